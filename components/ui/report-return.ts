// The way from a report that is being written to the recipients in the settings, and back to that report.

import { UUID_V7_PATTERN } from '../../utils/lib/uuid.ts'

const PARAMETER = 'report'

/** Returns what follows the address of the settings so that their recipients lead back to a draft. */
export function getRecipientsSuffix(draft: string): string {
  return `?${PARAMETER}=${draft}#recipients`
}

/**
 * Finds the draft that the settings lead back to.
 *
 * @param search The query of the page's address.
 */
export function findReturnDraft(search: string): string | undefined {
  const id = new URLSearchParams(search).get(PARAMETER) ?? ''
  return UUID_V7_PATTERN.test(id) ? id : undefined
}
