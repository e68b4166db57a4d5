// Lists and papers whose names are those of grown-ups: staff, parents, former pupils, and who signs.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { compactRegExp } from '../../text/regexp/compact.ts'

const STAFF = compilePattern(
  '(?:danh sách|phân công|lịch|bảng|gồm|ban)(?: \\p{L}+){0,3} (?:giáo viên|phụ huynh|thầy|cô giáo|chủ nhiệm|cán bộ|đại diện|cha mẹ|công chức|giảng viên|giám hiệu|nhân viên)',
)
/** Those who were pupils together once. */
const FORMER_PUPILS = compilePattern('cựu học sinh|niên khóa (?:19\\d\\d|200\\d)')
/** Grown-ups who learn. */
const GROWN_LEARNERS = compilePattern(
  'học viên|sinh viên|' +
    'lớp (?:bồi dưỡng|tập huấn|đào tạo|sơ cấp|trung cấp|cao cấp|cao học|đại học|nghiệp vụ|chính trị|cảm tình|đối tượng|đảng)',
)
/** A class of a school: pupils, whatever courses or students are mentioned with it. */
const LETTERED_CLASS = compilePattern('lớp(?: |(?=\\d))(?:1[0-2]|[1-9])[a-eghk]\\d{0,2}')
/** What has classes with such a letter, too. */
const HIGHER_SCHOOL = compilePattern('đại học|cao đẳng|trung cấp|cao học|học viện|chính trị|nghiệp vụ|quản lý|đảng')
/** How far above a name the heading of its list may be, in UTF-16 units. */
export const LIST_REACH = 400

/** Whether the lines above say that the list is of teachers, parents, officials or others who are grown up. */
export function isListOfGrownUps(reading: AnalyzedText, { start }: Span): boolean {
  const from = Math.max(0, start - LIST_REACH)
  const isAbove = (pattern: Pattern) => pattern.testIn(reading, from, start)
  if (isAbove(STAFF) || isAbove(FORMER_PUPILS)) return true
  return isAbove(GROWN_LEARNERS) && (isAbove(HIGHER_SCHOOL) || !isAbove(LETTERED_CLASS))
}

const SIGNING_OFFICES =
  'hieu truong|hieu pho|giam doc|chu tich|bi thu|chu nhiem|tong phu trach|(?:truong|pho) (?:phong|ban|khoa)|' +
  'nguoi lap|ke toan|thu ky'
/** The end of a paper before the name of who signs it: a line with the office alone, and perhaps "(đã ký)". */
const SIGNED_AS = compactRegExp(
  `(?:^|\\n)[^a-z\\n]{0,6}(?:(?:kt|tm|tl|tuq|thay mat)[. ]{1,2})?(?:pho )?(?:${SIGNING_OFFICES})[^\\n\\da-z:]{0,20}\\n` +
    '(?:[^a-z\\n]{0,20}(?:da )?ky[^\\n]{0,40}\\n)?[^a-z\\d]{0,40}$',
)
const SIGNATURE_REACH = 160

/** Whether a name on its line is that of who signs a paper. */
export function isSigner({ bare }: AnalyzedText, { start }: Span): boolean {
  return SIGNED_AS.test(bare.slice(Math.max(0, start - SIGNATURE_REACH), start))
}

/** What a report ends with: a sentence, and below it who wrote it. */
const PROSE_ABOVE = /[^\n]{20}[.!?…”"][ \t]{0,3}\n\s{0,3}(?:[-–—(*] ?)?$/
const PROSE_REACH = 240
/** Not the heading or the last words of a list: "Danh sách lớp 5A.", "… có tên sau đây." */
const LIST_ABOVE = compilePattern(
  '(?:danh sách|ds|bảng điểm|kết quả|điểm danh)(?: \\p{L}+){0,3} (?:lớp|học sinh|hs|các em|em|trẻ|khen|vắng)|(?:gồm|như sau|sau đây|dưới đây|có tên|tên là|là em|đó là)(?: \\p{L}+){0,2} ?[.:]? ?$',
)
/** Only another name, a place with the date, or where the pictures are from may follow a byline. */
const AFTER_BYLINE =
  /^[ \t]{0,3}(?:(?:[-–—&,/]|và|va) {0,2}(?:\p{Lu}[\p{Ll}\p{M}]{0,6} ?){2,4})?[)*.]{0,2}\s*(?:(?:\(?(?:Theo|Nguồn|Nguon|Ảnh|Anh|Tin|Tác giả|Bài)[^\n]{0,80}|#[^\n]{0,120})\s*)?$/u

/** Whether a name alone on the last line of a text is that of who wrote it: a sentence ends on the line above. */
export function isByline(reading: AnalyzedText, { start, end }: Span): boolean {
  const { text } = reading
  const from = Math.max(0, start - PROSE_REACH)
  if (!PROSE_ABOVE.test(text.slice(from, start)) || !AFTER_BYLINE.test(text.slice(end))) return false
  const above = text.slice(0, start).trimEnd().lastIndexOf('\n') + 1
  return !LIST_ABOVE.testIn(reading, above, start)
}
