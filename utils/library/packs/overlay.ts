import type { Pack, PackDocument, PackProvision } from './pack.ts'

/** The records of a library, whoever they are from. */
export interface Records<D extends { readonly id: string }, P extends { readonly id: string }> {
  documents: readonly D[]
  provisions: readonly P[]
}

/** The records of a library with a pack over them: what has the id of a bundled record stands in its place, the rest comes behind. Changes neither. */
export function withPack<D extends { readonly id: string }, P extends { readonly id: string }>(
  library: Records<D, P>,
  pack: Pick<Pack, 'documents' | 'provisions' | 'removed'>,
): Records<D | PackDocument, P | PackProvision> {
  const removed = new Set(pack.removed)
  return {
    documents: laidOver(library.documents, pack.documents),
    provisions: laidOver(
      library.provisions.filter(({ id }) => !removed.has(id)),
      pack.provisions,
    ),
  }
}

function laidOver<A extends { readonly id: string }, B extends { readonly id: string }>(
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
