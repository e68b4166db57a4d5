import type { ImportedText, Part } from '../../../utils/library/imports/parser/imported-text.ts'
import { labelOf } from '../../../utils/library/imports/parser/label.ts'

/** The wording of a place, or of the whole text, in lines. */
export function quotedText(text: Pick<ImportedText, 'opening' | 'parts' | 'closing'>, place?: Part): string {
  const lines = place ? linesOf(place) : [text.opening, ...text.parts.flatMap(linesOf), text.closing]
  return lines.filter((line) => line !== '').join('\n')
}

function linesOf(part: Part): string[] {
  const first = [labelOf(part), part.heading].filter((text) => text !== '').join(' ')
  // A clause or point goes on behind its number; an article's heading has a line of its own.
  const joined = part.kind === 'khoan' || part.kind === 'diem' || part.kind === 'tiet' || part.kind === 'gach'
  const own = joined ? [`${first} ${part.text}`.trim()] : [first, part.text]
  return [...own, ...part.parts.flatMap(linesOf)]
}
