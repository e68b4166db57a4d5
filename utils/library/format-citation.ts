import type { Language } from '../i18n/translate.ts'
import { type CitationOptions, formatRecordCitation } from './citation-table.ts'
import type { Library } from './library.ts'

/**
 * Formats the citation of a provision or document: "điểm đ khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP". There are no-break
 * spaces inside "Điều 9". The number contains no space; the caller must keep it on one line (class "nowrap").
 * @returns the id itself if the library does not know it
 */
export function formatCitation(
  library: Library,
  id: string,
  language: Language,
  options: CitationOptions = {},
): string {
  const provision = library.provision(id)
  const document = library.document(provision?.document ?? id)
  if (!document) return id
  return formatRecordCitation(document, id, provision?.heading?.[language], language, options)
}
