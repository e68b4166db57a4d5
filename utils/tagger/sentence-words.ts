// The words of a sentence for the model of sentences, remembered by how they are written.

import { mix } from './hash.ts'
import type { SentenceWord } from './sentence-features.ts'
import { type Tokens, tokenise } from './tokens.ts'
import { wordHashes } from './word.ts'

const MOST = 4096
const LONGEST = 40
const NUMBER = 0x91
const SIGNS = '?!….,:;'

/** Words by how they stand in a text. */
export class SentenceWords {
  private readonly known = new Map<string, SentenceWord>()

  /** The words of a sentence of a reading's `text`, where they stand in it, and its last sign (0 for none). */
  of(sentence: string): { words: readonly SentenceWord[]; tokens: Tokens; end: number } {
    const tokens = tokenise(sentence)
    const words = tokens.starts.map((start, i) => this.word(sentence.slice(start, tokens.ends[i]!)))
    return { words, tokens, end: 1 + SIGNS.indexOf(sentence.trimEnd().at(-1) ?? ' ') }
  }

  /** Drops the words remembered. */
  forget(): void {
    this.known.clear()
  }

  private word(raw: string): SentenceWord {
    const known = this.known.get(raw)
    if (known) return known
    const word = wordOf(raw)
    if (raw.length <= LONGEST) {
      if (this.known.size >= MOST) this.known.clear()
      this.known.set(raw, word)
    }
    return word
  }
}

/** A number is known by how long it is. */
function wordOf(raw: string): SentenceWord {
  if (/^\p{N}+$/u.test(raw)) {
    const hash = mix(NUMBER, Math.min(6, raw.length))
    return { low: hash, bare: hash, loose: hash, capital: false }
  }
  const { low, bare, loose } = wordHashes(raw)
  const capital = raw[0] !== raw[0]!.toLowerCase() && raw.length > 1 && raw !== raw.toUpperCase()
  return { low, bare, loose, capital }
}
