// The checks as the scripts run them: with the model that is shipped, or by the rules alone.

import { readFileSync } from 'node:fs'
import { runCheck } from '../utils/checks/index.ts'
import type { Draft, Finding } from '../utils/draft.ts'
import { openTagger } from '../utils/tagger/load-model.ts'
import type { Tagger } from '../utils/tagger/tag.ts'

/** Opens the model that is shipped, for Node. Throws when its file is missing or damaged. */
export function ownTagger(): Tagger {
  return openTagger(readFileSync(new URL('../public/tagger.bin', import.meta.url)))
}

/** All checks on one draft. */
export type Run = (draft: Draft) => Finding[]

/** The checks as shipped, or with `rules` without the model. */
export function ownChecks({ rules = false }: { rules?: boolean | undefined } = {}): Run {
  const tagger = rules ? undefined : ownTagger()
  return (draft) => runCheck(draft, {}, { tagger })
}
