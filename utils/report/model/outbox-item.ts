// What the outbox keeps of one report, from its first draft to its receipt.

import * as z from 'zod/mini'
import { UUID7 } from '../../lib/uuid.ts'
import { reporterSchema } from '../../settings/reporter.ts'
import { recipientSchema } from '../../settings/schema.ts'
import { MAX_KEY, MAX_SHOWN } from '../masking/mask-numbers.ts'
import { postSchema } from './captured-post.ts'
import { CATEGORY_IDS, MEASURE_IDS, URGENCY_IDS } from './categories.ts'
import { commentsSchema, reactionsSchema } from './engagement.ts'
import { MAX_PROVISIONS, namedProvisionSchema } from './named-provision.ts'
import { MAX_EVIDENCE, MAX_NOTE, MAX_PHRASE } from './report.ts'

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
export const formSchema = z.object({
  category: z.nullable(z.enum(CATEGORY_IDS)),
  evidence: z.array(z.string().check(z.minLength(1), z.maxLength(MAX_PHRASE))).check(z.maxLength(MAX_EVIDENCE)),
  measures: z.array(z.enum(MEASURE_IDS)),
  note: z.string().check(z.maxLength(MAX_NOTE)),
  /** "Kèm tên người đăng". */
  withAuthor: z.boolean(),
  /** What others did with the post, read from its page when it was ticked; absent while it is not. */
  reactions: z.optional(reactionsSchema),
  comments: z.optional(commentsSchema),
  /** Ordinary (DEFAULT_URGENCY) where it is missing. */
  urgency: z.optional(z.enum(URGENCY_IDS)),
  /** Provisions that may apply, in the order they were ticked. */
  provisions: z.optional(z.array(namedProvisionSchema).check(z.maxLength(MAX_PROVISIONS))),
  /** "Kèm tên và đơn vị người báo": there when it is ticked, and only then. */
  reporter: z.optional(reporterSchema),
  /** Numbers of others that the user shows one by one, by their keys; all others are masked. */
  shown: z.optional(z.array(z.string().check(z.maxLength(MAX_KEY))).check(z.maxLength(MAX_SHOWN))),
})

/** What the form holds. */
export type ReportForm = z.infer<typeof formSchema>

/** A form nothing was filled into. */
export const EMPTY_FORM: ReportForm = { category: null, evidence: [], measures: [], note: '', withAuthor: false }

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
const HANDED_WAYS = ['copy', 'email', 'file'] as const

/** A way by which a draft was handed over besides being sent. */
export type HandedWay = (typeof HANDED_WAYS)[number]

/** Why the last attempt failed: the kind, the HTTP status if there was an answer, the recipient's own words if it gave any. */
const sendErrorSchema = z.object({
  kind: z.enum(SEND_FAILURES),
  status: z.optional(z.int()),
  reason: z.optional(z.string().check(z.maxLength(300))),
})

/** Why the last attempt failed. */
export type SendError = z.infer<typeof sendErrorSchema>

/** A recipient as it was when the report was queued. What was queued before recipients had these two has neither: bare, and no secret. */
const sentToSchema = z.object({
  ...recipientSchema.shape,
  auth: z.optional(recipientSchema.shape.auth),
  cloudevents: z.optional(recipientSchema.shape.cloudevents),
})

/** A recipient as it was when the report was queued. */
export type SentTo = z.infer<typeof sentToSchema>

const time = z.number().check(z.nonnegative())

/** One item of the outbox. All times are milliseconds since 1970. */
export const itemSchema = z.object({
  id: z.string().check(z.regex(UUID7)),
  state: z.enum(ITEM_STATES),
  /** The author is wiped when the report is queued without it. */
  post: postSchema,
  form: formSchema,
  recipient: z.nullable(sentToSchema),
  /** The bytes to be sent, as JSON text: stored once when queued, the same in every attempt; null again when wiped after delivery. */
  body: z.nullable(z.string()),
  attempts: z.int(),
  /** When the next attempt is due. */
  nextAt: z.nullable(time),
  /** When the last attempt failed: a time that lies ahead tells that the clock was set back. Older items have none. */
  triedAt: z.optional(z.nullable(time)),
  /** Until when the attempt under way may take; after that it counts as interrupted. */
  leaseUntil: z.nullable(time),
  lastError: z.nullable(sendErrorSchema),
  /** What the recipient answered to keep: an address or a number, as text. */
  receipt: z.nullable(z.string().check(z.maxLength(300))),
  createdAt: time,
  savedAt: time,
  /** How its user took it along last, which is all we can know of these ways; absent while they did not. */
  handed: z.optional(z.object({ way: z.enum(HANDED_WAYS), at: time })),
  /** When the user pressed send while the browser still asked for permission; cleared by whatever happens next. */
  askedAt: z.nullable(time),
  /** From when the seven days count. */
  queuedAt: z.nullable(time),
  /** When it was delivered, rejected, given up or withdrawn. */
  settledAt: z.nullable(time),
})

/** One item of the outbox. */
export type OutboxItem = z.infer<typeof itemSchema>
