import { bareText, lowerText } from '../../text/fold.ts'
import { newTonePlacement } from '../../text/tone.ts'

/** One word of a text. `start` and `end` are UTF-16 offsets in the text (end exclusive). */
export interface Token {
  /** Lower case, newer tone placement. */
  accented: string
  /** Without diacritics, đ as d. */
  bare: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text as they stand in it, one after the other; the text must be NFC. Calls `take` with each and its start. */
export function eachWord(text: string, take: (written: string, start: number) => void): void {
  for (const match of text.matchAll(WORD)) take(match[0], match.index)
}

/** The two forms in which a written word is compared. Both are as long as it. */
export function formsOf(written: string): Pick<Token, 'accented' | 'bare'> {
  const accented = newTonePlacement(lowerText(written))
  return { accented, bare: bareText(accented) }
}

/** The words of a text, which must be NFC. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  eachWord(text, (written, start) => tokens.push({ ...formsOf(written), start, end: start + written.length }))
  return tokens
}

/** A text as its words without diacritics, one blank between them. */
export function bareWords(text: string): string {
  return tokensOf(text.normalize('NFC'))
    .map((token) => token.bare)
    .join(' ')
}
