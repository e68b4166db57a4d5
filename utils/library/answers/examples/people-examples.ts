// Questions about pictures, children and other people's data.

import type { ExampleRows } from './example-rows.ts'

/** Questions about pictures, children and other people's data, by the id of the answer, provision or document. */
export const peopleExamples: ExampleRows = {
  'anh-hoc-sinh-nhan-giai': `
    đăng giấy khen của bé nhà mình, chụp bằng khen của con đưa lên face, khoe giấy khen cuối năm của cháu,
    đăng ảnh học sinh nhận giải, ảnh các cháu được khen thưởng đưa lên trang của trường,
    đăng hình lễ tuyên dương học sinh giỏi, khoe ảnh học trò nhận phần thưởng trên facebook,
    chụp hình khai giảng đăng zalo, đăng clip văn nghệ của học sinh, up ảnh bế giảng của lớp,
    đưa hình cháu đoạt giải lên fanpage xã, đăng ảnh trẻ em nhận học bổng,
    trao quà trung thu cho trẻ em rồi đăng ảnh, đăng ảnh lễ trao giấy khen cho học sinh nghèo,
    hình các em thi rung chuông vàng, ảnh trao xe đạp cho trò nghèo, quay các cháu nhận quà 1/6,
    ảnh đội tuyển học sinh đoạt huy chương, hình bé ngoan cầm phiếu khen, đăng ảnh kết nạp đội,
    lễ tổng kết năm học chụp hình đăng, thi kể chuyện có thưởng, đăng ảnh đội bóng nhí vô địch,
    học sinh lên nhận cờ thi đua, trao áo ấm cho trẻ vùng cao
  `,
  'anh-tre-em': `
    đăng ảnh con mình lên facebook có sao không, đăng ảnh trẻ em lên mạng,
    cô giáo chụp hình học sinh đăng lên nhóm phụ huynh, up clip bé nhà hàng xóm lên tiktok,
    đăng ảnh cháu có phải xin phép bố mẹ không, khoe hình con nhỏ lên mạng xã hội,
    quay video trẻ mầm non đăng lên trang, đưa ảnh học trò lên zalo cần ai đồng ý, đăng ảnh con người khác,
    đăng hình mấy đứa nhỏ trong xóm, bố mẹ đăng ảnh con thì có cần hỏi con không,
    đăng ảnh em bé có vi phạm quyền trẻ em, trường đăng hình học sinh mà chưa hỏi gia đình,
    mẹ bỉm khoe ảnh con trên story, đăng clip con khóc cho vui, chụp tụi nhỏ tắm mưa, up hình bé ngủ,
    quay mấy em múa hát trong lớp, hình cháu nội, ảnh siêu âm con, lớp học bán trú quay giờ ăn của bé,
    cha mẹ ly hôn một bên đăng hình con, trung tâm dạy kèm đăng ảnh học viên nhí, livestream con ăn bánh,
    cho con làm mẫu nhí trên mạng, ba má không chịu mà trường vẫn đăng, người dưng chụp hình con mình,
    tải hình con cái lên mạng, clip bé nói ngọng, con nít xóm tôi, ảnh cháu nội cháu ngoại,
    cô trông trẻ hay đăng story các bé, chồng cũ đăng hình con chung, ông bà khoe cháu, chụp bé gái mặc váy,
    hình em nhỏ vùng lũ, quảng cáo dùng hình em bé, không hỏi gia đình mà đăng hình các em,
    ba mẹ có được đăng hình con thoải mái, hình bé làm poster lớp múa, trung tâm lấy hình bé quảng cáo,
    đăng hình con bạn thân, trại hè đăng clip các bé, livestream lớp học có trẻ, phát trực tiếp tiệc sinh nhật của bé,
    thầy dạy võ đăng học trò nhỏ, chụp con người ta rồi đăng khỏi hỏi, hình con láng giềng lên story,
    quay clip con của đồng nghiệp, lấy con khách làm mẫu quảng cáo, ảnh con người dưng không xin phép cha mẹ,
    đăng ảnh con có cần xin phép, đăng ảnh học sinh trên fanpage trường, đăng clip bé lên tiktok,
    đăng ảnh cháu khi bố mẹ chưa đồng ý, chụp ảnh trẻ em ở lễ hội, cô mầm non chụp bé ăn cơm đăng lên nhóm,
    đăng ảnh bé mẫu giáo lên trang của trường, trường quay clip học sinh múa đăng fanpage,
    đăng hình các em nhận quà trung thu, đăng hình trẻ mồ côi được giúp, quay học sinh hát đăng tiktok,
    dạy qua mạng hiện mặt học sinh, livestream giờ học có mặt học sinh, đoàn xã đăng ảnh thiếu nhi sinh hoạt hè,
    y tá đăng ảnh em bé mới sinh, đăng ảnh trẻ nằm viện nhi, ảnh cháu nội cháu ngoại lên phây, đăng video con khóc,
    đăng ảnh con tắm, cô chủ nhiệm đưa hình lớp lên trang cá nhân
  `,
  'bang-diem': `
    đăng bảng điểm của học sinh, khoe giấy khen của con lên mạng, gửi điểm thi cả lớp vào nhóm zalo phụ huynh,
    công khai kết quả học tập của học sinh, dán xếp hạng học sinh trong lớp, đăng học bạ của con,
    nhắn điểm số của các cháu trong nhóm lớp, công bố hạnh kiểm học sinh, khoe thành tích học tập của con lên fb,
    thông báo điểm kiểm tra trước cả lớp, phiếu liên lạc gửi chung cả nhóm, đọc điểm trước lớp rồi quay lại,
    chụp bài kiểm tra điểm kém đăng lên, điểm thấp bị đem ra bêu, đăng danh sách lên lớp ở lại,
    xếp loại học lực cả lớp gửi zalo, thông báo học lực yếu lên nhóm, danh sách điểm kèm tên, chụp sổ điểm,
    con bị điểm kém bị nêu tên trong nhóm, xếp thứ hạng cả lớp, gửi điểm thi của cả lớp vào nhóm phụ huynh,
    đọc điểm từng em trong nhóm, dán bảng điểm học kỳ ở cổng trường, phụ huynh đòi xem điểm cả lớp trên zalo
  `,
  'danh-sach-hoc-sinh': `
    gửi danh sách học sinh có số điện thoại phụ huynh, đăng danh sách lớp lên mạng,
    công khai tên tuổi địa chỉ các cháu, đưa thông tin học sinh lên trang trường, lộ danh sách trẻ em,
    danh sách trẻ em tiêm chủng đăng lên nhóm, đăng tên học sinh nghèo được hỗ trợ,
    đưa tên và trường của trẻ lên facebook, nêu tên kèm lớp của các cháu, họ tên và lớp của học trò lên zalo,
    ghi rõ cháu học lớp nào trường nào, đăng họ tên học sinh, công khai tên lớp của bé,
    danh sách học sinh chưa đóng tiền, file excel học sinh gửi nhầm nhóm, danh sách trẻ mồ côi,
    danh sách trẻ bị suy dinh dưỡng, danh sách học sinh bỏ học, tên cha mẹ và nơi ở của các em,
    bảng tên học sinh bán trú, danh sách trẻ em nghèo, địa chỉ nhà của học trò, danh sách trẻ tiêm vắc xin,
    thông tin gia đình các em, trường nêu tên em học sinh vi phạm, đăng tên học sinh chửi cô,
    công khai học sinh bị kỷ luật, bêu tên học sinh đi trễ, thông báo học sinh bị đuổi học kèm tên,
    đăng danh sách học sinh nghèo được hỗ trợ, dán danh sách học sinh nợ học phí,
    gửi danh sách lớp có số điện thoại cha mẹ, đăng danh sách học sinh khuyết tật của trường,
    công khai tên học sinh vi phạm trên trang trường
  `,
  'go-anh-tre': `
    yêu cầu gỡ ảnh con tôi, bắt người ta xóa hình cháu bé, trường đăng ảnh con tôi muốn gỡ,
    đòi xóa thông tin của con trên mạng, người ta tự ý đăng hình con tôi, cháu không thích muốn xóa clip của cháu,
    phụ huynh đòi hạ ảnh con, ai có quyền yêu cầu xóa ảnh của trẻ, con tôi bị đăng ảnh lên fanpage giờ muốn xóa,
    cô giáo không chịu gỡ hình con em, bé muốn xóa bài mẹ đăng về mình, kêu nhà trường tháo ảnh con xuống,
    không muốn hình con trên mạng nữa, đề nghị xóa clip có mặt con, con tôi xin cô xóa bài,
    ông bà nội đăng cháu mẹ muốn gỡ, muốn nhà trường bỏ clip con, đòi bỏ hình bé, kêu cô bỏ ảnh, hạ clip của cháu,
    bé xấu hổ muốn gỡ clip, trẻ tự yêu cầu xóa, thông tin con bị đăng đòi rút xuống,
    trường đăng ảnh con tôi mà không hỏi, yêu cầu cô xóa hình con, phụ huynh đòi trường gỡ ảnh con,
    nhà trẻ đăng ảnh con tôi muốn gỡ
  `,
  'tre-lap-tai-khoan': `
    cho con 12 tuổi lập tài khoản tiktok được không, mấy tuổi được dùng facebook,
    trẻ dưới 16 tuổi lập zalo ai đăng ký, con lớp 6 xài mạng xã hội, học sinh tiểu học mở kênh youtube,
    tạo nick cho con nhỏ, con chơi tiktok bố mẹ phải làm gì, trẻ em có được dùng mạng xã hội,
    đăng ký tài khoản cho con bằng tên mẹ, bao nhiêu tuổi mới được lập nick riêng, bé 10 tuổi đòi lập facebook,
    cho cháu ngoại chơi facebook, con tự tạo nick giấu cha mẹ, học sinh cấp hai có nick riêng,
    mấy tuổi thì xài zalo được, khai gian tuổi cho con lập tài khoản, đứng tên tài khoản cho con,
    con muốn làm youtuber nhí, con 8 tuổi làm kênh, mở kênh cho con, cho bé xài tiktok,
    bé review đồ chơi trên youtube, 14 tuổi có nick riêng, con nít lập nick khỏi cần cha mẹ,
    con chơi game online lập tài khoản, đủ mấy tuổi mới được có facebook, trẻ 15 tuổi livestream,
    con 10 tuổi dùng zalo, con dưới 16 tuổi dùng mạng xã hội, học sinh cấp 2 lập facebook,
    bao nhiêu tuổi được livestream
  `,
  'clip-bao-luc-hoc-duong': `
    đăng clip học sinh đánh nhau, chia sẻ video bạo lực học đường, quay cảnh bạn bị bắt nạt tung lên mạng,
    đưa hình trẻ bị bạo hành lên facebook, đăng ảnh cháu bé bị xâm hại để đòi công bằng,
    phát tán clip nữ sinh bị lột đồ, share clip đánh hội đồng, đăng tên cháu gái bị hiếp dâm,
    quay bảo mẫu đánh trẻ rồi đăng, quay lại cảnh nhóm học sinh bắt bạn quỳ, bạn cùng lớp tát nhau có người quay,
    đưa lên mạng để tố cô giáo đánh trò, clip cô bảo mẫu nhồi cơm, trẻ bị cha dượng đánh hàng xóm quay đăng,
    mặt và tên nạn nhân nhỏ tuổi, túm tóc nhau, nữ sinh xé áo, học sinh bị đánh hội đồng quay clip,
    trẻ bị sàm sỡ đăng lên kêu cứu, cha đánh con bị quay, giáo viên tát học sinh quay lại,
    đăng rõ mặt đứa trẻ bị đánh, video bé bị hành hạ, phụ huynh quay cô giáo đánh học sinh, clip cô giáo đánh trò,
    clip bạo hành trẻ đăng lên, thấy livestream bạo hành trẻ, clip học sinh bị bắt nạt gửi nhóm,
    đăng hình học sinh đánh lộn để làm gương, bêu học sinh đánh nhau lên fanpage trường,
    nhà trường xử lý clip học trò đánh bạn, giáo viên đưa clip nữ sinh ẩu đả lên mạng
  `,
  'anh-nguoi-khac': `
    đăng ảnh người khác có cần xin phép, chụp hình đồng nghiệp rồi đăng, dùng ảnh người ta không hỏi,
    tự ý đăng hình hàng xóm, lấy ảnh khách hàng làm quảng cáo, up ảnh bạn bè chưa xin phép,
    đăng clip người lạ ngoài đường, dùng hình của người khác minh họa bài viết, đăng ảnh cụ già nghèo lên xin giúp đỡ,
    chụp bà con rồi đưa lên zalo, đăng ảnh nhân viên lên trang công ty, dùng ảnh của ai đó làm ảnh bìa,
    chụp trộm gái đẹp trên xe buýt, quay người ăn xin, lấy hình khách đăng quảng cáo tiệm tóc,
    selfie dính mặt người lạ, ảnh thờ người đã mất, đăng ảnh xấu của bạn trêu chơi, hình người say nằm đường,
    chụp bệnh nhân nằm viện, quay clip người bán hàng rong, đăng ảnh cũ thời đi học của bạn,
    chưa được chủ nhân tấm hình chịu, chụp người bán vé số, hình shipper ngủ, quay ông già lượm ve chai,
    ảnh trước sau của khách spa, đăng hình người khác không che mặt, đăng ảnh bạn lúc ngủ,
    lấy hình trên facebook người khác xài, clip người ta say, chụp đôi tình nhân trong công viên, lén chụp rồi đăng,
    chụp người ta ngủ gật, quay người đi đường chế nhạo, up hình người yêu cũ, đăng ảnh đồng nghiệp ăn uống,
    quay hàng xóm vứt rác, bắt quả tang xả rác bậy đăng hình, chụp người ăn mặc kỳ cục, clip người ta té ngã,
    hình cô bán hàng, quay khách cãi nhau, ảnh chụp chung mà người kia không thích, đăng hình thầy cô cũ,
    chụp người nước ngoài, clip cụ già nhảy múa, ảnh nhân viên cũ trên trang bán hàng, đăng hình người nghèo nhận quà,
    chụp người được tặng quà, ảnh khách chụp ở studio, hình mẫu làm tóc, lấy ảnh người trên mạng làm poster,
    hình diễn viên dùng quảng cáo, ảnh nhân vật không cho đăng, trang xã đăng ảnh bà con có cần hỏi,
    chụp ảnh người dân làm tư liệu, ảnh người dân trên fanpage, đăng ảnh dân đến làm giấy tờ,
    chụp bà con chờ ở bộ phận một cửa, ảnh người tới nộp hồ sơ có phải xin phép, chụp người dân làm thủ tục ở ủy ban,
    đăng ảnh bạn thân không hỏi, dùng ảnh người khác quảng cáo, đăng ảnh phạm nhân, chụp người đang bị giam,
    chụp đồng nghiệp lúc ngủ trưa, đăng ảnh người lao động trong xưởng, chụp bà con đi khám bệnh
  `,
  'su-kien-rieng': `
    chụp ảnh đám cưới đăng facebook, quay đám cưới đưa lên tiktok, phát trực tiếp lễ cưới nhà hàng xóm,
    live tiệc cưới của bạn, đăng clip đám tang, livestream đám ma, quay tang lễ đăng lên nhóm,
    đăng ảnh đám giỗ nhà người ta,
    đăng hình sinh nhật của bạn, quay tiệc thôi nôi đăng story, ảnh tân gia nhà đồng nghiệp, đăng ảnh đám hỏi,
    hình cô dâu chú rể nhà người ta, hình chú rể cô dâu chưa cho phép, thợ ảnh đăng album cô dâu,
    quay rước dâu trong xóm,
    chụp khách dự đám cưới rồi đăng, đăng video lễ mừng thọ ông bà người khác, livestream đám cưới trong làng,
    phát trực tiếp tiệc sinh nhật của bạn, đám cưới quay phim đăng lên mạng có cần xin phép,
    đăng hình tiệc gia đình người khác, phát trực tiếp đám giỗ
  `,
  'anh-hoat-dong-chung': `
    chụp hình buổi họp chi bộ đưa lên zalo, đăng ảnh sinh hoạt chi bộ, đăng ảnh hội nghị,
    chụp hình cuộc họp đưa lên mạng, đăng ảnh tập thể cơ quan, đăng hình lễ hội có nhiều người,
    đưa ảnh sự kiện của xã lên fanpage, đăng ảnh hội thi, quay phim lễ hội có cần xin phép từng người,
    chụp đám đông nơi công cộng, đăng hình buổi tiếp xúc cử tri, hình đi du lịch cơ quan, tất niên công đoàn,
    ảnh ra quân dọn vệ sinh, lễ chùa rằm, ảnh giao lưu bóng chuyền, ảnh chụp chung với đại biểu, ảnh hiến máu,
    trao nhà tình nghĩa chụp hình, quay cảnh lễ khánh thành, đại hội chi đoàn đăng ảnh, chụp hình cả đoàn,
    tiệc liên hoan, chụp lia lịa dính mặt người, hình ảnh đông người, hội chợ, biểu diễn văn nghệ xã,
    đại hội hội nông dân, đăng ảnh hội nghị lên fanpage, chụp ảnh sinh hoạt chi bộ đăng, đăng ảnh đại hội,
    ảnh họp dân có cần xin phép, ảnh người dân dự họp ấp, hình các hộ đến họp khu phố, chụp ảnh buổi lễ của cơ quan,
    livestream buổi tiếp xúc cử tri, phát trực tiếp buổi đối thoại với dân, quay buổi tiếp công dân,
    livestream hội nghị của xã, phát trực tiếp lễ hội, quay clip họp thôn, livestream họp xóm,
    phát trực tiếp buổi họp khu phố, quay video bà con họp bàn chuyện chung, live buổi họp ấp,
    quay buổi bình xét hộ nghèo, quay hội nghị cử tri rồi đăng zalo, chụp đại hội công đoàn,
    đăng ảnh chào cờ ở cơ quan, chụp cán bộ hưu trí gặp mặt đầu năm, đăng ảnh cựu chiến binh họp mặt,
    họp chung cư quay clip gửi nhóm, quay hội nghị quân dân, livestream hội nghị nhà trường,
    phát trực tiếp họp tổ nhân dân
  `,
  'quay-nguoi-thi-hanh-cong-vu': `
    quay phim cảnh sát giao thông, dân quay clip cán bộ làm việc, quay công an đang làm nhiệm vụ có được không,
    bị dân ghi hình khi tiếp dân, livestream csgt thổi phạt, quay cán bộ xã rồi đăng lên mạng,
    chụp ảnh cán bộ trật tự đô thị, người dân có quyền quay phim công chức, quay phim khi công an kiểm tra,
    giơ điện thoại quay cán bộ một cửa, quay quản lý thị trường kiểm tra quán,
    bị quay lén lúc làm việc ở bộ phận một cửa, dân chĩa máy vào mặt cán bộ, giám sát công an bằng cách ghi hình,
    cấm dân quay có đúng không, tổ công tác 141 bị quay, đòi xóa clip quay cán bộ,
    kiểm lâm đang làm nhiệm vụ bị ghi hình, quay trưởng công an xã làm việc, cầm máy quay tui đang làm,
    dân quay cán bộ một cửa, quay công an lập biên bản, dí máy quay vào mặt cảnh sát, ghi hình cán bộ thuế,
    cán bộ giật điện thoại của dân đang quay, dân quay phim bộ phận một cửa cấm được không,
    người nhà bệnh nhân quay bác sĩ cấp cứu, dân phát trực tiếp ở trụ sở ủy ban, quay cán bộ giải tỏa,
    quay cán bộ thuế kiểm tra chợ, người bệnh quay y tá làm việc, phụ huynh quay cô giáo lúc họp,
    có được yêu cầu dân tắt máy quay không, cán bộ tiếp dân bị quay phim
  `,
  'ghi-am-len': `
    ghi âm lén cuộc nói chuyện, thu âm cuộc họp không xin phép, quay lén đồng nghiệp, lén ghi âm sếp,
    đặt máy nghe lén, ghi âm cuộc gọi rồi tung lên mạng, giấu máy quay trong phòng, nghe trộm điện thoại,
    quay trộm trong phòng họp, thu âm lời của lãnh đạo làm bằng chứng, ghi âm nói chuyện với cấp trên có trái luật,
    bật máy ghi trong túi áo, ghi lại lời hứa của sếp, lấy ghi âm làm chứng cứ, bí mật thu lại cuộc cãi vã,
    quay giấu trong nhà vệ sinh, cài máy nghe trong xe, ghi lại buổi họp chi bộ, thu cuộc điện thoại với dân,
    camera giấu kín phòng trọ, phòng thân nên ghi lại, để điện thoại ghi cuộc nói chuyện, chụp lén phòng thay đồ,
    đặt camera trong phòng tắm, quay lén hàng xóm, quay trộm phụ nữ, bỏ máy ghi trong cặp,
    len lén ghi lại buổi làm việc, cuộc họp trực tuyến bị quay lại, lén thu tiếng buổi thi, ghi âm lời đe của chủ nợ,
    quay lén trong lớp, ghi lại lúc giáo viên mắng, ghi âm cuộc họp, ghi âm người khác có vi phạm không,
    quay lén người khác, ghi âm làm bằng chứng, ghi âm buổi họp chi bộ gửi ra ngoài, cấp dưới ghi âm sếp mắng,
    ghi âm lời phụ huynh, thu âm buổi sinh hoạt đảng, ghi âm bác sĩ tư vấn, quay lén cô giáo dạy,
    ghi âm cuộc họp nội bộ cho người ngoài nghe
  `,
  'camera-an-ninh': `
    đăng hình từ camera an ninh, trích xuất camera tìm người trộm rồi đăng, clip camera hành trình đưa lên mạng,
    lắp camera quay sang nhà hàng xóm, đăng mặt kẻ trộm từ camera nhà, camera quán quay khách rồi đăng lên,
    cam ngoài đường ghi được tai nạn, lắp camera trong phòng làm việc, camera chĩa vào cổng nhà người ta,
    cho hàng xóm coi lại camera, công an xin trích camera, dashcam quay được cướp giật, camera lớp học phụ huynh xem,
    mắt camera thôn quay dân, nhờ camera tìm thủ phạm đăng mạng, mặt tên trộm chó, trộm vô nhà camera thấy,
    camera phường, hình ảnh cắt từ camera, xem lại camera quán, camera lớp cho mọi người xem,
    chia sẻ mật khẩu camera lớp, camera hàng xóm thu cả tiếng, cam bệnh viện lộ hình
  `,
  'hinh-tai-nan': `
    đăng ảnh tai nạn có người chết, chia sẻ clip máu me, quay hiện trường tai nạn đưa lên mạng, đăng hình xác chết,
    share clip chém nhau, đăng ảnh người tự tử, phát tán hình nạn nhân chết đuối, livestream vụ giết người,
    đăng cảnh rùng rợn, đăng clip đâm chém, hình ảnh tử vong thương tâm, quay người bị nạn nằm trên đường,
    người rơi lầu, vụ cháy có người kẹt, thi hài nạn nhân lũ cuốn, tai nạn lao động đứt tay, clip bắn nhau,
    cảnh mổ xẻ ghê rợn, xe tông chết, ai đó nhảy cầu, chó cắn đứa nhỏ chảy máu, ảnh người treo cổ, xe lật,
    người nằm la liệt, bị điện giật chết, xác trôi sông, hiện trường vụ án mạng, cháy nhà có người chết,
    người thân chết bị đăng ảnh, đầu lìa, clip đánh ghen máu me, đuối nước vớt xác, thi thể chưa che mặt,
    người thân mất mà bị đăng hình, đăng ảnh linh cữu, quay cảnh khâm liệm, tai nạn ở công trường,
    hình người bị chặt tay, cho xem clip chém giết, chia sẻ clip đánh chết người, clip hành hình,
    cảnh bạo lực đẫm máu, đăng ảnh nạn nhân
  `,
  'ghep-anh-deepfake': `
    ghép mặt người khác vào ảnh, làm video deepfake, giả giọng lãnh đạo bằng ai,
    dùng trí tuệ nhân tạo tạo hình người nổi tiếng, cắt ghép ảnh đồng nghiệp để trêu,
    chỉnh sửa ảnh người khác cho xấu, nhái giọng chủ tịch xã, ghép ảnh nóng, đổi mặt trong clip,
    làm clip giả ca sĩ bằng ai, photoshop mặt sếp vào hình hài, ai tạo giọng nói giống người thật, faceapp đổi giới,
    ai biến ảnh thành khỏa thân, giả tiếng giám đốc đòi chuyển tiền, lấy mặt diễn viên gắn vô clip,
    tạo clip chính trị gia nói bậy, ảnh chế mặt cô giáo, lồng giọng chế, video ai giả bác sĩ quảng cáo thuốc,
    app đổi mặt, vẽ sếp bằng ai, biến hình người ta thành hài, ai vẽ người khác mặc đồ tù, chế ảnh bạn gái bikini,
    dựng giọng nói, lấy mặt thằng bạn ghép vô, làm cho người trong ảnh nói chuyện, chế thành meme,
    lấy ảnh bạn làm sticker, ghép đầu người này thân người kia, dùng app lột đồ trong ảnh
  `,
  'go-anh-cua-minh': `
    bị người khác đăng ảnh mình muốn gỡ, bắt họ xóa hình của tôi, ảnh của tôi bị lấy đi quảng cáo,
    bị tung ảnh cá nhân lên mạng, người ta tự ý đăng clip của em, đòi xóa ảnh của tôi trên trang công ty,
    ai đó lấy hình tôi đăng bậy, người yêu cũ không chịu xóa ảnh của mình,
    bị dùng ảnh không xin phép có đòi bồi thường được không, tôi không muốn hình mình ở trên fanpage,
    sếp cũ vẫn để hình tôi trên web, tiệm áo cưới dùng hình vợ chồng tôi, studio đăng hình của tôi,
    bị bạn chụp lén đăng lên nhóm, clip say xỉn của tôi bị phát tán, muốn rút lại ảnh đã cho đăng,
    họ không cho tôi gỡ hình, hình tôi bị đem chạy quảng cáo, họ lấy hình tôi mà tôi không chịu,
    ảnh cũ người yêu còn giữ, đòi tháo hình xuống, công ty cũ chưa gỡ hình tui, bị đăng hình lúc ngủ,
    cô dâu không muốn đăng album, thợ chụp đăng hình tôi, tiệm nail đăng hình tôi, lớp yoga đăng hình tôi,
    tôi từng cho đăng giờ đổi ý, bị đăng ảnh không xin phép, muốn xóa ảnh mình trên mạng, yêu cầu gỡ ảnh,
    người ta đăng hình mình không hỏi, đồng nghiệp tung ảnh của tôi lên mà chẳng xin phép,
    bạn cũ đăng hình tui lên phây không xin, sếp đăng ảnh nhân viên không hỏi ai, quán ăn đăng ảnh mình để quảng cáo,
    hình tôi bị đưa lên nhóm giờ sao, cơ quan lấy ảnh tôi đăng fanpage không hỏi
  `,
  'danh-sach-dan': `
    đăng danh sách hộ nghèo lên facebook xã, công khai danh sách nhận quà tết, niêm yết danh sách người được hỗ trợ,
    gửi danh sách hộ dân vào nhóm zalo, danh sách người chưa nộp tiền, đăng tên hộ nợ thuế lên nhóm xóm,
    danh sách người có công kèm ngày sinh, đăng danh sách khách hàng, danh sách đóng góp xây dựng,
    danh sách nhân khẩu có cccd, công khai danh sách tiêm chủng của dân,
    dán bảng danh sách hộ cận nghèo có số điện thoại, bêu tên nhà chưa đóng quỹ trên zalo, danh sách nợ tiền nước,
    tên các hộ phải di dời, danh sách trúng nghĩa vụ quân sự, bảng kê tiền hỗ trợ lũ lụt, sổ tay hộ gia đình,
    danh sách người nghiện, danh sách cử tri, danh sách cách ly, công khai hộ được vay vốn, danh sách nhận gạo,
    danh sách người khuyết tật nhận trợ cấp, danh sách xét nhà tình thương, dán tên người bệnh ngoài cửa,
    danh sách chưa đóng quỹ, ai chưa đóng tiền bị nêu tên, trưởng ấp quăng danh sách vô nhóm,
    danh sách hộ kèm số căn cước, file nhân khẩu, bảng tên người nhận hỗ trợ, danh sách tiêm vắc xin của dân,
    danh sách đăng ký đất, công bố hộ thoát nghèo, danh sách nợ, dán danh sách ở nhà văn hóa,
    đăng ảnh bà con nhận trợ cấp, công khai người hưởng trợ cấp, đưa danh sách tiền hỗ trợ lên trang xã,
    gửi danh sách dân cho bạn, đăng danh sách thí sinh trúng tuyển, danh sách công dân nhập ngũ đăng lên,
    công khai tên hộ vay vốn quá hạn, đăng tên hộ còn nợ ngân hàng chính sách,
    dán danh sách nhận trợ cấp ở nhà văn hóa, đăng danh sách hộ được hỗ trợ nhà,
    công khai danh sách nhận quà tết của xã, đưa danh sách hộ cận nghèo lên trang thôn,
    gửi danh sách người có công vào nhóm, danh sách nộp quỹ thôn đăng nhóm, đăng danh sách trúng tuyển nghĩa vụ,
    danh sách hội viên vay vốn gửi nhóm, đưa danh sách cử tri lên mạng, công khai tên hộ nghèo kèm số căn cước,
    niêm yết hộ nghèo trên fanpage
  `,
  'neu-ten-tren-loa': `
    đọc tên từng hộ trên loa phát thanh, đọc danh sách nợ trên loa xã, loa thôn nêu tên hộ chưa đóng,
    đọc tên hộ nghèo trên loa, loa phường đọc tên người nợ, nêu tên hộ không chấp hành trên loa,
    phát loa tên nhà chưa làm nghĩa vụ, nêu tên trên loa người đổ rác bậy, loa xã nêu tên nhà lấn đường,
    phát thanh tên người uống rượu gây rối, nêu tên người bị phạt trên loa thôn, đọc tên người trốn nghĩa vụ trên loa,
    đọc tên hộ chậm đóng quỹ, nêu tên nhà nợ tiền rác trong nhóm, bêu hộ nợ thuế đất trên loa,
    loa phường đọc tên người trốn nghĩa vụ, đọc tên nhà bị nhắc vệ sinh, trưởng thôn nêu tên nhà nợ quỹ trên zalo
  `,
  'thong-tin-no-thue': `
    đăng danh sách nợ thuế, nhân viên thuế đăng tên công ty nợ thuế, kể doanh thu của quán cho người ngoài,
    công khai người nợ thuế trên trang cá nhân, đăng hồ sơ thuế của doanh nghiệp, lộ số thuế của hộ kinh doanh,
    kể tiền thuế của tiệm vàng, chụp tờ khai thuế của người khác đăng lên, bêu doanh nghiệp trốn thuế trên facebook,
    cho người khác biết doanh thu của công ty, hải quan đăng thông tin lô hàng của doanh nghiệp,
    đăng tên công ty nợ bảo hiểm, cán bộ một cửa đăng hồ sơ của doanh nghiệp,
    tiết lộ báo cáo tài chính của doanh nghiệp, gửi danh sách nợ thuế vào nhóm
  `,
  'dang-can-cuoc': `
    đăng ảnh cccd lên mạng, chụp căn cước công dân gửi nhóm zalo, lộ số cmnd,
    đăng ảnh giấy tờ tùy thân của người khác, gửi căn cước qua zalo,
    nhặt được giấy tờ rơi đăng ảnh lên tìm chủ, đăng ảnh bằng lái,
    gửi ảnh căn cước của bà con vào group cán bộ, up hình hộ chiếu, đăng ảnh hộ chiếu của khách, căn cước gắn chip, ảnh hai mặt thẻ,
    thẻ bảo hiểm của dân chụp gửi, gửi ảnh thẻ đảng viên, bỏ quên che số trên giấy tờ,
    lấy ảnh giấy tờ khách làm mẫu, nhặt ví có căn cước, nhặt được bóp,
    tìm người mất giấy tờ, chụp hai mặt thẻ, hình thẻ sinh viên, thẻ ngành của người khác,
    chụp hồ sơ có số định danh, cho xem thẻ căn cước trên live, gửi hình giấy tờ vào nhóm
  `,
  'giay-to-cua-dan': `
    chụp sổ hộ khẩu của dân đưa lên facebook, đăng giấy khai sinh của con, chụp giấy đăng ký kết hôn của người ta,
    giấy chứng tử đăng lên, hồ sơ của dân chụp gửi nhóm một cửa, sổ đỏ của người ta chụp đăng lên, sổ hộ nghèo chụp lên,
    ảnh hộ khẩu gửi cho bạn, đăng hình sổ hộ khẩu, đăng ảnh giấy khai sinh của trẻ, gửi giấy khai sinh vào nhóm zalo,
    gửi bản sao khai sinh qua zalo, đăng giấy kết hôn lên facebook, gửi giấy chứng nhận kết hôn cho người khác,
    chụp giấy kết hôn của bà con, trích lục hộ tịch, trích lục khai sinh, trích lục khai tử, đăng trích lục hộ tịch,
    gửi trích lục kết hôn qua zalo, chụp trích lục gửi đồng nghiệp, chụp sổ hộ tịch, đăng ảnh sổ hộ tịch,
    gửi sổ hộ khẩu qua zalo, gửi học bạ qua zalo, chụp học bạ gửi nhóm, đưa học bạ của học sinh cho người khác xem,
    đăng hồ sơ của người dân, gửi hồ sơ của dân qua zalo, chụp hồ sơ hộ tịch gửi nhóm, hồ sơ của bà con đưa lên mạng,
    đăng giấy tờ của dân, gửi giấy tờ của dân vào nhóm chung, gửi ảnh giấy tờ của bà con qua zalo,
    gửi giấy báo tử vào nhóm thôn, bỏ khai sinh của bé vào nhóm phụ huynh, chuyển giấy khai sinh của dân qua zalo,
    đưa hồ sơ của dân lên fanpage, treo hồ sơ của dân trên trang xã, chuyển bản sao trích lục cho bạn bè
  `,
  'dang-so-dien-thoai': `
    đăng số điện thoại người khác, cho người lạ sđt của đồng nghiệp, đưa số điện thoại của dân lên nhóm,
    đăng địa chỉ nhà người ta, chia sẻ số zalo của khách, tung số điện thoại của con nợ,
    bêu số máy của người làm phiền, đưa sđt cán bộ cho dân được không, đăng địa chỉ nhà kèm số điện thoại,
    gửi số của chị ấy cho người khác, đăng sđt crush, số của shipper, cho số của cô giáo,
    số nhà và đường của người ta, in số người khác lên tờ rơi, rải số điện thoại của bạn gái cũ,
    đưa số của sếp cho người lạ, công khai số dân gọi phản ánh, biên nhận có số điện thoại, giấy tờ có tên với số,
    chủ nợ đăng số tôi, bán hàng lộ số khách, tung số zalo, dán số điện thoại người khác, đưa số riêng của lãnh đạo,
    cho số phụ huynh trong lớp, đăng số cha mẹ học sinh, tung số điện thoại của con nợ lên nhóm,
    đăng địa chỉ người thiếu nợ, đăng ảnh người quỵt nợ để đòi tiền, bêu con nợ trên facebook,
    đăng nhà và số máy người vay tiền mình, đưa địa chỉ nhà hàng xóm lên mạng
  `,
  'thong-tin-suc-khoe': `
    đăng bệnh án của bệnh nhân, lộ kết quả xét nghiệm hiv, kể tình trạng sức khỏe của người khác lên mạng,
    đăng ảnh bệnh nhân đang điều trị, tiết lộ ai đó bị bệnh tâm thần, bác sĩ đăng hồ sơ bệnh,
    nói đồng nghiệp bị ung thư trên facebook, đăng danh sách người nhiễm bệnh,
    chụp phiếu xét nghiệm của người khác đăng lên, kể chuyện cô ấy có thai ngoài ý muốn,
    điều dưỡng quay clip người bệnh, ai đó bị sùi mào gà, kể người ta phá thai, lộ chuyện đồng nghiệp trầm cảm,
    bệnh viện làm lộ phim chụp, đăng hình người nhiễm hiv, con bạn tôi tự kỷ bị kể lên nhóm,
    ca mổ đẹp khoe có mặt bệnh nhân, đưa tên ca nhiễm lên trang, bị gan nhiễm mỡ ung thư máu bị kể ra, người bị lao,
    người bị phong, trạm y tế lộ tên bệnh nhân, nói ra bệnh của đồng nghiệp, kể người ta vô sinh,
    hàng xóm bị tâm thần đăng clip, ai bị nhiễm đăng tên, đăng đơn thuốc của người khác, siêu âm của người ta,
    khoe ảnh phẫu thuật thấy mặt người bệnh, ca bệnh hay kể kèm tên, giấy ra viện của người khác,
    bệnh nhân trước và sau điều trị, kể chuyện sảy thai của bạn, hình ảnh trong phòng mổ, sổ khám bệnh của dân,
    hóa đơn viện phí của người khác, giấy báo nợ viện phí, ảnh phòng cấp cứu, đơn thuốc, nói ai đó nghiện,
    kể người ta đi cai nghiện, kể bệnh của ca sĩ nằm viện, kể ca bệnh trên tiktok không nêu tên,
    bác sĩ đăng ca mổ lên facebook, khoe ca bệnh khó, trạm y tế dán danh sách người nhiễm,
    chụp giường bệnh của người nổi tiếng, lộ bệnh của lãnh đạo, nhân viên y tế kể chuyện người bệnh,
    y tá livestream trong phòng bệnh, đăng phim x quang của người bệnh, đăng kết quả khám của nhân viên
  `,
  'benh-an-cho-dong-nghiep': `
    gửi bệnh án cho bác sĩ khác hỏi ý kiến, gửi phim chụp của người bệnh cho đồng nghiệp hội chẩn,
    hội chẩn ca bệnh qua nhóm zalo, chụp kết quả xét nghiệm gửi bác sĩ bệnh viện tỉnh,
    chụp vết thương người bệnh gửi nhóm khoa hỏi, gửi hồ sơ người bệnh cho phòng khám khác,
    đưa thông tin bệnh nhân cho hãng thuốc, gửi đơn thuốc của bệnh nhân cho nhà thuốc quen,
    trạm y tế gửi thông tin người bệnh trong nhóm, chia sẻ ca bệnh trong nhóm bác sĩ,
    chụp hình người bệnh gửi bác sĩ trực, cho thực tập sinh xem bệnh án, gửi ảnh chụp phổi của bệnh nhân nhờ đọc giùm,
    đưa hồ sơ bệnh án cho người nhà, công ty bảo hiểm xin bệnh án, gửi dữ liệu người bệnh cho đề tài nghiên cứu,
    y tá nhắn tình trạng bệnh nhân cho bác sĩ qua zalo, chuyển phiếu siêu âm của bệnh nhân cho bạn học
  `,
  'dang-so-tai-khoan': `
    đăng số tài khoản ngân hàng của người khác, tung sao kê của người ta, chụp thẻ atm đăng lên, đăng stk của khách,
    lộ số dư tài khoản của ai đó, chia sẻ số thẻ ngân hàng, đưa ảnh chuyển khoản có tên người lạ,
    đăng bill chuyển tiền của khách, hình hai mặt thẻ visa, lịch sử giao dịch của khách, sao kê chồng đăng lên,
    qr nhận tiền của người khác, mã pin số dư, ảnh chụp sổ tiết kiệm của mẹ, bill chuyển khoản của khách,
    ảnh giao dịch, khoe đơn có tên khách, sao kê của bạn, ảnh thẻ visa, giấy báo nợ ngân hàng của người khác,
    sổ tiết kiệm của mẹ chụp đăng, ảnh hợp đồng vay của người ta, đăng nhầm số tài khoản người khác,
    đăng stk của người khác để xin tiền, lộ tài khoản ngân hàng của đồng nghiệp,
    gửi số tài khoản của sếp cho người lạ
  `,
  'dang-bien-so-xe': `
    đăng biển số xe người khác, chụp xe đậu sai có biển số đăng lên mạng, có cần che biển số xe,
    biển số xe có phải thông tin cá nhân, bóc phốt biển số xe chạy ẩu, đăng ảnh xe hàng xóm đỗ chắn cổng,
    xe ai đậu trước cửa nhà tôi đăng tìm chủ, xe chạy ngược chiều bị chụp đăng, bảng số xe máy,
    xe sếp có bảng số đăng lên, quay xe vượt ẩu có biển số, đăng xe tông rồi bỏ chạy, lộ biển số khi đăng ảnh xe,
    chụp bảng số xe người lạ
  `,
  'mua-ban-du-lieu': `
    mua bán data khách hàng, bán danh sách số điện thoại, mua thông tin cá nhân để gọi quảng cáo,
    bán dữ liệu cá nhân, rao bán file khách hàng, trao đổi data khách với công ty khác,
    công ty bán thông tin người dùng, nhân viên lấy data khách đem bán, mua sđt phụ huynh để mời học thêm,
    bán list số dân khu chung cư, chạy quảng cáo bằng data mua, mua thông tin sinh viên, sang tay tập khách,
    môi giới bán file chủ nhà, bán tệp email, kiếm tiền từ danh bạ khách, ăn cắp danh sách khách đem bán,
    nhà mạng bán số thuê bao, bán file excel khách hàng, mua số điện thoại phụ nữ mang thai, trộm data công ty bán,
    bán thông tin bệnh nhân
  `,
  'bi-lo-thong-tin': `
    bị lộ thông tin cá nhân phải làm sao, số điện thoại của tôi bị tung lên mạng thì báo ai,
    cccd của tôi bị đăng lên giờ làm gì, bị rò rỉ dữ liệu cá nhân xử lý thế nào,
    thông tin của mình bị phát tán kêu ai, ai đó đăng địa chỉ nhà tôi phải làm gì,
    bị lộ thông tin khách hàng thì làm sao, người ta đăng sđt của em lên nhóm, tự nhiên ai cũng biết số tôi,
    hồ sơ của em bị phát tán phải kêu ai, bị spam vì lộ số, giấy tờ mình trôi nổi trên mạng, ai đó tung info của tui,
    người lạ biết hết thông tin của tôi, bị đăng thông tin lên group đòi nợ, thông tin bị rò giờ sao
  `,
  'bang-luong': `
    đăng bảng lương của cơ quan, lộ phiếu lương đồng nghiệp, kể mức lương của người khác trên mạng,
    chụp bảng lương gửi lên facebook, so tiền thưởng của anh em trong phòng lên mạng,
    đăng thu nhập của giáo viên trong trường, lộ tiền thưởng tết, khoe bảng thanh toán lương cả phòng,
    kể lương sếp bao nhiêu, hình phiếu chi lương, kế toán khoe lương, lộ lương cả phòng,
    bạn cùng phòng khoe phiếu lương của tôi, đăng mức thưởng của người ta, chụp bảng lương của phòng gửi nhóm,
    kể lương thưởng của người khác, lộ lương của đồng nghiệp, dán bảng lương nhân viên,
    đăng tiền thưởng tết của từng người
  `,
  'tin-nhan-rieng': `
    đăng tin nhắn riêng lên mạng, chụp màn hình đoạn chat rồi tung lên, đọc trộm tin nhắn của vợ,
    đăng cuộc trò chuyện với khách, cap màn hình inbox đăng lên bóc phốt, mở thư của người khác,
    đọc lén zalo đồng nghiệp, công khai nhật ký của người khác, show tin nhắn của sếp, lén xem điện thoại chồng,
    lấy đoạn hội thoại trong nhóm kín đưa ra ngoài, chia sẻ email riêng, đem tin nhắn thả thính của người ta ra khoe,
    đăng tin nhắn đòi nợ, show inbox khách bom hàng, chụp tin của bồ cũ, xem messenger của chồng, đọc thư tay của bạn,
    mở email của nhân viên, chuyển tiếp nguyên đoạn nói chuyện trong nhóm kín, đăng clip gọi video riêng,
    lấy tin nhắn zalo làm bằng chứng đăng mạng, tò mò coi điện thoại người yêu, cáp tin nhắn bạn thân,
    đưa đoạn chat lên story, đọc mail của đồng nghiệp, mở máy người khác coi tin, vào zalo con xem, xem lén inbox,
    kể nội dung tin nhắn riêng, đăng lại lời tâm sự của bạn, lộ thư tình, tin nhắn hẹn hò của người khác,
    chụp tin nhắn gửi cho vợ người ta, đọc được chuyện riêng rồi gửi cho người khác, lộ nhóm chat nói xấu sếp,
    tin nhắn trong nhóm phòng bị đưa ra, đăng tin nhắn của người khác, đăng đoạn chat lên facebook,
    chụp màn hình tin nhắn của sếp, chia sẻ tin nhắn nhóm, lấy tin nhắn làm bằng chứng,
    chụp ảnh màn hình nhóm kín đưa người ngoài xem, cap nhóm zalo gửi cho sếp, gửi ảnh màn hình đoạn chat cho bạn,
    chụp màn hình nhóm zalo cơ quan chuyển ra ngoài, lục điện thoại chồng rồi đăng tin nhắn,
    đọc lén tin nhắn vợ rồi tung lên, đăng tin nhắn của phụ huynh gửi riêng, chụp tin nhắn sếp gửi riêng đăng lên
  `,
  'phat-lo-du-lieu': `
    lộ thông tin cá nhân phạt bao nhiêu, đăng số điện thoại người khác phạt bao nhiêu tiền,
    công khai dữ liệu cá nhân bị xử phạt thế nào, mức phạt đăng cccd của dân,
    đăng thông tin người khác phạt mấy triệu, làm lộ dữ liệu của dân thì bị phạt sao,
    phạt tiền vì đăng danh sách có số điện thoại, tung địa chỉ nhà người ta bị phạt bao nhiêu,
    đăng danh sách dân bị xử lý bao nhiêu, lộ địa chỉ người ta đóng phạt nhiêu, tung info người khác phạt sao,
    công bố ảnh cccd phạt mấy chục triệu, cán bộ làm lộ thông tin dân nộp phạt bao nhiêu,
    để lộ sđt dân phạt nhiêu tiền, ủy ban lộ thông tin phạt, phạt đăng giấy tờ người khác, lộ hồ sơ dân phạt mấy,
    khui thông tin người ta phạt, công ty lộ dữ liệu phạt tiền bao nhiêu, trường lộ hồ sơ phụ huynh phạt,
    bệnh viện lộ bệnh án phạt mấy, shop lộ đơn hàng của khách phạt
  `,
  'du-lieu-gom-gi': `
    dữ liệu cá nhân là gì, thông tin cá nhân gồm những gì, thế nào là dữ liệu cá nhân,
    dữ liệu cá nhân cơ bản và nhạy cảm, ngày sinh có phải dữ liệu cá nhân, địa chỉ có tính là dữ liệu cá nhân,
    họ tên có được coi là thông tin cá nhân, ảnh chân dung có phải dữ liệu cá nhân không,
    những thông tin nào là dữ liệu cá nhân, số nhà có phải thông tin cá nhân, email có phải dữ liệu cá nhân,
    cái gì thì gọi là thông tin cá nhân, biển số email mã số thuế có phải dữ liệu cá nhân,
    nick zalo có tính là dữ liệu cá nhân, phân biệt dữ liệu cơ bản với nhạy cảm,
    luật coi những gì là thông tin của một người, mã bệnh nhân có là dữ liệu cá nhân,
    quốc tịch giới tính có nằm trong dữ liệu cá nhân, thế nào là thông tin riêng của một người,
    dữ liệu nào là cơ bản, mã số thuế cá nhân có phải dữ liệu cá nhân, chữ ký giọng nói có phải dữ liệu cá nhân,
    nick facebook có là dữ liệu cá nhân, ảnh chụp chung có phải dữ liệu cá nhân
  `,
  'mang-doi-can-cuoc': `
    facebook đòi ảnh căn cước để mở khóa, zalo yêu cầu chụp cccd xác minh, tiktok bắt gửi giấy tờ tùy thân,
    mạng xã hội đòi chụp giấy tờ có đúng không, bị đòi ảnh chứng minh nhân dân khi xác thực tài khoản,
    ứng dụng mxh bắt up cccd, có phải gửi căn cước cho facebook không, face khóa nick đòi giấy tờ,
    app hẹn hò đòi chụp chứng minh, bắt quay mặt với căn cước, up cccd mới cho dùng, nền tảng đòi passport,
    chụp hai mặt cccd mới cho live, app bắt gửi ảnh mặt, mạng đòi xác minh bằng giấy tờ,
    mạng xã hội đòi ảnh hộ chiếu, mở lại nick đòi bằng lái
  `,
  'nd-356-2025.d3': `
    số điện thoại, biển số xe là dữ liệu gì, số định danh cá nhân thuộc loại nào,
    quê quán ngày sinh có phải dữ liệu cơ bản, tình trạng hôn nhân là dữ liệu cá nhân cơ bản,
    dữ liệu cá nhân cơ bản gồm gì, sđt có phải thông tin cá nhân, họ tên địa chỉ thuộc dữ liệu cơ bản hay nhạy cảm,
    hình ảnh cá nhân là dữ liệu cơ bản, tài khoản mạng có phải dữ liệu cá nhân,
    số hộ chiếu bằng lái thuộc dữ liệu cơ bản, nơi sinh giới tính là thông tin gì, mã số bảo hiểm thuộc nhóm nào,
    quan hệ gia đình có phải dữ liệu cơ bản, lịch sử dùng mạng là dữ liệu gì, số xe là thông tin cá nhân à,
    ngày tháng năm sinh thuộc dữ liệu nào, giới tính quốc tịch thuộc loại nào, dữ liệu cơ bản là những gì,
    email số nhà là dữ liệu cơ bản, thông tin hôn nhân thuộc nhóm nào
  `,
  'nd-356-2025.d4.k1': `
    dữ liệu cá nhân nhạy cảm là gì, sức khỏe có phải dữ liệu nhạy cảm, vân tay khuôn mặt là dữ liệu nhạy cảm,
    tôn giáo dân tộc có phải dữ liệu nhạy cảm, thông tin bệnh tật thuộc loại dữ liệu nào,
    vị trí định vị có nhạy cảm không, tài khoản ngân hàng là dữ liệu nhạy cảm, tiền án tiền sự là dữ liệu gì,
    ảnh thẻ căn cước thuộc dữ liệu nhạy cảm, xu hướng tính dục là dữ liệu nhạy cảm, dữ liệu sinh trắc học,
    hồ sơ bệnh có phải dữ liệu nhạy cảm, nguồn gốc dân tộc có nhạy cảm, đời sống tình dục thuộc dữ liệu gì,
    mật khẩu là dữ liệu nhạy cảm, dấu vân tay có được coi nhạy cảm, bệnh của người ta có là dữ liệu đặc biệt,
    số thẻ tín dụng thuộc loại nhạy cảm, người ta theo đạo gì có nhạy cảm, lịch sử vị trí điện thoại,
    giọng nói gương mặt nhận diện, nhóm máu bệnh sử, dữ liệu thường hay nhạy cảm, theo đạo nào là thông tin nhạy cảm,
    đảng phái quan điểm thuộc loại nào, tiền án là nhạy cảm, lịch sử bệnh, số thẻ ngân hàng là loại nào,
    gen di truyền, ghi tôn giáo vào danh sách, danh sách có ghi bệnh, thông tin đảng phái,
    thu nhập có nhạy cảm không, dấu vân tay chấm công, khuôn mặt chấm công là dữ liệu nhạy cảm,
    thông tin hiv là nhạy cảm, dữ liệu vị trí có nhạy cảm, hồ sơ sức khỏe có nhạy cảm không
  `,
  'luat-91-2025.d16': `
    công khai dữ liệu cá nhân khi nào được, khi nào được công khai thông tin của người khác,
    đăng thông tin cá nhân của dân lên mạng, niêm yết công khai có tên tuổi địa chỉ,
    muốn công khai thông tin phải được đồng ý, đăng thông tin người khác lên trang xã,
    công bố dữ liệu của dân cần điều kiện gì, khi nào xã được dán công khai tên dân,
    luật cho phép công khai trong trường hợp nào, chủ thông tin chưa gật đầu mà công bố,
    đăng công khai dữ liệu phải đúng mục đích
  `,
  'luat-91-2025.d4.k2.b': `
    nghĩa vụ tôn trọng dữ liệu của người khác, mỗi người phải bảo vệ dữ liệu cá nhân của người khác,
    trách nhiệm giữ gìn thông tin của người khác, người có dữ liệu có nghĩa vụ gì,
    tôi có bổn phận gì với thông tin người khác, phải tôn trọng dữ liệu của người khác,
    bổn phận giữ kín thông tin người khác, người dân có phải bảo vệ dữ liệu của nhau,
    biết thông tin người khác thì phải giữ, nghĩa vụ của chủ dữ liệu
  `,
  'luat-91-2025.d7.k4': `
    xử lý dữ liệu cá nhân trái luật, thu thập thông tin của dân không có lý do, tự ý khai thác dữ liệu dân cư,
    dùng dữ liệu của dân vào việc khác, tra cứu thông tin người khác trái phép,
    cán bộ tra cứu dữ liệu công dân vì tò mò, tò mò tra thông tin hàng xóm trong hệ thống dân cư,
    lấy danh sách dân làm việc khác, gom dữ liệu dân không ai giao, dùng thông tin xin trợ cấp để quảng cáo,
    facebook lấy thông tin tôi quảng cáo, tự lấy dữ liệu người dùng, dùng dữ liệu không hỏi,
    lấy hồ sơ dân làm việc riêng, giữ hồ sơ ứng viên dùng chuyện khác, đem dữ liệu khách làm việc khác,
    thu thập dữ liệu quá mức cần, tuyển dụng đòi ảnh căn cước, shop đòi số căn cước mới giao hàng,
    xin thông tin quá nhiều, công ty bắt khai tôn giáo, khảo sát xin số điện thoại cả nhà, app đọc danh bạ,
    xin số điện thoại mà không nói lý do, thu thập thông tin không mục đích, bắt khai thông tin thừa
  `,
  'luat-91-2025.d7.k5': `
    cho người khác dùng cccd của mình, đưa căn cước cho người ta vay tiền,
    dùng giấy tờ người khác mở tài khoản ngân hàng, lấy thông tin người khác để vay app, cho thuê căn cước,
    đứng tên hộ sim điện thoại, dùng dữ liệu của người khác làm điều trái luật, nhờ tên người khác đăng ký tài khoản,
    bán tài khoản ngân hàng cho người lạ dùng, lấy cccd người khác đăng ký vay, cho mượn chứng minh để mua trả góp,
    người ta lấy cccd tôi đăng ký công ty ma, bán căn cước cho người lạ, cho thuê tên mở tài khoản ngân hàng,
    xài giấy tờ của anh trai đi làm, lấy hình chứng minh bạn để vay tiền, đứng tên sim giùm,
    bạn lấy cmnd của tôi vay app, gửi bằng lái người khác đi vay, lấy thông tin của mình đi vay rồi trốn,
    bị mượn giấy tờ, cho bạn mượn căn cước, cho người ta đứng tên, dùng tên tôi mua sim rác,
    cho con mượn căn cước mở ví, mở ví điện tử bằng tên người khác, đứng tên mua hộ trả góp,
    cho thuê chứng minh mở công ty, lấy giấy tờ ông bà đăng ký nick
  `,
  'luat-91-2025.d7.k7': `
    cố ý để lộ dữ liệu cá nhân, làm mất dữ liệu của dân, nhân viên làm lộ thông tin khách hàng,
    lộ lọt hồ sơ công dân, chiếm đoạt dữ liệu cá nhân, làm rò rỉ hồ sơ của dân, lấy cắp dữ liệu người dùng,
    đánh mất usb chứa thông tin dân, nhân viên một cửa quăng hồ sơ dân vào thùng rác, bán ve chai hồ sơ dân,
    laptop mất có danh sách dân, để hồ sơ dân hớ hênh, hacker lấy dữ liệu trường học, lượm usb có danh sách,
    quên giấy tờ của dân ngoài quán, nhân viên lộ hồ sơ, bị hack mất dữ liệu khách, làm mất hồ sơ công dân
  `,
  'luat-91-2025.d8.k5': `
    mức phạt tối đa về dữ liệu cá nhân, phạt cao nhất khi vi phạm dữ liệu cá nhân là bao nhiêu,
    vi phạm bảo vệ dữ liệu phạt tới mấy tỷ, phạt 3 tỷ đồng, công ty làm lộ dữ liệu bị phạt tối đa bao nhiêu,
    khung phạt kịch trần về dữ liệu, phạt nặng nhất với doanh nghiệp để rò dữ liệu, kịch khung xử phạt dữ liệu,
    tối đa bao nhiêu tỷ, mức trần tiền phạt với cá nhân về dữ liệu, trần phạt dữ liệu, tối đa mấy tỉ,
    doanh nghiệp lộ data phạt cao nhất, mức phạt kịch trần
  `,
  'luat-91-2025.d19': `
    trường hợp không cần xin đồng ý khi dùng dữ liệu, xử lý dữ liệu không cần sự đồng ý,
    lúc khẩn cấp có được dùng thông tin người khác không, ngoại lệ của sự đồng ý về dữ liệu cá nhân,
    khi nào không phải hỏi ý kiến chủ dữ liệu, cấp cứu thì có được đưa thông tin bệnh nhân,
    cơ quan nhà nước dùng dữ liệu dân có cần đồng ý, không cần đồng ý vẫn được xử lý dữ liệu,
    tình huống khẩn cấp được dùng dữ liệu khỏi hỏi, vì an ninh quốc phòng có cần xin phép dữ liệu,
    thực hiện hợp đồng có cần đồng ý nữa không, miễn xin phép khi dùng thông tin,
    dịch bệnh được thu thập dữ liệu không cần hỏi, cứu người thì khỏi xin phép, bệnh nhân hôn mê lấy thông tin,
    chuyển viện đưa hồ sơ bệnh, chở cấp cứu, dùng dữ liệu mà khỏi hỏi, trường hợp được miễn đồng ý,
    khi nào khỏi xin phép, bắt buộc theo luật thì có cần đồng ý, cứu nạn, hỏa hoạn cứu người lấy thông tin,
    tìm người mất tích đăng thông tin, bắt buộc theo lệnh tòa, cơ quan điều tra yêu cầu dữ liệu
  `,
  'luat-91-2025.d24.k2': `
    công bố đời tư của trẻ cần ai đồng ý, trẻ từ 7 tuổi phải đồng ý, xử lý dữ liệu cá nhân của trẻ em,
    dữ liệu của trẻ cần cha mẹ đồng ý, đưa thông tin riêng của trẻ trên 7 tuổi, thu thập dữ liệu trẻ em,
    app học tập lấy thông tin của trẻ, đưa chuyện gia đình của bé lên báo phải hỏi ai,
    app cho con nít cần ba mẹ đồng ý, trẻ lớn hơn bảy tuổi có quyền không đồng ý,
    dữ liệu của con phải hai bên đồng ý
  `,
  'luat-91-2025.d29.k5': `
    mạng xã hội đọc tin nhắn của người dùng, facebook có nghe lén tin nhắn, zalo có được xem tin nhắn của tôi không,
    ứng dụng đọc tin nhắn riêng, nền tảng theo dõi tin nhắn người dùng, messenger có bị facebook đọc không,
    tiktok có đọc inbox, mạng xã hội có theo dõi tin của mình, meta đọc chat, nghe lén cuộc gọi zalo,
    ứng dụng nhắn tin xem nội dung, quét tin nhắn người dùng, zalo coi lén tin nhắn, app đọc tin của người xài,
    mạng xã hội xem trộm
  `,
  'luat-91-2025.d29.k6': `
    mạng xã hội phải có nút báo cáo, báo cáo vi phạm dữ liệu cho facebook, nền tảng phải cho người dùng báo cáo,
    cơ chế báo cáo lộ dữ liệu trên mạng xã hội, nút report lộ thông tin, nền tảng không xử lý báo cáo,
    chỗ báo cáo việc dùng bậy thông tin của mình, báo facebook lộ dữ liệu, mạng xã hội phải có kênh nhận khiếu nại,
    nút báo cáo vi phạm riêng tư, báo zalo chuyện bị lộ thông tin
  `,
  'luat-91-2025.d32': `
    ghi hình nơi công cộng có cần đồng ý, quay phim hoạt động công cộng, quay phim ngoài đường có phải xin phép,
    chụp ảnh sự kiện công cộng, ghi âm ghi hình nơi công cộng, quay buổi tiếp dân, quay phim ở trụ sở cơ quan,
    quay video ngoài chợ, quay trong bệnh viện có được không, lắp máy quay nơi công cộng có phải thông báo,
    quay cảnh phố xá, flycam quay lễ hội, quay phim chợ đêm có dính mặt người, ghi hình trận bóng,
    phóng sự ảnh nơi đông người, quay trong sân ủy ban, báo trước cho người bị ghi hình,
    quay buổi gặp dân ở nhà văn hóa, quay dính mặt người đi hội, chụp ngoài đường dính người lạ, quay chợ tết,
    quay nơi đông người có phải báo, ghi hình buổi tiếp công dân
  `,
  'blds-2015.d32': `
    quyền hình ảnh của cá nhân, dùng hình ảnh của người khác phải được đồng ý, lấy hình người khác,
    hình ảnh cá nhân được bảo vệ thế nào, quyền của cá nhân đối với hình ảnh,
    sử dụng ảnh người khác vì mục đích thương mại, hình tôi in lên bao bì, quyền với hình ảnh bản thân,
    thuê mẫu chụp rồi dùng việc khác, ảnh dùng vì lợi ích công cộng, quay mặt người ta phải được ưng thuận
  `,
  'blds-2015.d38': `
    quyền về đời sống riêng tư, kể chuyện riêng của người khác lên mạng, đăng chuyện tình cảm của người ta,
    tung chuyện ngoại tình của người khác, nói chuyện ly hôn của đồng nghiệp, bới móc đời tư người khác,
    tám chuyện nhà người ta trên mạng, bí mật đời tư được bảo vệ, kể chuyện bồ bịch của sếp,
    đào chuyện quá khứ của người khác, đăng clip đánh ghen, phao chuyện nhà người khác,
    chuyện phá thai của hàng xóm đem kể, lật lại án cũ của người ta, chuyện nợ nần nhà bên kể lên mạng,
    chuyện con rơi con riêng, chuyện ly thân của chị đồng nghiệp, bí mật của bạn đem lên confession,
    tin đồn giới tính của đồng nghiệp, lôi chuyện đi bước nữa ra kể, kể chuyện vợ người ta, hàng xóm ngoại tình,
    chuyện bồ bịch, bới chuyện đời tư nghệ sĩ, kể chuyện nhà người ta trên live, bạn thân tiết lộ bí mật của tôi,
    đăng chuyện giật chồng, kể chuyện người khác ở chế độ bạn bè, đăng chuyện nhà hàng xóm,
    viết truyện lấy chuyện đời bạn, lộ chuyện nhận con nuôi, chuyện nợ của sếp, kiện người tung số căn cước của mình,
    đòi bồi thường vì bị lộ thông tin riêng, bị tung số điện thoại có kiện được không
  `,
  'blds-2015.d38.k2': `
    công khai đời tư phải được đồng ý, thu thập chuyện riêng của người khác,
    bí mật gia đình muốn công khai cần ai đồng ý, công khai chuyện riêng của gia đình,
    đưa chuyện nhà người ta lên báo, hé lộ chuyện trong nhà người ta cần cả nhà đồng ý,
    viết hồi ký kể chuyện người thân, muốn kể chuyện nhà phải hỏi các thành viên,
    viết chuyện đời người khác phải được đồng ý, quay phim tài liệu về gia đình người ta,
    bí mật gia đình cần mọi người đồng ý, đăng chuyện riêng của người đã mất
  `,
  'blds-2015.d38.k3': `
    thư tín điện thoại được giữ kín, bí mật thư tín, bóc thư của người khác, xem trộm thư điện tử,
    an toàn tin nhắn riêng của mỗi người, xem tin nhắn của con có được không, kiểm tra điện thoại của vợ,
    bưu phẩm bị bóc, nghe máy của người khác, coi tin nhắn trong máy nhân viên, đọc lén hộp thư,
    công ty đọc email nhân viên, đọc trộm mail, mở thư người khác, kiểm tra điện thoại của con,
    xem tin nhắn của vợ chồng, mở tin nhắn của nhân viên
  `,
  'luat-tre-em-2016.d6.k11': `
    công bố đời tư trẻ em bị cấm, tiết lộ thông tin riêng của trẻ khi chưa đồng ý, lộ danh tính trẻ bị hại,
    luật trẻ em cấm đăng gì, đăng chuyện riêng của trẻ, đưa tin về trẻ bị xâm hại, đăng tên trẻ phạm tội,
    nói rõ cháu bé nào bị bắt nạt, báo đăng rõ mặt cháu bị hại, tiết lộ con nuôi, nói tên trẻ nhiễm hiv,
    kể chuyện trẻ bị bỏ rơi có tên trường, để lộ nhân thân bé gái, đăng đầy đủ tên bé bị hại,
    bênh nạn nhân nhỏ tuổi mà nêu tên, cháu gái bị sàm sỡ nêu tên trường, mặt bé bị bạo hành,
    đăng mặt với tên con bé, lộ trẻ bị bố dượng đánh
  `,
  'luat-tre-em-2016.d21': `
    quyền bí mật đời sống riêng tư của trẻ, trẻ em có quyền riêng tư không, đọc nhật ký của con,
    đời tư của trẻ được bảo vệ, con có quyền giấu nhật ký không, lục cặp lục điện thoại con,
    trẻ có quyền riêng tư với cha mẹ, bố mẹ xem nhật ký con, cha mẹ vào facebook con, con có được giấu cha mẹ,
    trẻ em có được giữ bí mật riêng, cha mẹ coi tin nhắn của con, thầy cô lục cặp học sinh,
    con giấu cha mẹ chuyện riêng
  `,
  'nd-56-2017.d33': `
    thông tin bí mật đời tư của trẻ gồm gì, tên trường lớp có phải thông tin riêng của trẻ,
    điểm học của trẻ có phải bí mật riêng tư, những thông tin nào của trẻ là riêng tư,
    bệnh án của trẻ là thông tin riêng, thông tin riêng tư của trẻ em là gì,
    quê quán của trẻ có phải thông tin đời tư, ảnh của trẻ có phải thông tin riêng,
    cân nặng chiều cao bệnh tật của bé có riêng tư, số điện thoại của trẻ là bí mật đời tư à,
    bạn bè của trẻ nơi học có thuộc đời tư, danh mục thông tin riêng của trẻ
  `,
  'nd-56-2017.d36.k1': `
    đưa thông tin trẻ lên mạng cần ai đồng ý, cần cha mẹ đồng ý mới được đăng thông tin của trẻ,
    trẻ từ đủ 7 tuổi đồng ý mới đăng, đăng thông tin trẻ em lên mạng phải hỏi ai, báo muốn đăng hình bé phải xin ai,
    đăng bài về trẻ cần chữ ký phụ huynh, xin phép mẹ hay cha khi đăng hình bé, đăng bài về bé phải được bé đồng ý,
    phải có chữ ký đồng ý của phụ huynh, cháu 6 tuổi thì hỏi ai, trẻ 8 tuổi không đồng ý thì sao
  `,
  'nd-330-2026.d60': `
    phạt đăng ảnh trẻ em trái phép, đăng thông tin trẻ em bị phạt bao nhiêu, xử phạt lộ dữ liệu của trẻ em,
    đăng ảnh học sinh không xin phép phạt mấy triệu, mức phạt công khai đời tư trẻ em,
    đăng clip trẻ em bị xâm hại phạt bao nhiêu, lộ thông tin học sinh nhà trường bị phạt thế nào,
    trường mầm non lộ thông tin bé nộp phạt, phạt vì đăng hình con người ta, đăng con nít lên mạng bị phạt nhiêu,
    xử phạt công bố tên trẻ bị hại, phạt app thu thập dữ liệu trẻ em, phạt nhà trường đăng hình học sinh,
    cha mẹ không chịu mà trường đăng phạt bao nhiêu, đăng hình con nít phạt mấy
  `,
  'nd-330-2026.d49.k2': `
    đưa dữ liệu cá nhân cho bên khác không xin phép, chuyển danh sách khách cho công ty khác,
    cung cấp thông tin của dân cho doanh nghiệp, đưa thông tin học sinh cho trung tâm,
    nhà trường đưa sđt phụ huynh cho công ty, cán bộ cho ngân hàng danh sách hộ dân,
    cung cấp số điện thoại dân cho bên bán hàng, đưa dữ liệu bệnh nhân cho hãng thuốc,
    chuyển giao dữ liệu khi không có đồng ý bị phạt, tuồn danh sách dân cho bên bất động sản,
    đưa hồ sơ bệnh cho công ty bảo hiểm, bên viễn thông cho bên thứ ba số thuê bao,
    hội phụ nữ đưa danh sách hội viên cho hãng mỹ phẩm, chia data cho đối tác,
    trao thông tin dân cho người ngoài cơ quan, hợp tác xã đưa thông tin xã viên cho ngân hàng,
    trung tâm gọi hoài chắc trường đưa số, cho bạn làm bất động sản file dân, đưa danh sách cho bên ngoài,
    công ty bảo hiểm có số của tôi, đưa thông tin dân cho người bán hàng,
    trao danh sách khách cho đối tác mà khách không biết, đa cấp xin số hội viên, đưa giấy ra viện cho bên từ thiện,
    hội người cao tuổi đưa danh sách cho công ty, trường đưa danh sách cho ngân hàng, cho hãng bảo hiểm danh sách hộ
  `,
  'nd-330-2026.d50': `
    phạt công khai dữ liệu cá nhân trái quy định, đăng cccd của người khác bị phạt bao nhiêu,
    công khai thông tin dân phạt, xử phạt đăng số điện thoại địa chỉ người khác,
    mức phạt công bố thông tin riêng của dân, treo thông tin người ta công khai phạt sao,
    mức xử phạt đăng lộ giấy tờ người khác, dán ảnh con nợ có địa chỉ phạt, công bố số cccd phạt,
    rao danh tính con nợ trên trang công ty phạt, công bố hồ sơ khách hàng phạt,
    đăng công khai số căn cước nộp phạt mấy, dán thông tin cá nhân ở bảng tin phạt,
    đăng danh sách dân có ngày sinh phạt
  `,
  'nd-174-2026.d96.k3.e': `
    thu thập thông tin người khác không xin phép bị phạt, dùng thông tin người khác sai mục đích phạt bao nhiêu,
    lấy thông tin của dân dùng việc riêng, phạt dùng số điện thoại dân để quảng cáo, tự ý lấy số khách gọi mời chào,
    lấy số khách của công ty cũ gọi mời, xài thông tin phụ huynh bán bảo hiểm,
    thu thập số điện thoại trong nhóm rồi nhắn quảng cáo, dùng dữ liệu sai mục đích xử phạt,
    lấy thông tin khách nhắn quảng cáo, dùng số phụ huynh mời học
  `,
  'nd-174-2026.d96.k3.m': `
    phạt tiết lộ đời tư người khác, để lộ chuyện riêng của người khác bị phạt,
    kể bí mật gia đình người ta phạt bao nhiêu, lộ bí mật đời tư phạt mấy triệu,
    bật mí chuyện kín của người ta bị phạt, nói ra bí mật gia đình người khác phạt tiền,
    nói ra chuyện hiếm muộn của người ta phạt, kể chuyện nhà người khác phạt tiền, lộ chuyện kín của bạn phạt mấy,
    tung bí mật gia đình phạt hành chính
  `,
  'blhs-2015.d288.k1': `
    đưa thông tin riêng của người khác lên mạng đi tù, công khai thông tin riêng trái phép có bị hình sự,
    đăng trái phép thông tin lên mạng tội gì, tung thông tin cá nhân gây hậu quả bị tù,
    tội đưa trái phép thông tin trên mạng máy tính, tung ảnh riêng của người khác có bị tù không,
    phát tán dữ liệu khách hàng ở tù mấy năm, tung tin cá nhân làm người ta mất việc có tù không,
    bán dữ liệu lời cả trăm triệu, công khai clip riêng tư ở tù,
    đăng thông tin mật của người khác lên mạng phạm tội gì, lộ data hàng loạt bị khởi tố, tung hình riêng tư ở tù,
    bóc lịch vì tung ảnh, đăng clip nóng người khác có đi tù, phát tán thông tin riêng bị khởi tố
  `,
  'blhs-2015.d159.k1': `
    đọc trộm thư tin nhắn bị tội gì, nghe lén điện thoại đi tù không, xâm phạm bí mật thư tín hình sự,
    ghi âm lén có bị hình sự, tội xâm phạm bí mật điện thoại, theo dõi điện thoại vợ có phạm tội,
    cài phần mềm nghe lén, gắn định vị xe người khác phạm tội, bóc thư người khác nhiều lần bị tội, nghe lén có ở tù,
    đọc trộm email nhiều lần bị truy tố, thu âm trái luật hình sự, app theo dõi điện thoại chồng,
    mở thư người khác nhiều lần, cài phần mềm theo dõi zalo, nhân viên bưu điện đọc thư, lén gắn máy nghe,
    định vị xe vợ, nghe lén qua điện thoại vợ, cài nghe lén phòng làm việc tội gì, đọc thư tình địch
  `,
  'blhs-2015.d159.k2.d': `
    tiết lộ tin nhắn lấy trộm bị tù mấy năm, tung tin nhắn riêng làm nhục người ta bị tù,
    công bố nội dung nghe lén làm mất danh dự, lấy tin nhắn trộm được đi bêu rếu ở tù, tung chat sex lấy cắp,
    đăng nội dung tin nhắn trộm được làm nhục người khác, tiết lộ thư riêng gây mất mặt ở tù,
    công khai ghi âm lén làm người ta mất danh dự bị tù, tung đoạn nghe lén ở tù mấy năm
  `,
  'luat-116-2025.d7.k2.h': `
    thu thập phát tán mua bán dữ liệu cá nhân trên mạng, luật an ninh mạng cấm mua bán thông tin cá nhân,
    phát tán thông tin cá nhân người khác trên mạng, gom thông tin người dùng mạng đem bán, tung info người khác,
    cấm rải thông tin cá nhân lên mạng, rải info người khác khắp nhóm, doxxing, bới info người ta rồi phát tán,
    luật mạng cấm thu thập data, rải thông tin cá nhân, tung info, phát lên nhóm thông tin dân,
    chia sẻ file thông tin người khác, kéo số điện thoại trong nhóm bằng tool, quét số zalo hàng loạt,
    gom danh sách thành viên nhóm, truy tìm danh tính rồi bêu, kêu gọi tìm thông tin tài xế,
    lùng info người trong clip, tìm ra nhà người ta rồi đăng, cộng đồng mạng truy danh tính
  `,
  'luat-116-2025.d15.k1.dd': `
    nghe lén ghi âm quay cuộc nói chuyện trái phép, ghi âm người khác không được phép, quay trộm cuộc họp,
    luật an ninh mạng về ghi âm lén, thu âm lén có vi phạm an ninh mạng, ghi âm chui, lắp thiết bị nghe lén bị cấm,
    quay phim cuộc trao đổi riêng, giấu máy thu âm, quay lén người khác nói chuyện, gắn máy nghe phòng họp,
    ghi lén cuộc gọi, thu trộm lời nói
  `,
  'luat-116-2025.d16': `
    bảo vệ trẻ em trên mạng, cha mẹ đăng ký tài khoản cho con, ai giám sát con dùng mạng,
    trách nhiệm bảo vệ trẻ em trên không gian mạng, bí mật đời tư của trẻ trên mạng,
    cha mẹ có quyền kiểm soát tài khoản của con, trẻ bị bắt nạt trên mạng ai lo, con nghiện mạng cha mẹ phải làm sao,
    kiểm soát con trên không gian mạng, trẻ gặp nội dung xấu trên mạng, con bị người lạ dụ dỗ qua mạng,
    ai phải bảo vệ trẻ trên mạng, mẹ quản tài khoản của con, giám sát con dùng mạng, con nhỏ xem nội dung độc hại
  `,
  'qd-423-2026.thong-tin-nguoi-khac': `
    quy tắc ứng xử khi đăng thông tin người khác, đăng hình người khác nên chú ý gì,
    trước khi công khai thông tin người khác nên cân nhắc, bộ quy tắc ứng xử nói gì về hình ảnh người khác,
    trước khi tag bạn vào ảnh nên hỏi, gắn thẻ người khác vào bài, nên che mặt người khác khi đăng,
    đăng ảnh tập thể nên hỏi ý, có nên che mặt người qua đường, nên làm mờ biển số,
    cân nhắc khi đăng ảnh con người khác, lịch sự khi đăng hình chung, hỏi trước khi gắn thẻ
  `,
  'luat-91-2025.d7.k6': `
    thuê bao rao bán, mua bán thông tin cá nhân bị cấm, bán sim kèm thông tin, chợ đen dữ liệu, bán danh bạ,
    buôn dữ liệu khách hàng, luật 91 có cho bán danh sách khách, có được bán dữ liệu không,
    mua dữ liệu cá nhân có bị cấm, trao đổi dữ liệu lấy tiền, cấm mua bán dữ liệu cá nhân, bán thông tin học viên
  `,
}
