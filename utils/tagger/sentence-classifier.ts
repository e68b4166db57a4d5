// The model of sentences at work: for each sentence of a draft, how likely each check is to find it. What a sentence adds by
// itself is worked out once and remembered.

import type { Span } from '../draft.ts'
import type { Reading } from '../text/analyzed-text.ts'
import { sentences } from '../text/sentences.ts'
import { bestStretch } from './best-span.ts'
import { bucketOf } from './hash.ts'
import { SENSES, type SensedId, type SenseId } from './labels.ts'
import {
  aroundValue,
  evenValue,
  type Features,
  neighbours,
  ownGroups,
  type Sign,
  sentenceFeatures,
  signFeatures,
} from './sentence-features.ts'
import type { SenseWeights } from './sentence-weights.ts'
import { SentenceWords } from './sentence-words.ts'

/** One sentence, by its offsets in the draft's text. */
export interface Sense extends Span {
  /** The same in offsets of the reading. */
  readonly inReading: Span
  /** How likely the check is to find it, or how likely its wording is offensive, 0 to 1. */
  certainty(sense: SenseId): number
  /** The words of the sentence that speak for it most, in offsets of the draft's text. */
  phrase(check: SensedId): Span
}

/** What a sentence adds to itself and to the sentences around it: a score for each check. */
interface Known {
  readonly own: Float32Array
  readonly around: Float32Array
}

const CHECKS = SENSES.length
const MOST_SENTENCES = 512
const LONGEST_SENTENCE = 1000

/** Reads sentences with weights. Pure but for what it remembers; total. */
export class SentenceModel {
  private readonly weights: SenseWeights
  private readonly rows: Rows
  private readonly words = new SentenceWords()
  private readonly known = new Map<string, Known>()

  constructor(weights: SenseWeights) {
    this.weights = weights
    this.rows = new Rows(weights.buckets)
  }

  /** The sentences of a draft, in order. `signs` are the rules that fired in it, and what the chain of words found. */
  sense(reading: Reading, signs: readonly Sign[]): Sense[] {
    const parts = sentences(reading.text).map(({ start, end }) => {
      const text = reading.text.slice(start, end)
      return { start, end, text, span: reading.span(start, end), known: this.scores(text, reading.accented) }
    })
    const found = signFeatures(
      parts.map(({ span }) => span),
      signs,
    )
    return parts.map(({ start, end, text, span, known }, at) => {
      const scores = Float64Array.from(known.own, (score, k) => score + this.weights.bias[k]!)
      const beside = neighbours(at, parts.length)
      for (const place of beside) {
        const { around } = parts[place]!.known
        for (let k = 0; k < CHECKS; k++) scores[k]! += around[k]! / beside.length
      }
      for (const { hash, value } of found[at]!) this.add(scores, hash, value)
      return {
        ...span,
        inReading: { start, end },
        certainty: (sense) => 1 / (1 + Math.exp(-scores[SENSES.indexOf(sense)]!)),
        phrase: (check) => this.phraseIn(reading, start, text, check),
      }
    })
  }

  /** Drops what is remembered of the texts it has seen. */
  forget(): void {
    this.known.clear()
    this.words.forget()
  }

  private scores(text: string, accented: boolean): Known {
    const key = accented ? text : `\n${text}`
    const known = this.known.get(key)
    if (known) return known
    const { words, end } = this.words.of(text)
    const features = sentenceFeatures(words, accented, end)
    const own = new Float32Array(CHECKS)
    for (const group of ownGroups(features)) this.addAll(own, group, evenValue(group))
    const around = new Float32Array(CHECKS)
    this.addAll(around, features.around, aroundValue(features))
    const scores = { own, around }
    if (text.length <= LONGEST_SENTENCE) {
      if (this.known.size >= MOST_SENTENCES) this.known.clear()
      this.known.set(key, scores)
    }
    return scores
  }

  private addAll(scores: Float32Array, { hashes }: Features, value: number): void {
    for (const hash of hashes) this.add(scores, hash, value)
  }

  private add(scores: Float32Array | Float64Array, hash: number, value: number): void {
    const row = this.rows.of(bucketOf(hash, this.weights.bits)) * CHECKS
    if (row < 0) return
    const scaled = value * this.weights.scale
    for (let k = 0; k < CHECKS; k++) scores[k]! += this.weights.rows[row + k]! * scaled
  }

  private phraseIn(reading: Reading, start: number, text: string, check: SensedId): Span {
    const { words, tokens, end } = this.words.of(text)
    // Nothing but signs: "!!!".
    if (words.length === 0) return reading.span(start, start + text.length)
    const features = sentenceFeatures(words, reading.accented, end)
    const k = SENSES.indexOf(check)
    const gain = new Float64Array(words.length)
    for (const each of ownGroups(features)) {
      const value = evenValue(each)
      each.hashes.forEach((hash, i) => {
        const row = this.rows.of(bucketOf(hash, this.weights.bits))
        const from = each.from[i]!
        const to = Math.min(each.to[i]!, words.length)
        if (row < 0 || to <= from) return
        const share = (this.weights.rows[row * CHECKS + k]! * value) / (to - from)
        for (let at = from; at < to; at++) gain[at]! += share
      })
    }
    const { from, to } = bestStretch(gain)
    return reading.span(start + tokens.starts[from]!, start + tokens.ends[to - 1]!)
  }
}

/** Which row a bucket has: open addressing, for a Map of so many numbers would take several times the room. */
class Rows {
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
  of(bucket: number): number {
    const at = this.slot(bucket)
    return this.keys[at] === bucket ? this.places[at]! : -1
  }

  private slot(bucket: number): number {
    let at = Math.imul(bucket, 0x9e3779b1) & this.mask
    while (this.keys[at] !== -1 && this.keys[at] !== bucket) at = (at + 1) & this.mask
    return at
  }
}
