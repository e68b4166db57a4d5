import { DOCUMENT_CITATIONS, type DocumentCitation, type DocumentId } from '../citation-table.ts'
import type { LegalDocument, SourceKind } from '../legal-document.ts'

/** The day the bundled records were last checked, unless a record names another day. */
export const RECORDS_CHECKED_ON = '2026-11-24'
/** The day on which the dates and contents of the old law, and the additions to the present one, were checked. */
export const OLD_LAW_CHECKED_ON = '2026-11-27'
/** The day until which the bundled library was checked: the latest day of a record. */
export const LIBRARY_CHECKED_ON = OLD_LAW_CHECKED_ON

type DocumentInput = Pick<LegalDocument, 'title' | 'issuer' | 'issued' | 'inForceFrom' | 'standing' | 'verification'> &
  Partial<Pick<LegalDocument, 'inForceTo' | 'amendedByNumbers' | 'aliases' | 'note' | 'checked'>> & {
    replacedBy?: readonly DocumentId[]
    replaces?: readonly DocumentId[]
    amendedBy?: readonly DocumentId[]
    amends?: readonly DocumentId[]
    source?: readonly [kind: SourceKind, url?: string]
  }

/** Creates a document record. Kind, number and name come from its citation; missing lists and fields are empty. */
export function createDocumentRecord(id: DocumentId, given: DocumentInput): LegalDocument {
  const { source = ['none'], ...rest } = given
  const cited: DocumentCitation = DOCUMENT_CITATIONS[id]
  return {
    id,
    ...cited,
    inForceTo: null,
    replacedBy: [],
    replaces: [],
    amendedBy: [],
    amends: [],
    amendedByNumbers: [],
    aliases: [],
    checked: RECORDS_CHECKED_ON,
    ...rest,
    source: { kind: source[0], url: source[1] ?? null },
  }
}
