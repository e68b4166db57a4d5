// The messages about files that are about to be attached. They come with what draws the findings, not with every page.

import * as z from 'zod/mini'
import { type MessageReply, type MessageRequest, type MessageTable, sendListedMessage } from '../messages.ts'

const noPayload = z.null()

/** The messages about files, by name. */
export const FILE_MESSAGES = {
  /** A file is about to be attached: opens the page that reads it, unless it is open. Replies when it is. */
  'bring-file-reader': { from: ['site'], request: noPayload, reply: noPayload },
} as const satisfies MessageTable

/** Sends a message about a file to the background. Rejects when there is no answer or the reply is invalid. */
export function sendFileMessage<N extends keyof typeof FILE_MESSAGES>(
  name: N,
  data: MessageRequest<N>,
): Promise<MessageReply<N>> {
  return sendListedMessage(FILE_MESSAGES, name, data)
}
