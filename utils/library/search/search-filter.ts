import type { DocumentStatus } from '../document-status.ts'
import type { Audience } from '../provision.ts'
import type { SubjectId } from '../subjects.ts'
import type { SearchEntry } from './search-entries.ts'

/** How a text stands, as far as a search is narrowed by it. */
export type ValidityFilter = 'current' | 'past' | 'unsure' | 'coming'

/** What is kept. Within one list any will do; an empty or missing list keeps all. */
export interface SearchFilter {
  standing?: readonly ValidityFilter[]
  audience?: readonly Audience[]
  subjects?: readonly SubjectId[]
}

/** What an entry is, for the filter. */
export interface EntryTraits {
  standing: ValidityFilter
  audience: readonly Audience[]
  subjects: readonly SubjectId[]
}

/** How many results have a trait. */
export interface TraitCounts {
  standing: ReadonlyMap<ValidityFilter, number>
  audience: ReadonlyMap<Audience, number>
  subjects: ReadonlyMap<SubjectId, number>
}

const VALIDITY_BY_STATUS: Readonly<Record<DocumentStatus, ValidityFilter>> = {
  'in-force': 'current',
  'not-yet': 'coming',
  replaced: 'past',
  expired: 'past',
  unclear: 'unsure',
}

/**
 * What an entry is. Of an imported text that the library does not know nobody here has checked how it stands; a
 * rule of the user's own agency is taken to hold.
 */
export function getEntryTraits(entry: SearchEntry, status: DocumentStatus | undefined): EntryTraits {
  if (entry.kind === 'imported') {
    const standing = status ? VALIDITY_BY_STATUS[status] : entry.text.own ? 'current' : 'unsure'
    return { standing, audience: ['everyone'], subjects: [] }
  }
  const { provision, document: whole } = entry
  const partial = whole.verification === 'partial' || provision?.verification === 'partial'
  const plain = VALIDITY_BY_STATUS[status ?? 'unclear']
  return {
    standing: partial && plain !== 'past' ? 'unsure' : plain,
    audience: provision?.audience ?? ['everyone'],
    subjects: provision?.subjects ?? [],
  }
}

/** Whether the filter keeps something with these traits. */
export function isKeptByFilter(filter: SearchFilter, { standing, audience, subjects }: EntryTraits): boolean {
  return (
    hasAnyWanted(filter.standing, [standing]) &&
    hasAnyWanted(filter.audience, audience) &&
    hasAnyWanted(filter.subjects, subjects)
  )
}

/** Whether a filter keeps anything away. */
export function isFilterActive(filter: SearchFilter): boolean {
  return [filter.standing, filter.audience, filter.subjects].some((list) => list !== undefined && list.length > 0)
}

/** Counts the traits of some results. */
export function countTraits(all: readonly EntryTraits[]): TraitCounts {
  return {
    standing: countValues(all.map(({ standing }) => standing)),
    audience: countValues(all.flatMap(({ audience }) => audience)),
    subjects: countValues(all.flatMap(({ subjects }) => subjects)),
  }
}

function hasAnyWanted<T>(wanted: readonly T[] | undefined, has: readonly T[]): boolean {
  return wanted === undefined || wanted.length === 0 || has.some((one) => wanted.includes(one))
}

function countValues<T>(all: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
