import type { Draft, Level, Span } from '../../draft.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import { pattern } from '../../text/pattern.ts'
import { type PhraseMatch, Phrases } from '../../text/phrases.ts'
import { scan } from '../../text/scan.ts'
import type { Check, Hit } from '../check.ts'
import { awaitsSource, isLinked, isSourced } from '../shared/context/citations-of-source.ts'
import { isQuotedToObject, passageAround } from '../shared/context/context.ts'
import { addSource, askForSource, type Ways, ways, withoutSentence } from '../shared/fixes/fixes.ts'
import { acquaintance, alarm, chain, cure, hidden, spread, urgency, whisper } from './alarms.ts'
import { type Cue, cues } from './cues.ts'
import { words } from './messages.ts'
import { isAsking, isOwnExperience, isSeekingHelp, warnsOfRumour } from './silence.ts'
import { accentedGrave, grave, publicMatter } from './topics.ts'

/** What is found, the more telling first: where several stand in one draft, the alarm itself needs no finding of its own. */
const KINDS = ['hearsay', 'cure', 'chain', 'hidden', 'alarm'] as const
type Kind = (typeof KINDS)[number]

type Found = Pick<Candidate, 'start' | 'end' | 'reading'>

/** A wording that passes something on, before what stands around it is looked at. */
interface Candidate {
  start: number
  end: number
  kind: Kind
  reading: Reading
  /** The cue alone says little: it counts only beside a grave matter. */
  light?: Cue
  /** Told by somebody who is said to work there. */
  ofInsider?: boolean
}

const CUES = new Phrases(cues)
const TOPICS = new Phrases<'grave' | 'public'>(
  [
    ...[...grave, ...accentedGrave].map((phrase) => [phrase, 'grave'] as const),
    ...publicMatter.map((phrase) => [phrase, 'public'] as const),
  ],
  (phrase) => !accentedGrave.includes(phrase),
)
// Told of one's own circle, hearsay is small talk.
const SMALL_TALK = pattern(
  'chúc mừng|sắp cưới|đám cưới|mừng cho|ngon|hay lắm|vui|đẹp|rủ nhau|đi chơi|liên hoan|ngày xưa|hồi xưa|ông bà (?:kể|nói)|cổ tích',
)
const HERBS = scan('bare', /uong|ngam|xong|dap|boi|nhai|thuoc|ung thu|tieu duong|an /)

function candidates(reading: Reading): Candidate[] {
  const found: Candidate[] = []
  for (const { start, end, value, reading: own } of CUES.find(reading)) {
    // "Nghe, nói, đọc, viết": a list of skills.
    if (own.text.slice(start, end).includes(',')) continue
    const candidate: Candidate = { start, end, kind: value === 'share' ? 'chain' : 'hearsay', reading: own }
    found.push(value === 'rumour' ? candidate : { ...candidate, light: value })
  }
  const add = (kind: Kind, matches: readonly Found[]) => {
    for (const { start, end, reading: own } of matches) found.push({ start, end, kind, reading: own })
  }
  const addLight = (kind: Kind, light: Cue, matches: readonly Found[]) => {
    for (const { start, end, reading: own } of matches) found.push({ start, end, kind, light, reading: own })
  }
  add('chain', chain.find(reading))
  add('hidden', hidden.find(reading))
  for (const { start, end, reading: own } of acquaintance.find(reading)) {
    found.push({ start, end, kind: 'hearsay', light: 'heard', ofInsider: true, reading: own })
  }
  if (urgency.test(reading)) addLight('chain', 'share', spread.find(reading))
  add('hearsay', whisper.find(reading))
  add('alarm', alarm.find(reading))
  if (HERBS.test(reading)) add('cure', cure.find(reading))
  return found
}

/** How loud a light cue is, by the matter it stands beside. */
function weigh(
  { light, reading, ...span }: Candidate,
  topics: readonly PhraseMatch<'grave' | 'public'>[],
): Level | undefined {
  if (!light) return 'warn'
  const around = passageAround(reading, span)
  const near = topics.filter((topic) => topic.start >= around.start && topic.end <= around.end)
  if (near.some((topic) => topic.value === 'grave')) return 'warn'
  return light === 'heard' && near.length > 0 ? 'note' : undefined
}

function isHarmless({ kind, light, ofInsider, reading, ...span }: Candidate): boolean {
  if (kind !== 'chain' && (isAsking(reading, span) || awaitsSource(reading, span))) return true
  if (warnsOfRumour(reading, span) || isQuotedToObject(reading, span)) return true
  if (kind === 'cure' || kind === 'alarm') return isSourced(reading, span) || isOwnExperience(reading, span)
  if (kind === 'chain' && isSeekingHelp(reading, span)) return true
  if (kind === 'hearsay' && SMALL_TALK.testIn(reading, span.start, span.end + 120)) return true
  // Who works for the police is not the police.
  return light && !ofInsider ? isSourced(reading, span) : isLinked(reading, span)
}

function find({ text }: Draft, reading: Reading): Hit[] {
  const all = candidates(reading)
  if (all.length === 0) return []
  const topics = TOPICS.find(reading)
  const hits: Hit[] = []
  for (const kind of KINDS) {
    if (kind === 'alarm' && hits.length > 0) break
    if (kind === 'hidden' && hits.some((hit) => hit.message === 'cure')) continue
    for (const candidate of all) {
      if (candidate.kind !== kind) continue
      const level = weigh(candidate, topics)
      if (level === undefined || isHarmless(candidate)) continue
      const span = candidate.reading.span(candidate.start, candidate.end)
      hits.push({ ...span, level, message: kind, ...waysFor(kind, text, span) })
      break
    }
  }
  return hits
}

/** A chain letter asks to be passed on, which no source and no question takes back. */
function waysFor(kind: Kind, text: string, span: Span): Ways {
  if (kind === 'chain') return ways(text, withoutSentence(text, span))
  // A cure stays a cure, whoever asks where it comes from.
  if (kind === 'cure') return ways(text, addSource(text, span), withoutSentence(text, span))
  return ways(text, addSource(text, span), askForSource(text, span), withoutSentence(text, span))
}

/** Looks for hearsay and alarm passed on as fact with nothing a reader could check. */
export const unsourcedClaim: Check = {
  id: 'unsourced-claim',
  level: 'warn',
  provisions: ['qd-423-2026.kiem-chung', 'luat-116-2025.d7.k1.d', 'nd-328-2026.d3'],
  words,
  find,
  spares: (reading, sentence) =>
    isAsking(reading, sentence) || awaitsSource(reading, sentence) || isSourced(reading, sentence),
}
