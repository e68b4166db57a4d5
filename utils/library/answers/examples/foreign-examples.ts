// Common questions the library has no rules on. A question that is much like one of them is outside the library.

import type { ExampleRows } from './example-rows.ts'

/** Questions the library has no rules on, by field. */
export const foreignExamples: ExampleRows = {
  'annual-leave': `
    xin nghỉ phép, nghỉ phép năm mấy ngày, phép năm chưa nghỉ hết, ngày phép còn lại, cách tính ngày phép,
    nghỉ phép ra nước ngoài, nghỉ không lương, nghỉ việc riêng, nghỉ cưới, nghỉ tang, nghỉ bù, được nghỉ bao nhiêu ngày,
    đơn xin nghỉ, cộng dồn phép, nghỉ giữa ca, xin về sớm, đi trễ bị trừ lương, nghỉ mấy bữa, đổi giờ làm việc,
    làm việc buổi chiều, chấm công, nghỉ phép năm không hết, được nghỉ mấy ngày khi cha mẹ mất, nghỉ cưới con,
    nghỉ chăm mẹ nằm viện, xin nghỉ nửa buổi, nghỉ phép có trừ chủ nhật, đi phép quá hạn, phép năm sĩ quan,
    phép năm của quân nhân, nghỉ phép năm
  `,
  'sick-and-maternity-leave': `
    nghỉ ốm, nghỉ ốm hưởng lương, chế độ thai sản, nghỉ thai sản mấy tháng, vợ sinh con chồng nghỉ, nghỉ khám thai,
    nghỉ chăm con ốm, nghỉ dưỡng sức, vợ mổ đẻ, tiền thai sản, sảy thai nghỉ, bầu mấy tháng được nghỉ, sinh đôi nghỉ,
    nhận nuôi con được nghỉ, nghỉ đẻ
  `,
  holidays: `
    lịch nghỉ tết, nghỉ tết mấy ngày, nghỉ lễ mấy ngày, nghỉ giỗ tổ, nghỉ quốc khánh, hoán đổi ngày làm,
    nghỉ hè giáo viên, số ngày nghỉ hè, học sinh nghỉ hè, lịch nghỉ hè, tết dương nghỉ, trực tết tính công sao,
    lịch tựu trường năm nay, ngày khai giảng
  `,
  salary: `
    hệ số lương, bảng lương mới, nâng lương, nâng lương thường xuyên, nâng lương trước hạn, tăng lương cơ sở,
    lương cơ sở mới, tính lương, bậc lương, ngạch lương, vượt khung, truy lĩnh lương, lương tập sự,
    lương tối thiểu vùng, xếp lương chuyên viên, lương giáo viên hạng hai, thang bảng lương, lương hợp đồng,
    lương trưởng phòng bao nhiêu, khi nào lên lương, bảng lương chuyên viên chính, bảng lương công chức xã,
    bảng lương điều dưỡng, bảng lương quân đội, lương cán bộ xã, lương bí thư xã, hệ số lương đại học
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
    đóng bao nhiêu năm thì có lương hưu, công chức sinh năm 1970 nghỉ hưu lúc nào, năm nào được về hưu,
    còn mấy năm nữa nghỉ hưu, nghỉ hưu nữ bao nhiêu tuổi, giáo viên mầm non nghỉ hưu sớm
  `,
  'health-insurance': `
    bảo hiểm y tế, bhyt, thẻ bảo hiểm y tế, mức hưởng bảo hiểm, mức đóng bảo hiểm, khám trái tuyến, chuyển tuyến,
    cấp lại thẻ bảo hiểm, đổi nơi khám ban đầu, bảo hiểm học sinh, bảo hiểm hộ gia đình,
    bảo hiểm trả bao nhiêu phần trăm, sinh mổ bảo hiểm trả, bảo hiểm tự nguyện, thẻ bảo hiểm y tế của con hết hạn,
    bảo hiểm y tế cho trẻ dưới sáu tuổi, khám bảo hiểm ngày chủ nhật
  `,
  welfare: `
    trợ cấp xã hội, trợ cấp người cao tuổi, trợ cấp người khuyết tật, chuẩn nghèo, xét hộ nghèo được gì,
    hộ nghèo vay vốn, người có công hưởng bao nhiêu, thương binh, con liệt sĩ được gì, hỗ trợ nhà dột nát,
    sửa nhà tình thương, tiền hỗ trợ lũ, gạo cứu đói, nhà ở xã hội, mua nhà xã hội điều kiện,
    hỗ trợ thiên tai bao nhiêu, hư mái tôn hỗ trợ, trợ cấp một lần, chồng mất việc được trợ cấp gì,
    trợ cấp nuôi con nhỏ, hỗ trợ tiền điện hộ nghèo, quà tết cho hộ nghèo bao nhiêu, trợ cấp nạn nhân chất độc,
    hỗ trợ bão lũ lấy ở đâu, sổ hộ nghèo làm ở đâu, xét hộ nghèo cần gì, điểm hộ nghèo tính sao,
    ra khỏi hộ nghèo mất gì
  `,
  'retire-and-resign': `
    đơn xin thôi việc, nghỉ việc báo trước, trợ cấp thôi việc, sa thải, đuổi việc vô cớ, chấm dứt hợp đồng, nghỉ ngang,
    bồi thường hợp đồng, thử việc, hợp đồng lao động, hợp đồng thời vụ, ký hợp đồng mấy năm, công ty nợ lương,
    lao động nước ngoài, xuất khẩu lao động, bị cho thôi việc được trợ cấp gì, xin nghỉ việc phải báo trước mấy ngày,
    quyết định thôi việc, thôi việc được bao nhiêu tiền, nghỉ hưu theo chế độ mới, nghỉ việc do sáp nhập,
    tuổi nghỉ hưu của giáo viên, xin nghỉ hưu sớm, hợp đồng một năm, thời gian báo trước khi nghỉ,
    nghỉ việc được lấy sổ bảo hiểm, công ty đuổi việc, về hưu trước tuổi theo nghị định tinh giản,
    cán bộ dôi dư được trợ cấp, tinh giản biên chế hưởng mấy tháng lương
  `,
  'discipline-procedure': `
    có bầu thì hoãn xử lý kỷ luật, nuôi con nhỏ dưới mười hai tháng hoãn kỷ luật, nghỉ thai sản có bị kỷ luật,
    đang nghỉ ốm có xử lý kỷ luật được không, đang nằm viện có bị họp kỷ luật, chờ xét kỷ luật có được nghỉ hưu,
    bị khiển trách mấy tháng thì xóa, bao lâu được xóa kỷ luật, bị cảnh cáo bao lâu thì được coi như hết,
    hết thời gian chịu kỷ luật, xóa án kỷ luật, bị kỷ luật kéo dài nâng lương mấy tháng, bị kỷ luật có được bổ nhiệm,
    bị khiển trách có được quy hoạch, khiếu nại quyết định kỷ luật, khiếu nại kỷ luật gửi ai,
    thời hạn khiếu nại quyết định kỷ luật trong bao nhiêu ngày, không đồng ý hình thức kỷ luật thì khiếu nại,
    không phục quyết định kỷ luật, hội đồng kỷ luật gồm mấy người, quy trình xử lý kỷ luật, họp kiểm điểm ai chủ trì,
    thẩm quyền ra quyết định kỷ luật, bị kỷ luật oan được phục hồi quyền lợi, tạm đình chỉ công tác bao lâu,
    đình chỉ công tác hưởng lương thế nào, bị kỷ luật có bị cắt thưởng tết, trừ lương khi bị kỷ luật,
    bị kỷ luật có được chuyển công tác, kỷ luật lao động công ty, xin giảm nhẹ hình thức kỷ luật,
    viết bản kiểm điểm thế nào, mẫu bản tự kiểm điểm, bị kỷ luật có được thi nâng ngạch,
    bị kỷ luật có được xếp loại hoàn thành tốt, bị kỷ luật có được đi học, hồ sơ xét kỷ luật gồm gì,
    vắng mặt khi họp kỷ luật, nghỉ việc rồi còn bị kỷ luật không, nghỉ quá ngày có bị kỷ luật, tự ý bỏ việc bị kỷ luật,
    đi làm trễ bị kỷ luật gì, đánh nhau ở cơ quan bị kỷ luật, kỷ luật vì sinh con thứ ba, kỷ luật vì nợ nần,
    kỷ luật vì bằng giả, phụ nữ mang thai có được miễn kỷ luật, đang có bầu thì cơ quan có xử lý được không,
    hình thức kỷ luật hết tác dụng sau mấy tháng, sau khi bị khiển trách mấy tháng thì xóa tên trong sổ,
    bị kỷ luật rồi tới kỳ tăng lương, bị khiển trách có được xét thi đua, bị cảnh cáo có được xét chiến sĩ thi đua,
    hội đồng kỷ luật mấy thành viên, bị nhắc nhở có phải là kỷ luật, phê bình rút kinh nghiệm có phải hình thức kỷ luật,
    biên bản vi phạm nội quy, nghỉ thai sản có được xét lên lương, sếp dọa cho nghỉ việc, bị chuyển việc vô cớ,
    luân chuyển trái ý, bị trừ lương khi nghỉ ốm, bị đình chỉ có được vào cơ quan, bị sếp đì thì làm sao,
    bị chấm thi đua thấp, bị đổ lỗi việc chung, làm hỏng tài sản có bị kỷ luật, bị mất việc oan,
    khiếu nại quyết định kỷ luật trong mấy ngày, thời hạn khiếu nại quyết định kỷ luật lần hai,
    còn bao nhiêu ngày được khiếu nại kỷ luật, bị khiển trách bao lâu hết hiệu lực, bị cảnh cáo có được bổ nhiệm,
    bị cảnh cáo ảnh hưởng quy hoạch, kỷ luật rồi bao lâu được xóa, khiển trách mấy tháng thì hết,
    thời hiệu kỷ luật đảng viên, thời hiệu kỷ luật đảng mấy năm, đảng viên dự bị bị phạt tiền có kéo dài dự bị
  `,
  recruitment: `
    thi công chức, đăng ký thi công chức, thi tuyển viên chức, tuyển dụng giáo viên, tuyển giáo viên, hồ sơ dự tuyển,
    xét tuyển đặc cách, nâng ngạch, thi thăng hạng, chuyển ngạch, chuyển công tác, biệt phái, luân chuyển giáo viên,
    chuyển về gần nhà, điều kiện bổ nhiệm, quy trình bổ nhiệm, bổ nhiệm lại, vị trí việc làm, biên chế,
    đánh giá xếp loại cuối năm, phiếu đánh giá viên chức, bằng thạc sĩ, chứng chỉ tin học, văn bằng hai, xin việc,
    viết cv, thi nâng ngạch chuyên viên, chứng chỉ thăng hạng, khám sức khỏe đi xin việc, thi vòng 2 công chức,
    phỏng vấn tuyển dụng, lịch thi nâng ngạch, lịch thi công chức, ôn thi công chức, điểm thi viên chức,
    hết tập sự thì được gì, thời gian tập sự mấy tháng, chuyển từ viên chức sang công chức, hợp đồng 111,
    xét tuyển công chức xã, bao nhiêu điểm thì đậu viên chức, đậu công chức bao lâu có quyết định,
    xin chuyển công tác theo chồng, chuyển vùng theo gia đình, thi công chức có bị soi facebook cũ,
    xét lý lịch facebook khi thi công chức, bài đăng cũ có ảnh hưởng thi tuyển, thăng hạng giáo viên hồ sơ,
    thi thăng hạng viên chức
  `,
  transfers: `
    bị điều đi biệt phái có từ chối được không, điều chuyển xa nhà, xin về gần chăm mẹ, giáo viên bị chuyển trường xa,
    thời hạn biệt phái, luân chuyển kế toán mấy năm, giữ chức vụ tối đa mấy nhiệm kỳ, xin thôi giữ chức,
    bổ nhiệm lại có phải lấy phiếu, đơn xin ra khỏi ngành, chuyển sang công ty tư, ra ứng cử đại biểu,
    làm phó phòng bao lâu thì lên trưởng
  `,
  training: `
    đi học thạc sĩ cơ quan hỗ trợ, bồi hoàn chi phí đào tạo, lớp trung cấp chính trị, cao cấp lý luận chính trị,
    đi học có tính thâm niên, chứng chỉ bồi dưỡng ngạch chuyên viên, cử đi học có phải cam kết,
    học văn bằng hai tự túc, nghỉ học giữa chừng đền tiền, tập huấn ba ngày được thanh toán gì,
    lịch bồi dưỡng công chức, học ngoại ngữ b1, tin học cơ bản, đi học theo quyết định có giữ nguyên lương
  `,
  'land-title': `
    sổ đỏ, cấp sổ đỏ, cấp lại sổ, sổ hồng, sang tên nhà đất, tách thửa, diện tích tách thửa, chuyển mục đích sử dụng,
    đất thổ cư, đất nông nghiệp, đất rừng, đo đạc đất, thuê đất, cầm cố sổ đỏ, chia đất cho con, mua đất giấy tay,
    đất công ích, phân lô, cho con đất làm sổ riêng, thủ tục tặng cho đất, sang tên sổ đỏ cho con,
    chia sổ đất cho hai con
  `,
  'land-disputes': `
    tranh chấp đất, lấn ranh, hàng xóm lấn đất, ranh giới thửa đất, lối đi chung, thu hồi đất bồi thường,
    đền bù giải tỏa, giá đất, bảng giá đất, quy hoạch đất ở, điều chỉnh quy hoạch, nhà tôi dính quy hoạch,
    cây hàng xóm ngả qua, nước nhà bên chảy qua, thừa kế đất, giá đất ở xã năm nay, giá đất đường lớn,
    giá đất đền bù huyện, bảng giá đất mới, giá đất mặt tiền, đất bị quy hoạch treo, hàng xóm xây lấn, đo lại đất,
    đất không sổ có bán được, tranh chấp lối đi, đền bù hoa màu bao nhiêu,
    thời hạn giải quyết khiếu nại lần hai đất đai, hàng xóm lấn đất kiện ở đâu
  `,
  building: `
    giấy phép xây dựng, xin phép xây nhà, sửa nhà cấp bốn, xây trái phép, xây lấn, khoảng lùi, chiều cao nhà,
    hoàn công, nhà bị dột, trần nhà thấm, hợp đồng thuê nhà, thuê trọ, cọc mua nhà, mua chung cư,
    phí quản lý chung cư, phòng cháy chữa cháy, bình chữa cháy, động thổ, xin lại tiền cọc thuê nhà,
    sửa nhà thuê ai trả, mua nhà trả góp lãi bao nhiêu, nhà trọ bị tăng giá
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
    cấp lại giấy kết hôn, xin giấy xác nhận độc thân, cưới vợ nước ngoài cần gì, đăng ký kết hôn ở xã nào
  `,
  'residence-and-identity': `
    tạm trú, đăng ký tạm trú, thường trú, nhập khẩu, tách hộ khẩu, chuyển khẩu, xác nhận cư trú, làm căn cước,
    đổi căn cước, căn cước hết hạn, mất chứng minh làm lại, định danh mức hai, cài vneid, vneid bị lỗi, lý lịch tư pháp,
    giấy xác nhận dân sự, đơn xin xác nhận, bỏ sổ hộ khẩu giấy từ khi nào, sổ hộ khẩu bị thu lại,
    sổ hộ khẩu cũ còn giá trị không, chuyển nhà sang xã khác phải báo ai, khai báo tạm vắng,
    có khách ở lại qua đêm phải báo công an, đổi căn cước ở đâu, con mới sinh nhập hộ khẩu, xóa đăng ký thường trú,
    làm căn cước cho trẻ, làm thẻ căn cước cho ông bà tại nhà, làm căn cước lưu động, thủ tục nhận con nuôi,
    xin xác nhận nhân thân, mất căn cước làm lại ở đâu, đổi thẻ căn cước
  `,
  passports: `
    hộ chiếu, làm hộ chiếu, passport online, thời hạn hộ chiếu, visa, visa du học, thủ tục visa, xuất cảnh,
    nhập cảnh, giấy tờ đi nước ngoài, quốc tịch, du lịch nước ngoài cần gì, thị thực, việt kiều về nước
  `,
  'notary-and-courts': `
    chứng thực, công chứng, sao y, di chúc, thừa kế, di sản, giấy ủy quyền bán xe, khởi kiện dân sự,
    thời hạn khởi kiện, án phí, thi hành án, hòa giải, luật sư, vay tiền không trả kiện, đòi nợ bằng cách nào,
    hợp đồng đặt cọc, phí công chứng, người làm chứng, viết di chúc tay, chia thừa kế cho con,
    nhờ luật sư bao nhiêu tiền, ra tòa mang gì, hòa giải ở xã, đòi tiền công, kiện đòi nợ, tòa gọi lần hai
  `,
  summons: `
    công an mời lên làm việc có phải đi, giấy triệu tập của công an, công an mời mà không lên thì sao,
    công an gọi lên phường cần mang gì, bị công an mời có phải báo chi bộ, bị mời lên đồn có phải báo cơ quan,
    bị triệu tập có phải báo với đảng ủy, có phải báo cáo chi bộ khi bị công an hỏi, công an giữ điện thoại bao lâu,
    công an kiểm tra điện thoại có được không, được mời luật sư khi làm việc, bị tạm giữ mấy ngày, ký biên bản lời khai,
    công an hỏi cung lúc nửa đêm, bị công an mời có bị ghi lý lịch, có phải báo với chi bộ khi bị phạt hành chính,
    phải khai báo gì với chi bộ, báo cáo chi bộ việc gia đình, báo chi bộ khi đi xa,
    công an mời lên vì một bài viết thì nói gì, công an gọi lên vì cái bình luận có được dẫn luật sư,
    giấy mời của an ninh mạng, giấy triệu tập, giấy mời làm việc của công an,
    công an gọi điện bảo lên đồn không có giấy mời, bị gọi lên công an có được biết trước nội dung,
    lên làm việc với công an mang theo gì, công an hỏi về bạn mượn máy đăng bài thì khai sao,
    có phải đưa mật khẩu điện thoại cho công an, công an bắt mở điện thoại ra xem, công an đòi xem tin nhắn trong máy,
    không lên công an theo giấy mời lần hai, công an mời bằng điện thoại có hợp lệ,
    bị mời lên huyện giải trình bài đăng, sở mời lên giải trình có cần luật sư, bị mời lên phường vì cái stt,
    nhận giấy mời vì bài đăng facebook, công an gọi vì một bình luận, xã mời lên vì cái cmt thì phải làm gì,
    lên công an trình bày về bài viết, làm việc với an ninh mạng nói gì, quyền im lặng khi công an hỏi về bài đăng
  `,
  'complaints-and-denunciations': `
    bảo vệ người làm chứng, bị trả thù vì tố cáo, bị trù dập sau khi tố cáo, quyền của người tố cáo, rút đơn tố cáo,
    thời hạn giải quyết tố cáo, mẫu đơn tố cáo, nộp đơn tố cáo ở đâu, tố cáo cán bộ thì gửi cho cơ quan nào,
    giải quyết đơn nặc danh, thời hạn giải quyết khiếu nại, khiếu nại lần hai, khiếu nại quyết định hành chính,
    đơn khiếu nại gửi đâu, khiếu nại vượt cấp, thưởng tiền cho người tố giác, quy trình tiếp công dân,
    khiếu nại đông người, khiếu nại về đất nộp đâu, thụ lý đơn mấy ngày, trả đơn khiếu nại,
    hết hạn mà chưa trả lời đơn, tố cáo tiếp, khởi kiện quyết định hành chính, thẩm quyền giải quyết khiếu nại,
    khiếu nại quyết định chuyển công tác, khiếu nại kết quả thi, khiếu nại xếp loại cuối năm,
    ai che chở cho người viết đơn tố, giữ an toàn cho người tố giác, chính sách với người dám tố giác sai phạm,
    người đứng đơn bị đe dọa thì xin bảo vệ ở đâu, không chịu quyết định cho nghỉ thì thưa ai,
    người tố cáo có được biết kết quả, xem kết luận tố cáo ở đâu, bao lâu có kết luận tố cáo,
    tố cáo phải có bằng chứng gì, đối thoại khiếu nại
  `,
  'traffic-fines': `
    đèn đỏ, nồng độ cồn, phạt nguội, tra phạt nguội, mũ bảo hiểm, chạy quá tốc độ, tốc độ tối đa cho phép,
    chạy trong khu dân cư, đi sai làn, xe không gương, không xi nhan, đậu xe sai, đi ngược chiều, chở ba,
    chở quá người, xe quá tải, phạt xe máy, phạt ô tô, không bằng lái, trừ điểm bằng lái, giữ xe bao lâu,
    sang đường sai, uống bia lái xe, vượt ẩu, đi vào đường cấm, lỗi không mang giấy tờ xe, xe ba gác có bị phạt,
    chạy xe không đèn, uống bia lái xe đạp, vượt đèn đỏ trừ mấy điểm, phạt không xi nhan
  `,
  'paying-fines': `
    nộp phạt ở đâu, nộp phạt trễ bị tính lãi, thời hiệu xử phạt hành chính, không nộp phạt bị cưỡng chế,
    xin giảm tiền phạt, xin hoãn nộp phạt, biên bản vi phạm lập mấy bản, khiếu nại quyết định xử phạt, xóa án tích,
    án tích bao lâu thì hết, lý lịch tư pháp có tiền án, nộp phạt qua cổng dịch vụ công, phạt tiền có vào lý lịch,
    bị phạt hành chính có ảnh hưởng xin việc, tạm giữ giấy tờ mấy ngày, bị phạt rồi có được đi nước ngoài,
    sau một năm có xóa lần bị phạt hành chính không
  `,
  vehicles: `
    bằng lái xe, thi bằng lái, bằng a1, bằng b2, đổi bằng lái, mất bằng lái, đăng kiểm, đăng ký xe, sang tên xe,
    biển số đẹp, đổi biển số, xe điện, xe đạp điện, độ xe, bảo hiểm xe, tai nạn giao thông bồi thường,
    bơm tiền thu phí, thẻ thu phí không dừng, sửa xe, thay nhớt, xe ô tô công, xe công vụ, bằng lái hết hạn,
    xe cũ sang tên, đổi đăng ký, đăng ký xe máy cũ, đăng kiểm xe tải, xe không chính chủ, mua xe trả góp,
    mất giấy tờ xe, bảo hiểm xe máy
  `,
  tax: `
    thuế thu nhập cá nhân, thuế tncn, quyết toán thuế, hoàn thuế, giảm trừ gia cảnh, người phụ thuộc, mã số thuế,
    thuế đất phi nông nghiệp, thuế môn bài, thuế cho thuê nhà, kê khai thuế, nộp thuế điện tử, lệ phí trước bạ,
    hóa đơn điện tử, xuất hóa đơn, thuế vat, báo cáo tài chính, báo cáo thuế quý, chậm nộp thuế, thuế nhà đất,
    thuế đất năm nay, đóng thuế ở đâu, chậm nộp thuế thu nhập cá nhân
  `,
  business: `
    đăng ký kinh doanh, hộ kinh doanh, thành lập công ty, mở công ty, vốn điều lệ, giải thể, phá sản,
    giấy an toàn thực phẩm, mở quán cà phê, mở tiệm, mở quán karaoke, mở lớp dạy thêm, giấy phép con, đấu thầu,
    hồ sơ thầu, thành lập hợp tác xã, khởi nghiệp, nhượng quyền, hợp đồng mua bán, xuất khẩu hàng, kiểm kê
  `,
  gifts: `
    nhận quà, nhận quà biếu, được biếu quà, dân biếu quà, dân cho quà có được lấy, quà của doanh nghiệp, nhận phong bì,
    phong bì của dân, đưa phong bì cho cán bộ, tặng quà cấp trên, biếu sếp chai rượu, quà tết cho sếp, trả lại quà,
    từ chối quà thế nào, quà trị giá bao nhiêu thì được nhận, nộp lại quà tặng, nhận tiền cảm ơn, bồi dưỡng cho cán bộ,
    lót tay, phụ huynh tặng quà thầy cô, quà ngày nhà giáo, học trò biếu cô, nhận hoa chúc mừng, nhận lịch và giỏ quà,
    biếu con gà, cho trái cây có nhận, bệnh nhân đưa phong bì cho bác sĩ, quà thăm ốm, mời cán bộ ăn nhậu,
    được mời đi ăn, tiền mừng, chúc tết cấp trên, quà cho cán bộ dịp tết, doanh nghiệp gửi giỏ quà,
    lỡ nhận quà thì nộp lại ai, phải báo cáo khi được tặng quà, dân biếu rượu, phụ huynh biếu phong bì,
    bệnh nhân biếu trái cây, đăng ảnh quà bệnh nhân biếu, khoe quà tết được biếu lên mạng, cán bộ khoe quà,
    đăng hình phong bì được tặng
  `,
  'working-hours': `
    mấy giờ vào làm, mấy giờ tan làm, đi làm trễ, đi trễ mười phút, về sớm, ra ngoài trong giờ, đi chợ trong giờ làm,
    đón con trong giờ, quẹt thẻ, quên chấm công, vân tay chấm công, nghỉ trưa bao lâu, ngủ trưa ở phòng làm việc,
    làm ngày thứ bảy, giờ mùa đông, giờ mùa hè, đi muộn trừ thi đua, làm bù, uống cà phê trong giờ,
    xin ra ngoài nửa tiếng, giờ làm việc mùa hè của xã, nghỉ trưa mấy tiếng, đi trễ bị trừ bao nhiêu,
    chấm công khuôn mặt, trốn việc về sớm, cô giáo có bầu có phải trực, trực lễ được nghỉ bù,
    chậm nộp báo cáo bị trừ điểm, đi họp thay sếp, nghỉ giỗ tổ trả lương sao, trực cơ quan ban đêm,
    làm việc ở nhà có được không
  `,
  'after-hours': `
    gọi ban đêm có phải nghe, sếp gọi ngày nghỉ, giao việc ngoài giờ, làm việc cuối tuần, bắt máy sau giờ làm,
    trả lời sếp lúc nửa đêm, nhắn việc chủ nhật có phải làm, đang nghỉ phép bị gọi lên, trực đêm, họp buổi tối,
    sếp nhắn tối khuya, tắt máy sau giờ làm, từ chối làm thêm giờ, bắt ở lại làm thêm, công việc gửi lúc khuya
  `,
  'orders-of-superiors': `
    sếp bắt like bài, bị ép chia sẻ bài của cơ quan, không chia sẻ bài của trường có bị trừ thi đua,
    không share bài cho cơ quan có bị gì không, sếp ép share bài có được từ chối không,
    không vào nhóm zalo cơ quan có sao, bắt cài zalo để làm việc, sếp đòi kết bạn facebook,
    không thả tim bài của sếp có sao không, sếp bắt đăng bài ca ngợi, giao chỉ tiêu like và share,
    bắt giáo viên chia sẻ bài tuyển sinh, ép viết bình luận khen, sếp nhờ làm việc riêng, sếp giao việc ngoài nhiệm vụ,
    không làm theo lời sếp thì sao, bị sếp trù dập, cãi lệnh cấp trên, bắt mua hàng của sếp,
    bắt theo dõi trang của cơ quan, không like fanpage trường bị nhắc, bắt nhân viên tải ứng dụng,
    ép tham gia cuộc thi trực tuyến, bắt bình chọn cho đơn vị, bắt đổi ảnh đại diện, phường giao chỉ tiêu chia sẻ bài,
    trừ thi đua vì không share bài, sếp bắt cả phòng share quảng cáo quán của vợ,
    sếp bắt xóa bình luận khen đơn vị khác, bắt cả trường đổi avatar, bắt share bài tuyên truyền của phường,
    giao chỉ tiêu mỗi ngày chia sẻ hai bài, sếp bắt like, không like bài của sếp có bị gì, ép giáo viên like fanpage,
    từ chối share bài cơ quan giao, cơ quan ép đăng bài có căn cứ nào
  `,
  'office-manners': `
    mặc gì đi làm, mặc đồng phục thứ hai, mặc áo dài, mặc quần bò, mang dép lê, đeo thẻ, quên đeo thẻ, xăm hình,
    nhuộm tóc, để râu, hút thuốc ở cơ quan, uống rượu buổi trưa, uống bia rượu, say rượu, đánh bài ở cơ quan, chơi game,
    nghe nhạc khi làm, ăn quà vặt, mang con theo, dắt chó vào cơ quan, nấu ăn ở phòng, đọc truyện,
    trang phục lễ chào cờ, nữ mặc gì khi chào cờ, quần jean công sở, dép lê đi dạy, giáo viên nam mặc quần jean
  `,
  'alcohol-and-smoking': `
    uống bia giữa giờ, nhậu giờ nghỉ trưa, say xỉn đi làm, có mùi rượu khi tiếp dân, uống rượu trong ngày làm việc,
    trưa uống một lon bia có sao không, liên hoan cơ quan có được uống bia, nhậu với doanh nghiệp, bị ép rượu,
    uống rượu ở đám cưới phụ huynh, uống rượu rồi lái xe về, trực đêm uống rượu, hút thuốc lá ở bệnh viện phạt nhiêu,
    hút thuốc ở trường học bị phạt, cấm hút thuốc nơi công sở, hút vape ở cơ quan, uống rượu bị kỷ luật,
    nhậu say ngủ ở cơ quan, giáo viên uống rượu đi dạy, trưa làm vài ly, hút thuốc ở hành lang cơ quan
  `,
  dress: `
    quy định trang phục công sở, đi làm ở xã mặc gì, đồng phục công chức màu gì, nữ công chức mặc váy,
    mặc quần short đi làm, mang dép đi làm, trang phục khi tiếp dân, áo dài thứ hai đầu tuần, đi làm mặc áo thun,
    mặc áo hai dây đi dạy, y tá sơn móng tay, giáo viên nhuộm tóc màu, giáo viên mặc váy ngắn đi dạy,
    đeo khuyên tai khi đi làm, trang điểm đậm đi làm, cán bộ nam để tóc dài, mặc quần jean đến cơ quan,
    có bắt buộc mặc đồng phục, đi họp mặc gì, đồ bầu đi làm, may đồng phục cơ quan hết bao nhiêu
  `,
  'side-jobs': `
    làm thêm nghề khác, nghề tay trái, chạy xe ôm ngoài giờ, chạy grab, góp vốn vào công ty, đứng tên doanh nghiệp,
    môi giới nhà đất, đầu tư cổ phiếu, chơi chứng khoán, nuôi heo thêm, mở quán ăn, có được làm hai nơi, dạy kèm,
    hợp đồng thêm bên ngoài, nhận lương hai nơi, làm kế toán thêm, công chức làm giám đốc công ty,
    viên chức góp vốn công ty, công chức mở công ty riêng, cán bộ đứng tên hộ kinh doanh, bác sĩ mở phòng mạch tư,
    giáo viên mở trung tâm, công chức mở quán cà phê, viên chức chạy xe công nghệ,
    giáo viên bán bảo hiểm ngoài giờ có bị cấm, cán bộ làm thêm buổi tối, công chức dạy kèm,
    bác sĩ làm thêm phòng khám, làm nhà nước có được đầu tư chứng khoán, công chức mua vàng,
    viên chức đứng tên công ty vợ, bộ đội làm thêm nghề
  `,
  'private-conduct': `
    công chức ngoại tình, quan hệ nam nữ ở cơ quan, yêu đồng nghiệp cùng phòng, công chức sinh con thứ ba,
    giáo viên yêu học trò, công chức cho vay lãi nặng, công chức đánh bạc, công chức tự ý nghỉ việc,
    công chức ly hôn có bị kỷ luật, sống thử, đánh đồng nghiệp, mượn tiền đồng nghiệp không trả, vay tiền của dân,
    cán bộ mua đất, cán bộ xây nhà to, cán bộ đi chùa đầu năm, xem bói trong giờ làm, cán bộ nuôi bồ
  `,
  'officials-leisure': `
    cán bộ có được đi bar, công chức đi karaoke, cán bộ đi hát với bạn, công chức chơi gôn,
    cán bộ đi đánh bài ngày tết, cán bộ đi xem bói, cán bộ ăn tiệc ở nhà hàng sang, công chức đi xe sang,
    cán bộ nuôi chim cảnh, tiếp khách uống rượu, cán bộ đi du lịch bằng tiền riêng, vợ chồng làm chung phòng,
    anh em ruột cùng cơ quan, họ hàng làm cùng xã, con lãnh đạo vào làm cùng sở, dân có được vào phòng lãnh đạo,
    gặp chủ tịch phải hẹn trước, cổng cơ quan mở mấy giờ, đám cưới đảng viên mời mấy bàn, cán bộ cưới con làm lớn,
    công an cưới vợ theo đạo, cán bộ tổ chức sinh nhật linh đình, mừng tân gia lớn
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
    làm rơi điện thoại, làm mất điện thoại, mất điện thoại, điện thoại bị mất, điện thoại rơi, hỏng điện thoại, rơi ví,
    mất ví, mất chìa khóa, mất thẻ xe, mất thẻ nhân viên, mất giấy tờ xe, nhặt được ví, nhặt được tiền,
    nhặt được điện thoại, mất con dấu, làm hư máy, làm hỏng máy phải đền, mất máy tính, để quên đồ, mất trộm xe,
    nhặt được ví của dân ở cơ quan, làm mất chìa khóa phòng, mất xe ở trụ sở, nhặt được thẻ căn cước, mất ví ở chợ,
    rớt bóp, mất máy cơ quan, mất laptop công vụ, mất điện thoại công vụ, mất xe cơ quan
  `,
  'office-things': `
    mượn máy tính cơ quan, mượn máy chiếu, mượn hội trường, mượn bàn ghế, mượn xe cơ quan, dùng xe công,
    in đồ riêng ở cơ quan, photo nhờ, xài máy in cơ quan, sạc xe điện ở cơ quan, bàn ghế hư, bóng đèn hư báo ai,
    máy lạnh phòng hư, sửa máy, hỏng máy tính, thay mực, mua văn phòng phẩm, xin cấp máy mới, phòng họp, kê bàn ghế,
    đặt phòng họp, dọn vệ sinh, nước uống, chìa khóa phòng, xe cơ quan chở gia đình, lấy giấy in về nhà,
    dùng phòng họp tổ chức sinh nhật, tài sản công thanh lý, trồng cây ở trụ sở, mượn loa xã, ăn uống trong phòng họp,
    làm hỏng xe công phải đền, lên chức có được nhà công vụ, giấy đi đường, hội phụ nữ có con dấu không,
    trưởng ấp có con dấu không, thẻ ra vào cơ quan, giữ xe ở cơ quan mất tiền
  `,
  'meeting-rooms': `
    đem điện thoại vào cuộc họp kín, họp mật có phải nộp điện thoại, mang laptop vào phòng họp,
    đeo đồng hồ thông minh đi họp, gửi điện thoại ngoài phòng họp, tắt chuông khi họp, đi họp trễ,
    vắng họp không phép, họp ngồi chỗ nào, họp trực tuyến tắt camera, ngủ gật trong cuộc họp,
    thư ký cuộc họp ghi biên bản thế nào, thành phần dự họp gồm ai
  `,
  'paper-deadlines': `
    nộp báo cáo ngày nào, hạn nộp báo cáo, gửi giấy mời trước mấy ngày, gửi công văn qua bưu điện, bưu điện mấy ngày,
    công văn đi bao lâu tới, trả lời công văn trong mấy ngày, giữ hồ sơ mấy năm, lưu hồ sơ bao lâu, hủy hồ sơ cũ,
    ký nháy, in mấy bản, đóng cuốn hồ sơ, photo mấy bộ, trình ký, nộp hồ sơ trễ, gửi thiệp mời
  `,
  'seals-and-signatures': `
    khoe chữ ký lãnh đạo, đăng hình chữ ký của sếp, chụp con dấu cơ quan đăng lên, chụp mộc đỏ và chữ ký chủ tịch,
    lộ mẫu chữ ký của giám đốc, mượn con dấu đem về nhà, ai được giữ con dấu, quản lý con dấu của xã,
    làm lại con dấu mòn, khắc dấu tên, ký nháy ở đâu, ký nhầm chỗ, chữ ký mỗi lần mỗi khác, ký tươi hay ký số,
    đổi mẫu chữ ký, dùng mực xanh hay đen để ký, dấu giáp lai bị mờ, mất dấu nổi trên bằng, bằng đại học bị rách,
    dấu tròn đóng lệch
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
    quên bằng lái, say rượu chạy xe, gửi xe ủy ban, chỗ giữ xe bệnh viện, chỗ đỗ xe, cho đỗ xe ở đâu
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
    đảng viên cưới hỏi linh đình, đảng viên vay nợ, đảng viên đánh bài, đảng viên uống rượu lái xe,
    xin cấp lại thẻ đảng, mất thẻ đảng viên, đóng đảng phí bao nhiêu, mức đóng đoàn phí, đại hội đảng bộ ngày nào,
    nghỉ sinh hoạt đảng khi ốm, đảng viên bao nhiêu tuổi miễn sinh hoạt, đảng viên cưới con mời bao nhiêu,
    chi bộ họp vắng người, huy hiệu 30 năm tuổi đảng, điều kiện tặng huy hiệu đảng, huy hiệu 40 năm,
    đảng phí người về hưu, đảng viên vào hội thánh lạ, đảng viên theo đạo lạ, đảng viên sinh con thứ ba,
    khoe thẻ đảng lên facebook, đăng ảnh thẻ đảng, đăng thẻ đảng viên, sinh hoạt chi bộ qua zoom,
    người lạ vào họp chi bộ trực tuyến, họp chi bộ trực tuyến có được không, chuyển sinh hoạt đảng,
    hồ sơ chuyển sinh hoạt đảng bao lâu phải nộp, đảng viên hầu đồng, đảng viên đi lễ đền,
    đảng viên bị đồn tham nhũng chi bộ xác minh, lỡ vào nhóm lạ có phải khai với chi ủy, chi bộ bầu thiếu phiếu
  `,
  'party-procedure': `
    khai trừ rồi kết nạp lại, đình chỉ sinh hoạt đảng, đảng viên bị khởi tố đình chỉ sinh hoạt, khiếu nại kỷ luật đảng,
    bị kỷ luật đảng có được đề bạt, đảng viên bị kỷ luật có được khen thưởng, đảng viên nợ đảng phí,
    đảng viên đi làm ăn xa sinh hoạt đảng, đảng viên sinh con thứ tư, đảng viên lấy chồng theo đạo,
    đảng viên đứng tên đất cho người khác, kiểm điểm đảng viên cuối năm, mẫu bản kiểm điểm đảng viên,
    chi bộ họp mấy lần một tháng, chi ủy gồm mấy người, bí thư chi bộ vắng ai chủ trì, tách chi bộ,
    đảng viên bị án treo, đảng viên bỏ họp ba tháng, kỷ luật đảng rồi có bị kỷ luật bên chính quyền,
    bị kỷ luật chính quyền có bị kỷ luật đảng nữa, đảng viên đi lễ hội, đảng viên coi bói, đảng viên cúng tế
  `,
  'officials-abroad': `
    cán bộ đi nước ngoài, công chức du lịch nước ngoài, xin phép đi nước ngoài, nghỉ phép đi nước ngoài,
    đi du lịch với doanh nghiệp, doanh nghiệp mời đi tham quan, báo cáo khi ra nước ngoài, hộ chiếu công vụ
  `,
  'bribes-and-debts': `
    hối lộ, nhận hối lộ, đưa hối lộ, tham nhũng, tham ô, ăn chặn tiền, cấp trên nhận hối lộ, vỡ hụi, giật hụi,
    chơi hụi, cho vay lãi, lãi nặng, mượn tiền không trả, đòi nợ giùm, đánh bài ăn tiền, đánh bạc ngày tết,
    cán bộ làm chủ hụi, chơi hụi bị quỵt, vay tiền ngân hàng không trả, cho mượn tiền không giấy tờ
  `,
  voting: `
    bỏ phiếu, bầu trưởng thôn, bầu trưởng ấp, bao nhiêu phần trăm thì trúng, đi bầu giùm, bỏ phiếu thay, ứng cử,
    tự ứng cử, hiệp thương, họp thôn bao nhiêu người, biểu quyết, họp dân mấy lần một năm
  `,
  campaigning: `
    kêu gọi bầu cho người quen, vận động bầu cho anh tôi trên facebook, vận động bà con bỏ phiếu cho chú tôi,
    đăng bài nhờ mọi người bầu cho mình, ứng cử viên vận động trên mạng, khoe lá phiếu bầu, chụp phiếu bầu đăng lên,
    nhờ người nhà bầu cho trưởng thôn, xin phiếu bầu trong nhóm zalo, kêu mọi người gạch tên ứng cử viên,
    nói xấu người ứng cử để người khác trúng, bầu tổ trưởng dân phố thế nào, tuổi được đi bầu, thẻ cử tri,
    đi bầu nơi tạm trú, vận động bầu cử bao lâu, tiếp xúc cử tri để vận động bầu cử, hội đồng bầu cử
  `,
  'agency-page': `
    quảng cáo trên trang của cơ quan, trang xã đăng quảng cáo, trang cơ quan nhận quảng cáo, fanpage ủy ban chạy quảng cáo
  `,
  money: `
    vay vốn, vay ngân hàng, vay mua nhà, ngân hàng chính sách, lãi suất, gửi tiết kiệm, thẻ tín dụng, mở thẻ, nợ xấu,
    bảo lãnh, trả góp, giá vàng hôm nay, giá vàng, tỷ giá, giá xăng, giá cà phê, giá lúa, giá heo hơi, giá tiêu,
    đầu tư chứng khoán, tiền ảo tăng giá, vay nặng lãi, hụi, lãi vay mua nhà, vay cho người trẻ, đáo hạn,
    mất sổ tiết kiệm, quên mã pin thẻ, rút tiền, giá lúa hôm nay, giá tôm hôm nay, giá cà phê hôm nay, giá phân bón,
    giá xăng tuần này, giá đô la, mua bán vàng, vay hỗ trợ hộ nghèo bao nhiêu, lãi gửi ngân hàng, giá bò hơi,
    giá sầu riêng, vay mua máy cày, rút bảo hiểm nhân thọ
  `,
  'school-admission': `
    tuyển sinh, điểm chuẩn, điểm sàn, xét học bạ, thi tốt nghiệp, thi lớp 10, thi đại học, đăng ký nguyện vọng,
    chuyển trường, chuyển lớp, nộp hồ sơ nhập học, mẫu giáo mấy tuổi, học phí, miễn giảm học phí, học bổng du học,
    vay sinh viên, ngành nào dễ xin việc, trường nào tốt, lớp chọn, phổ cập giáo dục, học viện lấy bao nhiêu điểm,
    trường công an lấy mấy điểm, khối thi vào trường quân đội, điểm vào lớp mười, xét tuyển đại học bằng gì,
    học phí đại học y
  `,
  'school-work': `
    giải bài toán, soạn văn, bài văn tả, toán lớp, bài tập hóa, sáng kiến kinh nghiệm, giáo án mẫu, thời khóa biểu,
    đồng phục học sinh mua, họp phụ huynh đóng tiền gì, dạy thêm học thêm, lịch thi, thi lại, học lại, lưu ban,
    sách giáo khoa, tiếng anh giao tiếp, mở bài, viết đoạn văn, bài thu hoạch, lớp 1 học sách gì, sách mới, bộ sách,
    cách dạy bé đọc, mượn sách thư viện bao lâu, đơn xin chuyển trường cho con, con nghỉ học phải xin ai,
    con bị bạn đánh ở trường báo ai, họp phụ huynh đóng bao nhiêu, lịch nghỉ tết của học sinh,
    con học lớp mấy thì được đi xe máy, học sinh lớp hai học mấy buổi, học sinh tiểu học học mấy tiết,
    lớp một tan học mấy giờ, họp phụ huynh mặc gì, sổ liên lạc điện tử đóng tiền, nhà trường bắt mua sách,
    trẻ mấy tuổi vào lớp một, nghỉ hè giáo viên có phải trực, con lưu ban, trường thu tiền điều hòa, chọn lớp cho con
  `,
  'teachers-work': `
    dạy thêm có bị cấm không, giáo viên tiểu học dạy mấy tiết một tuần, giáo viên nghỉ dạy đột xuất, lịch trực trường,
    sinh hoạt chuyên môn, giáo viên coi thi được bao nhiêu, phân công chủ nhiệm, giáo viên chuyển trường,
    hồ sơ sổ sách giáo viên, dự giờ thao giảng, giáo viên hợp đồng được nghỉ hè, thi giáo viên giỏi,
    xếp hạng giáo viên mầm non, bảng lương giáo viên mầm non, mượn học bạ, thu tiền dạy thêm bao nhiêu,
    giáo viên đánh học sinh bị phạt gì, học sinh cá biệt xử lý sao
  `,
  health: `
    khám bệnh, khám sức khỏe ở đâu, viện phí, đau đầu uống gì, đau răng, đau lưng, đau dạ dày ăn gì, cảm cúm uống gì,
    sốt bao nhiêu độ, trẻ sốt, viêm họng, ho lâu ngày, mụn, rụng tóc, mất ngủ, huyết áp cao,
    tiêm phòng cho bé mấy tháng, lịch tiêm chủng, giảm cân, giảm mỡ bụng, bà bầu ăn gì, niềng răng, bệnh viện nào tốt,
    thuốc uống mấy viên, triệu chứng, uống mấy viên, hạ sốt, bị chó cắn tiêm gì, đo huyết áp, khám sức khỏe định kỳ,
    tiêm phòng dại mấy mũi, bị ong đốt, ăn gì bổ máu, thuốc ho cho bà bầu, trẻ ba tháng sốt, khám thai mấy lần,
    mổ ruột thừa nằm viện mấy ngày, uống nước lá gì mát gan, trà sữa bao nhiêu calo, ăn mì tôm có béo,
    uống cà phê mất ngủ, ăn kiêng thế nào, vitamin gì cho bé, bị đau mắt đỏ có đi làm không, cắt amidan,
    chữa nghẹt mũi cho bé, trẻ chậm nói, nhổ răng khôn, mổ mắt hết bao nhiêu, lịch tiêm vắc xin cho bé, bé sốt co giật,
    mất ngủ uống gì
  `,
  'nurses-work': `
    lịch trực đêm bệnh viện, y tá chuyển khoa, chứng chỉ hành nghề điều dưỡng, tiền trực bác sĩ, bồi dưỡng phòng mổ,
    y tá tiêm nhầm thuốc, giờ thăm bệnh, xin chuyển viện, giấy ra viện làm lại, bệnh viện thu thêm tiền,
    phụ cấp độc hại y tế, trạm y tế trực mấy người, giờ khám của bác sĩ, uống thuốc gì khi đau bụng,
    đau bao tử uống gì, ngứa bôi thuốc gì, con bị tiêu chảy, chóng mặt là bệnh gì, đau khớp ăn gì
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
    hội viên nông dân, kết nạp đoàn viên, sinh hoạt đoàn, đại hội hội phụ nữ, sáp nhập xã khi nào,
    xã tôi nhập với xã nào, đổi tên đường, trụ sở xã sau sáp nhập, họp hội đồng nhân dân ngày nào,
    bầu trưởng thôn khi nào, nông thôn mới cần gì
  `,
  'village-officers': `
    bí thư chi bộ kiêm trưởng ấp, nhiệm kỳ trưởng thôn mấy năm, miễn nhiệm trưởng thôn, tuổi làm trưởng ấp,
    tiêu chuẩn bí thư chi bộ, trưởng thôn xin nghỉ, tổ phó tổ dân phố có lương không, số lượng cán bộ xã,
    phó chủ tịch kiêm nhiệm, công an viên thôn, trưởng ban công tác mặt trận, hội trưởng phụ nữ thôn,
    cán bộ không chuyên trách được gì, sáp nhập thôn thì trưởng thôn ra sao, dôi dư cán bộ sau sáp nhập,
    trụ sở xã mới ở đâu, đổi giấy tờ sau sáp nhập
  `,
  'office-work': `
    ngân sách xã, dự toán, mua sắm công, thanh toán tạm ứng, chế độ tiếp khách, tiếp khách bao nhiêu tiền,
    mua máy tính công, thi đua khen thưởng, chiến sĩ thi đua, bằng khen, huân chương, kê khai tài sản,
    giờ làm việc ủy ban, một cửa làm việc mấy giờ, nộp hồ sơ ở đâu, hồ sơ cần giấy gì, thủ tục, lệ phí,
    dịch vụ công bị lỗi, trả kết quả hồ sơ, mẫu đơn, báo cáo tổng kết, kịch bản chương trình,
    bài phát biểu khai giảng, cách viết biên bản bàn giao, biên bản bàn giao, mẫu biên bản, mẫu tờ trình,
    mấy giờ ủy ban mở cửa, lịch trực cơ quan, bàn giao công việc, mẫu báo cáo tháng, mẫu quyết định khen thưởng,
    mẫu giấy ủy quyền, mẫu biên bản họp thôn, mẫu kế hoạch năm, mẫu đơn xin chuyển công tác, mẫu lý lịch,
    mẫu giấy giới thiệu, đi công tác ở khách sạn mấy sao, thanh toán công tác phí, định mức xăng xe,
    trang trí hội trường, kịch bản đại hội, chi tiền nước uống cuộc họp, sếp ký duyệt chậm, sắp xếp tủ hồ sơ,
    bài phát biểu tất niên, tiếp khách mấy món, đặt hoa viếng đám tang, sắp chỗ ngồi đại biểu, viết diễn văn,
    treo cờ ở cơ quan ngày nào, treo băng rôn chào mừng, mua hoa tặng đại hội, xã có làm việc thứ bảy không,
    mấy giờ xã tiếp dân, sao kê lương, tiền thưởng ngày nhà giáo, xếp loại hoàn thành nhiệm vụ, phụ cấp trưởng ấp
  `,
  commendation: `
    khen thưởng đảng viên hoàn thành xuất sắc, hoàn thành xuất sắc nhiệm vụ được thưởng gì,
    bằng khen thưởng bao nhiêu tiền, chiến sĩ thi đua cơ sở, thưởng đột xuất, huân chương lao động hạng ba,
    giấy khen kèm tiền thưởng, xét danh hiệu nhà giáo ưu tú, thầy thuốc ưu tú, gia đình văn hóa,
    thành tích bao nhiêu năm thì được khen, tập thể lao động xuất sắc, kỷ niệm chương
  `,
  military: `
    nghĩa vụ quân sự, khám nghĩa vụ, hoãn nghĩa vụ, đi lính mấy năm, dân quân tự vệ, xuất ngũ được gì,
    thi trường quân đội, thi công an, dự bị động viên, khám tuyển quân ngày nào, cận thị có đi lính,
    hoãn đi lính khi đang học, đi lính được bao nhiêu tiền, xuất ngũ học nghề, nộp đơn tình nguyện nhập ngũ
  `,
  'soldiers-families': `
    bộ đội được nghỉ phép mấy ngày, vợ bộ đội có được ở khu gia binh, chế độ cho vợ bộ đội, lương thiếu úy bao nhiêu,
    lương đại úy quân đội, thăm chồng ở đơn vị, bộ đội được dùng điện thoại khi nào, xin chuyển đơn vị về gần nhà,
    tân binh gọi điện về nhà lúc nào, con bộ đội được giảm học phí, bảo hiểm cho vợ con bộ đội,
    cưới bộ đội cần thủ tục gì, sĩ quan nghỉ hưu tuổi nào, phụ cấp biên giới hải đảo, bộ đội bị thương được hưởng gì,
    quân nhân chuyên nghiệp ra quân, công an nghĩa vụ ra quân được gì
  `,
  crime: `
    trộm cắp bao nhiêu thì ở tù, tội trộm, cướp giật, đánh nhau gây thương tích, thương tích mấy phần trăm,
    giết người bị tù, ma túy bao nhiêu gam, mại dâm, buôn lậu, gây tai nạn bỏ chạy, đánh bạc tại nhà, đốt pháo tết,
    tàng trữ vũ khí, ngoại tình bị phạt, bạo hành vợ gọi ai, chồng đánh, trốn nghĩa vụ, cố ý gây thương tích,
    mang vũ khí thể thao, nuôi chó dữ cắn người đền, trộm chó bị gì, đốt pháo hoa ở nhà
  `,
  neighbours: `
    hàng xóm ồn, karaoke ồn ào, hát karaoke khuya, tiếng ồn, chó cắn, chó thả rông, nuôi chó mèo, nuôi gà ồn,
    nuôi heo hôi, đổ rác, rác thải, phí vệ sinh, ô nhiễm, xả nước thải, đốt rơm rạ, chặt cây, ngập nước,
    khai thác cát, đèn đường hỏng sửa, xây tường chắn lối, bị chó hàng xóm cắn, nước mưa chảy qua nhà,
    hàng xóm nuôi chó sủa đêm, cây nhà bên rụng lá, lấn vỉa hè, đốt rác khói sang nhà, nhà bên cho thuê trọ ồn,
    đổ nước thải ra đường, nuôi chim yến trong khu dân cư, cho thuê vỉa hè, nhà bên hát karaoke,
    xây chuồng bò gần nhà, đốt vàng mã
  `,
  'electricity-and-water': `
    tiền điện, giá điện bậc thang, cúp điện, mất điện, lịch cắt điện, điện ba pha, tiền nước, cúp nước,
    lắp đồng hồ nước, điện mặt trời, tiết kiệm điện, chập điện, gas bao nhiêu, giá điện mới, giá điện, giá nước
  `,
  farming: `
    bón phân, thuốc trừ sâu, sâu bệnh, lúa bị đạo ôn, trồng rau, trồng sầu riêng, trồng lan, trồng nấm, cây ra bông,
    cây ra hoa, trái rụng, cắt tỉa cành, nuôi tôm, nuôi cá, nuôi heo, nuôi vịt, gà bị bệnh, mua bò, mua trâu,
    giống lúa, giống gà, tưới tiêu, ủ phân, máy cày, phơi lúa, vỗ béo, cây nhãn, cây mít, không ra trái, vườn cam,
    ao cá, mưa đá hư, rễ cây bị thối, trồng cây gì hợp đất phèn, giống lúa nào ngắn ngày, nuôi bò vỗ béo,
    bón phân cho sầu riêng, tôm bị chết, vịt bỏ ăn, gieo mạ khi nào
  `,
  'weather-and-calendar': `
    thời tiết, dự báo, ngày mai mưa không, nhiệt độ hôm nay, nắng nóng, áp thấp, bão số mấy, thủy triều, lịch âm,
    hôm nay ngày mấy, hôm nay thứ mấy, rằm tháng này, mấy giờ rồi, ngày tốt, ngày giờ tốt, xem tuổi, hợp tuổi, tử vi,
    phong thủy, hướng nhà, cung hoàng đạo, giải mã giấc mơ, ngày mai hà giang có mưa không, thời tiết cuối tuần,
    mai có nắng không, mưa đến bao giờ, hôm nay lạnh bao nhiêu độ, nước sông lên chưa, bão đổ bộ khi nào,
    mùa này trời sao, nước lũ bao giờ rút, trời mưa có họp thôn không, tháng mấy có gió mùa, khi nào hết nắng
  `,
  cooking: `
    cách nấu, nấu canh, nấu phở, bún riêu, kho cá, lẩu, món ngon, món ăn, công thức bánh, cách làm bánh, cách làm mắm,
    muối dưa, bảo quản thịt, ăn gì hôm nay, địa điểm ăn ngon, nồi chiên, pha cà phê, hấp gà, tối nay ăn gì, ăn món gì,
    cách nấu bún bò, nấu bún mắm, nấu lẩu cho mấy chục người ăn, cách nấu chè, cách kho thịt, ướp thịt nướng,
    nấu cháo gà, làm gỏi cuốn, nấu cỗ cho năm mươi người, gói bánh chưng, gói bánh tét, cách làm thắng cố,
    nấu cháo ăn dặm, món ngon ngày tết
  `,
  'sports-and-shows': `
    bóng đá, đá mấy giờ, trận đấu, tỷ số, ngoại hạng anh, world cup, đội tuyển, lịch thi đấu, lịch phát sóng,
    tối nay kênh nào, phim hay, chiếu phim, bài hát hay, lời bài hát, ca sĩ, hợp âm, xổ số, kết quả xổ số,
    chơi game gì, cờ tướng, câu cá, truyện hay, câu đố, tối nay có bóng đá không, phim chiếu rạp, đội xã đá giải,
    lịch hội làng, lời bài hát quê hương
  `,
  'travel-and-shopping': `
    du lịch, đi chơi đâu, vé máy bay, vé xe, vé tàu, khách sạn đà lạt, mua xe gì, mua điện thoại, mua laptop,
    laptop nào tốt, mua ở đâu rẻ, giá bao nhiêu một cái, tặng quà sinh nhật, quà cưới, mừng cưới bao nhiêu,
    tổ chức đám cưới, thuê rạp cưới, đi chùa nào, đặt vé tết, đặt phòng, mua vé ở đâu, thuê xe máy, mướn xe,
    gọi taxi ở huyện, thuê xe đi tỉnh, nước mắm nào ngon, mua gạo loại nào, quán nào ngon, điện thoại chụp hình đẹp,
    tivi nào bền
  `,
  'buses-and-trains': `
    xe buýt số mấy đi bến xe, tuyến xe buýt, giờ tàu chạy, chuyến phà cuối, xe khách đi huyện mấy giờ, bến xe ở đâu,
    giá vé tàu, tàu cao tốc đi đảo, lịch bay tết, đường nào gần nhất, kẹt xe không, trạm thu phí bao nhiêu,
    gửi xe ở bến xe, xe buýt có chạy chủ nhật không
  `,
  'office-machines': `
    máy in, lỗi máy in văn phòng, máy photocopy, hết mực, in hai mặt, máy chiếu, máy scan, máy tính chậm,
    máy không lên nguồn, màn hình xanh, cài win, cài office, word bị lỗi, đánh số trang, căn chỉnh bảng, excel hàm,
    công thức excel, hàm vlookup, chuyển pdf sang word, font chữ, diệt virus, usb không nhận, chữ ký số hết hạn,
    cài chữ ký số, phần mềm kế toán, máy in hay kẹt giấy, mùa mưa máy ẩm, máy tính bị đơ, bàn phím hỏng,
    đổi mực máy in, làm slide đẹp, chèn bảng trong word, in giấy a3
  `,
  'office-software': `
    cài driver máy in, đăng ký chữ ký số, phần mềm ký số không nhận, phần mềm quản lý văn bản bị lỗi,
    không đăng nhập được trục văn bản, lỗi cổng dịch vụ công, phần mềm hộ tịch bị treo, lọc dữ liệu excel,
    trộn thư trong word, chuyển ảnh thành chữ, nén file pdf, ký số trên điện thoại, gia hạn chứng thư số,
    usb token không nhận, cài phần mềm kế toán misa, mạng lan không vào được, cài máy in mạng,
    chia sẻ máy in trong phòng, cài phần mềm ký số vào laptop mới
  `,
  phones: `
    điện thoại nóng, điện thoại vô nước, hết pin, thay màn hình, sạc không vào, iphone, mất sim làm lại, đổi sim,
    nạp tiền điện thoại, gói cước, mạng chậm, wifi yếu, bluetooth, đổi hình nền, dung lượng đầy, tải ứng dụng,
    nghe nhạc, chụp hình đẹp, xóa phông ảnh, chụp đẹp bằng điện thoại, ứng dụng chỉnh màu
  `,
  apps: `
    cách xóa tài khoản facebook, cách ẩn danh sách bạn bè, cách chặn người lạ trên zalo, cách đổi ảnh đại diện,
    cách phát trực tiếp trên tiktok, tải clip tiktok về máy, cách tạo fanpage bán hàng, cách ghim bài,
    lấy lại tin nhắn đã xóa, cách ẩn nick zalo, hẹn giờ đăng bài, chạy quảng cáo facebook giá rẻ, cách tăng follow,
    phần mềm chỉnh sửa video, cách viết tin bài cho hay, cách làm clip ngắn, cách tạo mã qr, gửi file nặng qua zalo,
    bật xác thực hai lớp thế nào, cách đổi mật khẩu facebook, zalo bị lỗi không gửi được, facebook không tải được ảnh,
    cài chatgpt trên điện thoại, chatgpt giá bao nhiêu một tháng, đổi tên trang facebook, gộp hai fanpage,
    kiếm tiền youtube cần gì, nhạc nền tiktok hay, cách cắt ghép nhạc, cách thêm người vào nhóm zalo,
    chuyển zalo sang máy mới, sao lưu tin nhắn zalo, cách vẽ hình bằng ai, app chỉnh ảnh đẹp, ứng dụng dịch tiếng anh,
    tạo lịch họp trên mạng, dùng zoom thế nào, lưu phim trên mạng về xem
  `,
  household: `
    trị muỗi, diệt gián, diệt kiến, tẩy ố, tẩy vết, máy giặt, máy lạnh, tủ lạnh, ống nước, ga giường, chuyển nhà,
    cây cảnh, bể cá, trang trí nhà, bé biếng ăn, con không chịu ăn, ru con ngủ, dạy con ngoan, tã cho bé, văn khấn,
    cúng ông táo, lời chúc, chúc mừng sinh nhật, chúc mừng năm mới, chúc mừng ngày nhà giáo,
    viết lời chúc sinh nhật sếp, lời chúc đám cưới, thơ tặng, điếu văn, viết thiệp, bé chậm nói,
    trẻ hai tuổi chưa biết đi, bé không chịu ngủ, dạy bé tập nói
  `,
  'private-groups': `
    tạo nhóm zalo họ hàng, mở nhóm zalo nhà mình, lập nhóm chat bạn cũ,
    mở nhóm chơi bóng trên zalo, tạo nhóm chat gia đình
  `,
  'general-knowledge': `
    thủ đô, dân số, diện tích tỉnh, tổng thống, thủ tướng là ai, bí thư tỉnh là ai, chiến tranh thế giới, liên hợp quốc,
    đông dân nhất, cao nhất thế giới, khủng long, mặt trăng, phép tính, căn bậc hai, công thức hóa học, định lý,
    dịch sang tiếng anh, tiếng nhật, năm nào thành lập, bao nhiêu km, mấy giờ ở mỹ, tại sao trời nóng, trái đất quay,
    nước nào rộng nhất, tìm người yêu ở đâu, làm sao hết buồn, cách tiết kiệm tiền, nghề nào lương cao,
    đổi phút ra giây, ý nghĩa tên con, bí thư tỉnh mới, chủ tịch tỉnh mới là ai, sau sáp nhập tỉnh ai làm chủ tịch,
    xã mới đặt trụ sở ở đâu
  `,
  'press-matters': `
    báo viết sai về xã muốn cải chính gửi văn bản cho ai, báo đưa tin sai về làng mình,
    báo chí đưa tin sai sự thật về cơ quan, đòi tòa soạn đính chính, tòa soạn có buộc phải gỡ bài cũ,
    nhân vật yêu cầu gỡ bài báo, báo đăng nhầm ảnh người vô can thì xin lỗi thế nào, mẫu cải chính xin lỗi trên báo,
    thời hạn báo phải cải chính, thẻ nhà báo, cách nhận biết thẻ nhà báo thật, làm thẻ nhà báo cần mấy năm công tác,
    đổi thẻ nhà báo, đạo đức nghề báo trên mạng xã hội, điều người làm báo không được làm,
    nhà báo viết trên facebook khác bài trên báo, hội nhà báo xử lý hội viên,
    phóng viên dọa đăng bài đòi hợp đồng quảng cáo, nhà báo tống tiền,
    phóng viên đòi ký hợp đồng truyền thông không thì lên bài, cộng tác viên báo vòi tiền xã,
    phóng viên xin tiền báo công an nào, phóng viên tự vào cơ quan quay phim có được mời ra,
    phóng viên vào bệnh viện quay không xin phép, bảo vệ có được giữ máy quay của phóng viên,
    phóng viên vào trường quay lén, nhà báo tác nghiệp trong trụ sở phải có giấy gì,
    nhà báo đến làm việc phải xuất trình gì, báo tạp chí khác nhau chỗ nào, giấy giới thiệu của phóng viên
  `,
  'relatives-conduct': `
    con trai đăng bài nói xấu chính quyền tôi đảng viên có bị liên lụy,
    vợ đăng bài xuyên tạc chồng đảng viên có bị liên đới, con đảng viên đăng cờ ba sọc,
    con tôi đăng bậy tôi làm công an có sao, vợ bán kem trộn bị phạt chồng bộ đội có ảnh hưởng,
    em trai đăng clip đá gà tôi làm tư pháp xã có bị gì, cháu giẫm cờ bố mẹ đảng viên có bị kỷ luật,
    vợ hay livestream chồng công an có bị nhắc, người nhà cán bộ buôn hàng giả trên mạng,
    con dâu khoe của tôi làm chủ tịch xã, vợ khoe tiền chồng cán bộ bị hỏi,
    họ hàng ở mỹ chống phá tôi có phải báo tổ chức, anh trai bên mỹ đăng bài chống đối tôi có phải báo cáo,
    người nhà đăng bậy có phải khai với chi bộ, chồng đăng bậy vợ là giáo viên có bị trừ thi đua,
    bố đảng viên con đi biểu tình, con tham gia nhóm xấu cha mẹ đảng viên có bị kiểm điểm,
    vợ chồng sĩ quan bị ảnh hưởng lý lịch vì bài của vợ, em ruột bị phạt vì đăng tin giả tôi có bị ảnh hưởng bổ nhiệm,
    mẹ chồng đi truyền đạo tôi là cán bộ có sao, lý lịch gia đình có người chống đối,
    con đăng facebook xấu ảnh hưởng lý lịch cha
  `,
  'heads-and-subordinates': `
    nhân viên đăng bậy thì trưởng phòng có bị liên đới, cấp dưới phát ngôn sai thủ trưởng có bị kỷ luật,
    người đứng đầu chịu trách nhiệm khi nhân viên livestream, nhân viên bán hàng trong giờ chủ tịch hội có bị liên đới,
    cấp dưới say rượu livestream tôi phải báo cáo thế nào, báo cáo cấp trên về nhân viên dùng mạng sai,
    thủ trưởng bị phê bình vì lính đăng bài, trách nhiệm của trưởng đơn vị khi cấp dưới bị phạt,
    hiệu trưởng có bị liên đới vì giáo viên đăng bài, chỉ huy chịu trách nhiệm khi lính vi phạm mạng,
    giám đốc chịu gì khi nhân viên nói xấu khách, bí thư đoàn xử lý đoàn viên chơi tiền ảo,
    trưởng khoa xử lý bác sĩ chửi bệnh nhân, viết báo cáo giải trình về nhân viên,
    nhắc nhở nhân viên nói xấu cơ quan thế nào cho đúng
  `,
  'employers-support': `
    bệnh viện có đứng ra kiện giùm nhân viên bị bôi nhọ, cơ quan có bảo vệ cán bộ bị vu khống,
    trường có bênh giáo viên bị phụ huynh bôi xấu, cơ quan có thuê luật sư cho mình,
    công đoàn có đứng ra bảo vệ khi bị chửi trên mạng, bác sĩ bị vu nhận phong bì thì bệnh viện có lên tiếng,
    ai trả tiền luật sư khi cán bộ bị bôi nhọ, đơn vị có ra thông cáo bảo vệ nhân viên,
    ủy ban có kiện người chửi cán bộ, cơ quan im lặng khi nhân viên bị đồn
  `,
  'employers-bans': `
    cơ quan cấm nhân viên nói chuyện nội bộ trên mạng có đúng luật, hiệu trưởng cấm giáo viên bình luận có được không,
    nhà hát cấm nghệ sĩ phát ngôn trên mạng, sếp cấm dùng facebook cá nhân có đúng không,
    nội quy cấm chê công ty có hợp pháp, bệnh viện cấm nhân viên đăng tiktok có quyền không,
    sếp bắt khóa facebook cá nhân, công ty bắt cam kết không đăng mạng, trường bắt ký cam kết dùng mạng xã hội,
    cơ quan theo dõi facebook nhân viên có đúng luật, chi bộ bắt viết kiểm điểm vì cái story,
    bắt kiểm điểm vì than việc nhiều có nặng quá, bị bắt viết bản tường trình vì một bài đăng có đúng không
  `,
  'uniform-photos': `
    vợ đăng ảnh chồng mặc cảnh phục lên tiktok, khoe ảnh chồng mặc quân phục lên zalo, mẹ đăng ảnh con mặc áo lính,
    đăng ảnh cưới chồng mặc quân phục, người yêu công an đăng ảnh mặc sắc phục, ca sĩ mặc áo lính đi hát đám cưới,
    văn công mặc quân phục hát tiệc, cảnh phục cosplay, mua quân phục chụp ảnh, dân thường mặc đồ bộ đội chụp hình,
    quân phục cosplay có bị phạt, mặc áo công an chụp kỷ yếu, thuê cảnh phục diễn kịch, ảnh con mặc đồ công an,
    ảnh chị em mặc quân phục, quy định mang mặc quân phục, mặc áo blouse quảng cáo thực phẩm chức năng,
    diễn viên mặc áo bác sĩ quảng cáo, chồng là trinh sát đăng ảnh gia đình có lộ mặt,
    chụp chung với bộ đội mặc quân phục, đăng ảnh anh em mặc quân phục có sao
  `,
  'drones-and-army': `
    flycam biên giới, bay flycam gần doanh trại, xin phép bay flycam, drone chụp thành phố, máy bay không người lái,
    quân nhân dùng điện thoại thông minh trong đơn vị, lính có được dùng mạng xã hội,
    bộ đội dùng tiktok trong doanh trại, chiến sĩ nghĩa vụ dùng zalo, công an chửi tục trên mạng đơn vị biết thì bị gì,
    sĩ quan bị kỷ luật quân đội, điều lệnh công an về mạng xã hội, hình thức kỷ luật trong quân đội,
    hạ bậc lương sĩ quan công an, xe quân sự hành quân chụp được không, dân quân có được dùng điện thoại khi trực,
    công an tự xác minh người vu khống mình
  `,
  'recalled-messages': `
    thu hồi tin nhắn, tin nhắn thu hồi xem lại, tin nhắn đã xóa khôi phục, spam tin nhắn, chặn tin nhắn rác,
    cài zalo trên máy tính, cài zalo win 7, hủy kết bạn, chặn cấp trên trên zalo, chặn sếp facebook, bỏ theo dõi bạn bè,
    cách ẩn danh sách bạn bè, phần mềm diệt virus miễn phí, tải phần mềm họp trực tuyến,
    xuất bảng điểm ra excel lỗi phông, máy báo lỗi không ký số được, ký số hệ thống một cửa lỗi, bị phá phòng zoom,
    bị phá lớp học zoom, người lạ vào phòng họp online, mật khẩu phòng zoom, quên mật khẩu facebook mất sim lấy lại,
    lấy lại mật khẩu zalo, mua like ảo dự thi, tăng like cho bài dự thi, mua view tiktok, cách tăng follow,
    đổi tên facebook, xem ai vào trang cá nhân, khôi phục ảnh đã xóa
  `,
  'anonymous-search': `
    nick ảo bôi xấu truy ra ai được không, làm sao biết ai đứng sau nick ảo, tìm ra chủ tài khoản ẩn danh,
    tra địa chỉ ip người chửi, truy tìm số điện thoại lạ, nhờ ai tìm ra nick bôi nhọ trường,
    công an có tìm được chủ nick ảo, lập vi bằng bài đăng xúc phạm, thừa phát lại lập vi bằng màn hình,
    giá lập vi bằng facebook
  `,
  'form-templates': `
    mẫu đơn trình báo bị vu khống trên mạng, mẫu đơn tố giác lừa đảo, mẫu thông cáo bác tin đồn trên fanpage,
    mẫu bản kiểm điểm đảng viên đăng bài sai, mẫu bản tường trình đăng bài, mẫu đơn xin gỡ bài,
    mẫu đơn khởi kiện bồi thường danh dự, mẫu giấy ủy quyền phát ngôn, mẫu cam kết dùng mạng xã hội,
    mẫu bản kiểm điểm file word, mẫu công văn yêu cầu đính chính, soạn giùm bản cam kết, mẫu phiếu đồng ý cho đăng ảnh
  `,
  'secret-papers-work': `
    tiêu hủy tài liệu mật ở xã, hủy văn bản mật thế nào, thẩm quyền đóng dấu mật cấp xã, ai có quyền xác định độ mật,
    ai được đóng dấu mật, chủ tịch xã có quyền xác định độ mật, giải mật tài liệu, thủ tục giải mật,
    tài liệu hết hạn mật dùng lại, gia hạn thời hạn bảo vệ bí mật, sổ đăng ký văn bản mật, giao nhận văn bản mật,
    mẫu dấu mật, phòng họp mật cần gì, usb cá nhân cắm máy soạn văn bản mật, dùng usb trên máy mật,
    máy tính soạn văn bản mật cần trang bị gì, in tài liệu mật bao nhiêu bản, phụ cấp người làm công tác bảo mật,
    người làm văn thư mật cần bằng gì, tài liệu hạn chế sử dụng ở thư viện
  `,
  'crypto-and-mlm': `
    tiền ảo, đảng viên chơi tiền ảo, đầu tư bitcoin, sàn tiền ảo, cháu rủ vào nhóm chơi tiền ảo, đa cấp online,
    bán hàng đa cấp, tham gia đa cấp có sao, sàn forex, đầu tư tài chính qua mạng lời cao, đánh chứng khoán qua app,
    kênh telegram chơi coin, góp vốn qua app
  `,
  'treated-flags': `
    treo cờ vàng, cờ ba sọc, chụp ảnh chung cờ vàng ở nước ngoài, treo cờ nước khác, treo cờ phật giáo, treo cờ rủ,
    quy cách treo cờ tổ quốc, cờ bạc màu có phải thay, treo cờ ngược có bị phạt, ngày nào treo cờ
  `,
  'data-requests': `
    dân đòi xem lại camera của xã, xin trích xuất camera, xin xem dữ liệu của mình ở bệnh viện,
    bệnh nhân đòi xóa hồ sơ trên app, yêu cầu bệnh viện xóa bệnh án, xin bản sao hồ sơ bệnh án,
    lộ dữ liệu phải báo trong mấy giờ, thông báo lộ lọt dữ liệu trong bao lâu, báo cáo vi phạm dữ liệu trong 72 giờ,
    phải lập hồ sơ đánh giá tác động, cử người phụ trách bảo vệ dữ liệu, lưu camera bao nhiêu ngày,
    bao lâu phải trả lời yêu cầu xem dữ liệu
  `,
  'page-handover': `
    không chịu bàn giao mật khẩu trang, người cũ giữ mật khẩu fanpage của xã, đòi lại trang facebook của cơ quan,
    bàn giao tài khoản khi chuyển công tác, nhân viên nghỉ việc giữ luôn trang, ai được giữ mật khẩu trang cơ quan,
    nick trường bị mất kẻ xấu mượn tiền trường có chịu trách nhiệm, ai đền khi nick bị hack lừa tiền,
    kế toán bị mất zalo phụ huynh mất tiền, bấm link lạ trên máy cơ quan bị khóa file,
    máy cơ quan dính mã độc có bị kỷ luật, mã độc tống tiền máy cơ quan
  `,
  'minors-liability': `
    học sinh 15 tuổi nói xấu thầy thì xử sao, trẻ bao nhiêu tuổi bị phạt tiền,
    học sinh lập nhóm bêu thầy thì kỷ luật thế nào, học trò chửi cô trên mạng trường xử lý sao,
    trách nhiệm của nhà trường khi học sinh bị bắt nạt, trường phải làm gì khi học sinh bị bắt nạt trên mạng,
    cho con đóng quảng cáo từ mấy tuổi, trẻ em làm mẫu ảnh có cần giấy phép, thầy nhắn tin riêng với nữ sinh,
    giáo viên lập nhóm riêng với học sinh nữ, ba mẹ có phải nộp phạt thay con
  `,
  whistleblowers: `
    tôi tố cáo sếp rồi bị lộ tên ai chịu trách nhiệm, bị lộ danh tính người tố cáo, người tố cáo được giữ bí mật tên,
    ai làm lộ người tố cáo thì bị gì, xin bảo vệ bí mật người tố giác, tố cáo xong bị điều chuyển, tố cáo sếp bị trả đũa
  `,
  'museum-and-works': `
    chụp tượng trong bảo tàng in áo bán, in tranh bảo tàng lên áo, hiện vật trong kho chưa trưng bày quay video,
    chụp hiện vật bảo tàng làm bưu thiếp, đăng ảnh bia mộ liệt sĩ tìm thân nhân, tìm mộ liệt sĩ, xem phim lậu,
    xem bóng đá lậu, web phim lậu có bị phạt người xem, đăng ký bản quyền tác giả, thời hạn bảo hộ bản quyền,
    tiền nhuận bút, dùng ảnh người mẫu ai, dùng chatgpt viết bài thu hoạch, nhờ ai viết luận văn,
    sinh viên dùng chatgpt làm bài, viết bài nghị quyết bằng ai bị phát hiện
  `,
  'medical-practice': `
    bác sĩ tư vấn bệnh trên youtube phải xin phép, bác sĩ khám bệnh qua mạng, bán thuốc kê đơn trên tiktok,
    mở nhà thuốc online cần giấy gì, xin giấy phép quảng cáo thuốc, bác sĩ livestream tư vấn có cần chứng chỉ,
    chứng chỉ hành nghề y, bán rượu tự nấu trên facebook, bán rượu online cần giấy phép, bán mỹ phẩm online cần công bố,
    phải ghi rõ bài có nhận tiền quảng cáo, nhận tiền viết bài khen có phải ghi, gắn nhãn quảng cáo
  `,
  religion: `
    truyền đạo trái phép qua zalo, truyền đạo trên mạng có cần xin phép, hội thánh lạ rủ vào nhóm, lập nhóm cầu nguyện,
    cúng online, đạo lạ ở thôn xử sao, thầy cúng livestream có phải xin phép, lập điểm nhóm sinh hoạt tôn giáo
  `,
}
