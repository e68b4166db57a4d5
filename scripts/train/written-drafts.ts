// Our own texts: drafts with what is to be found in them, and calm ones.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CheckId, Span } from '../../utils/draft.ts'

/** A draft with what is to be found in it. */
export interface LabelledText {
  text: string
  labels: readonly (Span & { check: CheckId })[]
  /** True when only offensive wording is marked in it, whichever of the four checks that would be. */
  onlyRude?: boolean
}

interface Stored {
  text: string
  marks?: readonly { quote: string; check: CheckId }[]
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'tests', 'eval', 'written')

/** All of them, file by file in the order of their names. Throws, naming the text, when a quote is not in it. */
export function readWrittenDrafts(): LabelledText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readWritten(name))
}

/** One file of them, by its name. */
function readWritten(name: string): LabelledText[] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelled(JSON.parse(line) as Stored))
}

/** Of a quote that stands in the text twice, the place after the one before. */
function labelled({ text, marks = [] }: Stored): LabelledText {
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
