// Tax codes: ten digits of which the last is a sum over the others, or since July 2025 a person's twelve-digit number.

import type { Span } from '../../draft.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import { type Run, take } from './runs.ts'

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]
/** So near the word for a tax code, a number is one even when a digit was mistyped. */
const BESIDE = /(?:mst|ma so thue|ma thue|tax code)(?: [a-z]{1,8}){0,6}[ :.(-]{0,4}$/
const REACH = 48

/** The tax code that a run begins with, undefined when there is none. Ten digits and three more are a branch of a firm: public. */
export function taxCode(reading: Reading, run: Run): Span | undefined {
  if (take(run, 0, 13)) return undefined
  const twelve = take(run, 0, 12)
  const ten = take(run, 0, 10)
  if (twelve || !ten) return twelve
  const beside = BESIDE.test(reading.bare.slice(Math.max(0, run.start - REACH), run.start))
  return beside || hasRightSum(ten.digits) ? ten : undefined
}

function hasRightSum(digits: string): boolean {
  const sum = WEIGHTS.reduce((all, weight, i) => all + weight * Number(digits[i]), 0)
  return 10 - (sum % 11) === Number(digits[9])
}
