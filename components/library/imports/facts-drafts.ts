import type { TextFacts } from '../../../utils/library/imports/parser/imported-text.ts'

/** What was changed in the form of a text's facts. */
export interface FactsDraft {
  facts: TextFacts
  own: boolean
}

/** The changes that were neither saved nor given up, by text: another entry can be opened at any time. */
const DRAFTS = new Map<string, FactsDraft>()

/** Returns the unsaved changes to the facts of a text, as long as the page is open. */
export function getFactsDraft(textId: string): FactsDraft | undefined {
  return DRAFTS.get(textId)
}

/** Keeps unsaved changes to the facts of a text. */
export function keepFactsDraft(textId: string, draft: FactsDraft): void {
  DRAFTS.set(textId, draft)
}

/** Drops the unsaved changes to the facts of a text, if there are any. */
export function dropFactsDraft(textId: string): void {
  DRAFTS.delete(textId)
}
