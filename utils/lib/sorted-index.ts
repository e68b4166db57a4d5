/**
 * Finds by binary search the index of the first item that a condition no longer holds for; their count when it holds
 * for all. It must hold for a beginning of the items only.
 */
export function findPartitionIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Finds the index of the first of some sorted numbers that is at least `value`; their count when there is none. */
export function findSortedIndex(sorted: ArrayLike<number>, value: number): number {
  return findPartitionIndex(sorted.length, (index) => sorted[index]! < value)
}
