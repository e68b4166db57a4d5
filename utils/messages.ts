// Every message between our parts: its schema, its reply's schema, and who may send it.

import { type Browser, browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { CHECK_IDS, LEVELS } from './draft.ts'
import { capturedPostSchema } from './report/model/captured-post.ts'
import { commentsSchema, ENGAGEMENT_KINDS } from './report/model/post-engagement.ts'
import {
  positionRequestSchema,
  postPositionSchema,
  SCREENSHOT_PROBLEMS,
  screenshotSchema,
} from './report/picture/screenshot-schema.ts'

/** Who may send a message: our script in a supported page, or one of our own pages (the background counts as one). */
export type SenderKind = 'site' | 'page'

const noPayload = z.null()
/** A megabyte in base64, in UTF-16 units. The packed weights are smaller (tests/e2e/package.test.ts). */
const MAX_WEIGHTS_LENGTH = 1_400_000
/** The id of an entry of the library: "nd-330-2026.d9.k2.dd", "nhap-….d9", "vi-sao/insult". */
const ENTRY_ID = /^[a-z0-9][a-z0-9./-]*$/
const levelSchema = z.enum(LEVELS)

/** A finding as the popup shows it. It carries the phrase, so it only ever travels in memory. */
const shownFindingSchema = z.object({
  check: z.enum(CHECK_IDS),
  level: levelSchema,
  message: z.string(),
  phrase: z.string(),
  provisions: z.array(z.string()),
})

/** How the page and its draft stand. */
const draftStateSchema = z.object({
  site: z.string(),
  kind: z.nullable(z.enum(['post', 'comment', 'message'])),
  findings: z.array(shownFindingSchema),
  unavailable: z.array(z.enum(CHECK_IDS)),
})

/** How the page and its draft stand. */
export type DraftState = z.infer<typeof draftStateSchema>

/** All messages. */
const MESSAGES = {
  /** The draft's findings changed: for the number on the toolbar button. No text. */
  'compose-count': {
    from: ['site'],
    request: z.object({ count: z.int().check(z.minimum(0), z.maximum(999)), level: z.nullable(levelSchema) }),
    reply: noPayload,
  },
  /** Somebody writes in this frame: bring the checks into it. */
  'bring-checks': { from: ['site'], request: noPayload, reply: noPayload },
  /** The weights of the checks' model, in base64. */
  weights: { from: ['site'], request: noPayload, reply: z.string().check(z.maxLength(MAX_WEIGHTS_LENGTH)) },
  /**
   * Open an entry in the library page: a provision, or what explains a check. Nothing else: "nhap:7" would read the page in a tab,
   * which only a click in the popup may ask for.
   */
  'open-provision': {
    from: ['site', 'page'],
    request: z.object({ id: z.string().check(z.maxLength(120), z.regex(ENTRY_ID)) }),
    reply: noPayload,
  },
  /** Ask a page's script how its draft stands. */
  'draft-state': { from: ['page'], request: noPayload, reply: draftStateSchema },
  /** Ask a page's script for the post under the last right click. */
  'capture-post': { from: ['page'], request: noPayload, reply: z.nullable(capturedPostSchema) },
  /** Ask a page's script to let the user pick a post. */
  'pick-post': { from: ['page'], request: noPayload, reply: noPayload },
  /** The user picked a post. */
  'post-picked': { from: ['site'], request: capturedPostSchema, reply: noPayload },
  /** Ask a page's script where a captured post stands, for its picture. */
  'post-standing': { from: ['page'], request: positionRequestSchema, reply: z.nullable(postPositionSchema) },
  /** Ask a page's script what others did with a captured post: null once the post is gone. Only a tick asks. */
  'post-around': {
    from: ['page'],
    request: z.object({ capturedAt: z.string().check(z.maxLength(40)), what: z.enum(ENGAGEMENT_KINDS) }),
    reply: z.nullable(commentsSchema),
  },
  /** Take the picture of a draft's post on a tab, and open the page that edits it. */
  'take-picture': {
    from: ['page'],
    request: z.object({ id: z.string().check(z.maxLength(64)), tab: z.int(), where: positionRequestSchema }),
    reply: z.enum(['taken', ...SCREENSHOT_PROBLEMS]),
  },
  /** Hand over the picture that was taken for a draft, once. */
  'fetch-picture': {
    from: ['page'],
    request: z.object({ id: z.string().check(z.maxLength(64)) }),
    reply: z.nullable(screenshotSchema),
  },
  /** Send was pressed for a draft, and the browser is about to ask whether its recipient may be reached. Both by their ids. */
  'send-asked': {
    from: ['page'],
    request: z.object({ id: z.string().check(z.maxLength(64)), recipient: z.string().check(z.maxLength(64)) }),
    reply: noPayload,
  },
  /** Send what waits in the outbox, now. Answered when all that was due was tried, or with what the device did not let us store. */
  'drain-outbox': { from: ['page'], request: noPayload, reply: z.nullable(z.enum(['storage-full', 'storage'])) },
} as const satisfies Record<string, { from: readonly SenderKind[]; request: z.ZodMiniType; reply: z.ZodMiniType }>

/** The name of a message. */
export type MessageName = keyof typeof MESSAGES
/** What a message carries. */
export type MessageRequest<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['request']>
/** What comes back. */
export type MessageReply<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['reply']>

/** The parts of a sender we go by: `id`, `origin` or `url`, `tab` (an extension page in a tab has one, too), `frameId`, `documentIdSchema` (Chromium). */
export type MessageSender = Browser.runtime.MessageSender

/** Handlers for some of the messages. What a handler throws becomes the sender's rejection. */
export type MessageHandlers = {
  [N in MessageName]?: (data: MessageRequest<N>, sender: MessageSender) => Promise<MessageReply<N>> | MessageReply<N>
}

/** Sends a message to the background (and to open pages). Rejects when nobody answers or the reply is not of its shape. */
export async function sendMessage<N extends MessageName>(name: N, data: MessageRequest<N>): Promise<MessageReply<N>> {
  return parseReply(name, await browser.runtime.sendMessage({ name, data }))
}

/** Sends a message to our script in a tab's frame. Rejects when there is none. */
export async function sendTabMessage<N extends MessageName>(
  tab: number,
  name: N,
  data: MessageRequest<N>,
  frameId = 0,
): Promise<MessageReply<N>> {
  return parseReply(name, await browser.tabs.sendMessage(tab, { name, data }, { frameId }))
}

/**
 * Registers handlers, at once (a worker's listeners must be there before its first event). A message of another shape, or
 * from a sender who may not send it, is not answered. In: the handlers, and which origins are supported sites.
 */
export function listenForMessages(handlers: MessageHandlers, isSite: (origin: string) => boolean): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: MessageSender) => {
    const message = messageEnvelope.safeParse(raw)
    if (!message.success) return undefined
    const name = message.data.name as MessageName
    const handler = handlers[name] as ((data: unknown, sender: MessageSender) => unknown) | undefined
    if (!handler || !isAllowedSender(MESSAGES[name].from, identifySender(sender, isSite))) return undefined
    const data = MESSAGES[name].request.safeParse(message.data.data)
    if (!data.success) return undefined
    return Promise.resolve().then(() => handler(data.data, sender))
  })
}

const messageEnvelope = z.object({ name: z.enum(Object.keys(MESSAGES) as MessageName[]), data: z.unknown() })

function parseReply<N extends MessageName>(name: N, reply: unknown): MessageReply<N> {
  return MESSAGES[name].reply.parse(reply ?? null) as MessageReply<N>
}

function isAllowedSender(from: readonly SenderKind[], sender: SenderKind | undefined): boolean {
  return sender !== undefined && from.includes(sender)
}

/** Who a sender is, by extension id and origin (never by having a tab: our own pages in a tab have one); undefined for strangers. */
export function identifySender(sender: MessageSender, isSite: (origin: string) => boolean): SenderKind | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  const own = browser.runtime.getURL('/')
  // An extension's own origin is its address without the last slash; Firefox's background page reports a url only.
  const origin = sender.origin ?? (sender.url?.startsWith(own) ? own.slice(0, -1) : undefined)
  if (origin === undefined) return undefined
  if (`${origin}/` === own) return 'page'
  return isSite(origin) ? 'site' : undefined
}
