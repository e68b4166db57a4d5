import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'

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
])('masks every name of a list with marks: “%s”', (text, masked) => {
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
