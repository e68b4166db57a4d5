// The provisions that a report names: by id for who has the library, in words for who has not.

import * as z from 'zod/mini'
import { clip } from '../../lib/truncate.ts'

/** The most provisions one report names. */
export const MAX_PROVISIONS = 5
/** The longest id, and the longest citation or title, in UTF-16 units. */
const MAX_ID = 120
const MAX_CITATION = 300

const words = z.string().check(z.minLength(1), z.maxLength(MAX_CITATION))

/** A provision that may apply, as a report names it. The words are Vietnamese, as the law is, whatever the screen's language. */
export const namedProvisionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(MAX_ID)),
  /** "Khoản 1 Điều 3 Nghị định 328/2026/NĐ-CP". */
  citation: words,
  /** What its document is about, where the citation does not tell. */
  title: z.optional(words),
})

/** A provision that may apply, as a report names it. */
export type NamedProvision = z.infer<typeof namedProvisionSchema>

/** Names a provision. In: its id, its citation and the title of its document in Vietnamese; what is too long is cut. */
export function namedProvision(id: string, citation: string, title: string | undefined): NamedProvision {
  const named = { id: clip(id, MAX_ID), citation: clip(citation, MAX_CITATION) }
  return title ? { ...named, title: clip(title, MAX_CITATION) } : named
}
