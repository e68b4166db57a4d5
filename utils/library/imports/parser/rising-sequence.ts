import { findPartitionIndex } from '../../../lib/sorted-index.ts'
import { isNextOrder } from './numerals.ts'

/** A line that may start a part, with the order of its number. */
export interface StartCandidate {
  /** The line's index. */
  at: number
  order: number
  /** The context looks like the start of a part. */
  looksLikeStart: boolean
}

/** Constraints on a sequence of numbers. */
export interface SequenceRule {
  /** It begins at 1, or at 2 when the first was lost and more follow. */
  fromOne: boolean
  /** The most numbers that may be missing between two entries. */
  gap: number
}

/**
 * Finds the lines that start a part: the longest rising sequence of numbers. A number within a sentence breaks the
 * sequence and is left out. A candidate that does not look like a start counts only when its number is the next one.
 * Runs in O(n log n).
 * @param candidates - in line order
 * @returns their line indexes
 */
export function findRisingSequence(candidates: readonly StartCandidate[], { fromOne, gap }: SequenceRule): number[] {
  const longest = findLongestRising(dropDuplicates(candidates))
  const sequence: StartCandidate[] = []
  for (const candidate of longest)
    if (canFollow(sequence.at(-1)?.order ?? (fromOne ? 0 : undefined), candidate, gap)) sequence.push(candidate)
  const [first] = sequence
  if (fromOne && sequence.length === 1 && (!first!.looksLikeStart || first!.order >= 200)) return []
  return sequence.map((candidate) => candidate.at)
}

/**
 * Whether a candidate may follow an order.
 * @param before - undefined when a sequence may begin with any number
 */
function canFollow(before: number | undefined, { order, looksLikeStart }: StartCandidate, gap: number): boolean {
  if (before === undefined || isNextOrder(before, order)) return true
  return looksLikeStart && Math.floor(order / 100) - Math.floor(before / 100) <= 1 + (before === 0 ? 1 : gap)
}

/** Keeps one candidate per number: the first that looks like a start, else the first. */
function dropDuplicates(candidates: readonly StartCandidate[]): StartCandidate[] {
  const best = new Map<number, StartCandidate>()
  for (const candidate of candidates) {
    const known = best.get(candidate.order)
    if (!known || (candidate.looksLikeStart && !known.looksLikeStart)) best.set(candidate.order, candidate)
  }
  return candidates.filter((candidate) => best.get(candidate.order) === candidate)
}

function findLongestRising(candidates: readonly StartCandidate[]): StartCandidate[] {
  /** For each length, the candidate with the lowest order that ends a sequence of that length. */
  const ends: number[] = []
  const before: number[] = []
  candidates.forEach((candidate, i) => {
    const at = findPartitionIndex(ends.length, (index) => candidates[ends[index]!]!.order < candidate.order)
    before[i] = at > 0 ? ends[at - 1]! : -1
    ends[at] = i
  })
  const longest: StartCandidate[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) longest.push(candidates[i]!)
  return longest.reverse()
}
