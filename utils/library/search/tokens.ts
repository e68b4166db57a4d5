import { bareChar, lowerChar } from '../../text/fold.ts'
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

/** The words of a text, which must be NFC. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const accented = newTonePlacement(mapUnits(match[0], lowerChar))
    tokens.push({
      accented,
      bare: mapUnits(accented, bareChar),
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return tokens
}

function mapUnits(text: string, map: (char: string) => string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += map(text[i]!)
  return out
}
