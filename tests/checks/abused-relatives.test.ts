import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { selectSafeFixes } from '../../utils/checks/safe-fixes.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { stripDiacritics } from '../../utils/text/character-folding.ts'

const tagger = openShippedTagger()
const run = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })
const isHeld = (text: string) => run(text).some(({ level, message }) => level === 'stop' && message === 'abused')

function applyFirstFix(text: string): string | undefined {
  const findings = run(text)
  const [fix] = selectSafeFixes(text, findings[0]!, findings, run)
  return fix && text.slice(0, fix.start) + fix.replacement + text.slice(fix.end)
}

const CHILDREN = [
  'Bé gái nhà cô Thử',
  'Cháu V. nhà cô Thử',
  'Cháu V.D. nhà ông Mẫu',
  'thằng cu nhà anh Mẫu',
  'con nhỏ nhà bà Thử',
  'Đứa cháu ngoại ông Mẫu',
  'Em D. con bác Mẫu',
  'cháu nội mệ Thử',
  'con o Thử',
  'Cô bé nhà vợ chồng anh Mẫu',
]
const DEEDS = ['bị hiếp', 'bị xâm hại', 'bị dượng làm bậy', 'bị người ta sàm sỡ', 'bị ông chủ trọ sờ soạng']

it.each(CHILDREN)('holds a child whom the neighbours know by a relative: “%s”', (child) => {
  const drafts = DEEDS.flatMap((deed) => {
    const draft = `Thương quá, ${child} ${deed} tối hôm kia`
    return [draft, stripDiacritics(draft), stripDiacritics(draft).toLowerCase()]
  })
  // Initials in lower case are like other words.
  const typed = /\p{Lu}\./u.test(child) ? drafts.filter((draft) => draft !== draft.toLowerCase()) : drafts
  expect(typed.filter((draft) => !isHeld(draft))).toEqual([])
})

it.each([
  'Ông Mẫu giở trò với bé gái nhà cô Thử.',
  'Người bị hại là cháu V. nhà cô Thử, bị cậu ruột dâm ô.',
  'Bé nói với cô giáo là bị cha dượng Mẫu sờ soạng.',
])('holds a child by a relative in any order: “%s”', (text) => {
  expect(isHeld(text)).toBe(true)
})

it.each([
  ['Cháu Ví nhà cô Thử bị chú ruột hiếp.', 'Cháu V. nhà cô T. bị người thân hiếp.'],
  ['Cháu V. nhà cô Thử bị chú ruột hiếp.', 'Cháu V. nhà cô T. bị người thân hiếp.'],
  ['Em Ví con anh Mẫu bị thầy dâm ô. Anh Mẫu đã làm đơn.', 'Em V. con anh M. bị thầy dâm ô. Anh M. đã làm đơn.'],
  ['Em Ví lớp 6A trường Tiểu học Hoa Mẫu bị dượng hiếp.', 'Em V. lớp ••• trường ••• bị dượng hiếp.'],
  ['Cháu Ví 9 tuổi, ở thôn Dụ Mẫu, bị dượng hiếp.', 'Cháu V. 9 tuổi, ở thôn •••, bị dượng hiếp.'],
  ['Cháu Ví 9 tuổi, nhà hàng rào xanh, bị dượng hiếp.', 'Cháu V. 9 tuổi, nhà •••, bị dượng hiếp.'],
  ['Bé gái 8 tuổi con anh Thử chị Mẫu bị dượng hiếp.', 'Bé gái 8 tuổi con anh T. chị M. bị dượng hiếp.'],
  // The family name stays where the initials alone would be a vulgar word.
  ['Cháu Đào Kim Ví lớp 6A bị dượng hiếp.', 'Cháu Đào K.V. lớp ••• bị dượng hiếp.'],
])('masks the child with all by whom it is known: “%s”', (text, masked) => {
  expect(applyFirstFix(text)).toBe(masked)
  expect(isHeld(masked)).toBe(false)
})

it('offers no mask that leaves the child known', () => {
  expect(applyFirstFix('Cháu Ví 9 tuổi, nhà ngay vách nhà tôi, bị dượng hiếp.')).toBeUndefined()
})

it('masks a child of any age with the parent who is named after it', () => {
  expect(applyFirstFix('Cháu Lê Gia Ví 6 tuổi, con anh Trần Văn Mẫu')).toBe('Cháu L.G.V. 6 tuổi, con anh T.V.M.')
})

it.each([
  'Con trai ông Mẫu bị vợ đánh bầm mắt, cả xóm cười.',
  'Con gái cô Thử có bầu rồi, chúc mừng nhé.',
  'Bé nhà cô Thử ngoan, cô mới có bầu đứa thứ hai.',
  'Mèo con nhà cô Thử bị hành hạ, ai thấy thì báo.',
  'Em nhà cô Thử bị sếp quấy rối ở công ty, đã gửi đơn.',
  'Thằng cu nhà anh Mẫu bị mẹ đánh đòn vì trốn học.',
  'Trong phim, bé gái nhà ông Mẫu bị dượng hành hạ.',
  'Bà Thử bị anh ruột Mẫu đánh đập, mấy cháu gọi công an.',
])('does not hold “%s”', (text) => {
  expect(isHeld(text)).toBe(false)
})
