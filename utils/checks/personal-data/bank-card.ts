// Bank card numbers, recognized by prefix and checksum.

import type { DigitRun } from './digit-runs.ts'

/** Whether the digits are a bank card: 16 or 19 digits with a card prefix and a valid Luhn checksum. */
export function isBankCard(digits: string, run: DigitRun): boolean {
  if (digits.length !== 16 && digits.length !== 19) return false
  if (!/^(?:9704|4|5[1-5]|35)/.test(digits) || run.groups.some((group) => group.length < 3)) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
