// The registry of checks, and the one way to run them: six stages, each with the result of the stages before it.

import type { CheckId, Draft, Finding } from '../draft.ts'
import type { Tagger } from '../tagger/tagger-types.ts'
import { type AnalyzedText, releaseEarlierText } from '../text/analyzed-text.ts'
import { accusation } from './accusation/index.ts'
import type { Check, CheckChoices, CheckSet } from './check-contract.ts'
import { childPrivacy } from './child-privacy/index.ts'
import { discrimination } from './discrimination/index.ts'
import { illegalPromotion } from './illegal-promotion/index.ts'
import { insinuation } from './insinuation/index.ts'
import { insult } from './insult/index.ts'
import { internalDocument } from './internal-document/index.ts'
import { personalData } from './personal-data/index.ts'
import { dropKnownNumbers } from './personal-data/known-numbers.ts'
import { profanity } from './profanity/index.ts'
import { secretMarking } from './secret-marking/index.ts'
import { speakingForAgency } from './speaking-for-agency/index.ts'
import { attachFixes } from './stages/attach-fixes.ts'
import { combine } from './stages/combine.ts'
import { matchRules } from './stages/match-rules.ts'
import { normalize } from './stages/normalize.ts'
import { predict } from './stages/predict.ts'
import { soften } from './stages/soften.ts'
import { suspiciousLink } from './suspicious-link/index.ts'
import { threat } from './threat/index.ts'
import { unsourcedClaim } from './unsourced-claim/index.ts'

export type { CheckChoice, CheckChoices } from './check-contract.ts'

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

/** The result of one run. */
export interface CheckResult {
  /** Those in the text first, each in the order of the text. */
  findings: Finding[]
  /** The checks whose rules threw. */
  unavailable: CheckId[]
}

/** What a run works with. */
export interface CheckRunOptions {
  /** The checks to run; all of them by default. */
  checks?: CheckSet
  /** The model. Without it only the rules report. */
  tagger?: Tagger | undefined
  /** The cache of the same draft: then only what was edited since the last run is checked again. */
  cache?: DraftCache | undefined
  /** Whether one person reads the draft: then what is the writer's own, or was asked for, is only a note. */
  softens?: boolean | undefined
  /** Whether a telephone number, by its digits, is the writer's own or one that the writer's office publishes. */
  isKnownNumber?: ((digits: string) => boolean) | undefined
}

/**
 * What is kept of a draft between runs; an empty object to begin with. Holds only the last text and its matches.
 * Changes how long a run takes, never its result. The model has its own cache: to keep no part of a draft, drop this
 * object and call `Tagger.clearCache`.
 */
export interface DraftCache {
  reading?: AnalyzedText
}

/**
 * Runs every check that is on. Accepts any text. A check that throws is listed in `unavailable`; the others still
 * report. Writes to `cache` when it is given.
 */
export function runChecks(
  draft: Draft,
  choices: CheckChoices = {},
  { checks = CHECKS, tagger, cache, softens, isKnownNumber }: CheckRunOptions = {},
): CheckResult {
  const reading = normalize(draft.text, cache?.reading)
  const { ruleHits, unavailable } = matchRules(draft, reading, checks, choices)
  const predictions = predict(reading, ruleHits, tagger)
  const combined = combine(reading, ruleHits, predictions, checks, choices)
  const all = attachFixes(reading, combined, checks)
  const findings = isKnownNumber ? dropKnownNumbers(draft.text, all, isKnownNumber) : all
  releaseEarlierText(reading)
  if (cache) cache.reading = reading
  return { findings: softens ? soften(draft.text, findings, checks) : findings, unavailable }
}

/** Runs the checks and returns the findings alone. Pure when `options.cache` is not given. */
export function checkDraft(draft: Draft, choices: CheckChoices = {}, options: CheckRunOptions = {}): Finding[] {
  return runChecks(draft, choices, options).findings
}
