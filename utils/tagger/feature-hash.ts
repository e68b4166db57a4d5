// Hashes features directly from characters, without building strings.

/** Mixes a value (a UTF-16 unit, another hash, a feature kind) into a running 32-bit hash. */
export function mixHash(hash: number, value: number): number {
  // Multiply first: feature kinds and many values are consecutive numbers, whose bits must not cancel out.
  const mixed = Math.imul(Math.imul(hash, 0x85ebca6b) ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** Hashes UTF-16 units [start, end) of a text. */
export function hashUnits(seed: number, text: string, start: number, end: number): number {
  let hash = seed
  for (let i = start; i < end; i++) hash = mixHash(hash, text.charCodeAt(i))
  return hash
}

/** Maps a feature hash to one of 2^bits buckets. The final mixing spreads hashes that differ in few bits. */
export function getBucket(hash: number, bits: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  mixed ^= mixed >>> 16
  return mixed >>> (32 - bits)
}
