// The messages that the view of a page hears. They come with what draws the findings, not with every page.

import * as z from 'zod/mini'
import { FINDING_SOURCES } from './draft.ts'
import {
  MAX_FINDINGS,
  MAX_PHRASE_LENGTH,
  type MessageReply,
  type MessageRequest,
  type MessageTable,
  sendListedTabMessage,
} from './messages.ts'

/** What a list of ours names a finding by. */
const namedFindingSchema = z.object({
  check: z.enum(FINDING_SOURCES),
  message: z.string().check(z.maxLength(200)),
  phrase: z.string().check(z.maxLength(MAX_PHRASE_LENGTH)),
  inFile: z.optional(z.enum(['name', 'content'])),
  /** The name of the file that it is in. */
  file: z.optional(z.string().check(z.maxLength(MAX_PHRASE_LENGTH))),
})

/** The messages to the view of a page, by name. */
export const VIEW_MESSAGES = {
  /** The user wants to see where a listed finding is in the draft. Replies whether it is still there. */
  'show-finding': {
    from: ['page'],
    request: namedFindingSchema,
    reply: z.boolean(),
  },
  /** Asks for the findings in the files of the draft, in their order, each with the name of its file. */
  'findings-in-files': {
    from: ['page'],
    request: z.null(),
    reply: z.array(namedFindingSchema).check(z.maxLength(MAX_FINDINGS)),
  },
} as const satisfies MessageTable

/** A finding as a list of ours names it. */
export type NamedFinding = z.infer<typeof namedFindingSchema>

/** Sends a message to the view in a tab's page. Rejects when none is there. */
export function sendViewMessage<N extends keyof typeof VIEW_MESSAGES>(
  tab: number,
  name: N,
  data: MessageRequest<N>,
): Promise<MessageReply<N>> {
  return sendListedTabMessage(VIEW_MESSAGES, tab, name, data)
}
