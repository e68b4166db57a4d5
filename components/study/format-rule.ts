import type { Language } from '../../utils/i18n/translate.ts'
import { getDocumentStatus } from '../../utils/library/document-status.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import type { Library } from '../../utils/library/library.ts'
import type { Situation } from '../../utils/study/situation-model.ts'

/**
 * Formats the first provision that a situation rests on: its citation and summary. Returns undefined where it is only
 * partly verified, or no longer in force.
 */
export function formatRule(
  library: Library,
  { provisions: [first = ''] }: Situation,
  language: Language,
  today: string,
): string | undefined {
  const provision = library.provision(first)
  const document = provision && library.document(provision.document)
  if (!document || provision.verification === 'partial') return undefined
  if (['replaced', 'expired'].includes(getDocumentStatus(document, today, library))) return undefined
  return `${formatCitation(library, first, language)}: ${provision.summary[language]}`
}
