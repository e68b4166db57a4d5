// Questions about truth, words and conduct online.

import type { ExampleRows } from './example-rows.ts'

/** Questions about truth, words and conduct online, by the id of the answer, provision or document. */
export const speechExamples: ExampleRows = {
  'chia-se-chua-kiem-chung': `
    chia sẻ tin chưa kiểm chứng, share bài không rõ nguồn, chuyển tiếp tin nghe nói vào nhóm,
    đăng tin chưa biết thật hay giả, forward tin trên zalo chưa xác minh, chia sẻ tin đồn trong xóm,
    thấy tin lạ có nên chia sẻ, đăng chuyện nghe đồn lên facebook, gửi tin hành lang vào nhóm,
    bấm share tin không nguồn, đăng tin vỉa hè, truyền tin chưa chắc đúng, gửi cả nhà đọc tin lạ trên zalo,
    nhận được tin sốt dẻo muốn gửi đi, tin từ bạn của bạn, thấy trên mạng nói vậy nên đăng lại,
    copy tin chưa rõ đầu đuôi, hóng được tin nóng đăng ngay, loan tin chưa có báo nào đăng,
    chuyển tin cảnh báo không biết đúng sai, tin truyền tay trong nhóm cư dân, đăng tin theo lời kể,
    tin nội bộ rò ra chưa biết chắc, clip không rõ quay ở đâu mà share, ai đó bắn tin trong nhóm,
    chuyển tiếp luôn cho mọi người biết, chưa biết thiệt giả mà gửi, trưởng thôn đọc tin chưa rõ,
    đăng lại tin cũ để cảnh báo, nghe phong thanh rồi đăng, tin lạ trên zalo gia đình, chưa hỏi lại đã đăng,
    thấy bạn đăng nên đăng theo, nghe người ta nói rồi đăng, lời đồn về vắc xin, báo lốc xoáy chưa xác nhận,
    tin tuyển dụng lạ chia sẻ giùm, tin tìm người lạc chưa rõ, đăng giúp người quen tin chưa rõ,
    nghe đồn tách huyện kể trong nhóm, đồn sắp tăng học phí chuyển cho phụ huynh, chuyển tin đồn cho nhóm gia đình,
    nghe nói sắp giải tỏa chợ gửi bạn hàng, gửi tin đồn bỏ cấp huyện cho đồng nghiệp,
    nghe phong thanh đổi tên xã nhắn cho bà con, tin nhập trường chưa rõ gửi phụ huynh,
    có tin đồn nhắn cho người nhà biết, đăng cảnh báo lừa đảo chưa kiểm tra, chuyển cảnh báo bắt cóc trẻ em,
    gửi tin cảnh báo vào nhóm khu phố có cần xác minh, tin nóng thấy trên tiktok gửi nhóm,
    đồn cô giáo có bầu trước khi cưới, kể tin đồn ông kia bị bắt, đồn quán bán thịt chết, nghe đồn cấm chợ nói lại,
    truyền tin trộm chó vào làng, nghe nói sắp phạt nặng gửi cho cả nhóm, nghe nói giải thể trường gửi cho phụ huynh,
    thấy clip bắt cóc chưa rõ gửi nhóm lớp, chuyển tin sắp thu hồi đất cho bà con, tin xã sắp đổi tên nói trong nhóm,
    bạn gửi tin mật báo rồi gửi tiếp
  `,
  'qd-423-2026.kiem-chung': `
    kiểm chứng nguồn tin trước khi đăng, làm sao biết tin đáng tin, nên chia sẻ tin nào, nguồn tin chính thống,
    trước khi share phải kiểm tra gì, cách nhận ra tin không đáng tin, đọc tin cần xem nguồn nào,
    tin trên mạng có đáng tin không, quy tắc chia sẻ thông tin có nguồn rõ ràng, xem tin nào thì tin được,
    kiểm tra trước khi gửi, tra nguồn trước lúc đăng, tìm báo chính thống đối chiếu, nên coi ngày tháng và tác giả,
    trang nào uy tín, báo lá cải, biết đúng sai, tin đăng lại từ năm cũ, xem ai viết, tin hay không tin
  `,
  'hdtg-99-2023.phan-loai': `
    nhận biết thông tin xấu độc, thế nào là tin xấu độc, phân biệt thông tin tích cực và xấu độc,
    dấu hiệu của bài xấu độc, làm sao nhận diện luận điệu sai trái, phân loại thông tin trên mạng,
    cách soi trang độc hại, nhìn tiêu đề câu view biết xấu độc, nhận ra giọng điệu chống phá, tiêu chí tin tích cực,
    bài nào bị coi là độc, dấu hiệu bài xấu độc, giọng điệu kẻ xấu, nhận biết bài độc
  `,
  'tin-gia-la-gi': `
    tin giả là gì, thế nào là tin giả, tin sai sự thật là gì, tin đúng một phần có phải tin giả,
    hiểu thế nào là thông tin sai sự thật, fake news nghĩa là gì, định nghĩa tin giả,
    tin sai chút xíu có tính là tin giả, nói thêm mắm thêm muối có phải tin giả,
    tin cũ đăng lại như mới có phải tin giả, thế nào gọi là sai sự thật, đăng thiếu một chi tiết có thành tin giả,
    ảnh thật chú thích sai có phải tin giả, cắt xén lời nói có phải tin giả, nói đùa cá tháng tư có là tin giả,
    thông tin chưa chính xác có phải tin giả, châm biếm có phải tin giả, nửa thật nửa giả, thêm thắt,
    pháp luật gọi là gì, tin đúng vài phần, phóng đại số liệu, cắt ghép phát biểu có phải tin giả,
    nói giảm số liệu có phải tin giả, tiêu đề giật gân có phải tin giả
  `,
  'nd-328-2026.d3.k2': `
    thông tin có dấu hiệu giả là gì, tin nghi ngờ giả chưa kết luận gọi là gì, tin có dấu hiệu sai sự thật,
    chưa kết luận tin giả thì gọi thế nào, chưa ai kết luận mà nói tin giả được không, tin còn nghi ngờ,
    chưa kết luận có được gọi là tin giả, nghi là tin giả thì gọi sao, thông tin đang xác minh, tin bị nghi sai
  `,
  'nd-328-2026.d3.k3': `
    ai bị coi là người tung tin giả, bấm chia sẻ tin giả có bị coi là người đưa tin,
    bình luận tin giả có bị tính không, người lưu trữ tin giả có bị xem là liên quan,
    chỉ chia sẻ lại thì có bị coi là tung tin giả, người liên quan đến tin giả gồm những ai,
    like tin giả có bị coi là phát tán, thả tim bài sai có sao không, chỉ còm dạo thôi có dính không,
    lưu bài sai trong máy có sao, người viết caption có tính, gửi riêng cho một người có bị coi là phát tán,
    rep comment tin giả có dính, người quay người dựng người đăng ai bị tính,
    thành viên nhóm bình luận có bị coi là tung tin, thả like dạo bài sai có bị xem là tiếp tay, chỉ bấm nút chia sẻ,
    không viết chữ nào cũng bị coi là tung tin, người chia sẻ có bị xem là kẻ tung tin, còm dưới tin giả có dính
  `,
  'nd-328-2026.d9': `
    xác định người đưa tin giả, cách xác định người phát tán tin giả, công an xác định ai tung tin giả thế nào,
    truy ra người đăng tin giả, lần ra chủ nick đăng tin bịa, dùng nick ảo thì có tìm ra không,
    xác định ai là người đưa tin đầu tiên, nick ảo chửi xong xóa có tìm ra, truy ra chủ nick,
    xóa bài rồi có lần ra được
  `,
  'nd-328-2026.d4': `
    mức độ nguy hại của tin giả, tin giả chia mấy mức, phân loại tin giả theo mức nguy hại,
    tin giả nguy hiểm cấp nào, tin giả cấp độ nặng nhẹ, nguy hại nghiêm trọng của tin giả,
    tin giả nguy hại mức cao là gì, phân biệt mức nguy hại của tin giả, tin giả loại nào bị xử nặng,
    hai bậc nguy hại
  `,
  'nd-328-2026.d8': `
    gắn nhãn tin giả trong bao lâu, quy trình xử lý tin giả, bao nhiêu giờ thì dán nhãn tin giả,
    cơ quan kiểm chứng tin giả thế nào, trình tự phát hiện công bố tin giả, ai gắn nhãn tin giả,
    sau khi báo tin giả thì cơ quan làm gì, mất mấy ngày mới kết luận tin giả, các bước xác minh tin giả,
    sau 24 giờ đóng nhãn, quy trình dán nhãn, thẩm định tin giả mất bao lâu, xác minh một tin mất mấy ngày,
    các bước cơ quan làm khi nhận tin báo, khi nào công bố là tin giả, nhãn cảnh báo trên bài,
    dán chữ tin giả lên bài, bao giờ gỡ nhãn, từ khi kết luận mấy tiếng, nhận tin báo xong bao lâu,
    quá trình xác minh tin giả, xác minh xong trong mấy ngày, chờ bao lâu để biết tin giả,
    khi nào có kết luận tin giả
  `,
  'nd-328-2026.d11.k3': `
    đăng tin giả có bị thông báo về cơ quan, bị phạt tin giả có báo về địa phương không,
    kết quả xử lý tin giả công bố ở đâu, có bị bêu tên ở khu dân cư không,
    tung tin giả công an có gửi về nơi làm việc, bị xử phạt có đọc trên loa xã không,
    xử lý tin giả có báo cho thôn xóm, bị xử lý có nêu tên ở phường, có báo về trường về công ty,
    gửi thông báo cho nơi công tác, công khai tên người tung tin ở tổ dân phố,
    hàng xóm có biết mình bị phạt vì tin giả, công ty tôi có biết, loa phường đọc tên, gửi về cơ quan,
    bị phạt có ai biết, thông báo cho nơi ở
  `,
  'nd-328-2026.d13.k2': `
    báo tin giả qua đâu, kênh tiếp nhận tin giả, gọi đường dây nóng nào báo tin giả, báo tin giả qua vneid,
    gửi thông tin tin giả tới cơ quan nào, báo tin giả bằng cách nào, phát hiện tin bịa muốn báo công an,
    số nóng để báo tin bịa, app vneid báo tin sai, lên cổng nào phản ánh tin xấu,
    đến trực tiếp hay gọi điện báo tin giả, gửi văn bản báo tin giả cho ai, chụp lại tin giả gửi về đâu,
    muốn báo một bài bịa đặt về xã, muốn méc công an, tố trang bịa, báo tin láo gọi số mấy, báo ở vneid,
    báo qua ứng dụng nào, vneid báo tin giả làm sao, mục phản ánh trong vneid, gửi tin cho công an qua app
  `,
  'nd-328-2026.d13.k3': `
    trách nhiệm báo tin giả, thấy tin giả có bắt buộc phải báo không, ai phát hiện tin giả thì phải làm gì,
    không báo tin giả có sao không, công dân có nghĩa vụ báo tin bịa, thấy mà lờ đi có sao,
    biết tin giả mà không báo, có phải ai cũng phải báo tin bịa, im lặng trước tin giả,
    phát hiện tin sai mà không báo, bổn phận tố giác tin giả, công dân báo tin giả
  `,
  'nd-328-2026.d13.k5': `
    lợi dụng báo tin giả để hại người khác, báo tin giả bừa bị xử lý, lợi dụng việc phản ánh để gây rối, report ác ý,
    báo cáo láo để phá người khác, báo ác ý, vu cho người ta đăng tin giả để trả thù, phản ánh sai nhiều lần,
    báo láo để hại người, giả vờ phản ánh tin giả, phản ánh bừa, lợi dụng tố giác, báo cáo ác ý nhiều lần bị sao
  `,
  'nd-328-2026.d17': `
    bộ nào phụ trách chống tin giả, bộ công an làm đầu mối tin giả, xem kết quả xử lý tin giả ở đâu,
    cơ quan trung ương xử lý tin giả, tra cứu tin nào là tin giả ở đâu, trang nào công bố danh sách tin giả,
    đầu mối quốc gia chống tin giả, cổng bộ công an về tin giả, đầu mối trung ương, tra tin đã bị kết luận,
    biết tin đó đã được kết luận là giả ở đâu
  `,
  'nd-328-2026.d18': `
    ủy ban xã có trách nhiệm gì về tin giả, trách nhiệm của các bộ về tin giả, địa phương xử lý tin giả thế nào,
    ủy ban nhân dân phụ trách tin giả trên địa bàn, xã phải làm gì khi có tin giả về địa phương,
    chủ tịch xã phải làm gì trước tin đồn địa phương, trách nhiệm ubnd cấp xã với tin bịa,
    sở ban ngành nào lo tin giả, xã phải làm gì trong chống tin sai, việc của ủy ban về tin giả, ủy ban cấp xã,
    địa bàn rộ tin thất thiệt ủy ban làm gì, phường phải xử lý tin giả ra sao
  `,
  'nd-328-2026.d22': `
    trách nhiệm của cá nhân trong phòng chống tin giả, mạng xã hội phải trực 24/7, nền tảng phải làm gì với tin giả,
    facebook có trách nhiệm gì khi có tin giả, nền tảng có phải gỡ tin giả, tiktok phải có người trực,
    công dân nên làm gì để chống tin giả, trực suốt ngày đêm, bố trí đầu mối, facebook phải gỡ tin giả trong bao lâu,
    nền tảng có cơ chế báo cáo tin giả, cá nhân phải tuân thủ gì về tin giả, mạng xã hội có đầu mối 24/7,
    trách nhiệm của tiktok với tin sai
  `,
  'phat-tin-gia': `
    tin giả phạt bao nhiêu, đăng tin sai sự thật bị phạt thế nào, mức phạt tung tin bịa, chia sẻ tin giả phạt mấy triệu,
    đăng tin thất thiệt bị xử phạt, phạt tiền vì tin đồn thất thiệt, share tin giả bị phạt không,
    tung tin nhảm bị phạt bao nhiêu tiền, đưa tin sai lên fb phạt nhiêu, bịa tin đăng zalo có bị phạt,
    bịa chuyện ma câu view bị phạt, đăng sai số người chết bị phạt, câu like bằng tin láo phạt,
    phao tin nhảm đóng phạt bao nhiêu, tin sai về giá điện phạt, chế tin rồi đăng phạt sao,
    đưa tin không đúng bị xử mấy triệu, share bài láo bị phạt ko, nói láo trên mạng phạt tiền, đăng tin tào lao phạt,
    phao tin phạt nhiêu, xạo trên mạng phạt, phát tán tin không có thật bị phạt, phát tán tin nhảm phạt,
    đồn chủ doanh nghiệp bỏ trốn phạt, tung tin sắp sáp nhập xã phạt, đăng sai kết quả bầu cử phạt,
    đăng sai về dịch bệnh phạt, tin đồn bắt cóc phạt bao nhiêu, đăng tin bịa đặt bị phạt,
    chia sẻ tin sai bị phạt bao nhiêu, đăng tin chưa đúng bị phạt không, tung tin vỡ đê bị phạt bao nhiêu,
    chia sẻ tin bắt cóc giả phạt mấy, đồn người chết vì dịch phạt bao nhiêu tiền, bịa tin cấm đường phạt nhiêu,
    lỡ đăng tin sai có bị phạt không, tung tin sáp nhập sai bị phạt gì, báo tin giả có bom trong trường mức phạt,
    đăng nghe nói sắp nghỉ học vì tay chân miệng mà sai thì phạt bao nhiêu, phạt 10 triệu vì tin sai,
    đăng tin lốc xoáy sai phạt bao nhiêu
  `,
  'nd-330-2026.d9.k2.d': `
    tin giả ảnh hưởng an ninh trật tự bị phạt, tạo tin giả gây mất trật tự phạt bao nhiêu,
    bịa tin bắt cóc trẻ em làm dân lo sợ phạt, bịa có khủng bố có bom phạt, báo tin cướp giả lên nhóm phạt,
    tin giả gây rối trật tự xử phạt, đăng tin có bạo loạn giả phạt, giả tin bom phạt, tung tin giả có đánh bom,
    tin giả có cướp ngân hàng phạt, ghép hình biểu tình giả phạt
  `,
  'nd-174-2026.d95.k2.c': `
    tin sai gây hoang mang bị phạt bao nhiêu, đăng tin làm dân đổ xô mua hàng phạt,
    tung tin làm rối loạn kinh tế bị phạt, tin đồn gây hoang mang phạt mấy triệu, bịa tin dịch bệnh phạt bao nhiêu,
    đồn thổi làm cả xã náo loạn bị xử phạt, loan tin xả lũ làm bà con hoảng sợ phạt bao nhiêu,
    làm người ta hốt hoảng phạt nặng cỡ nào, đồn thiếu gạo thiếu xăng làm dân xếp hàng phạt,
    nói thực phẩm có độc làm ế hàng phạt, bịa có người nhiễm bệnh làm chợ vắng phạt,
    gây náo động xóm làng vì tin láo phạt, tin láo làm khó cho đoàn công tác phạt,
    phao tin thất thiệt thiệt hại kinh tế xử phạt, hù dân đập nước sắp bể phạt bao nhiêu,
    đồn heo bệnh làm ế chợ phạt, tung tin làm quán ế phạt, nói quỹ tín dụng vỡ nợ phạt,
    tin bịa làm bà con hốt hoảng phạt, đồn giám đốc bỏ trốn phạt, tung tin nước máy có độc phạt,
    đồn thực phẩm bẩn làm chợ ế phạt
  `,
  'luat-116-2025.d7.k1.d': `
    tung tin làm người dân hoang mang, tin đồn ngân hàng phá sản, bịa tin vỡ nợ chứng khoán, đăng tin sắp đổi tiền,
    tin đồn giá vàng giá xăng, loan tin ngân hàng mất khả năng chi trả, cấm đưa tin sai gây hoang mang,
    tung tin cổ phiếu sập, đăng tin cản trở cơ quan nhà nước, đồn hàng hóa có độc làm dân không dám mua,
    đồn công ty sắp phá sản, đồn ngân hàng xã bị siết, nói quỹ tín dụng bể, rút hết tiền kẻo mất, đồn hết gạo,
    đồn đô la tăng đổi tiền mới, đăng tin chủ doanh nghiệp bỏ trốn, đồn sáp nhập bỏ hết chế độ,
    đồn nước máy có thuốc độc, tung tin hàng hóa nhiễm độc, khiến bà con hoảng loạn,
    bịa tin làm người ta không dám ra đường, quỹ tín dụng sắp vỡ nợ, đăng xạo ngân hàng, nói chợ bán heo bệnh,
    đồn có bắt cóc con nít, đồn cúp điện cả tuần, đồn sắp đổi tiền, đồn giám đốc bỏ trốn, đồn nước nhiễm độc,
    đồn quán bán thịt chuột, đồn sắp tăng giá điện gấp đôi, đồn vàng giả tràn chợ, đồn gạo nhựa,
    nói thuốc của trạm hết hạn, đồn trường sập, tung tin đổi tiền, đồn ngân hàng vỡ nợ, bịa tin chợ sắp đóng cửa,
    tung tin cúp điện cả huyện, bịa tin hàng sắp lên giá, đồn gạo khan hiếm
  `,
  'bao-tin-gia': `
    thấy tin giả thì làm gì, báo cáo bài xấu độc ở đâu, phát hiện tin sai báo ai, report tin giả,
    gặp bài xấu nên làm gì, báo tin sai cho cơ quan nào, gửi phản ánh tin giả, thấy bài phản động báo chỗ nào,
    gặp clip bịa đặt xử lý sao, muốn tố giác trang chuyên tung tin bịa, gặp tin tầm bậy nên làm sao,
    trong nhóm có người đăng tin láo, ai nhận phản ánh tin sai, thấy nick chống phá thì báo chỗ nào,
    thấy trang nói bậy về xã, gửi link tin giả cho ai xử, cách tố cáo trang tin bịa, làm gì khi bạn bè share tin sai,
    tố trang nhảm, gặp tin xàm, thấy đăng bậy báo ai, méc ai, thấy bài bịa về xã mình,
    ai đó đăng tin sai về trường tôi, gặp tin bậy trong nhóm thôn, thấy bài bậy thì báo ở đâu,
    gặp trang tung tin nhảm thì làm gì, thấy bài xấu trong nhóm thì báo ai, được gửi tin giả thì làm sao
  `,
  'qd-423-2026.bao-tin': `
    báo bài xấu cho facebook, report bài sai sự thật cho mạng xã hội, gặp tin sai nên báo cho ai,
    bấm báo cáo bài viết, bấm ba chấm báo cáo, nhờ tiktok gỡ video láo, mạng xã hội nhận báo xấu,
    bấm vào đâu để phản ánh video láo, gửi báo cáo cho tiktok, nhờ facebook gỡ tin sai, báo nền tảng tin xấu,
    report bài bịa
  `,
  'tuong-tac-tin-gia': `
    like bài tin giả có sao không, bình luận vào bài sai sự thật, thả tim tin giả, còm dưới bài xấu độc,
    vào hóng drama tin giả rồi bình luận, thích một tin láo có bị gì, bấm tim clip bịa đặt,
    chấm hóng dưới bài tung tin bịa, thả phẫn nộ bài bịa, cãi nhau dưới bài tin sai, tym bài bậy,
    chấm một cái để theo dõi bài sai, bình phẩm tin thất thiệt, theo dõi trang chuyên tin giả
  `,
  'tuong-tac-bai-xau': `
    thả haha bài phản động, tương tác với bài xấu, nhấn thích bài chống phá, theo dõi trang độc hại,
    thả tim bài nói xấu chế độ, like clip bôi nhọ lãnh đạo, bấm thích bài xuyên tạc chủ trương, follow nick chống đối,
    bình luận dưới bài chống nhà nước, còm vào bài phản động, vào group chống phá coi thử, tham gia nhóm phản động,
    chia sẻ bài chống đảng, share clip nói xấu nhà nước, đăng lại bài của tổ chức thù địch, tym bài chửi chính quyền,
    like bài xúc phạm người khác, thích bài vu khống cán bộ, thả cảm xúc dưới luận điệu xấu độc,
    lỡ bấm like trang phản động, cán bộ like bài chống phá có bị kỷ luật, giáo viên theo dõi kênh phản động,
    bấm tim bài sai trái có bị khiển trách, công chức thích bài nói xấu cơ quan có sao, đăng ký kênh chống chế độ,
    vào xem trang phản động, kết bạn với người chống phá, vào nhóm nói xấu chế độ mà không đăng gì,
    đọc báo phản động có sao, lưu bài phản động trong máy, thả mặt cười bài phản động, like trang xấu,
    like trang phản động, thả haha bài chống phá, lỡ like bài xấu rồi bỏ like, bỏ like kịp không
  `,
  'chia-se-tin-gia': `
    chia sẻ lại tin giả, share tin sai sự thật, đăng lại tin bịa, chuyển tiếp tin giả vào nhóm zalo gia đình,
    repost bài sai, chỉ share lại thôi chứ không viết có sao không, gửi tin thất thiệt cho bạn bè,
    gửi cho má tin bịa, đăng lại vì tưởng thật, share để chửi chứ không tin, share bài giả để cảnh báo,
    lan truyền tin bậy, đưa lại tin của nick khác mà sai, biết giả mà vẫn đăng lại cho vui, gửi clip cũ nói là mới,
    chia tin bịa cho vui, chuyển tin bịa cho mẹ
  `,
  'lo-dang-tin-sai': `
    lỡ đăng tin sai thì làm gì, trót chia sẻ tin giả giờ sao, đăng nhầm tin rồi xóa có sao không,
    đã đính chính tin sai có bị phạt nữa không, xóa bài tin giả rồi còn bị xử lý không,
    đăng xong mới biết tin không đúng, lỡ share tin sai phải làm thế nào, nhỡ đưa thông tin nhầm lên trang xã,
    đăng sai ngày họp dân, sửa bài rồi còn tội không, gỡ liền sau 5 phút, xin lỗi rồi có bị xử, phát hiện mình đăng bậy,
    mới biết là tin giả thì nên làm gì, đính chính thế nào cho đúng, đăng nhầm tên người,
    trang của xã đăng nhầm thông báo, lỡ mồm, đăng sai số liệu, xóa rồi mà còn lo, run vì đăng sai, hối hận vì đăng,
    lỡ chia sẻ tin bão sai, lỡ đăng tin dịch bệnh sai thì làm sao, đăng xong mới biết sai, lỡ gửi tin giả cho mẹ,
    share nhầm tin cũ, đăng nhầm thông báo thì đính chính sao, đăng bài xong hối hận thì sao, đăng rồi gỡ ngay,
    nóng giận đăng chửi rồi xóa có bị phạt, xóa bài rồi có bị gì, đăng nhầm bài cá nhân lên trang cơ quan,
    chia sẻ nhầm tin sáp nhập, gỡ rồi còn bị phạt không
  `,
  'bi-yeu-cau-go': `
    công an yêu cầu gỡ bài, bị yêu cầu xóa bài đăng, cơ quan chức năng bắt gỡ nội dung,
    không gỡ bài khi bị yêu cầu thì sao, bị nhắc xóa bình luận, cơ quan bắt tôi hạ bài, có phải gỡ bài khi công an gọi,
    xã yêu cầu xóa clip, an ninh mạng liên hệ bảo xóa, có quyền không xóa không, sở thông tin bảo hạ bài,
    công an nhắn tin kêu gỡ, lệnh gỡ clip, xóa rồi có phải chịu gì nữa, công an phường gọi điện kêu gỡ,
    để đó không gỡ thì sao, không chịu xóa bài, công an nhắn yêu cầu xóa bình luận, bị yêu cầu xóa trong bao lâu,
    cơ quan yêu cầu gỡ clip, bị yêu cầu gỡ bài thì làm gì, cơ quan bảo gỡ bài trên trang cá nhân, sếp yêu cầu xóa bài,
    không chịu gỡ bài thì bị xử sao, đã xóa mà có người chụp lại còn bị xử lý, xóa bài rồi có thoát không,
    bị nhắc gỡ mà lờ đi, clip bị yêu cầu gỡ vì phản cảm, chủ tịch xã bảo gỡ bài phản ánh có buộc phải gỡ, mv bị gỡ
  `,
  'luat-116-2025.d14.k4': `
    ai phải gỡ bài, trách nhiệm của người đăng bài xấu, người đăng phải xóa nội dung khi được yêu cầu,
    trách nhiệm gỡ nội dung vi phạm, người soạn bài phải tự gỡ, gỡ theo yêu cầu của lực lượng an ninh mạng,
    ai đăng người đó gỡ, phải tháo nội dung khi có lệnh, chịu trách nhiệm sau khi gỡ, pa05 yêu cầu tháo video,
    nhận giấy yêu cầu hạ nội dung, có buộc phải nghe lời yêu cầu xóa
  `,
  'nd-174-2026.d95.k1.k': `
    không chịu gỡ bài bị phạt bao nhiêu, chủ trang không xóa nội dung bị yêu cầu, admin không gỡ bài phạt mấy triệu,
    không xóa bài theo yêu cầu công an bị phạt, lì không gỡ bài bị phạt sao, cứ để bài đó dù bị nhắc phạt,
    làm lơ yêu cầu xóa bị phạt, không hạ clip khi cơ quan đòi nộp phạt, kênh youtube không gỡ bị phạt bao nhiêu,
    không gỡ khi công an gọi phạt, cứ để bài phạt
  `,
  'nd-174-2026.d95.k3': `
    ngoài phạt tiền còn bị gì, có bị buộc gỡ bài không, bị phạt có phải xóa bài và khóa tài khoản,
    biện pháp khắc phục khi đăng bài sai, buộc khóa trang nhóm, buộc xóa buộc khóa trang, phạt xong có phải gỡ,
    hình thức phạt bổ sung, bị tịch thu tài khoản không, bắt xóa bài khóa trang nữa không,
    biện pháp kèm theo phạt tiền, phạt rồi có bị khóa nick, hình phạt bổ sung
  `,
  'tin-thien-tai-dich-benh': `
    đăng tin vỡ đập, chia sẻ tin bão lũ chưa rõ, đăng tin dịch bệnh trong xã, tung tin bắt cóc trẻ em,
    share tin xả lũ, đăng cảnh báo động đất, đưa tin sạt lở lên facebook, báo tin cháy nổ lên nhóm,
    đăng tin có ca bệnh lạ ở thôn, chia sẻ cảnh báo mẹ mìn, đăng mực nước sông dâng, clip lũ năm cũ đăng lại,
    đồn heo dịch, đăng có người chết vì dịch, tin áp thấp vào bờ, ảnh cháy rừng, báo kẻ bắt cóc chạy xe màu trắng,
    đăng tin động đất dư chấn, cảnh báo sốt xuất huyết, dịch tả, heo tai xanh, bọn bắt con nít,
    đăng cảnh báo bà con bão, nước sắp lên, báo bão cho bà con trong nhóm, đăng tin dịch tả lợn ở xã,
    cảnh báo sạt lở trên zalo, nhắn bà con tin xả đập
  `,
  'bai-thuoc': `
    chia sẻ bài thuốc dân gian, đăng cách chữa ung thư bằng thuốc nam, mẹo trị tiểu đường trên mạng,
    quảng cáo thuốc gia truyền chữa khỏi, chỉ người ta chữa bệnh qua mạng, livestream chữa bệnh bằng bấm huyệt,
    đăng bài thuốc chưa được cấp phép, bày cách trị bệnh bằng thảo dược, thầy lang bắt mạch online,
    hướng dẫn trị xương khớp bằng rễ cây, nước lá trị gout, uống giấm giảm mỡ máu, cao dán trị thoái hóa,
    bà lang xem bệnh qua livestream, đắp lá trị gãy xương, thuốc rượu ngâm, mẹo trị sỏi thận,
    phương pháp nhịn ăn thải độc, chỉ dân uống lá, bày mẹo trị ho cho con nít, chia công thức trị dạ dày,
    dạy trị bệnh bằng niệm chú, lá đu đủ trị khối u, uống nước lá, ghi thuốc khỏi hẳn tiểu đường, trị bá bệnh,
    thần dược, bài tập thở chữa bệnh, bấm huyệt trị liệt, nước kiềm trị bệnh, xông hơi trị covid,
    hội viên chia sẻ lá đu đủ chữa ung thư, đăng cách chữa tiểu đường bằng lá cây, chia sẻ nước uống trị bách bệnh
  `,
  'nd-330-2026.d11.k2': `
    khuyên người bệnh bỏ thuốc tây, xúi người ta ngưng điều trị, đăng bài bảo đừng tiêm vắc xin,
    khuyên dừng phác đồ chữa bệnh, bảo bệnh nhân không cần mổ, cổ vũ thực dưỡng thay hóa trị,
    xúi bỏ bệnh viện về uống thuốc lá, khuyên hoãn điều trị ung thư, nói đừng đi viện chỉ cần nhịn ăn,
    đừng uống thuốc huyết áp nữa, bỏ insulin, không cần chích ngừa cho bé, khỏi chạy thận,
    bảo bà con đừng nghe bác sĩ, khuyên f0 tự chữa bỏ bệnh viện, bài viết chống vắc xin, kêu ngưng thuốc trầm cảm,
    hô hào bỏ tây y, xúi trì hoãn phẫu thuật, đừng chích ngừa, phán bừa về vắc xin, kêu bà con bỏ thuốc,
    thay thuốc tây bằng lá, tập thở khỏi cần thuốc, uống nước kiềm thay thuốc, khỏi chích insulin,
    bỏ chạy thận uống lá, không mổ mà đắp thuốc, bác sĩ mạng khuyên ngưng hóa chất, khuyên không xạ trị,
    bảo ngưng thuốc tim mạch, bác sĩ khuyên bỏ hóa trị trên mạng, khuyên bệnh nhân ngưng thuốc trên youtube
  `,
  'nd-330-2026.d11.k1': `
    phạt chỉ cách chữa bệnh chưa được phép, phổ biến cách chữa bệnh trái phép bị phạt,
    đăng mẹo chữa bệnh sai bị phạt bao nhiêu, phạt thầy lang mạng, dạy chữa bệnh bậy phạt mấy triệu,
    phổ biến bài thuốc sai xử phạt, thầy lang online phạt, hướng dẫn chữa bệnh không phép phạt bao nhiêu,
    phổ biến mẹo trị ung thư phạt, livestream bắt mạch phạt, chỉ cách chữa bệnh sai phạt
  `,
  'nd-330-2026.d11.k4': `
    kể trải nghiệm chữa bệnh của mình có sao không, tôi chia sẻ chuyện mình uống thuốc nam khỏi bệnh,
    kể kinh nghiệm trị bệnh của bản thân không bán hàng, tự kể quá trình điều trị của mình,
    viết cảm nhận sau khi hết bệnh, nhật ký chống ung thư của tôi, bản thân tôi khỏi nhờ tập yoga,
    không bán chỉ kể chuyện mình hết đau lưng, hết bệnh nhờ ăn kiêng, kể lại chứ không bán, mình tự trị khỏi,
    tự chữa bằng muối quay vlog, kể chuyện mình trị bệnh da
  `,
  'phat-chua-kiem-chung': `
    phạt đăng tin chưa kiểm chứng, phát tán tin chưa kiểm chứng bị phạt bao nhiêu,
    chia sẻ tin không rõ nguồn bị phạt không, share tin chưa xác minh phạt mấy triệu,
    tin chưa kiểm chứng làm hại người khác phạt, gửi tin chưa rõ thật giả bị phạt không, đăng nghe đồn mà phạt,
    tin vỉa hè làm người ta mất khách phạt, chưa xác minh đã đăng phạt nhiêu,
    tin chưa rõ làm người khác thiệt hại chế tài, phao tin làm hộ kinh doanh thiệt hại phạt,
    đăng chuyện chưa xác minh về trường phạt, tin nghe đồn hại người phạt mấy triệu,
    nghe nói chết vì vắc xin đăng lên phạt, đăng theo lời đồn bị phạt không, nghe người ta nói rồi đăng phạt,
    không biết thật giả đăng lên phạt, mức phạt khi chuyển tiếp tin chưa xác thực,
    chuyển tin đồn vào nhóm bị phạt bao nhiêu tiền, đăng lại tin chưa biết đúng sai nộp phạt mấy triệu
  `,
  'nd-330-2026.d11.k3': `
    lập trang chuyên tung tin giả, lập nhóm phát tán tin sai, điều hành fanpage chuyên đăng tin bịa,
    quản lý nhóm chuyên đăng tin giả bị phạt, mở kênh chuyên bịa chuyện, page câu view bằng tin láo phạt,
    admin nhóm tin vịt phạt, fanpage nói xấu tiểu thương, lập trang bịa chuyện người ta, lập nhóm để nói xấu
  `,
  'xuc-pham': `
    chửi người khác trên mạng, lăng mạ đồng nghiệp trên facebook, xúc phạm người khác trong bình luận,
    chê ngoại hình người ta, chửi nhau trên zalo, gọi người ta là đồ ngu, miệt thị người béo, viết stt chửi xéo,
    mạt sát người khác khi livestream, chửi khách hàng, sỉ nhục người khuyết tật, body shaming bạn học,
    nói nặng lời trong nhóm chat, cà khịa đồng nghiệp, gọi người ta là súc vật, chửi xéo trên tường nhà,
    chê con người ta xấu, bảo người ta vô học, hạ nhục bạn trước nhóm lớp, nhiếc móc nhân viên, rủa người chết,
    chê người lùn người mập, chửi tài xế, đá xéo chị trưởng phòng, so người ta với con vật,
    chửi tay đôi trong phần bình luận, khẩu nghiệp, cạnh khóe mẹ đơn thân, viết status mắng đứa bạn, gọi tôi là con heo,
    gọi con nhỏ kia là mặt mụn, chửi cả dòng họ, nói người ta đồ điên, chê trong nhóm chat phòng, mỉa mai ngoại hình,
    rủa người ta chết, thề độc, chửi cha mẹ người khác, chửi thầy giáo, gọi người ta là thằng điên, chửi shipper,
    gọi cô giáo là con mụ, chế tên cha mẹ bạn, chửi xéo trong story, gọi người béo là heo, chửi bác sĩ trên mạng,
    chửi giáo viên của con, chửi ca sĩ, nói xấu bạn học bằng lời tục, lăng mạ người bán hàng,
    chửi bới trong nhóm cư dân, dùng lời khinh miệt, mỉa mai người nghèo, nhục mạ đồng nghiệp,
    viết bài sỉ nhục người yêu cũ, lấy nick ẩn danh chửi lãnh đạo, dùng nick phụ mắng người ta, nick clone vào chửi,
    tài khoản ảo bình luận chửi bới, chửi sếp trong nhóm chung, phụ huynh chửi cô giáo, chửi lại người chửi mình,
    người bệnh chửi bác sĩ trên facebook, chửi cán bộ trên phây, cấp dưới chửi cấp trên trên zalo,
    học sinh chửi thầy cô, giấu tên chửi chủ tịch, chửi y tá trên mạng, chửi lãnh đạo huyện, bị chửi thì chửi lại,
    học trò chế ảnh cô giáo làm meme, làm meme thầy hiệu trưởng, chế ảnh thầy cô để cười,
    bình luận chế nhạo người khuyết tật, cãi nhau với dân trong nhóm zalo, chửi tay đôi với dân trên nhóm,
    dân livestream chửi cán bộ, bình luận ác ý, vào trang người nổi tiếng chửi, troll người khác,
    bị gọi là đồ ăn cướp rồi chửi lại, nhắn lời cay độc cho người khác, nói đồng nghiệp là đồ ăn hại,
    chửi học sinh trên nhóm lớp, bình luận chửi trọng tài, gọi cán bộ là lũ ăn bám, nói sếp là con lợn,
    đăng stt chửi cả phòng, nhắn tin chửi cấp dưới, chửi bệnh nhân trên facebook, bôi nhọ danh dự, bôi nhọ đồng nghiệp,
    comment chửi trưởng khoa, học sinh chế ảnh thầy cô, mắng nhục học sinh trên nhóm
  `,
  'luat-116-2025.d13.k3.d': `
    xúc phạm danh dự nhân phẩm người khác trên mạng, thông tin xâm phạm danh dự cá nhân,
    bình luận xúc phạm người khác, làm nhục người khác trên không gian mạng, thóa mạ nhân phẩm,
    lời lẽ hạ thấp người khác, chửi người ta là đồ chó trên facebook, nhục mạ phẩm giá người khác,
    bình luận hạ nhục phụ nữ, viết lời khinh miệt người khác, đăng bài chửi rủa hàng xóm,
    ảnh chế làm nhục người khác
  `,
  'bi-noi-xau': `
    bị nói xấu trên mạng phải làm sao, bị bôi nhọ thì làm gì, bị người ta chửi trên facebook kiện được không,
    bị vu khống đòi xin lỗi bồi thường, bị bóc phốt oan thì sao, có người đăng bậy về tôi,
    đòi đính chính khi bị nói sai, bị dìm hàng trên nhóm muốn kiện, bị đặt điều trên mạng báo ai,
    bị xúc phạm đòi bồi thường danh dự, người ta bịa chuyện về em giờ phải làm gì, minh oan khi bị vu oan,
    nó bêu tôi khắp nơi, bị hội đồng mạng ném đá, đồng nghiệp đồn bậy về tôi, bị dựng chuyện ngoại tình,
    bị gán cho là ăn cắp, bị chửi trên nhóm cư dân, bị gọi tên trong bài phốt, lấy lại danh dự bằng cách nào,
    người ta nói xấu con tôi, cửa hàng tôi bị nói xấu muốn kiện, đòi tiền danh dự, tôi bị oan muốn họ cải chính,
    bị lăng mạ thì thưa ở đâu, bị bóc phốt mất việc, giựt chồng oan ức, bị vu bán hàng giả,
    phụ huynh lập nhóm nói xấu cô giáo, oan quá giờ kiện sao, bị sếp gọi là heo, người lạ bình luận chửi tôi,
    đòi xin lỗi công khai, bị nói oan trên mạng, bị làm thành meme, bị bạn chế ảnh,
    con tôi bị bạn nói xấu trên nhóm lớp, bị đăng lên confession, bị nói xấu ở chỗ làm mới, bị khách vu lừa,
    bị gọi là đồ ăn cắp trên nhóm, trang tin viết sai về tôi, bị học sinh chửi trên mạng, bị đồn bồ bịch,
    bị vu là lừa đảo, phụ huynh bôi nhọ cô giáo trên facebook phải làm sao, giáo viên bị phụ huynh chửi trong nhóm,
    phụ huynh mắng giáo viên trên zalo thì làm gì, bác sĩ bị người nhà bệnh nhân chửi trên mạng,
    y tá bị bệnh nhân nói xấu trên tiktok, cán bộ xã bị dân chửi trên facebook làm sao, bị dân lăng mạ khi tiếp dân,
    cô giáo bị học trò lập nhóm nói xấu, học trò chửi thầy trên mạng thì làm gì, trưởng thôn bị bôi xấu trong nhóm,
    cán bộ bị vu nhận tiền, nhân viên y tế bị vu tắc trách, bị đồng nghiệp đặt điều,
    thầy giáo bị vu khống trên mạng làm thế nào, người bán hàng bị vu bán đồ giả, lãnh đạo bị dân bôi nhọ thì xử sao,
    chủ tịch xã bị chửi trên mạng, quán bị khách bịa chuyện trên mạng, bị đánh giá một sao oan, bị tag vào bài nói xấu,
    tên mình bị gắn vào bài phốt thì làm gì, bị nhắc tên trong bài bậy,
    tôi bị người dân đăng bài nói sai sự thật thì làm gì, bị bịa là nhận phong bì thì phải làm sao,
    bị đăng clip cắt ghép nói xấu giờ sao, giáo viên bị vu đánh học sinh trên mạng, cán bộ thôn bị tố ăn chặn oan,
    bác sĩ bị tố oan trên tiktok, quán tôi bị đánh giá một sao vô cớ, bị gọi là đồ lừa đảo kiện được không,
    báo viết sai tên tôi muốn đính chính, bị đồn cho trẻ uống thuốc ngủ, bị gán là người trong clip nóng,
    báo đăng sai về bệnh viện muốn đính chính, bị khách bóc phốt thì lên tiếng sao cho đúng,
    nick ảo chửi mình thì làm sao, công ty đòi nợ ghép ảnh truy nã, gỡ bài phốt mình,
    khôi phục danh dự sau khi bị vu cáo, trưởng thôn bị quay clip nói ăn chặn, bị bảo là giả thương binh,
    cải chính xin lỗi, xin lỗi công khai rồi có đòi bồi thường được nữa, bị cắt ghép thành nói xấu đảng thanh minh sao,
    bị tung tin ngoại tình muốn kiện, bị phụ huynh chửi trên nhóm lớp, chứng cứ bị bôi nhọ gồm gì, bị đồn nhận tiền,
    bị nói oan trên nhóm cư dân
  `,
  'blds-2015.d34': `
    quyền được bảo vệ danh dự, đòi xin lỗi công khai, yêu cầu cải chính bồi thường danh dự,
    kiện đòi bồi thường vì bị xúc phạm, được đền bù bao nhiêu khi bị bôi nhọ, bắt người ta xin lỗi trên facebook,
    bồi thường tổn thất tinh thần, danh dự bị xâm phạm đòi gì, buộc xin lỗi và cải chính,
    được đòi bao nhiêu tiền khi bị vu, thông tin sai về mình yêu cầu bác bỏ, bắt trang tin sửa bài sai về mình,
    yêu cầu báo cải chính, đòi fanpage đính chính, người bị nói sai có quyền gì, kiện tờ báo đăng sai,
    buộc gỡ bài vu khống mình, bí thư chi bộ bị nói xấu, cán bộ bị dân vu khống
  `,
  'boc-phot': `
    bóc phốt người khác lên mạng, nói xấu đồng nghiệp trên facebook, bêu xấu hàng xóm, dìm hàng bạn bè,
    đăng tố người ta lừa mình, bêu tên con nợ, đặt điều cho người khác, dựng chuyện nói xấu, tung phốt sếp cũ,
    đăng bài đấu tố, bôi nhọ danh dự người khác, bịa chuyện trên mạng, đăng phốt quán ăn, đăng đàn nói xấu thầy cô,
    bóc mẽ, lột mặt nạ, vạch mặt kẻ lừa tình, đăng hình con nợ, tố ngoại tình, tung bằng chứng bạn chơi xấu,
    kể tội giám đốc cũ, đăng group bóc phốt chủ trọ, đăng tố giáo viên dạy dở, kể xấu bạn trai cũ, réo tên trên mạng,
    cho lên phường, truy lùng danh tính rồi bêu, chửi xéo có nêu tên, khách quỵt tiền đăng mặt, giựt nợ bêu lên,
    bùng hàng bị bêu, đăng mặt người ta lên cảnh báo, nói xấu công ty, nói xấu tiểu thương, kể xấu chủ cũ,
    tố hiệu trưởng không bằng chứng, đăng bài tố người khác, hạ bệ trường mầm non, tung chuyện xấu của giáo viên,
    đăng chuyện chủ trọ giữ cọc, kể tội người yêu cũ, đăng clip chửi mẹ kế, bóc phốt cô giáo thu tiền,
    tố quán chặt chém, đăng mặt kẻ móc túi, gọi tên người quỵt nợ, đăng ảnh vợ bé của chồng, tố giám thị nhận tiền,
    vạch trần thầy bói lừa, đặt điều hàng xóm làm gái, đặt điều người ta ngoại tình, bịa chuyện đồng nghiệp ăn cắp,
    nói xấu người yêu cũ, nói xấu hàng xóm trên facebook, bêu tên người vi phạm, đăng bài bóc phốt có bị phạt không,
    nói xấu sếp trên nhóm kín, bóc phốt bệnh viện, bóc phốt trường của con, bóc phốt sếp cũ, tố bác sĩ trên tiktok,
    bêu quán lên mạng vì ăn dở, vu khống hiệu trưởng ăn tiền bán trú, bóc phốt trường học
  `,
  'luat-116-2025.d7.k1.c': `
    cấm bịa đặt vu khống trên mạng, vu khống gây thiệt hại, nói sai sự thật xâm phạm uy tín người khác,
    nói điều không có làm hại tên tuổi người khác, bịa ra chuyện để hại uy tín,
    đơm điều gây thiệt hại cho cá nhân tổ chức, bịa người khác ăn cắp rồi đăng, nói sai làm công ty mất hợp đồng,
    đặt điều để hại đối thủ, dựng chuyện cơ quan lạm thu, tung điều không có để hạ uy tín, bịa chuyện bán hàng dỏm
  `,
  'luat-116-2025.d13.k3.dd': `
    xuyên tạc làm mất uy tín người khác, bóp méo lời người khác, cắt ghép lời nói để hạ uy tín,
    cắt clip để hiểu sai ý người nói, bẻ cong lời phát biểu, trích lời nửa chừng để hạ người khác, dựng phụ đề sai ý,
    viết lại lời phát biểu cho xấu, cắt đầu cắt đuôi lời người ta, gán lời cho người khác
  `,
  'luat-116-2025.d13.k3.a': `
    nói xấu đơn vị nhà nước, bôi nhọ ủy ban, xuyên tạc hoạt động của tổ chức, bịa đặt làm mất uy tín cơ quan,
    đăng bài hạ uy tín đơn vị, nói xấu trường học trên mạng, chê bai chính quyền sai sự thật, bôi bác trạm y tế xã,
    nói bệnh viện giết người, bịa chuyện trường lạm thu, nói trụ sở công an đánh dân, kể xấu đơn vị mình trên mạng,
    đăng bậy về hợp tác xã, nói hội chữ thập đỏ ăn tiền, cắt lương vì nói xấu công ty, nói xấu công ty mình làm,
    bôi bác trường, nói ủy ban ăn chặn, bịa hội phụ nữ ăn bớt, vu cho đoàn thanh niên lạm quyền,
    nói hợp tác xã ăn chặn, nói tổ bầu cử gian lận, nói trạm y tế làm chết người không bằng chứng,
    bịa ngân hàng xã lừa dân, bịa trường ép học thêm, nói công an bao che, bịa ban quản lý chợ thu bậy,
    học sinh nói xấu trường trên confession, chê bai bôi nhọ bệnh viện, nói xấu cơ quan cũ
  `,
  'nd-330-2026.d9.k2.dd': `
    nói xấu chính quyền phạt bao nhiêu, xuyên tạc làm mất uy tín cơ quan bị phạt,
    đăng tin sai về ủy ban xã phạt mấy triệu, bôi xấu cơ quan nhà nước bị phạt,
    bịa chuyện về chính quyền địa phương phạt, đăng sai về trường học bị phạt, nói láo về công an huyện phạt,
    bịa ủy ban ăn tiền phạt, xuyên tạc chủ trương xã phạt bao nhiêu, hạ uy tín chính quyền nộp phạt,
    nói ủy ban ăn chặn tiền hỗ trợ phạt, không có chứng cứ mà nói xã tham phạt, tung tin bầu cử gian lận phạt,
    nói công an bao che phạt, vu trường lạm thu phạt, nói xã bán đất công phạt, đồn ủy ban chia chác phạt
  `,
  'luat-116-2025.d13.k3.e': `
    bịa tin gây thiệt hại cho người khác, biết sai vẫn truyền tin hại người khác, tung tin sai làm quán mất khách,
    biết rõ là sai mà vẫn đăng, tin bịa khiến người ta phá sản, loan tin sai làm nhà hàng vắng khách,
    biết là xạo mà vẫn truyền đi, biết sai vẫn gửi làm quán ế, ế ẩm vì tin bịa, mất khách vì bị đồn,
    đồn tiệm vàng bán vàng giả, tung tin quán dùng thịt thối, bịa công ty lừa đảo làm mất khách,
    biết chuyện không đúng mà vẫn kể hại người, nói xấu hàng của đối thủ cho mất khách, tung tin hàng người ta có độc
  `,
  'luat-116-2025.d13.k3.g': `
    bịa người khác phạm tội rồi tố cáo, tố cáo sai sự thật, tố cáo láo, vu cho người ta tham nhũng rồi làm đơn,
    dựng chuyện tố cáo đồng nghiệp, tố cáo bịa đặt trên mạng, làm đơn bịa, gửi đơn vu cho trưởng ấp,
    tố sai ông hàng xóm buôn lậu, tố gian, đổ cho đồng nghiệp biển thủ, biết người ta vô tội mà vẫn tố,
    bịa người ta nhận hối lộ rồi tố, dựng chuyện cán bộ ăn tiền rồi viết đơn, tố láo người khác phạm tội
  `,
  'phan-anh-gop-y': `
    góp ý cán bộ trên mạng, phê bình lãnh đạo trên facebook, phản ánh đường xấu lên mạng, chê ủy ban làm việc chậm,
    tố cáo tham nhũng trên facebook, than phiền về chính quyền xã, kiến nghị lên mạng xã hội, phàn nàn cán bộ một cửa,
    đăng bài nói về tiêu cực của sếp, chỉ trích dự án của xã, phản ánh rác thải trên mạng, chê thầy hiệu trưởng,
    không đồng tình với chính quyền thì nói sao, góp ý bệnh viện chờ lâu, đăng ảnh cống nghẹt, nói cán bộ thái độ,
    kêu xã làm đường, chê ủy ban lãng phí, than thủ tục rườm rà, phản ánh đèn đường hư, đăng ảnh rác ứ đọng,
    bức xúc vì đền bù thấp, góp ý quy hoạch, nói thẳng sếp làm sai, chê chất lượng công trình,
    đăng chuyện bị cán bộ hành, đường làng ổ gà, mắng chủ tịch, phản đối thu hồi đất, chê cách làm của ủy ban,
    đăng bài bức xúc, chê bộ giáo dục, chê bệnh viện công, góp ý chính sách, nói cán bộ làm việc riêng,
    kêu ca thu tiền trường, đăng clip cán bộ ngủ gật, phản ánh giáo viên dạy thêm, kêu xã xử lý ô nhiễm,
    hỏi tiền quỹ đi đâu, góp ý bảng giá đất, góp ý lãnh đạo trên facebook, phê bình chính quyền trên mạng,
    phản ánh sai phạm của cán bộ, đăng bài tố cáo tham nhũng, góp ý với xã trên zalo, chê chủ tịch xã,
    phê bình chủ tịch xã trên mạng, có được chê cấp trên không, bình luận chê chủ tịch xã, góp ý trưởng ấp trong nhóm,
    có quyền chê chính quyền không, đảng viên góp ý cấp ủy trên mạng, đảng viên phê bình lãnh đạo trên facebook,
    công chức góp ý với cơ quan trên mạng, đăng clip tố sếp tham nhũng, tố hiệu trưởng thu tiền sai trên mạng,
    nên tố trên mạng hay gửi đơn, biết lãnh đạo ăn tiền đăng lên tố, đưa clip tiêu cực của cán bộ lên mạng,
    tố trường lạm thu trên facebook, viết bài tố bệnh viện vòi tiền, tố cáo bằng clip thay cho đơn,
    tố sếp ăn chặn trên mạng, biết cấp trên tham ô thì đăng hay viết đơn, tố cáo giấu tên trên mạng,
    tố cáo nặc danh trên facebook, viết bài ẩn danh tố lãnh đạo, gửi tố cáo qua zalo của chủ tịch,
    đăng clip cán bộ đòi tiền, viết thơ châm biếm xã, làm vè chê cán bộ lười, vẽ tranh biếm họa chủ tịch,
    viết truyện cười về sếp, đăng thơ đả kích thói quan liêu, chê bài phát biểu của lãnh đạo,
    hỏi xã sao đường chưa làm, đăng ảnh cán bộ đánh bài trong giờ, chê cách thu quỹ của thôn,
    góp ý cách dạy của cô giáo trong nhóm, nói thẳng khuyết điểm của trưởng thôn, đăng ảnh bữa ăn bán trú quá dở,
    chê cơm bán trú của trường, đăng hình nhà vệ sinh trường bẩn, phản ánh bệnh viện dơ, đăng ảnh chợ mất vệ sinh,
    đăng bài hỏi vì sao chậm trả hồ sơ, quay cảnh cán bộ bỏ vị trí, góp ý bác sĩ nói năng cộc lốc,
    nói trường thu nhiều khoản, chê đường thi công ẩu, kể chuyện bị hành giấy tờ, đăng ảnh rác trước ủy ban,
    phê bình phòng giáo dục trên mạng, tố giáo viên nhận phong bì, tố bác sĩ nhận phong bì trên mạng,
    đăng clip công an nhận tiền, đăng ảnh cán bộ nhận quà
  `,
  'len-mang-noi-chung': `
    người dân có được bình luận trên mạng không, dân thường có được đăng bài không, ai cũng được bình luận à,
    quần chúng có được viết bài trên facebook không, quần chúng có được bình luận không, quần chúng đăng bài được không,
    quần chúng chia sẻ bài có sao không, quần chúng bình luận được không, có được bình luận không,
    được chia sẻ bài viết không, có được đăng bài trên facebook không, tôi có được viết status không,
    có được bình luận thời sự không, người lao động có được bình luận trên zalo không,
    nhân viên hợp đồng đăng bài trên facebook được không, người không giữ chức vụ gì có được bình luận chính sách không,
    có được chia sẻ bài trên mạng không, được dùng mạng xã hội không,
    người ngoài đảng có được bình luận trên mạng không, chia sẻ bài lên tường nhà được không,
    không phải đảng viên có được lên mạng không, chưa vào đảng có được đăng bài không,
    đoàn viên có được bình luận trên facebook không, giáo viên hợp đồng nói trên mạng có bị ràng buộc,
    người hợp đồng lên mạng theo quy định nào, đăng hồi ký
  `,
  'phe-binh-co-bi-phat': `
    chê chủ tịch xã có bị phạt không, phê bình lãnh đạo xã có bị phạt, góp ý chủ tịch bị xử phạt không,
    chê ủy ban trên mạng bị phạt, chỉ trích chính quyền xã có bị phạt, phê bình cán bộ có bị xử phạt,
    chê lãnh đạo trên facebook phạt thế nào, phản ánh cán bộ xã có bị phạt, chê trường học có bị phạt,
    chê bệnh viện trên mạng bị phạt không, không đồng tình với chủ trương có bị phạt, kêu ca về xã có bị phạt,
    nói thẳng về lãnh đạo có bị phạt tiền, chê chủ tịch phạt bao nhiêu tiền, góp ý với ủy ban có bị phạt
  `,
  'phe-binh-co-bi-ky-luat': `
    chê cách làm của huyện trên facebook có bị kỷ luật, góp ý cấp trên trên mạng có bị kỷ luật,
    công chức chê cơ quan trên facebook bị kỷ luật không, phê bình lãnh đạo có bị kỷ luật,
    nói thẳng về xã có bị kiểm điểm, viết bài góp ý chính sách có bị kỷ luật, than phiền cơ quan trên mạng bị kỷ luật,
    không đồng tình với huyện có bị khiển trách, cán bộ phản ánh tỉnh có bị kỷ luật, kêu ca việc cơ quan bị kiểm điểm,
    than thở về chỗ làm có bị đuổi việc, đang tập sự chê cơ quan bị cho thôi việc không,
    thử việc than chuyện cơ quan bị đuổi, nhân viên hợp đồng chê sếp trên mạng bị đuổi việc,
    kể khổ chuyện cơ quan bị kỷ luật không, viết tút than công việc bị nhắc nhở,
    chê ngành mình trên facebook bị kiểm điểm, giáo viên than lương thấp bị kỷ luật,
    bác sĩ than trực nhiều trên mạng bị kiểm điểm, cán bộ phê bình cấp trên có bị khiển trách,
    công chức phê bình chủ tịch bị cảnh cáo không, viên chức góp ý giám đốc có bị khiển trách,
    công chức nói thẳng với bí thư có bị kiểm điểm, nhân viên chê giám đốc bị đuổi không,
    chê cấp trên trong nhóm bị kỷ luật không, công chức than quá tải bị kiểm điểm, viết tâm sự nghề buồn bị nhắc,
    góp ý thẳng trên facebook có bị trù dập kỷ luật, bình luận xã làm ăn kém bị bắt kiểm điểm,
    chê xã dưới bài của dân bị sếp nhắc
  `,
  'noi-tuc': `
    nói tục trên mạng, chửi thề trong bình luận, viết bậy lên facebook, văng tục khi livestream,
    dùng từ thô tục trong nhóm zalo, ngôn từ thô lỗ trên mạng, viết tắt chửi thề, còm tục tĩu, đệm chữ tục,
    văng bậy khi chơi game live, đặt tên nhóm tục, nói lái bậy, chữ cái viết tắt tục tĩu, chửi đổng trên mạng,
    xài từ ngữ chợ búa, chửi thề trong nhóm cơ quan, vcl đm, chửi tục trong comment, viết tắt bậy,
    chửi thề khi chơi game, comment tục lúc say, nói tục trong nhóm cơ quan
  `,
  'qd-423-2026.quy-tac-chung': `
    ứng xử trên mạng thế nào cho đúng, quy tắc ứng xử chung trên mạng, nói năng lịch sự trên mạng,
    cư xử văn minh trên môi trường số, bộ quy tắc ứng xử trên mạng khuyên gì, ăn nói có văn hóa khi lên mạng,
    cư xử sao cho đẹp trên mạng, tôn trọng khác biệt, văn hóa tranh luận, giữ lịch sự, chuẩn mực trên mạng,
    không được thô lỗ với người khác, thả haha đám tang, cười cợt tin buồn, thả haha tin tai nạn
  `,
  'qd-423-2026.pham-vi': `
    quy tắc ứng xử áp dụng cho ai, bộ quy tắc ứng xử có áp dụng cho công chức không,
    đối tượng áp dụng bộ quy tắc ứng xử, doanh nghiệp có phải theo bộ quy tắc ứng xử,
    báo chí có theo quy tắc ứng xử trên mạng, viên chức có bị ràng buộc bởi bộ quy tắc ứng xử,
    bộ quy tắc ứng xử có mấy nhóm đối tượng, quyết định 423 áp dụng cho những ai
  `,
  'de-doa': `
    đe dọa người khác qua tin nhắn, dọa đánh trên facebook, nhắn tin dọa giết, hăm dọa con nợ,
    khủng bố điện thoại đòi nợ, quấy rối người khác trên mạng, dằn mặt trên zalo, đòi xử đẹp người ta,
    dọa tung ảnh nóng, nhắn tin làm phiền liên tục, dọa đốt nhà, dọa cho nghỉ việc, nhắn sẽ giết cả nhà,
    đòi nợ thuê gọi dọa, dọa công bố bí mật, dọa tạt sơn, gửi hình quan tài, đe sẽ cho đàn em xử, hù tung clip,
    tống tiền bằng ảnh, theo đuôi nhắn tin hoài, gọi lúc nửa đêm, coi chừng tao, tới đốt nhà, dọa phát tán hình,
    nhắn 50 cái một đêm, nếu không trả tiền thì biết tay, đòi chém, dọa bỏ bùa, nhắn tin liên tục,
    hai phe đòi chém nhau trên zalo, chửi qua chửi lại rồi hẹn đánh, bị hủy kết bạn rồi vẫn nhắn,
    nhắn tin chửi bới hoài, gọi điện đe cho mất việc, rình rập nhắn tin, nói sẽ tạt axit,
    đe tung clip nếu không trả tiền, dọa cho con nghỉ học, dọa bắt con, dọa gửi ảnh cho bố mẹ, dọa gửi ảnh nhạy cảm,
    nhắn tin đe dọa thì bị gì, dọa đăng bài bóc phốt, đe dọa người tố cáo, bắt nạt mạng, bắt nạt trên mạng,
    vay app khủng bố điện thoại, nhắn tin hăm dọa giáo viên, nhắn tin gợi dục, gửi tin nhắn quấy rối tình dục,
    dọa giết qua messenger, hù dọa qua tin nhắn
  `,
  'bi-de-doa': `
    bị dọa tung ảnh nhạy cảm thì làm gì, bị tống tiền bằng ảnh phải làm sao, bị ghép ảnh để tống tiền báo ai,
    bị nhắn tin đe dọa phải làm sao, bị khủng bố điện thoại đòi nợ thì làm gì, bị người lạ quấy rối trên zalo báo ở đâu,
    bị dọa đánh trên mạng thì báo ai, bị chủ nợ hăm dọa phải làm gì, bị bồ cũ dọa gửi clip cho cơ quan giờ sao,
    bị dọa giết qua tin nhắn làm sao, con tôi bị bạn dọa trên mạng phải làm gì,
    cô giáo bị phụ huynh dọa đánh trên nhóm làm sao, cán bộ bị dân dọa qua tin nhắn, bác sĩ bị người nhà bệnh nhân dọa,
    bị app vay gọi chửi cả cơ quan làm sao, bị đòi nợ gọi tới chỗ làm, bị đòi tiền chuộc clip,
    bị bêu ảnh để đòi nợ thì làm gì, bị spam gọi liên tục báo ai, bị dọa đăng bài bóc phốt nếu không đưa tiền,
    bị phóng viên hăm dọa, bị đồng nghiệp nam quấy rối qua tin nhắn phải làm sao, bị sếp nhắn tin gạ gẫm thì báo ai,
    bị phụ huynh nhắn tin hăm dọa thì làm sao, bị app vay tiền khủng bố thì báo ai, bị bắt nạt trên mạng thì báo ai
  `,
  'nd-330-2026.d9.k1.b': `
    phạt lời lẽ đe dọa trên mạng, kích động mâu thuẫn chia rẽ bị phạt, đe dọa trên mạng phạt bao nhiêu,
    lời lẽ gây chia rẽ xóm làng, dọa người ta trên mạng nộp phạt, lời kích động đánh nhau phạt,
    khích bác hai làng phạt, kích động đánh nhau trên mạng bị phạt, dọa đốt nhà trên zalo phạt,
    hai phe trong xóm kích nhau trên mạng
  `,
  'nd-174-2026.d96.k3.g': `
    phạt quấy rối đe dọa qua mạng, nhắn tin xúc phạm người khác phạt bao nhiêu, dùng zalo quấy rối bị phạt mấy triệu,
    vu khống qua tin nhắn phạt, nhắn tin chửi bới bị phạt, gọi điện quấy phá phạt, tin nhắn dọa phạt mấy,
    nhắn chửi bồ cũ phạt, spam tin rác làm phiền phạt, nhắn bậy với con gái người ta phạt, nhắn liên tục phạt,
    quấy rối tin nhắn bị phạt, chửi qua tin nhắn phạt
  `,
  'ky-thi': `
    kỳ thị vùng miền, phân biệt người dân tộc thiểu số, chê người bắc kỳ nam kỳ, xúc phạm tôn giáo,
    nói xấu đạo của người ta, phân biệt giới tính trên mạng, chế nhạo giọng nói vùng miền, kỳ thị người đồng tính,
    chửi dân tỉnh khác, coi thường người đồng bào, bình luận phân biệt chủng tộc, chế giễu nhà sư,
    chê dân miền tây lười, người miền trung keo, chửi dân thành phố, nói giọng quê cười, chê người dân tộc dơ,
    nói xấu người theo đạo chúa, kêu phụ nữ nên ở nhà, chọc người chuyển giới, chê con lai, gọi người ta là mọi,
    nói người hồi giáo, phân biệt dân nhập cư, cười cúng bái của đồng bào, phân biệt bắc nam, giọng xứ nghệ,
    dân vùng đó trộm cắp, dân tỉnh này lừa đảo, người miền ngoài, chê người quê, cười giọng địa phương,
    nhạo báng ông sư, nói đạo nọ là tà đạo, chê người chuyển giới, gọi dân tộc thiểu số là mọi, bảo dân miền nọ gian,
    chế giọng người ta, gọi người dân tộc là mọi rợ, người miền núi ở dơ, nói dân tộc thiểu số ngu,
    cười người nói ngọng vùng quê, chê đàn bà lái xe, kỳ thị người khuyết tật, kỳ thị người nhiễm hiv,
    kỳ thị người bệnh, phân biệt giàu nghèo, chê người miền núi, nói xấu người theo đạo, kỳ thị dân nhập cư,
    chê người miền khác keo kiệt, nói xấu người vùng miền, chê giọng nói vùng quê, chê đạo của người khác,
    gọi người dân tộc là mọi, nói dân tỉnh đó ăn cắp, đăng bài chê phụ nữ, chê người đồng tính
  `,
  'luat-116-2025.d7.k1.b': `
    cấm xúc phạm tôn giáo phân biệt chủng tộc, xuyên tạc lịch sử bị cấm, phá hoại khối đoàn kết, chia rẽ lương giáo,
    chê bai phụ nữ, chối bỏ công lao cách mạng, bài xích người da màu, bôi nhọ đạo công giáo, xúc phạm phật giáo,
    nói phụ nữ là hạng thấp, chối bỏ lịch sử dân tộc, chia rẽ các dân tộc, đăng bài bài xích đạo hồi
  `,
  'nd-330-2026.d9.k2.c': `
    phạt xúc phạm tôn giáo dân tộc, kỳ thị vùng miền bị phạt bao nhiêu, phân biệt giới tính phạt,
    chế giễu người dân tộc bị phạt, đăng nội dung thiếu chuẩn mực về tín ngưỡng phạt, chê tôn giáo nộp phạt,
    chửi người dân tộc phạt mấy, nói xấu phụ nữ phạt, xúc phạm nhà chùa phạt, chế lễ cúng của đồng bào phạt,
    kỳ thị người đồng tính phạt, nhạo báng nhà sư phạt, nói xấu chùa phạt, chê dân tộc thiểu số phạt, kỳ thị phạt,
    nói tà đạo phạt, chê đạo người ta phạt bao nhiêu, bôi bác tín ngưỡng thờ cúng phạt, miệt thị phụ nữ phạt nhiêu,
    nói dân tộc này lười phạt, chế giễu tu sĩ phạt
  `,
  'luat-116-2025.d13.k2': `
    gây chia rẽ giữa dân với chính quyền, kích động hằn thù dân tộc, chia rẽ tôn giáo,
    gây chia rẽ quân đội và nhân dân, kích động dân ghét chính quyền, làm dân với công an ghét nhau,
    đào sâu mâu thuẫn kinh thượng, gây hằn thù lương giáo, chia sẻ bài gây mâu thuẫn dân với xã,
    gây thù ghét công an, khơi mâu thuẫn người kinh người khmer, kích dân chống công an, gây chia rẽ bắc nam,
    kích động hận thù tôn giáo, nói xấu bộ đội để dân ghét
  `,
  'phat-xuc-pham': `
    chửi người khác phạt bao nhiêu, nói xấu người khác bị phạt thế nào, bôi nhọ trên mạng phạt mấy triệu,
    xúc phạm danh dự bị phạt tiền, bóc phốt sai bị phạt bao nhiêu tiền, lăng mạ trên facebook phạt nhiêu,
    đặt điều cho người khác xử phạt sao, miệt thị người khác có bị phạt, chửi nhau trên zalo bị xử phạt,
    gọi người ta là con điếm phạt, dìm hàng phạt nhiêu, lôi người ta ra chửi đóng phạt, chửi trên group bị phạt ko,
    nói xấu sếp phạt, vu khống phạt hành chính, chê người ta mập phạt, mạt sát phạt tiền,
    đặt điều cho hàng xóm phạt mấy, mạt sát nhau trên face, chửi lộn trên mạng phạt, nói xấu tiểu thương phạt,
    bị xử thế nào khi chửi người khác, nói xấu bố vợ phạt, chửi thầy giáo phạt, rủa người khác phạt,
    chê bai người ta trên zalo phạt mấy, bôi nhọ người khác phạt hành chính, xúc phạm người khác trên facebook phạt,
    chửi người khác trên mạng bị phạt, nói xấu trên mạng phạt bao nhiêu, nói xấu chủ tịch xã có bị phạt không,
    chửi chủ tịch xã có bị phạt không, chửi cán bộ xã phạt bao nhiêu, xúc phạm lãnh đạo xã có bị phạt,
    lăng mạ cán bộ có bị xử phạt, bôi nhọ lãnh đạo trên facebook phạt thế nào,
    bịa chuyện về chủ tịch xã có bị phạt không, vu khống chủ tịch xã bị phạt tiền, mắng cán bộ xã có bị phạt không,
    phụ huynh chửi giáo viên bị phạt gì, chửi y tá phạt bao nhiêu, dùng nick ảo chửi người khác phạt mấy,
    nói xấu bệnh viện phạt, nói xấu trường học bị phạt mấy triệu, chửi bác sĩ trên mạng phạt,
    gọi người ta là con chó phạt bao nhiêu, nói xấu doanh nghiệp bị kiện, chửi y tá trên livestream phạt bao nhiêu,
    bị chửi trong livestream phạt họ bao nhiêu
  `,
  'blhs-2015.d155.k1': `
    xúc phạm người khác có đi tù không, tội làm nhục người khác, làm nhục người khác bị tội gì,
    chửi bới nghiêm trọng bị hình sự, lăng mạ người khác có bị khởi tố, lột đồ làm nhục tội gì,
    sỉ nhục người khác bị khởi tố không, mức án tội làm nhục, chửi nặng có phải tội phạm,
    hạ nhục người khác xử hình sự, tội làm nhục người khác bị phạt thế nào, lăng mạ đồng nghiệp nghiêm trọng tội gì,
    làm nhục học sinh trước lớp có phạm tội, xúc phạm nặng người khác có bị hình sự
  `,
  'blhs-2015.d155.k2.e': `
    làm nhục người khác trên mạng đi tù mấy năm, xúc phạm qua facebook bị tù không, chửi trên mạng có bị hình sự,
    lăng nhục qua mạng xã hội ở tù bao lâu, bêu riếu trên mạng bị khởi tố tội gì,
    livestream chửi người khác bị bắt không, lên mạng sỉ nhục người khác mấy năm tù, đăng clip làm nhục bạn bị tù,
    tung ảnh làm nhục ở tù, làm nhục bạn gái cũ qua zalo, sỉ nhục trên face khởi tố
  `,
  'blhs-2015.d155.k2.d': `
    chửi cán bộ đang làm việc bị tội gì, xúc phạm công an thi hành công vụ, chửi cảnh sát giao thông,
    lăng mạ cán bộ xã khi đang làm nhiệm vụ, chửi bới người thi hành công vụ đi tù, sỉ nhục công an trên mạng,
    mắng chửi cán bộ tiếp dân, chửi csgt khi bị thổi phạt, mắng anh dân phòng đang làm, phỉ nhổ cán bộ kiểm dịch,
    lăng nhục chấp hành viên, la mắng y tá trực chống dịch, chửi đoàn cưỡng chế, xỉ vả công an xã,
    nhổ nước bọt chửi công an, chửi anh công an phường, lăng mạ khi bị phạt giao thông, xúc phạm cán bộ đang làm,
    chửi tổ tuần tra, xúc phạm dân phòng, chửi cán bộ lúc say, lăng mạ tổ trưởng đang làm việc,
    ném đồ và chửi công an, chửi rủa khi bị giải tán, hành hung lời lẽ với cán bộ, văng tục vào mặt kiểm lâm,
    lăng mạ đội quản lý đô thị, chửi bác sĩ đang cấp cứu, chửi y tá trực, lăng mạ giáo viên đang dạy,
    xúc phạm cán bộ y tế đang làm nhiệm vụ, chửi trọng tài thanh tra, chửi nhân viên kiểm dịch,
    mắng cán bộ thuế đang làm
  `,
  'blhs-2015.d156': `
    tội vu khống, vu khống bị tội gì, vu khống có đi tù không, bịa đặt hại người khác bị hình sự,
    đặt điều vu oan ở tù mấy năm, vu khống người khác trên facebook, bịa đặt gây hậu quả ở tù không, vu oan giá họa,
    phao tin bôi nhọ bị án gì, gieo tiếng ác, vu cho người ta lấy trộm, vu khống xử sao,
    bao nhiêu năm tù tội vu khống, bịa chuyện giáo viên để trả thù, bịa chuyện cưỡng dâm, đặt điều trả thù,
    vu cho người ta cái tội tày đình
  `,
  'blhs-2015.d156.k1.a': `
    bịa đặt xúc phạm người khác tù bao lâu, truyền điều biết là sai để hại người khác,
    bịa điều hại người khác phạt tiền hay ở tù, mức án thấp nhất của tội vu khống,
    truyền tin biết chắc là sai để hạ người ta tù mấy tháng, bịa đặt xúc phạm người khác bị án treo không,
    khung cơ bản tội vu khống, vu khống phạt từ 10 đến 50 triệu
  `,
  'blhs-2015.d156.k1.b': `
    bịa người khác phạm tội để tố cáo bị tù, tố cáo vu khống bị tội gì, tố oan người khác tham nhũng,
    tố cáo bịa đặt đi tù không, vu người ta ăn cắp rồi báo công an, vu người khác phạm pháp rồi trình báo,
    làm đơn gian tố người ta buôn ma túy, báo công an gian, tố sai người khác trộm cắp ở tù,
    đổ oan biển thủ rồi làm đơn, báo công an gian để trả thù, bịa chuyện người ta nhận tiền rồi tố,
    tố láo người khác ăn cắp bị tội gì
  `,
  'blhs-2015.d156.k2.dd': `
    vu khống cán bộ đang thi hành công vụ, vu cho chủ tịch xã nhận tiền, bịa chuyện công an ăn hối lộ,
    vu khống lãnh đạo tham nhũng, đặt điều cho cán bộ xã, vu oan cán bộ địa chính, bịa anh công an đánh dân,
    vu chủ tịch bán đất, nói trưởng ấp ăn bớt tiền cứu trợ, đặt chuyện cán bộ thuế vòi tiền,
    kể gian chuyện bí thư tham ô, kêu ông bí thư ăn hối lộ, bịa cán bộ bao gái,
    nghe đồn chủ tịch tham nhũng rồi đăng, nói công an ăn tiền, tố hiệu trưởng nhận hối lộ không bằng chứng,
    tố cán bộ không có chứng cứ, đồn trưởng công an nhận tiền
  `,
  'blhs-2015.d156.k2.e': `
    vu khống qua mạng bị tù mấy năm, vu khống trên facebook tội gì, vu oan trên zalo có đi tù,
    dùng mạng bịa đặt hại người khác ở tù, lên tiktok đặt điều cho người ta ở tù, vu oan bạn trên nhóm lớp,
    dựng chuyện trên mạng hại người tội gì, tố bậy người khác trên facebook ngồi tù mấy năm,
    đăng bài vu khống không bằng chứng tù, bịa chuyện trên tiktok ở tù, đặt điều qua zalo đi tù không,
    dùng mạng vu oan phạt tù từ 1 năm
  `,
  'tay-chay': `
    kêu gọi tẩy chay quán, rủ nhau đánh giá một sao, kêu gọi không mua hàng của công ty, tẩy chay nhãn hàng,
    hội nhóm anti thương hiệu, kêu mọi người vote 1 sao nhà hàng, kêu gọi đừng đến tiệm đó nữa, tẩy chay nghệ sĩ,
    không xem phim của diễn viên đó, đừng ghé quán này, cùng nhau bom hàng, kêu gọi bỏ app, rate 1 star,
    hô hào ngưng mua sữa hãng, cho quán đó sập tiệm, report hội đồng cho sập page, anti hãng, hô hào đừng mua,
    rủ chị em rate một sao, vào đánh giá xấu phòng khám, đừng ủng hộ tiệm này, tẩy chay quán ăn,
    kêu gọi tẩy chay công ty, đánh giá 1 sao cho quán, kêu gọi không mua hàng, rủ nhau vote 1 sao quán phở,
    kêu bạn bè đánh giá xấu tiệm, kêu gọi bỏ mua hàng của tiệm, rủ cả nhóm chê quán
  `,
  'danh-gia-hang': `
    chê quán ăn dở trên mạng, review sản phẩm kém, đánh giá dịch vụ bệnh viện, nhận xét nhà hàng không ngon,
    đăng bài chê shop bán hàng xấu, kể trải nghiệm tệ ở khách sạn, mua phải hàng dỏm đăng lên cảnh báo,
    đánh giá xấu cửa hàng có bị kiện không, đồ ăn có gián, bún dở mà mắc, khách sạn dơ, giao hàng trễ,
    bác sĩ khám ẩu tôi kể lại, khóa học chất lượng kém, hàng giao khác hình, chê dịch vụ nhà xe, feedback xấu,
    mua cái áo rách, chê shop, hàng lỗi lên than, đồ ăn ôi, nói thiệt về quán, chê món ăn ghi tên chủ quán,
    đánh giá thầy dạy lái xe, nhận xét phòng khám, kể quán tính tiền mắc, review khu du lịch dở,
    chê hàng trên mạng có sao không, đánh giá xấu quán ăn, review tệ có bị kiện, chê món ăn dở trên mạng,
    đánh giá bác sĩ khám không kỹ, nhận xét trường mầm non trên nhóm, tiểu thương chê hàng của đối thủ,
    chê quán đối diện trên live, đánh giá một sao phòng khám kèm lời tục, chê phòng khám
  `,
  'keu-goi-tu-tap': `
    kêu gọi biểu tình, rủ nhau tụ tập phản đối, lôi kéo dân lên ủy ban gây rối, rủ xuống đường tuần hành,
    hô hào đình công, kêu bà con kéo đến trụ sở, chia sẻ lời kêu gọi tụ tập, tập hợp người căng băng rôn,
    rủ dân làng chặn xe, kêu gọi tập trung đông người trên zalo, hẹn nhau ra tỉnh phản đối, giăng khẩu hiệu,
    rủ bà con giữ đất, ngồi lì trước cổng, xuống đường bảo vệ môi trường, kêu công nhân nghỉ làm, kéo quân đánh nhau,
    hò nhau bao vây nhà máy, hú nhau ra cổng ủy ban, căng bạt đòi đất, chặn xe rác, kéo ra đường,
    rủ bà con đi đòi quyền lợi, chặn công trình, kéo tới trụ sở hãng, tập hợp tài xế phản đối, dựng lều giữ đất,
    phá trạm thu phí, rủ đi phá rào, chia sẻ lời rủ phản đối, kéo đi đòi nợ đông người,
    tập trung trước cổng trường phản đối hiệu trưởng, chặn xe công trình, rủ nhau lên huyện khiếu nại, rủ đi biểu tình,
    kêu gọi tụ tập trên facebook, kêu gọi đình công trên zalo, xúi dân không nhận tiền đền bù,
    kêu bà con kéo lên ủy ban, rủ bà con chặn xe rác, lập nhóm kêu gọi phản đối dự án, xúi công nhân nghỉ việc tập thể,
    tổ chức kích động, đổi avatar đen phản đối có bị coi là xúi biểu tình, kêu gọi đổi avatar phản đối
  `,
  'nd-330-2026.d9.k1.c': `
    lôi kéo tụ tập đông người bị phạt bao nhiêu, kêu gọi biểu tình bị phạt thế nào, rủ nhau gây rối phạt mấy triệu,
    tụ tập đông người phạt nhiêu, rủ kéo lên ủy ban phạt, hô hào đình công phạt, kéo người lên trụ sở phạt mấy,
    tập hợp công nhân phản đối phạt, rủ xuống đường nộp phạt, kêu gọi bao vây phạt bao nhiêu, hú nhau gây rối phạt
  `,
  'luat-116-2025.d7.k2.i': `
    xúi người khác làm trái pháp luật, xúi giục người ta phạm tội, lôi kéo người khác vi phạm pháp luật,
    rủ người khác trốn nghĩa vụ, xúi đốt xe, hướng dẫn cách né phạt, dạy cách làm giấy tờ giả,
    chỉ nhau né nồng độ cồn, bày trò trốn thuế, xúi trốn lính, kích người khác phá hoại, bày cách chế pháo,
    xúi đánh người, bày cách trốn lính, hướng dẫn bẻ khóa, chỉ cách hack, bán clip dạy phạm tội, chỉ cách lách luật,
    chỉ học trò quay cóp, dạy gian lận thi cử, bày cách trốn thuế, hướng dẫn chế vũ khí, xúi bà con không đóng thuế,
    xúi người khác làm trái luật trên mạng, chỉ cách trốn nghĩa vụ, xúi dân cản trở thi công
  `,
  'luat-116-2025.d7.k1.a': `
    tuyên truyền chống nhà nước, phỉ báng chính quyền, đăng bài chống phá, nói xấu chế độ trên mạng,
    chia sẻ bài phản động, xúc phạm lãnh tụ, kích động chiến tranh, đăng bài đòi lật đổ, bôi nhọ đảng và nhà nước,
    chế ảnh lãnh đạo cấp cao, bài đòi đa đảng, nói đảng cướp, chia sẻ bài việt tân, đả kích lãnh tụ,
    tung luận điệu chống đảng, đăng cờ vàng ba sọc, đòi lật chính quyền, xúc phạm anh hùng liệt sĩ,
    bài chống nhà nước, đòi thay chế độ, chửi đảng, giễu cờ đảng, bôi nhọ lãnh đạo nhà nước, nói xấu thủ tướng,
    nói xấu lãnh đạo đảng, chửi nhà nước, chê bai thể chế, đăng bài xuyên tạc chủ trương của đảng,
    chế giễu chủ tịch nước, ủng hộ tổ chức phản động, vào hội nhóm chống đối, nói xấu đảng có bị tù không,
    chửi nhà nước trên mạng, tuyên truyền chống chế độ, chê bai chế độ trên facebook
  `,
  'ban-do': `
    bản đồ không có hai quần đảo, dùng bản đồ có đường lưỡi bò, bản đồ việt nam không có đảo,
    chia sẻ hình bản đồ sai chủ quyền, vẽ bản đồ việt nam trong bài thuyết trình, dùng bản đồ nước ngoài,
    áo in hình lưỡi bò, phim có đường chín đoạn, app bản đồ ghi sai đảo, sách in thiếu quần đảo, quả địa cầu lưỡi bò,
    bản đồ thời tiết thiếu đảo, vẽ hình chữ s thiếu đảo, logo bản đồ thiếu hoàng sa,
    hình nước mình thiếu hai quần đảo, slide bài giảng có bản đồ, bản đồ du lịch thiếu đảo,
    bản đồ trong sách giáo khoa thiếu đảo, bản đồ trên google thiếu hoàng sa, dán bản đồ sai ở trụ sở,
    logo công ty hình bản đồ, bản đồ không có quần đảo, bản đồ mất biển đảo, quả địa cầu có đường lưỡi bò,
    bài giảng dùng bản đồ sai, tờ rơi in bản đồ thiếu trường sa, bản đồ trên trang trường thiếu hoàng sa,
    áo thun in bản đồ không có trường sa, bản đồ du lịch không có đảo, in áo bản đồ sai,
    app hiển thị bản đồ sai chủ quyền, cô giáo dùng bản đồ thiếu trong bài giảng, bản đồ hình chữ s thiếu đảo lớn
  `,
  'nd-174-2026.d95.k1.e': `
    phạt đăng bản đồ sai, bản đồ thiếu trường sa phạt bao nhiêu, đăng hình bản đồ thiếu đảo phạt nhiêu,
    chia sẻ bản đồ có lưỡi bò bị phạt mấy triệu, bản đồ sai chủ quyền xử phạt sao,
    fanpage dùng bản đồ thiếu trường sa nộp phạt, bán áo in bản đồ sai bị phạt, vẽ thiếu quần đảo phạt tiền
  `,
  'luat-116-2025.d13.k1.e': `
    thể hiện sai đường biên giới, xuyên tạc chủ quyền lãnh thổ, nói hoàng sa của nước khác, vẽ sai mốc biên giới,
    cắt một phần lãnh thổ trong hình, bản đồ hành chính thể hiện sai đường biên, công nhận đường chín đoạn
  `,
  'quoc-ky-lanh-tu': `
    đăng ảnh cờ tổ quốc, chế lời quốc ca, chế ảnh bác hồ, mặc áo cờ đỏ sao vàng chụp hình,
    dùng quốc kỳ làm nền quảng cáo, xúc phạm cờ tổ quốc, dùng hình lãnh tụ làm meme, vẽ bậy lên quốc kỳ,
    đùa cợt về anh hùng dân tộc, hát quốc ca chế trên tiktok, treo cờ ngược quay clip, đốt cờ, giẫm lên cờ,
    in cờ lên quần, vẽ mặt bác hồ hoạt hình, nhại quốc ca, lấy tượng đài làm trò đùa, đạp lên ảnh bác,
    cờ rách vẫn treo quay clip, sticker lãnh tụ hài, chụp hình phản cảm ở nghĩa trang liệt sĩ, nhảy nhót ở lăng bác,
    lấy cờ lau bàn, giễu cờ, chế tiến quân ca, ảnh bác hồ vẽ râu, treo cờ ngược, cờ đỏ may thành đồ, chế nhạc quốc ca,
    vẽ bậy hình lãnh tụ, cờ in lên ly, cắt cờ may áo, xúc phạm tượng đài, nhảy trên bia liệt sĩ, chụp ảnh với cờ rách,
    cờ bẩn, mặc áo in cờ, vẽ cờ lên mặt, ảnh bác hồ treo thấp, quay clip hài về lãnh tụ, mặc áo cờ đỏ sao vàng,
    cờ đảng làm hình nền, vẽ cờ lên mặt cổ vũ, in hình bác lên áo, cờ tổ quốc làm ảnh bìa, treo cờ rách chụp đăng,
    dùng cờ quảng cáo quán, ảnh lãnh tụ chế hài, làm ảnh chế lãnh tụ, chú thích hài dưới ảnh bác, mặc đồ lót in cờ,
    cờ làm khăn trải bàn, nhái quốc ca, hát quốc ca sai lời đăng tiktok, lấy câu nói của bác in áo bán,
    chế câu nói của bác, dùng hình lãnh tụ quảng cáo, in cờ lên bánh kem, để cờ đảng làm ảnh đại diện,
    vẽ cờ lên mặt rồi quay tiktok, dùng ảnh bác làm hình nền, mặc áo in cờ đảng đi chơi
  `,
  'nd-330-2026.d9.k2.b': `
    xúc phạm quốc kỳ phạt bao nhiêu, chế ảnh lãnh tụ bị phạt, nội dung thiếu tôn nghiêm về anh hùng bị phạt,
    chế quốc ca phạt, giẫm cờ phạt bao nhiêu, đùa về liệt sĩ phạt, bôi bác anh hùng dân tộc phạt,
    chế lời quốc ca phạt, video chế tiến quân ca phạt, xé cờ phạt, lấy di ảnh anh hùng làm trò cười phạt,
    chế ảnh bác hồ phạt bao nhiêu, giẫm lên quốc kỳ phạt, hát nhại quốc ca phạt nhiêu
  `,
  'dang-ve-lich-su': `
    viết bài về lịch sử, kể chuyện chiến tranh trên facebook, đăng chuyện lịch sử chưa kiểm chứng,
    bình luận về cách mạng, chia sẻ video lịch sử xuyên tạc, đăng bài về ngày 30 tháng 4, kể chuyện các vua chúa,
    nói về chế độ cũ trên mạng, kể chuyện vua quan, bài về trận điện biên phủ, lật lại lịch sử,
    đăng chuyện bên thua cuộc, nói liệt sĩ đó không có thật, clip tóm tắt sử việt, tranh cãi về nhân vật lịch sử,
    ông ngoại kể trận đánh, chuyện thời kháng chiến, chuyện chiến trường, kỷ niệm ngày chiến thắng viết bài,
    viết bài nhân ngày thương binh liệt sĩ, kể chuyện chiến tranh biên giới, viết bài về lịch sử xã,
    đăng chuyện ông nội đi kháng chiến
  `,
  'nd-330-2026.d9.k1.d': `
    phạt đăng chuyện lịch sử chưa kiểm chứng, nói sai về truyền thống cách mạng phạt,
    kể chuyện chiến đấu chưa đối chiếu phạt, đăng giai thoại cách mạng không nguồn phạt,
    chuyện về anh hùng chưa kiểm chứng bị phạt bao nhiêu, viết sử địa phương sai phạt,
    clip kể chuyện tù chính trị không có thật phạt
  `,
  'nd-174-2026.d95.k2.a': `
    xuyên tạc lịch sử bị phạt bao nhiêu, phủ nhận thành tựu cách mạng phạt,
    phá hoại đoàn kết dân tộc bị phạt mấy triệu, bóp méo lịch sử đảng, nói sai lịch sử bị phạt,
    nói ngược lịch sử phạt, chối bỏ chiến thắng 30/4 phạt, bịa sử phạt mấy, phủ nhận công lao phạt,
    phủ nhận chiến công bộ đội phạt, xúc phạm đạo phạt nặng, chia rẽ lương giáo phạt mấy triệu,
    nói xấu phụ nữ dân tộc phạt 30 triệu, bôi đen lịch sử phạt
  `,
  'nd-330-2026.d9.k2.a': `
    đưa tin sai về quốc phòng an ninh, đăng sai về chủ quyền phạt bao nhiêu, tung tin bộ đội điều quân,
    chụp doanh trại quân đội đăng tin sai, tin bịa về chiến sự biên giới, tin sai về biển đảo bị phạt,
    đồn sắp có chiến tranh, tung tin tàu nước ngoài chiếm đảo, tin láo về quân đội, bịa chuyện an ninh biên giới,
    sắp đánh nhau ở biên giới, lời đồn về quân đội, bình luận chuyện quân sự sai, tin sai về diễn tập
  `,
  'noi-dung-khieu-dam': `
    đăng ảnh khiêu dâm, chia sẻ clip nóng, tung ảnh nóng người yêu cũ, đăng hình khỏa thân, share link phim sex,
    phát tán clip lộ của diễn viên, đăng ảnh ăn mặc phản cảm, gửi ảnh 18+ vào nhóm, xin link clip nóng,
    tung ảnh nhạy cảm để trả thù, chia file sếch, xin link, gửi ảnh nóng cho bạn, tung clip ân ái, nhóm chat 18 cộng,
    bán ảnh gợi cảm, khoe ngực, ảnh bikini phản cảm, clip giường chiếu, phim cấp ba, hình hở, clip lộ hàng,
    gửi ảnh nóng trong nhóm lớp, hình riêng tư bồ cũ, người yêu cũ dọa gửi ảnh nhạy cảm,
    gửi ảnh nhạy cảm cho người khác, share clip nóng, xem phim đồi trụy trong nhóm, đăng truyện khiêu dâm
  `,
  'nd-330-2026.d15.k1.e': `
    đăng nội dung khiêu dâm phạt bao nhiêu, phát tán clip sex bị phạt, đăng ảnh nude phạt,
    phát tán ảnh nóng nộp phạt, gửi clip nhạy cảm phạt, share sex phạt nhiêu, đăng phim người lớn phạt mấy,
    up ảnh khỏa thân nộp phạt, gửi ảnh sex trong nhóm phạt, bán clip nóng phạt, chia link khiêu dâm phạt
  `,
  'nd-330-2026.d15.k1.g': `
    livestream hở hang, phát trực tiếp nội dung phản cảm, live chửi bới tục tĩu, livestream ăn mặc mát mẻ,
    lên live nói bậy, livestream phản cảm bị phạt bao nhiêu, phát live đánh nhau, live uống rượu thách đố,
    bigo live mặc hở, phát trực tiếp chửi nhau, live cởi đồ, live thách uống nước mắm, live khóc lóc chửi chồng tục tĩu,
    quay trực tiếp đánh ghen, trực tiếp nhậu nhẹt nói bậy, live nhậu, cởi trần chửi, trực tiếp đánh nhau,
    live gào thét chửi, live mặc đồ ngủ, livestream bán hàng ăn mặc hở, live uốn éo, phát trực tiếp nhảy phản cảm,
    live nói chuyện bậy bạ, live cởi áo, livestream gạ gẫm, livestream giờ học giải phẫu, livestream phản cảm
  `,
  'nd-330-2026.d11.k1.a': `
    chia sẻ bài trái thuần phong mỹ tục, đăng nội dung phản văn hóa, đăng clip lệch chuẩn câu view,
    đăng lại clip thô tục bị phạt, clip phản cảm ở chùa, trend bậy bạ, share clip dạy hư trẻ con,
    đăng đồ bậy trái văn hóa, chia sẻ clip thầy cúng nhập hồn, đăng đồ dâm tục, trò đùa ác ý phản cảm,
    clip mặc đồ hở vào chùa, nội dung giật gân rẻ tiền, share trào lưu bậy
  `,
  'nd-174-2026.d95.k1.b': `
    cổ súy tệ nạn mê tín, đăng bài bói toán mê tín, đăng nội dung dâm ô bị phạt, cổ vũ đua xe trên mạng,
    cổ xúy hút cần, livestream lên đồng, khoe lối sống giang hồ, đăng clip ăn chơi bay lắc, xem bói qua mạng,
    bán bùa ngải, clip gọi hồn, quảng bá hút bóng cười, tung hô giang hồ, hướng dẫn chơi ma túy,
    đăng cảnh đốt vàng mã mê tín, bốc đầu đua xe khoe, thầy bói online, bài bán vé ma túy, dạy con nít làm bậy,
    khoe phê thuốc, cúng vong online, thầy pháp trừ tà, cúng giải hạn online, xem bói lấy tiền, gọi vong,
    bán vòng phong thủy đổi vận, livestream áp vong, nhập đồng trên mạng, rước lộc số đề, cán bộ đăng bài bói toán,
    livestream cúng giải hạn, quảng bá bùa ngải, đăng bài gọi hồn, đăng bài mê tín dị đoan, bói toán online,
    rao bùa yêu, đăng hình cúng bái ở cơ quan, quay lễ cúng giải hạn trong trụ sở
  `,
  'nd-174-2026.d95.k1.c': `
    đăng ảnh tai nạn phạt bao nhiêu, chia sẻ clip chém giết bị phạt, đăng hình máu me phạt mấy triệu,
    clip tai nạn thảm khốc xử phạt, ảnh xác người phạt nhiêu, đăng cảnh đánh chết người phạt,
    livestream tai nạn chết người phạt, quay xác chết đăng phạt, clip cắt cổ phạt, đăng cảnh máu me phạt bao nhiêu,
    tả chi tiết vụ giết người phạt, báo đưa hình thi thể chưa che mặt, ảnh người chết không làm mờ,
    đăng hình tang thương rùng rợn phạt
  `,
  'nd-174-2026.d95.k1.a': `
    mức phạt tin giả xúc phạm trên mạng xã hội, đăng tin vu khống cơ quan phạt, chửi trên facebook bị phạt mấy triệu,
    chửi bới bôi nhọ trên mạng xã hội xử phạt theo điều nào, đưa tin xuyên tạc trên facebook phạt 20 đến 30 triệu,
    vu khống trên zalo phạt hành chính, xúc phạm uy tín cơ quan trên mạng phạt, chia sẻ bài bôi nhọ cá nhân phạt,
    nói xấu đồng nghiệp trên facebook phạt mấy, bịa chuyện người khác bị phạt hành chính
  `,
  'nd-174-2026.d93.k2.b': `
    tin giả trên trang thông tin điện tử, trang web đăng tin giả phạt, website đăng bài xúc phạm bị phạt,
    báo điện tử giả đăng bậy, trang web chửi người khác phạt, website công ty nói xấu đối thủ,
    trang tin điện tử đăng sai phạt, blog đăng bài vu khống phạt, trang web trường đăng tin sai,
    cổng thông tin đăng bài bôi nhọ phạt
  `,
  'bi-doa-tung-anh-nong': `
    bị nhắn tin dọa tung ảnh nóng đòi tiền phải làm gì, người yêu cũ dọa tung clip nóng thì làm sao,
    bị tống tiền bằng ảnh khỏa thân báo ai, bị dọa đăng ảnh nhạy cảm nếu không chuyển khoản,
    kẻ lạ ghép ảnh nóng đòi tiền thì báo đâu, chat sex bị quay lại tống tiền giờ làm sao,
    bị dọa gửi clip cho cơ quan thì làm gì, có người dọa tung hình riêng tư của tôi, bị lừa gọi video rồi dọa tung,
    đòi 20 triệu không thì tung ảnh nóng, chồng cũ dọa phát tán clip
  `,
  'xuc-pham-nguoi-thi-hanh-cong-vu': `
    chửi csgt đang làm nhiệm vụ bị gì, người vi phạm livestream chửi thẳng mặt csgt thì xử lý sao,
    lăng mạ cán bộ một cửa đang làm việc, chửi công an trên livestream phạt thế nào,
    dân chửi cán bộ tiếp dân thì xử lý ra sao, xúc phạm người thi hành công vụ,
    tôi là công an bị chửi khi đang làm nhiệm vụ, chửi dân phòng đang trực bị phạt gì,
    bị dân mắng chửi lúc đi thu thuế thì xử lý họ thế nào, xúc phạm y tá đang trực,
    làm nhục người đang thi hành công vụ đi tù, chửi kiểm lâm khi bị lập biên bản, bị chửi lúc lập biên bản
  `,
  'dua-mat-khau': `
    đưa mật khẩu cho người khác, cho mượn mật khẩu hệ thống, đưa mật khẩu phần mềm cho sinh viên nhập giùm,
    cho đồng nghiệp biết mật khẩu dịch vụ công, dùng chung mật khẩu cả phòng,
    mật khẩu bệnh án điện tử cho thực tập dùng, nhắn mật khẩu qua zalo, viết mật khẩu dán lên máy,
    cho con mật khẩu tài khoản cơ quan, đưa mã otp cho đồng nghiệp duyệt hồ sơ,
    nhờ người khác đăng nhập tài khoản công vụ giùm, chia sẻ mật khẩu tài khoản cho sếp
  `,
  'xuyen-tac-lich-su': `
    xuyên tạc chiến thắng điện biên phủ, xuyên tạc lịch sử bị gì, nói sai về chiến tranh chống mỹ,
    phủ nhận thành tựu cách mạng, bịa chuyện lịch sử để bôi nhọ, clip nói xấu ngày giải phóng, chế lại lịch sử cho vui,
    bài nói kháng chiến là vô nghĩa, xuyên tạc cải cách ruộng đất, xuyên tạc cách mạng tháng tám
  `,
  'phat-hinh-tai-nan': `
    đăng ảnh người chết tai nạn phạt bao nhiêu, mức phạt đăng clip tai nạn, phát tán clip chém nhau bị phạt mấy triệu,
    đăng xác chết lên mạng phạt bao nhiêu, share clip tự tử bị phạt bao nhiêu, mức phạt đăng hình máu me,
    livestream hiện trường tai nạn bị phạt tiền, chia sẻ cảnh giết người phạt nhiêu
  `,
  'phat-chi-cach-chua-benh': `
    chia sẻ clip thầy cúng chữa ung thư bị phạt mấy triệu, đăng bài thuốc dân gian bị phạt bao nhiêu,
    phạt bao nhiêu khi chỉ cách chữa bệnh bậy, khuyên bỏ hóa trị bị phạt bao nhiêu,
    mức phạt quảng bá cách chữa bệnh chưa được phép, share bài chữa tiểu đường bằng lá bị phạt nhiêu,
    xúi bỏ thuốc tây bị phạt mấy triệu, mẹ chia sẻ thuốc gia truyền bị phạt bao nhiêu
  `,
  'an-danh-co-bi-truy': `
    đăng ẩn danh người ta có truy ra mình, đăng confession ẩn danh có bị lộ, bình luận ẩn danh có bị tìm ra,
    nick ảo có bị phát hiện, facebook có cung cấp thông tin của tôi cho công an,
    mạng xã hội có giao thông tin người dùng, đăng nick phụ có bị lần ra, giấu tên chê trường có bị lộ,
    zalo có đưa thông tin tôi cho cơ quan
  `,
  'tin-don-gay-hoang-mang': `
    tin đồn đổi tiền, đồn ngân hàng sắp vỡ, đồn sắp hết gạo đi mua, tung tin ngân hàng phá sản,
    đồn giá xăng tăng gấp đôi, tin đồn dịch tả lợn, tung tin sai dịch bệnh, đồn nước máy có độc, tung tin vỡ đập,
    đồn sắp có động đất, báo tin giả có bom, tin đồn rút tiền ngân hàng, bịa tin cổ phiếu, đồn thiếu thuốc thiếu muối,
    tung tin sai về vắc xin gây hoang mang, đồn công ty sắp sập, tin sai làm dân hoang mang phạt bao nhiêu,
    phạt tung tin dịch bệnh bao nhiêu
  `,
  'chia-se-phim-lau': `
    đăng link phim lậu cho bạn bè, chia sẻ phim chiếu rạp lên nhóm, up phim lên youtube, quay phim trong rạp đăng lên,
    chia sẻ sách scan cho cả lớp, bán giáo trình pdf trên mạng, bán tài liệu ôn thi chép lại,
    scan sách đưa lên web cho bạn đọc tải, đăng truyện lậu, reup phim, reup clip của người khác,
    cover nhạc bật kiếm tiền, hát nhạc người khác đăng youtube, lấy bài giảng đồng nghiệp đăng youtube,
    phát lại bóng đá lậu trên page, gửi file ebook lậu vào nhóm, tải nhạc lậu đăng lại, chia sẻ khóa học lậu,
    ảnh tư liệu số hóa dùng lại bản quyền
  `,
  'bi-gan-the': `
    bị người khác gắn thẻ vào bài xấu, họ hàng ở mỹ gắn thẻ tôi vào bài nói xấu nhà nước, bị tag vào bài phản động,
    bà con nước ngoài tag vào bài chống phá, ai đó gắn thẻ mình vào bài chửi lãnh đạo,
    bạn tag tôi vào bài bậy có bị liên lụy, bị gắn thẻ có phải chịu trách nhiệm, bị tag vào tin giả,
    người lạ gắn thẻ tôi vào bài bán hàng giả, anh họ tag tôi vào clip xuyên tạc
  `,
  'trong-nhom-co-bai-xau': `
    nhóm zalo họ có người gửi clip việt tân tôi im lặng có bị liên lụy, ở trong nhóm có bài xấu mà không nói gì,
    thành viên nhóm có bài phản động có bị sao, nhóm gia đình hay gửi tin chống phá mình chỉ đọc,
    trong nhóm chat có người nói bậy tôi có chịu trách nhiệm, chỉ đọc không bình luận bài xấu trong nhóm,
    nhóm lớp cũ đăng bài xuyên tạc tôi không phải admin, là thành viên nhóm có người chửi bới,
    lỡ ở trong nhóm có bài xấu, im lặng trong nhóm có tin giả
  `,
}
