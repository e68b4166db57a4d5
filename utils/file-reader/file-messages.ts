// The messages about files that are about to be attached. They come with what draws the findings, not with every page.

import * as z from 'zod/mini'
import { fileReportSchema } from '../attachments/file-report.ts'
import { type MessageReply, type MessageRequest, type MessageTable, sendListedMessage } from '../messages.ts'
import { fileChoicesSchema } from '../settings/file-choices.ts'

const noPayload = z.null()
const fileHashSchema = fileReportSchema.shape.hash

/** The messages about files, by name. */
export const FILE_MESSAGES = {
  /** A file is about to be attached: opens the page that reads it, unless it is open. Replies when it is. */
  'bring-file-reader': { from: ['site'], request: noPayload, reply: noPayload },
  /** Asks what is read of a file that is about to be attached. */
  'file-choices': { from: ['site'], request: noPayload, reply: fileChoicesSchema },
  /** Asks whether a file, by the SHA-256 of its bytes in hex, is one that may be published. */
  'file-allowed': { from: ['site'], request: z.object({ hash: fileHashSchema }), reply: z.boolean() },
  /** Stores that a file may be published, or no longer: "Tệp này được cơ quan cho phép đăng", and its undo. */
  'allow-file': {
    from: ['site'],
    request: z.object({ hash: fileHashSchema, allowed: z.boolean() }),
    reply: noPayload,
  },
} as const satisfies MessageTable

/** Sends a message about a file to the background. Rejects when there is no answer or the reply is invalid. */
export function sendFileMessage<N extends keyof typeof FILE_MESSAGES>(
  name: N,
  data: MessageRequest<N>,
): Promise<MessageReply<N>> {
  return sendListedMessage(FILE_MESSAGES, name, data)
}
