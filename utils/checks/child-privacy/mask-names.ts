// The fix that hides a child: its name with the relatives, places and school by which it is known.

import type { Fix, Span } from '../../draft.ts'
import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'
import { findCapitalizedRuns, isTitle } from '../shared/context/full-names.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { findNameParts } from '../shared/context/name-parts.ts'
import { findNameSeries } from '../shared/context/name-series.ts'
import { buildInitialsFix } from '../shared/fixes/fix-builders.ts'
import { findAbusedNames, findWholeSentence } from './abused-children.ts'
import { findPlaceNames } from './child-victims.ts'
import { findKnownPlaces, findSchoolNames } from './known-places.ts'
import { findParentages, findRelatives } from './relatives.ts'

/** How far after a child's name its parents may be named. */
const PARENT_REACH = 80

/** Builds the fix that masks a child with the parents who are named after it. */
export function buildFamilyFix(reading: AnalyzedText, name: Span): Fix {
  const { end } = findWholeSentence(reading, name)
  const parents = findParentages(reading).filter(
    (each) => each.start >= name.end && each.start - name.end < PARENT_REACH && each.end <= end,
  )
  const series = findNameSeries(reading, name)
  return buildInitialsFix(reading, sortApart([...series, ...parents.map((each) => each.name)]))
}

/**
 * Builds the fix that masks all by whom a child who was harmed is known in its sentence: names, also where they come
 * again, places and schools.
 * @param around words in the sentence
 * @param named a name among them
 * @param isKnown whether a text makes such a child known
 * @returns undefined where the child would still be known, or none of it can be masked
 */
export function buildVictimFix(
  reading: AnalyzedText,
  around: Span,
  named: Span | undefined,
  isKnown: (reading: AnalyzedText) => boolean,
): Fix | undefined {
  const sentence = findWholeSentence(reading, around)
  const isInside = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end
  const children = findAbusedNames(reading).filter(isInside)
  const relatives = [...findRelatives(reading), ...findParentages(reading)].map(({ name }) => name).filter(isInside)
  const names = [...(named ? [named] : []), ...children.flatMap((name) => findNameSeries(reading, name)), ...relatives]
  const again = names.length > 0 ? findAgain(reading, names) : []
  const hidden = [...findPlaceNames(reading), ...findKnownPlaces(reading), ...findSchoolNames(reading)]
  const fix = joinFixes(reading.original, [
    ...sortApart([...names, ...again]).map((name) => buildInitialsFix(reading, [name])),
    ...sortApart(hidden.filter(isInside)).map(
      ({ start, end }): Fix => ({ kind: 'mask', ...reading.span(start, end), replacement: HIDDEN_PLACE }),
    ),
  ])
  if (!fix) return undefined
  const whole = reading.span(sentence.start, sentence.end)
  const [start, end] = [Math.min(whole.start, fix.start), Math.max(whole.end, fix.end)]
  const { original } = reading
  return isKnown(analyzeText(original.slice(start, fix.start) + fix.replacement + original.slice(fix.end, end)))
    ? undefined
    : fix
}

const HIDDEN_PLACE = '•••'

/** Joins masks to one, which leaves what is between them; of two that overlap, the first counts. */
function joinFixes(text: string, fixes: readonly Fix[]): Fix | undefined {
  let joined: Fix | undefined
  for (const fix of sortByStart(fixes)) {
    if (joined && fix.start < joined.end) continue
    const before = joined ? joined.replacement + text.slice(joined.end, fix.start) : ''
    joined = { kind: 'mask', start: joined?.start ?? fix.start, end: fix.end, replacement: before + fix.replacement }
  }
  return joined
}

/** Finds where the same names, or their last words, are in the sentences next to them. */
function findAgain(reading: AnalyzedText, names: readonly Span[]): Span[] {
  const getWords = ({ start, end }: Span) => reading.text.slice(start, end)
  const known = new Set(names.flatMap((name) => [getWords(name), getWords(name).split(' ').at(-1)!]))
  const passage = findEnclosingPassage(reading, names[0]!)
  return findCapitalizedRuns(reading).flatMap((run): Span[] => {
    if (run.start < passage.start || run.end > passage.end) return []
    const [first, second] = findNameParts(reading, run)
    const name = second && isTitle(reading, first!) ? { start: second.start, end: run.end } : run
    return known.has(getWords(name)) ? [name] : []
  })
}

/** Sorts spans; of two that overlap, leaves the first. */
function sortApart(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of sortByStart(spans))
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push({ start: span.start, end: span.end })
  return apart
}

function sortByStart<Each extends Span>(spans: readonly Each[]): Each[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
}
