// In a message to one person: which numbers are the writer's own, or the answer to a question. In doubt, none is.

import type { Finding, Span } from '../../draft.ts'
import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'
import { findFullNames } from '../shared/context/full-names.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import {
  ADDRESSEE,
  ALL_OF_WRITER,
  BRAND,
  OF_OTHERS,
  OF_OTHERS_ACCENTED,
  OF_TITLE,
  OF_WRITER,
  OF_WRITER_AFTER,
  PLAIN,
  TITLE_BEFORE,
  WRITER_NAMED,
  YOUNGER_ADDRESSEE,
} from './owner-words.ts'

/** What is said of a finding that is the writer's, or an answer. */
type OwnMessage = 'own' | 'named-account'

/** The kinds of data that people give of themselves. Not passwords and codes, which frauds ask for in private. */
const GIVABLE: ReadonlySet<string> = new Set([
  'phone',
  'contact',
  'identity',
  'account',
  'tax',
  'insurance',
  'email',
  'plate',
  'address',
])
/** Longest message that is looked at, in UTF-16 units, and in lines: a longer one is a document. */
const MAX_LENGTH = 400
const MAX_LINES = 8
/** A card for payments has more digits than an account: who knows it can pay with it. */
const MAX_ACCOUNT_DIGITS = 15
/** Most words next to the number in a message that is an answer. */
const MAX_PLAIN_WORDS = 10
/** How far before a number its owner is searched, and how far the holder of an account may be, in UTF-16 units. */
const OWNER_REACH = 70
const HOLDER_REACH = 60

/**
 * Finds those of this check's findings that are the writer's own data, or an answer. A message with another person in
 * it, with several numbers of one kind, or with a secret, a date of birth or an illness has none.
 * @param text the message, as typed
 * @param findings the findings of this check in it
 * @returns what is said of each: an account with a holder's name is not said to be the writer's
 */
export function findOwnData(text: string, findings: readonly Finding[]): ReadonlyMap<Finding, OwnMessage> {
  const items = findings.filter(({ message, attachment }) => GIVABLE.has(message) && attachment === undefined)
  const none: ReadonlyMap<Finding, OwnMessage> = new Map()
  if (items.length === 0 || items.length < findings.length) return none
  if (text.length > MAX_LENGTH || text.trim().split('\n').length > MAX_LINES) return none
  if (hasSeveralOfOneKind(text, items) || items.some((item) => isPaymentCard(text, item))) return none
  const reading = readWithoutNumbers(text, items)
  const marks = [...reading.text].flatMap((letter, at) => (letter === '#' ? at : []))
  if (marks.length !== items.length || concernsOthers(reading, items, marks)) return none
  const isNamed = findFullNames(reading).length > 0
  const describe = (item: Finding): OwnMessage => (isNamed && item.message === 'account' ? 'named-account' : 'own')
  if (ALL_OF_WRITER.test(reading) || isAnswer(reading, items))
    return new Map(items.map((each) => [each, describe(each)]))
  const own = new Map<Finding, OwnMessage>()
  for (const [index, item] of items.entries()) {
    const before = index > 0 && own.has(items[index - 1]!) ? marks[index - 1] : undefined
    if (isOfWriter(reading, marks[index]!, before)) own.set(item, describe(item))
  }
  return own
}

function hasSeveralOfOneKind(text: string, items: readonly Finding[]): boolean {
  const known = new Map<string, string>()
  return items.some(({ message, start, end }) => {
    const value = text.slice(start, end).replace(/[\s.()-]/g, '')
    const kind = message === 'contact' ? 'phone' : message
    const first = known.get(kind) ?? value
    known.set(kind, first)
    return first !== value
  })
}

function isPaymentCard(text: string, { message, start, end }: Finding): boolean {
  return message === 'account' && text.slice(start, end).replace(/\D/g, '').length > MAX_ACCOUNT_DIGITS
}

/** Analyzes the message with "#" for each number, without the one it is addressed to. */
function readWithoutNumbers(text: string, items: readonly Span[]): AnalyzedText {
  let masked = ''
  let at = 0
  for (const { start, end } of items) {
    masked += `${text.slice(at, start).replaceAll('#', ' ')} # `
    at = end
  }
  masked += text.slice(at).replaceAll('#', ' ')
  const read = analyzeText(masked.replace(/[ \t]+/g, ' ').trim())
  // "Vietcombank NGUYEN VAN A": a capital makes a bank look like a part of the name.
  const reading = analyzeText(replaceAll(read, BRAND.find(read), (name) => name.toLowerCase()))
  const isToYounger = YOUNGER_ADDRESSEE.test(reading)
  const addressed = analyzeText(replaceAll(reading, ADDRESSEE.find(reading), () => ' , '))
  if (!isToYounger) return addressed
  // "Số chị đây nha em": the last word of the match is the writer.
  return analyzeText(
    replaceAll(addressed, OF_TITLE.find(addressed), (matched) => `${matched.slice(0, matched.lastIndexOf(' '))} mình`),
  )
}

function replaceAll({ text }: AnalyzedText, spans: readonly Span[], replace: (matched: string) => string): string {
  return [...spans].reverse().reduce((rest, { start, end }) => {
    return rest.slice(0, start) + replace(rest.slice(start, end)) + rest.slice(end)
  }, text)
}

/** Whether somebody else is in the message, to whom a number may belong. */
function concernsOthers(reading: AnalyzedText, items: readonly Finding[], marks: readonly number[]): boolean {
  if (OF_OTHERS.test(reading) || OF_OTHERS_ACCENTED.test(reading)) return true
  const isTitled = TITLE_BEFORE.find(reading).some(({ end }) => isNameAt(reading, end + 1))
  const isHeldBy = ({ start, end }: Span) =>
    items.some(
      ({ message }, index) =>
        message === 'account' && start - marks[index]! < HOLDER_REACH && marks[index]! - end < HOLDER_REACH,
    )
  const isWriter = ({ start }: Span) => WRITER_NAMED.testIn(reading, start - OWNER_REACH, start)
  const names = findFullNames(reading).filter((name) => !isWriter(name))
  const isHolder = names.length === 1 && items.every(({ message }) => message === 'account') && isHeldBy(names[0]!)
  return isTitled || (names.length > 0 && !isHolder)
}

/** Whether a name begins at an offset: a capital and small letters. */
function isNameAt(reading: AnalyzedText, at: number): boolean {
  const end = findCapitalizedRunEnd(reading, at, 1)
  return end > at && reading.text.slice(at + 1, end) !== reading.text.slice(at + 1, end).toUpperCase()
}

/** Whether the message is one number with little around it. */
function isAnswer(reading: AnalyzedText, items: readonly Finding[]): boolean {
  const holders = findFullNames(reading)
  const rest = replaceAll(reading, holders, () => ' , ')
  return items.length === 1 && isPlain(analyzeText(rest))
}

/** Whether all words of a text do not say whose a number is. */
function isPlain(reading: AnalyzedText): boolean {
  const plain = PLAIN.find(reading)
  return (
    reading.words.length <= MAX_PLAIN_WORDS &&
    reading.words.every((word) => plain.some(({ start, end }) => start <= word.start && word.end <= end))
  )
}

/**
 * Whether the words next to a number say that it is the writer's.
 * @param mark the offset of its "#"
 * @param own the offset of the number before it, if that one is the writer's
 */
function isOfWriter(reading: AnalyzedText, mark: number, own: number | undefined): boolean {
  const { text } = reading
  const isPlainBetween = (from: number) => isPlain(analyzeText(text.slice(from, mark)))
  if (own !== undefined && isPlainBetween(own + 1)) return true
  const from = Math.max(mark - OWNER_REACH, text.lastIndexOf('#', mark - 1) + 1)
  const owner = OF_WRITER.find(reading).findLast(({ start, end }) => start >= from && end <= mark)
  return (
    (owner !== undefined && isPlainBetween(owner.end)) ||
    OF_WRITER_AFTER.find(reading).some(({ start }) => start === mark)
  )
}
