import type { ExtractedText } from './extracted-text.ts'
import { toPlainLines } from './plain-lines.ts'

/** The plain lines of a text that was pasted. Throws the refusals of `toPlainLines`. */
export function readPaste(text: string): ExtractedText {
  return { text: toPlainLines(text), notes: [] }
}
