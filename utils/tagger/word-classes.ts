// Words with the same function in a sentence, by class: the model transfers what it learns from one word of a class to
// the others. A word may be in several classes; a class alone has no meaning.

/**
 * The classes: a name, and words in lower-case Vietnamese separated by commas. The order is part of the weights: add at
 * the end.
 */
export const WORD_CLASSES: readonly (readonly [string, string])[] = [
  [
    'agency',
    `
    ủy ban, ubnd, hđnd, hội đồng nhân dân, uỷ ban, sở, phòng giáo dục, bộ y tế, bộ công an, công an, trường, bệnh viện,
    trạm y tế, chi cục, cục thuế, chi cục thuế, thuế, hải quan, tòa án, tòa, viện kiểm sát, kiểm lâm, quản lý thị trường,
    điện lực, công ty cấp nước, công ty, hợp tác xã, đơn vị, cơ quan, phòng, ban quản lý, ban chỉ huy, xã đội, quân sự,
    tỉnh ủy, huyện ủy, thành ủy, đảng ủy, chi bộ, công đoàn, hội phụ nữ, đoàn thanh niên, mặt trận, văn phòng, trung tâm,
    thanh tra, kiểm toán, bảo hiểm xã hội, ngân hàng, kho bạc, xã, phường, huyện, tỉnh, thành phố, thị trấn, chính quyền,
    nhà trường, ban giám hiệu, ban giám đốc, hội đồng, tổ dân phố, thôn, ấp, khu phố, chi nhánh, khoa, sở y tế,
    sở giáo dục, sở xây dựng, sở nội vụ, biên phòng, kiểm sát
    `,
  ],
  [
    'role',
    `
    chủ tịch, phó chủ tịch, bí thư, phó bí thư, giám đốc, phó giám đốc, trưởng phòng, phó phòng, hiệu trưởng, hiệu phó,
    trưởng thôn, trưởng ấp, trưởng khoa, trưởng công an, kế toán, kế toán trưởng, thủ quỹ, thủ kho, văn thư, cán bộ,
    công chức, viên chức, địa chính, cán bộ địa chính, tư pháp, lãnh đạo, sếp, thủ trưởng, đội trưởng, đội phó,
    tổ trưởng, chánh văn phòng, chánh thanh tra, thẩm phán, kiểm sát viên, điều tra viên, bác sĩ, điều dưỡng, y tá,
    giáo viên, thầy, cô, thầy giáo, cô giáo, chủ đầu tư, nhà thầu, đại biểu, chuyên viên, thư ký, trưởng ban, phó ban,
    chủ nhiệm, cục trưởng, vụ trưởng, chi cục trưởng, giám thị, trọng tài, huấn luyện viên, tổng giám đốc, quản lý,
    bảo vệ, tài xế, công an viên, dân phòng, csgt, cảnh sát
    `,
  ],
  [
    'person',
    `
    ông, bà, anh, chị, em, chú, bác, cậu, mợ, dì, thím, nó, hắn, lão, mụ, ổng, bả, thằng, con, gã, y, thị, họ, tụi nó,
    bọn nó, chúng nó, chúng, vợ, chồng, con trai, con gái, cháu, em trai, em gái, em vợ, em rể, con rể, bồ, bồ nhí,
    người nhà, họ hàng, hàng xóm, mày, mầy, bây, tụi bây, chúng mày, bọn mày, lũ chúng mày
    `,
  ],
  [
    'first',
    `
    tôi, tui, mình, tớ, tao, tau, chúng tôi, chúng mình, bọn mình, tụi tao, bọn tao, tụi mình, nhà mình, nhà tôi,
    tụi tui
    `,
  ],
  [
    'paper',
    `
    văn bản, công văn, tờ trình, biên bản, kế hoạch, dự thảo, quyết định, thông báo, giấy mời, báo cáo, danh sách, hồ sơ,
    tài liệu, kết luận, nghị quyết, phương án, đề án, quy hoạch, bản vẽ, đề thi, đáp án, phiếu, sổ, bảng lương,
    bảng điểm, hợp đồng, dự toán, quy chế, phiếu trình, file, bản scan, bản mềm, bản cứng, bản photo, slide, chỉ thị,
    hướng dẫn, bệnh án, sơ đồ, bản đồ, giá gói thầu, giá thầu, hồ sơ thầu, tờ khai, đơn thư, đơn tố cáo
    `,
  ],
  [
    'grade',
    `
    mật, tối mật, tuyệt mật, độ mật, dấu mật, đóng dấu mật, bí mật nhà nước, thuộc diện mật, tài liệu mật, danh mục mật,
    văn bản mật, hồ sơ mật, bản mật, giải mật, thu hồi, bóc bì, tài liệu thu hồi, họp kín, phiên kín, cuộc họp kín, kín,
    không ghi âm, không được ghi chép, cấm sao chụp, hỏa tốc
    `,
  ],
  [
    'pass',
    `
    gửi, chuyển, up, đăng, chụp, scan, share, chia sẻ, post, quăng, thả, lộ, leak, bắn, forward, fw, chuyển tiếp, copy,
    photo, cho xem, coi trước, xem trước, đọc trước, tung, hé lộ, tiết lộ, kể, rò rỉ, lén, đính kèm, bỏ lên, tải lên,
    gởi, phát tán, truyền tay, tuồn, bật mí, báo trước, mách
    `,
  ],
  [
    'unpub',
    `
    chưa công bố, chưa ban hành, chưa ký, chưa phát hành, chưa thông qua, chưa chính thức, chưa công khai, sắp ban hành,
    sắp công bố, sắp ký, dự kiến, trước khi công bố, trước khi ban hành, chưa có dấu, bản nháp, dự thảo lần,
    lưu hành nội bộ, nội bộ, không phổ biến, không phát tán, không được phổ biến, chỉ dùng trong, chỉ anh em,
    anh em biết thôi, biết vậy thôi, đừng nói ai, đừng cho ai, đừng để lộ, xem xong xóa, đọc xong xóa, giữ kín,
    kín miệng, đừng đưa ra ngoài, trong nhóm thôi, xin lỗi vì rò rỉ, tuần sau mới công bố, mai mới công bố, chưa ra
    `,
  ],
  [
    'meeting',
    `
    họp, cuộc họp, hội nghị, giao ban, thường vụ, ban thường vụ, thường trực, chi bộ, hội ý, họp chi bộ, họp ban,
    phiên họp, chốt, thống nhất, bỏ phiếu, biểu quyết, lấy phiếu
    `,
  ],
  [
    'staff',
    `
    bổ nhiệm, điều động, luân chuyển, kỷ luật, cách chức, tinh giản, cắt giảm, quy hoạch cán bộ, nhân sự, biên chế,
    thôi việc, miễn nhiệm, lên chức, thay thế, sáp nhập, giải thể, cho nghỉ, dôi dư, tuyển dụng, xếp lương, đề bạt
    `,
  ],
  [
    'hear',
    `
    nghe nói, nghe bảo, nghe đâu, nghe đồn, thấy bảo, thấy nói, người ta bảo, người ta nói, người ta đồn, thiên hạ đồn,
    đồn, đồn rằng, tin đồn, nghe phong phanh, nghe ngóng, có người nói, có người bảo, nghe kể, nghe lỏm, dân tình,
    dân mạng, trên mạng, mạng xã hội, nghe tin, bảo là, kể là, đồn là, nghe mấy, nghe anh, nghe chị, hình như,
    nghe loáng thoáng, rỉ tai, thấy đồn, tin hành lang, tin vỉa hè
    `,
  ],
  [
    'insider',
    `
    nguồn tin, nguồn riêng, nguồn nội bộ, nội bộ cho biết, người quen, người trong ngành, làm trong, bạn mình làm,
    chị họ, anh họ, em họ, cháu mình làm, ông anh làm, bà chị làm, có người nhà, quen trong, người thân làm, tay trong,
    dân trong nghề, người trong cuộc, làm ở
    `,
  ],
  [
    'alarm',
    `
    gấp, khẩn, khẩn cấp, coi chừng, cẩn thận, cảnh giác, nguy hiểm, chết người, tuyệt đối đừng, đừng ra đường, đừng ăn,
    đừng uống, chia sẻ ngay, chia sẻ gấp, share gấp, lan truyền, chuyển cho mọi người, báo cho, mọi người ơi, bà con ơi,
    cả nhà ơi, trước khi bị xóa, kẻo muộn, kẻo, nhanh tay, rút tiền, rút hết, tích trữ, mua dự trữ, sập, vỡ đê, vỡ đập,
    động đất, sóng thần, nhiễm độc, ngộ độc
    `,
  ],
  [
    'disease',
    `
    dịch, virus, vi rút, ca bệnh, lây, nhiễm, ung thư, sốt xuất huyết, cúm, tay chân miệng, bệnh lạ, tử vong, chết,
    cách ly, vắc xin, vắc-xin, vaccine, tiêm, dại, viêm phổi, sởi, bạch hầu, tả
    `,
  ],
  [
    'cure',
    `
    chữa khỏi, khỏi hẳn, trị dứt điểm, dứt điểm, hết bệnh, bài thuốc, thuốc gia truyền, uống nước, lá, thần dược,
    không cần mổ, không cần thuốc, không cần bác sĩ, tiểu đường, huyết áp, thải độc, khỏi ung thư, khỏi bệnh,
    tế bào ung thư
    `,
  ],
  [
    'bank',
    `
    ngân hàng, sổ tiết kiệm, tiền gửi, phá sản, vỡ nợ, mất thanh khoản, đổi tiền, giá vàng, giá xăng, tỷ giá, lãi suất,
    vỡ hụi, quỹ tín dụng
    `,
  ],
  [
    'abduct',
    `
    bắt cóc, mẹ mìn, thôi miên, mổ lấy nội tạng, nội tạng, bỏ thuốc mê, xe bảy chỗ, dụ trẻ, mất tích
    `,
  ],
  [
    'hide',
    `
    giấu, giấu nhẹm, ém, ém nhẹm, bưng bít, bịt miệng, không dám đưa, không dám đăng, báo chí im, báo không đăng,
    không ai dám nói, cấm nói, ỉm, che giấu, bao che, lấp liếm, phớt lờ, im thin thít, không tờ báo nào, gỡ bài, xóa bài
    `,
  ],
  [
    'corrupt',
    `
    hối lộ, nhận hối lộ, đưa hối lộ, tham ô, tham nhũng, nhận tiền, ăn tiền, ăn chặn, ăn bớt, ăn chia, ăn hoa hồng,
    lại quả, phong bì, lót tay, đút lót, đút túi, bỏ túi, chia chác, rút ruột, khai khống, kê khống, nâng khống,
    chạy chức, chạy án, chạy việc, chạy điểm, chạy trường, chạy dự án, mua chức, bán chức, mua bằng, bằng giả, mua điểm,
    bán điểm, mua phiếu, gian lận, biển thủ, thụt két, xà xẻo, moi tiền, vòi tiền, vòi vĩnh, làm luật, thu tiền đen,
    chiếm đoạt, lừa đảo, cướp đất, chiếm đất, bán đất công, tẩu tán, rửa tiền, trốn thuế, buôn lậu, làm giả, giả mạo,
    thông thầu, quân xanh, sân sau, đục khoét, bớt xén, cắt xén, hiếp dâm, quấy rối, sàm sỡ, đánh bạc, nuốt tiền,
    nuốt trọn, quịt, ăn cắp, trộm, ăn của dân, vơ vét, thâu tóm, bảo kê, ngậm miệng ăn tiền, cắn, gặm, sửa điểm, sửa sổ,
    lập chứng từ giả, hóa đơn khống, quỹ đen, chia nhau, tuồn ra ngoài, bán chui, cát tặc, lâm tặc, phá rừng, xả thải,
    đầu độc, nhúng chàm, bán hồ sơ, lạm thu, đẩy giá, kê giá
    `,
  ],
  [
    'cash',
    `
    tiền, triệu, tỷ, tỉ, trăm triệu, đồng, tiền hỗ trợ, tiền cứu trợ, hàng cứu trợ, quỹ, ngân sách, tiền ủng hộ,
    tiền đền bù, chế độ, lương, phí, học phí, củ, lít, chai, cây, k, suất, gạo
    `,
  ],
  [
    'source',
    `
    theo báo, theo thông báo, theo kết luận, theo cổng thông tin, cổng thông tin, trang chính thức, báo tuổi trẻ,
    báo thanh niên, vtv, vov, ttxvn, thông tấn xã, bộ y tế thông báo, cdc, thông cáo, nguồn, nguồn chính thức, bản tin,
    đã đăng trên, công bố trên, theo công văn số, theo quyết định số, fanpage chính thức, trang web, website, nghị định,
    luật, đài khí tượng, trung tâm dự báo
    `,
  ],
  [
    'verdict',
    `
    bị tuyên, tuyên phạt, bản án, khởi tố, bị can, bị cáo, cáo trạng, xét xử, bị bắt, tạm giam, kết luận thanh tra,
    kết luận số, ra quyết định khởi tố, tòa tuyên, sơ thẩm, phúc thẩm, đã xử lý, bị xử phạt, truy tố, điều tra
    `,
  ],
  [
    'request',
    `
    đề nghị, kiến nghị, mong, xin, yêu cầu, làm rõ, xác minh, kiểm tra, giải thích, trả lời, phản ánh, khiếu nại,
    gửi đơn, cho hỏi, xin hỏi, ai biết, góp ý, đối thoại, giải trình, xem xét
    `,
  ],
  [
    'ask',
    `
    có đúng không, đúng không, phải không, thật không, có thật không, sao, vì sao, tại sao, bao giờ, khi nào, ai biết,
    không biết, cho em hỏi, cho hỏi, hay không, thế nào
    `,
  ],
  [
    'deny',
    `
    không đúng, tin giả, sai sự thật, bác bỏ, đính chính, thất thiệt, đừng tin, chưa kiểm chứng, không có chuyện,
    tin vịt, fake, bịa, đừng chia sẻ, đã xử phạt, không phải, chẳng phải
    `,
  ],
  [
    'hint',
    `
    ai cũng biết, ai cũng hiểu, ai hiểu thì hiểu, tự hiểu, hiểu ý, không tiện nói, không nói ra, không nói thì,
    thôi không nói, nói ra thì, biết rồi đấy, biết ai rồi, biết là ai, đoán xem, đoán đi, để rồi xem, rồi sẽ biết,
    chờ xem, hạ hồi phân giải, có gì đó, sai sai, lạ lắm, lạ thật, lạ ghê, lạ đời, kỳ lạ, trùng hợp, tình cờ, ngẫu nhiên,
    bỗng dưng, tự nhiên, tự dưng, bỗng nhiên, hèn chi, hèn gì, bảo sao, thảo nào, chả trách, không phải ngẫu nhiên,
    có khói, có lửa, bí ẩn, khuất tất, mờ ám, uẩn khúc, đằng sau, phía sau, sau lưng, ngầm, úp mở, mập mờ, cháy nhà,
    lòi mặt chuột, con ông cháu cha, cây kim trong bọc, nghĩ mà xem, tự suy, suy nghĩ, hỏi thật, liệu có, phải chăng,
    chắc là do, chắc tại, chắc nhờ, nhờ đâu, ở đâu ra, lấy đâu ra, tiền đâu, ai đứng sau, vì ai, cho ai, chỗ nào đó,
    người nào đó, ai đó, vị nào đó, một vị, nhân vật, mỗ, x, nọ
    `,
  ],
  [
    'power',
    `
    chống lưng, ô dù, dù che, bảo kê, nâng đỡ, người nhà, con cháu, cháu ruột, em ruột, họ hàng, thân quen, cánh hẩu,
    phe, phe cánh, nhóm lợi ích, lợi ích nhóm, sân sau, quan hệ, đỡ đầu, bóng dáng, cây to, gốc to, thế lực, móc nối,
    cửa sau
    `,
  ],
  [
    'wealth',
    `
    biệt thự, nhà lầu, xe sang, xe hơi, ô tô, mercedes, lexus, du học, đi nước ngoài, phất lên, giàu, đất, lô đất,
    mảnh đất, nhà mới, tậu, sắm, tiêu pha, đồng hồ, hột xoàn, biệt phủ, căn hộ, tài sản
    `,
  ],
  [
    'group',
    `
    bắc, nam, trung, miền tây, miền bắc, miền nam, miền trung, bắc kỳ, nam kỳ, trung kỳ, dân tộc, người dân tộc, khmer,
    mông, mường, chăm, tày, nùng, dao, ê đê, hoa, tàu, thanh hóa, nghệ an, hà tĩnh, quảng nam, huế, hà nội, sài gòn,
    cà mau, dân quê, nhà quê, dân nhập cư, ngoại tỉnh, đàn bà, phụ nữ, con gái, đàn ông, gái, đồng tính, gay, les, lgbt,
    bê đê, pê đê, chuyển giới, khuyết tật, tàn tật, què, cụt, mù, câm, điếc, tâm thần, tự kỷ, hiv, sida, nghiện, béo,
    già, gái ế, mẹ đơn thân, đạo, công giáo, tin lành, hồi giáo, phật giáo, có đạo, theo đạo, ngoại đạo, xe ôm, ve chai,
    công nhân, osin, giúp việc, nông dân, bán vé số, châu phi, da đen, da màu, trung quốc, campuchia, lào, việt kiều,
    gen z, người già, tỉnh lẻ, thất học, ít học, nghèo
    `,
  ],
  [
    'general',
    `
    toàn, đứa nào cũng, thằng nào cũng, con nào cũng, ai cũng, lúc nào cũng, bản chất, bản tính, máu, giống, loại, loài,
    thứ, hạng, ngữ, lũ, bọn, đám, tụi, mấy đứa, mấy thằng, mấy con, dân, mười người, chín người, cái giống, đừng có tin,
    đừng tuyển, không nhận, không tuyển, miễn tiếp, đừng cho, đuổi, cút, tránh xa, cấm cửa, biết gì, làm được gì,
    trò trống, chỉ được cái, chỉ giỏi, chỉ biết
    `,
  ],
  [
    'contempt',
    `
    ngu, ngu dốt, dốt, dốt nát, đần, đần độn, óc, óc chó, não, không não, thiểu năng, vô học, mất dạy, vô giáo dục,
    vô liêm sỉ, mặt dày, trơ trẽn, đê tiện, hèn, hèn hạ, bẩn, bẩn thỉu, dơ, dơ bẩn, hôi, tởm, kinh tởm, khốn nạn, khốn,
    đểu, đểu cáng, xảo trá, gian, gian manh, lươn lẹo, tráo trở, keo kiệt, bủn xỉn, lười, lười biếng, vô dụng, ăn hại,
    ăn bám, rác rưởi, cặn bã, súc vật, súc sinh, thú vật, cầm thú, chó, lợn, heo, bò, khỉ, rắn, đỉa, ký sinh, ghẻ, hủi,
    điên, khùng, dở hơi, dở người, hâm, tâm thần, bệnh hoạn, lắm mồm, nhiều chuyện, xấu, xấu xí, béo, lùn, già, đĩ, điếm,
    lăng loàn, trắc nết, hư hỏng, nịnh, nịnh bợ, bợ đỡ, hai mặt, giả tạo, phản phúc, ăn cháo đá bát, thất đức, thất học,
    quê mùa, nhà quê, mông muội, man rợ, mọi rợ, lạc hậu, chậm tiến, bất tài, kém cỏi, hạ đẳng, hạ cấp, rẻ tiền, đồ,
    cái thứ, cái loại, cái ngữ, cái đồ, sủa, câm mồm, câm họng, nuôi ong tay áo, vô tích sự, tham lam, lố bịch, hề,
    con rối, bù nhìn
    `,
  ],
  [
    'harm',
    `
    đánh, đập, giết, chém, đâm, bắn, đốt, thiêu, tẩn, dần, xử, xử đẹp, xử lý, cho một trận, bẻ, chặt, cắt cổ, vặn cổ,
    đạp, đá, tát, ném, đập phá, phá, san bằng, tạt, tạt axit, axit, nhập viện, nằm viện, ăn dao, ăn đòn, no đòn, lãnh đủ,
    nhừ tử, nát, què, gãy, mất mạng, toi, xuống lỗ, hòm, quan tài, đi đời, bay đầu, rụng răng, máu, cho biết mặt,
    dằn mặt, dạy cho, bài học, thanh toán, tính sổ, trả giá, nợ máu, lột da, xé xác, tróc nã, truy lùng, bao vây,
    kéo đến, chặn đường, đón đường, lôi cổ, treo cổ, cho ra bã, biến mất, đừng mong, khỏi thấy, không yên,
    sống không yên
    `,
  ],
  [
    'tmark',
    `
    liệu hồn, coi chừng, hãy đợi, đợi đấy, chờ đấy, đừng trách, biết tay, cẩn thận, thử xem, lần sau, một lần nữa,
    còn dám, dám, cứ chờ, nhớ mặt, nhớ đấy, tao biết, biết nhà, biết chỗ, biết đường, con mày, vợ mày, nhà mày,
    gia đình mày, đi học về, tan ca, về khuya, ra đường, cho mày, cho nó, cho chúng nó, tối nay, hẹn gặp, không xong đâu,
    chưa xong đâu, ngày đó, chừng nào, tụi tao, anh em tao, xã hội đen, giang hồ
    `,
  ],
  [
    'weapon',
    `
    dao, mã tấu, gậy, gậy gộc, đá, gạch, xăng, búa, súng, kiếm, ống tuýp, tuýp, lựu đạn, bom, mìn, thuốc nổ, dao găm,
    côn, dùi cui, bình xịt, roi điện, kích điện, pháo, pháo hoa, đạn, súng hơi, súng bắn
    `,
  ],
  [
    'crowd',
    `
    bà con, anh em, mọi người, tập trung, kéo nhau, kéo lên, kéo xuống, cùng nhau, hội đồng, đông đủ, ai có, mang theo,
    cầm theo, cùng đi, biểu tình, vây
    `,
  ],
  [
    'bet',
    `
    cá độ, cá cược, lô đề, đề, lô, số đề, xóc đĩa, tài xỉu, casino, nhà cái, kèo, soi cầu, bạch thủ, xổ số, nổ hũ,
    bắn cá, game bài, tỷ lệ ăn, nạp rút, hoàn trả, slot, baccarat, đánh bài, chốt số, lên kèo, bóng đá, chơi bài
    `,
  ],
  [
    'loan',
    `
    vay, cho vay, bốc bát họ, bát họ, tín dụng, lãi ngày, góp ngày, vay nóng, giải ngân, không thế chấp, nợ xấu, cầm đồ,
    đáo hạn, duyệt nhanh, chỉ cần cccd, chỉ cần căn cước, rút thẻ, tiền góp, vay tiền, cần tiền, đòi nợ, thu hồi nợ
    `,
  ],
  [
    'forge',
    `
    bằng, chứng chỉ, bằng đại học, bằng cấp, bằng lái, giấy phép lái xe, gplx, căn cước giả, con dấu, sổ đỏ giả,
    giấy khám, giấy khám sức khỏe, giấy khai sinh, hộ khẩu, hóa đơn, hoá đơn, phôi, làm giấy tờ, làm bằng, bao đậu,
    không cần thi, không cần học, khỏi thi, bao soi, bao check, phôi thật, có hồ sơ gốc, y như thật, giống thật,
    hộ chiếu, visa, giấy nghỉ ốm, xác nhận tạm trú, biển số giả, toeic, ielts
    `,
  ],
  [
    'fakegoods',
    `
    rep, replica, super fake, fake, hàng nhái, siêu cấp, like auth, xách tay, không hóa đơn, hàng trốn thuế,
    thuốc lá lậu, rượu lậu, hàng không tem, hàng cửa khẩu, giá rẻ bèo, động vật hoang dã, cao hổ, ngà voi, sừng tê,
    tê tê, rắn hổ, vảy, mật gấu, thịt rừng, thú rừng, thuốc phá thai, thuốc kích dục, giảm cân cấp tốc, kem trộn
    `,
  ],
  [
    'drug',
    `
    cỏ, cần, cần sa, ke, đá, hàng đá, kẹo, thuốc lắc, bóng cười, shisha, pod, vape, tinh dầu, nấm, tem giấy, nước vui,
    ma túy, hàng trắng, thuốc ngủ, chill, đập, bay, phê, nước biển
    `,
  ],
  [
    'data',
    `
    data, data khách hàng, danh sách khách hàng, số điện thoại, thông tin cá nhân, tài khoản, tài khoản ngân hàng,
    thuê tài khoản, mua tài khoản, sim rác, sim, sim kích hoạt sẵn, nick, via, hack, tra cứu thông tin, định vị,
    nghe lén, đọc trộm, file khách, full số, cccd, căn cước, otp, clone
    `,
  ],
  [
    'mlm',
    `
    hoa hồng, lợi nhuận, lãi suất, cam kết, bảo toàn vốn, x2, x3, nhân đôi, gấp đôi, tuyến dưới, hệ thống, tầng,
    giới thiệu người, nhà đầu tư, đầu tư, coin, tiền ảo, sàn, forex, bot trade, thu nhập thụ động,
    không làm cũng có tiền, ngồi không, gói, điểm danh, hoàn vốn, mỗi ngày, mỗi tháng, chốt lời, app kiếm tiền, nhiệm vụ,
    cộng tác viên
    `,
  ],
  [
    'sell',
    `
    ib, inbox, liên hệ, lh, zalo, tele, telegram, nhắn tin, nhắn, cmt, comment, để lại số, ship, ship cod, giao hàng,
    giao tận nơi, giá, giá mềm, sỉ, lẻ, uy tín, bao, cam kết, đảm bảo, kín đáo, bảo mật, nhận làm, nhận, cần bán, bán,
    mua, thanh lý, cung cấp, dịch vụ, có sẵn, hàng về, cọc, chốt, ai cần, ai muốn, bạn nào, anh em nào, nhanh gọn,
    trọn gói, lấy liền, trong ngày, không cần
    `,
  ],
  [
    'speak',
    `
    thay mặt, đại diện, nhân danh, tuyên bố, khẳng định, thông báo, trả lời, bác bỏ, cam kết, xin lỗi, chính thức,
    quyết định, hứa, ghi nhận, tiếp thu, xin thông tin, phát ngôn, đính chính, sẽ không, sẽ tiến hành, sẽ xử lý, sẽ cấp,
    yêu cầu bà con, đề nghị bà con, kính báo, trân trọng thông báo, xin khẳng định, chốt là, quan điểm của
    `,
  ],
  [
    'our',
    `
    cơ quan tôi, cơ quan chúng tôi, đơn vị tôi, đơn vị chúng tôi, phía xã, phía trường, bên xã, bên em, bên mình,
    bên tôi, xã mình, xã tôi, phường tôi, sở chúng tôi, trường tôi, nhà trường, ủy ban chúng tôi, phòng tôi,
    trường chúng tôi, ban giám hiệu chúng tôi, lãnh đạo xã, lãnh đạo phường, công ty chúng tôi, bệnh viện chúng tôi,
    chúng tôi
    `,
  ],
  [
    'ownview',
    `
    ý kiến cá nhân, quan điểm cá nhân, theo tôi, theo mình, cá nhân tôi, tôi nghĩ, mình nghĩ, tôi cho rằng, riêng tôi,
    góc nhìn cá nhân, không đại diện
    `,
  ],
  [
    'child',
    `
    cháu, bé, em bé, học sinh, con, học trò, trẻ, lớp, trường, mầm non, tiểu học, thcs, con trai, con gái, bé gái,
    bé trai, nhóc, cháu gái, cháu trai
    `,
  ],
  [
    'childfact',
    `
    bị xâm hại, xâm hại, bị bạo hành, bạo hành, bị đánh, bị bắt nạt, đuối nước, tự tử, trầm cảm, tự kỷ, tăng động,
    chậm nói, học dốt, học lại, lưu ban, điểm kém, bị điểm, xếp loại, hạnh kiểm, nhiễm, bệnh, nhà ở, địa chỉ, số nhà,
    mồ côi, con nuôi, bố mẹ ly hôn, có thai, mang thai, trộm, đuổi học, kỷ luật
    `,
  ],
  [
    'joke',
    `
    cười, haha, kkk, hihi, đùa, vui, troll, 😂, 🤣, hài, nói vui, tếu
    `,
  ],
  [
    'sport',
    `
    đội, trận, bàn thắng, sút, thủ môn, hlv, đối thủ, hiệp, tỷ số, vô địch, game, phim, truyện, tiểu thuyết, diễn viên,
    vai, kịch, võ, boxing, cờ
    `,
  ],
  [
    'life',
    `
    mẹ, ba, bố, ông ngoại, bà nội, nấu, món, cơm, chợ, vườn, ruộng, mùa, trời, mưa, nắng, cà phê, ngủ, dạo này, hôm nay,
    sáng nay, chiều nay, cuối tuần, đám cưới, giỗ, tết
    `,
  ],
  [
    'warnothers',
    `
    cảnh báo, cảnh giác, đề phòng, chiêu trò, thủ đoạn, lừa, kẻ gian, đừng dính, tránh, tuyên truyền, phòng chống,
    nghiêm cấm, cấm, phạt, bị phạt, tố giác, trình báo, khuyến cáo, nhắc nhở, lưu ý
    `,
  ],
]
