// Writes edited pixels as the file of a report: the best one under the size limit. The black parts are verified in the
// written file before it is returned.

import { toBase64 } from '../../lib/base64.ts'
import { computeSha256 } from '../../lib/sha256.ts'
import { type BoundingBox, roundBoxOutward, scaleBox } from './bounding-box.ts'
import { decodePicture, downscalePixels, encodePicture, type PictureType } from './picture-codec.ts'
import { MAX_PICTURE_BYTES, MAX_PICTURE_SIDE, type Picture } from './picture-schema.ts'
import { copyPixels, isBlack, type Pixels, paintBlack } from './pixels.ts'

/** One way to encode a picture: scale, type, and for JPEG the quality (0 to 1). */
interface ExportAttempt {
  scale: number
  type: PictureType
  quality?: number
}

/** All attempts, the best first. */
const EXPORT_ATTEMPTS: readonly ExportAttempt[] = [1, 0.75, 0.5, 0.35].flatMap((scale) => [
  { scale, type: 'image/png' as const },
  ...[0.9, 0.8, 0.65].map((quality) => ({ scale, type: 'image/jpeg' as const, quality })),
])

/** JPEG mixes colours within blocks of up to 16 by 16 pixels, so black parts must fill whole blocks. */
const JPEG_BLOCK_SIDE = 16
/**
 * How far from 0 a colour of a black pixel may be after JPEG encoding, because chroma bleeds in at the edge of a block.
 */
const JPEG_TOLERANCE = 8

/** The error for a picture that cannot be exported, with the reason. */
export class PictureExportError extends Error {
  readonly problem: 'too-large' | 'not-black'

  constructor(problem: 'too-large' | 'not-black') {
    super(`picture: ${problem}`)
    this.name = 'PictureExportError'
    this.problem = problem
  }
}

/** Options of an export. */
export interface PictureExportOptions {
  /** When the page was captured, ISO 8601. */
  takenAt: string
  /** Maximum size of the file in bytes; `MAX_PICTURE_BYTES` by default. */
  limit?: number
  /** Receives after every attempt the share of attempts that are done, 0 to 1. */
  onProgress?(share: number): void
  signal?: AbortSignal
}

/**
 * Writes edited pixels as a file under the size limit, and decodes the file to verify that its black parts are black.
 *
 * @param black The parts of the pixels that are black.
 * @throws PictureExportError when no attempt is small enough or a part is not black; the signal's reason when aborted.
 */
export async function exportPicture(
  pixels: Pixels,
  black: readonly BoundingBox[],
  options: PictureExportOptions,
): Promise<Picture> {
  const { limit = MAX_PICTURE_BYTES, signal } = options
  for (const [index, attempt] of EXPORT_ATTEMPTS.entries()) {
    signal?.throwIfAborted()
    const result = await writeAttempt(pixels, black, attempt)
    options.onProgress?.((index + 1) / EXPORT_ATTEMPTS.length)
    if (!result || result.bytes.length > limit) continue
    const { width, height } = result.drawn
    const decoded = await decodePicture(result.bytes, attempt.type)
    const tolerance = attempt.type === 'image/jpeg' ? JPEG_TOLERANCE : 0
    const isIntact =
      decoded.width === width &&
      decoded.height === height &&
      result.black.every((box) => isBlack(decoded, box, tolerance))
    if (!isIntact) throw new PictureExportError('not-black')
    return {
      type: attempt.type,
      sha256: await computeSha256(result.bytes),
      takenAt: options.takenAt,
      width,
      height,
      bytes: toBase64(result.bytes),
    }
  }
  throw new PictureExportError('too-large')
}

/** Encodes one attempt; returns undefined when a side exceeds `MAX_PICTURE_SIDE`. */
async function writeAttempt(pixels: Pixels, black: readonly BoundingBox[], { scale, type, quality }: ExportAttempt) {
  if (Math.max(pixels.width, pixels.height) * scale > MAX_PICTURE_SIDE) return undefined
  const drawn = scale === 1 ? copyPixels(pixels) : downscalePixels(pixels, scale)
  const parts = black.map((box) => scaleBox(box, scale))
  // Downscaling mixes the edge of a black part with adjacent pixels, and JPEG mixes all pixels of a block: paint black
  // again.
  const filled = type === 'image/jpeg' ? parts.map((box) => roundBoxOutward(box, JPEG_BLOCK_SIDE)) : parts
  for (const box of filled) paintBlack(drawn, box)
  return { drawn, black: parts, bytes: await encodePicture(drawn, type, quality) }
}
