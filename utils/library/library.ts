import { DOCUMENTS } from './bundled-documents.ts'
import { PROVISIONS } from './bundled-provisions.ts'
import type { LegalDocument } from './legal-document.ts'
import type { Provision } from './provision.ts'

/** All rules that are on the device: the packed ones, and what an update made of them. */
export interface Library {
  documents: readonly LegalDocument[]
  /** In the order in which equals are shown. */
  provisions: readonly Provision[]
  /** The document with this id, or undefined. */
  document(id: string): LegalDocument | undefined
  /** The provision with this id, or undefined. */
  provision(id: string): Provision | undefined
}

/** A library of these records. */
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

/** What is packed with the extension. */
export const BUNDLED_LIBRARY: Library = createLibrary(DOCUMENTS, PROVISIONS)
