import type { Span } from '../draft.ts'
import type { AttachmentPage } from './attachment-content.ts'

/** How much of the first and the last page is looked at together, in UTF-16 units. */
const HEAD_LENGTH = 3000
const END_LENGTH = 2000

/** The head and the end of a paper as one text. */
export interface PaperFrame {
  text: string
  /** Finds where a span of the text is; undefined for one across the border. */
  locate(span: Span): { page: AttachmentPage; span: Span } | undefined
}

/**
 * Joins the head of a paper and its end. What shows an official letter, such as its number and its recipients, is far
 * apart in a paper of several pages. Undefined where all of it is in one short page.
 */
export function findPaperFrame(pages: readonly AttachmentPage[]): PaperFrame | undefined {
  const written = pages.filter(({ kind, text }) => (kind === 'page' || kind === 'text') && text !== '')
  const [first] = written
  const last = written.at(-1)
  if (!first || !last) return undefined
  if (first === last && first.text.length <= HEAD_LENGTH + END_LENGTH) return undefined
  const head = first.text.slice(0, HEAD_LENGTH)
  const endStart = Math.max(first === last ? HEAD_LENGTH : 0, last.text.length - END_LENGTH)
  const endAt = head.length + 1
  return {
    text: `${head}\n${last.text.slice(endStart)}`,
    locate: ({ start, end }) => {
      if (end <= head.length) return { page: first, span: { start, end } }
      const by = endStart - endAt
      return start < endAt ? undefined : { page: last, span: { start: start + by, end: end + by } }
    },
  }
}
