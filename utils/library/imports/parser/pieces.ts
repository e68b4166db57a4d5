import { pathOf } from '../../citation-table.ts'
import type { ImportedPiece, ImportedText, Part } from './imported-text.ts'
import { labelOf } from './label.ts'
import { romanValue } from './numerals.ts'
import { placesOf } from './places.ts'

/**
 * The pieces by which a text is found and opened: its articles, the passages of a Party text, an appendix without either, or
 * the whole where there is no structure. Opening and signature are in none, chapters only with what they say themselves.
 */
export function piecesOf(text: ImportedText): ImportedPiece[] {
  const { id, facts, opening, parts } = text
  if (parts.length === 0) return [{ id, path: {}, heading: facts.title ?? '', text: opening }]
  const pieces: ImportedPiece[] = []
  const inPiece = new Set<Part>()
  for (const { id: place, part, above } of placesOf(text)) {
    if (above.some((outer) => inPiece.has(outer))) continue
    const whole = isPiece(part)
    if (whole) inPiece.add(part)
    else if (part.text === '') continue
    pieces.push({ id: place, path: pathOf(place), heading: part.heading, text: whole ? textOf(part) : part.text })
  }
  return pieces
}

/** What a part says with all its parts, each with its number; its own number and title are left out. */
function textOf({ text, parts }: Part): string {
  const lines = text === '' ? [] : [text]
  for (const part of parts) {
    const first = [labelOf(part), part.heading].filter((one) => one !== '').join(' ')
    const rest = textOf(part)
    if (rest !== '') lines.push(part.heading === '' ? `${first} ${rest}` : `${first}\n${rest}`)
    else lines.push(first)
  }
  return lines.join('\n')
}

/** Says that a part is one piece with all in it, and not a mere frame around pieces. */
function isPiece({ kind, number, parts }: Part): boolean {
  if (kind === 'dieu') return true
  const framed = parts.some((part) => part.kind === 'muc-dang' || part.kind === 'dieu' || hasPieces(part))
  return !framed || (kind === 'muc-dang' && romanValue(number) === undefined)
}

function hasPieces({ parts }: Part): boolean {
  return parts.some((part) => part.kind === 'dieu' || part.kind === 'muc-dang' || hasPieces(part))
}
