import type { LibraryReply } from '../../utils/library/answers/ask-library.ts'
import type { SearchResults } from '../../utils/library/search/index.ts'

/** What a query has brought, for what is shown next to the results. */
export interface ReplyOutline {
  /** Whether there is anything to open. */
  isEmpty: boolean
  /** The entry to show while none is chosen; undefined where no entry is the first one to read. */
  first: string | undefined
}

/** Outlines a reply. The rules of the user's own agency come before a short answer, which is then not the first. */
export function summarizeReply({ answer, ownRules, coverage, found, missing }: LibraryReply): ReplyOutline {
  return {
    isEmpty:
      coverage === 'outside' || missing?.results === 'near' || (!answer && ownRules.length === 0 && !hasResults(found)),
    first: ownRules.length === 0 ? answer?.provisions[0] : undefined,
  }
}

/** Whether a search has found anything, also what a filter leaves out. */
export function hasResults({ hits, forOthers, outside }: SearchResults): boolean {
  return hits.length + forOthers.length + outside > 0
}
