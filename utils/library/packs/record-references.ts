// What records say of each other.

import type { LibraryRecords } from './merge-pack.ts'
import type { RefusalPlace } from './pack-error.ts'

/** What of a document leads to others. */
export interface DocumentReferences {
  readonly id: string
  readonly replacedBy: readonly string[]
  readonly replaces: readonly string[]
  readonly amendedBy: readonly string[]
  readonly amends: readonly string[]
}

/** What of a provision leads to others. */
export interface ProvisionReferences {
  readonly id: string
  readonly document: string
  readonly see: readonly string[]
  readonly finedBy: readonly string[]
  readonly successor?: string | undefined
}

/**
 * The first record of a whole library that rests on one that is not there, or that does not agree with it; undefined when
 * all hold together. Replacing and amending are said from both sides; replacing leads in no circle.
 */
export function findBrokenReference(
  library: LibraryRecords<DocumentReferences, ProvisionReferences>,
): RefusalPlace | undefined {
  const documents = new Map(library.documents.map((document) => [document.id, document]))
  const provisions = new Map(library.provisions.map((provision) => [provision.id, provision]))
  for (const { id, replacedBy, replaces, amendedBy, amends } of library.documents) {
    if (replacedBy.some((other) => !documents.get(other)?.replaces.includes(id)))
      return makeRefusalPlace(id, 'replacedBy')
    if (replaces.some((other) => !documents.get(other)?.replacedBy.includes(id)))
      return makeRefusalPlace(id, 'replaces')
    if (amendedBy.some((other) => !documents.get(other)?.amends.includes(id))) return makeRefusalPlace(id, 'amendedBy')
    if (amends.some((other) => !documents.get(other)?.amendedBy.includes(id))) return makeRefusalPlace(id, 'amends')
  }
  for (const { id, document, see, finedBy, successor } of library.provisions) {
    const missing = (other: string) => other === id || !provisions.has(other)
    if (!documents.has(document)) return makeRefusalPlace(id, 'document')
    if (see.some(missing)) return makeRefusalPlace(id, 'see')
    if (finedBy.some(missing)) return makeRefusalPlace(id, 'finedBy')
    if (successor !== undefined && missing(successor)) return makeRefusalPlace(id, 'successor')
  }
  const replaced = findCycle(library.documents.map(({ id, replacedBy }) => [id, replacedBy]))
  if (replaced !== undefined) return makeRefusalPlace(replaced, 'replacedBy')
  const succeeded = findCycle(
    library.provisions.map(({ id, successor }) => [id, successor === undefined ? [] : [successor]]),
  )
  return succeeded === undefined ? undefined : makeRefusalPlace(succeeded, 'successor')
}

const makeRefusalPlace = (record: string, field: string): RefusalPlace => ({ record, field })

/** One id whose arrows lead in a circle, or undefined: whatever nothing points at any more is taken away, until only circles are left. */
function findCycle(arrows: readonly (readonly [string, readonly string[]])[]): string | undefined {
  const from = new Map(arrows)
  const pointedAt = new Map<string, number>()
  for (const [, targets] of arrows) for (const to of targets) pointedAt.set(to, (pointedAt.get(to) ?? 0) + 1)
  const free = arrows.map(([id]) => id).filter((id) => !pointedAt.has(id))
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    for (const to of from.get(id) ?? []) {
      const left = pointedAt.get(to)! - 1
      pointedAt.set(to, left)
      if (left === 0) free.push(to)
    }
    from.delete(id)
  }
  return from.keys().next().value
}
