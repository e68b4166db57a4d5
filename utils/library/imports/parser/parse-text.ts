import { buildParts, findArticleLines, joinLineText, MAX_PARTS, type MarkedLines } from './build-parts.ts'
import { extractFacts } from './extract-facts.ts'
import type { ImportedPart, TextFacts } from './imported-text.ts'
import { markLines } from './mark-lines.ts'
import { formatPartLabel } from './part-label.ts'
import { findUnreadableReason, prepareText, type UnreadableReason } from './prepare-text.ts'
import { splitHeading } from './split-heading.ts'
import { splitTextSegments, type TextSegment } from './text-segments.ts'

/**
 * Why a text has no parts: it is unreadable, has more parts than any official text, or has no structure (`opening` then
 * holds it in one piece).
 */
type ParseProblem = UnreadableReason | 'too-many' | 'no-structure'

/** A parsed official text. */
export interface ParsedText {
  facts: TextFacts
  /** The text before the first part. */
  opening: string
  /** Appendices and attached regulations come last, after the signature. */
  parts: ImportedPart[]
  /** Signature and recipients. */
  closing: string
  /** Dropped lines: page numbers, running heads, notes of the codification. */
  dropped: string[]
  problem: ParseProblem | null
}

/** Parse progress in articles, or in the largest passages of a text without articles. `total` is 0 while unknown. */
export interface ParseProgress {
  done: number
  total: number
}

const NO_FACTS: TextFacts = {
  number: null,
  kind: null,
  title: null,
  issuer: null,
  issued: null,
  inForceFrom: null,
}

/**
 * Parses an official text, word for word except for spaces and the lines in `dropped`.
 * @param text - plain text with '\n' between lines and form feeds between pages, if known
 * @param onProgress - called at every article
 * @returns never throws; `problem` states what is wrong
 */
export function parseText(text: string, onProgress?: (progress: ParseProgress) => void): ParsedText {
  const steps = parseTextInSteps(text)
  let step = steps.next()
  for (; !step.done; step = steps.next()) onProgress?.(step.value)
  return step.value
}

/** Yields the progress and returns the text. */
function* parseTextInSteps(text: string): Generator<ParseProgress, ParsedText> {
  const problem = findUnreadableReason(text)
  if (problem) return makeProblemResult(problem)
  const prepared = prepareText(text)
  const marking = markLines(prepared)
  let step = marking.next()
  for (; !step.done; step = marking.next()) yield { done: 0, total: 0 }
  const { marked, dropped } = step.value
  const built = yield* buildText(marked)
  if (marked.partCount >= MAX_PARTS) return makeProblemResult('too-many')
  const facts = extractFacts(prepared)
  if (built.parts.every((part) => part.kind === 'phu-luc' && part.parts.length === 0)) {
    return {
      ...makeProblemResult('no-structure'),
      facts,
      opening: joinLineText(marked, 0, marked.lines.length),
      dropped,
    }
  }
  return { facts, ...built, dropped, problem: null }
}

function makeProblemResult(problem: ParseProblem): ParsedText {
  return { facts: NO_FACTS, opening: '', parts: [], closing: '', dropped: [], problem }
}

type BuiltText = Pick<ParsedText, 'opening' | 'parts' | 'closing'>

function* buildText(marked: MarkedLines): Generator<ParseProgress, BuiltText> {
  const { lines, marks, codified } = marked
  // In the codification an appendix is inside the article that mentions it, and more articles follow.
  const segments: TextSegment[] = codified
    ? [{ kind: 'main', from: 0, closing: lines.length, to: lines.length }]
    : splitTextSegments(lines, marks)
  const built: BuiltText = { opening: '', parts: [], closing: '' }
  marked.partCount += segments.length
  if (marked.partCount >= MAX_PARTS) return built
  const articles = segments.map((segment) => findArticleLines(marked, segment))
  let remaining = articles.reduce((sum, found) => sum + found.size, 0)
  const closings: string[] = []
  let done = 0
  for (const [i, segment] of segments.entries()) {
    remaining -= articles[i]!.size
    const before = done
    const steps = buildParts(marked, segment, articles[i]!)
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      done++
      yield { done, total: Math.max(done, before + step.value + remaining) }
    }
    const { ownEnd, parts } = step.value
    if (segment.kind === 'main') {
      built.opening = joinLineText(marked, segment.from, ownEnd)
      built.parts.push(...parts)
    } else built.parts.push(buildAppendix(marked, segment, ownEnd, parts))
    closings.push(joinLineText(marked, segment.closing, segment.to))
    // Thousands of appendices without an article must not block the page either.
    if (done === before) yield { done, total: done + remaining }
  }
  built.closing = closings.filter((closing) => closing !== '').join('\n')
  return built
}

/** Builds an appendix, or an attached regulation, which has no number. */
function buildAppendix(
  marked: MarkedLines,
  { kind, from }: TextSegment,
  ownEnd: number,
  parts: ImportedPart[],
): ImportedPart {
  const mark = kind === 'appendix' ? marked.marks[from] : undefined
  const first = mark ? mark.rest : marked.lines[from]!.text
  const passage = { lines: marked.lines, from, to: ownEnd, first, unjoinable: marked.unjoinable, width: marked.width }
  const part: ImportedPart = {
    kind: 'phu-luc',
    number: mark?.number ?? '',
    ...splitHeading('phu-luc', passage, parts.length > 0),
    parts,
  }
  const label = mark?.label ?? ''
  return label === formatPartLabel(part) ? part : { ...part, printed: label }
}
