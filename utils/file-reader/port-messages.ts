// What a site's page and the page that reads files send each other on their port. After `ready` the site's page sends
// what it asks, then the bytes in pieces, each of which is acknowledged. Closing the port cancels the reading.

import * as z from 'zod/mini'
import { MAX_ATTACHMENT_BYTES } from '../attachments/attachment-limits.ts'
import { fileReportSchema } from '../attachments/file-report.ts'
import { composerChoicesSchema } from '../settings/composer-choices.ts'

/** The name of the ports between them. */
export const FILE_READER_PORT = 'file-reader'

/** The bytes of a piece of a file; the last one may be shorter. A message takes the page's thread some milliseconds. */
export const PIECE_BYTES = 512 * 1024
/** The most pieces under way: more would queue up in a reader that is busy. */
export const PIECES_AHEAD = 2

/** The longest name of a file, and of its type, in UTF-16 units. */
export const MAX_NAME_LENGTH = 300
/** The most that the choices of checks may be, as JSON in UTF-16 units: full lists of words are half of it. */
const MAX_CHOICES_LENGTH = 1_000_000

const choicesSchema = z
  .partial(composerChoicesSchema.shape.checks)
  .check(z.refine((choices) => JSON.stringify(choices).length <= MAX_CHOICES_LENGTH))

/** Schema of what is asked about a file. */
export const fileRequestSchema = z.object({
  type: z.literal('file'),
  name: z.string().check(z.maxLength(MAX_NAME_LENGTH)),
  mime: z.string().check(z.maxLength(MAX_NAME_LENGTH)),
  size: z.int().check(z.minimum(0), z.maximum(MAX_ATTACHMENT_BYTES)),
  choices: choicesSchema,
  /** Whether the words of pictures and scanned pages are read, too. */
  pictures: z.boolean(),
})

/** What is asked about a file. */
export type FileRequest = z.infer<typeof fileRequestSchema>

/** Schema of a piece of a file. */
export const filePieceSchema = z.object({
  type: z.literal('piece'),
  /** 0 for the first. */
  index: z.int().check(z.minimum(0)),
  /** In base64. */
  data: z.string().check(z.maxLength(Math.ceil(PIECE_BYTES / 3) * 4)),
})

/** A piece of a file. */
export type FilePiece = z.infer<typeof filePieceSchema>

/** Schema of what the reader sends. */
export const readerMessageSchema = z.discriminatedUnion('type', [
  /** It is the turn of this file. */
  z.object({ type: z.literal('ready') }),
  /** How many pieces have been taken so far. */
  z.object({ type: z.literal('taken'), pieces: z.int() }),
  z.object({ type: z.literal('progress'), done: z.int(), of: z.int() }),
  z.object({ type: z.literal('report'), report: fileReportSchema }),
  /** The reader has broken down over this file. */
  z.object({ type: z.literal('failed') }),
])

/** What the reader sends. */
export type ReaderMessage = z.infer<typeof readerMessageSchema>
