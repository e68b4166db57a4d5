import { computeSha256OfBytesSync, computeSha256Sync } from '../../lib/sha256-sync.ts'
import { readPictureDimensions } from '../picture/picture-dimensions.ts'
import { readPictureFile } from '../picture/picture-file.ts'
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

function isPictureIntact(picture: Picture): boolean {
  const { sha256, type, width, height } = picture
  const file = readPictureFile(picture)
  if (!file) return false
  const dimensions = readPictureDimensions(file, type)
  return dimensions?.width === width && dimensions.height === height && computeSha256OfBytesSync(file) === sha256
}
