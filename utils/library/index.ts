// The library for extension pages. The content script imports citation-table.ts alone, because this file pulls in every
// summary.

export { DOCUMENTS, findDocumentById } from './bundled-documents.ts'
export { findProvisionById, PROVISIONS } from './bundled-provisions.ts'
export { getDocumentStatus } from './document-status.ts'
export type { LegalDocument } from './legal-document.ts'
export { BUNDLED_LIBRARY, createLibrary, type Library } from './library.ts'
export type { Provision } from './provision.ts'
