// The kinds of questions that are known by their words, and the answer to each.

import type { ConceptName } from './concepts.ts'
import { type QuestionKind, readWording } from './question-kinds.ts'

/** The same in words that mean no other thing without diacritics. */
const INSULTS = `
  xúc phạm, chửi bới, chửi, lăng mạ, làm nhục, bôi nhọ, nói xấu, vu khống, vu oan, đặt điều, bịa đặt, nhục mạ, miệt thị,
  hạ uy tín, hạ nhục, thóa mạ, mạt sát, sỉ nhục, bóc phốt, bôi xấu, bôi bác, nói oan, mắng chửi
`
const SECRET_PAPERS = `
  bí mật nhà nước, bí mật quốc gia, văn bản mật, tài liệu mật, công văn mật, hồ sơ mật, giấy tờ mật, dấu mật,
  tối mật, tuyệt mật
`
/** The words of these are taken as phrases: without diacritics, "mạng" is also "mắng", "để" is "đe", "mất" is "mật". */
const WORSE_WORDS = `${INSULTS}, ${SECRET_PAPERS}, đe dọa, hăm dọa, dọa nạt`
/** What makes a post worse than another. */
const WORSE: readonly ConceptName[] = ['smear', 'slander', 'fake', 'hostile', 'badpost']
const TO_OTHERS: readonly ConceptName[] = ['post', 'send', 'share', 'online', 'net', 'group', 'disclose']
const PICTURES: readonly ConceptName[] = ['photo', 'clip', 'snap', 'film', 'live']
/** Papers of an office that are no state secrets. */
const OFFICE_PAPERS = `
  bí mật công tác, tài liệu nội bộ, văn bản nội bộ, công văn nội bộ, thông tin nội bộ, lưu hành nội bộ, báo cáo nội bộ
`
/** Without diacritics, "đề" is also "để". */
const EXAM_PAPERS = 'đề thi, đề kiểm tra, đáp án'
/** What makes it a question of what follows an act, or of somebody to whom it was done. */
const AFTERWARDS: readonly ConceptName[] = ['fine', 'jail', 'discipline', 'victim', 'whattodo']
/** What is asked of pictures of papers handed over, other than whether they may be posted. */
const NOT_OF_HANDING: readonly ConceptName[] = [
  ...(['fine', 'jail', 'discipline', 'accident', 'delete', 'victim', 'forge', 'scam', 'sell'] as const),
]
/** Papers of people that an office hands over. */
export const PAPERS_OF_PEOPLE = readWording(
  'kết hôn, khai sinh, khai tử, báo tử, căn cước, quyền sử dụng, bìa đỏ, sổ hồng, sổ đỏ, hộ chiếu, bảo hiểm y tế',
  'civilpaper',
)
const WHICH_ARTICLE = `
  điều nào, điều mấy, phạm điều gì, trái điều gì, điều bao nhiêu, điều khoản nào, khoản nào, luật nào, quy định nào,
  nghị định nào, nghị định mấy, văn bản nào, căn cứ nào, căn cứ vào đâu, căn cứ điều, theo đâu, điều luật nào
`
const GOES_WRONG = `
  có sao, có bị, bị gì, bị sao, trách nhiệm, chịu, có lỗi, lỗi không, có phải đền, trả lại, hoàn lại, hoàn tiền, đền,
  bồi thường, liên đới, vạ lây
`
/** What somebody makes others do. */
const MADE_TO = `
  bắt tôi, bắt em, bắt mình, bắt tụi, bắt chúng, bắt cả, bắt mọi, bắt nhân viên, bắt cán bộ, bắt công chức, bắt giáo viên,
  bắt phải, bắt vào, bắt lên, bắt đi, bắt đoàn viên, bắt buộc, ép, ép tôi, ép phải, ép nhân viên, cứ bảo, bảo chúng, bảo tụi,
  bảo phải, kêu phải, kêu tôi, kêu cả, kêu mọi, kêu nhân viên, kêu tụi, yêu cầu tôi, yêu cầu nhân viên, yêu cầu cán bộ, yêu cầu giáo viên,
  yêu cầu mọi, yêu cầu phải, giao chỉ tiêu, chỉ tiêu, giao mỗi, mỗi người phải, sếp bắt, lãnh đạo bắt, cơ quan bắt, trường bắt, sếp kêu, sếp bảo,
  sếp yêu cầu, lãnh đạo yêu cầu, lãnh đạo bảo, lãnh đạo kêu, cơ quan yêu cầu, trường yêu cầu, có phải thả, có bắt buộc
`
const NOT_OF_PRESSURE: readonly ConceptName[] = [
  ...(['child', 'photo', 'data', 'list', 'charity', 'advertise'] as const),
]
/** What a post about the country or the Party does beyond bad news. */
const BLACKENING = 'bôi đen, tô đen, bôi bẩn, xuyên tạc, chống phá'
const FOREIGN_PRESS = `
  báo nước ngoài, báo chí nước ngoài, báo ngoại, báo tây, báo mỹ, báo quốc tế, báo hải ngoại, đài nước ngoài, kênh nước ngoài,
  trang nước ngoài, hãng tin nước ngoài, tin nước ngoài, bbc, rfa, voa, rfi
`
const ELECTIONS = `
  bầu cử, kiểm phiếu, ứng cử viên, ứng cử, ứng viên đại biểu, bỏ phiếu cho, kết quả bầu, phòng phiếu, phiếu bầu đại biểu
`
/** Somebody filmed by citizens. */
const FILMED = `
  bị quay, dân quay, bà con quay, công dân quay, họ quay, quay tôi, quay mình, quay em, quay chúng, quay bọn, quay cán bộ,
  quay công chức, quay lén tôi, giơ máy, giơ điện thoại, chĩa máy, chĩa điện thoại, điện thoại quay, lôi điện thoại,
  rút điện thoại, livestream tôi, livestream mình, người dân ghi hình, dân ghi hình, dân livestream, dân ghi âm,
  bị ghi hình, quay phim mình
`
/** What officials who are filmed want of who films them. */
const STOP_FILMING = `
  tắt máy, tắt điện thoại, tắt camera, tắt live, tắt quay, tắt đi, ngừng quay, ngưng quay, dừng quay, thôi quay,
  cấm quay, cấm dân, cấm người dân, không cho quay, không cho dân, không cho người, cho quay không, đừng quay, xóa clip,
  xóa video, bắt xóa, kêu xóa, đòi xóa, bảo xóa, yêu cầu xóa, cất máy, cất điện thoại, ngăn quay, ngăn lại, có thể cấm,
  có quyền cấm, phép ngăn, kêu tắt, bảo tắt, bắt tắt, đòi tắt, yêu cầu tắt, cản quay, cản lại, từ chối cho, chặn quay,
  cấm chụp, không được quay, cấm họ, bảo họ tắt
`
const TAKE_PHONE = `
  giật điện thoại, giật máy, giật lấy, thu điện thoại, thu máy, giữ điện thoại, giữ máy, tịch thu, đập máy,
  đập điện thoại, giằng điện thoại, giằng máy
`
/** Where and when officials are filmed. */
const AT_WORK = readWording(
  `
    tiếp dân, tiếp công dân, thi hành, nhiệm vụ, trụ sở, một cửa, bộ phận, tuần tra, làm thủ tục, cấp giấy, khai sinh,
    nhận hồ sơ, chốt, trực
  `,
  ...(['officer', 'agency', 'civil', 'worktime'] as const),
)

const REMOVALS = `
  đòi gỡ, yêu cầu gỡ, bắt gỡ, xin gỡ, nhờ gỡ, kêu gỡ, bảo gỡ, đề nghị gỡ, muốn gỡ, đòi xóa, yêu cầu xóa, bắt xóa,
  xin xóa, nhờ xóa, kêu xóa, bảo xóa, đề nghị xóa, muốn xóa, đòi xoá, yêu cầu xoá
`
const FILMED_SECRETLY = 'chụp lén, quay lén, chụp trộm, quay trộm, lén chụp, lén quay, ghi lén, quay giấu'
const OPINION = `
  quan điểm riêng, quan điểm cá nhân, ý kiến riêng, ý kiến cá nhân, góc nhìn cá nhân, tư cách cá nhân, không đại diện
`
const NOTED = readWording(
  'ghi, ghi rõ, để dòng, thêm dòng, kèm câu, thêm câu, viết thêm, chú thích, ghi chú, dòng chữ, tiểu sử, bio, đề',
)

const SHOWN = readWording('', ...TO_OTHERS, 'snap')
const HOSPITALS = 'bệnh viện, trạm y tế, phòng khám, phòng mổ, phòng bệnh, khoa cấp cứu, khoa sản, khoa nhi, khoa nội'
/** Patients, where "đến khám" alone is also what a doctor does. */
const VISITING = 'người tới khám, người đến khám, dân tới khám, dân đến khám, con tới khám, con đến khám'
const CARE_PLACE_NAMES = `
  ${HOSPITALS}, trạm xá, bệnh xá, phòng sinh, phòng đẻ, phòng hồi sức, phòng cấp cứu, nhà xác, khoa lây, khoa ngoại,
  khoa hồi sức, khoa tâm thần, khoa ung bướu
`
const CARE_PLACES = readWording(CARE_PLACE_NAMES)
/** What is done there names the place too. */
const CARE = readWording(`${CARE_PLACE_NAMES}, nằm viện, nhập viện, ca đẻ, đỡ đẻ, mổ đẻ, ca mổ, ${VISITING}, lấy thuốc`)
const CARERS = readWording(
  'thực tập, sinh viên, đi trực, trực đêm, ca trực, hộ lý, hộ sinh, nhân viên y tế, làm ở, làm việc',
  'employee',
)
const PICTURES_FOR_NET = readWording('vlog, tiktok, check in, tóp tóp', ...PICTURES)
const DEAD = 'tử thi, xác chết, thi thể, thi hài, nhà xác, người chết, nhân chết, xác người, tử vong, khâm liệm'
const HARMED_CHILDREN = 'bỏ rơi, bạo hành, xâm hại, hiếp dâm, lạm dụng, ngược đãi'
/** Those who are treated, in words that mean no other thing without diacritics: "đang đẻ" is also "đăng để". */
const TREATED = `
  sản phụ, thai phụ, bà bầu, người đẻ, đỡ đẻ, ca đẻ, mổ đẻ, sinh con, sinh nở, lâm bồn, trẻ sơ sinh, bé sơ sinh, ca mổ,
  lúc đang mổ, sĩ mổ, sĩ đang mổ, phẫu thuật, ${VISITING}, lấy thuốc, nhận thuốc, arv, methadone, bệnh nặng, bé bệnh,
  trẻ bệnh, cháu bệnh, bé ốm, trẻ ốm, bé bị, trẻ bị, cháu bị, nằm viện, nhập viện, hôn mê, ca cấp cứu, hấp hối,
  phá thai, nạo thai, cai nghiện, người nghiện, bị thương, băng bó, hàng xóm, láng giềng
`
/** Clips that show how something is done, and pictures of one's family. */
const NOT_OF_TREATED = `
  tư vấn, khuyên, hướng dẫn, giải thích, tuyên truyền, mô phỏng, diễn tập, mô hình, tập huấn, đào tạo, hội thi, ra quân,
  bị quay, bị chụp, vợ tôi, vợ em, vợ mình, vợ sinh, con tôi, con mình, con em, đi sinh, đi đẻ, đi khám, người nhà,
  camera
`

const PUBLISHED = readWording(
  'phát tán, tung danh sách, tung thông tin, tung lên',
  ...(['post', 'send', 'share', 'disclose'] as const),
)
const PRISON = readWording('hình sự, đi tù, ở tù, truy cứu, khởi tố, ngồi tù, bị tù')
const NOT_OF_LEAKED_DATA: readonly ConceptName[] = [
  ...(['worksecret', 'porn', 'exam', 'sell', 'hack', 'scam', 'child'] as const),
]

const SCORES = 'điểm, bảng điểm, kết quả học, học bạ, điểm thi, kết quả thi'
const PRIVATELY = `
  gửi riêng, nhắn riêng, riêng cho, riêng từng, riêng phụ huynh, riêng ba, riêng mẹ, từng phụ huynh, từng em, từng đứa,
  từng nhà, từng bé, từng cháu, từng người, từng gia đình, điểm riêng, tin nhắn riêng, tin riêng
`
/** What of scores is no message on them. */
const OTHER_SCORES = 'kiểm điểm, điểm đón, điểm chấm, hội đồng, olympic, điểm giả, học bạ giả'
const CHANGED_SCORES =
  'sửa điểm, sửa bảng, sửa lại điểm, sửa kết quả, sửa học bạ, nâng điểm, chạy điểm, đổi điểm, nâng khống'
const NOT_PARENTS = `
  cho công ty, cho trung tâm, cho doanh nghiệp, cho cửa hàng, cho shop, cho ngân hàng, cho lò luyện, cho người lạ,
  cho người khác, cho người ngoài, cho người quen, cho người yêu, cho bạn trai, cho bạn bè, cho chồng cũ, cho vợ cũ,
  cho hàng xóm, cho họ hàng, cho nhà báo, cho phóng viên, cho phụ huynh khác, cho em khác, cho cháu khác,
  cho học sinh khác, phụ huynh em khác, phụ huynh bạn khác, huynh của em khác, huynh của bạn khác, tự xưng, xưng là
`
const SENT = readWording('nhắn riêng, đưa cho, đưa bảng, cung cấp, cho xem', 'send', 'dm', 'share', 'disclose')

/** The music of others put into a clip; the word itself is asked for too: without diacritics "nhạc" is also "nhắc". */
const MUSIC_PUT_IN = readWording(`
  ghép một bài hát, lồng một bài hát, chèn một bài hát, dùng một bài hát, lấy một bài hát,
  ghép nhạc, ghép bài hát, ghép beat, ghép ca khúc, lồng nhạc, lồng bài hát, lồng beat, lồng ca khúc, chèn nhạc,
  chèn bài hát, chèn beat, chèn ca khúc, gắn nhạc, gắn bài hát, gắn beat, bỏ nhạc, bỏ bài hát, bỏ beat, dùng nhạc,
  dùng bài hát, dùng beat, dùng ca khúc, xài nhạc, xài bài hát, xài beat, lấy nhạc, lấy bài hát, lấy beat, lấy ca khúc,
  sử dụng nhạc, sử dụng bài hát, thêm nhạc, đưa nhạc, để nhạc nền, làm nhạc nền, bài hát làm nền, nhạc làm nền,
  nhạc vào clip, nhạc vô clip, nhạc vào video, nhạc vô video, hát vào clip, hát vô clip, hát vào video, hát vô video
`)
const MUSIC = readWording('nhạc, bài hát, beat, ca khúc')
const PLACES_OF_MUSIC = readWording('tiktok, top top, reel, reels, story, shorts, bài đăng, bài viết', 'clip')
/** What is asked about music by itself, and what the clip shows, which counts for more. */
const NOT_OF_MUSIC = `
  ${WORSE_WORDS}, app nào, ứng dụng nào, phần mềm nào, bằng app, cách ghép, cách lồng, cách chèn, cách gắn, cách thêm,
  cách bỏ, cách lấy, cách dùng, cắt ghép, nhạc gì, nhạc nào, bài hát nào, bài nào, tự sáng tác, tôi sáng tác,
  mình sáng tác, em sáng tác, nhắc tên, nhắc nhở, nhắc tới, nhắc đến, nhắc lại, nhắc mọi, ghép mặt, ghép ảnh, ghép hình,
  giọng, lồng tiếng, tắt tiếng, chửi tục, tục tĩu, quả tang, ăn trộm, bắt trộm, đánh nhau, quảng cáo, tiếp thị,
  bán hàng, mua bán, rao bán, tin đồn, lịch sử, liệt sĩ, quốc ca, quốc kỳ, lãnh tụ, bác hồ
`
const NOT_IN_CLIP: readonly ConceptName[] = [
  ...WORSE,
  ...(['child', 'meeting', 'porn', 'gore', 'mock', 'parody', 'vulgar', 'ai', 'film'] as const),
  ...(['snap', 'record', 'live', 'peeping', 'worktime', 'accident', 'case', 'threat', 'data', 'draft'] as const),
  ...(['worksecret', 'lsecret', 'health', 'medicine', 'banned', 'gamble', 'scam', 'whattodo'] as const),
]

function createKind(
  answer: string | undefined,
  says: QuestionKind['says'],
  lacks: QuestionKind['lacks'] = readWording(''),
): QuestionKind {
  return { answer, says, lacks }
}

/** The kinds of questions; of those that fit, the earlier one counts. */
export const QUESTION_KINDS: readonly QuestionKind[] = [
  createKind(
    undefined,
    [readWording(ELECTIONS)],
    readWording(
      `${WORSE_WORDS}, bầu cử chi bộ, mạo danh, giả danh, phiếu trống`,
      ...WORSE,
      ...(['disclose', 'rumour', 'photo', 'snap', 'film', 'link', 'scam', 'denounce', 'slander', 'party'] as const),
      ...(['idcard', 'data', 'list', 'gather', 'hack', 'account', 'press', 'boycott', 'draft'] as const),
    ),
  ),
  createKind(
    'giat-may-nguoi-quay',
    [readWording(`${FILMED}, người quay, đang quay`), readWording(TAKE_PHONE), AT_WORK],
    readWording('bị giật, bị thu, bị giữ, bị tịch thu, bị đập, tôi quay, em quay, mình quay', 'child', 'fine', 'jail'),
  ),
  createKind(
    'bi-quay-khi-kham-xet',
    [
      readWording(`${FILMED}, cấm dân, người quay, mở live`),
      readWording(STOP_FILMING),
      readWording('khám nhà, khám xét, khám nghiệm, đọc lệnh, bắt giữ, bắt quả tang, hỏi cung, lời khai, phá án'),
    ],
    readWording('tôi quay, em quay, mình quay, quyền quay, vừa quay', 'child', 'fine', 'jail', 'discipline'),
  ),
  createKind(
    'bi-quay-khi-lam-viec',
    [readWording(`${FILMED}, cấm dân, người quay, mở live`), readWording(STOP_FILMING), AT_WORK],
    readWording(
      `
        tôi quay, em quay, mình quay, quyền quay, vừa quay, cuộc họp, phòng họp, biển cấm, bảng cấm, giấy cấm, mục tiêu,
        đường biên, biên giới
      `,
      ...(['child', 'employee', 'jail'] as const),
    ),
  ),
  createKind(
    'quay-nguoi-thi-hanh-cong-vu',
    [
      readWording(
        `${FILMED}, dân chụp, phim tôi, phim mình, phim cán bộ, clip tôi, clip mình, clip cán bộ, hình tôi, live tôi`,
      ),
      AT_WORK,
      readWording('dân, bà con, người ta, khách, họ', 'citizen'),
    ],
    readWording(
      `
        ${WORSE_WORDS}, cán bộ quay, công chức quay, công an quay, csgt quay, tôi quay, em quay, mình quay, xã quay, quay dân, quay bà con,
        quay người dân, quay họ, cuộc họp, phòng họp, biển cấm, bảng cấm, vệ sinh, thay đồ, cắt ghép, cắt xén, nhà riêng, ghi âm
      `,
      ...WORSE,
      ...(['child', 'employee', 'fine', 'jail', 'discipline', 'peeping', 'lsecret', 'deepfake', 'meeting'] as const),
      ...(['health', 'sue', 'threat', 'war', 'delete', 'press'] as const),
    ),
  ),
  createKind(
    'anh-hoc-sinh-nhan-giai',
    [
      readWording('trao, phát giấy khen, nhận giấy khen'),
      readWording('giấy khen, bằng khen, phần thưởng, học bổng'),
      readWording('', 'child'),
      readWording('', ...PICTURES),
      readWording('', ...TO_OTHERS),
    ],
    readWording(WORSE_WORDS, ...WORSE, ...NOT_OF_HANDING),
  ),
  createKind(
    'anh-trao-giay-to',
    [
      readWording(`
        trao, phát giấy, phát sổ, phát thẻ, phát căn, nhận giấy, nhận sổ, nhận thẻ, nhận căn, cấp giấy, cấp sổ, cấp thẻ, cấp căn,
        giao giấy, giao sổ, giao thẻ, tận tay, tận nhà, lưu động
      `),
      PAPERS_OF_PEOPLE,
      readWording('', ...PICTURES),
      readWording('', ...TO_OTHERS),
    ],
    readWording(
      `
        ${WORSE_WORDS}, giấy hẹn, lịch, danh sách, thông báo, của tôi, của mình, của em, tôi nhận, mình nhận, em nhận, con tôi,
        con mình, con em, vợ chồng tôi, trao đổi
      `,
      ...WORSE,
      ...NOT_OF_HANDING,
    ),
  ),
  createKind(
    'gan-the-nguoi-khac',
    [
      readWording('gắn thẻ, tag'),
      readWording(
        'sếp, bạn bè, người khác, ủy ban, công an',
        ...(['leader', 'colleague', 'agency', 'other', 'officer', 'citizen', 'civil', 'company', 'family'] as const),
      ),
    ],
    readWording(
      `
        ${WORSE_WORDS}, bị gắn, bị tag, tag tôi, tag em, tag mình, thẻ tôi, thẻ em, thẻ mình, tag con, thẻ con, thẻ ngành, thẻ công chức,
        gỡ thẻ, gỡ tag, bỏ thẻ, hashtag, bán hàng, mua bán, học sinh, trẻ em, các cháu, các bé, con tôi
      `,
      ...WORSE,
      ...(['criticise', 'reportit', 'denounce', 'threat', 'fine', 'jail', 'discipline'] as const),
      ...([
        'victim',
        'porn',

        'advertise',
        'rumour',
        'unchecked',
        'worksecret',
        'lsecret',
        'delete',
        'harass',
      ] as const),
    ),
  ),
  createKind(
    'nguoi-cu-khong-ban-giao',
    [
      readWording(`
        bàn giao, trả lại, giao lại, trả mật khẩu, trả trang, trả nick, trả page, trả quyền, trả fanpage, trả tài khoản,
        giữ trang, giữ mật khẩu, giữ page, giữ fanpage, giữ quyền, giữ tài khoản, ôm trang, ôm mật khẩu, ôm page, ôm luôn,
        không trả, chịu trả, chịu giao, không giao, chưa giao, chưa trả, không đưa lại, không đưa mật, vẫn giữ, vẫn còn quyền,
        đổi mật khẩu rồi
      `),
      readWording(
        `
          nghỉ việc, nghỉ rồi, đã nghỉ, vừa nghỉ, mới nghỉ, thôi việc, chuyển công tác, chuyển đi, chuyển xã, chuyển cơ quan,
          chuyển đơn vị, người cũ, cán bộ cũ, quản trị cũ, admin cũ, nhân viên cũ, anh cũ, chị cũ, phụ trách cũ, trước đây,
          chuyển sang, nghỉ dạy, cũ giữ, cũ không, cũ vẫn, chịu trả, chịu giao,
          không bàn giao, người trước, tiền nhiệm, luân chuyển, xin nghỉ, nghỉ mất
        `,
        'retired',
      ),
      readWording('trang, fanpage, kênh, quyền quản trị, quyền admin', 'password', 'account', 'page', 'admin'),
    ],
    readWording(`của tôi, tôi nghỉ, tôi đã nghỉ, tôi chuyển, hồ sơ, tài liệu, ${SECRET_PAPERS}`, 'hack'),
  ),
  createKind('tra-loi-duoi-binh-luan', [
    readWording('trả lời, phản hồi, hồi âm, giải đáp, trả lời dân'),
    readWording('dưới bài, tin nhắn', 'net', 'comment', 'underpost', 'dm', 'page'),
    readWording(`
      trả lời chính thức, văn bản chính thức, phản hồi chính thức, phát ngôn chính thức, ý kiến chính thức, câu chính thức,
      coi là chính thức, có chính thức, là chính thức, tính là chính, chính thức không, chính thức hay, giá trị pháp lý,
      có giá trị, giá trị như, thay văn bản, thay cho văn bản, thay công văn, thay cho công văn, coi là văn bản, như văn bản,
      bằng văn bản, được coi là trả, coi như trả, coi như đã, coi là đã, tính là đã, tính là trả, tính là văn, có được tính
    `),
  ]),
  createKind(
    'bi-bat-len-tieng',
    [
      readWording(MADE_TO),
      readWording(`
        cãi lại, cãi với, cãi giùm, cãi hộ, cãi thay, vào cãi, vô cãi, bênh vực, bênh cơ quan, bênh trường, bênh xã, bênh sếp,
        bênh lãnh đạo, vào bênh, vô bênh, bảo vệ cơ quan, bảo vệ trường, bảo vệ xã, bảo vệ lãnh đạo, phản bác, đôi co, tranh luận, đáp trả, phản pháo, dùng facebook cá nhân, dùng facebook riêng, dùng zalo cá nhân, dùng zalo riêng,
        dùng tài khoản cá nhân, dùng tài khoản riêng, dùng nick riêng, dùng nick cá nhân, facebook riêng, nick riêng,
        dùng trang cá nhân, bình luận bênh, bình luận khen, viết bài khen, đăng bài khen
      `),
    ],
    readWording(
      'nick ảo, nick phụ, nick giả, chục nick, nhiều nick, ba nick, 3 nick, vợ chồng, công ty, mật khẩu, đổi avatar',
      ...(['hostile', 'fake', 'child', 'press', 'fakeacc'] as const),
    ),
  ),
  createKind(
    'bi-bat-tuong-tac',
    [
      readWording(MADE_TO),
      readWording(
        'thả tim, like, share, chia sẻ, bấm thích, tương tác, theo dõi trang, like trang, kéo like, bấm like, follow',
      ),
      readWording('', 'leader', 'agency', 'school', 'page', 'civil', 'employee', 'party'),
    ],
    readWording(`${WORSE_WORDS}, mật khẩu, đơn, dân, công ty, bán hàng, căn cước`, ...WORSE, ...NOT_OF_PRESSURE),
  ),
  createKind(
    'dang-vien-tuong-tac-bai-xau',
    [
      readWording('đảng viên'),
      readWording('like, tym, bấm thích, bấm like, thả tim, thả haha, thả cảm xúc, nhấn thích, nhấn like, like bài'),
      readWording('', 'hostile', 'fake', 'smear', 'slander', 'insult'),
    ],
    readWording('chi ủy, chi bộ, mức nào', 'criticise', 'share', 'comment', 'denounce'),
  ),
  createKind(
    'bam-thich-noi-chung',
    [
      readWording(
        'thả tim, tym, like dạo, chỉ like, like thôi, bấm like, bấm thích, nhấn like, nhấn thích, thích bài, like bài, thả like, like hình',
      ),
      readWording(
        'có sao, bị gì, có bị, bị phạt, bị kỷ luật, trách nhiệm, dạo, có được, có nên, ảnh hưởng, bị j',
        'leader',
        'discipline',
        'fine',
      ),
    ],
    readWording(
      `
        vote, sao vàng, mua, đơn, phản đối, chống, trang lạ, bài lạ, bài giả, bài bẩn, bài bậy, bài chửi, nói móc,
        bài xấu, bài sai, bài phản, tin giả, đập, nói ngược, đường lối, bài lộ, làm lộ, lộ bí mật, lộ thông tin, lộ số,
        hàng cấm, ma túy, vũ khí, tiền giả, ${WORSE_WORDS}
      `,
      ...WORSE,
      ...([
        'criticise',
        'denounce',
        'share',
        'underpost',
        'rumour',
        'unchecked',
        'child',
        'sell',
        'advertise',
        'gather',
      ] as const),
      ...(['porn', 'gore', 'mock', 'parody', 'boycott', 'incite', 'worktime', 'live', 'lend', 'party'] as const),
      ...(['gamble', 'worksecret', 'scam', 'deepfake', 'fakeacc'] as const),
    ),
  ),
  createKind(
    'ghi-chu-anh-ai',
    [
      readWording('ảnh ai, hình ai, video ai, clip ai, ai tạo, ai vẽ, ai làm, bằng ai, ai viết, dùng ai', 'ai'),
      readWording(`
        ghi chú, gắn nhãn, dán nhãn, ghi nhãn, ghi rõ, đánh dấu, chú thích, phải ghi, cần ghi, nói rõ, nêu rõ, ghi là, đề là,
        gắn mác, watermark, ghi nguồn, để chữ, thông báo là
      `),
    ],
    readWording('ai đó', 'deepfake', 'mock', 'worksecret', 'child', 'fine'),
  ),
  createKind(
    'duong-dan-hoi-ma',
    [
      readWording(`
        otp, mã otp, mã xác thực, mã xác nhận, mã định danh, mã pin, mã đăng nhập, mã kích hoạt, mã vneid, đọc mã, nhập mã,
        cung cấp mã, lấy mã otp
      `),
      readWording(
        `
          cuộc gọi, gọi đến, gọi điện, gọi tới, gọi bảo, gọi kêu, tin nhắn, số lạ, người lạ, link lạ, trang lạ, web lạ, lạ hỏi,
          lạ gửi, lạ đòi, lạ gọi, lạ xin, lạ kêu, tự xưng, xưng là, xưng công an, xưng ngân hàng, xưng cán bộ, giả ngân hàng,
          giả danh, app lạ, cài app, cài ứng dụng
        `,
        'link',
        'scam',
      ),
    ],
    readWording(
      `
        đã bấm, lỡ bấm, bấm rồi, lỡ nhập, đã nhập, nhập rồi, lỡ đọc, đã đọc, đọc rồi, vừa đọc, lỡ cho, đã cho, cho rồi,
        lỡ gửi, đã gửi, gửi rồi, mã rồi, otp rồi, pin rồi, đưa rồi, lỡ đưa, đã đưa, đã điền, lỡ điền, vừa nhập, vừa đưa,
        vừa gửi, vừa bấm, nhập xong, nhập mất, đưa mất, trót, mất tiền, bị trừ, lỡ cung cấp, đã cung cấp,
        không nhận được, bà đọc, bị lừa, lừa lấy, mở khóa
      `,
      ...(['hack', 'colleague', 'leader', 'lend', 'fine', 'jail'] as const),
    ),
  ),
  createKind(
    'dang-vien-bi-ky-luat',
    [
      readWording('đảng viên, tuổi đảng, ủy ban kiểm tra, kỷ luật đảng, khai trừ'),
      readWording(`
        khai trừ, khiển trách, cảnh cáo, cách chức, mức kỷ luật, hình thức kỷ luật, kỷ luật mức nào, kỷ luật thế nào,
        kỷ luật ra sao, kỷ luật gì, kỷ luật sao, kỷ luật như thế
      `),
      readWording('bình luận, đăng, viết, nói', 'comment', 'post', 'net', 'live', 'share'),
    ],
    readWording(
      `
        góp ý, xếp loại, kết nạp, lý lịch, bị oan, khiếu nại, xóa tên, không phục, ai quyết, đánh bạc, cờ bạc, tài xỉu, đánh bài, chơi chắn,
        cờ vàng, thuốc lá, làm hiệu trưởng, người đã bị, người bị khai trừ, ${SECRET_PAPERS}
      `,
      ...(['criticise', 'react', 'fine', 'jail', 'denounce', 'employee', 'gamble'] as const),
    ),
  ),
  createKind(
    'con-bi-bat-nat',
    [
      readWording('cháu tôi, cháu nhà, cháu bị, con nhà, con bị, thằng bé, con bé, con tui, bé nhà', 'child'),
      readWording(`
        bắt nạt, bị bạn, bạn học nói xấu, bị cô lập, trêu, con bị nói xấu, cháu bị nói xấu, bị trêu, con bị chửi, cháu bị chửi,
        con bị bêu, cháu bị bêu, bị ăn hiếp, ăn hiếp, bạn bè nói xấu, bạn cùng lớp nói, bạn lập nhóm, lập nhóm nói xấu,
        lập nhóm chửi, bị tẩy chay, bị hội đồng, bị miệt thị, bị dìm, chọc ghẹo, bị mấy đứa, bị tụi, tụi bạn
      `),
      readWording(
        `
          gọi ai, tổng đài, gọi số, báo ai, báo đâu, báo cho ai, báo mô, ở đâu, phải làm, làm sao, làm gì, gọi đâu, cầu cứu,
          nhờ ai, mần răng, làm răng, kêu ai, thì sao, giúp, số nào, làm thế nào, báo công an, báo nhà trường
        `,
        'where',
        'whattodo',
      ),
      readWording('', 'net', 'group', 'photo', 'clip', 'dm', 'mock', 'smear'),
    ],
    readWording(
      `
        người yêu, bạn trai, bạn gái, bị thầy, bị cô giáo, bị cô chủ, thầy thể dục, tung ảnh, ảnh nóng, ảnh hở, cởi, đã mất,
        học trò cũ, nói xấu cô, nói xấu thầy, nói xấu giáo, đe dọa, dọa, đi tù, hình sự, tù
      `,
      ...(['deepfake', 'porn', 'fine', 'account'] as const),
    ),
  ),
  createKind(
    'quang-cao-hang-rieng',
    [readWording('', 'advertise'), readWording('sữa, sữa bột, sữa non, sữa công thức, quảng cáo rượu, quảng cáo bia')],
    readWording(
      'trà sữa, sữa chua, sữa tắm, sữa giả, review, áo blouse, dược sĩ, trạm y tế, hộ sinh, nổi tiếng, con đóng, con mẫu, bị ghép, quay lễ, kịch bản',
      ...([
        'civil',
        'employee',
        'party',
        'agency',
        'officer',
        'school',
        'photo',
        'child',
        'symbol',
        'uniform',
      ] as const),
      ...(['treatment', 'medicine', 'boycott', 'unchecked', 'scam', 'fine', 'rumour', 'family'] as const),
    ),
  ),
  createKind(
    'dong-nghiep-dang-sai',
    [
      readWording('cùng cơ quan, cùng phòng, cùng đơn vị, cùng trường, cùng chi bộ, người trong cơ quan', 'colleague'),
      readWording('đăng sai, bài sai, đăng bậy, tin chưa', 'fake', 'unchecked', 'badpost'),
      readWording(`
        góp ý, nhắc, nhắc nhở, báo lãnh đạo, báo sếp, báo cáo, có nên báo, nên báo, phải báo, báo ai, làm gì, nói riêng, khuyên,
        nhắc riêng, im lặng, làm ngơ, làm sao, kệ, báo với
      `),
    ],
    readWording(`${INSULTS}, bị đồng nghiệp, về tôi, kỷ luật, khiển trách`, 'fine', 'jail', 'victim'),
  ),
  createKind(
    'ky-luat-vien-chuc',
    [
      readWording('quy định nào, nghị định nào, văn bản nào, điều khoản nào, điều mấy, theo đâu, căn cứ nào'),
      readWording('', 'employee'),
      readWording('', 'discipline'),
    ],
    readWording(
      `${WORSE_WORDS}, trước 7, trước 1, 2025, tháng, làm dở, vụ cũ, trước tháng, tên thật, nhắc đổi`,
      ...WORSE,
      ...(['civil', 'party', 'howlong', 'fine', 'old'] as const),
    ),
  ),
  createKind(
    'vien-chuc-noi-xau-noi-lam',
    [
      readWording(WHICH_ARTICLE),
      readWording('', 'employee'),
      readWording('nói xấu trường, nói xấu bệnh viện, nói xấu cơ quan, nói xấu đơn vị, nói xấu hiệu trưởng', 'smear'),
      readWording('xử lý, xử, xử như', 'discipline'),
    ],
    readWording('phạt, phụ huynh, học sinh', 'fine', 'jail', 'victim', 'party'),
  ),
  createKind(
    'bi-mat-dieu-nao',
    [readWording(WHICH_ARTICLE), readWording(SECRET_PAPERS), readWording('', ...TO_OTHERS, 'snap', 'lose')],
    readWording(
      'soạn, lưu, nối mạng, photo, truy cứu, án',
      ...(['ai', 'discipline', 'civil', 'party', 'jail', 'fine'] as const),
    ),
  ),
  createKind(
    'anh-tre-dieu-nao',
    [
      readWording(WHICH_ARTICLE),
      readWording('', 'child'),
      readWording('', 'photo', 'clip'),
      readWording('', ...TO_OTHERS),
    ],
    readWording(
      `${WORSE_WORDS}, những khoản nào`,
      ...WORSE,
      'deepfake',
      'abuse',
      'porn',
      'discipline',
      'fine',
      'jail',
      'mock',
    ),
  ),
  createKind(
    'tin-gia-dieu-nao',
    [readWording(WHICH_ARTICLE), readWording('tin sai, tin đồn thất thiệt', 'fake')],
    readWording(
      `gắn nhãn, không báo, báo tin, hôm, ${INSULTS}`,
      ...(['discipline', 'party', 'civil', 'employee', 'old', 'fine', 'jail', 'ai', 'deepfake', 'label'] as const),
    ),
  ),
  createKind(
    'xuc-pham-dieu-nao',
    [readWording(WHICH_ARTICLE), readWording(INSULTS), readWording('', ...TO_OTHERS, 'comment', 'live', 'dm')],
    readWording(
      'tôn giáo, phật giáo, công giáo, tin lành, luật an ninh mạng, báo cáo, phạt nói, xử phạt, bị phạt, phạt theo',
      ...(['hostile', 'history', 'symbol', 'discipline', 'party', 'civil', 'employee', 'child', 'old'] as const),
      ...(['fine', 'jail', 'officer'] as const),
    ),
  ),
  createKind(
    'du-lieu-dieu-nao',
    [
      readWording(WHICH_ARTICLE),
      readWording('thông tin của dân', 'data', 'idcard', 'phone', 'health', 'bank'),
      readWording('', 'post', 'send', 'share', 'disclose'),
    ],
    readWording(WORSE_WORDS, ...WORSE, 'child', 'discipline', 'old', 'ai', 'fine', 'jail', 'reportit'),
  ),
  createKind(
    'anh-dieu-nao',
    [
      readWording(WHICH_ARTICLE),
      readWording('', 'photo', 'clip'),
      readWording('', 'post', 'send', 'share'),
      readWording(
        'người khác, người ta, người lạ, chưa xin phép, không xin phép',
        'other',
        'consent',
        'colleague',
        'citizen',
      ),
    ],
    readWording(
      WORSE_WORDS,
      ...WORSE,
      'child',
      'deepfake',
      'porn',
      'gore',
      'discipline',
      'paper',
      'war',
      'copyright',
      'fine',
    ),
  ),
  createKind(
    'kiem-tra-tin-don',
    [
      readWording('tin giả, thiệt hay giả, thật hay giả, thật giả, thiệt giả, tin thật', 'rumour', 'disaster'),
      readWording(`
        sao biết, răng biết, cách nào biết, sao để biết, cách biết, cách phân biệt, sao phân biệt, phân biệt thật giả,
        phân biệt thiệt giả, nhận biết tin giả, kiểm tra ở đâu, xem ở đâu, tra ở đâu, coi ở đâu, kiểm chứng ở đâu,
        xác minh ở đâu, kiểm chứng bằng, kiểm tra bằng, kiểm chứng thế nào, xác minh thế nào, kiểm tra thế nào, tra cứu tin,
        chỗ nào để kiểm
      `),
    ],
    readWording(
      'về tôi, về em, đồn tôi, đồn em, nick, tài khoản, trang giả, fanpage, vay tiền, xưng, mật khẩu, giải mật, nói mật',
      ...(['fine', 'jail', 'discipline', 'victim', 'deepfake', 'press', 'party', 'link', 'scam', 'data'] as const),
    ),
  ),
  createKind(
    'muon-nick-ai-chiu',
    [
      readWording('mượn tài khoản, mượn nick, mượn zalo, mượn facebook, mượn sim, dùng chung', 'lend'),
      readWording('zalo, facebook, fanpage', 'account', 'page', 'password'),
      readWording(`
        ai chịu, chịu trách nhiệm, trách nhiệm thuộc, ai phải chịu, người nào chịu, liên đới, lỗi của ai, lỗi ai, lỗi thuộc,
        có chịu, có phải chịu, ai bị, tôi có bị, mình có bị, em có bị, vạ lây
      `),
    ],
    readWording('thuê, mua bán, bán nick, bán tài khoản, mượn tiền, vay tiền, căn cước', 'hack', 'copyright', 'ai'),
  ),
  createKind(
    'chia-se-keu-goi-gia',
    [
      readWording('gửi vào nhóm, đăng vào nhóm', 'share'),
      readWording('kêu gọi, ủng hộ, quyên góp, từ thiện, đóng góp, giúp đỡ, cứu trợ', 'charity'),
      readWording('lừa, lừa đảo, giả, dỏm, không có thật, bịa', 'scam', 'fake'),
      readWording(GOES_WRONG),
    ],
    readWording('tụ tập, biểu tình', 'gather', 'hack'),
  ),
  createKind(
    'gui-van-ban-mat',
    [readWording(OPINION), NOTED, readWording(SECRET_PAPERS), SHOWN],
    readWording('', 'fine', 'ai'),
  ),
  createKind(
    'lo-de-thi',
    [readWording(OPINION), NOTED, readWording(EXAM_PAPERS), SHOWN],
    readWording('', 'fine', 'ai'),
  ),
  createKind(
    'dang-cong-van',
    [readWording(OPINION), NOTED, readWording(OFFICE_PAPERS), SHOWN],
    readWording('', 'fine', 'ai'),
  ),
  createKind(
    'ghi-quan-diem-rieng',
    [
      readWording(OPINION),
      NOTED,
      readWording(
        `${GOES_WRONG}, truy, miễn, thoát, khỏi, vẫn bị, xử lý, hết trách, kỷ luật, được không, đủ chưa, còn bị`,
      ),
    ],
    readWording(
      'báo chí, phóng viên, nhà báo, phỏng vấn, trả lời báo, bệnh án, bệnh nhân',
      ...(['ai', 'fine', 'idcard', 'porn'] as const),
    ),
  ),
  createKind(
    'dang-vien-tuong-tac-bai-xau',
    [
      readWording('đảng viên'),
      readWording(FOREIGN_PRESS),
      readWording(BLACKENING),
      readWording('dịch, đăng lại', 'share', 'post', 'send', 'like', 'react'),
    ],
    readWording('phản bác, bác bỏ, đấu tranh, cảnh báo, phê bình, góp ý, bị báo, chi bộ làm', ...AFTERWARDS),
  ),
  createKind(
    'dang-vien-doc-bao-nuoc-ngoai',
    [
      readWording('đảng viên'),
      readWording(FOREIGN_PRESS),
      readWording('đọc, xem, theo dõi, trích', 'share', 'post', 'send', 'like', 'react'),
    ],
    readWording(`${WORSE_WORDS}, bị báo, chi bộ làm`, ...WORSE, 'fine', 'jail', 'discipline'),
  ),
  createKind(
    'hinh-tai-nan',
    [PICTURES_FOR_NET, CARE_PLACES, readWording(DEAD)],
    readWording('bị quay, bị chụp, camera', ...AFTERWARDS),
  ),
  createKind(
    'tre-bi-hai-giu-kin',
    [
      PICTURES_FOR_NET,
      CARE_PLACES,
      readWording(HARMED_CHILDREN),
      readWording('trẻ sơ sinh', 'child'),
      readWording('', ...TO_OTHERS),
    ],
    readWording('tìm thân, tìm mẹ, tìm cha, tìm người, tìm gia đình, thông báo, niêm yết', ...AFTERWARDS),
  ),
  createKind(
    'thong-tin-suc-khoe',
    [PICTURES_FOR_NET, CARE, readWording(TREATED), CARERS],
    readWording(NOT_OF_TREATED, 'sell', 'advertise', 'paper', 'insult', 'smear', ...AFTERWARDS),
  ),
  createKind(
    'quay-o-noi-kham-benh',
    [
      readWording(
        'vlog, tiktok, check in, quay clip, quay video, livestream, đăng clip, tóp tóp',
        'film',
        'live',
        'clip',
      ),
      readWording(HOSPITALS),
      CARERS,
    ],
    readWording(
      `
        bị quay, quay lén, người nhà, camera, bệnh nhân, người bệnh, bệnh án, xét nghiệm, có phải chịu, trưởng khoa,
        dọa, bị gì, em bé, các bé, mấy bé, trẻ em, trẻ sơ sinh, các cháu, mấy cháu, mặc đồ, khuyên, tư vấn, chức năng,
        có ma, câu view, cãi nhau, người yêu
      `,
      ...([
        'sell',
        'advertise',
        'uniform',
        'victim',
        'paper',
        'insult',
        'smear',
        'citizen',
        'gore',
        'abuse',
        'peeping',
        'fine',
        'discipline',
      ] as const),
    ),
  ),
  createKind(
    'lo-benh-hinh-su',
    [
      readWording(
        'người nghiện, nghiện ma, bệnh án, người bệnh, bệnh nhân, mắc bệnh, nhiễm bệnh, tâm thần, xét nghiệm, hiv',
      ),
      PUBLISHED,
      PRISON,
    ],
    readWording(`${WORSE_WORDS}, mấy năm, bao nhiêu năm`, ...WORSE, ...NOT_OF_LEAKED_DATA),
  ),
  createKind(
    'lo-du-lieu-hinh-su',
    [readWording('', 'health', 'data', 'idcard', 'phone', 'list', 'bank'), PUBLISHED, PRISON],
    readWording(`${WORSE_WORDS}, mấy năm, bao nhiêu năm`, ...WORSE, ...NOT_OF_LEAKED_DATA),
  ),
  createKind(
    'mua-ban-du-lieu',
    [
      readWording(SCORES),
      // Without diacritics "bán" is also "bạn" and "bản", so a pair must have it too.
      readWording('bán, mua'),
      readWording(`
        bán bảng, bán kết quả, bán học bạ, bán danh sách, bán thông tin, bán dữ liệu, bán cho, bán riêng, rao bán,
        đem bán, mua bán, muốn mua, mua bảng, mua kết quả, mua lại
      `),
    ],
    readWording(`${OTHER_SCORES}, ${CHANGED_SCORES}`, 'forge', ...AFTERWARDS),
  ),
  createKind(
    'diem-cho-nguoi-khac',
    [readWording(SCORES), readWording(NOT_PARENTS), SENT],
    readWording(
      `${OTHER_SCORES}, ${CHANGED_SCORES}, không cho, không để, khỏi cho, sinh viên`,
      ...(['post', 'group', 'accident', 'forge', ...AFTERWARDS] as const),
    ),
  ),
  createKind(
    'diem-cho-nguoi-khac',
    [
      readWording(SCORES),
      readWording(PRIVATELY),
      readWording(`
        điểm của tất cả, điểm tất cả, điểm của cả, điểm cả lớp, điểm toàn, điểm của toàn, điểm chung, điểm của các bạn,
        điểm các bạn, học của cả, học của tất cả
      `),
    ],
    readWording(`${OTHER_SCORES}, ${CHANGED_SCORES}`, 'post', 'group', 'accident', ...AFTERWARDS),
  ),
  createKind(
    'diem-cho-nguoi-khac',
    [
      readWording(SCORES),
      SENT,
      readWording('cháu a, em a, bạn a, bé a, sinh a, huynh a'),
      readWording('cháu b, em b, bạn b, bé b, sinh b, huynh b'),
    ],
    readWording(`${OTHER_SCORES}, ${CHANGED_SCORES}`, 'post', 'group', 'accident', ...AFTERWARDS),
  ),
  createKind(
    'diem-gui-rieng',
    [readWording(SCORES), readWording(PRIVATELY), readWording('', 'parent', 'child', 'dm', 'send')],
    readWording(
      `${OTHER_SCORES}, ${CHANGED_SCORES}, cả lớp, gửi chung, xét nghiệm, hiv, bệnh án, tâm thần, mang thai, có thai`,
      ...(['post', 'group', 'fine', 'discipline', 'forge'] as const),
    ),
  ),
  createKind(
    'tai-lieu-cua-dang',
    [
      readWording(`
        nghị quyết chi bộ, nghị quyết đảng ủy, nghị quyết của chi bộ, nghị quyết của đảng, biên bản chi bộ,
        biên bản họp chi bộ, biên bản sinh hoạt, tài liệu sinh hoạt, tài liệu chi bộ, tài liệu của đảng, văn bản của đảng,
        văn bản đảng ủy, công văn huyện ủy, văn bản huyện ủy, văn bản tỉnh ủy, nghị quyết huyện ủy, kết luận đảng ủy,
        thông báo chi bộ, báo cáo chi bộ, kết luận của chi bộ
      `),
      readWording('', 'post', 'share', 'snap'),
    ],
    readWording(
      `công khai rồi, đã công bố, đã phổ biến, gửi nhầm, người nhà, có phải ghi, ghi chữ, nhà báo, đảng viên đi làm xa, ${SECRET_PAPERS}`,
      ...([
        'ai',
        'film',
        'live',
        'record',
        'fine',
        'jail',
        'discipline',
        'accident',
        'whattodo',
        'responsible',
      ] as const),
    ),
  ),
  createKind(
    'so-cua-quy-tac',
    [
      readWording('quy tắc ứng xử, bộ quy tắc'),
      readWording('bộ quy tắc', 'net'),
      readWording(`
        số mấy, số nào, số bao nhiêu, số quyết định, quyết định số, quyết định nào, quyết định mấy, văn bản nào, ở đâu, tìm đâu,
        cho xin, xin số, mới nhất, áp dụng văn, chưa ban hành, chưa có quy tắc, chưa có bộ, chưa ra, chưa xây dựng,
        theo văn bản, theo quyết định, tên là gì, ai ban hành, bộ nào ban hành
      `),
    ],
    readWording(`${WORSE_WORDS}, phạt`, ...WORSE, 'discipline', 'fine'),
  ),
  createKind(
    'nguoi-nha-nuoc-ban-hang',
    [
      readWording('', 'civil', 'employee', 'party'),
      readWording(
        'kiếm tiền, bật kiếm tiền, kiếm thu nhập, kiếm thêm, affiliate, tiếp thị liên kết, hoa hồng, donate, kiếm xiền',
      ),
      readWording('kênh, youtube, tiktok', 'net', 'page'),
    ],
    readWording(
      `${WORSE_WORDS}, dạy thêm, quảng cáo, tử vi, tarot, kê khai, khen thuốc`,
      ...WORSE,
      'fine',
      'scam',
      'gamble',
      'advertise',
    ),
  ),
  createKind(
    'don-thu-cua-dan',
    [
      readWording('đơn tố cáo, đơn khiếu nại, đơn thư, đơn kiến nghị, đơn phản ánh, đơn kiện, lá đơn, đơn của dân'),
      readWording('chụp', 'post', 'send', 'share', 'snap', 'net'),
      readWording(
        'của dân, của người dân, của bà con, của công dân, dân gửi, dân nộp, người tố cáo gửi, nhận được đơn',
      ),
    ],
    readWording(
      'của tôi, đơn tôi, tôi tố, tôi viết, tôi gửi, của mình, gửi đơn, nộp đơn, qua zalo, lên ai, vào ai',
      ...(['fine', 'jail', 'discipline', 'slander', 'howlong', 'ai', 'whattodo'] as const),
    ),
  ),
  createKind(
    'go-anh-tre',
    [
      readWording('', 'child'),
      readWording('', 'photo', 'clip'),
      readWording(
        'phụ huynh đòi, phụ huynh yêu cầu, phụ huynh bắt, mẹ đòi, mẹ yêu cầu, cha mẹ yêu cầu, ba mẹ đòi, phụ huynh kêu',
      ),
      readWording('gỡ, xóa, xoá'),
    ],
    readWording(`${WORSE_WORDS}, bồi thường, phạt`, ...WORSE, 'fine', 'abuse'),
  ),
  createKind(
    'quay-len-noi-rieng-tu',
    [
      readWording('', ...PICTURES),
      readWording(FILMED_SECRETLY),
      readWording('đang tắm, đi tắm, thay áo, cởi đồ, thay quần áo', 'peeping'),
      readWording(REMOVALS),
    ],
    readWording(
      `
        ${WORSE_WORDS}, tôi muốn, tôi đòi, tôi yêu cầu, chụp lén tôi, quay lén tôi, lén chụp tôi, lén quay tôi, bị chụp,
        bị quay
      `,
      ...(['child', ...AFTERWARDS] as const),
    ),
  ),
  createKind(
    'bi-doi-go-anh',
    [
      readWording('', 'photo', 'clip'),
      readWording(REMOVALS),
      readWording(
        'một người, có người, có bạn, có chị, có anh, người trong ảnh, người trong hình, họ, người ta, bạn kia, người đó, chung',
      ),
      readWording('phải gỡ, phải xóa, có phải, gỡ cả, cần gỡ, gỡ không, xóa không, có nên gỡ, thì sao, gỡ hết'),
    ],
    readWording(
      `
        ${WORSE_WORDS}, ${FILMED_SECRETLY}, tôi muốn, tôi đòi, tôi yêu cầu, tôi vừa quay, công an yêu cầu,
        cơ quan yêu cầu
      `,
      ...WORSE,
      'child',
      'victim',
      'paper',
      'fine',
      'porn',
      'peeping',
    ),
  ),
  createKind(
    'trong-nhom-kin',
    [
      readWording('nhóm kín, group kín, nhóm riêng tư, nhóm chat riêng, nhóm nội bộ, nhóm bí mật'),
      readWording(`
        có tính, có áp dụng, phải theo, coi là, công khai, nói gì cũng, chịu trách nhiệm, quy tắc, có được coi, ngoại lệ,
        có bị xử, có bị phạt, có bị kỷ, ai biết
      `),
    ],
    readWording(
      `${WORSE_WORDS}, danh tính, nick giả`,
      ...WORSE,
      ...([
        'photo',
        'clip',
        'paper',
        'data',
        'exam',
        'child',
        'health',
        'list',
        'screenshot',
        'worksecret',
        'meeting',
      ] as const),
      ...(['porn', 'idcard', 'sell', 'copyright', 'gather', 'dm', 'criticise', 'react', 'banned', 'admin'] as const),
    ),
  ),
  createKind(
    'phat-chia-se-tac-pham',
    [MUSIC_PUT_IN, MUSIC, PLACES_OF_MUSIC, readWording('', 'fine')],
    readWording(NOT_OF_MUSIC, ...NOT_IN_CLIP, 'victim'),
  ),
  createKind(
    'dang-lai-bai-bao',
    [MUSIC_PUT_IN, MUSIC, PLACES_OF_MUSIC],
    readWording(NOT_OF_MUSIC, ...NOT_IN_CLIP, ...AFTERWARDS),
  ),
]
