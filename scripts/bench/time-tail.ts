// Measures how long the rest of a very long draft takes, which is checked piece by piece while the page is idle.

import { runChecks } from '../../utils/checks/index.ts'
import { splitTail } from '../../utils/compose/tail-checker.ts'
import { createTextDraft } from '../../utils/draft.ts'
import type { Tagger } from '../../utils/tagger/tagger-types.ts'
import { startThreadClock } from '../thread-clock.ts'
import { type CallTimes, summarizeTimes } from './call-times.ts'

/** Times of the pieces of one text, all of them together, and the longest; in ms. */
export interface TailTimes extends CallTimes {
  total: number
  longest: number
}

/**
 * Checks the rest of a text as the composer does, and times each piece.
 * @param text longer than what is checked at once
 */
export function timeTail(text: string, tagger: Tagger | undefined): TailTimes {
  const times: number[] = []
  const clock = startThreadClock()
  for (const { start, end } of splitTail(text)) {
    const started = performance.now()
    runChecks(createTextDraft(text.slice(start, end)), {}, { tagger })
    times.push(performance.now() - started)
  }
  const cpu = clock()
  return { ...summarizeTimes(times, cpu), total: cpu, longest: Math.max(...times) }
}
