// Records that the reference does not hold, or states otherwise: the way to add to the library with this repository
// alone. Each names where the official text was read and quotes what the record restates; corpus.test.ts checks both.

import { findCopiedSummaries } from '../../scripts/corpus/copied-summaries.ts'
import type { LegalDocument, Verification } from '../../utils/library/legal-document.ts'
import type { Provision } from '../../utils/library/provision.ts'
import type { Corpus } from './corpus-compare.ts'

/** The parts of a record that the comparison with the reference knows. */
export type ComparedPart =
  | 'issued'
  | 'in force from'
  | 'in force to'
  | 'standing'
  | 'replaced by'
  | 'amended by'
  | 'tag'
  | 'fines'
  | 'now'

/** How a record was verified without the reference. */
export interface AddedRecord {
  /** Https addresses where the official text was read: for 'confirmed' an official one, or two that agree. */
  sources: readonly string[]
  /** The official words that the record restates, with every amount in it; of a document its number and dates too. */
  quote: string
  verification: Verification
  /** The day the record was checked, yyyy-mm-dd; the record has the same. */
  checked: string
  /** Only for a record that the reference has: the parts in which it has changed since. */
  differsIn?: readonly ComparedPart[]
}

/** The added and changed records, by the id of the provision or document. */
export const ADDED_RECORDS: Readonly<Record<string, AddedRecord>> = {}

/** Hosts of the state's and the Party's own publications. */
const OFFICIAL_HOST = /(?:^|\.)(?:gov\.vn|chinhphu\.vn|quochoi\.vn|dangcongsan\.vn|dcs\.vn)$/
/** How many publishers must agree when none of them is official. */
const ENOUGH_SOURCES = 2

/** Finds what is missing in the added records. @returns one message per problem */
export function findAddedProblems(added: Readonly<Record<string, AddedRecord>>, corpus: Corpus): string[] {
  return Object.entries(added).flatMap(([id, entry]) => {
    const document = corpus.documents.find((each) => each.id === id)
    const provision = corpus.provisions.find((each) => each.id === id)
    const record = document ?? provision
    if (!record) return [`${id}: added, but not in the library`]
    const problems = [...findSourceProblems(entry), ...findMissingInQuote(entry, document, provision)]
    if (record.verification !== entry.verification)
      problems.push(`is "${record.verification}" in the library and "${entry.verification}" here`)
    if (record.checked !== entry.checked)
      problems.push(`was checked on ${record.checked} in the library and on ${entry.checked} here`)
    if (provision) {
      if (findCopiedSummaries([provision], [{ cells: { quote: entry.quote } }]).length > 0)
        problems.push('has a summary copied from its quote')
    }
    return problems.map((problem) => `${id}: ${problem}`)
  })
}

function findSourceProblems({ sources, verification }: AddedRecord): string[] {
  const hosts = sources.flatMap((source) =>
    URL.canParse(source) && new URL(source).protocol === 'https:' ? [new URL(source).hostname] : [],
  )
  if (hosts.length < sources.length) return ['names a source that is no https address']
  if (hosts.length === 0 && verification !== 'partial') return ['names no source']
  const isConfirmed = hosts.some((host) => OFFICIAL_HOST.test(host)) || new Set(hosts).size >= ENOUGH_SOURCES
  return verification === 'confirmed' && !isConfirmed ? ['is confirmed by one source that is not official'] : []
}

function findMissingInQuote(
  { quote }: AddedRecord,
  document: LegalDocument | undefined,
  provision: Provision | undefined,
): string[] {
  const amounts = provision?.fines.flatMap(({ from, to }) => [formatAmount(from), formatAmount(to)]) ?? []
  const dates = [document?.issued, document?.inForceFrom, document?.inForceTo].filter(
    (date) => typeof date === 'string',
  )
  const missing = [
    ...[...amounts, ...(document ? [document.number] : [])].filter((part) => !quote.includes(part)),
    ...dates.filter((date) => !listDateForms(date).some((form) => quote.includes(form))),
  ]
  const empty = quote.trim() === '' ? ['has no quote'] : []
  return [...empty, ...missing.map((part) => `has ${part}, which its quote lacks`)]
}

/** An amount in millions of đồng as texts print it: 20 becomes "20.000.000". */
function formatAmount(millions: number): string {
  return String(Math.round(millions * 1_000_000)).replace(/\B(?=(?:\d{3})+$)/g, '.')
}

/** A date as official texts write it: "05/3/2026", "05/03/2026", "ngày 05 tháng 3 năm 2026". */
function listDateForms(date: string): string[] {
  const [year, month, day] = date.split('-') as [string, string, string]
  const forms = (part: string) => [...new Set([part, String(Number(part))])]
  return forms(day).flatMap((d) =>
    forms(month).flatMap((m) => [`${d}/${m}/${year}`, `ngày ${d} tháng ${m} năm ${year}`]),
  )
}
