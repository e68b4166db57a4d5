// Combines one check's hits with what the model says about the sentences around them.

import { type CheckId, findNextSpanIndex, hasOverlap, type Span } from '../../../draft.ts'
import {
  NEIGHBOUR_RATIO,
  SENTENCE_THRESHOLDS,
  type SentenceThresholds,
  SURE_THRESHOLD,
} from '../../../tagger/model-thresholds.ts'
import type { SentencePrediction } from '../../../tagger/sentence-classifier.ts'
import { PREDICTED_CHECKS, type PredictedCheckId } from '../../../tagger/sentence-labels.ts'
import type { PhraseTag } from '../../../tagger/tagger-types.ts'
import { type AnalyzedText, analyzeText } from '../../../text/analyzed-text.ts'
import { extendToEdges, trimCutEnd, trimSpan, widenToClause } from '../../../text/clause-bounds.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { excludeOverlapping } from '../../../text/enclosed-spans.ts'
import type { Check, CombinedHit, Hit } from '../../check-contract.ts'
import { findKind, getDefaultLevel, isSofter, NO_KIND } from '../../finding-levels.ts'
import type { Predictions } from '../../stages/predict.ts'
import { CRIME_NAMES, VERDICT_OPENING } from '../context/contempt-lexicon.ts'
import { isLoud, isPlain } from './findings-from-tags.ts'
import { SENSED, UNSURE } from './model-kinds.ts'

/** The message key of findings that only the model made. Every check that the model knows has a text for it. */
export const MODEL_MESSAGE = 'sensed'

/** Checks that concern what a whole sentence says rather than a phrase in it: hits that touch become one finding. */
const STATEMENT_CHECKS: ReadonlySet<CheckId> = new Set<PredictedCheckId>([
  'unsourced-claim',
  'insinuation',
  'accusation',
  'threat',
  'speaking-for-agency',
  'illegal-promotion',
])

/** Of these, the checks that mark the clause that makes the statement, as a reader would underline it. */
const CLAUSE_CHECKS: ReadonlySet<CheckId> = new Set<PredictedCheckId>([
  'unsourced-claim',
  'accusation',
  'speaking-for-agency',
])

/** Checks that mark a phrase, which alone would be cut in the middle of a fact about a person. */
const WIDENED_CHECKS: ReadonlySet<CheckId> = new Set<PredictedCheckId>(['personal-data', 'child-privacy'])

/** Passages of one check that the model adds to one draft. More would not help the writer. */
const MAX_PASSAGES = 100

/** Whether the model knows a check. */
export function isKnownToModel(id: CheckId): id is PredictedCheckId {
  return (PREDICTED_CHECKS as readonly CheckId[]).includes(id)
}

/** Returns a rule's hit as it is, not combined with anything. */
export function toRuleHit(hit: Hit): CombinedHit {
  return { ...hit, source: 'rule', lead: hit }
}

/** A check that the model knows. */
export type ModelCheck = Check & { readonly id: PredictedCheckId }

/**
 * Combines the hits of one check's rules with the model's sentences. Drops a hit that the model doubts, or makes it
 * unsure where the check keeps it. Adds a phrase of a sentence that the model is sure of and where no rule fired; such
 * a hit never holds a send.
 */
export function combineWithModel(
  reading: AnalyzedText,
  check: ModelCheck,
  hits: readonly Hit[],
  { sentences, tags }: Predictions,
): CombinedHit[] {
  return combineWithThresholds(reading, check, hits, { sentences, tags }, SENTENCE_THRESHOLDS[check.id])
}

/** Does what `combineWithModel` does, with other thresholds. Calibration looks for the best ones with it. */
export function combineWithThresholds(
  reading: AnalyzedText,
  check: ModelCheck,
  hits: readonly Hit[],
  { sentences, tags }: Predictions,
  { note, alone = note, warn, doubt }: SentenceThresholds,
): CombinedHit[] {
  const { id } = check
  // A long sentence about other things too says little of the contempt in it. The word model knows the words.
  const isSureOfWords = (hit: Hit) =>
    id === 'insult' &&
    tags.some((tag) => tag.certainty >= SURE_THRESHOLD && hasOverlap(reading.span(tag.start, tag.end), hit))
  const isDoubted = (hit: Hit) => {
    // A hit that holds the send stays, whatever else its sentence says.
    const mayDoubt = getDefaultLevel(check, hit) !== 'stop' && hit.attachment === undefined && !hit.isCertain
    return (
      mayDoubt &&
      !isSureOfWords(hit) &&
      // Neither does a sentence that is about a crime or threatens.
      !(id === 'insult' && isApartFromStatement(reading, sentences, hit)) &&
      getHighestCertainty(sentences, id, hit) < (findKind(check, hit)?.doubt ?? doubt)
    )
  }
  const doubted = hits.filter(isDoubted)
  const isStatement = STATEMENT_CHECKS.has(id)
  const isContempt = CONTEMPT_CHECKS.has(id)
  const rules = hits.flatMap((hit): CombinedHit[] => {
    if (!doubted.includes(hit)) return [toRuleHit(hit)]
    return check.keepsDoubted ? [toRuleHit({ ...hit, kind: UNSURE.id })] : []
  })
  const inText = rules.filter((hit) => hit.attachment === undefined)
  const loud = inText.filter((hit) => getDefaultLevel(check, hit) !== 'note')
  const predicted = findPredictedPassages(sentences, id, note)
    .filter(({ surest, certainty }) => certainty >= alone || check.hasSigns?.(reading, surest.inText))
    .filter(({ surest }) => !check.isExempt?.(reading, surest.inText))
    // What a doubted rule has made the model sure of is as doubtful.
    .filter(({ surest }) => surest.certaintyWithoutRules(id) >= note || !doubted.some((hit) => hasOverlap(hit, surest)))
    .slice(0, MAX_PASSAGES)
    .map((passage) => (check.pointsBack?.(reading, passage.surest.inText) ? moveBack(passage, sentences) : passage))
    // A rule marks the words of its sentence better.
    .filter(({ surest }) => isStatement || !loud.some((rule) => hasOverlap(rule, surest)))
    .map((passage) => {
      const phrase = isContempt ? findSurestTag(passage.surest, tags) : undefined
      // A plain phrase says how loud contempt is, but not that it is for a group.
      const isCertain = passage.certainty >= warn || (id === 'insult' && isPlain(phrase))
      const isSure = isCertain && (!isContempt || isLoud(passage.surest, phrase))
      if (!isStatement) {
        const masked = check.describeMasked?.(reading, passage.surest.inText)
        const hit = toModelHit(findWords(reading, id, passage.surest, phrase), isSure && masked === undefined)
        return masked === undefined ? hit : { ...hit, message: masked }
      }
      if (!CLAUSE_CHECKS.has(id)) return toModelHit(trimSpan(reading.original, passage), isSure)
      // A rule marks its clause better.
      const rule = inText.find((hit) => hasOverlap(hit, passage))
      if (rule) return toModelHit(rule, isSure)
      const clause = findClause(reading, passage, id)
      return toModelHit(check.widenClause?.(reading.original, clause) ?? clause, isSure)
    })
  if (!isStatement) return [...rules, ...excludeOverlapping(predicted, inText)]
  const inFileNames = rules.filter((hit) => hit.attachment !== undefined)
  return [...mergeTouchingHits(check, [...inText, ...predicted]), ...inFileNames]
}

/** Sentences in a row that the model takes for the same thing. */
interface PredictedPassage extends Span {
  /** The sentence with the highest certainty. */
  surest: SentencePrediction
  /** That certainty, 0 to 1. */
  certainty: number
}

/**
 * Finds the passages with at least one sentence of certainty `note` or more. Less certain neighbours
 * (down to `note * NEIGHBOUR_RATIO`) belong to the passage.
 */
export function findPredictedPassages(
  sentences: readonly SentencePrediction[],
  id: PredictedCheckId,
  note: number,
): PredictedPassage[] {
  const passages: PredictedPassage[] = []
  let open: PredictedPassage | undefined
  for (const sentence of sentences) {
    const certainty = sentence.certainty(id)
    if (certainty < note * NEIGHBOUR_RATIO) {
      open = undefined
      continue
    }
    if (!open) {
      open = { start: sentence.start, end: sentence.end, surest: sentence, certainty: 0 }
      passages.push(open)
    }
    open.end = sentence.end
    if (certainty > open.certainty) {
      open.certainty = certainty
      open.surest = sentence
    }
  }
  return passages.filter(({ certainty }) => certainty >= note)
}

/** Moves the words to mark to the sentence before the surest one, if there is one. */
function moveBack(passage: PredictedPassage, sentences: readonly SentencePrediction[]): PredictedPassage {
  const before = sentences[sentences.indexOf(passage.surest) - 1]
  return before ? { ...passage, start: Math.min(passage.start, before.start), surest: before } : passage
}

/** Checks that concern contempt: the word model knows its words better than the sentence does. */
const CONTEMPT_CHECKS: ReadonlySet<CheckId> = new Set<PredictedCheckId>(['insult', 'discrimination'])

function findSurestTag(sentence: SentencePrediction, tags: readonly PhraseTag[]): PhraseTag | undefined {
  let surest: PhraseTag | undefined
  for (const tag of tags) {
    if (hasOverlap(tag, sentence.inText) && tag.certainty > (surest?.certainty ?? 0)) surest = tag
  }
  return surest
}

/** Finds the words of a sentence to point at, in offsets of the draft. Contempt is at the phrase, if there is one. */
function findWords(
  reading: AnalyzedText,
  id: PredictedCheckId,
  sentence: SentencePrediction,
  surest: PhraseTag | undefined,
): Span {
  if (!CONTEMPT_CHECKS.has(id)) {
    const phrase = sentence.findPhrase(id)
    const words = WIDENED_CHECKS.has(id)
      ? widenToClause(reading.original, phrase)
      : trimCutEnd(reading.original, phrase, phrase.start)
    return extendToEdges(reading.original, words, sentence)
  }
  if (!surest) return sentence.findPhrase(id)
  const words = reading.span(surest.start, surest.end)
  if (!COLLECTIVE.test(reading.bare.slice(surest.start, surest.end))) return words
  const { start, end } = sentence.findPhrase(id)
  return { start: Math.min(words.start, start), end: Math.max(words.end, end) }
}

/** Words for a group of people, without diacritics: alone they do not say which group is despised. */
const COLLECTIVE = /^(?:(?:bon|lu|dam|tui|dan)\s*)+$/

function toModelHit({ start, end }: Span, isSure: boolean): CombinedHit {
  const hit: Hit = { start, end, message: MODEL_MESSAGE, kind: getModelKind(isSure) }
  return { ...hit, source: 'sentence', lead: hit }
}

/** Returns the kind of what only the model found. A check without it reports it at its own level. */
export function getModelKind(isSure: boolean): string {
  return (isSure ? SENSED : UNSURE).id
}

/** Returns the clause of a passage that speaks most for the check. */
function findClause({ original }: AnalyzedText, { surest, start, end }: PredictedPassage, id: PredictedCheckId): Span {
  const clause = widenToClause(original, surest.findPhrase(id))
  return { start: Math.max(start, clause.start), end: Math.min(end, clause.end) }
}

/**
 * Returns the highest certainty of the sentences that a hit touches; 1 outside of all sentences. The rules do not count
 * here: the model learned from drafts that the rules were written from, where a rule is almost never wrong.
 */
function getHighestCertainty(sentences: readonly SentencePrediction[], id: PredictedCheckId, hit: Span): number {
  let highest: number | undefined
  for (let i = findNextSpanIndex(sentences, hit.start); i < sentences.length && sentences[i]!.start < hit.end; i++) {
    highest = Math.max(highest ?? 0, sentences[i]!.certaintyWithoutRules(id))
  }
  return highest ?? 1
}

/** Checks whose statements an insult follows: "… ăn chặn tiền, đồ chó". Contempt for a group is one passage with it. */
const OVER_INSULTS = ['accusation', 'threat'] as const satisfies readonly PredictedCheckId[]
/** The words of an insult that is hurled; a longer clause rather says more of the same. */
const MAX_HURLED_WORDS = 5
/** What may come before it in its clause. */
const BEFORE_HURLED = new RegExp(`^(?:${VERDICT_OPENING})?$`, 'i')
/** Such words repeat what somebody is accused of. */
const CRIME = compilePattern(CRIME_NAMES)

/** Whether an insult is a clause by itself, in a sentence that says something else without it. */
function isApartFromStatement(reading: AnalyzedText, sentences: readonly SentencePrediction[], hit: Hit): boolean {
  const text = reading.original
  const clause = widenToClause(text, hit)
  const words = text.slice(hit.start, hit.end).split(/\s+/)
  const isWhole = clause.end === hit.end && BEFORE_HURLED.test(text.slice(clause.start, hit.start))
  if (!isWhole || words.length > MAX_HURLED_WORDS) return false
  for (let i = findNextSpanIndex(sentences, hit.start); i < sentences.length && sentences[i]!.start < hit.end; i++) {
    const { certaintyWithoutRules } = sentences[i]!
    const isSaid = OVER_INSULTS.some((id) => certaintyWithoutRules(id) >= SENTENCE_THRESHOLDS[id].note)
    if (isSaid) return !CRIME.test(analyzeText(text.slice(hit.start, hit.end)))
  }
  return false
}

/** Merges hits that touch: the first rule among them leads, the kind is the loudest one, the span covers all. */
function mergeTouchingHits(check: Check, hits: CombinedHit[]): CombinedHit[] {
  const merged: CombinedHit[] = []
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (!last || hit.start > last.end + 1) {
      merged.push(hit)
      continue
    }
    const lead = last.source !== 'rule' && hit.source === 'rule' ? hit : last
    const kind = findKind(check, getLouder(check, lead, lead === last ? hit : last))?.id ?? NO_KIND
    merged[merged.length - 1] = { ...lead, kind, start: last.start, end: Math.max(last.end, hit.end) }
  }
  return merged
}

function getLouder(check: Check, lead: Hit, other: Hit): Hit {
  return isSofter(getDefaultLevel(check, lead), getDefaultLevel(check, other)) ? other : lead
}
