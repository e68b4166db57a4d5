// What a page learns of a file that was read elsewhere: what was found and where, not what else is in the file.

import * as z from 'zod/mini'
import { CHECK_IDS, FINDING_SOURCES, LEVELS } from '../draft.ts'
import { READ_ERROR_REASONS } from '../library/imports/readers/read-error.ts'
import { ATTACHMENT_NOTES, PAGE_KINDS } from './attachment-content.ts'

/** The most findings of a file that a page is sent: those that say most come first. */
export const MAX_REPORTED_FINDINGS = 200
/** The longest phrase of one, in UTF-16 units. */
export const MAX_REPORTED_PHRASE = 300
/** The longest note of one, and the longest name of its page, in UTF-16 units. */
export const MAX_REPORTED_NOTE = 1000
export const MAX_REPORTED_PAGE_NAME = 200
/** The most base64 of one small picture, in UTF-16 units. */
export const MAX_PICTURE_LENGTH = 400_000

const share = z.number().check(z.minimum(0), z.maximum(1))
const pictureBytes = z.string().check(z.maxLength(MAX_PICTURE_LENGTH), z.regex(/^[A-Za-z0-9+/]*={0,2}$/))

const findingSchema = z.object({
  check: z.enum(FINDING_SOURCES),
  level: z.enum(LEVELS),
  /** A key of the check's messages. */
  message: z.string().check(z.maxLength(200)),
  note: z.optional(z.string().check(z.maxLength(MAX_REPORTED_NOTE))),
  provisions: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(50)),
  phrase: z.string().check(z.maxLength(MAX_REPORTED_PHRASE)),
  /** The page; absent for the name of the file. */
  place: z.optional(
    z.object({
      kind: z.enum(PAGE_KINDS),
      number: z.int(),
      name: z.optional(z.string().check(z.maxLength(MAX_REPORTED_PAGE_NAME))),
    }),
  ),
  /** Two JPEG pictures in base64: the page, small, and the place on it, enlarged; and where on the page it is. */
  picture: z.optional(
    z.object({
      page: pictureBytes,
      spot: pictureBytes,
      box: z.object({ left: share, top: share, width: share, height: share }),
    }),
  ),
})

/** Schema of a report on a file. */
export const fileReportSchema = z.object({
  findings: z.array(findingSchema).check(z.maxLength(MAX_REPORTED_FINDINGS)),
  /** The checks whose rules threw. */
  unavailable: z.array(z.enum(CHECK_IDS)),
  /** What was read of it; absent where only its name could be looked at. */
  content: z.optional(
    z.object({
      kind: z.enum(PAGE_KINDS),
      pageCount: z.int(),
      pagesRead: z.int(),
      hasWords: z.boolean(),
      notes: z.array(z.enum(ATTACHMENT_NOTES)),
    }),
  ),
  /** Why only its name could be looked at. */
  problem: z.optional(z.enum(READ_ERROR_REASONS)),
  /** SHA-256 of its bytes, in hex. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})

/** A finding in a file, without the text around it. */
export type FileFinding = z.infer<typeof findingSchema>

/** Two pictures of the place of a finding: its page, small, and the place, enlarged. */
export type FindingPicture = NonNullable<FileFinding['picture']>

/** What a page learns of a file that was read. */
export type FileReport = z.infer<typeof fileReportSchema>
