import { CHECK_IDS, type CheckId } from '../../utils/draft.ts'

const ENTRY_PREFIX = 'vi-sao/'

/** The library page's entry that explains a check ("vi-sao/insult"), to open like a provision's id. */
export function getExplanationEntry(check: CheckId): string {
  return ENTRY_PREFIX + check
}

/** The check an entry of the library page explains; undefined when it is none of these. */
export function findExplainedCheck(entry: string): CheckId | undefined {
  return CHECK_IDS.find((id) => getExplanationEntry(id) === entry)
}
