// Numbers out of characters, without building strings: features are hashed as they are read.

/** Takes one more value (a UTF-16 unit, another hash, the name of a kind of feature) into a running 32-bit hash. */
export function mixHash(hash: number, value: number): number {
  // Spread first: kinds are numbered one after the other, and so are many values; their bits must not cancel out.
  const mixed = Math.imul(Math.imul(hash, 0x85ebca6b) ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** The hash of a stretch of UTF-16 units, end exclusive. */
export function hashUnits(seed: number, text: string, start: number, end: number): number {
  let hash = seed
  for (let i = start; i < end; i++) hash = mixHash(hash, text.charCodeAt(i))
  return hash
}

/** The bucket of a feature among 2^bits. The last mixing spreads what differs in few bits only. */
export function getBucket(hash: number, bits: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  mixed ^= mixed >>> 16
  return mixed >>> (32 - bits)
}
