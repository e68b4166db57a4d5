import { type DocumentId, getProvisionHeadings, parseProvisionPath } from '../citation-table.ts'
import { RECORDS_CHECKED_ON } from '../documents/document-record.ts'
import type { Fine, Provision } from '../provision.ts'

/** A provision in its data file. `at` is the id without the document. */
export interface ProvisionRow
  extends Partial<
      Pick<Provision, 'audience' | 'checks' | 'fines' | 'finedBy' | 'see' | 'successor' | 'verification' | 'checked'>
    >,
    Pick<Provision, 'subjects'> {
  at: string
  /** Other places its summary covers, in the form of `at`. */
  covers?: readonly string[]
  vi: string
  en: string
}

/**
 * Creates the provisions of one document from its rows. Defaults: binds everyone, confirmed, no checks, fines or links.
 */
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

/** Creates a fine printed for persons, in millions of đồng. */
export function createPersonFine(from: number, to: number): Fine {
  return { from, to, printedFor: 'person' }
}

/** Creates a fine printed for organisations, in millions of đồng. */
export function createOrganisationFine(from: number, to: number): Fine {
  return { from, to, printedFor: 'organisation' }
}

/** Creates a fine without a stated payer, in millions of đồng. */
export function createUnstatedFine(from: number, to: number): Fine {
  return { from, to, printedFor: 'unstated' }
}
