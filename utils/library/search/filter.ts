import type { Audience } from '../provision.ts'
import type { Status } from '../status.ts'
import type { SubjectId } from '../subjects.ts'
import type { Entry } from './entries.ts'

/** How a text stands, as far as a search is narrowed by it. */
export type Standing = 'current' | 'past' | 'unsure' | 'coming'

/** What is kept. Within one list any will do; an empty or missing list keeps all. */
export interface SearchFilter {
  standing?: readonly Standing[]
  audience?: readonly Audience[]
  subjects?: readonly SubjectId[]
}

/** What an entry is, for the filter. */
export interface Traits {
  standing: Standing
  audience: readonly Audience[]
  subjects: readonly SubjectId[]
}

/** How many results have a trait. */
export interface TraitCounts {
  standing: ReadonlyMap<Standing, number>
  audience: ReadonlyMap<Audience, number>
  subjects: ReadonlyMap<SubjectId, number>
}

const STANDING: Readonly<Record<Status, Standing>> = {
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
export function traitsOf(entry: Entry, status: Status | undefined): Traits {
  if (entry.kind === 'imported') {
    const standing = status ? STANDING[status] : entry.text.own ? 'current' : 'unsure'
    return { standing, audience: ['everyone'], subjects: [] }
  }
  const { provision, document: whole } = entry
  const partial = whole.verification === 'partial' || provision?.verification === 'partial'
  const plain = STANDING[status ?? 'unclear']
  return {
    standing: partial && plain !== 'past' ? 'unsure' : plain,
    audience: provision?.audience ?? ['everyone'],
    subjects: provision?.subjects ?? [],
  }
}

/** Whether the filter keeps something with these traits. */
export function keeps(filter: SearchFilter, { standing, audience, subjects }: Traits): boolean {
  return meets(filter.standing, [standing]) && meets(filter.audience, audience) && meets(filter.subjects, subjects)
}

/** Whether a filter keeps anything away. */
export function narrows(filter: SearchFilter): boolean {
  return [filter.standing, filter.audience, filter.subjects].some((list) => list !== undefined && list.length > 0)
}

/** Counts the traits of some results. */
export function countTraits(all: readonly Traits[]): TraitCounts {
  return {
    standing: counted(all.map(({ standing }) => standing)),
    audience: counted(all.flatMap(({ audience }) => audience)),
    subjects: counted(all.flatMap(({ subjects }) => subjects)),
  }
}

function meets<T>(wanted: readonly T[] | undefined, has: readonly T[]): boolean {
  return wanted === undefined || wanted.length === 0 || has.some((one) => wanted.includes(one))
}

function counted<T>(all: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
