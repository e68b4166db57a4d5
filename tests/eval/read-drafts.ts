// Reads labelled drafts: JSON Lines of {id, site, group, text, expect: [{check, quote, level}]}.

import { readFileSync } from 'node:fs'
import { CHECK_IDS, type CheckId, type Level, type Span } from '../../utils/draft.ts'

/** An expected finding: a check, and the range of the text. */
interface Label extends Span {
  check: CheckId
  quote: string
  level?: Level
}

/** A labelled draft. `group` is `positive` or the name of a group that expects no finding. */
export interface LabelledDraft {
  id: string
  group: string
  text: string
  attachments: readonly { name: string }[]
  labels: readonly Label[]
}

/**
 * Reads labelled drafts from a file.
 * @throws An Error that names the draft, on an unknown check or a quote that is not in the text.
 */
export function readDrafts(path: string): LabelledDraft[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { id, group, text, attachments, expect } = JSON.parse(line) as Stored
      return { id, group, text, attachments: attachments ?? [], labels: expect.map((e) => labelOf(id, text, e)) }
    })
}

interface Stored {
  id: string
  group: string
  text: string
  attachments?: { name: string }[]
  expect: { check: string; quote: string; level?: Level }[]
}

function labelOf(id: string, text: string, { check, quote, level }: Stored['expect'][number]): Label {
  const start = text.indexOf(quote)
  const known = CHECK_IDS.find((one) => one === check)
  if (start < 0 || !known) throw new Error(`${id}: no such check or quote: ${check}: ${quote}`)
  return { check: known, quote, ...(level && { level }), start, end: start + quote.length }
}
