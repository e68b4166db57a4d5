// What the rules found and what the model makes of the sentences around it, brought together.

import { type CheckId, type Fix, firstEndingAfter, LEVELS, type Level, overlaps, type Span } from '../../../draft.ts'
import { SENSED, type SensedId } from '../../../tagger/labels.ts'
import type { Sense } from '../../../tagger/sentence-classifier.ts'
import { BESIDE, SENSE, type SenseThresholds } from '../../../tagger/thresholds.ts'
import type { Reading } from '../../../text/analyzed-text.ts'
import type { Check, Hit } from '../../check.ts'
import { type Ways, ways, withoutSentence } from '../fixes/fixes.ts'
import { sensedHit } from './model-hit.ts'

/** Checks whose matter is what a sentence says, more than a phrase in it: what touches is one finding. */
const STATEMENTS: ReadonlySet<CheckId> = new Set<SensedId>([
  'unsourced-claim',
  'insinuation',
  'accusation',
  'threat',
  'speaking-for-agency',
  'illegal-promotion',
])

/** A draft with this many passages of one kind needs no further one to be looked at again. */
const MOST = 100

/** Whether the model knows a check. */
export function isSensed(id: CheckId): id is SensedId {
  return (SENSED as readonly CheckId[]).includes(id)
}

/**
 * The hits of one check. In: what its rules found, and the draft's sentences as the model sees them. A rule that the model
 * doubts is left out; a phrase of a sentence that the model is sure of is added where no rule fired, softer than a hold.
 */
export function weigh(
  text: string,
  reading: Reading,
  check: SensedCheck,
  found: readonly Hit[],
  senses: readonly Sense[],
): Hit[] {
  return weighAt(text, reading, check, found, senses, SENSE[check.id])
}

/** A check that the model knows. */
export type SensedCheck = Check & { readonly id: SensedId }

/** The same with other thresholds, to find the best ones. */
export function weighAt(
  text: string,
  reading: Reading,
  check: SensedCheck,
  found: readonly Hit[],
  senses: readonly Sense[],
  { note, warn, doubt }: SenseThresholds,
): Hit[] {
  const { id } = check
  const kept = found.filter((hit) => {
    // What would hold a send is never explained away by what else its sentence says.
    const mayDoubt = (hit.level ?? check.level) !== 'stop' && hit.attachment === undefined
    return !(mayDoubt && certaintyAround(senses, id, hit) < doubt)
  })
  const whole = STATEMENTS.has(id)
  const sensed = passages(senses, id, note)
    .filter(({ surest }) => !check.spares?.(reading, surest.inReading))
    .slice(0, MOST)
    .map(({ surest, certainty, ...passage }) => {
      const span = whole ? trimmed(text, passage) : surest.phrase(id)
      return sensedHit(text, check, span, levelOf(check.level, certainty >= warn))
    })
  const named = kept.filter((hit) => hit.attachment !== undefined)
  const inText = kept.filter((hit) => hit.attachment === undefined)
  if (whole) return [...joined(text, [...inText, ...sensed], check.level), ...named]
  return [...kept, ...sensed.filter((hit) => !inText.some((rule) => overlaps(rule, hit)))]
}

/** Sentences in a row that the model takes for the same thing. */
export interface Passage extends Span {
  /** The sentence that it is surest of, and how sure. */
  surest: Sense
  certainty: number
}

/** The passages that the model is sure of by `note` or more. */
export function passages(senses: readonly Sense[], id: SensedId, note: number): Passage[] {
  const out: Passage[] = []
  let open: Passage | undefined
  for (const sense of senses) {
    const certainty = sense.certainty(id)
    if (certainty < note * BESIDE) {
      open = undefined
      continue
    }
    if (!open) {
      open = { start: sense.start, end: sense.end, surest: sense, certainty: 0 }
      out.push(open)
    }
    open.end = sense.end
    if (certainty > open.certainty) {
      open.certainty = certainty
      open.surest = sense
    }
  }
  return out.filter(({ certainty }) => certainty >= note)
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  return { start: start + part.length - part.trimStart().length, end: end - part.length + part.trimEnd().length }
}

/** The model alone never holds a send. */
function levelOf(usual: Level, sure: boolean): Level {
  if (!sure) return 'note'
  return usual === 'stop' ? 'warn' : usual
}

function certaintyAround(senses: readonly Sense[], id: SensedId, hit: Span): number {
  let highest: number | undefined
  for (let at = firstEndingAfter(senses, hit.start); at < senses.length && senses[at]!.start < hit.end; at++) {
    highest = Math.max(highest ?? 0, senses[at]!.certainty(id))
  }
  return highest ?? 1
}

/** Hits that touch as one: words and ways of the first rule among them, the loudest level, everything they cover. */
function joined(text: string, hits: Hit[], usual: Level): Hit[] {
  const out: Hit[] = []
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (!last || hit.start > last.end + 1) {
      out.push({ ...hit })
      continue
    }
    const lead = last.message === 'sensed' && hit.message !== 'sensed' ? hit : last
    const level = loudest(last.level ?? usual, hit.level ?? usual)
    const { fix, moreFixes, ...told } = lead
    const whole = { start: last.start, end: Math.max(last.end, hit.end) }
    out[out.length - 1] = { ...told, level, ...whole, ...waysOver(text, [fix, ...(moreFixes ?? [])], whole) }
  }
  return out
}

/** The ways to mend one of several that became one: taken out is all of it. */
function waysOver(text: string, fixes: readonly (Fix | undefined)[], whole: Span): Ways {
  return ways(text, ...fixes.map((fix) => (fix?.kind === 'delete-sentence' ? withoutSentence(text, whole) : fix)))
}

function loudest(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b
}
