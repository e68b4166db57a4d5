import type { Language } from '../i18n/translate.ts'
import type { DocumentKind } from './citation-table.ts'
import type { IssuerId } from './issuers.ts'

/** A short text in both languages of the screen. */
export type BilingualText = Readonly<Record<Language, string>>

/**
 * How well a record was checked: in the official text or in sources that agree; in one solid source; or only through
 * press and training papers, and then it is never shown as a fact.
 */
export type Verification = 'confirmed' | 'one-source' | 'partial'

/** What stood when the record was checked; dates alone do not tell it where a date is not known. */
export type DocumentState = 'in-force' | 'no-successor-seen' | 'ended' | 'unclear'

/** What a record was checked against. */
export type SourceKind = 'gazette' | 'government' | 'press' | 'database' | 'mirror' | 'party' | 'none'

/** A legal or Party text. Dates are yyyy-mm-dd; null where no source was sure. */
export interface LegalDocument {
  /** Of the grammar of CITED; a document that came with an update may have one that is not packed. */
  id: string
  kind: DocumentKind
  /** As printed: "116/2025/QH15". */
  number: string
  title: BilingualText
  /** The name it is cited by in full, where it has one. */
  name?: BilingualText | undefined
  issuer: IssuerId
  /** The name of an issuer that the library has no id for ('co-quan-khac'): of an agency whose rules came with an update. */
  issuerName?: BilingualText | undefined
  issued: string | null
  inForceFrom: string | null
  /** The first day it no longer holds. */
  inForceTo: string | null
  standing: DocumentState
  replacedBy: readonly string[]
  replaces: readonly string[]
  /** Documents of the library that changed parts of it. */
  amendedBy: readonly string[]
  /** What it changes parts of; the other way round of `amendedBy`. */
  amends: readonly string[]
  /** Numbers, as printed, of texts that changed parts of it and are not in the library: "12/2017". */
  amendedByNumbers: readonly string[]
  source: { kind: SourceKind; url: string | null }
  verification: Verification
  /** The day the record was checked. */
  checked: string
  /** Everyday names people search it by, lower case. */
  aliases: readonly string[]
  /** What a reader must know before relying on it. */
  note?: BilingualText | undefined
}
