// Words with the same function in a sentence, by class: a part of the weights file. It holds no words, only the hashes
// of the entries, so that it opens at once.

import { findSortedIndex } from '../lib/sorted-index.ts'
import { computeChecksum } from './checksum.ts'
import { mixHash } from './feature-hash.ts'

/** An entry of the lists, or the beginning of one: the hash over its words, and its classes (none for a beginning). */
export interface ClassEntry {
  readonly hash: number
  readonly kinds: readonly number[]
}

/** The classes of entries by hash. */
export interface ClassIndex {
  /** Returns the classes of an entry, an empty list for the beginning of one, undefined for other words. */
  find(hash: number): readonly number[] | undefined
}

/** All classes, for words with diacritics and for words without. */
export interface WordClasses {
  readonly count: number
  readonly accented: ClassIndex
  readonly bare: ClassIndex
}

const MAGIC = 0x544b4443 // "TKDC"
const HEADER_SIZE = 16
/** In place of a class: the entry is only the beginning of others. */
const BEGINNING = 0xff

/** The hash of an entry that has no words yet; `mixHash` adds one. */
export const EMPTY_ENTRY = 0x77

/** Returns the hash of an entry. */
export function hashEntry(words: readonly number[]): number {
  return words.reduce(mixHash, EMPTY_ENTRY)
}

/**
 * Encodes the classes.
 * @param count the number of classes, at most 255
 * @param entries sorted by hash
 */
export function encodeWordClasses(
  count: number,
  entries: Readonly<Record<'accented' | 'bare', readonly ClassEntry[]>>,
): Uint8Array {
  const views = [entries.accented, entries.bare].map((list) =>
    list.flatMap(({ hash, kinds }) => (kinds.length > 0 ? kinds : [BEGINNING]).map((kind) => [hash, kind] as const)),
  )
  const size = HEADER_SIZE + views.reduce((sum, rows) => sum + 5 * rows.length, 0)
  const bytes = new Uint8Array(size + 4)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  view.setUint32(4, count, true)
  let at = HEADER_SIZE
  views.forEach((rows, i) => {
    view.setUint32(8 + 4 * i, rows.length, true)
    rows.forEach(([hash], row) => {
      view.setInt32(at + 4 * row, hash, true)
    })
    bytes.set(
      rows.map(([, kind]) => kind),
      at + 4 * rows.length,
    )
    at += 5 * rows.length
  })
  view.setUint32(size, computeChecksum(bytes, size), true)
  return bytes
}

/**
 * Decodes the classes.
 * @throws An Error that describes what is wrong with the bytes.
 */
export function decodeWordClasses(bytes: Uint8Array): WordClasses {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_SIZE + 4 || view.getUint32(0) !== MAGIC) throw new Error('Not weights of word classes')
  const end = bytes.length - 4
  if (view.getUint32(end, true) !== computeChecksum(bytes, end)) throw new Error('Weights of word classes are damaged')
  const sizes = [view.getUint32(8, true), view.getUint32(12, true)] as const
  if (HEADER_SIZE + 5 * (sizes[0] + sizes[1]) !== end) throw new Error('Weights of word classes are cut short')
  const middle = HEADER_SIZE + 5 * sizes[0]
  return {
    count: view.getUint32(4, true),
    accented: new SortedIndex(view, bytes, HEADER_SIZE, sizes[0]),
    bare: new SortedIndex(view, bytes, middle, sizes[1]),
  }
}

/** Finds entries by binary search: building a Map of them would take longer than all lookups of a draft. */
class SortedIndex implements ClassIndex {
  private readonly hashes: Int32Array
  private readonly kinds: Uint8Array

  constructor(view: DataView, bytes: Uint8Array, from: number, count: number) {
    this.hashes = new Int32Array(count)
    for (let row = 0; row < count; row++) this.hashes[row] = view.getInt32(from + 4 * row, true)
    this.kinds = bytes.subarray(from + 4 * count, from + 5 * count)
  }

  find(hash: number): readonly number[] | undefined {
    const first = findSortedIndex(this.hashes, hash)
    if (this.hashes[first] !== hash) return undefined
    if (this.kinds[first] === BEGINNING) return NO_CLASSES
    const kinds: number[] = []
    for (let row = first; this.hashes[row] === hash; row++) kinds.push(this.kinds[row]!)
    return kinds
  }
}

/** The classes of a word that is in none. */
export const NO_CLASSES: readonly number[] = []
