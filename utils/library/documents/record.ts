import { CITED, type DocumentId } from '../citations.ts'
import type { Document, SourceKind } from '../document.ts'

/** The day all bundled records were last checked. */
export const CHECKED = '2026-11-24'

type Given = Pick<Document, 'title' | 'issuer' | 'issued' | 'inForceFrom' | 'standing' | 'verification'> &
  Partial<
    Pick<
      Document,
      'inForceTo' | 'replacedBy' | 'replaces' | 'amendedBy' | 'amends' | 'amendedByNumbers' | 'aliases' | 'note'
    >
  > & {
    source?: readonly [kind: SourceKind, url?: string]
  }

/** Makes a document's record whole: kind and number come from its citation, what is not given is empty. */
export function record(id: DocumentId, given: Given): Document {
  const { source = ['none'], ...rest } = given
  return {
    id,
    kind: CITED[id].kind,
    number: CITED[id].number,
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
