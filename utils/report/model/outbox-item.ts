// The stored data of one report, from its first draft to its receipt.

import * as z from 'zod/mini'
import { UUID_V7_PATTERN } from '../../lib/uuid.ts'
import { reporterSchema } from '../../settings/reporter-schema.ts'
import { recipientSchema } from '../../settings/settings-schema.ts'
import { MAX_NUMBER_KEY, MAX_SHOWN_NUMBERS } from '../masking/number-kinds.ts'
import { capturedPostSchema } from './captured-post.ts'
import { citedProvisionSchema, MAX_CITED_PROVISIONS } from './cited-provision.ts'
import { commentsSchema, reactionsSchema } from './post-engagement.ts'
import { CATEGORY_IDS, MEASURE_IDS, URGENCY_IDS } from './report-categories.ts'
import { MAX_EVIDENCE_LENGTH, MAX_EVIDENCE_PHRASES, MAX_NOTE_LENGTH } from './report-schema.ts'

/** States of a report in the outbox. */
export const ITEM_STATES = [
  /** The user is still writing it. */
  'draft',
  /** Its bytes are final and wait to be sent. */
  'queued',
  /** An attempt is in progress until its lease ends. */
  'sending',
  'delivered',
  /** The user says that it went out by another way: in a letter, on paper, or as copied text. */
  'sent-elsewhere',
  /** The recipient refused it; another attempt would not help. */
  'rejected',
  /** Seven days of attempts did not reach the recipient. The bytes are kept. */
  'undelivered',
  /** The user withdrew it before it arrived. */
  'withdrawn',
] as const

/** State of a report in the outbox. */
export type ItemState = (typeof ITEM_STATES)[number]

const HANDOFF_METHODS = ['copy', 'email', 'file'] as const

/** How a draft is handed over without being sent. */
export type HandoffMethod = (typeof HANDOFF_METHODS)[number]

/** Longest e-mail address that can be typed, in UTF-16 units (RFC 5321). */
export const MAX_MAIL_ADDRESS = 254

/** Schema of the form's values. Optional fields are missing in forms that earlier versions stored. */
export const reportFormSchema = z.object({
  category: z.nullable(z.enum(CATEGORY_IDS)),
  evidence: z
    .array(z.string().check(z.minLength(1), z.maxLength(MAX_EVIDENCE_LENGTH)))
    .check(z.maxLength(MAX_EVIDENCE_PHRASES)),
  measures: z.array(z.enum(MEASURE_IDS)),
  note: z.string().check(z.maxLength(MAX_NOTE_LENGTH)),
  /** "Kèm tên người đăng". */
  withAuthor: z.boolean(),
  /** Engagement of others, read from the page when the user ticked it; absent while it is not ticked. */
  reactions: z.optional(reactionsSchema),
  comments: z.optional(commentsSchema),
  /** DEFAULT_URGENCY when missing. */
  urgency: z.optional(z.enum(URGENCY_IDS)),
  /** Provisions that may apply, in the order the user ticked them. */
  provisions: z.optional(z.array(citedProvisionSchema).check(z.maxLength(MAX_CITED_PROVISIONS))),
  /** "Kèm tên và đơn vị người báo": present only while it is ticked. */
  reporter: z.optional(reporterSchema),
  /** How the report is to go out while there is no recipient; by e-mail when missing. */
  way: z.optional(z.enum(HANDOFF_METHODS)),
  /**
   * The address typed for an e-mail where no recipient by e-mail is chosen, valid or not; absent while the field is
   * empty.
   */
  mailTo: z.optional(z.string().check(z.maxLength(MAX_MAIL_ADDRESS))),
  /** Keys of the numbers that the user shows; all other numbers of other people are masked. */
  shown: z.optional(z.array(z.string().check(z.maxLength(MAX_NUMBER_KEY))).check(z.maxLength(MAX_SHOWN_NUMBERS))),
})

/** Values of the report form. */
export type ReportFormValues = z.infer<typeof reportFormSchema>

/** The empty form. */
export const EMPTY_REPORT_FORM: ReportFormValues = {
  category: null,
  evidence: [],
  measures: [],
  note: '',
  withAuthor: false,
}

/**
 * Why an attempt failed. 'secret': the recipient needs a secret and none is stored. 'secret-unread': the stored secret
 * could not be read. 'web-page': the answer is not from the recipient, such as the page of a captive portal.
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

/** Why the last attempt failed: its kind, the HTTP status of the answer, and the recipient's explanation. */
const sendErrorSchema = z.object({
  kind: z.enum(SEND_FAILURES),
  status: z.optional(z.int()),
  reason: z.optional(z.string().check(z.maxLength(300))),
})

/** Why the last attempt failed. */
export type SendError = z.infer<typeof sendErrorSchema>

/** A recipient as it was when the report was queued. Items from before `auth` and `cloudevents` existed lack both. */
const queuedRecipientSchema = z.object({
  ...recipientSchema.shape,
  auth: z.optional(recipientSchema.shape.auth),
  cloudevents: z.optional(recipientSchema.shape.cloudevents),
})

/** A recipient as it was when the report was queued. */
export type QueuedRecipient = z.infer<typeof queuedRecipientSchema>

/** Whom a letter or file that the user took names as its recipient. The name is the address where there is no other. */
const addresseeSchema = z.object({ name: recipientSchema.shape.name, address: recipientSchema.shape.address })

/** Whom a letter or file that the user took names as its recipient. */
export type Addressee = z.infer<typeof addresseeSchema>

const timestampSchema = z.number().check(z.nonnegative())

/** Schema of one outbox item. All times are milliseconds since 1970. */
export const outboxItemSchema = z.object({
  id: z.string().check(z.regex(UUID_V7_PATTERN)),
  state: z.enum(ITEM_STATES),
  /** The author is wiped when the report becomes final without it. */
  post: capturedPostSchema,
  form: reportFormSchema,
  recipient: z.nullable(queuedRecipientSchema),
  /**
   * The final bytes, as JSON text, stored once when the report is queued or marked as sent, and the same in every
   * attempt; null before that, and null again when wiped after delivery.
   */
  body: z.nullable(z.string()),
  attempts: z.int(),
  /** When the next attempt is due. */
  nextAt: z.nullable(timestampSchema),
  /** When the last attempt failed. A time in the future shows that the clock was set back. Missing in older items. */
  triedAt: z.optional(z.nullable(timestampSchema)),
  /** When the lease of the current attempt ends; after that the attempt counts as interrupted. */
  leaseUntil: z.nullable(timestampSchema),
  lastError: z.nullable(sendErrorSchema),
  /** Receipt from the recipient, as text: an address or a number. */
  receipt: z.nullable(z.string().check(z.maxLength(300))),
  createdAt: timestampSchema,
  savedAt: timestampSchema,
  /** How and when the user last handed the draft over without sending it; absent when the user never did. */
  handed: z.optional(z.object({ way: z.enum(HANDOFF_METHODS), at: timestampSchema, to: z.optional(addresseeSchema) })),
  /** When the user pressed send while the browser asked for permission; cleared by the next event. */
  askedAt: z.nullable(timestampSchema),
  /** Start of the seven days in which delivery is attempted. */
  queuedAt: z.nullable(timestampSchema),
  /** When it was delivered, marked as sent, rejected, given up or withdrawn. */
  settledAt: z.nullable(timestampSchema),
})

/** One item of the outbox. */
export type OutboxItem = z.infer<typeof outboxItemSchema>

/** Whether a draft was handed over as it is now, and the user has not said yet whether it went out. */
export function isHandoffOpen({ state, handed, savedAt }: Pick<OutboxItem, 'state' | 'handed' | 'savedAt'>): boolean {
  return state === 'draft' && handed !== undefined && savedAt <= handed.at
}

/**
 * Whether a letter with the draft as it is now was opened, and the user has not said yet whether it went out. A letter
 * that was opened is mostly sent, so that question comes before everything else.
 */
export function isLetterOpen(item: Pick<OutboxItem, 'state' | 'handed' | 'savedAt' | 'form'>): boolean {
  return isHandoffOpen(item) && item.handed?.way === 'email' && item.form.category !== null
}
