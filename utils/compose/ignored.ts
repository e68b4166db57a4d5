// "Không nhắc từ này nữa": what is never to be brought up again, kept as short hashes in storage.local.

import { browser } from 'wxt/browser'
import type { Ignorable } from './findings.ts'

const KEY = 'ignored'

/** Most phrases remembered; the oldest goes first. */
export const MAX_IGNORED = 500

/**
 * Bits of a stored hash. Short on purpose: about one in a million phrases shares each value, so that whoever reads the storage
 * cannot say which phrase was meant (all telephone numbers of the country tried in turn give a thousand that fit), while a
 * full list hides one unrelated finding in two thousand. A salt of the profile keeps two people's lists from being compared.
 * Not a cryptographic hash: those answer later, and a send is decided at once.
 */
const BITS = 20

/** What storage holds. */
interface Stored {
  salt: number
  hashes: number[]
}

/** The phrases never to be brought up again, answered at once from memory. */
export interface IgnoredForGood {
  has(what: Ignorable): boolean
  /** Remembers a phrase. Rejects when storage is full; it is ignored in this page all the same. */
  add(what: Ignorable): Promise<void>
  remove(what: Ignorable): Promise<void>
  /** Stops following the storage. */
  stop(): void
}

/** Opens the list. It is empty until storage has answered, then follows what other pages do. */
export function openIgnored(onChange: () => void = () => undefined): IgnoredForGood {
  let list: Stored = { salt: 0, hashes: [] }
  const take = (stored: unknown) => {
    list = parse(stored)
    onChange()
  }
  const loaded = browser.storage.local.get(KEY).then((all) => take(all[KEY]))
  // Without its storage the list is empty: everything is brought up, which is the safe side.
  loaded.catch((error) => console.warn('Trước khi đăng: danh sách bỏ qua chưa đọc được', error))
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) take(changes[KEY].newValue)
  }
  browser.storage.onChanged.addListener(listener)
  const change = async (edit: (hashes: number[], salt: number) => number[]) => {
    await loaded
    const salt = list.salt || crypto.getRandomValues(new Uint32Array(1))[0]! || 1
    list = { salt, hashes: edit(list.hashes, salt).slice(-MAX_IGNORED) }
    await browser.storage.local.set({ [KEY]: list })
  }
  return {
    has: (what) => list.salt !== 0 && list.hashes.includes(shortHash(what, list.salt)),
    add: (what) =>
      change((hashes, salt) => [...hashes.filter((hash) => hash !== shortHash(what, salt)), shortHash(what, salt)]),
    remove: (what) => change((hashes, salt) => hashes.filter((hash) => hash !== shortHash(what, salt))),
    stop: () => browser.storage.onChanged.removeListener(listener),
  }
}

/** How many phrases are remembered. */
export async function countIgnored(): Promise<number> {
  return parse((await browser.storage.local.get(KEY))[KEY]).hashes.length
}

/** Forgets all of them. */
export async function clearIgnored(): Promise<void> {
  await browser.storage.local.remove(KEY)
}

/** The short hash of a check and a phrase (case, normal form and spacing do not matter), a number of `BITS` bits. */
export function shortHash(what: Ignorable, salt: number): number {
  const text = `${what.check} ${what.phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`
  let hash = salt | 0
  for (let i = 0; i < text.length; i++) hash = mix(hash ^ text.charCodeAt(i))
  return mix(hash) >>> (32 - BITS)
}

/** The finishing step of MurmurHash3 (public domain): every bit of the input changes half of the output. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

function parse(stored: unknown): Stored {
  const { salt, hashes } = (stored ?? {}) as Partial<Stored>
  if (typeof salt !== 'number' || !Array.isArray(hashes)) return { salt: 0, hashes: [] }
  return { salt, hashes: hashes.filter((hash) => Number.isInteger(hash)).slice(-MAX_IGNORED) }
}
