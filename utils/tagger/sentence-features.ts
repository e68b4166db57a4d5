// The features of a sentence: its words, word combinations, word classes, and what it contributes to its neighbours.
// Training and prediction share this code.

import { findNextSpanIndex, LEVELS, type Span } from '../draft.ts'
import { type ClassRun, countClasses, findClassRuns } from './class-runs.ts'
import type { DraftSignal } from './draft-signal.ts'
import { mixHash } from './feature-hash.ts'
import { SIGNAL_SOURCES } from './sentence-labels.ts'
import type { WordClasses } from './word-classes.ts'

/** One word of a sentence. */
export interface SentenceWord {
  /** Hashes of the word in lower case, without diacritics, and in its loose form (see `WordHashes`). */
  readonly low: number
  readonly bare: number
  readonly loose: number
  /** Whether it begins with a capital and is not in capitals. */
  readonly capital: boolean
}

/** Features as 32-bit hashes, and the words [from, to) of each; 0 and 0 for features of the whole sentence. */
export interface FeatureGroup {
  readonly hashes: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** All features of a sentence: of its words, of its word classes, and those it contributes to its neighbours. */
export interface SentenceFeatures {
  readonly words: FeatureGroup
  readonly classes: FeatureGroup
  readonly around: FeatureGroup
}

// Feature kinds. The values are arbitrary but distinct.
const WORD = 0x101
const TWO = 0x111
const THREE = 0x121
const OPEN = 0x131
const ENDS = 0x141
const CLASS = 0x201
const CLASSES = 0x211
const BESIDE = 0x221
const TOGETHER = 0x231
const NEAR_WORD = 0x301
const NEAR_CLASS = 0x311
const SIGN = 0x401

/** The placeholder before the first word and after the last. */
const EDGE = 0x0e

/** A feature and its weight. */
export interface WeightedFeature {
  readonly hash: number
  readonly value: number
}

/** Returns the weight of each feature of a group with `count` features: it decreases with their number. */
export function computeFeatureValue(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count))
}

/** Returns the groups of features that a sentence contributes to its own scores. */
export function getOwnGroups({ words, classes }: SentenceFeatures): readonly FeatureGroup[] {
  return [words, classes]
}

const CONTEXT_VALUE = 0.4
const CONTEXT_REACH = 4

/** Returns the weight of each of `count` features contributed to neighbours, before division by their number. */
export function computeContextValue(count: number): number {
  return CONTEXT_VALUE * computeFeatureValue(count)
}

/** Returns the range of the sentences around the one at `at`, which is one of them: `to` is exclusive. */
export function findNeighbours(at: number, count: number): { from: number; to: number } {
  return { from: Math.max(0, at - CONTEXT_REACH), to: Math.min(count, at + CONTEXT_REACH + 1) }
}

/** Returns the indexes of the sentences that are neighbours of the one at `at`. */
export function findNeighbourIndexes(at: number, count: number): number[] {
  const { from, to } = findNeighbours(at, count)
  return Array.from({ length: to - from }, (_, i) => from + i).filter((index) => index !== at)
}

/** The weight of a signal in a neighbouring sentence; one in the sentence itself counts 1. */
const NEIGHBOUR_VALUE = 0.3

/** The feature of a signal. */
export interface SignalFeature extends WeightedFeature {
  /** Whether a rule gave the signal, and not the model's own CRF. */
  readonly byRule: boolean
}

/**
 * Builds features from the signals in and around each sentence of a draft. Duplicate signals count once; signals of a
 * check that the model was not trained with are ignored.
 * @param sentences The spans of the sentences in the original draft, in order.
 */
export function buildSignalFeatures(sentences: readonly Span[], signals: readonly DraftSignal[]): SignalFeature[][] {
  const inside = new Map<number, Set<number>>()
  for (const signal of signals) {
    const code = encodeSignal(signal)
    if (code === undefined) continue
    for (
      let at = findNextSpanIndex(sentences, signal.start);
      at < sentences.length && sentences[at]!.start < signal.end;
      at++
    ) {
      const codes = inside.get(at)
      if (codes) codes.add(code)
      else inside.set(at, new Set([code]))
    }
  }
  return sentences.map((_, at) => {
    const features: SignalFeature[] = []
    const add = (kind: number, code: number, value: number) =>
      features.push({ hash: mixHash(kind, code), value, byRule: Math.floor(code / LEVELS.length) !== TAGS })
    if (inside.size === 0) return features
    for (const code of inside.get(at) ?? []) add(SIGN, code, 1)
    const around = new Set<number>()
    const { from, to } = findNeighbours(at, sentences.length)
    for (let index = from; index < to; index++)
      if (index !== at) for (const code of inside.get(index) ?? []) around.add(code)
    for (const code of around) add(SIGN + 1, code, NEIGHBOUR_VALUE)
    return features
  })
}

/** The source of the CRF's phrases. */
const TAGS = SIGNAL_SOURCES.indexOf('chain')

function encodeSignal({ check, level }: DraftSignal): number | undefined {
  const source = SIGNAL_SOURCES.indexOf(check)
  return source < 0 ? undefined : source * LEVELS.length + LEVELS.indexOf(level)
}

/** Receives the features of a sentence one by one, each with its words; the type is that of the words. */
export interface FeatureSink<Word extends SentenceWord = SentenceWord> {
  add(hash: number, from?: number, to?: number): void
  /** Adds the features of one word alone: `hashWordFeatures`. */
  addWord(word: Word, at: number): void
  /** Adds what one word contributes to the neighbours: `hashNearWord`. */
  addNearWord(word: Word): void
}

class FeatureCollector implements FeatureGroup, FeatureSink {
  readonly hashes: number[] = []
  readonly from: number[] = []
  readonly to: number[] = []

  add(hash: number, from = 0, to = 0): void {
    this.hashes.push(hash)
    this.from.push(from)
    this.to.push(to)
  }

  addWord(word: SentenceWord, at: number): void {
    for (const hash of hashWordFeatures(word)) this.add(hash, at, at + 1)
  }

  addNearWord(word: SentenceWord): void {
    this.add(hashNearWord(word))
  }
}

/** Builds the features of a sentence; the parameters are those of the functions that write them. */
export function buildSentenceFeatures(
  classes: WordClasses,
  words: readonly SentenceWord[],
  accented: boolean,
  end: number,
): SentenceFeatures {
  const runs = findSentenceRuns(classes, words, accented)
  const features = { words: new FeatureCollector(), classes: new FeatureCollector(), around: new FeatureCollector() }
  writeWordFeatures(words, end, features.words)
  writeClassFeatures(words, runs, countClasses(classes), features.classes)
  writeContextFeatures(words, runs, features.around)
  return features
}

/**
 * Finds the word classes of a sentence.
 * @param accented Whether the draft is typed with diacritics.
 */
export function findSentenceRuns(
  classes: WordClasses,
  words: readonly SentenceWord[],
  accented: boolean,
): readonly ClassRun[] {
  return findClassRuns(
    classes,
    words.map((word) => (accented ? word.low : word.bare)),
    accented,
    (at) => at > 0 && words[at]!.capital,
  )
}

/** Returns the features of one word alone. */
export function hashWordFeatures({ low, bare, loose }: SentenceWord): readonly number[] {
  const hashes = [mixHash(WORD, low), mixHash(WORD + 1, bare)]
  if (loose !== bare) hashes.push(mixHash(WORD + 2, loose))
  return hashes
}

/** Returns the feature that a word contributes to the neighbours of its sentence. */
export function hashNearWord({ bare }: SentenceWord): number {
  return mixHash(NEAR_WORD, bare)
}

/**
 * Writes the features of the words of a sentence.
 * @param end The code of the sentence's last sign (see `SentenceTokenizer.tokenize`).
 */
export function writeWordFeatures<Word extends SentenceWord>(
  words: readonly Word[],
  end: number,
  out: FeatureSink<Word>,
): void {
  const bare = (at: number) => words[at]?.bare ?? EDGE
  const low = (at: number) => words[at]?.low ?? EDGE
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    out.addWord(word, at)
    out.add(mixHash(mixHash(THREE, mixHash(bare(at - 1), word.bare)), bare(at + 1)), Math.max(0, at - 1), at + 2)
    out.add(mixHash(mixHash(OPEN, bare(at - 1)), bare(at + 1)), Math.max(0, at - 1), at + 2)
    if (at + 3 < words.length) out.add(mixHash(mixHash(OPEN + 1, word.bare), bare(at + 3)), at, at + 4)
  }
  for (let at = -1; at < words.length; at++) {
    out.add(mixHash(mixHash(TWO, low(at)), low(at + 1)), Math.max(0, at), at + 2)
    out.add(mixHash(mixHash(TWO + 1, bare(at)), bare(at + 1)), Math.max(0, at), at + 2)
  }
  out.add(mixHash(ENDS, end))
  out.add(mixHash(ENDS + 1, Math.min(5, words.length >> 3)))
}

/** The maximum distance between two runs that form a combined feature. */
const MAX_RUN_DISTANCE = 3

/** Writes the features of the word classes of a sentence. */
export function writeClassFeatures<Word extends SentenceWord>(
  words: readonly Word[],
  runs: readonly ClassRun[],
  classCount: number,
  out: FeatureSink<Word>,
): void {
  const firsts: (ClassRun | undefined)[] = new Array<ClassRun | undefined>(classCount).fill(undefined)
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!
    for (const kind of run.classes) {
      firsts[kind] ??= run
      if (i > 0)
        out.add(
          mixHash(mixHash(BESIDE, getFirstWordHash(words, runs[i - 1]!)), kind),
          runs[i - 1]!.at,
          run.at + run.count,
        )
      for (let d = 1; d <= MAX_RUN_DISTANCE && i + d < runs.length; d++) {
        const next = runs[i + d]!
        const to = next.at + next.count
        for (const other of next.classes) out.add(mixHash(mixHash(CLASSES + Math.min(d, 2), kind), other), run.at, to)
        if (d === 1) out.add(mixHash(mixHash(BESIDE + 1, kind), getFirstWordHash(words, next)), run.at, to)
      }
    }
  }
  const present = firsts.flatMap((run, kind) => (run ? [kind] : []))
  for (const [i, kind] of present.entries()) {
    const run = firsts[kind]!
    out.add(mixHash(CLASS, kind), run.at, run.at + run.count)
    for (let j = i + 1; j < present.length; j++) out.add(mixHash(mixHash(TOGETHER, kind), present[j]!))
  }
}

function getFirstWordHash(words: readonly SentenceWord[], { at }: ClassRun): number {
  return words[at]!.bare
}

/** Writes the features that a sentence contributes to its neighbours. */
export function writeContextFeatures<Word extends SentenceWord>(
  words: readonly Word[],
  runs: readonly ClassRun[],
  out: FeatureSink<Word>,
): void {
  const seen = new Set<number>()
  for (const word of words) {
    if (seen.has(word.bare)) continue
    seen.add(word.bare)
    out.addNearWord(word)
  }
  for (const kind of new Set(runs.flatMap(({ classes }) => classes))) out.add(mixHash(NEAR_CLASS, kind))
}
