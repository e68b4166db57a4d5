/** Computes FNV-1a over the bytes before `end`. It detects a damaged file; it is no protection against tampering. */
export function computeChecksum(bytes: Uint8Array, end: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return hash >>> 0
}
