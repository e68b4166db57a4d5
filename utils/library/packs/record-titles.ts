import type { Language } from '../../i18n/translate.ts'
import { formatDocumentCitation, formatRecordCitation } from '../citation-table.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'
import type { PackDocument } from './pack-schema.ts'

/** Formats the name of a document of an update: its citation, followed by its title if it has no name. */
export function formatDocumentTitle(document: LegalDocument | PackDocument, language: Language): string {
  const cite = formatDocumentCitation(document, language)
  return document.name ? cite : `${cite}: ${document.title[language]}`
}

/**
 * Formats the citation of a provision of an update: "điểm đ khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP".
 * @returns the id if its document is unknown
 */
export function formatProvisionTitle(
  { id, heading }: Pick<Provision, 'id' | 'heading'>,
  document: LegalDocument | PackDocument | undefined,
  language: Language,
): string {
  return document ? formatRecordCitation(document, id, heading?.[language], language, { short: true }) : id
}
