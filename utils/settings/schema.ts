// The user's settings, as stored: one object, one schema, one version number.

import * as z from 'zod/mini'
import { CHECK_IDS } from '../draft.ts'

/** Who the user is when posting; several may hold at once. Decides which provisions come first. */
export const ROLES = ['cong-chuc', 'vien-chuc', 'dang-vien', 'phat-ngon', 'khac'] as const

/** One role. */
export type Role = (typeof ROLES)[number]

const checkChoice = z.enum(['off', 'note', 'warn', 'stop'])

/** Where reports may go: an HTTPS address that takes a POST, or an e-mail address. */
export const recipientSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  kind: z.enum(['post', 'email']),
  address: z.string().check(z.minLength(1), z.maxLength(2000)),
})

/** A place reports may go to. */
export type Recipient = z.infer<typeof recipientSchema>

/** The settings of today's version. */
export const settingsSchema = z.object({
  version: z.literal(1),
  language: z.enum(['vi', 'en']),
  roles: z.array(z.enum(ROLES)),
  /** Only the checks that differ from how they were made. */
  checks: z.partialRecord(z.enum(CHECK_IDS), checkChoice),
  /** Whether a `stop` finding holds the send. */
  hold: z.boolean(),
  /** Sites where the user turned the extension off. */
  sitesOff: z.array(z.string()),
  recipients: z.array(recipientSchema),
})

/** The user's settings. */
export type Settings = z.infer<typeof settingsSchema>

/** How the extension is when nothing was chosen. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  language: 'vi',
  roles: [],
  checks: {},
  hold: true,
  sitesOff: [],
  recipients: [],
}
