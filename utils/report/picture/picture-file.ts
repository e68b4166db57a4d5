import { fromBase64 } from '../../lib/base64.ts'
import { isDecodable } from './picture-dimensions.ts'
import type { Picture } from './picture-schema.ts'

/** Reads the bytes of a picture; returns null when its base64 is invalid: the schema checks only its alphabet. */
export function readPictureFile({ bytes }: Picture): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(bytes)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

/** Whether a picture may be decoded, here or by the program that opens a paper. A received one may be a bomb. */
export function isPictureDecodable(picture: Picture): boolean {
  const file = readPictureFile(picture)
  return file !== null && isDecodable(file, picture.type)
}
