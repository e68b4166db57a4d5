import type { ImportedText } from '../../utils/library/imports/parser/imported-text.ts'

/** Makes the head of an imported rule book of the user's own agency, without parts. */
export function makeOwnRules(id: string, kind: string, title: string): ImportedText {
  return {
    id,
    facts: { number: null, kind, title, issuer: null, issued: null, inForceFrom: null },
    document: null,
    own: true,
    origin: { how: 'paste', name: '', url: null },
    imported: '2026-11-24T08:00:00Z',
    opening: '',
    parts: [],
    closing: '',
  }
}
