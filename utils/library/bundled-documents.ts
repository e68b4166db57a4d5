// All bundled documents, and the look-up by id.

import { decrees } from './documents/decrees.ts'
import { laws } from './documents/laws.ts'
import { oldDecrees } from './documents/old-decrees.ts'
import { otherDocuments } from './documents/other-documents.ts'
import type { LegalDocument } from './legal-document.ts'

/** Every document of the bundled library: laws, decrees, codes of conduct and Party texts, replaced decrees. */
export const DOCUMENTS: readonly LegalDocument[] = [...laws, ...decrees, ...otherDocuments, ...oldDecrees]

const BY_ID = new Map<string, LegalDocument>(DOCUMENTS.map((document) => [document.id, document]))

/** Finds a bundled document by its id. @returns undefined for an unknown id. */
export function findDocumentById(id: string): LegalDocument | undefined {
  return BY_ID.get(id)
}
