// Texts in the trainer's format: feature buckets and the right state of each word, in flat arrays.

import { getBucket } from '../../utils/tagger/feature-hash.ts'
import {
  CONTEXT_WINDOW,
  hashNeighbour,
  isAccentedLine,
  MAX_CONTEXT_FEATURES,
  writeContextHashes,
} from '../../utils/tagger/line-features.ts'
import { type LineTokens, tokenizeLine } from '../../utils/tagger/tokenize-line.ts'
import { hashWord, type WordHashes } from '../../utils/tagger/word-hashes.ts'
import { type AnalyzedText, analyzeText } from '../../utils/text/analyzed-text.ts'
import type { SpannedText } from '../perturb/perturb.ts'

/** One line of text: where its words' features are in `rows`, and the right states. */
export interface TrainingSequence {
  /** The features of word w are the items `rows[w]` to `rows[w + 1]` of the shared feature array. */
  rows: Int32Array
  /** The right state of each word. */
  gold: Uint8Array
  /** Weight of the line in training. */
  weight: number
}

/** All sequences and their features. */
export interface SequenceSet {
  features: Int32Array
  all: TrainingSequence[]
}

const wordCache = new Map<string, WordHashes>()

function getWordHashes(raw: string): WordHashes {
  let word = wordCache.get(raw)
  if (!word) {
    word = hashWord(raw)
    wordCache.set(raw, word)
  }
  return word
}

/** Collects sequences. */
export class SequenceCollector {
  private features = new Int32Array(1 << 24)
  private size = 0
  private readonly all: TrainingSequence[] = []
  private readonly bits: number
  private readonly states: number
  constructor(bits: number, states: number) {
    this.bits = bits
    this.states = states
  }

  /** Adds the lines of one text. */
  add(sample: SpannedText, weight = 1): void {
    const reading = analyzeText(sample.text)
    const marked = markUnits(reading, sample.spans)
    let from = 0
    for (const line of reading.text.split('\n')) {
      this.addLine(line, marked, from, weight)
      from += line.length + 1
    }
  }

  private addLine(line: string, marked: Int32Array, from: number, weight: number): void {
    const tokens = tokenizeLine(line)
    const count = tokens.starts.length
    if (count === 0) return
    const words = tokens.starts.map((start, i) => getWordHashes(line.slice(start, tokens.ends[i]!)))
    const accented = isAccentedLine(words)
    const rows = new Int32Array(count + 1)
    const out = new Int32Array(MAX_CONTEXT_FEATURES)
    for (let at = 0; at < count; at++) {
      rows[at] = this.size
      for (const hash of words[at]!.own) this.push(hash)
      for (let offset = -CONTEXT_WINDOW; offset <= CONTEXT_WINDOW; offset++) {
        if (offset === 0) continue
        this.push(hashNeighbour(words[at + offset], offset, 0))
        this.push(hashNeighbour(words[at + offset], offset, 1))
      }
      const more = writeContextHashes(words, tokens, at, accented, out)
      for (let i = 0; i < more; i++) this.push(out[i]!)
    }
    rows[count] = this.size
    this.all.push({ rows, gold: findGoldStates(tokens, marked, from, this.states), weight })
  }

  private push(hash: number): void {
    if (this.size === this.features.length) {
      const more = new Int32Array(this.size * 2)
      more.set(this.features)
      this.features = more
    }
    this.features[this.size++] = getBucket(hash, this.bits)
  }

  done(): SequenceSet {
    return { features: this.features.subarray(0, this.size), all: this.all }
  }
}

/** For each unit of the analyzed text, returns 1 plus the index of the span it is in, or 0 outside of spans. */
export function markUnits(reading: AnalyzedText, spans: SpannedText['spans']): Int32Array {
  const inOriginal = new Int32Array(reading.original.length)
  for (const [i, [from, to]] of spans.entries()) inOriginal.fill(i + 1, from, to)
  const marked = new Int32Array(reading.text.length)
  for (let i = 0; i < marked.length; i++) marked[i] = inOriginal[reading.span(i, i + 1).start] ?? 0
  return marked
}

/** A word counts as marked when more than half of it is. */
function findGoldStates({ starts, ends }: LineTokens, marked: Int32Array, from: number, states: number): Uint8Array {
  const gold = new Uint8Array(starts.length)
  let before = 0
  for (let word = 0; word < gold.length; word++) {
    let inside = 0
    let span = 0
    for (let i = starts[word]!; i < ends[word]!; i++) {
      const spanNumber = marked[from + i]!
      if (spanNumber !== 0) {
        inside++
        span = spanNumber
      }
    }
    if (inside * 2 <= ends[word]! - starts[word]!) {
      before = 0
      continue
    }
    gold[word] = states === 3 && span === before ? 2 : 1
    before = span
  }
  return gold
}
