// Runs all checks and searches on sample texts: the cases of all checks, the harmless drafts, explanations and queries.

import { readFileSync } from 'node:fs'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { EXPLANATIONS } from '../../utils/checks/explanation-registry.ts'
import { checkDraft, type DraftCache } from '../../utils/checks/index.ts'
import { warmUpChecks } from '../../utils/checks/warm-up-checks.ts'
import { CHECK_IDS, createTextDraft } from '../../utils/draft.ts'
import { DOCUMENTS } from '../../utils/library/bundled-documents.ts'
import { PROVISIONS } from '../../utils/library/bundled-provisions.ts'
import { SearchEngine } from '../../utils/library/search/index.ts'
import { stripDiacritics } from '../../utils/text/character-folding.ts'
import { SAMPLE_QUERIES } from '../library/queries.ts'

const cases = await Promise.all(CHECK_IDS.map((id) => import(`../cases/${id}.ts`)))
const TEXTS: readonly string[] = [
  ...cases.flatMap(({ cases: { ok, ng } }) => [...ok, ...ng] as string[]),
  ...readFileSync(new URL('../checks/harmless.txt', import.meta.url), 'utf8').split('\n'),
  ...Object.values(EXPLANATIONS).flatMap(({ fine, notFine }) => [...fine, ...notFine].map(({ text }) => text)),
]

/**
 * Checks all texts with the model, with and without diacritics, as a new draft and after an edit; then searches the
 * library.
 * @param every only each so many-th text is checked
 */
export function runEverything(every: number): void {
  const tagger = openShippedTagger()
  const cache: DraftCache = {}
  for (const _ of warmUpChecks());
  for (const text of TEXTS.filter((_, index) => index % every === 0)) {
    for (const draft of [text, stripDiacritics(text)]) {
      checkDraft(createTextDraft(`${draft}\n`), {}, { tagger, cache })
      checkDraft(createTextDraft(`${draft}\na`), {}, { tagger, cache })
    }
  }
  const search = new SearchEngine(DOCUMENTS, PROVISIONS, 'vi')
  for (const { query } of SAMPLE_QUERIES) {
    search.findHits(query, { today: '2026-01-01', currentFirst: true, roles: ['cong-chuc'] })
  }
}
