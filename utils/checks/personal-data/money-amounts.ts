// Digits that count something: money, people, days.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import type { DigitRun } from './digit-runs.ts'

const AMOUNT = /^\d{1,3}(?:[.,]\d{3}){1,4}$/
const MONEY_AFTER = /^ {0,2}(?:₫|đ|dong|vnd|vnđ|k|tr|trieu|ty|usd|\$|%|nguoi|luot|cai|kg|m2|lan|phan)(?![a-z])/

/** Words between an account and a sum: debits, credits, balances. */
const SUM_BEFORE =
  /(?<![a-z])(?:tru|con lai|con dung|so du|cong|nhan|rut|mat|nap|phi|toi da|hon|gan)(?: (?:hon|gan|duoc|toi))? ?:? {0,2}$/

/** Whether the digits are money or a date. */
export function isMoneyOrDate(reading: AnalyzedText, run: DigitRun, digits: string): boolean {
  if (AMOUNT.test(reading.text.slice(run.start, run.end)) || isCountedQuantity(reading, run)) return true
  if (
    /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20\d{2}$|^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)
  )
    return true
  return digits.length < 10 && SUM_BEFORE.test(reading.bare.slice(Math.max(0, run.start - 24), run.start))
}

/** The fewest digits that are written in one and are no part of an amount ("1 500 000"). */
const MIN_NUMBER = 6

/** A sum in groups of three after a number: "8207205116634, 1.842.000.000". */
const SUM_AT_END = /[ ,;:–-]{1,3}\d{1,3}(?:\.\d{3}){1,4}$|[ ;:–-]{1,3}\d{1,3}(?:,\d{3}){1,4}$/

/** Returns a run without an amount at its end: "19034567890123 5tr". */
export function dropAmount(reading: AnalyzedText, run: DigitRun): DigitRun {
  const sum = SUM_AT_END.exec(reading.text.slice(run.start, run.end))
  if (sum) {
    const kept = run.groups.filter((group) => group[0]!.at < run.start + sum.index)
    if (kept[0] && kept[0].length >= MIN_NUMBER) return { ...run, groups: kept, end: kept.at(-1)!.at(-1)!.at + 1 }
  }
  const groups = run.groups.slice(0, -1)
  if (!groups[0] || groups[0].length < MIN_NUMBER || !isCountedQuantity(reading, run)) return run
  return { ...run, groups, end: groups.at(-1)!.at(-1)!.at + 1 }
}

/** Whether a currency or a counted thing is right after the run. */
export function isCountedQuantity(reading: AnalyzedText, run: DigitRun): boolean {
  return MONEY_AFTER.test(reading.bare.slice(run.end, run.end + 10))
}
