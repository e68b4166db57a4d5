// The sentence classifier: for each sentence of a draft, the certainty that each check concerns it. The scores that a
// sentence contributes by itself are computed once and cached.

import type { Span } from '../draft.ts'
import type { AnalyzedText } from '../text/analyzed-text.ts'
import { findSentences } from '../text/sentence-bounds.ts'
import { findBestSpan } from './best-span.ts'
import { countClasses } from './class-runs.ts'
import type { DraftSignal } from './draft-signal.ts'
import { LabelSums, type SummedWord, sumWord } from './label-sums.ts'
import { LabelTable } from './label-table.ts'
import {
  buildSentenceFeatures,
  buildSignalFeatures,
  computeContextValue,
  computeFeatureValue,
  findNeighbourIndexes,
  findSentenceRuns,
  getOwnGroups,
  type SignalFeature,
  writeClassFeatures,
  writeContextFeatures,
  writeWordFeatures,
} from './sentence-features.ts'
import { type PredictedCheckId, SENTENCE_LABELS, type SentenceLabel } from './sentence-labels.ts'
import { hashSentenceWord, SentenceTokenizer } from './sentence-tokenizer.ts'
import type { SentenceWeights } from './sentence-weights.ts'
import type { WordClasses } from './word-classes.ts'
import type { WordForms } from './word-hashes.ts'

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
  readonly own: Float64Array
  readonly around: Float64Array
  /** The phrases found so far, by the index of the label; offsets in the sentence. */
  readonly phrases: Map<number, Span>
  /** What was last computed for the sentence. */
  last?: SummedScores
}

/** The scores of a sentence in its draft, and what they were computed from. */
interface SummedScores {
  readonly neighbours: readonly SentenceScores[]
  readonly signals: readonly SignalFeature[]
  readonly all: Float64Array
  readonly withoutRules: Float64Array
}

/** A cache of words by spelling, with a place for the sums of each. */
export interface WordCache {
  getWord(raw: string): WordForms & { summed?: SummedWord | undefined }
}

const LABEL_COUNT = SENTENCE_LABELS.length
const MAX_CACHED_SENTENCES = 512
const MAX_SENTENCE_LENGTH = 1000

/** Classifies sentences with the given weights. Results depend only on the input and the weights; it never throws. */
export class SentenceClassifier {
  private readonly scale: number
  private readonly bias: readonly number[]
  private readonly table: LabelTable
  private readonly classes: WordClasses
  private readonly tokenizer: SentenceTokenizer<SummedWord>
  private readonly cache = new Map<string, SentenceScores>()
  private readonly sums: LabelSums

  /**
   * @param words Where another part of the model caches the same words, for this classifier alone; without it every
   * word is hashed again.
   */
  constructor(weights: SentenceWeights, classes: WordClasses, words?: WordCache) {
    this.scale = weights.scale
    this.bias = weights.bias
    this.table = new LabelTable(weights)
    this.classes = classes
    this.sums = new LabelSums(this.table)
    const sum = (raw: string, forms?: WordForms) => sumWord(hashSentenceWord(raw, forms), this.table)
    this.tokenizer = new SentenceTokenizer((raw) => {
      const word = words?.getWord(raw)
      if (!word) return sum(raw)
      word.summed ??= sum(raw, word)
      return word.summed
    })
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
    return parts.map(({ start, end, text, span, cached }, at) => {
      const neighbours = findNeighbourIndexes(at, parts.length).map((index) => parts[index]!.cached)
      const { all, withoutRules } = this.sumScores(cached, neighbours, found[at]!)
      return {
        ...span,
        inText: { start, end },
        certainty: (label) => toCertainty(all, label),
        certaintyWithoutRules: (label) => toCertainty(withoutRules, label),
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
  }

  /** Sums the scores of a sentence, unless they were last summed from the same: an edit changes few sentences. */
  private sumScores(
    sentence: SentenceScores,
    neighbours: readonly SentenceScores[],
    signals: readonly SignalFeature[],
  ): SummedScores {
    const { last } = sentence
    if (last && areEqual(last.neighbours, neighbours, Object.is) && areEqual(last.signals, signals, isSameSignal))
      return last
    const all = new Float64Array(LABEL_COUNT)
    for (let k = 0; k < LABEL_COUNT; k++) all[k] = sentence.own[k]! + this.bias[k]!
    for (const { around } of neighbours) for (let k = 0; k < LABEL_COUNT; k++) all[k]! += around[k]! / neighbours.length
    for (const { hash, value, byRule } of signals) if (!byRule) this.add(all, hash, value)
    const withoutRules = all.slice()
    for (const { hash, value, byRule } of signals) if (byRule) this.add(all, hash, value)
    sentence.last = { neighbours, signals, all, withoutRules }
    return sentence.last
  }

  private scores(text: string, accented: boolean): SentenceScores {
    const key = accented ? text : `\n${text}`
    const cached = this.cache.get(key)
    if (cached) return cached
    const { words, end } = this.tokenizer.tokenize(text)
    const runs = findSentenceRuns(this.classes, words, accented)
    const { sums, scale } = this
    const own = new Float64Array(LABEL_COUNT)
    writeWordFeatures(words, end, sums)
    sums.moveTo(own, computeFeatureValue(sums.count) * scale)
    writeClassFeatures(words, runs, countClasses(this.classes), sums)
    sums.moveTo(own, computeFeatureValue(sums.count) * scale)
    const around = new Float64Array(LABEL_COUNT)
    writeContextFeatures(words, runs, sums)
    sums.moveTo(around, computeContextValue(sums.count) * scale)
    const scores: SentenceScores = { own, around, phrases: new Map<number, Span>() }
    if (text.length <= MAX_SENTENCE_LENGTH) {
      if (this.cache.size >= MAX_CACHED_SENTENCES) this.cache.clear()
      this.cache.set(key, scores)
    }
    return scores
  }

  private add(scores: Float64Array, hash: number, value: number): void {
    this.sums.add(hash)
    this.sums.moveTo(scores, value * this.scale)
  }

  /** Finds the words of a sentence that contribute most to a label, in offsets of the sentence. */
  private findPhraseIn(text: string, accented: boolean, label: number): Span {
    const { words, tokens, end } = this.tokenizer.tokenize(text)
    // A sentence may have no words: "!!!".
    if (words.length === 0) return { start: 0, end: text.length }
    const features = buildSentenceFeatures(this.classes, words, accented, end)
    const gain = new Float64Array(words.length)
    for (const group of getOwnGroups(features)) {
      const value = computeFeatureValue(group.hashes.length)
      group.hashes.forEach((hash, i) => {
        const from = group.from[i]!
        const to = Math.min(group.to[i]!, words.length)
        if (to <= from) return
        const share = (this.table.getWeight(hash, label) * value) / (to - from)
        for (let at = from; at < to; at++) gain[at]! += share
      })
    }
    const { from, to } = findBestSpan(gain)
    return { start: tokens.starts[from]!, end: tokens.ends[to - 1]! }
  }
}

function areEqual<T>(before: readonly T[], now: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return before.length === now.length && before.every((each, i) => isSame(each, now[i]!))
}

function isSameSignal(a: SignalFeature, b: SignalFeature): boolean {
  return a.hash === b.hash && a.value === b.value && a.byRule === b.byRule
}

function toCertainty(scores: Float64Array, label: SentenceLabel): number {
  return 1 / (1 + Math.exp(-scores[SENTENCE_LABELS.indexOf(label)]!))
}
