import type { BundledRecords } from './read-pack.ts'

/**
 * A short sign of all that a bundled library says: another one has another sign. It tells whether a pack was checked against this
 * very library, and is no protection against anybody.
 */
export function computeBundleStamp(bundle: BundledRecords): string {
  const said = JSON.stringify(bundle)
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5
  for (let at = 0; at < said.length; at++) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193)
  return `${said.length}-${(hash >>> 0).toString(16)}`
}
