// Names that a draft masks in one place and writes out in another: "em N.N.Á. lớp 4A2 … Ngọc Ánh giỏi lắm".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { findCapitalizedRuns, INITIALS_SOURCE, isPlaceName } from '../shared/context/full-names.ts'
import { countSyllables, findNameParts, hasNamePrefix } from '../shared/context/name-parts.ts'

const INITIALS = new RegExp(INITIALS_SOURCE, 'gu')
/** A given name alone, of one syllable, is nobody's. */
const MIN_SYLLABLES = 2

/**
 * Finds the names that are written out, whole or without the family name, in offsets of the analyzed text.
 * @param isOfChild whether initials are those of a child who can be found
 */
export function findWrittenOutNames(reading: AnalyzedText, isOfChild: (initials: Span) => boolean): Span[] {
  const masked = findAllMatches(INITIALS, reading.text)
    .filter((match) => isOfChild({ start: match.index, end: match.index + match[0].length }))
    .map((match) => match[0].replaceAll('.', ''))
  if (masked.length === 0) return []
  const endings = new Set(masked.flatMap((initials) => [...initials].map((_, at) => initials.slice(at))))
  return findCapitalizedRuns(reading).filter((run) => {
    const parts = findNameParts(reading, run)
    const initials = parts.map(({ start }) => reading.text[start]).join('')
    // Where a given name has a prefix, the family name may follow it.
    const isKnown =
      endings.has(initials) || (hasNamePrefix(parts[0]!.bare) && masked.some((each) => each.startsWith(initials)))
    return isKnown && countSyllables(parts) >= MIN_SYLLABLES && !isPlaceName(reading, run)
  })
}
