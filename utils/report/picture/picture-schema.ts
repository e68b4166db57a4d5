// The evidence picture of a report: its final pixels, without metadata.

import * as z from 'zod/mini'

/** Maximum size of a picture file, in bytes. */
export const MAX_PICTURE_BYTES = 1_000_000
/** Longest base64 of such a file, in characters. */
const MAX_BASE64 = 4 * Math.ceil(MAX_PICTURE_BYTES / 3)
/** Longest side of a picture, in pixels. */
export const MAX_PICTURE_SIDE = 16_384

const sideSchema = z.int().check(z.minimum(1), z.maximum(MAX_PICTURE_SIDE))

/** The schema of a picture inside a report. */
export const pictureSchema = z.strictObject({
  type: z.enum(['image/png', 'image/jpeg']),
  /** SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** When the page was captured, ISO 8601. */
  takenAt: z.iso.datetime(),
  width: sideSchema,
  height: sideSchema,
  /** The file's bytes, in base64. */
  bytes: z.string().check(z.maxLength(MAX_BASE64), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
})

/** A picture inside a report. */
export type Picture = z.infer<typeof pictureSchema>
