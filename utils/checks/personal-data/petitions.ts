// Who denounced or complained, and petitions of others that are shown.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import type { NamedPerson } from './named-people.ts'
import type { PersonalItem } from './personal-item.ts'
import { findPetitionSenders } from './petition-senders.ts'
import { AGAINST, FOR_SOMETHING } from './petition-words.ts'
import { findShownPetitions } from './shown-petitions.ts'

/** A letter, a signature, or a word that is enough without one. */
const LETTER_PREFILTER = createIncrementalRegExp(
  'bare',
  /(?<![a-z])(?:don|thu|chu {1,2}k[iy])(?![a-z])|to {1,2}(?:cao|giac)|khieu {1,2}(?:to|kien)/,
)
/** What a letter is for, or who signed or betrayed it. */
const MATTER_PREFILTER = compilePattern([
  `${AGAINST}|${FOR_SOMETHING}`,
  `đứng (?:tên|ra|viết|làm|ký|nộp|gửi|trong|vào|ở|lá|tờ|cái|đơn|thư)|(?:viết|làm|gửi|gởi|nộp|ký) đơn`,
  'mách|điểm chỉ|chỉ điểm|báo (?:công an|kiểm lâm)',
])

/** Whether a text may have a petition in it: a quick look before the search for people. */
export function canHavePetition(reading: AnalyzedText): boolean {
  return LETTER_PREFILTER.test(reading) && MATTER_PREFILTER.test(reading)
}

/** Finds the people who are said to have sent a petition, and petitions of others that are shown. */
export function findPetitions(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  const senders = findPetitionSenders(reading, people())
  return [...senders, ...findShownPetitions(reading, senders)]
}
