import type { Pack, PackDocument, PackProvision } from './pack-schema.ts'

/** The records of a library, whoever they are from. */
export interface LibraryRecords<D extends { readonly id: string }, P extends { readonly id: string }> {
  documents: readonly D[]
  provisions: readonly P[]
}

/** The records of a library with a pack over them: what has the id of a bundled record stands in its place, the rest comes behind. Changes neither. */
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
  under: readonly A[],
  over: readonly B[],
): (A | B)[] {
  const left = new Map(over.map((record) => [record.id, record]))
  const kept = under.map((record) => {
    const other = left.get(record.id)
    left.delete(record.id)
    return other ?? record
  })
  return [...kept, ...left.values()]
}
