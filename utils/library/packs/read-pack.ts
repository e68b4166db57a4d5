// From the bytes of a file to a pack that was checked, or the reason why it is none. Pure: nothing is stored here.

import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'
import { type LibraryRecords, mergePack } from './merge-pack.ts'
import { PackError, type RefusalPlace } from './pack-error.ts'
import { MAX_PACK_BYTES, PACK_FORMAT, type Pack, packEnvelopeSchema, packSchema } from './pack-schema.ts'
import { findBrokenReference } from './record-references.ts'
import { findDocumentFault, findRevivedField } from './record-rules.ts'
import { decodeBase64, verifySignature } from './signing-key.ts'
import { findUnsafeValue } from './text-safety.ts'

/** The library that is packed with the extension. */
export type BundledRecords = LibraryRecords<LegalDocument, Provision>

/** What a pack is checked against. */
export interface ReadPackOptions {
  /** The public key (base64) that must have signed it. */
  key: string
  bundle: BundledRecords
  /** Today, as yyyy-mm-dd. */
  today: string
}

/**
 * The pack in a file's bytes: signed by the key, well formed, and fit for the bundled library. Rejects with a PackError.
 * Whether it is newer than what is installed is known to the store alone.
 */
export async function readPack(file: Uint8Array, { key, bundle, today }: ReadPackOptions): Promise<Pack> {
  const signed = await readSignedBytes(file, key)
  const value = parseJsonBytes(signed)
  if (getFormat(value) !== PACK_FORMAT) throw new PackError('wrong-format')
  const unsafe = findUnsafeValue(value)
  if (unsafe) throw new PackError('unsafe-text', locateRefusal(unsafe, value))
  const parsed = packSchema.safeParse(value)
  if (!parsed.success) throw new PackError('schema', locateRefusal(parsed.error.issues[0]!.path, value))
  const pack = parsed.data
  if (pack.expires !== undefined && pack.expires < today) throw new PackError('expired')
  validatePackRecords(pack, bundle)
  return pack
}

/** Checks a pack's records one by one, and together with the bundled library. Throws a PackError. */
export function validatePackRecords(pack: Pack, bundle: BundledRecords): void {
  const seen = new Set<string>()
  for (const id of [...pack.documents, ...pack.provisions].map((record) => record.id).concat(pack.removed)) {
    if (seen.has(id)) throw new PackError('duplicate', { record: id, field: 'id' })
    seen.add(id)
  }
  const before = new Map<string, LegalDocument>(bundle.documents.map((document) => [document.id, document]))
  for (const document of pack.documents) {
    const field = findDocumentFault(document)
    if (field !== undefined) throw new PackError('schema', { record: document.id, field })
    const revived = findRevivedField(document, before.get(document.id))
    if (revived !== undefined) throw new PackError('revived', { record: document.id, field: revived })
  }
  const bundled = new Map(bundle.provisions.map((provision) => [provision.id, provision]))
  for (const id of pack.removed) {
    // What a check rests on is not taken from under it.
    if (bundled.get(id)?.checks.length !== 0) throw new PackError('broken-reference', { record: id, field: 'removed' })
  }
  const broken = findBrokenReference(mergePack(bundle, pack))
  if (broken) throw new PackError('broken-reference', broken)
}

async function readSignedBytes(file: Uint8Array, key: string): Promise<Uint8Array<ArrayBuffer>> {
  if (file.byteLength > MAX_PACK_BYTES) throw new PackError('too-large')
  const value = parseJsonBytes(file)
  if (getFormat(value) !== PACK_FORMAT) throw new PackError('wrong-format')
  if (!(value as { signature?: unknown }).signature) throw new PackError('unsigned')
  const envelope = packEnvelopeSchema.safeParse(value)
  if (!envelope.success) {
    const [field] = envelope.error.issues[0]!.path
    throw new PackError(field === 'signature' ? 'bad-signature' : 'wrong-format')
  }
  const { data } = envelope
  if (data.key !== key) throw new PackError('other-key')
  let payload: Uint8Array<ArrayBuffer>
  try {
    payload = decodeBase64(data.payload)
  } catch (error) {
    throw new PackError('wrong-format', undefined, { cause: error })
  }
  if (!(await verifySignature(key, payload, decodeBase64(data.signature)))) throw new PackError('bad-signature')
  return payload
}

function parseJsonBytes(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new PackError('not-json', undefined, { cause: error })
  }
}

function getFormat(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
}

/** Which record a way through a pack leads to, by its id where it has a usable one, and the field in it. */
function locateRefusal(path: readonly PropertyKey[], value: unknown): RefusalPlace {
  const [list, index, ...field] = path.map(String)
  if (index === undefined) return { record: '', field: toSafeFieldName(list ?? '') }
  const records = (value as Record<string, unknown>)[list!]
  const record: unknown = Array.isArray(records) ? records[Number(index)] : undefined
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined
  const named = typeof id === 'string' && /^[a-z0-9.-]{1,120}$/.test(id)
  return {
    record: named ? id : `${toSafeFieldName(list!)}[${toSafeFieldName(index)}]`,
    field: toSafeFieldName(field.join('.')),
  }
}

/** A field's name as it may be shown, whatever was put in its place. */
const toSafeFieldName = (field: string): string => field.replace(/[^\w.-]/g, '?').slice(0, 120)
