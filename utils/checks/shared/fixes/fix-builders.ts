// Builders of fixes: delete the sentence, write a name as initials, or add a source, a question or a request to verify.
// Each leaves a text that reads well, or returns undefined. Offsets of fixes are in the draft's text, in UTF-16 units.

import type { Fix, Span } from '../../../draft.ts'
import { type AnalyzedText, analyzeText } from '../../../text/analyzed-text.ts'
import { addBareForm, stripSourceDiacritics } from '../../../text/character-folding.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { CRIME_NAMES, VILE_WORDS } from '../context/contempt-lexicon.ts'
import { CRIME_ACTS } from '../context/crime-acts.ts'
import { toInitials } from '../context/full-names.ts'
import { findNameSeries, toWholeName } from '../context/name-series.ts'
import { POINTING } from '../context/pointing-words.ts'
import { PASS_ON } from '../context/sharing-verbs.ts'
import { dropCertainty, findCertainty } from './certainty.ts'
import { findSentenceBounds } from './sentence-bounds.ts'

/**
 * Builds a fix that writes names as their initials, and leaves what is between them.
 * @param names UTF-16 offsets in the analyzed text, in order; at least one
 */
export function buildInitialsFix(reading: AnalyzedText, names: readonly Span[]): Fix {
  const spans = names.map((name) => toWholeName(reading, name))
  const [start, end] = [spans[0]!.start, spans.at(-1)!.end]
  const initials = spans.map((name, at) => {
    const between = reading.text.slice(spans[at - 1]?.end ?? start, name.start)
    // The last dot of initials ends the sentence, too.
    return between.replace(/^\.(?!\.)/, '') + toInitials(reading.text.slice(name.start, name.end))
  })
  // The dot of the sentence closes the initials, too.
  const isClosed = /^\.(?!\.)/.test(reading.text.slice(end, end + 2))
  const joined = initials.join('')
  const replacement = isClosed && joined.endsWith('.') ? joined.slice(0, -1) : joined
  return { kind: 'mask', ...reading.span(start, end), replacement }
}

/**
 * Builds a fix that writes a name as its initials, and with it the others of its series: "A, B và em C". One name left
 * written out would be taken for checked.
 * @param name UTF-16 offsets in the analyzed text
 */
export function buildSeriesInitialsFix(reading: AnalyzedText, name: Span): Fix {
  return buildInitialsFix(reading, findNameSeries(reading, name))
}

/**
 * Builds a fix that deletes the sentence and the space or line break that separates it from the next. If the sentence
 * fills its line, one of the gaps around it goes too. Both ends of the fix are in lines with text, because an editor
 * cannot select an end in an empty line.
 * @returns undefined when no sentence is found around the span
 */
export function buildDeleteSentenceFix(text: string, span: Span): Fix | undefined {
  const sentence = findSentenceBounds(text, span)
  if (!sentence) return undefined
  let { start, end } = sentence
  const wholeLine = /(?:^|\n)[^\S\n]{0,8}$/.test(text.slice(Math.max(0, start - 9), start))
  const gap = wholeLine ? (/^(?:[^\S\n]*\n)+/.exec(text.slice(end, end + 40))?.[0] ?? '') : ''
  const above = /\n[^\S\n]{0,8}$/.exec(text.slice(Math.max(0, start - 9), start))?.[0].length
  const set = above === undefined || /\n[^\S\n]{0,8}\n[^\S\n]{0,8}$/.test(text.slice(Math.max(0, start - 20), start))
  // A space with a combining mark is a visible character and stays.
  const spaces = /^[^\S\n]{1,9}(?!\p{M})/u.exec(text.slice(end, end + 10))?.[0].length
  if (gap && (set || /^[^\n]*\n$/.test(gap))) end += gap.length
  else if (gap && above) start -= above
  else if (spaces) end += spaces
  else start -= /\s{0,8}$/.exec(text.slice(Math.max(0, start - 9), start))![0].length
  return { kind: 'delete-sentence', start, end, replacement: '' }
}

/**
 * Builds a fix that adds a placeholder for the source at the end of the claim: " (theo …)". A call to share, or to take
 * care, at the end of the sentence is no part of the claim.
 * @returns undefined where the sentence has one
 */
export function buildAddSourceFix(text: string, span: Span): Fix | undefined {
  const sentence = findSentenceBounds(text, span) ?? span
  if (/\((?:theo|nguồn:?) [^()\n]{1,80}\)/i.test(text.slice(span.start, sentence.end))) return undefined
  if (isHurled(text, span)) return undefined
  const at = findClaimEnd(text, sentence) ?? findStatementEnd(text, span)
  return { kind: 'add-source', ...at, replacement: ' (theo …)' }
}

/**
 * The first word of an insult that is hurled: "đồ ăn cắp", "lũ ăn cướp". No source and no request fits it. "Bọn cán bộ
 * xã nhận tiền" says who did what, and without diacritics "do" is mostly "do".
 */
const HURLED_AT = `ăn (?:cắp|cướp|trộm|bám)|cướp|mất dạy|vô lương tâm|vô đạo đức|láo toét|hỗn láo|bất lương|${VILE_WORDS}|${CRIME_NAMES}`
const HURLED =
  `(?:(?:cái|mấy|toàn|đúng là) )?(?:đồ|(?:lũ|bọn|đám)(?= (?:${HURLED_AT})(?!\\p{L})))|` +
  `(?:(?:cai|may|toan|dung la) )?(?:do|lu|bon|dam)(?= (?:${stripSourceDiacritics(HURLED_AT)})(?!\\p{L}))`
const OPENS_HURLED = new RegExp(`^(?:${HURLED}) \\p{L}`, 'iu')
const HURLED_AFTER = new RegExp(
  `\\s{0,3}[,;:.!?…–-]{1,3}\\s{1,3}(?:${HURLED}) \\p{L}[^,;:.!?…\\n]{0,60}[.!?…\\s]{0,9}$`,
  'iu',
)

/** Whether a span is such an insult. */
export function isHurled(text: string, { start, end }: Span): boolean {
  return OPENS_HURLED.test(text.slice(start, Math.min(end, start + 40)))
}

/** Finds the empty span after the last word of a statement's sentence, without the insult that closes it. */
function findStatementEnd(text: string, span: Span): Span {
  const end = findSentenceBounds(text, span)?.end ?? span.end
  const from = Math.max(span.end, end - 90)
  const hurled = HURLED_AFTER.exec(text.slice(from, end))
  return hurled ? { start: from + hurled.index, end: from + hurled.index } : findLastWordEnd(text, span)
}

const READERS =
  '(?:mọi người|mn|cả nhà|bà con|(?:các|mấy) (?:bạn|mẹ|bác|anh chị|anh|chị)|ai (?:đọc|thấy|biết)(?: được)?|' +
  'ai(?: \\p{L}+){1,3}(?= (?:nhớ|nên|hãy|thì)(?!\\p{L})))'
/** The first words of a call to share, to take care or to ask somebody. */
const CALL = compilePattern(
  `(?:(?:nên|vậy nên) )?(?:(?:hãy|xin|mong|nhờ|cứ|làm ơn|nhớ|vui lòng) )?(?:${READERS} )?` +
    `(?:(?:hãy|xin|cứ|nhớ|nên|giúp|cùng|phải|thì) )?(?:${PASS_ON}|lan tỏa|phát tán|` +
    '(?:gửi|nhắn|báo|gọi|hỏi) (?:cho|ngay|gấp|tin)|(?:gọi|hỏi|điện|alo|liên hệ)(?= (?:cô|thầy|chị|anh|chú|bác|em|số|\\d))|' +
    'cảnh báo cho|cẩn thận|cẩn trọng|cảnh giác|đề phòng|' +
    'chú ý|lưu ý|coi chừng|dè chừng)',
)
const BEFORE_CALL = /[,;:.…!?–-]\s{0,3}$/u
const HAS_NEXT_CLAUSE = /[,;:.!?…][^\p{L}]{0,20}\p{L}/u
/** A shorter beginning, such as "Cảnh báo khẩn,", is not the claim. */
const MIN_CLAIM_WORDS = 4
/** A longer call says what it is about, and so has the claim in it. Groups of digits count as words. */
const MAX_CALL_WORDS = 14

/**
 * Finds the empty span after the last word of a claim that one or more calls follow.
 * @returns undefined when no call follows
 */
function findClaimEnd(text: string, sentence: Span): Span | undefined {
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}•][\p{L}\p{M}\p{N}•]*["'”’»)%\]]*/gu)]
  const reading = analyzeText(text.slice(sentence.start, sentence.end))
  const calls = CALL.find(reading).filter(({ start }) => BEFORE_CALL.test(reading.text.slice(0, start)))
  let after = words.length
  for (const { start, end } of calls.reverse()) {
    const call = reading.span(start, end)
    const before = words.findIndex(({ index }) => index >= call.start)
    const next = words[after]?.index
    const rest = text.slice(sentence.start + call.end, next === undefined ? sentence.end : sentence.start + next)
    if (after - before > MAX_CALL_WORDS || HAS_NEXT_CLAUSE.test(rest)) break
    after = before
  }
  const last = words[after - 1]
  if (after === words.length || !last || after < MIN_CLAIM_WORDS) return undefined
  const at = sentence.start + last.index + last[0].length
  return { start: at, end: at }
}

/** A clause that only calls somebody guilty: "thằng này tham nhũng". */
const LABEL = `${addBareForm(`(?:thằng|lão|mụ|con mụ|bọn|lũ|tụi)(?: cha)? (?:${POINTING}|nớ|ni)`)}(?: \\p{L}+){1,4}`
/** The longest that is looked for at the end, in UTF-16 units. */
const MAX_LABEL = 60
const IS_LABEL = new RegExp(`^${LABEL}$`, 'iu')
const LABEL_AT_END = new RegExp(`\\s{0,3}[,;–-]{1,2}\\s{1,3}${LABEL}$`, 'iu')

/** Whether a span is a clause that calls somebody guilty of a crime and says no more. */
export function isGuiltLabel(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end)
  return IS_LABEL.test(said) && CRIME_ACTS.test(analyzeText(said))
}

/** Finds where such a clause at the end of a statement begins; the length of the statement where it has none. */
function findGuiltLabel(said: string): number {
  const from = Math.max(0, said.length - MAX_LABEL)
  const label = LABEL_AT_END.exec(said.slice(from))
  return label && CRIME_ACTS.test(analyzeText(label[0])) ? from + label.index : said.length
}

/**
 * Builds a fix that adds a request for verification to the sentence, so that it no longer states a proven fact. Words
 * that call it certain go, and a clause that calls somebody guilty once more.
 * @returns undefined for an insult
 */
export function buildAskToVerifyFix(text: string, span: Span): Fix | undefined {
  if (isHurled(text, span)) return undefined
  const { end } = findStatementEnd(text, span)
  const from = findSentenceBounds(text, span)?.start ?? span.start
  const said = text.slice(from, end)
  const stated = said.slice(0, findGuiltLabel(said))
  const start = from + findCertainty(stated)
  const kept = dropCertainty(stated.slice(start - from))
  return { kind: 'ask-to-verify', start, end, replacement: `${kept}, đề nghị cơ quan chức năng xác minh` }
}

const SOURCE_QUESTION = 'Có ai biết nguồn chính thức của tin này không?'

/** Builds a fix that adds a question after the sentence, so that it no longer passes the claim on as fact. */
export function buildAskSourceFix(text: string, span: Span): Fix {
  const at = findSentenceBounds(text, span)?.end ?? span.end
  return { kind: 'ask-source', start: at, end: at, replacement: writeSourceQuestion(text, at) }
}

/**
 * Builds a fix that puts the question in the place of a call: what is left of the sentence is asked about.
 * @param call its clauses, in the same sentence as the claim and after it
 */
export function buildAskInsteadFix(text: string, call: Span): Fix {
  const end = findSentenceBounds(text, call)?.end ?? call.end
  const from = Math.max(0, call.start - 9)
  const start = from + text.slice(from, call.start).replace(/[\s,;:–-]{1,9}$/, '').length
  return { kind: 'replace', start, end, replacement: writeSourceQuestion(text, start) }
}

/** Writes the question as the next sentence of the text before an offset. */
function writeSourceQuestion(text: string, at: number): string {
  const isOpen = /[\p{L}\p{M}\p{N})”"]\s{0,8}$/u.test(text.slice(Math.max(0, at - 9), at))
  return `${isOpen ? '.' : ''} ${SOURCE_QUESTION}`
}

/** Returns the empty span after the last word of the sentence, before its punctuation and emoji. */
export function findLastWordEnd(text: string, span: Span): Span {
  const end = findSentenceBounds(text, span)?.end ?? span.end
  let last = span.end
  for (const word of text.slice(span.end, end).matchAll(/[\p{L}\p{N}•][\p{M}]*["'”’»)%\]]*/gu))
    last = span.end + word.index + word[0].length
  return { start: last, end: last }
}
