// Phrases in which one person speaks for an agency.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { AGENCY_KINDS, OWN_AGENCY_WORDS } from '../shared/context/agency-names.ts'
import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { DECLARE, DENY } from '../shared/context/official-words.ts'
import { CHIEFS } from '../shared/context/titles.ts'

const ACTING =
  '(?:thay (?:mặt|lời)|nhân danh|thừa (?:lệnh|ủy quyền)|ủy quyền|t[/.]?m\\.?|' +
  '(?:với tư cách|(?:trên|với|ở) cương vị|(?:trong|với) vai trò|(?:với|dưới|lấy) danh nghĩa)(?: là)?)(?: của| cho)?'
const WRITER = '(?:(?:chúng |tụi |bọn |bên )?(?:tôi|mình|tui|em)|anh|chị|cô|thầy)'
const FORMAL =
  `(?:thông báo|trả lời(?: chung)?|${DECLARE}|công bố|phát ngôn|${DENY}|phản (?:bác|hồi)|cam kết|xác nhận|` +
  'cải chính|kết luận|phúc đáp|giải (?:đáp|trình|thích)|lên tiếng|(?:nói|nêu) rõ)'
const SPEAK = `(?:${FORMAL}|báo|quyết định|yêu cầu|nói (?:thẳng|luôn)|chốt|hứa|làm rõ|nhắc nhở|cảnh báo|xin lỗi|đề nghị)`
const LEADER =
  `(?:người phát ngôn|phát ngôn viên|(?:phó )?(?:${CHIEFS}|chánh \\p{L}+ \\p{L}+)|` +
  '(?:phó |trưởng )+(?:phòng|ban(?! phụ| liên| tổ| văn| đại)|trạm|khoa|công an|ấp|thôn|khóm)|' +
  '(?:phó )?(?:chi )?(?:hiệu|cục) trưởng|hiệu phó|lãnh đạo|cán bộ phụ trách)'
/** Bodies with a seat in a commune or a district that are no agency by name: the women's union, the power company. */
export const LOCAL_BODIES =
  'hội (?:liên hiệp|nông dân|phụ nữ|cựu chiến binh|chữ thập đỏ|người cao tuổi|khuyến học)|thành đoàn|(?:xã|huyện) đoàn|' +
  'đoàn (?:xã|phường)|liên đoàn lao động|điện lực|hạt kiểm lâm|chi nhánh|cảng vụ|ban chỉ huy|đài truyền thanh|' +
  'ngân hàng chính sách|quỹ tín dụng|đội (?:quản lý|trật tự|thanh tra|cảnh sát)|công ty (?:thủy lợi|cấp nước|điện|môi trường)'
const BODY = `(?:${AGENCY_KINDS}|${LOCAL_BODIES}|phòng|ban (?!phụ|đại|liên|tổ|văn|nhạc)\\p{L}+|xã|phường|huyện|tỉnh)`
/** The writer as one of the body, right before what is announced. */
const WE = '(?:(?:bên|chúng|tụi|bọn|nhà) (?:tôi|mình|tui|em|tớ|anh|chị|này)|chúng tôi)'
const DECIDE =
  '(?:trả lời|quyết(?: định)?|chốt|cam đoan|bảo đảm|hứa|xin lỗi|công bố|tuyên bố|xác nhận|giải đáp|(?:đính|cải) chính)'
const POLITELY = '(?:(?:xin|được|phép|chính thức|kiên quyết|cực lực|cũng|trân trọng|sẽ|đã) ){0,3}'

/** Matches all such phrases, from the words that claim the role to the verb of speaking. */
export const AGENCY_VOICE = createClausePattern(
  // "Thay mặt UBND xã Phú An, tôi xin thông báo"; without "tôi" only in one phrase: "thay mặt UBND xã thông báo"
  `${ACTING} (?:(?:toàn thể|tập thể|lãnh đạo) )?${BODY}<80>[ ,](?:${WRITER}|xin) (?:\\p{L}+ ){0,3}?${SPEAK}`,
  `(?:thay (?:mặt|lời)|nhân danh|thừa (?:lệnh|ủy quyền))(?: cho| của)? (?:lãnh đạo )?${BODY}(?: \\p{L}+){0,6}?` +
    ` ${POLITELY}${FORMAL}`,
  `${WRITER}(?: \\p{L}+)? (?:đại diện|thay mặt)(?: cho)? ${BODY}(?: \\p{L}+){0,6}? ${POLITELY}${FORMAL}`,
  `đại diện(?: cho| của)? ${BODY}<80>[ ,](?:${WRITER}|xin) (?:\\p{L}+ ){0,3}?(?:${FORMAL}|báo|thông tin)`,
  `(?:${ACTING}|là) (?:một |là )?${LEADER}<80>[ ,](?:${WRITER}|xin) (?:\\p{L}+ ){0,3}?${SPEAK}`,
  `${ACTING} (?:là )?(?:người|phát ngôn viên)(?: phát ngôn)? (?:của|bên) ${BODY}(?: \\p{L}+){0,4}`,
  // "Cơ quan chúng tôi chính thức khẳng định", "Phòng Thuế phường An Phú chúng tôi thông báo"
  `${BODY}(?: \\p{L}+){0,7}? (?:chúng|tụi|bọn) (?:tôi|tui)` +
    `,? ${POLITELY}(?:${FORMAL}|xử phạt|xử lý|cưỡng chế|thu hồi|kiên quyết|miễn|có ý kiến)`,
  `(?:${AGENCY_KINDS}|xã|phường)(?: \\p{L}+){0,5}? ${WE},? ${POLITELY}${DECIDE}(?! (?:đi|đặt|chọn|ăn|tổ))`,
  `${BODY}(?: \\p{L}+){0,5}? ${WRITER},? (?:xin )?` +
    `(?:chính thức ${FORMAL}|(?:kiên quyết |hoàn toàn |xin )?(?:bác bỏ|khẳng định|cam đoan|cam kết|xác nhận))`,
  // "Quan điểm của Sở là …"
  '(?:quan điểm|lập trường|câu trả lời|(?:ý kiến|trả lời|phát ngôn) chính thức)(?: \\p{L}+ \\p{L}+)?' +
    ` của (?:${AGENCY_KINDS}|${OWN_AGENCY_WORDS})(?: (?!là )\\p{L}+){0,6}? (?:là(?! gì| sao| thế)|thì|như sau)`,
  // "Sở Giao thông xin trả lời như sau", "Trường … cực lực bác bỏ"
  `(?:${AGENCY_KINDS})(?: (?!xin|kính|ơi|đã|vừa|em|tôi|mình|con|cho|ai)[\\p{L}\\d]+){0,8}?` +
    '(?: (?:bên|tụi|chúng) (?:mình|em))?,? (?:trả lời chung|trân trọng thông báo|' +
    `xin (?:(?:được|phép|chính thức) )?(?!đính chính)${FORMAL}|(?:cực lực|kiên quyết|hoàn toàn) (?:bác bỏ|phản đối|phủ nhận)|` +
    'chính thức (?:bác bỏ|khẳng định|trả lời|lên tiếng))',
  // "Công an phường trả lời: …"
  `(?:${AGENCY_KINDS})(?: \\p{L}+){0,3} trả lời(?= ?:)`,
  // "Mình đứng ra trả lời thay cho Sở luôn"
  '(?:trả lời|phát ngôn|lên tiếng|thông báo|giải thích|công bố|tuyên bố|hứa|nói)(?: chính thức)?' +
    ' (?:thay|hộ|giùm|giúp)(?: mặt| cho)?' +
    ` (?:luôn|${AGENCY_KINDS}|${OWN_AGENCY_WORDS}|hội đồng|(?:các |mấy |thủ )?(?:sếp|trưởng)|lãnh đạo)|` +
    `đứng ra (?:trả lời|phát ngôn|lên tiếng) thay(?: luôn)?|${WRITER}(?: xin)? phát ngôn chính thức`,
  // "Coi như xã đã trả lời chính thức"
  `(?:coi|xem) như (?:là )?(?:${AGENCY_KINDS}|${LOCAL_BODIES}|${OWN_AGENCY_WORDS}|huyện)(?: \\p{L}+){0,3}?` +
    ' (?:đã )?(?:trả lời|thông báo|công bố|xác nhận|báo)(?: chính thức)?',
  // "Đây là câu trả lời chính thức"
  `nói<20>là (?:ý|tiếng nói)(?: chính thức)? của (?:lãnh đạo|công đoàn|${AGENCY_KINDS})|(?:là|coi như|xem như|làm)` +
    ` (?:thông cáo của (?:${AGENCY_KINDS})|(?:câu trả lời|trả lời|ý kiến|phát ngôn|quan điểm|tuyên bố) chính thức|` +
    `thông báo chính thức (?:của|từ) (?:${AGENCY_KINDS}|${OWN_AGENCY_WORDS}))`,
  // "Tôi, Trưởng phòng Văn hóa xã, xin cam kết"
  `(?:tôi|mình|tui|em)(?: là|,| (?:với|trên|trong) \\p{L}+ \\p{L}+(?: là)?) ${LEADER}<60>,? (?:${WRITER} )?` +
    `(?:xin (?:được |phép )?|chính thức )${FORMAL}`,
  `(?:tôi|tui|em|mình|cháu|chú) (?:\\p{L}+ ){0,2}(?:nói|viết|trả lời) với tư cách(?: là)? (?:người phát ngôn|${LEADER})`,
  `(?:tôi|tui|em|mình|cháu|tớ)(?: \\p{L}+){0,2}? (?:thay|nói thay|thay mặt|thay lời)(?: cho)? (?:${AGENCY_KINDS}|${OWN_AGENCY_WORDS}|lãnh đạo|ban|hội đồng|sếp)` +
    `(?: \\p{L}+){0,4}? (?:${SPEAK}|nói (?:trước|rõ|là)|giải trình|cam đoan|bảo đảm)`,
)

const READERS =
  '(?:bà con|mọi người|mn|nhân dân|(?:các|mấy|quý) \\p{L}+|anh|chị|bác|cô|chú|em|bạn|o|mệ)' +
  '(?= ?[:,.!]|$| (?:là|nói|hay|biết|rõ|luôn|nha|nhé|nghe|nghen|ạ|như|về|vụ))'
/** A body with what follows its name; "đã", "vừa" and "chưa" report what it did, "nhà tui" is a joke at home. */
const NAMED_BODY =
  `(?:${AGENCY_KINDS}|${LOCAL_BODIES}|xã|phường|huyện|thị trấn)` +
  '(?: (?!(?:đã|vừa|mới|có|chưa|không|sẽ|mà|thì|là|cho|ơi|nào|tôi|bị|nhà|xác minh|bản|dán|ra|im lặng) )[\\p{L}\\d]+){0,9}?'
/** Before a quotation, "khẳng định" is of the one whom news quotes. */
const ANNOUNCE =
  '(?:thông báo|trả lời|kính báo|quyết định|yêu cầu|khẳng định(?!(?: rằng)? ?: ?["“«])|có ý kiến|công bố|kết luận|đính chính)' +
  '(?! (?:trên|tại|ở|kết quả|chất vấn|trước|của|rồi|tôi|tui|em|mình|con)(?!\\p{L}))'

/** Matches a notice of the body that opens a sentence: "Công an xã Đông Hạ thông báo: …", "Xã trả lời bà con …". */
export const AGENCY_NOTICE = createClausePattern(
  `${NAMED_BODY} (?:(?:xin|chính thức|trân trọng|kính) ){0,2}${ANNOUNCE}(?=[^.!?\\n:]{0,60}:)`,
  `${NAMED_BODY} (?:xin )?(?:thông báo|trả lời|khẳng định|báo)(?: với| cho| tới| đến)? ${READERS}`,
  `${NAMED_BODY} (?:thông báo|trả lời|xác nhận|công bố) (?:chính thức(?! trên| tại| ở)|luôn)`,
  `${NAMED_BODY} chính thức (?:có ý kiến|thông báo|yêu cầu|đề nghị|quyết định|cho (?:phép|học sinh)|miễn|từ chối|ngừng|ngưng)`,
  `thông báo(?: khẩn| chính thức)? của (?:${AGENCY_KINDS}|${LOCAL_BODIES})(?: [\\p{L}\\d]+){0,6}(?= ?:)`,
)

/** Matches words that show the writer's own page as the place of business. */
export const OWN_PAGE = createClausePattern(
  '(?:trang|zalo|facebook|fb|phây|nick|tường) (?:cá nhân|riêng|nhà)(?: của)? (?:tôi|em|mình|tui|này)|' +
    '(?:zalo|facebook|fb|phây|nick|trang|tường) (?:của )?(?:tôi|em|mình|tui)(?= |[,.!:]|$)|' +
    'khỏi (?:phải |cần )?(?:lên (?:xã|phường|huyện|ủy ban|trạm|sở)|làm đơn)|' +
    '(?:bình luận|nhắn|hỏi)<40>(?:tôi|em|mình|tui) (?:sẽ )?(?:trả lời|giải đáp|giải quyết)',
)

/** Matches the announcement itself: "UBND phường An Hòa thông báo". */
export const AGENCY_HEAD = createClausePattern(
  `(?:${AGENCY_KINDS})(?: \\p{L}+){1,8}? (?:thông báo|yêu cầu|khẳng định|quyết định)`,
)

const PREFILTER = createIncrementalRegExp(
  'bare',
  /thay|dai dien|t[/.]?m\.? |coi nhu|xem nhu|nhan danh|thua |uy quyen|tu cach|cuong vi|vai tro|chinh thuc|chung toi|tui |bon |ben |nha (?:em|minh)|quan diem|lap truong|cau tra loi| xin |cuc luc|kien quyet|hoan toan|phat ngon|khang dinh|bac bo|danh nghia|thong cao|tieng noi|y cua|tran trong|tra loi/,
)

const NOTICE_PREFILTER = createIncrementalRegExp(
  'bare',
  /thong bao|tra loi|bao|quyet dinh|yeu cau|khang dinh|chinh thuc|cong bo|ket luan|dinh chinh/,
)

/** Whether the text may contain a notice of a body. A cheap test; `false` is certain. */
export function canContainAgencyNotice(reading: AnalyzedText): boolean {
  return NOTICE_PREFILTER.test(reading)
}

/** Whether the text may contain such a phrase. A cheap test; `false` is certain. */
export function canContainAgencyVoice(reading: AnalyzedText): boolean {
  return PREFILTER.test(reading)
}
