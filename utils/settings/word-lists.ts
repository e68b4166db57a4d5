// The user's own lists of words: those that are never pointed out, and those that always are. The organisation's list
// comes from its policy (managed-words.ts) and is kept apart.

import * as z from 'zod/mini'
import { type ComposerChoices, type FlaggedEntry, flaggedEntrySchema } from './composer-choices.ts'
import type { Settings } from './settings-schema.ts'

/** The maximum number of words in a list. */
export const MAX_WORDS = 500

/** Schema of a listed word, phrase, name or number. */
const wordSchema = z.string().check(z.minLength(1), z.maxLength(80))

/** Schema of a word that is always pointed out, as it may be stored. */
export const flaggedWordSchema = z.extend(flaggedEntrySchema, {
  phrase: wordSchema,
  note: z.string().check(z.maxLength(200)),
})

/** Schema of the user's own lists, as stored. */
export const ownWordsSchema = z.object({
  never: z.array(wordSchema).check(z.maxLength(MAX_WORDS)),
  flagged: z.array(flaggedWordSchema).check(z.maxLength(MAX_WORDS)),
})

/** The user's own lists of words: those that are never pointed out, and those that always are. */
export type OwnWords = z.infer<typeof ownWordsSchema>

/** The lists of a new user. */
export const NO_OWN_WORDS: OwnWords = { never: [], flagged: [] }

/**
 * Returns what the checks run with: the levels, all lists of words, and what differs on a site.
 *
 * @param site The key of the site; absent where the draft is on none.
 */
export function makeRunChoices(
  { checks, words, siteChecks }: Pick<Settings, 'checks' | 'words' | 'siteChecks'>,
  agency: readonly FlaggedEntry[],
  site?: string,
): ComposerChoices['checks'] {
  const ofSite = site !== undefined && Object.hasOwn(siteChecks, site) ? siteChecks[site] : undefined
  return { levels: checks, words: { ...words, agency: [...agency] }, site: { ...ofSite } }
}

/** Why a word cannot be added to a list. */
export type WordProblem = 'empty' | 'too-long' | 'known' | 'full'

/** A list of the user's. */
export type OwnWordList = keyof OwnWords

/** Returns why a word cannot be added to a list; undefined when it can. */
export function findWordProblem(words: OwnWords, list: OwnWordList, phrase: string): WordProblem | undefined {
  const typed = normalizeWord(phrase)
  if (!/[\p{L}\p{N}]/u.test(typed)) return 'empty'
  if (!wordSchema.safeParse(typed).success) return 'too-long'
  if (hasWord(words, list, typed)) return 'known'
  return words[list].length >= MAX_WORDS ? 'full' : undefined
}

/** Adds words to the lists. A word that is listed already keeps its place and gets the new level and note. */
export function mergeWords(words: OwnWords, added: OwnWords): OwnWords {
  const never = added.never.filter((phrase) => !hasWord(words, 'never', phrase))
  const flagged = new Map(words.flagged.map((word) => [toWordId(word.phrase), word]))
  for (const word of added.flagged) flagged.set(toWordId(word.phrase), word)
  return { never: [...words.never, ...never], flagged: [...flagged.values()] }
}

/** Removes a word from a list. */
export function removeWord(words: OwnWords, list: OwnWordList, phrase: string): OwnWords {
  return list === 'never'
    ? { ...words, never: words.never.filter((each) => each !== phrase) }
    : { ...words, flagged: words.flagged.filter((each) => each.phrase !== phrase) }
}

/** Brings a typed word into the form that is stored: NFC, single spaces. */
export function normalizeWord(phrase: string): string {
  return phrase.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function hasWord(words: OwnWords, list: OwnWordList, phrase: string): boolean {
  const phrases = list === 'never' ? words.never : words.flagged.map((word) => word.phrase)
  return phrases.some((each) => toWordId(each) === toWordId(phrase))
}

/** Words that differ in case alone are one. */
function toWordId(phrase: string): string {
  return normalizeWord(phrase).toLowerCase()
}
