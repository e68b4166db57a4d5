// What the classifier of topics has learned, as a table of bytes: small enough to be loaded with the search. Pure.

import { fromBase64, toBase64 } from '../../lib/base64.ts'
import { replaceForms } from './question-features.ts'
import { listForms, toFormNumber } from './question-words.ts'

/** What was learned from the example questions. */
export interface TrainedTopics {
  /** The ids of the topics that the library has rules on. The number of a topic is its place here, or after these. */
  own: readonly string[]
  /** The ids of the topics that it has none on. */
  foreign: readonly string[]
  /** How many examples there were. */
  examples: number
  /** By topic: the logarithm of how much its examples have of all features, with the smoothing of each. */
  logMasses: readonly number[]
  /** The forms of words, one space between them: the features of the table are numbered by their places. */
  forms: string
  /** By feature, how many examples have it, and how much those of each topic have of it. As base64. */
  table: string
}

/** How finely an amount is packed: in steps of an eighth, up to 31. */
const AMOUNT_STEPS = 8
/** The numbers of a group of bits. The first bit of its byte says that another group follows. */
const GROUP = 0x80
/** About a millisecond. */
const ROWS_PER_STEP = 500

/**
 * Packs what was learned.
 * @param counts by feature, how many examples have it
 * @param amounts by topic, how much its examples have of each feature
 */
export function packTable(
  counts: ReadonlyMap<number, number>,
  amounts: readonly ReadonlyMap<number, number>[],
): Pick<TrainedTopics, 'forms' | 'table'> {
  const forms = [...listForms().keys()]
  const places = new Map<number, number>()
  const used: string[] = []
  const toPlace = (form: number) => {
    const known = places.get(form)
    if (known !== undefined) return known
    places.set(form, used.length)
    return used.push(forms[form]!) - 1
  }
  /** By feature: topic, how much its examples have of it, next topic, and so on. */
  const having = new Map<number, number[]>()
  amounts.forEach((of, topic) => {
    for (const [feature, amount] of of) {
      const list = having.get(feature)
      if (list) list.push(topic, amount)
      else having.set(feature, [topic, amount])
    }
  })
  const rows = [...having].map(([feature, list]) => ({ number: replaceForms(feature, toPlace), feature, list }))
  const bytes: number[] = []
  let before = 0
  for (const { number, feature, list } of rows.sort((a, b) => a.number - b.number)) {
    pushNumber(bytes, number - before)
    pushNumber(bytes, counts.get(feature)!)
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
    if (byte === undefined) throw new RangeError('The table of topics ends too early')
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

/** The table of what was learned, by feature. */
export class TopicTable {
  private bytes = new Uint8Array()
  /** By feature: how many examples have it, and where its topics begin, in bytes. */
  private readonly rows = new Map<number, { count: number; start: number }>()

  /** Returns how many examples have a feature; 0 for a pair of words that too few have. */
  getCount(feature: number): number {
    return this.rows.get(feature)?.count ?? 0
  }

  /** Decodes a table and finds the rows of its features, some at a time. Until it has ended, features are unknown. */
  *readInSteps({ forms, table }: Pick<TrainedTopics, 'forms' | 'table'>): Generator<void> {
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
      for (let topics = reader.readNumber(); topics > 0; topics--) {
        reader.readNumber()
        reader.readByte()
      }
      if (row % ROWS_PER_STEP === 0) yield
    }
  }

  /** Returns of how many topics some example has a feature. */
  countTopics(feature: number): number {
    const row = this.rows.get(feature)
    return row ? new ByteReader(this.bytes, row.start).readNumber() : 0
  }

  /**
   * Visits the topics of which some example has a feature.
   * @param onTopic called with how much they have of it
   */
  visitTopics(feature: number, onTopic: (topic: number, amount: number) => void): void {
    const row = this.rows.get(feature)
    if (!row) return
    const reader = new ByteReader(this.bytes, row.start)
    let topic = 0
    for (let topics = reader.readNumber(); topics > 0; topics--) {
      topic += reader.readNumber()
      onTopic(topic, reader.readByte() / AMOUNT_STEPS)
    }
  }
}
