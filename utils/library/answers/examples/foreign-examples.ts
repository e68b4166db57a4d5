// Common questions the library has no rules on. A question that is much like one of them is outside the library.

import type { ExampleRows } from './example-rows.ts'

/** Questions the library has no rules on, by field. */
export const foreignExamples: ExampleRows = {
  'annual-leave': `
    xin nghỉ phép, nghỉ phép năm mấy ngày, phép năm chưa nghỉ hết, ngày phép còn lại, cách tính ngày phép,
    nghỉ phép ra nước ngoài, nghỉ không lương, nghỉ việc riêng, nghỉ cưới, nghỉ tang, nghỉ bù,
    được nghỉ bao nhiêu ngày, đơn xin nghỉ, cộng dồn phép, nghỉ giữa ca, xin về sớm, đi trễ bị trừ lương,
    nghỉ mấy bữa, đổi giờ làm việc, làm việc buổi chiều, chấm công
  `,
  'sick-and-maternity-leave': `
    nghỉ ốm, nghỉ ốm hưởng lương, chế độ thai sản, nghỉ thai sản mấy tháng, vợ sinh con chồng nghỉ, nghỉ khám thai,
    nghỉ chăm con ốm, nghỉ dưỡng sức, vợ mổ đẻ, tiền thai sản, sảy thai nghỉ, bầu mấy tháng được nghỉ, sinh đôi nghỉ,
    nhận nuôi con được nghỉ, nghỉ đẻ
  `,
  holidays: `
    lịch nghỉ tết, nghỉ tết mấy ngày, nghỉ lễ mấy ngày, nghỉ giỗ tổ, nghỉ quốc khánh, hoán đổi ngày làm,
    nghỉ hè giáo viên, số ngày nghỉ hè, học sinh nghỉ hè, lịch nghỉ hè, tết dương nghỉ, trực tết tính công sao
  `,
  salary: `
    hệ số lương, bảng lương mới, nâng lương, nâng lương thường xuyên, nâng lương trước hạn, tăng lương cơ sở,
    lương cơ sở mới, tính lương, bậc lương, ngạch lương, vượt khung, truy lĩnh lương, lương tập sự,
    lương tối thiểu vùng, xếp lương chuyên viên, lương giáo viên hạng hai, thang bảng lương, lương hợp đồng,
    lương trưởng phòng bao nhiêu, khi nào lên lương
  `,
  allowances: `
    phụ cấp, phụ cấp thâm niên, phụ cấp chức vụ, phụ cấp khu vực, phụ cấp kiêm nhiệm, phụ cấp đứng lớp,
    trưởng ấp phụ cấp bao nhiêu, phụ cấp công vụ, tiền làm thêm giờ, làm thêm giờ tính tiền,
    dạy quá giờ tính thế nào, dạy thừa giờ, tiền trực đêm, công tác phí, định mức đi công tác, tiền ăn trưa,
    tiền khoán xăng xe, thưởng tết, tiền thưởng cuối năm, phụ cấp bí thư chi bộ
  `,
  'social-insurance': `
    bảo hiểm xã hội, bhxh tự nguyện, rút bảo hiểm một lần, tra cứu sổ bảo hiểm, thất nghiệp, trợ cấp thất nghiệp,
    lương hưu, tuổi nghỉ hưu, tuổi hưu của nam, tuổi hưu của nữ, nghỉ hưu trước tuổi, nghỉ hưu sớm,
    tinh giản biên chế, chế độ tử tuất, mai táng phí, tai nạn lao động được hưởng, chốt sổ bảo hiểm,
    đóng bao nhiêu năm thì có lương hưu
  `,
  'health-insurance': `
    bảo hiểm y tế, bhyt, thẻ bảo hiểm y tế, mức hưởng bảo hiểm, mức đóng bảo hiểm, khám trái tuyến, chuyển tuyến,
    cấp lại thẻ bảo hiểm, đổi nơi khám ban đầu, bảo hiểm học sinh, bảo hiểm hộ gia đình,
    bảo hiểm trả bao nhiêu phần trăm, sinh mổ bảo hiểm trả, bảo hiểm tự nguyện
  `,
  welfare: `
    trợ cấp xã hội, trợ cấp người cao tuổi, trợ cấp người khuyết tật, chuẩn nghèo, xét hộ nghèo được gì,
    hộ nghèo vay vốn, người có công hưởng bao nhiêu, thương binh, con liệt sĩ được gì, hỗ trợ nhà dột nát,
    sửa nhà tình thương, tiền hỗ trợ lũ, gạo cứu đói, nhà ở xã hội, mua nhà xã hội điều kiện,
    hỗ trợ thiên tai bao nhiêu, hư mái tôn hỗ trợ, trợ cấp một lần
  `,
  'retire-and-resign': `
    đơn xin thôi việc, nghỉ việc báo trước, trợ cấp thôi việc, sa thải, đuổi việc vô cớ, chấm dứt hợp đồng,
    nghỉ ngang, bồi thường hợp đồng, thử việc, hợp đồng lao động, hợp đồng thời vụ, ký hợp đồng mấy năm,
    công ty nợ lương, lao động nước ngoài, xuất khẩu lao động
  `,
  recruitment: `
    thi công chức, đăng ký thi công chức, thi tuyển viên chức, tuyển dụng giáo viên, tuyển giáo viên, hồ sơ dự tuyển,
    xét tuyển đặc cách, nâng ngạch, thi thăng hạng, chuyển ngạch, chuyển công tác, biệt phái, luân chuyển giáo viên,
    chuyển về gần nhà, điều kiện bổ nhiệm, quy trình bổ nhiệm, bổ nhiệm lại, vị trí việc làm, biên chế,
    đánh giá xếp loại cuối năm, phiếu đánh giá viên chức, bằng thạc sĩ, chứng chỉ tin học, văn bằng hai, xin việc,
    viết cv, thi nâng ngạch chuyên viên, chứng chỉ thăng hạng, khám sức khỏe đi xin việc, thi vòng 2 công chức,
    phỏng vấn tuyển dụng
  `,
  'land-title': `
    sổ đỏ, cấp sổ đỏ, cấp lại sổ, sổ hồng, sang tên nhà đất, tách thửa, diện tích tách thửa, chuyển mục đích sử dụng,
    đất thổ cư, đất nông nghiệp, đất rừng, đo đạc đất, thuê đất, cầm cố sổ đỏ, chia đất cho con, mua đất giấy tay,
    đất công ích, phân lô
  `,
  'land-disputes': `
    tranh chấp đất, lấn ranh, hàng xóm lấn đất, ranh giới thửa đất, lối đi chung, thu hồi đất bồi thường,
    đền bù giải tỏa, giá đất, bảng giá đất, quy hoạch đất ở, điều chỉnh quy hoạch, nhà tôi dính quy hoạch,
    cây hàng xóm ngả qua, nước nhà bên chảy qua, thừa kế đất
  `,
  building: `
    giấy phép xây dựng, xin phép xây nhà, sửa nhà cấp bốn, xây trái phép, xây lấn, khoảng lùi, chiều cao nhà,
    hoàn công, nhà bị dột, trần nhà thấm, hợp đồng thuê nhà, thuê trọ, cọc mua nhà, mua chung cư,
    phí quản lý chung cư, phòng cháy chữa cháy, bình chữa cháy, động thổ
  `,
  'birth-and-death': `
    khai sinh, đăng ký khai sinh trễ, làm lại giấy khai sinh, khai tử, cải chính hộ tịch, đổi tên con,
    đổi họ cho con, đặt tên con, trích lục, giám hộ, nhận con nuôi, nhận cha cho con, con ngoài giá thú khai sinh,
    mẹ đơn thân làm khai sinh, thay tên đổi họ, thủ tục khai sinh cho con, khai sinh cần mang gì,
    xin trích lục khai sinh,
    trích lục kết hôn xin ở đâu, lệ phí cấp trích lục, cấp bản sao khai sinh
  `,
  marriage: `
    đăng ký kết hôn, kết hôn ngoại quốc, cưới chồng nước ngoài, cưới vợ mấy tuổi, bao nhiêu tuổi được cưới,
    xác nhận độc thân, ly hôn, thủ tục ly hôn, ly hôn đơn phương, đơn ly hôn, nuôi con sau ly hôn, quyền nuôi con,
    cấp dưỡng, chia tài sản ly hôn, tảo hôn, sính lễ, tái hôn, hồ sơ kết hôn gồm gì, đi đăng ký kết hôn mang theo gì,
    cấp lại giấy kết hôn
  `,
  'residence-and-identity': `
    tạm trú, đăng ký tạm trú, thường trú, nhập khẩu, tách hộ khẩu, chuyển khẩu, xác nhận cư trú, làm căn cước,
    đổi căn cước, căn cước hết hạn, mất chứng minh làm lại, định danh mức hai, cài vneid, vneid bị lỗi,
    lý lịch tư pháp, giấy xác nhận dân sự, đơn xin xác nhận, bỏ sổ hộ khẩu giấy từ khi nào, sổ hộ khẩu bị thu lại,
    sổ hộ khẩu cũ còn giá trị không
  `,
  passports: `
    hộ chiếu, làm hộ chiếu, passport online, thời hạn hộ chiếu, visa, visa du học, thủ tục visa, xuất cảnh,
    nhập cảnh, giấy tờ đi nước ngoài, quốc tịch, du lịch nước ngoài cần gì, thị thực, việt kiều về nước
  `,
  'notary-and-courts': `
    chứng thực, công chứng, sao y, di chúc, thừa kế, di sản, giấy ủy quyền bán xe, khởi kiện dân sự,
    thời hạn khởi kiện, án phí, thi hành án, hòa giải, luật sư, vay tiền không trả kiện, đòi nợ bằng cách nào,
    hợp đồng đặt cọc, phí công chứng, người làm chứng
  `,
  'traffic-fines': `
    đèn đỏ, nồng độ cồn, phạt nguội, tra phạt nguội, mũ bảo hiểm, chạy quá tốc độ, tốc độ tối đa cho phép,
    chạy trong khu dân cư, đi sai làn, xe không gương, không xi nhan, đậu xe sai, đi ngược chiều, chở ba,
    chở quá người, xe quá tải, phạt xe máy, phạt ô tô, không bằng lái, trừ điểm bằng lái, giữ xe bao lâu,
    sang đường sai, uống bia lái xe, vượt ẩu, đi vào đường cấm, lỗi không mang giấy tờ xe
  `,
  vehicles: `
    bằng lái xe, thi bằng lái, bằng a1, bằng b2, đổi bằng lái, mất bằng lái, đăng kiểm, đăng ký xe, sang tên xe,
    biển số đẹp, đổi biển số, xe điện, xe đạp điện, độ xe, bảo hiểm xe, tai nạn giao thông bồi thường,
    bơm tiền thu phí, thẻ thu phí không dừng, sửa xe, thay nhớt, xe ô tô công, xe công vụ, bằng lái hết hạn,
    xe cũ sang tên, đổi đăng ký
  `,
  tax: `
    thuế thu nhập cá nhân, thuế tncn, quyết toán thuế, hoàn thuế, giảm trừ gia cảnh, người phụ thuộc, mã số thuế,
    thuế đất phi nông nghiệp, thuế môn bài, thuế cho thuê nhà, kê khai thuế, nộp thuế điện tử, lệ phí trước bạ,
    hóa đơn điện tử, xuất hóa đơn, thuế vat, báo cáo tài chính, báo cáo thuế quý, chậm nộp thuế, thuế nhà đất,
    thuế đất năm nay, đóng thuế ở đâu
  `,
  business: `
    đăng ký kinh doanh, hộ kinh doanh, thành lập công ty, mở công ty, vốn điều lệ, giải thể, phá sản,
    giấy an toàn thực phẩm, mở quán cà phê, mở tiệm, mở quán karaoke, mở lớp dạy thêm, giấy phép con, đấu thầu,
    hồ sơ thầu, thành lập hợp tác xã, khởi nghiệp, nhượng quyền, hợp đồng mua bán, xuất khẩu hàng, kiểm kê
  `,
  gifts: `
    nhận quà, nhận quà biếu, được biếu quà, dân biếu quà, dân cho quà có được lấy, quà của doanh nghiệp,
    nhận phong bì, phong bì của dân, đưa phong bì cho cán bộ, tặng quà cấp trên, biếu sếp chai rượu, quà tết cho sếp,
    trả lại quà, từ chối quà thế nào, quà trị giá bao nhiêu thì được nhận, nộp lại quà tặng, nhận tiền cảm ơn,
    bồi dưỡng cho cán bộ, lót tay, phụ huynh tặng quà thầy cô, quà ngày nhà giáo, học trò biếu cô, nhận hoa chúc mừng,
    nhận lịch và giỏ quà, biếu con gà, cho trái cây có nhận, bệnh nhân đưa phong bì cho bác sĩ, quà thăm ốm,
    mời cán bộ ăn nhậu, được mời đi ăn, tiền mừng, chúc tết cấp trên
  `,
  'working-hours': `
    mấy giờ vào làm, mấy giờ tan làm, đi làm trễ, đi trễ mười phút, về sớm, ra ngoài trong giờ, đi chợ trong giờ làm,
    đón con trong giờ, quẹt thẻ, quên chấm công, vân tay chấm công, nghỉ trưa bao lâu, ngủ trưa ở phòng làm việc,
    làm ngày thứ bảy, giờ mùa đông, giờ mùa hè, đi muộn trừ thi đua, làm bù, uống cà phê trong giờ,
    xin ra ngoài nửa tiếng
  `,
  'after-hours': `
    gọi ban đêm có phải nghe, sếp gọi ngày nghỉ, giao việc ngoài giờ, làm việc cuối tuần, bắt máy sau giờ làm,
    trả lời sếp lúc nửa đêm, nhắn việc chủ nhật có phải làm, đang nghỉ phép bị gọi lên, trực đêm, họp buổi tối,
    sếp nhắn tối khuya, tắt máy sau giờ làm, từ chối làm thêm giờ, bắt ở lại làm thêm, công việc gửi lúc khuya
  `,
  'office-manners': `
    mặc gì đi làm, mặc đồng phục thứ hai, mặc áo dài, mặc quần bò, mang dép lê, đeo thẻ, quên đeo thẻ, xăm hình,
    nhuộm tóc, để râu, hút thuốc ở cơ quan, uống rượu buổi trưa, uống bia rượu, say rượu, đánh bài ở cơ quan,
    chơi game, nghe nhạc khi làm, ăn quà vặt, mang con theo, dắt chó vào cơ quan, nấu ăn ở phòng, đọc truyện
  `,
  'side-jobs': `
    làm thêm nghề khác, nghề tay trái, chạy xe ôm ngoài giờ, chạy grab, góp vốn vào công ty, đứng tên doanh nghiệp,
    môi giới nhà đất, đầu tư cổ phiếu, chơi chứng khoán, nuôi heo thêm, mở quán ăn, có được làm hai nơi, dạy kèm,
    hợp đồng thêm bên ngoài, nhận lương hai nơi, làm kế toán thêm
  `,
  spelling: `
    viết hoa, viết hoa chức vụ, viết hoa tên riêng, viết tắt, lỗi chính tả, sai chính tả, viết sai dấu, sai dấu hỏi,
    hỏi hay ngã, x hay s, ch hay tr, i hay y, d hay gi, dùng dấu phẩy, dấu chấm câu, đặt dấu cách, xuống dòng,
    cách viết ngày tháng, viết số thành chữ, từ này viết sao, gõ sai chữ, viết nhầm tên, sửa lỗi đánh máy, câu cú
  `,
  'wifi-and-logins': `
    mật khẩu wifi, wifi là gì, pass wifi, đổi mật khẩu wifi, wifi chập chờn, bắt wifi, mạng yếu, rớt mạng,
    mất mạng ở cơ quan, cắm dây mạng, quên mật khẩu máy tính, quên mật khẩu email, mở khóa máy tính, đăng nhập vneid,
    đăng nhập dịch vụ công, không vào được phần mềm, cài zalo trên máy tính, zalo không gửi được ảnh,
    đăng xuất zalo, tạo nhóm zalo thế nào, đổi tên zalo, cỡ chữ zalo, máy in wifi
  `,
  'lost-things': `
    làm rơi điện thoại, làm mất điện thoại, mất điện thoại, điện thoại bị mất, điện thoại rơi, hỏng điện thoại,
    rơi ví, mất ví, mất chìa khóa, mất thẻ xe, mất thẻ nhân viên, mất giấy tờ xe, nhặt được ví, nhặt được tiền,
    nhặt được điện thoại, mất con dấu, làm hư máy, làm hỏng máy phải đền, mất máy tính, để quên đồ, mất trộm xe
  `,
  'office-things': `
    mượn máy tính cơ quan, mượn máy chiếu, mượn hội trường, mượn bàn ghế, mượn xe cơ quan, dùng xe công,
    in đồ riêng ở cơ quan, photo nhờ, xài máy in cơ quan, sạc xe điện ở cơ quan, bàn ghế hư, bóng đèn hư báo ai,
    máy lạnh phòng hư, sửa máy, hỏng máy tính, thay mực, mua văn phòng phẩm, xin cấp máy mới, phòng họp,
    kê bàn ghế, đặt phòng họp, dọn vệ sinh, nước uống, chìa khóa phòng
  `,
  'paper-deadlines': `
    nộp báo cáo ngày nào, hạn nộp báo cáo, gửi giấy mời trước mấy ngày, gửi công văn qua bưu điện, bưu điện mấy ngày,
    công văn đi bao lâu tới, trả lời công văn trong mấy ngày, giữ hồ sơ mấy năm, lưu hồ sơ bao lâu, hủy hồ sơ cũ,
    ký nháy, in mấy bản, đóng cuốn hồ sơ, photo mấy bộ, trình ký, nộp hồ sơ trễ, gửi thiệp mời
  `,
  'shops-and-permits': `
    bán hàng có phải đăng ký, đăng ký bán hàng, bán hàng cần giấy phép, giấy phép bán hàng, giấy phép kinh doanh,
    kinh doanh online cần đăng ký, bán đồ ăn cần giấy tờ, mở tiệm tạp hóa, mở quán ăn, mở nhà thuốc, mở tiệm tóc,
    mở phòng khám, mở nhà nghỉ, bán rong, bán vỉa hè, bán ở cổng trường, thuê mặt bằng, treo biển hiệu,
    đăng ký nhãn hiệu, đăng ký tên quán, vệ sinh an toàn thực phẩm
  `,
  'parking-and-roads': `
    đỗ xe vỉa hè, đậu xe trước nhà, đỗ xe dưới lòng đường, vượt đèn vàng, vượt đèn đỏ bị phạt, chở quá số người,
    lấn lề đường, đường hư báo ai, ổ gà, đào đường, cấm đường, chặn đường làm đám cưới, xe kẹt, đường một chiều,
    quên bằng lái, say rượu chạy xe
  `,
  'pupils-and-classes': `
    học sinh đi học muộn, học sinh nghỉ học, đuổi học, kỷ luật học sinh, học sinh đánh nhau có bị đuổi,
    cô giáo đánh học sinh, thầy đánh trò, phạt học sinh quỳ, bắt học sinh chép phạt, quỹ lớp, thu quỹ lớp,
    tiền quỹ phụ huynh, thu tiền đầu năm, đóng tiền học thêm, vắng họp phụ huynh, đồng phục, bảo hiểm học sinh,
    học sinh mang điện thoại, trẻ sốt có đi học, đưa đón học sinh, bàn ghế lớp học hư
  `,
  'party-life': `
    đảng viên ly hôn, đảng viên cưới người ngoại quốc, đảng viên đi lễ chùa, đảng viên theo đạo,
    đảng viên đi lễ nhà thờ, đảng viên mở công ty, bỏ sinh hoạt đảng, vắng họp chi bộ, xin ra khỏi đảng,
    đảng viên cưới hỏi linh đình, đảng viên vay nợ, đảng viên đánh bài, đảng viên uống rượu lái xe
  `,
  'officials-abroad': `
    cán bộ đi nước ngoài, công chức du lịch nước ngoài, xin phép đi nước ngoài, nghỉ phép đi nước ngoài,
    đi du lịch với doanh nghiệp, doanh nghiệp mời đi tham quan, báo cáo khi ra nước ngoài, hộ chiếu công vụ
  `,
  'bribes-and-debts': `
    hối lộ, nhận hối lộ, đưa hối lộ, tham nhũng, tham ô, ăn chặn tiền, cấp trên nhận hối lộ, vỡ hụi, giật hụi,
    chơi hụi, cho vay lãi, lãi nặng, mượn tiền không trả, đòi nợ giùm, đánh bài ăn tiền, đánh bạc ngày tết
  `,
  voting: `
    bỏ phiếu, bầu trưởng thôn, bầu trưởng ấp, bao nhiêu phần trăm thì trúng, đi bầu giùm, bỏ phiếu thay, ứng cử,
    tự ứng cử, hiệp thương, họp thôn bao nhiêu người, biểu quyết, họp dân mấy lần một năm
  `,
  'agency-page': `
    quảng cáo trên trang của cơ quan, trang xã đăng quảng cáo, trang cơ quan nhận quảng cáo, fanpage ủy ban chạy quảng cáo
  `,
  money: `
    vay vốn, vay ngân hàng, vay mua nhà, ngân hàng chính sách, lãi suất, gửi tiết kiệm, thẻ tín dụng, mở thẻ, nợ xấu,
    bảo lãnh, trả góp, giá vàng hôm nay, giá vàng, tỷ giá, giá xăng, giá cà phê, giá lúa, giá heo hơi, giá tiêu,
    đầu tư chứng khoán, tiền ảo tăng giá, vay nặng lãi, hụi, lãi vay mua nhà, vay cho người trẻ, đáo hạn,
    mất sổ tiết kiệm, quên mã pin thẻ, rút tiền
  `,
  'school-admission': `
    tuyển sinh, điểm chuẩn, điểm sàn, xét học bạ, thi tốt nghiệp, thi lớp 10, thi đại học, đăng ký nguyện vọng,
    chuyển trường, chuyển lớp, nộp hồ sơ nhập học, mẫu giáo mấy tuổi, học phí, miễn giảm học phí, học bổng du học,
    vay sinh viên, ngành nào dễ xin việc, trường nào tốt, lớp chọn, phổ cập giáo dục
  `,
  'school-work': `
    giải bài toán, soạn văn, bài văn tả, toán lớp, bài tập hóa, sáng kiến kinh nghiệm, giáo án mẫu, thời khóa biểu,
    đồng phục học sinh mua, họp phụ huynh đóng tiền gì, dạy thêm học thêm, lịch thi, thi lại, học lại, lưu ban,
    sách giáo khoa, tiếng anh giao tiếp, mở bài, viết đoạn văn, bài thu hoạch, lớp 1 học sách gì, sách mới, bộ sách,
    cách dạy bé đọc
  `,
  health: `
    khám bệnh, khám sức khỏe ở đâu, viện phí, đau đầu uống gì, đau răng, đau lưng, đau dạ dày ăn gì, cảm cúm uống gì,
    sốt bao nhiêu độ, trẻ sốt, viêm họng, ho lâu ngày, mụn, rụng tóc, mất ngủ, huyết áp cao,
    tiêm phòng cho bé mấy tháng, lịch tiêm chủng, giảm cân, giảm mỡ bụng, bà bầu ăn gì, niềng răng,
    bệnh viện nào tốt, thuốc uống mấy viên, triệu chứng, uống mấy viên, hạ sốt, bị chó cắn tiêm gì, đo huyết áp,
    khám sức khỏe định kỳ
  `,
  'party-admission': `
    kết nạp đảng, điều kiện kết nạp, hồ sơ kết nạp, thẩm tra lý lịch, lớp cảm tình đảng, thời gian dự bị,
    chuyển đảng chính thức, chuyển sinh hoạt đảng, đảng phí, đóng đảng phí, đại hội chi bộ, bầu cấp ủy,
    huy hiệu đảng, xếp loại đảng viên, miễn sinh hoạt đảng, mất thẻ đảng, đảng viên sinh con thứ ba,
    viết lý lịch đảng, tuổi vào đảng, tuổi đảng
  `,
  'elections-and-units': `
    sáp nhập tỉnh, sáp nhập xã, sáp nhập thôn, bầu cử, ngày bầu cử, đại biểu quốc hội, đại biểu hội đồng,
    tên tỉnh mới, trung tâm hành chính mới, nông thôn mới, gia đình văn hóa, hương ước, đại hội đoàn,
    hội viên nông dân, kết nạp đoàn viên, sinh hoạt đoàn, đại hội hội phụ nữ
  `,
  'office-work': `
    ngân sách xã, dự toán, mua sắm công, thanh toán tạm ứng, chế độ tiếp khách, tiếp khách bao nhiêu tiền,
    mua máy tính công, thi đua khen thưởng, chiến sĩ thi đua, bằng khen, huân chương, kê khai tài sản,
    giờ làm việc ủy ban,
    một cửa làm việc mấy giờ, nộp hồ sơ ở đâu, hồ sơ cần giấy gì, thủ tục, lệ phí, dịch vụ công bị lỗi,
    trả kết quả hồ sơ, mẫu đơn, báo cáo tổng kết, kịch bản chương trình, bài phát biểu khai giảng,
    cách viết biên bản bàn giao, biên bản bàn giao, mẫu biên bản, mẫu tờ trình, mấy giờ ủy ban mở cửa,
    lịch trực cơ quan, bàn giao công việc
  `,
  military: `
    nghĩa vụ quân sự, khám nghĩa vụ, hoãn nghĩa vụ, đi lính mấy năm, dân quân tự vệ, xuất ngũ được gì,
    thi trường quân đội, thi công an, dự bị động viên
  `,
  crime: `
    trộm cắp bao nhiêu thì ở tù, tội trộm, cướp giật, đánh nhau gây thương tích, thương tích mấy phần trăm,
    giết người bị tù, ma túy bao nhiêu gam, mại dâm, buôn lậu, gây tai nạn bỏ chạy, đánh bạc tại nhà, đốt pháo tết,
    tàng trữ vũ khí, ngoại tình bị phạt, bạo hành vợ gọi ai, chồng đánh, trốn nghĩa vụ, cố ý gây thương tích
  `,
  neighbours: `
    hàng xóm ồn, karaoke ồn ào, hát karaoke khuya, tiếng ồn, chó cắn, chó thả rông, nuôi chó mèo, nuôi gà ồn,
    nuôi heo hôi, đổ rác, rác thải, phí vệ sinh, ô nhiễm, xả nước thải, đốt rơm rạ, chặt cây, ngập nước,
    khai thác cát, đèn đường hỏng sửa, xây tường chắn lối, bị chó hàng xóm cắn, nước mưa chảy qua nhà
  `,
  'electricity-and-water': `
    tiền điện, giá điện bậc thang, cúp điện, mất điện, lịch cắt điện, điện ba pha, tiền nước, cúp nước,
    lắp đồng hồ nước, điện mặt trời, tiết kiệm điện, chập điện, gas bao nhiêu, giá điện mới, giá điện, giá nước
  `,
  farming: `
    bón phân, thuốc trừ sâu, sâu bệnh, lúa bị đạo ôn, trồng rau, trồng sầu riêng, trồng lan, trồng nấm, cây ra bông,
    cây ra hoa, trái rụng, cắt tỉa cành, nuôi tôm, nuôi cá, nuôi heo, nuôi vịt, gà bị bệnh, mua bò, mua trâu,
    giống lúa, giống gà, tưới tiêu, ủ phân, máy cày, phơi lúa, vỗ béo, cây nhãn, cây mít, không ra trái, vườn cam,
    ao cá, mưa đá hư, rễ cây bị thối
  `,
  'weather-and-calendar': `
    thời tiết, dự báo, ngày mai mưa không, nhiệt độ hôm nay, nắng nóng, áp thấp, bão số mấy, thủy triều, lịch âm,
    hôm nay ngày mấy, hôm nay thứ mấy, rằm tháng này, mấy giờ rồi, ngày tốt, ngày giờ tốt, xem tuổi, hợp tuổi, tử vi,
    phong thủy, hướng nhà, cung hoàng đạo, giải mã giấc mơ
  `,
  cooking: `
    cách nấu, nấu canh, nấu phở, bún riêu, kho cá, lẩu, món ngon, món ăn, công thức bánh, cách làm bánh,
    cách làm mắm, muối dưa, bảo quản thịt, ăn gì hôm nay, địa điểm ăn ngon, nồi chiên, pha cà phê, hấp gà,
    tối nay ăn gì, ăn món gì
  `,
  'sports-and-shows': `
    bóng đá, đá mấy giờ, trận đấu, tỷ số, ngoại hạng anh, world cup, đội tuyển, lịch thi đấu, lịch phát sóng,
    tối nay kênh nào, phim hay, chiếu phim, bài hát hay, lời bài hát, ca sĩ, hợp âm, xổ số, kết quả xổ số,
    chơi game gì, cờ tướng, câu cá, truyện hay, câu đố
  `,
  'travel-and-shopping': `
    du lịch, đi chơi đâu, vé máy bay, vé xe, vé tàu, khách sạn đà lạt, mua xe gì, mua điện thoại, mua laptop,
    laptop nào tốt, mua ở đâu rẻ, giá bao nhiêu một cái, tặng quà sinh nhật, quà cưới, mừng cưới bao nhiêu,
    tổ chức đám cưới, thuê rạp cưới, đi chùa nào, đặt vé tết, đặt phòng, mua vé ở đâu, thuê xe máy, mướn xe
  `,
  'office-machines': `
    máy in, lỗi máy in văn phòng, máy photocopy, hết mực, in hai mặt, máy chiếu, máy scan, máy tính chậm,
    máy không lên nguồn, màn hình xanh, cài win, cài office, word bị lỗi, đánh số trang, căn chỉnh bảng, excel hàm,
    công thức excel, hàm vlookup, chuyển pdf sang word, font chữ, diệt virus, usb không nhận, chữ ký số hết hạn,
    cài chữ ký số, phần mềm kế toán
  `,
  phones: `
    điện thoại nóng, điện thoại vô nước, hết pin, thay màn hình, sạc không vào, iphone, mất sim làm lại, đổi sim,
    nạp tiền điện thoại, gói cước, mạng chậm, wifi yếu, bluetooth, đổi hình nền, dung lượng đầy, tải ứng dụng,
    nghe nhạc, chụp hình đẹp, xóa phông ảnh, chụp đẹp bằng điện thoại, ứng dụng chỉnh màu
  `,
  household: `
    trị muỗi, diệt gián, diệt kiến, tẩy ố, tẩy vết, máy giặt, máy lạnh, tủ lạnh, ống nước, ga giường, chuyển nhà,
    cây cảnh, bể cá, trang trí nhà, bé biếng ăn, con không chịu ăn, ru con ngủ, dạy con ngoan, tã cho bé, văn khấn,
    cúng ông táo, lời chúc, chúc mừng sinh nhật, chúc mừng năm mới, chúc mừng ngày nhà giáo,
    viết lời chúc sinh nhật sếp,
    lời chúc đám cưới, thơ tặng, điếu văn, viết thiệp
  `,
  'private-groups': `
    tạo nhóm zalo họ hàng, mở nhóm zalo nhà mình, lập nhóm chat bạn cũ,
    mở nhóm chơi bóng trên zalo, tạo nhóm chat gia đình
  `,
  'general-knowledge': `
    thủ đô, dân số, diện tích tỉnh, tổng thống, thủ tướng là ai, bí thư tỉnh là ai, chiến tranh thế giới,
    liên hợp quốc, đông dân nhất, cao nhất thế giới, khủng long, mặt trăng, phép tính, căn bậc hai,
    công thức hóa học, định lý, dịch sang tiếng anh, tiếng nhật, năm nào thành lập, bao nhiêu km, mấy giờ ở mỹ
  `,
}
