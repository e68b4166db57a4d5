// Common questions the library has no rules on. A question that is much like one of them is outside the library.

import type { ExampleRows } from './example-rows.ts'

/** Questions the library has no rules on, by field. */
export const foreignExamples: ExampleRows = {
  leave: `
    xin nghỉ phép, nghỉ phép năm mấy ngày, nghỉ việc riêng, nghỉ không lương, nghỉ ốm, nghỉ cưới, nghỉ tang, nghỉ bù,
    nghỉ tết, nghỉ lễ mấy ngày, chế độ thai sản, nghỉ thai sản, vợ sinh con chồng nghỉ, nghỉ dưỡng sức,
    lịch nghỉ tết nguyên đán, đơn xin nghỉ, ngày phép còn lại, phép năm chưa nghỉ hết, nghỉ ốm hưởng lương,
    nghỉ chăm con ốm, xin về sớm, nghỉ khám thai, nghỉ giữa ca, hè giáo viên nghỉ mấy tháng, nghỉ 30 4 mấy ngày,
    nghỉ phép ra nước ngoài, hoán đổi ngày làm việc, được nghỉ bao nhiêu ngày
  `,
  pay: `
    hệ số lương, nâng lương, tăng lương cơ sở, tính lương, phụ cấp, phụ cấp thâm niên, phụ cấp chức vụ, bậc lương,
    lương tập sự, lương tối thiểu, thưởng tết, làm thêm giờ tính tiền, lương hưu, xếp lương chuyên viên,
    trợ cấp thôi việc, công tác phí, phụ cấp khu vực, thang bảng lương, lương cơ sở mới, ngạch lương, vượt khung,
    truy lĩnh lương, nâng lương trước hạn, lương giáo viên hạng, phụ cấp đứng lớp, phụ cấp kiêm nhiệm,
    phụ cấp trưởng thôn, tiền trực, tiền làm thêm, lương công chức bậc, tiền thưởng cuối năm, hệ số bao nhiêu,
    mức lương chuyên viên, lương bảo vệ, tiền ăn trưa
  `,
  insurance: `
    điều kiện nghỉ hưu, bảo hiểm xã hội, bảo hiểm y tế, bhyt, bhxh, đóng bảo hiểm, rút bảo hiểm một lần, thất nghiệp,
    trợ cấp thất nghiệp, khám trái tuyến, thẻ bảo hiểm y tế, mức hưởng bảo hiểm, nghỉ hưu trước tuổi,
    tinh giản biên chế, trợ cấp người cao tuổi, chế độ tử tuất, trợ cấp xã hội, người có công hưởng bao nhiêu,
    đóng bhxh tự nguyện, tra cứu bảo hiểm, hưu trước tuổi, tiền tuất, chế độ tai nạn lao động, cấp lại thẻ bhyt,
    đổi nơi khám ban đầu, bảo hiểm học sinh, hưởng bhyt bao nhiêu phần trăm, trợ cấp người khuyết tật,
    trợ cấp hộ nghèo bao nhiêu, chuẩn nghèo, hồ sơ hưởng mai táng phí, nghỉ hưu tuổi nào
  `,
  land: `
    sổ đỏ, cấp sổ đỏ, sang tên nhà đất, tách thửa, giá đất, bảng giá đất, tranh chấp đất, lấn ranh,
    thu hồi đất bồi thường, chuyển mục đích sử dụng đất, mua đất, thừa kế đất, đo đạc, đất nông nghiệp,
    hàng xóm lấn đất, lối đi chung, thuê đất, quy hoạch đất, diện tích tách thửa, đất rừng, đất thổ cư, cấp lại sổ,
    sổ hồng, thuế đất phi nông nghiệp, đền bù giải tỏa bao nhiêu một mét, đất công ích, mượn đất, cầm cố sổ đỏ,
    chia đất cho con, ranh giới thửa đất, phân lô bán nền, đấu giá đất
  `,
  building: `
    giấy phép xây dựng, xin phép xây nhà, sửa nhà, xây trái phép, nhà ở xã hội, mua chung cư, thuê nhà,
    phòng cháy chữa cháy, hợp đồng thuê trọ, xây tường rào, xin giấy phép xây, chiều cao nhà, khoảng lùi,
    nhà cấp bốn, xây lấn, cọc mua nhà, phí quản lý chung cư, bình chữa cháy, hợp đồng thuê nhà, trần nhà thấm
  `,
  civil: `
    khai sinh, khai tử, đăng ký kết hôn, ly hôn, thủ tục ly hôn, nuôi con sau ly hôn, xác nhận độc thân,
    nhận con nuôi, đổi tên, cải chính hộ tịch, tạm trú, thường trú, nhập hộ khẩu, tách hộ khẩu, làm căn cước,
    đổi cccd hết hạn, làm hộ chiếu, xuất cảnh, chứng thực, công chứng, sao y, lý lịch tư pháp, di chúc, thừa kế,
    giấy ủy quyền bán xe, quốc tịch, giấy khai sinh làm lại, đăng ký khai sinh trễ, cưới chồng nước ngoài,
    visa du học, làm passport online, cấp đổi căn cước, căn cước hết hạn, mất chứng minh làm lại, đăng ký tạm trú,
    xác nhận cư trú, chuyển khẩu, thay đổi họ cho con, giám hộ, quyền nuôi con, cấp dưỡng, chia tài sản ly hôn,
    ly hôn đơn phương, nhận cha cho con, phiếu lý lịch, trích lục, thời hạn hộ chiếu, giấy tờ xuất ngoại,
    thừa kế nhà, di sản
  `,
  traffic: `
    lỗi đèn tín hiệu, nồng độ cồn, phạt nguội, mũ bảo hiểm, chạy quá tốc độ, bằng lái xe, thi bằng lái, đổi bằng lái,
    đăng kiểm, đăng ký xe, sang tên xe, biển số đẹp, đi sai làn, xe không gương, lỗi không xi nhan, đậu xe sai,
    xe quá tải, bảo hiểm xe máy, đi ngược chiều phạt, tra phạt nguội, tai nạn giao thông bồi thường, lỗi vượt đèn,
    phạt xe máy bao nhiêu, phạt ô tô, không đội mũ, không bằng lái, giấy phép lái xe, trừ điểm bằng lái,
    tốc độ tối đa cho phép, chạy trong khu dân cư, sang đường sai, xe đạp điện, xe ba gác, độ xe, đổi biển,
    đăng ký xe cũ, chở quá người, uống bia lái xe, đi vào đường cấm, dừng đỗ, đường cao tốc, đua xe bị giữ xe,
    giữ xe bao lâu, bằng b2
  `,
  tax: `
    thuế thu nhập cá nhân, quyết toán thuế, hoàn thuế, thuế đất, hóa đơn điện tử, mã số thuế, thuế môn bài,
    giảm trừ gia cảnh, kê khai thuế hộ kinh doanh, lệ phí trước bạ, thuế vat, thuế tncn, đăng ký người phụ thuộc,
    thuế cho thuê nhà, khai thuế, nộp thuế điện tử, thuế trước bạ, hoàn thuế thu nhập, thuế suất, xuất hóa đơn
  `,
  business: `
    đăng ký kinh doanh, thành lập công ty, hộ kinh doanh, giấy phép an toàn thực phẩm, phá sản, đấu thầu, giải thể,
    vay vốn, lãi suất, vay ngân hàng, gửi tiết kiệm, mở quán karaoke, hợp tác xã thành lập, khởi nghiệp,
    đầu tư chứng khoán mã nào, giá vàng hôm nay, tỷ giá, giá xăng hôm nay, giá cà phê, giá lúa, giá heo hơi,
    giấy phép kinh doanh, mở công ty, vốn điều lệ, mở tiệm tạp hóa, an toàn thực phẩm giấy, vay ngân hàng chính sách,
    vay mua nhà, lãi vay, lãi suất tiết kiệm, mở thẻ tín dụng, cổ phiếu nào tăng, giá vàng sjc, giá vàng lên,
    giá heo, giá tiêu, giá đô la, tiền ảo lên, bảo lãnh, hợp đồng mua bán, thanh lý hợp đồng, giá nhà, xuất khẩu
  `,
  labour: `
    hợp đồng lao động, đơn xin thôi việc, thử việc, sa thải, xin việc, tuyển dụng, thi công chức,
    thi tuyển viên chức, nâng ngạch, thăng hạng, chuyển công tác, biệt phái, xét tuyển, chứng chỉ tin học,
    bổ nhiệm lại, đánh giá xếp loại cuối năm, đi nước ngoài xuất khẩu lao động, hồ sơ dự tuyển,
    chuẩn hóa bằng đại học, thôi việc trợ cấp, nghỉ việc báo trước mấy ngày, ký hợp đồng, hợp đồng thời vụ, tập sự,
    thi nâng hạng, chuyển ngạch, điều kiện bổ nhiệm, quy trình bổ nhiệm, bổ nhiệm hiệu trưởng, hồ sơ chuyển công tác,
    chuyển về gần nhà, luân chuyển giáo viên, đánh giá viên chức cuối năm, đăng ký thi công chức,
    thi tuyển công chức khi nào, tuyển giáo viên, vị trí việc làm, xét đặc cách, nghỉ việc riêng, bằng thạc sĩ,
    văn bằng hai, biên chế, cắt giảm biên chế, lao động hợp đồng
  `,
  school: `
    tuyển sinh, điểm chuẩn, học phí, xét học bạ, chuyển trường, thi tốt nghiệp, thi lớp 10, đăng ký nguyện vọng,
    học bổng, lịch thi, sách giáo khoa lớp, giải bài toán, soạn văn, miễn giảm học phí, vay sinh viên,
    dạy thêm học thêm, thời khóa biểu, phổ cập, điểm thi đại học, ngành nào dễ xin việc, nộp hồ sơ nhập học,
    thủ tục chuyển trường, mẫu giáo mấy tuổi, tiền học, học lại, thi lại, thi thpt, môn thi, lịch nghỉ hè,
    đồng phục mua ở đâu, toán lớp, bài văn tả, sáng kiến kinh nghiệm mẫu, giáo án mẫu, trường nào tốt,
    thi bằng tiếng anh, điểm sàn
  `,
  health: `
    khám bệnh, viện phí, đau đầu uống thuốc gì, triệu chứng, sốt xuất huyết chữa, tiêm phòng cho bé mấy tháng,
    lịch tiêm chủng, giảm cân, bụng đau, ho lâu ngày, ăn gì cho mát, đau lưng, niềng răng, huyết áp cao bao nhiêu,
    bệnh viện nào tốt, mất ngủ, thai kỳ, cảm cúm uống gì, sốt bao nhiêu độ, đau răng, đau dạ dày ăn gì, viêm họng,
    mụn, rụng tóc, trẻ sốt, tiêm vắc xin giá, khám sức khỏe ở đâu, bệnh gút kiêng gì, chích ngừa ở đâu,
    cách giảm mỡ bụng, ăn kiêng, bà bầu ăn gì, đi tiểu nhiều, thuốc này uống mấy viên, bác sĩ da liễu, sinh mổ
  `,
  party: `
    kết nạp đảng, hồ sơ kết nạp, chuyển sinh hoạt đảng, đảng phí, đại hội chi bộ, bầu cấp ủy, huy hiệu đảng,
    đảng viên sinh con thứ ba, chuyển đảng chính thức, lớp cảm tình đảng, nghị quyết đại hội, xếp loại đảng viên,
    miễn sinh hoạt đảng, điều kiện kết nạp, tiêu chuẩn kết nạp đảng viên mới, đảng phí bao nhiêu phần trăm,
    chuyển sinh hoạt, viết lý lịch đảng, thẩm tra lý lịch, thời gian dự bị, tuổi vào đảng, đại hội đảng bộ,
    kiểm điểm cuối năm mẫu, hoàn cảnh gia đình đảng viên, mất thẻ đảng, bí thư chi bộ phụ cấp, sinh con thứ ba
  `,
  state: `
    quà biếu dịp lễ, quà tết cho sếp, sáp nhập tỉnh, sáp nhập xã, bầu cử, đại biểu quốc hội, ngân sách xã, dự toán,
    kê khai tài sản, biếu quà, nhận hối lộ, mua sắm công, trụ sở làm việc, hòa giải, án phí, khởi kiện dân sự,
    nghĩa vụ quân sự, khám nghĩa vụ, dân quân tự vệ, khen thưởng danh hiệu, thi đua, chiến sĩ thi đua,
    giấy khen hồ sơ, nông thôn mới, dịch vụ công nộp hồ sơ, một cửa nộp hồ sơ gì, lệ phí, hồ sơ cần giấy gì, thủ tục,
    mẫu đơn, đơn xin, bao lâu có kết quả hồ sơ, nhận quà tết, quà biếu, biếu quà cấp trên, kê khai tài sản thu nhập,
    xe ô tô công, mua máy tính công, thanh toán tiền xăng, chế độ tiếp khách, tiếp khách mấy, sáp nhập thôn,
    đại biểu hội đồng, ngày bầu cử, tổ dân phố họp, xây dựng nông thôn mới, gia đình văn hóa, thi đua khen thưởng,
    bằng khen, huân chương, hoãn nghĩa vụ, thi hành án, thời hạn khởi kiện, đơn ly hôn, hòa giải cơ sở, hộ tịch,
    một cửa làm việc mấy giờ, giờ làm việc ủy ban, trả kết quả, đơn xin xác nhận, dịch vụ công bị lỗi,
    đăng ký tài khoản dịch vụ công
  `,
  crime: `
    đánh nhau gây thương tích, ma túy, giết người bị tù, cướp giật, đánh bạc tại nhà, mại dâm, buôn lậu,
    hiếp dâm bao nhiêu năm, gây tai nạn bỏ chạy, đốt pháo tết, vay nặng lãi, bạo hành vợ gọi ai,
    ăn trộm bao nhiêu thì ở tù, đánh người gây thương tích, thương tích mấy phần trăm, tội trộm, tội giết,
    đánh đề ngoài chợ, mua dâm, buôn ma túy, lừa đảo bao nhiêu tiền thì tù, đốt pháo, tàng trữ vũ khí,
    đánh vợ gọi ai, trốn nghĩa vụ
  `,
  environment: `
    đổ rác, ô nhiễm, tiếng ồn, karaoke ồn ào, hát karaoke khuya, nuôi chó mèo, nuôi gà, chó thả rông, chặt cây,
    đốt rơm rạ, tiền điện, tiền nước, mất điện, cúp điện, lịch cắt điện, ngập nước, thoát nước, khai thác cát,
    hàng xóm ồn, nuôi heo hôi, xả nước thải, đốt rác, rác thải phí, phí vệ sinh, chó cắn đền, chó không rọ mõm,
    giá điện bậc thang, tiền điện tháng này, hóa đơn tiền nước, cúp nước, đăng ký điện ba pha, đèn đường
  `,
  farm: `
    bón phân, trồng sầu riêng, nuôi tôm, trị sâu bệnh, giống lúa, giá phân bón, thuốc trừ sâu, nuôi heo, cá tra,
    tưới tiêu, trồng nấm, ủ phân, gà bị bệnh, sâu cuốn lá, lúa bị đạo ôn, trồng rau, nuôi vịt, nuôi cá, vỗ béo bò,
    thuốc cỏ, phân npk, cắt tỉa, trái rụng, cây ăn trái, giống gà, máy cày, làm mắm, phơi lúa
  `,
  weather: `
    thời tiết, dự báo, mưa không, nhiệt độ, bão số mấy vào đâu, nắng nóng, hôm nay ngày mấy âm, lịch âm, mấy giờ rồi,
    ngày mai mưa, mưa bão, áp thấp, nhiệt độ hôm nay, mấy độ, thủy triều, lịch vạn niên, rằm tháng này,
    hôm nay thứ mấy
  `,
  fun: `
    nấu phở bò, cách nấu, món ăn, công thức bánh, bóng đá, tỷ số, ngoại hạng anh, đội tuyển việt nam, phim hay,
    bài hát, ca sĩ, xổ số, kết quả xổ số, tử vi, xem tuổi, ngày tốt, du lịch, vé máy bay, khách sạn đà lạt,
    địa điểm ăn ngon, mua điện thoại, laptop nào tốt, chơi game gì, hoa tết, cách làm bánh, cách làm mắm, nấu canh,
    kho cá, món ngon, lẩu, bún riêu, phở, kèo bóng, world cup, lịch thi đấu, mấy giờ đá, chiếu phim, lịch phát sóng,
    lời bài hát, hợp âm, kết quả mega, giải mã giấc mơ, cung hoàng đạo, hợp tuổi, ngày đẹp, sinh nhật tặng gì,
    đi chơi đâu, vé xe, vé tàu, quán cà phê đẹp, câu đố, cờ tướng, câu cá
  `,
  computer: `
    lỗi máy in văn phòng, cài win, sửa máy tính, word bị lỗi, excel hàm, wifi yếu, quên mật khẩu wifi, tải zalo,
    iphone, pin điện thoại, cài đặt phần mềm, diệt virus, chữ ký số cài, máy chiếu, font chữ, kết nối bluetooth,
    đổi hình nền, máy tính chậm, máy in không in, in hai mặt, máy không lên nguồn, màn hình xanh, cài office,
    công thức excel, hàm vlookup, chuyển pdf sang word, đánh số trang, quên mật khẩu máy, mạng chậm, loa không kêu,
    điện thoại vô nước, điện thoại nóng, điện thoại hết pin, sạc không vào, thay màn hình, cài zalo trên máy,
    dung lượng đầy, mua máy tính nào, usb không nhận, chữ ký số hết hạn, ký số lỗi, phần mềm kế toán
  `,
  home: `
    đuổi muỗi, giặt áo, tẩy vết, rửa máy lạnh, sửa ống nước, nuôi con, dạy con ngoan, đặt tên con, bé biếng ăn,
    trang trí, mua xe gì, thủ tục đám cưới, viết thiệp, lời chúc, điếu văn, bài phát biểu khai giảng,
    viết báo cáo tổng kết, kịch bản chương trình, bài thu hoạch, trị muỗi, diệt gián, kiến trong nhà, tẩy ố,
    máy giặt, tủ lạnh, nồi cơm, chuyển nhà, cây cảnh, bể cá, đặt tên, con không chịu ăn, ru con, mừng cưới,
    đám cưới mừng bao nhiêu, văn khấn, xem nhà, phong thủy, hướng nhà, tết ông táo, lời chúc tết, thơ tặng,
    bài diễn văn, mở bài
  `,
  world: `
    tổng thống, thủ đô, dân số, diện tích tỉnh, bí thư tỉnh là ai, thủ tướng là ai, chiến tranh ukraine,
    dịch sang tiếng anh, mấy giờ ở mỹ, lịch sử la mã, đông dân, cao nhất, tổng thống mỹ, liên hợp quốc, châu âu,
    đồng yên, mặt trăng, khủng long, phép tính, căn bậc hai, định lý, công thức hóa học, dịch câu này, tiếng nhật,
    viết đoạn văn, năm nào thành lập, đơn vị đo, bao nhiêu km
  `,
}
