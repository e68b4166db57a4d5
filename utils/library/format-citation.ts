import type { Language } from '../i18n/translate.ts'
import { type CitationOptions, formatRecordCitation } from './citation-table.ts'
import type { Library } from './library.ts'

/**
 * How a provision or a document is cited: "điểm đ khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP", with no-break spaces inside
 * "Điều 9". The number holds no space; whoever shows it keeps it in one line (class "nowrap"). An id that the library does not
 * know comes back as it is.
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
