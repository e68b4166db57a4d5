import type { ImportedPart } from './imported-text.ts'
import { formatPartLabel } from './part-label.ts'
import { ARTICLE_LEVELS, PASSAGE_LEVELS, type PartLevel, RISING_RULE } from './part-levels.ts'
import type { PartMarker } from './part-markers.ts'
import type { PreparedLine } from './prepared-lines.ts'
import { findRisingSequence, type StartCandidate } from './rising-sequence.ts'
import { splitHeading } from './split-heading.ts'
import type { TextSegment } from './text-segments.ts'
import { unwrapLines } from './unwrap-lines.ts'

/** A text with more parts than this is no law but a trap. */
export const MAX_PARTS = 20_000

/** A text cut into lines, each with how it begins. */
export interface MarkedLines {
  lines: readonly PreparedLine[]
  marks: readonly (PartMarker | null)[]
  /** Lines that keep to themselves when lines are joined. */
  whole: readonly boolean[]
  width: number
  /** The articles are those of the codification, in any order. */
  codified: boolean
  /** How many parts were made so far. */
  made: number
}

/** What stands in a stretch: lines of its own up to `ownEnd`, and its parts. */
export interface BuiltParts {
  ownEnd: number
  parts: ImportedPart[]
}

/** The lines of a stretch at which articles begin, quotations and references left out. */
export function findArticleLines({ marks, codified }: MarkedLines, { from, closing }: TextSegment): Set<number> {
  const found: StartCandidate[] = []
  for (let at = from; at < closing; at++) {
    const mark = marks[at]
    if (mark?.form === 'dieu') found.push({ at, order: mark.order, good: mark.good })
  }
  return new Set(codified ? found.map(({ at }) => at) : findRisingSequence(found, RISING_RULE))
}

/**
 * Makes the parts of a stretch, step by step: yields once for each article, or where there are none for each part of the
 * highest level, how many of them there are. In: the lines of its articles. Stops making parts beyond `MAX_PARTS`.
 */
export function* buildParts(
  sheet: MarkedLines,
  segment: TextSegment,
  articles: ReadonlySet<number>,
): Generator<number, BuiltParts> {
  const levels = articles.size > 0 ? ARTICLE_LEVELS : PASSAGE_LEVELS
  return yield* buildContents({ sheet, levels, articles }, segment.from, segment.closing, 0, '')
}

interface BuildContext {
  sheet: MarkedLines
  levels: readonly PartLevel[]
  articles: ReadonlySet<number>
}

/** `inside`: the number of the part that the stretch stands in, empty at the top. */
function* buildContents(
  work: BuildContext,
  from: number,
  to: number,
  step: number,
  inside: string,
): Generator<number, BuiltParts> {
  const level = work.levels[step]
  if (!level || (inside === '' && !level.root)) return { ownEnd: to, parts: [] }
  const starts = findPartStarts(work, level, from, to, inside)
  if (starts.length === 0) return yield* buildContents(work, from, to, step + 1, inside)
  const before = yield* buildContents(work, from, starts[0]!, step + 1, inside)
  const parts = before.parts
  for (const [i, at] of starts.entries()) {
    if (work.sheet.made >= MAX_PARTS) break
    parts.push(yield* buildPart(work, level, at, starts[i + 1] ?? to, step))
    if (level.form === 'dieu') yield work.articles.size
    else if (inside === '' && work.articles.size === 0) yield starts.length
  }
  return { ownEnd: before.ownEnd, parts }
}

function* buildPart(
  work: BuildContext,
  level: PartLevel,
  from: number,
  to: number,
  step: number,
): Generator<number, ImportedPart> {
  const { sheet } = work
  const { number, label, rest } = sheet.marks[from]!
  sheet.made++
  const { ownEnd, parts } = yield* buildContents(work, from + 1, to, step + 1, number || '-')
  const passage = { lines: sheet.lines, from, to: ownEnd, first: rest, whole: sheet.whole, width: sheet.width }
  const part: ImportedPart = { kind: level.kind, number, ...splitHeading(level.kind, passage, parts.length > 0), parts }
  return label === formatPartLabel(part) ? part : { ...part, printed: label }
}

/** The lines of a stretch at which the parts of a level begin. */
function findPartStarts(
  { sheet, articles }: BuildContext,
  level: PartLevel,
  from: number,
  to: number,
  inside: string,
): number[] {
  if (level.form === 'dieu') {
    const found: number[] = []
    for (let i = from; i < to; i++) if (articles.has(i)) found.push(i)
    return found
  }
  const candidates = findCandidates(sheet.marks, from, to, level, inside)
  if (candidates.length === 0) return []
  if (level.kind === 'gach') return candidates.map(({ at }) => at)
  const chain = findRisingSequence(candidates, level.rule)
  if (level.aboveArticles && !isBeforeArticles(chain, articles)) return []
  if (inside !== '' || level.rule.fromOne === false) return chain
  // A list of two in a running text is no structure; the Party's own sign behind the number is.
  const fewest = level.form === 'number' && !/[-–]$/.test(sheet.marks[chain[0] ?? -1]?.label ?? '') ? 3 : 2
  return chain.length >= fewest ? chain : []
}

function isBeforeArticles([first]: readonly number[], articles: ReadonlySet<number>): boolean {
  const [article] = articles
  return first !== undefined && article !== undefined && first < article
}

function findCandidates(
  marks: readonly (PartMarker | null)[],
  from: number,
  to: number,
  { form, strict, numbers }: PartLevel,
  inside: string,
): StartCandidate[] {
  const found: StartCandidate[] = []
  for (let at = from; at < to; at++) {
    const mark = marks[at]
    if (mark?.form !== form || (strict && !mark.good)) continue
    if (numbers !== undefined && !isNumberWithin(mark.number, numbers, inside)) continue
    found.push({ at, order: mark.order, good: mark.good })
  }
  return found
}

/** "1.1" belongs to 1, "1.1.1" to "1.1". */
function isNumberWithin(number: string, numbers: number, inside: string): boolean {
  return number.split('.').length === numbers && number.startsWith(`${inside}.`)
}

/** The text of a stretch of lines as it stands, for what belongs to no part. */
export function joinLineText(sheet: MarkedLines, from: number, to: number): string {
  if (from >= to) return ''
  const passage = { lines: sheet.lines, from, to, first: sheet.lines[from]!.text, whole: sheet.whole }
  return unwrapLines({ ...passage, width: sheet.width })
}
