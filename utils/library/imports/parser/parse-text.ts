import { buildParts, findArticleLines, joinLineText, MAX_PARTS, type MarkedLines } from './build-parts.ts'
import { extractFacts } from './extract-facts.ts'
import type { ImportedPart, TextFacts } from './imported-text.ts'
import { markLines } from './mark-lines.ts'
import { formatPartLabel } from './part-label.ts'
import { findUnreadableReason, prepareText, type UnreadableReason } from './prepare-text.ts'
import { splitHeading } from './split-heading.ts'
import { splitTextSegments, type TextSegment } from './text-segments.ts'

/**
 * Why a text has no parts: it cannot be read, has more parts than any law, shows no structure (it may be kept in one piece:
 * `opening` holds it), or the reader was stopped.
 */
type ParseProblem = UnreadableReason | 'too-many' | 'no-structure' | 'cancelled'

/** An official text taken apart. */
export interface ParsedText {
  facts: TextFacts
  /** What stands before the first part. */
  opening: string
  /** Appendices and regulations put into force come last, behind the signature. */
  parts: ImportedPart[]
  /** Signature and recipients. */
  closing: string
  /** Lines left out: page numbers, running heads, the codification's references. */
  dropped: string[]
  problem: ParseProblem | null
}

/** How far the reading is: articles, or the largest passages of a text without articles. `total` is 0 until it is known. */
export interface ParseProgress {
  done: number
  total: number
}

/** Who watches a reading, and who may stop it. */
export interface ParseOptions {
  onProgress?: (progress: ParseProgress) => void
  signal?: AbortSignal
}

const NO_FACTS: TextFacts = {
  number: null,
  kind: null,
  title: null,
  issuer: null,
  issued: null,
  inForceFrom: null,
}

/** So long a page may stand still, in ms. */
const SLICE_MS = 12

/**
 * Takes an official text apart. In: plain text, '\n' between lines, form feeds between pages where they are known. Word for
 * word but for spaces and what `dropped` tells. Pauses so that the page stays alive. Never throws; `problem` says what is wrong.
 */
export async function parseText(text: string, { onProgress, signal }: ParseOptions = {}): Promise<ParsedText> {
  const steps = parseTextInSteps(text)
  let since = performance.now()
  for (;;) {
    if (signal?.aborted) return makeProblemResult('cancelled')
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
    if (performance.now() - since < SLICE_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}

/** The same in steps, for callers that pace it themselves: yields how far it is, returns the text. */
export function* parseTextInSteps(text: string): Generator<ParseProgress, ParsedText> {
  const trouble = findUnreadableReason(text)
  if (trouble) return makeProblemResult(trouble)
  const prepared = prepareText(text)
  const sheets = markLines(prepared)
  let cut = sheets.next()
  for (; !cut.done; cut = sheets.next()) yield { done: 0, total: 0 }
  const { sheet, dropped } = cut.value
  const taken = yield* buildText(sheet)
  if (sheet.made >= MAX_PARTS) return makeProblemResult('too-many')
  const facts = extractFacts(prepared)
  if (taken.parts.every((part) => part.kind === 'phu-luc' && part.parts.length === 0)) {
    return { ...makeProblemResult('no-structure'), facts, opening: joinLineText(sheet, 0, sheet.lines.length), dropped }
  }
  return { facts, ...taken, dropped, problem: null }
}

function makeProblemResult(problem: ParseProblem): ParsedText {
  return { facts: NO_FACTS, opening: '', parts: [], closing: '', dropped: [], problem }
}

type BuiltText = Pick<ParsedText, 'opening' | 'parts' | 'closing'>

function* buildText(sheet: MarkedLines): Generator<ParseProgress, BuiltText> {
  const { lines, marks, codified } = sheet
  // In the codification an appendix stands within the article that speaks of it, and more articles follow.
  const segments: TextSegment[] = codified
    ? [{ kind: 'main', from: 0, closing: lines.length, to: lines.length }]
    : splitTextSegments(lines, marks)
  const articles = segments.map((segment) => findArticleLines(sheet, segment))
  let ahead = articles.reduce((sum, found) => sum + found.size, 0)
  const taken: BuiltText = { opening: '', parts: [], closing: '' }
  let done = 0
  for (const [i, segment] of segments.entries()) {
    ahead -= articles[i]!.size
    const before = done
    const steps = buildParts(sheet, segment, articles[i]!)
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      done++
      yield { done, total: Math.max(done, before + step.value + ahead) }
    }
    const { ownEnd, parts } = step.value
    if (segment.kind === 'main') {
      taken.opening = joinLineText(sheet, segment.from, ownEnd)
      taken.parts.push(...parts)
    } else taken.parts.push(buildAppendix(sheet, segment, ownEnd, parts))
    const closing = joinLineText(sheet, segment.closing, segment.to)
    taken.closing = [taken.closing, closing].filter((one) => one !== '').join('\n')
  }
  return taken
}

/** An appendix, or a regulation that the text puts into force; such a one has no number. */
function buildAppendix(
  sheet: MarkedLines,
  { kind, from }: TextSegment,
  ownEnd: number,
  parts: ImportedPart[],
): ImportedPart {
  const mark = kind === 'appendix' ? sheet.marks[from] : undefined
  const first = mark ? mark.rest : sheet.lines[from]!.text
  const passage = { lines: sheet.lines, from, to: ownEnd, first, whole: sheet.whole, width: sheet.width }
  const part: ImportedPart = {
    kind: 'phu-luc',
    number: mark?.number ?? '',
    ...splitHeading('phu-luc', passage, parts.length > 0),
    parts,
  }
  const label = mark?.label ?? ''
  return label === formatPartLabel(part) ? part : { ...part, printed: label }
}
