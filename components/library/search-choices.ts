import type { SearchFilter } from '../../utils/library/search/search-filter.ts'

/** The user's search options. The parent view keeps them, so that they survive leaving the search and coming back. */
export interface SearchChoices {
  currentFirst: boolean
  /** The user's own roles first, and provisions for other roles in a separate list. */
  ownFirst: boolean
  filter: SearchFilter
  /** Whether the filter panel is open. */
  filtering: boolean
}

/** The options before the user changes any. */
export const DEFAULT_CHOICES: SearchChoices = { currentFirst: true, ownFirst: true, filter: {}, filtering: false }

/** Adds an item to a list, or removes it if it is there. Returns a new list. */
export function toggleItem<T>(list: readonly T[] = [], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}
