// Kinds of questions that the library has no rules on, in words of which many are those of its rules: forged papers,
// ballots, savings clubs, fortunes, harassment at work. None has an answer, so all are said to be outside, or
// perhaps. What happens on the net is of other kinds.

import { createKind, type QuestionKind } from './question-kind.ts'
import { TO_OTHERS, WORSE_WORDS } from './word-lists.ts'
import { joinPhrases, requireAll, requireAny, requireNone, type WordingSource } from './wording.ts'

/** Somebody who is accused: "vu" alone is also "vụ". */
const ACCUSED = `${joinPhrases('vu', 'cho, bà, ông, chị, anh, người, tôi, em, mình, cán bộ')}, bị vu`
/** What makes it a question of what is said, shown or sold. */
const SAID_OR_SHOWN = `
  ${WORSE_WORDS}, ${ACCUSED}, tung tin, tung chuyện, =đồn, tố cáo, [smear], [slander], [sell], [advertise], [rumour], [press], [idcard]
`
/** Without diacritics, "ảnh" is also "anh". */
const TAKEN = 'ảnh chụp, tấm ảnh, tấm hình, =ảnh, =hình, [snap], [clip], [film], [live]'
const ON_NET = `${TO_OTHERS}, ${TAKEN}, nick, fanpage, [page], [dm], [account], [fakeacc]`

const FORGED: readonly WordingSource[] = [
  // Without diacritics, "bằng giả" is also "bảng giá", and "hồ sơ giả" is also "hồ sơ gia đình".
  'giả, dỏm, rởm, khắc dấu',
  requireAny(
    `
      giấy tờ giả, làm giả giấy, làm giả con dấu, làm giả dấu, con dấu giả, khắc dấu, làm giả bằng, làm bằng giả,
      xài bằng, dùng bằng, giả chữ ký, giả mạo chữ ký, chứng chỉ giả, làm giả hồ sơ, giấy phép giả, sổ đỏ giả,
      bằng cấp giả, bằng lái giả, căn cước giả, tài liệu giả, làm giả tài liệu, làm giả sổ, làm giả thẻ
    `,
    requireAll('xài, dùng, sử dụng, nộp, mua, làm', 'bằng giả, bằng dỏm, giấy ra viện giả, học bạ giả'),
  ),
]
/** What has rules: papers forged on a screen, and the time limit of discipline. */
const FORGED_OTHERWISE = `photoshop, scan, ghép, cắt dán, chỉnh sửa, thời hiệu, sau 10, sau mười, công văn giả, giá đất`

const BALLOTS = `
  phiếu bầu, lá phiếu, tờ phiếu, bỏ phiếu, phòng phiếu, hòm phiếu, thùng phiếu, gạch phiếu, phiếu tín nhiệm, phòng bầu
`
const CANVASSING = `
  xin phiếu, dồn phiếu, vận động bầu, vận động bỏ phiếu, bầu giùm, gạch tên,
  ${joinPhrases('kêu gọi, bà con, kêu, mọi người, phụ huynh, nhân viên, vận động', 'bầu cho, bỏ phiếu cho')}
`
const NOT_OF_VOTING = `
  ${WORSE_WORDS}, =lén, quay lén, chụp lén, để lộ, làm lộ, danh sách, kiểm phiếu, kết quả, tẩy chay, gian lận,
  mạo danh, giả danh, bình chọn,
  [boycott], [rumour], [fake], [smear], [slander], [idcard], [press], [hack], [scam], [link], [criticise]
`

const SAVINGS_CLUBS = `
  chơi hụi, chủ hụi, góp hụi, dây hụi, hụi viên, vỡ hụi, bể hụi, hốt hụi, cầm hụi, đóng hụi, giật hụi, làm hụi, tiền hụi
`
const FORTUNE_TELLING = `
  xem bói, bói toán, bói bài, lên đồng, hầu đồng, giải hạn, cúng sao, dâng sao, trừ tà, thầy cúng, xin xăm, xin quẻ,
  xem quẻ, bùa ngải, mê tín, xem tướng, vàng mã, gọi hồn, xem tử vi, yểm bùa, thầy phong thủy, cúng giải
`
const HARASSED = `
  sàm sỡ, sờ soạng, ôm eo, sờ đùi, sờ mông, sờ vai, vuốt má, vuốt tay, quấy rối tình dục, quấy rối ở cơ quan, gạ gẫm,
  gạ tình, đi khách sạn, đi nhà nghỉ, đụng chạm, nắm tay
`
const AT_WORK = 'trưởng khoa, phó phòng, cấp dưới, thực tập, [leader], [colleague], [agency], [employee], [school]'
const UNNAMED = 'giữ kín, giấu tên, lộ tên, giữ bí mật tên, ẩn danh, không lộ, giấu danh tính, lộ danh tính'

const FALSE_REPORTERS = requireAny(
  joinPhrases(
    'phóng viên, nhà báo, báo chí',
    'giả, dỏm, rởm, không thẻ, thiệt giả, thật giả, thật hay giả, thiệt hay giả',
  ),
  joinPhrases('giả danh, giả, xưng, xưng là, tự xưng, mạo danh, giả làm', 'phóng viên, nhà báo, báo chí'),
)
/** What false reporters want, and how one knows them. */
const WANTED_OR_CHECKED = `
  tiền, quảng cáo, tài trợ, hỗ trợ, kinh phí, bồi dưỡng, in lịch, mua báo, đặt báo, hợp đồng, thẻ, giới thiệu, tội gì,
  bị tội, thiệt giả, thật giả, thật hay giả, thiệt hay giả
`
const VILLAGE_OFFICERS = `
  ${joinPhrases('trưởng, phó', 'thôn, ấp, bản, xóm, sóc, buôn, khu phố, khóm')},
  tổ trưởng dân, tổ trưởng tổ dân, công an viên, không chuyên trách, già làng, thôn đội
`
const STATUS_OR_DISCIPLINE = `
  ${joinPhrases('ai, dân, xã, phường', 'kỷ luật, xử, cách chức, bãi nhiệm, miễn nhiệm')},
  ${joinPhrases('phải, là, phải là, coi là, như', 'công chức, cán bộ, viên chức')}, diện nào, thuộc diện
`
/** Without diacritics, "mật" is also "mất". */
const SECRET_PAPERS: readonly WordingSource[] = [
  'mật',
  'tài liệu mật, hồ sơ mật, văn bản mật, giấy tờ mật, sổ mật, bản đồ mật, bản mật',
]
const LEFT_BEHIND = `
  bàn giao, thu hồi, thu lại, để lại, bỏ lại, để quên, bỏ quên, còn trong, trong tủ, trong két, hộc bàn, ngăn bàn,
  chưa nộp, nhận lại
`
const PREDECESSORS = `
  nghỉ hưu, về hưu, người cũ, phòng cũ, thư cũ, nghỉ việc, đã nghỉ, chuyển công tác, chuyển đi, chuyển phòng,
  luân chuyển, sáp nhập, qua đời
`

const OFFICE_CARS = 'xe công, xe công vụ, xe cơ quan, xe biển xanh, xe ủy ban, xe của cơ quan, ô tô công, ô tô cơ quan'
const PRIVATE_USE = `
  việc riêng, việc nhà, chở vợ, chở con, chở chồng, chở mẹ, chở người nhà, chở gia đình, chở đồ, đón con, đón vợ,
  đón người nhà, đi chợ, đi chơi, đi đám, đi lễ, đi chùa, đi ăn, đi nhậu, đi du lịch, đi cưới, đi biển, về quê
`
/** Who asks of the own use of the car, and not of a picture of it. */
const OWN_USE = requireAny(
  requireNone(`${TAKEN}, [post]`),
  joinPhrases('tôi, em, mình', 'chở, lấy, mượn, dùng, đi, lái'),
  joinPhrases('quan, công, xanh, vụ', 'tôi chở, em chở, mình chở'),
)
/** Phrases that are no other words without diacritics: "ký khống" is also "ký không". */
const SLUSH_FUNDS = `
  quỹ đen, tiền ngoài sổ, để ngoài sổ, ngoài sổ sách, quỹ ngoài sổ, ký khống chứng, ký khống danh, khống chứng từ,
  ghi khống hóa, không vô sổ, không vào sổ, hai sổ kế
`
/** Denunciations without a name, of which the library only has what the Party asks of its members. */
const UNSIGNED = `
  ${joinPhrases('tố cáo, tố giác, đơn, thư, đơn tố', 'nặc danh, giấu tên, ẩn danh, không tên, không ký tên, không ghi tên, không đề tên')},
  ${joinPhrases('nặc danh, giấu tên, ẩn danh', 'tố cáo, tố giác, tố')}
`
const OF_PARTY =
  'đảng viên, đảng bộ, trong đảng, của đảng, chi bộ, cấp ủy, ủy ban kiểm, điều cấm, 19 điều, 207, [party]'
/** What is done with a paper of others, and what happens on the net. */
const UNSIGNED_ELSEWHERE = `
  dán, rải, lộ tên, để lộ, làm lộ, nét chữ, ai viết, người viết, mail, đọc, chụp, khảo sát, góp ý, confession,
  [post], [share], [online], [net], [group], [disclose], [page], [account], [fakeacc]
`
/** Fireworks. On the net, they are among what nobody may offer. */
const FIREWORKS = `
  ${joinPhrases('bán, mua, đốt, bắn, làm, chế, trữ, chơi, buôn', 'pháo, pháo nổ, pháo hoa, pháo lậu')},
  pháo nổ, pháo lậu, pháo tự, pháo hoa
`

/** What the library has no rules on. */
export const foreignKinds: readonly QuestionKind[] = [
  createKind(undefined, FORGED, `${FORGED_OTHERWISE}, ${SAID_OR_SHOWN}, ${ON_NET}`),
  createKind(undefined, [BALLOTS, `khoe, selfie, chụp hình, ${TAKEN}`], NOT_OF_VOTING),
  createKind(undefined, [CANVASSING], NOT_OF_VOTING),
  createKind(undefined, [SAVINGS_CLUBS], `${SAID_OR_SHOWN}, bêu, =đăng, =ảnh, [snap], [share], [threat], [gamble]`),
  createKind(
    undefined,
    [FORTUNE_TELLING],
    `${SAID_OR_SHOWN}, ${ON_NET}, tuyên truyền, cổ xúy, [medicine], [insult], [scam]`,
  ),
  createKind(
    undefined,
    [HARASSED, AT_WORK],
    `${SAID_OR_SHOWN}, ${ON_NET}, tin nhắn, nhắn tin, [porn], [child], [record]`,
  ),
  createKind(undefined, [HARASSED, AT_WORK, UNNAMED], '[post], [clip], [porn], [child], [record], [slander]'),
  createKind(
    undefined,
    [FALSE_REPORTERS, WANTED_OR_CHECKED],
    `${TO_OTHERS}, dọa, nick, fanpage, trang, tung tin, số liệu, [film], [page], [threat]`,
  ),
  createKind(
    undefined,
    [VILLAGE_OFFICERS, STATUS_OR_DISCIPLINE],
    `${WORSE_WORDS}, ${ON_NET}, nói xấu, phát loa, xử phạt, [press], [speak], [party]`,
  ),
  createKind(
    undefined,
    [...SECRET_PAPERS, LEFT_BEHIND, PREDECESSORS],
    'mang về, =kể, viết sách, hồi ký, [post], [share], [net], [snap], [clip], [disclose], [ai]',
  ),
  createKind(
    undefined,
    [OFFICE_CARS, PRIVATE_USE, OWN_USE],
    `
      ${WORSE_WORDS}, ${ACCUSED}, đòi xóa, người quay, =đồn, camera, tai nạn, [delete], [press], [slander], [smear], [rumour],
      [plate]
    `,
  ),
  createKind(undefined, [SLUSH_FUNDS], `${SAID_OR_SHOWN}, ${ON_NET}`),
  createKind(undefined, [UNSIGNED], `${WORSE_WORDS}, ${OF_PARTY}, ${UNSIGNED_ELSEWHERE}, [smear], [slander], [fake]`),
  createKind(
    undefined,
    [FIREWORKS],
    `${WORSE_WORDS}, ${ON_NET}, rao, quảng cáo, hướng dẫn, dạy, bày, [rumour], [press]`,
  ),
]
