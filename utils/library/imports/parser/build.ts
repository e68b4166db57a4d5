import { type Candidate, chainOf } from './chain.ts'
import { headingAndText } from './heading.ts'
import type { Part } from './imported-text.ts'
import { labelOf } from './label.ts'
import { ARTICLE_LEVELS, type Level, PASSAGE_LEVELS, RISING } from './levels.ts'
import type { Line } from './lines.ts'
import type { Mark } from './marks.ts'
import type { Segment } from './segments.ts'
import { joinedText } from './unwrap-lines.ts'

/** A text with more parts than this is no law but a trap. */
export const MOST_PARTS = 20_000

/** A text cut into lines, each with how it begins. */
export interface Sheet {
  lines: readonly Line[]
  marks: readonly (Mark | null)[]
  /** Lines that keep to themselves when lines are joined. */
  whole: readonly boolean[]
  width: number
  /** The articles are those of the codification, in any order. */
  codified: boolean
  /** How many parts were made so far. */
  made: number
}

/** What stands in a stretch: lines of its own up to `ownEnd`, and its parts. */
export interface Contents {
  ownEnd: number
  parts: Part[]
}

/** The lines of a stretch at which articles begin, quotations and references left out. */
export function articlesOf({ marks, codified }: Sheet, { from, closing }: Segment): Set<number> {
  const found: Candidate[] = []
  for (let at = from; at < closing; at++) {
    const mark = marks[at]
    if (mark?.form === 'dieu') found.push({ at, order: mark.order, good: mark.good })
  }
  return new Set(codified ? found.map(({ at }) => at) : chainOf(found, RISING))
}

/**
 * Makes the parts of a stretch, step by step: yields once for each article, or where there are none for each part of the
 * highest level, how many of them there are. In: the lines of its articles. Stops making parts beyond `MOST_PARTS`.
 */
export function* partsOf(sheet: Sheet, segment: Segment, articles: ReadonlySet<number>): Generator<number, Contents> {
  const levels = articles.size > 0 ? ARTICLE_LEVELS : PASSAGE_LEVELS
  return yield* contents({ sheet, levels, articles }, segment.from, segment.closing, 0, '')
}

interface Work {
  sheet: Sheet
  levels: readonly Level[]
  articles: ReadonlySet<number>
}

/** `inside`: the number of the part that the stretch stands in, empty at the top. */
function* contents(work: Work, from: number, to: number, step: number, inside: string): Generator<number, Contents> {
  const level = work.levels[step]
  if (!level || (inside === '' && !level.root)) return { ownEnd: to, parts: [] }
  const starts = startsOf(work, level, from, to, inside)
  if (starts.length === 0) return yield* contents(work, from, to, step + 1, inside)
  const before = yield* contents(work, from, starts[0]!, step + 1, inside)
  const parts = before.parts
  for (const [i, at] of starts.entries()) {
    if (work.sheet.made >= MOST_PARTS) break
    parts.push(yield* partAt(work, level, at, starts[i + 1] ?? to, step))
    if (level.form === 'dieu') yield work.articles.size
    else if (inside === '' && work.articles.size === 0) yield starts.length
  }
  return { ownEnd: before.ownEnd, parts }
}

function* partAt(work: Work, level: Level, from: number, to: number, step: number): Generator<number, Part> {
  const { sheet } = work
  const { number, label, rest } = sheet.marks[from]!
  sheet.made++
  const { ownEnd, parts } = yield* contents(work, from + 1, to, step + 1, number || '-')
  const passage = { lines: sheet.lines, from, to: ownEnd, first: rest, whole: sheet.whole, width: sheet.width }
  const part: Part = { kind: level.kind, number, ...headingAndText(level.kind, passage, parts.length > 0), parts }
  return label === labelOf(part) ? part : { ...part, printed: label }
}

/** The lines of a stretch at which the parts of a level begin. */
function startsOf({ sheet, articles }: Work, level: Level, from: number, to: number, inside: string): number[] {
  if (level.form === 'dieu') {
    const found: number[] = []
    for (let i = from; i < to; i++) if (articles.has(i)) found.push(i)
    return found
  }
  const candidates = candidatesIn(sheet.marks, from, to, level, inside)
  if (candidates.length === 0) return []
  if (level.kind === 'gach') return candidates.map(({ at }) => at)
  const chain = chainOf(candidates, level.rule)
  if (level.aboveArticles && !comesFirst(chain, articles)) return []
  if (inside !== '' || level.rule.fromOne === false) return chain
  // A list of two in a running text is no structure; the Party's own sign behind the number is.
  const fewest = level.form === 'number' && !/[-–]$/.test(sheet.marks[chain[0] ?? -1]?.label ?? '') ? 3 : 2
  return chain.length >= fewest ? chain : []
}

function comesFirst([first]: readonly number[], articles: ReadonlySet<number>): boolean {
  const [article] = articles
  return first !== undefined && article !== undefined && first < article
}

function candidatesIn(
  marks: readonly (Mark | null)[],
  from: number,
  to: number,
  { form, strict, numbers }: Level,
  inside: string,
): Candidate[] {
  const found: Candidate[] = []
  for (let at = from; at < to; at++) {
    const mark = marks[at]
    if (mark?.form !== form || (strict && !mark.good)) continue
    if (numbers !== undefined && !isWithin(mark.number, numbers, inside)) continue
    found.push({ at, order: mark.order, good: mark.good })
  }
  return found
}

/** "1.1" belongs to 1, "1.1.1" to "1.1". */
function isWithin(number: string, numbers: number, inside: string): boolean {
  return number.split('.').length === numbers && number.startsWith(`${inside}.`)
}

/** The text of a stretch of lines as it stands, for what belongs to no part. */
export function wholeText(sheet: Sheet, from: number, to: number): string {
  if (from >= to) return ''
  const passage = { lines: sheet.lines, from, to, first: sheet.lines[from]!.text, whole: sheet.whole }
  return joinedText({ ...passage, width: sheet.width })
}
