// The forms in which one person speaks with an agency's voice.

import { AGENCY_KIND, OWN_AGENCY } from '../agency.ts'
import { clause } from '../clause.ts'

const ACTING =
  'thay mặt(?: cho)?|nhân danh|thừa lệnh(?: của)?|thừa ủy quyền(?: của)?|(?:được |theo )?(?:sự )?ủy quyền(?: của)?|với tư cách(?: là| của)?|(?:trên|với|ở) cương vị(?: là)?|(?:trong|với) vai trò(?: là)?|(?:với|dưới|lấy) danh nghĩa(?: là| của)?|thay lời'
const WRITER =
  'tôi|mình|tui|em|tớ|chúng tôi|tụi tôi|tụi tui|tụi mình|tụi em|bọn mình|bọn em|bên mình|bên tui|bên em|anh|chị|cô|thầy'
const FORMAL =
  'thông báo|trả lời|khẳng định|công bố|phát ngôn|tuyên bố|bác bỏ|phản bác|phản hồi|cam kết|xác nhận|đính chính|cải chính|kết luận|phúc đáp|hồi đáp|phủ nhận|giải đáp|trả lời chung|lên tiếng|ra thông báo|giải trình'
const SPEAK = `${FORMAL}|báo|giải thích|cung cấp|nói rõ|nêu rõ|quyết định|yêu cầu|nói thẳng|nói luôn|chốt|hứa|làm rõ|nhắc nhở|cảnh báo|xin lỗi|đề nghị|phổ biến|tuyên bố|trao đổi thêm`
const LEADER =
  'người phát ngôn|phát ngôn viên|(?:phó )?chủ tịch|(?:phó )?bí thư|(?:phó )?giám đốc|(?:phó )?trưởng (?:phòng|ban(?! (?:phụ huynh|liên lạc|tổ chức|văn nghệ|đại diện))|trạm|khoa|công an|ấp|thôn|khóm)|phó (?:phòng|ban|trạm|khoa)|(?:phó )?hiệu trưởng|hiệu phó|(?:phó )?chánh văn phòng|(?:phó )?chi cục trưởng|lãnh đạo|cán bộ phụ trách'
const BODY = `(?:${AGENCY_KIND}|phòng|ban (?!phụ huynh|đại diện|liên lạc|tổ chức|văn nghệ)\\p{L}+|xã|phường|huyện|tỉnh)`
// A name, an area, an aside: up to the comma and past it, never past the sentence.
const REST = '<80>'
const POLITELY = '(?:xin |xin được |xin phép |chính thức |kiên quyết |cực lực |cũng |trân trọng |một lần nữa ){0,3}'

/** All the forms; each match runs from the acting words to the verb of speaking. */
export const forms = clause(
  // "Thay mặt UBND xã Phú An, tôi xin thông báo"; without "tôi" only "thay mặt UBND xã thông báo" as one breath
  `(?:${ACTING}) (?:toàn thể |tập thể |lãnh đạo |ban lãnh đạo |thường trực |anh em )?${BODY}${REST}[ ,](?:${WRITER}|xin) (?:\\p{L}+ ){0,3}?(?:${SPEAK})`,
  `(?:thay mặt|nhân danh|thừa lệnh|thừa ủy quyền|thay lời)(?: cho| của)? (?:lãnh đạo |các sếp ở )?${BODY}(?: \\p{L}+){0,6}? ${POLITELY}(?:${FORMAL})`,
  `(?:tôi|mình|tui|em|cô|thầy)(?: \\p{L}+)? (?:đại diện|thay mặt)(?: cho)? ${BODY}(?: \\p{L}+){0,6}? ${POLITELY}(?:${FORMAL})`,
  `(?:với tư cách|với danh nghĩa|với vai trò)(?: là)? người (?:của|bên|trong) ${BODY}(?: \\p{L}+){0,4}`,
  `(?:làm )?đại diện(?: cho| của)? (?:lãnh đạo )?${BODY}${REST}[ ,](?:${WRITER}|xin) (?:\\p{L}+ ){0,3}?(?:${FORMAL}|giải thích|nói rõ)`,
  `(?:${ACTING}|là) (?:một |là )?(?:${LEADER})${REST}[ ,](?:${WRITER}|xin) (?:\\p{L}+ ){0,3}?(?:${SPEAK})`,
  `(?:${ACTING}) (?:là )?(?:người phát ngôn|phát ngôn viên)(?: của)? ${BODY}(?: \\p{L}+){0,4}`,
  // "Cơ quan chúng tôi chính thức khẳng định", "Phòng Thuế phường An Phú chúng tôi thông báo"
  `${BODY}(?: \\p{L}+){0,7}? (?:chúng tôi|tụi tôi|tụi tui|bọn tôi),? (?:đã |đang |sẽ )?${POLITELY}(?:${FORMAL}|quyết định|xử phạt|xử lý|cưỡng chế|thu hồi|chỉ đạo|yêu cầu)`,
  `${BODY}(?: \\p{L}+){0,5}? (?:bên mình|bên em|bên tui|mình|tui|tôi|em),? (?:xin )?(?:chính thức (?:${FORMAL})|(?:kiên quyết |hoàn toàn |xin )?(?:bác bỏ|khẳng định))`,
  // "Quan điểm của Sở là …"
  `(?:quan điểm|lập trường|ý kiến chính thức|câu trả lời|trả lời chính thức|câu trả lời chính thức|phát ngôn chính thức)(?: chính thức| nhất quán| chung)? của (?:${AGENCY_KIND}|${OWN_AGENCY})(?: (?!là )\\p{L}+){0,6}? (?:là(?! gì| sao| thế nào| như thế)|thì|như sau)`,
  // "Sở Giao thông xin trả lời như sau", "Trường … cực lực bác bỏ"
  `(?:${AGENCY_KIND})(?: (?!xin|kính|ơi|đã|vừa|em|tôi|mình|con|cho|ai)[\\p{L}\\d]+){0,8}?(?: (?:bên|tụi|chúng|bọn) (?:mình|em|tui|tôi))?,? (?:trả lời chung|trân trọng thông báo|xin (?:được |phép |chính thức |trân trọng )?(?:${FORMAL}|nói rõ|giải thích|nêu rõ)|(?:cực lực|kiên quyết|hoàn toàn) (?:bác bỏ|phản đối|phủ nhận)|chính thức (?:bác bỏ|khẳng định|trả lời|lên tiếng))`,
  // "Mình đứng ra trả lời thay cho Sở luôn"
  `(?:trả lời|phát ngôn|lên tiếng|thông báo|giải thích) (?:thay|hộ|giùm|dùm)(?: mặt| cho)? (?:luôn|${AGENCY_KIND}|${OWN_AGENCY}|sếp|lãnh đạo|các sếp|mấy sếp)`,
  'đứng ra (?:trả lời|phát ngôn|lên tiếng|thông báo) thay(?: luôn)?',
  '(?:tôi|mình|tui|em)(?: xin)? phát ngôn chính thức',
  // "Đây là câu trả lời chính thức"
  `(?:là|coi như|xem như|làm|coi đây là|xem đây là) (?:(?:câu trả lời|trả lời|ý kiến|phát ngôn|quan điểm|tuyên bố) chính thức|thông báo chính thức (?:của|từ) (?:${AGENCY_KIND}|${OWN_AGENCY}))`,
  // "Tôi, Trưởng phòng Văn hóa xã, xin cam kết"
  `(?:tôi|mình|tui|em)(?: là|,) (?:${LEADER})<60>,? (?:tôi |mình |tui |em )?(?:xin (?:được |phép )?|chính thức )(?:${FORMAL})`,
)

const LETTERS =
  /thay mat|dai dien|nhan danh|thua lenh|uy quyen|tu cach|cuong vi|vai tro|thay loi|chinh thuc|chung toi|t[uo]i t[ou]i|quan diem|lap truong|cau tra loi| xin |cuc luc|kien quyet|hoan toan|thay|phat ngon|khang dinh|bac bo|danh nghia|tran trong|tra loi chung/

/** A cheap look at letters without diacritics: false when no form can be there. */
export function mayHold(bare: string): boolean {
  return LETTERS.test(bare)
}
