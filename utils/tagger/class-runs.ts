// Which classes the words of a sentence belong to, the longest entry first.

import { mixHash } from './feature-hash.ts'
import { WORD_CLASSES } from './word-classes.ts'
import { hashListWord } from './word-hashes.ts'

/** The number of classes, names of persons and places (a run of capitals) counted as one more. */
export const CLASS_COUNT = WORD_CLASSES.length + 1

/** The class of a run of words with capitals that stands in no list. */
export const NAME_CLASS = WORD_CLASSES.length

const START = 0x77

/** The entries by a hash over the hashes of their words. A beginning of an entry that is none itself has no classes. */
type ClassIndex = Map<number, readonly number[]>

const NO_CLASSES: readonly number[] = []

/** The words of a text, each by its hash in the view it is looked up in. */
export interface ClassRun {
  /** The first word and how many there are. */
  at: number
  count: number
  /** None for a word that stands in no class. */
  classes: readonly number[]
}

/**
 * Cuts words into runs: entries of the lists, and single words. In: for each word its hash with diacritics or without, which
 * of the two, and whether a word begins with a capital beyond the first of a sentence.
 */
export function findClassRuns(
  hashes: readonly number[],
  accented: boolean,
  capital: (at: number) => boolean,
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
    if (classes.length === 0 && capital(at)) {
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
