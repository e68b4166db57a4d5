// The messages about posts that are captured. They come into a page when a report begins there.

import * as z from 'zod/mini'
import { type MessageReply, type MessageRequest, type MessageTable, sendListedTabMessage } from '../messages.ts'
import { capturedPostSchema } from '../report/model/captured-post.ts'
import { commentsSchema, ENGAGEMENT_KINDS } from '../report/model/post-engagement.ts'
import { positionRequestSchema, postPositionSchema } from '../report/picture/screenshot-schema.ts'

const noPayload = z.null()

/** The messages about posts, by name. */
export const CAPTURE_MESSAGES = {
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
} as const satisfies MessageTable

/** Sends a message to the capture of posts in a tab. Rejects when no script answers. */
export function sendCaptureMessage<N extends keyof typeof CAPTURE_MESSAGES>(
  tab: number,
  name: N,
  data: MessageRequest<N>,
): Promise<MessageReply<N>> {
  return sendListedTabMessage(CAPTURE_MESSAGES, tab, name, data)
}
