// Kinds of questions on life away from the net: punished pupils, affairs, feasts, bets, funds, petitions, uniforms that
// are worn somewhere, and texts to be written. The library has no rules on them, and all share words with what it has.

import { createKind, type QuestionKind } from './question-kind.ts'
import { CONSEQUENCES, SECRET_PAPERS, TO_OTHERS, WORSE_WORDS } from './word-lists.ts'
import { joinPhrases, requireAll, requireAny } from './wording.ts'

/**
 * What happens on the net, is recorded or comes out, in words that mean little else without diacritics: as concepts,
 * "lộ", "thư" and "đài" are also "lô", "thủ" and "đãi". Sending is missing: letters are sent, too.
 */
const ELSEWHERE = `
  facebook, zalo, tiktok, youtube, livestream, internet, online, clip, video, =đăng, =nhóm, =mạng, =ảnh, =hình, =quay,
  =nhắn, =lộ, trên mạng, lên mạng, qua mạng, mạng xã, đăng lên, đăng bài, đăng hình, đăng ảnh, đăng clip, đăng tin, rồi đăng,
  đưa lên, tung lên, bỏ lên, chia sẻ, quay phim, quay clip, quay lại, quay video, quay lén, bị quay, chụp, ghi âm, ghi hình,
  camera, nick, fanpage, group, nhóm lớp, nhóm chung, nhóm chat, nhóm zalo, bình luận, tin nhắn, nhắn tin, phóng viên,
  nhà báo, báo chí, lên báo, làm lộ, để lộ, tiết lộ, phát loa, trên loa, nêu tên, tài khoản, chatgpt, trực tiếp, đăng tố, đăng mặt,
  đăng mạng, quay đăng, công khai ảnh, nhắn ảnh, trên nhóm, lên nhóm, biển số, mã qr, sao kê, bản quyền, chữ ký số, tranh vẽ
`
/** What somebody is said to have done. */
const ACCUSED = `
  bị vu, bị đồn, bị nghi, bị tố, bị gán, vu khống, bịa đặt, bịa chuyện, dựng chuyện, đặt điều, đổ thừa, tin đồn, đồn thổi,
  nói xấu, bôi nhọ, tung tin, phốt, bóng gió, rỉ tai, mạo danh, giả danh, nhái, giả giọng, =đồn, =bịa, =vu,
  ${joinPhrases('nói, bảo, kêu, vu', 'tôi, em, mình, tui, thầy, cô, anh')}
`
/** What is passed on in words. */
const TOLD = '=kể, =mách, kể lại, kể cho, kể chuyện, kể với, nói cho, rêu rao, xì xào'

/** Pupils, and how somebody punishes them. */
const PUPILS =
  'học sinh, học trò, hs, trẻ, cháu, bé, lớp, mấy đứa, các em, con tôi, con tui, con em, con mình, [child], [school]'
const PUNISHED = `
  bắt quỳ, quỳ gối, quỳ trước, quỳ giữa, sinh quỳ, trò quỳ, chép phạt, úp mặt, đứng nắng, ngoài nắng, giữa nắng,
  phơi nắng, đứng phạt, phạt đứng, phạt quỳ, phạt chạy, phạt hít, đứng cuối, góc lớp, đứng góc, đứng ngoài, véo tai,
  xách tai, nhéo tai, khẽ tay, đánh đòn, thước kẻ, bằng thước, dùng thước, dùng roi, cây roi, nhét khăn, bịt miệng,
  bạt tai, ra khỏi lớp, khỏi lớp, thụt dầu, hít đất, chạy vòng, chạy quanh, nhốt trong, trói tay, phạt lao động,
  dọn vệ sinh, nghỉ ra chơi, phạt học sinh chép, sinh chép bài, trò chép bài, chép bài 100, chép bài một trăm, thu điện thoại, tịch thu điện thoại, cắt tóc, kiểm tra cặp, lục cặp, xét cặp,
  ${joinPhrases('đánh, tát, đạp, quát, quát mắng, la mắng, bạo hành, nhéo, xô', 'trẻ, bé, học sinh, học trò, trò')}
`
/** What of a child has rules, or a number to call. */
const NOT_OF_PUNISHED = `
  ${ELSEWHERE}, ${ACCUSED}, quay, xâm hại, dâm ô, hiếp, đánh nhau, bạn đánh, cha đánh, mẹ đánh, nhắn dọa, 111
`

/** Without diacritics, "ngoại tình" is also "ngoài tỉnh", and "có bồ" is "có bộ". */
const AFFAIRS = requireAny(
  requireAll('ngoại tình', '=ngoại, chồng, vợ, ck, vk, với sếp, với đồng, với chị, với cô'),
  requireAll('có bồ, cặp bồ, bồ bịch', '=bồ, bồ với, bồ ở, bồ nhí, vợ, chồng'),
  `
    bồ nhí, cặp kè, lăng nhăng, ăn nem, quan hệ bất chính, léng phéng, tằng tịu, như vợ chồng, dan díu, phòng nhì, tiểu tam, người thứ ba, qua lại với vợ, qua lại với chồng, có con riêng, gia đình mà quan hệ, có vợ mà quan hệ, có chồng mà quan hệ
  `,
)
/** What of an affair is somebody's private life that others learn of. */
const NOT_OF_AFFAIRS = `
  ${ELSEWHERE}, ${ACCUSED}, ${TOLD}, ${WORSE_WORDS}, điện thoại, định vị, theo dõi, thám tử, đọc trộm, đọc lén,
  nói với mọi, nói với cả, có thai, xét nghiệm,
  mật khẩu, vạch mặt, =bêu, rải, danh sách, gửi ảnh, trang ẩn, nói chồng, nói vợ, nặc danh, tố cáo
`

const FEASTS = `
  đám cưới, cưới con, gả con, cưới vợ, cưới chồng, đám hỏi, đám giỗ, làm giỗ, mừng thọ, tân gia, thôi nôi, đầy tháng,
  ăn mừng, mở tiệc, đãi tiệc, tổ chức tiệc, tiệc chia tay, tiệc mừng, làm tiệc, liên hoan, sinh nhật, ăn khao,
  đãi khao, khao chức, rửa xe, rửa chức, làm đám, tổ chức đám
`
/** How big a feast is, or what it is thought of. Without diacritics, "bàn" is also "bạn". */
const OF_SIZE = `
  mâm, =bàn, linh đình, rình rang, rầm rộ, xa hoa, tốn kém, lãng phí, cả xã, cả cơ quan, cả phòng, mời cả, mời hết,
  mời khách, trăm khách, nhà hàng, khách sạn, làm lớn, làm to, giỗ lớn, tiệc lớn, đãi, phê bình, bị nhắc, hai lần, mấy lần,
  ${joinPhrases('10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 100, mấy, bao nhiêu, mấy chục', 'bàn, mâm')}
`

/** Without diacritics, "số đề" is also "số để", "tá lả" is "ta là", and "cá cược" is "cả cuộc". */
const GAMES = requireAny(
  `
    chơi lô đề, đánh lô đề, ghi lô đề, đá gà, chọi gà, đánh bài, chơi bài, đánh bạc, xóc đĩa, xì dách, xập xám, đánh phỏm,
    tiến lên ăn, binh xập, cá độ bóng, cá độ đá, độ đá banh, độ bóng, bắt độ, sòng bạc, xới bạc, sới bạc, chiếu bạc,
    đánh liêng, chơi liêng, đánh tá lả, chơi tá lả
  `,
  requireAll('đánh đề, ghi đề, số đề, lô đề, chơi đề', '=đề'),
  requireAll('cá độ, tá lả, bầu cua, cá cược', '=độ, =lả, =cua, =cược'),
)
/** Bets that are made on the net, offered to others, or by whom the Party binds. */
const NOT_OF_GAMES = `
  ${ELSEWHERE}, ${ACCUSED}, tổ chức, quảng cáo, nhà cái, mở sới, mở sòng, chứa bạc, làm đại lý, môi giới, tài xỉu, nổ hũ,
  game, app, ứng dụng, web, website, trực tuyến, qua mạng, đường dây, casino, đường dẫn,
  giới thiệu, rao bán, link, rủ, mời người, lôi kéo, phát hiện, báo giật, bài báo, page, tin rác, admin, quét sòng, tối nay đi, duyệt bài, căn cước, bấm like, nhấn like, thả tim, đề thi, đề kiểm, [party]
`

/** Without diacritics, "quỹ" is also "quy": "dùng quỹ định" is "đúng quy định". */
const OF_FUNDS = requireAny(
  `
    tiền quỹ, lấy quỹ, quỹ lớp, quỹ thôn, quỹ ấp, quỹ xóm, quỹ khu phố, quỹ phụ huynh, quỹ chi đoàn, quỹ công đoàn,
    quỹ tổ dân, quỹ đồng hương, quỹ chi hội, đảng phí, đoàn phí, ${joinPhrases('quỹ cơ quan', 'hụt, thiếu, dư, mất, còn')}
  `,
  requireAll(
    '=quỹ',
    `
      thu quỹ, giữ quỹ, chi quỹ, dùng quỹ, mượn quỹ, đóng quỹ, ăn quỹ, cầm quỹ, hụt quỹ, nộp quỹ, mất quỹ, quỹ còn, quỹ dư,
      quỹ bản, quỹ đoàn, quỹ hội, quỹ cơ quan, quỹ phòng, quỹ trường, quỹ đơn vị, quỹ chi bộ
    `,
  ),
)
const SPENT = `
  lấy, mượn, dùng, xài, chi, tiêu, ăn, hụt, mất, thiếu, dư, thừa, giữ, cho vay, thu, đóng, nộp, mua, chịu, đền,
  trả lại, liên hoan, du lịch, sai
`

const PETITIONS = `
  ${joinPhrases(
    'ký vào, ký tên, ký tên vào, đứng tên, ký chung, đứng tên ký, cùng ký',
    'đơn, lá đơn, kiến nghị, thư kiến, phản đối',
  )},
  ký đơn tập, ký đơn kiến, ký đơn khiếu, ký đơn chung, ký đơn phản, ký đơn gửi, đơn tập thể, thư tập thể, ký tập thể, ký tên tập thể, ký tên phản đối, chữ ký phản đối, rủ ký tên, rủ ký, cùng dân ký,
  kiện tập thể, khiếu nại đông
`

const TEXTS = `
  kịch bản, lời dẫn, lời mc, mc đêm, mc lễ, mc đám, mc ngày, mc hội, bài phát biểu, diễn văn, tham luận, bài thu hoạch,
  bài dự thi, câu đố, câu đối, tiểu phẩm, điếu văn, văn tế, bài cảm nghĩ, cảm nghĩ về, lời chúc, lời cảm ơn, lời bình cho,
  slogan, khẩu hiệu
`
/** What a text is for, or that one wants it. */
const WANTED = `
  lễ, đêm, ngày, hội, tọa đàm, hội nghị, đại hội, khai giảng, bế giảng, tổng kết, trung thu, đám cưới, văn nghệ, kết nạp,
  mẫu, viết giùm, viết hộ, viết sao, viết thế nào, gợi ý, cho xin, xin mẫu, soạn giùm, soạn hộ, thật hay, hay nhất, ngắn gọn, thiếu nhi,
  các bé, nghị quyết, 20/11, 8/3, 20/10, 26/3, 27/7, 22/12
`
/** Texts of others that are shown or sent, and what fraud follows. */
const NOT_OF_TEXTS = `
  ${ELSEWHERE}, ${ACCUSED}, lừa, lừa đảo, chưa công bố, của người khác, chép, sao chép, bản quyền, bị lộ, nội bộ,
  quảng cáo, bán hàng, phát ngôn, bổ nhiệm, nhậm chức, máy soạn, máy viết, văn nghệ cuối, vụ mình, vụ án,
  trêu, tục, thô, chọc quê, bị chê, phong bì, ${SECRET_PAPERS}, [draft], [ai]
`

/** Who wrote against the asker, and wanting to know it. */
const WRITERS = `
  ${joinPhrases('ai, đứa nào, người nào, đứa mô, ai là người, kẻ nào', 'viết đơn, gửi đơn, tố cáo, tố, làm đơn, kiện, thưa, phản ánh, đưa đơn')},
  biết ai viết, biết ai gửi, biết ai tố, biết ai thưa, tên người tố, tên người gửi, tên người viết, tên người phản, người tố cáo mình, người tố cáo tôi, người tố cáo em,
  người tố cáo là, biết người tố, biết người viết, biết người gửi, xem đơn, coi đơn, đọc đơn, nội dung đơn, đối chất,
  xem lá đơn, bản đơn tố
`
const WANTS_TO_KNOW = `
  biết, hỏi, xem, coi, đọc, đối chất, là ai, truy ra, tìm ra, dò ra, đòi, yêu cầu
`
const AGAINST_ASKER = `
  ${joinPhrases('tố cáo, kiện, tố, thưa, phản ánh, tố giác, về, khiếu nại', 'tôi, em, mình, tui, cháu')},
  ${joinPhrases('tôi, em, mình, tui, cháu', 'bị tố, bị kiện, bị gửi, bị thưa, bị phản, bị khiếu')},
  bị kiện, bị tố cáo, bị gửi đơn, bị thưa, bị tố, bị làm đơn
`

const DRAWN = joinPhrases(
  'kéo, lôi, rủ, dắt, dụ, chuyển, giới thiệu, đưa, câu, lôi kéo, hẹn, chỉ, mời',
  'bệnh nhân, người bệnh, khách, học trò, học sinh, thai phụ, sản phụ',
)
const OWN_PRACTICE = `
  phòng mạch, khám riêng, khám tư, phòng khám của, phòng khám riêng, phòng khám tư, phòng khám nhà, nhà thuốc, về nhà,
  ở nhà, ra ngoài, bệnh viện tư, học thêm, tiệm thuốc, hoa hồng, phần trăm, chỗ làm thêm
`

const UNIFORMS = `
  đồ công an, đồ bộ đội, đồ lính, áo công an, áo bộ đội, áo lính, áo cảnh sát, đồ cảnh sát, đồ dân quân, áo dân quân,
  đồ dân phòng, áo dân phòng, áo ngành, đồ ngành, áo blouse, đồng phục ngành, đồ kiểm lâm, áo kiểm lâm, đồ hải quan, đồ thuế, đồ thanh tra, [uniform]
`
/** Where a uniform is worn that is not on duty, in phrases that are no other words without diacritics. */
const OFF_DUTY = `
  nhậu, quán nhậu, quán bia, uống bia, uống rượu, ngồi quán, ra quán, vô quán, vào quán, cà phê, đám cưới, đám giỗ,
  ăn cưới, ăn giỗ, ăn tiệc, đi chợ, đi chơi, karaoke, về quê, ngoài giờ, sau giờ, đi học, đi chùa, đi lễ, hẹn hò, đi ăn, ăn sáng, ăn trưa,
  livestream chơi, live chơi, tiktok chơi, chơi thôi, cho vui, trò chuyện, tâm sự
`
/** What of it has rules: deceit, an insult, goods, a secret. */
const NOT_OF_UNIFORMS = `
  ${WORSE_WORDS}, ${ACCUSED}, doanh trại, vũ khí, súng, thao trường, vị trí, lừa, nhảm, phản cảm, bán hàng, nhảy, chửi, gỡ, in hình, tắt máy,
  bị quay, bị chụp, dân quay, đăng lên, đăng ảnh, đăng hình, live bán, con live, lên live, đăng story, quay clip, [sell], [clip],
  =đăng, quảng cáo, rao bán, giả danh, khiêu dâm, đánh bạc, phóng viên, nhà báo
`

/** Marks on pupils that a teacher has to write. Who shows them to others is another question. */
const REMARKS = `
  lời nhận xét, mẫu nhận xét, nhận xét học bạ, nhận xét học sinh, nhận xét cuối, nhận xét môn, nhận xét năng,
  mẫu lời phê, lời phê sổ, lời phê học, lời phê cho, lời phê cuối, ghi học bạ, viết học bạ, nhận xét trẻ
`

/** The mark of a verified account, and how one gets it. */
const VERIFIED = 'tích xanh, tick xanh, dấu tích, dấu tick, tích vàng, tick vàng'

/** What becomes of a post or a message that was deleted. */
const DELETED = `
  ${joinPhrases('xóa, gỡ, thu hồi', 'rồi, bài, liền, tin, hết, xong, đi, luôn, stt, story')}, xong xóa, đã xóa, đã thu, đã gỡ, lỡ xóa
`
const TRACED = `
  truy ra, tìm ra, lần ra, dò ra, khôi phục, phục hồi, lưu lại tin, còn lưu, có lưu, lấy lại được bài, còn coi, còn xem
`

/** Guard duty, and what is done on it, of which only the army and the police have rules. */
const ON_GUARD = 'đang gác, lúc gác, khi gác, ca gác, phiên gác, trực gác, đứng gác, giờ gác, bỏ gác'
const DONE_ON_GUARD = `
  gọi video, gọi điện, gọi cho, nghe điện, ngủ gật, ngủ quên, ngủ gục, nói chuyện, hút thuốc, ăn vặt, chơi game, nghe nhạc,
  xem phim, coi phim, bấm điện
`

/** Denunciations that are handed in, and where. What may be said of somebody on the net has rules. */
const HANDS_IN = `
  ${joinPhrases('tố cáo, khiếu nại, tố giác', 'chủ tịch, trưởng thôn, trưởng ấp, bí thư, cán bộ, hiệu trưởng, giám đốc, lãnh đạo, công an, quyết định, tham nhũng')},
  đơn tố cáo, đơn khiếu nại
`
const WHERE_TO = joinPhrases(
  'gửi, nộp, gửi đơn, nộp đơn, đưa, đơn, làm đơn, gởi, gởi đơn',
  'cho ai, đâu, ở đâu, tới đâu, cơ quan nào, nơi nào, chỗ nào, cấp nào, đến đâu, ai',
)

/** Draws and noise, which share their words with filming and posting. */
const DRAWS = 'quay số, bốc thăm, rút thăm, trúng thưởng'
const AT_PARTY = 'tất niên, cuối năm, phải xin, xin phép, cơ quan, công đoàn, tân niên, hội nghị, liên hoan, đóng thuế'

/** Money that is collected from door to door, which no rule on appeals online is about. */
const DOOR_TO_DOOR = requireAll(
  'quyên góp, đóng góp, gây quỹ, quyên tiền, góp tiền, vận động tiền, thu tiền, ủng hộ, [charity]',
  'từng nhà, từng hộ, tận nhà, tiền mặt, xây đình, xây chùa, làm đường, xây cổng, tu sửa, gõ cửa, thùng',
)

/** Rites at home and in offices, and who holds them. */
const RITES = requireAny(
  `
    thầy pháp, thầy mo về, thầy mo cúng, thầy then, thầy tào, mời thầy mo, rước thầy, cúng đất, cúng nhà mới, cúng cô hồn,
    cúng rằm, cúng đầu năm, lễ cúng, đồ cúng, cúng bái, cúng kiếng, cầu siêu, cầu an, lập đàn, tụng kinh, nhập trạch,
    động thổ, ngày tốt, giờ tốt, coi ngày cưới, xem ngày cưới, giờ hoàng đạo, đốt vàng mã, hàng mã, về gọi hồn,
    gọi hồn ở, đi lễ đền, đi lễ chùa, vay vốn bà, thắp hương
  `,
  '=cúng',
)

/** What the library has no rules on, where it happens away from the net. */
export const offlineKinds: readonly QuestionKind[] = [
  createKind(undefined, [PUNISHED, PUPILS], NOT_OF_PUNISHED),
  createKind(undefined, [AFFAIRS], NOT_OF_AFFAIRS),
  createKind(undefined, [FEASTS, OF_SIZE], `${ELSEWHERE}, ${ACCUSED}, ${WORSE_WORDS}, lừa đảo`),
  createKind(undefined, [GAMES], NOT_OF_GAMES),
  createKind(undefined, [OF_FUNDS, SPENT], `${ELSEWHERE}, ${ACCUSED}, ${WORSE_WORDS}, công khai, danh sách, dán, bêu`),
  createKind(
    undefined,
    [PETITIONS],
    `${ELSEWHERE}, ${ACCUSED}, chữ ký giả, giả chữ, giả mạo, mạo tên, bỏ luật, quốc hội, chủ trương`,
  ),
  createKind(undefined, [TEXTS, WANTED], NOT_OF_TEXTS),
  createKind(
    undefined,
    [WRITERS, WANTS_TO_KNOW, AGAINST_ASKER],
    `${ELSEWHERE}, ${TOLD}, ${ACCUSED}, =dán, rải, nét chữ`,
  ),
  createKind(undefined, [DRAWN, OWN_PRACTICE], `${ELSEWHERE}, danh sách, hồ sơ, bệnh án, số điện, thông tin, dữ liệu`),
  createKind(undefined, [UNIFORMS, OFF_DUTY], NOT_OF_UNIFORMS),
  createKind(
    undefined,
    [RITES],
    `${ELSEWHERE}, ${ACCUSED}, ${WORSE_WORDS}, tuyên truyền, cổ xúy, rao bán, bán bùa, chữa bệnh, lừa đảo, mở trang, quay lễ,
  giọng, liệt sĩ, truyền đạo`,
  ),
  createKind(
    undefined,
    [REMARKS],
    `${ELSEWHERE}, ${ACCUSED}, ${WORSE_WORDS}, gửi cho, công khai, đọc trước, khoe, ai nhận, ai viết, bằng ai, dùng ai, [ai]`,
  ),
  createKind(
    undefined,
    [VERIFIED],
    `
      giả, mạo danh, giả danh, lừa, nhái, có phải thật, nhận biết, tin không, bán, mua, rao, mật khẩu, otp, [fakeacc], [scam],
      [sell], [agency], [leader]
    `,
  ),
  createKind(
    undefined,
    [DELETED, TRACED],
    `${CONSEQUENCES}, ${WORSE_WORDS}, trách nhiệm, chụp màn hình, yêu cầu, bắt xóa, đòi xóa, mật khẩu, hack, ẩn danh, nick ảo`,
  ),
  createKind(
    undefined,
    [ON_GUARD, DONE_ON_GUARD],
    `clip, video lên, livestream, =đăng, đăng lên, đăng clip, quay lại, bị quay, =quay, chụp, facebook, tiktok, zalo, mạng, bí mật, tiết lộ, [live]`,
  ),
  createKind(
    undefined,
    [HANDS_IN, WHERE_TO],
    `${ELSEWHERE}, ${ACCUSED}, ${WORSE_WORDS}, nặc danh, bí mật, tin giả, của tôi bị, lộ`,
  ),
  createKind(
    undefined,
    [DRAWS, AT_PARTY],
    `${WORSE_WORDS}, ${TO_OTHERS}, lừa, giả, nhận thưởng, quay clip, [live], [link]`,
  ),
  createKind(undefined, [DOOR_TO_DOOR], `${ELSEWHERE}, ${ACCUSED}, tài khoản, chuyển khoản, số tài, lừa đảo, kêu gọi`),
]
