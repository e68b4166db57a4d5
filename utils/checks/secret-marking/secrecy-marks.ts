// The forms in which a secrecy grade appears. The three grades and the stamps are those of the official State forms.

import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'

/** Kinds of documents that carry a grade. */
const PAPER =
  '(?:tài liệu|văn bản|công văn|hồ sơ|kế hoạch|bản đồ|sơ đồ|báo cáo|tờ trình|nghị quyết|thông báo|quyết định|' +
  'phương án|giấy tờ|công điện|bản vẽ|danh sách|đề án|kết luận|biên bản|dự thảo|cv|vb|file|thư|bì thư|bì|phong bì|giấy|tờ)'
/** Words after "mật" that give it another meaning. */
const OTHER_MEANING =
  '(?! ?(?:khẩu|mã|độ|ong|thám|thiết|vụ(?! (?:chuyên án|án|việc))|danh|ngữ|mía|gấu|hoa|đường|nghị|báo|kích|lệnh|đàm|' +
  'tông|truyền|phục|ít|thư (?:của|gửi)))'
const GRADE = `(?:tuyệt mật|tối mật|mật${OTHER_MEANING})`

/** Matches a grade named as such: "độ mật: tối mật", "đóng dấu mật". */
export const NAMED_GRADE = compilePattern(
  `độ mật (?:\\p{L}+ ){0,5}là ${GRADE}|` +
    `(?:độ|mức|mức độ|cấp độ) (?:tuyệt mật|tối mật|mật${OTHER_MEANING})(?: ?[:\\-] ?["'(]?${GRADE})?|` +
    `thuộc (?:diện|loại|danh mục|hàng|độ) ${GRADE}|(?:đóng|có|mang|in|bị|được|con|cái|nguyên)` +
    `(?: (?:cái|con|mộc|đỏ)){0,2} (?:dấu|mộc|chữ)(?: (?:đỏ|chữ|độ)){0,2} ?[:"'(]? ?${GRADE}|` +
    `${PAPER} (?:dấu|mộc) (?:đỏ )?["'(]?${GRADE}|` +
    '(?:dấu|mộc) (?:đỏ )?["\'(]?(?:tuyệt mật|tối mật)',
  { bare: false, joined: true },
)

/** Matches the same in a draft without diacritics, where "mat" alone is ambiguous. */
export const NAMED_GRADE_UNACCENTED = compilePattern(
  '(?:dong|co|mang|cv|cong van|van ban|vb|ho so|tai lieu)(?: con| moc| do){0,2} (?:dau|moc)(?: do| chu){0,2} (?:tuyet mat|toi mat|mat)' +
    '(?! (?:khau|do|ong|tien|hang|thiet|vien))|do mat ?: ?(?:tuyet mat|toi mat|mat)|do (?:tuyet|toi) mat',
)

/** Matches a document called secret: "tài liệu mật", "bản đồ tuyệt mật". */
export const SECRET_PAPER = compilePattern(
  `${PAPER}(?: (?:đóng dấu|thuộc loại|loại|thuộc diện|diện|này|đó|là|hạng|dạng|cực|siêu|hơi|toàn)){0,2} ?["'(]?` +
    `${GRADE}`,
  { bare: false, joined: true },
)

/** Matches the same without diacritics. Excludes neighbours that show the reading "mất", "mặt" or "mát". */
export const SECRET_PAPER_UNACCENTED = compilePattern(
  '(?<!(?:bi|lam|danh|tim|vua|da|dang|lo|mat|roi) )' +
    '(?:tai lieu|van ban|cong van|ho so|ke hoach|ban do|so do|bao cao|to trinh|phuong an|cong dien|danh sach)' +
    '(?: (?:dong dau|thuoc loai|loai|dien|thuoc dien)){0,2} (?:tuyet mat|toi mat|mat)(?! (?:roi|het|khau|do|ong|tien|' +
    'hang|cap|bang|tich|cong|thoi|hieu|gia|may|di|dau|ca|sach|luon|tu|trong|o|hom|nua|thiet|ma))',
)

/** Matches the two highest grades alone. */
export const TOP_GRADE = compilePattern('tuyệt mật|tối mật', { bare: false, joined: true })
/** Matches the one of the two that stays unambiguous without diacritics. */
export const TOP_GRADE_UNACCENTED = compilePattern('tuyet mat', { joined: true })

/** Matches stamps of envelopes and numbered copies. */
export const SECRECY_STAMP = compilePattern(
  'chỉ (?:những )?người có tên (?:trên bì |ghi trên bì )?mới được (?:bóc|mở)(?: bì| thư)?|' +
    'tài liệu (?:phải |cần )?thu hồi|bản sao bí mật nhà nước|tài liệu bí mật nhà nước|' +
    'thuộc (?:danh mục |phạm vi |diện |loại )?bí mật (?:nhà nước|quốc gia)|' +
    '(?:đây là|này là|cái này thuộc|là tài liệu) bí mật (?:nhà nước|quốc gia|công tác)',
  { joined: true },
)

/** Matches a grade alone on its line or in brackets. Counts only in capitals. */
export const LONE_GRADE_MARK = compilePattern(
  '(?<=(?<![^\\n])[^\\p{L}\\p{N}\\n]{0,6})(?:tuyệt mật|tối mật|mật)(?=[^\\p{L}\\p{N}\\n]{0,6}(?![^\\n]))|' +
    '(?<=[(\\[])mật(?=[)\\]])',
  { bare: false, joined: true },
)

/** A grade where a paper may be copied, and the number that papers begin with. */
const GRADE_BEFORE = '(?<=(?<![^\\n])|[.:("“]\\s{0,2})(?:tuyệt mật|tối mật|mật)(?=[\\s.:|)\\]]{1,4}'
const PAPER_NUMBER = 'số(?: hiệu)? ?:? ?\\d{1,5} ?[-/] ?(?:cv|bc|qđ|kh|tb|ttr|nq|ct|hd|gm|kl|đa|pa|bb) ?[-/] ?\\p{L}{2}'
const RECEIVERS =
  'kính gửi ?:?(?: (?:các|đồng chí|đ\\/c|ông|bà)){0,2} (?:bí thư|ban thường vụ|thường trực|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|chi bộ|ubnd|ủy ban nhân dân)'

/**
 * Matches a grade that is copied out inside a line, right before the number of its paper or what else papers begin
 * with: "nè: MẬT. Số 45-CV/TU". Counts only in capitals.
 */
export const COPIED_MARK = compilePattern(`${GRADE_BEFORE}(?:${PAPER_NUMBER}|${RECEIVERS}))`, { bare: false })
/** The same before a number without diacritics, where it is the word for what is lost, too. */
export const COPIED_MARK_UNACCENTED = compilePattern(`${GRADE_BEFORE}${PAPER_NUMBER})`)
/** What papers say next to their number. */
export const WORDS_OF_PAPER = compilePattern('kính gửi|về việc|v\\/v|trích yếu|nơi nhận|căn cứ|nội dung|thực hiện')
/** How far behind the grade they may be, in UTF-16 units. */
export const PAPER_REACH = 120

/** Matches a closed meeting. */
export const CLOSED_MEETING = compilePattern(
  '(?:cuộc |buổi |phiên |vụ )?(?:họp|hội nghị|giao ban|hội ý|làm việc|bàn giao)' +
    ' (?:kín|mật|bí mật|tuyệt mật|tối mật)(?: (?:của|bên|ở|tại)(?: \\p{L}+){1,4})?',
)

/** Matches a grade as a remark: "mật đó nghen", "chuyện này mật nha". */
export const GRADE_REMARK = compilePattern(
  '(?<=(?<![^\\n]) ?|[.!?,;:("\'-] ?|(?:là|này|đó|hàng|tin|chuyện|vụ|cái|thuộc loại|thuộc diện) )' +
    '(?:(?:tuyệt |tối )?mật|bí mật (?:nhà nước|quốc gia|quân sự))' +
    ' (?:đó|đấy|nha|nghen|nhé|nghe|nè|á|nhen|nhe|đấy nhé|đó nha|đó nghen|đó nhe|thôi)',
  { bare: false },
)

/** Matches a file name with a grade: "so-do_TUYET-MAT.pdf". In lower case without diacritics. */
export const SECRET_FILE_NAME = createIncrementalRegExp(
  'bare',
  new RegExp(
    [
      '(?<![a-z0-9])[a-z0-9_.()-]{0,60}?',
      `(?<![a-z])(?<grade>${[
        'tuyet[_ .-]?mat',
        'toi[_ -]mat',
        '(?:do|dau|tai[_-]?lieu|van[_-]?ban|cong[_-]?van|cv|ho[_-]?so|ban[_-]?do|so[_-]?do)[_-]?mat',
      ].join('|')})`,
      '(?![a-z]|[_ -](?:bang|troi|ong|khau|ma|tien|hang|cap|do|sau|truoc|duong))',
      '[a-z0-9_.() -]{0,40}\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar|heic)(?![a-z0-9])',
    ].join(''),
    'g',
  ),
)
