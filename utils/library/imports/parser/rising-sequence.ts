import { isNextOrder } from './numerals.ts'

/** A line that may start a part, with the order of its number. */
export interface StartCandidate {
  /** The line. */
  at: number
  order: number
  /** What stands around it looks as it does at the start of a part. */
  good: boolean
}

/** What a row of numbers must keep to. */
export interface SequenceRule {
  /** It begins at 1, or at 2 where the first was lost and more follow. */
  fromOne: boolean
  /** How many numbers may be lost between two of it. */
  gap: number
}

/**
 * Of the lines that may start a part, those that do: the longest row of rising numbers, so that a number in a running
 * sentence, which breaks the row, falls out. A line that does not look like a start counts only where its number is the next.
 * In: candidates by line. Out: their lines. n log n.
 */
export function findRisingSequence(candidates: readonly StartCandidate[], { fromOne, gap }: SequenceRule): number[] {
  const row = findLongestRising(dropDuplicates(candidates))
  const chain: StartCandidate[] = []
  for (const one of row) if (canFollow(chain.at(-1)?.order ?? (fromOne ? 0 : undefined), one, gap)) chain.push(one)
  const [first] = chain
  if (fromOne && chain.length === 1 && (!first!.good || first!.order >= 200)) return []
  return chain.map((one) => one.at)
}

/** `matchPrecedingWords` is undefined where a row may begin with any number. */
function canFollow(before: number | undefined, { order, good }: StartCandidate, gap: number): boolean {
  if (before === undefined || isNextOrder(before, order)) return true
  return good && Math.floor(order / 100) - Math.floor(before / 100) <= 1 + (before === 0 ? 1 : gap)
}

/** Of several with one number, the first that looks like a start, or else the first. */
function dropDuplicates(candidates: readonly StartCandidate[]): StartCandidate[] {
  const best = new Map<number, StartCandidate>()
  for (const one of candidates) {
    const known = best.get(one.order)
    if (!known || (one.good && !known.good)) best.set(one.order, one)
  }
  return candidates.filter((one) => best.get(one.order) === one)
}

function findLongestRising(candidates: readonly StartCandidate[]): StartCandidate[] {
  /** For each length the candidate with the lowest order that ends a row of that length. */
  const ends: number[] = []
  const before: number[] = []
  candidates.forEach((one, i) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (candidates[ends[middle]!]!.order < one.order) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? ends[low - 1]! : -1
    ends[low] = i
  })
  const row: StartCandidate[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) row.push(candidates[i]!)
  return row.reverse()
}
