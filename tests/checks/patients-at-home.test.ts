// Patients who are named with their birth and home, and those who are not.

import { expect, it } from 'vitest'
import { findLoudChecks } from './find-loud-checks.ts'

it.each([
  'Bệnh viện tiếp nhận 01 bệnh nhân nữ, sinh năm 1990, địa chỉ ở Nam Đàn.',
  'Bệnh nhân: Đ.V.T., sinh năm 1984, địa chỉ thường trú: xã Hòa Sơn.',
  'Bác sĩ Phan Văn Thuận, sinh năm 1984, quê ở Nghĩa Đàn, vừa cứu sống một bệnh nhân.',
  'Cảm ơn các bạn đã hiến máu cho bệnh nhân Phan Văn Thuận, 44 tuổi, ở xã Nghĩa Sơn.',
  'Gia đình bệnh nhân Phan Văn Thuận, 44 tuổi, ở xã Nghĩa Sơn rất khó khăn, kêu gọi mạnh thường quân giúp đỡ.',
  'Bệnh nhân số 12 sinh năm 1975, thường trú ở Hải Dương, đã khỏi bệnh.',
  'Ghi theo mẫu: Bệnh nhân Phan Văn B, sinh năm 1970, địa chỉ: thôn C.',
  'Tôi là bệnh nhân Phan Văn Thuận, 44 tuổi, ở Nghĩa Sơn, đội ơn các y bác sĩ khoa Nội.',
  'Toi la benh nhan Phan Van Thuan, 44 tuoi, o Nghia Son, doi on cac bac si khoa Noi.',
  'Nghệ sĩ vào vai bệnh nhân Phan Văn Thuận, 44 tuổi, quê ở Nghĩa Sơn trong phim mới.',
  'Tìm gia đình cho bệnh nhân Phan Văn Thuận, 44 tuổi, quê Nghĩa Sơn.',
  'Kính mời bệnh nhân Phan Văn Thuận, 44 tuổi, ở Nghĩa Sơn, đến quầy 2 nhận lại điện thoại để quên.',
  'Bệnh nhân Phan Văn Thuận, 44 tuổi, ở Nghĩa Sơn, được ghép gan thành công, gia đình đồng ý chia sẻ.',
])('is at most a note: “%s”', (text) => {
  expect(findLoudChecks(text)).toEqual([])
})

it.each([
  ['Khoa có 01 bệnh nhân: Phan Văn Thuận, sinh năm 1984. Địa chỉ thường trú: xóm 3, Nghĩa Sơn.', 'personal-data'],
  ['Khoa co 01 benh nhan: Phan Van Thuan, sinh nam 1984. Dia chi thuong tru: xom 3, Nghia Son.', 'personal-data'],
  ['Bệnh nhân Lù Thị Mẩy, 52 tuổi, trú tại bản Nà Khoang, mới chuyển lên tuyến tỉnh.', 'personal-data'],
  ['Ca nhiễm: Trần Thị Cúc Hoa (sn 1979), ngụ ấp 5 xã Tân Phú.', 'personal-data'],
  ['BN: Võ Văn Tèo Em, sinh năm 1966, ở kiệt 12 Hải Châu, đang cách ly.', 'personal-data'],
  ['Người bệnh: Cao Thị Lài, SN 1958, thường trú thôn Đông, xã Diễn Lộc.', 'personal-data'],
  ['Vợ tôi là bệnh nhân Lù Thị Mẩy, 52 tuổi, ở bản Nà Khoang, chung phòng với nó.', 'personal-data'],
  ['Mời bà con tránh xa bệnh nhân Lù Thị Mẩy, 52 tuổi, trú tại bản Nà Khoang.', 'personal-data'],
  ['Bệnh nhân Lù Thị Mẩy, 52 tuổi, ở bản Nà Khoang, gia đình không đồng ý chia sẻ.', 'personal-data'],
])('still finds “%s”', (text, check) => {
  expect(findLoudChecks(text)).toContain(check)
})
