// The hash that a phrase or a number is stored as. The checks compute it, too, so this file needs no schema.

import type { IgnorableFinding } from './tracked-findings.ts'

/**
 * Bits of a stored hash. Short on purpose: about one in a million phrases has the same value, so the stored hashes do
 * not reveal the phrases (a trial of all telephone numbers of the country gives a thousand matches). A full list hides
 * one unrelated finding in two thousand. A salt per profile prevents the comparison of two people's lists. Not a
 * cryptographic hash, because Web Crypto is asynchronous and a hold must be decided synchronously.
 */
export const HASH_BITS = 20

/** Computes the hash of a check and a phrase, in `HASH_BITS` bits. Ignores case, Unicode normal form and spacing. */
export function computeShortHash(finding: IgnorableFinding, salt: number): number {
  const text = `${finding.check} ${finding.phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`
  let hash = salt | 0
  for (let i = 0; i < text.length; i++) hash = mixBits(hash ^ text.charCodeAt(i))
  return mixBits(hash) >>> (32 - HASH_BITS)
}

/** The finalizer of MurmurHash3 (public domain): each input bit flips half of the output bits on average. */
function mixBits(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
