// What records say of each other.

import type { Records } from './overlay.ts'
import type { RefusedAt } from './pack-error.ts'

/** What of a document leads to others. */
export interface DocumentLinks {
  readonly id: string
  readonly replacedBy: readonly string[]
  readonly replaces: readonly string[]
  readonly amendedBy: readonly string[]
  readonly amends: readonly string[]
}

/** What of a provision leads to others. */
export interface ProvisionLinks {
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
export function brokenReference(library: Records<DocumentLinks, ProvisionLinks>): RefusedAt | undefined {
  const documents = new Map(library.documents.map((document) => [document.id, document]))
  const provisions = new Map(library.provisions.map((provision) => [provision.id, provision]))
  for (const { id, replacedBy, replaces, amendedBy, amends } of library.documents) {
    if (replacedBy.some((other) => !documents.get(other)?.replaces.includes(id))) return at(id, 'replacedBy')
    if (replaces.some((other) => !documents.get(other)?.replacedBy.includes(id))) return at(id, 'replaces')
    if (amendedBy.some((other) => !documents.get(other)?.amends.includes(id))) return at(id, 'amendedBy')
    if (amends.some((other) => !documents.get(other)?.amendedBy.includes(id))) return at(id, 'amends')
  }
  for (const { id, document, see, finedBy, successor } of library.provisions) {
    const missing = (other: string) => other === id || !provisions.has(other)
    if (!documents.has(document)) return at(id, 'document')
    if (see.some(missing)) return at(id, 'see')
    if (finedBy.some(missing)) return at(id, 'finedBy')
    if (successor !== undefined && missing(successor)) return at(id, 'successor')
  }
  const replaced = inCircle(library.documents.map(({ id, replacedBy }) => [id, replacedBy]))
  if (replaced !== undefined) return at(replaced, 'replacedBy')
  const succeeded = inCircle(
    library.provisions.map(({ id, successor }) => [id, successor === undefined ? [] : [successor]]),
  )
  return succeeded === undefined ? undefined : at(succeeded, 'successor')
}

const at = (record: string, field: string): RefusedAt => ({ record, field })

/** One id whose arrows lead in a circle, or undefined: whatever nothing points at any more is taken away, until only circles are left. */
function inCircle(arrows: readonly (readonly [string, readonly string[]])[]): string | undefined {
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
