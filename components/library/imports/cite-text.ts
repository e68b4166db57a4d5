import { placeOf } from '../../../utils/library/citations.ts'
import type { ImportedText } from '../../../utils/library/imports/imported-text.ts'
import type { Language } from '../../../utils/words/language.ts'
import { titleOfText } from './title-of-text.ts'

/** How an imported text or a place in it is cited: "khoản 2 Điều 9, Quy chế 45/QĐ-UBND". Plain spaces, to be found again when pasted. */
export function citeText(text: Pick<ImportedText, 'facts' | 'origin'>, id: string, language: Language): string {
  const { kind, number } = text.facts
  const named = number ? [kind, number].filter(Boolean).join(' ') : titleOfText(text, language)
  const place = placeOf(id, language)
  const cite = place === '' ? named : `${place}, ${named}`
  return (cite.charAt(0).toLocaleUpperCase('vi') + cite.slice(1)).replaceAll('\u00a0', ' ')
}
