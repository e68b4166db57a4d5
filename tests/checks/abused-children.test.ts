import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft, getFixes } from '../../utils/draft.ts'
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

it('masks a given name', () => {
  const [found] = run('Bé Ví lớp 6A2 bị cha dượng sờ soạng.')
  expect(getFixes(found!)[0]).toMatchObject({ kind: 'mask', replacement: 'V.' })
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
  'Trong phim, bé Ví bị cha dượng hành hạ suốt ba tập đầu.',
])('does not hold “%s”', (draft) => {
  expect(isHeld(draft)).toBe(false)
})
