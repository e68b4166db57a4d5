import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })

const findLevels = (text: string) => find(text).map(({ check, level }) => `${check} ${level}`)

it.each([
  'Một em học sinh lớp 8 xã nhà vừa đạt giải Nhất học sinh giỏi tỉnh môn Văn, cả xã chung vui.',
  'Xã mình có cháu lớp 9 mới đậu thủ khoa đầu vào chuyên tỉnh đó bà con.',
  'Tập thể lớp 4B trường Tiểu học Mẫu đạt giải nhất cuộc thi vẽ tranh, cô trò vui lắm.',
  'Đội tuyển bóng đá học sinh lớp 9 trường THCS Mẫu vô địch giải huyện.',
])('is silent of praise for a child or several whom nobody can recognise: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  'Chúc mừng em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu đạt giải Nhất học sinh giỏi tỉnh. Phụ huynh đã đồng ý cho đăng.',
  'chuc mung em Nguyen Ha Vi, lop 8A truong THCS Mau dat giai nhat hoc sinh gioi, phu huynh da dong y cho dang',
  'Khen em Trần Gia Mẫu lớp 4C trường Tiểu học Mẫu đạt huy chương vàng. Bài đăng được sự đồng ý của gia đình.',
  'Tuyên dương cháu Lê Thị Ví, học sinh lớp 9B THCS Mẫu trúng tuyển chuyên Anh, bố mẹ em cho phép đăng tin này.',
  'Chúc mừng em Lê Gia Mẫu lớp 5B trường Tiểu học Mẫu đạt giải Nhì. Gia đình đồng ý cho nhà trường đăng ảnh.',
])('is silent of praise that the parents agree to: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  ['Chúc mừng em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu đạt giải Nhất. Nếu phụ huynh đồng ý thì sẽ đăng ảnh.', 'warn'],
  ['Chúc mừng em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu đạt giải Nhất. Phụ huynh chưa đồng ý cho đăng ảnh.', 'warn'],
  ['Em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu bị tự kỷ. Phụ huynh đã đồng ý cho đăng.', 'warn'],
  ['Em Nguyễn Hà Ví, lớp 8A Trường THCS Mẫu đánh bạn bị kỷ luật, phụ huynh đã đồng ý cho đăng.', 'warn'],
  ['Chúc mừng em Nguyễn Hà Ví, lớp 8A, nhà ở số 12 xóm 3, đạt giải Nhất. Gia đình đồng ý cho đăng.', 'warn'],
  ['Em Trần Văn Mẫu lớp 6B trường THCS Mẫu bị cô giáo đánh bầm tay, gia đình em cho phép đăng bài.', 'stop'],
  ['Một em học sinh lớp 7 bị bố đánh gãy tay.', 'warn'],
  ['Chúc mừng em Lê Gia Mẫu lớp 5B trường Tiểu học Mẫu đạt giải Nhì. Phụ huynh đồng ý đóng quỹ.', 'warn'],
  ['Khen em Lê Gia Mẫu lớp 5B trường Tiểu học Mẫu đạt giải Nhì, gọi mẹ 0912345678, bố mẹ đồng ý cho đăng.', 'warn'],
  ['Học sinh lớp 6 con cô Hoa giành giải nhì huyện.', 'warn'],
])('finds the child where nobody agrees yet, and what no consent makes right: %s', (text, level) => {
  expect(findLevels(text)).toContain(`child-privacy ${level}`)
})
