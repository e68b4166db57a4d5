import type { BundledRecords } from './read-pack.ts'

/**
 * Computes a short fingerprint of a bundled library: a different library has a different stamp. It shows whether a pack
 * was checked against this very library. It is not a protection against an attacker.
 */
export function computeBundleStamp(bundle: BundledRecords): string {
  const json = JSON.stringify(bundle)
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5
  for (let at = 0; at < json.length; at++) hash = Math.imul(hash ^ json.charCodeAt(at), 0x01000193)
  return `${json.length}-${(hash >>> 0).toString(16)}`
}
