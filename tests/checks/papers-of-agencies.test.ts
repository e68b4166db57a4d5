// An agency's paper stays one where it is about a business; a file or a ballot on who joins the Party is internal, too.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLevels = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) =>
    check === 'internal-document' ? [level] : [],
  )

describe('papers for internal use', () => {
  it.each([
    'Kết luận kiểm tra thuế công ty gỗ Tân Phú mới ký sáng nay mà mình chụp anh em coi trước, trốn 8 tỷ. Văn bản lưu hành nội bộ, coi xong xoá',
    'Em tuồn cho mấy anh báo cáo thanh tra đất của UBND huyện về cty Hoàng Long nè, văn bản chỉ lưu hành nội bộ, đừng để lọt',
    'Vừa thấy bản dự thảo bảng giá đất chưa trình, đóng dấu tài liệu nội bộ không phổ biến, mặt tiền đường Lê Lợi lên 60tr/m2 nghen mấy bà',
    'Mới ngó được phương án đền bù chưa được phép công bố, tổ 7 chỉ 25 triệu một mét, ai có nhà bán lẹ',
  ])('hold the send where an agency wrote them: “%s”', (text) => {
    expect(findLevels(text)).toContain('stop')
  })

  it.each([
    'Công ty mình phát sổ tay nhân viên bản mới, lưu hành nội bộ, anh em phòng kinh doanh lấy file trong nhóm nha',
    'Quy trình bán hàng cty em lưu hành nội bộ thôi, chị nào vô làm em gửi cho đọc',
    'Công ty mình bị thanh tra thuế, tài liệu nội bộ đừng để ai mang về nhà nha mọi người',
    'Sao phương án đền bù đến giờ vẫn chưa trình, chưa công bố? Đề nghị phường trả lời cho dân tổ 7',
    'Báo cáo của em chưa gửi ra ngoài được vì mạng lag quá mọi người ơi',
    'Cán bộ xã bây giờ sáng viết kế hoạch, trưa viết báo cáo, chiều viết tờ trình xin làm kế hoạch, tối mơ thấy công văn',
  ])('are silent where a business or a joke is meant: “%s”', (text) => {
    expect(findLevels(text)).toEqual([])
  })
})

describe('an admission to the Party', () => {
  it.each([
    'Hồ sơ xét kết nạp chị Lò Thị Xuân: thẩm tra lý lịch thấy bố đẻ có tiền sự, chú ruột vượt biên năm 82, chi bộ bỏ phiếu kín 5/12 không tán thành',
    'Vụ vào Đảng của thằng Trần Văn Đạt, lý lịch ghi ông nội đi lính nguỵ, chi bộ tui họp biểu quyết không thông qua rồi',
  ])('holds the send with the file or the ballot of somebody: “%s”', (text) => {
    expect(findLevels(text)).toEqual(['stop'])
  })

  it.each([
    'Chi bộ thôn vừa biểu quyết 100% kết nạp đảng viên mới cho quần chúng ưu tú Lò Thị Xuân, chúc mừng em',
    'Bí thư chi bộ trao quyết định kết nạp cho em Vàng A Sùng, ông nội theo đạo Tin lành mà em vẫn phấn đấu rất tốt',
    'Cho em hỏi ông ngoại em từng đi lính chế độ cũ thì em có được kết nạp Đảng không ạ?',
    'Hướng dẫn khai lý lịch xin vào Đảng: mục gia đình ghi rõ ông bà, cha mẹ, tiền án tiền sự nếu có',
  ])('is silent of “%s”', (text) => {
    expect(findLevels(text)).toEqual([])
  })
})
