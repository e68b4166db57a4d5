// How well internal-document tells the numbers of public papers from those that are passed on.

import { internalDocument } from '../../../utils/checks/internal-document/index.ts'
import { weighIn } from '../../../utils/checks/internal-document/weight.ts'
import { textDraft } from '../../../utils/draft.ts'
import { documentNumbers } from '../../../utils/library/document-number.ts'
import { read } from '../../../utils/text/analyzed-text.ts'
import { CITED, PASSED_ON } from './documents.ts'
import type { Measured } from './measure.ts'

const isFlagged = (text: string) => internalDocument.find(textDraft(text), read(text)).length > 0

/** Measures the made-up lines. */
export function measureDocuments(): Measured {
  const missed = PASSED_ON.filter((text) => !isFlagged(text))
  const alarms = CITED.filter(isFlagged)
  return {
    hits: PASSED_ON.length - missed.length,
    misses: missed.length,
    falseAlarms: alarms.length,
    wrong: [...missed.map((text) => `missed: ${text}`), ...alarms.map((text) => `false: ${text}`)],
  }
}

/** Of all document numbers in lines of public law: how many are called internal, and how many findings there are. */
export function shareCalledInternal(texts: readonly string[]): { numbers: number; internal: number; flagged: number } {
  const sums = { numbers: 0, internal: 0, flagged: 0 }
  for (const text of texts) {
    const reading = read(text)
    const numbers = documentNumbers(reading.text)
    sums.numbers += numbers.length
    sums.internal += numbers.filter((number) => weighIn(reading, number) === 'internal').length
    sums.flagged += internalDocument.find(textDraft(text), reading).length
  }
  return sums
}
