// Kinds of questions on accounts and pages: who has them, answers with them, likes or defends with them.

import { createKind, type QuestionKind } from './question-kind.ts'
import { CONSEQUENCES, SECRET_PAPERS, WORSE } from './word-lists.ts'
import { joinPhrases, requireAll, requireAny } from './wording.ts'

/** What somebody makes others do. */
const MADE_TO = `
  bắt tôi, bắt em, bắt mình, bắt tụi, bắt chúng, bắt cả, bắt mọi, bắt nhân viên, bắt cán bộ, bắt công chức,
  bắt giáo viên, bắt phải, bắt vào, bắt lên, bắt đi, bắt đoàn viên, bắt buộc, ép, ép tôi, ép phải, ép nhân viên,
  cứ bảo, bảo chúng, bảo tụi, bảo phải, kêu phải, kêu tôi, kêu cả, kêu mọi, kêu nhân viên, kêu tụi, yêu cầu tôi,
  yêu cầu nhân viên, yêu cầu cán bộ, yêu cầu giáo viên, yêu cầu mọi, yêu cầu phải, chỉ tiêu, giao mỗi, mỗi người phải,
  sếp bắt, lãnh đạo bắt, cơ quan bắt, trường bắt, sếp kêu, sếp bảo, sếp yêu cầu, lãnh đạo yêu cầu, lãnh đạo bảo,
  lãnh đạo kêu, cơ quan yêu cầu, trường yêu cầu, có phải thả
`
const NOT_OF_PRESSURE = '[child], [photo], [data], [list], [charity], [advertise]'

const SITES = `
  web, website, trang web, cổng thông tin, cổng điện tử, cổng dịch vụ, trang thông tin, trang điện tử, tên miền
`
/** What others do to the pages of a site, in phrases that are no other words without diacritics. */
const TAMPERED = `
  bị chèn, chèn quảng cáo, chèn link, chèn liên kết, chèn đường dẫn, chèn mã, chèn bài, chèn nội dung, cài mã độc,
  bị cài, thay giao diện, đổi giao diện, nhảy sang, nhảy qua, chuyển hướng, bị dẫn sang, dẫn sang trang, bật ra quảng,
  hiện quảng cáo, hiện ra quảng, hiện trang cờ, toàn quảng cáo
`
/** Whose account a boss wants for a post of the office. */
const OWN_ACCOUNT = joinPhrases(
  'nick, tài khoản, facebook, zalo, trang',
  'của em, của e, của tôi, của mình, của cháu, riêng, cá nhân, riêng của, em, mình',
)
const TAKEN = joinPhrases(
  'sếp, lãnh đạo, cơ quan, trường, xã, phường, trưởng phòng, chủ tịch, hiệu trưởng',
  'lấy, mượn, bảo, kêu, bắt, đòi, dùng, giao, nhờ, muốn',
)
const FOR_OFFICE = joinPhrases(
  'bài, bài cho, bài của, tin, tin cho, tin của, thông báo, thông báo cho, thông báo của, ảnh, cho, giùm, giúp, thay',
  'cơ quan, xã, phường, trường, đơn vị, ủy ban, phòng, sở',
)

/** Another account of one's own, to see what somebody near posts. */
const SECOND_ACCOUNTS = joinPhrases(
  'nick, tài khoản, facebook, zalo, clone, acc',
  'ảo, phụ, lạ, clone, khác, ẩn danh, giả',
)
const WATCHING = 'canh, rình, soi, dòm, theo dõi, xem, coi, kiểm tra, ngó'
const NEAR_PEOPLE = `
  chồng, vợ, người yêu, bạn trai, bạn gái, bồ, con gái, con trai, con dâu, con rể, người cũ, crush, mẹ chồng, em chồng,
  chị chồng, nhà chồng
`

/** Those who work with officials and are none, and what binds these. */
const NO_OFFICIALS = `
  trưởng thôn, trưởng ấp, trưởng bản, trưởng xóm, trưởng khóm, trưởng khu phố, phó thôn, phó ấp, tổ trưởng dân,
  không chuyên trách, cộng tác viên, hợp đồng, tạp vụ, bảo vệ, tập sự, thử việc, khuyến nông viên, y tế thôn,
  công an viên, dân quân, thôn đội
`
const LIKE_OFFICIALS = `
  ${joinPhrases('như, giống, giống như, y như, theo quy định', 'công chức, cán bộ, viên chức, biên chế, người trong biên')},
  phải theo quy tắc, theo quy tắc, theo bộ quy tắc
`

/** Members of a group who quarrel, and the one who runs it. */
const QUARREL = `
  chửi nhau, chửi lộn, cãi nhau, cãi lộn, gây nhau, gây lộn, chửi qua, chửi bới nhau, chửi bậy nhau, đấu khẩu, lời qua tiếng
`
const IN_GROUP = 'nhóm, zalo thôn, zalo xóm, zalo ấp, zalo lớp, zalo khu, [group]'
const RUNS_GROUP = `
  trưởng nhóm, chủ nhóm, tôi lập, em lập, tui lập, mình lập, tôi quản, em quản, mình quản, tui quản, quản lý nhóm, quản trị,
  admin, trưởng thôn, trưởng ấp, trưởng xóm, tổ trưởng, tôi có phải, em có phải, tui có phải, mình có phải, phải đứng ra,
  phải dẹp, phải xóa, phải gỡ
`

/** What somebody passed on or posted, and whether it must be removed. Who is shown in it has other rights. */
const PASSED_ON = `
  chia sẻ, đăng lại, chuyển tiếp, repost, ${joinPhrases('bài, tin, clip, video, lỡ, đã, mới, tôi, em, mình, tui', 'chia sẻ, đăng, đăng lại, sờ he')}
`
const MUST_REMOVE = joinPhrases('phải, cần, có phải, có cần, bắt buộc, buộc phải, có bắt buộc', 'gỡ, xóa, hạ, tháo')
const NOT_OF_REMOVAL = `
  ${SECRET_PAPERS}, =ảnh, =hình, tấm hình, tấm ảnh, =giả, thu hồi, kết nạp, sai sự, kêu xóa, kêu gỡ, đòi gỡ, đòi xóa, yêu cầu gỡ, yêu cầu xóa, bắt xóa,
  bắt gỡ, công văn, tài liệu, đề thi, căn cước, bản quyền, phim, nhạc, người quản, quản trị, trưởng nhóm, admin, nội bộ,
  [child], [discipline], [fine], [jail], [porn], [howlong], [data], [health], [party]
`

/** Calls and codes of fraud, and money that is gone by it: then the question is not whether to give the code. */
const FRAUD = `
  otp, mã xác thực, mã xác nhận, mã pin, gọi điện, cuộc gọi, nghe điện thoại, xưng là, tự xưng, xưng công an, số lạ,
  người lạ, bấm link, bấm vào link, link lạ, cài app, app lạ, [scam]
`
const MONEY_GONE = requireAny(
  `
    mất tiền, mất sạch, mất trắng, mất hết, mất tiêu, bị trừ, bị rút, bay sạch, bay hết, lấy lại được, đòi lại, lấy lại tiền,
    chuyển mất
  `,
  requireAll('mất, bay, trừ, chuyển', 'triệu, củ, chai, tỷ, tỉ'),
)

/** Accounts, pages and groups. */
export const accountKinds: readonly QuestionKind[] = [
  createKind(
    'nguoi-cu-khong-ban-giao',
    [
      `
        bàn giao, trả lại, giao lại, trả mật khẩu, trả trang, trả nick, trả page, trả quyền, trả fanpage,
        trả tài khoản, giữ trang, giữ mật khẩu, giữ page, giữ fanpage, giữ quyền, giữ tài khoản, ôm trang,
        ôm mật khẩu, ôm page, ôm luôn, không trả, chịu trả, chịu giao, không giao, chưa giao, chưa trả, không đưa lại,
        không đưa mật, vẫn giữ, vẫn còn quyền, đổi mật khẩu rồi
      `,
      `
        nghỉ việc, nghỉ rồi, đã nghỉ, vừa nghỉ, mới nghỉ, thôi việc, chuyển công tác, chuyển đi, chuyển xã,
        chuyển cơ quan, chuyển đơn vị, người cũ, cán bộ cũ, quản trị cũ, admin cũ, nhân viên cũ, anh cũ, chị cũ,
        phụ trách cũ, trước đây, chuyển sang, nghỉ dạy, cũ giữ, cũ không, cũ vẫn, chịu trả, chịu giao, không bàn giao,
        người trước, tiền nhiệm, luân chuyển, xin nghỉ, nghỉ mất, [retired]
      `,
      '[password], [account], [page], [admin]',
    ],
    `của tôi, tôi nghỉ, tôi đã nghỉ, tôi chuyển, hồ sơ, tài liệu, ${SECRET_PAPERS}, [hack]`,
  ),
  createKind(
    'nguoi-cu-khong-ban-giao',
    [
      'admin, quản trị, giữ trang, giữ page, quản lý trang, phụ trách trang, người lập trang, người lập page',
      'nghỉ việc, nghỉ rồi, đã nghỉ, thôi việc, chuyển công tác, chuyển cơ quan, chuyển đơn vị, luân chuyển',
      '[page]',
    ],
    `tôi nghỉ, em nghỉ, mình nghỉ, tôi đã nghỉ, ${SECRET_PAPERS}, [hack], [delete], [fine], [discipline], [fakeacc]`,
  ),
  createKind('tra-loi-duoi-binh-luan', [
    'trả lời, phản hồi, hồi âm, giải đáp',
    '[net], [comment], [underpost], [dm], [page]',
    `
      trả lời chính thức, văn bản chính thức, phản hồi chính thức, phát ngôn chính thức, ý kiến chính thức,
      câu chính thức, có chính thức, là chính thức, tính là chính, chính thức không, chính thức hay,
      giá trị pháp lý, có giá trị, giá trị như, thay văn bản, thay cho văn bản, thay công văn, thay cho công văn,
      coi là văn bản, như văn bản, bằng văn bản, được coi là trả, coi như trả, coi như đã, coi là đã, tính là đã,
      tính là trả, tính là văn, có được tính
    `,
  ]),
  createKind(
    'nick-rieng-cho-co-quan',
    [TAKEN, OWN_ACCOUNT, FOR_OFFICE, '[post]'],
    `
      ${WORSE}, mật khẩu, khen, chửi, bênh, like, thả tim, [fakeacc], [hack], [child], [money], [fine], [jail],
      [worksecret]
    `,
  ),
  createKind(
    'nick-phu-theo-doi',
    [SECOND_ACCOUNTS, WATCHING, NEAR_PEOPLE],
    `${WORSE}, mật khẩu, điện thoại, [party], [civil], [hack], [scam], [fine], [jail], [harass], [victim]`,
  ),
  createKind(
    'hop-dong-theo-quy-tac',
    [NO_OFFICIALS, LIKE_OFFICIALS, 'viết, nói, giữ miệng, giữ lời, [net], [post], [online], [comment]'],
    `${WORSE}, ${SECRET_PAPERS}, lương, phụ cấp, nghỉ phép, [criticise], [fine], [jail], [discipline], [press], [party]`,
  ),
  createKind(
    'bi-bat-len-tieng',
    [
      MADE_TO,
      `
        cãi lại, cãi với, cãi giùm, cãi hộ, cãi thay, vào cãi, vô cãi, bênh vực, bênh cơ quan, bênh trường, bênh xã,
        bênh sếp, bênh lãnh đạo, vào bênh, vô bênh, bảo vệ cơ quan, bảo vệ trường, bảo vệ xã, bảo vệ lãnh đạo,
        phản bác, đôi co, tranh luận, đáp trả, phản pháo, dùng facebook cá nhân, dùng zalo cá nhân, dùng zalo riêng,
        dùng tài khoản cá nhân, dùng tài khoản riêng, dùng nick cá nhân, facebook riêng, nick riêng,
        dùng trang cá nhân, bình luận bênh, bình luận khen, viết bài khen, đăng bài khen
      `,
    ],
    `
      nick ảo, nick phụ, chục nick, nhiều nick, ba nick, 3 nick, vợ chồng, công ty, mật khẩu, đổi avatar, [hostile],
      [fake], [child], [press], [fakeacc]
    `,
  ),
  createKind(
    'bao-viec-tren-mang',
    [SITES, TAMPERED],
    `tôi chèn, em chèn, mình chèn, chèn nhạc, chèn ảnh, chèn logo, [fakeacc], [sell], [fine], [jail], [discipline]`,
  ),
  createKind(
    'bi-bat-tuong-tac',
    [
      MADE_TO,
      'thả tim, like, share, bấm thích, tương tác, theo dõi trang, follow',
      '[leader], [agency], [school], [page], [civil], [employee], [party]',
    ],
    `${WORSE}, mật khẩu, đơn, dân, công ty, bán hàng, căn cước, ${NOT_OF_PRESSURE}`,
  ),
  createKind(
    'phat-tuong-tac',
    [
      'thả tim, thả tym, thả haha, thả cảm xúc, bấm like, bấm thích, nhấn like, nhấn thích',
      '[fake], [unchecked]',
      '?howMuch',
    ],
    '[share], [comment], [party], [jail], [discipline]',
  ),
  createKind(
    'bam-thich-noi-chung',
    [
      `
        thả tim, tym, like dạo, chỉ like, like thôi, bấm like, bấm thích, nhấn like, nhấn thích, thích bài, like bài,
        thả like, like hình
      `,
      'có sao, bị gì, có bị, trách nhiệm, dạo, có được, có nên, ảnh hưởng, [leader], [discipline], [fine]',
    ],
    `
      ${WORSE}, vote, sao vàng, đơn, chống, trang lạ, bài lạ, bài giả, bài bẩn, bài chửi, nói móc, bài phản, đập,
      nói ngược, đường lối, bài lộ, làm lộ, lộ bí mật, lộ thông tin, lộ số, hàng cấm, ma túy, vũ khí, tiền giả,
      [criticise], [denounce], [share], [underpost], [rumour], [unchecked], [child], [sell], [advertise], [gather],
      [porn], [gore], [mock], [parody], [boycott], [incite], [worktime], [live], [lend], [party], [gamble],
      [worksecret], [scam], [deepfake], [fakeacc]
    `,
  ),
  createKind(
    'lua-dao-bao-o-dau',
    [FRAUD, MONEY_GONE, '?where'],
    `${CONSEQUENCES}, bí mật nhà, mật khẩu, mượn nick, mất nick, chiếm nick, cơ quan tôi, từ thiện, [hack], [press], [charity]`,
  ),
  createKind(
    'duong-dan-hoi-ma',
    [
      `
        otp, mã xác thực, mã xác nhận, mã định danh, mã pin, mã đăng nhập, mã kích hoạt, mã vneid, đọc mã, nhập mã,
        cung cấp mã
      `,
      `
        cuộc gọi, gọi đến, gọi điện, gọi tới, gọi bảo, gọi kêu, tin nhắn, số lạ, người lạ, lạ hỏi, lạ gửi, lạ đòi,
        lạ gọi, lạ xin, lạ kêu, tự xưng, xưng là, xưng công an, xưng ngân hàng, xưng cán bộ, giả ngân hàng, giả danh,
        app lạ, cài app, cài ứng dụng, [link], [scam]
      `,
    ],
    `
      đã bấm, lỡ bấm, bấm rồi, lỡ nhập, đã nhập, nhập rồi, lỡ đọc, đã đọc, đọc rồi, vừa đọc, lỡ cho, đã cho, cho rồi,
      lỡ gửi, đã gửi, gửi rồi, mã rồi, otp rồi, pin rồi, đưa rồi, lỡ đưa, đã đưa, đã điền, lỡ điền, vừa nhập, vừa đưa,
      vừa gửi, vừa bấm, nhập xong, nhập mất, đưa mất, trót, mất tiền, bị trừ, lỡ cung cấp, đã cung cấp,
      không nhận được, bà đọc, bị lừa, lừa lấy, mở khóa, [hack], [colleague], [leader], [lend], [fine], [jail]
    `,
  ),
  createKind(
    'muon-nick-ai-chiu',
    [
      '[lend]',
      'zalo, facebook, [account], [page], [password]',
      `
        ai chịu, chịu trách nhiệm, trách nhiệm thuộc, ai phải chịu, người nào chịu, liên đới, lỗi của ai, lỗi ai,
        lỗi thuộc, có chịu, có phải chịu, ai bị, tôi có bị, mình có bị, em có bị, vạ lây
      `,
    ],
    'thuê, mua bán, bán nick, bán tài khoản, mượn tiền, vay tiền, căn cước, [hack], [copyright], [ai]',
  ),
  createKind('quan-tri-nhom', [QUARREL, IN_GROUP, RUNS_GROUP], `livestream, quay, chụp, [fine], [jail], [discipline]`),
  createKind('bi-yeu-cau-go', [PASSED_ON, MUST_REMOVE], NOT_OF_REMOVAL),
  createKind(
    'trong-nhom-kin',
    [
      'nhóm kín, group kín, nhóm riêng tư, nhóm chat riêng, nhóm nội bộ, nhóm bí mật',
      `
        có tính, có áp dụng, phải theo, coi là, công khai, nói gì cũng, chịu trách nhiệm, quy tắc, có được coi,
        ngoại lệ, có bị xử, có bị phạt, có bị kỷ, ai biết
      `,
    ],
    `
      ${WORSE}, danh tính, nick giả, [photo], [clip], [paper], [data], [exam], [child], [health], [list],
      [screenshot], [worksecret], [meeting], [porn], [idcard], [sell], [copyright], [gather], [dm], [criticise],
      [react], [banned], [admin]
    `,
  ),
  createKind(
    'cong-chuc-len-mang',
    [
      '[civil]',
      joinPhrases('được, có được', 'bình luận, dùng facebook, lên facebook, chơi facebook, lên mạng'),
      '[net]',
    ],
    `
      ${WORSE}, mấy giờ, [party], [employee], [leader], [officer], [photo], [clip], [child], [press], [criticise],
      [worktime], [fine], [jail], [discipline], [worksecret], [meeting], [delete], [gag]
    `,
    { none: '[allowed]' },
  ),
]
