// Questions about accounts, pages, selling, and which law of several applies.

import type { ExampleRows } from './example-rows.ts'

/**
 * Questions about accounts, pages, selling, and which law of several applies, by the id of the answer,
 * provision or document.
 */
export const dealingsExamples: ExampleRows = {
  'bi-hack': `
    bị hack facebook thì báo ai, mất nick zalo phải làm sao, bị chiếm tài khoản, tài khoản bị người khác vào,
    nick bị hack đi vay tiền bạn bè, bị đánh cắp facebook, mất tài khoản tiktok lấy lại thế nào, bị cướp fanpage,
    lộ mật khẩu facebook, hack nick người khác có sao không, ai đó đăng nhập vào zalo của tôi, zalo báo đăng nhập lạ,
    nick tự gửi tin vay tiền, không vào được facebook của mình, quên mật khẩu bị người khác đổi, mất page,
    tài khoản văng ra không vô được, email bị xâm nhập, bị lấy mất kênh youtube, người lạ xài zalo của tui mượn tiền,
    mất quyền admin page, acc bay mất, fb bay màu, ai đang dùng nick mượn tiền, mất nick, nick văng, bị mất facebook,
    bị hack zalo, nick bị hack phải làm gì, bị đánh cắp tài khoản, tài khoản của cơ quan bị chiếm,
    zalo bị người khác đăng nhập, facebook tự đăng bài bậy, trang xã bị hack, mất facebook rồi bị đăng bài phản cảm,
    zalo cơ quan bị lấy, nick bị người ta vào nhắn mượn tiền, bấm link bầu chọn bị mất zalo, trang trường bị cướp,
    bị hack rồi bị đăng bậy thì ai chịu
  `,
  'luat-116-2025.d42.k2': `
    chủ tài khoản chịu trách nhiệm gì, có phải giữ bí mật mật khẩu, cho người khác mượn nick rồi họ đăng bậy ai chịu,
    mật khẩu tài khoản, con dùng nick của mẹ đăng bậy ai chịu, nick của tôi đăng bài xấu dù không phải tôi,
    tài khoản bị dùng làm bậy thì chủ có bị phạt, lộ mật khẩu cơ quan, đưa pass cho người yêu giữ,
    giữ kín tài khoản của mình, nick bị lợi dụng đăng bậy, ai đăng bằng nick tôi thì tôi có chịu,
    cho em họ mượn acc rồi nó đi lừa, bị quy trách nhiệm vì nick của mình, cho đồng nghiệp biết mật khẩu hệ thống,
    cho nhỏ bạn mượn zalo, liên đới vì cho mượn nick, nó đăng bậy bằng nick em, con xài facebook mẹ đăng bậy,
    cháu lấy điện thoại ông nhắn bậy, nhân viên dùng page công ty chửi khách, đăng từ máy chung quên thoát,
    quên đăng xuất ở quán net, người khác dùng wifi nhà tôi đăng bậy, máy nhà tôi bị dùng đăng bài xấu,
    khách dùng máy quán net đăng bài, cho mượn điện thoại rồi nó đăng, đăng bài trái luật thì bị kỷ luật hay phạt,
    vừa bị phạt vừa bị kỷ luật vì bài đăng, dùng sim của mẹ lập nick chửi người ta,
    lấy số điện thoại của người khác mở nick đăng bậy, ai chịu khi trang phường đăng sai
  `,
  'bai-cua-nguoi-than': `
    chồng đăng bậy vợ là công chức có bị liên đới, con trai nói bậy trên mạng cha làm cán bộ có bị gì,
    người nhà cán bộ đăng sai thì cán bộ có chịu không, chồng bán hàng giả trên mạng vợ là viên chức có liên can,
    anh em trong nhà đăng bài xấu mình có bị gì, vợ livestream chửi hàng xóm chồng là công an có bị ảnh hưởng,
    mẹ chồng đăng bài mê tín con dâu là giáo viên, bố đăng tin giả con là bộ đội có sao không,
    người thân viết bậy có bị vạ lây, chồng chửi lãnh đạo trên mạng vợ có bị xử lý không, vợ cán bộ đăng ảnh khoe tiền,
    bà xã viết bài bậy mình có phải chịu, vợ công chức chồng tung tin giả, con bộ đội mẹ bán hàng cấm trên mạng,
    chị gái nói xấu xã em làm cán bộ, ba má đăng sai con có bị ảnh hưởng, con gái đăng ảnh phản cảm cha là bí thư,
    chồng share bài phản động vợ giáo viên có bị gì, em chồng nói xấu đảng mình có liên lụy,
    vợ chửi nhau trên mạng chồng công chức có bị nhắc, chồng em nói bậy trên facebook em là viên chức
  `,
  'luat-116-2025.d42.k3': `
    thấy dấu hiệu tấn công mạng báo ai, phát hiện xâm phạm an ninh mạng phải báo, nghĩa vụ báo tin về an ninh mạng,
    thấy trang lạ xâm nhập hệ thống xã thì báo, cổng của huyện bị chèn trang lạ, thấy máy cơ quan nhiễm virus,
    nghi có kẻ xâm nhập hệ thống, biết ai đang phá mạng phải báo, thấy ai bán dữ liệu thì báo,
    phát hiện trang bán hàng cấm báo công an, thấy người rủ đánh sập website, nghi máy cơ quan bị cài mã độc,
    trang lạ mạo danh cơ quan báo ai, thấy livestream bạo hành thì báo, thấy bài rao bán dữ liệu báo ai,
    thấy nhóm bán hàng cấm báo ai, thấy web lừa đảo báo,
    tài khoản dịch vụ công của xã bị lộ mật khẩu có người vào duyệt hồ sơ,
    thấy đồng nghiệp đăng bài nói xấu đảng có phải báo, không báo bài chống phá có bị gì,
    biết người chống phá mà không báo, phát hiện nhóm chống phá báo ở đâu
  `,
  'lua-dao-bao-o-dau': `
    bị lừa đảo qua mạng báo ở đâu, bị lừa chuyển khoản phải làm gì, bị lừa tiền trên zalo trình báo ai,
    mất tiền vì lừa đảo online, gặp số giả công an gọi điện báo ai, bị gạt mua hàng trên facebook,
    lừa đảo việc nhẹ lương cao, trang bán hàng lừa tiền cọc, tố giác kẻ lừa trên mạng, nghi lừa đảo thì gọi đâu,
    chốt cọc xong nó chặn, chuyển tiền rồi người bán biến mất, bị dụ đầu tư tiền ảo, bị gọi hù có lệnh bắt,
    bị lừa tình lấy tiền, đặt phòng dỏm, trúng thưởng giả, dính app vay, mất tiền oan trên mạng thì kêu ai,
    làm cộng tác viên shopee bị lừa, bẫy tuyển người mẫu nhí, đặt cọc homestay, bị lừa trình báo, mất 5 triệu,
    chuyển khoản xong bị chặn, lừa bán tour, dụ tải app mất tiền, bị hack tài khoản ngân hàng,
    người yêu qua mạng xin tiền, đầu tư tiền ảo mất, bán vé giả, mua hàng nhận gạch, bị dọa phạt nguội qua điện thoại,
    bị lừa qua mạng, bị lừa tiền báo ai, gặp lừa đảo thì làm gì, mua hàng online bị lừa, thấy web nhái ngân hàng báo ai,
    link giả ví điện tử báo công an ở đâu, tin nhắn giả ngân hàng đòi mã otp trình báo chỗ nào,
    website giả ngân hàng tố giác ở đâu, báo trang giả ngân hàng, muốn báo trang web giả mạo,
    tố giác web giả mạo ngân hàng, bị gọi giả danh công an báo chỗ nào, gặp cuộc gọi lừa đảo báo ai,
    gặp người gọi xưng công an thì báo ai, mẹ tôi bị lừa chuyển tiền qua zalo, bị lừa mua đất trên mạng báo ai,
    gọi điện dọa khóa sim, web giả dịch vụ công thu lệ phí, tố giác lừa đảo giả danh viện kiểm sát,
    giả danh công an định danh mức 2, bị lừa chuyển khoản tố ở đâu, giả giọng sếp lừa chuyển tiền báo ai
  `,
  'luat-116-2025.d7.k2.dd': `
    dùng mạng lừa đảo chiếm đoạt tài sản, tổ chức đánh bạc trên mạng, cấm lừa đảo trên mạng,
    lừa tiền người khác qua facebook bị gì, rủ bạn bè chơi đa cấp trên mạng, lừa bán vé máy bay, mở sòng bạc online,
    dụ góp vốn qua mạng, bán hàng ảo lấy tiền, lừa đảo là điều cấm, bắt kèo banh, ăn tiền qua livestream,
    lô tô ăn tiền, rủ chơi độ, cúng online lấy tiền, hụi ảo ôm tiền, lập sàn đầu tư giả, bán khóa học lừa,
    nhận cọc rồi biến mất, đảng viên kêu gọi đầu tư tiền ảo, rủ góp vốn tiền ảo trên mạng,
    cán bộ mời chơi sàn tiền ảo, lôi kéo góp vốn online, đánh bạc qua mạng ở cơ quan
  `,
  'bi-gia-mao': `
    bị giả mạo facebook, có người lập nick giả lấy ảnh tôi, trang giả mạo ủy ban xã phải làm sao,
    zalo giả lãnh đạo đi mượn tiền, bị mạo danh trên mạng báo ai, fanpage giả của trường, ai đó lấy tên tôi đi lừa,
    nick giả chủ tịch xã nhắn tin, bị clone nick, phát hiện trang nhái cơ quan, nick trùng tên tôi đi xin tiền,
    có page giống trường tôi, bị nhái fanpage, ai lấy avatar tôi lập zalo, giả sếp nhắn cấp dưới nạp thẻ,
    facebook giả trưởng thôn, trang mạo danh công an xã, người lạ xưng là tôi, page y chang page xã,
    không phải mình lập, nick giống hệt tôi, giả trang trường, có người xưng là tôi trên mạng,
    fan lập trang rồi xưng là mình, giả tên công ty tôi bán hàng, giả trang quán tôi, bị mạo danh trên zalo đi vay tiền,
    ai đó giả tôi mượn tiền, trang giả trường học, facebook giả của tôi, bị lấy ảnh lập nick, fanpage trường bị nhái,
    giả tên mình đi mượn tiền báo chỗ nào, nick giả lấy hình mình vay tiền bạn bè thì báo ai,
    ai đó giả cơ quan gọi điện báo ở đâu, gặp kẻ giả danh cán bộ thì báo ai,
    nick lạ xưng thầy hiệu trưởng đòi chuyển tiền, có người giả bí thư xin tài trợ, facebook giả bệnh viện,
    trang giả phòng giáo dục, zalo giả cô giáo thu tiền, có người giả trang xã xin tiền,
    có người lấy tên hiệu trưởng lập zalo, nick giả bác sĩ bán thuốc báo ai, trang giả ủy ban báo ai,
    có người lấy ảnh thẻ ngành của tôi đi lừa, người giả làm công an xã gọi dân, trang giả tuyển sinh của trường,
    có người lấy hình tôi quảng cáo thuốc, trang lấy tên ủy ban mà không phải của mình
  `,
  'lap-trang-gia': `
    lập nick giả người khác, tạo trang giả mạo cơ quan, mở tài khoản mạo danh người nổi tiếng,
    lập facebook giả lấy ảnh gái, giả làm cán bộ trên mạng, lập nick ảo lấy tên hàng xóm, tạo fanpage nhái báo,
    lập clone lấy ảnh người khác, lập nick công an cho oai, lấy hình hot girl làm avatar, mở page mang tên ca sĩ,
    đóng giả cô giáo vào nhóm, lập zalo tên chủ tịch, nick giả trêu bạn, tạo trang giống ngân hàng,
    xưng là nhà báo trên mạng, lập trang fan xưng là ca sĩ, lấy tên cô giáo lập nick trêu, giả danh bác sĩ tư vấn,
    tự nhận là phóng viên, mạo danh lãnh đạo đi xin tài trợ, giả bí thư xin tiền, xưng là cán bộ huyện trên zalo
  `,
  'luat-116-2025.d7.k2.e': `
    làm giả giấy tờ của cơ quan, làm giả công văn của xã, làm bằng giả con dấu giả, giả chữ ký lãnh đạo,
    lấy trộm thông tin thẻ ngân hàng, lập trang web giả ngân hàng, sửa công văn rồi đăng lên,
    photoshop quyết định của ủy ban, làm giấy mời giả, làm thẻ ngành giả, công văn giả nghỉ học, giấy xác nhận giả,
    chế thông báo nghỉ tết của tỉnh, giả mộc của ủy ban, in dấu giả, giấy khám sức khỏe giả, hồ sơ hộ nghèo giả,
    quyết định giả chữ ký, ăn cắp số thẻ tín dụng, chế giấy mời của phường cho vui, web giả cổng dịch vụ công,
    ăn cắp số thẻ visa, mã độc lấy thẻ, sửa số tiền trong quyết định, giấy khen giả, chế quyết định bằng photoshop,
    dùng phần mềm lấy tài khoản, giả giấy khen của phòng, giả chữ ký trưởng phòng, scan chữ ký sếp dán vào văn bản,
    chế giấy nghỉ học, làm giả phiếu khám bệnh, làm giả thẻ nhà báo, sửa ngày trên giấy tờ,
    sửa ngày trên công văn rồi đăng, cắt ghép thông báo của trường, chế giấy mời họp cho vui,
    làm giả bảng điểm đăng lên, làm giả thẻ đảng viên, làm giả thẻ cán bộ, làm giả thẻ hội viên
  `,
  'luat-116-2025.d13.k3.c': `
    mạo danh doanh nghiệp, làm giả nhãn hiệu công ty, giả hình ảnh thương hiệu, lấy tên công ty người ta lập trang,
    nhái logo nhãn hàng, giả đại lý hãng xe, dùng tên thương hiệu người ta, giả shop chính hãng,
    giả hãng điện thoại mở shop, mạo danh hãng, dùng logo hãng bán hàng giả, giả tổng đài công ty,
    giả fanpage hãng sữa, mạo danh tập đoàn tuyển dụng
  `,
  'luat-116-2025.d13.k3.h': `
    giả giọng nói hình ảnh người khác, mạo danh cá nhân trên mạng, lấy tên và ảnh người khác lập tài khoản,
    nhái giọng để lừa, giả tiếng người thân vay tiền, mượn mặt người khác lập nick, đóng giả người nổi tiếng,
    giả giọng con gọi xin tiền, lấy ảnh bác sĩ lập trang bán thuốc, dùng tên người khác nhắn tin, nhái giọng ca sĩ,
    giả làm sếp gọi nhân viên
  `,
  'luat-116-2025.d7.k2.g': `
    dùng ai làm giả video, deepfake bị cấm không, giả hình ảnh giọng nói bằng trí tuệ nhân tạo, dùng ai tạo tin giả,
    làm clip ai lãnh đạo phát biểu, cấm dùng công nghệ giả hình người khác, ai dựng cảnh tai nạn giả,
    dùng ai làm ảnh sốc câu view, video ai xuyên tạc, cấm giả giọng nói bằng công nghệ, luật nào cấm deepfake,
    dựng video giả người khác có trái luật, dùng công nghệ mạo hình người khác
  `,
  'nd-330-2026.d14.k3.a': `
    lập trang gây nhầm lẫn là của cơ quan, lập nhóm lấy tên xã, trang không chính thức giống trang ủy ban,
    tạo kênh tin tức địa phương làm người ta tưởng của nhà nước, đặt tên page giống cơ quan bị phạt,
    lập trang tên công an huyện, page tên xã mà dân lập, nhóm tin tức huyện giả chính thống,
    kênh mang tên đài của huyện, làm người ta tưởng trang nhà nước, trang trông như của ủy ban, trang lấy tên chợ,
    page tên quê nhà, trang giống của nhà nước, fanpage mang tên xã, dân lập fanpage mang tên tỉnh,
    lập trang tên huyện bán hàng, mở nhóm tên công an phường, vẫn để chức chủ tịch cũ trên facebook,
    ghi chức vụ cũ trên trang cá nhân, để chức danh không còn làm
  `,
  'nd-330-2026.d14.k4.c': `
    giả danh công an gọi điện, gọi điện xưng là cán bộ, gửi tin nhắn dùng tên cơ quan, giả nhân viên ngân hàng gọi,
    mạo danh viện kiểm sát gọi điện dọa, gửi thư giả của thuế, nhắn tin mạo danh bảo hiểm xã hội phạt bao nhiêu,
    giả cán bộ xã gọi xin cài ứng dụng, có người xưng thuế gọi, giả bưu điện,
    tự nhận công an phường bảo lên sửa vneid, giả ủy ban gửi link định danh, gọi xưng viện kiểm sát,
    nhắn tin brandname giả, giả nhân viên điện lực, giả cán bộ bảo hiểm lừa, mạo xưng tòa án, xưng bên điện lực,
    đòi cài app, giả công an lừa tiền, gọi điện hù, có người xưng bên ngân hàng, cuộc gọi tự xưng công an,
    có người gọi xưng cán bộ bắt cài app định danh, cuộc gọi giả danh thuế, số lạ xưng công an phường
  `,
  'nd-330-2026.d14.k5.e': `
    dùng tài khoản người khác khi chưa cho phép phạt, tự ý vào facebook người khác bị phạt bao nhiêu,
    lấy nick người khác xài, đăng nhập trộm zalo người yêu, chiếm nick bạn rồi dùng,
    mở tài khoản của sếp không xin phép phạt, hack acc người ta xài phạt nhiêu, lén vào nick người khác,
    xài trộm zalo, vào facebook con khi chưa được cho, dùng acc người ta không hỏi, lấy nick bạn nhắn bậy,
    tự ý đăng nhập mail của sếp, vào facebook của con khi con ngủ, xài nick sếp nhắn việc, mở acc người ta
  `,
  'nd-330-2026.d15.k1.b': `
    dùng dấu hiệu cơ quan khi trao đổi trên mạng, dùng tên cơ quan để nhắn tin chưa xác thực,
    lấy danh nghĩa ủy ban trả lời trên zalo, dùng avatar cơ quan trả lời dân bị phạt, dùng con dấu ảnh để nhắn tin,
    nhân viên xưng ủy ban trả lời zalo, nick mang tên phòng ban chưa xác thực,
    nhân danh phòng ban nhắn zalo chưa xác thực phạt, dùng huy hiệu ngành trả lời khách phạt,
    tài khoản ghi tên ủy ban chưa xác thực, dùng phù hiệu cơ quan nhắn tin, nick cán bộ phường chưa xác thực,
    tài khoản ủy ban chưa tích xanh trả lời dân
  `,
  'nd-174-2026.d93.k3.c': `
    giả mạo trang thông tin điện tử phạt, làm website giả mạo bị phạt bao nhiêu, nhái trang web của tỉnh,
    web giả cổng dịch vụ công phạt, clone website phạt, dựng web giả ngân hàng phạt, làm trang nhái báo điện tử phạt,
    giả cổng thông tin xã phạt, sao chép giao diện website cơ quan
  `,
  'nd-174-2026.d96.k3.n': `
    giả làm tổ chức để tung tin giả, mạo danh người khác phát tán tin giả phạt, lấy tên cơ quan tung tin bịa,
    mạo tên báo tung tin, lấy tên bác sĩ loan tin bịa, đội lốt công an tung tin phạt,
    mạo danh ủy ban đăng tin bịa phạt, giả bác sĩ tung tin dịch phạt, giả danh nhà báo loan tin phạt
  `,
  'cho-muon-ban-nick': `
    cho mượn nick facebook, bán tài khoản tiktok, cho thuê nick zalo, mua acc facebook cũ, sang lại fanpage,
    thuê sim đăng ký tài khoản, bán nick nhiều bạn bè, mua bán group, cho thuê tài khoản chạy quảng cáo, bán acc game,
    chuyển nhượng kênh tiktok, cho thuê via, nick cổ nhiều follow, gom mua nick, nhường lại group có 50k thành viên,
    mua sim rác lập nick, cho bạn xài chung facebook, sang nhượng acc, nhượng kênh, chuyển nhượng kênh youtube,
    bán fanpage, mua tiktok triệu fan, bán kênh youtube bật kiếm tiền, bán tài khoản game,
    chuyển nhượng fanpage của cơ quan, bán lại trang của trường, nhượng kênh của xã cho người khác, bán nick liên quân,
    lãnh đạo mượn tài khoản, sếp mượn facebook
  `,
  'nd-330-2026.d10.k2': `
    mua bán tài khoản mạng bị phạt bao nhiêu, rao bán tiền giả trên mạng, bán nick facebook phạt mấy triệu,
    rao bán hàng cấm trên zalo phạt, mua pháo trên mạng bị phạt, trao đổi acc phạt, rao tiền giả phạt,
    buôn súng trên mạng phạt, sang nick phạt bao nhiêu, bán tài khoản ngân hàng phạt, sang kênh của xã,
    chuyển nhượng tài khoản, bán acc 10k follow, rao pháo hoa nổ, rao cần sa phạt, bán thuốc lắc qua telegram phạt,
    rao đồ cấm trong nhóm kín phạt, mua bán acc facebook có sao, bán tài khoản game có bị phạt, mua like mua follow,
    mua lượt theo dõi
  `,
  'dung-nick-nguoi-khac': `
    dùng facebook của vợ, đăng bài bằng nick của sếp, nhân viên dùng zalo của lãnh đạo,
    vào tài khoản của bạn khi bạn cho mật khẩu, dùng chung tài khoản với đồng nghiệp, xài nick của người khác,
    đăng nhập tài khoản cơ quan bằng máy riêng, con xài zalo của ba, thư ký trực facebook giám đốc,
    cho mình pass thì vào được không, chồng vào facebook vợ, mở máy người khác đang đăng nhập sẵn,
    lấy nick anh trai bình luận, văn thư dùng zalo của chủ tịch, nhắn việc bằng nick sếp,
    mượn facebook người khác để bình luận
  `,
  'duong-dan-la': `
    bấm vào link lạ, gửi đường dẫn không rõ vào nhóm, nhận link trúng thưởng, mã qr lạ có nên quét, chia sẻ link độc,
    link giả ngân hàng, lỡ bấm link lạ, đăng link web không rõ nguồn, gửi lin vào nhóm zalo,
    chia sẻ link bình chọn cuộc thi ảnh, nhấn vào quảng cáo lạ, tin nhắn có link nhận quà,
    link khảo sát trúng điện thoại, link định danh tài khoản, quét mã ở quán, file apk lạ, web tra cứu phạt nguội dỏm,
    lỡ điền thông tin vào web lạ, bạn gửi link vote, chuyển link nhóm kín, link bình chọn bé khỏe,
    link trong nhóm gia đình, bấm link được không, link lạ trong tin nhắn, quét qr nhận quà trong nhóm cơ quan,
    mã qr dán đè ở quán, link tặng quà 8/3, link nhận lì xì, tin nhắn nhà mạng tặng data kèm link, quét mã qr lạ,
    link nhận tiền hỗ trợ, link khai báo gửi qua zalo, đồng nghiệp gửi file lạ
  `,
  'nd-174-2026.d95.k1.g': `
    chia sẻ link web cấm bị phạt, gửi đường dẫn web đánh bạc, đăng link trang phản động phạt,
    đưa link phim đồi trụy bị phạt bao nhiêu, gửi link cá độ vào nhóm, dẫn link phim người lớn, thả link web lậu,
    gắn link cờ bạc phạt, gửi link tin phản động phạt, để link trang cấm dưới bình luận, quăng link nhà cái,
    thả link cá độ, link đen
  `,
  'nd-147-2024.d36.k4': `
    chịu trách nhiệm về link mình đăng, người dùng chịu trách nhiệm nội dung, trách nhiệm với bài mình chia sẻ,
    đăng link người khác có chịu trách nhiệm, tự chịu về những gì mình chuyển tiếp, link mình đặt dẫn tới bài bậy,
    nội dung lưu trên trang mình ai chịu, người lạ bình luận bậy trên trang tôi,
    trang cá nhân bị người khác chửi tôi có phải xóa, xóa bình luận người khác,
    nội dung mình chuyển tiếp thì mình chịu, bài người khác ghim trên trang mình,
    người lạ bình luận bậy dưới bài mình, đăng link bài người khác, đã xóa mà người ta còn giữ ảnh chụp bài,
    ai chịu về bài đã đăng rồi xóa
  `,
  'nd-147-2024.d36.k1': `
    quyền của người dùng mạng xã hội, thông tin người dùng được bảo vệ, người dùng mạng xã hội có quyền gì,
    facebook có được đưa thông tin của tôi cho công an, người xài mạng được bảo vệ gì,
    khi nào mạng xã hội phải đưa thông tin người dùng cho công an, thông tin của tôi có được mạng xã hội giữ kín,
    nhà mạng giao thông tin tôi cho người khác, quyền lợi người xài mạng xã hội,
    zalo giao thông tin người dùng cho cơ quan
  `,
  'nd-147-2024.d36.k3': `
    quy chế của mạng xã hội, có phải theo tiêu chuẩn cộng đồng, phải tuân thủ điều khoản facebook,
    tiêu chuẩn cộng đồng có bắt buộc, không đọc điều khoản thì sao, luật chơi của facebook có phải theo,
    vi phạm tiêu chuẩn cộng đồng thì sao, quy định riêng của tiktok có giá trị không, thỏa thuận sử dụng mạng xã hội
  `,
  'dung-ten-that': `
    có phải dùng tên thật trên mạng, lập nick ảo có sao không, dùng tên giả trên facebook, ẩn danh đăng bài trong nhóm,
    giấu danh tính khi bình luận, xài biệt danh trên mạng, đặt tên nick tùy ý, đặt nick bông hoa nhỏ, xài tên tiếng anh,
    nick không dùng tên cha mẹ đặt, hình avatar hoạt hình, không để mặt thật, lấy biệt hiệu,
    mạng xã hội có bắt khai tên thật, giấu tên khi góp ý, xài nick bé heo, nick tên lạ, đặt nick ngộ nghĩnh có sao,
    giấu tên đăng confession, đăng ẩn danh trong nhóm xã, nick không tên, lấy tên trong game,
    dùng hình hoa làm ảnh đại diện, có cần để tên thật ngoài đời, để tên giả trên facebook có trái luật không,
    viết tên người khác trên nick, nick tên hoa lá, xài nick phụ, dùng nick phụ, lập nick thứ hai
  `,
  'bi-khoa-tai-khoan': `
    bị khóa facebook bao lâu, vi phạm mấy lần thì bị khóa tài khoản, nick bị bay màu,
    khóa tài khoản vĩnh viễn khi nào, đăng bài xấu bị khóa nick không, bị hạn chế tài khoản mấy ngày,
    bao nhiêu lần gỡ bài thì khóa acc, sao tài khoản tôi bị vô hiệu hóa, khóa mõm 30 ngày, bay acc vĩnh viễn,
    bị cấm đăng bài mấy ngày, vi phạm nhiều lần mất nick, gỡ 5 lần trong tháng, kênh bị đóng, treo nick bao lâu,
    bị nhắc gỡ mấy lần thì nick toi, nick toi, mất nick vì đăng bậy, khóa tài khoản 30 ngày vì lý do gì,
    vì sao bị khóa nick, bị khóa vĩnh viễn
  `,
  'quan-tri-nhom': `
    admin nhóm zalo có chịu trách nhiệm, quản trị viên nhóm phải làm gì khi có bài xấu, trưởng nhóm không xóa bài bậy,
    chủ group facebook duyệt bài sai, thành viên đăng bậy thì ad có sao không, người lập nhóm chịu trách nhiệm,
    làm mod nhóm cư dân, tôi làm admin mà không biết có bài xấu, key nhóm để thành viên chửi nhau,
    trưởng thôn làm qtv nhóm zalo, nhóm cư dân tui làm chủ, ông trưởng ấp lập nhóm zalo, nhóm lớp cô giáo làm trưởng,
    duyệt bài nhầm, thành viên chửi nhau trong nhóm mình quản, mình là phó nhóm có sao,
    nhóm nghìn người không xem hết bài, người tạo group có phải coi bài, chủ phòng chat, bỏ bê nhóm lâu rồi,
    bác tổ trưởng làm ad, trưởng nhóm zalo lớp, thành viên gửi ảnh nóng vô nhóm tôi quản, ad nhóm có sao, tôi là ad,
    người lạ vào nhóm rải quảng cáo sòng bài, nhóm thôn tràn quảng cáo, làm admin hội đồng hương,
    nhận làm admin nhóm lớp, chuyển quyền trưởng nhóm, cán bộ thôn quản nhóm có người tung link bậy,
    trưởng nhóm không biết thành viên đăng, nhóm có hàng ngàn người, admin nhóm chịu trách nhiệm gì,
    quản trị nhóm facebook bị phạt khi nào, trưởng nhóm zalo phải xóa bài xấu,
    phó trưởng thôn quản nhóm có chịu trách nhiệm, cô giáo quản nhóm lớp để phụ huynh chửi nhau,
    trưởng nhóm chợ để người ta rao bậy, quản trị viên trang trường lơ là,
    tôi làm trưởng nhóm zalo cơ quan có người chửi nhau, bí thư chi đoàn quản nhóm có bài bậy,
    trưởng nhóm không vào xem thì sao, nhóm phụ huynh có người rao bán thuốc, trưởng xóm quản nhóm có tin giả
  `,
  'nd-330-2026.d12.k1.a': `
    admin nhóm bị phạt bao nhiêu, quản trị nhóm không gỡ bài xấu bị phạt, chủ trang để người khác bình luận bậy phạt,
    không kiểm soát nội dung trong nhóm bị phạt, để bài bậy trong nhóm chủ nhóm phạt, quản lý page lơ là phạt,
    trưởng nhóm zalo phạt mấy, bỏ mặc thành viên đăng cá độ, không kiểm duyệt nhóm phạt,
    trang để bình luận bậy tràn lan phạt, chủ nhóm làm ngơ, người lạ vào nhóm rải quảng cáo,
    trưởng nhóm bị phạt khi thành viên đăng bậy, quản lý page để tin giả phạt
  `,
  'nd-330-2026.d12.k2.a': `
    được yêu cầu mà admin không gỡ bị phạt, quản trị nhóm không xóa dù công an nhắc phạt mấy triệu,
    ad nhóm đã được nhắc mà không xóa phạt, công an yêu cầu mà chủ nhóm lì, chủ kênh phớt lờ yêu cầu gỡ phạt,
    trưởng nhóm cố tình để bài dù bị nhắc, quản trị trang không làm theo yêu cầu gỡ nộp phạt,
    đã nhắc nhở mà page vẫn để bài
  `,
  'xac-thuc-tai-khoan': `
    xác thực tài khoản mạng xã hội, không xác thực số điện thoại có đăng bài được không,
    tài khoản chưa xác minh thì bị gì, dùng sim nước ngoài xác thực facebook, sao không bình luận được phải xác thực,
    xác thực bằng số định danh, chưa gắn số điện thoại, sim chính chủ, vneid để xác thực facebook,
    không xác thực có bình luận được, tài khoản nước ngoài, tích xanh ở việt nam, mạng bắt nhập số di động,
    face không cho còm, nó đòi số điện thoại, bắt xác thực mới cho bình luận, sim rác lập nick có đăng bài được,
    không có số điện thoại có dùng được facebook, chưa xác thực có bị khóa không
  `,
  'nd-147-2024.d23.k3': `
    phải xác thực mới được livestream bán hàng, phát trực tiếp bán hàng phải có số định danh, điều kiện livestream,
    tài khoản phải xác thực mới được phát trực tiếp, trẻ dưới 16 tuổi tài khoản do cha mẹ đăng ký,
    muốn live bán đồ cần đăng ký gì, mở bán hàng trực tiếp phải có gì, giấy tờ để live bán,
    chưa xác thực có live được không, bán hàng live phải có mã định danh, số điện thoại việt nam mới được đăng,
    cha mẹ đứng ra đăng ký cho con dưới 16, bắt xác thực cái gì, muốn live cần gì, mới được bình luận
  `,
  'quyen-gop': `
    kêu gọi từ thiện trên mạng, quyên góp giúp người bệnh, kêu gọi ủng hộ bão lũ, xin tiền giúp hoàn cảnh khó khăn,
    gây quỹ qua facebook, lập quỹ thiện nguyện, đăng stk kêu gọi ủng hộ, vận động mạnh thường quân,
    cán bộ xã kêu gọi giúp hộ nghèo, đứng ra nhận tiền cứu trợ, nhờ cộng đồng giúp bé mổ tim, xin hỗ trợ nhà cháy,
    gom gạo cho bà con, đăng hoàn cảnh xin giúp đỡ, lập nhóm nấu cơm từ thiện, quyên sách vở, kêu gọi qua livestream,
    trưởng thôn vận động tiền làm đường, nhận ủng hộ qua stk cá nhân, gom tiền lo đám ma, đứng ra nhận tiền,
    xin tiền mổ cho bé, góp tiền qua zalo, quyên áo ấm, nấu cháo từ thiện, xin ủng hộ xây chùa, gây quỹ lớp,
    kêu gọi góp tiền mai táng, kêu gọi ủng hộ trên facebook, quyên góp cho người nghèo,
    kêu gọi từ thiện có cần xin phép, xin tiền giúp trẻ em bệnh, hội chữ thập đỏ xin tiền qua facebook,
    nhóm giáo viên quyên tiền cho học trò, xin tiền xây nhà cho hộ nghèo trên mạng,
    thầy giáo xin tiền xây lớp trên facebook, xin tiền cho bệnh nhân nghèo, trưởng ấp gom tiền làm cầu qua zalo,
    chùa kêu gọi qua livestream
  `,
  'nd-330-2026.d14.k5.dd': `
    làm từ thiện không công khai thu chi phạt, kêu gọi quyên góp mà không minh bạch,
    nhận tiền từ thiện không sao kê bị phạt bao nhiêu, ăn chặn tiền từ thiện trên mạng,
    nhóm từ thiện không báo cáo tiền, kêu gọi ủng hộ rồi im luôn, xin tiền cứu trợ mà không đưa sổ,
    tiền cứu trợ không công bố, giữ tiền ủng hộ không nói, chi tiền từ thiện mập mờ,
    xin giúp người bệnh rồi không báo cáo, không đưa sao kê quỹ, góp tiền mà không biết xài vào đâu,
    xin tiền bé bệnh rồi xài riêng, tiền quyên xài bậy, không rõ thu chi, giấu tiền ủng hộ,
    tiền áo ấm không công khai, quỹ lớp không minh bạch kêu gọi trên mạng, kêu gọi xây chùa rồi giữ tiền,
    từ thiện mà không đưa sao kê, gây quỹ không công bố thu chi
  `,
  'ban-hang-tren-mang': `
    bán hàng online cần gì, công chức có được bán hàng online, kinh doanh trên facebook, livestream bán đồ,
    giáo viên bán hàng online, ship đồ ăn bán qua nhóm, mở shop trên tiktok, bán mỹ phẩm trên mạng,
    bán rau sạch qua zalo, bán áo quần livestream, cán bộ xã bán trái cây online, mở gian hàng shopee, làm affiliate,
    bán đặc sản quê, chốt đơn trên live, viên chức kinh doanh thêm trên mạng, bán đồ cũ, rao bán đất trên facebook,
    bán đồ ăn vặt tiktok, cô giáo bán hàng, mở shop, bán đồ cũ trên nhóm xóm, bán bánh ở nhà, nhận order hàng ngoại,
    cán bộ bán hàng đa kênh, công chức làm kol, cán bộ làm affiliate, viên chức livestream bán mỹ phẩm,
    giáo viên bán bảo hiểm online, bác sĩ bán hàng qua mạng, công chức bán hàng ngoài giờ,
    viên chức bán đồ ăn buổi tối trên zalo, giáo viên bán hàng online cuối tuần, y tá bán quần áo qua mạng,
    cán bộ thuế bán hàng online, y tá bán trà sữa, công chức bán bún qua zalo, giáo viên bán trà sữa online,
    công chức bán đặc sản quê sau giờ làm, giáo viên bán quần áo trên tiktok, bộ đội bán hàng online,
    vợ công an bán mỹ phẩm, cán bộ hưu trí bán trà trên mạng, bí thư đoàn livestream bán nông sản,
    vợ công an livestream bán quần áo, vợ cán bộ bán hàng online
  `,
  'thue-ban-hang-tren-mang': `
    bán hàng trên zalo có phải nộp thuế, bán hàng mạng nộp thuế sao, kinh doanh mạng có phải đóng thuế,
    khai thuế bán hàng facebook, thuế khi bán hàng livestream, bán hàng online có phải đóng thuế,
    bán hàng qua mạng đóng thuế bao nhiêu, livestream bán hàng có phải nộp thuế, bán shopee khai thuế ở đâu
  `,
  'nd-147-2024.d36.kinh-doanh': `
    kinh doanh trên mạng theo luật nào, quy định kinh doanh qua mạng xã hội,
    thanh toán khi bán hàng mạng, điều kiện kinh doanh trên mạng, buôn bán trên mạng phải theo luật nào,
    thanh toán qua mạng xã hội, điều kiện mở gian hàng, hộ kinh doanh trên facebook
  `,
  'quang-cao-hang': `
    nhận quảng cáo trên trang cá nhân, đăng quảng cáo thuê, quảng cáo cho cửa hàng của người quen, làm kol quảng cáo,
    quảng cáo sản phẩm trên facebook, nhận tiền để giới thiệu sản phẩm, công chức quảng cáo sản phẩm,
    viên chức nhận quảng cáo, cán bộ pr cho doanh nghiệp, giới thiệu hàng của công ty trên trang cá nhân,
    cán bộ đăng bài quảng cáo, giáo viên giới thiệu sản phẩm lấy hoa hồng, review sản phẩm lấy tiền,
    chạy quảng cáo facebook cho shop, đảng viên quảng cáo hàng, làm mẫu quảng cáo, quảng bá quán ăn trên tiktok,
    giới thiệu tiệm của người nhà, vợ đăng quảng cáo quán của chồng, chồng mở tiệm vợ làm cán bộ quảng cáo giùm,
    công chức giới thiệu quán của vợ trên face, chia sẻ bài bán hàng của người thân,
    cán bộ văn hóa viết bài pr cho quán, cán bộ làm mẫu quảng cáo, công chức nhận tiền viết bài khen nhà hàng,
    viên chức chụp ảnh quảng cáo cho spa, bác sĩ đứng tên quảng cáo sữa, cô giáo đăng bài giới thiệu sách của công ty,
    đảng viên làm đại lý bán hàng trên mạng
  `,
  'quang-cao-lop-hoc-them': `
    quảng cáo lớp học thêm, quảng cáo lớp dạy thêm, đăng quảng cáo lớp học thêm trên zalo, giáo viên mời học thêm,
    giáo viên đăng tuyển học sinh học thêm, thầy cô đăng tuyển sinh lớp dạy thêm, chiêu sinh lớp học thêm trên facebook,
    cô giáo rao lớp luyện thi, nhắn nhóm phụ huynh mời học thêm, giáo viên giới thiệu trung tâm dạy thêm,
    đăng bài tuyển sinh lớp phụ đạo, giáo viên quảng bá lớp online, thầy giáo chạy quảng cáo lớp ôn thi,
    rao lớp luyện chữ đẹp cho phụ huynh, giáo viên mời phụ huynh đăng ký lớp thêm trong nhóm,
    giáo viên dạy thêm online đăng quảng cáo, thầy cô rao khóa học trên tiktok, cô giáo quảng cáo lớp luyện thi đại học,
    dạy thêm online thu tiền qua nhóm kín, giáo viên mở lớp online có bị kỷ luật, dạy kèm qua zoom thu phí
  `,
  'quang-cao-thuoc': `
    quảng cáo thuốc trên mạng, bán thực phẩm chức năng online, bác sĩ quảng cáo sản phẩm,
    giới thiệu sữa tăng chiều cao, livestream bán thuốc giảm cân, nghệ sĩ quảng cáo thực phẩm chức năng,
    rao thuốc trị dứt điểm, bán kem trộn, review viên uống đẹp da, pr mỹ phẩm quá đà, bác sĩ làm clip quảng cáo,
    kol bán viên giảm cân, trà thảo mộc thải độc, kem trị nám, sữa hạt cho người tiểu đường,
    điều dưỡng bán thực phẩm chức năng, lương y giới thiệu sản phẩm, thuốc nam livestream, máy massage trị bệnh,
    thuốc khỏi hẳn, bán thuốc nam livestream, sữa non cao 5cm, sữa pha kém, nước uống thần kỳ, viên sủi giảm cân,
    đông trùng hạ thảo, máy đo đường huyết bán mạng, trà giảm cân nói quá, quảng cáo thuốc trên facebook,
    bán thuốc tây online, quảng cáo mỹ phẩm trên tiktok, bán sữa xách tay, y sĩ rao kem trị nám,
    dược sĩ quảng cáo thuốc bổ, bác sĩ giới thiệu phòng mạch trên facebook, lang y quảng cáo thuốc gia truyền,
    y tá rao thuốc giảm cân
  `,
  'nd-330-2026.d10.k1': `
    quảng cáo sai sự thật phạt bao nhiêu, nói quá công dụng sản phẩm bị phạt, giới thiệu hàng không đúng thực tế,
    quảng cáo lố bị phạt, bán thiết bị y tế không phép trên mạng, thổi phồng chất lượng hàng,
    nói công dụng thần kỳ phạt, hàng nói một đường giao một nẻo phạt, quảng cáo nổ banh trời, bán kem trộn phạt,
    quảng cáo thuốc quá lố phạt nhiêu, nổ về thực phẩm chức năng, thổi phồng sữa non, quảng cáo khỏi hẳn bệnh phạt,
    nói quá công dụng, quảng cáo hàng dỏm như hàng xịn, hàng nội nói hàng nhập, giới thiệu sai xuất xứ,
    hàng không giống quảng cáo phạt
  `,
  'nd-330-2026.d10.k3': `
    lập nhóm bán hàng cấm, lập trang mua bán tài khoản phạt, tạo group rao hàng giả, lập fanpage bán đồ cấm bị phạt,
    mở group buôn hàng cấm, lập page bán nick phạt, tạo nhóm bán acc phạt, mở trang bán thuốc giả phạt,
    lập hội bán pháo phạt, quản lý group rao đồ cấm phạt
  `,
  'nd-330-2026.d10': `
    phạt quảng cáo mua bán trên mạng, các mức phạt bán hàng trên mạng,
    các hành vi mua bán quảng cáo trên mạng bị phạt, bán hàng mạng vi phạm phạt mấy mức,
    xử phạt quảng bá hàng hóa trên mạng
  `,
  'ban-hang-cam': `
    bán pháo trên mạng, rao bán thuốc lá điện tử, mua bán động vật hoang dã qua facebook, bán hàng giả online,
    đăng bán dao kiếm, rao bán bằng giả, quảng cáo hàng cấm, bán vape trong nhóm học sinh,
    bán hàng nhái trên livestream, mua súng hơi trên mạng, bán bóng cười, bán pod, bán sừng tê, bán chim trời,
    bán thuốc nổ, bán pháo dây, hàng fake, bán thuốc mê, bán thuốc phá thai, bán bằng tốt nghiệp,
    bán tiền âm phủ giống tiền thật, túi nhái hiệu, bán dao phóng lợn, pháo hoa nổ dịp tết, bán roi điện,
    rao đồ cấm trong nhóm, kẹo cần sa, bóng cười giao tận nơi, thuốc kích dục, bán cần, bán xe không giấy tờ,
    bán hóa đơn, bán bình xịt hơi cay, bán vật nuôi quý hiếm, bán tiền giả, rao pháo tết trên zalo,
    bán thuốc lá lậu qua facebook, bán động vật rừng trên mạng, rao súng hơi, bán đồ lính, bán quân trang, bán thú rừng,
    bán vape online, bán sách cấm, bán pháo qua facebook
  `,
  'nd-174-2026.d95.k1.dd': `
    quảng bá hàng cấm phạt bao nhiêu, quảng cáo thuốc lá điện tử bị phạt,
    đăng bài giới thiệu hàng cấm phạt mấy triệu, chạy quảng cáo vape phạt, đăng giới thiệu pháo phạt,
    pr hàng cấm phạt nhiêu, chạy quảng cáo pod vape phạt, giới thiệu sòng bạc phạt,
    pr thuốc lá điện tử phạt bao nhiêu, quảng bá game cờ bạc phạt, đăng bài bán sừng tê phạt
  `,
  'dang-lai-bai-bao': `
    đăng lại bài báo, chép bài của báo lên trang xã, reup phim lên facebook, dùng nhạc có bản quyền làm clip,
    lấy bài của người khác đăng lại, copy truyện đăng lên mạng, chụp sách đăng lên nhóm,
    dùng bài hát trong video của cơ quan, lấy ảnh trên mạng dùng cho bài viết, đăng lại clip của người khác,
    livestream bóng đá lậu, chụp trang báo giấy đăng lên, trích báo đăng nguồn, dùng bài hát nền, copy bài giáo án,
    lấy ảnh của nhiếp ảnh gia, bê nguyên bài vnexpress, ghép nhạc vào clip tuyên truyền, scan sách giáo khoa,
    tải phim về đăng nhóm, dịch truyện lậu, bê nguyên bài của báo, trang xã lấy bài tuổi trẻ, truyện tranh lậu,
    share phim rạp, cắt clip của đài đăng kênh mình, lấy chương trình truyền hình về đăng, re up bản tin,
    chia sẻ bài báo lên trang cá nhân có phải xin phép, chia sẻ đường dẫn bài báo chính thống,
    lấy tin trên báo về facebook của mình, share tin của báo lên trang mình, chia sẻ lại tin báo chí viết về xã,
    đăng lại tin trên báo mạng lên zalo, tin báo chính thống chia sẻ lại được chứ,
    chia sẻ bản tin của đài tỉnh lên face, share link báo tỉnh lên nhóm, dẫn bài báo lên trang xã,
    chụp bài báo đăng lên, ghi lại phim đăng lên, lấy tranh của họa sĩ, dùng font nhạc không mua, chia sẻ sách pdf,
    lấy hình trên báo đăng fanpage trường, chép bài báo lên cổng thông tin xã, đăng lại bài của báo tỉnh lên trang xã,
    chép sáng kiến của người khác đăng web trường, trang phường đăng lại bài báo mạng,
    chép tin của vnexpress lên trang trường, cóp bài báo vào nhóm, quay bài giảng của thầy đem bán lại,
    bán lại khóa học của người khác, đăng bài giảng của cô giáo khác lên mạng,
    lấy nhạc của ca sĩ làm clip tuyên truyền, dùng ảnh của thợ ảnh không xin,
    chép bài viết của người khác rồi đăng tên mình, scan sách bán file, lấy bài trên báo đăng bản tin xã,
    trường đăng lại phóng sự của đài, dùng nhạc có bản quyền làm clip trường, lấy ảnh của thợ ảnh khác,
    đăng lại thơ người khác
  `,
  'nd-174-2026.d95.k1.d': `
    phạt chép bài báo không xin phép, reup phim bị phạt bao nhiêu, chia sẻ tác phẩm bị cấm,
    vi phạm bản quyền trên mạng phạt, đăng phim lậu phạt, chép bài không xin phép nộp phạt, share sách lậu phạt,
    share truyện lậu phạt, bê bài báo phạt, đăng bài báo không xin phép phạt bao nhiêu, phát lại phim rạp phạt,
    up nhạc lậu phạt, lấy truyện của tác giả đăng phạt, đăng bài báo không ghi nguồn phạt, chép bài không nguồn phạt,
    đăng lại tác phẩm không xin phép phạt, dùng ảnh của báo không xin phép
  `,
  'co-bac': `
    chơi cờ bạc online, rủ cá độ bóng đá trên zalo, quảng cáo nhà cái, đánh tài xỉu trên mạng,
    ghi số đề qua tin nhắn, lập nhóm chơi lô đề, game bài đổi thưởng, streamer quảng cáo web cá cược,
    chơi xóc đĩa online, chơi tiến lên ăn tiền online, bắt độ world cup, ghi đề zalo, nhóm soi cầu, link nổ hũ,
    bầu cua qua mạng, đá gà trực tuyến, rủ chơi tài xỉu, lô tô online ăn tiền, quảng cáo 88, ghi số lô cho hàng xóm,
    gom tiền chơi hụi số, rủ chơi bầu cua online, đá gà trên mạng, rủ đánh bạc online, quảng cáo cờ bạc,
    chơi tài xỉu online có sao
  `,
  'bai-cu': `
    bài đăng từ năm ngoái xử theo luật nào, bài cũ trước 2026 có bị phạt không, đăng từ mấy năm trước giờ bị xử lý,
    hồi trước đăng thì theo nghị định nào, bài đăng cũ chưa xóa có bị phạt, post lâu rồi giờ bị đào lại,
    hành vi trước tháng 7 2026 áp dụng luật nào, bài hồi dịch giờ bị moi, đào mộ bài cũ, post đã 5 năm,
    bài của năm trước giờ phạt theo luật nào, chuyện từ trước khi có luật mới, bài vẫn còn trên tường từ lâu,
    post cách đây 3 năm bị lôi ra, nghị định cũ hay mới, bài xưa, lộ danh sách từ năm trước giờ mới phát hiện,
    chuyện năm ngoái giờ bị xử, đăng hồi chưa có luật mới
  `,
  'nd-174-2026.d115': `
    hành vi trước 01/07/2026 áp dụng nghị định nào, chuyển tiếp từ nghị định 15 sang 174,
    đăng bài trước khi nghị định 174 có hiệu lực thì phạt theo đâu,
    việc xảy ra trước tháng 7 2026 xử theo nghị định cũ, vi phạm xong trước tháng 7, mốc 1/7/2026 xử theo cái nào,
    việc làm xong trước 1/7/2026 theo nghị định 15, hành vi cũ vẫn theo nghị định cũ,
    đăng bài tháng 6 năm 2026 thì sao, lỗi trước khi có nghị định 174, vi phạm cũ giờ mới bị phát hiện
  `,
  'nd-330-2026.d81': `
    hành vi trước 19/08/2026 theo luật nào, quy định chuyển tiếp nghị định 330, luật mới nhẹ hơn có được áp dụng,
    lộ dữ liệu trước khi nghị định 330 có hiệu lực, mốc 19/8/2026, hành vi cũ gặp nghị định mới,
    lỗi dữ liệu trước tháng 8/2026, luật mới nhẹ hơn thì áp dụng cái nào, chuyển tiếp về an ninh mạng,
    hành vi xảy ra trước ngày nghị định 330
  `,
  'nd-330-2026.d80': `
    nghị định 330 có hiệu lực khi nào, nghị định 330 có bãi bỏ nghị định 174 không,
    nghị định 330 áp dụng từ ngày nào, khi nào nghị định 330 bắt đầu áp dụng, nghị định 330 thay cái nào,
    nghị định xử phạt an ninh mạng mới áp dụng ngày nào, nghị định 174 còn dùng song song không
  `,
  'nd-174-2026.d117.k2': `
    nghị định 15/2020 còn hiệu lực không, nghị định 15 bị bãi bỏ chưa, điều 101 nghị định 15 còn dùng không,
    cái nào thay thế nghị định 15, nghị định 15 năm 2020 hết hiệu lực chưa, các điều 98 đến 106 còn áp dụng không,
    nghị định 174 bãi bỏ cái gì, nghị định xử phạt viễn thông cũ còn không, phạt theo nghị định 15 được nữa không
  `,
  'luat-116-2025.d44': `
    luật an ninh mạng mới có hiệu lực khi nào, luật an ninh mạng 2018 còn hiệu lực không,
    luật an ninh mạng cũ hết hiệu lực ngày nào, luật 24/2018 bị thay thế chưa,
    luật an toàn thông tin mạng còn dùng không, luật 116/2025 áp dụng từ khi nào,
    luật an ninh mạng mới thay luật nào, luật 86/2015 hết hiệu lực chưa, bộ luật cũ về an ninh mạng còn áp dụng,
    ngày có hiệu lực của luật an ninh mạng
  `,
  'nd-356-2025.d42.k2': `
    nghị định 13/2023 còn hiệu lực không, nghị định 13 về dữ liệu cá nhân hết hiệu lực khi nào,
    nghị định nào thay nghị định 13, nghị định bảo vệ dữ liệu cá nhân cũ còn áp dụng không, nghị định 13 bỏ chưa,
    nđ 13 còn xài được không, nghị định 13 về bảo vệ dữ liệu bị thay từ ngày nào,
    bây giờ dùng nghị định nào thay nghị định 13, hết áp dụng nghị định 13 từ bao giờ
  `,
  'nd-330-2026.d1.k3': `
    hành vi có ở hai nghị định thì áp dụng cái nào, nghị định 330 và 174 khác nhau chỗ nào,
    trùng mức phạt giữa hai nghị định, cùng một lỗi hai nghị định phạt khác nhau, hai nghị định chồng nhau,
    cùng hành vi phạt theo nghị định nào, ưu tiên áp dụng nghị định nào, lỗi có ở hai nghị định,
    vừa có ở nghị định 330 vừa ở 174, chọn nghị định nào khi trùng, hai mức phạt khác nhau cho một lỗi,
    nghị định chuyên ngành hay nghị định an ninh mạng
  `,
  'nd-330-2026.d7.k1': `
    mức phạt tổ chức gấp đôi cá nhân, phạt cá nhân hay tổ chức, mức phạt in trong nghị định 330 là của ai,
    cơ quan vi phạm thì phạt gấp mấy lần, công ty vi phạm phạt gấp đôi,
    mức trong nghị định là của cá nhân hay đơn vị, công ty bị phạt gấp đôi người, cơ quan nhà nước vi phạm nhân đôi,
    mức phạt dành cho tổ chức, cá nhân một nửa tổ chức về dữ liệu, nghị định 330 in mức của cá nhân hay tổ chức
  `,
  'nd-174-2026.d4.k3': `
    mức phạt nghị định 174 là của tổ chức hay cá nhân, cá nhân bị phạt bằng một nửa tổ chức,
    phạt cá nhân bao nhiêu phần tổ chức, cá nhân chịu nửa mức, phạt người hay phạt tổ chức,
    chia đôi mức phạt cho cá nhân, mức phạt áp cho cá nhân hay tổ chức, phạt 20 triệu là cho công ty hay cho người,
    cá nhân chịu bao nhiêu phần, một nửa mức của tổ chức, mức in trong nghị định 174
  `,
  'nd-330-2026.d77': `
    ai có quyền xử phạt trên mạng, công an xã có được phạt không, chủ tịch xã có quyền phạt tin giả không,
    thẩm quyền xử phạt vi phạm trên mạng, cơ quan nào ra quyết định phạt bài đăng, sở nào được phạt,
    trưởng công an xã được phạt không, ai ký quyết định phạt facebook, ubnd xã có thẩm quyền phạt tin giả,
    thanh tra sở phạt, đơn vị nào đi phạt, cảnh sát khu vực có được phạt, chủ tịch xã ký quyết định phạt,
    trưởng công an xã tự phạt, ai được phạt người đăng bậy, phạt người nói xấu ai ra quyết định,
    thẩm quyền phạt của trưởng công an,
    chủ tịch xã phạt được bao nhiêu, chủ tịch xã phạt tới mức nào
  `,
  'nd-234-2026.d24.k1': `
    kỷ luật viên chức chuyển tiếp nghị định 112, viên chức vi phạm trước 7/2026 kỷ luật theo nghị định nào,
    vụ kỷ luật đang xem xét theo luật cũ hay mới, kỷ luật giáo viên đang làm dở theo luật nào,
    vụ việc trước tháng 7 chưa kỷ luật xong, quy định cũ có lợi hơn cho viên chức thì sao,
    chuyển tiếp nghị định kỷ luật viên chức, đang họp xét kỷ luật thì nghị định đổi
  `,
  'chuyen-gia-dinh': `
    đăng chuyện vợ chồng lên mạng, kể xấu nhà chồng trên facebook, bóc phốt chồng ngoại tình,
    nói xấu mẹ chồng trong nhóm, con dâu đăng đàn chuyện gia đình, chửi chồng cũ trên mạng,
    kể chuyện riêng của vợ cho thiên hạ nghe, anh em tố nhau trên facebook, đăng đoạn chat của chồng với bồ,
    lên mạng tố em chồng, vợ bóc phốt chồng cờ bạc, chồng kể vợ lười, đăng clip vợ chồng cãi nhau,
    chuyện chia tài sản anh em đưa lên mạng, con kể xấu cha mẹ, đăng đơn ly hôn, kể tội nhà nội,
    mẹ vợ con rể cãi nhau trên facebook, lôi chuyện chăn gối ra kể, dâu đăng mẹ chồng, cả họ vô đọc, chồng ghen đăng,
    nói xấu em chồng, vợ cũ kể chuyện chăn gối, chị dâu em chồng bêu nhau, tranh thừa kế đưa lên mạng,
    con tố cha ngoại tình trên facebook, đăng ảnh chồng với người khác, tố chồng bạo hành lên mạng,
    vợ đăng clip bị chồng đánh, đăng clip đánh ghen chồng, lên tiktok kể chuyện vợ lính,
    kể chuyện gia đình lên mạng câu view
  `,
  'nd-282-2025.d39': `
    xúc phạm vợ con phạt bao nhiêu, tiết lộ đời tư thành viên gia đình bị phạt, chửi mắng chồng bị phạt không,
    bạo lực gia đình lời nói phạt, vợ đăng chuyện chồng bị phạt mấy triệu, nói xấu người trong nhà bị phạt,
    lăng mạ cha mẹ phạt sao, sỉ nhục vợ trước đám đông phạt, con chửi mẹ phạt, lộ bí mật vợ chồng phạt,
    mắng nhiếc người già trong nhà phạt, vợ chửi chồng phạt mấy, chồng chửi vợ đồ ăn hại, chửi vợ phạt,
    xúc phạm chồng phạt, mắng con phạt, con rể nói xấu bố vợ phạt, chửi mẹ kế phạt, xúc phạm ông bà phạt,
    kể xấu vợ trên mạng phạt
  `,
  'nd-282-2025.xuyen-tac': `
    phát tán tài liệu hình ảnh xuyên tạc, rải tờ rơi nói xấu người khác, dán giấy bôi nhọ hàng xóm,
    phát tờ rơi xuyên tạc cơ quan phạt, phát tờ giấy nói xấu ông trưởng thôn, treo băng rôn bêu người khác,
    phát tờ rơi bôi xấu, rải truyền đơn, tờ rơi phó thôn, dán tường nói xấu tổ trưởng, giấy in nói xấu người khác,
    rải giấy bôi nhọ trước cổng, treo ảnh xuyên tạc người ta, phát tài liệu bịa đặt về chủ tịch
  `,
  'chiu-trach-nhiem-bai-chia-se': `
    ai chịu trách nhiệm bài chia sẻ, chịu trách nhiệm về bình luận dưới bài mình, người share có chịu trách nhiệm không,
    đăng lại bài người khác thì ai chịu, bình luận bậy dưới bài của tôi ai chịu,
    chỉ đăng hộ người khác thì ai chịu trách nhiệm, gánh trách nhiệm vì bài share, tôi không viết chỉ chia lại,
    người khác còm bậy bài tôi, bạn bè tag bài xấu vào tường tôi, đăng giùm bạn, ai gánh khi nhóm chuyển tiếp,
    chia lại bài sai gánh trách nhiệm, người ta sai tôi chia lại, đăng theo người khác, đăng chế độ bạn bè có sao,
    để chế độ riêng tư vẫn chịu, nhóm kín nói gì cũng được à, đăng story 24 giờ tự xóa có tính,
    đăng trong nhóm kín có bị xử, tài khoản khóa riêng tư, trang cơ quan đăng sai thì ai chịu,
    người viết hay người duyệt chịu trách nhiệm, đăng theo lệnh sếp thì ai chịu, sếp bảo đăng bài sai ai chịu,
    bài do ctv viết ai chịu, gửi riêng cho một người qua messenger có tính là phát tán,
    gửi riêng tư có tính là đăng không, share lại bài bbc có lời bình, share bài báo nước ngoài,
    chuyển bài cho một người bạn có phải chịu, vợ lộ ngày chồng đi diễn tập thì xử ai,
    vợ đăng chồng có phải chịu hay vợ chịu
  `,
}
