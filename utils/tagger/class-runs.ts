// Finds the word classes of a sentence, preferring the longest entry.

import { mixHash } from './feature-hash.ts'
import { EMPTY_ENTRY, NO_CLASSES, type WordClasses } from './word-classes.ts'

/** Consecutive words that belong to the same classes. */
export interface ClassRun {
  /** Index of the first word, and the number of words. */
  at: number
  count: number
  /** Empty for a word that is in no class. */
  classes: readonly number[]
}

/** Returns the number of classes with that of names: consecutive capitalized words that are in no list. */
export function countClasses({ count }: WordClasses): number {
  return count + 1
}

/**
 * Splits the words of a sentence into runs: list entries, names (the class after those of the lists) and single words.
 * @param hashes The hash of each word, with or without diacritics.
 * @param accented Whether the hashes are those with diacritics.
 * @param hasCapital Whether the word at an index begins with a capital, other than the first of the sentence.
 */
export function findClassRuns(
  classes: WordClasses,
  hashes: readonly number[],
  accented: boolean,
  hasCapital: (at: number) => boolean,
): ClassRun[] {
  const entries = accented ? classes.accented : classes.bare
  const nameClass = classes.count
  const runs: ClassRun[] = []
  for (let at = 0; at < hashes.length; ) {
    let hash = EMPTY_ENTRY
    let count = 1
    let kinds = NO_CLASSES
    for (let i = at; i < hashes.length; i++) {
      hash = mixHash(hash, hashes[i]!)
      const found = entries.find(hash)
      if (!found) break
      if (found.length === 0) continue
      count = i - at + 1
      kinds = found
    }
    const last = runs.at(-1)
    if (kinds.length === 0 && hasCapital(at)) {
      if (last?.classes[0] === nameClass) last.count += count
      else runs.push({ at, count, classes: [nameClass] })
    } else runs.push({ at, count, classes: kinds })
    at += count
  }
  return runs
}
