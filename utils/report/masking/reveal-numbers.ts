// Writes the numbers that the check of personal data cannot read such that it can.

import { FILLER } from './fold-digits.ts'
import type { HiddenNumber } from './hidden-numbers.ts'
import { replaceSpans } from './replace-spans.ts'

/**
 * Splits numbers into those that the check can read as plain digits in their places, and the others. A character can
 * mean several digits, or belong to two numbers: NFKC reads "⑩" as 10 and "½" as 1⁄2. Next to a letter, the check
 * may read no number.
 */
export function splitByFit(numbers: readonly HiddenNumber[]): {
  fitting: HiddenNumber[]
  others: HiddenNumber[]
} {
  const fitting: HiddenNumber[] = []
  const others: HiddenNumber[] = []
  let at = 0
  for (const number of numbers) {
    const { start, end, digits, isEnclosed } = number
    const fits = !isEnclosed && start >= at && digits.length <= end - start
    if (fits) at = end
    const side = fits ? fitting : others
    side.push(number)
  }
  return { fitting, others }
}

/**
 * Writes numbers as plain digits into the text in which they were found. Keeps its length.
 * @param numbers - those that `splitByFit` finds fitting
 */
export function revealNumbers(text: string, numbers: readonly HiddenNumber[]): string {
  return replaceSpans(text, numbers, ({ length }, { digits }) => digits.padEnd(length, FILLER))
}
