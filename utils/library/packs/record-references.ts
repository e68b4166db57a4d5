// Consistency of references between records.

import type { LibraryRecords } from './merge-pack.ts'
import type { RefusalPlace } from './pack-error.ts'

/** The fields of a document that refer to other documents. */
export interface DocumentReferences {
  readonly id: string
  readonly replacedBy: readonly string[]
  readonly replaces: readonly string[]
  readonly amendedBy: readonly string[]
  readonly amends: readonly string[]
}

/** The fields of a provision that refer to other records. */
export interface ProvisionReferences {
  readonly id: string
  readonly document: string
  readonly see: readonly string[]
  readonly finedBy: readonly string[]
  readonly successor?: string | undefined
}

/**
 * Finds the first record of a whole library that refers to a missing record or disagrees with it. Replacing and
 * amending must be stated on both sides, and replacing must not form a cycle.
 * @returns undefined if all references are consistent
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

/**
 * Finds one id on a cycle. Removes nodes without incoming edges (Kahn's algorithm) until only cycles are left.
 * @returns undefined if there is no cycle
 */
function findCycle(edges: readonly (readonly [string, readonly string[]])[]): string | undefined {
  const targetsById = new Map(edges)
  const incoming = new Map<string, number>()
  for (const [, targets] of edges) for (const to of targets) incoming.set(to, (incoming.get(to) ?? 0) + 1)
  const free = edges.map(([id]) => id).filter((id) => !incoming.has(id))
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    for (const to of targetsById.get(id) ?? []) {
      const remaining = incoming.get(to)! - 1
      incoming.set(to, remaining)
      if (remaining === 0) free.push(to)
    }
    targetsById.delete(id)
  }
  return targetsById.keys().next().value
}
