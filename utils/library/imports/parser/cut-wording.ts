import { truncateText } from '../../../lib/truncate-text.ts'
import type { ImportedPart, ImportedText } from './imported-text.ts'

/** The wording of a text, or of some of its parts. */
export type TextWording = Pick<ImportedText, 'opening' | 'parts' | 'closing'>

/** What a line counts at least: each becomes an element, however short it is. */
const MIN_LINE_UNITS = 100

/**
 * Cuts a wording after its first lines: a malicious text has millions.
 * @param limit - in UTF-16 units; a line counts 100 at least
 */
export function cutWording({ opening, parts, closing }: TextWording, limit: number): TextWording & { isCut: boolean } {
  let remaining = limit
  let isCut = false
  const cutText = (text: string): string => {
    let end = 0
    while (end < text.length) {
      if (remaining <= 0) {
        isCut = true
        return text.slice(0, end)
      }
      const nextLine = text.indexOf('\n', end) + 1 || text.length
      if (nextLine - end > remaining) {
        isCut = true
        const cut = truncateText(text, end + remaining)
        remaining = 0
        return cut
      }
      remaining -= Math.max(nextLine - end, MIN_LINE_UNITS)
      end = nextLine
    }
    return text
  }
  const cutParts = (whole: readonly ImportedPart[]): ImportedPart[] => {
    const kept: ImportedPart[] = []
    for (const part of whole) {
      if (remaining <= 0) {
        isCut = true
        break
      }
      // Its number is short, and shown in one line with the heading or the text.
      remaining -= MIN_LINE_UNITS
      kept.push({ ...part, heading: cutText(part.heading), text: cutText(part.text), parts: cutParts(part.parts) })
    }
    return kept
  }
  const cut = { opening: cutText(opening), parts: cutParts(parts), closing: cutText(closing) }
  return { ...cut, isCut }
}
