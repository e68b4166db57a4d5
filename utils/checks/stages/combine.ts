// Stage 4 of 6: rules and model become findings with levels and spans.

import { hasOverlap, LEVELS, type Level } from '../../draft.ts'
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
import { combineWithModel, isKnownToModel, MODEL_MESSAGE, toRuleHit } from '../shared/model/combine-with-model.ts'
import { findingsFromTags, type TaggedFinding } from '../shared/model/findings-from-tags.ts'
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
  const findings = ruleHits.flatMap(({ check, hits }) =>
    combineHits(reading, check, hits, predictions).map((hit) => toFinding(reading, check, hit, choices)),
  )
  if (predictions.sentences.length > 0)
    findings.push(...findTaggedPhrases(reading, predictions, findings, checks, choices))
  return findings.sort(({ finding: a }, { finding: b }) => {
    return (a.attachment ?? -1) - (b.attachment ?? -1) || a.start - b.start || b.end - a.end
  })
}

/**
 * The hits of one check that the model does not doubt, and what only the model sees. If that throws, the rules' hits.
 */
function combineHits(
  reading: AnalyzedText,
  check: Check,
  hits: readonly Hit[],
  { sentences }: Predictions,
): readonly CombinedHit[] {
  const { id } = check
  if (sentences.length === 0 || !isKnownToModel(id)) return hits.map(toRuleHit)
  try {
    return combineWithModel(reading, { ...check, id }, hits, sentences)
  } catch {
    return hits.map(toRuleHit)
  }
}

function toFinding(reading: AnalyzedText, check: Check, hit: CombinedHit, choices: CheckChoices): CombinedFinding {
  const { message, provisions = check.provisions, attachment } = hit
  const level = adjustLevel(check.level, hit.level ?? check.level, choices[check.id])
  // Offsets in a file name are not offsets in the text.
  const { start, end } = attachment === undefined ? expandToGraphemes(reading.original, hit) : hit
  const file = attachment === undefined ? {} : { attachment }
  return { finding: { check: check.id, level, start, end, message, provisions, ...file }, hit }
}

/** Offensive phrases in no word list, where no finding is yet. Empty if the search throws. */
function findTaggedPhrases(
  reading: AnalyzedText,
  { tags, sentences }: Predictions,
  findings: readonly CombinedFinding[],
  checks: CheckSet,
  choices: CheckChoices,
): CombinedFinding[] {
  const known = findings.map(({ finding }) => finding).filter(({ attachment }) => attachment === undefined)
  return findTagsSafely(reading, tags, sentences, known).flatMap(({ check: id, level, ...span }) => {
    const check = checks[id]
    const choice = choices[id]
    if (!check || choice === 'off' || known.some((finding) => hasOverlap(finding, span))) return []
    const hit = { ...span, message: MODEL_MESSAGE, level }
    const finding = {
      check: id,
      level: adjustLevel(check.level, level, choice),
      ...span,
      message: MODEL_MESSAGE,
      provisions: check.provisions,
    }
    return [{ finding, hit: { ...hit, source: 'phrase' as const, lead: hit } }]
  })
}

function findTagsSafely(...args: Parameters<typeof findingsFromTags>): readonly TaggedFinding[] {
  try {
    return findingsFromTags(...args)
  } catch {
    return []
  }
}

/** Moves a level by as many steps as the user moved the check's usual level. */
function adjustLevel(usual: Level, level: Level, choice: CheckChoice | undefined): Level {
  if (choice === undefined || choice === 'off' || choice === usual) return level
  const moved = LEVELS.indexOf(level) + LEVELS.indexOf(choice) - LEVELS.indexOf(usual)
  return LEVELS[Math.max(0, Math.min(LEVELS.length - 1, moved))]!
}
