import { fromBase64 } from '../../lib/base64.ts'
import { computeSha256OfBytesSync, computeSha256Sync } from '../../lib/sha256-sync.ts'
import { readPictureDimensions } from '../picture/picture-dimensions.ts'
import type { Picture } from '../picture/picture-schema.ts'
import type { Report } from './report-schema.ts'

/** Whether the post's text and the picture match their hashes; `picture` is null when the report has none. */
export interface HashVerification {
  words: boolean
  picture: boolean | null
}

/**
 * Compares a report with the hashes that it contains. A mismatch reveals damage only: anyone who changes a report on
 * purpose can compute new hashes.
 */
export function verifyHashes({ post, picture }: Report): HashVerification {
  return { words: computeSha256Sync(post.text) === post.textHash, picture: picture ? isPictureIntact(picture) : null }
}

function isPictureIntact({ bytes, sha256, type, width, height }: Picture): boolean {
  let file: Uint8Array<ArrayBuffer>
  try {
    file = fromBase64(bytes)
  } catch (error) {
    // The schema checks only the alphabet of the base64; a truncated text can still be invalid.
    if (error instanceof DOMException) return false
    throw error
  }
  const dimensions = readPictureDimensions(file, type)
  return dimensions?.width === width && dimensions.height === height && computeSha256OfBytesSync(file) === sha256
}
