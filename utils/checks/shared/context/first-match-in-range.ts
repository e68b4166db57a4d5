import type { PatternMatch } from '../../../text/compile-pattern.ts'

/**
 * Finds the first match that lies in [start, end) by binary search.
 * @param matches ordered by start
 * @returns undefined when no match lies in the range
 */
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
