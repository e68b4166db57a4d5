// Tags a line with the linear-chain CRF. The scores that a word contributes by itself are computed once and cached.

import type { AnalyzedText } from '../text/analyzed-text.ts'
import { type ChainFactors, computeChainFactors, createLattice, type Lattice, runForwardBackward } from './crf.ts'
import { decodeCrfWeights, type PackedCrfWeights } from './crf-weights.ts'
import { extractPhrases } from './extract-phrases.ts'
import { getBucket } from './feature-hash.ts'
import { readFourBits } from './four-bit-weights.ts'
import type { SummedWord } from './label-sums.ts'
import { hashNeighbour, isAccentedLine, MAX_CONTEXT_FEATURES, writeContextHashes } from './line-features.ts'
import { EXTEND_THRESHOLD, NOTE_THRESHOLD } from './model-thresholds.ts'
import type { PhraseTag } from './tagger-types.ts'
import { type LineTokens, tokenizeLine } from './tokenize-line.ts'
import { hashWord, type WordForms } from './word-hashes.ts'

/** The words of a line, and for each the probability of being inside a phrase. */
export interface LineMarginals {
  readonly tokens: LineTokens
  readonly inside: Float64Array
}

/** The forms of a word, and its scores: by itself, and as a neighbour at each offset of the window. */
export interface CachedWord extends WordForms {
  readonly scores: Int32Array
  /** What the sentence classifier knows of the word. Both parts of the model read the same words. */
  summed?: SummedWord | undefined
}

/** Limits of the caches; lengths are in UTF-16 units. */
const MAX_CACHED_WORDS = 4096
const MAX_WORD_LENGTH = 40
const MAX_CACHED_LINES = 256
const MAX_LINE_LENGTH = 4000
/** Longer lines are processed in parts of this many words. */
const MAX_LATTICE_WORDS = 200

const NEIGHBOUR_OFFSETS = [-2, -1, 1, 2] as const

/** Tags lines with the given weights. Results depend only on the line and the weights; it never throws. */
export class CrfTagger {
  private readonly weights: PackedCrfWeights
  private readonly words = new Map<string, CachedWord>()
  private readonly lines = new Map<string, readonly PhraseTag[]>()
  private readonly lattice: Lattice
  private readonly factors: ChainFactors
  private readonly contextHashes = new Int32Array(MAX_CONTEXT_FEATURES)
  private readonly edgeScores: Int32Array
  /** The sum of one word's weights for each inner state. */
  private readonly sums: Int32Array

  /**
   * @param bytes The chain's part of the weights file; it must not change afterwards.
   * @throws An Error that describes what is wrong with the bytes.
   */
  constructor(bytes: Uint8Array) {
    this.weights = decodeCrfWeights(bytes)
    this.lattice = createLattice(MAX_LATTICE_WORDS, this.weights.chain.states)
    this.factors = computeChainFactors(this.weights.chain)
    this.sums = new Int32Array(this.weights.chain.states - 1)
    this.edgeScores = new Int32Array((NEIGHBOUR_OFFSETS.length + 1) * (this.weights.chain.states - 1))
    this.writeNeighbourScores(undefined, this.edgeScores)
  }

  /** Finds the offensive phrases, in UTF-16 offsets of the analyzed text's `text`. */
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

  /** Clears the caches, so that no text of the user stays in memory. */
  clearCache(): void {
    this.words.clear()
    this.lines.clear()
  }

  /** Tags one line, in UTF-16 offsets of the line. The result depends on the line alone. */
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

  /** Computes for each word of a line the probability of being inside a phrase, 0 to 1. */
  computeMarginals(line: string): LineMarginals {
    const tokens = tokenizeLine(line)
    const { starts, ends } = tokens
    const words = starts.map((start, i) => this.getWord(line.slice(start, ends[i]!)))
    const accented = isAccentedLine(words)
    const inside = new Float64Array(words.length)
    const { chain } = this.weights
    const { states } = chain
    for (let from = 0; from < words.length; from += MAX_LATTICE_WORDS) {
      const count = Math.min(MAX_LATTICE_WORDS, words.length - from)
      for (let i = 0; i < count; i++) this.score(words, tokens, from + i, accented, i * states)
      runForwardBackward(this.lattice, count, chain, this.factors)
      for (let i = 0; i < count; i++) inside[from + i] = 1 - this.lattice.likely[i * states]!
    }
    return { tokens, inside }
  }

  /** Writes the scores of one word into the lattice. */
  private score(words: readonly CachedWord[], tokens: LineTokens, word: number, accented: boolean, at: number): void {
    const { bits, scale, packed, chain } = this.weights
    const inner = chain.states - 1
    const { scores } = this.lattice
    const contextCount = writeContextHashes(words, tokens, word, accented, this.contextHashes)
    const { sums } = this
    const own = words[word]!.scores
    for (let k = 0; k < inner; k++) sums[k] = own[k]!
    for (let slot = 0; slot < NEIGHBOUR_OFFSETS.length; slot++) {
      const neighbour = words[word + NEIGHBOUR_OFFSETS[slot]!]?.scores ?? this.edgeScores
      for (let k = 0; k < inner; k++) sums[k]! += neighbour[(slot + 1) * inner + k]!
    }
    for (let i = 0; i < contextCount; i++) {
      const row = getBucket(this.contextHashes[i]!, bits) * inner
      for (let k = 0; k < inner; k++) sums[k]! += readFourBits(packed, row + k)
    }
    scores[at] = 0
    for (let k = 0; k < inner; k++) scores[at + k + 1] = sums[k]! * scale
  }

  /** Returns a word. It is cached by its spelling, unless it is long. */
  getWord(raw: string): CachedWord {
    const known = this.words.get(raw)
    if (known) return known
    const { bits, packed, chain } = this.weights
    const inner = chain.states - 1
    const { own, low, bare, loose, marked, lettered } = hashWord(raw)
    const scores = new Int32Array((NEIGHBOUR_OFFSETS.length + 1) * inner)
    for (const hash of own) {
      const row = getBucket(hash, bits) * inner
      for (let k = 0; k < inner; k++) scores[k]! += readFourBits(packed, row + k)
    }
    const word: CachedWord = { low, bare, loose, marked, lettered, scores, summed: undefined }
    this.writeNeighbourScores(word, scores)
    if (raw.length <= MAX_WORD_LENGTH) {
      if (this.words.size >= MAX_CACHED_WORDS) this.words.clear()
      this.words.set(raw, word)
    }
    return word
  }

  /** Writes what a word, or the absence of one, adds to the scores of its neighbours. */
  private writeNeighbourScores(word: WordForms | undefined, scores: Int32Array): void {
    const { bits, packed, chain } = this.weights
    const inner = chain.states - 1
    NEIGHBOUR_OFFSETS.forEach((offset, slot) => {
      const low = getBucket(hashNeighbour(word, offset, 0), bits) * inner
      const bare = getBucket(hashNeighbour(word, offset, 1), bits) * inner
      for (let k = 0; k < inner; k++)
        scores[(slot + 1) * inner + k] = readFourBits(packed, low + k) + readFourBits(packed, bare + k)
    })
  }
}
