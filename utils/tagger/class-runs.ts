// Finds the word classes of a sentence, preferring the longest entry.

import { mixHash } from './feature-hash.ts'
import { WORD_CLASSES } from './word-classes.ts'
import { hashListWord } from './word-hashes.ts'

/** The number of classes. Names of persons and places (words with a capital) are one additional class. */
export const CLASS_COUNT = WORD_CLASSES.length + 1

/** The class of consecutive capitalized words that are in no list. */
export const NAME_CLASS = WORD_CLASSES.length

const START = 0x77

/** Classes by the hash over an entry's word hashes. A prefix of an entry that is not an entry has an empty list. */
type ClassIndex = Map<number, readonly number[]>

const NO_CLASSES: readonly number[] = []

/** Consecutive words that belong to the same classes. */
export interface ClassRun {
  /** Index of the first word, and the number of words. */
  at: number
  count: number
  /** Empty for a word that is in no class. */
  classes: readonly number[]
}

/**
 * Splits the words of a sentence into runs: list entries, names and single words.
 * @param hashes The hash of each word, with or without diacritics.
 * @param accented Whether the hashes are those with diacritics.
 * @param hasCapital Whether the word at an index begins with a capital, other than the first of the sentence.
 */
export function findClassRuns(
  hashes: readonly number[],
  accented: boolean,
  hasCapital: (at: number) => boolean,
): ClassRun[] {
  const entries = accented ? getAccentedIndex() : getBareIndex()
  const runs: ClassRun[] = []
  for (let at = 0; at < hashes.length; ) {
    let hash = START
    let count = 1
    let classes = NO_CLASSES
    for (let i = at; i < hashes.length; i++) {
      hash = mixHash(hash, hashes[i]!)
      const found = entries.get(hash)
      if (!found) break
      if (found.length === 0) continue
      count = i - at + 1
      classes = found
    }
    const last = runs.at(-1)
    if (classes.length === 0 && hasCapital(at)) {
      if (last?.classes[0] === NAME_CLASS) last.count += count
      else runs.push({ at, count, classes: NAME_CLASSES })
    } else runs.push({ at, count, classes })
    at += count
  }
  return runs
}

const NAME_CLASSES: readonly number[] = [NAME_CLASS]

const getAccentedIndex = createLazyIndex('low')
const getBareIndex = createLazyIndex('bare')

function createLazyIndex(view: 'low' | 'bare'): () => ClassIndex {
  let built: ClassIndex | undefined
  return () => {
    built ??= buildClassIndex(view)
    return built
  }
}

function buildClassIndex(view: 'low' | 'bare'): ClassIndex {
  const entries = new Map<number, number[]>()
  WORD_CLASSES.forEach(([, list], kind) => {
    for (const entry of list.split(',')) {
      let hash = START
      const words = entry.trim().split(/\s+/)
      words.forEach((word, i) => {
        hash = mixHash(hash, hashListWord(word)[view])
        const classes = entries.get(hash) ?? []
        if (i === words.length - 1 && !classes.includes(kind)) classes.push(kind)
        entries.set(hash, classes)
      })
    }
  })
  return entries
}
