import type { AnalyzedText } from './analyzed-text.ts'
import { findCachedMatches, type IncrementalSearch } from './incremental-search.ts'

/**
 * Turns a search function into one that, after an edit, searches only the lines that changed.
 * @param find Finds matches in order and treats each line separately: whole lines analyzed alone must give the same
 * matches. Offsets are offsets of the analyzed text it receives.
 */
export function createPerLineSearch<T extends { start: number; end: number }>(
  find: (lines: AnalyzedText) => readonly T[],
): (reading: AnalyzedText) => readonly T[] {
  const search: IncrementalSearch<T> = {
    scope: () => 'line',
    find: (reading) => [...find(reading)],
    move: (found, shift) => (shift === 0 ? found : { ...found, start: found.start + shift, end: found.end + shift }),
  }
  return (reading) => findCachedMatches(search, reading)
}
