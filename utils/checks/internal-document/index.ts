// Finds internal papers, or their content, being passed on. The number of a public law is a citation and gives no hit.

import type { Draft, Span } from '../../draft.ts'
import { hasOverlap } from '../../draft.ts'
import { type DocumentNumber, findDocumentNumbers } from '../../library/document-number.ts'
import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { createPerLineSearch } from '../../text/per-line-search.ts'
import { compactRegExp } from '../../text/regexp/compact.ts'
import type { Check, Hit } from '../check-contract.ts'
import {
  isBeingShared,
  isDiscussedAsTopic,
  isExplicitlyShared,
  isOnPaper,
  isPublished,
} from '../shared/context/disclosure-signals.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { FORWARD, SEND } from '../shared/context/sharing-verbs.ts'
import { buildDeletePaperFix } from '../shared/fixes/delete-paper.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { SENSED, UNSURE } from '../shared/model/model-kinds.ts'
import { isAnnouncedDiscipline } from './announced-discipline.ts'
import { findComingInspections } from './coming-inspections.ts'
import { isCommonPaperSent, isDeadline, isErrandWithPaper, isPaperwork } from './everyday-papers.ts'
import { findExamPapers, findExamStores } from './exam-papers.ts'
import { dropJoining, joinShort, widenToContent } from './given-content.ts'
import { findInternalFiles, findInternalNamePart } from './internal-files.ts'
import { findKeptByOffice } from './kept-by-office.ts'
import { buildDeleteNumberFix } from './number-fix.ts'
import { classifyNumberInContext } from './number-visibility.ts'
import { isPaperFollowed, isPaperRequested, isPaperToCarryOut } from './numbered-papers.ts'
import {
  AGREED_PUNISHMENT,
  CIRCULATION_MARK,
  CIRCULATION_STAMP,
  INTERNAL_MEETING,
  KEPT_BACK,
  MEETING_MINUTES,
  NOT_ANNOUNCED,
  NUMBERED_PAPER,
  STAFF_MOVE,
  STAFFING_DRAFT,
  UNRELEASED_PAPER,
} from './paper-phrases.ts'
import {
  countLetterLayoutParts,
  hasDisclosedOutcome,
  isAddressedToWriter,
  isDisclosureDemand,
  isEverydayUse,
  isFormalCitation,
  isOwnBusinessPaper,
  isPublicNotice,
  isSentToPeople,
  isStampOfOthers,
  isUnreleased,
} from './paper-signals.ts'
import { findAdmissionFiles } from './party-admission.ts'
import { findSystemAccess } from './system-access.ts'

const PREFILTER = createIncrementalRegExp(
  'bare',
  compactRegExp(
    'noi bo|pho bien|(?:luu|phat) hanh|trong nganh|quyet dinh|tra lai|nop lai|hoi nghi|ra ngoai|len mang|chua|nhap|' +
      'thao|cho |truoc|sap|trinh|du kien|danh sach|phuong an|bien ban|hop|giao ban|sinh hoat|noi nhan|ky luat|khai tru|' +
      'canh cao|khien trach|cach chuc|thoi viec|ket nap|v[ao]o? dang|(?:cong van|ke hoach|bao cao|van ban|cong dien) so ',
  ),
)

const OBJECTS = compilePattern(
  '(?:phản đối|không đồng (?:ý|tình)|chưa đồng (?:ý|tình)|khiếu nại|đề nghị xem lại)(?: \\p{L}+){0,3}' +
    ' (?:quyết định|kế hoạch|phương án|chủ trương|quy hoạch|đề án)|' +
    '(?:tôi|tui|mình|em|dân|bà con) (?:thấy|cho|nghĩ)(?: (?:là|rằng))? (?:chưa|không|chẳng) ' +
    '(?:thỏa đáng|hợp lý|công bằng|thuyết phục|đúng mức|đủ)|' +
    '(?:tôi|tui|mình|em) (?:rất |hoàn toàn )?ủng hộ(?: \\p{L}+){0,3} nhưng|(?:tôi|tui|mình|em) (?:xin )?góp ý',
)

export const internalDocument: Check = {
  id: 'internal-document',
  level: 'stop',
  kinds: [
    { id: 'number', level: 'warn', messages: ['number'] },
    { id: 'admission', level: 'warn', messages: ['admission'] },
    { id: 'access', level: 'warn', messages: ['access'] },
    { id: 'kept', level: 'warn', messages: ['kept'] },
    { id: 'attached', level: 'stop', messages: ['attached'] },
    SENSED,
    UNSURE,
  ],
  provisions: ['luat-116-2025.d15.k1.d', 'nd-330-2026.d13.k1.a'],
  find(draft, reading) {
    const hits = findNumberHits(reading)
    for (const file of findInternalFiles(reading)) {
      if (isPublished(reading, file) || isAlreadyFound(hits, reading, file)) continue
      hits.push({ ...reading.span(file.start, file.end), message: 'file' })
    }
    if (PREFILTER.test(reading)) addPhraseHits(reading, hits)
    for (const paper of findExamPapers(reading)) {
      if (isPublished(reading, paper) || isAlreadyFound(hits, reading, paper)) continue
      const given = widenToContent(reading, paper)
      hits.push({ ...reading.span(given.start, given.end), message: 'paper' })
    }
    // The model has read of papers only.
    for (const way of findSystemAccess(reading))
      hits.push({ ...reading.span(way.start, way.end), message: 'access', isCertain: true })
    for (const store of findExamStores(reading))
      hits.push({ ...reading.span(store.start, store.end), message: 'exam-store' })
    for (const matter of findKeptByOffice(reading))
      hits.push({ ...reading.span(matter.start, matter.end), message: 'kept', isCertain: true })
    for (const inspection of findComingInspections(reading))
      if (!isAlreadyFound(hits, reading, inspection))
        hits.push({ ...reading.span(inspection.start, inspection.end), message: 'kept', isCertain: true })
    return [...hits, ...findAttachmentHits(draft)]
  },
  buildFixes: (reading, hit) =>
    hit.message === 'number'
      ? [buildDeleteNumberFix(reading.original, hit), buildDeleteSentenceFix(reading.original, hit)]
      : [buildDeletePaperFix(reading, hit)],
  isExempt: (reading, { start, end }) =>
    // Who objects to a decision says what everybody may.
    OBJECTS.testIn(reading, start, end) ||
    (POSTED.testIn(reading, start, end) && !isUnreleased(reading, { start, end })) ||
    isCommonPaperSent(reading, { start, end }) ||
    isErrandWithPaper(reading, { start, end }) ||
    isPaperwork(reading, { start, end }) ||
    isDeadline(reading, { start, end }) ||
    isOwnBusinessPaper(reading, { start, end }) ||
    isGuestList(reading, { start, end }) ||
    (TIMETABLE.testIn(reading, start, end) && !KEPT_FROM_OTHERS.testIn(reading, start, end)),
}

/** Who came to a congress or a meeting, as every report of one begins. */
const GUESTS = compilePattern(
  '(?:(?:tới|đến|về|cùng|tham) dự|dự|tham gia|chủ trì|chứng kiến)(?: (?:đại hội|hội nghị|buổi|lễ|cuộc|chi bộ|kỷ niệm|khai giảng|họp|với|chỉ đạo|chủ trì|và|chương trình|ngày hội)){0,6} (?:có|gồm)(?: sự tham dự của)?(?: (?:các|những))? ' +
    '(?:đồng chí|đ\\/c|ông|bà|vị|đại biểu|thầy|cô)',
)
const NOT_FOR_OTHERS = compilePattern(
  'nội bộ|không (?:phổ biến|công khai|được)|chưa (?:công bố|công khai)|mật|biên bản|phiếu|bỏ phiếu|kỷ luật|quy hoạch|luân chuyển|điều động|kiểm điểm|dự thảo|đề án',
)

/** Whether a sentence only lists the guests of an event. */
function isGuestList(reading: AnalyzedText, { start, end }: Span): boolean {
  return GUESTS.testIn(reading, start, end) && !NOT_FOR_OTHERS.testIn(reading, start, end)
}

/** A paper that everybody may read, in the words of the sentence itself. */
const POSTED = compilePattern(
  '(?<!(?:mới|chưa|sắp|sẽ) )niêm yết(?! giá)|(?:đã|được|vừa)(?: được)? (?:công bố|công khai)|công khai (?:trên|tại|ở)|dán (?:trên|tại|ở)(?: \\p{L}+){0,3} (?:bảng|cổng|nhà văn hóa|trụ sở)',
)

/** When people meet or are on duty is no secret of an office, unless it is said to be one. */
const TIMETABLE = compilePattern('lịch (?:họp|trực|làm việc|công tác|sinh hoạt|tiếp (?:công )?dân|nghỉ|học|tuần)')
const KEPT_FROM_OTHERS = compilePattern(
  'mật|kín|nội bộ|chưa (?:công bố|duyệt|ký|họp|thông qua)|dự kiến|dự thảo|nhân sự|bố trí|danh sách|kết luận|' +
    'biên bản|đề (?:thi|kiểm tra)|đáp án|lộ|rò rỉ|đừng (?:nói|để|cho)|chụp',
)

/** Numbers to look at in one draft. A text with more is a register, and the first ones are enough. */
const MAX_NUMBERS = 200

const findNumbersByLine = createPerLineSearch((lines) => findDocumentNumbers(lines.text))

function findNumberHits(reading: AnalyzedText): Hit[] {
  const found = findNumbersByLine(reading)
    .filter((number) => classifyNumberInContext(reading, number) !== 'public')
    .slice(0, MAX_NUMBERS)
  if (found.length === 0) return []
  const body = countLetterLayoutParts(reading) >= 3
  return found.flatMap((number): Hit[] => {
    const message = findNumberMessage(number, reading, body)
    return message ? [{ ...reading.span(number.start, number.end), message }] : []
  })
}

const FORWARDED = compilePattern(
  `(?:tôi|tui|mình|tớ|em|e|con|anh|chị|chú|bác|cô|thầy)(?: \\p{L}+){0,2} (?:${FORWARD}|fw|${SEND}|chụp|scan|up|đăng|post|share|chép)(?: \\p{L}+){0,7} ?:? ?$`,
)

const COPIED = compilePattern(
  `(?:chụp|scan|photo|quét)(?: \\p{L}+)? (?:${SEND}|đăng|up|post|share|tung)(?: \\p{L}+){0,2} (?:luôn|lên|cả|nhóm|mọi|cho|mấy|các|bà|anh|ở|vô|vào)`,
)

/**
 * Whether the writer passes the paper on: by the words around, or right before its number ("em forward CV 412-CV/HU").
 */
function isGivenByWriter(reading: AnalyzedText, number: Span): boolean {
  const from = Math.max(findEnclosingSentence(reading, number).start, number.start - 60)
  const passage = findEnclosingPassage(reading, number)
  return (
    isExplicitlyShared(reading, number) ||
    FORWARDED.testIn(reading, from, number.start) ||
    COPIED.testIn(reading, passage.start, passage.end)
  )
}

/** Whether the text bears a mark of circulation as a paper does. */
function isMarked(reading: AnalyzedText): boolean {
  return CIRCULATION_STAMP.find(reading).some((mark) => isOnPaper(reading, mark))
}

/** Whether the paper in the draft goes to the people, and bears no mark that says otherwise. */
function isForPeople(reading: AnalyzedText): boolean {
  return isSentToPeople(reading) && !isMarked(reading) && !OF_PARTY.test(reading.text)
}

const OF_PARTY = /ĐẢNG CỘNG SẢN|HUYỆN ỦY|TỈNH ỦY|THÀNH ỦY|ĐẢNG ỦY|CHI BỘ/

/** The types of papers that a commune sends to its hamlets. */
const PEOPLES_TYPE = /^(?:TB|KH|GM|BC)?$/

/** The types of papers that are also used for public notices. */
const NOTICE_TYPE = /^(?:TB|KH|GM)?$/

function findNumberMessage(
  number: DocumentNumber,
  reading: AnalyzedText,
  body: boolean,
): 'content' | 'number' | undefined {
  const unreleased = isUnreleased(reading, number)
  const { start, end } = findEnclosingSentence(reading, number)
  const published = isPublished(reading, number) || (!unreleased && POSTED.testIn(reading, start, end))
  const given = isGivenByWriter(reading, number)
  const shared = given || isBeingShared(reading, number)
  if (published && !unreleased) return undefined
  if (classifyNumberInContext(reading, number) === 'often-public') return unreleased && shared ? 'content' : undefined
  if (unreleased && (shared || !isDisclosureDemand(reading, number))) return published ? undefined : 'content'
  if (isAddressedToWriter(reading, number)) return undefined
  if (isPaperRequested(reading, number) && !isMarked(reading)) return undefined
  if (isPaperFollowed(reading, number) && !given && !isMarked(reading)) return undefined
  if (body && PEOPLES_TYPE.test(number.type ?? '') && isForPeople(reading)) return undefined
  if (isPublicNotice(reading, number) && (NOTICE_TYPE.test(number.type ?? '') || !given)) return undefined
  if (body) return 'content'
  if (given && isPaperToCarryOut(reading, number) && !isMarked(reading)) return 'number'
  if (isFormalCitation(reading, number)) return given ? 'content' : undefined
  if (isDiscussedAsTopic(reading, number) && !given && !isMarked(reading)) return undefined
  return shared ? 'content' : 'number'
}

function addPhraseHits(reading: AnalyzedText, hits: Hit[]): void {
  const shared = (span: Span) =>
    isExplicitlyShared(reading, span) || (isBeingShared(reading, span) && !isDiscussedAsTopic(reading, span))
  const marks: { hit: Hit; span: Span }[] = []
  const add = (match: Span, message: string, apart: boolean) => {
    const span = dropJoining(reading, match)
    const original = reading.span(span.start, span.end)
    if (hits.some((hit) => hasOverlap(hit, original)) || (!apart && isAlreadyFound(hits, reading, span))) return
    if (message === 'mark') marks.push({ hit: { ...original, message }, span })
    hits.push(marks.at(-1)?.span === span ? marks.at(-1)!.hit : toPaperHit(span, message))
  }
  /** A paper covers its content, and the mark that is named with it. */
  const toPaperHit = (span: Span, message: string): Hit => {
    let covered = message === 'content' ? span : widenToContent(reading, span)
    for (const mark of marks) {
      const joint = message === 'content' ? undefined : joinShort(reading, covered, mark.span)
      if (!joint) continue
      covered = joint
      hits.splice(hits.indexOf(mark.hit), 1)
      marks.splice(marks.indexOf(mark), 1)
      break
    }
    return { ...reading.span(covered.start, covered.end), message }
  }
  const each = (pattern: Pattern, message: string, apart: boolean, accept: (span: Span) => boolean) => {
    for (const match of pattern.find(reading)) if (accept(match)) add(match, message, apart)
  }

  for (const span of CIRCULATION_STAMP.find(reading)) {
    if (isStampOfOthers(reading, span)) continue
    if (!isDiscussedAsTopic(reading, span) || isOnPaper(reading, span)) add(span, 'mark', true)
  }
  each(
    CIRCULATION_MARK,
    'mark',
    true,
    (span) => shared(span) && !isEverydayUse(reading, span) && !isPublished(reading, span),
  )
  each(MEETING_MINUTES, 'paper', false, (span) => {
    const isDisclosed = shared(span) || (opensContent(reading, span) && !isDiscussedAsTopic(reading, span))
    if (!isDisclosed || isErrandWithPaper(reading, span)) return false
    return !isPublished(reading, span) && !isEverydayUse(reading, span)
  })
  each(UNRELEASED_PAPER, 'paper', false, (span) => {
    if (isPublished(reading, span) || isEverydayUse(reading, span)) return false
    if (isExplicitlyShared(reading, span)) return true
    return (
      (shared(span) || isSeenWithFigures(reading, span) || isReadAndRetold(reading, span)) &&
      !isDisclosureDemand(reading, span)
    )
  })
  each(STAFFING_DRAFT, 'staffing', false, (span) => {
    const isDisclosed =
      shared(span) ||
      ((hasDisclosedOutcome(reading, span) || opensContent(reading, span)) && !isDiscussedAsTopic(reading, span))
    return (
      isUnreleased(reading, span) &&
      isDisclosed &&
      !isPublished(reading, span) &&
      !isDisclosureDemand(reading, span) &&
      !isAnnouncedDiscipline(reading, span)
    )
  })
  each(NUMBERED_PAPER, 'paper', false, (span) => {
    return isGivenByWriter(reading, span) && isUnreleased(reading, span) && !isPublished(reading, span)
  })
  const moves = NOT_ANNOUNCED.test(reading) ? STAFF_MOVE.find(reading) : []
  for (const span of moves) {
    const { start, end } = findEnclosingPassage(reading, span)
    const isAnnounced = !NOT_ANNOUNCED.testIn(reading, start, end) || isPublished(reading, span)
    if (!isAnnounced && !isDisclosureDemand(reading, span)) add(span, 'staffing', false)
  }
  each(AGREED_PUNISHMENT, 'staffing', false, (span) => {
    const { start, end } = findEnclosingPassage(reading, span)
    return (
      KEPT_BACK.testIn(reading, start, end) &&
      !isPublished(reading, span) &&
      !isDisclosureDemand(reading, span) &&
      !isAnnouncedDiscipline(reading, span)
    )
  })
  for (const span of findAdmissionFiles(reading)) add(span, 'admission', false)
  each(INTERNAL_MEETING, 'paper', false, (span) => {
    return (
      isUnreleased(reading, span) &&
      shared(span) &&
      !isEverydayUse(reading, span) &&
      !isPublished(reading, span) &&
      !isDisclosureDemand(reading, span)
    )
  })
  if (hits.length === 0 && countLetterLayoutParts(reading) >= 4) {
    const at = reading.bare.search(/noi nhan ?:/)
    const span = { start: at, end: at + 'noi nhan'.length }
    const isPublic = isPublicNotice(reading, span) || isForPeople(reading) || isPublished(reading, span)
    if (at >= 0 && !isPublic) add(span, 'content', true)
  }
}

/** The writer got a look at the paper: "mới ngó được". */
const SEEN = compilePattern('(?:mới|vừa|lén|tình cờ)(?: được)? (?:thấy|ngó|liếc|dòm|nhìn|nghía|tận mắt)')
const FIGURE = /\d/
/** Of such papers a figure is worth money to who knows it first. */
const OF_LAND = compilePattern('dự thảo|phương án|giá đất|đền bù|bồi thường|quy hoạch|tờ trình|đề án|kết luận')

/** The writer read it before others, and does not say from whom. */
const READ = compilePattern(
  '(?:tôi|tui|mình|em|tớ|anh|chị)(?: \\p{L}+){0,2} (?:mới|vừa|lén|tình cờ)(?: (?:được|có|cầm)){0,2} (?:đọc|coi|xem|nghía|ngó|cầm|thấy)(?: \\p{L}+){0,2}',
)
const UNSAID_SOURCE = compilePattern(
  '(?:đừng|khỏi|chớ|miễn)(?: \\p{L}+)? hỏi(?: \\p{L}+){0,3} (?:đâu|ai|nguồn|sao)|chưa (?:lấy|xin) ý kiến|chưa (?:ai|phòng nào|nơi nào) (?:biết|có|được)|(?:đừng|chớ|khỏi) (?:nói|kể|đồn)',
)

/** Whether the writer has read a paper that others have not, and gives what it says after a colon. */
function isReadAndRetold(reading: AnalyzedText, paper: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, paper)
  return (
    READ.testIn(reading, start, paper.end) &&
    UNSAID_SOURCE.testIn(reading, paper.start, end) &&
    /:\s?\p{L}/u.test(reading.text.slice(paper.end, end))
  )
}

/** Whether the writer has seen a paper on land or of an inspection, and gives a figure after it in the sentence. */
function isSeenWithFigures(reading: AnalyzedText, paper: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, paper)
  return (
    SEEN.testIn(reading, start, paper.end) &&
    OF_LAND.testIn(reading, paper.start, paper.end) &&
    FIGURE.test(reading.text.slice(paper.end, end))
  )
}

/** Whether a colon soon after the span introduces the content of the paper. */
function opensContent(reading: AnalyzedText, span: Span): boolean {
  return /^[^.!?\n:]{0,50}: ?[^\s/]/.test(reading.text.slice(span.end, span.end + 54))
}

/** Whether the paper already has a hit, by number or in the same sentence: one paper, one hit. */
function isAlreadyFound(hits: readonly Hit[], reading: AnalyzedText, span: Span): boolean {
  const sentence = findEnclosingSentence(reading, span)
  const sentenceInDraft = reading.span(sentence.start, sentence.end)
  return hits.some((hit) => hit.message === 'content' || (hit.message !== 'mark' && hasOverlap(hit, sentenceInDraft)))
}

function findAttachmentHits(draft: Draft): Hit[] {
  return draft.attachments.flatMap(({ name, signs = [] }, attachment): Hit[] => {
    const reading = analyzeText(name)
    const found = findInternalNamePart(reading.bare)
    return [
      ...(signs.includes('internal-paper') ? [{ start: 0, end: name.length, message: 'attached', attachment }] : []),
      ...(found ? [{ ...reading.span(found.start, found.end), message: 'file', attachment }] : []),
    ]
  })
}
