// Whether the rules of the user's own agency were in force on a day, by the dates that they state.

import type { DocumentStatus } from './document-status.ts'
import type { ImportedText } from './imports/parser/imported-text.ts'

/**
 * Computes the status of an imported text of the user's own agency on a day. Nobody has checked when it ends. Until a
 * text that only states when it was issued is in force, it may take a while.
 *
 * @param isoDate yyyy-mm-dd
 * @returns undefined for a text of the State, and where the dates of the text do not say it
 */
export function getOwnTextStatus(
  { own, facts: { inForceFrom, issued } }: ImportedText,
  isoDate: string,
): DocumentStatus | undefined {
  const first = inForceFrom ?? issued
  if (!own || first === null) return undefined
  if (isoDate < first) return 'not-yet'
  return inForceFrom === null ? undefined : 'in-force'
}
