import { findPartitionIndex } from '../../../lib/sorted-index.ts'
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
  const found = matches[findPartitionIndex(matches.length, (index) => matches[index]!.start < start)]
  return found && found.end <= end ? found : undefined
}
