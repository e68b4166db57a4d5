// How long an expression takes for the whole of a text.

import { createContext, Script } from 'node:vm'
import { startThreadClock } from '../../scripts/thread-clock.ts'
import { buildPumps } from './build-pumps.ts'
import type { Expression } from './collect-expressions.ts'

/** The slowest text of an expression and its time in ms; infinite when it had to be stopped. */
export interface SlowestRun {
  expression: Expression
  text: string
  ms: number
}

/** An expression that doubles its work with every character would never end: it is stopped after so many ms for all its texts. */
const STOP_MS = 60_000

/** Runs an expression over its pumps of `lengthSchema` UTF-16 units. The least of three runs counts: other work on the machine only adds. */
export function findSlowest(expression: Expression, length: number, stopMs: number = STOP_MS): SlowestRun {
  const regexp = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, '')}g`)
  let slowest: SlowestRun = { expression, text: '', ms: 0 }
  let current = ''
  const ended = endsWithin(stopMs, () => {
    for (const text of buildPumps(expression, length)) {
      current = text
      let ms = time(regexp, text)
      for (let again = 0; again < 2 && ms > slowest.ms; again++) ms = Math.min(ms, time(regexp, text))
      if (ms > slowest.ms) slowest = { expression, text, ms }
    }
  })
  return ended ? slowest : { expression, text: current, ms: Number.POSITIVE_INFINITY }
}

function time(regexp: RegExp, text: string): number {
  regexp.lastIndex = 0
  const clock = startThreadClock()
  for (let match = regexp.exec(text); match; match = regexp.exec(text)) if (match[0] === '') regexp.lastIndex++
  return clock()
}

/** Runs a task; false when it was stopped because it took too long. Only a context of its own can stop an expression midway. */
function endsWithin(ms: number, task: () => void): boolean {
  try {
    new Script('task()').runInContext(createContext({ task }), { timeout: ms })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}
