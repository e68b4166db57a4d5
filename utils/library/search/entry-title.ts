import type { Language } from '../../i18n/translate.ts'
import { formatProvisionPath, formatRecordCitation } from '../citation-table.ts'
import type { ImportedText, SearchUnit } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'

/** Formats the title of a hit for a document or one of its provisions: its citation. */
export function formatEntryTitle(
  legalDocument: LegalDocument,
  provision: Provision | undefined,
  language: Language,
): string {
  const id = provision?.id ?? legalDocument.id
  return formatRecordCitation(legalDocument, id, provision?.heading?.[language], language, {
    short: !provision,
    capital: true,
  })
}

const IMPORTED = { vi: 'nhập', en: 'imported' } as const
const UNNAMED = { vi: 'Văn bản không tên', en: 'Unnamed text' } as const

/** Formats the title of a hit in an imported text: "Điều 9. Giờ làm việc · Nội quy cơ quan (nhập)". */
export function formatImportedTitle(text: ImportedText, piece: SearchUnit, language: Language): string {
  const place = formatProvisionPath(piece.id, language)
  const inText = [place, piece.heading].filter(Boolean).join('. ')
  const name = `${formatTextName(text, language)} (${IMPORTED[language]})`
  return inText === '' ? name : `${inText} · ${name}`
}

/**
 * Names an imported text by its number, otherwise by its title, otherwise by its origin. The user's own rules go by
 * title first.
 */
export function formatTextName({ facts, origin, own }: ImportedText, language: Language): string {
  const numbered = facts.number && [facts.kind, facts.number].filter(Boolean).join(' ')
  const names = own ? [facts.title, numbered] : [numbered, facts.title]
  return [...names, origin.name].find(Boolean) || UNNAMED[language]
}
