import { type DocumentStatus, getDocumentStatus } from '../document-status.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { SearchEntry } from './search-entries.ts'

/** How a document stands. */
export type StatusLookup = (document: LegalDocument) => DocumentStatus

/** How documents stand on a day (yyyy-mm-dd), each found out once. */
export function createStatusLookup(today: string): StatusLookup {
  const known = new Map<LegalDocument, DocumentStatus>()
  return (document) => {
    let status = known.get(document)
    if (!status) {
      status = getDocumentStatus(document, today)
      known.set(document, status)
    }
    return status
  }
}

/** What comes first: what stands, before what is not known to stand, before what was replaced. */
export function computeStatusBoost(entry: SearchEntry, statusOf: StatusLookup): number {
  if (!entry.document) return 1
  const sure = entry.kind !== 'imported' && entry.provision?.verification === 'partial' ? 0.8 : 1
  const status = statusOf(entry.document)
  return sure * (status === 'in-force' ? 1 : status === 'unclear' ? 0.8 : 0.3)
}
