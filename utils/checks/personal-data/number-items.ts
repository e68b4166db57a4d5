// Identity, insurance, tax and account numbers, found by the digits, their shape and the words next to them.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { createLazyRegExp } from '../../text/regexp/letter-classes.ts'
import { isHeldByBody } from './account-holders.ts'
import { isBankCard } from './bank-card.ts'
import { type DigitRun, findDigitRuns, isNumberList, joinDigits, takeDigits } from './digit-runs.ts'
import { isGroupedLikeId, isIdWithoutZero, isMistypedId, isOldStyleId, KEPT_WITHOUT_ZERO } from './identity-number.ts'
import { dropAmount, isCountedQuantity, isMoneyOrDate } from './money-amounts.ts'
import { BANK_WORDS, CALL_WORDS, findNumberKeywords, HOTLINE_WORDS, type KeywordContext } from './number-keywords.ts'
import type { PersonalItem } from './personal-item.ts'
import { findPhoneNumbers, LANDLINE } from './phone-numbers.ts'
import { findTaxCode } from './tax-code.ts'

/** The address of a host, which is a link's. */
const HOST_ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}/
/** A day or a month: most runs of digits are dates. */
const DATE_ONLY = /^(?:[0-3]?\d[./-][01]?\d[./-]\d{4}|\d{1,2}[./-]\d{4})$/

/** Finds all numeric items: phones, identity papers, insurance, tax codes, accounts, cards. */
export function findNumberItems(reading: AnalyzedText): PersonalItem[] {
  return findDigitRuns(reading).flatMap((run) => {
    const digits = reading.text.slice(run.start, run.end)
    if (DATE_ONLY.test(digits) || (HOST_ADDRESS.test(digits) && reading.text.startsWith('//', run.start - 2))) return []
    const named = findNumberKeywords(reading, run)
    return [
      ...findIdentityItems(reading, run, named),
      ...findAccountItems(reading, dropAmount(reading, run), named),
      ...findPhoneNumbers(reading, run, named),
    ]
  })
}

function findIdentityItems(reading: AnalyzedText, run: DigitRun, { kinds, nearest }: KeywordContext): PersonalItem[] {
  const found: PersonalItem[] = []
  const add = (span: Span | undefined, message: PersonalItem['message'], keep: number, rank = 4) => {
    if (span) found.push({ start: span.start, end: span.end, message, rank, keep })
  }
  if (isLogin(reading, run, kinds)) add(run, 'identity', 3)
  else if (kinds.has('cccd') || kinds.has('cmnd')) {
    const twelve = takeDigits(run, 0, 12)
    add(twelve, 'identity', 3)
    if (!twelve && found.length === 0) add(takeDigits(run, 0, 9), 'identity', 3)
    // A digit too many or too few is a slip of the fingers, and most of the number is there.
    if (found.length === 0 && isMistypedId(run) && ID_BEFORE.test(reading.bare.slice(run.start - 24, run.start)))
      add(run, 'identity', 3)
    if (
      found.length === 0 &&
      nearest === 'cccd' &&
      !kinds.has('order') &&
      !isMoneyOrDate(reading, run, joinDigits(run))
    ) {
      const eleven = takeDigits(run, 0, 11)
      if (eleven?.next === 1 && isIdWithoutZero(eleven.digits)) add(eleven, 'identity', KEPT_WITHOUT_ZERO)
    }
  } else if (!kinds.has('order') && !kinds.has('account') && !isCountedQuantity(reading, run)) {
    for (let i = 0; i < run.groups.length; i++) {
      const twelve = takeDigits(run, i, 12)
      if (!twelve || !isOldStyleId(twelve.digits) || isNumberList(reading, run, i, twelve.next)) continue
      if (isGroupedLikeId(run, i, twelve.next)) add(twelve, 'identity', 3)
    }
  }
  if (kinds.has('insurance')) add(takeDigits(run, 0, 10), 'insurance', 3)
  if (kinds.has('tax') && !belongsToOrganisation(reading, run)) add(findTaxCode(reading, run), 'tax', 3)
  return found
}

/** Around a number with which somebody logs in: the portals of the State take the identity number for the account. */
const PORTAL = /(?<![a-z])(?:vn ?eid|vssid|etax|dich vu cong|dvc|dinh danh)(?![a-z])/
/** The password of the login, right after its number. Without it, the number may be a payee's. */
const PASSWORD_AFTER = /^[ ,;.:/()-]{0,4}(?:va |con )?(?:mat khau|mk|pass(?:word)?|pw)(?![a-z])(?: la| :|:)? ?\S/
const PORTAL_REACH = 60
/** Words for an account that only a bank has. */
const OF_BANK = /(?<![a-z])(?:stk|so tk|so the|atm|the tin dung)(?![a-z])/

/** Whether a number in the shape of an identity number is the account of a login, of no bank. */
function isLogin(reading: AnalyzedText, run: DigitRun, kinds: KeywordContext['kinds']): boolean {
  if (!kinds.has('account') || kinds.has('bank') || kinds.has('online')) return false
  const twelve = takeDigits(run, 0, 12)
  if (twelve?.next !== run.groups.length || !isOldStyleId(twelve.digits) || !isGroupedLikeId(run, 0, twelve.next))
    return false
  const around = reading.bare.slice(Math.max(0, run.start - PORTAL_REACH), run.end + PORTAL_REACH)
  return (
    PORTAL.test(around) &&
    PASSWORD_AFTER.test(reading.bare.slice(run.end, run.end + PORTAL_REACH)) &&
    !OF_BANK.test(around)
  )
}

/** The word for an identity number right before it. */
const ID_BEFORE = /(?:cccd|can cuoc(?: cong dan)?|dinh danh(?: ca nhan)?)(?: so| la){0,2} ?:? {0,2}$/

const ORGANISATION = new RegExp(
  `(?<![a-z])(?:${[
    'uy ban|ubnd|mttq|mat tran',
    'quy (?:vi|den|bao|khuyen|phong|tu|ho|xa|cuu)',
    'hoi (?:chu thap|khuyen|nguoi|phu nu|nong|cuu|bao)',
    'kho bac|kbnn',
    'cong ty|cty|tnhh',
    'benh vien',
    'truong (?:tieu|thcs|thpt|mam|dai|th)',
    'ban (?:van dong|cuu tro|quan ly)',
    'trung tam',
    'bao (?:tuoi|thanh|nhan|tien)',
    'quy hoat dong',
    'doanh nghiep|hop tac xa|htx',
    'thu phi|nop thue|ngan sach',
  ].join('|')})(?![a-z])`,
)
/** Bodies that hold an account, and in whose name many speak of somebody's. */
const HOLDING_BODY = /(?<![a-z])(?:ubmttq(?:vn)?|ban thuong truc|cong doan|doan (?:xa|phuong|thanh nien|tncs))(?![a-z])/
const HOLDER = /(?:chu (?:tai khoan|tk|the)|ctk|ten (?:tk|tai khoan)|mang ten)/
/** "STK công đoàn trường …": the owner of the account right after the word for it. */
const OWNED = /(?:stk|so tai khoan|tai khoan|tk) (?:cua )?(?:quy|cong doan|doan|hoi|mat tran|mttq)(?![a-z])/
/** "… tên DOAN XA MAU": the owner of the account after its number. */
const OWNED_AFTER =
  /^[^.\n\d]{0,24}?(?<![a-z])ten(?: la)? ?:? ?(?:cong doan|doan (?:xa|phuong|thanh nien)|hoi (?:phu nu|nong dan|cuu chien binh|chu thap|khuyen hoc)|mat tran(?! (?:thi|van) )|(?:ub)?mttq)(?![a-z])/
const NO_BODY = '(?: (?!(?:công|cty|hội|quỹ|bệnh|kho|trường|đoàn|ủy|ubnd|mặt|mttq)(?!\\p{L}))\\p{L}+){0,4}'
const ACCOUNT_OF = '(?:của|stk|số tài khoản|tài khoản|tk)(?: (?:của|riêng|cá nhân)){0,2}'
/** Somebody's account after all: "của mẹ em" before the number, "nhưng là của riêng bà …" after it. */
const OF_ONE_BEFORE = [
  compilePattern(`${ACCOUNT_OF} (?:mẹ|vợ|chồng|ông|anh(?! em)|chị(?! em)|thằng|hắn)${NO_BODY} ?:? ?$`),
  // Without diacritics these are "three", "has", "owner" and "debt".
  compilePattern(`${ACCOUNT_OF} (?:bà(?! con)|cô|chú|bác|nó|con (?:gái|trai))${NO_BODY} ?:? ?$`, { bare: false }),
]
const OF_ONE_REACH = 60
/** The same behind the number, where a name may be between, in UTF-16 units. */
const OF_ONE_AFTER_REACH = 90
const OF_ONE_AFTER =
  /(?<![a-z])(?:(?:cua rieng|rieng cua)(?! (?:cong|cty|hoi|quy|doan|truong))|(?:la|thuc ra|nhung) (?:cua )?ca nhan|tai khoan ca nhan)(?![a-z])/
const HOLDERS = new RegExp(HOLDER.source, 'g')

const MIN_DIGITS_NAMED = 6
const MIN_DIGITS_NEXT_TO_BANK = 8
const MIN_DIGITS_NEAR_BANK = 9
const PAYMENT_REACH = 64

function findAccountItems(
  reading: AnalyzedText,
  run: DigitRun,
  { kinds, nearest, nextToBank }: KeywordContext,
): PersonalItem[] {
  const digits = joinDigits(run)
  const text = reading.text.slice(run.start, run.end)
  if (kinds.has('order') || kinds.has('tax') || kinds.has('insurance') || kinds.has('cccd')) return []
  if (isLogin(reading, run, kinds)) return []
  if (
    /[,/]/.test(text) ||
    /^1[89]00\d{4,6}$/.test(digits) ||
    (run.groups.length > 1 && run.groups.every((group) => group.length < 3))
  )
    return []
  const named = kinds.has('account') || (kinds.has('bank') && HOLDER.test(reading.bare.slice(run.end, run.end + 40)))
  if (!named && !kinds.has('bank')) return isBankCard(digits, run) ? [toAccountItem(run)] : []
  // An account of a game or a social network, unless a bank is named.
  if (kinds.has('online') && !kinds.has('bank')) return []
  const minDigits = named ? MIN_DIGITS_NAMED : nextToBank ? MIN_DIGITS_NEXT_TO_BANK : MIN_DIGITS_NEAR_BANK
  if (digits.length < minDigits || digits.length > 19) return findFirstAccount(run, named)
  if (isMoneyOrDate(reading, run, digits)) return []
  // "chuyển khoản 0912345678, zalo …": digits in the shape of a phone right after a word for phones are a phone.
  const isMobile = /^(?:0|84|840)[35789]\d{8}$/.test(digits)
  if (isMobile && nearest === 'phone' && !nextToBank) return []
  if (isMobile && !named && (kinds.has('phone') || kinds.has('number')) && !nextToBank) return []
  if (!named && !nextToBank && LANDLINE.test(digits) && !isPaidTo(reading, run)) return []
  if (!named && /0{4}$/.test(digits) && digits[0] !== '0') return []
  if (belongsToOrganisation(reading, run)) return []
  return [toAccountItem(run)]
}

/** A payment, and what is between it and a number in the same sentence. */
const PAYMENT = createLazyRegExp(() => `(?<![a-z])(?:${BANK_WORDS})(?![a-z])(?<between>[^.!?;\\n]{0,40})$`, '')
/** Between both, who answers is to be called or asked. "Ca" alone may be "cả". */
const CALLED_INSTEAD = createLazyRegExp(
  () =>
    `(?<![a-z])(?:${CALL_WORDS}|${HOTLINE_WORDS}|bao|hoi|cong an|ca (?:xa|phuong|huyen|quan|tinh|tp|thi tran)|truc|phan anh|to giac)(?![a-z])`,
  '',
)

/**
 * Whether the words before a number in the shape of a landline pay to it: "chuyển khoản 024…". "Không chuyển tiền, báo
 * công an xã 024…" calls it.
 */
function isPaidTo(reading: AnalyzedText, run: DigitRun): boolean {
  const payment = PAYMENT().exec(reading.bare.slice(Math.max(0, run.start - PAYMENT_REACH), run.start))
  return payment !== null && !CALLED_INSTEAD().test(payment.groups!.between!)
}

/** Whether an account is said right before or after its number to be a person's, whatever body is named nearby. */
function isOfOnePerson(reading: AnalyzedText, { start, end }: DigitRun): boolean {
  if (OF_ONE_AFTER.test(reading.bare.slice(end, end + OF_ONE_AFTER_REACH))) return true
  return OF_ONE_BEFORE.some((pattern) => pattern.testIn(reading, Math.max(0, start - OF_ONE_REACH), start))
}

/** Whether the surrounding text names an organization and no private holder. Such numbers are public. */
function belongsToOrganisation(reading: AnalyzedText, run: DigitRun): boolean {
  const from = Math.max(0, run.start - 120)
  const context = reading.bare.slice(from, run.end + 120)
  // "Chủ tài khoản: Hội Khuyến học xã …": the holder is an organization, not a person.
  const holders = findAllMatches(HOLDERS, context).map((holder) => {
    const start = holder.index + holder[0].length
    const named = /^[^.\n]{0,40}/.exec(context.slice(start))![0]
    const isHeldBy =
      HOLDING_BODY.test(named) || isHeldByBody(reading.text.slice(from + start, run.end + 120), context.slice(start))
    return { isHeldBy, isPrivate: !isHeldBy && !ORGANISATION.test(named) }
  })
  const isHeld = holders.some(({ isHeldBy }) => isHeldBy)
  const isPrivate = holders.some((holder) => holder.isPrivate) || (!isHeld && isOfOnePerson(reading, run))
  const isOwned =
    OWNED.test(reading.bare.slice(Math.max(0, run.start - 60), run.start)) ||
    OWNED_AFTER.test(reading.bare.slice(run.end, run.end + 60))
  return (isOwned || isHeld || ORGANISATION.test(context)) && !isPrivate
}

/**
 * Returns the account at the start of a long run that continues with something else ("STK 19036666888 - 0912 345 678").
 */
function findFirstAccount(run: DigitRun, named: boolean): PersonalItem[] {
  const first = run.groups[0]!
  if (!named || run.groups.length < 2 || first.length < 8) return []
  return [toAccountItem({ start: first[0]!.at, end: first.at(-1)!.at + 1 })]
}

function toAccountItem(span: Span): PersonalItem {
  return { start: span.start, end: span.end, message: 'account', rank: 5, keep: 3 }
}
