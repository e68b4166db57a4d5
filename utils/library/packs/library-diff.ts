import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'
import type { LibraryRecords } from './merge-pack.ts'
import type { PackDocument, PackProvision } from './pack-schema.ts'

type AnyDocument = LegalDocument | PackDocument
type AnyProvision = Provision | PackProvision

/** What is other in one library than in another. A record stands in one list only. */
export interface LibraryChanges {
  /** Documents that were not there. */
  newDocuments: readonly AnyDocument[]
  /** Documents that have ended, and had not. */
  endedDocuments: readonly AnyDocument[]
  /** Documents of which something else is said now. */
  changedDocuments: readonly AnyDocument[]
  /** Documents that are not there any more: after a step back. */
  goneDocuments: readonly AnyDocument[]
  newProvisions: readonly AnyProvision[]
  changedProvisions: readonly AnyProvision[]
  goneProvisions: readonly AnyProvision[]
}

/** What changed from one library to another. */
export function compareLibraries(
  before: LibraryRecords<AnyDocument, AnyProvision>,
  after: LibraryRecords<AnyDocument, AnyProvision>,
): LibraryChanges {
  const documents = compareRecords(before.documents, after.documents)
  const provisions = compareRecords(before.provisions, after.provisions)
  const stood = new Map(before.documents.map(({ id, standing }) => [id, standing]))
  const hasEnded = ({ id, standing }: AnyDocument) => standing === 'ended' && stood.get(id) !== 'ended'
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
    const other = old.get(record.id)
    old.delete(record.id)
    if (!other) added.push(record)
    else if (other !== record && toOrderedJson(other) !== toOrderedJson(record)) changed.push(record)
  }
  return { added, changed, gone: [...old.values()] }
}

/** A record as text, whatever the order its fields were written in. */
function toOrderedJson(record: object): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
