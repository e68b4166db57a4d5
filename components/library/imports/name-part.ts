import { truncateText } from '../../../utils/lib/truncate-text.ts'
import type { ImportedPart } from '../../../utils/library/imports/parser/imported-text.ts'

/** The longest shown heading, in UTF-16 units. The parser sets no limit to one in capitals. */
const MAX_SHOWN_HEADING = 1_000

/** The longest beginning of a part without a heading that is shown in its place, in UTF-16 units. */
const MAX_SHOWN_BEGINNING = 120

/** Shortens a heading to what is shown of it. */
export function shortenHeading(heading: string): string {
  return truncateText(heading, MAX_SHOWN_HEADING)
}

/** Names a part by its heading, or the beginning of its text, cut after a word. */
export function namePart({ heading, text }: Pick<ImportedPart, 'heading' | 'text'>): string {
  if (heading !== '' || text.length <= MAX_SHOWN_BEGINNING) return shortenHeading(heading) || text
  return `${truncateText(text, MAX_SHOWN_BEGINNING).replace(/[\s\p{P}]+[^\s]*$/u, '')}…`
}
