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
    'Báo cáo lưu hành nội bộ của tỉnh ủy, nhân viên văn phòng mới chuyển cho em, đọc rồi xóa.',
    'Kế hoạch lưu hành nội bộ của quân khu, cửa hàng photo mới trả, em gửi mọi người coi',
    'Tài liệu lưu hành nội bộ chưa công bố, siêu thị điện máy in dùm, mình gửi cả nhóm',
  ])('hold the send where an agency wrote them: “%s”', (text) => {
    expect(findLevels(text)).toContain('stop')
  })

  it.each([
    'Công ty mình phát sổ tay nhân viên bản mới, lưu hành nội bộ, anh em phòng kinh doanh lấy file trong nhóm nha',
    'Quy trình bán hàng cty em lưu hành nội bộ thôi, chị nào vô làm em gửi cho đọc',
    'Em gửi mọi người tài liệu lưu hành nội bộ của công ty Hoa Sen về cách pha sơn',
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
    'Hồ sơ kết nạp Đảng em Linh ghi ông nội lính ngụy, phấn đấu mấy cũng vô ích.',
    'Thẩm tra vụ xin vào Đảng của anh Phúc phòng mình ra bố vợ từng vượt biên, đừng nói ai nha',
    'Tối qua chi bộ họp bỏ phiếu không tán thành kết nạp cô Hạnh, 4 trên 11',
  ])('warns of the file or the ballot of somebody: “%s”', (text) => {
    expect(findLevels(text)).toEqual(['warn'])
  })

  it.each([
    'Chi bộ thôn vừa biểu quyết 100% kết nạp đảng viên mới cho quần chúng ưu tú Lò Thị Xuân, chúc mừng em',
    'Bí thư chi bộ trao quyết định kết nạp cho em Vàng A Sùng, ông nội theo đạo Tin lành mà em vẫn phấn đấu rất tốt',
    'Cho em hỏi ông ngoại em từng đi lính chế độ cũ thì em có được kết nạp Đảng không ạ?',
    'Tôi cho rằng việc xét kết nạp Đảng vì ông nội là lính ngụy mà loại anh Nam là bất công.',
    'Bố anh Hùng theo đạo nên xã không cho vào Đảng, tôi đề nghị cấp trên xem lại',
    'Sao hồ sơ kết nạp Đảng của anh Nam bị trả lại chỉ vì bố theo đạo?',
    'HĐND xã bỏ phiếu không thông qua đề xuất của ông Nam; ông Nam vào Đảng từ 1990.',
    'Nhà văn Nguyễn Khải vào Đảng năm 1947, cha theo đạo.',
    'Anh Ba theo đạo mà vẫn vào Đảng',
    'Hướng dẫn khai lý lịch xin vào Đảng: mục gia đình ghi rõ ông bà, cha mẹ, tiền án tiền sự nếu có',
  ])('is silent of “%s”', (text) => {
    expect(findLevels(text)).toEqual([])
  })
})

it.each([
  ['Kế hoạch sắp xếp cán bộ của xã sau sáp nhập chưa công bố, em gửi mọi người xem trước', 'Kế hoạch sắp xếp cán bộ'],
  ['Biên bản họp chi bộ của xã hôm qua em gửi mọi người coi', 'Biên bản họp chi bộ của xã'],
])('quotes a paper up to a word that it may end on: “%s”', (text, words) => {
  const found = checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'internal-document')
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([words])
})
