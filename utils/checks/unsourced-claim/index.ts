import type { Draft, Fix } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { type PhraseMatch, PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import { findEnclosingPassage, isQuotedInObjection } from '../shared/context/mitigating-context.ts'
import {
  hasNamedSource,
  hasSourceInBrackets,
  hasSourceLink,
  hasSourcePlaceholder,
  UNNAMED_SOURCE,
} from '../shared/context/named-source.ts'
import { buildAddSourceFix, buildAskSourceFix, buildDeleteSentenceFix } from '../shared/fixes/fix-builders.ts'
import { UNSURE } from '../shared/model/model-kinds.ts'
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

/** The kinds of claims, the most specific first. A draft with another kind needs no separate finding for its alarm. */
const CLAIM_KINDS = ['hearsay', 'cure', 'chain', 'hidden', 'alarm'] as const
type ClaimKind = (typeof CLAIM_KINDS)[number]

type ClaimMatch = Pick<ClaimCandidate, 'start' | 'end' | 'reading'>

/** A wording that passes a claim on, before its context is judged. */
interface ClaimCandidate {
  start: number
  end: number
  kind: ClaimKind
  reading: AnalyzedText
  /** Set for a weak wording: it counts only near a grave topic. */
  light?: HearsayKind
  /** Whether the claim comes from somebody said to work there. */
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
// Hearsay about the writer's own circle is small talk.
const SMALL_TALK = compilePattern(
  'chúc mừng|sắp cưới|đám cưới|mừng cho|ngon|hay lắm|vui|đẹp|rủ nhau|đi chơi|liên hoan|ngày xưa|hồi xưa|ông bà (?:kể|nói)|cổ tích',
)
const CURE_PREFILTER = createIncrementalRegExp('bare', /uong|ngam|xong|dap|boi|nhai|thuoc|ung thu|tieu duong|an /)

function findCandidates(reading: AnalyzedText): ClaimCandidate[] {
  const found: ClaimCandidate[] = []
  for (const { start, end, value, reading: analyzed } of HEARSAY_LEXICON.find(reading)) {
    // "Nghe, nói, đọc, viết" is a list of language skills.
    if (analyzed.text.slice(start, end).includes(',')) continue
    const candidate: ClaimCandidate = { start, end, kind: value === 'share' ? 'chain' : 'hearsay', reading: analyzed }
    found.push(value === 'rumour' ? candidate : { ...candidate, light: value })
  }
  const add = (kind: ClaimKind, matches: readonly ClaimMatch[]) => {
    for (const { start, end, reading: analyzed } of matches) found.push({ start, end, kind, reading: analyzed })
  }
  const addLight = (kind: ClaimKind, light: HearsayKind, matches: readonly ClaimMatch[]) => {
    for (const { start, end, reading: analyzed } of matches) found.push({ start, end, kind, light, reading: analyzed })
  }
  add('chain', CHAIN_LETTER.find(reading))
  add('hidden', PRESS_SILENCE.find(reading))
  for (const { start, end, reading: analyzed } of ACQUAINTANCE_SOURCE.find(reading)) {
    found.push({ start, end, kind: 'hearsay', light: 'heard', ofInsider: true, reading: analyzed })
  }
  if (URGENCY_SIGNS.test(reading)) addLight('chain', 'share', SHARE_CALL.find(reading))
  add('hearsay', INSIDER_WHISPER.find(reading))
  add('alarm', ALARM_CLAIM.find(reading))
  if (CURE_PREFILTER.test(reading)) add('cure', CURE_CLAIM.find(reading))
  return found
}

/** How sure a candidate is; a weak one depends on the topic near it. Undefined means no finding. */
function weighClaim(
  { light, reading, ...span }: ClaimCandidate,
  topics: readonly PhraseMatch<'grave' | 'public'>[],
): 'claim' | 'chat' | undefined {
  if (!light) return 'claim'
  const passage = findEnclosingPassage(reading, span)
  const near = topics.filter((topic) => topic.start >= passage.start && topic.end <= passage.end)
  if (near.some((topic) => topic.value === 'grave')) return 'claim'
  return light === 'heard' && near.length > 0 ? 'chat' : undefined
}

function isHarmless({ kind, light, ofInsider, reading, ...span }: ClaimCandidate): boolean {
  if (kind !== 'chain' && isAskingIfTrue(reading, span)) return true
  if (hasSourceInBrackets(reading, span)) return true
  if (isRumourWarning(reading, span) || isQuotedInObjection(reading, span)) return true
  if (kind === 'cure' || kind === 'alarm') return hasNamedSource(reading, span) || isOwnExperience(reading, span)
  if (kind === 'chain' && isSeekingHelp(reading, span)) return true
  if (kind === 'hearsay' && SMALL_TALK.testIn(reading, span.start, span.end + 120)) return true
  // A person who works for the police is not an official source.
  return light && !ofInsider ? hasNamedSource(reading, span) : hasSourceLink(reading, span)
}

/** A finding, with what its fixes depend on; one of the model alone has no kind. */
interface ClaimHit extends Hit {
  claim?: ClaimKind
  light?: HearsayKind | undefined
}

function findHits(_: Draft, reading: AnalyzedText): ClaimHit[] {
  const all = findCandidates(reading)
  if (all.length === 0) return []
  const topics = TOPIC_LEXICON.find(reading)
  const hits: ClaimHit[] = []
  for (const kind of CLAIM_KINDS) {
    if (kind === 'alarm' && hits.length > 0) break
    if (kind === 'hidden' && hits.some((hit) => hit.claim === 'cure')) continue
    for (const candidate of all) {
      if (candidate.kind !== kind) continue
      const weight = weighClaim(candidate, topics)
      if (weight === undefined || isHarmless(candidate)) continue
      const span = candidate.reading.span(candidate.start, candidate.end)
      const message = hasSourcePlaceholder(candidate.reading, candidate) ? UNNAMED_SOURCE : kind
      const { light } = candidate
      hits.push({ ...span, message, claim: kind, light, ...(weight === 'chat' ? { kind: 'chat' } : {}) })
      break
    }
  }
  return hits
}

/** For a chain letter, neither a source nor a question helps: it still asks to be passed on. */
function buildFixes({ original }: AnalyzedText, hit: ClaimHit): readonly (Fix | undefined)[] {
  const deletion = buildDeleteSentenceFix(original, hit)
  // Where the letter is all of the draft, its deletion alone would leave the writer without a text.
  const leavesText = deletion && (original.slice(0, deletion.start) + original.slice(deletion.end)).trim() !== ''
  if (hit.claim === 'chain' && !hit.light && leavesText) return [deletion]
  // A question about its source makes neither a miracle cure harmless nor a call to pass something on.
  if (hit.claim === 'cure' || hit.claim === 'chain') return [buildAddSourceFix(original, hit), deletion]
  return [buildAddSourceFix(original, hit), buildAskSourceFix(original, hit), deletion]
}

/** Finds hearsay and alarm passed on as fact without a source that readers can check. */
export const unsourcedClaim: Check<ClaimHit> = {
  id: 'unsourced-claim',
  level: 'warn',
  kinds: [{ id: 'chat', level: 'note' }, UNSURE],
  provisions: ['qd-423-2026.kiem-chung', 'luat-116-2025.d7.k1.d', 'nd-328-2026.d3'],
  messages,
  find: findHits,
  buildFixes,
  isExempt: (reading, sentence) => isAskingIfTrue(reading, sentence) || hasNamedSource(reading, sentence),
}
