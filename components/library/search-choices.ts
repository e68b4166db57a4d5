import type { SearchFilter } from '../../utils/library/search/search-filter.ts'

/** How the user wants results: kept by whoever shows the search, so that it is still so on the way back to it. */
export interface SearchChoices {
  currentFirst: boolean
  /** The rules of one's own roles first, and those of others apart. */
  ownFirst: boolean
  filter: SearchFilter
  /** The filter is open to be changed. */
  filtering: boolean
}

/** Nothing chosen yet. */
export const DEFAULT_CHOICES: SearchChoices = { currentFirst: true, ownFirst: true, filter: {}, filtering: false }

/** A list with something in it, or without it. */
export function toggleItem<T>(list: readonly T[] = [], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}
