import type { Draft } from '../../draft.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import type { Pattern } from '../../text/pattern.ts'
import { Phrases } from '../../text/phrases.ts'
import type { Check, Hit } from '../check.ts'
import { passageAround, quotationAround } from '../shared/context/context.ts'
import { ways, withoutSentence } from '../shared/fixes/fixes.ts'
import { accentedGoods, goods, plainGoods, type Trade } from './goods.ts'
import { words } from './messages.ts'
import { contactWords, copies, joint, notOffered, notOfferedAccented, offers, offerWords } from './offers.ts'

const ACCENTED_ONLY = new Set(accentedGoods.map(([phrase]) => phrase))
const PLAIN = new Phrases<Trade>(plainGoods)
const GOODS = new Phrases<Trade>([...goods, ...accentedGoods], (phrase) => !ACCENTED_ONLY.has(phrase))
function isOffered(reading: Reading, start: number, end: number, beside?: Pattern): boolean {
  const around = passageAround(reading, { start, end })
  if (notOffered.testIn(reading, around.start, around.end)) return false
  if (notOfferedAccented.testIn(reading, around.start, around.end)) return false
  if (quotationAround(reading, { start, end })) return false
  return !beside || beside.testIn(reading, around.start, start) || beside.testIn(reading, end, around.end)
}

function find({ text }: Draft, reading: Reading): Hit[] {
  const hits: Hit[] = []
  const add = (trade: Trade, own: Reading, start: number, end: number) => {
    const span = own.span(start, end)
    if (!hits.some((hit) => hit.message === trade))
      hits.push({ ...span, message: trade, ...ways(text, withoutSentence(text, span)) })
  }
  for (const [trade, offer] of offers) {
    for (const { start, end, reading: own } of offer.find(reading)) {
      if (isOffered(own, start, end)) add(trade, own, start, end)
    }
  }
  for (const [trade, wording, first, second] of joint) {
    for (const { start, end, reading: own } of wording.find(reading)) {
      const around = passageAround(own, { start, end })
      if (!first.testIn(own, around.start, around.end) || !second.testIn(own, around.start, around.end)) continue
      if (isOffered(own, start, end)) add(trade, own, start, end)
    }
  }
  for (const { start, end, reading: own } of copies.find(reading)) {
    if (isOffered(own, start, end, offerWords)) add('fakes', own, start, end)
  }
  for (const [list, beside] of [
    [GOODS, offerWords],
    [PLAIN, contactWords],
  ] as const) {
    for (const { start, end, value, reading: own } of list.find(reading)) {
      if (isOffered(own, start, end, beside)) add(value, own, start, end)
    }
  }
  return hits
}

/** Looks for offers of what may not be offered. */
export const illegalPromotion: Check = {
  id: 'illegal-promotion',
  level: 'warn',
  provisions: ['luat-116-2025.d7.k2.dd', 'nd-330-2026.d10'],
  words,
  find,
}
