// Finds a person's data: candidates by shape, checked by validity and by the words near them. One hit an item.

import type { AttachmentSign, CheckId, Draft, Finding, Fix, Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import type { Check, Hit } from '../check-contract.ts'
import { hasOnlyInitials } from '../shared/context/full-names.ts'
import { INITIALS_LEFT } from '../shared/context/left-by-fixes.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { MODEL_MESSAGE } from '../shared/model/combine-with-model.ts'
import { isAskedForHelp } from './asked-help.ts'
import { getMailboxOwner } from './given-mailboxes.ts'
import { HARD_TIMES } from './hard-times.ts'
import { findHidingPlaces } from './hiding-places.ts'
import { findHomeAddresses } from './home-addresses.ts'
import { isHome } from './houses.ts'
import { HEALTH, isProduct } from './illness-facts.ts'
import { PERSONAL_DATA_KINDS } from './kinds.ts'
import { isListOfGifts } from './lists-of-gifts.ts'
import { buildMaskFixes } from './mask-fix.ts'
import { findNamedPeople } from './named-people.ts'
import { NUMBER_FINDERS } from './number-finders.ts'
import { findListedPhones, isOfBody } from './numbers-by-line.ts'
import { isOfferedPlace } from './offered-places.ts'
import { isOfficersContact } from './officers-contact.ts'
import { isGivenToBeUsed, isWritersContact } from './own-contact.ts'
import { findOwnData } from './own-data.ts'
import { buildPassageFixes } from './passage-fixes.ts'
import { findPersonFacts } from './person-facts.ts'
import { type ItemFinder, NEXT_TO_NAME, type PersonalItem } from './personal-item.ts'
import { isPlainCount } from './plain-counts.ts'
import { AFFAIR } from './private-life.ts'
import { findRecordedLandlines } from './recorded-landlines.ts'
import { isOfRemembered } from './remembered-people.ts'
import { resolveOverlaps } from './resolve-overlaps.ts'
import { findShelters } from './shelters.ts'
import { isStreetNotice } from './street-notices.ts'

const FINDERS: readonly ItemFinder[] = [
  ...NUMBER_FINDERS,
  findRecordedLandlines,
  findHomeAddresses,
  findShelters,
  findHidingPlaces,
  findPersonFacts,
]

/** A hit and its item, for the masking fix. */
interface PersonalDataHit extends Hit {
  /** Absent on a file. */
  item?: PersonalItem
}

export const personalData: Check<PersonalDataHit> = {
  id: 'personal-data',
  level: 'warn',
  kinds: PERSONAL_DATA_KINDS,
  isAllOfKinds: true,
  provisions: ['luat-91-2025.d16', 'nd-356-2025.d3', 'nd-356-2025.d4.k1', 'blds-2015.d38'],
  find: (draft, reading) => {
    const items = findOwnContacts(
      reading,
      resolveOverlaps(
        reading.text,
        FINDERS.flatMap((finder) => finder(reading)),
      ),
    )
    const listed = findListedPhones(reading, items)
    return [
      ...items
        // A report still masks the mailbox of somebody at work.
        .filter((item) => !isMailbox(item) || getMailboxOwner(reading, item) !== 'firm')
        .map((item) => ({ ...toHit(reading, item), ...(listed.has(item) && { kind: 'list' }) })),
      ...findAttachmentHits(draft),
    ]
  },
  buildFixes: (reading, { item, ...hit }) =>
    item ? orderFixes(item, buildMaskFixes(reading, item), buildDeleteSentenceFix(reading.original, hit)) : [],
  buildPassageFixes,
  // Numbers are a matter of the rules, which know whose they are; a masked one is what their fix leaves.
  isExempt: (reading, sentence) =>
    NUMBER_OR_MASK.test(reading.text.slice(sentence.start, sentence.end)) ||
    isOfYearsOrTimes(reading, sentence) ||
    isOfSumsOrDuties(reading, sentence) ||
    isYearOfInitials(reading, sentence) ||
    isCelebratedOrMourned(reading, sentence) ||
    hasOnlyProducts(reading, sentence) ||
    isOfGifts(reading, sentence) ||
    isPraisedAtHome(reading, sentence) ||
    isPlainCount(reading, sentence) ||
    isStreetNotice(reading, sentence) ||
    isPriceRange(reading, sentence) ||
    (isOfferedPlace(reading, sentence) && !hasAny(PRIVATE, reading, sentence)) ||
    isAskedFor(reading, sentence) ||
    isOfRemembered(reading, sentence),
  describeMasked: (reading, sentence) => (hasOnlyInitials(reading, sentence) ? INITIALS_LEFT : undefined),
  findSofter: (text, own, all) => (all.some(isAboutOthers) ? new Map() : findOwnData(text, own)),
}

/** A mask hides no name in a paper that is shown: there the deletion comes first. */
function orderFixes({ isShown }: PersonalItem, masks: readonly (Fix | undefined)[], deletion: Fix | undefined) {
  return isShown ? [deletion, ...masks] : [...masks, deletion]
}

/** Seven digits or more, or what hides them. */
const NUMBER_OR_MASK = /\d(?:[ .-]?\d){6}|•{2}|\*{3}|\d[xX]{3}/

/** Birthdays, congratulations and deaths, which are made known with the age. */
const CELEBRATED_OR_MOURNED = compilePattern(
  '(?:kính |xin |lời )?(?:chúc|mừng) (?:thọ|mừng|tuổi|sinh nhật)|thượng thọ|đại thọ|khao thọ|từ trần|tạ thế|qua đời|khuất núi|' +
    'cáo phó|thương tiếc|tiếc thương|chia buồn|phân ưu|vĩnh biệt|kính viếng|lễ (?:viếng|truy điệu)',
)
/** What stays private next to a sum, and next to these. */
const PRIVATE = [HEALTH, HARD_TIMES, AFFAIR]
const STILL_PRIVATE = [...PRIVATE, compilePattern('bị')]

/** Whether a sentence has any of these. */
function hasAny(patterns: readonly Pattern[], reading: AnalyzedText, { start, end }: Span): boolean {
  return patterns.some((each) => each.testIn(reading, start, end))
}

/** Who is praised is named with where they live, down to the quarter but not to the house. */
const PRAISED = compilePattern(
  '(?:khen(?: ngợi| thưởng| tặng)?|tuyên dương|biểu dương|tôn vinh|gương (?:người tốt|sáng|điển hình)|người tốt việc tốt|trao (?:tặng )?giấy khen|hoan hô|chúc mừng|cảm ơn|cám ơn)',
)
const PRIVATE_WITH_PRAISE = [
  ...STILL_PRIVATE,
  compilePattern('số (?:nhà )?\\d|\\d{1,4}[a-z]?\\/\\d|sinh (?:ngày|năm)|nợ|(?:căn cước|cccd|cmnd)'),
]

function isPraisedAtHome(reading: AnalyzedText, { start, end }: Span): boolean {
  return PRAISED.testIn(reading, start, end) && !hasAny(PRIVATE_WITH_PRAISE, reading, { start, end })
}

/** Years one after the other, or a moment to the minute, without a word: titles that a club won, the time of a post. */
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)[^\d]{1,6}(?:19|20)\d\d(?!\d)/
const MOMENT =
  /\d{1,2}[./-]\d{4},? {1,2}\d{1,2}[:h]\d{2}|\d{1,2}[:h]\d{2}(?::\d{2})?,? {1,2}\d{1,2}[./-]\d{1,2}[./-]\d{4}/

function isOfYearsOrTimes({ text }: AnalyzedText, { start, end }: Span): boolean {
  const part = text.slice(start, end)
  return !/\p{L}{2}/u.test(part) && (YEARS.test(part) || MOMENT.test(part))
}

const SUM_OF_MONEY =
  '(?:(?:[$₫€]|usd|vnd) ?\\d[\\d.,]{0,11}|\\d[\\d.,]{0,11} ?(?:[$₫€đ]|usd|vnđ?|k|tr(?:iệu)?\\d{0,3}|triệu)(?!\\p{L}))'
/** From a price to a price: "$250 - $310". The sign of the second may come after the span. */
const PRICE_RANGE = new RegExp(
  `${SUM_OF_MONEY} {0,2}(?:[-–~]|đến|tới) {0,2}(?:${SUM_OF_MONEY}|\\d[\\d.,]{0,11}(?!\\d))`,
  'u',
)

/** Whether a sentence has a range of prices and no number that is longer, and names nobody. */
function isPriceRange(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  return (
    PRICE_RANGE.test(reading.lower.slice(start, end)) &&
    !hasAny(STILL_PRIVATE, reading, sentence) &&
    !findNamedPeople(reading).some((person) => isEnclosedSpan(person, sentence))
  )
}

/** A sum with its result. */
const SUM = /\d ?[+×*x:–-] ?\d{1,6} ?= ?\d/
/** Days of a month, or of a week, on which somebody is on duty: more than one is no birth. */
const DAYS = compilePattern(
  'ngày:? \\d{1,2} ?[;,] ?\\d{1,2}(?![\\d./-])|(?:thứ|t) ?[2-7] ?[;,] ?(?:thứ |t)?[2-7](?!\\d)',
)

const BORN = compilePattern('sinh|sn|(?:19|20)\\d\\d')

/** Whether a sentence names nobody and only counts, or gives the days of somebody's duty and no more of them. */
function isOfSumsOrDuties(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  if (hasAny(STILL_PRIVATE, reading, sentence)) return false
  if (DAYS.testIn(reading, start, end)) return !BORN.testIn(reading, start, end)
  return (
    SUM.test(reading.text.slice(start, end)) &&
    !findNamedPeople(reading).some((person) => isEnclosedSpan(person, sentence))
  )
}

/** A year of birth after a name that is already shortened: "ông Hồ Văn S. (SN 1961)". */
const YEAR_OF_INITIALS = /\p{Lu}\. {0,2}[,(]? ?(?:S[Nn]|sn|[Ss]inh(?: n[ăa]m)?)[ :.]{1,3}(?:19|20)\d\d(?!\d)/u
/** How far around a sentence both may be: the dot of the initials looks like its end. */
const INITIALS_REACH = 24

/** Whether a sentence gives the year of birth of somebody whose name is shortened, and no more that is private. */
function isYearOfInitials(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    YEAR_OF_INITIALS.test(reading.text.slice(Math.max(0, start - INITIALS_REACH), end + INITIALS_REACH)) &&
    hasOnlyInitials(reading, { start, end: Math.min(reading.text.length, end + INITIALS_REACH) }) &&
    !hasAny(PRIVATE, reading, { start, end })
  )
}

function isCelebratedOrMourned(reading: AnalyzedText, { start, end }: Span): boolean {
  return CELEBRATED_OR_MOURNED.testIn(reading, start, end) && !hasAny(STILL_PRIVATE, reading, { start, end })
}

/** A question for somebody's number, which gives none. */
const ASKS_NUMBER = compilePattern(
  '(?:số|mã)(?: (?:thẻ|số)){0,2} (?:căn cước|cccd|cmnd|cmt|chứng minh|định danh|hộ chiếu|điện thoại|đt|tài khoản|bảo hiểm|bhxh|bhyt|thuế)' +
    '(?: \\p{L}+){0,8}? (?:(?:là|số) (?:bao nhiêu|gì|mấy|nào|chi|mô|răng)|bao nhiêu|mấy số)',
)

/** Whether a sentence asks for a number and says no more of somebody. */
function isAskedFor(reading: AnalyzedText, { start, end }: Span): boolean {
  return ASKS_NUMBER.testIn(reading, start, end) && !hasAny(STILL_PRIVATE, reading, { start, end })
}

/** Whether a sentence lists givers and says no more of them. */
function isOfGifts(reading: AnalyzedText, sentence: Span): boolean {
  return isListOfGifts(reading, sentence) && !hasAny(PRIVATE, reading, sentence)
}

/** Whether all who seem to be named in a sentence are medicines or foods. */
function hasOnlyProducts(reading: AnalyzedText, sentence: Span): boolean {
  const named = findNamedPeople(reading).filter((each) => isEnclosedSpan(each, sentence))
  return named.length > 0 && named.every((each) => isProduct(reading, each))
}

/** Checks whose findings make a message one about other people, or one that nobody should pass on. */
const NEVER_OWN: ReadonlySet<CheckId> = new Set([
  'secret-marking',
  'internal-document',
  'child-privacy',
  'threat',
  'suspicious-link',
])

/** The messages of what a file shows otherwise than by its words. */
const SIGN_MESSAGES: Readonly<Partial<Record<AttachmentSign, string>>> = {
  'people-list': 'list',
  'identity-card': 'identity-card',
  'insurance-card': 'insurance-card',
  'birth-certificate': 'birth-certificate',
  'household-book': 'household-book',
  'health-record': 'health-record',
  'photo-place': 'place',
}

function findAttachmentHits({ attachments }: Draft): PersonalDataHit[] {
  return attachments.flatMap(({ name, signs = [] }, attachment) =>
    signs.flatMap((sign) => {
      const message = SIGN_MESSAGES[sign]
      const provisions = sign === 'health-record' ? { provisions: SENSITIVE_PROVISIONS } : {}
      return message ? [{ start: 0, end: name.length, message, attachment, ...provisions }] : []
    }),
  )
}

function isAboutOthers({ check, level, message }: Finding): boolean {
  // A note of the model is too weak for that: it may take the writer's own name for a child's.
  return NEVER_OWN.has(check) && !(level === 'note' && message === MODEL_MESSAGE)
}

/** What is between two numbers of one owner: "0912 … / 0987 …". */
const SECOND_NUMBER = /^ ?(?:[/,-]|hoac|hay|va)? ?$/

/** Data that nobody posts of themselves to be called: next to it, a phone number is loud. */
const ABOUT_SOMEBODY: ReadonlySet<PersonalItem['message']> = new Set(['identity', 'insurance', ...NEXT_TO_NAME])

/** Returns the kind of what people give to be paid, written to or found. */
function getUsableKind({ message }: PersonalItem): PersonalItem['kind'] {
  return message === 'account' || message === 'email' || message === 'address' ? message : undefined
}
/** More of one kind in a draft are of several people. */
const MAX_USABLE = 2
/** A card for payments has more digits than an account: who knows it can pay with it. */
const MAX_ACCOUNT_DIGITS = 15

/** Marks what the writer gives to be reached: phone numbers, accounts, mailboxes and addresses. */
function findOwnContacts(reading: AnalyzedText, items: readonly PersonalItem[]): readonly PersonalItem[] {
  if (items.some(({ message }) => ABOUT_SOMEBODY.has(message))) return items
  const phones = items.filter(({ message }) => message === 'phone')
  const numbers = new Set(phones.map(({ start, end }) => reading.text.slice(start, end).replace(/[\s.()-]/g, '')))
  const byMessage = Map.groupBy(items, ({ message }) => message)
  const isFew = (kind: PersonalItem['message']) => (byMessage.get(kind)?.length ?? 0) <= MAX_USABLE
  let last: PersonalItem | undefined
  return items.map((item): PersonalItem => {
    const kind = getUsableKind(item)
    if (kind) {
      const isAccount = kind === 'account'
      const isCard = isAccount && countDigits(reading, item) > MAX_ACCOUNT_DIGITS
      const isGiven =
        !isCard &&
        isFew(kind) &&
        // Not the house in the record of a person: a report masks no other address than a home.
        (((kind !== 'address' || isHome(reading, item)) && isGivenToBeUsed(reading, item, isAccount)) ||
          (isAccount && isAskedForHelp(reading, item)) ||
          (kind === 'address' && isOfferedPlace(reading, item)) ||
          (kind === 'email' && getMailboxOwner(reading, item) !== undefined))
      return isGiven ? { ...item, message: 'contact', kind } : item
    }
    if (item.message !== 'phone') return item
    const isSecond = last !== undefined && SECOND_NUMBER.test(reading.bare.slice(last.end, item.start))
    const isTarget = () =>
      numbers.size <= MAX_USABLE && (isAskedForHelp(reading, item) || isOfficersContact(reading, item))
    const isOpen = () => isTarget() || isOfBody(reading, item)
    if (!isSecond && !isWritersContact(reading, item, numbers.size, items) && !isOpen()) return item
    last = item
    return { ...item, message: 'contact' }
  })
}

function isMailbox({ message, kind }: PersonalItem): boolean {
  return message === 'email' || kind === 'email'
}

function countDigits(reading: AnalyzedText, { start, end }: PersonalItem): number {
  return reading.text.slice(start, end).replace(/\D/g, '').length
}

/** For sensitive data, the provision on sensitive data is shown first. */
const SENSITIVE_PROVISIONS = ['nd-356-2025.d4.k1', 'luat-91-2025.d16', 'blds-2015.d38']
/** For love and family life, debts, and what somebody wrote to an office, the right to a private life. */
const PRIVATE_PROVISIONS = ['blds-2015.d38', 'nd-356-2025.d4.k1', 'luat-91-2025.d16']
const PROVISIONS: Partial<Record<PersonalItem['message'], readonly string[]>> = {
  account: SENSITIVE_PROVISIONS,
  secret: SENSITIVE_PROVISIONS,
  health: SENSITIVE_PROVISIONS,
  private: PRIVATE_PROVISIONS,
  petition: PRIVATE_PROVISIONS,
  shelter: PRIVATE_PROVISIONS,
  trouble: PRIVATE_PROVISIONS,
  'money-record': PRIVATE_PROVISIONS,
  shaming: PRIVATE_PROVISIONS,
}

function toHit(reading: AnalyzedText, item: PersonalItem): PersonalDataHit {
  const provisions = PROVISIONS[item.message]
  const kind = item.isShunned && { kind: 'patient' }
  return {
    ...reading.span(item.start, item.end),
    message: item.message,
    ...kind,
    ...(provisions && { provisions }),
    ...(item.isCertain && { isCertain: true }),
    item,
  }
}
