// How long a draft is looked at again after one more letter, as it is while somebody types.

import { type DraftMemory, runChecks } from '../../utils/checks/index.ts'
import { textDraft } from '../../utils/draft.ts'
import type { Tagger } from '../../utils/tagger/tag.ts'
import { threadClock } from '../clock.ts'
import { summed, type Times } from './time.ts'

/** Letters typed into each text, one by one. */
const TYPED = [...' tối nay mình về']

/** Types into each text at its end, or in its middle, and times the checks after every letter. */
export function timeKeystrokes(
  texts: readonly string[],
  at: 'end' | 'middle',
  tagger: Tagger | undefined,
  remembers = true,
): Times {
  const times: number[] = []
  let cpu = 0
  texts.forEach((text, i) => {
    const memory: DraftMemory | undefined = remembers ? {} : undefined
    const tools = { tagger, memory }
    const from = at === 'end' ? text.length : text.length / 2
    runChecks(textDraft(text), {}, tools)
    TYPED.forEach((_, typed) => {
      const draft = textDraft(text.slice(0, from) + TYPED.slice(0, typed + 1).join('') + text.slice(from))
      const started = performance.now()
      const clock = threadClock()
      runChecks(draft, {}, tools)
      // Every other text only warms up.
      if (i % 2 === 0) return
      cpu += clock()
      times.push(performance.now() - started)
    })
  })
  return summed(times, cpu)
}
