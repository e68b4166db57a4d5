// Words that say whose a number is, in a message to one person. They are matched on a message whose numbers are "#".

import { compilePattern } from '../../text/compile-pattern.ts'
import { KIN_TITLES, PERSON_TITLES } from '../shared/context/titles.ts'
import { BANK_NAMES, SHORT_BANK_NAMES } from './bank-names.ts'

/** What writers call themselves. */
export const WRITER_PRONOUNS = 'em|mình|tôi|tui|tớ|cháu|con'
/** After such a word it is somebody else: "em gái", "con nó". */
export const OTHER_THAN_WRITER =
  'gái|trai|ấy|nó|họ|rể|dâu|út|ruột|ngoại|nội|kia|đó|í|học sinh|học trò|sinh viên|bé|hàng xóm|đồng nghiệp|nhân viên|vợ'
/** The writer. "Em Lan" and "em gái" are somebody else. */
export const WRITER = `(?:${WRITER_PRONOUNS}|e|mk|bản thân|chính (?:em|mình|tôi))(?! (?:${OTHER_THAN_WRITER})(?!\\p{L}))`
/** What ends the words for the writer: in "hồ sơ em phụ trách" they go on, and mean somebody else. */
export const WRITER_END =
  '(?= ?(?:[,.!?;:()#\\n-]|$|(?:ạ|nha|nhé|nhe|nhá|nè|đây|đấy|đó|luôn|là|gồm|chị|anh|cô|chú|bác)(?!\\p{L})))'
export const TITLE = `${PERSON_TITLES}|sếp|bạn|a|c`
const YOUNGER = 'em|e|cháu|con'

/** What a number is called. */
export const KEYWORD =
  'số(?: (?:điện thoại|đt|di động|máy|zalo|tài khoản|tk|thẻ|cccd|căn cước|cmnd|định danh|bhxh|bhyt|bảo hiểm|thuế))?|' +
  'sđt|sdt|đt|dt|điện thoại|zalo|zl|viber|momo|stk|tk|tài khoản|cccd|cmnd|căn cước(?: công dân)?|định danh|' +
  'mst|mã số thuế|bhxh|bhyt|mail|email|e-mail|gmail|địa chỉ|đc|nhà|biển số|xe'

/**
 * Words that do not say whose a number is, so that a message of a number and of these alone is an answer. Words that
 * ask for a call or a favour are not among them: "gọi giúp em số này" gives somebody else's number.
 */
const PLAIN_WORDS =
  `${KEYWORD}|dạ|vâng|ạ|à|ừ|nha|nhé|nhá|nghe|nghen|nhen|hen|nè|này|đây|đấy|vậy|ok|oke|okie|rồi|luôn|hihi|` +
  `cảm ơn|cám ơn|thanks|tks|${TITLE}|em|e|mình|mk|tôi|tui|tớ|cháu|con|ơi|gửi|gởi|lại|cho|xin|là|của|riêng|mới|` +
  'chính|chính chủ|cá nhân|ở|tại|vào|qua|ngân hàng|nh|bank|chi nhánh|cn|chủ|chủ tk|chủ tài khoản|ctk|tên|tên tk|' +
  `công dân|điện|thoại|tài|khoản|thông tin|${BANK_NAMES}|${SHORT_BANK_NAMES}`

/** Words that do not say whose a number is. */
export const PLAIN = compilePattern(PLAIN_WORDS)

const PARTICLE = '(?:dạ|vâng|ạ|nha|nhé|nhá|nghe|nghen|nhen|hen|chào|thưa|cảm ơn|cám ơn|thanks|tks)'
/** The one who is spoken to: "chị Lan ơi", "nha anh", "dạ cô", "gửi chị Lan stk …"; not in "số chị Lan em ơi". */
export const ADDRESSEE = compilePattern(
  `(?<!(?:${KEYWORD}|của) )(?:${TITLE}|${YOUNGER}|mẹ|má|bố|ba|vợ|chồng)(?: \\p{L}{2,7}){0,2} ơi|` +
    `${PARTICLE} (?:${TITLE}|${YOUNGER})(?= ?(?:[,.!?;:\\n]|$))|` +
    `${PARTICLE} (?:${TITLE}|${YOUNGER}) \\p{L}{2,7}(?= ?(?:[,.!?;\\n]|$))|` +
    `(?:gửi|gởi) (?:${TITLE}) \\p{L}{2,7}(?= ?(?:[,\\n]|(?:số|stk|sđt|cccd|địa chỉ|mail|email|thông tin) ))`,
)

/** A younger person is spoken to, so "chị", "anh" or "cô" may be the writer: "số chị đây nha em". */
export const YOUNGER_ADDRESSEE = compilePattern(
  `(?:${YOUNGER})(?: \\p{L}{2,7})? ơi|(?:nha|nhé|nhá|nghe|nghen|nhen|hen) (?:${YOUNGER})(?= ?(?:[,.!?;:\\n]|$))`,
)
/** A number called by a title alone. */
export const OF_TITLE = compilePattern(
  `(?:${KEYWORD}) (?:của )?(?:anh|chị|cô|chú|bác|thầy)(?= ?(?:[:#]|là|đây|nè|nha|nhé))`,
)

/** To call, write to or pay somebody. */
const REACH_OR_PAY =
  'gọi|(?<=(?:cứ|thì|gì|chi|cần|nhớ) )(?:kêu|réo)|hú|ới|nhá máy|alo|ib|inbox|liên hệ|lh|liên lạc|add|kết bạn|ck|bank|chuyển khoản'
/** The number is the writer's: "stk em", "zalo của mình", "gọi lại cho em qua", "em ở", "thông tin của tôi". */
export const OF_WRITER = compilePattern(
  `(?:${KEYWORD})(?: (?:mới|chính|riêng|cá nhân|chính chủ|phụ)){0,2}(?: của)? ${WRITER}|` +
    `(?:${REACH_OR_PAY}|nhắn|bắn|chuyển|ship|giao|gửi)` +
    `(?: (?:hàng|đồ|giấy|hồ sơ|tiền|lại|về|qua)){0,2} (?:cho|về cho|qua cho|với) ${WRITER}(?! này)|` +
    `(?:${REACH_OR_PAY})(?: lại| qua)? ${WRITER}|` +
    `${WRITER} (?:đang |hiện |mới )?(?:dùng|xài|đổi sang|đổi qua|để lại|để|ở|sống|trú|thường trú|tạm trú)`,
)
/** The same, right after a number: "# là số em", "# của mình". */
export const OF_WRITER_AFTER = compilePattern(
  `# ?[,(-]? ?(?:(?:đây|nè|là|này) ){0,2}(?:(?:${KEYWORD})(?: của)?|của) ${WRITER}${WRITER_END}`,
)
/** All numbers of the message are the writer's. */
export const ALL_OF_WRITER = compilePattern(
  `(?:thông tin|tt|info|giấy tờ|hồ sơ)(?: cá nhân)?(?: của)? ${WRITER}${WRITER_END}`,
)

/** A full name right after these words is the writer's. */
export const WRITER_NAMED = compilePattern(`${WRITER}(?: tên)? (?:là|tên)(?: là)? ?:? ?$|tên ${WRITER}(?: là)? ?:? ?$`)

const SOMEBODY =
  'mẹ|bố|cha|vợ|chồng|khách|khách hàng|sếp|hàng xóm|nhân viên|học sinh|học trò|sinh viên|phụ huynh|giáo viên|' +
  'chủ hộ|hộ nghèo|hộ cận nghèo|hộ dân|các hộ|danh sách|ds|bệnh nhân|bn|công dân|người dân|bà con|đương sự|bị can|' +
  'bị cáo|giám đốc|gđ|chủ tịch|bí thư|trưởng phòng|phó phòng|kế toán|thủ quỹ|thủ trưởng|lãnh đạo|cán bộ|công chức|' +
  'viên chức|tổ trưởng|trưởng thôn|trưởng ấp|trưởng ban|hiệu trưởng|bác sĩ|đồng chí|đ\\/c|ứng viên|thí sinh|đối tượng|' +
  'người (?:nộp|vay|mua|bán|thuê|mất|bệnh|nhà|quen|này|đó|kia|ta|khác)|thân nhân|đồng nghiệp|thành viên|gia đình|' +
  'shop|shipper|chủ nhà|chủ trọ|nhà xe|tài xế'
/** Somebody else, to whom a number may belong; or a doubt that it is the writer's. */
export const OF_OTHERS = compilePattern(
  `(?:${KEYWORD}) (?:là )?(?:của )?(?:${TITLE}|ba|má|nó|hắn|họ|ck|vk|ox|bx|ông xã|bà xã)|` +
    `(?:má|ba|dì|cậu|mợ|thím|bạn|con|cháu|bé|thằng|đứa) (?:của )?(?:em|mình|tôi|tui|tớ|nhà)|` +
    `của (?!${WRITER})\\p{L}+|` +
    '(?:con|em|anh|chị|cháu|bạn) (?:gái|trai|họ|rể|dâu|út|ruột)|(?:ông|bà|cháu) (?:nội|ngoại)|' +
    `(?:${KIN_TITLES}|em|bạn|cậu|bé|cháu) (?:ấy|ta|kia|đó|nó|í)|nó|hắn|tụi|bọn|thằng|` +
    `họ(?! (?:và )?tên)|${SOMEBODY}|` +
    '(?:không|ko|k|chẳng|đâu|chưa) phải|phải không|phải ko|đúng không|đúng ko|hả',
)
/** Pronouns whose form without diacritics is another word: "ảnh" and "anh". */
export const OF_OTHERS_ACCENTED = compilePattern('ảnh(?! (?:chụp|thẻ|đại diện|này))|ổng|bả|cổ', { bare: false })
/** A title or a pronoun, which may come before a name. */
export const TITLE_BEFORE = compilePattern(`(?:${TITLE}|${YOUNGER}|mợ|bé|đồng chí|đ\\/c)`)
/** Banks and services, whose names begin with a capital, too. */
export const BRAND = compilePattern(
  `${BANK_NAMES}|${SHORT_BANK_NAMES}|zalo|viber|momo|gmail|email|mail|facebook|messenger`,
)
