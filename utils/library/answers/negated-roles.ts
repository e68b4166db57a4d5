// Replaces the roles that a question says somebody does not have. Pure.

import { splitExamples } from './examples/example-rows.ts'
import { type QuestionWord, readQuestionWords } from './question-words.ts'

/** How a question says that somebody does not have a role, before the role. */
const NEGATIONS = readPhrases(`
  không phải là, không phải, chẳng phải, chưa phải là, chưa phải, không là, chưa là, chưa được vào, chưa vào, không vào,
  chưa trở thành, không còn là, không còn, đã thôi làm, đã thôi
`)
/** For the Party alone: "ngoài giáo viên" is "other than teachers". As typed: "ngoai dang" is also "ngoài đăng". */
const OUTSIDE = readPhrases('ngoài')

/** The roles that answers are chosen by. */
const PARTY_ROLES = readPhrases('đảng viên dự bị, đảng viên, người trong đảng, đảng')
const OFFICIAL_ROLES = readPhrases(`
  cán bộ công chức viên chức, cán bộ công chức, cán bộ, công chức nhà nước, công chức xã, công chức, viên chức,
  người nhà nước, giáo viên
`)
/** Not typed, so its diacritics do not count as typed. */
const NON_MEMBER = readQuestionWords('quần chúng').map((word) => ({ ...word, isExpanded: true }))

/** Reads phrases, the longest first, so that no word of one is left behind. */
function readPhrases(row: string): (readonly QuestionWord[])[] {
  return splitExamples(row)
    .map(readQuestionWords)
    .sort((a, b) => b.length - a.length)
}

/**
 * Returns the words of a question without its negated roles, such as "không phải công chức". For the Party the word for
 * a non-member takes the place, because some rules are about them.
 */
export function replaceNegatedRoles(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const isAccented = words.some(({ accented, bare, isExpanded }) => !isExpanded && accented !== bare)
  const isSame = (word: QuestionWord | undefined, wanted: QuestionWord, needsAccents: boolean) =>
    needsAccents ? word?.accented === wanted.accented : word?.bare === wanted.bare
  const lengthAt = (at: number, phrases: readonly (readonly QuestionWord[])[]) =>
    phrases.find((phrase) =>
      phrase.every((wanted, place) => isSame(words[at + place], wanted, isAccented || phrases === OUTSIDE)),
    )?.length ?? 0
  const kept: QuestionWord[] = []
  for (let at = 0; at < words.length; ) {
    const denial = lengthAt(at, NEGATIONS)
    const negation = denial || lengthAt(at, OUTSIDE)
    const party = negation > 0 ? lengthAt(at + negation, PARTY_ROLES) : 0
    const official = denial > 0 && party === 0 ? lengthAt(at + denial, OFFICIAL_ROLES) : 0
    if (party > 0) kept.push(...NON_MEMBER)
    if (party + official > 0) at += negation + party + official
    else kept.push(words[at++]!)
  }
  return kept
}
