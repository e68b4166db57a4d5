// Internal papers, or what they say, being passed on. A number of public law is a citation and is left alone.

import type { Draft, Span } from '../../draft.ts'
import { overlaps } from '../../draft.ts'
import { type DocumentNumber, documentNumbers } from '../../library/document-number.ts'
import { type Reading, read } from '../../text/analyzed-text.ts'
import { type Pattern, pattern } from '../../text/pattern.ts'
import { inLines } from '../../text/per-line-search.ts'
import { scan } from '../../text/scan.ts'
import type { Check, Hit } from '../check.ts'
import { passageAround, sentenceAround } from '../shared/context/context.ts'
import { isHandedOver, isPassedOn, isPublished, isTopic } from '../shared/context/disclosure.ts'
import { forFirst, ways, withoutSentence } from '../shared/fixes/fixes.ts'
import { internalFileName, internalFilesIn } from './files.ts'
import { words } from './messages.ts'
import { CIRCULATION, CIRCULATION_STAMP, INSIDE_MEETING, MINUTES, STAFFING, UNRELEASED_PAPER } from './phrases.ts'
import {
  isAddressedToWriter,
  isDemand,
  isEveryday,
  isForAll,
  isFormalCitation,
  isUnreleased,
  layoutCues,
  tellsOutcome,
} from './signals.ts'
import { weighIn } from './weight.ts'

const HINT = scan(
  'bare',
  /noi bo|pho bien|luu hanh|tra lai|nop lai|hoi nghi|ra ngoai|len mang|chua|nhap|thao|cho |truoc|sap|trinh|du kien|danh sach|phuong an|bien ban|hop|giao ban|sinh hoat|noi nhan/,
)

export const internalDocument: Check = {
  id: 'internal-document',
  level: 'stop',
  provisions: ['luat-116-2025.d15.k1.d', 'nd-330-2026.d13.k1.a'],
  words,
  find(draft, reading) {
    const hits = numbers(reading)
    for (const file of internalFilesIn(reading)) {
      if (isPublished(reading, file) || near(hits, reading, file)) continue
      hits.push({ ...reading.span(file.start, file.end), message: 'file' })
    }
    if (HINT.test(reading)) phrases(reading, hits)
    const mended = hits.map((hit, i) => ({
      ...hit,
      ...forFirst(i, () => ways(draft.text, withoutSentence(draft.text, hit))),
    }))
    return [...mended, ...attachments(draft)]
  },
}

/** A text with this many numbers is a register; the first ones say enough. */
const MOST = 200

const numbersIn = inLines((lines) => documentNumbers(lines.text))

function numbers(reading: Reading): Hit[] {
  const found = numbersIn(reading)
    .filter((number) => weighIn(reading, number) !== 'public')
    .slice(0, MOST)
  if (found.length === 0) return []
  const body = layoutCues(reading) >= 3
  return found.flatMap((number): Hit[] => {
    const level = levelOf(number, reading, body)
    if (!level) return []
    return [{ ...reading.span(number.start, number.end), message: level === 'stop' ? 'content' : 'number', level }]
  })
}

const SENT = pattern(
  '(?:tôi|tui|mình|tớ|em|e|con|anh|chị|chú|bác|cô|thầy)(?: \\p{L}+){0,2} (?:forward|fw|chuyển tiếp|gửi|gởi|chụp|scan|up|đăng|post|share|chép)(?: \\p{L}+){0,7} ?:? ?$',
)

const COPIED = pattern(
  '(?:chụp|scan|photo|quét)(?: \\p{L}+)? (?:gửi|gởi|đăng|up|post|share|tung)(?: \\p{L}+){0,2} (?:luôn|lên|cả|nhóm|mọi|cho|mấy|các|bà|anh|ở|vô|vào)',
)

/** Whether the writer hands the paper over: in the words around, or right before its number ("em forward CV 412-CV/HU"). */
function isGiven(reading: Reading, number: Span): boolean {
  const from = Math.max(sentenceAround(reading, number).start, number.start - 60)
  const around = passageAround(reading, number)
  return (
    isHandedOver(reading, number) ||
    SENT.testIn(reading, from, number.start) ||
    COPIED.testIn(reading, around.start, around.end)
  )
}

/** Kinds of papers that notices to everybody come in. */
const NOTICE = /^(?:TB|KH|GM)?$/

function levelOf(number: DocumentNumber, reading: Reading, body: boolean): 'stop' | 'warn' | undefined {
  const unreleased = isUnreleased(reading, number)
  const shared = isGiven(reading, number) || isPassedOn(reading, number)
  if (isPublished(reading, number) && !isUnreleased(reading, number)) return undefined
  if (weighIn(reading, number) === 'often-public') return unreleased && shared ? 'stop' : undefined
  if (unreleased && (shared || !isDemand(reading, number))) return isPublished(reading, number) ? undefined : 'stop'
  if (isAddressedToWriter(reading, number)) return undefined
  if (isForAll(reading, number) && (NOTICE.test(number.type ?? '') || !isGiven(reading, number))) return undefined
  if (body) return 'stop'
  if (isFormalCitation(reading, number)) return isGiven(reading, number) ? 'stop' : undefined
  if (isTopic(reading, number) && !isGiven(reading, number)) return undefined
  return shared ? 'stop' : 'warn'
}

function phrases(reading: Reading, hits: Hit[]): void {
  const shared = (span: Span) => isHandedOver(reading, span) || (isPassedOn(reading, span) && !isTopic(reading, span))
  const add = (span: Span, message: string, apart: boolean) => {
    const original = reading.span(span.start, span.end)
    if (hits.some((hit) => overlaps(hit, original)) || (!apart && near(hits, reading, span))) return
    hits.push({ ...original, message })
  }
  const each = (pattern: Pattern, message: string, apart: boolean, accept: (span: Span) => boolean) => {
    for (const match of pattern.find(reading)) if (accept(match)) add(match, message, apart)
  }

  for (const span of CIRCULATION_STAMP.find(reading)) {
    if (!isEveryday(reading, span) && !isTopic(reading, span)) add(span, 'mark', true)
  }
  each(CIRCULATION, 'mark', true, (span) => shared(span) && !isEveryday(reading, span) && !isPublished(reading, span))
  each(MINUTES, 'paper', false, (span) => {
    const told = shared(span) || (opensContent(reading, span) && !isTopic(reading, span))
    return told && !isPublished(reading, span) && !isEveryday(reading, span)
  })
  each(UNRELEASED_PAPER, 'paper', false, (span) => {
    if (isPublished(reading, span) || isEveryday(reading, span)) return false
    return isHandedOver(reading, span) || (shared(span) && !isDemand(reading, span))
  })
  each(STAFFING, 'staffing', false, (span) => {
    const told =
      shared(span) || ((tellsOutcome(reading, span) || opensContent(reading, span)) && !isTopic(reading, span))
    return isUnreleased(reading, span) && told && !isPublished(reading, span) && !isDemand(reading, span)
  })
  each(INSIDE_MEETING, 'paper', false, (span) => {
    return isUnreleased(reading, span) && shared(span) && !isPublished(reading, span) && !isDemand(reading, span)
  })
  if (hits.length === 0 && layoutCues(reading) >= 4) {
    const at = reading.bare.search(/noi nhan ?:/)
    const span = { start: at, end: at + 'noi nhan'.length }
    if (at >= 0 && !isForAll(reading, span) && !isPublished(reading, span)) add(span, 'content', true)
  }
}

/** Whether a colon soon after the span opens what the paper says. */
function opensContent(reading: Reading, span: Span): boolean {
  return /^[^.!?\n:]{0,50}: ?[^\s/]/.test(reading.text.slice(span.end, span.end + 54))
}

/** Whether a paper is already pointed at, by number or in the same sentence: one paper, one finding. */
function near(hits: readonly Hit[], reading: Reading, span: Span): boolean {
  const sentence = sentenceAround(reading, span)
  const here = reading.span(sentence.start, sentence.end)
  return hits.some((hit) => hit.message === 'content' || (hit.message !== 'mark' && overlaps(hit, here)))
}

function attachments(draft: Draft): Hit[] {
  return draft.attachments.flatMap(({ name }, attachment): Hit[] => {
    const reading = read(name)
    const found = internalFileName(reading.bare)
    return found ? [{ ...reading.span(found.start, found.end), message: 'file', attachment }] : []
  })
}
