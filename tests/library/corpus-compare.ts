// Compares the library's records with an outline of the reference they were made from: numbers, dates, states, places,
// tags and amounts, no prose. `npm run corpus` makes the outline from the reference; corpus-outline.ts holds the saved
// one.

import type { DocumentState, LegalDocument, Verification } from '../../utils/library/legal-document.ts'
import type { Fine, Provision } from '../../utils/library/provision.ts'
import type { AddedRecord, ComparedPart } from './added-records.ts'
import { CHECK_CODES, CHECKS_WITHOUT_CODE, type CheckCode } from './corpus-codes.ts'

/** A document as the reference states it. Numbers may lack their end: "72/2013". */
export interface DocumentOutline {
  number: string
  issued: string | null
  inForceFrom: string | null
  inForceTo: string | null
  standing: DocumentState
  replacedBy: readonly string[]
  amendedBy: readonly string[]
  tag: Verification
}

/** One row of the reference: places of one document with a common statement. */
export interface ProvisionOutline {
  /** Section and number of the row, "3b.12"; "8b.prose" for running text. */
  row: string
  document: string
  /** Ids of its places without the document. An empty id is the document itself. */
  at: readonly string[]
  tag: Verification
  codes: readonly CheckCode[]
  /** Printed amounts in millions of đồng, per place in `at`; missing if there is no fine. */
  fines?: readonly (readonly (readonly [from: number, to: number])[])[]
  printedFor?: Fine['printedFor']
  /** Articles of the new law that now cover this place of an old one. */
  nowIn?: readonly string[]
}

/** The content of a reference, including unconfirmed places, which the library must not have. */
export interface Outline {
  documents: readonly DocumentOutline[]
  rows: readonly ProvisionOutline[]
  /** Unconfirmed places or whole documents. */
  absent: readonly { document: string; at: string }[]
}

/** The compared records. */
export interface Corpus {
  documents: readonly LegalDocument[]
  provisions: readonly Provision[]
}

/** The records that were added or changed without the reference, by id. */
type AddedRecords = Readonly<Record<string, AddedRecord>>

/** A part in which a record differs from the reference. */
interface Difference {
  id: string
  part: ComparedPart
  message: string
}

/**
 * Finds every difference between an outline and the records. @returns one message per difference
 * @param added records that the outline need not have, and parts of records that may differ from it
 */
export function findDifferences(outline: Outline, corpus: Corpus, added: AddedRecords = {}): string[] {
  const documents = compareDocuments(outline, corpus)
  const rows = compareRows(outline, corpus)
  const differing = [...documents.differing, ...rows.differing]
  return [
    ...documents.found,
    ...rows.found,
    ...differing.flatMap(({ id, part, message }) => (added[id]?.differsIn?.includes(part) ? [] : [message])),
    ...[...documents.unknown, ...rows.unknown].filter((id) => !added[id]).map((id) => `${id}: not in the reference`),
    ...compareAbsent(outline, corpus, added),
    ...findNeedless(added, differing, [...documents.unknown, ...rows.unknown], outline, corpus),
  ]
}

/** Finds entries of the added records that the reference has made needless. */
function findNeedless(
  added: AddedRecords,
  differing: readonly Difference[],
  unknown: readonly string[],
  { absent }: Outline,
  corpus: Corpus,
): string[] {
  const unconfirmed = absent.map(({ document, at }) => `${findDocument(document, corpus)?.id}.${at}`)
  return Object.entries(added).flatMap(([id, { differsIn = [] }]) => {
    if (unknown.includes(id) || unconfirmed.includes(id)) return []
    if (differsIn.length === 0) return [`${id}: the reference has it, it need not be added`]
    return differsIn
      .filter((part) => !differing.some((each) => each.id === id && each.part === part))
      .map((part) => `${id}: ${part} is as in the reference, no difference need be named`)
  })
}

/** Finds the record with a number, which may lack its end. */
export function findDocument(number: string, { documents }: Corpus): LegalDocument | undefined {
  return documents.find((one) => one.number === number) ?? documents.find((one) => one.number.startsWith(`${number}/`))
}

/** Finds the record that covers a place, by its own id or together with another place. */
export function findProvision(id: string, { provisions }: Corpus): Provision | undefined {
  return provisions.find((one) => one.id === id) ?? provisions.find((one) => one.covers.includes(id))
}

/** The result of one comparison: messages, parts that differ, and the ids of records that the outline lacks. */
interface Comparison {
  found: string[]
  differing: Difference[]
  unknown: string[]
}

function compareDocuments(outline: Outline, corpus: Corpus): Comparison {
  const found: string[] = []
  const differing: Difference[] = []
  const known = new Set<string>()
  for (const stated of outline.documents) {
    const record = findDocument(stated.number, corpus)
    if (!record) {
      found.push(`document ${stated.number} is not in the library`)
      continue
    }
    known.add(record.id)
    const ids = (numbers: readonly string[]) =>
      numbers.map((number) => findDocument(number, corpus)?.id ?? number).sort()
    const compare = (part: ComparedPart, own: unknown, theirs: unknown) => {
      if (JSON.stringify(own) === JSON.stringify(theirs)) return
      const message = `${record.id}: ${part} ${JSON.stringify(own)}, reference ${JSON.stringify(theirs)}`
      differing.push({ id: record.id, part, message })
    }
    compare('issued', record.issued, stated.issued)
    compare('in force from', record.inForceFrom, stated.inForceFrom)
    compare('in force to', record.inForceTo, stated.inForceTo)
    compare('standing', record.standing, stated.standing)
    compare('replaced by', [...record.replacedBy].sort(), ids(stated.replacedBy))
    // An amendment that the library has is linked by its id, so its number is compared, up to the year.
    const linked = record.amendedBy.flatMap((id) => corpus.documents.filter((one) => one.id === id))
    const isLinked = (number: string) =>
      linked.some((one) => one.number === number || one.number.startsWith(`${number}/`))
    compare('amended by', [...record.amendedByNumbers].sort(), stated.amendedBy.filter((one) => !isLinked(one)).sort())
    compare('tag', record.verification, stated.tag)
  }
  return { found, differing, unknown: corpus.documents.map(({ id }) => id).filter((id) => !known.has(id)) }
}

function compareRows(outline: Outline, corpus: Corpus): Comparison {
  const found: string[] = []
  const differing: Difference[] = []
  const places = new Map<string, Set<CheckCode>>()
  for (const row of outline.rows) {
    const document = findDocument(row.document, corpus)
    if (!document) {
      found.push(`row ${row.row}: document ${row.document} is not in the library`)
      continue
    }
    const records: Provision[] = []
    row.at.forEach((at, index) => {
      if (at === '') return
      const id = `${document.id}.${at}`
      places.set(id, new Set([...(places.get(id) ?? []), ...row.codes]))
      const record = findProvision(id, corpus)
      if (!record) {
        found.push(`row ${row.row}: ${id} is not in the library`)
        return
      }
      records.push(record)
      const differ = (part: ComparedPart, own: unknown, stated: string) =>
        differing.push({ id: record.id, part, message: `${id}: ${part} ${own}, reference ${stated}` })
      if (record.verification !== row.tag) differ('tag', record.verification, row.tag)
      const own = record.fines.map(({ from, to, printedFor }) => `${from}-${to} ${printedFor}`).join(', ')
      const stated = (row.fines?.[index] ?? []).map(([from, to]) => `${from}-${to} ${row.printedFor}`).join(', ')
      if (own !== stated) differ('fines', `[${own}]`, `[${stated}]`)
      if (row.nowIn && !row.nowIn.some((article) => leadsTo(record, article)))
        differ('now', record.successor, row.nowIn.join(', '))
    })
    for (const code of records.length > 0 ? row.codes : []) {
      const { checks, subjects }: { checks: readonly string[]; subjects: readonly string[] } = CHECK_CODES[code]
      const isCovered = records.some(
        (one) => one.checks.some((check) => checks.includes(check)) || one.subjects.some((id) => subjects.includes(id)),
      )
      if (!isCovered) found.push(`row ${row.row}: ${records[0]!.id} says nothing of ${code}`)
    }
  }
  const { unknown, unsupported } = compareRecords(places, corpus)
  return { found: [...found, ...unsupported], differing, unknown }
}

function leadsTo({ successor }: Provision, article: string): boolean {
  return successor?.endsWith(`.${article}`) ?? false
}

/** Finds records without a row, and checks that rest on a record without support in the reference. */
function compareRecords(
  places: ReadonlyMap<string, ReadonlySet<CheckCode>>,
  { provisions }: Corpus,
): { unknown: string[]; unsupported: string[] } {
  const unknown: string[] = []
  const unsupported = provisions.flatMap(({ id, covers, checks }) => {
    const own = [id, ...covers]
    // A record of a whole article rests on the rows of its parts.
    const under = [...places].filter(([place]) => own.some((one) => place === one || place.startsWith(`${one}.`)))
    if (under.length === 0) {
      unknown.push(id)
      return []
    }
    const codes = under.flatMap(([, placeCodes]) => [...placeCodes])
    const allowed: readonly string[] = codes.flatMap((code) => CHECK_CODES[code].checks)
    return checks
      .filter((check) => !allowed.includes(check) && !CHECKS_WITHOUT_CODE[id]?.some((each) => each.check === check))
      .map((check) => `${id}: rests under ${check}, reference ${[...new Set(codes)].join(', ') || 'nothing'}`)
  })
  return { unknown, unsupported }
}

function compareAbsent(outline: Outline, corpus: Corpus, added: AddedRecords): string[] {
  return outline.absent.flatMap(({ document, at }) => {
    const record = findDocument(document, corpus)
    if (record && added[at === '' ? record.id : `${record.id}.${at}`]) return []
    if (at === '') return record ? [`${record.id}: not confirmed, must not be in the library`] : []
    const id = record && `${record.id}.${at}`
    return id && findProvision(id, corpus) ? [`${id}: not confirmed, must not be in the library`] : []
  })
}
