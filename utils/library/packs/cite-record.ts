import type { Language } from '../../words/language.ts'
import { headingOf, KIND_NAMES, placeOf } from '../citations.ts'
import type { Document } from '../document.ts'
import type { PackDocument, PackProvision } from './pack.ts'

type AnyDocument = Document | PackDocument

/** How a document is cited by its record alone: "Luật An ninh mạng 116/2025/QH15"; without a name, kind, number and title. */
export function citeDocument(document: AnyDocument, language: Language): string {
  const plain = `${KIND_NAMES[document.kind][language]} ${document.number}`
  const name = 'name' in document ? document.name?.[language] : undefined
  if (!name) return `${plain}: ${document.title[language]}`
  return document.kind === 'luat' || document.kind === 'bo-luat' ? `${name} ${document.number}` : `${name}, ${plain}`
}

/** How a provision is cited by its record and its document's: "điểm đ khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP". */
export function citeProvision(
  provision: { readonly id: string } & Partial<Pick<PackProvision, 'heading'>>,
  document: AnyDocument | undefined,
  language: Language,
): string {
  const place = placeOf(provision.id, language)
  const heading = provision.heading?.[language] ?? headingOf(provision.id, language)
  const inDocument = document ? `${KIND_NAMES[document.kind][language]} ${document.number}` : ''
  if (!place) return [heading, inDocument].filter(Boolean).join(', ') || provision.id
  const text = language === 'vi' ? `${place} ${inDocument}` : `${place}, ${inDocument}`
  return heading ? `${text} (${heading})` : text
}
