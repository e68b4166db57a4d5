/** FNV-1a over the bytes before `end`: tells a damaged file, guards against nothing else. */
export function computeChecksum(bytes: Uint8Array, end: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return hash >>> 0
}
