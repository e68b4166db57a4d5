// From edited pixels to the file that goes: the best one under the limit, looked at once more before it is handed out.

import { toBase64 } from '../../lib/base64.ts'
import { computeSha256 } from '../../lib/sha256.ts'
import { type BoundingBox, roundBoxOutward, scaleBox } from './bounding-box.ts'
import { decodePicture, downscalePixels, encodePicture, type PictureType } from './picture-codec.ts'
import { MAX_PICTURE_BYTES, MAX_PICTURE_SIDE, type Picture } from './picture-schema.ts'
import { copyPixels, isBlack, type Pixels, paintBlack } from './pixels.ts'

/** One way to write a picture: how small, as what, how much of it a JPEG keeps. */
interface ExportAttempt {
  scale: number
  type: PictureType
  quality?: number
}

/** The best first. */
const EXPORT_ATTEMPTS: readonly ExportAttempt[] = [1, 0.75, 0.5, 0.35].flatMap((scale) => [
  { scale, type: 'image/png' as const },
  ...[0.9, 0.8, 0.65].map((quality) => ({ scale, type: 'image/jpeg' as const, quality })),
])

/** JPEG mixes the colours of 16 by 16 pixels: what is black there must fill such squares. */
const JPEG_BLOCK_SIDE = 16
/** A black of JPEG may be this far from 0; its colours are taken from beside at the very edge of a square. */
const JPEG_TOLERANCE = 8

/** Why a picture was not written. */
export class PictureExportError extends Error {
  readonly problem: 'too-large' | 'not-black'

  constructor(problem: 'too-large' | 'not-black') {
    super(`picture: ${problem}`)
    this.name = 'ExportError'
    this.problem = problem
  }
}

/** How a picture is to be written. */
export interface PictureExportOptions {
  takenAt: string
  /** The most bytes the file may have. */
  limit?: number
  /** Told after every attempt how many of all are done, 0 to 1. */
  onProgress?(share: number): void
  signal?: AbortSignal
}

/**
 * Writes edited pixels as a file under the limit. In: the pixels, and which of their parts are black; these are black in the
 * file, too, and that is read back from it. Rejects with ExportError, or with the signal's reason.
 */
export async function exportPicture(
  pixels: Pixels,
  black: readonly BoundingBox[],
  options: PictureExportOptions,
): Promise<Picture> {
  const { limit = MAX_PICTURE_BYTES, signal } = options
  for (const [index, attempt] of EXPORT_ATTEMPTS.entries()) {
    signal?.throwIfAborted()
    const written = await writeAttempt(pixels, black, attempt)
    options.onProgress?.((index + 1) / EXPORT_ATTEMPTS.length)
    if (!written || written.bytes.length > limit) continue
    const { width, height } = written.drawn
    const read = await decodePicture(written.bytes, attempt.type)
    const tolerance = attempt.type === 'image/jpeg' ? JPEG_TOLERANCE : 0
    const kept =
      read.width === width && read.height === height && written.black.every((box) => isBlack(read, box, tolerance))
    if (!kept) throw new PictureExportError('not-black')
    return {
      type: attempt.type,
      sha256: await computeSha256(written.bytes),
      takenAt: options.takenAt,
      width,
      height,
      bytes: toBase64(written.bytes),
    }
  }
  throw new PictureExportError('too-large')
}

/** One attempt; undefined when the picture has more pixels than a file may have. */
async function writeAttempt(pixels: Pixels, black: readonly BoundingBox[], { scale, type, quality }: ExportAttempt) {
  if (Math.max(pixels.width, pixels.height) * scale > MAX_PICTURE_SIDE) return undefined
  const drawn = scale === 1 ? copyPixels(pixels) : downscalePixels(pixels, scale)
  const parts = black.map((box) => scaleBox(box, scale))
  // Made smaller, the edge of a black part is mixed with what is beside it; in squares, so is all within a square.
  const filled = type === 'image/jpeg' ? parts.map((box) => roundBoxOutward(box, JPEG_BLOCK_SIDE)) : parts
  for (const box of filled) paintBlack(drawn, box)
  return { drawn, black: parts, bytes: await encodePicture(drawn, type, quality) }
}
