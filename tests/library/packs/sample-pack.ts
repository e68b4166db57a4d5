import { buildSignedFile, createSigningKey, type SigningKey } from '../../../scripts/pack/sign-pack.ts'
import { DOCUMENTS, findDocumentById, findProvisionById, PROVISIONS } from '../../../utils/library/index.ts'
import { packDb } from '../../../utils/library/packs/pack-db.ts'
import type { Pack, PackDocument, PackProvision } from '../../../utils/library/packs/pack-schema.ts'
import type { BundledRecords } from '../../../utils/library/packs/read-pack.ts'

/** The library bundled with the extension. */
export const BUNDLE: BundledRecords = { documents: DOCUMENTS, provisions: PROVISIONS }
export const TODAY = '2026-11-25'

/** The publisher's key, and another key. */
export const SIGNING_KEY: SigningKey = await createSigningKey()
export const OTHER_KEY: SigningKey = await createSigningKey()

/** An invented decree that replaces a bundled one. */
export const NEW_DECREE: PackDocument = {
  id: 'nd-9001-2027',
  kind: 'nghi-dinh',
  number: '9001/2027/NĐ-CP',
  title: { vi: 'Văn bản thử của bộ kiểm thử', en: 'A made-up text for tests' },
  issuer: 'chinh-phu',
  issued: '2026-10-01',
  inForceFrom: '2026-11-01',
  inForceTo: null,
  standing: 'in-force',
  replacedBy: [],
  replaces: ['nd-147-2024'],
  amendedBy: [],
  amends: [],
  amendedByNumbers: [],
  source: { kind: 'gazette', url: 'https://congbao.example/9001' },
  verification: 'confirmed',
  checked: '2026-11-20',
  aliases: ['văn bản thử'],
}

/** A bundled decree, ended by the invented one. */
export const ENDED_DECREE = {
  ...structuredClone(findDocumentById('nd-147-2024')!),
  inForceTo: '2026-11-01',
  standing: 'ended',
  replacedBy: [NEW_DECREE.id],
} as PackDocument

export const NEW_PROVISION: PackProvision = {
  id: 'nd-9001-2027.d4.k2.dd',
  document: NEW_DECREE.id,
  path: { article: '4', clause: '2', point: 'đ' },
  covers: [],
  summary: { vi: 'Điều khoản thử.', en: 'A made-up provision.' },
  audience: ['everyone'],
  subjects: ['xu-phat'],
  checks: [],
  fines: [{ from: 5, to: 10, printedFor: 'person' }],
  finedBy: [],
  see: ['nd-330-2026.d9.k1.b'],
  verification: 'confirmed',
  checked: '2026-11-20',
}

/** A bundled provision with another summary. */
export const CHANGED_PROVISION = {
  ...structuredClone(findProvisionById('nd-330-2026.d7.k1')!),
  summary: { vi: 'Tóm lược đã được viết lại.', en: 'The summary, written anew.' },
} as PackProvision

/** Creates the sample pack, with changes. */
export function makePack(change: Partial<Pack> = {}): Pack {
  return structuredClone({
    format: 1,
    publisher: 'Sở Tư pháp tỉnh Thử',
    sequence: 1,
    published: '2026-11-21',
    documents: [NEW_DECREE, ENDED_DECREE],
    provisions: [NEW_PROVISION, CHANGED_PROVISION],
    removed: [],
    ...change,
  })
}

/** Encodes a text as UTF-8. */
export const toBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Creates a signed pack file with exactly this content. */
export function makePackFile(said: unknown, key = SIGNING_KEY): Promise<Uint8Array<ArrayBuffer>> {
  return buildSignedFile(toBytes(typeof said === 'string' ? said : JSON.stringify(said)), key)
}

/** Reads all rows of the pack database. */
export async function readWholeDatabase(): Promise<unknown> {
  return { packs: await packDb.packs.toArray(), marks: await packDb.marks.toArray() }
}
