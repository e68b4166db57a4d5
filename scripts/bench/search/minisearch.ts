// MiniSearch over the same entries, with everything that surrounds our index: our word forms, field weights, one typo,
// prefixes, ranking boosts, and our citation parser.

import MiniSearch from 'minisearch'
import { computeCitationScore } from '../../../utils/library/search/citation-score.ts'
import type { CitationParser } from '../../../utils/library/search/parse-citation.ts'
import type { SearchEntry } from '../../../utils/library/search/search-entries.ts'
import { FIELD_WEIGHTS, type SearchFieldName } from '../../../utils/library/search/search-fields.ts'
import { computeStatusBoost, type StatusLookup } from '../../../utils/library/search/status-boost.ts'
import { stripStopWords } from '../../../utils/library/search/stop-words.ts'
import { tokenizeWords, toWordForms } from '../../../utils/library/search/word-tokens.ts'

const NAMES = Object.keys(FIELD_WEIGHTS) as SearchFieldName[]
/** Weight of a form without diacritics relative to the form as typed; equals our `FEWER_DIACRITICS`. */
const BARE = 0.9
const DOCUMENT_FACTOR = 0.7
const NAME_FACTOR = 3

/** A search: returns the ids found, best first. */
export type SearchFunction = (query: string) => string[]

/** Builds the MiniSearch index. */
export function buildMiniSearch(
  entries: readonly SearchEntry[],
  reader: CitationParser,
  statusOf: StatusLookup,
): SearchFunction {
  const index = new MiniSearch<{ id: number } & Partial<Record<SearchFieldName, string>>>({
    fields: NAMES,
    tokenize: (text) => tokenizeWords(text).map(({ accented }) => accented),
    processTerm: (term) => {
      const { accented, bare } = toWordForms(term)
      return accented === bare ? bare : [accented, bare]
    },
  })
  index.addAll(
    entries.map(({ fields }, id) => ({ id, ...Object.fromEntries(fields.map(({ name, text }) => [name, text])) })),
  )
  return (query) => {
    const typed = stripStopWords(tokenizeWords(query.normalize('NFC')))
    const words = typed.map(({ accented }) => accented).join(' ')
    const name = typed.map(({ bare }) => bare).join(' ')
    const last = typed.at(-1)
    const scores = new Map<number, number>()
    const citation = reader(query)
    if (citation) {
      entries.forEach((entry, id) => {
        const cited = computeCitationScore(entry, citation)
        if (cited > 0) scores.set(id, cited)
      })
    }
    const found = index.search(words, {
      boost: FIELD_WEIGHTS,
      boostTerm: (term) => (typed.some(({ accented }) => accented === term) ? 1 : BARE),
      prefix: (term) => term === last?.accented || term === last?.bare,
      fuzzy: (term) => (term.length >= 4 && !/\d/.test(term) ? 1 : false),
      boostDocument: (id: number) =>
        computeStatusBoost(entries[id]!, { statusOf, past: false }) * documentFactor(entries[id]!, name),
    })
    for (const { id, score } of found) scores.set(id, (scores.get(id) ?? 0) + score)
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([id]) => entries[id]!.id)
  }
}

function documentFactor(entry: SearchEntry, name: string): number {
  if (entry.kind !== 'document') return 1
  return entry.names.includes(name) ? NAME_FACTOR : DOCUMENT_FACTOR
}
