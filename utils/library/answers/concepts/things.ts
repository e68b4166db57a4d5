/** Things, people and places, each with its phrases, separated by commas. */
export const THINGS = {
  check: `
    kiểm chứng, xác minh, kiểm tra nguồn, nguồn tin, nguồn gốc, nguồn chính thống, chính thống, tin cậy, đáng tin,
    kiểm tra lại, đối chiếu, fact check, nguồn, phân biệt thật giả, nhận biết, nhận diện
  `,
  speak: `
    phát ngôn, người phát ngôn, thay mặt, nhân danh, đại diện, lên tiếng, nói thay, danh nghĩa, phát biểu,
    phát ngôn viên
  `,
  photo: 'ảnh, hình, hình ảnh, tấm hình, bức ảnh, tấm ảnh, bức hình, pic, ảnh chụp, chân dung, ảnh selfie, selfie',
  clip: 'clip, video, đoạn phim, đoạn clip, vi deo, phim',
  honour: 'danh dự, nhân phẩm, uy tín, thanh danh, tiếng tăm, mất mặt, danh tiếng, mất uy tín',
  hate: `
    kỳ thị, phân biệt, phân biệt đối xử, phân biệt vùng miền, vùng miền, bắc kỳ, nam kỳ, trung kỳ, dân tộc thiểu số,
    người dân tộc, đồng bào, người thượng, chủng tộc, da đen, pêđê, đồng tính, lgbt, giới tính, đàn bà, chia rẽ,
    thù hận, thù ghét, hận thù, parky, ba que
  `,
  religion: `
    tôn giáo, đạo, công giáo, phật giáo, tin lành, nhà chùa, nhà thờ, tín ngưỡng, sư, cha xứ, theo đạo, mê tín,
    bói toán, thầy cúng, lên đồng
  `,
  fake: `
    tin giả, tin sai, sai sự thật, tin bịa, tin thất thiệt, thất thiệt, fake news, fake, phây niu, tin vịt,
    tin không đúng, thông tin sai, thông tin giả, tin nhảm, giật gân, tin láo, tin bậy, nói láo, nói dối,
    không có thật, sai lệch, sai lạc, tin sai lệch, tin xuyên tạc, thông tin sai lệch, đúng một nửa, bài sai,
    không đúng sự thật
  `,
  rumour: `
    tin đồn, nghe nói, nghe đồn, đồn, đồn thổi, tin hành lang, tin vỉa hè, nghe phong thanh, truyền miệng, nghe kể,
    có người nói, đồn bậy, tin truyền miệng, nghe ai đó nói
  `,
  unchecked: `
    chưa kiểm chứng, không kiểm chứng, chưa xác minh, chưa xác thực, chưa rõ nguồn, không rõ nguồn, không nguồn,
    chưa biết đúng sai, chưa rõ thật giả, chưa chắc, thật hay giả, đúng hay sai, chưa biết thật giả,
    không biết thật giả, chưa rõ, chưa kiểm tra, không biết có thật, không biết đúng không
  `,
  panic: `
    hoang mang, lo sợ, sợ hãi, náo loạn, đổ xô, rút tiền, ồ ạt, xôn xao, hoảng loạn, gây hoang mang, cả làng sợ,
    bà con lo
  `,
  disaster: `
    dịch bệnh, dịch, covid, cúm, bão, bão lũ, lũ, lụt, vỡ đập, vỡ đê, động đất, sạt lở, bắt cóc, xả lũ, cháy,
    cháy nổ, thiên tai, mẹ mìn, sóng thần
  `,
  finance: `
    ngân hàng, chứng khoán, cổ phiếu, giá vàng, vỡ nợ, phá sản, đổi tiền, tiền tệ, xăng tăng giá, giá cả, sập,
    đóng cửa, trái phiếu
  `,
  badpost: `
    bài xấu, bài xấu độc, xấu độc, tin xấu, nội dung xấu, bài độc hại, tin độc, sai trái, phản động, bài bậy,
    bài sai, tiêu cực, chống phá, độc hại, luận điệu, bài viết xấu
  `,
  hostile: `
    phản động, chống phá, chống đối, chống đảng, chống nhà nước, chống chế độ, chống chính quyền, nói xấu đảng,
    nói xấu nhà nước, nói xấu chế độ, nói xấu chính quyền, bôi nhọ đảng, bôi nhọ nhà nước, bôi nhọ chính quyền,
    chửi đảng, chửi nhà nước, chửi chế độ, lật đổ, thù địch, việt tân, xấu độc, độc hại, sai trái, luận điệu,
    bài xấu, bài bậy, tin xấu, tin độc, nội dung xấu, bài độc hại
  `,
  label: 'gắn nhãn, dán nhãn, kết luận, công bố kết quả, cảnh báo',
  lsecret: `
    bí mật nhà nước, văn bản mật, tài liệu mật, công văn mật, hồ sơ mật, file mật, giấy tờ mật, dấu mật, tối mật,
    tuyệt mật, độ mật, đóng dấu mật, mật, bmnn, bí mật quốc gia, văn bản có dấu mật, giấy mật, thông tin mật,
    đóng mật
  `,
  worksecret: `
    bí mật công tác, nội bộ, văn bản nội bộ, tài liệu nội bộ, lưu hành nội bộ, thông tin nội bộ, chuyện nội bộ,
    bí mật cơ quan, chuyện cơ quan, việc nội bộ
  `,
  paper: `
    công văn, văn bản, tài liệu, giấy tờ, hồ sơ, tờ trình, báo cáo, biên bản, quyết định, kế hoạch, thông báo,
    giấy mời, giấy mời họp, file, sổ sách, bản scan, văn bản chỉ đạo, chỉ đạo
  `,
  meeting: `
    họp, cuộc họp, buổi họp, hội nghị, họp chi bộ, chi bộ, họp cơ quan, giao ban, kết luận họp, biên bản họp,
    nghị quyết, họp thôn, họp dân
  `,
  draft: `
    dự thảo, chưa ban hành, chưa công bố, chưa ký, chưa có quyết định, trước khi có quyết định, sắp lên, sắp làm,
    sắp được bổ nhiệm, sắp ban hành, chưa công khai, chưa duyệt, bản nháp, đang soạn,
    chưa phát hành, chưa thông qua
  `,
  staff: `
    nhân sự, bổ nhiệm, luân chuyển, quy hoạch, điều động, lên chức, thăng chức, cất nhắc, ghế, ai lên,
    ai làm chủ tịch, sắp xếp cán bộ, nhận chức, chức vụ mới, nhiệm vụ mới, lên trưởng,
    lên phó, lên chủ tịch, lên bí thư, lên hiệu trưởng, lên giám đốc, tân chủ tịch, tân bí thư, tân giám đốc
  `,
  exam: 'đề thi, đề kiểm tra, đáp án, đề cương thi, đề',
  device: `
    máy tính, laptop, usb, wifi, nối mạng, có mạng, ổ cứng, đám mây, drive, google drive, máy có internet, email,
    gmail, điện thoại, word, máy tính cá nhân, cloud, máy nối mạng, icloud, máy chủ
  `,
  ai: `
    chatgpt, chat gpt, gpt, gemini, copilot, deepseek, trí tuệ nhân tạo, công cụ ai, ứng dụng ai, dùng ai, vào ai,
    bằng ai, con ai, chatbot, chat bot, claude, grok, phần mềm ai, ai viết, ai soạn, ai dịch, nhờ ai, ai tạo, ai vẽ
  `,
  deepfake: `
    deepfake, ghép mặt, ghép ảnh, ghép hình, cắt ghép, ghép, giả giọng, nhái giọng, photoshop, chỉnh sửa ảnh,
    đổi mặt, lồng tiếng, giả video, video giả, dựng clip, giả hình, dựng video, chế video
  `,
  data: `
    dữ liệu cá nhân, thông tin cá nhân, thông tin riêng, dữ liệu, thông tin của dân, thông tin người khác,
    thông tin khách hàng, data, data khách, lý lịch, thông tin của người khác, nhân thân, thông tin của tôi, info
  `,
  phone: 'số điện thoại, sđt, sdt, số phone, số zalo, số máy, đt, số đt, số di động, điện thoại của',
  idcard: `
    cccd, căn cước, căn cước công dân, chứng minh nhân dân, cmnd, cmt, giấy tờ tùy thân, số định danh, thẻ căn cước,
    chứng minh thư, hộ chiếu, bằng lái, mã định danh
  `,
  civilpaper: `
    giấy khai sinh, khai sinh, giấy kết hôn, giấy chứng nhận kết hôn, giấy chứng tử, giấy báo tử,
    giấy khai tử, trích lục, hộ tịch, trích lục hộ tịch, sổ hộ tịch, sổ hộ khẩu, hộ khẩu, học bạ, sổ đỏ, sổ hộ nghèo,
    hồ sơ của dân, hồ sơ người dân, hồ sơ dân, giấy tờ của dân, giấy tờ người dân, hồ sơ hộ tịch, hồ sơ của bà con,
    giấy tờ của bà con, bản sao khai sinh, bản sao giấy khai sinh, trích lục khai sinh, trích lục kết hôn,
    trích lục khai tử, bản sao trích lục, giấy tờ hộ tịch
  `,
  address: 'địa chỉ, địa chỉ nhà, chỗ ở, nhà ở đâu, nơi ở, quê quán, ngày sinh, năm sinh, họ tên, tên tuổi',
  plate: 'biển số, biển số xe, biển xe',
  health: `
    sức khỏe, bệnh án, bệnh, bệnh nhân, xét nghiệm, hiv, kết quả khám, mắc bệnh, nhiễm bệnh, hồ sơ bệnh, người bệnh,
    bệnh tật, bệnh tình, tâm thần, có thai, mang bầu, siêu âm, trầm cảm
  `,
  bank: 'số tài khoản, stk, sao kê, tài khoản ngân hàng, thẻ ngân hàng, số thẻ, thẻ atm, số dư, chuyển khoản, atm',
  sensitive: `
    nhạy cảm, sinh trắc, vân tay, khuôn mặt, định vị, vị trí, tôn giáo, quan điểm chính trị, đời sống tình dục,
    tiền án, tiền sự, phạm tội, xu hướng tính dục
  `,
  list: `
    danh sách, ds, bảng kê, danh sách hộ nghèo, hộ nghèo, cận nghèo, danh sách nhận quà, danh sách khách,
    bảng danh sách, excel, bảng tên học sinh
  `,
  salary: 'bảng lương, phiếu lương, mức lương, lương, thu nhập, tiền thưởng, lương thưởng',
  private: `
    đời tư, riêng tư, chuyện riêng, bí mật gia đình, chuyện nhà, bí mật riêng, ngoại tình, ly hôn, ly dị, bồ bịch,
    bồ nhí, đánh ghen, chuyện vợ chồng, chuyện gia đình, chuyện người ta, tình cảm, bí mật cá nhân, chuyện tình
  `,
  child: `
    học sinh, học trò, bạn cùng lớp, bạn học, đánh bạn, nữ sinh, nam sinh, con chung, đứa con, ảnh con, hình con, mẫu giáo, trẻ, trẻ em, trẻ con, trẻ nhỏ, cháu, cháu bé, bé, em bé, thiếu nhi, con tôi, con mình, con em,
    con nhỏ, con gái, con trai, con cái, các con, con nít, con người ta, con người khác, con người lạ, con người quen,
    con hàng xóm, con láng giềng, con bạn bè, con bạn thân, con đồng nghiệp, con sếp, con khách, vị thành niên, hs, mấy đứa, tụi nhỏ,
    đứa nhỏ, bọn trẻ, mầm non, lớp mình, con anh, con chị, con của, lũ trẻ, con nhà, sắp nhỏ, nhóc
  `,
  parent: 'phụ huynh, cha mẹ, bố mẹ, ba má, ba mẹ, người giám hộ, ph, người chăm sóc, gia đình cháu',
  school: `
    trường, nhà trường, lớp, cô giáo, thầy giáo, thầy cô, giáo viên chủ nhiệm, bảng điểm, điểm thi, học bạ,
    kết quả học tập, điểm số, giấy khen, xếp hạng, hạnh kiểm, điểm kiểm tra, thành tích học tập
  `,
  abuse: `
    xâm hại, bạo hành, bạo lực học đường, bắt nạt, đánh nhau, đánh bạn, lột đồ, hiếp dâm, dâm ô trẻ em, ngược đãi,
    bạo lực gia đình, đánh hội đồng
  `,
  award: `
    giải, giải thưởng, nhận thưởng, nhận giải, khen thưởng, phần thưởng, tuyên dương, khai giảng, bế giảng, lễ,
    văn nghệ, học sinh giỏi
  `,
  family: `
    vợ, chồng, gia đình, nhà chồng, nhà vợ, vợ chồng, chồng cũ, vợ cũ, anh em trong nhà, mẹ chồng, con dâu, bố chồng,
    chị em ruột, người nhà, mẹ vợ, em dâu, em chồng, cha mẹ ruột, người yêu cũ
  `,
  other: `
    người khác, đồng nghiệp, hàng xóm, láng giềng, người lạ, người ta, ai đó, bạn bè, bạn tôi, nhân viên, khách hàng,
    khách, người ngoài, người quen, bạn học, ng khác, ông hàng xóm, bà hàng xóm
  `,
  colleague: 'đồng nghiệp, người cùng phòng, người cùng cơ quan, bạn cùng cơ quan, bạn cùng phòng',
  citizen: 'dân, người dân, bà con, nhân dân, công dân, hộ dân, dân làng, cử tri, người già, cụ già, người nghèo',
  leader: `
    lãnh đạo, chủ tịch, chủ tịch xã, bí thư, thủ trưởng, sếp, trưởng phòng, giám đốc, hiệu trưởng, phó chủ tịch,
    trưởng thôn, cấp trên, ông chủ tịch, quan chức, trưởng ấp
  `,
  officer: `
    công an, cảnh sát, csgt, cảnh sát giao thông, giao thông, thi hành công vụ, đang làm nhiệm vụ,
    quản lý thị trường, dân quân, trật tự đô thị, kiểm lâm, người thi hành công vụ, công vụ, bộ đội
  `,
  civil: `
    công chức, cán bộ, cbcc, công chức xã, cán bộ xã, cán bộ công chức, ccvc, cb, công chức nhà nước, người nhà nước,
    làm nhà nước
  `,
  employee: `
    viên chức, giáo viên, thầy cô, bác sĩ, y tá, giảng viên, cô giáo, điều dưỡng, gv, y bác sĩ, bs, nhân viên y tế,
    thầy giáo, thư viện, dược sĩ bệnh viện
  `,
  party: 'đảng viên, đv, đảng, chi bộ, cấp ủy, đảng ủy, sinh hoạt đảng, đảng viên dự bị, là đảng viên, vào đảng',
  inspector: 'thanh tra, thanh tra viên, người làm thanh tra, ngành thanh tra',
  agency: `
    cơ quan, ủy ban, ubnd, xã, phường, đơn vị, thôn, ấp, khu phố, tổ dân phố, chính quyền, sở, ủy ban xã, uỷ ban,
    tổ chức, nhà nước, trụ sở, hội phụ nữ, đoàn thanh niên
  `,
  company: `
    công ty, doanh nghiệp, shop, quán, cửa hàng, nhà hàng, khách sạn, thương hiệu, nhãn hàng, quán ăn, tiệm,
    siêu thị, bệnh viện, phòng khám, hãng
  `,
  press: `
    báo chí, phóng viên, nhà báo, báo đài, phỏng vấn, tòa soạn, truyền hình, đài truyền hình, pv, báo hỏi, đài,
    cơ quan báo chí, nhà đài, báo mạng, báo chính thống, vnexpress, báo tuổi trẻ, báo thanh niên, tờ báo, trên báo
  `,
  net: `
    mạng, mạng xã hội, mxh, facebook, fb, face, phây, phây búc, zalo, dalo, tiktok, tóp tóp, tik tok, youtube,
    online, internet, trang cá nhân, instagram, ins, telegram, viber, messenger, threads, tường nhà, story,
    trên mạng, lên mạng, cõi mạng, wall
  `,
  group: `
    nhóm, group, nhóm kín, nhóm zalo, nhóm chat, hội nhóm, box chat, nhóm facebook, nhóm lớp, nhóm cư dân, nhóm làng
  `,
  page: `
    fanpage, trang, page, trang facebook, kênh, trang thông tin, website, cổng thông tin, zalo oa, kênh youtube,
    trang web, oa
  `,
  account: 'tài khoản, nick, acc, tk, ních, account, sim, nick phụ, clone, nick clone, acc clone, tài khoản phụ',
  password: 'mật khẩu, pass, otp, mã otp, mã xác nhận, mk',
  realname: `
    tên thật, ẩn danh, nick ảo, tên giả, danh tính, biệt danh, chính danh, giấu mặt, tên khác, nặc danh,
    tên thật họ thật, lấy tên
  `,
  verify: 'xác thực, xác minh tài khoản, chính chủ, định danh, tích xanh, xác thực số điện thoại',
  lock: `
    khóa, bị khóa, khoá, chặn, block, khóa nick, khóa tài khoản, bay màu, bay nick, khóa vĩnh viễn, hạn chế tài khoản, khóa mõm,
    vô hiệu hóa
  `,
  admin: `
    admin, ad, quản trị, quản trị viên, qtv, trưởng nhóm, chủ nhóm, quản lý nhóm, người lập nhóm, chủ group, mod,
    key nhóm, ad nhóm, chủ trang, duyệt bài
  `,
  link: 'link, đường dẫn, đường link, liên kết, web lạ, trang lạ, mã qr, qr, url, lin, bấm vào, click',
  fakeacc: `
    giả mạo, mạo danh, nick giả, tài khoản giả, giả danh, trang giả, fanpage giả, facebook giả, zalo giả, lấy tên,
    nhái, giả làm, đội lốt, xưng là, tự xưng, mạo nhận, giống tên, lấy ảnh lập nick, clone nick
  `,
  forge: `
    làm giả, giấy tờ giả, con dấu giả, dấu giả, giả chữ ký, bằng giả, giả giấy, làm giả giấy tờ, văn bản giả,
    công văn giả, giấy giả, thẻ ngành giả
  `,
  scam: `
    lừa, lừa đảo, bị lừa, lừa tiền, chiếm đoạt, lừa chuyển tiền, mất tiền, giả công an, scam, lùa gà, úp sọt,
    việc nhẹ lương cao, đa cấp, lừa chuyển khoản, gạt, gạt tiền, bị gạt
  `,
  gamble: `
    cờ bạc, cá độ, đánh bài, số đề, tài xỉu, game bài, lô đề, nhà cái, cá cược, đánh bạc, xóc đĩa, casino, nổ hũ,
    ghi đề
  `,
  medicine: `
    thuốc, bài thuốc, chữa bệnh, chữa, trị bệnh, thuốc nam, thuốc gia truyền, mẹo chữa, cách chữa,
    thực phẩm chức năng, thuốc giảm cân, thuốc đông y, lá cây, thảo dược, ung thư, tiểu đường, trị dứt điểm,
    trị khỏi, thuốc tây, thần y
  `,
  treatment: `
    bỏ thuốc, ngưng thuốc, dừng thuốc, bỏ điều trị, phác đồ, đừng đi viện, không cần đi viện, bỏ hóa trị, hóa trị,
    xạ trị, nhịn ăn, thực dưỡng, anti vắc xin, không tiêm, bỏ viện, ngừng điều trị, hoãn mổ, không mổ
  `,
  goods: 'hàng, sản phẩm, mỹ phẩm, kem trộn, hàng hóa, món, đồ ăn, sữa, kem, đồ',
  banned: `
    hàng cấm, hàng giả, tiền giả, pháo, vũ khí, súng, thuốc lá điện tử, động vật hoang dã, ma túy, pháo nổ, chất cấm,
    dao kiếm, thuốc nổ, hàng nhái, vape
  `,
  charity: `
    từ thiện, quyên góp, kêu gọi ủng hộ, ủng hộ, gây quỹ, xin tiền, đóng góp, thiện nguyện, kêu gọi giúp,
    mạnh thường quân, sao kê từ thiện, quyên tiền, góp tiền, cứu trợ, làm phước, vận động tiền
  `,
  money: 'tiền, chuyển tiền, thu chi, minh bạch, số tiền, quỹ, khoản thu, khoản chi, công khai thu chi',
  copyright: `
    bản quyền, tác phẩm, phim, nhạc, bài hát, sách, truyện, reup, chép bài, đạo văn, ăn cắp bài, bài báo,
    bài viết của người khác, lấy bài, bài giảng, khóa học, sáng kiến, luận văn, tạp chí,
    ảnh của báo, ảnh báo, thợ ảnh, bài của báo
  `,
  porn: `
    khiêu dâm, 18+, ảnh nóng, clip nóng, đồi trụy, dâm ô, clip sex, sex, khỏa thân, hở hang, phản cảm, khoe thân,
    lộ hàng, gợi dục, ăn mặc hở, mát mẻ, lộ clip, ảnh nude, nude, thoát y, ảnh nhạy cảm, hình nhạy cảm, clip nhạy cảm,
    ân ái, giường chiếu, gợi cảm, bikini, phim cấp ba, xin link, clip riêng
  `,
  gore: `
    máu me, máu, tai nạn, người chết, xác chết, thi thể, hiện trường, tự tử, chết đuối, chém, giết người, nạn nhân,
    rùng rợn, chém giết, tử vong, đánh chết, thảm án, ghê rợn, đâm chém, rơi lầu, treo cổ, xe lật, xe tông, mổ xẻ, thi hài,
    linh cữu, khâm liệm, hành hình, đẫm máu, bắn nhau, án mạng, nhảy cầu, điện giật, đuối nước, chết, bị nạn, bạo lực
  `,
  vice: `
    tệ nạn, hủ tục, mê tín, thuần phong mỹ tục, phản văn hóa, đua xe, bói, trái đạo đức, lệch chuẩn, giang hồ,
    giang hồ mạng
  `,
  map: 'bản đồ, hoàng sa, trường sa, đường lưỡi bò, chủ quyền, biển đảo, biên giới, lưỡi bò, biển đông, lãnh thổ',
  symbol: `
    quốc kỳ, cờ tổ quốc, cờ đỏ sao vàng, quốc ca, quốc huy, lãnh tụ, bác hồ, hồ chí minh, lá cờ, anh hùng, danh nhân,
    ảnh bác, liệt sĩ, cờ
  `,
  history: `
    lịch sử, truyền thống cách mạng, cách mạng, chiến tranh, kháng chiến, chế độ cũ, ngày giải phóng, sử, tượng đài,
    thành tựu
  `,
  state: `
    nhà nước, chống nhà nước, chế độ, chính quyền, đảng và nhà nước, phản động, chính trị, lật đổ, nói xấu nhà nước,
    chống phá, tuyên truyền chống, nói xấu chế độ, thể chế
  `,
  war: 'chiến tranh, quốc phòng, quân sự, an ninh, quân đội, bộ đội, doanh trại, tên lửa',
  logo: `
    logo, ảnh đại diện, avatar, quốc huy, huy hiệu, phù hiệu, ảnh bìa, đồng phục, quân phục, cảnh phục, biểu tượng,
    nhận diện, hình đại diện, bảng tên, tên cơ quan, áo ngành, đồ ngành, sắc phục, áo blouse, blouse
  `,
  regulation: 'quy chế, nội quy, quy chế phát ngôn, ban hành, quy định nội bộ, quy chế nội bộ',
  case: `
    vụ án, điều tra, đang điều tra, nghi can, nghi phạm, bị can, khởi tố, đang thanh tra, chưa kết luận,
    đang xác minh, xét xử, chưa xử, đang xử lý, tranh chấp, thanh tra, khiếu nại
  `,
  publicplace: `
    nơi công cộng, công cộng, đám đông, ngoài đường, sự kiện, lễ hội, hội thi, hội nghị, chợ, tiếp dân,
    buổi tiếp dân, nơi đông người
  `,
  privateevent: `
    đám cưới, lễ cưới, tiệc cưới, đám hỏi, ăn hỏi, rước dâu, đám tang, tang lễ, đám ma, đám giỗ, giỗ, sinh nhật,
    thôi nôi, đầy tháng, tân gia, mừng thọ, cô dâu, chú rể, tiệc gia đình, họp mặt gia đình
  `,
  camera: 'camera, cam an ninh, camera hành trình, trích xuất, cam, camera nhà',
  clerk: 'văn thư, thể thức, số ký hiệu, con dấu, trình bày văn bản, đóng dấu, lề, phông chữ, nơi nhận, dấu',
  service: `
    giao tiếp, hách dịch, cửa quyền, quan liêu, nhũng nhiễu, thái độ, gây khó dễ, làm khó, vòi vĩnh, tiếp dân, quát,
    quát nạt, lớn tiếng
  `,
  worktime: 'giờ làm, giờ hành chính, trong giờ, giờ làm việc, giờ công, lúc làm việc, đang làm việc',
  summons: `
    mời lên, gọi lên, kêu lên, triệu tập, giấy mời làm việc, giấy mời của công an, lên đồn, lên công an, công an mời,
    công an gọi, lên làm việc, làm việc với công an, làm việc với an ninh mạng, lên giải trình, lấy lời khai
  `,
  form: `
    mẫu đơn, mẫu bản, mẫu giấy, mẫu thông cáo, mẫu phiếu, mẫu cam kết, mẫu công văn, mẫu tờ trình, mẫu biên bản,
    biểu mẫu, file word, mẫu kiểm điểm, mẫu báo cáo, mẫu cải chính, soạn giùm
  `,
  coercion: `
    sếp bắt, trường bắt, hiệu trưởng bắt, cơ quan bắt, phường bắt, bắt like, bắt share, bắt chia sẻ, bắt đổi,
    bắt giáo viên, bắt nhân viên, bắt cả, ép share, ép chia sẻ, ép like, bị ép, giao chỉ tiêu, trừ thi đua, bắt đăng,
    không share, không chia sẻ, không like
  `,
  gag: `
    cấm nhân viên, cấm giáo viên, cấm bình luận, cấm phát ngôn, cấm nghệ sĩ, cấm dùng, cấm nói, cấm lên mạng,
    cấm đăng facebook, bắt khóa facebook, cấm chê
  `,
  defender: 'đứng ra, kiện giùm, kiện giúp, kiện hộ, bảo vệ nhân viên, bảo vệ cán bộ, lên tiếng bảo vệ, bênh vực',
  subordinate: `
    cấp dưới, dưới quyền, lính của tôi, nhân viên của tôi, nhân viên của mình, người đứng đầu, trưởng đơn vị,
    trách nhiệm của trưởng
  `,
  liability: `
    liên đới, liên lụy, liên can, vạ lây, bị ảnh hưởng, ảnh hưởng gì, có ảnh hưởng, ảnh hưởng lý lịch, chịu thay,
    chịu trách nhiệm
  `,
  uniform: 'quân phục, cảnh phục, sắc phục, áo lính, đồ lính, áo công an, đồ bộ đội, đồ công an, áo bộ đội, quân trang',
  partydiscipline: `
    khai trừ, kỷ luật đảng, cảnh cáo đảng, khiển trách đảng, xóa tên đảng viên, đảng kỷ luật, kỷ luật đảng viên
  `,
  retired: 'nghỉ hưu, về hưu, hưu trí, đã hưu, cán bộ hưu, cựu chiến binh',
  peeping: 'nhà vệ sinh, toilet, nhà tắm, phòng tắm, thay đồ, phòng thay đồ, dưới váy, phòng ngủ, nhà nghỉ',
  org: 'tổ chức, cá nhân, gấp đôi, một nửa, tổ chức gấp đôi, công ty bị phạt',
} as const
