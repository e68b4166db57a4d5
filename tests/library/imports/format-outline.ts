import type { ImportedPart } from '../../../utils/library/imports/parser/imported-text.ts'
import type { ParsedText } from '../../../utils/library/imports/parser/parse-text.ts'
import { formatPartLabel } from '../../../utils/library/imports/parser/part-label.ts'

/**
 * Formats a parsed text for review: facts, the first and last words of opening and closing, and one line per part with
 * kind, printed number, title in brackets, and the first and last words of its text.
 */
export function formatOutline({ facts, opening, parts, closing, dropped, problem }: ParsedText): string {
  const lines = [
    ...Object.entries(facts).map(([name, value]) => `${name}: ${value}`),
    `problem: ${problem}`,
    `dropped: ${dropped.join(' | ')}`,
    `opening: ${ends(opening)}`,
    ...parts.flatMap((part) => partLines(part, 0)),
    `closing: ${ends(closing)}`,
  ]
  return `${lines.join('\n')}\n`
}

/** Lists kind, number and title of every part, one line each, indented by depth. */
export function formatStructure({ parts }: Pick<ParsedText, 'parts'>): string[] {
  const lines = (part: ImportedPart, depth: number): string[] => [
    ' '.repeat(depth) +
      [part.kind, formatPartLabel(part), part.heading && `[${part.heading}]`].filter(Boolean).join(' '),
    ...part.parts.flatMap((inner) => lines(inner, depth + 1)),
  ]
  return parts.flatMap((part) => lines(part, 0))
}

/** Joins all text of a parsed text in page order. */
export function joinAllText({ opening, parts, closing }: Pick<ParsedText, 'opening' | 'parts' | 'closing'>): string {
  const first = parts.findIndex((part) => part.kind === 'phu-luc')
  const body = first < 0 ? parts : parts.slice(0, first)
  const appendices = first < 0 ? [] : parts.slice(first)
  return [opening, ...body.map(printedPart), closing, ...appendices.map(printedPart)].join('\n')
}

function printedPart(part: ImportedPart): string {
  return [formatPartLabel(part), part.heading, part.text, ...part.parts.map(printedPart)].join('\n')
}

function partLines(part: ImportedPart, depth: number): string[] {
  const line = [part.kind, formatPartLabel(part), part.heading && `[${part.heading}]`, ends(part.text)]
  const inner = part.parts.flatMap((one) => partLines(one, depth + 1))
  return ['  '.repeat(depth) + line.filter((one) => one !== '').join(' '), ...inner]
}

/** Returns the first five and the last four words; a line break shows as "/". */
function ends(text: string): string {
  const words = text.replaceAll('\n', ' / ').split(/ +/)
  return words.length <= 10 ? words.join(' ') : `${words.slice(0, 5).join(' ')} … ${words.slice(-4).join(' ')}`
}
