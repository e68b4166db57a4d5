import type { AnalyzedText } from './analyzed-text.ts'
import { findCachedMatches, type IncrementalSearch } from './incremental-search.ts'

/**
 * A search of one's own, made to look only at lines that changed. In: a function that finds places in a text, in order, and
 * takes every line by itself: whole lines read alone must give the same. Offsets count in the reading it is given.
 */
export function createPerLineSearch<T extends { start: number; end: number }>(
  find: (lines: AnalyzedText) => readonly T[],
): (reading: AnalyzedText) => readonly T[] {
  const search: IncrementalSearch<T> = {
    scope: () => 'line',
    find: (reading) => [...find(reading)],
    move: (found, by) => (by === 0 ? found : { ...found, start: found.start + by, end: found.end + by }),
  }
  return (reading) => findCachedMatches(search, reading)
}
