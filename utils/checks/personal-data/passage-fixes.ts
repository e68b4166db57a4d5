// The fixes of a passage that only the model points out.

import { type Fix, hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { locateSpan } from '../../text/locate-span.ts'
import { findFullNames, isPlaceName } from '../shared/context/full-names.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { KIN_TITLES } from '../shared/context/titles.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { buildSeriesInitialsFix } from '../shared/fixes/initials.ts'
import { buildHomeFixes } from './address-fix.ts'

/**
 * Builds the fixes of a passage, best first: a home that cannot be found, and initials for the name.
 * @param passage UTF-16 offsets in the draft
 */
export function buildPassageFixes(reading: AnalyzedText, passage: Span): readonly (Fix | undefined)[] {
  const sentence = findEnclosingSentence(reading, locateSpan(reading, passage))
  const [home] = buildHomeFixes(reading, sentence)
  const name = buildFirstNameFix(reading, passage)
  const deletion = buildDeleteSentenceFix(reading.original, passage)
  // Who reads a number finds the house without the name; what is next to it says little without one.
  return home?.kind === 'mask' ? [name, home, deletion] : [home, name, deletion]
}

/**
 * Replaces the first name in a passage, and the others of its series, by initials: a full name, else a given name after
 * a word for a person.
 */
function buildFirstNameFix(reading: AnalyzedText, passage: Span): Fix | undefined {
  const isInPassage = ({ start, end }: Span) => hasOverlap(reading.span(start, end), passage)
  const name = findFullNames(reading).find(isInPassage) ?? findGivenNames(reading).find(isInPassage)
  return name && buildSeriesInitialsFix(reading, name)
}

const PERSON = compilePattern(
  `(?:con )?(?:gái|trai)|(?:con|thằng)(?: nhỏ)?|em|bạn|${KIN_TITLES}|thầy|dì|cậu|o|mệ|mụ|lão|cụ|tên`,
)
const MAX_SYLLABLES = 3

/** Finds what is written with capitals after a word for a person. */
function findGivenNames(reading: AnalyzedText): Span[] {
  return PERSON.find(reading).flatMap((word) => {
    const start = word.end + 1
    const end = reading.text[word.end] === ' ' ? findCapitalizedRunEnd(reading, start, MAX_SYLLABLES) : start
    // One letter with a dot is a mask.
    const isMasked = end === start + 1 && reading.text[end] === '.'
    return end > start && !isMasked && !isPlaceName(reading, { start, end }) ? [{ start, end }] : []
  })
}
