// What topics or answered questions have of each feature, as a table of bytes: small enough to be loaded with the
// search. Pure.

import { fromBase64, toBase64 } from '../../lib/base64.ts'
import { replaceForms } from './question-features.ts'
import { listForms, toFormNumber } from './question-words.ts'

/** A table of features as text. */
export interface PackedTable {
  /** The forms of words, one space between them: the features of the table are numbered by their places. */
  forms: string
  /** By feature, how many texts have it, and how much each holder has of it. As base64. */
  table: string
}

/** How finely an amount is packed: in steps of an eighth, up to 31. */
const AMOUNT_STEPS = 8
/** The numbers of a group of bits. The first bit of its byte says that another group follows. */
const GROUP = 0x80
/** About a millisecond. */
const ROWS_PER_STEP = 500

/**
 * Packs a table.
 * @param amounts by holder, how much it has of each feature, up to 31
 * @param counts by feature, how many texts have it; as many as holders if it is left out
 */
export function packTable(
  amounts: readonly ReadonlyMap<number, number>[],
  counts?: ReadonlyMap<number, number>,
): PackedTable {
  const forms = [...listForms().keys()]
  const places = new Map<number, number>()
  const used: string[] = []
  const toPlace = (form: number) => {
    const known = places.get(form)
    if (known !== undefined) return known
    places.set(form, used.length)
    return used.push(forms[form]!) - 1
  }
  /** By feature: holder, how much it has of it, next holder, and so on. */
  const having = new Map<number, number[]>()
  amounts.forEach((of, holder) => {
    for (const [feature, amount] of of) {
      const list = having.get(feature)
      if (list) list.push(holder, amount)
      else having.set(feature, [holder, amount])
    }
  })
  const rows = [...having].map(([feature, list]) => ({ number: replaceForms(feature, toPlace), feature, list }))
  const bytes: number[] = []
  let before = 0
  for (const { number, feature, list } of rows.sort((a, b) => a.number - b.number)) {
    pushNumber(bytes, number - before)
    pushNumber(bytes, counts?.get(feature) ?? list.length / 2)
    pushNumber(bytes, list.length / 2)
    before = number
    let last = 0
    for (let i = 0; i < list.length; i += 2) {
      pushNumber(bytes, list[i]! - last)
      bytes.push(Math.round(AMOUNT_STEPS * list[i + 1]!))
      last = list[i]!
    }
  }
  return { forms: used.join(' '), table: toBase64(Uint8Array.from(bytes)) }
}

/** Appends a number, not negative, in groups of seven bits, the lowest first. */
function pushNumber(bytes: number[], wanted: number): void {
  let left = wanted
  for (; left >= GROUP; left = Math.floor(left / GROUP)) bytes.push((left % GROUP) + GROUP)
  bytes.push(left)
}

/** Reads numbers as `pushNumber` writes them, and bytes, from a place on. */
class ByteReader {
  private readonly bytes: Uint8Array
  /** In bytes. */
  at: number

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.at = at
  }

  /** @throws RangeError at the end of the bytes, of a package that is damaged. */
  readByte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new RangeError('A table of features ends too early')
    return byte
  }

  readNumber(): number {
    let sum = 0
    for (let unit = 1; ; unit *= GROUP) {
      const byte = this.readByte()
      sum += (byte % GROUP) * unit
      if (byte < GROUP) return sum
    }
  }
}

/** What holders, topics or answered questions, have of each feature. Until it is built, features are unknown. */
export class FeatureTable {
  private bytes = new Uint8Array()
  private readonly reading: Generator<void>
  /** By feature: how many texts have it, and where its holders begin, in bytes. */
  private readonly rows = new Map<number, { count: number; start: number }>()

  /** Creates a table. It is ready when `buildInSteps` has ended. */
  constructor(packed: PackedTable) {
    this.reading = this.readInSteps(packed)
  }

  /** Builds the table, some at a time. A second call goes on where the first one is. */
  *buildInSteps(): Generator<void> {
    while (!this.reading.next().done) yield
  }

  /** Returns how many texts have a feature; 0 for a pair of words that too few have. */
  getCount(feature: number): number {
    return this.rows.get(feature)?.count ?? 0
  }

  /** Decodes a table and finds the rows of its features. */
  private *readInSteps({ forms, table }: PackedTable): Generator<void> {
    this.bytes = fromBase64(table)
    yield
    const numbers = forms.split(' ').map(toFormNumber)
    yield
    const reader = new ByteReader(this.bytes, 0)
    let number = 0
    for (let row = 1; reader.at < this.bytes.length; row++) {
      number += reader.readNumber()
      const feature = replaceForms(number, (place) => numbers[place]!)
      this.rows.set(feature, { count: reader.readNumber(), start: reader.at })
      for (let holders = reader.readNumber(); holders > 0; holders--) {
        reader.readNumber()
        reader.readByte()
      }
      if (row % ROWS_PER_STEP === 0) yield
    }
  }

  /** Lists the features that so many holders have, or more, in the order of the table. */
  listFeatures(minHolders: number): number[] {
    return [...this.rows.keys()].filter((feature) => this.countHolders(feature) >= minHolders)
  }

  /** Returns how many holders have a feature. */
  countHolders(feature: number): number {
    const row = this.rows.get(feature)
    return row ? new ByteReader(this.bytes, row.start).readNumber() : 0
  }

  /**
   * Visits the holders that have a feature.
   * @param onHolder called with the number of each and how much it has of the feature
   */
  visitHolders(feature: number, onHolder: (holder: number, amount: number) => void): void {
    const row = this.rows.get(feature)
    if (!row) return
    const reader = new ByteReader(this.bytes, row.start)
    let holder = 0
    for (let holders = reader.readNumber(); holders > 0; holders--) {
      holder += reader.readNumber()
      onHolder(holder, reader.readByte() / AMOUNT_STEPS)
    }
  }
}
