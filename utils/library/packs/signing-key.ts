// Ed25519, by the browser's own cryptography.

import { PackError } from './pack-error.ts'

const ALGORITHM = 'Ed25519'

/** Whether bytes were signed by a public key (base64). Rejects with 'not-supported' where the browser does not know Ed25519 (Chromium before 137). */
export async function verifySignature(
  key: string,
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  let imported: CryptoKey
  try {
    imported = await crypto.subtle.importKey('raw', decodeBase64(key), ALGORITHM, false, ['verify'])
  } catch (error) {
    // Bytes that are no point of the curve are no key: nothing is signed by them.
    if (error instanceof DOMException && error.name === 'DataError') return false
    throw new PackError('not-supported', undefined, { cause: error })
  }
  return crypto.subtle.verify(ALGORITHM, imported, signature, bytes)
}

/** A short form of a public key (base64) that people can compare by eye or telephone: half its SHA-256, as eight groups of four hexadecimal digits. */
export async function computeFingerprint(key: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', decodeBase64(key)))
  const digits = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.match(/.{4}/g)!.join(' ')
}

/** The bytes that a text in base64 stands for. Throws when it is no base64. */
export function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
}
