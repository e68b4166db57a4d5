import { findHighestLevel, type Level } from '../../utils/draft.ts'

/** How long the toolbar's count lags behind the draft, in ms: a count that follows every key flickers. */
const COUNT_DELAY_MS = 200

/**
 * Creates a function that schedules a report of how much is to be looked at in a draft.
 *
 * @param listLevels lists the level of each thing that is counted.
 * @param isAlive whether the composer still runs; asked just before a report.
 * @param onCount receives the count and the highest level, only when one of them has changed since the last report.
 */
export function createCountReporter(
  listLevels: () => readonly Level[],
  isAlive: () => boolean,
  onCount: (count: number, level: Level | undefined) => void,
): () => void {
  let lastReport = '0'
  let timer: ReturnType<typeof setTimeout> | undefined
  const report = () => {
    const levels = listLevels()
    const count = levels.length
    const level = findHighestLevel(levels)
    const next = `${count}${level ?? ''}`
    if (next === lastReport || !isAlive()) return
    lastReport = next
    onCount(count, level)
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(report, COUNT_DELAY_MS)
  }
}
