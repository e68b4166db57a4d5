// The model of sentences at work: for each sentence of a draft, how likely each check is to find it. What a sentence adds by
// itself is worked out once and remembered.

import type { Span } from '../draft.ts'
import type { AnalyzedText } from '../text/analyzed-text.ts'
import { findSentences } from '../text/sentence-bounds.ts'
import { findBestSpan } from './best-span.ts'
import { getBucket } from './feature-hash.ts'
import {
  buildSentenceFeatures,
  buildSignalFeatures,
  computeContextValue,
  computeFeatureValue,
  type DraftSignal,
  type FeatureGroup,
  findNeighbourIndexes,
  getOwnGroups,
} from './sentence-features.ts'
import { type PredictedCheckId, SENTENCE_LABELS, type SentenceLabel } from './sentence-labels.ts'
import { SentenceTokenizer } from './sentence-tokenizer.ts'
import type { SentenceWeights } from './sentence-weights.ts'

/** One sentence, by its offsets in the draft's text. */
export interface SentencePrediction extends Span {
  /** The same in offsets of the reading. */
  readonly inText: Span
  /** How likely the check is to find it, or how likely its wording is offensive, 0 to 1. */
  certainty(sense: SentenceLabel): number
  /** The words of the sentence that speak for it most, in offsets of the draft's text. */
  findPhrase(check: PredictedCheckId): Span
}

/** What a sentence adds to itself and to the sentences around it: a score for each check. */
interface SentenceScores {
  readonly own: Float32Array
  readonly around: Float32Array
}

const LABEL_COUNT = SENTENCE_LABELS.length
const MAX_CACHED_SENTENCES = 512
const MAX_SENTENCE_LENGTH = 1000

/** Reads sentences with weights. Pure but for what it remembers; total. */
export class SentenceClassifier {
  private readonly weights: SentenceWeights
  private readonly rows: RowIndex
  private readonly tokenizer = new SentenceTokenizer()
  private readonly known = new Map<string, SentenceScores>()

  constructor(weights: SentenceWeights) {
    this.weights = weights
    this.rows = new RowIndex(weights.buckets)
  }

  /** The sentences of a draft, in order. `signs` are the rules that fired in it, and what the chain of words found. */
  predict(reading: AnalyzedText, signs: readonly DraftSignal[]): SentencePrediction[] {
    const parts = findSentences(reading.text).map(({ start, end }) => {
      const text = reading.text.slice(start, end)
      return { start, end, text, span: reading.span(start, end), known: this.scores(text, reading.accented) }
    })
    const found = buildSignalFeatures(
      parts.map(({ span }) => span),
      signs,
    )
    return parts.map(({ start, end, text, span, known }, at) => {
      const scores = Float64Array.from(known.own, (score, k) => score + this.weights.bias[k]!)
      const beside = findNeighbourIndexes(at, parts.length)
      for (const place of beside) {
        const { around } = parts[place]!.known
        for (let k = 0; k < LABEL_COUNT; k++) scores[k]! += around[k]! / beside.length
      }
      for (const { hash, value } of found[at]!) this.add(scores, hash, value)
      return {
        ...span,
        inText: { start, end },
        certainty: (sense) => 1 / (1 + Math.exp(-scores[SENTENCE_LABELS.indexOf(sense)]!)),
        findPhrase: (check) => this.phraseIn(reading, start, text, check),
      }
    })
  }

  /** Drops what is remembered of the texts it has seen. */
  clearCache(): void {
    this.known.clear()
    this.tokenizer.clearCache()
  }

  private scores(text: string, accented: boolean): SentenceScores {
    const key = accented ? text : `\n${text}`
    const known = this.known.get(key)
    if (known) return known
    const { words, end } = this.tokenizer.tokenize(text)
    const features = buildSentenceFeatures(words, accented, end)
    const own = new Float32Array(LABEL_COUNT)
    for (const group of getOwnGroups(features)) this.addAll(own, group, computeFeatureValue(group))
    const around = new Float32Array(LABEL_COUNT)
    this.addAll(around, features.around, computeContextValue(features))
    const scores = { own, around }
    if (text.length <= MAX_SENTENCE_LENGTH) {
      if (this.known.size >= MAX_CACHED_SENTENCES) this.known.clear()
      this.known.set(key, scores)
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

  private phraseIn(reading: AnalyzedText, start: number, text: string, check: PredictedCheckId): Span {
    const { words, tokens, end } = this.tokenizer.tokenize(text)
    // Nothing but signs: "!!!".
    if (words.length === 0) return reading.span(start, start + text.length)
    const features = buildSentenceFeatures(words, reading.accented, end)
    const k = SENTENCE_LABELS.indexOf(check)
    const gain = new Float64Array(words.length)
    for (const each of getOwnGroups(features)) {
      const value = computeFeatureValue(each)
      each.hashes.forEach((hash, i) => {
        const row = this.rows.findRow(getBucket(hash, this.weights.bits))
        const from = each.from[i]!
        const to = Math.min(each.to[i]!, words.length)
        if (row < 0 || to <= from) return
        const share = (this.weights.rows[row * LABEL_COUNT + k]! * value) / (to - from)
        for (let at = from; at < to; at++) gain[at]! += share
      })
    }
    const { from, to } = findBestSpan(gain)
    return reading.span(start + tokens.starts[from]!, start + tokens.ends[to - 1]!)
  }
}

/** Which row a bucket has: open addressing, for a Map of so many numbers would take several times the room. */
class RowIndex {
  private readonly keys: Int32Array
  private readonly places: Int32Array
  private readonly mask: number

  constructor(buckets: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, buckets.length) * 2))
    this.mask = size - 1
    this.keys = new Int32Array(size).fill(-1)
    this.places = new Int32Array(size)
    for (let row = 0; row < buckets.length; row++) {
      const at = this.slot(buckets[row]!)
      this.keys[at] = buckets[row]!
      this.places[at] = row
    }
  }

  /** The row of a bucket, or -1. */
  findRow(bucket: number): number {
    const at = this.slot(bucket)
    return this.keys[at] === bucket ? this.places[at]! : -1
  }

  private slot(bucket: number): number {
    let at = Math.imul(bucket, 0x9e3779b1) & this.mask
    while (this.keys[at] !== -1 && this.keys[at] !== bucket) at = (at + 1) & this.mask
    return at
  }
}
