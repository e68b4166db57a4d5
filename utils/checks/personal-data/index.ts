// A person's data in a draft: candidate by shape, validity, the words beside it, then overlaps settled. One finding an item.

import { hasOverlap } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import type { Check, Hit } from '../check-contract.ts'
import { buildDeleteSentenceFix, buildFixesWithinLimit, selectFixes } from '../shared/fixes/fix-builders.ts'
import { findEmailAddresses } from './email-addresses.ts'
import { findHomeAddresses } from './home-addresses.ts'
import { findLetteredNumbers } from './lettered-numbers.ts'
import { buildMaskFix } from './mask-fix.ts'
import { messages } from './messages.ts'
import { findNumberItems } from './number-items.ts'
import { findNumberPlates } from './number-plates.ts'
import { findPersonFacts } from './person-facts.ts'
import type { PersonalItem } from './personal-item.ts'
import { findSecretCodes } from './secret-codes.ts'
import { findSpelledPhones } from './spelled-phones.ts'

const FINDERS: readonly ((reading: AnalyzedText) => PersonalItem[])[] = [
  findSecretCodes,
  findNumberItems,
  findLetteredNumbers,
  findEmailAddresses,
  findNumberPlates,
  findSpelledPhones,
  findHomeAddresses,
  findPersonFacts,
]

export const personalData: Check = {
  id: 'personal-data',
  level: 'warn',
  provisions: ['luat-91-2025.d16', 'nd-356-2025.d3', 'nd-356-2025.d4.k1', 'blds-2015.d38'],
  messages,
  find: ({ text }, reading) =>
    resolveOverlaps(FINDERS.flatMap((finder) => finder(reading))).map((item, i) => toHit(text, reading, item, i)),
}

/** Where items overlap, the one of higher rank stays, then the longer. */
function resolveOverlaps(items: readonly PersonalItem[]): PersonalItem[] {
  const kept: PersonalItem[] = []
  let cluster: PersonalItem[] = []
  let end = 0
  const flush = () => {
    const won: PersonalItem[] = []
    const ordered = cluster.sort((a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start))
    for (const item of ordered) if (!won.some((other) => hasOverlap(other, item))) won.push(item)
    kept.push(...won.sort((a, b) => a.start - b.start))
    cluster = []
  }
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    if (item.start >= end) flush()
    cluster.push(item)
    end = Math.max(end, item.end)
  }
  flush()
  return kept
}

/** The provision on sensitive data leads where the item is sensitive. */
const SENSITIVE_PROVISIONS = ['nd-356-2025.d4.k1', 'luat-91-2025.d16', 'blds-2015.d38']

function toHit(text: string, reading: AnalyzedText, item: PersonalItem, index: number): Hit {
  const hit: Hit = { ...reading.span(item.start, item.end), message: item.message, level: item.level }
  if (item.message === 'account' || item.message === 'secret' || item.message === 'health')
    hit.provisions = SENSITIVE_PROVISIONS
  return {
    ...hit,
    ...buildFixesWithinLimit(index, () =>
      selectFixes(text, buildMaskFix(reading, item), buildDeleteSentenceFix(text, hit)),
    ),
  }
}
