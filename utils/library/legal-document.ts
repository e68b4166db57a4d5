import type { Language } from '../i18n/translate.ts'
import type { DocumentKind } from './citation-table.ts'
import type { IssuerId } from './issuers.ts'

/** A short text in both screen languages. */
export type BilingualText = Readonly<Record<Language, string>>

/**
 * How well a record was checked: in the official text or in sources that agree; in one solid source; or only through
 * press and training papers. The last is never shown as a fact.
 */
export type Verification = 'confirmed' | 'one-source' | 'partial'

/** The state of a document when its record was checked. Dates alone do not show it where a date is unknown. */
export type DocumentState = 'in-force' | 'no-successor-seen' | 'ended' | 'unclear'

/** The kind of source a record was checked against. */
export type SourceKind = 'gazette' | 'government' | 'press' | 'database' | 'mirror' | 'party' | 'none'

/** A legal or Party text. Dates are yyyy-mm-dd; null if no source was certain. */
export interface LegalDocument {
  /** Has the grammar of `DOCUMENT_CITATIONS` ids. A document from a pack may have an id that is not bundled. */
  id: string
  kind: DocumentKind
  /** As printed: "116/2025/QH15". */
  number: string
  title: BilingualText
  /** The full name used in citations, if there is one. */
  name?: BilingualText | undefined
  issuer: IssuerId
  /** The name of an issuer without an id ('co-quan-khac'), such as an agency whose rules came with a pack. */
  issuerName?: BilingualText | undefined
  issued: string | null
  inForceFrom: string | null
  /** The first day on which it is no longer in force. */
  inForceTo: string | null
  standing: DocumentState
  replacedBy: readonly string[]
  replaces: readonly string[]
  /** Ids of library documents that amended parts of it. */
  amendedBy: readonly string[]
  /** Ids of documents it amends; the reverse of `amendedBy`. */
  amends: readonly string[]
  /** Printed numbers of amending texts that are not in the library: "12/2017". */
  amendedByNumbers: readonly string[]
  source: { kind: SourceKind; url: string | null }
  verification: Verification
  /** The day the record was checked. */
  checked: string
  /** Everyday names people search by, lower case. */
  aliases: readonly string[]
  /** A caveat a reader must know before relying on the document. */
  note?: BilingualText | undefined
}
