// Phone numbers that are merchandise: a SIM for sale belongs to nobody yet. The seller's number after "liên hệ" does
// belong to a person.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import type { KeywordContext } from './number-keywords.ts'

const SIM = /(?<![a-z])sims?(?![a-z])/
const PRICE_AFTER =
  /^[ )]{0,2}(?:[:=(>-]|->|gia|chi|con|=>){0,2} {0,2}(?:gia )?\d{1,3}(?:[.,]\d{1,3}){0,3} {0,1}(?:k|tr|trieu|ty|d|dong|vnd|nghin|ngan|cu|m|₫)?\d?(?![a-z\d])/
const SELLING =
  /(?<![a-z])(?:ban|gia|kho|thanh ly|re|dep|so dep|tu quy|tam hoa|loc phat|than tai|phong thuy|dau so)(?![a-z])/
const LIST_REACH = 300
const ADJACENT_REACH = 14

/** Whether a phone number is in a list of SIMs with prices, or is called a SIM for sale. */
export function isSimForSale(reading: AnalyzedText, span: Span, { kinds }: KeywordContext): boolean {
  if (kinds.has('phone')) return false
  const before = reading.bare.slice(Math.max(0, span.start - LIST_REACH), span.start)
  if (!SIM.test(before)) return false
  if (PRICE_AFTER.test(reading.bare.slice(span.end, span.end + 24))) return true
  return (
    SIM.test(before.slice(-ADJACENT_REACH)) &&
    SELLING.test(reading.bare.slice(Math.max(0, span.start - 40), span.end + 40))
  )
}
