import { expect, it } from 'vitest'
import { runChecks } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings.map(
    ({ message, start, end }) => `${message} ${text.slice(start, end)}`,
  )

it.each([
  ...['HIV', 'AIDS', 'lao phổi', 'ung thư', 'k vú', 'viêm gan B', 'giang mai', 'lậu', 'sùi mào gà', 'tâm thần'],
  ...['trầm cảm', 'rối loạn lo âu', 'động kinh', 'hoang tưởng', 'tự kỷ', 'sa sút trí tuệ', 'Alzheimer', 'tiểu đường'],
  ...['suy thận', 'suy tim', 'bạch cầu cấp', 'máu trắng', 'xơ gan', 'vô sinh', 'hiếm muộn', 'covid', 'sốt xuất huyết'],
  ...['gai đôi', 'đột quỵ', 'tai biến', 'ung bướu', 'u não', 'đái tháo đường', 'lupus', 'Parkinson', 'phong cùi'],
])('finds %s of somebody named', (illness) => {
  const text = `Bà Đinh Thị Mẫu bị ${illness} rồi.`
  expect(find(text)).toEqual([expect.stringMatching(/^health Đinh Thị Mẫu bị /)])
  expect(find('Bà Đinh Thị Mẫu bị cảm rồi.')).toEqual([])
})

it('finds it of somebody whose given name is one letter, but not of initials', () => {
  expect(find('Cô Ý bị lao phổi.')).toEqual(['health Cô Ý bị lao phổi'])
  expect(find('Thím Ơ bị HIV.')).toEqual(['health Thím Ơ bị HIV'])
  expect(find('Cô Y. bị lao phổi.')).toEqual([])
})

it('finds it also behind a telephone number, which is a finding alone', () => {
  expect(find('Bà Đinh Thị Mẫu, số 0912 345 678, bị tiểu đường nặng.')).toEqual([
    'phone 0912 345 678',
    'health bị tiểu đường',
  ])
})

it.each([
  ['Xóm mình có ca sốt xuất huyết mới ở nhà anh Võ Văn Mẫu đó', 'ca sốt xuất huyết mới ở nhà anh Võ Văn Mẫu'],
  ['Ca F0 thứ ba là bà Đinh Thị Mẫu, khu 4', 'Ca F0 thứ ba là bà Đinh Thị Mẫu'],
  ['Ca nhiễm mới là bà Đinh Thị Mẫu', 'Ca nhiễm mới là bà Đinh Thị Mẫu'],
  ['Có ca mắc ở nhà anh Mẫu', 'ca mắc ở nhà anh Mẫu'],
  ['Thêm ca nghi nhiễm ở nhà chị Mẫu', 'ca nghi nhiễm ở nhà chị Mẫu'],
  ['Có ca bệnh ở gia đình chị Mẫu xóm trên', 'ca bệnh ở gia đình chị Mẫu'],
])('finds a case of an illness at the home of somebody: %s', (text, words) => {
  expect(find(text)).toEqual([`health ${words}`])
})

it.each([
  'Cả xã có 3 ca sốt xuất huyết, nhà nhà diệt lăng quăng nhé anh Mẫu',
  'Ca mổ ở nhà hộ sinh do bà Đinh Thị Mẫu đỡ',
  'Ca trực hôm nay là chị Đinh Thị Mẫu',
  'Tôi làm hai ca lao công ở nhà anh Mẫu',
  'Ca bệnh này do bác sĩ điều trị là anh Mẫu phụ trách',
  'Trực ca bệnh viện ở nhà anh Mẫu',
])('finds no case where nobody is said to be ill: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  ['Ca F0 thứ ba là bà Đinh Thị Mẫu, khu 4', 'Đ.T.M.', 'Đinh'],
  ['Ca F0 thứ ba là Bà Mẫu, khu 4', 'M.', 'Mẫu'],
])('shortens the name of a case, not its first words: %s', (text, replacement, name) => {
  const [finding] = runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings
  expect(finding?.fix).toMatchObject({ kind: 'mask', replacement, start: text.indexOf(name) })
})
