// What the rules found and what the model makes of the sentences around it, brought together.

import { type CheckId, type Fix, findNextSpanIndex, hasOverlap, LEVELS, type Level, type Span } from '../../../draft.ts'
import { NEIGHBOUR_RATIO, SENTENCE_THRESHOLDS, type SentenceThresholds } from '../../../tagger/model-thresholds.ts'
import type { SentencePrediction } from '../../../tagger/sentence-classifier.ts'
import { PREDICTED_CHECKS, type PredictedCheckId } from '../../../tagger/sentence-labels.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import type { Check, Hit } from '../../check-contract.ts'
import { buildDeleteSentenceFix, type HitFixes, selectFixes } from '../fixes/fix-builders.ts'
import { buildModelHit } from './model-hit.ts'

/** Checks whose matter is what a sentence says, more than a phrase in it: what touches is one finding. */
const STATEMENT_CHECKS: ReadonlySet<CheckId> = new Set<PredictedCheckId>([
  'unsourced-claim',
  'insinuation',
  'accusation',
  'threat',
  'speaking-for-agency',
  'illegal-promotion',
])

/** A draft with this many passages of one kind needs no further one to be looked at again. */
const MAX_PASSAGES = 100

/** Whether the model knows a check. */
export function isKnownToModel(id: CheckId): id is PredictedCheckId {
  return (PREDICTED_CHECKS as readonly CheckId[]).includes(id)
}

/**
 * The hits of one check. In: what its rules found, and the draft's sentences as the model sees them. A rule that the model
 * doubts is left out; a phrase of a sentence that the model is sure of is added where no rule fired, softer than a hold.
 */
export function combineWithModel(
  text: string,
  reading: AnalyzedText,
  check: ModelCheck,
  found: readonly Hit[],
  senses: readonly SentencePrediction[],
): Hit[] {
  return combineWithThresholds(text, reading, check, found, senses, SENTENCE_THRESHOLDS[check.id])
}

/** A check that the model knows. */
export type ModelCheck = Check & { readonly id: PredictedCheckId }

/** The same with other thresholds, to find the best ones. */
export function combineWithThresholds(
  text: string,
  reading: AnalyzedText,
  check: ModelCheck,
  found: readonly Hit[],
  senses: readonly SentencePrediction[],
  { note, warn, doubt }: SentenceThresholds,
): Hit[] {
  const { id } = check
  const kept = found.filter((hit) => {
    // What would hold a send is never explained away by what else its sentence says.
    const mayDoubt = (hit.level ?? check.level) !== 'stop' && hit.attachment === undefined
    return !(mayDoubt && getHighestCertainty(senses, id, hit) < doubt)
  })
  const whole = STATEMENT_CHECKS.has(id)
  const sensed = findPredictedPassages(senses, id, note)
    .filter(({ surest }) => !check.isExempt?.(reading, surest.inText))
    .slice(0, MAX_PASSAGES)
    .map(({ surest, certainty, ...passage }) => {
      const span = whole ? trimSpan(text, passage) : surest.findPhrase(id)
      return buildModelHit(text, check, span, getModelLevel(check.level, certainty >= warn))
    })
  const named = kept.filter((hit) => hit.attachment !== undefined)
  const inText = kept.filter((hit) => hit.attachment === undefined)
  if (whole) return [...mergeTouchingHits(text, [...inText, ...sensed], check.level), ...named]
  return [...kept, ...sensed.filter((hit) => !inText.some((rule) => hasOverlap(rule, hit)))]
}

/** Sentences in a row that the model takes for the same thing. */
export interface PredictedPassage extends Span {
  /** The sentence that it is surest of, and how sure. */
  surest: SentencePrediction
  certainty: number
}

/** The passages that the model is sure of by `note` or more. */
export function findPredictedPassages(
  senses: readonly SentencePrediction[],
  id: PredictedCheckId,
  note: number,
): PredictedPassage[] {
  const out: PredictedPassage[] = []
  let open: PredictedPassage | undefined
  for (const sense of senses) {
    const certainty = sense.certainty(id)
    if (certainty < note * NEIGHBOUR_RATIO) {
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

function trimSpan(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  return { start: start + part.length - part.trimStart().length, end: end - part.length + part.trimEnd().length }
}

/** The model alone never holds a send. */
function getModelLevel(usual: Level, sure: boolean): Level {
  if (!sure) return 'note'
  return usual === 'stop' ? 'warn' : usual
}

function getHighestCertainty(senses: readonly SentencePrediction[], id: PredictedCheckId, hit: Span): number {
  let highest: number | undefined
  for (let at = findNextSpanIndex(senses, hit.start); at < senses.length && senses[at]!.start < hit.end; at++) {
    highest = Math.max(highest ?? 0, senses[at]!.certainty(id))
  }
  return highest ?? 1
}

/** Hits that touch as one: words and ways of the first rule among them, the loudest level, everything they cover. */
function mergeTouchingHits(text: string, hits: Hit[], usual: Level): Hit[] {
  const out: Hit[] = []
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (!last || hit.start > last.end + 1) {
      out.push({ ...hit })
      continue
    }
    const lead = last.message === 'sensed' && hit.message !== 'sensed' ? hit : last
    const level = getHigherLevel(last.level ?? usual, hit.level ?? usual)
    const { fix, moreFixes, ...told } = lead
    const whole = { start: last.start, end: Math.max(last.end, hit.end) }
    out[out.length - 1] = { ...told, level, ...whole, ...rebuildFixes(text, [fix, ...(moreFixes ?? [])], whole) }
  }
  return out
}

/** The ways to mend one of several that became one: taken out is all of it. */
function rebuildFixes(text: string, fixes: readonly (Fix | undefined)[], whole: Span): HitFixes {
  return selectFixes(
    text,
    ...fixes.map((fix) => (fix?.kind === 'delete-sentence' ? buildDeleteSentenceFix(text, whole) : fix)),
  )
}

function getHigherLevel(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b
}
