// What the masks of a report look for. The whole check of personal data also knows the names and the illnesses of
// people, which are a third of what the masks would load.

import { findHouses, isHome } from '../../checks/personal-data/houses.ts'
import { NUMBER_FINDERS } from '../../checks/personal-data/number-finders.ts'
import { isOfferedByWriter } from '../../checks/personal-data/offers.ts'
import type { PersonalItem } from '../../checks/personal-data/personal-item.ts'
import { resolveOverlaps } from '../../checks/personal-data/resolve-overlaps.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'

/**
 * Finds the numbers in a text, whosever they are, and what a post gives to be used (`contact`): at least the mailboxes
 * and addresses that the check takes for contacts.
 */
export function findPrivateItems(reading: AnalyzedText): PersonalItem[] {
  const items = NUMBER_FINDERS.flatMap((find) => find(reading)).map((item): PersonalItem => {
    return item.message === 'email' && isOfferedByWriter(reading, item) ? { ...item, message: 'contact' } : item
  })
  return resolveOverlaps(reading.text, [...items, ...findGivenAddresses(reading)])
}

function findGivenAddresses(reading: AnalyzedText): PersonalItem[] {
  return findHouses(reading)
    .filter((house) => isOfferedByWriter(reading, house) && isHome(reading, house))
    .map(({ start, end }) => ({ start, end, message: 'contact', rank: 1 }))
}
