import { parseProvisionPath } from '../../citation-table.ts'
import type { ImportedPart, ImportedText, SearchUnit } from './imported-text.ts'
import { locateParts } from './locate-parts.ts'
import { parseRoman } from './numerals.ts'
import { formatPartLabel } from './part-label.ts'

/**
 * The pieces by which a text is found and opened: its articles, the passages of a Party text, an appendix without either, or
 * the whole where there is no structure. Opening and signature are in none, chapters only with what they say themselves.
 */
export function listSearchUnits(text: ImportedText): SearchUnit[] {
  const { id, facts, opening, parts } = text
  if (parts.length === 0) return [{ id, path: {}, heading: facts.title ?? '', text: opening }]
  const pieces: SearchUnit[] = []
  const inPiece = new Set<ImportedPart>()
  for (const { id: place, part, above } of locateParts(text)) {
    if (above.some((outer) => inPiece.has(outer))) continue
    const whole = isSearchUnit(part)
    if (whole) inPiece.add(part)
    else if (part.text === '') continue
    pieces.push({
      id: place,
      path: parseProvisionPath(place),
      heading: part.heading,
      text: whole ? joinPartText(part) : part.text,
    })
  }
  return pieces
}

/** What a part says with all its parts, each with its number; its own number and title are left out. */
function joinPartText({ text, parts }: ImportedPart): string {
  const lines = text === '' ? [] : [text]
  for (const part of parts) {
    const first = [formatPartLabel(part), part.heading].filter((one) => one !== '').join(' ')
    const rest = joinPartText(part)
    if (rest !== '') lines.push(part.heading === '' ? `${first} ${rest}` : `${first}\n${rest}`)
    else lines.push(first)
  }
  return lines.join('\n')
}

/** Says that a part is one piece with all in it, and not a mere frame around pieces. */
function isSearchUnit({ kind, number, parts }: ImportedPart): boolean {
  if (kind === 'dieu') return true
  const framed = parts.some((part) => part.kind === 'muc-dang' || part.kind === 'dieu' || hasSearchUnits(part))
  return !framed || (kind === 'muc-dang' && parseRoman(number) === undefined)
}

function hasSearchUnits({ parts }: ImportedPart): boolean {
  return parts.some((part) => part.kind === 'dieu' || part.kind === 'muc-dang' || hasSearchUnits(part))
}
