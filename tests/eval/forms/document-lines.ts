// Lines with the numbers of administrative papers, made up: public regulation seldom holds a công văn, thông báo, kế hoạch, báo cáo
// or tờ trình number.

/** News, notices, citations and complaints: papers anybody may name. */
export const CITED_LINES: readonly string[] = [
  'Thực hiện Công văn số 1205/SNV-CCVC ngày 14/5/2026 của Sở Nội vụ, phường rà soát danh sách người hoạt động không chuyên trách.',
  'Ngày 03/02/2026, UBND tỉnh ban hành Kế hoạch số 88/KH-UBND về phòng chống hạn mặn.',
  'Theo Thông báo số 412/TB-VPCP kết luận của Thủ tướng, các địa phương đẩy nhanh giải ngân.',
  'Báo cáo số 156/BC-UBND ngày 20/6/2026 của UBND tỉnh trình tại kỳ họp cho biết thu ngân sách tăng.',
  'Căn cứ Tờ trình số 95/TTr-BKHCN ngày 11/4/2026 của Bộ Khoa học và Công nghệ;',
  'Xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 2310/TTr-SYT ngày 09/9/2026;',
  'Xét Báo cáo thẩm định số 77/BC-STP ngày 01/8/2026 của Sở Tư pháp;',
  'Trả lời kiến nghị của cử tri, Bộ Xây dựng có Công văn số 8132/BXD-GĐ gửi Đoàn đại biểu Quốc hội tỉnh.',
  'Bộ Y tế vừa có công văn 2456/BYT-DP yêu cầu tăng cường giám sát dịch sởi, báo đăng sáng nay.',
  'Kế hoạch 160/KH-UBND của UBND phường về diễn tập chữa cháy: bà con khu phố 3 có mặt lúc 8h.',
  'Thông báo số 33/TB-UBND về lịch phun thuốc muỗi, cô bác để cửa giúp đội y tế.',
  'Hưởng ứng Kế hoạch số 05-KH/ĐTN của Đoàn phường, chi đoàn ra quân dọn rác sáng Chủ nhật.',
  'Nghị quyết này thay thế Quyết định số 417/TCCP-VC ngày 29/5/1993 của Bộ trưởng.',
  'Luật sư phân tích Công văn 557/BKHCN-CĐSQG hướng dẫn thi hành nghị định, xem trên trang của Bộ.',
  'Tôi đã gửi đơn khiếu nại Thông báo số 89/TB-UBND về thu hồi đất của gia đình tôi, đến nay chưa được trả lời.',
  'Gia đình tôi nhận Công văn số 45/UBND-TNMT trả lời đơn kiến nghị, tôi thấy chưa thỏa đáng.',
  'Căn cứ Biên bản vi phạm hành chính số 12/BB-VPHC ngày 03/3/2026;',
  'Giấy mời số 21/GM-UBND mời bà con dự họp lấy ý kiến về mở rộng đường, tại nhà văn hóa thôn.',
  'Tờ trình số 30/TTr-CP của Chính phủ về dự án luật đang được Quốc hội thảo luận.',
  'Phúc đáp Công văn số 900/STC-QLG, đơn vị báo cáo giá đất theo mẫu.',
  'Chương trình hành động số 12-CTr/TU của Tỉnh ủy được phổ biến tới toàn thể đảng viên.',
  'Kết luận số 198-KL/TW của Bộ Chính trị, toàn văn trên báo Nhân Dân.',
  'Hướng dẫn số 02-HD/UBKTTW về thi hành kỷ luật, mọi người tự nghiên cứu trước buổi học.',
  'Theo Công điện số 46/CĐ-TTg, các tỉnh ven biển cấm tàu ra khơi từ chiều nay.',
  'Chỉ thị số 17-CT/TU về thực hành tiết kiệm, cơ quan mình đã quán triệt sáng thứ hai.',
]

/** The same numbers, passed on before they are out or with what they say. */
export const LEAKED_LINES: readonly string[] = [
  'Công văn 1205/SNV-CCVC mới về chiều nay, em chụp lại cho mấy anh coi trước nha',
  'Ai có 88/KH-UBND bản scan cho mình xin, chưa ban hành mà nghe nói cắt nửa kinh phí',
  '412-TB/TU kết luận của Thường vụ chưa phổ biến, nội dung chính là thay hai giám đốc sở',
  'báo cáo 156/BC-UBND còn mật nội bộ mà tui có file nè, nợ xây dựng kinh lắm',
  'Tờ trình 19/TTr-MNHS xin nâng lương cho chị, cô hiệu trưởng chưa ký đâu, chị biết trước vậy thôi',
  'Gửi cả nhà tờ 2310/TTr-SYT, đọc xong xóa giùm, trong đó có danh sách ai bị luân chuyển',
  'Em forward 412-CV/HU cho nhóm, đừng cho người ngoài coi',
  'giay moi 56/GM-DU hop rieng ve nhan su, minh chup gui mn xem',
  'Đại ý của 77/BC-TTr là sai 3 tỷ, kết luận chưa công bố, tui kể trước',
  'Biên bản 07/BB-HĐKL họp kỷ luật hôm qua, mình gõ lại nguyên văn bên dưới',
  'dự thảo 12/PA-UBND sắp xếp thôn, đọc trước cho biết mà tính',
  'Hình chụp văn bản 305/UBND-KT chưa ký đây, mấy anh em xem đỡ',
  'Số 45-TTr/ĐU xin ý kiến Thường vụ về nhân sự, ai cần bản mềm nhắn em',
  'lén chụp được 09-KH/ĐU nè, tuần sau kiểm tra đột xuất phòng nào thì trong đó ghi hết',
  'mới nhận 21-BC/UBKT, tóm tắt là đồng chí phó bị xem xét, đừng đồn ra ngoài nha',
]
