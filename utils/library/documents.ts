// All documents, and finding one.

import type { Document } from './document.ts'
import { decrees } from './documents/decrees.ts'
import { laws } from './documents/laws.ts'
import { oldDecrees } from './documents/old-decrees.ts'
import { others } from './documents/others.ts'

/** Every document of the library: laws, decrees, codes of conduct and Party texts, replaced decrees. */
export const DOCUMENTS: readonly Document[] = [...laws, ...decrees, ...others, ...oldDecrees]

const BY_ID = new Map<string, Document>(DOCUMENTS.map((document) => [document.id, document]))

/** The document with this id, or undefined. */
export function documentById(id: string): Document | undefined {
  return BY_ID.get(id)
}
