// Stage 4 of 6: rules and model become findings with levels and spans.

import { findNextSpanIndex, hasOverlap, type Level, type Span } from '../../draft.ts'
import type { SentencePrediction } from '../../tagger/sentence-classifier.ts'
import { isRudeCheck } from '../../tagger/sentence-labels.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { expandToGraphemes } from '../../text/expand-to-graphemes.ts'
import type {
  Check,
  CheckChoice,
  CheckChoices,
  CheckSet,
  CombinedFinding,
  CombinedHit,
  Hit,
  RuleHits,
} from '../check-contract.ts'
import { chooseLevel, findKind, getDefaultLevel } from '../finding-levels.ts'
import {
  combineWithModel,
  getModelKind,
  isKnownToModel,
  MODEL_MESSAGE,
  toRuleHit,
} from '../shared/model/combine-with-model.ts'
import { findingsFromTags, type TaggedFinding } from '../shared/model/findings-from-tags.ts'
import { dropRepeated } from './drop-repeated.ts'
import { joinInsults } from './join-insults.ts'
import type { Predictions } from './predict.ts'

/**
 * Combines what the rules and the model found, and applies the user's choices of level.
 * @returns the findings without fixes: those in the text first, each in the order of the text, the longer first
 */
export function combine(
  reading: AnalyzedText,
  ruleHits: readonly RuleHits[],
  predictions: Predictions,
  checks: CheckSet,
  choices: CheckChoices,
): CombinedFinding[] {
  const found = ruleHits.flatMap(({ check, hits }) =>
    combineHits(reading, check, hits, predictions).map((hit) => toFinding(reading, check, hit, choices)),
  )
  if (predictions.sentences.length > 0) found.push(...findTaggedPhrases(reading, predictions, found, checks, choices))
  const sorted = dropRepeated(found.filter(isOn)).sort(({ finding: a }, { finding: b }) => {
    return (a.attachment ?? -1) - (b.attachment ?? -1) || a.start - b.start || b.end - a.end
  })
  return joinInsults(sorted, predictions.sentences)
}

/**
 * The hits of one check that the model does not doubt, and what only the model sees. If that throws, the rules' hits.
 */
function combineHits(
  reading: AnalyzedText,
  check: Check,
  hits: readonly Hit[],
  predictions: Predictions,
): readonly CombinedHit[] {
  const { id } = check
  if (predictions.sentences.length === 0 || !isKnownToModel(id)) return hits.map(toRuleHit)
  try {
    return combineWithModel(reading, { ...check, id }, hits, predictions)
  } catch {
    return hits.map(toRuleHit)
  }
}

/** A finding of a kind that may be off. The model does not report the same words again where it is. */
interface ChosenFinding {
  readonly finding: Omit<CombinedFinding['finding'], 'level'> & { level: CheckChoice }
  readonly hit: CombinedHit
  /** Its level before the user chooses another. */
  readonly usual: Level
}

function isOn(found: ChosenFinding): found is ChosenFinding & CombinedFinding {
  return found.finding.level !== 'off'
}

/** Makes a finding of a hit, at the level chosen for its kind. */
function toFinding(reading: AnalyzedText, check: Check, hit: CombinedHit, choices: CheckChoices): ChosenFinding {
  const { message, provisions = check.provisions, attachment } = hit
  const level = chooseLevel(check, findKind(check, hit), choices)
  // Offsets in a file name are not offsets in the text.
  const { start, end } = attachment === undefined ? expandToGraphemes(reading.original, hit) : hit
  const file = attachment === undefined ? {} : { attachment }
  return {
    finding: { check: check.id, level, start, end, message, provisions, ...file },
    hit,
    usual: getDefaultLevel(check, hit),
  }
}

/**
 * Offensive phrases in no word list, where no finding is yet; next to one about the wording of the same sentence only
 * those that are sure. Empty if the search throws.
 */
function findTaggedPhrases(
  reading: AnalyzedText,
  { tags, sentences }: Predictions,
  findings: readonly ChosenFinding[],
  checks: CheckSet,
  choices: CheckChoices,
): ChosenFinding[] {
  const known = findings.map(({ finding }) => finding).filter(({ attachment }) => attachment === undefined)
  const rude = known.filter(({ check }) => isRudeCheck(check))
  return findTagsSafely(reading, tags, sentences).flatMap(({ check: id, isSure, ...span }) => {
    const check = checks[id]
    if (!check || choices[id] === 'off' || known.some((finding) => hasOverlap(finding, span))) return []
    if (!isSure && hasFindingInSentence(rude, sentences, span)) return []
    const hit = { ...span, message: MODEL_MESSAGE, kind: getModelKind(isSure) }
    return [toFinding(reading, check, { ...hit, source: 'phrase', lead: hit }, choices)]
  })
}

function hasFindingInSentence(
  findings: readonly Span[],
  sentences: readonly SentencePrediction[],
  { start }: Span,
): boolean {
  const sentence = sentences[findNextSpanIndex(sentences, start)]
  return sentence !== undefined && findings.some((finding) => hasOverlap(finding, sentence))
}

function findTagsSafely(...args: Parameters<typeof findingsFromTags>): readonly TaggedFinding[] {
  try {
    return findingsFromTags(...args)
  } catch {
    return []
  }
}
