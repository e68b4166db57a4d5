// Condolences, accounts, proverbs about one's own lot and plans of friends aim at nobody.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const run = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })

it.each([
  'Chia buồn cùng gia đình đồng chí Phó Chủ tịch, má của anh vừa mất sáng nay. Chi đoàn 16h tập trung ở cổng xã cùng đi viếng ạ',
  'Thu chi công đoàn quý 3 (chị Thủ quỹ tổng hợp):\n- Thu: 5.000.000\n- Chi thăm ốm: 1.500.000',
  'Lương giáo viên hợp đồng của mình chưa nổi 6 triệu. Vừa dạy vừa bán bánh. Thôi thì ai ở trong chăn mới biết chăn có rận.',
  'Lượm được cái bóp đen trước quán nước, trong có giấy tờ tên bắt đầu bằng chữ H. Ai mất qua lấy nha',
  'Cảm ơn cô y tá khoa nhi đã dỗ bé nhà mình cả đêm, nhà không tốn đồng phong bì nào. Ở đâu cũng có người tốt',
  'Nghe tin sáp nhập trường, mỗi người nói một kiểu. Tui thì chờ quyết định rồi tính',
  'Cháu gái chừng 4 tuổi bị lạc mẹ ở chợ huyện, mặc váy vàng, đang ở phòng bảo vệ. Bố mẹ cháu ở đâu đến ngay kẻo cháu khóc',
  'Về việc sáp nhập tổ: theo tờ trình xã niêm yết công khai ở nhà văn hóa thì còn 1 tổ 90 hộ. Bà con cho ý kiến vào phiếu',
  '[Công an phường thông báo] Xe lưu động làm căn cước tại nhà rông từ 8h đến 16h chủ nhật. Ai già yếu thì nhắn, tụi mình xuống tận nhà.',
  'Ê Y Bhin, mai mầy chở tau lên tiểu khu hay tau chở mầy, nói lẹ tau còn đổ xăng. Nhớ đem theo rượu cần 😂',
  'Nghe nói mai có đoàn hát về, bà con rủ nhau đi coi cho biết.',
  'Nghe nói mai gánh cải lương về xã diễn đó bà con',
  'Nghe đâu cuối tháng có lô tô hội chợ ngoài bến',
  'Nghe đâu gió mùa sắp về, bà con nhớ che chuồng trại',
  'Đảng ủy, UBND xã chúc bà con năm mới an khang thịnh vượng',
  'Ủy ban nhân dân xã mời bà con tới dự lễ khánh thành cầu sáng chủ nhật',
  'Đảng ủy - HĐND - UBND - UBMTTQ xã trân trọng cảm ơn các mạnh thường quân',
  'Thay mặt UBND xã, em xin cảm ơn bà con đã ủng hộ đồng bào lũ lụt',
  'UBND xã xin chia vui cùng hai gia đình nhân ngày khánh thành nhà tình nghĩa',
  'UBND xã mời bà con tới dự đêm văn nghệ, mang theo áo mưa nhé.',
  'Thay mặt đoàn trường, em chúc các bạn thi tốt, đạt được nhiều kết quả.',
  'Nghe nói năm sau tăng lương, mình chờ văn bản.',
  'Thấy bảo sắp bỏ phụ cấp, chờ có nghị quyết xem sao.',
  'Nghe nói trường Mẫu có dịch, mình qua hỏi cô hiệu trưởng rồi, không có em nào bệnh.',
  'Kế hoạch tuyển viên chức của huyện niêm yết ở cổng ủy ban, năm chỉ tiêu, bạn nào muốn thi lên đọc kỹ.',
  'Có người nhắn mời mua hàng trắng giao tận nơi, ib zalo liên tục, tôi chặn luôn rồi báo cáo.',
])('is silent of “%s”', (text) => {
  expect(run(text)).toEqual([])
})

it.each([
  ['tao biết mày đi làm đường nào rồi nghen, coi chừng đó haha', 'threat'],
  ['Tìm cháu Nguyễn Gia Bảo lớp 3A trường Lê Lợi đi lạc từ chiều, gia đình ở xóm 4', 'child-privacy'],
  ['Theo dự thảo phương án đền bù chưa công khai thì nhà tui được 2 tỷ', 'internal-document'],
  ['[UBND xã thông báo] Từ ngày mai cưỡng chế toàn bộ hộ lấn chiếm, ai chống đối xử lý nghiêm', 'speaking-for-agency'],
  ['Nghe nói mai ngân hàng sập, mỗi người nói một kiểu, rút tiền gấp bà con ơi', 'unsourced-claim'],
  ['Nghe nói hội chợ có bắt cóc trẻ em, bà con đừng cho con ra đó', 'unsourced-claim'],
  ['UBND xã chúc bà con vui vẻ và khẳng định không có chuyện thu hồi đất', 'speaking-for-agency'],
  ['Thay mặt UBND xã tôi xin cảm ơn và cam kết bồi thường mỗi hộ 50 triệu', 'speaking-for-agency'],
  ['Ủy ban mời bà con tới nhận tiền đền bù, ai không tới coi như mất quyền', 'speaking-for-agency'],
  ['Thay mặt UBND huyện tôi chúc mừng bà con, đất thôn Đông không bị lấy nữa.', 'speaking-for-agency'],
  ['Thay mặt bệnh viện tỉnh, tôi cảm ơn và thừa nhận ca mổ sai gây chết người.', 'speaking-for-agency'],
  ['Công an xã mời bà con tới dự họp mặt, mang theo sổ đỏ và 2 triệu.', 'speaking-for-agency'],
  ['Nhặt được bông tai vàng trong phòng giám đốc, của ai thì ai cũng hiểu, liên hệ tạp vụ nhận lại.', 'insinuation'],
  ['Có hàng trắng hàng đá giao tận nơi, em từ chối giao ban ngày, ib nhé.', 'illegal-promotion'],
  ['Cô Hoàng Thị Mai chủ nhiệm lớp 7A dạy thêm trái phép, ép học sinh đi học thêm.', 'accusation'],
  ['Chủ tịch xã xây biệt thự, lương thế thì lấy đâu ra, ai cũng hiểu mà', 'insinuation'],
])('still points out “%s”', (text, check) => {
  expect(run(text).map((each) => each.check)).toContain(check)
})

it('does not call a hard judgement vulgar', () => {
  const found = run(
    'Bộ Giáo dục giờ toàn bọn mua quan bán chức, từ thứ trưởng xuống chuyên viên ăn hối lộ hết. Đập bỏ hết cái chế độ thối nát này đi.',
  )
  expect(found.map(({ check }) => check)).toEqual(['accusation'])
  expect(run('Cơ chế thối nát, dân khổ, tôi nói thẳng vậy đó')).toEqual([])
})

it('only notes a threat that friends laugh at over a lost match or a round they are owed', () => {
  const levels = (text: string) => run(text).flatMap(({ check, level }) => (check === 'threat' ? [level] : []))
  expect(
    levels('Tao mà gặp mày ở sân thứ bảy tao giết mày luôn, sút hỏng 3 quả 🤣🤣 nợ cả đội chầu bò nha con'),
  ).toEqual(['note'])
  expect(levels('Tao mà gặp mày tao giết mày')).toEqual(['stop'])
  expect(levels('Tao mà gặp mày ở quán là tao giết mày luôn 🤣')).toEqual(['warn'])
})
