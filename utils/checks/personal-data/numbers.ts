// Identity, insurance, tax and account numbers: a run of digits, what its shape allows, and the words beside it.

import type { Span } from '../../draft.ts'
import type { Reading } from '../../text/analyzed-text.ts'
import { matches } from '../../text/matches.ts'
import { isCard } from './card.ts'
import { isGroupedLikeAnId, isOldStyleId } from './identity-shape.ts'
import type { Item } from './item.ts'
import { type Named, type NumberKind, namedKinds } from './keywords.ts'
import { isCounted, isSum } from './money.ts'
import { phonesIn } from './phones.ts'
import { allDigits, digitRuns, isListed, type Run, take } from './runs.ts'
import { taxCode } from './tax-code.ts'

/** A day, or too few digits for any number of a person; most runs are one or the other. */
const ONLY_A_DAY = /^(?:[0-3]?\d[./-][01]?\d[./-]\d{4}|\d{1,2}[./-]\d{4})$/

/** Everything that is a number: phones, identity papers, insurance, tax codes, accounts, cards. */
export function numbersIn(reading: Reading): Item[] {
  return digitRuns(reading).flatMap((run) => {
    if (ONLY_A_DAY.test(reading.text.slice(run.start, run.end))) return []
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
  } else if (!kinds.has('order') && !kinds.has('account') && !isCounted(reading, run)) {
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

const ORGANISATION =
  /(?<![a-z])(?:uy ban|ubnd|mttq|mat tran|quy (?:vi|den|bao|khuyen|phong|tu|ho|xa|cuu)|hoi (?:chu thap|khuyen|nguoi|phu nu|nong|cuu|bao)|kho bac|kbnn|cong ty|cty|tnhh|benh vien|truong (?:tieu|thcs|thpt|mam|dai|th)|ban (?:van dong|cuu tro|quan ly)|trung tam|bao (?:tuoi|thanh|nhan|tien)|quy hoat dong|doanh nghiep|hop tac xa|htx|thu phi|nop thue|ngan sach)(?![a-z])/
const HOLDER = /(?:chu (?:tai khoan|tk|the)|ctk|ten (?:tk|tai khoan)|mang ten)/
/** "STK công đoàn trường …": whose account it is stands right behind the word for it. */
const OWNED = /(?:stk|so tai khoan|tai khoan|tk) (?:cua )?(?:quy|cong doan|doan|hoi|mat tran|mttq)(?![a-z])/
const HOLDERS = new RegExp(HOLDER.source, 'g')

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
  if (isSum(reading, run, digits)) return []
  // "chuyển khoản 0912345678, zalo …": a phone's digits right after a word for phones are a phone.
  const isMobile = /^(?:0|84|840)[35789]\d{8}$/.test(digits)
  if (isMobile && nearest === 'phone' && !besideBank) return []
  if (isMobile && !named && (kinds.has('phone') || kinds.has('number')) && !besideBank) return []
  if (!named && /0{4}$/.test(digits) && digits[0] !== '0') return []
  if (ofOrganisation(reading, run)) return []
  return [account(run)]
}

/** Whether the words around name an organisation and no private holder: its numbers are public. */
function ofOrganisation(reading: Reading, run: Run): boolean {
  const around = reading.bare.slice(Math.max(0, run.start - 120), run.end + 120)
  // "Chủ tài khoản: Hội Khuyến học xã …": a holder, but no private one.
  const isPrivate = matches(HOLDERS, around).some((holder) => {
    const named = /^[^.\n]{0,40}/.exec(around.slice(holder.index + holder[0].length))![0]
    return !ORGANISATION.test(named)
  })
  const isOwned = OWNED.test(reading.bare.slice(Math.max(0, run.start - 60), run.start))
  return (isOwned || ORGANISATION.test(around)) && !isPrivate
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
