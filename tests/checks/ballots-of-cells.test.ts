// How many of a Party cell voted for whom, which a ballot keeps secret.

import { expect, it } from 'vitest'
import { runChecks } from '../../utils/checks/index.ts'
import { internalDocument } from '../../utils/checks/internal-document/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'internal-document': internalDocument } }).findings.map(
    ({ message }) => message,
  )

it.each([
  'Bỏ phiếu kín xét kết nạp hôm thứ hai: cô Hồng 8, cậu Vinh 3.',
  'Chi bộ tôi vừa bỏ phiếu, quần chúng Duyên được 12 còn quần chúng Hậu được 6, kết nạp kỳ này chỉ mình Duyên.',
  'Chi bộ bỏ phiếu kín xét vào Đảng, thầy Khôi được có 4 mà cô Mến được 13.',
  'Chi bo bo phieu kin ket nap toi qua, anh Hai duoc 10 con chi Lien duoc co 3.',
  'Kiểm phiếu kết nạp đợt này em Trà được bảy phiếu, em Lộc chỉ hai phiếu, giữ kín nha.',
  'Họp chi uỷ xét kết nạp, bác Dậu bảo anh Quý được mười hai còn anh Sỹ được năm.',
  'Bữa hổm chi bộ ấp bỏ phiếu kết nạp, chị Út Mận được 15 còn anh Tám Đèo chỉ được 7.',
  'Phiếu kín hôm qua xét kết nạp: cô Thảo được 11, riêng thầy Phong được 2.',
  'Bỏ phiếu kết nạp xong rồi, anh Khương có 9 phiếu mà chị Oanh có mỗi 4 phiếu.',
  'chi bo bo phieu xet ket nap, co Sen duoc 9 con thay Luong duoc 4',
  'Kết nạp đợt này chi bộ bỏ phiếu, đồng chí Hạnh được hai mươi còn đồng chí Thịnh được ba.',
  'Bỏ phiếu kín vô Đảng sáng nay, bạn Hường 10 phiếu, bạn Sang chỉ 5 phiếu.',
])('is given away: “%s”', (text) => {
  expect(find(text)).toEqual(['admission'])
})

it.each([
  'Bỏ phiếu bầu lớp trưởng, em Lan được 9 còn em Tú được 4, vui ghê.',
  'Chi bộ kết nạp hai quần chúng, cô Sen 28 tuổi còn thầy Lượng 34 tuổi, chúc mừng hai người.',
  'Chi đoàn bỏ phiếu chọn áo, mẫu đỏ được 9 còn mẫu xanh được 4.',
  'Chi bộ công khai kết quả bỏ phiếu trên bảng tin: cô Sen được 14, thầy Lượng được 13, cả hai vinh dự kết nạp.',
  'Tôi kiến nghị xem lại vụ bỏ phiếu kết nạp, anh Tân được 7 mà chị Lý được 8 vẫn không rõ cách tính.',
  'Em được chi bộ bỏ phiếu kết nạp rồi, cô Mai dặn em cố gắng.',
  'Bầu trưởng thôn hôm qua ông Tư được 120 phiếu còn ông Sáu được 98 phiếu.',
  'Lễ kết nạp sáng nay có cô Hoa 3 năm công tác còn anh Bình 5 năm công tác.',
  'Bỏ phiếu cho đội văn nghệ: tốp ca được 9, tốp múa được 4.',
  'Cho em hỏi chi bộ bỏ phiếu kết nạp thì được mấy phiếu mới đủ?',
  'Ông nội em vào Đảng năm 1950, hồi đó chi bộ bỏ phiếu, ông được 5 còn bác Hai được 4.',
  'Theo Điều lệ, kết nạp phải được hai phần ba số phiếu của chi bộ.',
  'Cả thôn bỏ phiếu chọn tên đường, cô Năm 8 phiếu, chú Bảy 6 phiếu.',
  'Tôi không đồng tình việc chi bộ để lộ phiếu kín xét kết nạp, cô Hồng 8, cậu Vinh 3 ai cũng biết là sai.',
])('is none: “%s”', (text) => {
  expect(find(text)).toEqual([])
})
