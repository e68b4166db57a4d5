import type { ExtractedText } from './extracted-text.ts'
import { toPlainLines } from './plain-lines.ts'

/**
 * Reads a pasted text.
 * @throws ReadError as `toPlainLines` does
 */
export function readPaste(text: string): ExtractedText {
  return { text: toPlainLines(text), notes: [] }
}
