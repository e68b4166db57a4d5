// Questions about papers, secrets, speaking for the agency, officials and Party members.

import type { ExampleRows } from './example-rows.ts'

/**
 * Questions about papers, secrets, speaking for the agency, officials and Party members, by the id of the answer,
 * provision or document.
 */
export const paperExamples: ExampleRows = {
  'dang-cong-van': `
    chụp màn hình máy ở chỗ làm gửi bạn, chụp màn hình phần mềm của cơ quan, chụp màn hình hồ sơ trên máy tính,
    đăng thông báo nội bộ lên zalo, gửi thông báo nội bộ vào nhóm thôn, đăng giấy mời họp chi bộ,
    đăng giấy mời họp cơ quan, đăng thông báo kết luận cuộc họp, đăng lịch công tác nội bộ,
    gửi công văn vào nhóm zalo có được không, chụp công văn đăng facebook, đăng văn bản của cơ quan lên mạng,
    đưa giấy mời họp lên zalo, chia sẻ biên bản họp ra ngoài, đăng tờ trình lên nhóm,
    gửi kế hoạch của đơn vị cho người ngoài, chụp tài liệu họp gửi bạn, công khai báo cáo nội bộ,
    up văn bản lưu hành nội bộ, chụp kết luận cuộc họp đăng lên, đưa quyết định của xã cho người dân xem,
    đưa lịch công tác lên facebook, gửi thông báo họp cho báo, chụp màn hình văn bản điều hành,
    khoe quyết định khen thưởng nội bộ, gửi kế hoạch kiểm tra cho cơ sở biết trước, gửi công văn hỏa tốc vào nhóm dân,
    giấy triệu tập đăng lên, chụp hồ sơ thầu, lịch tiếp dân nội bộ, báo cáo tháng gửi người ngoài,
    công văn chỉ đạo của huyện chụp đăng, đăng đề án chưa công khai, bản chụp nghị quyết,
    văn bản chỉ dùng trong cơ quan, chụp thông báo nội bộ gửi bạn, gửi giấy nội bộ cho công ty khác,
    tài liệu của phòng gửi ra ngoài, cáp cuộc họp trực tuyến, kể chuyện họp cơ quan cho bạn,
    họp bàn sáp nhập phòng kể ra ngoài, chia sẻ phương án nhân sự, bài phát biểu của sếp chưa công bố,
    lịch công tác của chủ tịch, chụp bảng phân công đăng, đăng quyết định kỷ luật của đồng nghiệp,
    chụp thông báo của xã gửi bạn, đăng công văn của tỉnh, gửi văn bản cơ quan cho người nhà,
    công văn đã công khai có đăng được không, đăng văn bản đến của cơ quan, chụp văn bản sếp bút phê,
    tờ trình nhân sự đăng lên, gửi báo cáo cho báo, ảnh công văn thả vào nhóm chung, ảnh chụp văn bản đi gửi group,
    hình công văn hỏa tốc chuyển tiếp, văn thư chụp công văn gửi nhóm phòng, gửi công văn nội bộ vào nhóm cơ quan,
    chụp màn hình phần mềm văn bản gửi nhóm, chụp màn hình máy tính ở cơ quan, đăng ảnh bàn làm việc thấy hồ sơ,
    ảnh phòng làm việc lộ giấy tờ, lộ lịch làm việc của lãnh đạo, chuyển email nội bộ ra ngoài,
    gửi mail nội bộ cho người ngoài, chụp màn hình nhóm cơ quan, văn bản lưu hành nội bộ chụp gửi
  `,
  'luat-116-2025.d15.k1.d': `
    đưa bí mật công tác lên mạng, đăng tài liệu nội bộ lên mạng, đưa thông tin nội bộ cơ quan lên facebook,
    tuồn tài liệu họp lên mạng, đăng chuyện nội bộ cơ quan lên zalo, văn bản nội bộ đưa lên nhóm,
    hồ sơ nội bộ bị quăng lên mạng, tung tài liệu cơ quan lên facebook, giấy tờ chỉ lưu hành trong cơ quan đăng mạng,
    biên bản kiểm điểm đưa lên mạng, số liệu chưa công bố đưa lên zalo, số liệu chưa công bố, cáp màn hình họp,
    hồ sơ đánh giá cán bộ bị tung
  `,
  'luat-116-2025.d15.k1.a': `
    cố ý làm lộ bí mật công tác, tiết lộ bí mật kinh doanh của công ty, cố tình nói ra chuyện nội bộ,
    nhân viên tiết lộ bí mật công ty, làm lộ thông tin nội bộ cơ quan, kể chuyện trong cơ quan cho người ngoài,
    đem chuyện cơ quan đi kể, bép xép việc họp kín, lộ công thức công ty, tiết lộ kế hoạch thanh tra,
    nói trước giá thầu, rò rỉ chuyện nội bộ ra ngoài, họp kín bị bép xép, nói ra chuyện họp kín, lộ chuyện phòng họp,
    kể chuyện họp cho bạn làm báo, tiết lộ phương án chưa chốt, nói trước kết quả xét duyệt,
    lộ đáp án tuyển dụng cho người quen, tiết lộ người tố cáo, kế hoạch cưỡng chế bị lọt trước,
    lộ kế hoạch kiểm tra trước ngày, báo trước cho quán sắp bị kiểm tra, lịch kiểm tra lộ ra, tin họp kín lọt ra,
    ai đó tuồn tin cho đối tượng, sinh viên thực tập lộ tài liệu cơ quan, họp mật bị lộ ra ngoài,
    lộ lịch công tác của chủ tịch
  `,
  'luat-116-2025.d7.k2.c': `
    mua bán bí mật công tác, chiếm đoạt bí mật kinh doanh, cấm làm lộ bí mật ghi âm trái phép,
    bán tài liệu của cơ quan, đem tài liệu cơ quan bán, lấy cắp bí mật của công ty, bán bí mật công ty,
    lấy trộm tài liệu nội bộ, nhân viên cũ đem bí mật kinh doanh đi, thu thập bí mật đời tư đem bán,
    đánh cắp đề án của cơ quan
  `,
  'phat-dang-noi-bo': `
    đăng công văn phạt bao nhiêu, lộ văn bản nội bộ bị phạt thế nào, phạt đăng tài liệu cơ quan,
    lộ bí mật công tác phạt mấy triệu, tuồn biên bản họp ra ngoài bị phạt, đăng thông tin nội bộ bị xử phạt,
    chụp giấy nội bộ đăng phạt, lộ biên bản họp phạt nhiêu, tuồn hồ sơ phạt mấy triệu,
    đăng công văn lên face bị phạt ko, để lộ kế hoạch thanh tra phạt, tờ trình chưa duyệt lọt lên face phạt,
    lọt văn bản phạt mấy, lộ bí mật công tác phạt hành chính bao nhiêu, đưa tài liệu nội bộ lên mạng phạt,
    phạt vì đăng công văn, phạt đăng văn bản nội bộ
  `,
  'nd-330-2026.d13.k1.a': `
    mức phạt đưa bí mật công tác lên mạng, đăng bí mật đời tư người khác lên mạng phạt bao nhiêu,
    lộ bí mật kinh doanh bị phạt, tung chuyện riêng người khác lên mạng bị phạt,
    kể chuyện bí mật của người ta phạt mấy, phạt tung chuyện nội bộ, đưa chuyện riêng người khác lên mạng phạt,
    lộ bí quyết công ty phạt, kể bí mật làm ăn công ty phạt, lộ chuyện làm ăn phạt,
    đưa bí quyết của quán lên mạng phạt, tung công thức nấu ăn của công ty phạt,
    đăng chuyện riêng vợ chồng người ta phạt, lộ hợp đồng công ty trên mạng phạt
  `,
  'gui-van-ban-mat': `
    đăng thông báo mật, gửi thông báo có dấu mật vào nhóm, đăng kế hoạch mật, đăng lịch có đóng dấu mật,
    đăng giấy mời họp mật lên zalo, gửi văn bản mật qua zalo, chụp tài liệu mật, photo công văn mật,
    chuyển tài liệu có dấu mật qua email, cho người khác xem văn bản tối mật, chụp ảnh văn bản mật gửi sếp,
    sao chụp bí mật nhà nước, đăng tài liệu mật lên mạng, gửi hồ sơ mật vào nhóm kín, đọc văn bản mật qua điện thoại,
    gửi mail file mật, nhắn nội dung văn bản mật cho đồng nghiệp, gửi tin điện mật qua messenger, scan tài liệu mật,
    đọc cho người khác chép văn bản mật, cho vợ coi công văn mật, nhóm zalo lãnh đạo gửi văn bản mật,
    chuyển fax văn bản mật, gửi nhanh cho sếp tài liệu có dấu đỏ mật, kể nội dung mật cho bạn,
    sao y văn bản mật không phép, viber văn bản mật, khoe ảnh có tập hồ sơ tối mật, chụp gửi sếp cho lẹ, dấu đỏ mật,
    gửi nhanh văn bản mật, bấm máy chụp tài liệu mật, gmail file mật, cho xe ôm chuyển hồ sơ mật,
    photo ngoài tiệm giấy mật, chụp công văn tối mật để nhớ, lưu ảnh văn bản mật trong máy, gửi nhầm file có dấu mật,
    văn thư chụp văn bản mật, gửi tài liệu mật qua bưu điện, chuyển văn bản mật bằng xe ôm, gửi văn bản mật qua email,
    đăng văn bản mật, cho người ngoài xem văn bản mật, chụp văn bản mật bằng điện thoại, chuyển tiếp văn bản mật,
    photo nghị quyết đảng ủy có dấu mật, chụp kế hoạch tuyển quân đóng dấu mật, đọc công điện mật qua zalo,
    gửi thư mời họp có đóng dấu mật, giữ bản chụp hồ sơ mật cho tiện, giữ bản sao văn bản mật để tra,
    gửi mật qua zalo cho nhanh, sếp bảo chụp văn bản mật gửi, nhắn số liệu mật cho cấp trên,
    chuyển tài liệu mật cho đơn vị bạn bằng email, chụp slide họp có dấu mật, chụp tài liệu phát thu hồi sau họp,
    chụp lại tài liệu họp phải nộp lại, chụp công văn mật gửi sếp
  `,
  'luat-117-2025.d5.k4': `
    sao chụp trao đổi bí mật nhà nước trái luật, thu thập bí mật nhà nước, cung cấp bí mật nhà nước cho người khác,
    chụp lại văn bản đóng dấu mật, giữ bản sao tài liệu mật, photocopy giấy mật, thu thập tin mật,
    đưa tin mật cho người không có trách nhiệm, chuyển tài liệu mật cho người khác, sao lại giấy mật,
    photo giấy tối mật, đưa giấy mật cho nhà báo, thu thập tài liệu bí mật quốc gia, trao đổi văn bản mật qua mạng,
    ai được phép sao chụp văn bản mật
  `,
  'luat-117-2025.d5.k3': `
    làm lộ bí mật nhà nước, làm mất tài liệu mật, mua bán bí mật nhà nước, để lộ văn bản tuyệt mật,
    làm hỏng tài liệu mật, thất lạc công văn mật, rách hỏng hồ sơ mật, lộ bí mật quốc gia, đem bán tin mật,
    chiếm đoạt tài liệu mật, đem bán giấy mật, làm cháy hồ sơ mật, rò rỉ bí mật quốc gia, làm sai lệch tài liệu mật
  `,
  'soan-van-ban-mat': `
    soạn văn bản mật trên máy nối mạng, đánh máy tài liệu mật ở máy tính cá nhân, lưu file mật trên google drive,
    cắm usb chứa văn bản mật, gõ văn bản mật bằng laptop có wifi, để tài liệu mật trong điện thoại,
    làm văn bản mật trên máy có internet, lưu hồ sơ mật trên đám mây, soạn công văn mật ở nhà,
    máy tính soạn thảo văn bản mật có được nối mạng không, in tài liệu mật từ máy chung, máy có mạng lan gõ mật,
    word online soạn văn bản mật, để file mật ở desktop, lưu tối mật vào điện thoại, máy bàn cơ quan nối internet,
    rút dây mạng rồi soạn được không, gõ báo cáo mật ở quán net, lưu bản mềm công văn mật,
    bật wifi lúc soạn tài liệu mật, lưu zalo cloud file mật, rút phích mạng rồi gõ, laptop bật wifi gõ mật,
    máy nhà gõ văn bản mật, máy tính bảng có 4g lưu tài liệu mật, scan tài liệu mật lưu máy,
    điện thoại chứa ảnh giấy mật, đánh văn bản mật trên máy nhà, mở file mật trên máy có mạng,
    dùng gmail riêng gửi hồ sơ mật
  `,
  'luat-117-2025.d5.k2': `
    máy tính nối internet có được lưu tài liệu mật, soạn thảo bí mật nhà nước trên máy kết nối mạng,
    giữ tài liệu mật trong máy tính cơ quan, máy nối mạng mà giữ văn bản mật,
    chứa tài liệu mật trong máy dùng internet, máy có internet không được chứa tài liệu mật,
    cấm soạn mật trên máy nối mạng, máy nội bộ độc lập mới được soạn mật, ổ đĩa mạng chứa tài liệu mật,
    soạn tài liệu tối mật trên máy tính cơ quan
  `,
  'luat-117-2025.d5.k5': `
    mang tài liệu mật về nhà, đem văn bản mật ra khỏi cơ quan, cầm hồ sơ mật đi công tác,
    mang bí mật nhà nước ra khỏi nơi lưu giữ, đem tài liệu mật ra nước ngoài, để hồ sơ mật ở nhà riêng,
    xách usb mật về làm cuối tuần, cầm văn bản mật về nhà coi, để tài liệu mật trên xe, đem tối mật đi họp xa,
    mang giấy mật ra quán, xách hồ sơ mật khỏi phòng bảo mật, tài liệu mật gửi nhà người quen, ôm tập mật về làm thêm,
    đưa tài liệu mật ra ngoài trụ sở, ôm xấp tài liệu mật về nhà, bỏ văn bản tối mật vào cốp xe,
    cuối tuần mang tài liệu mật về, để tài liệu mật ở nhà, mang ra khỏi phòng, cầm hồ sơ mật đi photo ngoài,
    mang tài liệu mật tới quán photo, đem laptop có file mật về quê, mang ổ cứng chứa tài liệu mật ra ngoài,
    cầm hồ sơ mật đi nhậu
  `,
  'luat-117-2025.d5.k1': `
    đóng dấu mật lên văn bản thường, đóng dấu mật tùy tiện, xác định độ mật sai, văn bản không mật mà đóng dấu mật,
    đóng dấu mật để né công khai, lạm dụng dấu mật, cái gì cũng đóng mật có được không,
    ghi chữ mật lên công văn thường cho oai, dấu mật vô tội vạ, giấy mời cũng đóng mật, đóng mật để dân khỏi hỏi,
    thứ không thuộc danh mục mà đóng dấu mật, né công khai bằng dấu mật, báo cáo bình thường bị đóng mật,
    sếp bảo đóng mật cho chắc, công văn bình thường đóng mật, đóng mật bừa
  `,
  'hinh-doanh-trai': `
    chụp ảnh trong doanh trại, chồng bộ đội đăng ảnh đơn vị, vợ đăng ảnh chồng ở đơn vị quân đội,
    quay tiktok ở doanh trại, đăng ảnh xe tăng vũ khí, quay cảnh diễn tập quân sự, đăng hình tàu hải quân,
    chụp trận địa, con đi nghĩa vụ chụp ảnh trong đơn vị, đăng vị trí đóng quân,
    kể chồng đang làm nhiệm vụ ở biên giới, khoe lịch trực của đơn vị, tân binh quay vlog trong đơn vị,
    người yêu bộ đội khoe ảnh đơn vị, quay cổng doanh trại, chụp kho súng, đăng clip huấn luyện bắn súng,
    cảnh sát cơ động quay clip trong đơn vị, lính đăng ảnh gác đêm, check in khu quân sự,
    mặc quân phục chụp ảnh ở đơn vị đăng lên, chụp máy bay quân sự ở sân bay, vợ lính kể chồng đóng quân ở đảo,
    quay phim bãi tập quân đội, chụp đồn biên phòng, nói tên đơn vị đóng quân, tiết lộ nơi đóng quân,
    quay xe quân sự di chuyển, đăng vị trí tàu hải quân, khoe súng và quân trang lên tiktok,
    quay thao trường đăng facebook, chụp xe bọc thép, phụ huynh chụp ảnh con trong đơn vị ngày thăm,
    đăng ảnh phòng trực ban tác chiến, quay radar trên núi, chồng công an khoe ảnh đang làm án,
    đăng ảnh trụ sở công an bên trong, chụp họp giao ban đơn vị bộ đội, chồng em đi lính em đăng ảnh đơn vị của anh,
    vợ lính hay đăng ảnh đồn biên phòng, em khoe ảnh chồng gác ở đồn, mẹ đăng ảnh con trai trong quân ngũ,
    chồng bộ đội đăng hình trạm gác
  `,
  'luat-117-2025.khai-niem': `
    bí mật nhà nước là gì, thế nào là bí mật nhà nước, khái niệm bí mật nhà nước, tài liệu nào là bí mật nhà nước,
    lời nói có thể là bí mật nhà nước không, bí mật nhà nước gồm những dạng nào, hiểu thế nào là văn bản mật,
    cái gì là bí mật quốc gia, thông tin thế nào thì thành mật, định nghĩa bí mật nhà nước,
    bí mật nhà nước có nằm trong lời nói, hiểu về bí mật nhà nước, hiểu sao cho đúng bí mật nhà nước,
    cái gì gọi là mật
  `,
  'luat-117-2025.do-mat': `
    bí mật nhà nước có mấy độ mật, thời hạn bảo vệ bí mật nhà nước, tuyệt mật tối mật mật khác nhau thế nào,
    độ mật cao nhất là gì, tối mật bảo vệ bao nhiêu năm, phân loại mật, tối mật khác mật chỗ nào,
    giải mật sau bao năm, mức cao nhất của mật, hết hạn bảo mật, tuyệt mật giữ kín bao nhiêu năm,
    mật mấy năm thì giải, nghỉ việc phải giữ bí mật mấy năm, thôi việc rồi giữ kín tài liệu mật bao lâu,
    về hưu bao nhiêu năm thì được nói chuyện mật, thôi làm rồi phải kín miệng mấy năm,
    rời cơ quan bao nhiêu năm thì hết phải giữ bí mật
  `,
  'luat-117-2025.d5.tri-tue-nhan-tao': `
    đưa tài liệu mật vào chatgpt, dịch văn bản mật bằng ai, tóm tắt công văn mật bằng gemini,
    hỏi trí tuệ nhân tạo về tài liệu mật, cho chatbot đọc văn bản có dấu mật, dùng ai xâm phạm bí mật nhà nước,
    dán nội dung mật vào chatgpt, ai đọc tài liệu mật, dịch tối mật bằng công cụ ai, máy dịch ai cho văn bản mật,
    hỏi gpt về hồ sơ tuyệt mật, nhờ ai dịch hộ công văn mật, ai dịch mật, cho gemini đọc mật
  `,
  'tt-05-2026.nguoi-dung': `
    cán bộ dùng ai cần lưu ý gì, dùng chatgpt soạn văn bản phải kiểm tra lại,
    trách nhiệm của người dùng ai trong cơ quan nhà nước, kết quả ai có phải kiểm chứng,
    công chức dùng chatbot viết báo cáo có phải đọc lại, ai viết sai thì ai chịu trách nhiệm,
    dùng trí tuệ nhân tạo trả lời dân, lấy câu trả lời của ai đưa vào công văn, dùng ai viết phát biểu cho sếp,
    ai bịa điều luật trong báo cáo, đọc lại bản ai soạn, ai trả lời sai cho dân, kiểm tra số liệu do ai đưa,
    có phải ghi là do ai viết, cơ quan nhà nước xài ai, trước khi ký phải xem lại bản gpt,
    chatbot trả lời thay cán bộ, chép y chang câu trả lời gpt, đọc lại bản ai rồi mới ký,
    văn bản ai soạn trả lời công dân, cán bộ tư pháp dùng ai
  `,
  'dua-tai-lieu-vao-ai': `
    dùng chatgpt soạn báo cáo, đưa văn bản cơ quan vào ai dịch, nhờ gemini tóm tắt công văn,
    up tài liệu nội bộ lên chatbot, dùng ai viết bài cho xã, bỏ danh sách dân vào chatgpt, dùng copilot làm kế hoạch,
    nhờ ai chấm bài cho học sinh, dán hồ sơ công việc vào deepseek, hỏi chatgpt việc cơ quan,
    dùng công cụ ai làm slide họp, gpt soạn tờ trình, bỏ file excel dân vào ai, ai tóm tắt biên bản,
    ai làm bài phát biểu, up hồ sơ lên chatbot, gemini đọc pdf cơ quan, dùng ai dịch công văn,
    cho ai xem báo cáo nội bộ, copilot trong word cơ quan, nhờ claude viết kế hoạch, notebooklm hồ sơ,
    thảy hồ sơ dân vô gemini, cho ai gom số liệu, copy hồ sơ vào gpt, nhờ chatgpt làm thơ, nhờ ai viết bài chúc mừng,
    dùng ai soạn công văn, dùng chatgpt viết báo cáo, chatgpt tóm tắt văn bản, đưa văn bản nội bộ vào ai,
    dùng ai có được không, dùng deepseek dịch công văn, nhờ ai dịch thư nước ngoài, đưa hồ sơ bệnh nhân vào chatgpt,
    cho ai đọc danh sách học sinh, dùng ai viết nhận xét học bạ, dùng ai viết kịch bản tuyên truyền,
    dùng chatgpt soạn kế hoạch thôn, cho ai đọc đơn thư của dân, nhờ gemini tóm tắt biên bản,
    dùng ai chấm điểm học sinh, đưa danh sách hộ nghèo vào chatgpt, tóm tắt văn bản cơ quan bằng ai
  `,
  'dang-du-thao': `
    đăng dự thảo chưa ban hành, chia sẻ văn bản chưa ký, đưa quy hoạch chưa công bố lên mạng,
    nói ra chính sách sắp ban hành, gửi bản nháp nghị quyết cho người ngoài, lộ dự thảo kết luận họp,
    đăng quyết định chưa phát hành, tung phương án sáp nhập chưa công khai, đăng giá đất dự kiến chưa duyệt,
    lộ bản nháp quyết định, chưa ban hành đã đăng, phương án chưa chốt, giá bồi thường chưa duyệt,
    dự thảo kế hoạch gửi bạn bè, đề án đang lấy ý kiến, quy hoạch đất sắp công bố, nghị quyết chưa thông qua,
    quyết định tách ấp chưa ký, khoe quyết định chưa ký, chưa có dấu mà đăng, bản đồ quy hoạch chưa duyệt,
    lộ quy hoạch chưa công bố, gửi dự thảo văn bản cho bạn, đăng dự thảo nghị quyết,
    đăng phương án bồi thường chưa duyệt, nói trước về chính sách sắp có, lộ phương án sáp nhập trường,
    gửi dự thảo quy hoạch cho người quen mua đất, khoe bản nháp quyết định nâng lương
  `,
  'tin-nhan-su': `
    đăng tin nhân sự chưa công bố, kể ai sắp làm chủ tịch xã, lộ danh sách quy hoạch cán bộ,
    bàn chuyện bổ nhiệm trên mạng, nói trước ai lên chức, tiết lộ luân chuyển cán bộ,
    chúc mừng sếp lên chức khi chưa có quyết định, đoán ghế lãnh đạo trên facebook, tung tin điều động cán bộ,
    chúc mừng trước khi có quyết định bổ nhiệm, chúc mừng nhân sự chưa công bố, ai sắp về hưu ai thay,
    danh sách cất nhắc, kết quả bỏ phiếu tín nhiệm, chuẩn bị điều ông kia về huyện, khoe sắp được bổ nhiệm,
    nhân sự đại hội, tin ai bị cho thôi chức, sếp mới là ai, sắp lên phó bí thư, đăng chúc mừng trước,
    nghe nói ai lên chủ tịch, đồn ai sắp về làm bí thư, kể danh sách cán bộ dôi dư,
    lộ phương án bố trí cán bộ sau sáp nhập, nói trước ai nghỉ hưu ai lên, chúc mừng bổ nhiệm trước khi công bố,
    nhắn chúc sếp mới khi chưa có quyết định
  `,
  'chuc-mung-nhan-su': `
    chúc mừng sếp lên chức, chúc mừng chị ấy lên phó phòng, đăng ảnh chúc mừng đồng nghiệp được bổ nhiệm,
    chúc mừng anh nhận chức chủ tịch, viết bài chúc mừng bí thư mới, chúc mừng hiệu trưởng mới nhận nhiệm vụ,
    đăng lời chúc mừng thăng chức, tặng hoa chúc mừng tân chủ tịch đăng facebook,
    chúc mừng em được thăng chức trên zalo, đăng quyết định bổ nhiệm đã công bố để chúc mừng, chúc mừng anh trúng cử,
    gửi lời chúc bạn lên chức trong nhóm, chúc mừng cô giáo lên hiệu phó,
    chúc mừng đồng chí được điều động giữ chức vụ mới, viết bài chúc mừng đồng chí trúng cử,
    gửi hoa chúc mừng tân hiệu trưởng lên facebook
  `,
  'lo-de-thi': `
    lộ đề thi, chụp đề kiểm tra đăng lên nhóm, bán đáp án thi, giáo viên gửi đề thi cho học sinh,
    đề thi rò rỉ trên mạng, chia sẻ đề thi chưa thi, làm lộ đề thi học kỳ, thí sinh chụp đề trong phòng thi tuồn ra,
    mua đề, bán đề trước giờ thi, đề khảo sát bị lọt, chụp đề trong phòng thi, thầy cho biết trước câu hỏi,
    đáp án thi tuyển viên chức bị lộ, đề thi học sinh giỏi rò, thầy tuồn đề cho lớp học thêm, đề học kỳ bị lộ,
    để máy không khóa lộ đề, in đề bị lộ, đề rơi ra ngoài, bài kiểm tra công chức bị chụp, chụp lén đề, đề sát hạch lộ,
    bộ câu hỏi tuyển dụng bị tuồn, để lộ đề cương kiểm tra, gửi đề cho lớp học thêm,
    tiết lộ câu hỏi phỏng vấn công chức, đề thi tuyển sinh lớp 10 độ mật, đề thi có phải bí mật,
    lộ đề kiểm tra trên nhóm lớp
  `,
  'gui-tai-lieu-qua-zalo': `
    gửi tài liệu công việc qua zalo, gửi hồ sơ qua email cá nhân, trao đổi văn bản qua messenger,
    dùng gmail gửi báo cáo cơ quan, gửi file cho đồng nghiệp qua zalo, chuyển văn bản thường qua viber,
    lập nhóm zalo trao đổi công việc, xài zalo trao đổi việc, gửi bản scan thường qua mail, gmail riêng gửi hồ sơ,
    nhóm zalo cơ quan gửi văn bản, telegram gửi tài liệu việc, chuyển file họp qua messenger, gửi bài giảng qua zalo,
    gửi kế hoạch tuần cho đồng nghiệp qua mail riêng, gửi tờ trình qua gmail cá nhân,
    bí thư lập nhóm zalo gửi dự thảo nghị quyết cho đảng viên đọc, gửi dự thảo cho đảng viên qua zalo
  `,
  'lo-tay-lo-bi-mat': `
    lỡ gửi nhầm tài liệu mật, làm mất công văn mật, vô ý làm lộ văn bản, gửi nhầm văn bản nội bộ vào nhóm ngoài,
    đánh rơi hồ sơ mật, sơ ý để lộ bí mật thì làm sao, lỡ tay chuyển tiếp công văn, mất usb có tài liệu cơ quan,
    bỏ quên tài liệu ở quán cà phê, lỡ đăng nhầm văn bản lên nhóm, rớt hồ sơ dọc đường, gửi lộn nhóm công văn,
    để tài liệu ở tiệm photo, quên tài liệu trên xe, lỡ up nhầm file, trộm lấy cặp có tài liệu, gửi lộn mail,
    thất lạc tài liệu thì báo ai, bấm nhầm gửi file mật, bỏ quên cặp hồ sơ trên xe buýt, để quên hồ sơ mật, rơi hồ sơ,
    lỡ làm mất văn bản, làm mất dấu của cơ quan, lỡ gửi văn bản cho người lạ, vô tình chụp dính văn bản mật,
    chụp ảnh phòng làm việc dính tài liệu thì làm sao, mất laptop có file mật, mất điện thoại có ảnh văn bản mật,
    máy tính chứa hồ sơ mật bị trộm, rơi usb có tài liệu mật, đăng ảnh bảng phân công trực sẵn sàng chiến đấu,
    mất máy tính có dự thảo báo cáo mật, gửi nhầm danh sách cán bộ vào nhóm phụ huynh, ảnh họp lộ tài liệu phía sau,
    rơi mất usb có tài liệu mật, gửi nhầm tờ khai sinh vào nhóm chung, lỡ gửi nhầm file nội bộ đã thu hồi,
    lộ bí mật phải báo ai, bí thư gửi nghị quyết mật qua zalo tôi nên làm gì,
    máy nối mạng lưu tài liệu mật dính virus báo ai
  `,
  'nghi-viec-giu-bi-mat': `
    nghỉ việc rồi kể chuyện nội bộ cơ quan cũ, về hưu viết hồi ký kể chuyện cơ quan,
    nghỉ hưu rồi đăng tài liệu của cơ quan cũ, thôi việc có còn phải giữ bí mật không,
    chuyển công tác rồi kể chuyện đơn vị cũ, nghỉ việc mang theo tài liệu cơ quan,
    đem hồ sơ cơ quan cũ sang chỗ làm mới, cán bộ hưu tiết lộ chuyện họp kín hồi trước,
    nghỉ làm rồi đăng văn bản nội bộ có được không, hết hợp đồng có phải giữ kín chuyện cơ quan,
    ra quân kể chuyện đơn vị, đã nghỉ việc còn giữ file của cơ quan, bàn giao xong có được giữ bản sao tài liệu,
    viết sách về những năm làm ở sở, cán bộ nghỉ hưu trả lời báo về chuyện cũ của cơ quan,
    thôi việc rồi nói chuyện mật có sao không, hết nhiệm kỳ có được kể chuyện cũ,
    cán bộ về hưu viết sách nói chuyện mật, giáo viên nghỉ việc mang đề cương đi, y tá nghỉ việc mang hồ sơ bệnh nhân,
    chuyển ngành kể chuyện công an
  `,
  'blhs-2015.d337': `
    cố ý làm lộ bí mật nhà nước tù mấy năm, tội làm lộ bí mật nhà nước, đăng tài liệu mật đi tù không,
    bán bí mật nhà nước bị tội gì, cố tình tuồn văn bản mật ra ngoài ở tù bao lâu, bán tài liệu mật tù bao lâu,
    khung hình phạt lộ bí mật nhà nước, cố ý đưa tin mật, đưa văn bản mật cho báo đi tù,
    phát tán tài liệu mật có bị bắt, giao tin mật cho nước ngoài tù, cố tình tiết lộ văn bản mật có bị bắt,
    tội lộ bí mật quốc gia mấy năm tù
  `,
  'blhs-2015.d337.k1': `
    cố ý lộ bí mật nhà nước độ mật tù bao nhiêu năm, khung thấp nhất tội làm lộ bí mật nhà nước,
    lộ tài liệu độ mật ở tù mấy năm, cố ý tiết lộ bí mật nhà nước khung một, tung giấy đóng dấu mật bị tù từ 2 năm
  `,
  'blhs-2015.d337.k2': `
    cố ý lộ tài liệu tối mật tù mấy năm, làm lộ tối mật đi tù bao lâu, đưa tài liệu tối mật cho nước ngoài tù,
    phát tán tối mật ở tù, cố ý đưa văn bản tối mật cho người khác tù bao nhiêu
  `,
  'blhs-2015.d337.k3': `
    cố ý lộ tài liệu tuyệt mật tù mấy năm, làm lộ bí mật tuyệt mật ở tù bao lâu, phát tán tuyệt mật ngồi tù bao lâu,
    khung cao nhất tội làm lộ bí mật nhà nước, bán tin tuyệt mật tù mấy năm
  `,
  'blhs-2015.d338': `
    vô ý làm lộ bí mật nhà nước có đi tù không, làm mất tài liệu mật bị tội gì, lỡ làm mất văn bản mật có ở tù không,
    sơ suất lộ bí mật nhà nước bị hình sự, đánh mất hồ sơ mật đi tù không, vô ý để lộ văn bản mật mấy năm,
    mất hồ sơ mật có bị đi tù, bất cẩn làm rơi tài liệu mật tội gì, lỡ để lộ tài liệu mật bị khởi tố,
    không cố ý lộ mật có ở tù, quên hồ sơ mật ở quán nước bị hình sự, bỏ quên tài liệu mật có tội,
    mất máy tính chứa tài liệu mật có tội gì
  `,
  'blhs-2015.d338.k2': `
    vô ý làm mất tài liệu tuyệt mật tù mấy năm, lỡ lộ văn bản tối mật đi tù bao lâu, sơ suất mất giấy tuyệt mật ở tù,
    lỡ lộ tối mật mấy năm, vô ý làm mất hồ sơ tối mật
  `,
  'blhs-2015.d361': `
    lộ bí mật công tác có đi tù không, bí mật công tác là gì, cố ý làm lộ bí mật công tác tội gì,
    tuồn tài liệu nội bộ bị hình sự, tiết lộ bí mật cơ quan ở tù mấy năm, lộ chuyện nội bộ cơ quan có bị khởi tố,
    tội làm lộ bí mật công tác, tuồn kế hoạch kiểm tra cho doanh nghiệp ở tù,
    cố tình đưa tài liệu cơ quan cho người ngoài tội gì, bí mật công tác nghĩa là sao, hồ sơ cán bộ bị tung có tội,
    để lộ chuyện nội bộ bị truy tố
  `,
  'blhs-2015.d362': `
    vô ý làm lộ bí mật công tác, lỡ để lộ thông tin nội bộ cơ quan bị tội gì, sơ ý lộ tài liệu nội bộ,
    vô tình nói ra chuyện cơ quan, làm mất tài liệu cơ quan do bất cẩn, lỡ miệng nói chuyện cơ quan có tội,
    gửi lộn tài liệu nội bộ có bị hình sự, sơ suất để lọt việc nội bộ, vô ý lộ bí mật công tác ở tù không,
    sơ ý để người nhà đọc hồ sơ cơ quan, để quên hồ sơ thanh tra, gửi nhầm công văn nội bộ có bị tội,
    vô ý làm mất tài liệu công tác
  `,
  'nd-174-2026.d95.k2.b': `
    lộ bí mật nhà nước phạt bao nhiêu tiền, tiết lộ bí mật chưa tới mức hình sự bị phạt,
    đăng văn bản mật lên facebook phạt tiền, tiết lộ đời tư người khác trên mạng xã hội phạt,
    để lộ mật chưa đến mức tù phạt, đưa chuyện mật lên face phạt mấy, lộ danh mục mật chưa nghiêm trọng phạt,
    tung ảnh giấy mật phạt hành chính, kể đời tư người ta trên facebook phạt 30 đến 50,
    lộ bí mật khác trên mạng xã hội phạt
  `,
  'phat-lo-bi-mat-nha-nuoc': `
    lộ tài liệu mật bị xử lý thế nào, làm lộ bí mật nhà nước phạt bao nhiêu, đăng văn bản mật bị phạt gì,
    lộ bí mật nhà nước bị tội gì, phát tán tài liệu mật xử phạt sao, chế tài làm lộ văn bản mật,
    gửi văn bản mật qua zalo bị phạt gì, lộ mật thì bị sao, chụp tài liệu mật đăng bị xử lý thế nào,
    lộ bí mật quốc gia chịu án gì, lộ văn bản mật thì bị xử ra sao, chụp giấy mật gửi nhóm có bị tội,
    làm lộ tài liệu mật xử lý thế nào, vi phạm bí mật nhà nước chịu gì
  `,
  'dong-dau-mat': `
    khi nào được đóng dấu mật, văn bản nào phải đóng dấu mật, ai được đóng dấu mật, đóng dấu tối mật cho công văn,
    xác định độ mật của văn bản, đóng dấu mật thế nào cho đúng, quy định đóng dấu mật, muốn đóng mật cần gì,
    ai quyết định độ mật, văn bản gì thì đóng mật, văn bản có được đóng dấu mật không, đóng mật theo danh mục,
    thẩm quyền đóng dấu mật, quy trình đóng dấu độ mật
  `,
  'cac-do-mat': `
    các cấp độ mật, các mức mật, thời hạn của độ mật, mấy độ mật tất cả, độ mật gồm những gì,
    tài liệu mật giữ bao nhiêu năm, mật tối mật tuyệt mật, dấu mật có mấy loại, cấp độ bảo mật văn bản,
    tài liệu mật chia mấy cấp, loại mật nào cao nhất
  `,
  'luat-80-2025.d14.bi-mat': `
    công chức làm lộ bí mật nhà nước, cán bộ không được làm gì về bí mật nhà nước,
    luật cán bộ công chức cấm lộ bí mật, công chức vi phạm bảo vệ bí mật,
    công chức tham nhũng vi phạm điều nào luật cán bộ công chức, cán bộ lộ bí mật vi phạm luật nào,
    công chức không được làm gì về bảo mật, luật công chức cấm tham nhũng, công chức tiết lộ bí mật nhà nước,
    cán bộ xã làm lộ bí mật trái luật cán bộ công chức chỗ nào, công chức vi phạm phòng chống tham nhũng,
    cán bộ nhận tiền, cán bộ nhận phong bì
  `,
  'tra-loi-bao-chi': `
    nhà báo gọi hỏi thì cán bộ xã có được trả lời không, phóng viên phỏng vấn có được nói không,
    báo đài hỏi thì ai trả lời, tiếp phóng viên đến xã, cung cấp thông tin cho báo, truyền hình xuống quay phỏng vấn,
    giáo viên trả lời báo chí, nói chuyện với nhà báo, pv xin số điện thoại hỏi chuyện,
    công chức có được trả lời phỏng vấn, đài huyện phỏng vấn tôi, nhà báo nhắn zalo hỏi,
    trả lời nhanh cho phóng viên qua điện thoại, trưởng thôn lên truyền hình, giáo viên phát biểu trên báo,
    gặp phóng viên ở hiện trường, bác sĩ trả lời báo về ca bệnh, pv đưa mic hỏi, báo gọi xác minh tin,
    phóng viên xin gặp, cán bộ địa chính có nói với báo được, pv xuống hỏi vụ rác, mình là cán bộ có nói được không,
    đài xuống quay, chủ tịch đi vắng ai nói, cán bộ văn hóa nói với đài, trạm trưởng y tế trả lời báo,
    báo hỏi qua zalo, nói chuyện ngoài lề với phóng viên, được báo mời làm khách mời,
    phóng viên hỏi có bắt buộc phải trả lời không, hiệu trưởng có phải nói chuyện với nhà báo,
    trưởng trạm y tế tiếp phóng viên, pv gọi lúc nghỉ có phải nghe máy,
    phó chủ tịch tự trả lời báo khi chủ tịch đi vắng, đài truyền hình xin phỏng vấn cô giáo,
    nhà báo hỏi ý kiến trưởng thôn, báo mời viết bài về cơ quan, trưởng phòng trả lời phóng viên,
    bác sĩ có được nói với báo về ca bệnh, giáo viên có được lên truyền hình, cán bộ thuế trả lời báo được không,
    trưởng ấp nói với đài được không, báo nhắn tin hỏi tôi có trả lời được không
  `,
  'ai-duoc-phat-ngon': `
    ai được phát ngôn của cơ quan, ai là người phát ngôn của xã, người nào được nói thay cơ quan,
    phó chủ tịch có được phát ngôn, cấp phó có được trả lời báo chí thay, trưởng phòng có phải người phát ngôn,
    công chức văn phòng phát ngôn được không, chánh văn phòng có được phát ngôn, kế toán trưởng có được phát ngôn,
    phó phòng có nói thay được, bí thư có phải người phát ngôn, hiệu phó trả lời báo, ai đại diện xã nói với báo,
    ở xã ai phát ngôn, có hai người phát ngôn, cán bộ môi trường có phát ngôn, ai phát ngôn ở trường học,
    trường học ai được nói với báo, trạm y tế ai phát ngôn, trưởng thôn có được phát ngôn,
    phó chủ tịch ủy ban trả lời báo, bí thư đoàn phát ngôn, chủ tịch đi học thì ai nói với báo,
    phó hiệu trưởng có được nói thay trường, ai nói với báo khi sếp vắng
  `,
  'nd-244-2026.d3.k1': `
    người phát ngôn là gì, người phát ngôn làm nhiệm vụ gì, vai trò của người phát ngôn, nhiệm vụ của người phát ngôn,
    người phát ngôn nói gì, ai nói tiếng nói chính thức, người phát ngôn đại diện cho ai,
    người phát ngôn khác gì người cung cấp thông tin, phát ngôn viên của xã làm gì, người phát ngôn thay mặt cơ quan,
    phát ngôn là gì, phát ngôn của ủy ban, phát ngôn của cơ quan nhà nước, phát ngôn chính thức,
    nói với báo chí thay cơ quan
  `,
  'nd-244-2026.d3.k2': `
    những ai là người phát ngôn, người đứng đầu phát ngôn, chỉ ai mới được phát ngôn với báo,
    danh tính người phát ngôn gồm ai, người được giao phát ngôn, ba loại người phát ngôn,
    chủ tịch có mặc nhiên là người phát ngôn, người phát ngôn do ai cử, được giao phát ngôn thường xuyên
  `,
  'nd-244-2026.d3.k3': `
    công bố tên người phát ngôn ở đâu, thông tin người phát ngôn phải đăng cổng,
    số điện thoại người phát ngôn có phải công khai, đổi người phát ngôn mấy giờ phải công bố,
    tìm người phát ngôn của xã ở đâu, niêm yết người phát ngôn, liên hệ người phát ngôn ở đâu,
    thay người phát ngôn bao lâu phải đăng, phải đăng tên chức vụ người phát ngôn,
    thay người phát ngôn công bố trong bao lâu, tên người phát ngôn đưa lên cổng mấy giờ,
    cho phóng viên số điện thoại người phát ngôn
  `,
  'nd-244-2026.d3.k5': `
    ủy quyền phát ngôn phải bằng văn bản, ủy quyền phát ngôn bằng miệng được không,
    người được ủy quyền có ủy quyền lại được không, giấy ủy quyền trả lời báo chí,
    giao cho cấp phó phát ngôn cần giấy không, ủy quyền phát ngôn có thời hạn không,
    chủ tịch nhờ văn phòng trả lời báo có cần giấy, nhờ phó nói thay có cần văn bản, giao miệng cho nói với báo,
    ủy quyền rồi có được giao tiếp cho người khác, sếp nhắn tin bảo trả lời báo có đủ không, giấy giao phát ngôn,
    ủy quyền nói với báo kéo dài bao lâu, chủ tịch dặn miệng đi nói chuyện với đài, dặn miệng có hợp lệ,
    người phát ngôn bị ốm ai thay, người phát ngôn đi công tác, giao tạm phát ngôn,
    cử cấp dưới phát ngôn phải có giấy, ủy quyền miệng cho văn phòng nói với báo, nhắn tin ủy quyền trả lời báo
  `,
  'nd-244-2026.d3.k7': `
    nhân viên tự ý trả lời báo, người không được giao mà nói với báo chí, lời của nhân viên có phải ý kiến cơ quan,
    cán bộ nói với báo thì ai chịu trách nhiệm, tự trả lời phóng viên có bị coi là phát ngôn của xã,
    ý kiến cá nhân với báo có phải của đơn vị, lỡ nói với báo, cán bộ tự phát biểu, lời bảo vệ nói với nhà báo,
    công chức lên báo nói ý riêng, phát biểu không được giao, nhân viên trả lời bừa, anh bảo vệ lỡ trả lời báo,
    trả lời tv mà không được giao, lỡ phỏng vấn, trả lời phỏng vấn với tư cách cá nhân, nói với báo bằng ý kiến riêng,
    cá nhân cung cấp thông tin cho báo, cán bộ nói riêng với phóng viên, trả lời phỏng vấn không ghi tên,
    nói với báo giấu tên, viên chức kể với báo ngoài lề
  `,
  'nd-244-2026.d4.k3': `
    cơ quan được từ chối trả lời báo khi nào, từ chối cung cấp thông tin phải nói lý do, xã có quyền không cung cấp,
    từ chối báo phải nêu lý do, cơ quan không cung cấp thì phải giải thích, lý do từ chối báo chí,
    trả lời từ chối bằng văn bản cho phóng viên, quyền không trả lời của cơ quan
  `,
  'nd-244-2026.d5.k2': `
    trang facebook chính thức của xã công bố ở đâu, fanpage của cơ quan phải nêu trên cổng,
    zalo oa của ủy ban có phải đăng ký công khai, tài khoản mạng xã hội của cơ quan,
    danh sách trang chính thức của xã, làm sao biết fanpage nào là của xã thật, nêu tên fanpage trên website,
    dân phân biệt trang thật của xã, page cơ quan phải công khai, danh mục kênh chính thức, oa zalo của phường,
    trang chính thống của ủy ban, xã có trang riêng phải ghi ở cổng thông tin, công khai địa chỉ fanpage,
    dẫn link page trên website xã, công bố kênh zalo của phường, liệt kê các trang chính thức,
    cơ quan có mấy trang phải nêu
  `,
  'nd-244-2026.d7.k3': `
    sự cố xảy ra bao lâu phải phát ngôn, phát ngôn trong 24 giờ, khủng hoảng truyền thông phải lên tiếng khi nào,
    việc gây xôn xao dư luận mấy tiếng phải trả lời, dân bức xúc trên mạng xã phải lên tiếng trong bao lâu,
    ồn ào trên mạng mấy giờ phải nói, sự cố môi trường bao lâu phải thông tin, vụ đuối nước dư luận xôn xao,
    báo chí vào cuộc xã phải trả lời khi nào, việc nóng phải phát ngôn trong ngày, 24 tiếng, vụ sập cầu ồn ào,
    im lặng tối đa bao lâu, ủy ban im lặng, khi nào xã phải lên tiếng vụ ồn ào, vụ ngộ độc ở trường bao lâu phải nói,
    dân mạng chỉ trích thì trường phải lên tiếng khi nào
  `,
  'nd-244-2026.d8.k3': `
    cơ quan phải có quy chế phát ngôn, ban hành quy chế phát ngôn của xã, chưa xây dựng quy chế phát ngôn bị gì,
    đơn vị nào phải ban hành quy chế phát ngôn, trường học có phải làm quy chế phát ngôn,
    không ban hành quy chế phát ngôn, bắt buộc có quy chế cung cấp thông tin báo chí,
    trường học có bắt buộc quy chế phát ngôn, đơn vị sự nghiệp có phải có quy chế, xã phải tự viết quy chế phát ngôn,
    không có quy chế thì ai phát ngôn, phòng giáo dục chưa ban hành quy chế, quy chế cung cấp thông tin cho báo
  `,
  'nd-244-2026.d12': `
    thời hạn ban hành quy chế phát ngôn, bao nhiêu ngày phải có quy chế phát ngôn,
    quy chế phát ngôn cũ còn dùng không, quy chế phát ngôn hạn 45 ngày, hạn làm quy chế phát ngôn,
    hạn chót ra quy chế phát ngôn, bao giờ phải có quy chế phát ngôn, 45 ngày, trễ hạn quy chế phát ngôn,
    làm lại quy chế phát ngôn theo nghị định mới, chưa kịp ban hành quy chế thông tin báo chí
  `,
  'luat-126-2025.d31.k2': `
    từ chối cung cấp hồ sơ đang thanh tra cho báo, vụ khiếu nại chưa giải quyết báo chí hỏi,
    báo xin tài liệu vụ án đang điều tra, thông tin nào được từ chối báo chí, phóng viên đòi hồ sơ tranh chấp đất,
    vụ tố cáo chưa kết luận có cung cấp cho báo không, nhà báo hỏi bí mật gia đình người dân,
    hồ sơ đang khiếu nại báo xin, vụ đang xử phóng viên hỏi, kết luận thanh tra chưa công bố mà báo đòi,
    báo xin danh tính người tố cáo, chuyện gia đình dân báo hỏi, tài liệu mật báo xin,
    đơn thư đang xem xét nhà báo muốn xem, vụ tai nạn công an đang điều tra báo hỏi,
    tài liệu tranh chấp đất nhà báo đòi coi, vụ chưa xong nhà báo xin, phóng viên xin gặp nạn nhân, báo xin lời khai,
    báo hỏi vụ ly hôn của cán bộ
  `,
  'tu-choi-bao-chi': `
    có được từ chối phóng viên không, không trả lời báo chí được không, từ chối cung cấp thông tin cho nhà báo,
    né báo chí có sao không, không tiếp phóng viên, xã không muốn trả lời báo, không muốn gặp nhà báo,
    tắt máy với phóng viên, từ chối phỏng vấn có bị gì, có bắt buộc trả lời báo, lảng tránh báo chí,
    né câu hỏi phóng viên, không cho phóng viên quay, đuổi nhà báo, cấm báo chí vào họp,
    phóng viên gọi mà không nói có được không, không bắt buộc trả lời phóng viên, xã không cho báo quay có được không,
    hiệu trưởng từ chối nhà báo, có phải cung cấp hồ sơ cho nhà báo, phóng viên đòi vào phòng làm việc
  `,
  'nhan-danh-co-quan': `
    nhân danh ủy ban lên tiếng, thay mặt cơ quan trả lời trên facebook, lấy danh nghĩa xã để đăng bài,
    tự xưng đại diện cơ quan, viết bài thay lời lãnh đạo, dùng tài khoản cá nhân nói thay ủy ban,
    lấy danh nghĩa đoàn thanh niên kêu gọi, ký tên ủy ban dưới bài cá nhân, nói ủy ban đồng ý rồi dù chưa,
    dùng danh hội phụ nữ bán hàng, xưng cán bộ để gây sức ép, đăng thay mặt chi bộ, nói thay tập thể,
    lấy chức danh để bình luận, nhân danh cơ quan đăng bài, dùng danh nghĩa xã, lấy danh cơ quan để kêu gọi,
    trả lời thay lãnh đạo, dùng facebook cá nhân thông báo việc của xã, lấy zalo riêng thông báo thay ủy ban,
    cán bộ đưa tin việc chung của cơ quan trên trang riêng, dùng nick riêng làm việc của xã,
    trưởng thôn dùng trang cá nhân thông báo thay xã, trả lời phỏng vấn xưng là đại diện trường,
    nói thay bệnh viện trên facebook, bình luận với chức danh trưởng phòng, ký tên phòng dưới bài riêng,
    lấy tên hội phụ nữ đăng bài xin tiền, viết tâm thư thay mặt giáo viên toàn trường,
    dùng zalo ủy ban nói chuyện riêng, trả lời dân với tư cách chủ tịch khi không phải
  `,
  'logo-co-quan': `
    dùng logo cơ quan làm ảnh đại diện, để quốc huy làm avatar, mặc quân phục chụp ảnh đăng,
    dùng tên ủy ban đặt tên trang cá nhân, lấy phù hiệu ngành làm ảnh bìa, chụp hình bảng tên cơ quan đăng lên,
    dùng huy hiệu công an làm hình nền, hình nền có trụ sở, để chức danh trong tên nick, avatar huy hiệu đoàn,
    tên nick có chữ công an, hình cơ quan làm ảnh bìa, hình trụ sở làm avatar, quốc huy làm avatar riêng,
    mang bảng tên bán hàng online, chụp với xe công vụ, dùng logo của xã, để ảnh đại diện là trụ sở,
    dùng tên cơ quan trên facebook, lấy tên trường đặt tên trang bán hàng, dùng ảnh trụ sở quảng cáo,
    để huy hiệu đảng làm avatar, dùng biểu tượng bệnh viện trên trang riêng, cán bộ nghỉ hưu dùng logo cơ quan cũ,
    người đã nghỉ việc còn để tên cơ quan trên nick, dùng logo ủy ban chạy quảng cáo, gắn logo trường lên bài bán hàng
  `,
  'mac-dong-phuc-quay-clip': `
    mặc đồng phục ngành nhảy tiktok, mặc áo ngành quay clip hài, mặc cảnh phục quay tiktok,
    bộ đội mặc quân phục nhảy theo trend, y tá mặc blouse nhảy, điều dưỡng mặc đồ bệnh viện quay clip vui,
    giáo viên mặc áo dài nhảy tiktok trong lớp, mặc đồng phục cơ quan đi nhậu bị quay clip,
    mặc sắc phục hát karaoke đăng lên, công an mặc cảnh phục nhảy đăng tiktok,
    cán bộ mặc đồng phục say xỉn bị đưa lên mạng, mặc áo ngành đi bar bị quay, mặc đồng phục bán hàng livestream,
    cô giáo ăn mặc hở hang quay tiktok, nhân viên y tế nhảy trong phòng bệnh, mặc quần áo ngành quay clip phản cảm,
    thầy giáo quay clip hài trong trường, cán bộ nhảy tiktok trước trụ sở, mặc đồng phục chửi bậy trên clip,
    ăn mặc thế nào khi quay clip, cô giáo mặc áo dài quay clip bán hàng, cảnh sát mặc sắc phục hát trên mạng,
    điều dưỡng mặc blouse livestream, cán bộ mặc đồng phục đi uống rượu, bộ đội mặc quân phục đi chơi đăng ảnh,
    bảo vệ mặc đồng phục nhảy
  `,
  'trang-cua-co-quan': `
    lập fanpage cho xã, mở trang facebook của cơ quan, tạo zalo oa cho ủy ban, lập zalo chính thức của phường,
    tạo kênh youtube của trường, trường mầm non mở trang facebook, xã lập page tuyên truyền,
    mở kênh tiktok cho trường, khu phố làm trang facebook, hội nông dân lập trang, trạm y tế mở zalo oa,
    phòng giáo dục làm youtube, đoàn xã mở kênh tiktok, hội mở page, mở fanpage cho tổ dân phố,
    lập trang giới thiệu đặc sản xã, lập trang của thôn có phải xin phép, mở trang cho phường cần ai cho,
    tự lập trang của ấp có cần xin phép xã, fanpage đoàn thanh niên đăng ký với ai, page công đoàn trường ai duyệt,
    lập trang hội phụ nữ xã có phải báo ai, trang hội cựu chiến binh, mở trang cho trạm y tế ai cho phép,
    page cơ quan phải đăng ký ở đâu, ai duyệt bài trên trang công đoàn, chi đoàn lập fanpage mang tên đoàn,
    fanpage trường học đăng ký với phòng giáo dục, lập trang hội nông dân, trang mang tên mặt trận xã do cán bộ lập,
    bí thư đoàn mở kênh tiktok của đoàn, fanpage của sở phải xin phép ai, đặt tên fanpage của trường thế nào,
    trường mở kênh youtube cần gì, lập zalo chính thức cho trạm y tế, fanpage câu lạc bộ của xã,
    đoàn xã muốn có trang thì báo ai, ai quyết định lập fanpage trường, trang zalo trạm y tế cần xin ai,
    khoa bệnh viện mở trang riêng, tổ chuyên môn lập trang, câu lạc bộ hưu trí lập trang
  `,
  'lap-nhom': `
    lập nhóm zalo của thôn có phải xin phép, mở nhóm cho tổ dân phố cần ai cho, lập nhóm zalo của tổ dân phố,
    thôn lập nhóm thông tin, lập nhóm zalo cho tổ, khu phố làm nhóm facebook, tạo nhóm phụ huynh có phải xin trường,
    cô chủ nhiệm mở nhóm lớp cần ai đồng ý, lập group cư dân có phải đăng ký, tự ý lập nhóm zalo xóm được không,
    trưởng ấp tạo nhóm chat bà con, mở nhóm facebook làng có cần xã cho, tạo nhóm zalo cơ quan khỏi xin phép,
    lập nhóm chung cư không xin phép ban quản lý, ai cho phép mở nhóm zalo, có được tự mở nhóm cho lớp không
  `,
  'thong-bao-cho-dan': `
    đăng thông báo của xã lên zalo thôn, đăng lịch tiếp công dân, đăng lịch tiếp dân của chủ tịch,
    đăng thông báo tuyển dụng công chức, thông báo tuyển quân lên facebook, đăng giấy mời họp dân, giấy mời họp thôn,
    giấy mời họp tổ dân phố lên nhóm, gửi lịch cắt điện vào nhóm, đăng lịch tiêm chủng của trạm, lịch thu gom rác,
    đăng thông báo nộp thuế đất, đăng lại thông báo của huyện, chuyển thông báo bão của tỉnh cho dân,
    đăng lịch làm việc của bộ phận một cửa, đăng giờ mở cửa, thông báo đóng đường, thông báo họp phụ huynh,
    đăng thông báo đấu giá đất đã công khai, thông báo cấp căn cước lưu động, đưa kế hoạch đã công bố lên trang xã,
    báo lịch họp thôn qua zalo, đăng thủ tục hành chính lên trang xã, đăng số đường dây nóng của xã,
    đăng thông báo tuyển sinh, đọc thông báo trên loa xã, nhắc dân lịch khám sức khỏe, đăng thư ngỏ của ủy ban,
    đưa giấy mời họp ấp lên zalo, đăng giấy mời bà con đi họp, trường đăng tin tuyển nhân viên hợp đồng,
    đăng lịch tiêm vắc xin, nhắn bà con lịch họp, đăng thông báo nghỉ học do bão,
    gửi thông báo thu học phí vào nhóm lớp, đăng giá dịch vụ của trạm y tế, đăng tin cúp nước,
    báo cúp điện cho bà con, đăng tin sửa cầu, nhắn lịch phun thuốc muỗi, đăng tin mất nước sạch
  `,
  'go-binh-luan-cua-dan': `
    xóa bình luận chê xã trên fanpage, xóa comment chê của dân, ẩn bình luận của dân trên trang xã,
    chặn người dân bình luận trên trang của xã, khóa bình luận trên fanpage ủy ban, tắt bình luận trang cơ quan,
    chặn nick hay chửi trên trang xã, mời người chê xã ra khỏi nhóm thôn, gỡ ý kiến trái chiều trên page,
    gỡ ý kiến phản đối trên trang xã, xóa thành viên hay kêu ca khỏi nhóm zalo, đuổi người hay chê khỏi nhóm khu phố,
    xóa người khỏi nhóm tổ dân phố, quản trị trang xã xóa góp ý của dân, kích người phản ánh ra khỏi nhóm zalo,
    đóng bình luận bài của huyện, dân chê trên trang có được ẩn đi, block người dân, trang xã chặn tôi bình luận,
    bình luận chửi dưới bài của xã có xóa được không, dân vào trang xã chửi thì ẩn được không,
    xóa lời chửi bậy trên trang phường, có được chặn người hay chửi trên trang cơ quan, xóa bình luận của dân,
    xóa bình luận, ẩn bình luận của người dân, chặn dân trên trang của xã
  `,
  'don-thu-cua-dan': `
    gửi đơn khiếu nại của dân vào nhóm zalo, chụp đơn tố cáo gửi nhóm cơ quan, đăng đơn của dân,
    chuyển đơn kiến nghị của bà con vào nhóm chung, chụp đơn xin trợ cấp gửi nhóm, đăng biên bản hòa giải,
    đăng kết quả hòa giải tranh chấp đất, kể chuyện hòa giải hai nhà lên nhóm thôn, chụp đơn ly hôn của người ta,
    đưa đơn phản ánh có tên người gửi, cho người bị tố cáo xem đơn, nói ai là người viết đơn,
    gửi hồ sơ giải quyết khiếu nại cho người ngoài, chụp sổ tiếp dân, đăng nội dung tiếp công dân của một người,
    đăng chuyện hai hộ tranh chấp, công khai đơn thư, chụp tờ khai của dân gửi nhóm
  `,
  'tra-loi-dan-tren-mang': `
    trả lời dân trên facebook, phản hồi bình luận của người dân, giải đáp thắc mắc bà con qua zalo,
    hướng dẫn thủ tục cho dân qua tin nhắn, cán bộ inbox trả lời công dân, trả lời comment chửi của dân trên trang xã,
    dân nhắn page hỏi hồ sơ, rep comment dân, dân chửi trên fanpage trả lời sao, tư vấn thủ tục qua messenger,
    đáp lời dân trong nhóm zalo, dân hỏi hồ sơ của họ qua zalo, dân vô page hỏi, rep tin dân,
    dân hỏi hồ sơ nhà đất trả lời trong nhóm chung, trả lời chung trong nhóm zalo, gửi kết quả hồ sơ qua zalo cho dân,
    đáp lại khách chửi trên trang của bảo tàng, trả lời bình luận chê trên trang cơ quan
  `,
  'thoi-han-phat-ngon': `
    bao lâu phải trả lời báo chí, thời hạn phát ngôn, khi nào phải phát ngôn ban đầu,
    trong mấy giờ phải cung cấp thông tin cho báo, hạn trả lời câu hỏi của báo, báo gửi công văn bao lâu trả lời,
    mấy ngày phải trả lời phóng viên, báo hỏi thì mấy hôm phải đáp, bao nhiêu giờ phải lên tiếng,
    thời gian trả lời phóng viên, chậm phát ngôn thì sao, báo gửi câu hỏi bằng mail hạn trả lời,
    nhận công văn của báo mấy ngày đáp
  `,
  'lam-phong-su': `
    làm phóng sự đăng youtube, tự làm bài điều tra đăng facebook, phỏng vấn người dân rồi đăng tiktok,
    làm báo kiểu cá nhân, quay phóng sự về xã đăng kênh riêng, cầm micro phỏng vấn dạo ngoài đường,
    youtuber đi hỏi dân, tự quay điều tra thực phẩm bẩn, giả nhà báo quay clip, kênh tin tức cá nhân,
    làm bản tin tự chế, dựng phóng sự đất đai, cầm mic đi hỏi bà con, dựng clip phóng sự
  `,
  'nd-174-2026.d95.k1.h': `
    trang cá nhân làm như báo chí bị phạt, phóng sự điều tra trên mạng xã hội phạt bao nhiêu,
    làm tin kiểu báo trên facebook phạt, làm như nhà báo phạt, đăng phóng sự tự chế phạt nhiêu, phỏng vấn dạo phạt,
    tự làm phóng sự điều tra đăng facebook phạt, đi phỏng vấn dân đăng tiktok phạt nhiêu,
    kênh cá nhân làm bản tin phạt, giả làm phóng viên quay bài phạt
  `,
  'dat-ten-nhom': `
    đặt tên nhóm giống báo, lấy tên trang là tin tức 24h, đặt tên kênh có chữ truyền hình,
    tên group là thời sự huyện, nick đặt tên cơ quan báo chí, đặt tên page là báo quê tôi, tên kênh báo mới,
    nhóm tên đài phát thanh xã, page tên báo huyện, nhóm điểm tin nóng, kênh vtv quê tôi, fanpage tin tức tỉnh,
    page thời sự quê nhà, trang báo xóm
  `,
  'nd-147-2024.d36.ten-tai-khoan': `
    tên tài khoản không được giống cơ quan báo chí, đặt tên trang làm nhầm là báo, quy định đặt tên tài khoản,
    lập trang tin địa phương tên như tờ báo, trang tin giống tên tờ báo, nick trùng tên báo, tên page dễ lầm với báo,
    lập trang lấy tên tạp chí, trang tin địa phương đặt tên như báo, đặt tên page lấy chữ báo,
    tên nhóm làm người ta nhầm là tòa soạn, lập kênh giống tên đài, tên kênh trùng báo tỉnh
  `,
  'phat-truc-tiep-xu-ly': `
    livestream xử lý vi phạm, cán bộ quay cảnh lập biên bản, phát trực tiếp buổi cưỡng chế,
    quay người vi phạm đăng lên trang xã, live cảnh bắt giữ, quay clip xử phạt hàng rong,
    livestream giải tỏa lấn chiếm, đăng hình người bị bắt quả tang, quay cảnh dẹp lòng đường,
    đăng mặt người bị phạt nồng độ, live vụ bắt trộm, quay hộ vi phạm xây dựng, đăng clip bắt bạc,
    ghi hình lúc kiểm tra hành chính rồi đăng, trang công an xã đăng mặt đối tượng, phát cảnh giải phóng mặt bằng,
    live đoàn kiểm tra, quay lập biên bản quán nhậu, công an xã đăng ảnh thanh niên đua xe, treo ảnh người đổ rác bậy,
    phường đăng hình nhà lấn chiếm, đăng clip xử phạt quán karaoke, trang công an đăng người bị bắt,
    dán hình người vi phạm ở nhà văn hóa, đăng biên bản phạt của một người, livestream đi kiểm tra vệ sinh thực phẩm
  `,
  'vu-viec-dang-dieu-tra': `
    đăng về vụ án đang điều tra, kể chuyện vụ thanh tra chưa kết luận, bình luận nghi phạm trên mạng,
    đưa đơn tố cáo lên facebook, đăng ảnh bị can chưa xét xử, bàn vụ việc đang xác minh, lộ thông tin vụ án,
    đăng đơn khiếu nại lên mạng, nói hung thủ là ai, đồn thủ phạm, bàn án chưa xử,
    đăng kết luận thanh tra chưa công bố, đăng đơn tố cáo, chi tiết vụ trọng án, đăng lời khai, kể vụ kiện đang xử,
    danh tính nghi can, đăng lời khai nghi phạm, chiếu hình bị can, bàn chứng cứ vụ án, đăng bản kết luận điều tra,
    đoán hung thủ, chia sẻ video đối tượng bị bắt, đăng tên người tố cáo, lộ danh tính người tố cáo,
    đăng biên bản làm việc với công an, nói về vụ kiện của cơ quan, bình luận vụ án tham nhũng đang xử,
    bàn vụ án xã mình trên mạng, kể vụ bắt cán bộ chưa công bố, đăng tin ai vừa bị bắt
  `,
  'vien-chuc-len-mang': `
    viên chức bình luận facebook, giáo viên đăng bài trên mạng, bác sĩ làm tiktok, thầy cô livestream,
    viên chức chia sẻ bài trên zalo, y tá đăng clip lên mạng, giảng viên viết stt về chính sách,
    cô giáo lập kênh youtube, viên chức được viết gì trên mạng, giáo viên làm youtuber, bác sĩ lên tiktok tư vấn,
    cô giáo đăng clip lớp học, giảng viên bình luận chính sách, điều dưỡng viết status than nghề,
    viên chức có facebook riêng, thầy giáo tranh luận trên mạng, thầy dạy văn viết bài chê bộ,
    giảng viên phê bình ngành, bác sĩ than bệnh viện trên facebook, nhân viên thư viện đăng bài,
    cô nuôi dạy trẻ quay tiktok, giáo viên đăng ảnh tiệc tùng, giáo viên bình luận về chính sách,
    bác sĩ livestream tư vấn, viên chức dùng facebook thế nào, y tá nhảy tiktok, giáo viên like bài nói xấu ngành,
    giáo viên khoe quà phụ huynh tặng, bác sĩ tư vấn bệnh trên zalo, bác sĩ livestream khám bệnh,
    viên chức làm youtube kiếm tiền, cô giáo khoe túi hiệu, điều dưỡng làm vlog nghề y,
    giáo viên quay lớp học làm nội dung, bác sĩ bình luận dịch bệnh, giảng viên phản biện chính sách trên mạng,
    y đức trên mạng, điều dưỡng than lương thấp, giáo viên đăng thơ châm biếm, giáo viên bình luận chính trị,
    quy tắc ứng xử trên mạng của nhân viên bệnh viện, bác sĩ than vãn trên facebook
  `,
  'luat-129-2025.d10': `
    viên chức không được làm gì, những việc viên chức bị cấm, bác sĩ xúc phạm người bệnh, viên chức đăng tin sai lệch,
    giáo viên tuyên truyền trái chủ trương, giáo viên chửi học sinh trên mạng, luật viên chức cấm gì, viên chức cấm gì,
    bác sĩ mắng người bệnh, giáo viên nói trái chủ trương, viên chức tung tin sai, viên chức lợi dụng nghề,
    y tá chửi người nhà bệnh nhân, bs phán bừa, luật viên chức mới cấm hành vi nào, những hành vi viên chức bị cấm,
    giáo viên chê ngành công khai, viên chức lợi dụng nghề nói sai, bác sĩ nói xấu bệnh viện mình,
    giảng viên nói trái chiều trên lớp bị tung clip, giáo viên nói trái chủ trương trên lớp
  `,
  'cong-chuc-len-mang': `
    công chức đăng bài facebook, cán bộ xã bình luận trên mạng, lãnh đạo dùng mạng xã hội,
    công chức được viết gì trên zalo, cán bộ làm tiktok, công chức like bài phê bình, cán bộ chia sẻ bài về chính sách,
    cán bộ chơi facebook, công chức xã viết status, chủ tịch xã livestream, công chức bình phẩm thời sự,
    cán bộ đoàn đăng bài, cán bộ có được lập kênh, cán bộ chia sẻ ảnh đời thường,
    công chức like bài nói xấu chính quyền, công chức có được dùng facebook, cán bộ đăng ảnh nhậu,
    cán bộ khoe tài sản trên mạng, công chức tham gia nhóm kín, công chức đăng clip nhảy, cán bộ xã tranh cãi trên mạng,
    công chức bình luận về lãnh đạo, công chức làm youtube kiếm tiền, công chức khoe xe hơi trên facebook,
    cán bộ làm tiktok có thu nhập, con cán bộ khoe đồ hiệu lên mạng, công chức đăng ảnh du lịch,
    cán bộ thuế làm tiktok hướng dẫn, công an xã viết bài trên trang cá nhân, công chức trẻ làm vlog,
    công chức vào nhóm kín, cán bộ vào nhóm nói xấu huyện, phó chủ tịch quay tiktok nhảy nhót ở phòng làm việc,
    cán bộ mặt trận bình luận sáp nhập
  `,
  'luat-80-2025.d14.phat-ngon': `
    công chức không được phát ngôn gì, cán bộ đăng tin sai lệch về cơ quan, công chức nói xấu cơ quan mình,
    công chức đăng bài làm xấu hình ảnh địa phương, cán bộ phát tán thông tin sai lệch,
    công chức chê lãnh đạo trên mạng, những điều cán bộ công chức không được làm, cán bộ bôi xấu địa phương,
    công chức nói bậy về cơ quan, công chức tung tin sai, cán bộ đăng sai sự thật, công chức chê cấp trên công khai,
    điều công chức không được nói
  `,
  'luat-80-2025.d13': `
    công chức ăn nói hống hách, văn hóa giao tiếp của công chức, cán bộ ăn nói cửa quyền, cán bộ một cửa quát dân,
    ứng xử với nhân dân thế nào, đạo đức công vụ, công chức chửi thề với đồng nghiệp, thái độ của cán bộ với dân,
    công chức lớn tiếng với người dân, cán bộ gây khó dễ, cán bộ quát dân, tiếp dân cáu gắt, nói năng trịch thượng,
    cán bộ bắt dân đợi, ứng xử với đồng nghiệp, văn hóa công sở, cán bộ vô cảm, chửi thề nơi công sở, cán bộ hạch sách,
    thái độ phục vụ, công chức hành dân, cán bộ gắt gỏng, mặt lạnh như tiền, nạt nộ dân, bắt dân chờ, nói trống không,
    hắt hủi dân, to tiếng đuổi dân về, cán bộ hộ tịch khó chịu, cán bộ bấm điện thoại mặc dân đứng chờ,
    bị dân chửi rồi chửi lại, cãi nhau với dân trong giờ tiếp, cán bộ nói kháy dân, công chức cười cợt người già,
    gắt với đồng nghiệp, xưng mày tao với dân, công chức chửi thề với dân, sếp mắng nhân viên trước đông người,
    sếp chửi cấp dưới, cán bộ nói hỗn với cụ già, nhân viên một cửa nói cộc lốc,
    trưởng phòng quát nhân viên trước mặt dân, cán bộ nhắn tin trả lời dân cộc lốc, cán bộ xưng hô thiếu lễ phép,
    ứng xử khi bị dân chửi, bị dân chửi có được cãi lại, cán bộ bình luận xúc phạm dân, giao tiếp công sở
  `,
  'luat-80-2025.d36': `
    công chức có những hình thức kỷ luật nào, công chức bị kỷ luật những mức nào, khiển trách cảnh cáo cách chức,
    thời hiệu kỷ luật công chức, kỷ luật cán bộ gồm mấy hình thức, công chức bị buộc thôi việc,
    cbcc bị những mức kỷ luật nào, cách chức khi nào, buộc thôi việc công chức, mấy hình thức kỷ luật,
    công chức sai phạm cũ còn kỷ luật không, mấy mức kỷ luật, công chức bị kỷ luật mức nào,
    say rượu nói bậy bị kỷ luật mức nào, thời hiệu kỷ luật cán bộ, hình thức kỷ luật nặng nhất với công chức,
    cán bộ vi phạm bị kỷ luật ra sao, khác nhau giữa các hình thức kỷ luật, cảnh cáo nặng hơn khiển trách thế nào,
    phân biệt khiển trách với cảnh cáo
  `,
  'nd-172-2025.nguyen-tac': `
    mức độ vi phạm của công chức xét thế nào, ít nghiêm trọng hay rất nghiêm trọng,
    đánh giá hậu quả để kỷ luật công chức, đăng bài gây dư luận xấu mức kỷ luật, căn cứ mức kỷ luật công chức,
    thế nào là vi phạm nghiêm trọng, dư luận xấu có làm nặng kỷ luật, mức nào là nhẹ mức nào là nặng,
    xét nặng nhẹ khi kỷ luật, xem xét hậu quả khi kỷ luật cán bộ, ảnh hưởng lớn nhỏ khi kỷ luật,
    phạm vi ảnh hưởng của vi phạm, khi nào là vi phạm rất nghiêm trọng
  `,
  'ky-luat-cong-chuc': `
    công chức đăng facebook bị kỷ luật thế nào, cán bộ bị kỷ luật vì bài đăng,
    công chức vi phạm bị khiển trách hay cảnh cáo, cán bộ xã chửi dân trên mạng bị kỷ luật gì,
    công chức tung tin sai bị xử lý kỷ luật, công chức nói bậy trên mạng kỷ luật ra sao,
    cán bộ đăng bài bậy bị cảnh cáo, cán bộ chửi dân bị xử lý kỷ luật, cán bộ like bài bậy có bị kiểm điểm,
    công chức lộ công văn bị kỷ luật gì, cbcc viết status bậy kl sao, chửi lại dân có bị kỷ luật,
    công chức livestream giờ làm bị kỷ luật, cán bộ chia sẻ bài phản động bị kỷ luật gì,
    cán bộ làm mất uy tín cơ quan kỷ luật sao, công chức bị phạt tiền vì đăng bài có bị kỷ luật nữa không,
    cán bộ đăng tin giả bị kỷ luật gì, công chức lộ dữ liệu dân bị kỷ luật, xử lý công chức tung tin thất thiệt,
    cán bộ thuế lộ thông tin bị xử lý gì, cán bộ xã nhảy phản cảm bị kỷ luật gì,
    người lao động hợp đồng bị kỷ luật vì facebook, nhân viên hợp đồng đăng bậy có bị kỷ luật,
    cán bộ không chuyên trách đăng sai bị kỷ luật gì, công chức chia sẻ tin giả kỷ luật mức nào,
    cán bộ xã lộ danh sách dân bị kỷ luật sao, công chức bán hàng trong giờ bị kỷ luật,
    công chức livestream bậy bị cách chức không
  `,
  'ky-luat-vien-chuc': `
    viên chức bị kỷ luật thế nào, giáo viên đăng bài bị kỷ luật, bác sĩ vi phạm bị khiển trách khi nào,
    hình thức kỷ luật viên chức, thầy cô bị cảnh cáo vì facebook, viên chức trái quy tắc ứng xử,
    giáo viên chửi thề trên mạng bị kỷ luật, bác sĩ đăng bậy bị cảnh cáo, viên chức vi phạm bị xử sao,
    gv bị khiển trách, nhân viên trường học bị kỷ luật, y tá bị kiểm điểm vì tiktok,
    viên chức bị phạt tiền rồi có bị kỷ luật nữa, viên chức đăng sai bị phạt rồi còn kỷ luật không,
    bác sĩ bị phạt vì đăng bài có bị kỷ luật, giáo viên đăng tin giả bị kỷ luật gì, y tá đăng ảnh bệnh nhân bị kỷ luật,
    giáo viên chửi phụ huynh trên zalo bị kỷ luật, bác sĩ livestream lúc trực bị khiển trách,
    viên chức bán hàng giờ làm bị kỷ luật, kỷ luật viên chức, bác sĩ nói xấu đồng nghiệp có bị kỷ luật,
    giáo viên mắng lớp bị quay có bị đình chỉ, viên chức đăng bậy bị kỷ luật, y tá chửi bệnh nhân bị kỷ luật
  `,
  'nd-234-2026.d8.k1': `
    viên chức bị khiển trách khi nào, viên chức vi phạm quy tắc ứng xử đã nhắc nhở, viên chức bị nhắc rồi vẫn vi phạm,
    trái quy tắc nghề nghiệp bị khiển trách, nhân viên trạm y tế trái quy tắc ứng xử,
    giáo viên bị nhắc bằng văn bản rồi tái phạm, viên chức đăng bài thiếu chuẩn mực bị khiển trách,
    vi phạm quy tắc nghề bị khiển trách, gv đăng clip nhảy phản cảm, viên chức bị khiển trách vì sao,
    viên chức đăng bài sai bị khiển trách, trái quy tắc ứng xử bị xử gì,
    viên chức bị nhắc nhở mấy lần thì khiển trách, giáo viên nhảy phản cảm trên tiktok bị nhắc rồi,
    viên chức ăn mặc hở đăng ảnh bị khiển trách
  `,
  'nd-234-2026.d8.k3': `
    viên chức chửi người khác khi làm việc, bác sĩ chửi bệnh nhân bị kỷ luật, y tá lăng mạ người nhà bệnh nhân,
    giáo viên xúc phạm phụ huynh, viên chức xúc phạm đồng nghiệp, thầy giáo mạt sát học sinh bị kỷ luật gì,
    cô giáo sỉ nhục học trò, bác sĩ mắng bệnh nhân kỷ luật, cô nuôi dạy trẻ chửi phụ huynh,
    viên chức thóa mạ dân khi làm việc, nhân viên y tế chửi người nhà, giáo viên hạ nhục học sinh trước lớp,
    giáo viên chửi phụ huynh bị kỷ luật, cô giáo chửi học sinh kỷ luật, y tá mắng sản phụ,
    cô giáo đặt biệt danh xấu cho học sinh, bác sĩ quát người bệnh
  `,
  'nd-234-2026.d8.k6': `
    viên chức làm lộ bí mật bị kỷ luật, giáo viên lộ tài liệu mật bị khiển trách,
    bác sĩ làm lộ văn bản mật kỷ luật gì, viên chức vi phạm bảo vệ bí mật nhà nước, viên chức để lộ mật kỷ luật gì,
    gv lộ văn bản mật, nhân viên văn thư trường lộ mật, bác sĩ làm mất tài liệu mật kỷ luật,
    viên chức chụp văn bản mật bị khiển trách, nhân viên trường lộ công văn mật bị sao,
    viên chức vi phạm quy định bảo mật, viên chức vô ý lộ bí mật kỷ luật mức nào, sơ ý để lộ mật bị kỷ luật gì
  `,
  'nd-234-2026.d9.k2': `
    viên chức bị cảnh cáo khi nào, hậu quả nghiêm trọng viên chức bị cảnh cáo, viên chức gây hậu quả nghiêm trọng,
    lộ mật hậu quả nặng viên chức, viên chức làm lộ mật gây hậu quả nặng,
    giáo viên xúc phạm học sinh gây hậu quả nghiêm trọng, khi nào thì cảnh cáo viên chức,
    hậu quả nghiêm trọng kỷ luật ở mức nào
  `,
  'nd-234-2026.d5.k3': `
    thời hiệu kỷ luật viên chức, viên chức vi phạm lâu rồi còn kỷ luật không,
    vi phạm từ nhiều năm trước có bị kỷ luật, chuyện cũ 7 năm trước còn xét kỷ luật,
    chuyện xảy ra đã lâu kỷ luật giáo viên, vi phạm 2017 giờ kỷ luật được không, quá 5 năm còn kỷ luật viên chức,
    lỗi cũ từ hồi mới đi dạy, làm sai từ lâu giờ còn kỷ luật viên chức, vi phạm hồi xưa bây giờ còn kịp xem xét,
    giáo viên sai từ mấy năm trước còn xét
  `,
  'thoi-hieu-ky-luat': `
    thời hiệu xử lý kỷ luật, mấy năm thì hết thời hiệu kỷ luật, quá bao lâu không bị kỷ luật nữa,
    vi phạm đã lâu có bị kỷ luật, hết thời hiệu chưa, sau mấy năm không kỷ luật nữa, lỗi cũ có bị xét kỷ luật,
    quá hạn kỷ luật, bao năm thì không xử lý kỷ luật nữa, thời hiệu khiển trách, còn trong thời hiệu không,
    thời hiệu kỷ luật cán bộ công chức, hết thời hiệu kỷ luật sau mấy năm, thời hiệu kỷ luật là bao lâu,
    bình luận từ 4 năm trước còn thời hiệu, bài cũ mấy năm trước còn bị kỷ luật
  `,
  'tt-01-2021.d5.k2': `
    thanh tra viên dùng mạng xã hội giờ làm, người làm thanh tra đăng facebook, quy tắc ứng xử của thanh tra,
    thanh tra huyện chơi mạng giờ làm, cán bộ thanh tra lên facebook, thanh tra đăng tin sai,
    anh thanh tra lướt phây, người thanh tra xài mạng, cán bộ thanh tra tỉnh đăng bài,
    thanh tra viên lên zalo lúc làm việc, ngành thanh tra cấm gì trên mạng, đoàn thanh tra chụp hình đăng
  `,
  'mang-trong-gio-lam': `
    lướt facebook trong giờ làm việc, chơi zalo giờ hành chính, xem tiktok lúc làm việc,
    công chức dùng mạng xã hội trong giờ, bán hàng online trong giờ làm, xem youtube ở cơ quan, chat zalo lúc làm,
    lướt mạng giờ hành chính, chơi game giờ làm, đăng bài trong giờ làm việc, livestream giờ hành chính,
    rao hàng trên zalo trong giờ làm, chốt đơn hàng lúc làm việc, bán quần áo trên mạng giờ hành chính,
    cán bộ một cửa bán hàng qua mạng trong giờ, xem phim giờ hành chính, bán hàng trên mạng lúc trực,
    y tá lướt tiktok khi trực, đặt hàng shopee trong giờ làm, cán bộ bấm điện thoại suốt giờ làm,
    xem bóng đá trong giờ trên điện thoại, quay tiktok trong giờ trực, công chức bán hàng giờ hành chính,
    cán bộ chơi facebook lúc tiếp dân, y tá livestream giờ trực, giáo viên lướt mạng khi dạy, họp mà bấm zalo,
    livestream giờ trực, quay tiktok trong giờ dạy, livestream trong ca trực
  `,
  'dang-vien-len-mang': `
    đảng viên lập facebook, đảng viên đăng bài lên mạng, đảng viên dùng mạng xã hội thế nào,
    đảng viên được đăng gì trên zalo, đảng viên livestream, đảng viên làm youtuber, đảng viên chơi tiktok,
    đảng viên có được chơi facebook, đảng viên trẻ làm tiktok, đảng viên đăng ảnh đời thường,
    đảng viên bình luận thời sự, đảng viên lập kênh riêng, đảng viên có được lập kênh youtube,
    đảng viên dùng facebook cần lưu ý gì, đảng viên đăng bài phê bình, đảng viên có được bình luận trên mạng,
    đảng viên đăng lại tin của đài nước ngoài, đảng viên chia sẻ bài báo tiếng anh, đảng viên chuyển tiếp báo hải ngoại,
    đảng viên có được chia sẻ bài viết của người khác, đảng viên kinh doanh trên mạng, đảng viên làm nội dung tiktok,
    đảng viên trẻ livestream chơi game, đảng viên có được lập nhóm zalo, đảng viên tham gia group kín,
    đảng viên xem kênh nước ngoài, sinh viên mới vào đảng tham gia nhóm tranh luận, đảng viên chia sẻ bài bbc,
    đảng viên bình luận thời sự trên youtube, đảng viên vào nhóm chính trị
  `,
  'khai-bao-tai-khoan': `
    phải khai tài khoản facebook cho cơ quan, cơ quan bắt khai nick mạng xã hội,
    cán bộ có phải báo tài khoản mạng xã hội không, kê khai các trang mạng cá nhân với chi bộ,
    có phải khai nick zalo với đảng ủy, công chức có phải đăng ký tài khoản facebook với cơ quan không,
    khai tài khoản tiktok cho sếp, cơ quan đòi danh sách facebook của nhân viên,
    giáo viên có phải báo facebook cho trường không, nộp bản khai tài khoản mạng, có mấy nick phải khai hết không,
    trường bắt khai tài khoản facebook, cơ quan bắt giáo viên khai nick zalo, khai nick mạng xã hội cho phòng,
    sở bắt khai trang cá nhân, phải khai báo mấy nick với cơ quan, kê khai facebook của cán bộ,
    có phải báo số tài khoản mạng xã hội với chi bộ, đảng viên dự bị có phải khai facebook,
    cấp ủy yêu cầu khai trang cá nhân, viên chức có phải đăng ký facebook với cơ quan
  `,
  'qdtw-85-2022.chinh-danh': `
    đảng viên phải dùng tên thật trên mạng, đảng viên khai báo tài khoản mạng xã hội,
    trang cá nhân của đảng viên phải chính danh, đảng viên dùng nick phụ được không, đv ẩn danh,
    đảng viên phải báo chi bộ tài khoản, đảng viên có mấy nick, facebook của đảng viên phải ghi tên thật,
    đv đặt biệt danh, đv xài nick hoa hướng dương, đảng viên nick lạ, đảng viên để ảnh đại diện con mèo,
    đảng viên tên nick tiếng tây
  `,
  'qdtw-85-2022.tich-cuc': `
    đảng viên phải phản bác bài xấu, đảng viên chia sẻ thông tin tích cực, đảng viên lan tỏa tin tốt,
    đảng viên thấy luận điệu sai trái thì làm gì, đảng viên im lặng trước bài chống phá,
    đảng viên phải đấu tranh với tin xấu, đv gặp bài chống phá, đảng viên bảo vệ nền tảng tư tưởng trên mạng,
    đảng viên share gương tốt, đảng viên né tránh không phản bác, đảng viên có phải cãi lại bài chống phá,
    lên tiếng phản bác
  `,
  'qdtw-85-2022.cap-uy': `
    cấp ủy quản lý đảng viên trên mạng, bí thư chi bộ kiểm tra facebook đảng viên,
    trách nhiệm của cấp ủy với trang cá nhân đảng viên, chi bộ nhắc đảng viên dùng mạng,
    bí thư có quyền xem facebook đảng viên, chi bộ giám sát mạng, cấp ủy xử lý đảng viên đăng bậy,
    chi ủy phải nhắc đảng viên, bí thư kiểm tra trang của đảng viên,
    người đứng đầu chịu trách nhiệm về đảng viên trên mạng, bí thư có phải coi đảng viên đăng gì,
    chi bộ theo dõi trang đảng viên, cấp ủy phải kiểm tra facebook đảng viên,
    bí thư chi bộ có xem trang cá nhân của đảng viên, chi bộ nhắc đảng viên về bài đăng,
    chi bộ giám sát mạng xã hội của đảng viên, chi bộ xử lý đảng viên hay chia sẻ bài xấu,
    chi bộ bắt viết kiểm điểm vì bài đăng
  `,
  'qdtw-85-2022.doi-tuong': `
    quy định 85 áp dụng cho ai, cán bộ ngoài đảng có theo quy định 85 không, quần chúng có theo quy định 85,
    ai phải theo quy định 85, cán bộ không phải đảng viên có bị quy định 85, đoàn viên có theo quy định 85,
    người ngoài đảng có phải theo, quy định về trang cá nhân áp dụng cho những ai,
    đảng viên nghỉ hưu có phải theo quy định 85
  `,
  'qdtw-85-2022.dieu-tranh': `
    đảng viên không được đăng gì, đảng viên chia sẻ tài liệu nội bộ, đảng viên đăng tin chưa kiểm chứng,
    đảng viên lưu giữ tin xấu độc, điều đảng viên phải tránh trên mạng, đảng viên đưa kết luận họp chi bộ lên mạng,
    đv đăng tài liệu họp chi bộ, đảng viên giữ tin xấu trong máy, đảng viên truyền tin chưa rõ,
    đảng viên đưa nghị quyết chưa công bố lên, đảng viên không được chia sẻ gì, đv lưu file xấu độc trong điện thoại,
    đảng viên chuyển bài xấu cho bạn xem, đảng viên giữ sách cấm, đảng viên đăng văn bản nội bộ,
    đảng viên chia sẻ tin tiêu cực chưa kiểm chứng, đảng viên đăng tin đồn,
    đảng viên đăng tài liệu nội bộ lên facebook, đảng viên chuyển tiếp tin xấu, đảng viên đăng hình thẻ đảng,
    đảng viên mới khoe quyết định kết nạp, đảng viên khoe huy hiệu đảng trên mạng, đăng lý lịch đảng viên lên nhóm
  `,
  'qdtw-85-2022.bo-cuc': `
    quy định 85 có những nội dung gì, bố cục quy định 85, đảng viên có mấy việc phải làm trên mạng,
    quy định 85 có bao nhiêu điều, nội dung chính của quy định 85, đảng viên bị cấm mấy nhóm hành vi trên mạng
  `,
  'qdtw-207-2026.nhom-1': `
    đảng viên nói trái chủ trương, đảng viên viết bài trái nghị quyết,
    đảng viên không được nói trái quan điểm của đảng, đảng viên chê chủ trương của đảng trên mạng,
    đảng viên nói ngược nghị quyết, đảng viên phát ngôn trái đường lối, đv viết bài phản đối chủ trương,
    đảng viên nói nghị quyết sai, đảng viên phản đối nghị quyết, đảng viên không đồng tình với chủ trương,
    đảng viên phản đối chủ trương trên mạng, đảng viên hưu trí viết bài trái chủ trương,
    đảng viên nghỉ hưu nói trái quan điểm, đảng viên bàn ngược nghị quyết huyện ủy, đảng viên chê chính sách,
    đảng viên bảo lưu ý kiến trên mạng, đảng viên bày tỏ ý kiến khác với chủ trương của tỉnh
  `,
  'qdtw-207-2026.nhom-2': `
    đảng viên phải giữ nguyên tắc tổ chức, nguyên tắc sinh hoạt đảng, đảng viên lập nhóm riêng bàn chuyện chi bộ,
    đảng viên sinh hoạt không đúng nguyên tắc, đảng viên không chấp hành tổ chức, đảng viên lập hội nhóm trái phép,
    đảng viên bỏ sinh hoạt, đảng viên không phục tùng nghị quyết chi bộ, vi phạm nguyên tắc tập trung dân chủ,
    đảng viên họp riêng ngoài tổ chức
  `,
  'qdtw-207-2026.nhom-3': `
    đảng viên phủ nhận nền tảng tư tưởng, xuyên tạc chủ nghĩa mác lênin, đảng viên phản bác tư tưởng hồ chí minh,
    đảng viên đòi đa nguyên, đảng viên phủ nhận chủ nghĩa mác, đảng viên xuyên tạc tư tưởng,
    đảng viên nói chủ nghĩa xã hội lỗi thời, đảng viên đòi đa đảng, đảng viên viết bài bác bỏ nền tảng tư tưởng,
    đv ca ngợi chế độ khác, đảng viên nghi ngờ đường lối
  `,
  'qdtw-207-2026.nhom-4': `
    đảng viên làm lộ bí mật, đảng viên đăng tài liệu mật, đảng viên để mất tài liệu của đảng,
    đảng viên kể chuyện họp chi bộ ra ngoài, đảng viên tuồn dự thảo nghị quyết, đảng viên lộ nhân sự đại hội,
    đảng viên để lộ tài liệu đảng, đv kể chuyện họp kín, đảng viên đưa văn kiện mật lên mạng,
    kể chuyện họp chi bộ bên bàn nhậu, đưa tài liệu chi bộ cho người thân, đảng viên gửi tài liệu ra ngoài,
    viết hồi ký kể chuyện nội bộ đảng, đảng viên kể chuyện nhân sự cấp ủy, đảng viên đưa tài liệu cho nhà báo,
    đảng viên chụp nghị quyết mật, đảng viên gửi ảnh họp chi bộ cho vợ, đảng viên để lộ nghị quyết mật,
    đảng viên chụp tài liệu họp đảng ủy
  `,
  'qdtw-207-2026.nhom-mang': `
    đảng viên tung tin giả, đảng viên dùng ai làm tin giả, đảng viên phát tán tin sai sự thật trên mạng,
    19 điều đảng viên không được làm trên mạng, đảng viên share tin sai, đv đăng tin sai,
    đảng viên dùng mạng truyền tin bịa, đảng viên làm clip ai xuyên tạc, đảng viên dùng facebook phát tán tin bịa,
    đv tung clip ai, đảng viên dùng nền tảng số nói sai, đảng viên đăng tin chưa đúng sự thật,
    đảng viên share tin bậy bị gì, bị phạt vì đăng tin sai rồi bên đảng có kỷ luật thêm,
    đảng viên bị phạt hành chính có bị kỷ luật đảng nữa
  `,
  'qdtw-207-2026.nhom-to-cao': `
    đảng viên tố cáo nặc danh, đảng viên viết đơn tố cáo giấu tên, đảng viên gửi đơn mạo danh người khác,
    đảng viên tố cáo bịa đặt, đảng viên viết đơn thư nặc danh, đv viết thư nặc danh, đảng viên tố cáo không ký tên,
    đảng viên vu cáo, đảng viên mạo tên tố cáo, đảng viên ký đơn tập thể, thư không ký tên tố bí thư,
    đảng viên thư nặc danh, đảng viên lấy tên người khác làm đơn, đảng viên tố sai đồng chí,
    đảng viên gửi đơn vượt cấp
  `,
  'qdtw-207-2026.nhom-dao-duc': `
    đảng viên vi phạm đạo đức, đảng viên bè phái, đảng viên ứng xử thiếu văn hóa, đảng viên chửi bới trên mạng,
    đảng viên chửi tục, đảng viên đánh nhau, đv sống buông thả, đảng viên kéo bè kết cánh, đảng viên kéo phe cánh,
    đảng viên cục bộ địa phương, đảng viên chửi dân, đảng viên sống thiếu chuẩn mực, đảng viên trái quy tắc ứng xử
  `,
  'qdtw-08-2018.neu-guong': `
    trách nhiệm nêu gương của đảng viên, đảng viên nói không đi đôi với làm, nêu gương của cán bộ lãnh đạo,
    cán bộ nói hay làm dở, đảng viên gương mẫu, lãnh đạo phải nêu gương, cán bộ đảng viên tám điều gương mẫu,
    nói một đằng làm một nẻo, lãnh đạo phải làm gương, đảng viên thấy sai không đấu tranh, gương mẫu trong lời nói
  `,
  'hdubkt-02-2021.noi-dung': `
    đảng viên bình luận trên mạng có bị xem xét kỷ luật, đảng viên chia sẻ bài xấu có bị kiểm tra,
    đảng viên chỉ share lại có bị xử lý, ủy ban kiểm tra xét bình luận của đảng viên,
    đảng viên like share bài phản động có bị kỷ luật, đv like bài bậy bị kiểm tra, đảng viên còm dạo bị xem xét,
    đảng viên share bài phản động kỷ luật, đảng viên bình luận có bị ubkt xử,
    chỉ chia sẻ mà đảng viên cũng bị kỷ luật, đv tương tác bài xấu bị kiểm điểm, chi bộ có xem xét vì share,
    đảng viên chia sẻ lại clip bôi nhọ
  `,
  'hdubkt-03.noi-dung': `
    tài liệu lưu hành nội bộ của đảng có phải bí mật không, chủ trương đang soạn thảo của đảng là bí mật,
    giấy chỉ lưu hành trong đảng có coi là mật, dự thảo nghị quyết của đảng có phải bí mật,
    tài liệu đảng chưa công bố có phải mật, đảng coi những gì là bí mật
  `,
  'dang-vien-tuong-tac-bai-xau': `
    đảng viên like bài xấu, đảng viên thả tim bài sai trái, đảng viên bình luận bài phản động,
    đảng viên share tin giả có sao không, đảng viên theo dõi trang xấu độc, đảng viên vào nhóm chống phá,
    đv thích bài chống phá, đảng viên vào group phản động, đảng viên tym bài xuyên tạc, đảng viên hóng trang xấu độc,
    đảng viên thả haha bài chống phá, đv bấm theo dõi kênh phản động, đảng viên thích bài nói xấu lãnh đạo,
    đảng viên chia sẻ bài sai trái, đảng viên like bài chống đảng có bị kỷ luật, đv thả tim clip phản động bị kiểm điểm,
    đảng viên hóng nhóm phản động có sao, đảng viên còm dưới bài nói xấu nhà nước,
    cán bộ hưu trí sinh hoạt đảng chia sẻ clip nói bậy, bà con bên mỹ tag em là đảng viên,
    đảng viên bị gắn thẻ bài chống phá
  `,
  'dang-vien-noi-xau': `
    đảng viên nói xấu lãnh đạo, đảng viên bình luận nói xấu lãnh đạo, đảng viên nói xấu cấp trên trên facebook,
    đảng viên chửi chủ tịch xã, đảng viên bôi nhọ bí thư, đảng viên xúc phạm người khác trên mạng,
    đảng viên nói xấu đồng chí mình, đv nói xấu cấp ủy, đảng viên bịa chuyện về lãnh đạo,
    đảng viên đăng bài bôi nhọ người khác, đảng viên bình luận xúc phạm, cán bộ nói xấu lãnh đạo trên mạng,
    công chức nói xấu cơ quan trên facebook, công chức nói xấu sếp, viên chức nói xấu lãnh đạo,
    cán bộ xúc phạm người dân trên mạng
  `,
  'cvtu-729-2023.noi-dung': `
    công văn của tỉnh ủy về đảng viên trên mạng, phát huy vai trò đảng viên trên mạng xã hội,
    quán triệt quy định 85 ở địa phương, công văn 729, tỉnh ủy chỉ đạo đảng viên dùng mạng,
    văn bản địa phương về đảng viên trên mạng xã hội
  `,
  'nd-30-2020': `
    con dấu, thể thức văn bản hành chính, soạn công văn đúng thể thức, cách trình bày quyết định,
    đóng dấu treo dấu giáp lai, công tác văn thư, ghi số ký hiệu văn bản, ký thay ký thừa lệnh, mẫu công văn,
    căn lề văn bản, viết hoa trong văn bản, nơi nhận ghi sao, đóng giáp lai, văn bản điện tử ký số
  `,
  'qdtw-207-2026': `
    những điều đảng viên không được làm, 19 điều đảng viên không được làm, đảng viên bị cấm những gì, quy định 207,
    quy định mới về những điều đảng viên không được làm, đảng viên cấm gì, mấy điều đảng viên không được làm,
    danh sách điều cấm đảng viên
  `,
  'luat-134-2025': `
    luật trí tuệ nhân tạo, luật ai của việt nam, quy định về trí tuệ nhân tạo, luật về ai, quy định ai mới
  `,
  'blhs-2015.d338.k1': `
    vô ý làm lộ bí mật nhà nước phạt tù bao nhiêu năm, lỡ làm rớt tài liệu mật khung hình phạt,
    sơ ý lộ mật cải tạo không giam giữ
  `,
  'qd-423-2026.co-quan-to-chuc': `
    cơ quan lên mạng phải dùng tên chính thức, trang của cơ quan chỉ đăng điều đã kiểm chứng,
    quy tắc ứng xử cho tổ chức trên mạng, cơ quan phải phổ biến bộ quy tắc cho nhân viên
  `,
  'qdtw-101-2012.neu-guong': `
    cán bộ chủ chốt phải gương mẫu lời nói, quy định nêu gương năm 2012
  `,
  'thay-van-ban-mat': `
    thấy công văn đóng dấu mật trong nhóm zalo phải làm sao, nhặt được văn bản tối mật thì làm gì,
    thấy ai đăng tài liệu mật thì báo ai, nhận nhầm văn bản mật phải làm gì, có người gửi file mật cho tôi thì làm sao,
    thấy giấy tờ mật bỏ quên ở máy photo, nhóm chung cư có ảnh tài liệu mật,
    nhận được email có tài liệu mật thì phải làm gì, lượm được usb có tài liệu mật thì nộp đâu,
    thấy văn bản mật trên facebook thì làm gì
  `,
  'uy-quyen-phat-ngon': `
    ủy quyền phát ngôn bằng miệng, phó chủ tịch được ủy quyền phát ngôn, được ủy quyền trả lời báo chí có ủy quyền lại,
    ủy quyền phát ngôn có cần văn bản, giao cho văn phòng trả lời báo, giấy ủy quyền phát ngôn ghi gì,
    ủy quyền cho trưởng khoa nói với báo, ủy quyền phát ngôn một vụ việc, người được ủy quyền phát ngôn,
    hiệu trưởng ủy quyền hiệu phó trả lời báo, chủ tịch đi vắng ai phát ngôn thay
  `,
  'noi-voi-bao-tu-cach-ca-nhan': `
    báo hỏi ý kiến tôi nói với tư cách cá nhân, trả lời phỏng vấn với tư cách riêng,
    nói chuyện với nhà báo không nhân danh cơ quan, báo gọi hỏi vụ đồng nghiệp bị kỷ luật,
    viên chức trả lời phỏng vấn youtuber, kể chuyện trường cho nhà báo với tư cách phụ huynh,
    trả lời báo nước ngoài với tư cách cá nhân, lời tôi nói với báo có phải của cơ quan, cựu cán bộ trả lời báo,
    nói riêng với phóng viên
  `,
  'dang-vien-gop-y': `
    đảng viên có được chê lãnh đạo trên mạng, đảng viên có được góp ý trên facebook,
    đảng viên không đồng tình với chính sách trên mạng, đảng viên phê bình cán bộ trên mạng,
    đảng viên góp ý dự thảo luật, đảng viên có được phản biện, là đảng viên muốn chê thuế chê hải quan,
    đảng viên phàn nàn chuyện sáp nhập, đảng viên viết thư ngỏ góp ý, đv góp ý chủ trương trên mạng,
    đảng viên chê chủ tịch xã làm sai, đảng viên bày tỏ không hài lòng với tỉnh, đảng viên nói thẳng trên mạng,
    đảng viên góp ý gay gắt, đảng viên phản ánh đường hỏng, đảng viên chê sách giáo khoa,
    giảng viên đảng viên phản biện dự thảo luật, đảng viên doanh nghiệp chê hải quan hành dân,
    vào đảng rồi còn được góp ý không, tranh luận chính trị trên mạng khi là đảng viên, đảng viên vẽ tranh biếm họa,
    đảng viên chê bộ trưởng
  `,
  'dang-vien-gop-y-bi-xu-ly': `
    đảng viên chê lãnh đạo có bị kỷ luật, đảng viên góp ý bị chi bộ bắt kiểm điểm,
    đảng viên share bài chê sách giáo khoa bị kiểm điểm, đảng viên không đồng tình trên mạng có bị xử lý,
    đảng viên phê bình chủ trương bị kỷ luật gì, đảng viên chê chính sách có bị khai trừ,
    đảng viên dự bị share bài chê lãnh đạo có bị xóa tên, đảng viên than chuyện lương có bị nhắc,
    đảng viên hay chia sẻ bài chê lãnh đạo chi bộ xử lý sao, bác đảng viên đăng thơ châm biếm chi bộ nhắc,
    đảng viên nói thẳng bị coi là trái quan điểm, đảng viên vẽ tranh biếm họa có bị kỷ luật
  `,
  'dang-vien-nghi-huu': `
    đảng viên nghỉ hưu lên mạng còn phải theo quy định, về hưu rồi có phải giữ điều cấm của đảng viên,
    đảng viên hưu trí dùng facebook theo quy định nào, đảng viên về hưu mười năm có bị ràng buộc,
    cán bộ hưu trí đảng viên có theo quy định 85, bố tôi đảng viên hưu trí hay đăng bài,
    đảng viên già đăng facebook theo quy định nào, cựu chiến binh đảng viên lên mạng, bí thư cũ nghỉ hưu lên youtube,
    đảng viên miễn sinh hoạt có phải theo
  `,
  'dieu-dang-vien-khong-lam': `
    19 điều cấm, mười chín điều đảng viên không được làm, 19 điều đảng viên không được làm trên mạng xã hội,
    các điều cấm đảng viên trên mạng, đảng viên không được làm gì trên mạng, điều cấm đảng viên mới nhất,
    tóm tắt 19 điều, 19 điều cấm mới có gì
  `,
  'dang-vien-nick-ao': `
    đảng viên lập nick ảo cãi nhau với dân, bí thư bảo lập nick ảo vào bình luận, cán bộ dùng nick giả để khen xã,
    đảng viên viết blog ẩn danh, nick ảo đảng viên, lập nick phụ bảo vệ đảng, dư luận viên nick ảo,
    bị giao lập nick ảo đi bình luận, đảng viên dùng tài khoản tên giả, chi bộ bảo dùng nick phụ
  `,
  'qdtw-212-2026': `
    kỷ luật đảng, khai trừ đảng, cảnh cáo đảng, khiển trách đảng, khai trừ vì facebook,
    đảng viên bị khai trừ vì bài đăng, đăng gì thì bị khai trừ, mức kỷ luật đảng viên chia sẻ tin giả,
    đảng viên share tin giả bị kỷ luật gì, hình thức kỷ luật đảng viên đăng bài sai,
    đảng viên xúc phạm lãnh tụ bị khai trừ, làm lộ tài liệu mật bị kỷ luật đảng hình thức nào,
    đảng viên dự bị bị xóa tên vì facebook, đảng viên đăng bậy bị kỷ luật mức nào, chi bộ nhắc mà không nghe thì sao
  `,
  'nguoi-nha-nuoc-ban-hang': `
    đảng viên bán mắm trên shopee có phải báo chi bộ, công chức góp vốn mở shop online, công chức đứng tên vợ mở shop,
    công chức môi giới đất trên facebook, cán bộ đoàn livestream bán nông sản, đảng viên bán hàng đa cấp trên facebook,
    diễn viên đoàn nhà nước bán vé ăn hoa hồng, viên chức bán hàng online có phải báo cáo,
    cán bộ bán hàng giúp dân trên mạng, đảng viên lập kênh youtube kiếm tiền, giáo viên mở shop online sau giờ,
    y tá bán mỹ phẩm online, bộ đội bán hàng online, công an bán hàng qua mạng có được không,
    công chức kiếm tiền từ tiktok, cán bộ làm tiếp thị liên kết
  `,
  'nguoi-nha-nuoc-quang-cao': `
    giáo viên nhận đóng quảng cáo sữa, bác sĩ kéo bệnh nhân qua phòng mạch tư trên page,
    phóng viên review quán ăn lấy tiền, cán bộ nhận tiền khen quán, viên chức làm kol,
    công chức nhận quảng cáo trên trang cá nhân, diễn viên nhà hát nhận quảng cáo, bác sĩ quảng cáo phòng khám riêng,
    giáo viên quảng cáo app học
  `,
  'nd-174-2026.d95': `
    người không chuyên trách đăng sai thì xử theo luật nào, trưởng thôn đăng sai xử theo luật nào
  `,
}
