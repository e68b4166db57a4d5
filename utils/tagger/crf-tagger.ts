// The chain of words at work: a line in, its phrases out. What a word adds by itself is worked out once and remembered.

import type { Reading } from '../text/analyzed-text.ts'
import { forwardBackward, type Lattice, lattice } from './crf.ts'
import { contextHashes, isAccented, MOST_CONTEXT, nearHash } from './features.ts'
import { bucketOf } from './hash.ts'
import { phrases } from './phrases.ts'
import type { Tag } from './tag.ts'
import { GROW, NOTE } from './thresholds.ts'
import { type Tokens, tokenise } from './tokens.ts'
import { decodeWeights, type Weights } from './weights.ts'
import { type WordHashes, wordHashes } from './word.ts'

/** A line as the model sees it. */
export interface Judged {
  readonly tokens: Tokens
  readonly inside: Float64Array
}

/** A word's hashes, and its scores: by itself, and as a neighbour at each place of the window. */
interface Known extends WordHashes {
  readonly scores: Int32Array
}

/** How many words and lines are remembered, and how long they may be, in UTF-16 units. */
const MOST_WORDS = 4096
const LONGEST_WORD = 40
const MOST_LINES = 256
const LONGEST_LINE = 4000
/** Longer lines are worked out piece by piece. */
const PIECE = 200

const PLACES = [-2, -1, 1, 2] as const

/** Reads lines with weights. Pure but for what it remembers; total. */
export class ChainTagger {
  private readonly weights: Weights
  private readonly words = new Map<string, Known>()
  private readonly lines = new Map<string, readonly Tag[]>()
  private readonly room: Lattice
  private readonly out = new Int32Array(MOST_CONTEXT)
  private readonly edge: Int32Array

  /** In: the chain's part of the weights file, which must not change afterwards. Throws an Error that says what is wrong with it. */
  constructor(bytes: Uint8Array) {
    this.weights = decodeWeights(bytes)
    this.room = lattice(PIECE, this.weights.chain.states)
    this.edge = new Int32Array((PLACES.length + 1) * (this.weights.chain.states - 1))
    this.neighbourScores(undefined, this.edge)
  }

  /** The offensive phrases, in offsets of the reading's `text`. */
  tag({ text }: Reading): readonly Tag[] {
    if (!text.includes('\n')) return this.tagLine(text)
    const tags: Tag[] = []
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
  forget(): void {
    this.words.clear()
    this.lines.clear()
  }

  /** The tags of one line, in offsets of the line. The same line has the same tags wherever it stands. */
  tagLine(line: string): readonly Tag[] {
    const known = this.lines.get(line)
    if (known) return known
    const { tokens, inside } = this.judge(line)
    const tags = phrases(tokens, inside, NOTE, GROW)
    if (line.length <= LONGEST_LINE) {
      if (this.lines.size >= MOST_LINES) this.lines.clear()
      this.lines.set(line, tags)
    }
    return tags
  }

  /** The words of a line and how likely each is to be inside a phrase, 0 to 1. */
  judge(line: string): Judged {
    const tokens = tokenise(line)
    const { starts, ends } = tokens
    const words = starts.map((start, i) => this.word(line.slice(start, ends[i]!)))
    const accented = isAccented(words)
    const inside = new Float64Array(words.length)
    const { chain } = this.weights
    const { states } = chain
    for (let from = 0; from < words.length; from += PIECE) {
      const count = Math.min(PIECE, words.length - from)
      for (let i = 0; i < count; i++) this.score(words, tokens, from + i, accented, i * states)
      forwardBackward(this.room, count, chain)
      for (let i = 0; i < count; i++) inside[from + i] = 1 - this.room.likely[i * states]!
    }
    return { tokens, inside }
  }

  /** Writes the scores of one word into the lattice. */
  private score(words: readonly Known[], tokens: Tokens, word: number, accented: boolean, at: number): void {
    const { bits, scale, table, chain } = this.weights
    const inner = chain.states - 1
    const { scores } = this.room
    const more = contextHashes(words, tokens, word, accented, this.out)
    scores[at] = 0
    for (let k = 0; k < inner; k++) {
      let sum = words[word]!.scores[k]!
      for (let place = 0; place < PLACES.length; place++) {
        const near = words[word + PLACES[place]!]
        sum += (near ? near.scores : this.edge)[(place + 1) * inner + k]!
      }
      for (let i = 0; i < more; i++) sum += table[bucketOf(this.out[i]!, bits) * inner + k]!
      scores[at + k + 1] = sum * scale
    }
  }

  private word(raw: string): Known {
    const known = this.words.get(raw)
    if (known) return known
    const { bits, table, chain } = this.weights
    const inner = chain.states - 1
    const hashes = wordHashes(raw)
    const scores = new Int32Array((PLACES.length + 1) * inner)
    for (let k = 0; k < inner; k++) {
      for (const hash of hashes.own) scores[k]! += table[bucketOf(hash, bits) * inner + k]!
    }
    this.neighbourScores(hashes, scores)
    const word = { ...hashes, scores }
    if (raw.length <= LONGEST_WORD) {
      if (this.words.size >= MOST_WORDS) this.words.clear()
      this.words.set(raw, word)
    }
    return word
  }

  /** What a word, or the lack of one, adds to the words around it. */
  private neighbourScores(word: WordHashes | undefined, scores: Int32Array): void {
    const { bits, table, chain } = this.weights
    const inner = chain.states - 1
    PLACES.forEach((offset, place) => {
      for (let k = 0; k < inner; k++) {
        const low = table[bucketOf(nearHash(word, offset, 0), bits) * inner + k]!
        const bare = table[bucketOf(nearHash(word, offset, 1), bits) * inner + k]!
        scores[(place + 1) * inner + k] = low + bare
      }
    })
  }
}
