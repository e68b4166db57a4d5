// The lists of words with the same function in a sentence, by class: what the model learns of one word of a class holds
// for the others. A word may be in several classes; a class alone has no meaning.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ClassEntry, encodeWordClasses, hashEntry } from '../../utils/tagger/word-classes.ts'
import { hashListWord } from '../../utils/tagger/word-hashes.ts'

/** The classes; each has a file with one entry a line. The order is part of the weights: add at the end. */
export const WORD_CLASS_NAMES = [
  'agency',
  'role',
  'person',
  'first',
  'paper',
  'grade',
  'pass',
  'unpub',
  'meeting',
  'staff',
  'hear',
  'insider',
  'alarm',
  'disease',
  'cure',
  'bank',
  'abduct',
  'hide',
  'corrupt',
  'cash',
  'source',
  'verdict',
  'request',
  'ask',
  'deny',
  'hint',
  'power',
  'wealth',
  'group',
  'general',
  'contempt',
  'harm',
  'tmark',
  'weapon',
  'crowd',
  'bet',
  'loan',
  'forge',
  'fakegoods',
  'drug',
  'data',
  'mlm',
  'sell',
  'speak',
  'our',
  'ownview',
  'child',
  'childfact',
  'joke',
  'sport',
  'life',
  'warnothers',
  'idiom-hint',
  'idiom-graft',
  'idiom-contempt',
  'idiom-harmless',
  'idiom-hearsay',
  'idiom-public',
  'force',
  'raid',
  'later',
  'bygone',
  'terrain',
  'urge',
  'beast',
  'body',
  'epithet',
  'witness',
  'matter',
  'trait',
  'exclude',
  'deathwish',
  'playful',
  'graftservice',
  'exam',
  'favour',
  'condition',
  'home',
] as const

const FOLDER = join(import.meta.dirname, 'word-classes')

/** Reads the entries of a class: words in lower-case Vietnamese. */
export function readWordClass(name: (typeof WORD_CLASS_NAMES)[number]): string[] {
  return readFileSync(join(FOLDER, `${name}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean)
}

/** Builds the part of the weights file that holds the classes, by the hashes of their entries. */
export function buildWordClasses(): Uint8Array {
  const lists = WORD_CLASS_NAMES.map(readWordClass)
  return encodeWordClasses(lists.length, { accented: hashEntries(lists, 'low'), bare: hashEntries(lists, 'bare') })
}

/** Returns the classes of each entry by its hash; an empty list for the beginning of an entry that is none itself. */
function hashEntries(lists: readonly (readonly string[])[], view: 'low' | 'bare'): ClassEntry[] {
  const entries = new Map<number, number[]>()
  lists.forEach((list, kind) => {
    for (const entry of list) {
      const words = entry.split(' ').map((word) => hashListWord(word)[view])
      for (let count = 1; count <= words.length; count++) {
        const hash = hashEntry(words.slice(0, count))
        const kinds = entries.get(hash) ?? []
        if (count === words.length && !kinds.includes(kind)) kinds.push(kind)
        entries.set(hash, kinds)
      }
    }
  })
  return [...entries].map(([hash, kinds]) => ({ hash, kinds })).sort((a, b) => a.hash - b.hash)
}
