import { truncateText } from '../../../utils/lib/truncate-text.ts'

/** The longest shown heading, in UTF-16 units. The parser sets no limit to one in capitals. */
const MAX_SHOWN_HEADING = 1_000

/** Shortens a heading to what is shown of it. */
export function shortenHeading(heading: string): string {
  return truncateText(heading, MAX_SHOWN_HEADING)
}
