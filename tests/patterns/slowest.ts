// How long an expression takes for the whole of a text.

import type { Expression } from './collect.ts'
import { pumpsOf } from './pumps.ts'

/** The slowest text of an expression and its time in ms. */
export interface Slowest {
  expression: Expression
  text: string
  ms: number
}

/** Runs an expression over its pumps of `length` UTF-16 units. The least of three runs counts: other work on the machine only adds. */
export function slowestOf(expression: Expression, length: number): Slowest {
  const regexp = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, '')}g`)
  let slowest: Slowest = { expression, text: '', ms: 0 }
  for (const text of pumpsOf(expression, length)) {
    let ms = time(regexp, text)
    for (let again = 0; again < 2 && ms > slowest.ms; again++) ms = Math.min(ms, time(regexp, text))
    if (ms > slowest.ms) slowest = { expression, text, ms }
  }
  return slowest
}

function time(regexp: RegExp, text: string): number {
  regexp.lastIndex = 0
  const started = performance.now()
  for (let match = regexp.exec(text); match; match = regexp.exec(text)) if (match[0] === '') regexp.lastIndex++
  return performance.now() - started
}
