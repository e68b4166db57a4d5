import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const isAccusation = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).some(({ check }) => check === 'accusation')

it.each([
  'Mấy chú công an xã nhắc: trang agribank-baomat.top là trang lừa đảo',
  'may chu cong an xa nhac: trang agribank-baomat.top la trang lua dao',
  'Chị Hoa kế toán trường nhắc: nick zalo này lừa đảo, ai kết bạn thì chặn',
  'Anh Tuấn công an phường thông báo link bhxh-capnhat.online là link lừa đảo',
  'Cô Lan tổ trưởng dặn bà con: số 02499990000 là số lừa đảo nghe',
  'Bác Tư trưởng thôn báo fanpage Vé Xe Giá Rẻ Tết lừa đảo',
  'Ông Bảy trưởng ấp kêu tụi tui: tin nhắn nhận quà Tết là tin nhắn lừa đảo',
])('takes a warning of a page, a link or a number for no accusation: %s', (text) => {
  expect(isAccusation(text)).toBe(false)
})

it.each([
  'Ông Tám Lúa xóm 3 là kẻ lừa đảo',
  'Anh Hùng tổ 3 lập trang bán hàng lừa đảo',
  'Chị Lan chủ trang Quần áo giá rẻ lừa đảo khách',
  'Trang bán hàng của chị Nguyễn Thị Lan lừa đảo cả xóm',
  'Tài khoản facebook Nguyễn Văn Hùng lừa đảo tiền bà con',
  'Công ty Hoàng Gia Mẫu lừa đảo khách hàng',
  'Trang agribank-baomat.top là trang lừa đảo. Ông Lê Văn Mẫu lừa đảo bà con',
])('still finds that somebody is accused: %s', (text) => {
  expect(isAccusation(text)).toBe(true)
})
