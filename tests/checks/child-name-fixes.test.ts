import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { childPrivacy } from '../../utils/checks/child-privacy/index.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { selectSafeFixes } from '../../utils/checks/safe-fixes.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

const tagger = openShippedTagger()

function applyFirstFix(text: string): string {
  const found = checkDraft(createTextDraft(text), {}, { tagger }).find(({ check }) => check === 'child-privacy')
  const [fix] = getFixes(found!)
  return text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)
}

it.each([
  [
    'Diem van: em Khanh Vi 3 diem, em Mau Du 4.5 va em Thu An 2, phu huynh kem giup',
    'Diem van: em K.V. 3 diem, em M.D. 4.5 va em T.A. 2, phu huynh kem giup',
  ],
  [
    'Điểm Toán của em Mai Ví được 4,5 điểm, em Gia Dụ (3,0), em Minh Thử chỉ 2, nhờ phụ huynh kèm con',
    'Điểm Toán của em M.V. được 4,5 điểm, em G.D. (3,0), em M.T. chỉ 2, nhờ phụ huynh kèm con',
  ],
  [
    'Công khai luôn: em Lê Gia Mẫu lớp 7A2 với em Hà Minh Ví 7A4 đánh nhau ngoài cổng trường, con nhà ai thì dạy lại',
    'Công khai luôn: em L.G.M. lớp 7A2 với em H.M.V. 7A4 đánh nhau ngoài cổng trường, con nhà ai thì dạy lại',
  ],
])('masks every name of a list with marks or classes: “%s”', (text, masked) => {
  expect(applyFirstFix(text)).toBe(masked)
})

it.each([
  ['Bé Ví bị bệnh tim, ba bé Ví là Lê Văn Mẫu, ở xóm Dụ.', 'Bé V. bị bệnh tim, ba bé V. là L.V.M., ở xóm Dụ.'],
  ['Cháu Dụ bị suy thận, mẹ là Lê Thị Mẫu, ở xóm Ví.', 'Cháu D. bị suy thận, mẹ là L.T.M., ở xóm Ví.'],
  [
    'Mẹ Thử là Lê Thị Mẫu, Thử bị máu trắng, học lớp 5, nhờ bà con giúp.',
    'Mẹ T. là L.T.M., T. bị máu trắng, học lớp 5, nhờ bà con giúp.',
  ],
])('masks the child with the parent who has the full name: “%s”', (text, masked) => {
  expect(applyFirstFix(text)).toBe(masked)
})

it.each(['lớp 8A1', ', học trò lớp 8A1 của thầy,', ', học sinh lớp 8A1,'])(
  'warns of a prize with a full name and the class in any wording: “%s”',
  (details) => {
    const text = `Em Lê Thị Ví Mẫu ${details} vừa đạt giải Ba`.replaceAll(' ,', ',')
    const found = checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'child-privacy')
    expect(found).toMatchObject([{ message: 'named', level: 'warn' }])
  },
)

/** Runs the checks and the fix on a sentence that only the model points out, whatever the model thinks of it. */
function maskSensed(text: string): string {
  const passage = { start: 0, end: text.length }
  const [fix] = childPrivacy.buildPassageFixes!(analyzeText(text), passage)
  return text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)
}

describe('the mask of a passage that only the model points out', () => {
  it.each([
    ['Thằng Dụ con chị Mẫu bán bún hay ngủ gật.', 'Thằng D. con chị M. bán bún hay ngủ gật.'],
    ['Cái Ví nhà anh Thử đái dầm đó.', 'Cái V. nhà anh T. đái dầm đó.'],
    ['Gia Ví lá 2 mầm non Hoa Mẫu bị sùi da.', 'G.V. lá 2 mầm non Hoa Mẫu bị sùi da.'],
    ['Cu Dụ con anh Thử chị Mẫu nói ngọng.', 'Cu D. con anh T. chị M. nói ngọng.'],
    ['be Vi con anh Thu tho han bi cham noi', 'be V. con anh T. tho han bi cham noi'],
    ['Cháu nội ông Bí thư Mẫu, thằng Ví 7A, thi lại.', 'Cháu nội ông Bí thư M., thằng V. 7A, thi lại.'],
    ['Riêng Lê Gia Ví suy dinh dưỡng.', 'Riêng L.G.V. suy dinh dưỡng.'],
    ['Bị nhắc tên có Lê Gia Ví 2 điểm; Trần Minh Dụ 3 điểm.', 'Bị nhắc tên có L.G.V. 2 điểm; T.M.D. 3 điểm.'],
  ])('hides the child and its family: “%s”', (text, masked) => {
    expect(maskSensed(text)).toBe(masked)
  })

  it.each([
    ['Con út nhà Thử Mẫu, lớp 3A, học kém.', 'Con út nhà T.M., lớp •••, học kém.'],
    ['6B trường Hoa Mẫu có một bạn mồ côi.', 'Lớp ••• trường ••• có một bạn mồ côi.'],
    [
      'Bé bị hại là cái Ví con chị Mẫu ở xóm Dụ, đang học 6A trường Hoa Mẫu.',
      'Bé bị hại là cái V. con chị M. ở xóm •••, đang học lớp ••• trường •••.',
    ],
    ['Thằng Ví lớp 9/4 Lê Mẫu lấy trộm xe.', 'Thằng V. lớp ••• lấy trộm xe.'],
    ['Con bé mười hai tuổi, nhà cuối xóm Mẫu, mẹ bỏ đi.', 'Con bé mười hai tuổi, nhà •••, mẹ bỏ đi.'],
    ['Bé Lê Gia Ví nhà số 12 ấp Mẫu, bị tim.', 'Bé L.G.V. nhà số ••• ấp •••, bị tim.'],
  ])('hides places and schools, too, where names are not all: “%s”', (text, masked) => {
    expect(maskSensed(text)).toBe(masked)
  })

  it.each(['Chị Mẫu ơi, hôm nay bé ngoan.', 'Quê Cái Mẫu nước lên.', 'Lúc 2h sáng bé ho nhiều.'])(
    'hides no other words: “%s”',
    (text) => {
      expect(childPrivacy.buildPassageFixes!(analyzeText(text), { start: 0, end: text.length })[0]).toBeUndefined()
    },
  )
})

it('offers to hide the school, where initials would leave a child known who was harmed', () => {
  const text = 'Họp xong rồi. Bé Lê Gia Ví lớp 2C trường Hoa Mẫu bị bắt cóc hụt.'
  const run = (draft: string) => checkDraft(createTextDraft(draft), {}, { tagger })
  const findings = run(text)
  const [fix] = selectSafeFixes(text, findings.find(({ check }) => check === 'child-privacy')!, findings, run)
  expect(text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)).toBe(
    'Họp xong rồi. Bé L.G.V. lớp ••• trường ••• bị bắt cóc hụt.',
  )
})

it.each([
  ['shamed', 'Nêu tên cho cả trường biết: em Lê Gia Mẫu lớp 7A2 trốn học đi chơi game'],
  ['shamed', 'Em Hà Minh Ví lớp 6B ăn cắp tiền của bạn, bố mẹ coi lại con đi, đăng cho biết nhục'],
  ['named', 'Chúc mừng em Lê Gia Mẫu lớp 7A2 đạt giải nhì cờ vua, đăng cho phụ huynh biết'],
  ['named', 'Em Hà Minh Ví lớp 6B nghỉ học vì sốt, nhờ mọi người báo giúp'],
])('says that a child is held up for a fault, only where it is: %s “%s”', (message, text) => {
  const found = checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'child-privacy')
  expect(found.map((finding) => finding.message)).toEqual([message])
})

it.each([
  [
    'Lớp tau có thằng Lê Gia Mẫu, lớp Lá 1, bị tự kỷ nặng, bố mẹ mới ly hôn.',
    'Lớp tau có thằng L.G.M., lớp •••, bị tự kỷ nặng, bố mẹ mới ly hôn.',
  ],
  ['Em Trần Gia Ví lớp 7B bị trầm cảm nặng.', 'Em T.G.V. lớp ••• bị trầm cảm nặng.'],
  ['Em Trần Gia Ví lớp 7B bị sốt cao.', 'Em T.G.V. lớp 7B bị sốt cao.'],
])('hides the class, too, where the child is shunned for what is said: “%s”', (text, masked) => {
  expect(applyFirstFix(text)).toBe(masked)
})

it.each(['cháu An ', 'em Bình, ', 'cháu An bị xâm hại, '])(
  'masks a long list of given names in little more than linear time: “%s”',
  (name) => {
    const measure = (times: number) => {
      const start = process.cpuUsage().user
      checkDraft(createTextDraft(name.repeat(times)), {}, { tagger })
      return process.cpuUsage().user - start
    }
    measure(50)
    const short = measure(150)
    expect(measure(1200)).toBeLessThan(Math.max(short * 40, 1_000_000))
  },
)
