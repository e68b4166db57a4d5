// The messages between the extension's own pages and its background. No content script has their schemas.

import * as z from 'zod/mini'
import { TRUSTED_KEYS } from './lib/trusted-keys.ts'
import { type MessageReply, type MessageRequest, type MessageTable, sendListedMessage } from './messages.ts'
import { positionRequestSchema, SCREENSHOT_PROBLEMS, screenshotSchema } from './report/picture/screenshot-schema.ts'

const noPayload = z.null()

/** The messages of our own pages, by name. */
export const PAGE_MESSAGES = {
  /** Asks whether an origin is a site that is turned on, for a page that has neither settings nor permissions. */
  'is-site-on': {
    from: ['page'],
    request: z.object({ origin: z.string().check(z.maxLength(300)) }),
    reply: z.boolean(),
  },
  /** Starts on all sites that are turned on and allowed; replies when it has. */
  'start-sites': { from: ['page'], request: noPayload, reply: noPayload },
  /** Reads what is in the trusted storage, for a page that cannot open it. */
  'read-trusted': { from: ['page'], request: z.object({ key: z.enum(TRUSTED_KEYS) }), reply: z.unknown() },
  /** Replaces what is there, if it is still as the page has read it. Replies whether it was. */
  'replace-trusted': {
    from: ['page'],
    request: z.object({ key: z.enum(TRUSTED_KEYS), before: z.unknown(), after: z.unknown() }),
    reply: z.boolean(),
  },
  /** Takes a screenshot of a draft report's post in a tab, and opens the page that edits it. */
  'take-picture': {
    from: ['page'],
    request: z.object({ id: z.string().check(z.maxLength(64)), tab: z.int(), where: positionRequestSchema }),
    reply: z.enum(['taken', ...SCREENSHOT_PROBLEMS]),
  },
  /** Hands over the screenshot taken for a draft report; it can be fetched once. */
  'fetch-picture': {
    from: ['page'],
    request: z.object({ id: z.string().check(z.maxLength(64)) }),
    reply: z.nullable(screenshotSchema),
  },
  /**
   * The user pressed Send for a draft report. Both are given by their ids. In Chromium the background asks for
   * permission for the address's host, so this is sent within the click; the reply is the answer. Null: the page has to
   * ask.
   */
  'send-asked': {
    from: ['page'],
    request: z.object({
      id: z.string().check(z.maxLength(64)),
      recipient: z.string().check(z.maxLength(64)),
      address: z.string().check(z.maxLength(2000)),
    }),
    reply: z.nullable(z.boolean()),
  },
  /**
   * Sends the due reports of the outbox now. Replies after all were tried, or with the storage error that prevented it.
   */
  'drain-outbox': { from: ['page'], request: noPayload, reply: z.nullable(z.enum(['storage-full', 'storage'])) },
} as const satisfies MessageTable

/** Sends a message to the background. Rejects when there is no answer or the reply is invalid. */
export function sendPageMessage<N extends keyof typeof PAGE_MESSAGES>(
  name: N,
  data: MessageRequest<N>,
): Promise<MessageReply<N>> {
  return sendListedMessage(PAGE_MESSAGES, name, data)
}
