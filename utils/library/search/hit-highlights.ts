import type { Span } from '../../draft.ts'
import type { QueryWord } from './query-scores.ts'
import type { SearchEntry } from './search-entries.ts'
import type { SearchField } from './search-fields.ts'
import { canBeSyllable } from './vietnamese-syllable.ts'
import { findRuns, type WordHit } from './word-hits.ts'
import { EXACT, OTHER_DIACRITICS } from './word-similarity.ts'

/** The marks in the two texts that are shown. */
export interface HitHighlights {
  title: readonly Span[]
  summary: readonly Span[]
}

/**
 * Chooses the marks: runs of words in query order if there are any, otherwise single words if they are at least half of
 * the query. Weak hits are words that differ in diacritics ("mặt" for "mật"), prefixes and corrected typos. They are
 * marked only if the word has no better hit in any field, also in fields that are not shown: "đăng" among the everyday
 * words leaves "dạng" unmarked.
 * @param words the words of the query
 * @param closest how closely each word is matched in the whole result
 */
export function findHighlights(
  entry: SearchEntry,
  allHits: readonly WordHit[],
  words: readonly QueryWord[],
  closest: ReadonlyMap<QueryWord, Closeness>,
): HitHighlights {
  const { title, body } = entry
  const asTyped = allHits.filter((hit) => isAsTyped(hit, words[hit.word]!, closest))
  const runs = new Set(findRuns(asTyped))
  const found = asTyped.filter((hit) => words.length === 1 || runs.has(hit) || !isAnotherWord(hit, words[hit.word]!))
  const shown = found.filter((hit) => hit.field === title.name || hit.field === body.name)
  const wordsWithSureHit = new Set(found.filter((hit) => hit.likeness > OTHER_DIACRITICS).map((hit) => hit.word))
  const strongest = shown.filter((hit) => hit.likeness > OTHER_DIACRITICS || !wordsWithSureHit.has(hit.word))
  const wordsWithCompleteHit = new Set(
    found.filter((hit) => hit.complete && hit.likeness > OTHER_DIACRITICS).map((hit) => hit.word),
  )
  const hits = strongest.filter((hit) => hit.complete || !wordsWithCompleteHit.has(hit.word))
  const inRuns = findRuns(hits)
  const matchedWords = new Set(hits.map((hit) => hit.word)).size
  const marked = inRuns.length > 0 ? inRuns : matchedWords * 2 >= words.length ? hits : []
  return { title: buildSpans(title, marked), summary: buildSpans(body, marked) }
}

/**
 * How a word matches: by a correction of what was typed, by the same letters with other diacritics, with more of them,
 * or as typed.
 */
type Closeness = 'corrected' | 'other-diacritics' | 'more-diacritics' | 'typed'
const CLOSENESSES: readonly Closeness[] = ['corrected', 'other-diacritics', 'more-diacritics', 'typed']

/** Finds how closely each word of a query is matched by some entry of the result. */
export function findClosestMatches(
  found: readonly { hits: readonly WordHit[]; words: readonly QueryWord[] }[],
): ReadonlyMap<QueryWord, Closeness> {
  const closest = new Map<QueryWord, Closeness>()
  for (const { hits, words } of found) {
    for (const { word, likeness } of hits) {
      const known = closest.get(words[word]!)
      const closeness = classifyLikeness(likeness)
      if (!known || CLOSENESSES.indexOf(closeness) > CLOSENESSES.indexOf(known)) closest.set(words[word]!, closeness)
    }
  }
  return closest
}

/**
 * Whether a word with diacritics is marked as closely as the result matches it: for "đạt", "đặt" is marked only if no
 * entry has "đạt", and "đặc" only if none has "đặt" either. A word without diacritics may mean each.
 */
function isAsTyped({ likeness }: WordHit, word: QueryWord, closest: ReadonlyMap<QueryWord, Closeness>): boolean {
  return !word.hasDiacritics || classifyLikeness(likeness) === closest.get(word)
}

/**
 * Whether a match is a correction of a word with diacritics that is one itself: "đặc" for "đạt". Among other words it
 * is not marked, except in a run.
 */
function isAnotherWord({ likeness }: WordHit, { bare, hasDiacritics }: QueryWord): boolean {
  return hasDiacritics && classifyLikeness(likeness) === 'corrected' && canBeSyllable(bare)
}

function classifyLikeness(likeness: number): Closeness {
  if (likeness === EXACT) return 'typed'
  if (likeness > OTHER_DIACRITICS) return 'more-diacritics'
  return likeness === OTHER_DIACRITICS ? 'other-diacritics' : 'corrected'
}

function buildSpans(field: SearchField, hits: readonly WordHit[]): Span[] {
  const spans = hits
    .filter((hit) => hit.field === field.name)
    .map((hit) => ({ start: field.starts[hit.token]!, end: field.starts[hit.token]! + hit.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && /^[\s/-]*$/.test(field.text.slice(last.end, span.start))) last.end = Math.max(last.end, span.end)
    else merged.push(span)
  }
  return merged
}
