import { describe, expect, it } from 'vitest'
import { DOCUMENTS, findDocumentById, findProvisionById, PROVISIONS } from '../../utils/library/index.ts'
import {
  documentSchema,
  MAX_LIST_LENGTH,
  MAX_SUMMARY_LENGTH,
  provisionSchema,
} from '../../utils/library/record-schema.ts'

/** A record as it comes out of plain JSON. */
const json = (record: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(record))
const DOCUMENT = json(findDocumentById('luat-29-2018'))
const PROVISION = json(findProvisionById('nd-330-2026.d9.k2.dd'))
const many = (of: string, count = MAX_LIST_LENGTH + 1) => Array.from({ length: count }, () => of)

describe('the schema of records', () => {
  it.each(DOCUMENTS.map((document) => [document.id, document] as const))('takes %s', (_, document) => {
    expect(documentSchema.safeParse(json(document))).toMatchObject({ success: true, data: document })
  })

  it('takes every provision, and leaves it as it is', () => {
    for (const provision of PROVISIONS) {
      const read = provisionSchema.safeParse(json(provision))
      expect(read.error?.issues, provision.id).toBeUndefined()
      expect(read.data).toEqual(provision)
    }
  })

  it.each([
    ['an unknown key', { extra: 1 }],
    ['an id of another form', { id: 'Luật 29' }],
    ['an endless id', { id: `luat-${'a'.repeat(200)}` }],
    ['a kind nobody knows', { kind: 'thong-bao' }],
    ['an issuer nobody knows', { issuer: 'bo-x' }],
    ['a day that does not exist', { issued: '2018-02-30' }],
    ['a date in another form', { issued: '15/11/2018' }],
    ['an end before the beginning', { inForceTo: '2020-07-01' }],
    ['force before the issue', { inForceFrom: '2018-11-14' }],
    ['itself as its successor', { replacedBy: ['luat-29-2018'] }],
    ['a successor, but no end', { standing: 'in-force' }],
    ['an http source', { source: { kind: 'government', url: 'http://vanban.chinhphu.vn/' } }],
    ['a script as its source', { source: { kind: 'government', url: 'javascript:alert(1)' } }],
    ['too long a title', { title: { vi: 'a'.repeat(301), en: 'a' } }],
    ['an empty title', { title: { vi: '', en: 'a' } }],
    ['a title in one language', { title: { vi: 'a' } }],
    ['too long a note', { note: { vi: 'a'.repeat(MAX_SUMMARY_LENGTH + 1), en: 'a' } }],
    ['too many aliases', { aliases: many('a') }],
    ['a number with markup', { number: '<b>29</b>' }],
    ['letters taken apart', { title: { vi: 'Luật'.normalize('NFD'), en: 'Law' } }],
    ['no verification', { verification: undefined }],
  ])('refuses a document with %s', (_, change) => {
    expect(documentSchema.safeParse({ ...DOCUMENT, ...change }).success).toBe(false)
  })

  it.each([
    ['an unknown key', { html: '<p>' }],
    ['an id without a place', { id: 'nd-330-2026' }],
    ['an id of another document', { id: 'nd-174-2026.d9.k2.dd' }],
    ['another path than its id', { path: { article: '9', clause: '2', point: 'd' } }],
    ['a point no alphabet has', { id: 'nd-330-2026.d9.k2.w', path: { article: '9', clause: '2', point: 'w' } }],
    ['a heading nobody knows', { id: 'nd-330-2026.tu-che', path: { slug: 'tu-che' } }],
    ['too long a summary', { summary: { vi: 'a'.repeat(MAX_SUMMARY_LENGTH + 1), en: 'a' } }],
    ['control characters', { summary: { vi: 'a\u0000b', en: 'a' } }],
    ['nobody it binds', { audience: [] }],
    ['somebody unknown it binds', { audience: ['nguoi-la'] }],
    ['no subject', { subjects: [] }],
    ['a subject nobody knows', { subjects: ['x'] }],
    ['a check nobody knows', { checks: ['political'] }],
    ['a fine from more to less', { fines: [{ from: 20, to: 10, printedFor: 'person' }] }],
    ['a fine without end', { fines: [{ from: 1, to: Number.POSITIVE_INFINITY, printedFor: 'person' }] }],
    ['too many links', { see: many('nd-330-2026.d9.k1.b') }],
    ['a place of another document', { covers: ['nd-174-2026.d95.k1.a'] }],
    ['an article that was not checked', { verification: 'partial' }],
    ['a day that does not exist', { checked: '2026-13-01' }],
  ])('refuses a provision with %s', (_, change) => {
    expect(provisionSchema.safeParse({ ...PROVISION, ...change }).success).toBe(false)
  })

  it.each(['x', 1, null, [], undefined])('refuses %o', (value) => {
    expect(documentSchema.safeParse(value).success).toBe(false)
    expect(provisionSchema.safeParse(value).success).toBe(false)
  })
})
