// Kinds of questions on how officials spend their time, and on what others do with uniforms and courts. The
// library has no rules on them. Many of their words are those of filming, selling and posting, which have answers.

import { createKind, type QuestionKind } from './question-kind.ts'
import { CLOSE_RELATIVES, FILMED_BY_CITIZENS, SECRET_PAPERS, TO_OTHERS, WORSE } from './word-lists.ts'
import { joinPhrases, requireAll, requireAny, type WordingSource } from './wording.ts'

const AT_WORK = `
  hành chính, hành chánh, giờ làm, giờ công, trong giờ, ca trực, lúc trực, đang trực, cơ quan, trụ sở, ủy ban,
  công sở, phòng làm việc, một cửa, bỏ trực, đi làm, trốn việc, bỏ việc, [worktime]
`
/** Not being at work, or not at it, in phrases that are no other words without diacritics. */
const IDLE = `
  đi trễ, đi muộn, tới trễ, đến trễ, đến muộn, làm trễ, làm muộn, đi làm trễ, về sớm, trốn việc, bỏ việc, bỏ trực,
  vắng mặt, ngủ gật, ngủ gục, ngủ trưa, ngủ trong, ngồi quán, ra quán, ngồi cà phê, uống cà phê, uống trà, trà đá,
  quán nước, quán cà, đánh cờ, nằm võng, chưa tới, chưa đến
`
const FILMED = `
  ${FILMED_BY_CITIZENS}, bị chụp, dân chụp, người ta quay, người ta chụp, bà con chụp, bà con ghi, họ chụp,
  đồng nghiệp chụp, đồng nghiệp quay, bị dân
`
/** What is asked about the picture, and not about the time that was not worked. */
const ABOUT_PICTURE = requireAny(
  `
    có quyền, được quay, được chụp, cho quay, cấm quay, tắt máy, xóa clip, đòi xóa, yêu cầu xóa, đòi gỡ, cắt ghép,
    [delete], [sue], [deepfake], [child], [peeping]
  `,
  requireAll('lên mạng, [post], [share], [live]', 'có được, được không, được hông, [allowed]'),
)

const SELLING = joinPhrases(
  'bán, buôn bán, rao bán, đăng bán, livestream bán, live bán, ngồi bán, mở bán',
  'hàng, hàng online, hàng qua, hàng trên, đồ, đồ ăn, quần áo, mỹ phẩm, bánh, kem, trái cây, online, buôn',
)
const ORDERS = 'chốt đơn, gói hàng, giao hàng, ship hàng, đóng gói, bán hàng, bán online'
/** Goods and data with rules on who sells them, or how. */
const NOT_OF_SELLING = `${WORSE}, danh sách, dữ liệu, thông tin, [banned], [medicine], [data], [scam], [fine], [jail]`

const UNIFORMS = `
  đồ công an, đồ bộ đội, đồ lính, đồ ngành, áo công an, áo bộ đội, áo lính, áo ngành, áo cảnh sát, đồ cảnh sát,
  lễ phục, [uniform]
`
const WEARERS = `${CLOSE_RELATIVES}, cha, má, mẹ, ông nội, ông ngoại`
const OF_RELATIVES = requireAny(
  joinPhrases('của', `${WEARERS}, anh, cậu, chú, ảnh, ổng`),
  joinPhrases(WEARERS, 'mặc, em mặc, mình mặc, tôi mặc, là công, là lính, là cảnh, là sĩ'),
  // Without diacritics, "bố" is also "bộ" of "bộ đội" and "cán bộ".
  requireAll('=bố', 'của bố, bố mặc, bố em, bố mình, bố tôi'),
)
/** What of a uniform has rules: deceit, an insult, a secret. */
const NOT_OF_UNIFORMS = `
  ${WORSE}, doanh trại, đơn vị, nhiệm vụ, vũ khí, súng, thao trường, vị trí, nhậu, say, lừa, nhảm, phản cảm, bán hàng,
  [fakeacc], [scam], [sell], [advertise], [porn], [gamble], [insult]
`

/** Who plays: what one organises or advertises online is banned, and Party members have a rule of theirs. */
const OFFICIALS = 'công chức, viên chức, cán bộ, giáo viên, bí thư, chủ tịch, trưởng phòng, [civil], [employee]'
const NOT_OF_PLAYING = `
  tổ chức, quảng cáo, nhà cái, mở sới, chứa bạc, làm đại lý, môi giới, =nhóm, tên miền, website, chèn,
  ${TO_OTHERS}, [party], [advertise], [sell], [link], [incite], [page], [hack], [smear], [slander], [rumour],
  [photo], [press]
`
const PLAYED = '[gamble], đá gà, bắt độ, đánh phỏm, tá lả'

const COURTS = `
  phiên tòa, phòng xử, phòng xử án, phiên xử, xử án, hội đồng xét xử, xét xử lưu động, buổi xét xử, tòa xử, tòa đang xử,
  tòa lưu động, dự tòa
`
const RECORDED = '[film], [snap], [live], [record]'
/** People in court have the rights of all who are shown. */
const NOT_OF_COURTS = `
  ${WORSE}, bị cáo, bị hại, đương sự, nhân chứng, mặt, gỡ, trích, chia sẻ, [child], [victim], [delete], [share],
  [deepfake]
`

/** Who may let others copy secrets. Without diacritics, "ký" is also "kỳ". */
const WHO_PERMITS = `
  ai ký, ai được ký, người nào ký, ai duyệt, ai được duyệt, ai được cho, ai cho phép, ai có quyền, thẩm quyền,
  phải có người ký, có quyền cho, có được ký, ký cho, ký duyệt, duyệt sao, trình ai, trình lãnh đạo, xin người nào,
  xin ai, do ai quyết
`
const COPYING =
  'photo, phô tô, photocopy, sao chụp, sao y, sao văn bản, sao tài liệu, sao công văn, sao hồ sơ, bản sao, sao bản'
const COPIED: readonly WordingSource[] = [requireAny(COPYING, 'cho chụp'), SECRET_PAPERS]

/** What the library has no rules on, and selling at work, on which it has one for inspectors only. */
export const dutyKinds: readonly QuestionKind[] = [
  createKind(
    undefined,
    [IDLE, requireAny(AT_WORK, '[civil], [employee]'), FILMED],
    requireAny(ABOUT_PICTURE, `${WORSE}, giật, dọa, [press], [party]`),
  ),
  // Without diacritics, "bán đồ" is also "bản đồ".
  createKind(
    'mang-trong-gio-lam',
    [requireAny(requireAll('[sell]', SELLING), ORDERS), '[worktime], ca trực'],
    NOT_OF_SELLING,
  ),
  createKind(undefined, [UNIFORMS, OF_RELATIVES], NOT_OF_UNIFORMS),
  createKind(undefined, [PLAYED, OFFICIALS], NOT_OF_PLAYING),
  createKind(undefined, [COURTS, RECORDED], NOT_OF_COURTS),
  createKind(
    undefined,
    [WHO_PERMITS, ...COPIED],
    `làm mất, bị mất, [disclose], [ai], [fine], [jail], ${joinPhrases('lỡ', 'photo, chụp, sao')}`,
  ),
]
