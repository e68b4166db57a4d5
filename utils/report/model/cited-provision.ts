// The provisions that a report names: by id for who has the library, in words for who has not.

import * as z from 'zod/mini'
import { truncateText } from '../../lib/truncate-text.ts'

/** The most provisions one report names. */
export const MAX_CITED_PROVISIONS = 5
/** The longest id, and the longest citation or title, in UTF-16 units. */
const MAX_ID_LENGTH = 120
const MAX_CITATION_LENGTH = 300

const citationTextSchema = z.string().check(z.minLength(1), z.maxLength(MAX_CITATION_LENGTH))

/** A provision that may apply, as a report names it. The words are Vietnamese, as the law is, whatever the screen's language. */
export const citedProvisionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(MAX_ID_LENGTH)),
  /** "Khoản 1 Điều 3 Nghị định 328/2026/NĐ-CP". */
  citation: citationTextSchema,
  /** What its document is about, where the citation does not tell. */
  title: z.optional(citationTextSchema),
})

/** A provision that may apply, as a report names it. */
export type CitedProvision = z.infer<typeof citedProvisionSchema>

/** Names a provision. In: its id, its citation and the title of its document in Vietnamese; what is too long is cut. */
export function createCitedProvision(id: string, citation: string, title: string | undefined): CitedProvision {
  const named = { id: truncateText(id, MAX_ID_LENGTH), citation: truncateText(citation, MAX_CITATION_LENGTH) }
  return title ? { ...named, title: truncateText(title, MAX_CITATION_LENGTH) } : named
}
