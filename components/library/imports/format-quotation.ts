import type { ImportedPart, ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { formatPartLabel } from '../../../utils/library/imports/parser/part-label.ts'

/** The wording of a place, or of the whole text, in lines. */
export function formatQuotation(
  text: Pick<ImportedText, 'opening' | 'parts' | 'closing'>,
  place?: ImportedPart,
): string {
  const lines = place ? listPartLines(place) : [text.opening, ...text.parts.flatMap(listPartLines), text.closing]
  return lines.filter((line) => line !== '').join('\n')
}

function listPartLines(part: ImportedPart): string[] {
  const first = [formatPartLabel(part), part.heading].filter((text) => text !== '').join(' ')
  // A clause or point goes on behind its number; an article's heading has a line of its own.
  const joined = part.kind === 'khoan' || part.kind === 'diem' || part.kind === 'tiet' || part.kind === 'gach'
  const own = joined ? [`${first} ${part.text}`.trim()] : [first, part.text]
  return [...own, ...part.parts.flatMap(listPartLines)]
}
