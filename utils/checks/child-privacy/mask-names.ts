// The fix that hides a child: its name with the relatives, places and school by which it is known.

import { type Fix, hasOverlap, type Span } from '../../draft.ts'
import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'
import { stripDiacritics } from '../../text/character-folding.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan, selectOverlapping } from '../../text/enclosed-spans.ts'
import { locateSpan } from '../../text/locate-span.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findCapitalizedRuns, findFullNames, isTitle } from '../shared/context/full-names.ts'
import { HIDDEN } from '../shared/context/hidden.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd, findNameParts, isCapital } from '../shared/context/name-parts.ts'
import { findNameSeries, findSeriesOfAll } from '../shared/context/name-series.ts'
import { buildInitialsFix } from '../shared/fixes/initials.ts'
import { isSameFix } from '../shared/fixes/is-same-fix.ts'
import { findAbusedNames, findWholeSentence } from './abused-children.ts'
import { SHUNNED_DETAIL } from './child-details.ts'
import { hasHarm } from './child-victims.ts'
import { findHiddenPlaces } from './hidden-places.ts'
import { findKnownPlaces } from './known-places.ts'
import { findNamesAround, type NameAround } from './names-around.ts'
import { findParentages, findRelatives } from './relatives.ts'
import { sortApart } from './sort-apart.ts'

/** How far after a child's name its parents may be named. */
const PARENT_REACH = 80
/** How far after a parent the other one may be named: "con anh Mẫu chị Ví". */
const COUPLE_REACH = 10

/** Builds the fixes that mask a child: with its family, and where more is said of it, also with all else. */
export function buildFamilyFixes(reading: AnalyzedText, name: Span): (Fix | undefined)[] {
  const sentence = findWholeSentence(reading, name)
  const parents = findParentages(reading).filter(
    (each) => each.start >= name.end && each.start - name.end < PARENT_REACH && each.end <= sentence.end,
  )
  const around = findNamesAround(reading, sentence)
  const family = sortApart([
    ...findNameSeries(reading, name),
    ...parents.map((each) => each.name),
    ...findPartners(
      around,
      parents.map((each) => each.name),
    ),
  ])
  const fix = buildInitialsFix(reading, family)
  const isShunned = SHUNNED_DETAIL.testIn(reading, sentence.start, sentence.end)
  if (!isShunned && isHidden(reading, sentence, family)) return [fix]
  const whole = buildWholeFix(reading, sentence, [...family, ...around])
  if (whole && isSameFix(whole, fix)) return [fix]
  // Class, school and home would still say whose secret it is.
  return isShunned ? [whole, fix] : [fix, whole]
}

/** Finds the grown-ups who are named right behind others. */
function findPartners(around: readonly NameAround[], parents: readonly Span[]): NameAround[] {
  return around.filter(
    ({ of, start }) => of === 'grown-up' && parents.some(({ end }) => start > end && start - end < COUPLE_REACH),
  )
}

/**
 * Builds the fix of a passage about a child that no rule marks: its names become initials. Where they are not all by
 * which the child is known, places and schools are hidden, too.
 * @param passage UTF-16 offsets in the draft
 */
export function buildPassageFix(reading: AnalyzedText, passage: Span): Fix | undefined {
  const sentence = findWholeSentence(reading, locateSpan(reading, passage))
  const around = findNamesAround(reading, sentence)
  const children = around.filter((name) => name.of !== 'grown-up')
  const again = around.length > 0 ? findAgain(reading, around) : []
  const names = sortApart([...around, ...again])
  if (children.length > 0 && isHidden(reading, sentence, names)) return buildInitialsFix(reading, names)
  return buildWholeFix(reading, sentence, names)
}

/** Harm that is only hinted at: "đứa bị hại trong vụ bên xóm Mẫu". */
const DONE_HARM = compilePattern('bị (?:\\p{L}+ ){0,4}hại|làm bậy')

/** Whether a child is hidden by a mask of some names: no other is there in full, no house, and no harm is mentioned. */
function isHidden(reading: AnalyzedText, sentence: Span, names: readonly Span[]): boolean {
  const isInside = (each: Span) => isEnclosedSpan(each, sentence)
  const isLeft = (name: Span) => isInside(name) && !names.some((each) => hasOverlap(each, name))
  return !(
    selectOverlapping(findFullNames(reading), sentence).some(isLeft) ||
    findKnownPlaces(reading).some((place) => place.isHouse && isInside(place)) ||
    hasHarm(reading, sentence) ||
    DONE_HARM.testIn(reading, sentence.start, sentence.end)
  )
}

/** Builds the fix that hides names, places, classes and schools of a sentence, together with other fixes. */
function buildWholeFix(
  reading: AnalyzedText,
  sentence: Span,
  names: readonly Span[],
  others: readonly Fix[] = [],
): Fix | undefined {
  const fix = joinFixes(reading.original, [
    ...others,
    ...sortApart(names).map((name) => buildInitialsFix(reading, [name])),
    ...findHiddenPlaces(reading, sentence, names).map(
      ({ start, end, replacement }): Fix => ({ kind: 'mask', ...reading.span(start, end), replacement }),
    ),
  ])
  return fix?.replacement.startsWith(HIDDEN) ? addWordBefore(reading, fix) : fix
}

/** The word for a place, which says what is hidden: "lớp", "xóm", "Tiểu học". */
const WORD_BEFORE = /(?:(?:tiểu|tieu|trung|mầm|mam|mẫu|mau) )?[\p{L}\p{M}]{1,12} $/iu
const WORD_REACH = 24

/** Begins a fix with the word before it, which stays: "lớp ••• trường •••" on the button, not "••• trường •••". */
function addWordBefore({ original }: AnalyzedText, fix: Fix): Fix {
  const word = WORD_BEFORE.exec(original.slice(Math.max(0, fix.start - WORD_REACH), fix.start))?.[0] ?? ''
  return { ...fix, start: fix.start - word.length, replacement: word + fix.replacement }
}

/** What hides all by whom a child who was harmed is known in a sentence. */
interface SentenceMask {
  sentence: Span
  /** The names that it hides. */
  names: readonly Span[]
  fix: Fix | undefined
  /** What is still found in the masked sentence. */
  left?: readonly string[]
}

/** The masks that were built for a text, the last one first: a sentence with many children has few. */
const listMasks = searchOnce((): SentenceMask[] => [])
/** How much of a long sentence, which is read in parts, a mask must hide around a child. */
const HIDDEN_REACH = 120
/** The masks for one text. Each is tried in the checks, and nobody would apply more. */
const MAX_MASKS = 40

/** Whether a mask that was built for another child hides this one as well. */
function isFor(mask: SentenceMask, sentence: Span, words: Span, named: Span | undefined): boolean {
  const { start, end } = mask.sentence
  if (start > Math.max(sentence.start, words.start - HIDDEN_REACH)) return false
  if (end < Math.min(sentence.end, words.end + HIDDEN_REACH)) return false
  return !named || mask.names.some((name) => name.start === named.start && name.end === named.end)
}

/**
 * Builds the fix that masks all by whom a child who was harmed is known in its sentence: names, also where they come
 * again, places and schools.
 * @param words words in the sentence
 * @param named a name among them
 * @param findLeft finds, in the masked sentence, the messages of what makes a child known
 * @param isLeft whether one of them says that the same child is still known
 * @returns undefined where the child would still be known, or none of it can be masked
 */
export function buildVictimFix(
  reading: AnalyzedText,
  words: Span,
  named: Span | undefined,
  findLeft: (reading: AnalyzedText) => readonly string[],
  isLeft: (message: string) => boolean,
): Fix | undefined {
  const sentence = findWholeSentence(reading, words)
  const masks = listMasks(reading)
  let mask = masks.find((each) => isFor(each, sentence, words, named))
  if (!mask) {
    if (masks.length >= MAX_MASKS) return undefined
    mask = buildSentenceMask(reading, sentence, named)
    masks.unshift(mask)
  }
  const { fix } = mask
  if (!fix) return undefined
  mask.left ??= findLeft(analyzeText(applyTo(reading, mask.sentence, fix)))
  return mask.left.some(isLeft) ? undefined : fix
}

/** Right before the name of who works at a school, by whom the class is known. */
const SCHOOL_STAFF = compilePattern(
  '(?:thầy|cô|giáo viên|gv|gvcn|chủ nhiệm|hiệu trưởng|hiệu phó|giám thị|bảo mẫu|quản sinh|tổng phụ trách)(?: (?:giáo|chủ nhiệm))? ?$',
)
/** Right after it. */
const WORKS_AT_SCHOOL = compilePattern(
  '^,? (?:là )?(?:dạy|chủ nhiệm|giáo viên|gv|gvcn|hiệu trưởng|hiệu phó|bảo vệ trường)',
)
const STAFF_REACH = 24

function isAtSchool(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    SCHOOL_STAFF.testIn(reading, start - STAFF_REACH, start) || WORKS_AT_SCHOOL.testIn(reading, end, end + STAFF_REACH)
  )
}

function buildSentenceMask(reading: AnalyzedText, sentence: Span, named: Span | undefined): SentenceMask {
  const isInside = (each: Span) => isEnclosedSpan(each, sentence)
  const children = findAbusedNames(reading).filter(isInside)
  const relatives = [...findRelatives(reading), ...findParentages(reading)].map(({ name }) => name).filter(isInside)
  const around = findNamesAround(reading, sentence)
  const names = [
    ...(named ? [named] : []),
    ...findSeriesOfAll(reading, children),
    ...relatives,
    ...around.filter((name) => name.of === 'child'),
    ...findPartners(around, relatives),
    ...around.filter((name) => name.of === 'grown-up' && isAtSchool(reading, name)),
  ]
  const again = names.length > 0 ? findAgain(reading, names) : []
  const fix = buildWholeFix(reading, sentence, [...names, ...again], buildKinFixes(reading, sentence))
  return { sentence, names, fix }
}

/** Applies a fix to the sentence that it is of; it may reach over its ends. */
function applyTo(reading: AnalyzedText, sentence: Span, fix: Fix): string {
  const { original } = reading
  const whole = reading.span(sentence.start, sentence.end)
  const [start, end] = [Math.min(whole.start, fix.start), Math.max(whole.end, fix.end)]
  return original.slice(start, fix.start) + fix.replacement + original.slice(fix.end, end)
}

/** Who did it, by a kinship that few men have to the child: with the class, it says which child it is. */
const CLOSE_KIN = compilePattern(
  '(?<=bị (?:chính |chính tay )?)(?:(?:ông|bà|thằng|lão|gã|người|đứa) )?(?:(?:cậu|chú|bác|dì|cô|mợ|thím|anh|chị) (?:ruột|họ|rể|dâu)|' +
    'ông (?:nội|ngoại)|bà (?:nội|ngoại))',
)
/** The most words of a name. */
const MOST_SYLLABLES = 4
const SOME_RELATIVE = 'người thân'

/** Builds the fixes that leave of a close relative, and of the name after the kinship, only that it is one. */
function buildKinFixes(reading: AnalyzedText, sentence: Span): Fix[] {
  const replacement = reading.accented ? SOME_RELATIVE : stripDiacritics(SOME_RELATIVE)
  return CLOSE_KIN.find(reading)
    .filter((each) => isEnclosedSpan(each, sentence))
    .map(({ start, end }) => ({ kind: 'mask', ...reading.span(start, findCalledEnd(reading, end)), replacement }))
}

/** Returns the end of the name that goes on after an offset, or the offset where none does. */
function findCalledEnd(reading: AnalyzedText, at: number): number {
  return isCapital(reading, at + 1) ? findCapitalizedRunEnd(reading, at + 1, MOST_SYLLABLES) : at
}

/** Joins masks to one, which leaves what is between them; of two that overlap, the first counts. */
function joinFixes(text: string, fixes: readonly Fix[]): Fix | undefined {
  let joined: Fix | undefined
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (joined && fix.start < joined.end) continue
    const before = joined ? joined.replacement + text.slice(joined.end, fix.start) : ''
    joined = { kind: 'mask', start: joined?.start ?? fix.start, end: fix.end, replacement: before + fix.replacement }
  }
  return joined
}

const ORDER = /^(?:hai|ba|tu|nam|sau|bay|tam|chin|muoi|ut)$/

/** Finds where the same names, or their last words, are in the sentences next to them. */
function findAgain(reading: AnalyzedText, names: readonly Span[]): Span[] {
  const getWords = ({ start, end }: Span) => reading.text.slice(start, end)
  const known = new Set(names.flatMap((name) => [getWords(name), getWords(name).split(' ').at(-1)!]))
  const passage = findEnclosingPassage(reading, names[0]!)
  return findCapitalizedRuns(reading).flatMap((run): Span[] => {
    if (!isEnclosedSpan(run, passage)) return []
    const [first, second] = findNameParts(reading, run)
    const name = second && isTitle(reading, first!) ? { start: second.start, end: run.end } : run
    // Who is called by the order of birth is one of many.
    if (!second && ORDER.test(first!.bare)) return []
    return known.has(getWords(name)) ? [name] : []
  })
}
