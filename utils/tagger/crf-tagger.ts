// The chain of words at work: a line in, its phrases out. What a word adds by itself is worked out once and remembered.

import type { AnalyzedText } from '../text/analyzed-text.ts'
import { createLattice, type Lattice, runForwardBackward } from './crf.ts'
import { type CrfWeights, decodeCrfWeights } from './crf-weights.ts'
import { extractPhrases } from './extract-phrases.ts'
import { getBucket } from './feature-hash.ts'
import { hashNeighbour, isAccentedLine, MAX_CONTEXT_FEATURES, writeContextHashes } from './line-features.ts'
import { EXTEND_THRESHOLD, NOTE_THRESHOLD } from './model-thresholds.ts'
import type { PhraseTag } from './tagger-types.ts'
import { type LineTokens, tokenizeLine } from './tokenize-line.ts'
import { hashWord, type WordHashes } from './word-hashes.ts'

/** A line as the model sees it. */
export interface LineMarginals {
  readonly tokens: LineTokens
  readonly inside: Float64Array
}

/** A word's hashes, and its scores: by itself, and as a neighbour at each place of the window. */
interface CachedWord extends WordHashes {
  readonly scores: Int32Array
}

/** How many words and lines are remembered, and how long they may be, in UTF-16 units. */
const MAX_CACHED_WORDS = 4096
const MAX_WORD_LENGTH = 40
const MAX_CACHED_LINES = 256
const MAX_LINE_LENGTH = 4000
/** Longer lines are worked out piece by piece. */
const MAX_LATTICE_WORDS = 200

const NEIGHBOUR_OFFSETS = [-2, -1, 1, 2] as const

/** Reads lines with weights. Pure but for what it remembers; total. */
export class CrfTagger {
  private readonly weights: CrfWeights
  private readonly words = new Map<string, CachedWord>()
  private readonly lines = new Map<string, readonly PhraseTag[]>()
  private readonly room: Lattice
  private readonly out = new Int32Array(MAX_CONTEXT_FEATURES)
  private readonly edge: Int32Array

  /** In: the chain's part of the weights file, which must not change afterwards. Throws an Error that says what is wrong with it. */
  constructor(bytes: Uint8Array) {
    this.weights = decodeCrfWeights(bytes)
    this.room = createLattice(MAX_LATTICE_WORDS, this.weights.chain.states)
    this.edge = new Int32Array((NEIGHBOUR_OFFSETS.length + 1) * (this.weights.chain.states - 1))
    this.neighbourScores(undefined, this.edge)
  }

  /** The offensive phrases, in offsets of the reading's `text`. */
  tag({ text }: AnalyzedText): readonly PhraseTag[] {
    if (!text.includes('\n')) return this.tagLine(text)
    const tags: PhraseTag[] = []
    for (let from = 0; from <= text.length; ) {
      const end = text.indexOf('\n', from)
      const to = end === -1 ? text.length : end
      for (const { start, end, certainty } of this.tagLine(text.slice(from, to))) {
        tags.push({ start: start + from, end: end + from, certainty })
      }
      from = to + 1
    }
    return tags
  }

  /** Drops what is remembered of the texts it has seen. */
  clearCache(): void {
    this.words.clear()
    this.lines.clear()
  }

  /** The tags of one line, in offsets of the line. The same line has the same tags wherever it stands. */
  tagLine(line: string): readonly PhraseTag[] {
    const known = this.lines.get(line)
    if (known) return known
    const { tokens, inside } = this.computeMarginals(line)
    const tags = extractPhrases(tokens, inside, NOTE_THRESHOLD, EXTEND_THRESHOLD)
    if (line.length <= MAX_LINE_LENGTH) {
      if (this.lines.size >= MAX_CACHED_LINES) this.lines.clear()
      this.lines.set(line, tags)
    }
    return tags
  }

  /** The words of a line and how likely each is to be inside a phrase, 0 to 1. */
  computeMarginals(line: string): LineMarginals {
    const tokens = tokenizeLine(line)
    const { starts, ends } = tokens
    const words = starts.map((start, i) => this.word(line.slice(start, ends[i]!)))
    const accented = isAccentedLine(words)
    const inside = new Float64Array(words.length)
    const { chain } = this.weights
    const { states } = chain
    for (let from = 0; from < words.length; from += MAX_LATTICE_WORDS) {
      const count = Math.min(MAX_LATTICE_WORDS, words.length - from)
      for (let i = 0; i < count; i++) this.score(words, tokens, from + i, accented, i * states)
      runForwardBackward(this.room, count, chain)
      for (let i = 0; i < count; i++) inside[from + i] = 1 - this.room.likely[i * states]!
    }
    return { tokens, inside }
  }

  /** Writes the scores of one word into the lattice. */
  private score(words: readonly CachedWord[], tokens: LineTokens, word: number, accented: boolean, at: number): void {
    const { bits, scale, table, chain } = this.weights
    const inner = chain.states - 1
    const { scores } = this.room
    const more = writeContextHashes(words, tokens, word, accented, this.out)
    scores[at] = 0
    for (let k = 0; k < inner; k++) {
      let sum = words[word]!.scores[k]!
      for (let place = 0; place < NEIGHBOUR_OFFSETS.length; place++) {
        const near = words[word + NEIGHBOUR_OFFSETS[place]!]
        sum += (near ? near.scores : this.edge)[(place + 1) * inner + k]!
      }
      for (let i = 0; i < more; i++) sum += table[getBucket(this.out[i]!, bits) * inner + k]!
      scores[at + k + 1] = sum * scale
    }
  }

  private word(raw: string): CachedWord {
    const known = this.words.get(raw)
    if (known) return known
    const { bits, table, chain } = this.weights
    const inner = chain.states - 1
    const hashes = hashWord(raw)
    const scores = new Int32Array((NEIGHBOUR_OFFSETS.length + 1) * inner)
    for (let k = 0; k < inner; k++) {
      for (const hash of hashes.own) scores[k]! += table[getBucket(hash, bits) * inner + k]!
    }
    this.neighbourScores(hashes, scores)
    const word = { ...hashes, scores }
    if (raw.length <= MAX_WORD_LENGTH) {
      if (this.words.size >= MAX_CACHED_WORDS) this.words.clear()
      this.words.set(raw, word)
    }
    return word
  }

  /** What a word, or the lack of one, adds to the words around it. */
  private neighbourScores(word: WordHashes | undefined, scores: Int32Array): void {
    const { bits, table, chain } = this.weights
    const inner = chain.states - 1
    NEIGHBOUR_OFFSETS.forEach((offset, place) => {
      for (let k = 0; k < inner; k++) {
        const low = table[getBucket(hashNeighbour(word, offset, 0), bits) * inner + k]!
        const bare = table[getBucket(hashNeighbour(word, offset, 1), bits) * inner + k]!
        scores[(place + 1) * inner + k] = low + bare
      }
    })
  }
}
