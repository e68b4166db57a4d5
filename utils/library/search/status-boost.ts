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

interface BoostOptions {
  statusOf: StatusLookup
  /** Whether the statuses are those of a past day. */
  past: boolean
}

/** Computes a ranking factor from the status: in force, then unclear, then replaced. */
export function computeStatusBoost(entry: SearchEntry, { statusOf, past }: BoostOptions): number {
  if (!entry.document) return 1
  const certainty = entry.kind !== 'imported' && entry.provision?.verification === 'partial' ? 0.8 : 1
  const status = statusOf(entry.document)
  // What came after a past day ranks after the rest (`isLaterLaw`), so do not lower its score too.
  const inForce = status === 'in-force' || (past && status === 'not-yet')
  return certainty * (inForce ? 1 : status === 'unclear' ? 0.8 : 0.3)
}

/** Whether an entry became law only after the past day that is asked for. */
export function isLaterLaw(entry: SearchEntry, { statusOf, past }: BoostOptions): boolean {
  return past && entry.document !== undefined && statusOf(entry.document) === 'not-yet'
}
