// A person's data in a draft: candidate by shape, validity, the words beside it, then overlaps settled. One finding an item.

import { overlaps } from '../../draft.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import type { Check, Hit } from '../check.ts'
import { forFirst, ways, withoutSentence } from '../shared/fixes/fixes.ts'
import { addressesIn } from './addresses.ts'
import type { Item } from './item.ts'
import { mailsIn } from './mail.ts'
import { maskOf } from './mask.ts'
import { words } from './messages.ts'
import { numbersIn } from './numbers.ts'
import { papersIn } from './papers.ts'
import { peopleIn } from './people.ts'
import { platesIn } from './plates.ts'
import { secretsIn } from './secrets.ts'
import { spelledPhones } from './spelled.ts'

const FINDERS: readonly ((reading: Reading) => Item[])[] = [
  secretsIn,
  numbersIn,
  papersIn,
  mailsIn,
  platesIn,
  spelledPhones,
  addressesIn,
  peopleIn,
]

export const personalData: Check = {
  id: 'personal-data',
  level: 'warn',
  provisions: ['luat-91-2025.d16', 'nd-356-2025.d3', 'nd-356-2025.d4.k1', 'blds-2015.d38'],
  words,
  find: ({ text }, reading) =>
    settled(FINDERS.flatMap((finder) => finder(reading))).map((item, i) => hitOf(text, reading, item, i)),
}

/** Where items overlap, the one of higher rank stays, then the longer. */
function settled(items: readonly Item[]): Item[] {
  const kept: Item[] = []
  let cluster: Item[] = []
  let end = 0
  const flush = () => {
    const won: Item[] = []
    const ordered = cluster.sort((a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start))
    for (const item of ordered) if (!won.some((other) => overlaps(other, item))) won.push(item)
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
const SENSITIVE = ['nd-356-2025.d4.k1', 'luat-91-2025.d16', 'blds-2015.d38']

function hitOf(text: string, reading: Reading, item: Item, index: number): Hit {
  const hit: Hit = { ...reading.span(item.start, item.end), message: item.message, level: item.level }
  if (item.message === 'account' || item.message === 'secret' || item.message === 'health') hit.provisions = SENSITIVE
  return { ...hit, ...forFirst(index, () => ways(text, maskOf(reading, item), withoutSentence(text, hit))) }
}
