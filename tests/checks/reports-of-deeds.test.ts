// A body's answer to a complaint and its praise report what it did; what it orders, refuses or decides is announced.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLevels = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger })
    .filter(({ check }) => check === 'speaking-for-agency')
    .map(({ level }) => level)

describe('an answer to a complaint', () => {
  it.each([
    'Phường Tân Hòa đã tiếp nhận phản ánh của bà con khu phố 3 và xin thông tin kết quả như sau: nắp cống đã được thay.',
    'Vấn đề quý ông bà phản ánh, UBND phường Tân Hòa xin thông báo kết quả xử lý như sau:\nTổ vệ sinh đã dọn bãi rác ở hẻm 6.',
    'UBND phường Tân Hòa kiểm tra và trả lời như sau: đèn hẻm 12 đã sáng lại.',
    'UBND phường Tân Hòa đã kiểm tra và trả lời như sau: đèn hẻm 12 đã sáng lại.',
    'Van de ba con phan anh, UBND xa Tan Hoa xin thong bao ket qua nhu sau: nap cong da thay.',
    'UBND xa Tan Hoa da kiem tra thuc te va tra loi nhu sau: nap cong da duoc thay.',
    'Về kiến nghị của cử tri ấp 4, UBND xã Tân Hòa trả lời như sau: đèn đường đã được sửa trong tháng 8/2026.',
    'Ngày 14/8/2026, sau khi nhận được phản ánh của người dân về việc đổ rác ở ngõ 6 đường Lê Lai, UBND phường Tân Hòa đã ' +
      'kiểm tra thực tế, nay xin thông báo kết quả như sau: rác đã được dọn sạch trong ngày.',
  ])('is a note at most: “%s”', (text) => {
    expect(findLevels(text)).not.toContain('warn')
  })

  it.each([
    'Phản ánh của anh, Công an phường Tân Hòa xin trả lời như sau: hồ sơ của anh không đủ điều kiện.',
    'Vấn đề bà con phản ánh, tôi thay mặt UBND xã Tân Hòa xin thông báo kết quả như sau: xã sẽ thu hồi đất.',
    'Vấn đề bà con phản ánh, UBND xã Tân Hòa khẳng định không có chuyện thu tiền như tin đồn.',
    'Về phản ánh của chị, trạm y tế chúng tôi xin trả lời như sau: lỗi do người nhà bệnh nhân.',
    'Phòng Lao động huyện trả lời đơn tố cáo của ông Tám như sau: tố cáo sai.',
    'UBND xã Tân Hòa thông báo kết quả xét tuyển viên chức như sau: ai rớt khỏi hỏi.',
    'Van de ba con phan anh, toi thay mat UBND xa Tan Hoa xin thong bao ket qua nhu sau: xa se thu hoi dat.',
  ])('in the body’s own voice stays a warning: “%s”', (text) => {
    expect(findLevels(text)).toContain('warn')
  })
})

describe('what a body has done', () => {
  it.each([
    'Ban Chỉ huy Quân sự xã Tân Hòa đã biểu dương các gia đình có con em lên đường.',
    'Hội Phụ nữ xã Tân Hòa đã ghi nhận và biểu dương các chi hội.',
    'UBND xã Tân Hòa đã ghi nhận và biểu dương các chi hội.',
    'Hoi Phu nu xa Tan Hoa da ghi nhan va bieu duong cac chi hoi.',
    'Ban giám hiệu Trường tiểu học Tân Hòa đã bàn giao chiếc nhẫn do hai học sinh nhặt được cho công an xã để thông báo tìm người mất.',
    'Ngày 27/7/2026, nhân ngày Thương binh Liệt sĩ, đoàn công tác của Đảng ủy, HĐND, UBND xã Tân Hòa do đồng chí Lê Văn Sáu ' +
      'làm trưởng đoàn đã đến thăm và tặng quà 35 gia đình chính sách.',
    'Ban giám đốc Bệnh viện Tân Hòa đã ghi nhận và gửi thư khen kíp trực đêm 12/8/2026 vì cứu sống sản phụ.',
    'Liên đoàn lao động huyện Tân Hòa vừa trao tặng 20 suất quà cho công nhân khó khăn.',
    'Điện lực Tân Hòa\nNgày 6/7/2026 (8h30-11h30): Một phần khu vực ấp 4.',
    'Công ty Điện lực | Ngày | Từ | Đến | Khu vực\nTân Hòa | 23/05/2026 | 04:00 | 10:00 | Một phần thôn Tả',
  ])('is silent: “%s”', (text) => {
    expect(findLevels(text)).toEqual([])
  })

  it.each([
    'UBND xã Tân Hòa đã trao đất cho 15 hộ, hộ nào không nhận xã thu hồi.',
    'Thay mặt UBND xã, tôi đã khen thưởng các hộ và xin thông báo danh sách.',
    'Đảng ủy xã Tân Hòa đã quyết định khen thưởng đồng chí Sáu.',
    'Hội Phụ nữ xã Tân Hòa quyết định khen thưởng các chi hội sau.',
    'Ban Chỉ huy Quân sự xã Tân Hòa yêu cầu các gia đình có thanh niên có mặt ngày 5/9.',
    'Đoàn phường Tân Hòa đã biểu dương các chi đoàn, yêu cầu chi đoàn còn lại nộp báo cáo trước ngày 5.',
    'Hội Cựu chiến binh xã đã khen thưởng ông Bảy và đề nghị các hội viên nộp quỹ.',
    'phuong da ghi nhan, anh yen tam nhe',
    'Bưu điện xã đã trao tiền trợ cấp, em trực quầy báo cho các cụ biết.',
  ])('with a decision, an order or the writer in it is found: “%s”', (text) => {
    expect(findLevels(text)).not.toEqual([])
  })
})
