import type { Document } from '../document.ts'
import { type Status, statusOn } from '../status.ts'
import type { Entry } from './entries.ts'

/** How a document stands. */
export type StatusOf = (document: Document) => Status

/** How documents stand on a day (yyyy-mm-dd), each found out once. */
export function statusesOn(today: string): StatusOf {
  const known = new Map<Document, Status>()
  return (document) => {
    let status = known.get(document)
    if (!status) {
      status = statusOn(document, today)
      known.set(document, status)
    }
    return status
  }
}

/** What comes first: what stands, before what is not known to stand, before what was replaced. */
export function standingFactor(entry: Entry, statusOf: StatusOf): number {
  if (!entry.document) return 1
  const sure = entry.kind !== 'imported' && entry.provision?.verification === 'partial' ? 0.8 : 1
  const status = statusOf(entry.document)
  return sure * (status === 'in-force' ? 1 : status === 'unclear' ? 0.8 : 0.3)
}
