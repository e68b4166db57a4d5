import type { Level } from '../../utils/draft.ts'

/** How long the toolbar's count lags behind the draft, in ms: a count that follows every key flickers. */
const COUNT_DELAY_MS = 200

/** How much is to be looked at in a draft, and its highest level. */
export interface DraftCount {
  count: number
  level: Level | undefined
}

/**
 * Creates a function that schedules a report of how much is to be looked at in a draft.
 *
 * @param readCount reads the count; undefined while no check has run.
 * @param isAlive whether the composer still runs; asked just before a report.
 * @param onCount receives the count and the highest level, only when one of them has changed since the last report.
 */
export function createCountReporter(
  readCount: () => DraftCount | undefined,
  isAlive: () => boolean,
  onCount: (count: number, level: Level | undefined) => void,
): () => void {
  let lastReport = '0'
  let timer: ReturnType<typeof setTimeout> | undefined
  const report = () => {
    const { count = 0, level } = readCount() ?? {}
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
