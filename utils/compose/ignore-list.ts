// "Không nhắc từ này nữa": phrases that are permanently ignored, stored as short hashes in storage.local.

import { browser } from 'wxt/browser'
import type { IgnorableFinding } from './tracked-findings.ts'

const STORAGE_KEY = 'ignored'

/** Maximum number of stored phrases. The oldest is dropped first. */
export const MAX_IGNORED = 500

/**
 * Bits of a stored hash. Short on purpose: about one in a million phrases has the same value, so the stored hashes do
 * not reveal the phrases (a trial of all telephone numbers of the country gives a thousand matches). A full list hides
 * one unrelated finding in two thousand. A salt per profile prevents the comparison of two people's lists. Not a
 * cryptographic hash, because Web Crypto is asynchronous and a hold must be decided synchronously.
 */
const HASH_BITS = 20

/** The stored value. */
interface StoredList {
  salt: number
  hashes: number[]
}

/** The permanently ignored phrases. Queries are synchronous, from memory. */
export interface PermanentIgnoreList {
  has(finding: IgnorableFinding): boolean
  /** Adds a phrase. Rejects when storage is full; this page ignores the phrase nevertheless. */
  add(finding: IgnorableFinding): Promise<void>
  remove(finding: IgnorableFinding): Promise<void>
  /** Stops listening for changes of the storage. */
  stop(): void
}

/** Opens the list. It is empty until storage has answered, and later follows the changes of other pages. */
export function openIgnoreList(onChange: () => void = () => undefined): PermanentIgnoreList {
  let list: StoredList = { salt: 0, hashes: [] }
  const load = (stored: unknown) => {
    list = parseStoredList(stored)
    onChange()
  }
  const loaded = browser.storage.local.get(STORAGE_KEY).then((all) => load(all[STORAGE_KEY]))
  // When the read fails the list stays empty and every finding is shown, which is the safe side.
  loaded.catch((error) => console.warn('Trước khi đăng: danh sách bỏ qua chưa đọc được', error))
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[STORAGE_KEY]) load(changes[STORAGE_KEY].newValue)
  }
  browser.storage.onChanged.addListener(listener)
  const change = async (edit: (hashes: number[], salt: number) => number[]) => {
    await loaded
    const salt = list.salt || crypto.getRandomValues(new Uint32Array(1))[0]! || 1
    list = { salt, hashes: edit(list.hashes, salt).slice(-MAX_IGNORED) }
    await browser.storage.local.set({ [STORAGE_KEY]: list })
  }
  return {
    has: (finding) => list.salt !== 0 && list.hashes.includes(computeShortHash(finding, list.salt)),
    add: (finding) =>
      change((hashes, salt) => [
        ...hashes.filter((hash) => hash !== computeShortHash(finding, salt)),
        computeShortHash(finding, salt),
      ]),
    remove: (finding) => change((hashes, salt) => hashes.filter((hash) => hash !== computeShortHash(finding, salt))),
    stop: () => browser.storage.onChanged.removeListener(listener),
  }
}

/** Returns the number of stored phrases. */
export async function countIgnored(): Promise<number> {
  return parseStoredList((await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY]).hashes.length
}

/** Removes all stored phrases. */
export async function clearIgnored(): Promise<void> {
  await browser.storage.local.remove(STORAGE_KEY)
}

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

function parseStoredList(stored: unknown): StoredList {
  const { salt, hashes } = (stored ?? {}) as Partial<StoredList>
  if (typeof salt !== 'number' || !Array.isArray(hashes)) return { salt: 0, hashes: [] }
  return { salt, hashes: hashes.filter((hash) => Number.isInteger(hash)).slice(-MAX_IGNORED) }
}
