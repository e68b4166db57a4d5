// The settings that the composer needs, on a site and in our own pages.

import * as z from 'zod/mini'
import { CHECK_IDS, LEVELS } from '../draft.ts'
import { BOX_AUDIENCES } from '../sites/site-definition.ts'

/** Schema of the language of all texts. */
export const languageSchema = z.enum(['vi', 'en'])

/** How our parts look: as the system and the page behind them, or always light or dark. */
export const THEMES = ['system', 'light', 'dark'] as const

/** How our parts look. */
export type Theme = (typeof THEMES)[number]

/**
 * Schema of the changed checks ("insult") and kinds of their findings ("personal-data/identity"); unlisted ones keep
 * their default level. The kinds are declared by the checks, which a content script does not have from the start.
 */
export const checkChoicesSchema = z.record(
  z.string().check(z.regex(new RegExp(`^(?:${CHECK_IDS.join('|')})(?:/[a-z-]{1,20})?$`))),
  z.enum(['off', 'note', 'warn', 'stop']),
)

/**
 * A rule of the user's agency, shown with the findings of a check. Stored apart from its document, which content
 * scripts must not read.
 */
const reminderSchema = z.object({
  /** The entry id of the rule in an imported document. */
  entry: z.string().check(z.minLength(1), z.maxLength(120)),
  check: z.enum(CHECK_IDS),
  /** The citation of the rule: "Điều 9, Nội quy cơ quan". */
  cite: z.string().check(z.minLength(1), z.maxLength(200)),
})

/** A rule of the user's agency, bound to a check. */
export type Reminder = z.infer<typeof reminderSchema>

/** The maximum number of reminders. */
export const MAX_REMINDERS = 60

/** Schema of the rules of the user's agency. */
export const remindersSchema = z.array(reminderSchema).check(z.maxLength(MAX_REMINDERS))

/** How a place is checked: like public, softer where a finding matters to the public alone, or not read at all. */
export const PLACE_CHOICES = ['public', 'softer', 'off'] as const

/** How a place is checked. */
export type PlaceChoice = (typeof PLACE_CHOICES)[number]

/** Schema of how the places of one site are checked, by who reads there; unlisted ones are checked like public. */
export const audienceChoicesSchema = z.partialRecord(z.enum(BOX_AUDIENCES), z.enum(PLACE_CHOICES))

/** How the places of one site are checked, by who reads there. */
export type AudienceChoices = z.infer<typeof audienceChoicesSchema>

/** Schema of a word that is always pointed out, at which level, and what is shown with it. */
export const flaggedEntrySchema = z.object({ phrase: z.string(), level: z.enum(LEVELS), note: z.string() })

/** A word that is always pointed out. */
export type FlaggedEntry = z.infer<typeof flaggedEntrySchema>

const flaggedEntriesSchema = z.array(flaggedEntrySchema)

/** The lists of words. What is stored and set by policy has limits (word-lists.ts). */
const wordListsSchema = z.object({
  /** Words, names and numbers that are never pointed out. */
  never: z.array(z.string()),
  flagged: flaggedEntriesSchema,
  /** The organisation's words. */
  agency: flaggedEntriesSchema,
})

/** What the checks run with: the levels of checks and kinds, the lists of words, and what differs on the site. */
const runChoicesSchema = z.object({ levels: checkChoicesSchema, words: wordListsSchema, site: checkChoicesSchema })

/** Schema of the user's settings that concern the composer. */
export const composerChoicesSchema = z.object({
  language: languageSchema,
  theme: z.enum(THEMES),
  checks: runChoicesSchema,
  /** Whether a serious finding holds the send. */
  hold: z.boolean(),
  reminders: remindersSchema,
  audiences: audienceChoicesSchema,
  /** Where the line about a wrong finding can be sent by hand; empty where that is nowhere. */
  feedback: z.string().check(z.maxLength(300)),
})

/** The user's settings that concern the composer. */
export type ComposerChoices = z.infer<typeof composerChoicesSchema>

/** The choices before the user has made any. */
export const DEFAULT_COMPOSER_CHOICES: ComposerChoices = {
  language: 'vi',
  theme: 'system',
  checks: { levels: {}, words: { never: [], flagged: [], agency: [] }, site: {} },
  hold: true,
  reminders: [],
  audiences: {},
  feedback: '',
}
