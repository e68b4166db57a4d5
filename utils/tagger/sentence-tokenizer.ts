// The words of a sentence for the classifier, cached by spelling.

import { mixHash } from './feature-hash.ts'
import type { SentenceWord } from './sentence-features.ts'
import { type LineTokens, tokenizeLine } from './tokenize-line.ts'
import { hashWord, type WordHashes } from './word-hashes.ts'

const MAX_CACHED_WORDS = 4096
const MAX_WORD_LENGTH = 40
const NUMBER = 0x91
const SIGNS = '?!….,:;'

/** Splits sentences into words and caches what is known of each word. */
export class SentenceTokenizer<Word> {
  private readonly known = new Map<string, Word>()
  private readonly read: (raw: string) => Word

  /** @param read Returns what is known of a word; it depends on the spelling alone. */
  constructor(read: (raw: string) => Word) {
    this.read = read
  }

  /** Returns the words of a sentence, their offsets in it, and a code for its last sign (0 when it is another one). */
  tokenize(sentence: string): { words: readonly Word[]; tokens: LineTokens; end: number } {
    const tokens = tokenizeLine(sentence)
    const words = tokens.starts.map((start, i) => this.word(sentence.slice(start, tokens.ends[i]!)))
    return { words, tokens, end: 1 + SIGNS.indexOf(sentence.trimEnd().at(-1) ?? ' ') }
  }

  /** Clears the cache, so that no text of the user stays in memory. */
  clearCache(): void {
    this.known.clear()
  }

  private word(raw: string): Word {
    const known = this.known.get(raw)
    if (known) return known
    const word = this.read(raw)
    if (raw.length <= MAX_WORD_LENGTH) {
      if (this.known.size >= MAX_CACHED_WORDS) this.known.clear()
      this.known.set(raw, word)
    }
    return word
  }
}

/**
 * Hashes a word; a number is represented by its length.
 * @param hash Returns the same as `hashWord`, where another part of the model caches it.
 */
export function hashSentenceWord(raw: string, hash: (raw: string) => WordHashes = hashWord): SentenceWord {
  if (/^\p{N}+$/u.test(raw)) {
    const code = mixHash(NUMBER, Math.min(6, raw.length))
    return { low: code, bare: code, loose: code, capital: false }
  }
  const { low, bare, loose } = hash(raw)
  const capital = raw[0] !== raw[0]!.toLowerCase() && raw.length > 1 && raw !== raw.toUpperCase()
  return { low, bare, loose, capital }
}
