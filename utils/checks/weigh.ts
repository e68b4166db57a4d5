// What the rules found and what the model makes of the sentences around it, brought together.

import type { CheckId, Level, Span } from '../draft.ts'
import { SENSED, type SensedId } from '../tagger/senses.ts'
import type { Sense } from '../tagger/sentence-model.ts'
import { BESIDE, SENSE, type SenseThresholds } from '../tagger/thresholds.ts'
import type { Check, Hit } from './check.ts'
import { sensedHit } from './sensed.ts'

/** Checks whose matter is a passage more than a phrase: what touches is one finding. */
const PASSAGES: ReadonlySet<CheckId> = new Set<SensedId>(['unsourced-claim', 'insinuation'])

/** Whether the model knows a check. */
export function isSensed(id: CheckId): id is SensedId {
  return (SENSED as readonly CheckId[]).includes(id)
}

/**
 * The hits of one check. In: what its rules found, and the draft's sentences as the model sees them. A rule that the model
 * doubts is left out; a sentence that the model is sure of is added where no rule fired, softer than a hold.
 */
export function weigh(text: string, check: SensedCheck, found: readonly Hit[], senses: readonly Sense[]): Hit[] {
  return weighAt(text, check, found, senses, SENSE[check.id])
}

/** A check that the model knows. */
export type SensedCheck = Check & { readonly id: SensedId }

/** The same with other thresholds, to find the best ones. */
export function weighAt(
  text: string,
  check: SensedCheck,
  found: readonly Hit[],
  senses: readonly Sense[],
  { note, warn, doubt }: SenseThresholds,
): Hit[] {
  const { id } = check
  const kept = found.filter((hit) => hit.attachment !== undefined || certaintyAround(senses, id, hit) >= doubt)
  const sensed = passages(senses, id, note).map((passage) =>
    sensedHit(text, check, passage, levelOf(check.level, passage.certainty >= warn)),
  )
  if (PASSAGES.has(id)) return joined([...kept, ...sensed])
  return [...kept, ...sensed.filter((hit) => !kept.some((rule) => rule.attachment === undefined && touches(rule, hit)))]
}

/** Sentences in a row that the model takes for the same thing. */
export interface Passage extends Span {
  /** The words that speak for it most. */
  phrase: Span
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
      open = { start: sense.start, end: sense.end, phrase: sense, certainty: 0 }
      out.push(open)
    }
    open.end = sense.end
    if (certainty > open.certainty) {
      open.certainty = certainty
      open.phrase = sense
    }
  }
  return out
    .filter(({ certainty }) => certainty >= note)
    .map((passage) => ({ ...passage, phrase: (passage.phrase as Sense).phrase(id) }))
}

/** The model alone never holds a send. */
function levelOf(usual: Level, sure: boolean): Level {
  if (!sure) return 'note'
  return usual === 'stop' ? 'warn' : usual
}

function certaintyAround(senses: readonly Sense[], id: SensedId, hit: Span): number {
  let highest = 0
  let any = false
  for (const sense of senses) {
    if (!touches(sense, hit)) continue
    any = true
    highest = Math.max(highest, sense.certainty(id))
  }
  return any ? highest : 1
}

/** Hits that touch as one: the first rule's words, the loudest level, everything they cover. */
function joined(hits: Hit[]): Hit[] {
  const out: Hit[] = []
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (!last || hit.start > last.end + 1) {
      out.push({ ...hit })
      continue
    }
    const lead = last.message === 'sensed' && hit.message !== 'sensed' ? hit : last
    out[out.length - 1] = { ...lead, start: last.start, end: Math.max(last.end, hit.end) }
  }
  return out
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start
}
