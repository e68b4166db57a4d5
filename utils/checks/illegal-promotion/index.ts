import type { Pattern } from '../../text/pattern.ts'
import { Phrases } from '../../text/phrases.ts'
import type { Reading } from '../../text/reading.ts'
import type { Check, Hit } from '../check.ts'
import { passageAround, quotationAround } from '../context.ts'
import { accentedGoods, goods, plainGoods, type Trade } from './goods.ts'
import { contactWords, copies, notOffered, notOfferedAccented, offers, offerWords } from './offers.ts'
import { words } from './words.ts'

const ACCENTED_ONLY = new Set(accentedGoods.map(([phrase]) => phrase))
const PLAIN = new Phrases<Trade>(plainGoods)
const GOODS = new Phrases<Trade>([...goods, ...accentedGoods], (phrase) => !ACCENTED_ONLY.has(phrase))
// A cheap look at the letters before the offer patterns run.
const MAY_OFFER =
  /nap |1 an |bo|keo |vay|giai ngan|tien |no xau|doi no|bang |giay |chung chi|cccd|can cuoc|cmnd|ho chieu|so [dh]o|con dau|hoa don|thi ho|bien che|hoa hong|thuong|dau tu|goi |%|nhan doi|cam ket|data|du lieu|danh sach|file|list|sdt|so dien thoai|tai khoan|sim |than |tra |hack|lai |cam |cic|danh |choi |lo |keo /

function isOffered(reading: Reading, start: number, end: number, beside?: Pattern): boolean {
  const around = passageAround(reading, { start, end })
  if (notOffered.testIn(reading, around.start, around.end)) return false
  if (notOfferedAccented.testIn(reading, around.start, around.end)) return false
  if (quotationAround(reading, { start, end })) return false
  return !beside || beside.testIn(reading, around.start, start) || beside.testIn(reading, end, around.end)
}

function find(_: unknown, reading: Reading): Hit[] {
  const hits: Hit[] = []
  const add = (trade: Trade, own: Reading, start: number, end: number) => {
    const span = own.span(start, end)
    if (!hits.some((hit) => hit.message === trade)) hits.push({ ...span, message: trade })
  }
  if (MAY_OFFER.test(reading.bare)) {
    for (const [trade, offer] of offers) {
      for (const { start, end, reading: own } of offer.find(reading)) {
        if (isOffered(own, start, end)) add(trade, own, start, end)
      }
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
