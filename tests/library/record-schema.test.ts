import { describe, expect, it } from 'vitest'
import { DOCUMENTS, findDocumentById, findProvisionById, PROVISIONS } from '../../utils/library/index.ts'
import {
  documentSchema,
  MAX_LIST_LENGTH,
  MAX_SUMMARY_LENGTH,
  provisionSchema,
} from '../../utils/library/record-schema.ts'

/** Converts a record to its form after JSON. */
const json = (record: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(record))
const DOCUMENT = json(findDocumentById('luat-29-2018'))
const PROVISION = json(findProvisionById('nd-330-2026.d9.k2.dd'))
const many = (of: string, count = MAX_LIST_LENGTH + 1) => Array.from({ length: count }, () => of)

describe('the record schema', () => {
  it.each(DOCUMENTS.map((document) => [document.id, document] as const))('accepts %s', (_, document) => {
    expect(documentSchema.safeParse(json(document))).toMatchObject({ success: true, data: document })
  })

  it('accepts every provision unchanged', () => {
    for (const provision of PROVISIONS) {
      const read = provisionSchema.safeParse(json(provision))
      expect(read.error?.issues, provision.id).toBeUndefined()
      expect(read.data).toEqual(provision)
    }
  })

  it.each([
    ['an unknown key', { extra: 1 }],
    ['an id with a wrong grammar', { id: 'Luật 29' }],
    ['an overlong id', { id: `luat-${'a'.repeat(200)}` }],
    ['an unknown kind', { kind: 'thong-bao' }],
    ['an unknown issuer', { issuer: 'bo-x' }],
    ['a day that does not exist', { issued: '2018-02-30' }],
    ['a date in another format', { issued: '15/11/2018' }],
    ['an end before its first day in force', { inForceTo: '2020-07-01' }],
    ['a first day in force before its issue', { inForceFrom: '2018-11-14' }],
    ['itself as its successor', { replacedBy: ['luat-29-2018'] }],
    ['a successor but no end', { standing: 'in-force' }],
    ['an http source', { source: { kind: 'government', url: 'http://vanban.chinhphu.vn/' } }],
    ['a script as its source', { source: { kind: 'government', url: 'javascript:alert(1)' } }],
    ['an overlong title', { title: { vi: 'a'.repeat(301), en: 'a' } }],
    ['an empty title', { title: { vi: '', en: 'a' } }],
    ['a title in one language', { title: { vi: 'a' } }],
    ['an overlong note', { note: { vi: 'a'.repeat(MAX_SUMMARY_LENGTH + 1), en: 'a' } }],
    ['too many aliases', { aliases: many('a') }],
    ['a number with markup', { number: '<b>29</b>' }],
    ['decomposed letters', { title: { vi: 'Luật'.normalize('NFD'), en: 'Law' } }],
    ['no verification', { verification: undefined }],
  ])('rejects a document with %s', (_, change) => {
    expect(documentSchema.safeParse({ ...DOCUMENT, ...change }).success).toBe(false)
  })

  it.each([
    ['an unknown key', { html: '<p>' }],
    ['an id without a place', { id: 'nd-330-2026' }],
    ['an id of another document', { id: 'nd-174-2026.d9.k2.dd' }],
    ['a path that differs from its id', { path: { article: '9', clause: '2', point: 'd' } }],
    [
      'a point outside the alphabet of points',
      { id: 'nd-330-2026.d9.k2.w', path: { article: '9', clause: '2', point: 'w' } },
    ],
    ['an unknown heading', { id: 'nd-330-2026.tu-che', path: { slug: 'tu-che' } }],
    ['an overlong summary', { summary: { vi: 'a'.repeat(MAX_SUMMARY_LENGTH + 1), en: 'a' } }],
    ['control characters', { summary: { vi: 'a\u0000b', en: 'a' } }],
    ['an empty audience', { audience: [] }],
    ['an unknown audience', { audience: ['nguoi-la'] }],
    ['no subject', { subjects: [] }],
    ['an unknown subject', { subjects: ['x'] }],
    ['an unknown check', { checks: ['political'] }],
    ['a fine with a maximum below its minimum', { fines: [{ from: 20, to: 10, printedFor: 'person' }] }],
    ['an infinite fine', { fines: [{ from: 1, to: Number.POSITIVE_INFINITY, printedFor: 'person' }] }],
    ['too many links', { see: many('nd-330-2026.d9.k1.b') }],
    ['a covered place of another document', { covers: ['nd-174-2026.d95.k1.a'] }],
    ['an article that was not checked', { verification: 'partial' }],
    ['a day that does not exist', { checked: '2026-13-01' }],
  ])('rejects a provision with %s', (_, change) => {
    expect(provisionSchema.safeParse({ ...PROVISION, ...change }).success).toBe(false)
  })

  it.each(['rejects %o', 1, null, [], undefined])('refuses %o', (value) => {
    expect(documentSchema.safeParse(value).success).toBe(false)
    expect(provisionSchema.safeParse(value).success).toBe(false)
  })
})
