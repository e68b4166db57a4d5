import type { Draft, Level, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { type PhraseMatch, PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import { findEnclosingPassage, isQuotedInObjection } from '../shared/context/mitigating-context.ts'
import { hasNamedSource, hasSourceLink, hasSourcePlaceholder } from '../shared/context/named-source.ts'
import {
  buildAddSourceFix,
  buildAskSourceFix,
  buildDeleteSentenceFix,
  type HitFixes,
  selectFixes,
} from '../shared/fixes/fix-builders.ts'
import {
  ACQUAINTANCE_SOURCE,
  ALARM_CLAIM,
  CHAIN_LETTER,
  CURE_CLAIM,
  INSIDER_WHISPER,
  PRESS_SILENCE,
  SHARE_CALL,
  URGENCY_SIGNS,
} from './alarm-patterns.ts'
import { GRAVE_TOPICS, GRAVE_TOPICS_ACCENTED, PUBLIC_TOPICS } from './claim-topics.ts'
import { isAskingIfTrue, isOwnExperience, isRumourWarning, isSeekingHelp } from './harmless-hearsay.ts'
import { HEARSAY_PHRASES, type HearsayKind } from './hearsay-phrases.ts'
import { messages } from './messages.ts'

/** What is found, the more telling first: where several stand in one draft, the alarm itself needs no finding of its own. */
const CLAIM_KINDS = ['hearsay', 'cure', 'chain', 'hidden', 'alarm'] as const
type ClaimKind = (typeof CLAIM_KINDS)[number]

type ClaimMatch = Pick<ClaimCandidate, 'start' | 'end' | 'reading'>

/** A wording that passes something on, before what stands around it is looked at. */
interface ClaimCandidate {
  start: number
  end: number
  kind: ClaimKind
  reading: AnalyzedText
  /** The cue alone says little: it counts only beside a grave matter. */
  light?: HearsayKind
  /** Told by somebody who is said to work there. */
  ofInsider?: boolean
}

const HEARSAY_LEXICON = new PhraseMatcher(HEARSAY_PHRASES)
const TOPIC_LEXICON = new PhraseMatcher<'grave' | 'public'>(
  [
    ...[...GRAVE_TOPICS, ...GRAVE_TOPICS_ACCENTED].map((phrase) => [phrase, 'grave'] as const),
    ...PUBLIC_TOPICS.map((phrase) => [phrase, 'public'] as const),
  ],
  (phrase) => !GRAVE_TOPICS_ACCENTED.includes(phrase),
)
// Told of one's own circle, hearsay is small talk.
const SMALL_TALK = compilePattern(
  'chúc mừng|sắp cưới|đám cưới|mừng cho|ngon|hay lắm|vui|đẹp|rủ nhau|đi chơi|liên hoan|ngày xưa|hồi xưa|ông bà (?:kể|nói)|cổ tích',
)
const CURE_PREFILTER = createIncrementalRegExp('bare', /uong|ngam|xong|dap|boi|nhai|thuoc|ung thu|tieu duong|an /)

function findCandidates(reading: AnalyzedText): ClaimCandidate[] {
  const found: ClaimCandidate[] = []
  for (const { start, end, value, reading: own } of HEARSAY_LEXICON.find(reading)) {
    // "Nghe, nói, đọc, viết": a list of skills.
    if (own.text.slice(start, end).includes(',')) continue
    const candidate: ClaimCandidate = { start, end, kind: value === 'share' ? 'chain' : 'hearsay', reading: own }
    found.push(value === 'rumour' ? candidate : { ...candidate, light: value })
  }
  const add = (kind: ClaimKind, matches: readonly ClaimMatch[]) => {
    for (const { start, end, reading: own } of matches) found.push({ start, end, kind, reading: own })
  }
  const addLight = (kind: ClaimKind, light: HearsayKind, matches: readonly ClaimMatch[]) => {
    for (const { start, end, reading: own } of matches) found.push({ start, end, kind, light, reading: own })
  }
  add('chain', CHAIN_LETTER.find(reading))
  add('hidden', PRESS_SILENCE.find(reading))
  for (const { start, end, reading: own } of ACQUAINTANCE_SOURCE.find(reading)) {
    found.push({ start, end, kind: 'hearsay', light: 'heard', ofInsider: true, reading: own })
  }
  if (URGENCY_SIGNS.test(reading)) addLight('chain', 'share', SHARE_CALL.find(reading))
  add('hearsay', INSIDER_WHISPER.find(reading))
  add('alarm', ALARM_CLAIM.find(reading))
  if (CURE_PREFILTER.test(reading)) add('cure', CURE_CLAIM.find(reading))
  return found
}

/** How loud a light cue is, by the matter it stands beside. */
function getLevel(
  { light, reading, ...span }: ClaimCandidate,
  topics: readonly PhraseMatch<'grave' | 'public'>[],
): Level | undefined {
  if (!light) return 'warn'
  const around = findEnclosingPassage(reading, span)
  const near = topics.filter((topic) => topic.start >= around.start && topic.end <= around.end)
  if (near.some((topic) => topic.value === 'grave')) return 'warn'
  return light === 'heard' && near.length > 0 ? 'note' : undefined
}

function isHarmless({ kind, light, ofInsider, reading, ...span }: ClaimCandidate): boolean {
  if (kind !== 'chain' && (isAskingIfTrue(reading, span) || hasSourcePlaceholder(reading, span))) return true
  if (isRumourWarning(reading, span) || isQuotedInObjection(reading, span)) return true
  if (kind === 'cure' || kind === 'alarm') return hasNamedSource(reading, span) || isOwnExperience(reading, span)
  if (kind === 'chain' && isSeekingHelp(reading, span)) return true
  if (kind === 'hearsay' && SMALL_TALK.testIn(reading, span.start, span.end + 120)) return true
  // Who works for the police is not the police.
  return light && !ofInsider ? hasNamedSource(reading, span) : hasSourceLink(reading, span)
}

function findHits({ text }: Draft, reading: AnalyzedText): Hit[] {
  const all = findCandidates(reading)
  if (all.length === 0) return []
  const topics = TOPIC_LEXICON.find(reading)
  const hits: Hit[] = []
  for (const kind of CLAIM_KINDS) {
    if (kind === 'alarm' && hits.length > 0) break
    if (kind === 'hidden' && hits.some((hit) => hit.message === 'cure')) continue
    for (const candidate of all) {
      if (candidate.kind !== kind) continue
      const level = getLevel(candidate, topics)
      if (level === undefined || isHarmless(candidate)) continue
      const span = candidate.reading.span(candidate.start, candidate.end)
      hits.push({ ...span, level, message: kind, ...buildFixes(kind, text, span) })
      break
    }
  }
  return hits
}

/** A chain letter asks to be passed on, which no source and no question takes back. */
function buildFixes(kind: ClaimKind, text: string, span: Span): HitFixes {
  if (kind === 'chain') return selectFixes(text, buildDeleteSentenceFix(text, span))
  // A cure stays a cure, whoever asks where it comes from.
  if (kind === 'cure') return selectFixes(text, buildAddSourceFix(text, span), buildDeleteSentenceFix(text, span))
  return selectFixes(
    text,
    buildAddSourceFix(text, span),
    buildAskSourceFix(text, span),
    buildDeleteSentenceFix(text, span),
  )
}

/** Looks for hearsay and alarm passed on as fact with nothing a reader could check. */
export const unsourcedClaim: Check = {
  id: 'unsourced-claim',
  level: 'warn',
  provisions: ['qd-423-2026.kiem-chung', 'luat-116-2025.d7.k1.d', 'nd-328-2026.d3'],
  messages,
  find: findHits,
  isExempt: (reading, sentence) =>
    isAskingIfTrue(reading, sentence) || hasSourcePlaceholder(reading, sentence) || hasNamedSource(reading, sentence),
}
