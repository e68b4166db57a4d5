// Kinds of questions of officials whom citizens film at work.

import { createKind, type QuestionKind } from './question-kind.ts'
import { FILMED_BY_CITIZENS, WORSE } from './word-lists.ts'
import { joinPhrases } from './wording.ts'

/** Somebody filmed by citizens. */
const FILMED = `
  ${FILMED_BY_CITIZENS}, quay tôi, quay mình, quay em, quay chúng, quay bọn, quay cán bộ, quay công chức, quay lén tôi,
  giơ máy, giơ điện thoại, chĩa máy, chĩa điện thoại, điện thoại quay, lôi điện thoại, rút điện thoại, livestream tôi,
  livestream mình, dân livestream, dân ghi âm, quay phim mình
`
/** What officials who are filmed want of who films them. */
const STOP_FILMING = `
  tắt máy, tắt điện thoại, tắt camera, tắt live, tắt quay, tắt đi, ngừng quay, dừng quay, thôi quay, cấm quay,
  cấm dân, cấm người dân, không cho quay, không cho dân, không cho người, cho quay không, xóa clip, xóa video,
  bắt xóa, kêu xóa, đòi xóa, bảo xóa, yêu cầu xóa, cất máy, cất điện thoại, ngăn quay, ngăn lại, có thể cấm,
  có quyền cấm, phép ngăn, kêu tắt, bảo tắt, bắt tắt, đòi tắt, yêu cầu tắt, cản quay, cản lại, từ chối cho, chặn quay,
  cấm chụp, không được quay, cấm họ, bảo họ tắt
`
const TAKE_PHONE = `
  giật điện thoại, giật máy, giật lấy, thu điện thoại, thu máy, giữ điện thoại, giữ máy, tịch thu, đập máy,
  đập điện thoại, giằng điện thoại, giằng máy
`
/** Where and when officials are filmed. */
const AT_WORK = `
  tiếp dân, tiếp công dân, thi hành, nhiệm vụ, một cửa, bộ phận, tuần tra, làm thủ tục, cấp giấy, khai sinh,
  nhận hồ sơ, chốt, trực, [officer], [agency], [civil], [worktime]
`

/** What makes it a question on other recordings, or on what follows one. */
const OTHER_RECORDINGS = `
  ${WORSE}, cán bộ quay, công chức quay, công an quay, csgt quay, tôi quay, em quay, mình quay, xã quay, quay dân,
  quay bà con, quay người dân, quay họ, biển cấm, bảng cấm, vệ sinh, cắt xén, nhà riêng, ghi âm, [child],
  [employee], [fine], [jail], [discipline], [peeping], [lsecret], [deepfake], [meeting], [health], [sue],
  [threat], [war], [delete], [press]
`
const OFFICIALS = 'cán bộ, công an, csgt, công chức, cảnh sát'
/** How officials treat people badly. Without diacritics, "mắng dân" is also "mạng dân". */
const RUDE = `
  ${joinPhrases('nạt, quát, chửi, quát tháo, gắt, gắt gỏng', 'dân, người dân, bà con, ông cụ, bà cụ, cụ già')},
  ${joinPhrases('to tiếng, lớn tiếng, nặng lời, gắt gỏng, cau có, hách dịch, cáu gắt, nóng nảy, sẵng giọng', 'với')},
  ${joinPhrases('đập bàn, quăng hồ sơ, ném hồ sơ', 'trước mặt, vào mặt, với')}
`
const AT_COUNTER = 'một cửa, tiếp dân, tiếp công dân, ủy ban, hộ tịch, tư pháp, địa chính, văn thư, [civil], [citizen]'
/** What makes it a question of somebody else than the official, or of what is done about the picture. */
const NOT_OF_RUDENESS = `
  ${joinPhrases('dân, bà con, họ, khách', 'nạt, quát, chửi, to tiếng, lớn tiếng, nặng lời, nóng nảy')},
  có quyền, đòi gỡ, yêu cầu gỡ, gỡ clip, xóa clip, cắt ghép, cắt xén, bịa, vu khống, nói oan, phóng viên, nhà báo,
  dân tỉnh, dân miền, dân tộc, dân quê, [employee], [party], [child], [sue], [deepfake], [delete], [leader], [fine],
  [jail]
`
/** Being paid to film, and what: who pays wants others to take part in it. */
const PAID = `
  cho tiền, trả tiền, trả công, hứa tiền, đưa tiền, được tiền, chuyển tiền, nhận tiền, lấy tiền, tiền công, thù lao,
  thuê quay, thuê em, thuê tôi, thuê mình, thuê tui, thuê bà con, thuê dân, thuê người, hứa trả, hứa cho, cho mấy trăm,
  cho vài trăm, cho ít tiền, trả mấy trăm, trả vài trăm, đồng một clip, tiền mỗi clip
`
const UNREST = `
  biểu tình, tụ tập, gây rối, đình công, xuống đường, tuần hành, bạo loạn, đông người, chặn đường, kéo lên, kéo đến
`

/** Officials who are filmed. */
export const filmedOfficialKinds: readonly QuestionKind[] = [
  createKind('duoc-tra-tien-quay', ['quay, chụp, [film], [snap], [live]', PAID, UNREST], '[fine], [jail]'),
  createKind(
    'can-bo-hach-dich',
    [RUDE, 'bị quay, bị chụp, lên mạng, [clip], [film], [snap], [photo]', AT_COUNTER],
    NOT_OF_RUDENESS,
  ),
  createKind(
    'giat-may-nguoi-quay',
    [`${FILMED}, người quay, đang quay`, TAKE_PHONE, AT_WORK],
    'bị giật, bị thu, bị giữ, bị tịch thu, bị đập, tôi quay, em quay, mình quay, [child], [fine], [jail]',
  ),
  createKind(
    'bi-quay-khi-kham-xet',
    [
      `${FILMED}, cấm dân, người quay, mở live`,
      STOP_FILMING,
      'khám nhà, khám xét, khám nghiệm, đọc lệnh, bắt giữ, bắt quả tang, hỏi cung, lời khai, phá án',
    ],
    'tôi quay, em quay, mình quay, quyền quay, vừa quay, [child], [fine], [jail], [discipline]',
  ),
  createKind(
    'bi-quay-khi-lam-viec',
    [`${FILMED}, cấm dân, người quay, mở live`, STOP_FILMING, AT_WORK],
    `
      tôi quay, em quay, mình quay, quyền quay, vừa quay, cuộc họp, phòng họp, biển cấm, bảng cấm, giấy cấm, mục tiêu,
      đường biên, biên giới, [child], [employee], [jail]
    `,
  ),
  createKind(
    'quay-nguoi-thi-hanh-cong-vu',
    [
      `${FILMED}, dân chụp, phim tôi, phim mình, phim cán bộ, clip tôi, clip mình, clip cán bộ, hình tôi`,
      AT_WORK,
      'người ta, khách, họ, [citizen]',
    ],
    OTHER_RECORDINGS,
  ),
  createKind(
    'quay-nguoi-thi-hanh-cong-vu',
    [
      joinPhrases('quay, phim, clip, video, hình', OFFICIALS),
      'đang làm, lúc làm, khi làm, tiếp dân, thi hành, nhiệm vụ, tuần tra, biên bản, đang trực',
    ],
    `${OTHER_RECORDINGS}, mời làm, mời lên, rồi đăng, đăng lên, đăng mạng, đăng facebook, lên mạng, lên facebook`,
  ),
]
