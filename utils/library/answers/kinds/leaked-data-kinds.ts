// Kinds of questions on data, papers and secrets that come out, or are sold.

import { createKind, type QuestionKind } from './question-kind.ts'
import { ASKS_MORE, BROKERS, CLOSE_RELATIVES, CONSEQUENCES, SECRET_PAPERS, WORSE } from './word-lists.ts'
import { joinPhrases } from './wording.ts'

const PUBLISHED = 'tung danh sách, tung thông tin, [post], [send], [share], [disclose]'
const PRISON = 'hình sự, đi tù, ở tù, truy cứu, khởi tố, ngồi tù, bị tù'
const NOT_OF_LEAKED_DATA = '[worksecret], [porn], [exam], [sell], [hack], [scam], [child]'

/** Lists and papers of the ill, and who buys them: without diacritics, "bán" is also "bản" and "bạn". */
const SOLD = joinPhrases(
  'bán, rao bán, đem bán',
  'danh sách, ds, thông tin, số, số điện, hồ sơ, bệnh án, dữ liệu, data, tên, kết quả xét',
)
const OF_PATIENTS = `
  bệnh nhân, người bệnh, sản phụ, bà bầu, mẹ bầu, thai phụ, bệnh án, khách khám, tiêm chủng, xét nghiệm, người nghiện
`
const BUYERS = `
  lấy tiền, ăn tiền, kiếm tiền, hoa hồng, cho hãng, cho công ty, cho nhà thuốc, cho đại lý, cho shop, cho tiệm,
  cho cửa hàng, cho phòng khám, cho trung tâm, cho bên, cho người bán, cho tiếp thị, cho môi giới, cho hàng
`

/** A relative who works on a case, and what is said of it outside. */
const ON_CASE = joinPhrases(
  `${CLOSE_RELATIVES}, bố, anh, chị, ông xã, bà xã, cậu, chú`,
  `
    đang điều tra, điều tra, đang thụ lý, thụ lý, đang theo, theo án, phá án, kể, làm công, là công, làm điều, là điều,
    làm cảnh, là cảnh, làm trinh, là trinh, làm thanh, là thanh, làm kiểm sát, là kiểm sát
  `,
)
const CASES = 'vụ án, chuyên án, vụ việc, đang điều tra, phá án, lấy cung, hỏi cung, vụ bắt, kết luận điều tra'
const TOLD = 'kể, kể lại, viết, khoe, nói ra, tiết lộ, hóng, [post], [share], [disclose], [gossip]'

const DEVICES = 'usb, thẻ nhớ, ổ cứng, điện thoại, sạc'
const PLUGGED = 'cắm, gắn, chép, copy, sạc, mượn, dùng chung, xài chung'
const SECRET_COMPUTERS = `
  ${joinPhrases('máy, máy tính, máy vi tính', 'mật, soạn, soạn thảo, đánh, chứa, lưu, riêng soạn')}, ${SECRET_PAPERS}
`

/** What an office plans, and who is to gain by knowing it first. */
const PLANS = 'quy hoạch, dự án, giải tỏa, mở đường, thu hồi đất, đền bù, đấu giá'
const BEFORE_OTHERS = `
  chưa công bố, chưa công khai, tiết lộ, báo trước, biết trước, cho biết trước, mách, mách nước, rỉ tai, nói trước,
  cho coi trước, mua trước, làm lộ, để lộ
`
const WHO_GAINS = `
  ${BROKERS}, người quen, người nhà, anh em, họ hàng, bạn bè, người thân, mua đất, gom đất, đầu cơ, ôm đất
`

/** Somebody who wants to know of an army unit or a post, and what of it. */
const WANTS_OF_UNIT = 'hỏi, cứ hỏi, hỏi han, dò hỏi, dò la, gặng hỏi, hỏi thăm, hỏi xem, nhắn hỏi'
const UNITS = `
  đơn vị, chốt, đồn biên, biên phòng, trung đoàn, tiểu đoàn, đại đội, doanh trại, kho súng, kho đạn, tuần tra, hành quân,
  quân số, trận địa, mấy khẩu, trạm gác, vọng gác
`
const OF_FORCES = `
  mấy người, bao nhiêu người, bao nhiêu quân, nhiêu quân, quân số, mấy cây, cây súng, mấy khẩu, khẩu súng, khẩu pháo, kho súng,
  kho đạn, vũ khí, mấy đồng chí, lịch tuần, lịch gác, lịch trực, hành quân, ở đâu, đóng quân, mấy chiếc, xe tăng
`

/** Where a phone says that a unit of the army or the police is. */
const LOCATION = `
  định vị, vị trí, gắn vị trí, check in, checkin, strava, gps, tọa độ, google map, google maps
`
const PLACES_OF_FORCES = `
  đơn vị, doanh trại, trung đoàn, tiểu đoàn, đại đội, đồn biên, chốt, vọng gác, thao trường, trận địa, kho đạn, nơi đóng,
  đóng quân, hành quân, tuần tra
`
const NOT_OF_PLACES = `
  ${CONSEQUENCES}, ${ASKS_MORE}, bao nhiêu người, mấy người, vị trí việc, vị trí công, đơn vị sự, công ty, trường, bản đồ rừng,
  chồng, vợ, người yêu, [press], [hack]
`

/** Something of a group or an office that others have put on the net, and whose fault it is. */
const PUT_OUT = `
  tuồn ra, tuồn lên, lọt ra, lọt lên, lộ ra, bị lộ, bị tung, tung lên, tung ra, phát tán, thấy trên mạng, ở trên mạng,
  lan ra, đưa ra ngoài, bị đưa lên, bị đăng lên
`
const FROM_INSIDE = 'nội bộ, nhóm kín, trong nhóm, nhóm zalo, trong phòng, chưa ký, [group], [meeting]'
const WHOSE_FAULT = `
  ai chịu, ai phải chịu, trách nhiệm thuộc, thuộc về ai, lỗi của ai, lỗi ai, ai bị
`

/** What somebody who has left an office says of it. State secrets have their own answer. */
const LEFT_OFFICE = `
  nghỉ hưu, về hưu, cán bộ hưu, hưu trí, nghỉ việc, đã nghỉ, thôi việc, chuyển công tác, hồi ký
`
const TELLS = 'hồi ký, viết sách, =kể, kể chuyện, kể lại, viết lại, viết bài, tự truyện'
const OF_OFFICE = `
  chuyện nội bộ, nội bộ, cơ quan cũ, đơn vị cũ, trong cơ quan, bên trong, công ty cũ, nhà nước cũ, họp kín, chuyện cơ quan,
  trường cũ, chỗ cũ
`
/** What of it may be a state secret, or is criticism. */
const NOT_OF_OLD_OFFICE = `
  ${SECRET_PAPERS}, =mật, bí mật, quân sự, điều tra, trinh sát, công an, quân đội, doanh trại, căn cứ, cơ yếu, góp ý, phê bình, nói xấu,
  khách, bệnh nhân, ${CONSEQUENCES}
`

/** Data, papers and secrets that come out. */
export const leakedDataKinds: readonly QuestionKind[] = [
  createKind(
    'lo-benh-hinh-su',
    [
      'người nghiện, nghiện ma, bệnh án, người bệnh, bệnh nhân, mắc bệnh, nhiễm bệnh, tâm thần, xét nghiệm, hiv',
      PUBLISHED,
      PRISON,
    ],
    `${WORSE}, mấy năm, bao nhiêu năm, ${NOT_OF_LEAKED_DATA}`,
  ),
  createKind(
    'lo-du-lieu-hinh-su',
    ['[health], [data], [idcard], [phone], [list], [bank]', PUBLISHED, PRISON],
    `${WORSE}, mấy năm, bao nhiêu năm, ${NOT_OF_LEAKED_DATA}`,
  ),
  createKind('mua-ban-du-lieu', ['bán', SOLD, OF_PATIENTS, BUYERS], `${ASKS_MORE}, ${CONSEQUENCES}, [scam], [hack]`),
  createKind(
    'viec-mat-nghe-o-nha',
    [ON_CASE, CASES, TOLD],
    `${WORSE}, bị điều tra, bị khởi tố, bị bắt, bị oan, báo chí, [jail], [victim], [press], [fine], [sue]`,
  ),
  createKind(
    'dang-du-thao',
    [PLANS, BEFORE_OTHERS, WHO_GAINS],
    `${WORSE}, ${ASKS_MORE}, ${CONSEQUENCES}, bị lộ thông tin, [scam], [fake], [victim], [citizen]`,
    // Where its topic has an answer, that one names what fits better.
    { none: PLANS },
  ),
  createKind(
    'hoi-viec-don-vi',
    [WANTS_OF_UNIT, UNITS, OF_FORCES],
    `${CONSEQUENCES}, [press], [photo], công ty, trường`,
  ),
  createKind('vi-tri-don-vi', [LOCATION, PLACES_OF_FORCES], NOT_OF_PLACES),
  createKind(
    'chiu-trach-nhiem-bai-chia-se',
    [PUT_OUT, FROM_INSIDE, WHOSE_FAULT],
    `${SECRET_PAPERS}, ${CONSEQUENCES}, đề thi, dữ liệu, căn cước, số điện, bệnh án, mật khẩu, [hack], [exam], [child], [lend]`,
  ),
  createKind(
    'chuyen-co-quan-cu',
    [LEFT_OFFICE, TELLS, OF_OFFICE, 'facebook, zalo, lên mạng, trên mạng, đăng mạng, xin phép'],
    NOT_OF_OLD_OFFICE,
  ),
  createKind(
    'thiet-bi-may-mat',
    [DEVICES, PLUGGED, SECRET_COMPUTERS, SECRET_PAPERS],
    'nối mạng, có mạng, internet, wifi, gửi, mang về, làm mất, bị mất, [disclose], [send], [snap], [ai], [fine], [jail]',
  ),
  createKind(
    'don-thu-cua-dan',
    [
      'đơn tố cáo, đơn khiếu nại, đơn thư, đơn phản ánh, đơn kiện, lá đơn, đơn của dân',
      '[post], [send], [share], [snap], [net]',
      'của dân, của người dân, của bà con, của công dân, dân gửi, dân nộp, người tố cáo gửi, nhận được đơn',
    ],
    `
      của tôi, đơn tôi, tôi tố, tôi viết, tôi gửi, của mình, gửi đơn, nộp đơn, qua zalo, lên ai, [fine], [jail],
      [discipline], [slander], [howlong], [ai], [whattodo]
    `,
  ),
]
