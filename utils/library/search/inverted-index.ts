import type { SearchEntry } from './search-entries.ts'
import { FIELD_BITS } from './search-fields.ts'

/**
 * The index of entries that are added and removed together: the library, or one imported text. Entries are created and
 * indexed step by step, so that the page stays responsive.
 */
export class InvertedIndex {
  readonly entries: SearchEntry[] = []
  private readonly pendingEntries: Iterator<SearchEntry>
  /** By form: entry number, field set, next entry number, next field set, and so on. */
  private readonly postings = new Map<number, number[]>()
  private finished = false

  constructor(entries: Iterable<SearchEntry>) {
    this.pendingEntries = entries[Symbol.iterator]()
  }

  /** Whether every entry is indexed. */
  get done(): boolean {
    return this.finished
  }

  /** Indexes the next entries, all by default. */
  addEntries(count = Number.POSITIVE_INFINITY): void {
    for (let i = 0; i < count && !this.finished; i++) {
      const { value, done } = this.pendingEntries.next()
      if (done) this.finished = true
      else this.add(value)
    }
  }

  /**
   * Returns where a form occurs: entry number, field set, next entry number, next field set, and so on. @returns
   * undefined if it does not occur
   */
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
