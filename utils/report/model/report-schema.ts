// A report as it is sent: the JSON a recipient gets, and nothing besides.

import * as z from 'zod/mini'
import { UUID_V7_PATTERN } from '../../lib/uuid.ts'
import { MAX_REPORTER_NAME, MAX_UNIT_NAME } from '../../settings/reporter-schema.ts'
import { PRIVATE_NUMBER_KINDS } from '../masking/mask-numbers.ts'
import { pictureSchema } from '../picture/picture-schema.ts'
import { capturedPostSchema } from './captured-post.ts'
import { citedProvisionSchema, MAX_CITED_PROVISIONS } from './cited-provision.ts'
import { commentsSchema, reactionsSchema } from './post-engagement.ts'
import { CATEGORY_IDS, MEASURE_IDS, URGENCY_IDS } from './report-categories.ts'

/** The version of the form reports have; it goes up when older recipients could misread a newer report. */
export const REPORT_VERSION = 1
/** The name of the JSON Schema of reports (public/report.schema.json). Its number is a report's `version`. */
export const REPORT_SCHEMA_ID = 'urn:truoc-khi-dang:report:1'
/** Most phrases shown as evidence, and the longest of them in UTF-16 units. */
export const MAX_EVIDENCE_PHRASES = 20
export const MAX_EVIDENCE_LENGTH = 500
/** Longest note, in UTF-16 units. */
export const MAX_NOTE_LENGTH = 2000
/** The most bytes a whole report may have, its picture included. */
export const MAX_REPORT_BYTES = 2_000_000

const evidencePhraseSchema = z.string().check(z.minLength(1), z.maxLength(MAX_EVIDENCE_LENGTH))

/** The post inside a report: as captured, without its author, numbers of others masked, with the SHA-256 of its text. */
const reportedPostSchema = z.strictObject({
  ...z.omit(capturedPostSchema, { author: true }).shape,
  /** SHA-256 of `text` as it stands here, in UTF-8. */
  textHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** How many numbers of which kind became dots; absent when none did. */
  masked: z.optional(
    z.array(z.strictObject({ kind: z.enum(PRIVATE_NUMBER_KINDS), count: z.int().check(z.positive()) })),
  ),
})

/** A report as sent. Who reports is in it only when the user wants so. What is optional may be missing in reports of earlier versions. */
export const reportSchema = z.strictObject({
  version: z.literal(REPORT_VERSION),
  /** UUID of version 7; also the Idempotency-Key of every attempt to send it. */
  id: z.string().check(z.regex(UUID_V7_PATTERN)),
  /** When the report was begun, ISO 8601. */
  createdAt: z.iso.datetime(),
  category: z.enum(CATEGORY_IDS),
  post: reportedPostSchema,
  /** The author's name, only when the user ticked it. */
  author: z.optional(z.string().check(z.maxLength(200))),
  /** How many reacted, as the page writes it, only when the user ticked it. */
  reactions: z.optional(reactionsSchema),
  /** What others wrote below the post, without their names and with numbers masked, only when the user ticked it. */
  comments: z.optional(commentsSchema),
  /** Phrases of the post that show the sign. */
  evidence: z.array(evidencePhraseSchema).check(z.maxLength(MAX_EVIDENCE_PHRASES)),
  measures: z.array(z.enum(MEASURE_IDS)),
  /** How urgent its reporter holds it to be. */
  urgency: z.optional(z.enum(URGENCY_IDS)),
  /** Provisions that may apply, as its reporter ticked them; absent when none is. */
  provisions: z.optional(z.array(citedProvisionSchema).check(z.minLength(1), z.maxLength(MAX_CITED_PROVISIONS))),
  note: z.string().check(z.maxLength(MAX_NOTE_LENGTH)),
  /** Who reports, only when the user ticked it and filled it in. */
  reporter: z.optional(
    z.strictObject({
      name: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_REPORTER_NAME))),
      unit: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_UNIT_NAME))),
    }),
  ),
  /** The evidence picture, only when the user attached one. */
  picture: z.optional(pictureSchema),
  /** Set on a report that only tries a recipient out: nothing of it happened. */
  test: z.optional(z.literal(true)),
})

/** A report as sent. */
export type Report = z.infer<typeof reportSchema>
