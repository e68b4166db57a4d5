// Dates of people who died long ago or hold the highest offices are no personal data; those of a living private person
// and of a martyr's relatives are.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { findLoudChecks } from './find-loud-checks.ts'

const tagger = openShippedTagger()
const find = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'personal-data')

it.each([
  'Xã Mẫu mít tinh kỷ niệm 135 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2025).',
  'Xa Mau mit tinh ky niem 135 nam ngay sinh Chu tich Ho Chi Minh (19/5/1890 - 19/5/2025).',
  'Kỷ niệm 115 năm Ngày sinh đồng chí Nguyễn Văn Cừ (09/7/1912 - 09/7/2027)',
  'ky niem 120 nam ngay sinh tong bi thu Le Hong Phong (06/9/1902 - 06/9/2022)',
  'Kỷ niệm 85 năm ngày mất nhà yêu nước Phan Bội Châu (29/10/1940 - 29/10/2025)',
  'Đồng chí Hà Huy Tập sinh ngày 24/4/1906 tại Cẩm Xuyên, hy sinh ngày 28/8/1941.',
  'Liệt sĩ Hà Văn Mận, sinh ngày 05/8/1951, quê xã Mẫu, hy sinh ngày 14/9/1973 tại mặt trận phía Nam.',
  'Liet si Ha Van Man, sinh ngay 05/8/1951, que xa Mau, hy sinh ngay 14/9/1973.',
  'Ngày 14/9/1973, liệt sĩ Hà Văn Mận (sinh năm 1951) đã anh dũng hy sinh.',
  'Chị Nguyễn Thị Minh Khai sinh ngày 30/9/1910, bị xử bắn ngày 28/8/1941 ở Hóc Môn, là tấm gương hy sinh.',
  'Tiểu sử đồng chí Lê Văn Lương: sinh ngày 28/3/1912, từ trần ngày 25/4/1995.',
  'Nhà thơ Xuân Quỳnh sinh ngày 06/10/1942, quê La Khê.',
  'Chủ tịch nước Võ Chí Công sinh ngày 07/8/1912 tại Tam Xuân.',
  'Vua Hàm Nghi sinh ngày 03/8/1871, mất ngày 14/01/1944.',
])('has no personal data of whom all remember or know: “%s”', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  'Kỷ niệm 20 năm ngày mất nhạc sĩ Hà Văn Mận (05/8/1937 - 09/02/2006)',
  'Kỷ niệm 90 năm ngày sinh nhà thơ Hà Thị Mơ (05/8/1936 – 09/02/2001).',
])('leaves the span of a life out: “%s”', (text) => {
  expect(find(text)).toEqual([])
})

it('keeps the note on an ill old woman', () => {
  expect(find('Bà Hà Thị Mơ sinh năm 1921, nằm một chỗ ở nhà, nhà thôn 5.')).not.toEqual([])
})

it('keeps the note on somebody who is named next to an anniversary', () => {
  const text = 'Kỷ niệm 120 năm ngày sinh cố Tổng Bí thư, anh Hà Văn Mận (05/8/1985) được kết nạp Đảng'
  expect(find(text)).not.toEqual([])
})

it.each([
  'Anh Hà Văn Mận sinh ngày 05/8/1981, ở tổ 3.',
  'Anh Ha Van Man sinh ngay 05/8/1981, o to 3.',
  'Bà Hà Thị Mơ là vợ liệt sĩ Lò Văn Pành, sinh ngày 05/8/1953, ở tổ 3.',
  'Vợ liệt sĩ Lò Văn Pành (hy sinh ngày 14/9/1973) là bà Hà Thị Mơ, sinh ngày 05/8/1953.',
  'Vo liet si Lo Van Panh (hy sinh ngay 14/9/1973) la ba Ha Thi Mo, sinh ngay 05/8/1953.',
  'Liệt sĩ Lò Văn Pành hy sinh ngày 14/9/1973. Người thờ cúng: Hà Thị Mơ, sinh ngày 05/8/1953, trú tại tổ 3.',
  'Cụ Hà Thị Mơ sinh ngày 05/8/1928, ở tổ 3, hộ nghèo.',
  'Kỷ niệm 135 năm ngày sinh Bác Hồ, xã trao nhà cho ông Hà Văn Mận ở tổ 3, hộ nghèo, đang bị ung thư phổi.',
  'Chị Hà Thị Mơ sinh ngày 05/8/1983, hy sinh cho chồng con từ năm 2005 tới giờ.',
  'Chi Ha Thi Mo sinh ngay 05/8/1983, hy sinh cho chong con tu nam 2005 toi gio.',
  'Đồng chí Hà Văn Mận, bí thư chi bộ, sinh ngày 05/8/1976, mới nhận nhiệm vụ.',
  'Anh Hà Văn Mận sinh ngày 05/8/1981, mất ngày 03/02/2024 do tai nạn.',
  'Hà Văn Mận, sinh ngày 05/8/1971, cha hy sinh năm 1972',
  'Hà Văn Mận, sinh ngày 05/8/1971, gia đình có bác hy sinh năm 1968',
  'Lo Van Panh, sinh ngay 05/8/1971, cha hy sinh nam 1972',
  'Mừng sinh nhật đồng chí Hà Văn Mận 05/8/1981, chủ tịch hội.',
  'Chị Hà Thị Mơ trông nhà văn hóa bản, vừa nghỉ thai sản, sinh ngày 05/8/1993.',
  'Chi Ha Thi Mo vua nghi thai san sinh ngay 05/8/1993.',
  'Anh Hà Văn Mận sinh ngày 05/8/1981 hy sinh ngày nghỉ 02/9/2023 để trực, sự nghiệp vẻ vang.',
  'Kỷ niệm 130 năm ngày sinh cụ tổ, chú Hà Văn Mận 05/8/1971 kính mời.',
  'Ky niem 130 nam ngay sinh cu to, chu Ha Van Man 05/8/1971 kinh moi.',
])('warns of the data of a private person: “%s”', (text) => {
  expect(findLoudChecks(text)).toContain('personal-data')
})
