// Texts that reach every pattern of the checks: the cases of all checks, the harmless drafts, and what explains the checks.

import { readFileSync } from 'node:fs'
import { EXPLANATIONS } from '../../utils/checks/explanations.ts'
import { runCheck } from '../../utils/checks/index.ts'
import { warmUp } from '../../utils/checks/warm-up.ts'
import { CHECK_IDS, textDraft } from '../../utils/draft.ts'
import { bare } from '../../utils/text/fold.ts'
import { type Expression, expressionsOf } from './collect.ts'

/** Every expression the checks run over these texts, with and without diacritics. */
export async function checkExpressions(): Promise<Expression[]> {
  const cases = await Promise.all(CHECK_IDS.map((id) => import(`../cases/${id}.ts`)))
  const texts = [
    ...cases.flatMap(({ cases: { ok, ng } }) => [...ok, ...ng] as string[]),
    ...readFileSync(new URL('../checks/harmless.txt', import.meta.url), 'utf8').split('\n'),
    ...Object.values(EXPLANATIONS).flatMap(({ fine, notFine }) => [...fine, ...notFine].map(({ text }) => text)),
  ]
  return expressionsOf(() => {
    for (const _ of warmUp());
    for (const text of texts) {
      runCheck(textDraft(text))
      runCheck(textDraft(bare(text)))
    }
  })
}
