// Tax codes: ten digits whose last is a checksum of the others, or since July 2025 a person's twelve-digit identity
// number.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { type DigitRun, takeDigits } from './digit-runs.ts'

const CHECKSUM_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]
/** Right after the word for a tax code, a number counts even when its checksum is wrong. */
const TAX_WORD_BEFORE = /(?:mst|ma so thue|ma thue|tax code)(?: [a-z]{1,8}){0,6}[ :.(-]{0,4}$/
const REACH = 48

/**
 * Returns the tax code at the start of a run, or undefined. Ten digits and three more are a company branch, which is
 * public.
 */
export function findTaxCode(reading: AnalyzedText, run: DigitRun): Span | undefined {
  if (takeDigits(run, 0, 13)) return undefined
  const twelve = takeDigits(run, 0, 12)
  const ten = takeDigits(run, 0, 10)
  if (twelve || !ten) return twelve
  const isCalledTaxCode = TAX_WORD_BEFORE.test(reading.bare.slice(Math.max(0, run.start - REACH), run.start))
  return isCalledTaxCode || hasValidChecksum(ten.digits) ? ten : undefined
}

function hasValidChecksum(digits: string): boolean {
  const sum = CHECKSUM_WEIGHTS.reduce((all, weight, i) => all + weight * Number(digits[i]), 0)
  return 10 - (sum % 11) === Number(digits[9])
}
