// The messages between the composer and the rest of the extension. Every page of a site loads them, so the others are
// in another file (messages.ts).

import * as z from 'zod/mini'
import { hashChangeSchema, ignoredHashesSchema } from './compose/ignore-list.ts'
import { CHECK_IDS, FINDING_SOURCES, LEVELS } from './draft.ts'
import { createMessenger, type MessageTable } from './messenger.ts'
import { composerChoicesSchema } from './settings/composer-choices.ts'
import { BOX_KINDS } from './sites/site-definition.ts'

const noPayload = z.null()
/** A megabyte in base64, in UTF-16 units. The packed weights are smaller (tests/e2e/package.test.ts). */
const MAX_WEIGHTS_LENGTH = 1_400_000
/** The longest phrase of a finding, in UTF-16 units, and the most findings, that a page of ours accepts from a site. */
const MAX_PHRASE_LENGTH = 1_000_000
const MAX_FINDINGS = 20_000
/** The id of a library entry: "nd-330-2026.d9.k2.dd", "nhap-….d9", "vi-sao/insult". */
const ENTRY_ID = /^[a-z0-9][a-z0-9./-]*$/
const levelSchema = z.enum(LEVELS)

/** Schema of the kinds of text that are written in a box. */
export const boxKindSchema = z.enum(BOX_KINDS)

/** A finding as the popup shows it. It contains the user's words, so it is never stored. */
const shownFindingSchema = z.object({
  check: z.enum(FINDING_SOURCES),
  level: levelSchema,
  message: z.string().check(z.maxLength(200)),
  note: z.optional(z.string()),
  phrase: z.string().check(z.maxLength(MAX_PHRASE_LENGTH)),
  provisions: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(50)),
})

/** The state of a site page and its draft. */
const draftStateSchema = z.object({
  site: z.string().check(z.maxLength(40)),
  kind: z.nullable(boxKindSchema),
  /** False where a draft is sent by something that we do not recognize: its send would not be held. */
  hasControl: z.boolean(),
  /** True where the box that has the focus is in a place that the user turned off: it is not read. */
  isPlaceOff: z.boolean(),
  findings: z.array(shownFindingSchema).check(z.maxLength(MAX_FINDINGS)),
  unavailable: z.array(z.enum(CHECK_IDS)).check(z.maxLength(CHECK_IDS.length)),
})

/** The state of a site page and its draft. */
export type DraftState = z.infer<typeof draftStateSchema>

/** All that a content script learns of what the extension stores. */
const siteSettingsSchema = z.extend(composerChoicesSchema, {
  /** Whether drafts on this site are checked. */
  on: z.boolean(),
  /** The permanently ignored phrases, as short hashes. */
  ignored: ignoredHashesSchema,
  /** The telephone numbers of the user and of the office, as short hashes. */
  numbers: ignoredHashesSchema,
  /** Whether the hint about underlined words has not been shown on this device. */
  hint: z.boolean(),
})

/** All that a content script learns of what the extension stores. */
export type SiteSettings = z.infer<typeof siteSettingsSchema>

/** The messages of the composer, by name. */
export const COMPOSER_MESSAGES = {
  /** The draft's findings changed: updates the number on the toolbar button. Contains no text. */
  'compose-count': {
    from: ['site'],
    request: z.object({ count: z.int().check(z.minimum(0), z.maximum(999)), level: z.nullable(levelSchema) }),
    reply: noPayload,
  },
  /** A hold was given up because its dialog could not be kept in sight: the toolbar button says so. */
  'hold-lost': { from: ['site'], request: noPayload, reply: noPayload },
  /** Somebody has written in a box of a kind whose send control is not where it should be: counted on the device. */
  'no-control': { from: ['site'], request: z.object({ kind: boxKindSchema }), reply: noPayload },
  /** The user starts writing in this frame: injects the checks into it. */
  'bring-checks': { from: ['site'], request: noPayload, reply: noPayload },
  /** Requests the weights of the model, in base64. */
  weights: { from: ['site'], request: noPayload, reply: z.string().check(z.maxLength(MAX_WEIGHTS_LENGTH)) },
  /**
   * Opens an entry in the library page: a provision, or the explanation of a check. The pattern excludes "nhap:7",
   * which would make the library read tab 7; only a click in the popup may request that.
   */
  'open-provision': {
    from: ['site', 'page'],
    request: z.object({ id: z.string().check(z.maxLength(120), z.regex(ENTRY_ID)) }),
    reply: noPayload,
  },
  /** Asks for what a content script may know of the settings. A former site learns that it is turned off. */
  'site-settings': { from: ['site', 'former-site'], request: noPayload, reply: siteSettingsSchema },
  /** Announces to a content script that the answer to 'site-settings' may have changed. */
  'settings-changed': { from: ['page'], request: noPayload, reply: noPayload },
  /** Stores that a phrase is permanently ignored, or no longer: "Không nhắc từ này nữa", and its undo. */
  'ignore-phrase': {
    from: ['site'],
    request: hashChangeSchema,
    reply: noPayload,
  },
  /** Stores that a telephone number is the user's own, or no longer: "Đây là số của tôi", and its undo. */
  'own-number': {
    from: ['site'],
    request: hashChangeSchema,
    reply: noPayload,
  },
  /** The hint about underlined words was shown: it is not shown again. */
  'hint-shown': { from: ['site'], request: noPayload, reply: noPayload },
  /** The user pressed the browser's shortcut for the panel of the draft. */
  'open-panel': { from: ['page'], request: noPayload, reply: noPayload },
  /** Asks a content script for the state of its draft. */
  'draft-state': { from: ['page'], request: noPayload, reply: draftStateSchema },
} as const satisfies MessageTable

/** Sends and answers the messages of the composer. */
export const { send: sendComposerMessage, listen: listenForComposerMessages } = createMessenger(COMPOSER_MESSAGES)
