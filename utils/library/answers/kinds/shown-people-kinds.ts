// Kinds of questions on who is shown in a picture, which share their words with those on how one may post it: the
// asker, somebody who is to be shamed, children at school, a teacher. They take the place of what the topic leads to.

import { createKind, type QuestionKind, type ReplacedAnswers } from './question-kind.ts'
import { ASKS_MORE, CONSEQUENCES, PICTURES, WORSE_WORDS } from './word-lists.ts'
import { joinPhrases, requireAll, requireAny, requireNone, type WordingSource } from './wording.ts'

const SHOWING = '[post], [send], [share], [online], [net], [live], [group]'
const SHOWN: readonly WordingSource[] = [PICTURES, SHOWING]
/** What is done to the asker by somebody. */
const BY_SOMEBODY = `
  bị quay, bị chụp, bị ghi hình, bị đăng, bị bác sĩ, bị y tá, bị điều dưỡng, bị nhân viên, bị cô giáo, bị thầy,
  bị giáo viên, bị hàng xóm, bị bạn, bị đồng nghiệp, bị sếp, bị chủ, bị quán, bị shop, bị khách, bị người, bị ai,
  bị ông, bị bà, bị chồng, bị vợ, bị phụ huynh, bị cán bộ, bị xã, bị trường, bị phòng khám
`
/** Why a picture is posted of somebody who did wrong. */
const TO_SHAME = `
  cho chừa, biết mặt, xấu mặt, bẽ mặt, mất mặt, cho nhục, làm nhục, làm gương, dằn mặt, bõ ghét, hả giận, bêu lên,
  bêu tên, bêu mặt, bêu hình, bêu riếu, bêu xấu, cho thiên hạ, cho cả xóm, cho cả làng
`
/** What somebody suffers who is only shown. */
const SUFFERED = `
  bị đánh, bạn đánh, chồng đánh, vợ đánh, cô đánh, thầy đánh, cha đánh, mẹ đánh, người đánh, bị bắt, bị lừa, bị tai nạn
`
/** What asks of something else, or of what the asker wants to do. */
const NOT_OF_ASKER = `
  ${ASKS_MORE}, ${TO_SHAME}, ${SUFFERED}, ${CONSEQUENCES}, [allowed], [abuse], [threat], [insult], [hack]
`
const WHATEVER = requireAll()
/** The verdicts on what somebody wants to do. */
const ON_POSTING: ReplacedAnswers = { verdicts: ['duoc', 'tuy', 'khong-nen', 'khong'], none: WHATEVER }

/** Children where they are together, and not classes and schools of grown people. */
const OF_CLASS = requireAll(
  requireAny(
    `
      lớp học, trong lớp, camera lớp, phòng học, nhóm lớp, zalo lớp, group lớp, mầm non, mẫu giáo, nhà trẻ, bán trú,
      học sinh, học trò, trẻ em, em bé, các bé, các cháu, quỹ lớp, học phí
    `,
    requireAll('[school]', '[parent]'),
  ),
  requireNone(`
    sinh viên, đại học, cao đẳng, tập huấn, bồi dưỡng, chính trị, giảng viên, học viên, cao học, lớp cũ, họp lớp,
    cựu học
  `),
)
const CLASS_CAMERA: readonly WordingSource[] = [
  OF_CLASS,
  'camera',
  requireNone('kẻ trộm, người trộm, tên trộm, ăn trộm, trộm xe, cổng trường'),
]
/** What somebody does to a child. */
const HARMED = `
  [abuse], ${joinPhrases('đánh, tát, đạp, bạo hành', 'trẻ, bé, cháu, học sinh, học trò, em, con, bạn')}
`
/** A teacher whom a picture shows. */
const SHOWN_TEACHERS = joinPhrases(
  'quay, clip, video, phim, ảnh, hình, chụp, lén, trộm',
  'cô giáo, thầy giáo, thầy cô, giáo viên, cô chủ nhiệm, thầy chủ nhiệm, hiệu trưởng, cô hiệu, thầy hiệu',
)
/** Children who make a picture, or whose teacher it is. */
const BY_CHILDREN = `
  lớp mình, giáo con, giáo của con, viên của con, nhiệm của con, dạy con,
  ${joinPhrases('học sinh, học trò, hs, cháu, con tôi, con em, con mình, nữ sinh, nam sinh', 'quay, chụp, lén, đăng')}
`
/** Children who are shown with the teacher. */
const SHOWN_CHILDREN = joinPhrases(
  'với, và, cùng, dạy, mắng, chửi, la, phạt, đánh, clip, ảnh, hình, video, ôm, bên',
  'học sinh, học trò, hs, trẻ, các em, các cháu, các bé, cháu, bé, bạn',
)
/** What a pupil has not paid. */
const DEBTS = joinPhrases('chưa, nợ, thiếu, trễ, chậm', 'nộp, đóng, tiền, học phí, phí')
/** What follows from an act is another question. */
const NOT_AT_SCHOOL = `${ASKS_MORE}, ${CONSEQUENCES}`
/** What somebody who is no pupil owes. */
const OWED = joinPhrases(
  'người, hộ, nhà, ai, con, kẻ, tên, bà con, khách, dân, danh sách, còn, đang, chưa',
  'nợ, thiếu nợ, thiếu tiền, chưa đóng, chưa nộp, chưa trả, chậm đóng, trả nợ, nợ tiền',
)
const NAMING = `
  ${joinPhrases('bêu, nêu, đọc, công khai, đăng, đưa, réo, réo gọi, tung, bóc, dán', 'tên, mặt, danh, danh sách, hình, ảnh')},
  bêu xấu, bêu riếu, bêu người, bêu con
`
/** Whether one must be asked before a picture is shown. */
const MUST_ASK = `
  ${joinPhrases('phải, cần, có phải, có cần, nhất thiết', 'xin phép, hỏi ý, hỏi trước, hỏi cha, hỏi phụ, hỏi bố, hỏi ba, hỏi mẹ')},
  ${joinPhrases('phải có, cần, cần có, cần sự, phải được', 'phụ huynh đồng, cha mẹ đồng, bố mẹ đồng, ba mẹ đồng, gia đình đồng, đồng ý')}
`
/** In what form somebody agrees. */
const FORM_OF_CONSENT = `
  ${joinPhrases('đồng ý, cho phép, xin phép, hỏi, hứa', 'miệng, bằng miệng, bằng lời, bằng văn bản, bằng giấy, bằng tin nhắn, qua zalo')},
  ${joinPhrases('giấy, phiếu, văn bản, đơn', 'đồng ý, cho phép, xin phép')}, nói miệng, ký giấy, ký phiếu, viết giấy
`
/** A question without an answer by its topic must say clearly what is done. */
const PLAIN = requireAll(
  SHOWING,
  requireNone('[victim], [smear], [insult], [slander], [threat], [delete], [denounce], [reportit]'),
)
/** The answers that the questions get by their other words. */
const NOT_OF_CLASS_CAMERA: ReplacedAnswers = {
  ids: ['camera-an-ninh', 'quang-cao-lop-hoc-them', 'clip-bao-luc-hoc-duong', 'anh-tre-em'],
  none: PLAIN,
}
const NOT_OF_TEACHER: ReplacedAnswers = {
  ids: ['anh-tre-em', 'clip-bao-luc-hoc-duong', 'quay-len-noi-rieng-tu'],
  none: PLAIN,
}
/** A child of somebody, in phrases that are no other words without diacritics. */
const CHILDREN_OF_OTHERS = joinPhrases(
  'con',
  'sếp, hàng xóm, láng giềng, đồng nghiệp, nhà người, người ta, người lạ, người khác, chủ tịch, giám đốc, bạn cùng',
)
const PRIVATE_ROOMS = joinPhrases('trong, ở', 'phòng thay đồ, nhà vệ sinh, nhà tắm, phòng tắm, toilet, phòng thay quần')
const THIEVES = `
  ${joinPhrases('kẻ, tên, thằng, đứa, người, bọn, mặt, hình', 'trộm, ăn trộm, ăn cắp, cắp, móc túi, cướp, giật')},
  thằng cắp, bắt trộm, bắt được trộm
`
/** Other pictures of thieves, and who is only called one. */
const NOT_OF_THIEF = `
  ${ASKS_MORE}, ${CONSEQUENCES}, ${BY_SOMEBODY}, ${WORSE_WORDS}, camera, cam, dashcam, trích xuất, nhầm, oan, nghi,
  [victim], [slander], [smear], [delete], [child]
`

/** A picture of somebody that is to sell goods. */
const TAKES_PICTURE = joinPhrases('lấy, dùng, xài, sử dụng, đưa', 'hình, ảnh, mặt, hình ảnh, clip')
const TO_SELL = 'quảng cáo, bán hàng, rao bán, chạy ads, làm mẫu, ảnh bìa, bán mỹ phẩm, bán thuốc, bán kem, [advertise]'
const OF_SOMEBODY = `
  ca sĩ, diễn viên, người nổi, khách, đồng nghiệp, chị gái, em gái, chồng, vợ, bạn, ck, vk, người khác, người ta, người mẫu,
  bác sĩ, nghệ sĩ, hoa hậu
`

/** Somebody in the clothes of an office who sells goods: what is sold has rules, and the clothes have none. */
const CLOTHES = `
  blouse, áo bác sĩ, đồng phục, quân phục, cảnh phục, sắc phục, áo ngành, đồ ngành, áo dài trường, áo công an, áo điều dưỡng,
  áo giáo viên, [uniform]
`
const SELLS = requireAll(
  '[sell], [advertise]',
  `
    quảng cáo, live bán, livestream bán, ${joinPhrases('bán', 'hàng, vitamin, sữa, thuốc, thực phẩm, mật, mỹ phẩm, kem, mật ong, đồ, online, thực, bảo hiểm, trà, sách')}
  `,
)

/** What a child is praised for. Without diacritics, "được giải cứu" begins like it. */
const PRIZES = `
  được giải, đạt giải, đoạt giải, giật giải, nhận giải, trúng giải, giải nhất, giải nhì, giải ba, giải khuyến khích,
  học sinh giỏi, huy chương, tuyên dương
`
const NOT_OF_PRIZES = `
  ${NOT_AT_SCHOOL}, ${HARMED}, giải cứu, giải thoát, giải quyết, giải thích, giải trình, giải ngân, mua giải, chạy giải, [victim],
  [insult], [fake], [scam]
`

/** Who is shown or named. */
export const shownPeopleKinds: readonly QuestionKind[] = [
  createKind('hinh-de-beu-rieu', [...SHOWN, TO_SHAME], ASKS_MORE, { verdicts: ['duoc', 'tuy'], none: WHATEVER }),
  createKind(
    'anh-nguoi-khac',
    [TAKES_PICTURE, OF_SOMEBODY, TO_SELL],
    `${NOT_AT_SCHOOL}, [child], [deepfake], [victim], [porn]`,
    {
      ids: ['ban-hang-tren-mang', 'quang-cao-hang', 'logo-co-quan', 'mac-dong-phuc-quay-clip'],
      none: TO_SELL,
    },
  ),
  createKind(
    'nguoi-nha-nuoc-quang-cao',
    [CLOTHES, SELLS, PICTURES],
    `${NOT_AT_SCHOOL}, ${WORSE_WORDS}, lấy ảnh, lấy hình, cả ảnh, cả hình, ghép, xuất ngũ, bản đồ, đặt đồng, của bố,
  của ba, của khách, bán đồ lính, bán quân, bán áo, [child], [fake], [scam], [delete], [deepfake]`,
  ),
  createKind('hinh-ke-trom', [PICTURES, THIEVES], NOT_OF_THIEF, { verdicts: ['duoc'], none: WHATEVER }),
  createKind('bi-lo-thong-tin', [...SHOWN, BY_SOMEBODY, '[health]'], NOT_OF_ASKER, ON_POSTING),
  createKind('go-anh-cua-minh', [...SHOWN, BY_SOMEBODY], NOT_OF_ASKER, ON_POSTING),
  createKind('clip-bao-luc-hoc-duong', [...CLASS_CAMERA, HARMED], NOT_AT_SCHOOL, NOT_OF_CLASS_CAMERA),
  createKind('anh-tre-em', CLASS_CAMERA, NOT_AT_SCHOOL, NOT_OF_CLASS_CAMERA),
  createKind('anh-tre-em', ['[child]', PICTURES], NOT_AT_SCHOOL, { ids: ['quyen-gop'] }),
  createKind('hinh-thuc-dong-y', [FORM_OF_CONSENT], NOT_AT_SCHOOL, {
    ids: ['anh-tre-em', 'anh-hoc-sinh-nhan-giai', 'bang-diem', 'danh-sach-hoc-sinh'],
  }),
  createKind('ai-dong-y-anh-tre', [MUST_ASK], NOT_AT_SCHOOL, { ids: ['anh-tre-em', 'anh-hoc-sinh-nhan-giai'] }),
  createKind('ai-dong-y-anh', [MUST_ASK], NOT_AT_SCHOOL, { ids: ['anh-nguoi-khac'] }),
  createKind(
    'neu-ten-tren-loa',
    [NAMING, OWED, requireNone(OF_CLASS)],
    `${NOT_AT_SCHOOL}, thuế, sai, oan, [child], [slander]`,
    { ids: ['boc-phot', 'danh-sach-dan', 'neu-loi-hoc-sinh', 'xuc-pham'] },
  ),
  createKind('neu-loi-hoc-sinh', [OF_CLASS, DEBTS], NOT_AT_SCHOOL, { ids: ['danh-sach-dan', 'danh-sach-hoc-sinh'] }),
  createKind(
    'anh-nguoi-khac',
    [SHOWN_TEACHERS, requireAny(requireNone('[child]'), BY_CHILDREN)],
    `${NOT_AT_SCHOOL}, ${HARMED}, ${SHOWN_CHILDREN}, [peeping]`,
    NOT_OF_TEACHER,
  ),
  createKind('anh-tre-em', [PICTURES, SHOWING, CHILDREN_OF_OTHERS], `${NOT_AT_SCHOOL}, ${HARMED}`, { none: PLAIN }),
  createKind('anh-hoc-sinh-nhan-giai', ['[child], học sinh, con hàng, con nhà', PRIZES], NOT_OF_PRIZES, {
    ids: ['tre-bi-hai-giu-kin', 'xuc-pham'],
    none: 'khen, =đăng, nêu tên, [post]',
  }),
  createKind('quay-len-noi-rieng-tu', ['[camera]', PRIVATE_ROOMS], `${NOT_AT_SCHOOL}, [victim]`, { none: WHATEVER }),
]
