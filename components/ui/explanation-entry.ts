import { CHECK_IDS, type CheckId } from '../../utils/draft.ts'

const ENTRY_PREFIX = 'vi-sao/'

/** Returns the library page entry that explains a check ("vi-sao/insult"). It opens like a provision id. */
export function getExplanationEntry(check: CheckId): string {
  return ENTRY_PREFIX + check
}

/** Finds the check that a library page entry explains; undefined for any other entry. */
export function findExplainedCheck(entry: string): CheckId | undefined {
  return CHECK_IDS.find((id) => getExplanationEntry(id) === entry)
}
