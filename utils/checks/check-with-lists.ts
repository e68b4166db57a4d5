// The checks with the levels of the site, and with the lists of words of the user and the organisation: what a writer
// sees.

import type { CheckId, Draft, DraftFinding } from '../draft.ts'
import { analyzeText } from '../text/analyzed-text.ts'
import type { RunChoices } from './check-contract.ts'
import { type CheckRunOptions, runChecks } from './index.ts'
import { applyWordLists } from './own-words/word-lists.ts'
import { applySiteChoices } from './site-choices.ts'

/** The result of one run with the lists of words. */
export interface DraftResult {
  /** Those in the text first, each in the order of the text. */
  findings: DraftFinding[]
  /** The checks whose rules threw. */
  unavailable: CheckId[]
}

/** Runs every check that is on there, and applies the lists of words. */
export function checkWithLists(
  draft: Draft,
  { levels = {}, words, site }: RunChoices,
  options: CheckRunOptions = {},
): DraftResult {
  const result = runChecks(draft, site ? applySiteChoices(levels, site) : levels, options)
  if (!words || words.never.length + words.flagged.length + words.agency.length === 0) return result
  const reading = analyzeText(draft.text, options.cache?.reading)
  return { ...result, findings: applyWordLists(reading, result.findings, words) }
}
