// Distinguishes a paper that is passed on from one that is only discussed. Shared by the checks on secrets and on
// internal papers.

import { hasOverlap, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../../text/compile-pattern.ts'
import { isEnclosedSpan, selectOverlapping } from '../../../text/enclosed-spans.ts'
import { searchOnce } from '../../../text/search-once.ts'
import { findEnclosingPassage, findEnclosingQuotation, findEnclosingSentence } from './mitigating-context.ts'
import { GIVE_AWAY, HANDLE_PAPER, SEND, SHARE, SHOW_PAPER } from './sharing-verbs.ts'

const WRITER = '(?:tôi|tui|mình|tớ|em|e|con|anh|chị|chú|bác|tao|thầy|ad)'
const FILLER = '(?: \\p{L}+){0,3}'
const PASS_PAPER_ON = `(?:${SHOW_PAPER}|ghi âm|${SEND}|copy|gõ|đánh máy)`
const AUDIENCE =
  '(?:nhóm|group|mọi người|mn|cả nhà|bà con|cô bác|anh em|ae|chị em|các|mấy|chúng|tụi|zalo|fb|mạng|mail|ai|dân|đồng chí)'
const SHARED_PIECE = '(?:hình|ảnh|bản|file|tệp|clip|trang|nội dung|chi tiết|link|danh sách|toàn văn)'

/** The writer calls it a leak: "leak nhẹ cho mng", "đừng nói t leak". */
const LEAKED =
  `(?:leak|hé lộ|rò rỉ|tuồn) (?:nhẹ|sớm|nhỏ|tí|chút|xíu|luôn|trước)|leak(?: \\p{L}+){0,2} (?:cho|nè|nha|đây)|` +
  `(?:đừng|chớ|khoan) (?:nói|bảo|khai)(?: là)? ${WRITER} (?:leak|gửi|gởi|đăng|nói|đưa|chụp|tiết lộ)`

/** The writer's own sharing, or an invitation to take. A reminder or a report does not use these words. */
const SHARING = compilePattern(
  [
    `${WRITER}${FILLER} (?:${PASS_PAPER_ON}|leak|lộ|tiết lộ|kể|nói|bật mí|báo|công bố|coi|xem|đọc|lấy|kiếm|xin|nghe|biết|thấy|dự|cầm|giữ)`,
    `(?:${PASS_PAPER_ON}|đưa)${FILLER} (?:để |cho )?${AUDIENCE}`,
    `${SHARED_PIECE}${FILLER} (?:dưới|bên dưới|đây|đính kèm|kèm theo|cmt)`,
    'hình (?:chụp|em|mình|tui)',
    'có (?:sẵn |luôn |được )?(?:bản|file|hình|ảnh|đây)',
    `(?:trích|chép|đăng|copy|${SEND}) (?:nguyên văn |lại |luôn )?(?:tài liệu|văn bản|công văn|thông báo|email|báo cáo|tờ trình|biên bản|kết luận)`,
    'chụp (?:lén|lại|màn hình|được|hết|đủ|hồi)',
    LEAKED,
    'bản (?:chụp|scan|photo|nháp)',
    'file (?:nè|scan|pdf|mềm|gốc)',
    `ai (?:cần|muốn|thiếu|chưa|quan tâm|vắng|rành|xin|hóng)|(?:nhắn|ib|inbox|pm|chấm)${FILLER} (?:riêng|tin|mình|em|tui|tôi|lấy)|(?:ib|inbox|chấm)`,
    '(?:coi|xem|đọc|nghe)(?: ở| bên)? (?:xong|trước|thử|đi|nè|nha|nghen|nhé|giùm|giúp|rồi|đỡ|chơi|dưới)|xóa (?:liền|ngay|giùm|nha|đi)|(?:tải|down|download)(?: \\p{L}+)? (?:về|xuống|ở|tại|giùm|đây|thêm)',
    '(?<!(?:ở|tại|tới|về|vào|từ|gần|trước|sau|đến|qua|lại|chỗ|đâu|vô|lâu|nay) )đây(?= ?[,.!:])|(?:đây|nè|đó) (?:nè|nha|nghen|nhé|cả nhà|mọi người|mn|mng|anh em|chị em|ae|bà con|cô bác|mấy|các)|(?:đây|nè) ?[:!,.]?(?= ?$)|(?:tối qua|hôm qua|hôm nay|sáng nay|hồi sáng|mới nhất|rồi) đây|rồi nè|có rồi nha',
    'đại ý|đại khái|tóm tắt|tóm lại|nôm na|nguyên văn|nội dung (?:là|như sau|chính|gồm|nói|ghi)|(?:mới|vừa) (?:về|ra lò|nhận|có|lấy|lụm|kiếm|xin|hóng|nghe|coi|xem|đọc|chốt|họp)|(?:kiếm|lụm|hóng|lấy) được|(?:tuồn|lọt|lộ) ra|rò rỉ|bật mí|nóng hổi|hàng nóng',
    '(?:biết|xem|coi|đọc|nắm|báo|hay|kể|nói|chuẩn bị) trước',
    '(?:khỏi|đỡ) (?:\\p{L}+ ){0,2}(?:chờ|đợi|hỏi|chạy|lên)',
    'giữ (?:kín|bí mật|trong lòng|mồm|miệng|giùm|riêng)',
    `(?:đừng|chớ|không|khoan) (?:${GIVE_AWAY})`,
    'kể (?:nhỏ|riêng|nghe)',
    'nội bộ (?:biết|coi|xem|thôi)',
    'biết (?:thôi|với) nha',
    `(?:${AUDIENCE}|thầy cô|đ\\/c)${FILLER} (?:đọc|coi|xem|ngó|tham khảo|nắm|biết)|(?:đồng chí|anh|chị|bạn|bác|đ\\/c) nào|nhưng (?:mà )?(?:mình|tui|em|tôi|thôi|cứ|vẫn)${FILLER} (?:nhớ|biết|nói|kể|hé|đăng|gửi)`,
  ].join('|'),
)

/** Emoji for a picture or a paper, for what is below, and for a secret. */
export const SHARING_EMOJI = /[\u{1F4CE}\u{1F447}\u{1F4F7}\u{1F4F8}\u{1F5BC}\u{1F92B}\u{1F4C4}\u{1F4D1}]/u

/** Whether the words around the span pass something on: a picture, a copy, its gist, an invitation to take it. */
export function isBeingShared(reading: AnalyzedText, span: Span): boolean {
  const passage = getWidePassage(reading, span)
  return (
    SHARING.testIn(reading, passage.start, passage.end) ||
    SHARING_EMOJI.test(reading.text.slice(passage.start, passage.end))
  )
}

/** What rules of secrecy forbid to do with a paper or with what it says. */
const LET_OUT = `${HANDLE_PAPER}|sao|làm lộ|tiết lộ|phát tán|lan truyền`
const TOPIC = compilePattern(
  [
    '(?:luật|pháp lệnh|nghị định|thông tư|quy chế|quy định|nội quy|chỉ thị)(?: \\p{L}+){0,4} (?:bảo vệ|an ninh mạng|bí mật|về|quy định|mới|hướng dẫn)',
    'bảo vệ (?:bí mật|bmnn)',
    'danh mục bí mật|tập huấn|quán triệt|tuyên truyền',
    'phổ biến (?:luật|pháp luật|quy định|kiến thức)',
    'bài (?:học|giảng)',
    'câu hỏi|trắc nghiệm|chuyên đề|kiến thức',
    'ôn (?:thi|tập)',
    'học được',
    '(?:nhắc|lưu ý|cảnh báo|khuyến cáo|yêu cầu|đề nghị|dặn|chú ý)(?: \\p{L}+){0,4} ?:|(?:nhắc|lưu ý|yêu cầu|đề nghị)(?: \\p{L}+){1,7} (?:không|đừng|chớ|tránh|hạn chế)',
    `(?:không|đừng|chớ|cấm|tránh|hạn chế|ko|hông)(?: (?:được|phép|nên|ai|có|tự ý|vội|đem|thể)){0,3} (?:${LET_OUT}|cung cấp|ghi âm)`,
    'làm lộ|lộ lọt|để lộ (?:bí mật|thông tin|tài liệu)|cố ý làm|khởi tố|truy tố|bị (?:bắt|tạm giam|phạt|xử|kỷ luật|khởi tố|cách chức)|xét xử|tuyên (?:án|phạt)|bị (?:cáo|can)|cơ quan điều tra|vi phạm|phạm (?:luật|pháp|tội)|trái luật|hành vi|mức phạt|phạt (?:tiền|tù)|trách nhiệm|chế tài|tội (?:danh|làm|cố ý|phạm)',
    '(?:tài liệu|văn bản|hồ sơ|thông tin)(?: \\p{L}+){0,3} (?:phải|cần|chỉ được)',
    'ai được (?:phép )?(?:đóng|xem)',
    '(?<!chưa |chưa được )giải mật|phim|truyện|tiểu thuyết|game|lịch sử|bảo tàng|kháng chiến|chiến tranh|thế chiến|tình báo|gián điệp',
    'điệp viên|cia|nghĩa là|là gì|khái niệm|phân loại|định nghĩa',
    'theo (?:báo|đài|tin|vtv|tòa|công an|bản tin)',
    'báo (?:chí|đưa tin|đăng)',
    'điều \\d{1,3}|khoản \\d{1,2}',
  ].join('|'),
)

/** The writer refuses, reports it, warns of it, asks what is allowed, or judges how much is kept secret. */
const ASIDE = compilePattern(
  [
    '(?:tôi|tui|mình|em|con|chị|anh) (?:đã |liền |cũng |xin |phải )?(?:từ chối|không thể (?:nói|gửi|tiết lộ)|' +
      'báo cáo (?:bài|nick|tài khoản|lãnh đạo|trưởng|sếp|công an|ngay))',
    `(?:đăng|gửi|chụp|up|${SHARE})(?: (?!được)\\p{L}+){0,3} được (?:không|hông|ko|hôn)(?! nhưng| mà)`,
    '(?:thì|hãy|cứ|nên) (?:chờ|đợi) (?:ngày )?(?:công bố|thông báo|văn bản|bản chính thức)',
    'câu (?:view|like|tương tác)|giật tít|cảnh giác|phóng sự|(?:thời|hồi) chống (?:mỹ|pháp)',
    'tràn lan|lạm dụng|khó giám sát|rà (?:soát )?lại danh mục|(?:khóa|cất)(?: vào| trong)? két|thì (?:cất|khóa)(?: vào| trong)? tủ',
  ].join('|'),
)
/** The paper is at hand all the same. */
const HANDED_OVER = compilePattern(
  [
    '(?:ảnh|hình|file|bản|link|trang)(?: \\p{L}+){0,3} (?:đây|nè|này|dưới)|đây(?= ?[,.!]| (?:cả nhà|mọi người|bà con|anh em|nè))',
    'mọi người (?:xem|coi|đọc)|(?<!từ chối )(?:xem|coi|gửi|kèm) (?:ảnh|hình)|(?<!(?:nhờ|bảo|xin|đòi|kêu) )(?:em|tôi|tui|mình) (?:gửi|đăng|up)|ib|inbox',
  ].join('|'),
)

/** Whether the words around discuss secrecy as a topic: a law, a lesson, a reminder, a case in the news, a film. */
export function isDiscussedAsTopic(reading: AnalyzedText, span: Span): boolean {
  const passage = getWidePassage(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, passage.start, passage.end)
  return has(TOPIC) || (has(ASIDE) && !has(HANDED_OVER))
}

/** How far after a mark the number of its paper may be, in UTF-16 units. */
const NUMBER_REACH = 200

/**
 * Whether a mark is as on a paper: it fills a line, or a sentence before the number of the paper. Papers often say that
 * they are not to be copied; that makes no lesson of them.
 */
export function isOnPaper({ text, lower }: AnalyzedText, { start, end }: Span): boolean {
  const before = /[^\n.!?;]*$/.exec(text.slice(Math.max(0, start - 80), start))![0]
  const after = /^[^\n.!?;]*/.exec(text.slice(end, end + 80))![0]
  if (/\p{L}/u.test(before + after)) return false
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const fillsLine = lineEnd >= 0 && (text.slice(lineStart, start) + text.slice(end, lineEnd)).trim() === ''
  return fillsLine || /(?<!\p{L})số ?:? ?\d/u.test(lower.slice(end, end + NUMBER_REACH))
}

const EXPLICIT_SHARING = compilePattern(
  [
    LEAKED,
    `(?:tôi|tui|mình|em|e|tao|tụi mình|tụi em|anh|chú|con)(?: (?!(?:từ chối|không|chưa|đừng|chẳng|hông) )\\p{L}+){0,3} ${PASS_PAPER_ON} (?:lại|lên|qua|trước|nguyên|hết|luôn|đủ|riêng|được|cho|vô|vào|ở|bản|hình|trang|nè|rồi|nhóm)`,
    `${SHARED_PIECE}(?: \\p{L}+){0,3} (?:ở dưới|bên dưới|đây|dưới bình luận|đính kèm)|(?:xem|coi|đọc) xong (?:\\p{L}+ ){0,2}xóa|ai (?:cần|thiếu|chưa có) (?:thì |cứ )?(?:nhắn|ib|inbox|lấy|tải|alo|vô)`,
    `(?:${SEND})(?: \\p{L}+){1,3} (?:xem|coi|đọc|ngó) (?:trước|ké|thử|chơi|đỡ|cái)`,
    `(?:tôi|tui|mình|em|tao) (?:cứ|vẫn|xin|liều) (?:up|đăng|post|${SHARE}|${SEND}|tung|chép)|(?:${SEND}) (?:anh|chị|em|cô|chú|bác|cả nhà|mọi người|các|mấy|nhóm|sếp|thầy|bạn|ba|má|mẹ)(?: \\p{L}+){0,2} (?:bản|file|hình|ảnh|tờ|cái|nội dung)|bản (?:scan|chụp|photo) (?:đây|nè|của)`,
  ].join('|'),
)

/** Whether the writer shares the thing explicitly. This outweighs a reminder nearby. */
export function isExplicitlyShared(reading: AnalyzedText, span: Span): boolean {
  const passage = getWidePassage(reading, span)
  return EXPLICIT_SHARING.testIn(reading, passage.start, passage.end) || isCopiedWithCaveat(reading, span)
}

const NUMBERED_PAPER = compilePattern(
  '(?:kế hoạch|công văn|báo cáo|kết luận|tờ trình|thông báo|biên bản|phương án|công điện|văn bản|nghị quyết|đề án|cv)' +
    '(?: (?:tuyệt mật|tối mật|mật))?(?: số)? ?:? ?\\d{1,5}',
)
const OPENING = /(?:^|[\n:.!?]\s{0,3}|["“”'‘«])["“”'‘«]?$/u
/** What a paper says, and not its name alone. */
const SAYS = compilePattern(
  'yêu cầu|gồm|chỉ đạo|giao|thống nhất|nêu|có|đề nghị|giới thiệu|dự kiến|phân công|bố trí|chuẩn bị',
)
const MIN_CONTENT = 40
/** "Đề nghị không phát tán", "chỉ lưu hành trong nhóm": what goes with a copy. */
const CAVEAT = compilePattern(
  '(?:(?:đề nghị|yêu cầu|lưu ý|nhắc|mong|nhờ)(?: (?:\\p{L}+|đ\\/c)){0,4} )?(?:không|đừng|chớ|cấm|miễn|ko|hông)' +
    `(?: (?:được|phép|nên|ai|có|tự ý|vội)){0,3} (?:${LET_OUT}|để lộ|phổ biến)` +
    // What is not to be passed on is the paper, and not what it speaks of.
    '(?: (?:lại|màn hình|văn bản|tài liệu|nội dung|công văn|bản|này|ra|bên|ngoài|nhóm|lên|trên|mạng|xã hội|facebook|zalo|' +
    'cho|ai|người|khác|rộng rãi|dưới|mọi|hình thức|đi|đâu|nhé|nha|nghen|ạ)){0,8}(?= ?[.,:;!…\n]|$)|' +
    // Who may have it, or where.
    'chỉ (?:lưu hành(?: \\p{L}+){0,4}|(?:đọc|xem|dùng|gửi)(?: (?:\\p{L}+|đ\\/c)){0,3}? ' +
    '(?:nội bộ|với nhau|riêng|trong (?:nhóm|tổ|ban|phòng|chi bộ|đảng|cơ quan|đơn vị|nội bộ|ngành|lãnh đạo)|' +
    'anh em|anh chị|đồng chí|đ\\/c|nhóm|thành viên|lãnh đạo|đảng viên|cấp ủy|chi ủy|ở đây))',
)
/** Of a paper that is false, was taken back, or is no longer in force. */
const VOID = compilePattern(
  '(?:văn bản|công văn|thông báo|quyết định|kế hoạch|tin|giấy|là|làm|bản) giả|giả mạo|bịa|sai sự thật|(?:không có|chẳng có) thật|' +
    '(?:đã|bị|được|mới|vừa) (?:thu hồi|hủy|bãi bỏ|thay thế|rút lại)(?! (?:đất|\\d|hết|toàn bộ|sổ|tiền|nhà))|' +
    '(?:hết|không còn) (?:hiệu lực|giá trị|hạn)|(?:văn bản|công văn|tài liệu|kế hoạch|quyết định|thông báo)(?: này)? cũ',
)

/**
 * Finds the papers that are copied out with the wish to keep them: "đề nghị không phát tán: Kế hoạch số …". A reminder
 * to handle no such papers copies none.
 */
const findPapersWithCaveat = searchOnce((reading) => {
  const caveats = CAVEAT.find(reading)
  if (caveats.length === 0) return []
  const topics = TOPIC.find(reading)
  return NUMBERED_PAPER.find(reading).filter((paper) => {
    if (!OPENING.test(reading.text.slice(Math.max(0, paper.start - 5), paper.start))) return false
    const quotation = findEnclosingQuotation(reading, paper)
    const { end } = quotation ?? findEnclosingSentence(reading, paper)
    const isTold = quotation !== undefined || SAYS.testIn(reading, paper.end, end)
    if (!isTold || end - paper.end < MIN_CONTENT) return false
    const passage = getWidePassage(reading, paper)
    const selectOutside = (spans: readonly Span[]) =>
      selectOverlapping(spans, passage).filter(
        (each) => isEnclosedSpan(each, passage) && (each.end <= paper.start || each.start >= end),
      )
    const around = selectOutside(caveats)
    return (
      around.length > 0 &&
      selectOutside(topics).every((topic) => around.some((caveat) => hasOverlap(caveat, topic))) &&
      !VOID.testIn(reading, passage.start, passage.end)
    )
  })
})

function isCopiedWithCaveat(reading: AnalyzedText, { start, end }: Span): boolean {
  const near = { start: Math.max(0, start - NUMBER_REACH), end }
  return selectOverlapping(findPapersWithCaveat(reading), near).some((paper) => paper.start >= near.start)
}

const PUBLISHED = compilePattern(
  [
    'niêm yết|(?:đã|được|vừa|chính thức) (?:đăng|công bố|công khai|ban hành|phát hành)|công khai (?:trên|tại|ở|theo|trong)|đăng (?:công khai|tải|trên (?:cổng|trang|báo|website|công báo))|công báo',
    '(?:cổng|trang) (?:thông tin|dịch vụ|web|chính thức|của (?:bộ|sở|tỉnh|phường|xã|chính phủ|quốc hội))|website|thư viện pháp luật|báo (?:chính phủ|nhân dân|tuổi trẻ|thanh niên|chí|tỉnh|đảng)|vnexpress|thông cáo|họp báo|báo (?:đã )?(?:đưa|đăng)',
    'lấy ý kiến (?:nhân dân|người dân|rộng rãi|công khai|góp ý)|(?:đang|đã|được) lấy ý kiến(?! (?:trong|nội bộ|ban|chi bộ|cấp ủy))|góp ý (?:cho |vào |về )?(?:dự thảo|trước ngày|tại|trên)|chuyên mục (?:lấy|góp)|chất vấn|(?:trình|gửi|báo cáo)(?: \\p{L}+){0,2} kỳ họp',
  ].join('|'),
)
const OFFICIAL_ADDRESS =
  /(?<![a-z0-9-])(?:[a-z0-9-]+\.){0,3}(?:gov\.vn|dcs\.vn|edu\.vn|chinhphu\.vn|quochoi\.vn|dangcongsan\.vn|nhandan\.vn|tuoitre\.vn|vnexpress\.net|thanhnien\.vn|thuvienphapluat\.vn|luatvietnam\.vn|vtv\.vn|vov\.vn|baochinhphu\.vn)(?![a-z0-9-])/

/** Whether the words around say that the paper is public: posted, on an official page, in the press. */
export function isPublished(reading: AnalyzedText, span: Span): boolean {
  const passage = getWidePassage(reading, span)
  return (
    PUBLISHED.testIn(reading, passage.start, passage.end) ||
    OFFICIAL_ADDRESS.test(reading.bare.slice(passage.start, passage.end))
  )
}

/** Returns the passage around a span; the whole text when the draft is short. */
function getWidePassage(reading: AnalyzedText, span: Span): Span {
  if (reading.text.length <= 500) return { start: 0, end: reading.text.length }
  return findEnclosingPassage(reading, span)
}
