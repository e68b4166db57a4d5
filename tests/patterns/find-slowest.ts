// Measures how long an expression takes to search a whole text.

import { createContext, Script } from 'node:vm'
import { startThreadClock } from '../../scripts/thread-clock.ts'
import { buildPumps } from './build-pumps.ts'
import type { Expression } from './collect-expressions.ts'

/** The slowest text of an expression and its time in ms; infinite when the run was stopped. */
export interface SlowestRun {
  expression: Expression
  text: string
  ms: number
}

/** Time limit in ms for all texts of an expression: an exponential one would never end. */
const STOP_MS = 60_000

/**
 * Runs an expression on its pumps of `length` UTF-16 units. The minimum of up to three runs counts, because other load
 * on the machine only adds time.
 */
export function findSlowest(expression: Expression, length: number, stopMs: number = STOP_MS): SlowestRun {
  const regexp = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, '')}g`)
  let slowest: SlowestRun = { expression, text: '', ms: 0 }
  let current = ''
  const finished = finishesWithin(stopMs, () => {
    for (const text of buildPumps(expression, length)) {
      current = text
      let ms = measure(regexp, text)
      for (let retry = 0; retry < 2 && ms > slowest.ms; retry++) ms = Math.min(ms, measure(regexp, text))
      if (ms > slowest.ms) slowest = { expression, text, ms }
    }
  })
  return finished ? slowest : { expression, text: current, ms: Number.POSITIVE_INFINITY }
}

function measure(regexp: RegExp, text: string): number {
  regexp.lastIndex = 0
  const clock = startThreadClock()
  for (let match = regexp.exec(text); match; match = regexp.exec(text)) if (match[0] === '') regexp.lastIndex++
  return clock()
}

/** One for all expressions: a context costs more than what runs in it. */
const context = createContext({ task: () => undefined })
const script = new Script('task()')

/**
 * Runs a task; false when it was stopped at the time limit. Only a separate VM context can interrupt an expression.
 */
function finishesWithin(ms: number, task: () => void): boolean {
  context.task = task
  try {
    script.runInContext(context, { timeout: ms })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}
