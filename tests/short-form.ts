// Series have a short form in `npm test` and the whole one in `npm run test:series`.

/** The environment variable of a run in which the units try their series whole. */
export const WHOLE_SERIES = 'WHOLE_SERIES'

/**
 * Returns every so many-th of a long series, from its first on; all of them in a whole run, or where they are few.
 * @param few how many are tried in any run
 */
export function shortenSeries<T>(series: readonly T[], every: number, few: number): readonly T[] {
  if (isWholeRun() || series.length <= few) return series
  const step = Math.min(every, Math.floor(series.length / few))
  return series.filter((_, index) => index % step === 0)
}

/** Whether series are tried whole. */
export function isWholeRun(): boolean {
  return process.env[WHOLE_SERIES] !== undefined
}
