// The user's settings as stored: one object, one schema, one version number.

import * as z from 'zod/mini'
import { CHECK_IDS, LEVELS } from '../draft.ts'
import { checkChoicesSchema, languageSchema, PLACE_CHOICES, remindersSchema, THEMES } from './composer-choices.ts'
import { fileChoicesSchema } from './file-choices.ts'
import { reporterSchema } from './reporter-schema.ts'
import { NO_OWN_WORDS, ownWordsSchema } from './word-lists.ts'

/** The user's roles when posting; several can apply. They decide which provisions are listed first. */
export const ROLES = ['cong-chuc', 'vien-chuc', 'khong-chuyen-trach', 'dang-vien', 'phat-ngon', 'khac'] as const

/** A role of the user. */
export type Role = (typeof ROLES)[number]

/** Permanent ids of the ways to send a report, in display order. They are stored with every recipient and report. */
export const RECIPIENT_KINDS = ['post', 'put', 'email'] as const

/** A report recipient: an HTTPS address that accepts a POST, or a PUT below it, or an e-mail address. */
export const recipientSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  kind: z.enum(RECIPIENT_KINDS),
  address: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** How reports authenticate. The secret is stored separately (report/outbox/recipient-secrets.ts). */
  auth: z.enum(['none', 'bearer', 'basic']),
  /** Whether a POST wraps the report in a CloudEvents envelope. */
  cloudevents: z.boolean(),
})

/** A report recipient. */
export type Recipient = z.infer<typeof recipientSchema>

/**
 * A source of library updates: the address of a pack, and the public key (Ed25519, base64) that verifies its signature.
 */
export const updateSourceSchema = z.object({
  address: z.string().check(z.minLength(1), z.maxLength(2000)),
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
})

/** A source of library updates. */
export type UpdateSource = z.infer<typeof updateSourceSchema>

/** The key of a site: its id, or the origin of a page that has none ("https://forum.example"). */
const siteKeySchema = z.string().check(z.minLength(1), z.maxLength(300))

/** The settings of the current version. */
export const settingsSchema = z.object({
  version: z.literal(8),
  language: languageSchema,
  /** How our pages and our parts in pages look. */
  theme: z.enum(THEMES),
  roles: z.array(z.enum(ROLES)),
  /** Whether the user was asked for roles. The question is asked once, even if it was left unanswered. */
  rolesAsked: z.boolean(),
  /** Only changed checks and kinds of their findings; unlisted ones keep their default level. */
  checks: checkChoicesSchema,
  /** Only changed checks of single sites, by the key of the site. */
  siteChecks: z.record(siteKeySchema, z.partialRecord(z.enum(CHECK_IDS), z.enum(['off', ...LEVELS]))),
  /** The user's lists of words that are never, or always, pointed out. */
  words: ownWordsSchema,
  /** Whether a finding of level `stop` holds the send. */
  hold: z.boolean(),
  files: fileChoicesSchema,
  /** Keys of the sites asked for at installation on which the user disabled the extension (site-access.ts). */
  sitesOff: z.array(siteKeySchema),
  /** Keys of the other sites on which the user enabled it. The browser's permission is needed as well. */
  sitesOn: z.array(siteKeySchema),
  /** Sites on which the extension is off until a time, in ms since 1970. */
  sitesPaused: z.array(z.object({ site: siteKeySchema, until: z.number() })),
  /**
   * Only changed places: their keys (site-access/site-places.ts), with how they are checked. Unlisted ones keep their
   * default.
   */
  places: z.record(z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*\/[a-z]+$/), z.maxLength(120)), z.enum(PLACE_CHOICES)),
  recipients: z.array(recipientSchema),
  /** The recipient's id preselected by report category; categories without one use the first recipient of the list. */
  defaultRecipients: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(64))),
  /** Days for which a report is kept after its delivery or withdrawal. */
  keepDays: z.int().check(z.gte(1), z.lte(3650)),
  /**
   * Whether the contents of a report (words, pictures, comments, reporter) are deleted on delivery; wipe-delivered.ts
   * says what is kept.
   */
  wipeDelivered: z.boolean(),
  /** The name or unit of the last reporter, offered by the next form; null when none is remembered. */
  reporter: z.nullable(reporterSchema),
  reminders: remindersSchema,
  updates: z.nullable(updateSourceSchema),
  /** Whether the popup offers one situation a day. */
  studyCard: z.boolean(),
})

/** The user's settings. */
export type Settings = z.infer<typeof settingsSchema>

/** The settings before the user changes any. */
export const DEFAULT_SETTINGS: Settings = {
  version: 8,
  language: 'vi',
  theme: 'system',
  roles: [],
  rolesAsked: false,
  checks: {},
  siteChecks: {},
  words: NO_OWN_WORDS,
  hold: true,
  files: { contents: true, pictures: true },
  sitesOff: [],
  sitesOn: [],
  sitesPaused: [],
  places: {},
  recipients: [],
  defaultRecipients: {},
  keepDays: 90,
  wipeDelivered: false,
  reporter: null,
  reminders: [],
  updates: null,
  studyCard: true,
}
