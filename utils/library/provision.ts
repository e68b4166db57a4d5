import type { CheckId } from '../draft.ts'
import type { ProvisionPath } from './citation-table.ts'
import type { BilingualText, Verification } from './legal-document.ts'
import type { SubjectId } from './subjects.ts'

/** The people or bodies a provision binds. */
export type Audience = 'everyone' | 'cong-chuc' | 'vien-chuc' | 'dang-vien' | 'co-quan'

/**
 * An administrative fine in millions of đồng, as printed, and whose amount that is. Decree 174/2026 and section 6 of
 * Decree 330/2026 print the amount for organisations (a person pays half). Sections 1 to 5 of Decree 330/2026 print it
 * for persons (an organisation pays double). 'unstated' if no source says whose amount it is.
 */
export interface Fine {
  from: number
  to: number
  printedFor: 'person' | 'organisation' | 'unstated'
}

/** An article, clause or point, or a passage known by its heading, summarised in our own words. */
export interface Provision {
  id: string
  /** The id of its document. */
  document: string
  path: ProvisionPath
  /** The name shown if it has no number, or if the number alone is not clear enough. */
  heading?: BilingualText | undefined
  /** Other places of the same document that this summary covers too: "….d78" together with "….d77". */
  covers: readonly string[]
  /** Our own words, never a quotation. */
  summary: BilingualText
  audience: readonly Audience[]
  subjects: readonly SubjectId[]
  /** The checks that may rest on it. */
  checks: readonly CheckId[]
  fines: readonly Fine[]
  /** Ids of provisions that set a fine for the same matter. */
  finedBy: readonly string[]
  /** Ids of related provisions. */
  see: readonly string[]
  /** For a provision of an old document: the id of the provision that covers the matter now. */
  successor?: string | undefined
  verification: Verification
  /** The day the record was checked. */
  checked: string
}
