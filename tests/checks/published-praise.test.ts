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
  // Consent or leave without a word for posting, right before or after the praise.
  'Được bố mẹ em đồng ý, xã xin khen em Lê Gia Mẫu, lớp 5B trường Tiểu học Mẫu đạt giải Nhì toán.',
  'duoc bo me em dong y, xa xin khen em Le Gia Mau, lop 5B truong Tieu hoc Mau dat giai nhi toan.',
  'Được sự đồng ý của gia đình, tổ dân phố xin tuyên dương cháu Trần Minh Mẫu, lớp 5A trường Tiểu học Mẫu đạt giải nhì.',
  'Mình xin phép mẹ cháu rồi nha cả nhà: bé Lê Bảo Ví lớp 3B trường Tiểu học Mẫu được giải ba kể chuyện.',
  'Tui có xin phép ba má cháu rồi nghen bà con. Cháu Lê Bảo Ví lớp 3B trường Tiểu học Mẫu được giải ba kể chuyện.',
  'Cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải nhất vẽ tranh (đã xin phép gia đình).',
  'Đã xin phép ba mẹ bé Ví. Khoe bé Lê Bảo Ví lớp 3B trường Tiểu học Mẫu được giải ba kể chuyện.',
  'Được sự đồng ý của gia đình em Lê Bảo Ví, xã xin khen em Lê Bảo Ví lớp 5A trường Tiểu học Mẫu đạt giải nhất.',
  'Đã xin phép ba mẹ bé Kiệt. Khoe bé Lê Tuấn Kiệt lớp 3H trường Tiểu học Mẫu được giải ba kể chuyện.',
  'Da xin phep ba ma be Vi. Khoe be Le Bao Vi lop 3B truong Tieu hoc Mau duoc giai ba ke chuyen.',
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
  // Consent to something else, leave that is not given, and what no consent makes right.
  ['Được ba mẹ đồng ý cho đi tham quan, cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu vừa đạt giải nhất.', 'warn'],
  ['Được ba mẹ đồng ý, cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đi thi và đạt giải nhất.', 'warn'],
  ['Cháu đã xin phép ba mẹ, cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải nhất.', 'warn'],
  ['Chưa xin phép ba mẹ: cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải nhất.', 'warn'],
  ['Đã xin phép ba mẹ nhưng chưa thấy trả lời: cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải nhất.', 'warn'],
  ['Nếu được ba mẹ đồng ý, xã xin khen cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải nhất.', 'warn'],
  ['Đã xin phép ba mẹ rồi: cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu bị bệnh tim.', 'warn'],
  ['Được ba mẹ đồng ý, xã xin khen cháu Lê Bảo Ví, lớp 4/2 trường Tiểu học Mẫu đạt giải, nhà số 12 xóm 3.', 'warn'],
  // Leave that is refused, or of the parents of somebody else.
  ...[
    'Đã hỏi ý má cháu. Má cháu nói khỏi đăng.',
    'Đã xin phép gia đình. Bố từ chối.',
    'Da hoi y ba me. Me khong thich dang.',
    'Đã xin phép bố mẹ em Na.',
    'Được sự đồng ý của gia đình cháu Bình:',
    'Mới xin phép má tui rồi:',
  ].map((leave) => [`${leave} Khoe bé Lê Bảo Ví lớp 3B trường Tiểu học Mẫu được giải ba kể chuyện.`, 'warn']),
  // Leave to praise is not for home, the way to school, hours, the body and birth.
  ...[
    'sáng nào cũng đạp xe tới trường',
    'tan học 16h30 mới về',
    'nhà cháu sát bến đò',
    'ở cùng ông nội trong kiệt',
    'mới lớp 3 đã 45 ký',
    'hay nói lắp',
    'là con riêng của mẹ',
  ].map((more) => [
    `Đã xin phép gia đình. Khoe bé Lê Bảo Ví lớp 3B trường Tiểu học Mẫu được giải ba, ${more}.`,
    'warn',
  ]),
  ['Học sinh lớp 6 con cô Hoa giành giải nhì huyện.', 'warn'],
])('finds the child where nobody agrees yet, and what no consent makes right: %s', (text, level) => {
  expect(findLevels(text)).toContain(`child-privacy ${level}`)
})
