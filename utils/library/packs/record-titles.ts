import type { Language } from '../../i18n/translate.ts'
import { formatDocumentCitation, formatRecordCitation } from '../citation-table.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'
import type { PackDocument } from './pack-schema.ts'

/** How a document of an update is named: as it is cited, and with its title where it has no name of its own. */
export function formatDocumentTitle(document: LegalDocument | PackDocument, language: Language): string {
  const cite = formatDocumentCitation(document, language)
  return document.name ? cite : `${cite}: ${document.title[language]}`
}

/** How a provision of an update is cited: "điểm đ khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP"; by its id where its document is not known. */
export function formatProvisionTitle(
  { id, heading }: Pick<Provision, 'id' | 'heading'>,
  document: LegalDocument | PackDocument | undefined,
  language: Language,
): string {
  return document ? formatRecordCitation(document, id, heading?.[language], language, { short: true }) : id
}
