import type { Language } from '../../i18n/translate.ts'
import { formatProvisionPath, formatRecordCitation } from '../citation-table.ts'
import type { ImportedText, SearchUnit } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'

/** The title of a document in a list of results, or of a provision in it: its citation. */
export function formatEntryTitle(whole: LegalDocument, provision: Provision | undefined, language: Language): string {
  const id = provision?.id ?? whole.id
  return formatRecordCitation(whole, id, provision?.heading?.[language], language, { short: !provision, capital: true })
}

const IMPORTED = { vi: 'nhập', en: 'imported' } as const
const UNNAMED = { vi: 'Văn bản không tên', en: 'Unnamed text' } as const

/** The title of a piece of an imported text: "Điều 9. Giờ làm việc · Nội quy cơ quan (nhập)". */
export function formatImportedTitle(text: ImportedText, piece: SearchUnit, language: Language): string {
  const place = formatProvisionPath(piece.id, language)
  const inText = [place, piece.heading].filter(Boolean).join('. ')
  const name = `${formatTextName(text, language)} (${IMPORTED[language]})`
  return inText === '' ? name : `${inText} · ${name}`
}

/** What an imported text is called: by its number where it has one, else by its title, else by where it came from. */
function formatTextName({ facts, origin, own }: ImportedText, language: Language): string {
  const numbered = facts.number && [facts.kind, facts.number].filter(Boolean).join(' ')
  const names = own ? [facts.title, numbered] : [numbered, facts.title]
  return [...names, origin.name].find(Boolean) || UNNAMED[language]
}
