import type { ImportedPart } from './imported-text.ts'
import { formatPartLabel } from './part-label.ts'
import { ARTICLE_LEVELS, PASSAGE_LEVELS, type PartLevel, RISING_RULE } from './part-levels.ts'
import type { PartMarker } from './part-markers.ts'
import type { PreparedLine } from './prepared-lines.ts'
import { findRisingSequence, type StartCandidate } from './rising-sequence.ts'
import { splitHeading } from './split-heading.ts'
import type { TextSegment } from './text-segments.ts'
import { unwrapLines } from './unwrap-lines.ts'

/** The highest number of parts: a text with more is no official text but an attack. */
export const MAX_PARTS = 20_000

/** A text as lines, each with the marker it begins with. */
export interface MarkedLines {
  lines: readonly PreparedLine[]
  marks: readonly (PartMarker | null)[]
  /** Lines that are never joined with others, such as quoted markers. */
  unjoinable: readonly boolean[]
  width: number
  /** The articles come from the codification (Bộ pháp điển), in any order. */
  codified: boolean
  /** The number of parts built so far. */
  partCount: number
}

/** The content of a segment: its own lines up to `ownEnd`, and its parts. */
export interface BuiltParts {
  ownEnd: number
  parts: ImportedPart[]
}

/** Finds the lines of a segment where articles begin, without quotations and references. */
export function findArticleLines({ marks, codified }: MarkedLines, { from, closing }: TextSegment): Set<number> {
  const found: StartCandidate[] = []
  for (let at = from; at < closing; at++) {
    const mark = marks[at]
    if (mark?.form === 'dieu') found.push({ at, order: mark.order, looksLikeStart: mark.looksLikeStart })
  }
  return new Set(codified ? found.map(({ at }) => at) : findRisingSequence(found, RISING_RULE))
}

/**
 * Builds the parts of a segment step by step, up to `MAX_PARTS`.
 * @param articles - the lines where its articles begin
 * @returns a generator that yields once per article, or per part of the highest level in a text without articles; the
 * value is the expected number of yields
 */
export function* buildParts(
  marked: MarkedLines,
  segment: TextSegment,
  articles: ReadonlySet<number>,
): Generator<number, BuiltParts> {
  const levels = articles.size > 0 ? ARTICLE_LEVELS : PASSAGE_LEVELS
  return yield* buildContents({ marked: marked, levels, articles }, segment.from, segment.closing, 0, '')
}

interface BuildContext {
  marked: MarkedLines
  levels: readonly PartLevel[]
  articles: ReadonlySet<number>
}

/**
 * Builds the parts between two lines.
 * @param parentNumber - the number of the parent part, empty at the top
 */
function* buildContents(
  context: BuildContext,
  from: number,
  to: number,
  step: number,
  parentNumber: string,
): Generator<number, BuiltParts> {
  const level = context.levels[step]
  if (!level || (parentNumber === '' && !level.root)) return { ownEnd: to, parts: [] }
  const starts = findPartStarts(context, level, from, to, parentNumber)
  if (starts.length === 0) return yield* buildContents(context, from, to, step + 1, parentNumber)
  const before = yield* buildContents(context, from, starts[0]!, step + 1, parentNumber)
  const parts = before.parts
  for (const [i, at] of starts.entries()) {
    if (context.marked.partCount >= MAX_PARTS) break
    parts.push(yield* buildPart(context, level, at, starts[i + 1] ?? to, step))
    if (level.form === 'dieu') yield context.articles.size
    else if (parentNumber === '' && context.articles.size === 0) yield starts.length
  }
  return { ownEnd: before.ownEnd, parts }
}

function* buildPart(
  context: BuildContext,
  level: PartLevel,
  from: number,
  to: number,
  step: number,
): Generator<number, ImportedPart> {
  const { marked } = context
  const { number, label, rest } = marked.marks[from]!
  marked.partCount++
  const { ownEnd, parts } = yield* buildContents(context, from + 1, to, step + 1, number || '-')
  const passage = {
    lines: marked.lines,
    from,
    to: ownEnd,
    first: rest,
    unjoinable: marked.unjoinable,
    width: marked.width,
  }
  const part: ImportedPart = { kind: level.kind, number, ...splitHeading(level.kind, passage, parts.length > 0), parts }
  return label === formatPartLabel(part) ? part : { ...part, printed: label }
}

/** Finds the lines where the parts of a level begin. */
function findPartStarts(
  { marked, articles }: BuildContext,
  level: PartLevel,
  from: number,
  to: number,
  parentNumber: string,
): number[] {
  if (level.form === 'dieu') {
    const found: number[] = []
    for (let i = from; i < to; i++) if (articles.has(i)) found.push(i)
    return found
  }
  const candidates = findCandidates(marked.marks, from, to, level, parentNumber)
  if (candidates.length === 0) return []
  if (level.kind === 'gach') return candidates.map(({ at }) => at)
  const sequence = findRisingSequence(candidates, level.rule)
  if (level.aboveArticles && !isBeforeArticles(sequence, articles)) return []
  if (parentNumber !== '' || level.rule.fromOne === false) return sequence
  // Two numbered lines in running text are no structure, unless a dash follows the number, as the Party writes.
  const minLength = level.form === 'number' && !/[-–]$/.test(marked.marks[sequence[0] ?? -1]?.label ?? '') ? 3 : 2
  return sequence.length >= minLength ? sequence : []
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
  parentNumber: string,
): StartCandidate[] {
  const found: StartCandidate[] = []
  for (let at = from; at < to; at++) {
    const mark = marks[at]
    if (mark?.form !== form || (strict && !mark.looksLikeStart)) continue
    if (numbers !== undefined && !isNumberWithin(mark.number, numbers, parentNumber)) continue
    found.push({ at, order: mark.order, looksLikeStart: mark.looksLikeStart })
  }
  return found
}

/** Whether a dotted number belongs to its parent: "1.1" to 1, "1.1.1" to "1.1". */
function isNumberWithin(number: string, numbers: number, parentNumber: string): boolean {
  return number.split('.').length === numbers && number.startsWith(`${parentNumber}.`)
}

/** Joins lines that belong to no part into text. */
export function joinLineText(marked: MarkedLines, from: number, to: number): string {
  if (from >= to) return ''
  const passage = { lines: marked.lines, from, to, first: marked.lines[from]!.text, unjoinable: marked.unjoinable }
  return unwrapLines({ ...passage, width: marked.width })
}
