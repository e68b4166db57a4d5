// Sends messages between the extension's parts, and answers them: each has its schema, its reply's schema, and its
// allowed senders.

import { type Browser, browser } from 'wxt/browser'
import * as z from 'zod/mini'

/**
 * The kinds of senders: a content script on a site that is turned on, one in any other page (of a site that was turned
 * off meanwhile), or an extension page (the background counts as one).
 */
export type SenderKind = 'site' | 'former-site' | 'page'

/** Messages by name: who may send them, what they carry, and what is replied. */
export type MessageTable = Record<string, { from: readonly SenderKind[]; request: z.ZodMiniType; reply: z.ZodMiniType }>

/** The names of messages. */
export type NameOf<T extends MessageTable> = keyof T & string
/** The payload of a message. */
export type RequestOf<T extends MessageTable, N extends NameOf<T>> = z.infer<T[N]['request']>
/** The reply to a message. */
export type ReplyOf<T extends MessageTable, N extends NameOf<T>> = z.infer<T[N]['reply']>

/**
 * The sender. Used fields: `id`, `origin` or `url`, `tab` (an extension page in a tab has one, too), `frameId`,
 * `documentId` (Chromium only).
 */
export type MessageSender = Browser.runtime.MessageSender

/** Handlers for some of the messages. An error in a handler rejects the sender's promise. */
export type HandlersOf<T extends MessageTable> = {
  [N in NameOf<T>]?: (data: RequestOf<T, N>, sender: MessageSender) => Promise<ReplyOf<T, N>> | ReplyOf<T, N>
}

/** Whether an origin is a site that is turned on. */
type IsSite = (origin: string) => boolean | Promise<boolean>

/** Sends and answers the messages of one table. */
interface Messenger<T extends MessageTable> {
  /** Sends a message to the background (and open pages). Rejects when there is no answer or the reply is invalid. */
  send<N extends NameOf<T>>(name: N, data: RequestOf<T, N>): Promise<ReplyOf<T, N>>
  /** Sends a message to the content script in a tab's frame. Rejects when no script answers. */
  sendToTab<N extends NameOf<T>>(tab: number, name: N, data: RequestOf<T, N>, frameId?: number): Promise<ReplyOf<T, N>>
  /**
   * Registers handlers synchronously, because a service worker's listeners must exist before its first event. Invalid
   * messages and those of strangers are not answered; a sender that may not send a message gets a rejection.
   * @param isSite Whether an origin is a site that is turned on.
   */
  listen(handlers: HandlersOf<T>, isSite: IsSite): void
}

/** Creates what sends and answers the messages of a table. */
export function createMessenger<T extends MessageTable>(table: T): Messenger<T> {
  const envelope = z.object({ name: z.enum(Object.keys(table)), data: z.unknown() })
  const parseReply = <N extends NameOf<T>>(name: N, reply: unknown) =>
    table[name]!.reply.parse(reply ?? null) as ReplyOf<T, N>
  return {
    send: async (name, data) => parseReply(name, await browser.runtime.sendMessage({ name, data })),
    sendToTab: async (tab, name, data, frameId = 0) =>
      parseReply(name, await browser.tabs.sendMessage(tab, { name, data }, { frameId })),
    listen: (handlers, isSite) => {
      browser.runtime.onMessage.addListener((raw: unknown, sender: MessageSender) => {
        const message = envelope.safeParse(raw)
        if (!message.success || sender.id !== browser.runtime.id) return undefined
        const { name } = message.data
        const { from, request } = table[name]!
        const handler = handlers[name] as ((data: unknown, sender: MessageSender) => unknown) | undefined
        const data = request.safeParse(message.data.data)
        if (!handler || !data.success) return undefined
        const answer = async (kind: SenderKind | undefined) => {
          if (!kind || !from.includes(kind)) throw new Error(`${name} came from where it may not be sent`)
          return handler(data.data, sender)
        }
        // Those of our pages are handled in the turn of the event: one can carry a click, which the browser forgets then.
        return isOwnPage(sender) ? answer('page') : identifySender(sender, isSite).then(answer)
      })
    },
  }
}

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
