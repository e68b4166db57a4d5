// Secrecy grades used as a marking, or to say what is being shared. As a subject of talk they are left alone.

import type { Draft, Span } from '../../draft.ts'
import { overlaps } from '../../draft.ts'
import { type Reading, read } from '../../text/analyzed-text.ts'
import type { Pattern } from '../../text/pattern.ts'
import { type Match, scan } from '../../text/scan.ts'
import type { Check, Hit } from '../check.ts'
import { quotationAround } from '../shared/context/context.ts'
import { isHandedOver, isPassedOn, isPublished, isTopic } from '../shared/context/disclosure.ts'
import { forFirst, ways, withoutSentence } from '../shared/fixes/fixes.ts'
import {
  CLOSED_MEETING,
  GRADE_REMARK,
  LONE_MARK,
  NAMED_GRADE,
  NAMED_GRADE_BARE,
  SECRET_FILE,
  SECRET_PAPER,
  SECRET_PAPER_BARE,
  STAMP,
  TOP_GRADE,
  TOP_GRADE_BARE,
} from './marks.ts'
import { words } from './messages.ts'
import { isKeptFromTelling, isPlayful, isStandingMark, opensLine, saysWhoseItIs } from './setting.ts'

const HINT = scan('bare', /mat|boc bi|thu hoi|hop kin|kin cua|nghi kin|ban kin|viec kin|y kin|giao kin|m[ ._*~-]{1,2}a/)

export const secretMarking: Check = {
  id: 'secret-marking',
  level: 'stop',
  provisions: ['luat-117-2025.d5.k4', 'luat-117-2025.d5.k3', 'luat-116-2025.d15.k1.d', 'nd-174-2026.d95.k2.b'],
  words,
  find(draft, reading) {
    const hits = HINT.test(reading) ? inText(reading) : []
    const mended = hits.map((hit, i) => ({
      ...hit,
      ...forFirst(i, () => ways(draft.text, withoutSentence(draft.text, hit))),
    }))
    return [...mended, ...inAttachments(draft)]
  },
}

function inText(reading: Reading): Hit[] {
  const hits: Hit[] = []
  const each = (pattern: Pattern, message: string, accept: (span: Span, capitals: boolean) => boolean) => {
    for (const match of pattern.find(reading)) {
      const original = match.reading.span(match.start, match.end)
      if (hits.some((hit) => overlaps(hit, original))) continue
      const written = match.reading.text.slice(match.start, match.end)
      const span = match.reading === reading ? match : inReading(reading, original)
      if (accept(span, written.slice(-3) === written.slice(-3).toUpperCase())) hits.push({ ...original, message })
    }
  }
  const topic = (span: Span) => isTopic(reading, span)
  const playful = (span: Span) => isPlayful(reading, span)
  const shared = (span: Span) => isHandedOver(reading, span) || (isPassedOn(reading, span) && !topic(span))

  each(reading.accented ? NAMED_GRADE : NAMED_GRADE_BARE, 'grade', (span, capitals) => {
    const label = capitals || /:| là /.test(reading.text.slice(span.start, span.end))
    return !playful(span) && (shared(span) || (label && !topic(span)))
  })
  each(STAMP, 'stamp', (span) => (shared(span) && !isPublished(reading, span)) || isStandingMark(reading, span))
  each(reading.accented ? SECRET_PAPER : SECRET_PAPER_BARE, 'paper', (span) => !playful(span) && shared(span))
  each(LONE_MARK, 'grade', (span, capitals) => capitals && !playful(span) && !topic(span))
  each(reading.accented ? TOP_GRADE : TOP_GRADE_BARE, 'grade', (span, capitals) => {
    if (playful(span)) return false
    if (capitals && isStandingMark(reading, span)) return !topic(span) || isHandedOver(reading, span)
    if (capitals && opensLine(reading, span) && saysWhoseItIs(reading, span)) return !topic(span)
    if (quotationAround(reading, span) && !capitals) return false
    return shared(span) && (capitals || saysWhoseItIs(reading, span))
  })
  each(CLOSED_MEETING, 'meeting', (span) => {
    return isKeptFromTelling(reading, span) && !playful(span) && !topic(span) && !isPublished(reading, span)
  })
  each(GRADE_REMARK, 'grade', (span) => {
    return isKeptFromTelling(reading, span) && !playful(span) && saysWhoseItIs(reading, span)
  })
  for (const file of SECRET_FILE.find(reading)) hits.push(fileHit(reading, file))
  return hits
}

function inAttachments(draft: Draft): Hit[] {
  return draft.attachments.flatMap(({ name }, attachment) => {
    const reading = read(name)
    return SECRET_FILE.find(reading).map((file): Hit => ({ ...fileHit(reading, file), attachment }))
  })
}

/** The grade in a file's name. */
function fileHit(reading: Reading, file: Match): Hit {
  const grade = file.groups.grade!
  const at = file.start + file.text.indexOf(grade)
  return { ...reading.span(at, at + grade.length), message: 'file' }
}

/** Where an original span stands in a reading: for matches of its joined form. */
function inReading(reading: Reading, original: Span): Span {
  let low = 0
  let high = reading.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reading.span(middle, middle + 1).start < original.start) low = middle + 1
    else high = middle
  }
  const start = low
  let end = start
  while (end < reading.text.length && reading.span(end, end + 1).end <= original.end) end++
  return { start, end }
}
