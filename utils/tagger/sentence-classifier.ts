// The sentence classifier: for each sentence of a draft, the certainty that each check concerns it. The scores that a
// sentence contributes by itself are computed once and cached.

import type { Span } from '../draft.ts'
import type { AnalyzedText } from '../text/analyzed-text.ts'
import { findSentences } from '../text/sentence-bounds.ts'
import { findBestSpan } from './best-span.ts'
import type { DraftSignal } from './draft-signal.ts'
import { getBucket } from './feature-hash.ts'
import {
  buildSentenceFeatures,
  buildSignalFeatures,
  computeContextValue,
  computeFeatureValue,
  type FeatureGroup,
  findNeighbours,
  getOwnGroups,
} from './sentence-features.ts'
import { type PredictedCheckId, SENTENCE_LABELS, type SentenceLabel } from './sentence-labels.ts'
import { SentenceTokenizer } from './sentence-tokenizer.ts'
import type { SentenceWeights } from './sentence-weights.ts'
import type { WordClasses } from './word-classes.ts'
import type { WordHashes } from './word-hashes.ts'

/** The predictions for one sentence. Its offsets are those of the original draft. */
export interface SentencePrediction extends Span {
  /** The same span in offsets of the analyzed text. */
  readonly inText: Span
  /** The certainty, 0 to 1, that a check concerns the sentence, or that its wording is offensive. */
  certainty(label: SentenceLabel): number
  /** The same, whatever the rules have found: to judge their findings by. */
  certaintyWithoutRules(label: SentenceLabel): number
  /** Finds the words of the sentence that contribute most to a check, in offsets of the original draft. */
  findPhrase(check: PredictedCheckId): Span
}

/** The scores that a sentence adds to itself and to each neighbour, one for each label. */
interface SentenceScores {
  readonly own: Float32Array
  readonly around: Float32Array
  /** The phrases found so far, by the index of the label; offsets in the sentence. */
  readonly phrases: Map<number, Span>
}

const LABEL_COUNT = SENTENCE_LABELS.length
const MAX_CACHED_SENTENCES = 512
const MAX_SENTENCE_LENGTH = 1000

/** Classifies sentences with the given weights. Results depend only on the input and the weights; it never throws. */
export class SentenceClassifier {
  private readonly weights: SentenceWeights
  private readonly classes: WordClasses
  private readonly rows: RowIndex
  private readonly tokenizer: SentenceTokenizer
  private readonly cache = new Map<string, SentenceScores>()

  /** @param hash Returns the same as `hashWord`, where another part of the model caches it. */
  constructor(weights: SentenceWeights, classes: WordClasses, hash?: (raw: string) => WordHashes) {
    this.weights = weights
    this.classes = classes
    this.tokenizer = new SentenceTokenizer(hash)
    this.rows = new RowIndex(weights.buckets)
  }

  /**
   * Predicts the labels of every sentence of a draft, in order.
   * @param signals The findings of the rules in the draft, and the phrases of the CRF.
   */
  predict(reading: AnalyzedText, signals: readonly DraftSignal[]): SentencePrediction[] {
    const parts = findSentences(reading.text).map(({ start, end }) => {
      const text = reading.text.slice(start, end)
      return { start, end, text, span: reading.span(start, end), cached: this.scores(text, reading.accented) }
    })
    const found = buildSignalFeatures(
      parts.map(({ span }) => span),
      signals,
    )
    const { bias } = this.weights
    return parts.map(({ start, end, text, span, cached }, at) => {
      const scores = new Float64Array(LABEL_COUNT)
      for (let k = 0; k < LABEL_COUNT; k++) scores[k] = cached.own[k]! + bias[k]!
      const { from, to } = findNeighbours(at, parts.length)
      const count = to - from - 1
      for (let neighbour = from; neighbour < to; neighbour++) {
        if (neighbour === at) continue
        const { around } = parts[neighbour]!.cached
        for (let k = 0; k < LABEL_COUNT; k++) scores[k]! += around[k]! / count
      }
      for (const { hash, value, byRule } of found[at]!) if (!byRule) this.add(scores, hash, value)
      const scoresWithoutRules = Float64Array.from(scores)
      for (const { hash, value, byRule } of found[at]!) if (byRule) this.add(scores, hash, value)
      return {
        ...span,
        inText: { start, end },
        certainty: (label) => toCertainty(scores, label),
        certaintyWithoutRules: (label) => toCertainty(scoresWithoutRules, label),
        findPhrase: (check) => {
          const label = SENTENCE_LABELS.indexOf(check)
          let phrase = cached.phrases.get(label)
          if (!phrase) {
            phrase = this.findPhraseIn(text, reading.accented, label)
            cached.phrases.set(label, phrase)
          }
          return reading.span(start + phrase.start, start + phrase.end)
        },
      }
    })
  }

  /** Clears the caches, so that no text of the user stays in memory. */
  clearCache(): void {
    this.cache.clear()
    this.tokenizer.clearCache()
  }

  private scores(text: string, accented: boolean): SentenceScores {
    const key = accented ? text : `\n${text}`
    const cached = this.cache.get(key)
    if (cached) return cached
    const { words, end } = this.tokenizer.tokenize(text)
    const features = buildSentenceFeatures(this.classes, words, accented, end, false)
    const own = new Float32Array(LABEL_COUNT)
    for (const group of getOwnGroups(features)) this.addAll(own, group, computeFeatureValue(group))
    const around = new Float32Array(LABEL_COUNT)
    this.addAll(around, features.around, computeContextValue(features))
    const scores = { own, around, phrases: new Map<number, Span>() }
    if (text.length <= MAX_SENTENCE_LENGTH) {
      if (this.cache.size >= MAX_CACHED_SENTENCES) this.cache.clear()
      this.cache.set(key, scores)
    }
    return scores
  }

  private addAll(scores: Float32Array, { hashes }: FeatureGroup, value: number): void {
    for (const hash of hashes) this.add(scores, hash, value)
  }

  private add(scores: Float32Array | Float64Array, hash: number, value: number): void {
    const row = this.rows.findRow(getBucket(hash, this.weights.bits)) * LABEL_COUNT
    if (row < 0) return
    const scaled = value * this.weights.scale
    for (let k = 0; k < LABEL_COUNT; k++) scores[k]! += this.weights.rows[row + k]! * scaled
  }

  /** Finds the words of a sentence that contribute most to a label, in offsets of the sentence. */
  private findPhraseIn(text: string, accented: boolean, label: number): Span {
    const { words, tokens, end } = this.tokenizer.tokenize(text)
    // A sentence may have no words: "!!!".
    if (words.length === 0) return { start: 0, end: text.length }
    const features = buildSentenceFeatures(this.classes, words, accented, end)
    const gain = new Float64Array(words.length)
    for (const group of getOwnGroups(features)) {
      const value = computeFeatureValue(group)
      group.hashes.forEach((hash, i) => {
        const row = this.rows.findRow(getBucket(hash, this.weights.bits))
        const from = group.from[i]!
        const to = Math.min(group.to[i]!, words.length)
        if (row < 0 || to <= from) return
        const share = (this.weights.rows[row * LABEL_COUNT + label]! * value) / (to - from)
        for (let at = from; at < to; at++) gain[at]! += share
      })
    }
    const { from, to } = findBestSpan(gain)
    return { start: tokens.starts[from]!, end: tokens.ends[to - 1]! }
  }
}

function toCertainty(scores: Float64Array, label: SentenceLabel): number {
  return 1 / (1 + Math.exp(-scores[SENTENCE_LABELS.indexOf(label)]!))
}

/** Maps buckets to rows by open addressing: a Map with this many numbers takes several times the memory. */
class RowIndex {
  /** Alternately a bucket and its row, so that one cache line holds both. */
  private readonly slots: Int32Array
  private readonly mask: number

  constructor(buckets: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, buckets.length) * 2))
    this.mask = size - 1
    this.slots = new Int32Array(size * 2).fill(-1)
    for (let row = 0; row < buckets.length; row++) {
      const at = this.findSlot(buckets[row]!)
      this.slots[at] = buckets[row]!
      this.slots[at + 1] = row
    }
  }

  /** Returns the row of a bucket, or -1. */
  findRow(bucket: number): number {
    return this.slots[this.findSlot(bucket) + 1]!
  }

  /** Finds where a bucket is, or where it would be. */
  private findSlot(bucket: number): number {
    let at = Math.imul(bucket, 0x9e3779b1) & this.mask
    while (this.slots[2 * at] !== -1 && this.slots[2 * at] !== bucket) at = (at + 1) & this.mask
    return 2 * at
  }
}
