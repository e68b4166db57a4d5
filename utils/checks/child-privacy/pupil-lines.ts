// Pupils of certificates, forms and captions: the name is on one line, class or school on a line near it.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { compactRegExp } from '../../text/regexp/compact.ts'

/** How far before the name, in UTF-16 units, a line may begin. */
const LINE_REACH = 200
/** The lines with text that are looked at above and below the name. */
const LINES_ABOVE = 4
const LINES_BELOW = 3

const AWARD =
  '(?:(?:khen|tang|trao|thuong|cho|gui|chung nhan|cong nhan|tuyen duong|chuc mung|vinh danh|bieu duong)(?: thuong)?(?: ?:)? ){0,3}'
/** Before the name on its line: words for a child. */
const CHILD_LABEL = compactRegExp(
  `^[^a-z]*${AWARD}(?:(?:ho )?(?:va )?ten )?` +
    '(?:em|chau|be|hoc sinh|hs|con|tro|thi sinh|ban)(?: (?:hoc sinh|ten|ten la|la|be|gai|trai)){0,2} ?[:.-]? ?$',
)
/** "Em" and "bạn" are also what grown-ups call each other. */
const YOUNG_LABEL = compactRegExp('(?:^|[^a-z])(?:em|ban)(?: (?:ten|ten la|la|gai|trai)){0,2} ?[:.-]? ?$')
/** Before the name on its line: "Họ và tên:", or what a certificate says. */
const NAME_LABEL = compactRegExp(`^[^a-z]*${AWARD}(?:ho,? (?:va )?(?:chu dem va )?ten|ten) ?[:.-] ?$`)
const AWARDED = compactRegExp('(?:^|[^a-z])(?:khen|tang|trao|thuong|chung nhan|cong nhan|tuyen duong)(?![a-z])')
const AWARD_LABEL = compactRegExp(`^[^a-z]*${AWARD}[^a-z]*$`)

const CLASS_NAME =
  '(?:lop|khoi) ?:? ?(?:(?:10|[1-9])(?!\\d)(?: ?[a-eghk](?![a-z])\\d{0,2}|[./-] ?[a-z\\d]{1,2}(?![a-z\\d]))?|' +
  '(?:la|choi|mam|nha tre|mau giao)(?: \\d{1,2})?)'
const CHILD_SCHOOL = '(?:truong|trg)? ?(?:th|thcs|tieu hoc|trung hoc co so|mam non|mau giao|mn)(?![a-z])'
/** What may follow a class: school, year, date or what the pupil has done, but no word of another sentence. */
const AFTER_CLASS = `[^a-z\\d]*(?:$|(?:cua )?${CHILD_SCHOOL}|truong|nam hoc|nien khoa|sinh|ngay|\\d|da |dat |co thanh tich)`
const IS_PUPIL = '(?:(?:la|hien|hien la|dang|em|be|chau) ){0,2}(?:hoc sinh|hs|hoc) ?:? ?'
/** A line that says that someone is a pupil. */
const PUPIL_LINE = compactRegExp(
  `^[^a-z]*${IS_PUPIL}(?:cua )?(?:${CLASS_NAME}${AFTER_CLASS}|(?:truong|trg) ?(?:th|thcs|tieu hoc|mam non|mau giao)(?![a-z]))`,
)
/** A line that names a class and does not say whose. */
const CLASS_LINE = compactRegExp(`^[^a-z]*${CLASS_NAME}${AFTER_CLASS}`)
/** A line that names a school for children. */
const SCHOOL_LINE = compactRegExp(`^[^a-z]*(?:hoc sinh |hs |tai |truong ?: ?)?${CHILD_SCHOOL} [a-z]`)

/** A certificate, or what pupils hand in. */
const OF_PUPILS = compactRegExp(
  '(?:^|[^a-z])(?:giay khen|bang khen|khen tang|tang em|thi sinh|bai du thi|tranh ve|bai lam|phieu hoc tap|hoc sinh|hoc bong)(?![a-z])',
)
/** Grown-ups who learn or who say where they work, on any line near. */
const GROWN_LEARNER =
  'hoc vien|sinh vien|dai hoc|cao dang|trung cap|chinh tri|nghiep vu|boi duong|chuc vu|don vi cong tac'
const OF_LEARNERS = compactRegExp(`(?:^|[^a-z])(?:${GROWN_LEARNER})(?![a-z])`)
/** Grown-ups: teachers, parents and officials, too, between the name and the class. */
const GROWN_UP = compactRegExp(
  `(?:^|[^a-z])(?:${GROWN_LEARNER}|giao vien|gv|gvcn|chu nhiem|hieu truong|hieu pho|phu huynh|can bo|cong chuc|` +
    'vien chuc|bi thu|chu tich|dang vien|doan vien|co giao|thay giao|nhan vien|ke toan|thu ky|phu trach|bien tap|' +
    'nguoi viet|day lop)(?![a-z])',
)

/** Whether a line near the name says that it is a pupil's. */
export function isPupilOnLines(reading: AnalyzedText, name: Span, names: readonly Span[]): boolean {
  const lineStart = reading.bare.lastIndexOf('\n', name.start - 1) + 1
  if (name.start - lineStart > LINE_REACH || !endsItsLine(reading.bare, name.end)) return false
  const label = reading.bare.slice(lineStart, name.start).replaceAll('\t', ' ')
  const isChild = CHILD_LABEL.test(label)
  const isNamed = NAME_LABEL.test(label)
  if (!isChild && !isNamed && !AWARD_LABEL.test(label)) return false
  const around = findLinesAround(reading.bare, lineStart, name)
  const isOther = (line: Span) => names.some((other) => isEnclosedSpan(other, line))
  const isGrown = (lines: readonly Line[]) => lines.some(({ text }) => GROWN_UP.test(text))
  // A name between is that of whom the class is.
  const below = takeUntil(around.below, isOther)
  const above = takeUntil(around.above, isOther)
  const isCertain = isChild && !YOUNG_LABEL.test(label)
  const isOf = (lines: readonly Line[], pattern: RegExp, others: readonly Line[]) => {
    const at = lines.findIndex(({ text }) => pattern.test(text))
    return at >= 0 && (isCertain || !isGrown([...lines.slice(0, at), ...others]))
  }
  if (!isCertain && around.below.some(({ text }) => OF_LEARNERS.test(text))) return false
  if (isOf(below, PUPIL_LINE, [])) return true
  // On a certificate, the line above the name is of who gives it.
  const over = AWARDED.test(label) ? [] : around.above.slice(0, isNamed ? LINES_ABOVE : 1)
  const isAny = (pattern: RegExp) => isOf(below, pattern, over) || isOf(above, pattern, over)
  const hasPupils = () => [...around.above, ...around.below, { text: label }].some(({ text }) => OF_PUPILS.test(text))
  if (isChild) return isAny(PUPIL_LINE) || isAny(CLASS_LINE) || ((isCertain || hasPupils()) && isAny(SCHOOL_LINE))
  if (isNamed) return isAny(CLASS_LINE)
  return hasPupils() && isOf(below.slice(0, 1), CLASS_LINE, over)
}

interface Line extends Span {
  text: string
}

/** Whether there is no other word behind an offset on its line. */
function endsItsLine(bare: string, at: number): boolean {
  return /^[^\p{L}\p{N}\n]{0,12}(?:\n|$)/u.test(bare.slice(at, at + 13))
}

/** Finds the lines with text next to that of a name, the nearest ones first. */
function findLinesAround(bare: string, lineStart: number, { end: nameEnd }: Span): { above: Line[]; below: Line[] } {
  const above: Line[] = []
  for (let end = lineStart - 1; end > 0 && above.length < LINES_ABOVE; ) {
    const start = bare.lastIndexOf('\n', end - 1) + 1
    addLine(above, bare, start, end)
    end = start - 1
  }
  const below: Line[] = []
  for (let start = bare.indexOf('\n', nameEnd) + 1; start > 0 && below.length < LINES_BELOW; ) {
    const next = bare.indexOf('\n', start)
    addLine(below, bare, start, next < 0 ? bare.length : next)
    start = next + 1
  }
  return { above, below }
}

function addLine(lines: Line[], bare: string, start: number, end: number): void {
  const text = bare
    .slice(start, Math.min(end, start + LINE_REACH))
    .replaceAll('\t', ' ')
    .trim()
  if (/[a-z\d]/.test(text)) lines.push({ start, end, text })
}

function takeUntil(lines: readonly Line[], isEnd: (line: Line) => boolean): readonly Line[] {
  const at = lines.findIndex(isEnd)
  return at < 0 ? lines : lines.slice(0, at)
}
