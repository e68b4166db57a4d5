// The words of a sentence for the classifier.

import { mixHash } from './feature-hash.ts'
import type { SentenceWord } from './sentence-features.ts'
import { type LineTokens, tokenizeLine } from './tokenize-line.ts'
import { hashWord, type WordForms } from './word-hashes.ts'

const NUMBER = 0x91
const SIGNS = '?!….,:;'

/** Splits sentences into words. */
export class SentenceTokenizer<Word> {
  private readonly getWord: (raw: string) => Word

  /** @param getWord Returns what is known of a word; it depends on the spelling alone. */
  constructor(getWord: (raw: string) => Word) {
    this.getWord = getWord
  }

  /** Returns the words of a sentence, their offsets in it, and a code for its last sign (0 when it is another one). */
  tokenize(sentence: string): { words: readonly Word[]; tokens: LineTokens; end: number } {
    const tokens = tokenizeLine(sentence)
    const words = tokens.starts.map((start, i) => this.getWord(sentence.slice(start, tokens.ends[i]!)))
    return { words, tokens, end: 1 + SIGNS.indexOf(sentence.trimEnd().at(-1) ?? ' ') }
  }
}

/** Hashes a word; a number is represented by its length. */
export function hashSentenceWord(raw: string, forms: WordForms = hashWord(raw)): SentenceWord {
  if (/^\p{N}+$/u.test(raw)) {
    const code = mixHash(NUMBER, Math.min(6, raw.length))
    return { low: code, bare: code, loose: code, capital: false }
  }
  const { low, bare, loose } = forms
  const capital = raw[0] !== raw[0]!.toLowerCase() && raw.length > 1 && raw !== raw.toUpperCase()
  return { low, bare, loose, capital }
}
