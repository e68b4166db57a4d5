// MiniSearch over the same entries, with all that surrounds our index: our words in both forms, the weights of the fields, one
// typo, beginnings, what stands first, and our reader of citations.

import MiniSearch from 'minisearch'
import { citationScore } from '../../../utils/library/search/citation-score.ts'
import type { Entry } from '../../../utils/library/search/entries.ts'
import { FIELD_WORTH, type FieldName } from '../../../utils/library/search/fields.ts'
import type { CitationReader } from '../../../utils/library/search/parse-citation.ts'
import { type StatusOf, standingFactor } from '../../../utils/library/search/status-boost.ts'
import { meaningful } from '../../../utils/library/search/stop-words.ts'
import { formsOf, tokensOf } from '../../../utils/library/search/tokens.ts'

const NAMES = Object.keys(FIELD_WORTH) as FieldName[]
/** What a form without diacritics counts beside the form as typed: as much as `FEWER` in ours. */
const BARE = 0.9
const DOCUMENT_FACTOR = 0.7
const NAME_FACTOR = 3

/** A way to search: the ids found, the best first. */
export type Search = (query: string) => string[]

/** Builds the index of MiniSearch. */
export function miniSearch(entries: readonly Entry[], reader: CitationReader, statusOf: StatusOf): Search {
  const index = new MiniSearch<{ id: number } & Partial<Record<FieldName, string>>>({
    fields: NAMES,
    tokenize: (text) => tokensOf(text).map(({ accented }) => accented),
    processTerm: (term) => {
      const { accented, bare } = formsOf(term)
      return accented === bare ? bare : [accented, bare]
    },
  })
  index.addAll(
    entries.map(({ fields }, id) => ({ id, ...Object.fromEntries(fields.map(({ name, text }) => [name, text])) })),
  )
  return (query) => {
    const typed = meaningful(tokensOf(query.normalize('NFC')))
    const words = typed.map(({ accented }) => accented).join(' ')
    const name = typed.map(({ bare }) => bare).join(' ')
    const last = typed.at(-1)
    const scores = new Map<number, number>()
    const citation = reader(query)
    if (citation) {
      entries.forEach((entry, id) => {
        const cited = citationScore(entry, citation)
        if (cited > 0) scores.set(id, cited)
      })
    }
    const found = index.search(words, {
      boost: FIELD_WORTH,
      boostTerm: (term) => (typed.some(({ accented }) => accented === term) ? 1 : BARE),
      prefix: (term) => term === last?.accented || term === last?.bare,
      fuzzy: (term) => (term.length >= 4 && !/\d/.test(term) ? 1 : false),
      boostDocument: (id: number) => standingFactor(entries[id]!, statusOf) * documentFactor(entries[id]!, name),
    })
    for (const { id, score } of found) scores.set(id, (scores.get(id) ?? 0) + score)
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([id]) => entries[id]!.id)
  }
}

function documentFactor(entry: Entry, name: string): number {
  if (entry.kind !== 'document') return 1
  return entry.names.includes(name) ? NAME_FACTOR : DOCUMENT_FACTOR
}
