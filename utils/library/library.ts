import { DOCUMENTS } from './bundled-documents.ts'
import { PROVISIONS } from './bundled-provisions.ts'
import type { LegalDocument } from './legal-document.ts'
import type { Provision } from './provision.ts'

/** All rules on the device: the bundled records with the installed pack applied. */
export interface Library {
  documents: readonly LegalDocument[]
  /** In display order for equal rank. */
  provisions: readonly Provision[]
  /** Finds a document by id. Returns undefined for an unknown id. */
  document(id: string): LegalDocument | undefined
  /** Finds a provision by id. Returns undefined for an unknown id. */
  provision(id: string): Provision | undefined
}

/** Creates a library of these records, indexed by id. */
export function createLibrary(documents: readonly LegalDocument[], provisions: readonly Provision[]): Library {
  const documentsById = new Map(documents.map((document) => [document.id, document]))
  const provisionsById = new Map(provisions.map((provision) => [provision.id, provision]))
  return {
    documents,
    provisions,
    document: (id) => documentsById.get(id),
    provision: (id) => provisionsById.get(id),
  }
}

/** The library bundled with the extension. */
export const BUNDLED_LIBRARY: Library = createLibrary(DOCUMENTS, PROVISIONS)
