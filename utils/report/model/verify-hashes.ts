import { fromBase64 } from '../../lib/base64.ts'
import { computeSha256OfBytesSync, computeSha256Sync } from '../../lib/sha256.ts'
import { readPictureDimensions } from '../picture/picture-dimensions.ts'
import type { Picture } from '../picture/picture-schema.ts'
import type { Report } from './report-schema.ts'

/** Whether parts of a report are what its hashes were made of: the post's words, and the picture (null where there is none). */
export interface HashVerification {
  words: boolean
  picture: boolean | null
}

/** Compares a report with its own hashes. They tell of damage; whoever changes a report on purpose can make them anew. */
export function verifyHashes({ post, picture }: Report): HashVerification {
  return { words: computeSha256Sync(post.text) === post.textHash, picture: picture ? isPictureIntact(picture) : null }
}

function isPictureIntact({ bytes, sha256, type, width, height }: Picture): boolean {
  let file: Uint8Array<ArrayBuffer>
  try {
    file = fromBase64(bytes)
  } catch (error) {
    // The schema looks at the letters alone: cut off in the middle, they are no base64 any more.
    if (error instanceof DOMException) return false
    throw error
  }
  const measures = readPictureDimensions(file, type)
  return measures?.width === width && measures.height === height && computeSha256OfBytesSync(file) === sha256
}
