import type { Language } from '../../../utils/i18n/translate.ts'
import { formatProvisionPath } from '../../../utils/library/citation-table.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import type { LocatedPart } from '../../../utils/library/imports/parser/locate-parts.ts'
import { formatPartLabel } from '../../../utils/library/imports/parser/part-label.ts'
import { getTextTitle } from './text-title.ts'

/** Formats the name of a part: "Khoản 2 Điều 9", or its numbers when it has no article, "II- 1-". Plain spaces. */
export function formatPartName({ id, part, above }: LocatedPart, language: Language): string {
  const counted = formatProvisionPath(id, language).replaceAll('\u00a0', ' ')
  const name = counted || [...above, part].map(formatPartLabel).join(' ')
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)
}

/**
 * Formats the citation of an imported text or one of its parts: "Khoản 2 Điều 9, Quy chế 45/QĐ-UBND". Plain spaces,
 * because a no-break space makes a pasted citation hard to find.
 */
export function formatTextCitation(
  text: Pick<ImportedText, 'facts' | 'origin'>,
  place: LocatedPart | undefined,
  language: Language,
): string {
  const { kind, number } = text.facts
  const named = number ? [kind, number].filter(Boolean).join(' ') : getTextTitle(text, language)
  return place ? `${formatPartName(place, language)}, ${named}` : named
}
