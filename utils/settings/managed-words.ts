// Words that an organisation wants pointed out, set by browser policy. They are shown in the settings, and a finding
// says that the word is the organisation's. The writer decides about it as about every finding; it is never reported.

import * as z from 'zod/mini'
import type { FlaggedEntry } from './composer-choices.ts'
import { readManagedPolicy, watchManagedPolicy } from './managed-policy.ts'
import { flaggedWordSchema, MAX_WORDS, normalizeWord } from './word-lists.ts'

const KEY = 'words'

const managedWordSchema = z.object({
  phrase: z.string(),
  level: z._default(flaggedWordSchema.shape.level, 'warn'),
  note: z._default(flaggedWordSchema.shape.note, ''),
})

/** The organisation's words, and the number of entries that are unusable. */
export interface ManagedWords {
  words: readonly FlaggedEntry[]
  unusable: number
}

/** The value when there is no policy. */
export const NO_MANAGED_WORDS: ManagedWords = { words: [], unusable: 0 }

/** Reads the organisation's words. Never rejects. */
export async function readManagedWords(): Promise<ManagedWords> {
  const stored = await readManagedPolicy(KEY)
  if (stored === undefined || stored === null) return NO_MANAGED_WORDS
  const all: readonly unknown[] = Array.isArray(stored) ? stored : [stored]
  const words = all.slice(0, MAX_WORDS).flatMap((entry) => parseManagedWord(entry) ?? [])
  return { words, unusable: all.length - words.length }
}

/**
 * Calls back whenever the policy changes.
 * @returns A function that stops watching.
 */
export function watchManagedWords(onChange: (managed: ManagedWords) => void): () => void {
  return watchManagedPolicy(KEY, () => void readManagedWords().then(onChange))
}

function parseManagedWord(stored: unknown): FlaggedEntry | undefined {
  const parsed = managedWordSchema.safeParse(stored)
  if (!parsed.success) return undefined
  const word = flaggedWordSchema.safeParse({ ...parsed.data, phrase: normalizeWord(parsed.data.phrase) })
  return word.success && /[\p{L}\p{N}]/u.test(word.data.phrase) ? word.data : undefined
}
