// The registry of checks, and the one way to run them.

import type { CheckId, Draft, Finding, Level } from '../draft.ts'
import { hasOverlap, LEVELS } from '../draft.ts'
import type { SentencePrediction } from '../tagger/sentence-classifier.ts'
import { createTagSignal } from '../tagger/sentence-features.ts'
import type { PhraseTag, Tagger } from '../tagger/tagger-types.ts'
import { type AnalyzedText, analyzeText, releaseEarlierText } from '../text/analyzed-text.ts'
import { expandToGraphemes } from '../text/expand-to-graphemes.ts'
import { createPerLineSearch } from '../text/per-line-search.ts'
import { accusation } from './accusation/index.ts'
import type { Check, Hit } from './check-contract.ts'
import { childPrivacy } from './child-privacy/index.ts'
import { discrimination } from './discrimination/index.ts'
import { illegalPromotion } from './illegal-promotion/index.ts'
import { insinuation } from './insinuation/index.ts'
import { insult } from './insult/index.ts'
import { internalDocument } from './internal-document/index.ts'
import { personalData } from './personal-data/index.ts'
import { profanity } from './profanity/index.ts'
import { secretMarking } from './secret-marking/index.ts'
import { buildDeletePhraseFix } from './shared/fixes/delete-phrase.ts'
import { buildDeleteSentenceFix, selectFixes } from './shared/fixes/fix-builders.ts'
import { combineWithModel, isKnownToModel } from './shared/model/combine-with-model.ts'
import { findingsFromTags, type TaggedFinding } from './shared/model/findings-from-tags.ts'
import { speakingForAgency } from './speaking-for-agency/index.ts'
import { suspiciousLink } from './suspicious-link/index.ts'
import { threat } from './threat/index.ts'
import { unsourcedClaim } from './unsourced-claim/index.ts'

/** All checks by id. */
export const CHECKS: Readonly<Record<CheckId, Check>> = {
  'secret-marking': secretMarking,
  'internal-document': internalDocument,
  'personal-data': personalData,
  'child-privacy': childPrivacy,
  profanity,
  insult,
  discrimination,
  threat,
  'unsourced-claim': unsourcedClaim,
  insinuation,
  accusation,
  'suspicious-link': suspiciousLink,
  'speaking-for-agency': speakingForAgency,
  'illegal-promotion': illegalPromotion,
}

/** What the user chose for one check: off, or its usual level; what it finds softer or louder than usual moves along. */
export type CheckChoice = 'off' | Level

/** The user's choices; a check that is not named stands as it was made. */
export type CheckChoices = Readonly<Partial<Record<CheckId, CheckChoice>>>

/** The findings of one run, in the order of the text, and the checks that could not run. */
export interface CheckResult {
  findings: Finding[]
  unavailable: CheckId[]
}

/** What a run works with. */
export interface CheckRunOptions {
  /** The checks to run; the product's own unless given. */
  checks?: Readonly<Partial<Record<CheckId, Check>>>
  /** The model; without it the rules answer alone. */
  tagger?: Tagger | undefined
  /** What the last run on the same draft left here: then only what was edited since is looked at again. */
  memory?: DraftCache | undefined
}

/**
 * What is kept of a draft from one run to the next; empty to begin with. It never holds more than the last text and what was
 * found in it. It changes how long a run takes and nothing else. The model remembers by itself: whoever drops this and has
 * it forget (`Tagger.forget`) keeps nothing of the draft.
 */
export interface DraftCache {
  reading?: AnalyzedText
}

/** Runs every check that is on. Total: a check that throws is named in `unavailable`, the others still report. */
export function runChecks(
  draft: Draft,
  choices: CheckChoices = {},
  { checks = CHECKS, tagger, memory }: CheckRunOptions = {},
): CheckResult {
  const findings: Finding[] = []
  const unavailable: CheckId[] = []
  const reading = analyzeText(draft.text, memory?.reading)
  const tags = predictTags(reading, tagger)
  const hits = new Map<Check, readonly Hit[]>()
  for (const check of Object.values(checks)) {
    if (choices[check.id] === 'off') continue
    try {
      hits.set(check, check.find(draft, reading))
    } catch {
      unavailable.push(check.id)
    }
  }
  const senses = predictSentences(reading, hits, tags, tagger)
  for (const [check, found] of hits) {
    for (const hit of combineWithFallback(draft.text, reading, check, found, senses)) {
      const level = adjustLevel(check.level, hit.level ?? check.level, choices[check.id])
      const span = hit.attachment === undefined ? expandToGraphemes(draft.text, hit) : undefined
      findings.push({ provisions: check.provisions, ...hit, ...span, check: check.id, level })
    }
  }
  // A finding in the name of a file stands nowhere in the text.
  const known = findings.filter(({ attachment }) => attachment === undefined)
  if (senses.length > 0)
    findings.push(...findModelOnlyFindings(draft.text, reading, tags, senses, known, choices, checks))
  releaseEarlierText(reading)
  if (memory) memory.reading = reading
  findings.sort((a, b) => (a.attachment ?? -1) - (b.attachment ?? -1) || a.start - b.start || b.end - a.end)
  return { findings, unavailable }
}

/** Pure and total shorthand of the contract: the findings alone. */
export function checkDraft(draft: Draft, choices: CheckChoices = {}, tools: CheckRunOptions = {}): Finding[] {
  return runChecks(draft, choices, tools).findings
}

const tagFunctions = new WeakMap<Tagger, (reading: AnalyzedText) => readonly PhraseTag[]>()

/** Every line has its own tags, so that those of lines left alone stay. A model that fails takes no rule down with it. */
function predictTags(reading: AnalyzedText, tagger: Tagger | undefined): readonly PhraseTag[] {
  if (!tagger) return []
  let tag = tagFunctions.get(tagger)
  if (!tag) {
    tag = createPerLineSearch((lines) => tagger.tag(lines))
    tagFunctions.set(tagger, tag)
  }
  try {
    return tag(reading)
  } catch {
    return []
  }
}

/** The sentences as the model sees them, with what was found as signs; none without a model, or when it fails. */
function predictSentences(
  reading: AnalyzedText,
  hits: ReadonlyMap<Check, readonly Hit[]>,
  tags: readonly PhraseTag[],
  tagger: Tagger | undefined,
): readonly SentencePrediction[] {
  if (!tagger) return []
  const rules = [...hits].flatMap(([check, found]) =>
    found
      .filter((hit) => hit.attachment === undefined)
      .map((hit) => ({ check: check.id, level: hit.level ?? check.level, start: hit.start, end: hit.end })),
  )
  try {
    return tagger.predictSentences(reading, [...rules, ...tags.map((tag) => createTagSignal(reading, tag))])
  } catch {
    return []
  }
}

/** What stays of the rules' hits beside the model. A model that fails takes no rule down with it. */
function combineWithFallback(
  text: string,
  reading: AnalyzedText,
  check: Check,
  found: readonly Hit[],
  senses: readonly SentencePrediction[],
): readonly Hit[] {
  const { id } = check
  if (senses.length === 0 || !isKnownToModel(id)) return found
  try {
    return combineWithModel(text, reading, { ...check, id }, found, senses)
  } catch {
    return found
  }
}

function findTaggedWithFallback(...given: Parameters<typeof findingsFromTags>): readonly TaggedFinding[] {
  try {
    return findingsFromTags(...given)
  } catch {
    return []
  }
}

/** What the chain of words sees beyond all that was found; nothing when it fails. */
function findModelOnlyFindings(
  text: string,
  reading: AnalyzedText,
  tags: readonly PhraseTag[],
  senses: readonly SentencePrediction[],
  known: readonly Finding[],
  choices: CheckChoices,
  checks: NonNullable<CheckRunOptions['checks']>,
): Finding[] {
  return findTaggedWithFallback(reading, tags, senses, known).flatMap(({ check: id, level, ...span }) => {
    const check = checks[id]
    const choice = choices[id]
    const isKnown = known.some((finding) => hasOverlap(finding, span))
    if (!check || choice === 'off' || isKnown) return []
    const shown = adjustLevel(check.level, level, choice)
    const fixes = selectFixes(text, buildDeletePhraseFix(text, span, true), buildDeleteSentenceFix(text, span))
    return [{ check: id, level: shown, ...span, message: 'sensed', provisions: check.provisions, ...fixes }]
  })
}

/** The user's choice moves a check's usual level; findings made softer or louder by the check move along with it. */
function adjustLevel(usual: Level, own: Level, choice: CheckChoice | undefined): Level {
  if (choice === undefined || choice === 'off' || choice === usual) return own
  const moved = LEVELS.indexOf(own) + LEVELS.indexOf(choice) - LEVELS.indexOf(usual)
  return LEVELS[Math.max(0, Math.min(LEVELS.length - 1, moved))]!
}
