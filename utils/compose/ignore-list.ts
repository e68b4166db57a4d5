// "Không nhắc từ này nữa": phrases that are permanently ignored, as short hashes. They are stored by ignore-store.ts.

import * as z from 'zod/mini'
import { computeShortHash, HASH_BITS } from './short-hash.ts'
import type { IgnorableFinding } from './tracked-findings.ts'

/** Maximum number of stored phrases. The oldest is dropped first. */
export const MAX_IGNORED = 500

/** One more than the largest hash. */
const HASH_LIMIT = 2 ** HASH_BITS

const hashSchema = z.int().check(z.minimum(0), z.maximum(HASH_LIMIT - 1))

/** Schema of the stored hashes, and of the salt they were computed with, which is never 0. */
export const ignoredHashesSchema = z.object({
  salt: z.number(),
  hashes: z.array(hashSchema).check(z.maxLength(MAX_IGNORED)),
})

/** The stored hashes, and the salt they were computed with, which is never 0. */
export type IgnoredHashes = z.infer<typeof ignoredHashesSchema>

/** Schema of a change of the stored hashes. */
export const hashChangeSchema = z.object({
  hash: hashSchema,
  ignored: z.boolean(),
  /** Set when the finding was marked as wrong: its check and message key, "personal-data/phone". */
  rule: z.optional(z.string().check(z.maxLength(80))),
})

/** A change of the stored hashes. */
export type HashChange = z.infer<typeof hashChangeSchema>

/** The permanently ignored phrases. Queries are synchronous, from memory. */
export interface PermanentIgnoreList {
  has(finding: IgnorableFinding): boolean
  /**
   * Adds a phrase, once the list is loaded. Rejects when it cannot be stored; this page ignores it nevertheless.
   *
   * @param rule the check and message key of a finding that was marked as wrong: "personal-data/phone".
   */
  add(finding: IgnorableFinding, rule?: string): Promise<void>
  remove(finding: IgnorableFinding): Promise<void>
}

/** A list in memory that takes over what is stored. */
export interface LoadedIgnoreList extends PermanentIgnoreList {
  load(stored: IgnoredHashes): void
}

/**
 * Creates a list in memory. Until it is loaded it is empty: every finding is shown, which is the safe side.
 *
 * @param save stores that a hash is ignored, or no longer.
 * @param onChange called after the list was loaded.
 */
export function createIgnoreList(
  save: (change: HashChange) => Promise<unknown>,
  onChange: () => void,
): LoadedIgnoreList {
  let list: IgnoredHashes | undefined
  // What is being saved holds against a stored list that was read before.
  const unsaved = new Set<HashChange>()
  let onLoaded: () => void
  const loaded = new Promise<void>((resolve) => {
    onLoaded = resolve
  })
  const change = async (finding: IgnorableFinding, ignored: boolean, rule?: string) => {
    if (!list) await loaded
    const edit = { hash: computeShortHash(finding, list!.salt), ignored, ...(rule && { rule }) }
    list = editHashes(list!, edit)
    unsaved.add(edit)
    try {
      await save(edit)
    } finally {
      unsaved.delete(edit)
    }
  }
  return {
    has: (finding) => list?.hashes.includes(computeShortHash(finding, list.salt)) ?? false,
    add: (finding, rule) => change(finding, true, rule),
    remove: (finding) => change(finding, false),
    load: (stored) => {
      list = [...unsaved].reduce(editHashes, stored)
      onLoaded()
      onChange()
    },
  }
}

/** Applies a change. The oldest hash of a full list is dropped. */
export function editHashes({ salt, hashes }: IgnoredHashes, { hash, ignored }: HashChange): IgnoredHashes {
  const others = hashes.filter((each) => each !== hash)
  return { salt, hashes: (ignored ? [...others, hash] : others).slice(-MAX_IGNORED) }
}

/** Parses a stored value; undefined when it is none of ours. */
export function parseIgnoredHashes(stored: unknown): IgnoredHashes | undefined {
  const { salt, hashes } = (stored ?? {}) as Partial<IgnoredHashes>
  if (!Number.isFinite(salt) || salt === 0 || !Array.isArray(hashes)) return undefined
  const valid = hashes.filter((hash) => Number.isInteger(hash) && hash >= 0 && hash < HASH_LIMIT)
  return { salt: salt!, hashes: valid.slice(-MAX_IGNORED) }
}
