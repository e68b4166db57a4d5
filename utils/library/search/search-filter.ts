import type { DocumentStatus } from '../document-status.ts'
import type { Audience } from '../provision.ts'
import type { SubjectId } from '../subjects.ts'
import type { SearchEntry } from './search-entries.ts'

/** The validity of an entry, as the filter groups it. */
export type ValidityFilter = 'current' | 'past' | 'unsure' | 'coming'

/** Which results to keep. Within one list any value matches; an empty or missing list keeps all. */
export interface SearchFilter {
  standing?: readonly ValidityFilter[]
  audience?: readonly Audience[]
  subjects?: readonly SubjectId[]
}

/** The properties of an entry the filter works on. */
export interface EntryTraits {
  standing: ValidityFilter
  audience: readonly Audience[]
  subjects: readonly SubjectId[]
}

/** The number of results per property. */
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
 * Returns the filter properties of an entry. The validity of an imported text without a library document is unknown,
 * except that rules of the user's own agency count as current where they state no first day.
 */
export function getEntryTraits(entry: SearchEntry, status: DocumentStatus | undefined): EntryTraits {
  if (entry.kind === 'imported') {
    const standing = status ? VALIDITY_BY_STATUS[status] : entry.text.own ? 'current' : 'unsure'
    return { standing, audience: ['everyone'], subjects: [] }
  }
  const { provision, document: legalDocument } = entry
  const partial = legalDocument.verification === 'partial' || provision?.verification === 'partial'
  const byStatus = VALIDITY_BY_STATUS[status ?? 'unclear']
  return {
    standing: partial && byStatus !== 'past' ? 'unsure' : byStatus,
    audience: provision?.audience ?? ['everyone'],
    subjects: provision?.subjects ?? [],
  }
}

/** Whether the filter keeps an entry with these properties. */
export function isKeptByFilter(filter: SearchFilter, { standing, audience, subjects }: EntryTraits): boolean {
  return (
    hasAnyWanted(filter.standing, [standing]) &&
    hasAnyWanted(filter.audience, audience) &&
    hasAnyWanted(filter.subjects, subjects)
  )
}

/** Whether a filter excludes anything. */
export function isFilterActive(filter: SearchFilter): boolean {
  return [filter.standing, filter.audience, filter.subjects].some((list) => list !== undefined && list.length > 0)
}

/** Counts the properties of results. */
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
