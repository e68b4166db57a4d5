// The writer's own numbers, and those that the writer's office publishes: the user has said whose they are, whatever is
// around them.

import type { Finding } from '../../draft.ts'
import { parseAccountNumber } from '../../lib/account-number.ts'
import { parsePhoneNumber } from '../../lib/phone-number.ts'
import { personalData } from './index.ts'

/** Reads a number, by the message key of its finding. */
const PARSERS: Readonly<Record<string, (typed: string) => string | undefined>> = {
  phone: parsePhoneNumber,
  contact: parsePhoneNumber,
  account: parseAccountNumber,
}

/**
 * Leaves out the findings of known numbers.
 * @param text the draft's text, as typed
 * @param isKnown whether a number, by its digits, is known
 * @returns the other findings in the same order
 */
export function dropKnownNumbers(
  text: string,
  findings: readonly Finding[],
  isKnown: (digits: string) => boolean,
): Finding[] {
  return findings.filter(({ check, message, attachment, start, end }) => {
    const parse = PARSERS[message]
    if (check !== personalData.id || !parse || attachment !== undefined) return true
    const digits = parse(text.slice(start, end))
    return digits === undefined || !isKnown(digits)
  })
}
