// Finds secrecy grades used as a marking or to describe what is shared, and where and when troops are. As a subject of
// discussion they give no hit.

import type { Draft, Span } from '../../draft.ts'
import { hasOverlap } from '../../draft.ts'
import { findPartitionIndex } from '../../lib/sorted-index.ts'
import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'
import type { Pattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp, type RegExpMatch } from '../../text/incremental-regexp.ts'
import type { Check, Hit } from '../check-contract.ts'
import {
  isBeingShared,
  isDiscussedAsTopic,
  isExplicitlyShared,
  isOnPaper,
  isPublished,
} from '../shared/context/disclosure-signals.ts'
import { findEnclosingQuotation, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { buildDeletePaperFix } from '../shared/fixes/delete-paper.ts'
import { SENSED, UNSURE } from '../shared/model/model-kinds.ts'
import { findGradeInName } from './grade-in-name.ts'
import {
  extendToHeaded,
  HEADING_MARK,
  HEADING_MARK_UNACCENTED,
  isCopiedFromOffice,
  isJestHeaded,
  isPaperHeaded,
} from './heading-marks.ts'
import { findInformants } from './informants.ts'
import {
  hasOfficialOwner,
  hasOtherMeaningsOnly,
  isAtLineStart,
  isDeniedOrReminder,
  isPlayfulContext,
  isStandaloneMark,
  isToldInConfidence,
  isWrittenMemory,
} from './marking-context.ts'
import {
  CLOSED_MEETING,
  COPIED_MARK,
  COPIED_MARK_UNACCENTED,
  GRADE_REMARK,
  LONE_GRADE_MARK,
  NAMED_GRADE,
  NAMED_GRADE_UNACCENTED,
  PAPER_REACH,
  SECRECY_STAMP,
  SECRET_FILE_NAME,
  SECRET_PAPER,
  SECRET_PAPER_UNACCENTED,
  TOP_GRADE,
  TOP_GRADE_UNACCENTED,
  WORDS_OF_PAPER,
} from './secrecy-marks.ts'
import { isPatrolMet, isPoliceService } from './soldier-posts.ts'
import { isAskedWhy, isContentTold, isDecisionTold, isOnlyAsked, widenToCopied } from './told-content.ts'
import { findComingRaids, findTroopPlaces } from './troop-places.ts'

const PREFILTER = createIncrementalRegExp(
  'bare',
  /mat|boc bi|thu hoi|hop kin|kin cua|nghi kin|ban kin|viec kin|y kin|giao kin|m[ ._*~-]{1,2}a/,
)

/** What an office has not made known. */
const OFFICE_SECRETS = ['luat-116-2025.d15.k1.d']

export const secretMarking: Check = {
  id: 'secret-marking',
  level: 'stop',
  // An informant is in danger before all others while the raid is still to come; that one has the check's level.
  kinds: [{ id: 'informant', level: 'warn' }, { id: 'raid', level: 'warn', messages: ['raid'] }, SENSED, UNSURE],
  provisions: ['luat-117-2025.d5.k4', 'luat-117-2025.d5.k3', 'luat-116-2025.d15.k1.d', 'nd-174-2026.d95.k2.b'],
  find(draft, reading) {
    const hits = findTroopPlaces(reading).map((span): Hit => {
      return { ...reading.span(span.start, span.end), message: 'troops' }
    })
    for (const { start, end, isAhead } of findInformants(reading))
      hits.push({ ...reading.span(start, end), message: 'informant', ...(!isAhead && { kind: 'informant' }) })
    for (const raid of findComingRaids(reading)) {
      const sentence = findEnclosingSentence(reading, raid)
      if (hits.some((hit) => hasOverlap(hit, reading.span(sentence.start, sentence.end)))) continue
      // The model knows no raids of one office alone, and no law on state secrets speaks of them.
      hits.push({ ...reading.span(raid.start, raid.end), message: 'raid', isCertain: true, provisions: OFFICE_SECRETS })
    }
    if (PREFILTER.test(reading)) addMarkHits(reading, hits)
    return [...hits, ...findAttachmentHits(draft)]
  },
  buildFixes: (reading, hit) => [buildDeletePaperFix(reading, hit)],
  isExempt: (reading, sentence) =>
    hasOtherMeaningsOnly(reading, sentence) ||
    isJestHeaded(reading, sentence) ||
    isDeniedOrReminder(reading, sentence) ||
    isWrittenMemory(reading, sentence) ||
    isPatrolMet(reading, sentence) ||
    isPoliceService(reading, sentence),
}

function addMarkHits(reading: AnalyzedText, hits: Hit[]): void {
  const troops = [...hits]
  const each = (
    pattern: Pattern,
    message: string,
    accept: (span: Span, capitals: boolean) => boolean,
    widen: typeof widenToCopied = widenToCopied,
  ) => {
    for (const match of pattern.find(reading)) {
      const original = match.reading.span(match.start, match.end)
      if (hits.some((hit) => hasOverlap(hit, original))) continue
      const written = match.reading.text.slice(match.start, match.end)
      const span = match.reading === reading ? match : toReadingSpan(reading, original)
      if (!accept(span, written.slice(-3) === written.slice(-3).toUpperCase())) continue
      const { end } = widen(reading, span)
      hits.push({ ...(end > span.end ? reading.span(span.start, end) : original), message })
    }
  }
  const topic = (span: Span) => isDiscussedAsTopic(reading, span)
  const playful = (span: Span) => isPlayfulContext(reading, span) || isDeniedOrReminder(reading, span)
  const other = (span: Span) => topic(span) || isPublished(reading, span) || isWrittenMemory(reading, span)
  const shared = (span: Span) => isExplicitlyShared(reading, span) || (isBeingShared(reading, span) && !topic(span))

  each(reading.accented ? NAMED_GRADE : NAMED_GRADE_UNACCENTED, 'grade', (span, capitals) => {
    const label = capitals || /:| là /.test(reading.text.slice(span.start, span.end))
    return !playful(span) && (shared(span) || (label && !topic(span)))
  })
  each(
    SECRECY_STAMP,
    'stamp',
    (span) => (shared(span) && !isPublished(reading, span)) || isStandaloneMark(reading, span),
  )
  each(reading.accented ? SECRET_PAPER : SECRET_PAPER_UNACCENTED, 'paper', (span, capitals) => {
    if (playful(span) || isOnlyAsked(reading, span)) return false
    const isTold = isContentTold(reading, span) || (capitals && isCopiedFromOffice(reading, span))
    return shared(span) || (isTold && !other(span))
  })
  const heading = reading.accented ? HEADING_MARK : HEADING_MARK_UNACCENTED
  each(
    heading,
    'grade',
    (span, capitals) =>
      capitals && isPaperHeaded(reading, span) && !playful(span) && (!topic(span) || isExplicitlyShared(reading, span)),
    extendToHeaded,
  )
  each(LONE_GRADE_MARK, 'grade', (span, capitals) => {
    return capitals && !playful(span) && (!topic(span) || isOnPaper(reading, span))
  })
  const isOfPaper = ({ end }: Span) => reading.accented || WORDS_OF_PAPER.testIn(reading, end, end + PAPER_REACH)
  each(reading.accented ? COPIED_MARK : COPIED_MARK_UNACCENTED, 'grade', (span, capitals) => {
    return capitals && isOfPaper(span) && !playful(span) && (!topic(span) || isExplicitlyShared(reading, span))
  })
  each(reading.accented ? TOP_GRADE : TOP_GRADE_UNACCENTED, 'grade', (span, capitals) => {
    if (playful(span)) return false
    if (capitals && isStandaloneMark(reading, span))
      return !topic(span) || isExplicitlyShared(reading, span) || isOnPaper(reading, span)
    if (capitals && isAtLineStart(reading, span) && hasOfficialOwner(reading, span)) return !topic(span)
    if (findEnclosingQuotation(reading, span) && !capitals) return false
    return shared(span) && (capitals || hasOfficialOwner(reading, span))
  })
  each(CLOSED_MEETING, 'meeting', (span) => {
    // Without diacritics it is rather a gathering, "họp mặt".
    if (!reading.accented && /^hop mat$/.test(reading.bare.slice(span.start, span.end))) return false
    const isTold = isToldInConfidence(reading, span) || isDecisionTold(reading, span)
    if (!isTold || isAskedWhy(reading, span) || playful(span) || topic(span) || isPublished(reading, span)) return false
    // What was said in the meeting has its hit already.
    const sentence = findEnclosingSentence(reading, span)
    return !troops.some((hit) => hasOverlap(hit, reading.span(sentence.start, sentence.end)))
  })
  each(GRADE_REMARK, 'grade', (span) => {
    return isToldInConfidence(reading, span) && !playful(span) && hasOfficialOwner(reading, span)
  })
  for (const file of SECRET_FILE_NAME.find(reading)) hits.push(toFileHit(reading, file))
}

function findAttachmentHits(draft: Draft): Hit[] {
  return draft.attachments.flatMap(({ name, signs = [] }, attachment): Hit[] => {
    const reading = analyzeText(name)
    const grade = findGradeInName(reading)
    return [
      ...(signs.includes('secrecy-stamp') ? [{ start: 0, end: name.length, message: 'stamped', attachment }] : []),
      ...(grade ? [{ ...reading.span(grade.start, grade.end), message: 'file', attachment }] : []),
    ]
  })
}

/** Returns the hit for the grade in a file name. */
function toFileHit(reading: AnalyzedText, file: RegExpMatch): Hit {
  const grade = file.groups.grade!
  const at = file.start + file.text.indexOf(grade)
  return { ...reading.span(at, at + grade.length), message: 'file' }
}

/** Converts an original span to offsets in `reading.text`; matches in the joined form need it. */
function toReadingSpan(reading: AnalyzedText, original: Span): Span {
  const isBefore = (at: number) => reading.span(at, at + 1).start < original.start
  const start = findPartitionIndex(reading.text.length, isBefore)
  let end = start
  while (end < reading.text.length && reading.span(end, end + 1).end <= original.end) end++
  return { start, end }
}
