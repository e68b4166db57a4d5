// Numbers that an office, an eatery or a family gives to be called. Next to blame and debts they stay private.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoudData = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, message }) =>
    check === 'personal-data' && level !== 'note' ? [message ?? 'sensed'] : [],
  )

it.each([
  'Tin báo về trộm chó xin gửi đồng chí Cao Xuân Thức - Phó Trưởng Công an xã Bình An: 0912.345.671.',
  'lien he dong chi Cao Xuan Thuc - Pho Truong Cong an xa: 0912.345.671',
  'Bà con có tin của cụ Mận xin báo về số điện thoại của đồng chí Lò Văn Pành, Công an phường Yên Thế: 0912 345 671.',
  'Nhân dân phát hiện cháy rừng báo ngay anh Cao Xuân Thức, Chỉ huy trưởng quân sự xã, 0912 345 671.',
  'Liên hệ chú Pành, công an viên, 0912.345.671 khi phát hiện trộm cắp.',
  'Ngày 12/5/2026, để giữ yên ấp xóm dịp lễ, hộ nào phát hiện kẻ lạ lảng vảng thì gọi anh Sáu, trưởng ấp, 0912 345 671.',
  'Văn phòng nhận đồ rơi: số 18 Hàng Trống. Web: www.dotim-yenthe.com; điện thoại: 0912.345.671 và 0912.345.672.',
  'Ai cần thì gọi theo địa chỉ này nhé: Văn phòng nhận đồ rơi, tòa nhà Hoa Sen, số 18 Hàng Trống. Web: dotim.vn; điện thoại: 0912.345.671.',
  'Bệnh viện Yên Thế. Địa chỉ: 18 Hàng Trống. Website: bvyenthe.vn. Điện thoại: 0912.345.671.',
  'Quán Bún Sen, hẻm 79 Trường Sa, gọi số 0912345671 để đặt bàn.',
  'Quan Bun Sen, hem 79 Truong Sa, goi so 0912345671 de dat ban.',
  'Ai thấy cháu Hà An ở đâu, xin liên hệ số điện thoại 0912.345.671 để báo cho gia đình.',
  'Mọi người gặp cụ ông mặc áo nâu, chống gậy tre ở khu chợ thì gọi 0912 345 671 báo tin cho người nhà giúp.',
  'Công an không yêu cầu chuyển tiền qua điện thoại. Gặp thì cúp máy, báo trực ban 0214.383.2764.',
  'Đừng chuyển tiền, báo ngay công an phường 02143832764.',
  'dung chuyen khoan cho ai la, goi truc ban 0214 383 2764',
  'Đừng chuyển tiền cho người lạ, nghi ngờ thì phản ánh CA xã 02143832764.',
  'Ai bắt chuyển khoản thì tố giác tới công an thị trấn 0214.383.2764.',
  'Trước khi chuyển tiền nhớ hỏi tổng đài 02143832764.',
  'Không chuyển khoản, đường dây nóng của xã 0214 383 2764.',
  'Ngân hàng không bắt chuyển tiền, khách alo chi nhánh 02143832764.',
  'Chuyen tien nham thi lien he phuong 02143832764.',
  'khong chuyen tien, tong dai 02143832764',
])('does not warn of a number that readers are to call: %s', (text) => {
  expect(findLoudData(text)).toEqual([])
})

it.each([
  'Chú Thức, Trưởng Công an xã Bình An ăn tiền của dân, số 0912.345.671, gọi cho ổng đi bà con.',
  'Gọi hỏi tội chú Thức - Trưởng Công an xã: 0912.345.671 sao bao che.',
  'Liên hệ chị Lụa nhà gần công an xã, 0912.345.671.',
  'Liên hệ vợ anh Thức, Công an xã Bình An: 0912.345.671.',
  'Chị Lụa bị Công an xã bắt, số 0912.345.671.',
  'Công an xã bắt anh Pành. Web: tin.vn. Điện thoại anh Pành: 0912.345.671.',
  'Văn phòng nhận đồ rơi, web dotim.vn, số của chị Lụa: 0912.345.671.',
  'Ai thấy con nợ Hà An ở đâu, gọi 0912.345.671 báo cho gia đình nó đòi tiền.',
  'Ai thấy thằng Pành ở đâu, gọi 0912.345.671 báo cho mẹ nó.',
  'Quán Bún Sen quỵt lương, gọi số 0912345671 đặt bàn rồi bùng cho biết.',
])('warns of a number that is given away: %s', (text) => {
  expect(findLoudData(text)).toContain('phone')
})

it.each([
  'Quán Bún Sen, hẻm 79 Trường Sa, gọi số 0912345671 để đặt bàn.',
  'Quan Bun Sen, hem 79 Truong Sa, goi so 0912345671 de dat ban.',
  'Ai thấy cháu Hà An ở đâu, xin liên hệ số điện thoại 0912.345.671 để báo cho gia đình.',
])('still notes it: %s', (text) => {
  const found = checkDraft(createTextDraft(text), {}, { tagger })
  expect(found.map(({ check, message }) => `${check} ${message}`)).toContain('personal-data contact')
})

it.each([
  'Chuyển khoản cho chị 02143832764 nhé',
  'Gọi công an cũng vậy thôi, chuyển tiền vào 02143832764 đi',
  'stk 02143832764 trực ban',
  'chuyen khoan vao so 02143832764',
  'Chuyển khoản cả vào 02143832764 nhé',
  'Tiền thịt chuyển khoản cho chị Ví 02143832764',
  'Mua vé thì chuyển tiền trước vào 02143832764, em giữ chỗ',
  'Ngân hàng Mẫu 02143832764, chủ thẻ Lê Thị Ví',
  'Ai góp quà thì ck 02143832764 giúp em',
  'chuyen tien hui vao 02143832764 nghe chi',
  'chuyen khoan ca vao 02143832764',
])('still takes a number in the shape of a landline that money goes to for an account: %s', (text) => {
  expect(findLoudData(text)).toEqual(['account'])
})
