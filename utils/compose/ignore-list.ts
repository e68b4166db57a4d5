// "Không nhắc từ này nữa": what is never to be brought up again, kept as short hashes in storage.local.

import { browser } from 'wxt/browser'
import type { IgnorableFinding } from './tracked-findings.ts'

const STORAGE_KEY = 'ignored'

/** Most phrases remembered; the oldest goes first. */
export const MAX_IGNORED = 500

/**
 * Bits of a stored hash. Short on purpose: about one in a million phrases shares each value, so that whoever reads the storage
 * cannot say which phrase was meant (all telephone numbers of the country tried in turn give a thousand that fit), while a
 * full list hides one unrelated finding in two thousand. A salt of the profile keeps two people's lists from being compared.
 * Not a cryptographic hash: those answer later, and a send is decided at once.
 */
const HASH_BITS = 20

/** What storage holds. */
interface StoredList {
  salt: number
  hashes: number[]
}

/** The phrases never to be brought up again, answered at once from memory. */
export interface PermanentIgnoreList {
  has(what: IgnorableFinding): boolean
  /** Remembers a phrase. Rejects when storage is full; it is ignored in this page all the same. */
  add(what: IgnorableFinding): Promise<void>
  remove(what: IgnorableFinding): Promise<void>
  /** Stops following the storage. */
  stop(): void
}

/** Opens the list. It is empty until storage has answered, then follows what other pages do. */
export function openIgnoreList(onChange: () => void = () => undefined): PermanentIgnoreList {
  let list: StoredList = { salt: 0, hashes: [] }
  const take = (stored: unknown) => {
    list = parseStoredList(stored)
    onChange()
  }
  const loaded = browser.storage.local.get(STORAGE_KEY).then((all) => take(all[STORAGE_KEY]))
  // Without its storage the list is empty: everything is brought up, which is the safe side.
  loaded.catch((error) => console.warn('Trước khi đăng: danh sách bỏ qua chưa đọc được', error))
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[STORAGE_KEY]) take(changes[STORAGE_KEY].newValue)
  }
  browser.storage.onChanged.addListener(listener)
  const change = async (edit: (hashes: number[], salt: number) => number[]) => {
    await loaded
    const salt = list.salt || crypto.getRandomValues(new Uint32Array(1))[0]! || 1
    list = { salt, hashes: edit(list.hashes, salt).slice(-MAX_IGNORED) }
    await browser.storage.local.set({ [STORAGE_KEY]: list })
  }
  return {
    has: (what) => list.salt !== 0 && list.hashes.includes(computeShortHash(what, list.salt)),
    add: (what) =>
      change((hashes, salt) => [
        ...hashes.filter((hash) => hash !== computeShortHash(what, salt)),
        computeShortHash(what, salt),
      ]),
    remove: (what) => change((hashes, salt) => hashes.filter((hash) => hash !== computeShortHash(what, salt))),
    stop: () => browser.storage.onChanged.removeListener(listener),
  }
}

/** How many phrases are remembered. */
export async function countIgnored(): Promise<number> {
  return parseStoredList((await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY]).hashes.length
}

/** Forgets all of them. */
export async function clearIgnored(): Promise<void> {
  await browser.storage.local.remove(STORAGE_KEY)
}

/** The short hash of a check and a phrase (case, normal form and spacing do not matter), a number of `BITS` bits. */
export function computeShortHash(what: IgnorableFinding, salt: number): number {
  const text = `${what.check} ${what.phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`
  let hash = salt | 0
  for (let i = 0; i < text.length; i++) hash = mixBits(hash ^ text.charCodeAt(i))
  return mixBits(hash) >>> (32 - HASH_BITS)
}

/** The finishing step of MurmurHash3 (public domain): every bit of the input changes half of the output. */
function mixBits(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

function parseStoredList(stored: unknown): StoredList {
  const { salt, hashes } = (stored ?? {}) as Partial<StoredList>
  if (typeof salt !== 'number' || !Array.isArray(hashes)) return { salt: 0, hashes: [] }
  return { salt, hashes: hashes.filter((hash) => Number.isInteger(hash)).slice(-MAX_IGNORED) }
}
