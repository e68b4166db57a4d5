import { CHECK_IDS, type CheckId } from '../../utils/draft.ts'

const WHY = 'vi-sao/'

/** The library page's entry that explains a check ("vi-sao/insult"), to open like a provision's id. */
export function whyEntry(check: CheckId): string {
  return WHY + check
}

/** The check an entry of the library page explains; undefined when it is none of these. */
export function checkOfEntry(entry: string): CheckId | undefined {
  return CHECK_IDS.find((id) => whyEntry(id) === entry)
}
