// The writer's own class next to a child who was harmed: who knows the teacher knows the class, and with it who the
// child is, also by initials.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { INITIALS_SOURCE } from '../shared/context/full-names.ts'
import { findWholeSentence, hasAbuse } from './abused-children.ts'
import type { VictimHit } from './child-victims.ts'

const WRITER = '(?:tui|tôi|mình|em)(?! (?:nó|ấy|trai|gái)(?!\\p{L}))'
const OWN_CLASS = compilePattern(
  `(?:học trò|học sinh|hs|trò)(?: (?:ở|trong|của))? lớp (?:của )?${WRITER}(?: (?:đang |làm )?(?:chủ nhiệm|cn|gvcn|dạy))?|` +
    `lớp (?:của )?${WRITER} (?:đang |làm )?(?:chủ nhiệm|cn|gvcn)`,
)
/** A child by initials: "Bé T.K.V.", "em M." */
const CHILD_BY_INITIALS = new RegExp(
  `(?:${INITIALS_SOURCE}|(?<!\\p{L})(?:[Bb]é|[Ee]m|[Cc]háu|[Bb]e|[Cc]hau) \\p{Lu}\\.)`,
  'u',
)
/** More would not help the writer. */
const MAX_CLASSES = 10

/** Returns the sentences next to the one around some words. None ends with the initials of a name. */
function findNeighbours(reading: AnalyzedText, words: Span): Span[] {
  const { start, end } = findWholeSentence(reading, words)
  const findAt = (at: number) => findWholeSentence(reading, { start: at, end: at })
  return [...(start > 0 ? [findAt(start - 1)] : []), ...(end < reading.text.length ? [findAt(end + 1)] : [])]
}

/**
 * Finds the words for the writer's own class next to a sentence on a child who was harmed. In the same sentence they
 * are a part of that finding.
 * @param isKnown whether the child is named in some words, in offsets of the draft
 */
export function findOwnPupils(reading: AnalyzedText, isKnown: (start: number, end: number) => boolean): VictimHit[] {
  return OWN_CLASS.find(reading)
    .slice(0, MAX_CLASSES)
    .flatMap((words): VictimHit[] => {
      const tells = ({ start, end }: Span) => {
        const { start: from, end: to } = reading.span(start, end)
        return (
          isKnown(from, to) || (CHILD_BY_INITIALS.test(reading.text.slice(start, end)) && hasAbuse(reading, start, end))
        )
      }
      if (!findNeighbours(reading, words).some(tells)) return []
      return [
        { ...reading.span(words.start, words.end), message: 'abused', words: { start: words.start, end: words.end } },
      ]
    })
}
