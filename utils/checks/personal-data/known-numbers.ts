// The writer's own numbers, and those that the writer's office publishes: such a number is one to call, whatever is
// around it.

import type { Finding } from '../../draft.ts'
import { parseAccountNumber } from '../../lib/account-number.ts'
import { parsePhoneNumber } from '../../lib/phone-number.ts'
import type { CheckChoices } from '../check-contract.ts'
import { personalData } from './index.ts'

const CONTACT = 'contact'
/** Reads a number, by the message key of its finding. */
const PARSERS: Readonly<Record<string, (typed: string) => string | undefined>> = {
  phone: parsePhoneNumber,
  account: parseAccountNumber,
}

/**
 * Leaves out the findings of known numbers: the user has said whose they are. Where the user has chosen a level for
 * numbers to call, they become findings of that kind.
 * @param text the draft's text, as typed
 * @param isKnown whether a number, by its digits, is known
 * @returns the other findings in the same order
 */
export function markKnownNumbers(
  text: string,
  findings: readonly Finding[],
  choices: CheckChoices,
  isKnown: (digits: string) => boolean,
): Finding[] {
  const level = choices[`${personalData.id}/${CONTACT}`] ?? 'off'
  return findings.flatMap((finding) => {
    const { check, message, attachment, start, end } = finding
    const parse = PARSERS[message]
    if (check !== personalData.id || !parse || attachment !== undefined) return finding
    const digits = parse(text.slice(start, end))
    if (digits === undefined || !isKnown(digits)) return finding
    return level === 'off' ? [] : { ...finding, message: CONTACT, level }
  })
}
