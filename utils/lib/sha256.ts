import { toHex } from './hex.ts'

/**
 * Computes SHA-256 of bytes with the browser's implementation, as 64 lower-case hexadecimal digits. The synchronous one
 * is in sha256-sync.ts, because it brings a library into every script that imports it.
 */
export async function computeSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
