import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it } from 'vitest'
import { findDocumentById } from '../../../utils/library/index.ts'
import { clearPacks, installPack } from '../../../utils/library/packs/install-pack.ts'
import type { PackError, PackRefusal } from '../../../utils/library/packs/pack-error.ts'
import { MAX_PACK_BYTES, type Pack, type PackDocument } from '../../../utils/library/packs/pack-schema.ts'
import {
  BUNDLE,
  CHANGED_PROVISION,
  ENDED_DECREE,
  makePack,
  makePackFile,
  NEW_DECREE,
  NEW_PROVISION,
  OTHER_KEY,
  readWholeDatabase,
  SIGNING_KEY,
  TODAY,
  toBytes,
} from './sample-pack.ts'

const tools = { key: SIGNING_KEY.publicKey, bundle: BUNDLE, today: TODAY }
let installed: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  await clearPacks()
  await installPack(await makePackFile(makePack({ sequence: 5 })), tools)
  installed = await makePackFile(makePack({ sequence: 7 }))
  await installPack(installed, tools)
})

/** Offers a file, and checks the refusal and that the database did not change. */
async function expectRefused(file: Uint8Array<ArrayBuffer>, refusal: PackRefusal): Promise<PackError> {
  const before = await readWholeDatabase()
  const error: PackError | undefined = await installPack(file, tools).then(
    () => undefined,
    (thrown: PackError) => thrown,
  )
  expect(error?.refusal, String(error)).toBe(refusal)
  expect(await readWholeDatabase()).toEqual(before)
  return error!
}

/** Creates a pack newer than the installed one, with changes. */
const next = (change: Partial<Pack> = {}) => makePack({ sequence: 8, ...change })

async function envelope(change: Record<string, unknown>): Promise<Uint8Array<ArrayBuffer>> {
  const whole = JSON.parse(new TextDecoder().decode(await makePackFile(next())))
  return toBytes(JSON.stringify({ ...whole, ...change }))
}

it('accepts the pack all these cases are derived from', async () => {
  const { readPack } = await import('../../../utils/library/packs/read-pack.ts')
  expect(await readPack(await makePackFile(next()), tools)).toEqual(next())
})

describe('a file with an invalid signature', () => {
  it('is refused without a signature', async () => {
    await expectRefused(await envelope({ signature: undefined }), 'unsigned')
    await expectRefused(await envelope({ signature: '' }), 'unsigned')
    await expectRefused(await envelope({ signature: null }), 'unsigned')
  })

  it('is refused with the signature of another pack', async () => {
    const { signature } = JSON.parse(new TextDecoder().decode(await makePackFile(next({ publisher: 'Khác' }))))
    await expectRefused(await envelope({ signature }), 'bad-signature')
  })

  it('is refused with a malformed signature', async () => {
    for (const signature of ['AAAA', 'x'.repeat(88), 7, ['a'], `${'A'.repeat(86)}==`]) {
      await expectRefused(await envelope({ signature }), 'bad-signature')
    }
  })

  it('is refused with any single bit of the payload flipped', async () => {
    const signed = toBytes(JSON.stringify(next()))
    for (const at of [0, 1, 40, signed.length >> 1, signed.length - 1]) {
      const altered = signed.slice()
      altered[at]! ^= 1
      await expectRefused(await envelope({ payload: Buffer.from(altered).toString('base64') }), 'bad-signature')
    }
  })

  it('is refused with another key, also under our key’s name', async () => {
    const theirs = await makePackFile(next(), OTHER_KEY)
    await expectRefused(theirs, 'other-key')
    const { payload, signature } = JSON.parse(new TextDecoder().decode(theirs))
    await expectRefused(await envelope({ payload, signature }), 'bad-signature')
  })
})

describe('a pack that is not newer', () => {
  it('is refused when it is the installed one', async () => {
    await expectRefused(installed, 'replayed')
  })

  it('is refused with other content under the same sequence', async () => {
    await expectRefused(await makePackFile(makePack({ sequence: 7, publisher: 'Khác' })), 'replayed')
  })

  it('is refused when it is older, whether installed before or not', async () => {
    await expectRefused(await makePackFile(makePack({ sequence: 5 })), 'older')
    await expectRefused(await makePackFile(makePack({ sequence: 6 })), 'older')
  })

  it('is refused when it expired yesterday, but not on its last day', async () => {
    await expectRefused(await makePackFile(next({ expires: '2026-11-24' })), 'expired')
    const { readPack } = await import('../../../utils/library/packs/read-pack.ts')
    await expect(readPack(await makePackFile(next({ expires: TODAY })), tools)).resolves.toMatchObject({
      expires: TODAY,
    })
  })
})

describe('a truncated file', () => {
  it('is refused at any length', async () => {
    const file = await makePackFile(next())
    const lengths = [0, 1, 2, 10, 12, 40, 1000, file.length >> 1, file.length - 120, file.length - 60, file.length - 2]
    for (const length of lengths) await expectRefused(file.slice(0, length), 'not-json')
  })

  it('is refused when only the payload is truncated', async () => {
    const json = JSON.stringify(next())
    for (const length of [0, 1, 17, json.length >> 1, json.length - 1]) {
      await expectRefused(await makePackFile(json.slice(0, length)), 'not-json')
      const payload = Buffer.from(json.slice(0, length)).toString('base64')
      await expectRefused(await envelope({ payload }), 'bad-signature')
    }
  })
})

describe('a file that is too large', () => {
  it('is refused at one byte more than 2 MB, before it is parsed', async () => {
    await expectRefused(new Uint8Array(MAX_PACK_BYTES + 1), 'too-large')
    await expectRefused(new Uint8Array(MAX_PACK_BYTES), 'not-json')
  })
})

describe('a file that is not a pack', () => {
  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['an empty object', '{}'],
    ['a later format', '{"format":2,"payload":"","signature":"","key":""}'],
    ['a web page', '{"format":"1"}'],
  ])('is refused: %s', async (_, text) => {
    await expectRefused(toBytes(text), 'wrong-format')
    await expectRefused(await makePackFile(text), 'wrong-format')
  })

  it('is refused: HTML, UTF-16, bytes that are not UTF-8', async () => {
    await expectRefused(toBytes('<!doctype html><title>404</title>'), 'not-json')
    await expectRefused(new Uint8Array(Buffer.from('{"format":1}', 'utf16le')), 'not-json')
    await expectRefused(new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 'not-json')
    await expectRefused(await envelope({ payload: '***' }), 'wrong-format')
    await expectRefused(await envelope({ payload: 7 }), 'wrong-format')
    await expectRefused(await envelope({ more: 1 }), 'wrong-format')
    await expectRefused(await envelope({ key: 'x' }), 'wrong-format')
  })

  it('is refused with unlimited nesting in the file or the payload', async () => {
    const deep = (levels: number) => `{"format":1,"documents":${'['.repeat(levels)}${']'.repeat(levels)}}`
    await expectRefused(await makePackFile(deep(10)), 'unsafe-text')
    await expectRefused(await makePackFile(deep(300_000)), 'unsafe-text')
    await expectRefused(toBytes('['.repeat(MAX_PACK_BYTES)), 'not-json')
  })

  it('is refused when a field has a name reserved by JavaScript', async () => {
    const json = JSON.stringify(next())
    for (const field of ['__proto__', 'constructor', 'prototype']) {
      await expectRefused(await makePackFile(json.replace('{', `{"${field}":{"removed":[]},`)), 'unsafe-text')
      await expectRefused(
        await makePackFile(json.replace('"documents":[{', `"documents":[{"${field}":{"standing":"in-force"},`)),
        'unsafe-text',
      )
    }
    expect(({} as { standing?: string }).standing).toBeUndefined()
  })
})

describe('a pack with wrong facts', () => {
  it.each<[string, Record<string, unknown>]>([
    ['publisher', { publisher: '' }],
    ['publisher', { publisher: 'x'.repeat(121) }],
    ['publisher', { publisher: 7 }],
    ['sequence', { sequence: 8.5 }],
    ['sequence', { sequence: 0 }],
    ['sequence', { sequence: -8 }],
    ['sequence', { sequence: '8' }],
    ['sequence', { sequence: 1e300 }],
    ['published', { published: '25/11/2026' }],
    ['published', { published: '2026-02-30' }],
    ['expires', { expires: 'mai' }],
    ['documents', { documents: {} }],
    ['documents', { documents: undefined }],
    ['provisions', { provisions: null }],
    ['removed', { removed: 'tất cả' }],
    ['', { more: true }],
  ])('is refused, naming %s: %j', async (field, change) => {
    const error = await expectRefused(await makePackFile({ ...next(), ...change }), 'schema')
    expect(error.at).toEqual({ record: '', field })
  })

  it('is refused with too many records', async () => {
    const removed = Array.from({ length: 10_001 }, (_, index) => `nd-1-2000.d${index % 9000}`)
    expect((await expectRefused(await makePackFile(next({ removed })), 'schema')).at).toEqual({
      record: '',
      field: 'removed',
    })
  })
})

const D = NEW_DECREE
const P = NEW_PROVISION

describe('a document with one wrong field', () => {
  it.each<[string, Record<string, unknown>]>([
    ['kind', { kind: 'sac-lenh' }],
    ['number', { number: '' }],
    ['number', { number: 9001 }],
    ['title', { title: 'chỉ một thứ tiếng' }],
    ['title.en', { title: { vi: 'Có' } }],
    ['title.vi', { title: { vi: '', en: 'x' } }],
    ['name.vi', { name: { vi: 7, en: 'x' } }],
    ['issuer', { issuer: 'so-tu-phap' }],
    ['issuerName', { issuer: 'co-quan-khac' }],
    ['issuerName', { issuerName: { vi: 'Sở Tư pháp', en: 'x' } }],
    ['issued', { issued: '2026-13-01' }],
    ['issued', { issued: undefined }],
    ['inForceFrom', { inForceFrom: '1/11/2026' }],
    ['inForceFrom', { inForceFrom: '2026-09-30' }],
    ['inForceTo', { inForceTo: 20261101 }],
    ['standing', { standing: 'good' }],
    ['replacedBy', { replacedBy: 'nd-147-2024' }],
    ['standing', { replacedBy: ['nd-330-2026'] }],
    ['replacedBy', { standing: 'ended' }],
    ['replaces.0', { replaces: ['ND 147'] }],
    ['source.kind', { source: { kind: 'blog', url: null } }],
    ['source.url', { source: { kind: 'gazette' } }],
    ['source.url', { source: { kind: 'gazette', url: 'http://congbao.example/' } }],
    ['source.url', { source: { kind: 'gazette', url: 'javascript:alert(1)' } }],
    ['source.url', { source: { kind: 'gazette', url: 'data:text/html,x' } }],
    ['source.url', { source: { kind: 'gazette', url: 'congbao.example' } }],
    ['source.url', { source: { kind: 'gazette', url: 'https://a:b@congbao.example/' } }],
    ['amendedBy', { amendedBy: 'nd-330-2026' }],
    ['amends.0', { amends: [7] }],
    ['amendedByNumbers.0', { amendedByNumbers: ['số một'] }],
    ['source', { source: undefined }],
    ['verification', { verification: 'sure' }],
    ['checked', { checked: '' }],
    ['checked', { checked: null }],
    ['aliases', { aliases: Array.from({ length: 61 }, () => 'a') }],
    ['aliases.0', { aliases: [''] }],
    ['note', { note: 7 }],
    ['', { more: 1 }],
  ])('is refused, naming the document and %s: %j', async (field, change) => {
    const error = await expectRefused(
      await makePackFile(next({ documents: [{ ...D, ...change } as typeof D, ENDED_DECREE] })),
      'schema',
    )
    expect(error.at).toEqual({ record: D.id, field })
  })

  it.each(['', 'ND-9001', '../a', 'nd 9001', 'nd-9001-2027.d1', 'nd--1', 'x'.repeat(61), 7, null])(
    'is refused with %j for an id',
    async (id) => {
      const error = await expectRefused(
        await makePackFile(next({ documents: [{ ...D, id } as typeof D, ENDED_DECREE] })),
        'schema',
      )
      expect(error.at?.field).toBe('id')
    },
  )
})

describe('a provision with one wrong field', () => {
  it.each<[string, Record<string, unknown>]>([
    ['document', { document: 'nd-330-2026' }],
    ['document', { document: 7 }],
    ['path', { path: { article: '4', clause: '2' } }],
    ['path', { path: { article: '5', clause: '2', point: 'đ' } }],
    ['path', { path: 'Điều 4' }],
    ['path.point', { path: { article: '4', clause: '2', point: 'đe' } }],
    ['summary.vi', { summary: { en: 'x' } }],
    ['summary', { summary: 'x' }],
    ['summary.vi', { summary: { vi: 'x'.repeat(5001), en: 'x' } }],
    ['audience', { audience: [] }],
    ['audience.0', { audience: ['all'] }],
    ['subjects.0', { subjects: ['chinh-kien'] }],
    ['checks.0', { checks: ['opinion'] }],
    ['fines.0.from', { fines: [{ from: '5', to: 10, printedFor: 'person' }] }],
    ['fines.0.from', { fines: [{ from: -5, to: 10, printedFor: 'person' }] }],
    ['fines.0.printedFor', { fines: [{ from: 5, to: 10, printedFor: 'them' }] }],
    ['fines.0.to', { fines: [{ from: 10, to: 10, printedFor: 'person' }] }],
    ['covers', { covers: ['nd-330-2026.d9'] }],
    ['finedBy', { finedBy: {} }],
    ['see.0', { see: ['Điều 4'] }],
    ['successor', { successor: [] }],
    ['verification', { verification: 'partial' }],
    ['verification', { verification: true }],
    ['checked', { checked: '2026-11-31' }],
    ['', { more: 1 }],
  ])('is refused, naming the provision and %s: %j', async (field, change) => {
    const error = await expectRefused(
      await makePackFile(next({ provisions: [{ ...P, ...change } as typeof P, CHANGED_PROVISION] })),
      'schema',
    )
    expect(error.at).toEqual({ record: P.id, field })
  })

  it('is refused when its id has a heading that the record lacks', async () => {
    const id = `${D.id}.chua-ai-biet`
    const nameless = { ...P, id, path: { slug: 'chua-ai-biet' } }
    const error = await expectRefused(await makePackFile(next({ provisions: [nameless] })), 'schema')
    expect(error.at).toEqual({ record: id, field: 'heading' })
    const { readPack } = await import('../../../utils/library/packs/read-pack.ts')
    const named = { ...nameless, heading: { vi: 'Điều thử', en: 'A test' } }
    await expect(readPack(await makePackFile(next({ provisions: [named] })), tools)).resolves.toBeDefined()
  })
})

describe('records with broken references', () => {
  const other = { ...P, id: `${D.id}.d5`, path: { article: '5' } }

  it.each<[string, string, string, Partial<Pack>]>([
    ['a provision without a document', P.id, 'document', { documents: [] }],
    ['a related provision that does not exist', P.id, 'see', { provisions: [{ ...P, see: ['nd-330-2026.d999'] }] }],
    ['a fine that does not exist', P.id, 'finedBy', { provisions: [{ ...P, finedBy: ['nd-330-2026.d999'] }] }],
    ['a successor that does not exist', P.id, 'successor', { provisions: [{ ...P, successor: 'nd-330-2026.d999' }] }],
    ['a provision that succeeds itself', P.id, 'successor', { provisions: [{ ...P, successor: P.id }] }],
    [
      'two provisions that succeed each other',
      P.id,
      'successor',
      {
        provisions: [
          { ...P, successor: other.id },
          { ...other, successor: P.id },
        ],
      },
    ],
    ['a document that replaces a missing one', D.id, 'replaces', { documents: [{ ...D, replaces: ['nd-1-1999'] }] }],
    ['a document that replaces one still in force', D.id, 'replaces', { documents: [D] }],
    [
      'an amendment missing from the amended document',
      D.id,
      'amends',
      { documents: [{ ...D, amends: ['nd-330-2026'] }, ENDED_DECREE] },
    ],
    [
      'an end missing from its successor',
      ENDED_DECREE.id,
      'replacedBy',
      { documents: [{ ...D, replaces: [] }, ENDED_DECREE] },
    ],
    ['the removal of a provision that is not bundled', 'nd-1-1999.d1', 'removed', { removed: ['nd-1-1999.d1'] }],
    [
      'the removal of a provision a check rests on',
      'nd-330-2026.d9.k1.b',
      'removed',
      { removed: ['nd-330-2026.d9.k1.b'] },
    ],
  ])('are refused: %s', async (_, record, field, change) => {
    const provisions = change.documents && !('provisions' in change) && record !== P.id ? [] : [P]
    const error = await expectRefused(await makePackFile(next({ provisions, ...change })), 'broken-reference')
    expect(error.at).toEqual({ record, field })
  })

  it('are refused: documents that replace each other in a cycle', async () => {
    const ended = { ...D, standing: 'ended', inForceTo: null } as const
    const a = { ...ended, id: 'nd-1-2001', replacedBy: ['nd-2-2002'], replaces: ['nd-2-2002'] }
    const b = { ...ended, id: 'nd-2-2002', replacedBy: ['nd-1-2001'], replaces: ['nd-1-2001'] }
    const error = await expectRefused(
      await makePackFile(next({ documents: [a, b], provisions: [] })),
      'broken-reference',
    )
    expect(error.at?.field).toBe('replacedBy')
  })

  it('are refused: two records with the same id', async () => {
    const twice = await expectRefused(await makePackFile(next({ documents: [D, ENDED_DECREE, D] })), 'duplicate')
    expect(twice.at).toEqual({ record: D.id, field: 'id' })
    await expectRefused(await makePackFile(next({ provisions: [P, P] })), 'duplicate')
    await expectRefused(await makePackFile(next({ removed: [CHANGED_PROVISION.id] })), 'duplicate')
  })
})

describe('misleading texts', () => {
  it.each([
    ['a line break', 'một\nhai'],
    ['a null character', 'một\u0000'],
    ['a right-to-left override', 'gi\u202eả'],
    ['an isolate', '\u2066x\u2069'],
    ['an Arabic letter mark', 'x\u061c'],
    ['a zero-width space', 'kh\u200bông'],
    ['a soft hyphen', 'kh\u00adông'],
    ['a byte order mark', '\ufeffx'],
    ['a tag character', 'x\u{e0041}'],
    ['a private-use character', 'x\ue000'],
    ['a lone surrogate', 'x\ud83d'],
    ['a Hangul filler', 'Sở\u3164Tư pháp'],
    ['a Hangul initial filler', 'Sở\u115fTư pháp'],
    ['a blank braille pattern', 'Sở\u2800Tư pháp'],
    ['a combining grapheme joiner', 'Sở\u034fTư pháp'],
    ['a variation selector', 'Sở\ufe0fTư pháp'],
    ['a supplementary variation selector', 'Sở\u{e0100}Tư pháp'],
    ['a Khmer inherent vowel', 'Sở\u17b4Tư pháp'],
    ['a Mongolian variation selector', 'Sở\u180bTư pháp'],
    ['an unassigned character', 'Sở\u0378Tư pháp'],
    ['a noncharacter', 'Sở\ufdd0Tư pháp'],
    ['only spaces', ' \u3000'],
    ['decomposed letters', 'Điều khoản'.normalize('NFD')],
  ])('are refused: %s', async (_, text) => {
    // A lone surrogate can only come as a JSON escape.
    const json = JSON.stringify(next({ provisions: [{ ...P, summary: { vi: text, en: 'x' } }] }))
    expect((await expectRefused(await makePackFile(json), 'unsafe-text')).at).toEqual({
      record: P.id,
      field: 'summary.vi',
    })
    await expectRefused(await makePackFile(JSON.stringify(next({ publisher: text }))), 'unsafe-text')
  })

  it('never appear in the error about them', async () => {
    const id = '<img src=x>\u202e'
    const error = await expectRefused(await makePackFile(next({ documents: [{ ...D, id }] })), 'unsafe-text')
    expect(error.at).toEqual({ record: 'documents[0]', field: 'id' })
  })
})

describe('a pack that revives an ended document', () => {
  const old = findDocumentById('luat-24-2018')!
  const successors = old.replacedBy.map((id) => findDocumentById(id)!)
  const without = (change: Partial<PackDocument>): PackDocument[] => {
    const kept = change.replacedBy !== undefined
    const changed = successors.map((each) => ({
      ...structuredClone(each),
      replaces: kept ? each.replaces.filter((id) => id !== old.id) : each.replaces,
    }))
    return [{ ...structuredClone(old), ...change }, ...changed] as PackDocument[]
  }

  it.each<[string, Partial<PackDocument>]>([
    ['standing', { standing: 'in-force', inForceTo: null, replacedBy: [] }],
    ['standing', { standing: 'unclear', inForceTo: null, replacedBy: [] }],
    ['replacedBy', { inForceTo: '2025-01-01', replacedBy: [] }],
    ['inForceTo', { inForceTo: '2099-01-01' }],
    ['inForceFrom', { inForceFrom: '2099-01-01', inForceTo: null }],
    ['issued', { inForceFrom: null, issued: '2099-01-01', inForceTo: null }],
  ])('is refused: %s', async (field, change) => {
    const error = await expectRefused(
      await makePackFile(next({ documents: without(change), provisions: [] })),
      'revived',
    )
    expect(error.at).toEqual({ record: old.id, field })
  })

  it('is accepted with another change to an ended document', async () => {
    const { readPack } = await import('../../../utils/library/packs/read-pack.ts')
    const documents = without({ note: { vi: 'Ghi chú khác', en: 'Another note' } })
    const pack = next({ documents, provisions: [] })
    expect(await readPack(await makePackFile(pack), tools)).toEqual(pack)
  })
})
