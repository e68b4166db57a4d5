// Reads our own texts: drafts with labelled quotes, and calm ones.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CheckId, Level, Span } from '../../utils/draft.ts'
import type { Register } from './read-comments.ts'

/** A draft with its labels. */
export interface LabelledText {
  text: string
  labels: readonly (Span & { check: CheckId; level?: Level })[]
  /** True when only offensive wording is labelled, without saying which of the four checks it belongs to. */
  onlyRude?: boolean
  /** Whether it is learned from only as it is: a comment is typed in every way already. */
  onlyAsTyped?: boolean
  /** Absent when nobody said which. */
  register?: Register | undefined
}

interface Stored {
  text: string
  marks?: readonly { quote: string; check: CheckId }[]
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'tests', 'eval', 'written')

/**
 * Reads all of them, in the order of the file names.
 * @throws Error that names the text when a quote is missing from it
 */
export function readWrittenDrafts(): LabelledText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readWritten(name))
}

/** Reads one file by its name. */
function readWritten(name: string): LabelledText[] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => locateQuotes(JSON.parse(line) as Stored))
}

/** Locates each quote. A quote that occurs twice refers to the occurrence after the preceding quote. */
function locateQuotes({ text, marks = [] }: Stored): LabelledText {
  let from = 0
  const labels = marks.map(({ quote, check }) => {
    const next = text.indexOf(quote, from)
    const start = next === -1 ? text.indexOf(quote) : next
    if (start === -1) throw new Error(`No such quote: ${quote}: ${text}`)
    from = start + quote.length
    return { check, start, end: from }
  })
  return { text, labels }
}
