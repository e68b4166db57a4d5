// Finds where a question names the rules of the asker's own office: "theo quy chế xã mình". Pure.

import { splitExamples } from './examples/example-rows.ts'
import { type QuestionWord, readQuestionWords } from './question-words.ts'

/** What leads to the name of rules, the longest first. */
const LEADS = readPhrases(`
  căn cứ vào, căn cứ theo, căn cứ, dựa vào, dựa theo, chiếu theo, trái với, trái, đúng với, đúng, theo như, theo,
  trong bản, trong, của, có trong, vi phạm
`)
/** Rules that an office or a village makes for itself. */
const OWN_KINDS = readPhrases(`
  quy chế, qui chế, nội quy, nội qui, quy ước, qui ước, hương ước, quy định nội bộ, quy tắc nội bộ
`)
/** Rules that the State makes, too: they are one's own only where it is said whose they are. */
const COMMON_KINDS = readPhrases('quy định, qui định, quy tắc, qui tắc, quy trình')
/** What they are rules of. */
const PLACES = readPhrases(`
  xã, phường, đặc khu, thị trấn, ủy ban xã, ủy ban phường, ủy ban, ấp, thôn, bản, làng, xóm, buôn, khu phố,
  tổ dân phố, cơ quan, đơn vị, trường, lớp, nhà trường, khoa, phòng, tổ, đội, ban, sở, viện, trung tâm, bệnh viện,
  trạm, trạm y tế, chi bộ, đảng bộ, chi đoàn, công ty, hợp tác xã, chỗ, bên, hội, thư viện
`)
/** Whose they are. */
const OWNERS = readPhrases('của mình, mình, của em, em, của tôi, tôi, tui, tụi mình, ta, chúng tôi, chúng ta, nhà, này')
const OF = readPhrases('của, ở, tại, bên')

/** Reads phrases, the longest first. */
function readPhrases(row: string): (readonly QuestionWord[])[] {
  return splitExamples(row)
    .map(readQuestionWords)
    .sort((a, b) => b.length - a.length)
}

/**
 * Leaves out of a question where it names the asker's own rules. All rules that are looked through are these, and only
 * the rest of the question says what they are asked about. Rules without a word for whose they are, such as "quy chế
 * phát ngôn", are left out only after a word that leads to them: without one, they are what is looked for.
 */
export function removeOwnRuleNames(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const isAccented = words.some(({ accented, bare, isExpanded }) => !isExpanded && accented !== bare)
  const isSame = (word: QuestionWord | undefined, wanted: QuestionWord) =>
    word !== undefined &&
    (isAccented && !word.isExpanded ? word.accented === wanted.accented : word.bare === wanted.bare)
  /** Where the first of some phrases that is at a place ends; the place itself if none is. */
  const skip = (at: number, phrases: readonly (readonly QuestionWord[])[]) =>
    at + (phrases.find((phrase) => phrase.every((wanted, place) => isSame(words[at + place], wanted)))?.length ?? 0)
  const findEnd = (at: number): number => {
    const kindAt = skip(at, LEADS)
    const end = skip(kindAt, OWN_KINDS)
    const kindEnd = end > kindAt ? end : skip(kindAt, COMMON_KINDS)
    if (kindEnd === kindAt) return at
    const placeAt = skip(kindEnd, OF)
    const placeEnd = skip(placeAt, PLACES)
    const ownerEnd = skip(placeEnd, OWNERS)
    if (ownerEnd > placeEnd) return ownerEnd
    if (end === kindAt || kindAt === at) return at
    return placeEnd > placeAt ? placeEnd : kindEnd
  }
  const kept: QuestionWord[] = []
  for (let at = 0; at < words.length; ) {
    const end = findEnd(at)
    if (end > at) at = end
    else kept.push(words[at++]!)
  }
  return kept
}
