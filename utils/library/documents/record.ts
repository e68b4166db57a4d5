import { CITED, type Cited, type DocumentId } from '../citation-table.ts'
import type { Document, SourceKind } from '../document.ts'

/** The day all bundled records were last checked. */
export const CHECKED = '2026-11-24'

type Given = Pick<Document, 'title' | 'issuer' | 'issued' | 'inForceFrom' | 'standing' | 'verification'> &
  Partial<Pick<Document, 'inForceTo' | 'amendedByNumbers' | 'aliases' | 'note'>> & {
    replacedBy?: readonly DocumentId[]
    replaces?: readonly DocumentId[]
    amendedBy?: readonly DocumentId[]
    amends?: readonly DocumentId[]
    source?: readonly [kind: SourceKind, url?: string]
  }

/** Makes a document's record whole: kind, number and name come from its citation, what is not given is empty. */
export function record(id: DocumentId, given: Given): Document {
  const { source = ['none'], ...rest } = given
  const cited: Cited = CITED[id]
  return {
    id,
    ...cited,
    inForceTo: null,
    replacedBy: [],
    replaces: [],
    amendedBy: [],
    amends: [],
    amendedByNumbers: [],
    aliases: [],
    checked: CHECKED,
    ...rest,
    source: { kind: source[0], url: source[1] ?? null },
  }
}
