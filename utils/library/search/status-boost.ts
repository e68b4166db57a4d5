import { type DocumentStatus, getDocumentStatus } from '../document-status.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { SearchEntry } from './search-entries.ts'

/** Looks up the status of a document. */
export type StatusLookup = (document: LegalDocument) => DocumentStatus

/**
 * Creates a look-up of document statuses on a day, with a cache.
 * @param today yyyy-mm-dd
 */
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

/** Computes a ranking factor from the status: in force, then unclear, then replaced. */
export function computeStatusBoost(entry: SearchEntry, statusOf: StatusLookup): number {
  if (!entry.document) return 1
  const certainty = entry.kind !== 'imported' && entry.provision?.verification === 'partial' ? 0.8 : 1
  const status = statusOf(entry.document)
  return certainty * (status === 'in-force' ? 1 : status === 'unclear' ? 0.8 : 0.3)
}
