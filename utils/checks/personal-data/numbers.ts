// Identity, insurance, tax and account numbers: a run of digits, what its shape allows, and the words beside it.

import type { Span } from '../../draft.ts'
import type { Reading } from '../../text/reading.ts'
import type { Item } from './item.ts'
import { type Named, type NumberKind, namedKinds } from './keywords.ts'
import { phonesIn } from './phones.ts'
import { allDigits, digitRuns, isListed, type Run, take } from './runs.ts'
import { taxCode } from './tax-code.ts'

/** Everything that is a number: phones, identity papers, insurance, tax codes, accounts, cards. */
export function numbersIn(reading: Reading): Item[] {
  return digitRuns(reading).flatMap((run) => {
    const named = namedKinds(reading, run)
    return [
      ...identities(reading, run, named.kinds),
      ...accounts(reading, run, named),
      ...phonesIn(reading, run, named),
    ]
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
      if (!twelve || !isOldStyleId(twelve.digits) || isListed(reading, run, i, twelve.next)) continue
      if (isGroupedLikeAnId(run, i, twelve.next)) add(twelve, 'identity', 'stop', 3)
    }
  }
  if (kinds.has('insurance')) add(take(run, 0, 10), 'insurance', 'stop', 3)
  if (kinds.has('tax') && !ofOrganisation(reading, run)) add(taxCode(reading, run), 'tax', 'warn', 3)
  return found
}

/** The 63 birthplace codes as they were given out. */
const BIRTHPLACES = new Set(
  (
    '01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54 56 58 60 62 64 66 ' +
    '67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'
  ).split(' '),
)

/** Place, sex and century, year; a booster only, the law now promises twelve digits and no more. */
function isOldStyleId(digits: string): boolean {
  const century = Number(digits[3])
  const year = Number(digits.slice(4, 6))
  const fits = century <= 1 ? year >= 30 : century <= 3 && year <= 26
  return fits && digits[0] === '0' && BIRTHPLACES.has(digits.slice(1, 3))
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

/** What is done to money in an account, between the word for it and a sum. */
const SUM_BEFORE =
  /(?<![a-z])(?:tru|con lai|con dung|so du|cong|nhan|rut|mat|nap|phi|toi da|hon|gan)(?: (?:hon|gan|duoc|toi))? ?:? {0,2}$/
const LEAST_NAMED = 6
const LEAST_BESIDE_BANK = 8
const LEAST_NEAR_BANK = 9

function accounts(reading: Reading, run: Run, { kinds, nearest, besideBank }: Named): Item[] {
  const digits = allDigits(run)
  const text = reading.text.slice(run.start, run.end)
  if (kinds.has('order') || kinds.has('tax') || kinds.has('insurance') || kinds.has('cccd')) return []
  if (
    /[,/]/.test(text) ||
    /^1[89]00\d{4,6}$/.test(digits) ||
    (run.groups.length > 1 && run.groups.every((group) => group.length < 3))
  )
    return []
  const named = kinds.has('account') || (kinds.has('bank') && HOLDER.test(reading.bare.slice(run.end, run.end + 40)))
  if (!named && !kinds.has('bank')) return isCard(digits, run) ? [account(run)] : []
  // A game's or a network's account, until a bank is named.
  if (kinds.has('online') && !kinds.has('bank')) return []
  const least = named ? LEAST_NAMED : besideBank ? LEAST_BESIDE_BANK : LEAST_NEAR_BANK
  if (digits.length < least || digits.length > 19) return firstAccount(run, named)
  if (isSum(reading, run, text, digits)) return []
  // "chuyển khoản 0912345678, zalo …": a phone's digits right after a word for phones are a phone.
  const isMobile = /^(?:0|84|840)[35789]\d{8}$/.test(digits)
  if (isMobile && nearest === 'phone' && !besideBank) return []
  if (isMobile && !named && (kinds.has('phone') || kinds.has('number')) && !besideBank) return []
  if (!named && /0{4}$/.test(digits) && digits[0] !== '0') return []
  if (ofOrganisation(reading, run)) return []
  return [account(run)]
}

/** Whether the digits are money, or a day of the year. */
function isSum(reading: Reading, run: Run, text: string, digits: string): boolean {
  if (AMOUNT.test(text) || MONEY_AFTER.test(reading.bare.slice(run.end, run.end + 10))) return true
  if (
    /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20\d{2}$|^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)
  )
    return true
  return digits.length < 10 && SUM_BEFORE.test(reading.bare.slice(Math.max(0, run.start - 24), run.start))
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
