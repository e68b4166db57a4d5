// The messages between the extension's parts: their schemas, those of their replies, and their allowed senders. This
// table comes with every page of a site; what no content script sends or hears is in page-messages.ts, what is about
// files in file-reader/file-messages.ts, about posts in capture-loader/capture-messages.ts, for what draws the findings
// in view-messages.ts.

import { type Browser, browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { CAPTURE_MESSAGES } from './capture-loader/capture-messages.ts'
import { hashChangeSchema, ignoredHashesSchema } from './compose/ignore-list.ts'
import { CHECK_IDS, FINDING_SOURCES, LEVELS } from './draft.ts'
import type { FILE_MESSAGES } from './file-reader/file-messages.ts'
import type { PAGE_MESSAGES } from './page-messages.ts'
import { composerChoicesSchema } from './settings/composer-choices.ts'
import { BOX_KINDS } from './sites/site-definition.ts'
import type { VIEW_MESSAGES } from './view-messages.ts'

/**
 * The kinds of senders: a content script on a site that is turned on, one in any other page (of a site that was turned
 * off meanwhile), or an extension page (the background counts as one).
 */
export type SenderKind = 'site' | 'former-site' | 'page'

const noPayload = z.null()
/** A megabyte in base64, in UTF-16 units. The packed weights are smaller (tests/e2e/package.test.ts). */
const MAX_WEIGHTS_LENGTH = 1_400_000
/** The longest phrase of a finding, in UTF-16 units, that a page of ours accepts from a site. */
export const MAX_PHRASE_LENGTH = 1_000_000
/** The most findings that it accepts. */
export const MAX_FINDINGS = 20_000
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
  /** Set where it is in a file and not in the text. */
  inFile: z.optional(z.enum(['name', 'content'])),
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

/** The messages that the content script of every page sends or hears, by name. */
export const MESSAGES = {
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

/** Who may send a message, its schema and that of its reply. */
interface MessageContract {
  from: readonly SenderKind[]
  request: z.ZodMiniType
  reply: z.ZodMiniType
}
/** Messages by name. */
export type MessageTable = Readonly<Record<string, MessageContract>>

type AllMessages = typeof MESSAGES &
  typeof PAGE_MESSAGES &
  typeof FILE_MESSAGES &
  typeof CAPTURE_MESSAGES &
  typeof VIEW_MESSAGES
/** The name of a message of any table. */
export type MessageName = keyof AllMessages
/** The payload of a message. */
export type MessageRequest<N extends MessageName> = z.infer<AllMessages[N]['request']>
/** The reply to a message. */
export type MessageReply<N extends MessageName> = z.infer<AllMessages[N]['reply']>
/** The name of a message of this table. */
type SiteMessageName = keyof typeof MESSAGES

/**
 * The sender. Used fields: `id`, `origin` or `url`, `tab` (an extension page in a tab has one, too), `frameId`,
 * `documentId` (Chromium only).
 */
export type MessageSender = Browser.runtime.MessageSender

/** Handlers for some of the messages. An error in a handler rejects the sender's promise. */
export type MessageHandlers = {
  [N in MessageName]?: (data: MessageRequest<N>, sender: MessageSender) => Promise<MessageReply<N>> | MessageReply<N>
}

/** Sends a message to the background (and open pages). Rejects when there is no answer or the reply is invalid. */
export async function sendMessage<N extends SiteMessageName>(
  name: N,
  data: MessageRequest<N>,
): Promise<MessageReply<N>> {
  return sendListedMessage(MESSAGES, name, data)
}

/** Sends a message of any table, as `sendMessage` does. */
export async function sendListedMessage<N extends MessageName>(
  table: Readonly<Record<N, MessageContract>>,
  name: N,
  data: MessageRequest<N>,
): Promise<MessageReply<N>> {
  return parseReply(table[name], await browser.runtime.sendMessage({ name, data }))
}

/** Sends a message to the content script in a tab's frame. Rejects when no script answers. */
export async function sendTabMessage<N extends SiteMessageName>(
  tab: number,
  name: N,
  data: MessageRequest<N>,
  frameId = 0,
): Promise<MessageReply<N>> {
  return sendListedTabMessage(MESSAGES, tab, name, data, frameId)
}

/** Sends a message of any table, as `sendTabMessage` does. */
export async function sendListedTabMessage<N extends MessageName>(
  table: Readonly<Record<N, MessageContract>>,
  tab: number,
  name: N,
  data: MessageRequest<N>,
  frameId = 0,
): Promise<MessageReply<N>> {
  return parseReply(table[name], await browser.tabs.sendMessage(tab, { name, data }, { frameId }))
}

/**
 * Registers handlers synchronously, because a service worker's listeners must exist before its first event. Invalid
 * messages and those of strangers are not answered; a sender that may not send a message gets a rejection.
 * @param isSite Whether an origin is a site that is turned on.
 * @param table The messages that are handled here.
 */
export function listenForMessages(handlers: MessageHandlers, isSite: IsSite, table: MessageTable = MESSAGES): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: MessageSender) => {
    const message = messageEnvelope.safeParse(raw)
    if (!message.success || sender.id !== browser.runtime.id) return undefined
    const { name } = message.data
    const contract = Object.hasOwn(table, name) ? table[name] : undefined
    const handler = handlers[name as MessageName] as ((data: unknown, sender: MessageSender) => unknown) | undefined
    const data = contract?.request.safeParse(message.data.data)
    if (!contract || !handler || !data?.success) return undefined
    const answer = async (kind: SenderKind | undefined) => {
      if (!kind || !contract.from.includes(kind)) throw new Error(`${name} came from where it may not be sent`)
      return handler(data.data, sender)
    }
    // Our pages' messages are handled in the turn of the event: one can carry a click, which the browser forgets then.
    return isOwnPage(sender) ? answer('page') : identifySender(sender, isSite).then(answer)
  })
}

const messageEnvelope = z.object({ name: z.string(), data: z.unknown() })

function parseReply<R>({ reply }: MessageContract, answer: unknown): R {
  return reply.parse(answer ?? null) as R
}

/** Whether an origin is a site that is turned on. */
type IsSite = (origin: string) => boolean | Promise<boolean>

/**
 * Identifies a sender by extension id and origin; undefined for strangers. Having a tab proves no site: an extension
 * page in a tab has one, too.
 */
export async function identifySender(sender: MessageSender, isSite: IsSite): Promise<SenderKind | undefined> {
  if (sender.id !== browser.runtime.id) return undefined
  if (isOwnPage(sender)) return 'page'
  const origin = getSenderOrigin(sender)
  if (origin === undefined) return undefined
  return (await isSite(origin)) ? 'site' : 'former-site'
}

/** Whether a sender with our id is a page of the extension. */
function isOwnPage(sender: MessageSender): boolean {
  const own = browser.runtime.getURL('/')
  const origin = getSenderOrigin(sender)
  // An extension's origin is its base URL without the last slash; Firefox's background page reports only a `url`.
  return origin === undefined ? !!sender.url?.startsWith(own) : `${origin}/` === own
}

/** Returns a sender's origin; that of its address where the page has none, because its policy puts it in a sandbox. */
export function getSenderOrigin({ origin, url }: Pick<MessageSender, 'origin' | 'url'>): string | undefined {
  return origin === 'null' && url !== undefined && URL.canParse(url) ? new URL(url).origin : origin
}
