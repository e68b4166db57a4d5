import { type DocumentId, getProvisionHeadings, parseProvisionPath } from '../citation-table.ts'
import { RECORDS_CHECKED_ON } from '../documents/document-record.ts'
import type { Fine, Provision } from '../provision.ts'

/** A provision as its data file states it; `at` is the id without the document. */
export interface ProvisionRow
  extends Partial<Pick<Provision, 'audience' | 'checks' | 'fines' | 'finedBy' | 'see' | 'successor' | 'verification'>>,
    Pick<Provision, 'subjects'> {
  at: string
  /** Other places told together with this one, each as `at` is. */
  covers?: readonly string[]
  vi: string
  en: string
}

/** Makes the rows of one document whole. What a row leaves out: binds everyone, confirmed, no checks, fines or links. */
export function createProvisions(document: DocumentId, rows: readonly ProvisionRow[]): Provision[] {
  return rows.map(({ at, vi, en, covers = [], ...given }) => {
    const id = `${document}.${at}`
    const heading = getProvisionHeadings(id)
    return {
      id,
      document,
      path: parseProvisionPath(id),
      ...(heading && { heading }),
      covers: covers.map((place) => `${document}.${place}`),
      summary: { vi, en },
      audience: ['everyone'],
      checks: [],
      fines: [],
      finedBy: [],
      see: [],
      verification: 'confirmed',
      checked: RECORDS_CHECKED_ON,
      ...given,
    }
  })
}

/** A fine whose printed amount is that of a person, in millions of đồng. */
export function createPersonFine(from: number, to: number): Fine {
  return { from, to, printedFor: 'person' }
}

/** A fine whose printed amount is that of an organisation, in millions of đồng. */
export function createOrganisationFine(from: number, to: number): Fine {
  return { from, to, printedFor: 'organisation' }
}

/** A fine of which no source says whose amount it is, in millions of đồng. */
export function createUnstatedFine(from: number, to: number): Fine {
  return { from, to, printedFor: 'unstated' }
}
