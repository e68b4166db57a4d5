import type { ImportedPart, ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { formatPartLabel } from '../../../utils/library/imports/parser/part-label.ts'

/** Formats the wording of a part, or of the whole text, as lines. */
export function formatQuotation(
  text: Pick<ImportedText, 'opening' | 'parts' | 'closing'>,
  place?: ImportedPart,
): string {
  const lines = place ? listPartLines(place) : [text.opening, ...text.parts.flatMap(listPartLines), text.closing]
  return lines.filter((line) => line !== '').join('\n')
}

function listPartLines(part: ImportedPart): string[] {
  const first = [formatPartLabel(part), part.heading].filter((text) => text !== '').join(' ')
  // A clause or point continues after its number; an article's heading has its own line.
  const joined = part.kind === 'khoan' || part.kind === 'diem' || part.kind === 'tiet' || part.kind === 'gach'
  const own = joined ? [`${first} ${part.text}`.trim()] : [first, part.text]
  return [...own, ...part.parts.flatMap(listPartLines)]
}
