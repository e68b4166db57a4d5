// Crimes that are said of something on the net, or of an unnamed other who uses somebody's name, and not of a person.

import type { Span } from '../../../../draft.ts'
import type { AnalyzedText } from '../../../../text/analyzed-text.ts'
import { compilePattern } from '../../../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../../../text/enclosed-spans.ts'
import { findFullNames } from '../full-names.ts'
import { hasNamedTarget } from '../identifiable-target.ts'
import { CHIEFS, PERSON_TITLES } from '../titles.ts'
import { CRIME_ACTS } from './crime-acts.ts'

const NET_NOUN =
  '(?:trang|web|website|link|đường dẫn|đường link|tên miền|liên kết|app|ứng dụng|fanpage|nick|tài khoản|stk|đầu số|' +
  'số (?=\\d|(?:điện thoại|đt|máy|lạ|này|đó|kia|ni|nớ|tài khoản)(?!\\p{L}))|tin nhắn|cuộc gọi|zalo|facebook|email)'
const MAKES =
  'lập|mở|tạo|dựng|dùng|xài|làm|đăng|chạy|gửi|gởi|mua|thuê|bán|kiếm|lấy|cầm|hack|nhờ|quản lý|chủ|admin|là|của'
/**
 * A page, a link, a number or an account said to be a fraud: "trang … là trang lừa đảo". Not before it: who made or
 * uses it.
 */
const FRAUD_ON_NET = compilePattern(
  `(?<!(?:${MAKES})(?: (?:một|cái|mấy|các|những|nhiều|ra))? )` +
    '(?<!(?:lập|mở|tạo|dựng|dùng|xài|làm|chạy|thuê|hack|chủ|admin)(?: (?:một|cái|mấy|các|những|nhiều|ra))? (?:trang|đường|tài khoản|nick|kênh|app) )' +
    NET_NOUN +
    '(?: (?!để(?!\\p{L}))[^\\s,;!?]{1,60}){0,8}?,? (?:lừa (?:đảo|gạt|lấy|tiền)|chiếm đoạt|trộm cắp|ăn (?:cắp|trộm))',
)

/** Whether an act is said of something on the net, with no person or firm between. */
export function isOfNet(reading: AnalyzedText, sentence: Span, act: Span): boolean {
  return FRAUD_ON_NET.find(reading).some(
    ({ start, end }) =>
      start >= sentence.start &&
      start < act.start &&
      act.start < end &&
      (isCalledTrang(reading, sentence, start)
        ? PAGE_WARNED_OF.testIn(reading, start, end)
        : !hasNamedTarget(reading, skipNetNoun(reading, start), act.start)),
  )
}

const CALLED_BEFORE =
  '(?:cô|chị|bà|con|em|thím|dì|mợ|bác|chú|anh|ông|o|mệ|mụ|mạ|má|mẹ|cháu|bé|nhỏ|nàng|ả|thị|bạn|vợ|thầy)'
/** A title or a part of a name, right before "trang". */
const TITLE_BEFORE = compilePattern(`${CALLED_BEFORE} $`)
const NAME_PART_BEFORE = /\p{Lu}\p{Ll}+ {1,2}$/u
/** "Trang" after it may be the first word of what is said. */
const OPENING_BEFORE = /[^\p{L}\p{N}\s,]["“'(\s]{0,3}$/u
/** After "trang": it is a page for sure. */
const PAGE_AFTER = compilePattern(
  '^ (?:web|website|mạng|fanpage|fb|facebook|zalo|tiktok|cá nhân|thông tin|điện tử|tin tức|(?:\\p{L}+ ){0,3}là trang)',
)
/** After "trang" without a title or a name before it. */
const THIS_AFTER = compilePattern('^ (?:này|đó|kia|ấy|ni|nớ|đấy|mới|giả|nào)')
const HOST_AFTER = /^ {1,2}(?:["“']|https?:|[\p{L}\d-]+\.\p{L}{2})/u
/** Somebody called Trang warns of a page. */
const PAGE_WARNED_OF = compilePattern(
  `(?:nhắc|dặn|báo|kêu|bảo|nói|khuyên|lưu ý)(?: (?:phụ huynh|bà con|mọi người|cả \\p{L}+|các \\p{L}+|anh|chị|em|tụi|dân|học sinh|tui|mình|với|rằng|là)){0,4} ?:? ${NET_NOUN}(?: [^\\s,;!?]{1,60}){1,8}`,
)
const NAME_REACH = 16
const PAGE_REACH = 60

/** Whether a noun of the net is somebody's name: "Cô Trang", "Nguyễn Thị Trang". */
function isCalledTrang(reading: AnalyzedText, sentence: Span, at: number): boolean {
  const { bare, text } = reading
  if (!/^trang(?![a-z])/.test(bare.slice(at, at + 6))) return false
  const after = at + 'trang'.length
  const before = text.slice(Math.max(sentence.start, at - NAME_REACH), at)
  const hasTitle = TITLE_BEFORE.testIn(reading, Math.max(sentence.start, at - NAME_REACH), at)
  const hasCapital = text.startsWith('Trang', at)
  if (hasCapital && (NAME_PART_BEFORE.test(before) || (hasTitle && reading.accented))) return true
  if (HOST_AFTER.test(text.slice(after, after + PAGE_REACH))) return false
  if (PAGE_AFTER.testIn(reading, after, after + PAGE_REACH)) return false
  const isThis = THIS_AFTER.testIn(reading, after, after + PAGE_REACH)
  // "ba con trang nay" may be "bà con trang này".
  if (hasTitle) return reading.accented || !isThis
  if (!hasCapital) return findFullNames(reading).some(({ start, end }) => start < at && at < end)
  const isOpening = before.trim() === '' || OPENING_BEFORE.test(before)
  return !isOpening || !isThis
}

/** Returns where the name after a noun of the net begins: a page is no person for being called "Trang". */
function skipNetNoun({ text }: AnalyzedText, start: number): number {
  const space = text.indexOf(' ', start)
  return space < 0 ? start : space + 1
}

/** The picture or the name of somebody, used by another. */
const TAKEN_NAME = compilePattern(
  '(?:lấy|dùng|mượn|xài|đánh cắp|ăn cắp|trộm|ghép)(?: (?:trộm|cắp|lại|luôn|cả)){0,2} (?:hình ảnh|ảnh|hình|tên|thông tin|sim|căn cước|cccd|danh nghĩa)|' +
    'hack (?:nick|facebook|fb|zalo|tài khoản)',
)

/** Whose it is: a title or an office right after it. */
const OWNER_FIRST = compilePattern(
  `^ (?:(?:cá nhân|thẻ|facebook|fb|zalo|của) ){0,2}(?:${PERSON_TITLES}|em|cháu|con|${CHIEFS}|hiệu (?:trưởng|phó)|(?:trưởng|phó|công an|cán bộ) \\p{L}+)`,
)
/** How far after it a name in full may begin: "của". */
const OWNER_GAP = 12

/**
 * Whether the one who is named before an act is whose name or picture an unnamed other used for it. After a comma, who
 * is named is the one who used it: "Mượn tên mẹ vay tiền, Nguyễn Văn A …".
 */
export function isOfImpersonated(reading: AnalyzedText, sentence: Span, act: Span): boolean {
  return TAKEN_NAME.find(reading).some(({ start, end }) => {
    if (start < sentence.start || end > act.start || hasNamedTarget(reading, sentence.start, start)) return false
    const comma = reading.text.slice(end, act.start).search(/[,;:–]/)
    const to = comma < 0 ? act.start : end + comma
    return (
      hasNamedTarget(reading, end, to) &&
      (OWNER_FIRST.testIn(reading, end, to) ||
        findFullNames(reading).some((name) => name.start > end && name.start <= end + OWNER_GAP && name.end <= to)) &&
      (comma < 0 || !hasNamedTarget(reading, to + 1, act.start))
    )
  })
}

/** Whether a sentence says crimes of nobody but things on the net. */
export function isOnlyOfNet(reading: AnalyzedText, sentence: Span): boolean {
  const acts = CRIME_ACTS.find(reading).filter((act) => isEnclosedSpan(act, sentence))
  return (
    acts.length > 0 && acts.every((act) => isOfNet(reading, sentence, act) || isOfImpersonated(reading, sentence, act))
  )
}
