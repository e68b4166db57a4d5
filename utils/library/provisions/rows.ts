import { type DocumentId, headingsOf, pathOf } from '../citation-table.ts'
import { CHECKED } from '../documents/record.ts'
import type { Fine, Provision } from '../provision.ts'

/** A provision as its data file states it; `at` is the id without the document. */
export interface Row
  extends Partial<Pick<Provision, 'audience' | 'checks' | 'fines' | 'finedBy' | 'see' | 'successor' | 'verification'>>,
    Pick<Provision, 'subjects'> {
  at: string
  /** Other places told together with this one, each as `at` is. */
  covers?: readonly string[]
  vi: string
  en: string
}

/** Makes the rows of one document whole. What a row leaves out: binds everyone, confirmed, no checks, fines or links. */
export function provisionsOf(document: DocumentId, rows: readonly Row[]): Provision[] {
  return rows.map(({ at, vi, en, covers = [], ...given }) => {
    const id = `${document}.${at}`
    const heading = headingsOf(id)
    return {
      id,
      document,
      path: pathOf(id),
      ...(heading && { heading }),
      covers: covers.map((place) => `${document}.${place}`),
      summary: { vi, en },
      audience: ['everyone'],
      checks: [],
      fines: [],
      finedBy: [],
      see: [],
      verification: 'confirmed',
      checked: CHECKED,
      ...given,
    }
  })
}

/** A fine whose printed amount is that of a person, in millions of đồng. */
export function personFine(from: number, to: number): Fine {
  return { from, to, printedFor: 'person' }
}

/** A fine whose printed amount is that of an organisation, in millions of đồng. */
export function organisationFine(from: number, to: number): Fine {
  return { from, to, printedFor: 'organisation' }
}

/** A fine of which no source says whose amount it is, in millions of đồng. */
export function unstatedFine(from: number, to: number): Fine {
  return { from, to, printedFor: 'unstated' }
}
