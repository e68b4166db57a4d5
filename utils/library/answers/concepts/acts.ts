/** Acts, each with its phrases, separated by commas. */
export const ACTS = {
  post: `
    đăng, đăng tải, đăng lên, up, post, pót, đưa lên, tung lên, tung ra, bỏ lên, quăng lên, ném lên, cho lên,
    treo lên, lên bài, viết bài, viết stt, viết tút, đăng tút, đăng stt, lên sóng, công khai, công bố, phơi, khoe,
    đăng story, để lên, niêm yết, dán lên, phát tán, tung tin, loan tin, gửi lên, đưa vào nhóm, thả vào nhóm,
    quăng vô nhóm, gửi vào nhóm, gửi vô nhóm, gửi nhóm, đọc trên loa, đọc loa, phát loa, loa phát thanh, lên loa,
    nêu tên, đọc tên, đưa hình, đưa ảnh, đưa clip, đưa tên, tung clip, tung ảnh
  `,
  setUp: `
    lập nhóm, mở nhóm, tạo nhóm, lập group, mở group, tạo group, lập trang, mở trang, tạo trang, lập fanpage, mở fanpage,
    tạo fanpage, lập kênh, mở kênh, tạo kênh, lập page, mở page, tạo page, lập zalo, mở zalo, tạo zalo, tự lập, tự mở,
    làm nhóm, làm trang, lập hội
  `,
  send: `
    gửi, gởi, gửi cho, gửi qua, gửi ra, chuyển cho, bắn qua, bắn cho, chuyển giấy, chuyển bản sao, chuyển hồ sơ, chuyển ảnh
  `,
  online: `
    lên mạng, lên facebook, lên zalo, lên tiktok, dùng mạng, dùng facebook, dùng zalo, dùng tiktok, dùng mạng xã hội,
    xài mạng, xài facebook, xài zalo, xài tiktok, chơi mạng, chơi facebook, chơi zalo, chơi tiktok, lướt mạng,
    lướt facebook, lướt zalo, lướt tiktok, sử dụng mạng, sử dụng facebook, sử dụng zalo, lập facebook, lập tài khoản,
    lập nick, lập kênh, lập trang, có facebook, mở trang, mở kênh
  `,
  share: `
    chia sẻ, share, sờ he, đăng lại, chuyển tiếp, forward, lan truyền, repost, gửi lại, truyền tay, truyền nhau,
    bấm chia sẻ, nút chia sẻ, phát tán, copy lại, reup, đưa lại, chuyền nhau, gửi tiếp
  `,
  comment: 'bình luận, comment, cmt, còm, còm men, com, bình phẩm, trả lời bình luận, rep cmt, phán, chấm hóng, chấm',
  like: `
    like, thích, thả tim, thả like, bấm thích, bấm like, thả cảm xúc, thả haha, ấn like, nhấn like, ấn thích,
    tương tác, thả phẫn nộ, bày tỏ cảm xúc, bấm tim, follow, theo dõi
  `,
  react: `
    like bài, like clip, like video, like tin, like trang, like page, like nhóm, like stt, like nhầm, like dạo,
    like một, like mấy, like cái, like cho, like vào, like phải, like share, lỡ like, tym, thả tim, thả like, bấm tim,
    bấm like, bấm thích, nhấn like, nhấn thích, ấn like, ấn thích, thả cảm xúc, bày tỏ cảm xúc, thả haha, thả phẫn nộ, follow, thích bài, thích clip, thích video, thích tin, thích trang,
    tương tác bài, tương tác với bài, tương tác với trang, theo dõi trang, theo dõi kênh, theo dõi page,
    theo dõi fanpage, theo dõi nhóm, theo dõi nick, theo dõi bài, đăng ký kênh, tham gia nhóm, tham gia group,
    vào nhóm chống, vào nhóm phản động, vào nhóm xấu, vào group phản động, vào group chống, vào hội nhóm
  `,
  underpost: `
    dưới bài, vào bài, dưới clip, vào clip, dưới video, dưới tin, bình luận bài, bình luận clip, bình luận video,
    bình luận tin, bình luận trang, còm bài, bình luận ở trang, bình luận trong nhóm
  `,
  tag: 'tag, gắn thẻ, nhắc tên, gọi tên',
  dm: `
    nhắn tin, nhắn, inbox, ib, tin nhắn, chat, đoạn chat, hội thoại, trò chuyện, thư, thư từ, thư tín, sms, gửi tin,
    cuộc trò chuyện, mess, tin nhắn riêng, email riêng
  `,
  live: 'livestream, live, lai chim, lai trim, phát trực tiếp, trực tiếp, quay trực tiếp, lên live, phát live, stream',
  film: 'quay, quay phim, quay clip, quay video, ghi hình, quay lại',
  snap: 'chụp, chụp ảnh, chụp hình, chụp lại, chụp lén, chụp trộm, photo, phô tô',
  record: `
    ghi âm, thu âm, ghi âm lén, file ghi âm, máy ghi âm, nghe lén, nghe trộm, quay lén, quay trộm, lén quay,
    lén ghi âm, ghi âm trộm, thu tiếng
  `,
  screenshot:
    'chụp màn hình, ảnh màn hình, chụp ảnh màn hình, hình chụp màn hình, cap màn hình, cap, cáp màn hình, chụp lại tin nhắn, screenshot, cáp lại',
  delete: `
    gỡ, gỡ bỏ, gỡ xuống, xóa, xoá, xóa bài, gỡ bài, hạ xuống, hạ bài, tháo xuống, rút bài, ẩn bài, xóa đi, bóc gỡ
  `,
  silence: `
    chặn người, chặn dân, chặn nick, chặn bình luận, chặn tôi, block, khóa bình luận, tắt bình luận, đóng bình luận, ẩn bình luận, ẩn comment, ẩn ý kiến, ẩn đi,
    ra khỏi nhóm, khỏi nhóm, khỏi group, đuổi người, kích người
  `,
  reportit: `
    báo, báo cáo, report, rì pọt, tố giác, trình báo, khai báo, báo tin, báo công an, phản ánh, cấp báo, thông báo,
    báo với ai, báo ai, báo đâu, gửi phản ánh
  `,
  denounce: `
    tố cáo, tố, kiện, khiếu nại, đơn thư, đơn tố cáo, gửi đơn, viết đơn, nặc danh, giấu tên, đơn nặc danh,
    thư nặc danh, tố giác
  `,
  hack: `
    hack, hách, bị hack, chiếm tài khoản, chiếm quyền, đánh cắp, ăn cắp, mất nick, mất tài khoản, mất fb, bay nick,
    bị cướp, xâm nhập, bẻ khóa, đột nhập, chiếm nick, mất facebook, mất zalo, mất acc
  `,
  lend: `
    mượn, cho mượn, thuê, cho thuê, nhờ dùng, xài ké, dùng nhờ, dùng chung, đưa mật khẩu, cho mật khẩu, đứng tên hộ,
    đứng tên giùm
  `,
  sell: `
    bán, mua, mua bán, rao bán, rao, buôn bán, kinh doanh, bán hàng, sang tay, thanh lý, chốt đơn, ship, order,
    bán online, bán đồ, mở shop, mở gian hàng, mở sạp
  `,
  advertise: `
    quảng cáo, pr, giới thiệu, quảng bá, seeding, review, chạy ads, thổi phồng, nói quá, nổ, tiếp thị,
    đại diện thương hiệu, kol
  `,
  insult: `
    xúc phạm, chửi, chửi bới, chửi rủa, lăng mạ, miệt thị, sỉ nhục, thóa mạ, mạt sát, làm nhục, hạ nhục, nhục mạ,
    body shaming, chê ngoại hình, chê béo, chê xấu, đồ ngu, óc chó, mắng, mắng chửi, chì chiết, cà khịa, xỉa xói,
    rủa, sỉ vả, nói nặng lời, nặng lời, dè bỉu
  `,
  smear: `
    nói xấu, bôi nhọ, bôi xấu, dìm hàng, dìm, bóc phốt, phốt, bêu, bêu riếu, bêu xấu, bêu tên, hạ uy tín, hạ bệ,
    đấu tố, tố lên mạng, kể xấu, chơi xấu, ném đá, hội đồng mạng, bôi tro, bôi bác, nói này nói nọ, đăng bậy,
    nói bậy về
  `,
  slander: `
    vu khống, vu oan, vu cho, vu vạ, đặt điều, dựng chuyện, bịa chuyện, bịa đặt, bịa, đơm đặt, nói oan, đổ oan,
    ngậm máu phun người, thêu dệt, gắp lửa bỏ tay người, quy kết, xuyên tạc, bóp méo, đổ tội
  `,
  vulgar: `
    nói tục, chửi thề, văng tục, tục tĩu, thô tục, nói bậy, chửi bậy, đm, vcl, tục, thô lỗ, ngôn từ thô, mất dạy,
    vô văn hóa, thiếu văn hóa, lời lẽ, ăn nói, lịch sự, văn minh, có văn hóa
  `,
  threat: `
    dọa, đe dọa, hăm dọa, hù dọa, dọa đánh, dọa giết, dọa nạt, dằn mặt, khủng bố, uy hiếp, xử đẹp, cho biết tay,
    hăm he, đòi đánh, đòi giết, hăm, đe
  `,
  harass: 'quấy rối, làm phiền, spam, bám theo, gọi liên tục, nhắn liên tục, đòi nợ, khủng bố điện thoại',
  gossip: `
    hóng, drama, phốt, bàn tán, tám, tám chuyện, buôn chuyện, kể chuyện, nhiều chuyện, hóng hớt, đồn đại,
    nói lung tung
  `,
  criticise: `
    góp ý, phê bình, phản ánh, chê, chỉ trích, nói thẳng, phàn nàn, than phiền, kêu ca, chê trách, kiến nghị,
    phản biện, không đồng tình, lên án, than vãn, than thở
  `,
  mock: `
    chế, chế ảnh, chế giễu, giễu, nhại, đùa cợt, diễu cợt, giễu cợt, trêu, trêu chọc, meme, bôi bác, nhạo báng,
    cười cợt, bỡn cợt, chọc quê
  `,
  parody: 'chế ảnh, chế giễu, chế nhạo, chế clip, chế video, chế lời, chế nhạc, chế giấy, chế thành',
  incite: 'kích động, xúi, xúi giục, xúi bẩy, lôi kéo, rủ, rủ rê, kêu gọi, hô hào, vận động, tập hợp, kéo nhau, cổ súy',
  gather: `
    tụ tập, biểu tình, tuần hành, xuống đường, gây rối, kéo đến, kéo lên, đình công, tụ họp, bao vây, đông người,
    phản đối, chặn đường, căng băng rôn
  `,
  boycott: `
    tẩy chay, đánh giá một sao, đánh giá 1 sao, vote 1 sao, một sao, 1 sao, kêu gọi không mua, đừng mua,
    không ai mua
  `,
  disclose: `
    lộ, lộ ra, bị lộ, làm lộ, để lộ, rò rỉ, lọt ra, lộ lọt, tiết lộ, rò ra, tuồn ra, hở ra, lọt, nói ra ngoài,
    kể ra ngoài, đưa ra ngoài, bép xép
  `,
  lose: 'mất, làm mất, đánh mất, thất lạc, rơi mất, để quên, bỏ quên, hỏng, làm hỏng',
  carry: 'mang về, đem về, mang ra, đem ra, cầm về, về nhà, mang ra khỏi, đem theo, mang ra ngoài, xách về',
  draftwork: `
    soạn, soạn thảo, soạn văn bản, đánh máy, gõ, dịch, tóm tắt, viết báo cáo, làm báo cáo, lưu, lưu trữ, giữ, in
  `,
  authorise: `
    ủy quyền, uỷ quyền, giao quyền, giao cho, ủy quyền lại, bằng văn bản, nói miệng, giấy ủy quyền, cử người,
    phân công
  `,
  refuse: 'từ chối, không trả lời, không cung cấp, né, tránh trả lời, không tiếp, im lặng, khước từ, không nói',
  askdocs: `
    xin tài liệu, đòi hồ sơ, xin hồ sơ, cung cấp thông tin, cung cấp tài liệu, đòi xem, xin số liệu, cấp thông tin
  `,
  congratulate: 'chúc mừng, gửi lời chúc, đăng lời chúc, lời chúc mừng, viết lời chúc, tặng hoa chúc mừng',
  enforce: `
    xử lý, vi phạm, xử phạt, cưỡng chế, bắt giữ, bắt quả tang, lập biên bản, khám xét, giải tỏa, dẹp,
    kiểm tra hành chính, thu hồi
  `,
} as const
