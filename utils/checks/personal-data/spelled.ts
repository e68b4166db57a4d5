// Phone numbers written in words: "không chín một hai …".

import type { Reading } from '../../text/reading.ts'
import type { Item } from './item.ts'

const WORDS: Record<string, string> = {
  khong: '0',
  ko: '0',
  hong: '0',
  kong: '0',
  zero: '0',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  lam: '5',
  sau: '6',
  bay: '7',
  bey: '7',
  tam: '8',
  chin: '9',
  chinh: '9',
}
const TOKEN = /[\p{L}\p{N}]+/gu
const GAP = /^[ ,.\-_/]{1,4}$/
const HINT = /(?:khong|ko|hong|zero|0)[ ,.\-_/]{1,4}(?:chin|ba|bay|tam|nam|9|3|7|8|5)/

/** Mobile numbers of ten digits of which at least four are words. */
export function spelledPhones(reading: Reading): Item[] {
  if (!HINT.test(reading.bare)) return []
  const found: Item[] = []
  let digits = ''
  let spelled = 0
  let start = 0
  let end = 0
  const flush = () => {
    if (spelled >= 4 && /^(?:0|84)[35789]\d{8}$/.test(digits)) {
      found.push({ start, end, message: 'phone', level: 'warn', rank: 2, keep: 0 })
    }
    digits = ''
    spelled = 0
  }
  for (const token of reading.bare.matchAll(TOKEN)) {
    const value = WORDS[token[0]] ?? (/^\d{1,10}$/.test(token[0]) ? token[0] : undefined)
    if (digits !== '' && (value === undefined || !GAP.test(reading.text.slice(end, token.index)))) flush()
    if (value === undefined) continue
    if (digits === '') {
      // "… số không chín": only a zero, or 84, may begin a number.
      if (!/^(?:0|84)/.test(value)) continue
      start = token.index
    }
    digits += value
    if (WORDS[token[0]] !== undefined) spelled++
    end = token.index + token[0].length
    if (digits.length >= 10 && /^0[35789]\d{8}$/.test(digits)) flush()
  }
  flush()
  return found
}
