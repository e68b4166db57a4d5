import type { Draft } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import type { Pattern } from '../../text/compile-pattern.ts'
import { PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import { findEnclosingPassage, findEnclosingQuotation } from '../shared/context/mitigating-context.ts'
import { buildDeleteSentenceFix, selectFixes } from '../shared/fixes/fix-builders.ts'
import { GOODS_NEEDING_CONTACT, ILLEGAL_GOODS, ILLEGAL_GOODS_ACCENTED, type IllegalTrade } from './illegal-goods.ts'
import {
  COMBINED_OFFERS,
  CONTACT_WORDS,
  COUNTERFEIT_CODES,
  ILLEGAL_OFFERS,
  NOT_AN_OFFER,
  NOT_AN_OFFER_ACCENTED,
  OFFER_WORDS,
} from './illegal-offers.ts'
import { messages } from './messages.ts'

const ACCENTED_ONLY = new Set(ILLEGAL_GOODS_ACCENTED.map(([phrase]) => phrase))
const CONTACT_GOODS_LEXICON = new PhraseMatcher<IllegalTrade>(GOODS_NEEDING_CONTACT)
const GOODS_LEXICON = new PhraseMatcher<IllegalTrade>(
  [...ILLEGAL_GOODS, ...ILLEGAL_GOODS_ACCENTED],
  (phrase) => !ACCENTED_ONLY.has(phrase),
)
function isOffered(reading: AnalyzedText, start: number, end: number, beside?: Pattern): boolean {
  const around = findEnclosingPassage(reading, { start, end })
  if (NOT_AN_OFFER.testIn(reading, around.start, around.end)) return false
  if (NOT_AN_OFFER_ACCENTED.testIn(reading, around.start, around.end)) return false
  if (findEnclosingQuotation(reading, { start, end })) return false
  return !beside || beside.testIn(reading, around.start, start) || beside.testIn(reading, end, around.end)
}

function findHits({ text }: Draft, reading: AnalyzedText): Hit[] {
  const hits: Hit[] = []
  const add = (trade: IllegalTrade, own: AnalyzedText, start: number, end: number) => {
    const span = own.span(start, end)
    if (!hits.some((hit) => hit.message === trade))
      hits.push({ ...span, message: trade, ...selectFixes(text, buildDeleteSentenceFix(text, span)) })
  }
  for (const [trade, offer] of ILLEGAL_OFFERS) {
    for (const { start, end, reading: own } of offer.find(reading)) {
      if (isOffered(own, start, end)) add(trade, own, start, end)
    }
  }
  for (const [trade, wording, first, second] of COMBINED_OFFERS) {
    for (const { start, end, reading: own } of wording.find(reading)) {
      const around = findEnclosingPassage(own, { start, end })
      if (!first.testIn(own, around.start, around.end) || !second.testIn(own, around.start, around.end)) continue
      if (isOffered(own, start, end)) add(trade, own, start, end)
    }
  }
  for (const { start, end, reading: own } of COUNTERFEIT_CODES.find(reading)) {
    if (isOffered(own, start, end, OFFER_WORDS)) add('fakes', own, start, end)
  }
  for (const [list, beside] of [
    [GOODS_LEXICON, OFFER_WORDS],
    [CONTACT_GOODS_LEXICON, CONTACT_WORDS],
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
  messages,
  find: findHits,
}
