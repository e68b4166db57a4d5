/** Finds the index of the first of some sorted numbers that is at least `value`; their count when there is none. */
export function findSortedIndex(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
