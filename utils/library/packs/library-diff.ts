import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'
import type { LibraryRecords } from './merge-pack.ts'
import type { PackDocument, PackProvision } from './pack-schema.ts'

type AnyDocument = LegalDocument | PackDocument
type AnyProvision = Provision | PackProvision

/** The differences between two libraries. A record appears in one list only. */
export interface LibraryChanges {
  /** Documents that were not there before. */
  newDocuments: readonly AnyDocument[]
  /** Documents that have ended and had not ended before. */
  endedDocuments: readonly AnyDocument[]
  /** Documents with other changed fields. */
  changedDocuments: readonly AnyDocument[]
  /** Documents that are no longer there, which happens after a step back. */
  goneDocuments: readonly AnyDocument[]
  newProvisions: readonly AnyProvision[]
  changedProvisions: readonly AnyProvision[]
  goneProvisions: readonly AnyProvision[]
}

/** Compares two libraries. */
export function compareLibraries(
  before: LibraryRecords<AnyDocument, AnyProvision>,
  after: LibraryRecords<AnyDocument, AnyProvision>,
): LibraryChanges {
  const documents = compareRecords(before.documents, after.documents)
  const provisions = compareRecords(before.provisions, after.provisions)
  const previousState = new Map(before.documents.map(({ id, standing }) => [id, standing]))
  const hasEnded = ({ id, standing }: AnyDocument) => standing === 'ended' && previousState.get(id) !== 'ended'
  return {
    newDocuments: documents.added,
    endedDocuments: documents.changed.filter(hasEnded),
    changedDocuments: documents.changed.filter((document) => !hasEnded(document)),
    goneDocuments: documents.gone,
    newProvisions: provisions.added,
    changedProvisions: provisions.changed,
    goneProvisions: provisions.gone,
  }
}

function compareRecords<R extends { readonly id: string }>(before: readonly R[], after: readonly R[]) {
  const old = new Map(before.map((record) => [record.id, record]))
  const added: R[] = []
  const changed: R[] = []
  for (const record of after) {
    const previous = old.get(record.id)
    old.delete(record.id)
    if (!previous) added.push(record)
    else if (previous !== record && toOrderedJson(previous) !== toOrderedJson(record)) changed.push(record)
  }
  return { added, changed, gone: [...old.values()] }
}

/** Serialises a record with sorted keys, so that the order of its fields does not matter. */
function toOrderedJson(record: object): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
