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

/** An exponential expression would never end. */
const STOP_MS = 60_000

/** How thoroughly to search for the slowest text. */
export interface SearchEffort {
  /** Time limit in ms for all texts. */
  stopMs?: number
  /** A run that is faster, in ms, is not repeated. */
  repeatFromMs?: number
  /** The most texts, evenly spread. */
  texts?: number
  /** An expression that takes less than `ms` on each of its texts of this length is not run on the whole ones. */
  firstLook?: { length: number; ms: number }
}

/**
 * Runs an expression on its pumps of `length` UTF-16 units. The minimum of up to three runs counts, because other load
 * on the machine only adds time.
 */
export function findSlowest(
  expression: Expression,
  length: number,
  { stopMs = STOP_MS, repeatFromMs = 0, texts = Number.POSITIVE_INFINITY, firstLook }: SearchEffort = {},
): SlowestRun {
  const regexp = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, '')}g`)
  let slowest: SlowestRun = { expression, text: '', ms: 0 }
  let current = ''
  const finished = finishesWithin(stopMs, () => {
    if (firstLook && !isSuspect(regexp, buildPumps(expression, firstLook.length, texts), firstLook.ms)) return
    for (const text of buildPumps(expression, length, texts)) {
      current = text
      let ms = measure(regexp, text)
      for (let retry = 0; retry < 2 && ms > slowest.ms && ms >= repeatFromMs; retry++)
        ms = Math.min(ms, measure(regexp, text))
      if (ms > slowest.ms) slowest = { expression, text, ms }
    }
  })
  return finished ? slowest : { expression, text: current, ms: Number.POSITIVE_INFINITY }
}

/**
 * Whether an expression takes so long on any of the texts. By the clock on the wall, because the system counts a
 * thread's processor time in steps of milliseconds; other work on the machine only makes more expressions suspect.
 */
function isSuspect(regexp: RegExp, texts: readonly string[], limit: number): boolean {
  const isSlow = (text: string) => {
    const started = performance.now()
    searchAll(regexp, text)
    return performance.now() - started >= limit
  }
  return texts.some((text) => isSlow(text) && isSlow(text) && isSlow(text))
}

function measure(regexp: RegExp, text: string): number {
  const clock = startThreadClock()
  searchAll(regexp, text)
  return clock()
}

function searchAll(regexp: RegExp, text: string): void {
  regexp.lastIndex = 0
  for (let match = regexp.exec(text); match; match = regexp.exec(text)) if (match[0] === '') regexp.lastIndex++
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
