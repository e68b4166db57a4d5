// A set of hashes in a few bytes, for questions that are mostly answered with no.

const BITS = 12

/** A set of short hashes. It may contain more than was added, because different things hash alike, but never less. */
export class BitFilter {
  private readonly bits = new Uint32Array(2 ** (BITS - 5))

  /** Adds a hash that `shortenHash` has returned. */
  add(hash: number): void {
    this.bits[hash >> 5]! |= 1 << (hash & 31)
  }

  /** Whether the set may contain a hash. */
  has(hash: number): boolean {
    return ((this.bits[hash >> 5]! >>> (hash & 31)) & 1) === 1
  }
}

/** Mixes one UTF-16 unit into a running hash of 32 bits. */
export function mixUnit(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15) ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 13)
}

/** Shortens a hash to what a filter knows of it. */
export function shortenHash(hash: number): number {
  return hash >>> (32 - BITS)
}
