// The checks as the scripts run them: with the model that is shipped, or by the rules alone.

import { readFileSync } from 'node:fs'
import { checkDraft } from '../utils/checks/index.ts'
import type { Draft, Finding } from '../utils/draft.ts'
import { openTagger } from '../utils/tagger/open-tagger.ts'
import type { Tagger } from '../utils/tagger/tagger-types.ts'

/** Opens the model that is shipped, for Node. Throws when its file is missing or damaged. */
export function openShippedTagger(): Tagger {
  return openTagger(readFileSync(new URL('../public/tagger.bin', import.meta.url)))
}

/** All checks on one draft. */
export type DraftRunner = (draft: Draft) => Finding[]

/** The checks as shipped, or with `buildHighlightRules` without the model. */
export function createShippedChecks({ rules = false }: { rules?: boolean | undefined } = {}): DraftRunner {
  const tagger = rules ? undefined : openShippedTagger()
  return (draft) => checkDraft(draft, {}, { tagger })
}
