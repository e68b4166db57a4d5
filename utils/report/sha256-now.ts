// SHA-256 without waiting. The browser's own answers later, and a report is built where nothing may wait: while it is shown,
// in the click that copies it, inside the transaction that queues it.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. A lone surrogate counts as U+FFFD. */
export function sha256Now(text: string): string {
  return sha256OfBytesNow(new TextEncoder().encode(text))
}

/** SHA-256 of bytes, as 64 lower-case hexadecimal digits. */
export function sha256OfBytesNow(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
