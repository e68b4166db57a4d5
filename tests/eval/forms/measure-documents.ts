// Measures how well internal-document distinguishes the numbers of public documents from disclosed ones.

import { internalDocument } from '../../../utils/checks/internal-document/index.ts'
import { classifyNumberInContext } from '../../../utils/checks/internal-document/number-visibility.ts'
import { createTextDraft } from '../../../utils/draft.ts'
import { findDocumentNumbers } from '../../../utils/library/document-number.ts'
import { analyzeText } from '../../../utils/text/analyzed-text.ts'
import { CITED_LINES, LEAKED_LINES } from './document-lines.ts'
import type { FormTally } from './measure-numbers.ts'

const isFlagged = (text: string) => internalDocument.find(createTextDraft(text), analyzeText(text)).length > 0

/** Measures the invented lines. */
export function measureDocuments(): FormTally {
  const missed = LEAKED_LINES.filter((text) => !isFlagged(text))
  const alarms = CITED_LINES.filter(isFlagged)
  return {
    hits: LEAKED_LINES.length - missed.length,
    misses: missed.length,
    falseAlarms: alarms.length,
    wrong: [...missed.map((text) => `missed: ${text}`), ...alarms.map((text) => `false: ${text}`)],
  }
}

/** Counts the document numbers in lines of public law, those classified as internal, and the findings. */
export function countCalledInternal(texts: readonly string[]): { numbers: number; internal: number; flagged: number } {
  const sums = { numbers: 0, internal: 0, flagged: 0 }
  for (const text of texts) {
    const reading = analyzeText(text)
    const numbers = findDocumentNumbers(reading.text)
    sums.numbers += numbers.length
    sums.internal += numbers.filter((number) => classifyNumberInContext(reading, number) === 'internal').length
    sums.flagged += internalDocument.find(createTextDraft(text), reading).length
  }
  return sums
}
