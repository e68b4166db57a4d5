// Kinds of questions on scores of pupils, on children who are bullied, and on those whom a teacher scares for a clip.

import { createKind, type QuestionKind } from './question-kind.ts'
import { AFTERWARDS, CONSEQUENCES, PICTURES, TO_OTHERS } from './word-lists.ts'
import { joinPhrases } from './wording.ts'

const SCORES = 'điểm, bảng điểm, kết quả học, học bạ, điểm thi, kết quả thi'
const PRIVATELY = `
  gửi riêng, nhắn riêng, riêng cho, riêng từng, riêng phụ huynh, riêng ba, riêng mẹ, từng phụ huynh, từng em,
  từng đứa, từng nhà, từng bé, từng cháu, từng người, từng gia đình, điểm riêng, tin riêng
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
const SENT = 'đưa cho, đưa bảng, cung cấp, cho xem, [send], [dm], [share], [disclose]'

const TEACHERS = 'giáo viên, cô giáo, cô mầm non, cô giữ trẻ, bảo mẫu, thầy, thầy giáo, nhà trẻ, cô trông'
/** How a child is scared or humbled. Without diacritics, "dọa" is also "đóa". */
const SCARED = `
  ${joinPhrases('dọa, hù, hù dọa, nạt, trêu, ép, phạt, dọa nạt, chọc', 'trẻ, bé, cháu, học sinh, học trò, mấy bé, mấy đứa, em, các em, các bé, con')},
  ép ăn, dọa ma, bé bị phạt, trẻ bị phạt, học sinh bị phạt, học trò bị phạt, phạt đứng, phạt quỳ,
  phạt hít, bé khóc, trẻ khóc, cháu khóc, khóc nhè, đòi mẹ
`

/** A child whom people attack on the net, and who wants to help it. */
const ATTACKED = `
  ném đá, công kích, dân mạng, cư dân mạng, cả mạng, cdm, cộng đồng mạng, mạng chửi, xã chửi, moi tên, moi thông, truy lùng,
  lộ tên, lộ cả
`
const YOUNG = `
  [child], học sinh, nữ sinh, nam sinh, đứa bé, đứa nhỏ, một bé, ${joinPhrases('9, 10, 11, 12, 13, 14, 15, 16, 17', 'tuổi, t')},
  9t, 10t, 11t, 12t, 13t, 14t, 15t
`
const STANDS_BY = `
  bênh, bênh vực, bảo vệ, giúp cháu, giúp em, giúp bé, lên tiếng, trường phải, trường làm, trường nên, đoàn vào, hội phụ,
  đoàn trường, đoàn phường, đoàn xã
`

/** Scores, bullying and scaring. */
export const schoolKinds: readonly QuestionKind[] = [
  createKind(
    'clip-lam-tre-so',
    [TEACHERS, SCARED, '[child]', PICTURES, TO_OTHERS],
    `
      bị phạt bao, phạt bao, phạt tiền, phụ huynh đăng, phụ huynh quay, mẹ đăng, tôi tố, con tôi, con em,
      con mình, bị cô, [jail], [discipline], [victim], [sue], [delete], [slander]
    `,
  ),
  createKind(
    'con-bi-bat-nat',
    [
      'con bị, con tui, [child]',
      `
        bắt nạt, bị bạn, bạn học nói xấu, bị cô lập, trêu, con bị nói xấu, cháu bị nói xấu, bị trêu, con bị chửi,
        cháu bị chửi, con bị bêu, cháu bị bêu, ăn hiếp, bạn bè nói xấu, bạn cùng lớp nói, bạn lập nhóm,
        lập nhóm nói xấu, lập nhóm chửi, bị tẩy chay, bị hội đồng, bị miệt thị, bị dìm, chọc ghẹo, bị mấy đứa, bị tụi,
        tụi bạn
      `,
      `
        tổng đài, gọi số, báo cho ai, báo mô, gọi đâu, nhờ ai, mần răng, làm răng, kêu ai, giúp, số nào, báo công an,
        báo nhà trường, [where], [whattodo]
      `,
      '[net], [group], [photo], [clip], [dm], [mock], [smear]',
    ],
    `
      người yêu, bạn trai, bạn gái, bị thầy, bị cô giáo, bị cô chủ, thầy thể dục, tung ảnh, ảnh hở, cởi, đã mất,
      học trò cũ, nói xấu cô, nói xấu thầy, nói xấu giáo, đe dọa, dọa, đi tù, hình sự, tù, [deepfake], [porn], [fine],
      [account]
    `,
  ),
  createKind('benh-tre-bi-nem-da', [ATTACKED, YOUNG, STANDS_BY], `giáo viên bị, cô bị, thầy bị, ${CONSEQUENCES}`),
  createKind(
    'mua-ban-du-lieu',
    [
      SCORES,
      // Without diacritics "bán" is also "bạn" and "bản", so a pair must have it too.
      'bán, mua',
      `
        bán bảng, bán kết quả, bán học bạ, bán danh sách, bán thông tin, bán dữ liệu, bán cho, bán riêng, rao bán,
        đem bán, mua bán, muốn mua, mua bảng, mua kết quả, mua lại
      `,
    ],
    `${OTHER_SCORES}, ${CHANGED_SCORES}, [forge], ${AFTERWARDS}`,
  ),
  createKind(
    'diem-cho-nguoi-khac',
    [SCORES, NOT_PARENTS, SENT],
    `
      ${OTHER_SCORES}, ${CHANGED_SCORES}, không cho, không để, khỏi cho, sinh viên, [post], [group], [accident],
      [forge], ${AFTERWARDS}
    `,
  ),
  createKind(
    'diem-cho-nguoi-khac',
    [
      SCORES,
      PRIVATELY,
      `
        điểm của tất cả, điểm tất cả, điểm của cả, điểm cả lớp, điểm toàn, điểm của toàn, điểm chung,
        điểm của các bạn, điểm các bạn, học của cả, học của tất cả
      `,
    ],
    `${OTHER_SCORES}, ${CHANGED_SCORES}, [post], [group], [accident], ${AFTERWARDS}`,
  ),
  createKind(
    'diem-cho-nguoi-khac',
    [SCORES, SENT, 'cháu a, em a, bạn a, bé a, sinh a, huynh a', 'cháu b, em b, bạn b, bé b, sinh b, huynh b'],
    `${OTHER_SCORES}, ${CHANGED_SCORES}, [post], [group], [accident], ${AFTERWARDS}`,
  ),
  createKind(
    'diem-gui-rieng',
    [SCORES, PRIVATELY, '[parent], [child], [dm], [send]'],
    `
      ${OTHER_SCORES}, ${CHANGED_SCORES}, cả lớp, gửi chung, xét nghiệm, hiv, bệnh án, tâm thần, mang thai, có thai,
      [post], [group], [fine], [discipline], [forge]
    `,
  ),
]
