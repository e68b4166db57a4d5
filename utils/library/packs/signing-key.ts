// Ed25519 signatures, by the Web Crypto API.

import { fromBase64 } from '../../lib/base64.ts'
import { computeSha256 } from '../../lib/sha256.ts'
import { PackError } from './pack-error.ts'

const ALGORITHM = 'Ed25519'

/**
 * Whether bytes were signed by a public key (base64).
 * @throws PackError 'not-supported' if the browser does not know Ed25519 (Chromium before 137)
 */
export async function verifySignature(
  key: string,
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  let imported: CryptoKey
  try {
    imported = await crypto.subtle.importKey('raw', fromBase64(key), ALGORITHM, false, ['verify'])
  } catch (error) {
    // Bytes that are not a point of the curve are not a key, so no signature can be valid.
    if (error instanceof DOMException && error.name === 'DataError') return false
    throw new PackError('not-supported', undefined, { cause: error })
  }
  return crypto.subtle.verify(ALGORITHM, imported, signature, bytes)
}

/**
 * Computes a short form of a public key (base64) that people can compare by eye or over the phone: half of its SHA-256,
 * as eight groups of four hexadecimal digits.
 */
export async function computeFingerprint(key: string): Promise<string> {
  const digits = (await computeSha256(fromBase64(key))).slice(0, 32)
  return digits.match(/.{4}/g)!.join(' ')
}
