// Reads the bytes of a file into a checked pack or a refusal. Pure: stores no data.

import { fromBase64 } from '../../lib/base64.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'
import { type LibraryRecords, mergePack } from './merge-pack.ts'
import { PackError, type RefusalPlace } from './pack-error.ts'
import { MAX_PACK_BYTES, PACK_FORMAT, type Pack, packEnvelopeSchema, packSchema } from './pack-schema.ts'
import { findBrokenReference } from './record-references.ts'
import { findDocumentFault, findRevivedField } from './record-rules.ts'
import { verifySignature } from './signing-key.ts'
import { findUnsafeValue } from './text-safety.ts'

/** The library bundled with the extension. */
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
 * Reads the pack in a file's bytes: signed by the key, well formed, and consistent with the bundled library. Only the
 * installation knows whether it is newer than the installed pack.
 * @throws PackError
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

/** Checks a pack's records one by one, and together with the bundled library. @throws PackError */
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
    // A check may rest on the provision, so it cannot be removed.
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
    payload = fromBase64(data.payload)
  } catch (error) {
    throw new PackError('wrong-format', undefined, { cause: error })
  }
  if (!(await verifySignature(key, payload, fromBase64(data.signature)))) throw new PackError('bad-signature')
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

/** Finds the record a path through a pack leads to, by its id if it has a usable one, and the field in it. */
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

/** Makes an attacker-controlled field name safe to show. */
const toSafeFieldName = (field: string): string => field.replace(/[^\w.-]/g, '?').slice(0, 120)
