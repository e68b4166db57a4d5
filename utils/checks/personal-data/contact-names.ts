// Who is named around a number that is given to be called, paid or written to.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findFullNames } from '../shared/context/full-names.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { BANK_NAMES } from './bank-names.ts'
import { isSaidOfOthers } from './contact-words.ts'
import { getSurroundings, hasOtherPeople } from './offers.ts'
import { TITLE, WRITER_PRONOUNS } from './owner-words.ts'
import { RELATIVES } from './what-is-known.ts'

/** Before the own name that a writer begins with: "Em là Thảo, …". */
const INTRODUCING = `(?:^|[.!?;\\n] ?)(?:dạ,? )?(?:${WRITER_PRONOUNS}) `
/** A title that is not right after the words for a group, or before a name: then it is one who is spoken to. */
const TITLED = compilePattern(
  `(?:${TITLE}|em|(?<!(?:bán|mua|đổi|lấy|lại|lý|pass|chạy|xe|được) )con|cháu|bé|ba|má|đồng chí|đ\\/c|(?<!${INTRODUCING}(?:tên )?)là|(?<!${INTRODUCING})tên)`,
)
/** One who is spoken to: "chị Lan ơi". */
const SPOKEN_TO = compilePattern('^(?: \\p{L}{2,7}){1,3} ơi')
/** The writer, who says who is writing: "Em Sương trạm y tế đây ạ, …". */
const INTRODUCED = compilePattern('^(?: \\p{L}{1,7}){1,7} đây(?: ạ| nè| nha| nhé)?(?= ?[,.!\\n])')
const INTRODUCED_BEFORE = /(?:^|[.!?\n] ?)(?:dạ,? )?$/
const INTRODUCTION_REACH = 60
/** "(Hương)", "gặp Hương": a name right after the number. */
const NAME_AFTER = /^ ?(?:\(|- |, )?(?:gặp |tên |là )?/
/** Right before the name of a street or a quarter that is written like that of a person: "qua lấy ở Lê Chân". */
const AT_PLACE = compilePattern('(?:ở|tại|gần|quanh|khu|số \\d{1,4}|\\d{1,4}[a-z]?) ?$', { bare: false })
const PLACE_REACH = 12

/** After the name of somebody, whose home it is: "ở Nguyễn Văn Nam nhà cuối hẻm". */
const AT_SOMEBODYS = new RegExp(
  '^,? (?:nha (?:o )?(?:cuoi|dau|giua|sau|truoc|gan|canh|ke|sat|trong|doi dien)|' +
    `(?:${RELATIVES}) (?:cua )?(?:ong|ba|anh|chi|chu|bac|co))(?![a-z])`,
)
const SOMEBODYS_REACH = 24

/** Finds the full names that are not where something is fetched or sold. */
export const findPeople = searchOnce((reading) =>
  findFullNames(reading).filter(
    ({ start, end }) =>
      !AT_PLACE.testIn(reading, Math.max(0, start - PLACE_REACH), start) ||
      AT_SOMEBODYS.test(reading.bare.slice(end, end + SOMEBODYS_REACH)),
  ),
)

/**
 * Whether somebody else is named or titled around a number.
 * @param items what else was found in the draft: a street in an address may look like a person
 * @param hasSign after a sign for telephones a name is that of who is called
 */
export function isAboutOthers(reading: AnalyzedText, span: Span, items: readonly Span[], hasSign: boolean): boolean {
  const { start, end } = getSurroundings(reading, span)
  const isAround = (each: Span) => isEnclosedSpan(each, { start, end })
  const isInItem = (each: Span) => items.some((item) => hasOverlap(item, each))
  return (
    hasOtherPeople(reading, start, end) ||
    findPeople(reading).some((name) => isAround(name) && !isInItem(name)) ||
    (!hasSign && isFollowedByName(reading, span.end)) ||
    TITLED.find(reading).some(
      (title) =>
        isAround(title) &&
        isName(reading, title.end + 1) &&
        !SPOKEN_TO.testIn(reading, title.end, Math.min(end, title.end + 30)) &&
        !isIntroduction(reading, title),
    )
  )
}

function isIntroduction(reading: AnalyzedText, { start, end }: Span): boolean {
  const to = Math.min(reading.text.length, end + INTRODUCTION_REACH)
  return (
    INTRODUCED_BEFORE.test(reading.lower.slice(Math.max(0, start - 8), start)) &&
    INTRODUCED.testIn(reading, end, to) &&
    !isSaidOfOthers(reading, start, to)
  )
}

/** Right before the holder of an account. */
const HOLDER_LABEL = /(?:chu (?:tai khoan|tk|stk)|ctk|ten (?:tk|tai khoan))(?: la)? ?:? ?$/
const HOLDER_LABEL_REACH = 20

/**
 * Whether somebody with a title or a name in full is named before a number: "stk chị Nguyễn Thị Lan …".
 * @param canBeHolder leaves out the holder of an account
 */
export function isOfNamedPerson(reading: AnalyzedText, start: number, end: number, canBeHolder = false): boolean {
  const isBefore = (each: Span) => isEnclosedSpan(each, { start, end })
  const isHolder = (each: Span) =>
    HOLDER_LABEL.test(reading.bare.slice(Math.max(0, each.start - HOLDER_LABEL_REACH), each.start))
  return (
    findPeople(reading).some((name) => isBefore(name) && !(canBeHolder && isHolder(name))) ||
    TITLED.find(reading).some((title) => isBefore(title) && isName(reading, title.end + 1))
  )
}

/** Whether a name begins right after a number. */
export function isFollowedByName(reading: AnalyzedText, at: number): boolean {
  const lead = NAME_AFTER.exec(reading.lower.slice(at, at + 10))![0]
  return /[(,a-z-]/.test(lead) && isName(reading, at + lead.length)
}

const NO_NAME = new RegExp(
  `^(?:zalo|viber|momo|facebook|fb|sdt|dt|giao|goi|lien (?:he|lac)|dia|cam|ai|shop|hotline|nhan|ship|${BANK_NAMES})(?![a-z])`,
)
/** The longest of these, in UTF-16 units, with the unit after it. */
const NO_NAME_REACH = 24

/** Whether what begins at an offset is one letter and a name, as given in the Highlands: "Y Bhăm", "A Thuyk". */
export function isInitialName(reading: AnalyzedText, at: number): boolean {
  return reading.text[at + 1] === ' ' && findCapitalizedRunEnd(reading, at, 2) > at + 3
}

/** Whether a name begins at an offset: a capital and small letters. */
export function isName(reading: AnalyzedText, at: number): boolean {
  const end = findCapitalizedRunEnd(reading, at, isInitialName(reading, at) ? 2 : 1)
  if (end <= at + 1 || NO_NAME.test(reading.bare.slice(at, at + NO_NAME_REACH))) return false
  return reading.text.slice(at + 1, end) !== reading.text.slice(at + 1, end).toUpperCase()
}
