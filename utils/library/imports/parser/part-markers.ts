import { ORDINAL_PATTERN, parseNumberOrder, parseOrdinal, parsePointOrder } from './numerals.ts'
import { hasSentenceEnd, isAllCapitals, type PreparedLine } from './prepared-lines.ts'

/** The form of a marker at the start of a line. The kind of the part also depends on its context. */
export type MarkerForm =
  | 'phan'
  | 'chuong'
  | 'muc'
  | 'tieu-muc'
  | 'dieu'
  | 'phu-luc'
  | 'roman'
  | 'number'
  | 'dotted'
  | 'letter'
  | 'dash'
  | 'plus'

/** A marker at the start of a line that may begin a part. */
export interface PartMarker {
  form: MarkerForm
  /** For example "thứ nhất", "II", "93a", "1.1", "đ"; empty for a dash. */
  number: string
  order: number
  /** As printed: "Điều 93a.", "1-", "đ)". */
  label: string
  /** The rest of the line. */
  rest: string
  /** The previous line is complete, and the rest starts like a title or a sentence. */
  looksLikeStart: boolean
}

const NUMERAL = '[IVXLC]{1,7}[a-zđ]?|\\d{1,3}[a-zđ]?'
const HEAD_PATTERNS: readonly [MarkerForm, RegExp][] = [
  ['phan', new RegExp(`^(?:PHẦN|Phần)\\s+(${ORDINAL_PATTERN}|${NUMERAL})(?![\\p{L}\\d])`, 'u')],
  ['chuong', new RegExp(`^(?:CHƯƠNG|Chương)\\s+(${NUMERAL})(?![\\p{L}\\d])`, 'u')],
  ['muc', new RegExp(`^(?:MỤC|Mục)\\s+(${NUMERAL})(?![\\p{L}\\d])`, 'u')],
  ['tieu-muc', new RegExp(`^(?:TIỂU MỤC|Tiểu mục)\\s+(${NUMERAL})(?![\\p{L}\\d])`, 'u')],
  ['phu-luc', new RegExp(`^(?:PHỤ LỤC|Phụ lục)(?:\\s+(?:(?:SỐ|số)\\s+)?(${NUMERAL}|[A-Z]))?(?![\\p{L}\\d])`, 'u')],
]
const ARTICLE = /^(?:ĐIỀU|Điều)\s+(\d{1,4}[a-zđ]?)(?:\s?[.:](?!\d)|$)\s*/u
/** An article of the codification. A note below states its number in the law. */
const CODIFIED = /^Điều\s+\d{1,3}\.\d{1,3}\.[A-ZĐ]{2,4}\.(?:\d{1,3}\.)?(\d{1,4}[a-zđ]?)\.(?!\d)\s*/u
const ROMAN = /^([IVXLC]{1,7})\s?[-–.)]\s*(?=[\p{Lu}“"(])/u
const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){1,2})(?:\s?[-–]\s*(?=[\p{L}“"(])|[.)]?\s+(?=[\p{L}“"(]))/u
const NUMBER = /^([1-9]\d{0,2}[a-zđ]?)(?:\s?[.)](?:\s+|$|(?=[\p{Lu}“"([]))|\s?[-–/]\s*(?=[\p{Lu}“"(]))/u
const LETTER = /^([a-zđ])(\d{0,2})(?:\s?\)\s*|\s?[./](?:\s+|$))/u
const DASH = /^[-–—•●▪*](?:\s+(?![-–—•●▪*_\s])|(?=\p{Lu}))/u
const PLUS = /^\+\s*(?=[\p{L}“"(])/u
/**
 * Words that take a number: a number on the next line is a reference, not a marker. Many of these words also end a
 * title ("Danh mục", "Thời điểm", "môi trường số") and take no number there.
 */
const REFERENCE_LEAD_WORDS = [
  'khoản',
  String.raw`(?<!(?:địa|thời|quan|ưu|nhược|trọng|đặc|luận)\s)điểm`,
  'điều',
  String.raw`(?<!(?:trường|đổi|dân|chỉ|một|chữ|tế|kỹ thuật)\s)số`,
  String.raw`(?<!(?:danh|đề|chuyên|hạng|trang)\s)mục|chương`,
  String.raw`(?<!(?:thành|một|cổ|học)\s)phần|(?<!(?:chi|thời)\s)tiết`,
  String.raw`(?<!(?:hằng|hàng|trong|mỗi|một|ngày|làm)\s)(?:ngày|tháng|năm)`,
  'từ|đến|tại|theo',
].join('|')
const REFERENCE_LEAD = new RegExp(String.raw`(?:^|[\s(])(?:${REFERENCE_LEAD_WORDS})$`, 'iu')
/** The same for a bare number: "khoản 1 và". A point has its bracket, and a list may continue with "và". */
const NUMBER_LEAD = /(?:^|[^;,]\s)(?:và|hoặc)$|,$/iu
/** Ends of a complete line: list item, bracketed note, rule, page number, line of a table of contents. */
const FINISHED = /[;,]\s(?:và|hoặc)$|[,)]$|^[-–_*=\s]+$|^[-–]\s?\d{1,4}\s?[-–]$|(?:\.{4}|…{2}|_{4}|\t)\s{0,9}\d{1,4}$/iu

/** A line of a table of contents, with the page number after dots or a tab. */
const CONTENTS_LINE = /(?:\.{4}|…{2}|_{4}|\t)\s{0,9}\d{1,4}$/u

/**
 * Parses the marker of a line. Returns null when it has none, or only a reference.
 * @param previous - the line before it
 */
export function parsePartMarker(line: PreparedLine, previous: PreparedLine | undefined): PartMarker | null {
  const found = parseMarkerForm(line.text)
  if (!found || CONTENTS_LINE.test(line.text)) return null
  const before = previous?.text ?? ''
  if (!line.afterBlank && !ARTICLE.test(before) && hasReferenceLead(before, found)) return null
  // "Chương I" alone on its line, and "I- PHẠM VI", may follow any title.
  const alone = found.rest === '' && (found.form === 'phan' || found.form === 'chuong')
  const headed = found.form === 'roman' && isAllCapitals(found.rest)
  const finished =
    alone ||
    headed ||
    line.afterBlank ||
    before === '' ||
    hasSentenceEnd(before) ||
    isAllCapitals(before) ||
    FINISHED.test(before) ||
    isBelowParent(found, before)
  return { ...found, looksLikeStart: finished && (found.rest === '' || hasValidStart(found)) }
}

/** Whether the line is the first part right below its parent's title, which has no full stop. */
function isBelowParent({ form, order }: MarkerMatch, before: string): boolean {
  const above = parseMarkerForm(before)?.form
  if (above === undefined || above === form) return false
  return order === 100 || HEAD_PATTERNS.some(([head]) => head === above)
}

function hasReferenceLead(before: string, { form }: MarkerMatch): boolean {
  if (form === 'dash' || form === 'plus') return false
  return REFERENCE_LEAD.test(before) || (form !== 'letter' && NUMBER_LEAD.test(before))
}

type MarkerMatch = Omit<PartMarker, 'looksLikeStart'>

function parseMarkerForm(text: string): MarkerMatch | null {
  const first = text[0]!
  if (first === 'Đ') return parseArticle(text)
  if (first >= '0' && first <= '9') return parseDotted(text) ?? parseNumber(text)
  if (/[PCMT]/.test(first)) {
    const head = parseHead(text)
    if (head) return head
  }
  if (/[IVXLC]/.test(first)) return parseRomanMarker(text)
  if (/[a-zđ]/.test(first)) return parseLetter(text)
  const sign = DASH.exec(text) ?? PLUS.exec(text)
  if (!sign) return null
  return { form: first === '+' ? 'plus' : 'dash', number: '', order: 100, ...splitLabel(text, sign[0]) }
}

function parseArticle(text: string): MarkerMatch | null {
  const match = ARTICLE.exec(text) ?? CODIFIED.exec(text)
  const order = match && parseNumberOrder(match[1]!)
  return match && order ? { form: 'dieu', number: match[1]!, order, ...splitLabel(text, match[0]) } : null
}

/** Whether an article has a number of the codification. */
export function isCodifiedArticle(text: string): boolean {
  return CODIFIED.test(text)
}

function parseHead(text: string): MarkerMatch | null {
  for (const [form, expression] of HEAD_PATTERNS) {
    const match = expression.exec(text)
    if (!match) continue
    const number = match[1] ?? ''
    const order = parseHeadOrder(form, number)
    if (order === undefined) return null
    const sign = /^\s*(?:[.:–-]\s*)?/.exec(text.slice(match[0].length))![0]
    const label = splitLabel(text, match[0] + sign)
    // "Chương II Luật này" at the start of a line is a reference. A title is in capitals or follows a sign.
    const title = label.rest === '' || isAllCapitals(label.rest) || (sign.trim() !== '' && /^\p{Lu}/u.test(label.rest))
    return title ? { form, number, order, ...label } : null
  }
  return null
}

function parseHeadOrder(form: MarkerForm, number: string): number | undefined {
  const word = /^thứ\s+(.+)$/i.exec(number)?.[1]
  if (word !== undefined) {
    const value = parseOrdinal(word.replace(/\s+/g, ' '))
    return value === undefined ? undefined : value * 100
  }
  if (form === 'phu-luc' && (number === '' || /^[A-Z]$/.test(number))) return 100
  return parseNumberOrder(number)
}

function parseRomanMarker(text: string): MarkerMatch | null {
  const match = ROMAN.exec(text)
  const order = match && parseNumberOrder(match[1]!)
  return match && order ? { form: 'roman', number: match[1]!, order, ...splitLabel(text, match[0]) } : null
}

function parseDotted(text: string): MarkerMatch | null {
  const match = DOTTED.exec(text)
  if (!match) return null
  const last = Number(match[1]!.split('.').at(-1))
  return { form: 'dotted', number: match[1]!, order: last * 100, ...splitLabel(text, match[0]) }
}

function parseNumber(text: string): MarkerMatch | null {
  const match = NUMBER.exec(text)
  const order = match && parseNumberOrder(match[1]!)
  return match && order ? { form: 'number', number: match[1]!, order, ...splitLabel(text, match[0]) } : null
}

function parseLetter(text: string): MarkerMatch | null {
  const match = LETTER.exec(text)
  const order = match && parsePointOrder(match[1]!, match[2]!)
  return match && order ? { form: 'letter', number: match[1]! + match[2]!, order, ...splitLabel(text, match[0]) } : null
}

function splitLabel(text: string, label: string): { label: string; rest: string } {
  return { label: label.trim(), rest: text.slice(label.length) }
}

function hasValidStart({ form, rest }: MarkerMatch): boolean {
  return form === 'letter' || form === 'dash' || form === 'plus' || /^[\p{Lu}“"([]/u.test(rest)
}
