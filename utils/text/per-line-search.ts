import type { Reading } from './analyzed-text.ts'
import { recall, type Search } from './incremental-search.ts'

/**
 * A search of one's own, made to look only at lines that changed. In: a function that finds places in a text, in order, and
 * takes every line by itself: whole lines read alone must give the same. Offsets count in the reading it is given.
 */
export function inLines<T extends { start: number; end: number }>(
  find: (lines: Reading) => readonly T[],
): (reading: Reading) => readonly T[] {
  const search: Search<T> = {
    reach: () => 'line',
    find: (reading) => [...find(reading)],
    move: (found, by) => (by === 0 ? found : { ...found, start: found.start + by, end: found.end + by }),
  }
  return (reading) => recall(search, reading)
}
