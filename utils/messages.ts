// Every message between the extension's parts.

import * as z from 'zod/mini'
import { COMPOSER_MESSAGES } from './composer-messages.ts'
import { TRUSTED_KEYS } from './lib/trusted-keys.ts'
import {
  createMessenger,
  type HandlersOf,
  type MessageTable,
  type NameOf,
  type ReplyOf,
  type RequestOf,
} from './messenger.ts'
import { capturedPostSchema } from './report/model/captured-post.ts'
import { commentsSchema, ENGAGEMENT_KINDS } from './report/model/post-engagement.ts'
import {
  positionRequestSchema,
  postPositionSchema,
  SCREENSHOT_PROBLEMS,
  screenshotSchema,
} from './report/picture/screenshot-schema.ts'

const noPayload = z.null()

/** All messages, by name. */
export const MESSAGES = {
  ...COMPOSER_MESSAGES,
  /** A file is about to be attached: opens the page that reads it, unless it is open. Replies when it is. */
  'bring-file-reader': { from: ['site'], request: noPayload, reply: noPayload },
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
  /** Asks a content script for the post under the last right click. */
  'capture-post': { from: ['page'], request: noPayload, reply: z.nullable(capturedPostSchema) },
  /** Asks a content script to let the user pick a post. */
  'pick-post': { from: ['page'], request: noPayload, reply: noPayload },
  /** The user has picked a post. */
  'post-picked': { from: ['site'], request: capturedPostSchema, reply: noPayload },
  /** Asks a content script for the position of a captured post, for its screenshot. */
  'post-standing': { from: ['page'], request: positionRequestSchema, reply: z.nullable(postPositionSchema) },
  /**
   * Asks a content script for the comments and reactions of a captured post; null once the post is gone. Sent only
   * after the user ticks the option.
   */
  'post-around': {
    from: ['page'],
    request: z.object({ capturedAt: z.string().check(z.maxLength(40)), what: z.enum(ENGAGEMENT_KINDS) }),
    reply: z.nullable(commentsSchema),
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

/** The name of a message. */
export type MessageName = NameOf<typeof MESSAGES>
/** The payload of a message. */
export type MessageRequest<N extends MessageName> = RequestOf<typeof MESSAGES, N>
/** The reply to a message. */
export type MessageReply<N extends MessageName> = ReplyOf<typeof MESSAGES, N>
/** Handlers for some of the messages. */
export type MessageHandlers = HandlersOf<typeof MESSAGES>

/** Sends and answers all messages. */
export const { send: sendMessage, sendToTab: sendTabMessage, listen: listenForMessages } = createMessenger(MESSAGES)
