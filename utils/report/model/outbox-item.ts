// What the outbox keeps of one report, from its first draft to its receipt.

import * as z from 'zod/mini'
import { UUID_V7_PATTERN } from '../../lib/uuid.ts'
import { reporterSchema } from '../../settings/reporter-schema.ts'
import { recipientSchema } from '../../settings/settings-schema.ts'
import { MAX_NUMBER_KEY, MAX_SHOWN_NUMBERS } from '../masking/mask-numbers.ts'
import { capturedPostSchema } from './captured-post.ts'
import { citedProvisionSchema, MAX_CITED_PROVISIONS } from './cited-provision.ts'
import { commentsSchema, reactionsSchema } from './post-engagement.ts'
import { CATEGORY_IDS, MEASURE_IDS, URGENCY_IDS } from './report-categories.ts'
import { MAX_EVIDENCE_LENGTH, MAX_EVIDENCE_PHRASES, MAX_NOTE_LENGTH } from './report-schema.ts'

/** How a report stands. */
export const ITEM_STATES = [
  /** Being written. */
  'draft',
  /** Its bytes are final; it waits to be sent. */
  'queued',
  /** An attempt is under way, until its lease ends. */
  'sending',
  'delivered',
  /** The recipient said no; trying again would not help. */
  'rejected',
  /** Seven days of attempts did not reach the recipient. The bytes are kept. */
  'undelivered',
  /** Taken back by its user before it arrived. */
  'withdrawn',
] as const

/** How a report stands. */
export type ItemState = (typeof ITEM_STATES)[number]

/** What the form holds. What is optional is missing in forms that earlier versions stored. */
export const reportFormSchema = z.object({
  category: z.nullable(z.enum(CATEGORY_IDS)),
  evidence: z
    .array(z.string().check(z.minLength(1), z.maxLength(MAX_EVIDENCE_LENGTH)))
    .check(z.maxLength(MAX_EVIDENCE_PHRASES)),
  measures: z.array(z.enum(MEASURE_IDS)),
  note: z.string().check(z.maxLength(MAX_NOTE_LENGTH)),
  /** "Kèm tên người đăng". */
  withAuthor: z.boolean(),
  /** What others did with the post, read from its page when it was ticked; absent while it is not. */
  reactions: z.optional(reactionsSchema),
  comments: z.optional(commentsSchema),
  /** Ordinary (DEFAULT_URGENCY) where it is missing. */
  urgency: z.optional(z.enum(URGENCY_IDS)),
  /** Provisions that may apply, in the order they were ticked. */
  provisions: z.optional(z.array(citedProvisionSchema).check(z.maxLength(MAX_CITED_PROVISIONS))),
  /** "Kèm tên và đơn vị người báo": there when it is ticked, and only then. */
  reporter: z.optional(reporterSchema),
  /** Numbers of others that the user shows one by one, by their keys; all others are masked. */
  shown: z.optional(z.array(z.string().check(z.maxLength(MAX_NUMBER_KEY))).check(z.maxLength(MAX_SHOWN_NUMBERS))),
})

/** What the form holds. */
export type ReportFormValues = z.infer<typeof reportFormSchema>

/** A form nothing was filled into. */
export const EMPTY_REPORT_FORM: ReportFormValues = {
  category: null,
  evidence: [],
  measures: [],
  note: '',
  withAuthor: false,
}

/**
 * Why an attempt failed. 'secret': the recipient wants one, and none is kept for it; 'secret-unread': whether one is kept could
 * not be read. 'web-page': something answered with a page
 * for people, as the sign-in of a network does, and no recipient of reports.
 */
const SEND_FAILURES = [
  'network',
  'timeout',
  'busy',
  'server',
  'refused',
  'permission',
  'secret',
  'secret-unread',
  'web-page',
  'interrupted',
] as const

/** The ways by which a draft can be handed over besides being sent: copied, given to the mail program, saved as a file. */
const HANDOFF_METHODS = ['copy', 'email', 'file'] as const

/** A way by which a draft was handed over besides being sent. */
export type HandoffMethod = (typeof HANDOFF_METHODS)[number]

/** Why the last attempt failed: the kind, the HTTP status if there was an answer, the recipient's own words if it gave any. */
const sendErrorSchema = z.object({
  kind: z.enum(SEND_FAILURES),
  status: z.optional(z.int()),
  reason: z.optional(z.string().check(z.maxLength(300))),
})

/** Why the last attempt failed. */
export type SendError = z.infer<typeof sendErrorSchema>

/** A recipient as it was when the report was queued. What was queued before recipients had these two has neither: bare, and no secret. */
const queuedRecipientSchema = z.object({
  ...recipientSchema.shape,
  auth: z.optional(recipientSchema.shape.auth),
  cloudevents: z.optional(recipientSchema.shape.cloudevents),
})

/** A recipient as it was when the report was queued. */
export type QueuedRecipient = z.infer<typeof queuedRecipientSchema>

const timestampSchema = z.number().check(z.nonnegative())

/** One item of the outbox. All times are milliseconds since 1970. */
export const outboxItemSchema = z.object({
  id: z.string().check(z.regex(UUID_V7_PATTERN)),
  state: z.enum(ITEM_STATES),
  /** The author is wiped when the report is queued without it. */
  post: capturedPostSchema,
  form: reportFormSchema,
  recipient: z.nullable(queuedRecipientSchema),
  /** The bytes to be sent, as JSON text: stored once when queued, the same in every attempt; null again when wiped after delivery. */
  body: z.nullable(z.string()),
  attempts: z.int(),
  /** When the next attempt is due. */
  nextAt: z.nullable(timestampSchema),
  /** When the last attempt failed: a time that lies ahead tells that the clock was set back. Older items have none. */
  triedAt: z.optional(z.nullable(timestampSchema)),
  /** Until when the attempt under way may take; after that it counts as interrupted. */
  leaseUntil: z.nullable(timestampSchema),
  lastError: z.nullable(sendErrorSchema),
  /** What the recipient answered to keep: an address or a number, as text. */
  receipt: z.nullable(z.string().check(z.maxLength(300))),
  createdAt: timestampSchema,
  savedAt: timestampSchema,
  /** How its user took it along last, which is all we can know of these ways; absent while they did not. */
  handed: z.optional(z.object({ way: z.enum(HANDOFF_METHODS), at: timestampSchema })),
  /** When the user pressed send while the browser still asked for permission; cleared by whatever happens next. */
  askedAt: z.nullable(timestampSchema),
  /** From when the seven days count. */
  queuedAt: z.nullable(timestampSchema),
  /** When it was delivered, rejected, given up or withdrawn. */
  settledAt: z.nullable(timestampSchema),
})

/** One item of the outbox. */
export type OutboxItem = z.infer<typeof outboxItemSchema>
