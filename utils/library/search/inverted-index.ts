import type { SearchEntry } from './search-entries.ts'
import { FIELD_BITS } from './search-fields.ts'

/**
 * The index of some entries that come and go together: the library, or one imported text. Entries are made and taken in step
 * by step, so that a page can stay usable meanwhile.
 */
export class InvertedIndex {
  readonly entries: SearchEntry[] = []
  private readonly coming: Iterator<SearchEntry>
  /** By form: the number of an entry, the set of its fields, the number of the next, and so on. */
  private readonly postings = new Map<number, number[]>()
  private finished = false

  constructor(entries: Iterable<SearchEntry>) {
    this.coming = entries[Symbol.iterator]()
  }

  /** Whether every entry has been taken in. */
  get done(): boolean {
    return this.finished
  }

  /** Takes in the next entries, all of them unless told how many. */
  addEntries(count = Number.POSITIVE_INFINITY): void {
    for (let i = 0; i < count && !this.finished; i++) {
      const { value, done } = this.coming.next()
      if (done) this.finished = true
      else this.add(value)
    }
  }

  /** Where a form stands: the number of an entry, the set of its fields, the number of the next, and so on. */
  getPostings(form: number): readonly number[] | undefined {
    return this.postings.get(form)
  }

  private add(entry: SearchEntry): void {
    const number = this.entries.push(entry) - 1
    for (const field of entry.fields) {
      const bit = FIELD_BITS[field.name]
      for (const form of field.forms) {
        const list = this.postings.get(form)
        if (!list) this.postings.set(form, [number, bit])
        else if (list[list.length - 2] === number) list[list.length - 1]! |= bit
        else list.push(number, bit)
      }
    }
  }
}
