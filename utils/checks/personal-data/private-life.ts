// Affairs and quarrels of couples, of somebody named: what only they may make known.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import {
  findEnclosingSentence,
  findPreviousSentence,
  isQuotedInObjection,
} from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd, isCapital } from '../shared/context/name-parts.ts'
import { isOfWriter, type NamedPerson } from './named-people.ts'
import { ADVICE, DENIALS, FICTION, PUBLIC_FIGURES } from './other-matters.ts'
import type { PersonalItem } from './personal-item.ts'
import { isTaggedInReply } from './reply-tags.ts'

const PARTNER = '(?:anh|chị|cô|chú|ông|bà|thằng|con|cậu|em|thầy)'
/** Words for an affair that say enough without a wife or a husband. */
const BETRAYS =
  'ngoại tình|cặp bồ|bồ nhí|bồ bịch|tòm tem|cắm sừng|bị đánh ghen|(?:cướp|giật) (?:chồng|vợ)|' +
  `(?:dan díu|tằng tịu|hú hí|lăng nhăng|ăn nằm|(?:vào|vô|đi|ra vào) nhà nghỉ|có con (?:riêng|rơi))(?: \\p{L}+){0,2} với ${PARTNER}`
/** The same where a couple may be meant. */
const LIVES_WITH = `(?:ăn ở|sống chung|ngủ|cặp|cặp kè|qua lại|có con)(?: (?:như vợ chồng|công khai|hẳn|luôn|lén|riêng)){0,2} với ${PARTNER}`
/** The words for an affair. */
export const AFFAIR = compilePattern([BETRAYS, LIVES_WITH])
const IS_SURE = compilePattern(BETRAYS)
/** A wife or a husband who is at home, and not one who died. */
const SPOUSE = compilePattern(
  '(?<!(?:hai|đôi|cặp|vợ) )(?:vợ|chồng)(?! (?:chồng|mất|cũ|trẻ|son|chết|qua đời|hạnh phúc))|như vợ chồng|nhà nghỉ|ly (?:hôn|dị)',
)
/** How far around an affair the one at home may be spoken of, in UTF-16 units. */
const SPOUSE_REACH = 240
/** Fiction, the past, people whom the press writes of, advice, and what is denied, doubted or asked. */
const OTHER_MATTER = compilePattern(
  [
    `${FICTION}|vai|vua|xưa`,
    `${PUBLIC_FIGURES}|theo (?:báo|thông báo|kết luận)|kỷ luật|ủy ban|tòa`,
    ADVICE,
    DENIALS,
  ].join('|'),
)
/** A denial right before the affair. */
const DENIED = compilePattern('(?:không|chẳng|chả|chưa|đừng)(?: \\p{L}+){0,3} ?$')
const DENIAL_REACH = 30
/** How far before the affair the person may be named, in UTF-16 units. */
const NAME_REACH = 60

/** A sentence that goes on about who is named in the one before, without diacritics. */
const GOES_ON = /^\s*(?:nha o|vo|chong|han|no|ong (?:ta|ay)|ba (?:ta|ay)|anh ta|chi ta|tung) /
const GENERAL = compilePattern('thì|nên|nếu|ai|nào|mọi người|phụ nữ|đàn ông')

/** Finds who is named in the sentence before one that goes on about them. */
function findPersonBefore(reading: AnalyzedText, sentence: Span, people: readonly NamedPerson[]) {
  if (!GOES_ON.test(reading.bare.slice(sentence.start, sentence.end))) return undefined
  if (GENERAL.testIn(reading, sentence.start, sentence.end)) return undefined
  const before = findPreviousSentence(reading, sentence)
  return before && people.findLast((person) => isEnclosedSpan(person, before))
}

/** Affairs in one draft that are looked at. More would not help the writer. */
const MAX_AFFAIRS = 30

/** Whether words that may be of a couple are of an affair: the other is named, and one of both is married. */
function isBetrayal(reading: AnalyzedText, affair: Span): boolean {
  if (IS_SURE.testIn(reading, affair.start, affair.end)) return true
  const from = Math.max(0, affair.start - SPOUSE_REACH)
  return isCapital(reading, affair.end + 1) && SPOUSE.testIn(reading, from, affair.end + SPOUSE_REACH)
}

/** Words that end on what the other is called. */
const WITH_PARTNER = / voi [a-z]+$/

/** Returns the end of the name of the other, where there is one. */
function findPartnerEnd(reading: AnalyzedText, { start, end }: Span): number {
  const isNamed = WITH_PARTNER.test(reading.bare.slice(start, end)) && isCapital(reading, end + 1)
  return isNamed ? findCapitalizedRunEnd(reading, end + 1, 3) : end
}

/** Finds affairs of somebody who is named before them, in the same sentence or in the one before. */
export function findAffairs(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  return AFFAIR.find(reading)
    .slice(0, MAX_AFFAIRS)
    .flatMap((affair): PersonalItem[] => {
      const sentence = findEnclosingSentence(reading, affair)
      if (reading.text.slice(sentence.start, sentence.end + 1).includes('?') || !isBetrayal(reading, affair)) return []
      if (OTHER_MATTER.testIn(reading, sentence.start, sentence.end) || isQuotedInObjection(reading, affair)) return []
      if (DENIED.testIn(reading, Math.max(sentence.start, affair.start - DENIAL_REACH), affair.start)) return []
      const from = Math.max(sentence.start, affair.start - NAME_REACH)
      const person = people().findLast(({ start, end }) => start >= from && end <= affair.start)
      const named = person ?? findPersonBefore(reading, sentence, people())
      if (!named || isOfWriter(reading, named) || isTaggedInReply(reading, named, affair)) return []
      const { start } = person ?? affair
      return [{ start, end: findPartnerEnd(reading, affair), message: 'private', names: [named.name], rank: 1 }]
    })
}
