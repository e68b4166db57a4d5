// Looking things up in a list of matches that is already in the order of the text.

import type { PatternMatch } from '../../../text/compile-pattern.ts'

/** The first of some matches, ordered by start, that lies in [start, end); undefined when none does. */
export function findFirstMatchInRange(
  matches: readonly PatternMatch[],
  start: number,
  end: number,
): PatternMatch | undefined {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (matches[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found = matches[low]
  return found && found.end <= end ? found : undefined
}
