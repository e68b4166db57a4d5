import { parseProvisionPath } from '../../citation-table.ts'
import type { ImportedPart, ImportedText, SearchUnit } from './imported-text.ts'
import { locateParts } from './locate-parts.ts'
import { parseRoman } from './numerals.ts'
import { formatPartLabel } from './part-label.ts'

/**
 * Lists the search units of a text: articles, passages of a Party text, an appendix without either, or the whole text
 * when it has no structure. Opening and signature are in no unit. Chapters contribute only their own text.
 */
export function listSearchUnits(text: ImportedText): SearchUnit[] {
  const { id, facts, opening, parts } = text
  if (parts.length === 0) return [{ id, path: {}, heading: facts.title ?? '', text: opening }]
  const units: SearchUnit[] = []
  const inUnit = new Set<ImportedPart>()
  for (const { id: place, part, above } of locateParts(text)) {
    if (above.some((outer) => inUnit.has(outer))) continue
    const isUnit = isSearchUnit(part)
    if (isUnit) inUnit.add(part)
    else if (part.text === '') continue
    units.push({
      id: place,
      path: parseProvisionPath(place),
      heading: part.heading,
      text: isUnit ? joinPartText(part) : part.text,
    })
  }
  return units
}

/** Joins the text of a part and its inner parts, each with its label. The part's own number and title are left out. */
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

/** Whether a part is one search unit with all its content, rather than a container of units. */
function isSearchUnit({ kind, number, parts }: ImportedPart): boolean {
  if (kind === 'dieu') return true
  const isContainer = parts.some((part) => part.kind === 'muc-dang' || part.kind === 'dieu' || hasSearchUnits(part))
  return !isContainer || (kind === 'muc-dang' && parseRoman(number) === undefined)
}

function hasSearchUnits({ parts }: ImportedPart): boolean {
  return parts.some((part) => part.kind === 'dieu' || part.kind === 'muc-dang' || hasSearchUnits(part))
}
