import { articlesOf, MOST_PARTS, partsOf, type Sheet, wholeText } from './build.ts'
import { factsOf } from './facts.ts'
import { headingAndText } from './heading.ts'
import type { Part, TextFacts } from './imported-text.ts'
import { labelOf } from './label.ts'
import { preparedText, type Unreadable, unreadable } from './prepare-text.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { sheetOf } from './sheet.ts'

/**
 * Why a text has no parts: it cannot be read, has more parts than any law, shows no structure (it may be kept in one piece:
 * `opening` holds it), or the reader was stopped.
 */
type ParseProblem = Unreadable | 'too-many' | 'no-structure' | 'cancelled'

/** An official text taken apart. */
export interface ParsedText {
  facts: TextFacts
  /** What stands before the first part. */
  opening: string
  /** Appendices and regulations put into force come last, behind the signature. */
  parts: Part[]
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
const BREATH = 12

/**
 * Takes an official text apart. In: plain text, '\n' between lines, form feeds between pages where they are known. Word for
 * word but for spaces and what `dropped` tells. Pauses so that the page stays alive. Never throws; `problem` says what is wrong.
 */
export async function parseText(text: string, { onProgress, signal }: ParseOptions = {}): Promise<ParsedText> {
  const steps = parseSteps(text)
  let since = performance.now()
  for (;;) {
    if (signal?.aborted) return withProblem('cancelled')
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
    if (performance.now() - since < BREATH) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}

/** The same in steps, for callers that pace it themselves: yields how far it is, returns the text. */
export function* parseSteps(text: string): Generator<ParseProgress, ParsedText> {
  const trouble = unreadable(text)
  if (trouble) return withProblem(trouble)
  const prepared = preparedText(text)
  const sheets = sheetOf(prepared)
  let cut = sheets.next()
  for (; !cut.done; cut = sheets.next()) yield { done: 0, total: 0 }
  const { sheet, dropped } = cut.value
  const taken = yield* taking(sheet)
  if (sheet.made >= MOST_PARTS) return withProblem('too-many')
  const facts = factsOf(prepared)
  if (taken.parts.every((part) => part.kind === 'phu-luc' && part.parts.length === 0)) {
    return { ...withProblem('no-structure'), facts, opening: wholeText(sheet, 0, sheet.lines.length), dropped }
  }
  return { facts, ...taken, dropped, problem: null }
}

function withProblem(problem: ParseProblem): ParsedText {
  return { facts: NO_FACTS, opening: '', parts: [], closing: '', dropped: [], problem }
}

type Taken = Pick<ParsedText, 'opening' | 'parts' | 'closing'>

function* taking(sheet: Sheet): Generator<ParseProgress, Taken> {
  const { lines, marks, codified } = sheet
  // In the codification an appendix stands within the article that speaks of it, and more articles follow.
  const segments: Segment[] = codified
    ? [{ kind: 'main', from: 0, closing: lines.length, to: lines.length }]
    : segmentsOf(lines, marks)
  const articles = segments.map((segment) => articlesOf(sheet, segment))
  let ahead = articles.reduce((sum, found) => sum + found.size, 0)
  const taken: Taken = { opening: '', parts: [], closing: '' }
  let done = 0
  for (const [i, segment] of segments.entries()) {
    ahead -= articles[i]!.size
    const before = done
    const steps = partsOf(sheet, segment, articles[i]!)
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      done++
      yield { done, total: Math.max(done, before + step.value + ahead) }
    }
    const { ownEnd, parts } = step.value
    if (segment.kind === 'main') {
      taken.opening = wholeText(sheet, segment.from, ownEnd)
      taken.parts.push(...parts)
    } else taken.parts.push(appendixOf(sheet, segment, ownEnd, parts))
    const closing = wholeText(sheet, segment.closing, segment.to)
    taken.closing = [taken.closing, closing].filter((one) => one !== '').join('\n')
  }
  return taken
}

/** An appendix, or a regulation that the text puts into force; such a one has no number. */
function appendixOf(sheet: Sheet, { kind, from }: Segment, ownEnd: number, parts: Part[]): Part {
  const mark = kind === 'appendix' ? sheet.marks[from] : undefined
  const first = mark ? mark.rest : sheet.lines[from]!.text
  const passage = { lines: sheet.lines, from, to: ownEnd, first, whole: sheet.whole, width: sheet.width }
  const part: Part = {
    kind: 'phu-luc',
    number: mark?.number ?? '',
    ...headingAndText('phu-luc', passage, parts.length > 0),
    parts,
  }
  const label = mark?.label ?? ''
  return label === labelOf(part) ? part : { ...part, printed: label }
}
