// Children in lists: the names are in lines under a heading, or in the rows of a sheet.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { CLASS_HEADING, LISTED_ILLNESS, SCHOOL_RESULT, SCORE_HEADING } from './child-details.ts'
import { buildHit, type ChildHit, DETAIL_REACH, MAX_CHILDREN } from './child-hits.ts'
import { isByline, isListOfGrownUps, isSigner, LIST_REACH } from './lists-of-grown-ups.ts'
import type { NameCandidate } from './name-candidates.ts'
import { isPublishedPraise } from './published-praise.ts'
import { findPupilsInSheets } from './pupil-sheets.ts'

/** Finds the names of pupils in the rows of sheets. The model reads a line at a time, and sees no headings. */
export function findSheetHits(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  return findPupilsInSheets(reading, names, (at) => isListOfGrownUps(reading, { start: at, end: at }))
    .filter((name) => !isPublishedPraise(reading, name))
    .slice(0, MAX_CHILDREN)
    .map((name) => ({ ...buildHit(reading, name, name, 'listed'), isCertain: true }))
}

/** An entry of a list in one line: "Lớp 3D …: Trần … (2 tháng), Mai … (1 tháng)". */
const IN_LINE = /[:,;] {0,2}$/
const LINE_HEAD = /(?:^|\n)[\s\d./)+*•:-]{0,8}(?:em |be |chau |con |ban )?$/

/** How far after the marks the class may be: "… 3 toán, … 2 điểm văn, đều học lớp 5C". */
const CLASS_AFTER = 110
/** How many lines with a name alone are a list. */
const MIN_LISTED = 2

/** Finds names at line starts under a heading that names a class, and names directly followed by school results. */
export function findListedHits(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  if (names.length === 0 || !(CLASS_HEADING.test(reading) || SCORE_HEADING.test(reading))) return []
  const alone: ChildHit[] = []
  const hits = names.slice(0, MAX_CHILDREN).flatMap((name): ChildHit[] => {
    const line = reading.bare.slice(name.end, name.end + DETAIL_REACH)
    const stop = line.indexOf('\n')
    const lineEnd = name.end + (stop < 0 ? line.length : stop)
    const scores = findFirstMatchInRange(SCHOOL_RESULT.find(reading), name.end, lineEnd)
    const scored = scores !== undefined && scores.start - name.end <= 12
    const before = reading.bare.slice(Math.max(0, name.start - 20), name.start)
    const atHead = LINE_HEAD.test(before)
    const remarked = IN_LINE.test(before) && /^ ?[(:-]/.test(line)
    if (!atHead && !scored && !remarked) return []
    const from = Math.max(0, name.start - LIST_REACH)
    const headed =
      CLASS_HEADING.testIn(reading, from, name.start) ||
      (scored &&
        (SCORE_HEADING.testIn(reading, from, name.start) ||
          (/\d/.test(reading.text[scores.start]!) &&
            CLASS_HEADING.testIn(reading, scores.end, scores.end + CLASS_AFTER))))
    if (!headed || isListOfGrownUps(reading, name) || isPublishedPraise(reading, name)) return []
    if (isSigner(reading, name) || isByline(reading, name)) return []
    const illness = findFirstMatchInRange(LISTED_ILLNESS.find(reading), name.end, lineEnd)
    const hit = buildHit(reading, name, { start: name.start, end: (scores ?? illness)?.end ?? name.end }, 'listed')
    if (atHead && /^[^a-z\d]*$/.test(reading.bare.slice(name.end, lineEnd))) alone.push(hit)
    // A line of a name and its marks, or of an illness, says enough.
    return [atHead && (scored || illness) ? { ...hit, isCertain: true } : hit]
  })
  // The model reads a line at a time: of one with a name alone it knows only how usual the name is.
  if (alone.length < MIN_LISTED) return hits
  return hits.map((hit) => (alone.includes(hit) ? { ...hit, isCertain: true } : hit))
}
