import { CHECK_IDS, type CheckId } from '../../utils/draft.ts'

const ENTRY_PREFIX = 'vi-sao/'

/**
 * Returns the library page entry that explains a check ("vi-sao/insult"). It opens like a provision id.
 *
 * @param message that of the finding it was asked for, whose kind is marked then ("vi-sao/personal-data/phone").
 */
export function getExplanationEntry(check: CheckId, message?: string): string {
  return [ENTRY_PREFIX + check, ...(message ? [message] : [])].join('/')
}

/** Finds the check that a library page entry explains; undefined for any other entry. */
export function findExplainedCheck(entry: string): CheckId | undefined {
  const [check] = entry.startsWith(ENTRY_PREFIX) ? entry.slice(ENTRY_PREFIX.length).split('/') : []
  return CHECK_IDS.find((id) => id === check)
}

/** Finds the message of the finding that an explanation was asked for. */
export function findExplainedMessage(entry: string): string | undefined {
  return findExplainedCheck(entry) && entry.split('/')[2]
}
