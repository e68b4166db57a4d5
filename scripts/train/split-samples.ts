// Which texts are learned from, which set the thresholds, which are measured on. Near-duplicates stay together.

import { getBucket, hashUnits, mixHash } from '../../utils/tagger/feature-hash.ts'
import { stripDiacritics } from '../../utils/text/character-folding.ts'
import { readTrainingSamples, type TrainingSample } from './training-data.ts'

/** The tenths that are not learned from: one sets the thresholds, one is only measured on. */
export const HELD_OUT_TENTHS = { calibrate: 8, test: 9 } as const

/** All texts to learn from and to measure on, each with its tenth. In: the folder of the data. Throws when it is not there. */
export function splitSamples(folder: string): (TrainingSample & { tenth: number })[] {
  const samples = readTrainingSamples(folder)
  const tenth = assignTenths(samples.map(({ text }) => text))
  return samples.map((sample, i) => ({ ...sample, tenth: tenth[i]! }))
}

/** A tenth of all texts, 0 to 9, by a hash of each text; texts nearly alike are in the same tenth. */
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
    for (const key of keys(text)) {
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

/** Texts that share a key are nearly alike: the whole text, or some of the least hashes of its pieces of eight letters. */
function keys(text: string): string[] {
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
