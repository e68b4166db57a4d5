import { plainLines } from './plain-lines.ts'
import type { ReadText } from './read-text.ts'

/** The plain lines of a text that was pasted. Throws the refusals of `plainLines`. */
export function readPaste(text: string): ReadText {
  return { text: plainLines(text), notes: [] }
}
