// Fixes of a finding that only the model made: no rule of the check says anything more specific about it.

import { type CheckId, type Fix, hasOverlap, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../../text/compile-pattern.ts'
import { findCapitalizedRuns, findFullNames, isPlaceName, skipTitle } from '../context/full-names.ts'
import { findCapitalizedRunEnd } from '../context/name-parts.ts'
import { KIN_TITLES, PARENT_ANYWHERE } from '../context/titles.ts'
import { buildClaimFixes } from './claim-fixes.ts'
import { buildDropThreatFix } from './drop-threat.ts'
import {
  buildAddSourceFix,
  buildAgencyFixes,
  buildAskToVerifyFix,
  buildDeleteSentenceFix,
  buildInitialsFix,
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
      return buildClaimFixes(text, span)
    case 'accusation':
      return [buildAskToVerifyFix(text, span), buildAddSourceFix(text, span), deletion]
    case 'speaking-for-agency':
      return buildAgencyFixes(text, span)
    case 'personal-data':
      return [buildFirstNameFix(reading, span, PERSON), deletion]
    case 'child-privacy':
      return [buildChildOfParentFix(reading, span) ?? buildFirstNameFix(reading, span, CHILD), deletion]
    case 'threat':
      return [buildDropThreatFix(text, span), deletion]
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

const ELDER = `(?:${PARENT_ANYWHERE}|(?:ông|bà) (?:nội|ngoại))(?: ruột| đẻ)?`
/** Before the full name of a parent: "mẹ là …", "mẹ cháu tên …", "ba bé Ví là …". */
const PARENT_NAMED = compilePattern(
  `${ELDER}(?: của)?(?: (?:bé|em|cháu|con))?(?: \\p{L}{2,7}){0,3}?(?: (?:tên|là|tên là|là (?:chị|anh|bà|ông|cô)))?:? ?$`,
)
/** Before the name of a child by which a parent is called: "mẹ Ví", "ba của bé Ví". */
const PARENT_OF = compilePattern(`${ELDER}(?: của)?(?: (?:bé|em|cháu|con))?`)
const PARENT_REACH = 40
/** What is in one run of capitals with a name, without diacritics. */
const TITLE_IN_RUN = /^(?:be|em|chau|con|ban|me|ma|bo|ba|cha|tia) (?=[a-z])/

/**
 * Replaces the names of the child in a passage, and the one of the parent. The parent alone has a full name there, but
 * it is the child who is to be masked.
 */
function buildChildOfParentFix(reading: AnalyzedText, passage: Span): Fix | undefined {
  const isInPassage = ({ start, end }: Span) => hasOverlap(reading.span(start, end), passage)
  const parents = findFullNames(reading).filter(isInPassage)
  const isParent = ({ start }: Span) => PARENT_NAMED.testIn(reading, Math.max(0, start - PARENT_REACH), start)
  if (parents.length === 0 || !parents.every(isParent)) return undefined
  const say = ({ start, end }: Span) => reading.lower.slice(start, end)
  const runs = findCapitalizedRuns(reading)
  const untitled = runs.map((run) => skipTitle(reading, run, TITLE_IN_RUN))
  const titled = untitled.filter(({ start }, i) => start > runs[i]!.start)
  const called = [...findGivenNames(reading, CHILD), ...findGivenNames(reading, PARENT_OF), ...titled]
  const names = new Set(
    called.filter((name) => isInPassage(name) && !parents.some((each) => hasOverlap(each, name))).map(say),
  )
  const children = untitled.filter((name) => names.has(say(name)))
  if (children.length === 0) return undefined
  return buildInitialsFix(
    reading,
    [...children, ...parents].sort((a, b) => a.start - b.start),
  )
}

const CHILD = compilePattern('(?:con )?(?:gái|trai)|bé|cháu|em|bạn|nhóc|trò')
const PERSON = compilePattern(`(?:con )?(?:gái|trai)|em|bạn|${KIN_TITLES}|thầy|dì|cậu`)
const MAX_SYLLABLES = 3

/** Finds what is written with capitals after a word for a person. */
function findGivenNames(reading: AnalyzedText, person: Pattern): Span[] {
  return person.find(reading).flatMap((word) => {
    const start = word.end + 1
    const end = reading.text[word.end] === ' ' ? findCapitalizedRunEnd(reading, start, MAX_SYLLABLES) : start
    return end > start && !isPlaceName(reading, { start, end }) ? [{ start, end }] : []
  })
}
