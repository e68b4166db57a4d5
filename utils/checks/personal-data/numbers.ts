// Identity, insurance, tax and account numbers: a run of digits, what its shape allows, and the words beside it.

import type { Span } from '../../draft.ts'
import type { Reading } from '../../text/reading.ts'
import type { Item } from './item.ts'
import { type NumberKind, namedKinds } from './keywords.ts'
import { phonesIn } from './phones.ts'
import { allDigits, digitRuns, type Run, take } from './runs.ts'

/** Everything that is a number: phones, identity papers, insurance, tax codes, accounts, cards. */
export function numbersIn(reading: Reading): Item[] {
  return digitRuns(reading).flatMap((run) => {
    const kinds = namedKinds(reading, run)
    return [...identities(reading, run, kinds), ...accounts(reading, run, kinds), ...phonesIn(reading, run, kinds)]
  })
}

function identities(reading: Reading, run: Run, kinds: ReadonlySet<NumberKind>): Item[] {
  const found: Item[] = []
  const add = (span: Span | undefined, message: Item['message'], level: Item['level'], keep: number, rank = 4) => {
    if (span) found.push({ start: span.start, end: span.end, message, level, rank, keep })
  }
  if (kinds.has('cccd') || kinds.has('cmnd')) {
    const twelve = take(run, 0, 12)
    add(twelve, 'identity', 'stop', 3)
    if (!twelve && found.length === 0) add(take(run, 0, 9), 'identity', 'stop', 3)
  } else if (
    !kinds.has('order') &&
    !kinds.has('account') &&
    !MONEY_AFTER.test(reading.bare.slice(run.end, run.end + 10))
  ) {
    for (let i = 0; i < run.groups.length; i++) {
      const twelve = take(run, i, 12)
      if (twelve && isOldStyleId(twelve.digits) && isGroupedLikeAnId(run, i, twelve.next))
        add(twelve, 'identity', 'stop', 3)
    }
  }
  if (kinds.has('insurance')) add(take(run, 0, 10), 'insurance', 'stop', 3)
  if (kinds.has('tax') && !ofOrganisation(reading, run))
    add(take(run, 0, 13) ?? take(run, 0, 12) ?? take(run, 0, 10), 'tax', 'warn', 3)
  return found
}

/** Birthplace codes as they were given out; a booster only, the law now promises twelve digits and no more. */
function isOldStyleId(digits: string): boolean {
  const place = Number(digits.slice(0, 3))
  const century = Number(digits[3])
  const year = Number(digits.slice(4, 6))
  return digits[0] === '0' && place >= 1 && place <= 96 && (century <= 1 ? year >= 30 : century <= 3 && year <= 26)
}

/** In one piece, or in threes, or as place, sex and year, rest: not as a phone beside a price. */
function isGroupedLikeAnId(run: Run, from: number, next: number): boolean {
  const sizes = run.groups.slice(from, next).map((group) => group.length)
  return /^(?:12|3,9|3,3,6|3,3,3,3|6,6|4,4,4|3,1,2,6)$/.test(sizes.join(','))
}

const AMOUNT = /^\d{1,3}(?:[.,]\d{3}){1,4}$/
const MONEY_AFTER = /^ {0,2}(?:₫|đ|dong|vnd|vnđ|k|tr|trieu|ty|usd|\$|%|nguoi|luot|cai|kg|m2|lan|phan)(?![a-z])/
const ORGANISATION =
  /(?<![a-z])(?:uy ban|ubnd|mttq|mat tran|quy (?:vi|den|bao|khuyen|phong|tu|ho|xa|cuu)|hoi (?:chu thap|khuyen|nguoi|phu nu|nong|cuu|bao)|kho bac|kbnn|cong ty|cty|tnhh|benh vien|truong (?:tieu|thcs|thpt|mam|dai|th)|ban (?:van dong|cuu tro|quan ly)|trung tam|bao (?:tuoi|thanh|nhan|tien)|quy hoat dong|doanh nghiep|hop tac xa|htx|thu phi|nop thue|ngan sach)(?![a-z])/
const HOLDER = /(?:chu (?:tai khoan|tk|the)|ctk|ten (?:tk|tai khoan)|mang ten)/

function accounts(reading: Reading, run: Run, kinds: ReadonlySet<NumberKind>): Item[] {
  const digits = allDigits(run)
  const text = reading.text.slice(run.start, run.end)
  if (kinds.has('order') || kinds.has('tax') || kinds.has('insurance') || kinds.has('cccd')) return []
  if (
    /[,/]/.test(text) ||
    /^1[89]00\d{4,6}$/.test(digits) ||
    (run.groups.length > 1 && run.groups.every((group) => group.length < 3))
  )
    return []
  const named = kinds.has('account')
  const beside = kinds.has('bank')
  if (!named && !beside) return isCard(digits, run) ? [account(run)] : []
  if (digits.length < (named ? 6 : 9) || digits.length > 19) return firstAccount(run, named)
  if (AMOUNT.test(text) || MONEY_AFTER.test(reading.bare.slice(run.end, run.end + 10))) return []
  // "chuyển khoản 0912345678": without the word for an account, ten digits of a phone are a phone.
  if (!named && /^0[35789]\d{8}$/.test(digits) && kinds.has('phone')) return []
  if (!named && /0{4}$/.test(digits) && digits[0] !== '0') return []
  if (ofOrganisation(reading, run)) return []
  return [account(run)]
}

/** Whether the words around name an organisation and no private holder: its numbers are public. */
function ofOrganisation(reading: Reading, run: Run): boolean {
  const around = reading.bare.slice(Math.max(0, run.start - 120), run.end + 120)
  return ORGANISATION.test(around) && !HOLDER.test(around)
}

/** A long run that begins with an account and goes on with something else ("STK 19036666888 - 0912 345 678"). */
function firstAccount(run: Run, named: boolean): Item[] {
  const first = run.groups[0]!
  if (!named || run.groups.length < 2 || first.length < 8) return []
  return [account({ start: first[0]!.at, end: first.at(-1)!.at + 1 })]
}

function account(span: Span): Item {
  return { start: span.start, end: span.end, message: 'account', level: 'stop', rank: 5, keep: 3 }
}

/** A bank card: sixteen or nineteen digits that begin like one and pass the Luhn sum. */
function isCard(digits: string, run: Run): boolean {
  if (digits.length !== 16 && digits.length !== 19) return false
  if (!/^(?:9704|4|5[1-5]|35)/.test(digits) || run.groups.some((group) => group.length < 3)) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
