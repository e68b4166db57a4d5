import { sha256 } from '@noble/hashes/sha2.js'
import { toHex } from './hex.ts'

/**
 * Computes SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits, synchronously. `crypto.subtle` is
 * asynchronous, and a report is built where code cannot await: in a render, in the click that copies it, in a
 * transaction. A lone surrogate becomes U+FFFD.
 */
export function computeSha256Sync(text: string): string {
  return computeSha256OfBytesSync(new TextEncoder().encode(text))
}

/** Computes SHA-256 of bytes, as 64 lower-case hexadecimal digits, synchronously. */
export function computeSha256OfBytesSync(bytes: Uint8Array): string {
  return toHex(sha256(bytes))
}
