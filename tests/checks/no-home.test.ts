// Places of events, counted houses, years and the numbers of calls for help are not loud; those of others are.

import { expect, it } from 'vitest'
import { findLoudChecks } from './find-loud-checks.ts'

it.each([
  'Xe tải đã va chạm với xe máy trước cửa số nhà 31 đường Lý Thái Tông, không ai bị thương.',
  'Xe tai da va cham voi xe may truoc cua so nha 31 duong Ly Thai Tong, khong ai bi thuong.',
  'Gần 200 hộ dân ở 7 chung cư cũ phường Hải Tân đã được đưa tới nơi an toàn.',
  'Vận động viên Hà Thị Mận (SN 2003, Sóc Trăng) vừa phá kỷ lục quốc gia nhảy xa.',
  'Cầu thủ Lò Văn Pành (SN 1999, Điện Biên) ghi hai bàn.',
  'Nữ hoàng giải bơi:\n🥇 2019 🥇 2020 🥇 2021 🥇 2022 🥇 2023 🥇 2024',
  'Bài đăng lúc\n05/09/2023 08:15:22',
  'TÌM CỤ ĐI LẠC: ông nội mình 80 tuổi, đi lạc từ sáng, mặc áo nâu. Ai thấy xin gọi giúp chị Mơ 0905 314 771, gia đình đội ơn.',
  'Tìm cháu Khoa đi lạc, ai thấy gọi gia đình theo số 0939 141 518',
  'Điểm phát gạo miễn phí cho bà con nghèo ở nhà văn hóa khu 4. Đầu mối liên lạc: anh Đỗ Quang Lâm - 0937.441.208',
  'Đông Nam Á có thêm nhiều người mắc sốt xuất huyết trong tuần.',
  'Xe ben tông vào cột điện trước số nhà 8 đường Lý Thái Tông, tài xế Hà Văn Mận bị thương nhẹ.',
  'Thang 5 sap mai nha so 8 duong Ly Thai Tong, khong ai bi thuong.',
  'Bé cần mổ tim, ai giúp bé xin gửi về số tài khoản 19038812345678, mẹ của bé Na, bé hay co giật.',
  'Tìm ba tôi đi lạc, ai thấy làm ơn báo số 0905 314 771, ba đang mặc áo bồ câu trắng.',
])('is at most a note: “%s”', (text) => {
  expect(findLoudChecks(text)).toEqual([])
})

it.each([
  ['Nó đang trọ ở số nhà 31 đường Lý Thái Tông, phường 4, tới đó mà đòi.', 'personal-data'],
  ['No dang tro o so nha 31 duong Ly Thai Tong, phuong 4, toi do ma doi.', 'personal-data'],
  ['Nhà chị Hà Thị Mận ở số nhà 12 ngõ 5 phố Vọng, phường Hải Tân, đi vắng cả tuần.', 'personal-data'],
  ['Bà Mận ở số nhà 9 đường Trần Phú, phường 2 bị xe tông tuần trước.', 'personal-data'],
  ['Chị Hà Thị Mận, SN 12/04/1983, mới đăng ký tạm trú.', 'personal-data'],
  ['Con Mơ giật chồng người ta đây, số nó 0905 314 771, gọi chửi nó đi.', 'personal-data'],
  ['Số tài khoản của bà hàng xóm tôi là 19038812345678 Techcombank, ai tò mò thì tra.', 'personal-data'],
  ['Ai thấy thằng Lâm quỵt nợ thì gọi vợ nó 0937 441 208 mà chửi.', 'personal-data'],
  [
    'Va chạm với xe máy con tôi xong bỏ chạy, thủ phạm nhà số 8 ngõ 4 đường Bưởi, anh em qua nói chuyện.',
    'personal-data',
  ],
  ['Va cham voi xe may con toi, thu pham nha so 8 ngo 4 duong Buoi, anh em qua noi chuyen.', 'personal-data'],
  ['Hà Văn Mận quỵt tiền tôi, nhà số 8 ngõ 4 đường Bưởi, tuần tới ra phiên tòa.', 'personal-data'],
  ['Sếp Mận thu hồi đất của dân, nhà riêng số 8 đường Lê Lợi, phường 4, bà con kéo đến.', 'personal-data'],
  ['Ai thấy vợ tôi bỏ nhà đi theo trai xin báo giùm số 0905 314 771', 'personal-data'],
  ['Ai thay chong toi bo nha di voi bo nhi xin bao gium so 0905 314 771', 'personal-data'],
  ['Ai thấy thằng Mận trốn nợ bỏ nhà đi xin gọi 0905 314 771, đừng tin nó', 'personal-data'],
])('still finds “%s”', (text, check) => {
  expect(findLoudChecks(text)).toContain(check)
})
