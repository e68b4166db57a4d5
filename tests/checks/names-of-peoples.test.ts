// Names of the peoples of the highlands, of the north and of the south are found and masked like Kinh names.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { toInitials } from '../../utils/checks/shared/context/full-names.ts'
import { createTextDraft, type DraftFinding, getFixes } from '../../utils/draft.ts'
import { removeName } from '../../utils/report/masking/remove-name.ts'

const tagger = openShippedTagger()
const run = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })

/** Each with its initials. */
const NAMES: readonly (readonly [name: string, initials: string])[] = [
  ['Trần Văn Dụ', 'T.V.D.'],
  ["H'Duin Mlô", 'H.M.'],
  ['H’Duin Mlô', 'H.M.'],
  ['H‘Duin Mlô', 'H.M.'],
  ['HʼDuin Mlô', 'H.M.'],
  ['H`Duin Mlô', 'H.M.'],
  ['HꞌDuin Mlô', 'H.M.'],
  ['HʿDuin Mlô', 'H.M.'],
  ["H''Duin Mlô", 'H.M.'],
  ["H' Duin Mlô", 'H.M.'],
  ['H Duin Mlô', 'H.M.'],
  ["h'Duin Mlô", 'H.M.'],
  ["H'DUIN MLÔ", 'H.M.'],
  ["H'Bông Êban", 'H.Ê.'],
  ["H'Leo Kbuôr", 'H.K.'],
  ["K'Ho Liêng", 'K.L.'],
  ["Y'Wút Ayun", 'Y.A.'],
  ["K'Dõi", 'K.'],
  ['K’Tem Liêng', 'K.L.'],
  ["Siu H'Bren", 'S.H.'],
  ["Rơ Mah H'Yút", 'R.M.H.'],
  ["Liêng Hót K'Sim", 'L.H.K.'],
  ["Kon Sơ K'Brol", 'K.S.K.'],
  ["M'Lô H'Ria", 'M.H.'],
  ["Ƀuôr H'Čiăn", 'B.H.'],
  ['Y Wút Êban', 'Y.W.Ê.'],
  ['Kpă Hlúi', 'K.H.'],
  ['Ayun Lim', 'A.L.'],
  ['Sùng A Tếnh', 'S.A.T.'],
  ['Mùa Thị Dợ', 'M.T.D.'],
  ['Hạng A Chinh', 'H.A.C.'],
  ['Tẩn Láo Sử', 'T.L.S.'],
  ['Bế Thị Nhình', 'B.T.N.'],
  ['Thạch Sa Rết', 'T.S.R.'],
  ['Chau Sóc Kol', 'C.S.K.'],
  ['Neáng Sóc Thi', 'N.S.T.'],
  ['Đàng Thị Sen', 'Đ.T.S.'],
  ['Từ Công Dụ', 'T.C.D.'],
  ['Alăng Bhuốch', 'A.B.'],
  ['Zơrâm Nhiên', 'Z.N.'],
  ["Bh'riu Pố", 'B.P.'],
  ['Chamaléa Thị Nga', 'C.T.N.'],
  ['Ka Nhiền', 'K.N.'],
  ['A Bliu', 'A.B.'],
]

const DRAFTS: readonly (readonly [
  what: string,
  build: (name: string, place?: string) => string,
  message: string,
  level: string,
])[] = [
  ['birth', (name) => `${name}, sinh ngày 12/8/1979, xóm Giữa.`, 'birth', 'warn'],
  ['illness', (name) => `Chị ${name} trong xóm mắc bệnh giang mai.`, 'health', 'warn'],
  ['harmed child', (name, place = '6') => `Cháu ${name}, 8 tuổi, ở thôn ${place}, bị dượng xâm hại.`, 'abused', 'stop'],
  [
    'beaten pupil',
    (name, place) => `Tội nghiệp em ${name} lớp ${place ?? '5B'} trường ${place ?? 'Suối Ví'} bị bạn đánh gãy răng.`,
    'abused',
    'stop',
  ],
  ['marks', (name) => `Kết quả thi lớp 4C cuối kỳ:\n1. ${name}, toán 4`, 'listed', 'warn'],
]

function applyFirstFix(text: string, finding: DraftFinding): string {
  const [fix] = getFixes(finding)
  expect(fix?.kind).toBe('mask')
  return text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)
}

describe.each(DRAFTS)('%s', (_, build, message, level) => {
  it.each(NAMES)('of %s is found, and masked as %s', (name, initials) => {
    const text = build(name)
    const found = run(text).filter((finding) => finding.message === message)
    expect(found.map((each) => each.level)).toEqual([level])
    expect(applyFirstFix(text, found[0]!)).toBe(build(initials, '•••'))
  })
})

it.each(NAMES)('masks %s at one press: no other card offers its rest', (name) => {
  const text = `Bà ${name} ở xóm Giữa đang bị HIV.`
  const [found] = run(text).filter(({ message }) => message === 'health')
  const masked = applyFirstFix(text, found!)
  expect(masked).toMatch(/^Bà (?:\p{Lu}\.)+ đang bị HIV/u)
  expect(run(masked).filter(({ level }) => level !== 'note')).toEqual([])
})

it('leaves a card that can be done where the initials would be rude', () => {
  const text = "Điểu K'Sim, sinh ngày 12/8/1979, xóm Giữa."
  const [found] = run(text).filter(({ message }) => message === 'birth')
  const masked = applyFirstFix(text, found!)
  expect(masked).toBe('Điểu K., sinh ngày 12/8/1979, xóm Giữa.')
  expect(run(masked).filter(({ level }) => level !== 'note')).toEqual([])
})

it('shortens a name with a title to initials without the title', () => {
  for (const title of ['Cháu', 'Bé', 'Em']) {
    const text = `${title} H'Duin Mlô lớp 5B trường Suối Ví bị tự kỷ.`
    const [found] = run(text).filter(({ check }) => check === 'child-privacy')
    expect(applyFirstFix(text, found!)).toMatch(new RegExp(`^${title} H\\.M\\. lớp •••`))
  }
})

it('takes each part for one initial, however its prefix is apart', () => {
  expect(["H'Duin Mlô", "H' Duin Mlô", 'H Duin Mlô', "Rơ Ô H'Mai", "K'Dõi"].map(toInitials)).toEqual([
    'H.M.',
    'H.M.',
    'H.M.',
    'R.Ô.H.',
    'K.',
  ])
})

it('hides a name of one letter, and the dot of the sentence stays', () => {
  expect(applyFirstFix('Chị Ỷ bị nhiễm HIV.', run('Chị Ỷ bị nhiễm HIV.')[0]!)).toBe('Chị ••• bị nhiễm HIV.')
  expect(toInitials('Ỷ')).toBe('•••')
})

it.each([
  ['Chị Kbuôr-Ayun bị nhiễm HIV.', 'Chị K. bị nhiễm HIV.'],
  ['Anh Y Wút-Êban bị nhiễm HIV.', 'Anh Y.W. bị nhiễm HIV.'],
  ['Anh Rơ-Lan Hlúi bị nhiễm HIV.', 'Anh R.H. bị nhiễm HIV.'],
])('masks a name with a hyphen whole: %s', (text, masked) => {
  expect(applyFirstFix(text, run(text)[0]!)).toBe(masked)
})

it('masks a series of such names whole', () => {
  const text = "Các em H'Duin Mlô, K'Dõi và Sùng A Tếnh lớp 5B trường Suối Ví bị tự kỷ."
  const [found] = run(text).filter(({ check }) => check === 'child-privacy')
  expect(applyFirstFix(text, found!)).toBe('Các em H.M., K. và S.A.T. lớp ••• trường ••• bị tự kỷ.')
})

it('points out a given name that is written out where it is masked elsewhere', () => {
  const text = "Em H.M. lớp 5B trường Suối Ví bị tự kỷ. H'Duin ngoan lắm."
  const [found] = run(text).filter(({ message }) => message === 'written-out')
  expect(applyFirstFix(text, found!)).toBe('Em H.M. lớp 5B trường Suối Ví bị tự kỷ. H. ngoan lắm.')
})

it.each([
  "Bà con người H'Mông Sín Chải bị tai biến nhiều, sinh ngày nào cũng không nhớ.",
  "Huyện Ea H'Leo, xã K'Dang và xã H'Bông đều có ca bị HIV trong năm.",
  "Cà phê K'Ho Lạc Dương bị bệnh rỉ sắt, giá xuống.",
  "Nhóm chữa bệnh trầm cảm họp ở thị trấn Đắk R'Lấp sáng mai.",
  'Bàn Thắng Mở Tỷ Số của đội ta bị trọng tài bỏ qua, tức muốn trầm cảm.',
])('is silent on peoples and places: “%s”', (text) => {
  expect(run(text).filter(({ message }) => ['birth', 'health', 'named', 'abused'].includes(message))).toEqual([])
})

it.each([
  'Chúc Mừng, ngày sinh 5/9/2021 của cửa tiệm',
  'Công Ty Sao Mẫu, sinh ngày 5/9/2021',
  'Nhóm Sao Ví Dụ (sinh ngày 5/9/2021)',
  'Lớp Học Ví Dụ: sinh ngày 5/9/2021',
  'Sao Mẫu sinh nhật 5/9/2021',
])('takes no greeting and no group at the beginning of a line for a birth: “%s”', (text) => {
  expect(run(text).filter(({ message }) => message === 'birth')).toEqual([])
})

it.each(NAMES)('leaves %s out of a report, in whatever form the apostrophe is', (name) => {
  const written = `Bài của ${name.replace(/['’‘ʼ`ꞌʿ]/g, '’')} hôm qua.`
  expect(removeName(written, name)).toBe('Bài của … hôm qua.')
})
