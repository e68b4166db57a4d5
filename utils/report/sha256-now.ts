// SHA-256 without waiting. The browser's own answers later, and a report is built where nothing may wait: while it is shown,
// in the click that copies it, inside the transaction that queues it. It tells texts apart and keeps no secret.

// The first 32 bits of the fractions of the square and cube roots of the first primes (FIPS 180-4, 5.3.3 and 4.2.2). A number
// holds 18 bits more than are taken, so it is no matter how an engine rounds its roots.
const PRIMES = firstPrimes(64)
const START = PRIMES.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)))
const ROUNDS = PRIMES.map((prime) => fractionOf(Math.cbrt(prime)))

/** Bytes of a block, and of the length at the end of the last one. */
const BLOCK = 64
const LENGTH = 8

/** SHA-256 of a text's UTF-8 bytes, as `sha256` answers it: 64 lower-case hexadecimal digits, a lone surrogate as U+FFFD. */
export function sha256Now(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const padded = new Uint8Array(Math.ceil((bytes.length + 1 + LENGTH) / BLOCK) * BLOCK)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - LENGTH, BigInt(bytes.length) * 8n)
  const state = Uint32Array.from(START)
  for (let at = 0; at < padded.length; at += BLOCK) addBlock(state, view, at)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** One block (FIPS 180-4, 6.2.2; the names are the standard's). All sums are modulo 2^32. */
function addBlock(state: Uint32Array, view: DataView, start: number): void {
  const w = new Uint32Array(64)
  for (let t = 0; t < 16; t++) w[t] = view.getUint32(start + 4 * t)
  for (let t = 16; t < 64; t++) {
    const early = w[t - 15]!
    const late = w[t - 2]!
    const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    w[t] = s1 + w[t - 7]! + s0 + w[t - 16]!
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const t1 = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + ROUNDS[t]! + w[t]!) | 0
    const t2 = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < added.length; i++) state[i] = state[i]! + added[i]!
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fractionOf(root: number): number {
  return Math.floor((root % 1) * 2 ** 32)
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return primes
}
