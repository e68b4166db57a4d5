// The library as the pages use it. The content script imports citations.ts alone: this pulls in every summary.

export type { Document } from './document.ts'
export { DOCUMENTS, documentById } from './documents.ts'
export { type Library, libraryOf, PACKED } from './library.ts'
export type { Provision } from './provision.ts'
export { PROVISIONS, provisionById } from './provisions.ts'
export { statusOn } from './status.ts'
