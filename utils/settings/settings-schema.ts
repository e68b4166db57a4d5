// The user's settings, as stored: one object, one schema, one version number.

import * as z from 'zod/mini'
import { CHECK_IDS } from '../draft.ts'
import { reporterSchema } from './reporter-schema.ts'

/** Who the user is when posting; several may hold at once. Decides which provisions come first. */
export const ROLES = ['cong-chuc', 'vien-chuc', 'dang-vien', 'phat-ngon', 'khac'] as const

/** One role. */
export type Role = (typeof ROLES)[number]

const checkChoiceSchema = z.enum(['off', 'note', 'warn', 'stop'])

/** Where reports may go: an HTTPS address that takes a PUT below it or a POST, or an e-mail address. */
export const recipientSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  kind: z.enum(['put', 'post', 'email']),
  address: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** How the recipient knows that it may take a report. The secret itself is kept apart (report/secrets.ts). */
  auth: z.enum(['none', 'bearer', 'basic']),
  /** Whether a POST carries the report in a CloudEvents envelope, or bare. */
  cloudevents: z.boolean(),
})

/** A place reports may go to. */
export type Recipient = z.infer<typeof recipientSchema>

/** A rule of the user's own agency, shown beside what a check finds: "nhắc điều này khi …". Kept apart from the text it is from, which no page's script can read. */
const reminderSchema = z.object({
  /** The place in an imported text, by its entry id. */
  entry: z.string().check(z.minLength(1), z.maxLength(120)),
  check: z.enum(CHECK_IDS),
  /** How the place is cited: "Điều 9, Nội quy cơ quan". */
  cite: z.string().check(z.minLength(1), z.maxLength(200)),
})

/** A rule of the user's own agency, bound to a check. */
export type Reminder = z.infer<typeof reminderSchema>

/** The most rules that may be bound to checks. */
export const MAX_REMINDERS = 60

/** Where updates of the library come from: the address of a pack, and the public key (Ed25519, base64) that must have signed it. */
export const updateSourceSchema = z.object({
  address: z.string().check(z.minLength(1), z.maxLength(2000)),
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
})

/** Where updates of the library come from. */
export type UpdateSource = z.infer<typeof updateSourceSchema>

/** The settings of today's version. */
export const settingsSchema = z.object({
  version: z.literal(3),
  language: z.enum(['vi', 'en']),
  roles: z.array(z.enum(ROLES)),
  /** The roles were asked for once; an answer left open is not asked for again. */
  rolesAsked: z.boolean(),
  /** Only the checks that differ from how they were made. */
  checks: z.partialRecord(z.enum(CHECK_IDS), checkChoiceSchema),
  /** Whether a `stop` finding holds the send. */
  hold: z.boolean(),
  /** Sites where the user turned the extension off. */
  sitesOff: z.array(z.string()),
  recipients: z.array(recipientSchema),
  /** Which recipient (its id) the form chooses at first, by the category of the report; the first of the list where none is named. */
  defaultRecipients: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(64))),
  /** How many days a report is kept after it arrived or was withdrawn. */
  keepDays: z.int().check(z.gte(1), z.lte(3650)),
  /** Whether all that a report says (words, pictures, comments, who reports) is wiped as soon as it has arrived; what stays, wipe.ts tells. */
  wipeDelivered: z.boolean(),
  /** Who reported last by name or unit, offered again by the next report's form; null when nothing is remembered. */
  reporter: z.nullable(reporterSchema),
  reminders: z.array(reminderSchema).check(z.maxLength(MAX_REMINDERS)),
  updates: z.nullable(updateSourceSchema),
  /** Whether the popup offers a situation a day. */
  studyCard: z.boolean(),
})

/** The user's settings. */
export type Settings = z.infer<typeof settingsSchema>

/** How the extension is when nothing was chosen. */
export const DEFAULT_SETTINGS: Settings = {
  version: 3,
  language: 'vi',
  roles: [],
  rolesAsked: false,
  checks: {},
  hold: true,
  sitesOff: [],
  recipients: [],
  defaultRecipients: {},
  keepDays: 90,
  wipeDelivered: false,
  reporter: null,
  reminders: [],
  updates: null,
  studyCard: true,
}
