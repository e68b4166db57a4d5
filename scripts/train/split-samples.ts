// Splits texts into those to learn from and those to measure on. Near-duplicates stay together.

import { getBucket, hashUnits, mixHash } from '../../utils/tagger/feature-hash.ts'
import { stripDiacritics } from '../../utils/text/character-folding.ts'
import { readTrainingSamples, type TrainingSample } from './training-data.ts'

/** The first tenth that is only measured on: one of the comments, two of the other texts, which alarm rarely. */
const FIRST_HELD_OUT = { comments: 9, others: 8 } as const

/** A text with its tenth, 0 to 9. */
export type SplitSample = TrainingSample & { readonly tenth: number }

/** Whether a text is only measured on, never learned from. */
export function isHeldOut({ source, tenth }: Pick<SplitSample, 'source' | 'tenth'>): boolean {
  const isComment = source === 'vihos' || source === 'safesense'
  return tenth >= (isComment ? FIRST_HELD_OUT.comments : FIRST_HELD_OUT.others)
}

/**
 * Reads all texts, each with its tenth.
 * @param folder the folder of the data
 * @throws Error when the data is missing
 */
export function splitSamples(folder: string): SplitSample[] {
  const samples = readTrainingSamples(folder)
  const tenth = assignTenths(samples.map(({ text }) => text))
  return samples.map((sample, i) => ({ ...sample, tenth: tenth[i]! }))
}

/** Assigns each text to a tenth, 0 to 9, by its hash; near-duplicates get the same tenth. */
export function assignTenths(texts: readonly string[]): Uint8Array {
  const plain = texts.map((text) =>
    stripDiacritics(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .replace(/(.)\1+/g, '$1')
      .trim(),
  )
  const parent = Int32Array.from(plain, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const seen = new Map<string, number>()
  plain.forEach((text, i) => {
    for (const key of listGroupKeys(text)) {
      const first = seen.get(key)
      if (first === undefined) seen.set(key, i)
      else parent[Math.max(root(i), root(first))] = Math.min(root(i), root(first))
    }
  })
  return Uint8Array.from(plain, (_, i) => {
    const text = plain[root(i)]!
    return Math.floor((getBucket(hashUnits(0x71, text, 0, text.length), 20) * 10) / 2 ** 20)
  })
}

const BANDS = 6
const ROWS = 4

/**
 * Returns grouping keys. Texts that share a key are near-duplicates: the whole text, or bands of minimal hashes of its
 * 8-letter pieces (MinHash).
 */
function listGroupKeys(text: string): string[] {
  const found = [text]
  if (text.length < 24) return found
  const least = new Array<number>(BANDS * ROWS).fill(Number.POSITIVE_INFINITY)
  for (let i = 0; i + 8 <= text.length; i++) {
    const hash = hashUnits(0x33, text, i, i + 8)
    for (let k = 0; k < least.length; k++) {
      const value = getBucket(mixHash(hash, k + 1), 31)
      if (value < least[k]!) least[k] = value
    }
  }
  for (let band = 0; band < BANDS; band++) {
    found.push(`${band}:${least.slice(band * ROWS, (band + 1) * ROWS).join(',')}`)
  }
  return found
}
