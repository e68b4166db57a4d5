// Texts that reach the patterns: the cases of all checks, the harmless drafts, what explains the checks, and queries.

import { readFileSync } from 'node:fs'
import { ownTagger } from '../../scripts/model.ts'
import { EXPLANATIONS } from '../../utils/checks/explanations.ts'
import { type DraftMemory, runCheck } from '../../utils/checks/index.ts'
import { warmUp } from '../../utils/checks/warm-up.ts'
import { CHECK_IDS, textDraft } from '../../utils/draft.ts'
import { DOCUMENTS } from '../../utils/library/documents.ts'
import { PROVISIONS } from '../../utils/library/provisions.ts'
import { LibrarySearch } from '../../utils/library/search/index.ts'
import { bare } from '../../utils/text/fold.ts'
import { QUERIES } from '../library/queries.ts'

const cases = await Promise.all(CHECK_IDS.map((id) => import(`../cases/${id}.ts`)))
const TEXTS: readonly string[] = [
  ...cases.flatMap(({ cases: { ok, ng } }) => [...ok, ...ng] as string[]),
  ...readFileSync(new URL('../checks/harmless.txt', import.meta.url), 'utf8').split('\n'),
  ...Object.values(EXPLANATIONS).flatMap(({ fine, notFine }) => [...fine, ...notFine].map(({ text }) => text)),
]

/** Checks all texts with the model, with and without diacritics, anew and after an edit; and searches the library. */
export function runEverything(): void {
  const tagger = ownTagger()
  const memory: DraftMemory = {}
  for (const _ of warmUp());
  for (const text of TEXTS) {
    for (const draft of [text, bare(text)]) {
      runCheck(textDraft(draft), {}, { tagger })
      runCheck(textDraft(`${draft}\n`), {}, { tagger, memory })
      runCheck(textDraft(`${draft}\na`), {}, { tagger, memory })
    }
  }
  const search = new LibrarySearch(DOCUMENTS, PROVISIONS, 'vi')
  for (const { query } of QUERIES) {
    search.find(query, { today: '2026-01-01', currentFirst: true, roles: ['cong-chuc'] })
  }
}
