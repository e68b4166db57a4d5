import type { Language } from '../../../utils/i18n/translate.ts'
import { placeOf } from '../../../utils/library/citation-table.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { labelOf } from '../../../utils/library/imports/parser/label.ts'
import type { Place } from '../../../utils/library/imports/parser/places.ts'
import { titleOfText } from './title-of-text.ts'

/** What a place is called by itself: "Khoản 2 Điều 9", or where it stands under no article its numbers, "II- 1-". Plain spaces. */
export function nameOfPlace({ id, part, above }: Place, language: Language): string {
  const counted = placeOf(id, language).replaceAll('\u00a0', ' ')
  const name = counted || [...above, part].map(labelOf).join(' ')
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)
}

/** How an imported text or a place in it is cited: "Khoản 2 Điều 9, Quy chế 45/QĐ-UBND". Plain spaces, to be found again when pasted. */
export function citeText(
  text: Pick<ImportedText, 'facts' | 'origin'>,
  place: Place | undefined,
  language: Language,
): string {
  const { kind, number } = text.facts
  const named = number ? [kind, number].filter(Boolean).join(' ') : titleOfText(text, language)
  return place ? `${nameOfPlace(place, language)}, ${named}` : named
}
