// A report as it is sent: exactly the JSON that a recipient receives.

import * as z from 'zod/mini'
import { UUID_V7_PATTERN } from '../../lib/uuid.ts'
import { MAX_REPORTER_NAME, MAX_UNIT_NAME } from '../../settings/reporter-schema.ts'
import { PRIVATE_NUMBER_KINDS } from '../masking/number-kinds.ts'
import { pictureSchema } from '../picture/picture-schema.ts'
import { capturedPostSchema, MAX_TIME_LENGTH } from './captured-post.ts'
import { citedProvisionSchema, MAX_CITED_PROVISIONS } from './cited-provision.ts'
import { commentsSchema, reactionsSchema } from './post-engagement.ts'
import { CATEGORY_IDS, MEASURE_IDS, URGENCY_IDS } from './report-categories.ts'

/** Version of the report format. It is raised when an older recipient could misread a newer report. */
export const REPORT_VERSION = 1
/** `$id` of the JSON Schema of reports (public/report.schema.json). Its number is the report's `version`. */
export const REPORT_SCHEMA_ID = 'urn:truoc-khi-dang:report:1'
/** Most evidence phrases, and the longest of them in UTF-16 units. */
export const MAX_EVIDENCE_PHRASES = 20
export const MAX_EVIDENCE_LENGTH = 500
/** Longest note, in UTF-16 units. */
export const MAX_NOTE_LENGTH = 2000
/** Most bytes of a whole report, including its picture. */
export const MAX_REPORT_BYTES = 2_000_000

const evidencePhraseSchema = z.string().check(z.minLength(1), z.maxLength(MAX_EVIDENCE_LENGTH))

/** The post inside a report: as captured, without its author, with numbers masked and the SHA-256 of its text. */
const reportedPostSchema = z.strictObject({
  ...z.omit(capturedPostSchema, { author: true }).shape,
  /** SHA-256 of `text` in this report, encoded as UTF-8. */
  textHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** How many numbers of each kind are masked; absent when no number is. */
  masked: z.optional(
    z
      .array(z.strictObject({ kind: z.enum(PRIVATE_NUMBER_KINDS), count: z.int().check(z.positive()) }))
      .check(z.maxLength(PRIVATE_NUMBER_KINDS.length)),
  ),
})

/** Schema of a report as sent. Optional fields may be missing in reports of earlier versions. */
export const reportSchema = z.strictObject({
  version: z.literal(REPORT_VERSION),
  /** UUID version 7; also the Idempotency-Key of every attempt to send the report. */
  id: z.string().check(z.regex(UUID_V7_PATTERN)),
  /** Time the draft was created, ISO 8601. */
  createdAt: z.iso.datetime().check(z.maxLength(MAX_TIME_LENGTH)),
  category: z.enum(CATEGORY_IDS),
  post: reportedPostSchema,
  /** Author's name, only when the user ticked it. */
  author: z.optional(z.string().check(z.maxLength(200))),
  /** Number of reactions as the page writes it, only when the user ticked it. */
  reactions: z.optional(reactionsSchema),
  /** Comments below the post without names and with numbers masked, only when the user ticked them. */
  comments: z.optional(commentsSchema),
  /** Phrases of the post that show the harmful conduct. */
  evidence: z.array(evidencePhraseSchema).check(z.maxLength(MAX_EVIDENCE_PHRASES)),
  measures: z.array(z.enum(MEASURE_IDS)).check(z.maxLength(MEASURE_IDS.length)),
  /** Urgency that the reporter chose. */
  urgency: z.optional(z.enum(URGENCY_IDS)),
  /** Provisions that may apply, as the reporter ticked them; absent when the reporter ticked no provision. */
  provisions: z.optional(z.array(citedProvisionSchema).check(z.minLength(1), z.maxLength(MAX_CITED_PROVISIONS))),
  note: z.string().check(z.maxLength(MAX_NOTE_LENGTH)),
  /** The reporter, only when the user ticked it and filled it in. */
  reporter: z.optional(
    z.strictObject({
      name: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_REPORTER_NAME))),
      unit: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_UNIT_NAME))),
    }),
  ),
  /** Evidence picture, only when the user attached one. */
  picture: z.optional(pictureSchema),
  /** Set on a report that only tests a recipient; its post is invented. */
  test: z.optional(z.literal(true)),
})

/** A report as sent. */
export type Report = z.infer<typeof reportSchema>
