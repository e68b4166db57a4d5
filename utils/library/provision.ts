import type { CheckId } from '../draft.ts'
import type { ProvisionPath } from './citation-table.ts'
import type { BilingualText, Verification } from './legal-document.ts'
import type { SubjectId } from './subjects.ts'

/** Whom a provision binds. */
export type Audience = 'everyone' | 'cong-chuc' | 'vien-chuc' | 'dang-vien' | 'co-quan'

/**
 * An administrative fine, in millions of đồng, as printed, and whose amount the printed one is. Decree 174/2026 and
 * section 6 of Decree 330/2026 print it for organisations (a person pays half); sections 1 to 5 of Decree 330/2026
 * print it for persons (an organisation pays double). Where no source says whose it is, it is 'unstated'.
 */
export interface Fine {
  from: number
  to: number
  printedFor: 'person' | 'organisation' | 'unstated'
}

/** An article, clause or point, or a passage known by its heading, told in our own words. */
export interface Provision {
  id: string
  /** The id of its document. */
  document: string
  path: ProvisionPath
  /** What it is called where it has no number, or where the number does not tell all. */
  heading?: BilingualText | undefined
  /** Other places of the same document that the summary tells together with this one: "….d78" beside "….d77". */
  covers: readonly string[]
  /** Our own words, never a quotation. */
  summary: BilingualText
  audience: readonly Audience[]
  subjects: readonly SubjectId[]
  /** The checks that may rest on it. */
  checks: readonly CheckId[]
  fines: readonly Fine[]
  /** Provisions that set a fine for the same matter. */
  finedBy: readonly string[]
  /** Provisions worth reading with it. */
  see: readonly string[]
  /** For a provision of an old document: where the matter stands now. */
  successor?: string | undefined
  verification: Verification
  /** The day the record was checked. */
  checked: string
}
