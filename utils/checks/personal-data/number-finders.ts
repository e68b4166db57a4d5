// The finders that need no names of people: of numbers, and of what numbers are taken for.

import { findColumnNumbers } from './column-numbers.ts'
import { findEmailAddresses } from './email-addresses.ts'
import { findLetteredNumbers } from './lettered-numbers.ts'
import { findNumberItems } from './number-items.ts'
import { findNumberPlates } from './number-plates.ts'
import type { ItemFinder } from './personal-item.ts'
import { findSecretCodes } from './secret-codes.ts'
import { findSpelledPhones } from './spelled-phones.ts'

/** Finds numbers, and the codes, mailboxes and plates whose digits are no number by themselves. */
export const NUMBER_FINDERS: readonly ItemFinder[] = [
  findSecretCodes,
  findNumberItems,
  findColumnNumbers,
  findLetteredNumbers,
  findEmailAddresses,
  findNumberPlates,
  findSpelledPhones,
]
