// Measures how long a check takes after one more letter, as while somebody types.

import { type DraftCache, runChecks } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import type { Tagger } from '../../utils/tagger/tagger-types.ts'
import { startThreadClock } from '../thread-clock.ts'
import { type CallTimes, summarizeTimes } from './call-times.ts'

/** Letters typed into each text, one by one. */
const TYPED = [...' tối nay mình về']

/**
 * Types into each text at its end or in its middle, and times the checks after every letter.
 * @param remembers whether the checks get a cache of the earlier draft
 */
export function timeKeystrokes(
  texts: readonly string[],
  at: 'end' | 'middle',
  tagger: Tagger | undefined,
  remembers = true,
): CallTimes {
  const times: number[] = []
  let cpu = 0
  texts.forEach((text, i) => {
    const cache: DraftCache | undefined = remembers ? {} : undefined
    const tools = { tagger, cache }
    const from = at === 'end' ? text.length : text.length / 2
    runChecks(createTextDraft(text), {}, tools)
    TYPED.forEach((_, typed) => {
      const draft = createTextDraft(text.slice(0, from) + TYPED.slice(0, typed + 1).join('') + text.slice(from))
      const started = performance.now()
      const clock = startThreadClock()
      runChecks(draft, {}, tools)
      // Every other text only warms up.
      if (i % 2 === 0) return
      cpu += clock()
      times.push(performance.now() - started)
    })
  })
  return summarizeTimes(times, cpu)
}
