import type { Pack, PackDocument, PackProvision } from './pack-schema.ts'

/** The records of a library, bundled or from a pack. */
export interface LibraryRecords<D extends { readonly id: string }, P extends { readonly id: string }> {
  documents: readonly D[]
  provisions: readonly P[]
}

/**
 * Merges a pack into a library: a record with the id of a bundled record takes its place, new records follow at the
 * end. Mutates neither.
 */
export function mergePack<D extends { readonly id: string }, P extends { readonly id: string }>(
  library: LibraryRecords<D, P>,
  pack: Pick<Pack, 'documents' | 'provisions' | 'removed'>,
): LibraryRecords<D | PackDocument, P | PackProvision> {
  const removed = new Set(pack.removed)
  return {
    documents: mergeRecords(library.documents, pack.documents),
    provisions: mergeRecords(
      library.provisions.filter(({ id }) => !removed.has(id)),
      pack.provisions,
    ),
  }
}

function mergeRecords<A extends { readonly id: string }, B extends { readonly id: string }>(
  bundled: readonly A[],
  packed: readonly B[],
): (A | B)[] {
  const remaining = new Map(packed.map((record) => [record.id, record]))
  const merged = bundled.map((record) => {
    const replacement = remaining.get(record.id)
    remaining.delete(record.id)
    return replacement ?? record
  })
  return [...merged, ...remaining.values()]
}
