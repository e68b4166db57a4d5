// Times of single calls, in ms.

import { startThreadClock } from '../thread-clock.ts'

/**
 * Median and 95th percentile by wall clock, and mean processor time, which other work on the machine does not lengthen.
 */
export interface CallTimes {
  p50: number
  p95: number
  cpu: number
}

/** One call with one text. */
export type TimedCall = (text: string) => void | Promise<void>

/**
 * Times a call: warms up on every other text, then measures each of the rest once. Checkers cache what they have read,
 * and nobody types a draft twice.
 */
export async function timeCalls(texts: readonly string[], call: TimedCall): Promise<CallTimes> {
  for (let i = 0; i < texts.length; i += 2) await call(texts[i]!)
  const times: number[] = []
  const clock = startThreadClock()
  for (let i = 1; i < texts.length; i += 2) {
    const started = performance.now()
    await call(texts[i]!)
    times.push(performance.now() - started)
  }
  return summarizeTimes(times, clock())
}

/**
 * Summarizes the times of several calls.
 * @param times wall-clock ms of each call
 * @param cpu processor ms of all calls together
 */
export function summarizeTimes(times: readonly number[], cpu: number): CallTimes {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!
  return { p50: at(0.5), p95: at(0.95), cpu: cpu / times.length }
}

/** Prints one row; the columns are usually with the model, then rules only. */
export function printRow(name: string, ...columns: readonly CallTimes[]): void {
  const shown = columns.map(({ p50, p95, cpu }) => [p50, p95, cpu].map((ms) => ms.toFixed(3).padStart(9)).join(' '))
  console.log(`${name.padEnd(48)} ${shown.join('  |')}`)
}
