// Finds a child's full name with details that make the child findable or expose private life, and child victims
// who become identifiable.

import { type Fix, hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { excludeOverlapping, isEnclosedSpan, selectOverlapping } from '../../text/enclosed-spans.ts'
import { locateSpan } from '../../text/locate-span.ts'
import type { Check } from '../check-contract.ts'
import { findFullNames, hasOnlyInitials } from '../shared/context/full-names.ts'
import { findNameSeries } from '../shared/context/name-series.ts'
import { isOfIllNeighbour } from '../shared/context/neighbours.ts'
import { buildDeletePhraseFix } from '../shared/fixes/delete-phrase.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { buildSeriesInitialsFix } from '../shared/fixes/initials.ts'
import { UNSURE } from '../shared/model/model-kinds.ts'
import { findWholeSentence, isOfAbusedChild } from './abused-children.ts'
import { PRIVATE_DETAIL, SHUNNED_DETAIL } from './child-details.ts'
import { buildHit, type ChildHit, MAX_CHILDREN } from './child-hits.ts'
import { findChildVictims } from './child-victims.ts'
import { findChildrenAtPlaces } from './children-at-places.ts'
import { findChildrenOfBoth, findTroubledHits } from './children-in-trouble.ts'
import {
  isOfAdultAges,
  isOfChildlikeNames,
  isOfGivers,
  isOfGrownOffspring,
  isOfGrownUps,
  isOfListedPatients,
  mentionsChild,
} from './grown-ups.ts'
import { findIllListedHits, markIllListed } from './ill-children.ts'
import { findListedHits, findSheetHits } from './listed-children.ts'
import { isByline } from './lists-of-grown-ups.ts'
import { buildFamilyFixes, buildPassageFix, buildVictimFix } from './mask-names.ts'
import { findNameCandidates } from './name-candidates.ts'
import { findAbusedHits, findGroupHits, findHitsOnLines, findNamedHits, isFindableChild } from './named-children.ts'
import { isOfCatchment, isOfPlaces, isOfTeachers, isOfTeams } from './no-children.ts'
import { findOfferedClips } from './offered-clips.ts'
import { isOfUnnamedLostChild, isOfUnnamedOwnChild } from './own-child.ts'
import { findOwnPupils } from './own-pupils.ts'
import { isPraiseOfUnnamed, isPublishedPraise } from './published-praise.ts'
import { isShamed } from './shamed-children.ts'
import { findLowerCaseHits } from './uncapitalized-children.ts'
import { findWrittenOutNames } from './written-out-names.ts'

const PREFILTER =
  /(?<![a-z])(?:be|chau|em|con|lop|hoc|truong|hs|nhoc|tuoi|mam non|mau giao|tieu hoc|thcs|tre|cu|dua|thang|nan nhan|thieu (?:nien|nu)|(?:thi|nu|nam) sinh|(?:10|[1-9])[a-e]\d{0,2})(?![a-z])/

/** How far after a named child its parents may be named. */
const SAME_CHILD_REACH = 80

export const childPrivacy: Check<ChildHit> = {
  id: 'child-privacy',
  level: 'warn',
  kinds: [
    { id: 'abused', level: 'stop', messages: ['abused', 'clip'] },
    { id: 'ill-listed', level: 'stop', messages: ['ill-listed'] },
    // Louder, masking the name in the first place would raise it, and would not be offered.
    { id: 'written-out', level: 'note', messages: ['written-out'], doubt: 0 },
    { id: 'own-consent', level: 'note', messages: ['own-consent'], doubt: 0 },
    UNSURE,
  ],
  provisions: ['luat-tre-em-2016.d6.k11', 'nd-56-2017.d33', 'nd-56-2017.d36', 'luat-91-2025.d24.k2'],
  find({ attachments }, reading) {
    const sheets = attachments.flatMap(({ name, signs }, attachment): ChildHit[] =>
      signs?.includes('mark-sheet') ? [{ start: 0, end: name.length, message: 'marks', attachment }] : [],
    )
    return [...findInText(reading), ...sheets]
  },
  buildFixes(reading, hit) {
    const phrase = hit.message === 'clip' ? buildDeletePhraseFix(reading.original, hit) : undefined
    const names = buildNamesFixes(reading, hit)
    if (hit.message === 'ill-listed' && !isFirstOnLine(reading.original, hit)) return names
    return [...names, phrase, buildDeleteSentenceFix(reading.original, hit)]
  },
  buildPassageFixes(reading, passage) {
    return [buildPassageFix(reading, passage), buildDeleteSentenceFix(reading.original, passage)]
  },
  // Initials are what the fix makes of a name.
  isExempt: (reading, sentence) =>
    hasOnlyInitials(reading, sentence) ||
    !mentionsChild(reading) ||
    isOfGrownUps(reading, sentence) ||
    isOfChildlikeNames(reading, sentence) ||
    isOfTeachers(reading, sentence) ||
    isOfTeams(reading, sentence) ||
    isOfPlaces(reading, sentence) ||
    isOfCatchment(reading, sentence) ||
    isOfAdultAges(reading, sentence) ||
    isOfGivers(reading, sentence) ||
    isOfIllNeighbour(reading, sentence) ||
    isOfGrownOffspring(reading, sentence) ||
    isOfListedPatients(reading, sentence) ||
    isOfUnnamedOwnChild(reading, sentence) ||
    isOfUnnamedLostChild(reading, sentence) ||
    isPublishedPraise(reading, sentence) ||
    isPraiseOfUnnamed(reading, sentence) ||
    isHeading(reading, sentence) ||
    isBylineAlone(reading, sentence) ||
    ADULT_BORN.test(reading.bare.slice(sentence.start, sentence.end)),
}

/** Messages of hits whose fix masks the name: the class and the school are why, and the message names them. */
const MASKED_BY_NAME: ReadonlySet<string> = new Set(['named', 'own-consent'])
const WORD = "[a-z\\d'&]{1,10}"
/** No more than a class and a school, without diacritics. */
const ONLY_SCHOOL = new RegExp(
  '^(?:,? ?[(-]? ?(?:dang |hien |la |hoc sinh |hs |hoc |o |thuoc |cua ){0,3}' +
    '(?:(?:lop ?)?(?:\\d{1,2}(?:[a-z]\\d{0,2}|[./-]\\d{1,2})?|la|choi|mam)|' +
    `(?:truong|th|tieu hoc|thcs|thpt|trung hoc|mam non|mau giao)(?: ${WORD}){1,8})[, )]{0,2}){1,3}$`,
)

/** Narrows a hit to the name where no more than a class and a school follow, as a reader would underline it. */
function narrowToName(reading: AnalyzedText, hit: ChildHit): ChildHit {
  const { name, message } = hit
  if (!name || !MASKED_BY_NAME.has(message)) return hit
  const { start, end } = locateSpan(reading, hit)
  if (start !== name.start || end <= name.end) return hit
  // The fix hides all around what a child is shunned for, and an illness is a part of the finding.
  const sentence = findWholeSentence(reading, name)
  if (SHUNNED_DETAIL.testIn(reading, sentence.start, sentence.end)) return hit
  if (PRIVATE_DETAIL.testIn(reading, name.end, end) || !ONLY_SCHOOL.test(reading.bare.slice(name.end, end))) return hit
  return { ...hit, ...reading.span(name.start, name.end) }
}

/** What a list is of, with no name in it: "DANH SÁCH LỚP 8A2". */
const HEADING =
  /^[^a-z]*(?:danh sach|ds|bang (?:diem|ten|phan cong)|lich|thoi khoa bieu|ket qua|so do)(?![a-z])[^\n]{0,60}$/

function isHeading(reading: AnalyzedText, sentence: Span): boolean {
  if (!HEADING.test(reading.bare.slice(sentence.start, sentence.end).trim())) return false
  return selectOverlapping(findFullNames(reading), sentence).length === 0
}

/** Whether a sentence is only the name of who wrote the text. */
function isBylineAlone(reading: AnalyzedText, sentence: Span): boolean {
  const [name] = selectOverlapping(findFullNames(reading), sentence)
  return (
    name !== undefined && !/[\p{L}\d]/u.test(reading.text.slice(sentence.start, name.start)) && isByline(reading, name)
  )
}

const LINE_START = /(?:^|\n)[\s\d./)*+•–-]{0,12}(?:\p{L}{2,5} )?$/u
const LINE_START_REACH = 20

/** Whether an entry of a list begins its line. In one line, the dot of a number would end what is deleted. */
function isFirstOnLine(text: string, { start }: Span): boolean {
  return LINE_START.test(text.slice(Math.max(0, start - LINE_START_REACH), start))
}

function findInText(reading: AnalyzedText): ChildHit[] {
  if (!PREFILTER.test(reading.bare)) return []
  const names = findNameCandidates(reading)
  const hits = findSheetHits(reading, names)
  const add = (hit: ChildHit) => {
    if (hits.length < 2 * MAX_CHILDREN && !hits.some((other) => hasOverlap(other, hit))) hits.push(hit)
  }
  for (const hit of findNamedHits(reading, names)) add(hit)
  for (const hit of findGroupHits(reading, names)) add(hit)
  for (const hit of findIllListedHits(reading, names)) add(hit)
  for (const hit of findListedHits(reading, names)) add(hit)
  for (const hit of findHitsOnLines(reading, names)) add(hit)
  for (const hit of findTroubledHits(reading, names)) add(hit)
  for (const hit of findLowerCaseHits(reading)) add(hit)
  for (const name of findWrittenOutNames(reading, (initials) => isFindableChild(reading, initials)))
    add(buildHit(reading, name, name, 'written-out'))
  for (const hit of findAbusedHits(reading)) add(hit)
  const named = [...hits]
  // The parents of a child with a hit: the same child.
  for (const hit of findChildVictims(reading))
    if (!named.some(({ end }) => end <= hit.start && hit.start - end < SAME_CHILD_REACH)) add(hit)
  for (const hit of findChildrenOfBoth(reading)) add(hit)
  const known = [...hits]
  // The mask of a name hides the places around it, too.
  for (const hit of findChildrenAtPlaces(reading))
    if (!known.some(({ start, end }) => end - hit.start > -SAME_CHILD_REACH && start - hit.end < SAME_CHILD_REACH))
      add(hit)
  for (const { start, end } of findOfferedClips(reading)) add({ ...reading.span(start, end), message: 'clip' })
  const all = markIllListed(reading, hits).map((hit) => {
    if (hit.message === 'clip') return hit
    if (isOfAbusedChild(reading, hit, hit.message === 'written-out')) return { ...hit, message: 'abused' }
    return hit.message === 'named' && hit.name && isShamed(reading, hit.name) ? { ...hit, message: 'shamed' } : hit
  })
  const joined = joinSeries(
    reading,
    all.map((hit) => narrowToName(reading, hit)),
  )
  const isAbused = (start: number, end: number) =>
    joined.some((hit) => hit.message === 'abused' && isEnclosedSpan(hit, { start, end }))
  return [...joined, ...excludeOverlapping(findOwnPupils(reading, isAbused), joined)]
}

/** Messages whose fix masks every name of a series, so that one warning is enough. */
const JOINED: ReadonlySet<string> = new Set(['named', 'own-consent', 'shamed'])

/** Joins the hits on the names of one series in a line, which would be as many warnings with the same fix. */
function joinSeries(reading: AnalyzedText, hits: readonly ChildHit[]): ChildHit[] {
  const joined: ChildHit[] = []
  for (const hit of hits.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last && isOfSameSeries(reading, last, hit))
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, hit.end) }
    else joined.push(hit)
  }
  return joined
}

function isOfSameSeries(reading: AnalyzedText, last: ChildHit, hit: ChildHit): boolean {
  if (!last.name || !hit.name || !JOINED.has(hit.message)) return false
  if (hit.message !== last.message || reading.original.slice(last.start, hit.start).includes('\n')) return false
  const { start } = hit.name
  return findNameSeries(reading, last.name).some((name) => name.start <= start && start < name.end)
}

function buildNamesFixes(
  reading: AnalyzedText,
  { message, name, relative, words }: ChildHit,
): readonly (Fix | undefined)[] {
  const known = name ?? relative
  const isVictim = (each: string) => each === 'abused' || each === message
  if (message === 'abused' || message === 'victim') {
    const around = known ?? words
    const findLeft = (after: AnalyzedText) => findInText(after).map((hit) => hit.message)
    return around ? [buildVictimFix(reading, around, known, findLeft, isVictim)] : []
  }
  if (!name) return []
  return message === 'named' || message === 'own-consent' || message === 'shamed' || message === 'ill-listed'
    ? buildFamilyFixes(reading, name)
    : [buildSeriesInitialsFix(reading, name)]
}

/** A year of birth that makes a grown person. */
const ADULT_BORN =
  /(?<![a-z]|hoc |nu |nam |thi |du |(?:me|ma|bo|ba|cha)[a-z ]{0,12}? )(?:sinh|sn|ns|dob)(?: ngay| nam| vao)?[ :]{1,3}(?:[0-3]?\d[./-][01]?\d[./-])?19\d\d(?!\d)/
