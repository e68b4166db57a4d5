// Fixes of a finding that only the model made: no rule of the check says anything more specific about it.

import { type CheckId, type Fix, hasOverlap, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../../text/compile-pattern.ts'
import { findFullNames, isPlaceName } from '../context/full-names.ts'
import { findCapitalizedRunEnd } from '../context/name-parts.ts'
import {
  buildAddSourceFix,
  buildAgencyFixes,
  buildAskSourceFix,
  buildAskToVerifyFix,
  buildDeleteSentenceFix,
  buildSeriesInitialsFix,
} from './fix-builders.ts'

/**
 * Builds the fixes for a sentence or passage that only the model points out, best first; undefined where one does not
 * fit.
 * @param span UTF-16 offsets in the original text
 */
export function buildModelFixes(reading: AnalyzedText, check: CheckId, span: Span): readonly (Fix | undefined)[] {
  const text = reading.original
  const deletion = buildDeleteSentenceFix(text, span)
  switch (check) {
    case 'unsourced-claim':
      return [buildAddSourceFix(text, span), buildAskSourceFix(text, span), deletion]
    case 'accusation':
      return [buildAskToVerifyFix(text, span), buildAddSourceFix(text, span), deletion]
    case 'speaking-for-agency':
      return buildAgencyFixes(text, span)
    case 'personal-data':
      return [buildFirstNameFix(reading, span, PERSON), deletion]
    case 'child-privacy':
      return [buildFirstNameFix(reading, span, CHILD), deletion]
    default:
      return [deletion]
  }
}

/**
 * Replaces the first name in a passage, and the others of its series, by initials: a full name, else a given name after
 * a word for a person.
 */
function buildFirstNameFix(reading: AnalyzedText, passage: Span, person: Pattern): Fix | undefined {
  const isInPassage = ({ start, end }: Span) => hasOverlap(reading.span(start, end), passage)
  const name = findFullNames(reading).find(isInPassage) ?? findGivenNames(reading, person).find(isInPassage)
  return name && buildSeriesInitialsFix(reading, name)
}

const CHILD = compilePattern('(?:con )?(?:gái|trai)|bé|cháu|em|bạn|nhóc|trò')
const PERSON = compilePattern('(?:con )?(?:gái|trai)|em|bạn|anh|chị|ông|bà|cô|chú|bác|thầy|dì|cậu')
const MAX_SYLLABLES = 3

/** Finds what is written with capitals after a word for a person. */
function findGivenNames(reading: AnalyzedText, person: Pattern): Span[] {
  return person.find(reading).flatMap((word) => {
    const start = word.end + 1
    const end = reading.text[word.end] === ' ' ? findCapitalizedRunEnd(reading, start, MAX_SYLLABLES) : start
    return end > start && !isPlaceName(reading, { start, end }) ? [{ start, end }] : []
  })
}
