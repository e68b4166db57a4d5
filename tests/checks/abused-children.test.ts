import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { childPrivacy } from '../../utils/checks/child-privacy/index.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { stripDiacritics } from '../../utils/text/character-folding.ts'

const tagger = openShippedTagger()
const run = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })
const isHeld = (text: string) => run(text).some(({ level, message }) => level === 'stop' && message === 'abused')

const CHILDREN = [
  'Bé Ví',
  'Cháu Dụ Mẫu',
  'Em Thử lớp 7A2',
  'Học trò tên Ví lớp 5B',
  'Em Lê Thị Mẫu lớp 8A2',
  'Bé Dụ con chị Năm Ví, học 6A2,',
  'con chị Mẫu ở ấp Ví, mới 8 tuổi,',
  'Con Thử lớp 9A2',
]
const GROWN_UPS = [
  'cha dượng',
  'bố',
  'mẹ kế',
  'thầy quản sinh',
  'cô bảo mẫu',
  'ông hàng xóm',
  'chú ruột',
  'một người lạ',
]
const DEEDS = [
  'sờ soạng',
  'xâm hại',
  'dụ dỗ làm bậy',
  'đánh',
  'đánh bầm lưng',
  'hiếp',
  'quấy rối',
  'lạm dụng',
  'hãm hại',
  'sàm sỡ',
]
const ORDERS: readonly ((child: string, who: string, deed: string) => string)[] = [
  (child, who, deed) => `${child} bị ${who} ${deed}.`,
  (child, who, deed) => `Nghe mà xót, ${child} kể là bị ${who} ${deed}, nhà ở cuối xóm Dụ`,
  (child, who, deed) => stripDiacritics(`${child} bị ${who} ${deed} thương quá`),
  (child, who, deed) => stripDiacritics(`${child} bị ${who} ${deed} thương quá`.toLowerCase()),
]

it.each(CHILDREN)('holds what makes “%s” known, for every grown-up and deed', (child) => {
  const drafts = GROWN_UPS.flatMap((who) => DEEDS.flatMap((deed) => ORDERS.map((order) => order(child, who, deed))))
  expect(drafts.filter((draft) => !isHeld(draft))).toEqual([])
})

it('holds a child who comes after the deed', () => {
  expect(isHeld('Ông hàng xóm giở trò với bé Ví mấy lần, cả xóm đều biết.')).toBe(true)
})

function applyMask(text: string): string {
  const [fix] = run(text)
    .filter(({ message }) => message === 'abused')
    .flatMap(getFixes)
  expect(fix).toMatchObject({ kind: 'mask' })
  return text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)
}

it.each([
  [
    'Bé Lê Thị Ví học lớp 7 trường THCS Mẫu bị ông cậu ruột giở trò',
    'Bé L.T.V. học lớp ••• trường ••• bị người thân giở trò',
  ],
  ['Cháu Ví lớp 6 bị anh rể Dụ sàm sỡ.', 'Cháu V. lớp ••• bị người thân sàm sỡ.'],
  ['Em Ví học lớp 8 bị ông nội sờ soạng.', 'Em V. học lớp ••• bị người thân sờ soạng.'],
  ['chau vi lop 6a bi chu ruot hiep dam', 'chau V. lop ••• bi nguoi than hiep dam'],
])('masks the grade and the kinship that give the child away: “%s”', (text, masked) => {
  expect(applyMask(text)).toBe(masked)
})

it('masks a given name with the class', () => {
  expect(applyMask('Bé Ví lớp 6A2 bị cha dượng sờ soạng.')).toBe('Bé V. lớp ••• bị cha dượng sờ soạng.')
})

it.each([
  ['Ngách 8 có bé gái chừng 7 tuổi bị bố đánh đập.', 'Ngách ••• có bé gái chừng 7 tuổi bị bố đánh đập.'],
  ['Ngách Ví có bé gái chừng 7 tuổi bị bố đánh đập.', 'Ngách ••• có bé gái chừng 7 tuổi bị bố đánh đập.'],
  ['be trai 6 tuoi o hem 71 bi me ke danh bam lung', 'be trai 6 tuoi o hem ••• bi me ke danh bam lung'],
  ['Cháu nhà số 5, mới 4 tuổi, bị dì ghẻ lấy roi quất.', 'Cháu nhà số •••, mới 4 tuổi, bị dì ghẻ lấy roi quất.'],
  ['Làng Ví mình có cháu gái 12 tuổi bị bác họ hiếp.', 'Làng ••• mình có cháu gái 12 tuổi bị người thân hiếp.'],
  ['Lớp 5C có em nữ bị thầy sàm sỡ.', 'Lớp ••• có em nữ bị thầy sàm sỡ.'],
  ['Bé trai 9 tuổi ở cạnh tiệm tóc cô Mẫu bị bố dượng hành hạ.', 'Bé trai 9 tuổi ở cạnh ••• bị bố dượng hành hạ.'],
  ['Bé gái 5 tuổi nhà cạnh bưu điện bị chú dâm ô.', 'Bé gái 5 tuổi nhà cạnh ••• bị chú dâm ô.'],
  [
    'o so nha 16 co dua be 6 tuoi bi me danh dap, hang xom bao roi ma khong ai xuong',
    'o so nha ••• co dua be 6 tuoi bi me danh dap, hang xom bao roi ma khong ai xuong',
  ],
  [
    'Đêm qua lại nghe khóc ở số nhà 52. Cháu bé 3 tuổi bị mẹ hành hạ.',
    'Đêm qua lại nghe khóc ở số nhà •••. Cháu bé 3 tuổi bị mẹ hành hạ.',
  ],
])('holds and masks a child whom only the place gives away: “%s”', (text, masked) => {
  expect(isHeld(text)).toBe(true)
  expect(applyMask(text)).toBe(masked)
  expect(isHeld(masked)).toBe(false)
})

it.each([
  ['Một em học sinh lớp 4A trường Tiểu học Hoa Mẫu bị đánh bầm mắt.', 'lớp ••• trường •••'],
  ['Có cháu lớp 2B trường THCS Mẫu bị cha dượng xâm hại.', 'lớp ••• trường ••• bị cha dượng xâm hại'],
  ['co chau lop 2B truong tieu hoc Hoa Mau bi cha duong xam hai', 'lop ••• truong •••'],
  ['Ngách 8 có bé gái chừng 7 tuổi bị bố đánh đập.', 'Ngách •••'],
])('names on the mask of a child without a name what is hidden: “%s”', (text, replacement) => {
  const [mask] = run(text).flatMap(getFixes)
  expect(replacement.startsWith(mask!.replacement)).toBe(true)
  expect(mask!.replacement).toMatch(/^\p{L}+ •••/u)
})

it('marks the whole name of the school of a child without a name', () => {
  const text = 'Một em học sinh lớp 4A trường Tiểu học Hoa Mẫu bị đánh bầm mắt.'
  const [finding] = run(text)
  expect(text.slice(finding!.start, finding!.end)).toBe('em học sinh lớp 4A trường Tiểu học Hoa Mẫu')
})

it.each([
  'Bé Ví lớp 6A2 bị thầy đánh rớt ván cờ thứ hai, cả lớp vỗ tay.',
  'Em Thử lớp 7A2 bị cô đánh giá là có tiến bộ.',
  'Bé Ví bị mẹ đánh yêu vào mông, cười khanh khách.',
  'Em Dụ lớp 8A2 bị thầy đánh hai roi vì quên vở, buồn cười ghê, haha.',
  'Bé Ví bị ba đánh thức từ năm giờ để đi học.',
  'Bé Ví lớp 6A2 và Thử giận nhau, bị bạn trêu.',
  'Em Dụ lớp 8A2 thi vẽ tranh phòng chống xâm hại trẻ em.',
  'Chị Mẫu bị chồng đánh, đang nhờ hội phụ nữ.',
  'Em Thử bị sếp quấy rối ở công ty, đã gửi đơn.',
  'Chị Mẫu ở ngõ 8 bị chồng đánh đập, phải bế con bé 5 tuổi đi.',
  'Ông Dụ ở xóm Ví bị con trai đánh đập, cháu nội 8 tuổi chạy đi gọi công an.',
  'Nhà văn hóa thôn 6 dạy bé gái từ 7 tuổi cách thoát khi bị quấy rối, phòng khi đi một mình.',
  'Con gái em học lớp 4B bị bạn đánh hội đồng, em nên nói gì với cô ạ?',
  'Số 9 đường Ví có buổi tư vấn cho trẻ em là nạn nhân bạo hành.',
  'Chó con ở ngõ 6 bị đánh đập, bé 8 tuổi nhà bên khóc mãi.',
  'Theo công bố của tòa án, bé gái 10 tuổi bị cha dượng xâm hại.',
  'Trong phim, bé Ví bị cha dượng hành hạ suốt ba tập đầu.',
])('does not hold “%s”', (draft) => {
  expect(isHeld(draft)).toBe(false)
})

/** Applies the mask that is offered first. */
function mask(text: string): string {
  const [fix] = run(text).flatMap((finding) => getFixes(finding).filter(({ kind }) => kind === 'mask'))
  return text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)
}

it.each([
  ['Cháu Ví bị thầy Lê Văn Dụ dạy văn trường Bình Mẫu hiếp.', 'Cháu V. bị thầy L.V.D. dạy văn trường ••• hiếp.'],
  [
    'Bé Thử học lớp 4B trường Hoa Mẫu bị cô Trần Thị Ví chủ nhiệm lớp đánh bầm lưng.',
    'Bé T. học lớp ••• trường ••• bị cô T.T.V. chủ nhiệm lớp đánh bầm lưng.',
  ],
  ['bé ví lớp 6b trường bình mẫu bị cha dượng hiếp', 'bé V. lớp ••• trường ••• bị cha dượng hiếp'],
])('hides the school, and by initials who works there: “%s”', (text, masked) => {
  expect(mask(text)).toBe(masked)
  expect(isHeld(masked)).toBe(false)
})

it.each(['nhiễm', 'mắc', 'dính'])('finds a child of a class of whom is said “%s HIV”', (verb) => {
  const text = `Học sinh lớp 3A trường Hoa Mẫu ${verb} aids.`
  expect(run(text)).toContainEqual(expect.objectContaining({ check: 'child-privacy', message: 'victim' }))
})

it('masks many harmed children of one sentence without checking it again for each', () => {
  const text = 'bé Ví lớp 7A trường Hoa Mẫu bị hiếp, '.repeat(100)
  const reading = analyzeText(text)
  const hits = childPrivacy.find(createTextDraft(text), reading)
  const fixes = new Set(hits.flatMap((hit) => childPrivacy.buildFixes!(reading, hit)).map((fix) => fix?.replacement))
  expect(hits.length).toBeGreaterThan(50)
  expect(fixes.size).toBeLessThan(hits.length / 4)
})
