// Provisions that a report cites: by id for recipients with the library, in words for recipients without it.

import * as z from 'zod/mini'
import { truncateText } from '../../lib/truncate-text.ts'

/** Most provisions that one report cites. */
export const MAX_CITED_PROVISIONS = 5
/** Longest id, and longest citation or title, in UTF-16 units. */
const MAX_ID_LENGTH = 120
const MAX_CITATION_LENGTH = 300

const citationTextSchema = z.string().check(z.minLength(1), z.maxLength(MAX_CITATION_LENGTH))

/** Schema of a cited provision. Its text is Vietnamese, like the law, whatever the language of the user interface. */
export const citedProvisionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(MAX_ID_LENGTH)),
  /** "Khoản 1 Điều 3 Nghị định 328/2026/NĐ-CP". */
  citation: citationTextSchema,
  /** What the document is about, when the citation does not say it. */
  title: z.optional(citationTextSchema),
})

/** A provision that may apply, as a report cites it. */
export type CitedProvision = z.infer<typeof citedProvisionSchema>

/**
 * Creates a cited provision and cuts texts that are too long.
 *
 * @param citation Citation in Vietnamese.
 * @param title Vietnamese title of the document; undefined to leave it out.
 */
export function createCitedProvision(id: string, citation: string, title: string | undefined): CitedProvision {
  const provision = { id: truncateText(id, MAX_ID_LENGTH), citation: truncateText(citation, MAX_CITATION_LENGTH) }
  return title ? { ...provision, title: truncateText(title, MAX_CITATION_LENGTH) } : provision
}
