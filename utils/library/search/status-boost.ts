import { type DocumentStatus, getDocumentStatus } from '../document-status.ts'
import type { LegalDocument } from '../legal-document.ts'
import { getOwnTextStatus } from '../own-text-status.ts'
import type { SearchEntry } from './search-entries.ts'

/** Looks up the status of an entry; undefined for an imported text that does not say it. */
export type StatusLookup = (entry: SearchEntry) => DocumentStatus | undefined

/**
 * Creates a look-up of the statuses of documents, and of the rules of the user's own agency, on a day, with a cache.
 * @param today yyyy-mm-dd
 */
export function createStatusLookup(today: string): StatusLookup {
  const known = new Map<LegalDocument, DocumentStatus>()
  return (entry) => {
    const { document } = entry
    if (!document) return entry.kind === 'imported' ? getOwnTextStatus(entry.text, today) : undefined
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
  const status = statusOf(entry)
  if (!status) return 1
  const certainty = entry.kind !== 'imported' && entry.provision?.verification === 'partial' ? 0.8 : 1
  // What came after a past day ranks after the rest (`isLaterLaw`), so do not lower its score too.
  const inForce = status === 'in-force' || (past && status === 'not-yet')
  return certainty * (inForce ? 1 : status === 'unclear' ? 0.8 : 0.3)
}

/** Whether an entry became law only after the past day that is asked for. */
export function isLaterLaw(entry: SearchEntry, { statusOf, past }: BoostOptions): boolean {
  return past && statusOf(entry) === 'not-yet'
}
