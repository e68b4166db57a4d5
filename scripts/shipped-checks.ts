// Runs the checks in Node: with the shipped model, or with the rules only.

import { readFileSync } from 'node:fs'
import { checkDraft } from '../utils/checks/index.ts'
import type { Draft, Finding } from '../utils/draft.ts'
import { openTagger } from '../utils/tagger/open-tagger.ts'
import type { Tagger } from '../utils/tagger/tagger-types.ts'

/**
 * Opens the shipped model.
 * @throws Error when its file is missing or damaged
 */
export function openShippedTagger(): Tagger {
  return openTagger(readFileSync(new URL('../public/tagger.bin', import.meta.url)))
}

/** Runs all checks on one draft. */
export type DraftRunner = (draft: Draft) => Finding[]

/** Creates a runner of all checks: with the shipped model, or with `rules` without a model. */
export function createShippedChecks({ rules = false }: { rules?: boolean | undefined } = {}): DraftRunner {
  const tagger = rules ? undefined : openShippedTagger()
  return (draft) => checkDraft(draft, {}, { tagger })
}
