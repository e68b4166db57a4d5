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
  'Cô Lan tổ trưởng nói đây là trang web lừa đảo',
  'Bác Tư trưởng thôn báo fanpage Vé Xe Giá Rẻ Tết lừa đảo',
  'Ông Bảy trưởng ấp kêu tụi tui: tin nhắn nhận quà Tết là tin nhắn lừa đảo',
  // Somebody called Trang warns, and a page with a capital.
  'Cô Trang hiệu trưởng dặn phụ huynh: trang hocphi-online.top là trang lừa đảo',
  'Lê Thu Trang công an xã nhắc bà con: trang dinhdanh-moi.top lừa đảo',
  'Chú Ba tổ trưởng báo Trang facebook Quà Trung Thu lừa đảo',
  'Công an phường nhắc: Trang "Việc tại nhà" lừa đảo',
  'Trang này lừa đảo nghen, cô Hoa tổ trưởng dặn rồi đó',
  'anh Tu cong an ap nhac ba con trang nay lua dao',
  'Anh Dũng công an xã dặn có người lập trang web lừa đảo',
  'Anh Dũng tổ 6 lập trang web cảnh báo lừa đảo',
  'Anh Dũng tổ 6 mở fanpage giúp nạn nhân lừa đảo',
  'Cô Ba hội trưởng phụ nữ ấp dạy bà con cách phòng tránh lừa đảo qua mạng',
  // Whose picture or name somebody uses.
  'Kẻ gian lấy ảnh chị Hoa tổ 5 lập trang web lừa đảo',
  'ke gian lay anh chi Hoa to 5 lap trang web lua dao',
  'Có đứa mượn tên Nguyễn Thị Thanh Lan mở fanpage lừa đảo',
  'Mượn tên cô Mơ hiệu trưởng lừa đảo phụ huynh',
  'muon ten co Mo hieu truong lua dao phu huynh',
  'Hack nick chị Hà Thị Mơ lừa đảo bạn bè',
  'Dùng ảnh ông Tám Lúa, có kẻ lừa đảo bà con',
  'Có kẻ lấy hình của chị Hà Thị Mơ lập nick giả lừa đảo',
  'Anh Dũng tổ 6 mở app lừa đảo ra chỉ bà con cách nhận diện',
  'chi Hoa to 5 mo web lua dao ra cho ba con coi',
  'Anh Dũng tổ 6 dựng web giả lừa đảo minh họa cho buổi học',
])('takes a warning of a page, a link or a number for no accusation: %s', (text) => {
  expect(isAccusation(text)).toBe(false)
})

it.each([
  'Ông Tám Lúa xóm 3 là kẻ lừa đảo',
  'Anh Hùng tổ 3 lập trang bán hàng lừa đảo',
  'Anh Dũng tổ 6 mở trang web bán hàng lừa đảo',
  'Chị Hoa tổ 5 xài tài khoản facebook lừa đảo',
  'Chị Lan chủ trang Quần áo giá rẻ lừa đảo khách',
  'Trang bán hàng của chị Nguyễn Thị Lan lừa đảo cả xóm',
  'Tài khoản facebook Nguyễn Văn Hùng lừa đảo tiền bà con',
  'Công ty Hoàng Gia Mẫu lừa đảo khách hàng',
  'Trang agribank-baomat.top là trang lừa đảo. Ông Lê Văn Mẫu lừa đảo bà con',
  // Somebody called Trang is no page.
  'Lê Thu Trang lừa đảo tiền góp của cả ấp',
  'Le Thu Trang lua dao tien gop cua ca ap',
  'Cô Trang chủ nhiệm lừa đảo tiền quỹ lớp',
  'Cô Trang tin học lừa đảo tiền quỹ lớp',
  'Thím Trang chiếm đoạt tiền hội phụ nữ',
  'Con Trang bán cá đầu hẻm lừa đảo tiền bà con',
  'Bà con ơi Trang xóm 3 lừa đảo tiền hụi rồi',
  'Trang lừa đảo tiền phường của cả làng rồi bỏ trốn',
  // Who made the page is named.
  'Anh Dũng tổ 6 lập trang web lừa đảo',
  'Chị Hoa ở xóm 5 mở fanpage bán quần áo lừa đảo',
  'Thằng Dũng cuối chợ lập trang web lừa đảo',
  'ba Nam Lua mo nick facebook lua dao',
  'Ông Năm Lúa tạo app cho vay lừa đảo',
  'Chị Hoa tổ 5 lấy ảnh chị Lan lập trang web lừa đảo',
  // Who used a name that is not theirs is named after it.
  'Mượn danh nghĩa hội đồng hương, ông Hà Văn Mận lừa đảo mấy chục hộ',
  'muon danh nghia hoi dong huong, ong Ha Van Man lua dao may chuc ho',
  'Dùng ảnh chị Mơ, ông Hà Văn Mận lừa đảo cả ấp',
  'dung anh chi Mo, ong Ha Van Man lua dao ca ap',
  'Lấy tên hội từ thiện ông Hà Văn Mận lừa đảo cả ấp',
  'Mượn ảnh bệnh nhân nghèo cô Hà Thị Mơ lừa đảo nhà hảo tâm',
  'Xài căn cước của vợ, Hà Văn Mận chiếm đoạt 90 triệu của hàng xóm',
  'Ăn cắp thông tin hội viên, thủ quỹ Hà Thị Mơ chiếm đoạt 80 triệu',
  'Anh Dũng tổ 6 mở trang web lừa đảo bà con cả ấp',
  'Anh Dũng tổ 6 lập trang web bán hàng lừa đảo, bà con cảnh giác',
  'anh Dung to 6 lap trang web lua dao, ba con can than',
])('still finds that somebody is accused: %s', (text) => {
  expect(isAccusation(text)).toBe(true)
})
