import type { Document } from './document.ts'
import { DOCUMENTS } from './documents.ts'
import type { Provision } from './provision.ts'
import { PROVISIONS } from './provisions.ts'

/** All rules that are on the device: the packed ones, and what an update made of them. */
export interface Library {
  documents: readonly Document[]
  /** In the order in which equals are shown. */
  provisions: readonly Provision[]
  /** The document with this id, or undefined. */
  document(id: string): Document | undefined
  /** The provision with this id, or undefined. */
  provision(id: string): Provision | undefined
}

/** A library of these records. */
export function libraryOf(documents: readonly Document[], provisions: readonly Provision[]): Library {
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
export const PACKED: Library = libraryOf(DOCUMENTS, PROVISIONS)
