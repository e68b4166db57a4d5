import { imageDimensionsFromData } from 'image-dimensions'
import { ReadError } from '../../library/imports/readers/read-error.ts'

/** The largest picture that is decoded, in pixels: 50 megapixels take 200 MB. */
const MAX_PIXELS = 50_000_000

/**
 * Decodes a picture, upright, no larger than wanted. Its size is read from its first bytes before it is decoded: a
 * small file of a huge picture must not fill the memory.
 * @param maxSide in pixels.
 * @throws ReadError 'bomb' (too large), 'kind-unknown' (the browser cannot decode this format), 'broken'
 */
export async function decodeAttachedPicture(bytes: Uint8Array, maxSide: number): Promise<ImageBitmap> {
  const size = readSize(bytes)
  if (!size) throw new ReadError('kind-unknown')
  if (size.width * size.height > MAX_PIXELS) throw new ReadError('bomb')
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>])
  try {
    // One side alone, because the picture may be turned by its metadata.
    const whole = await createImageBitmap(blob, { imageOrientation: 'from-image' })
    // Its first bytes may lie: those of a GIF name the screen, not the picture.
    const factor = maxSide / Math.max(whole.width, whole.height)
    if (factor >= 1) return whole
    const resizeWidth = Math.max(1, Math.round(whole.width * factor))
    const small = await createImageBitmap(whole, { resizeWidth, resizeQuality: 'high' })
    whole.close()
    return small
  } catch (error) {
    throw new ReadError(size.type === 'heic' ? 'kind-unknown' : 'broken', error)
  }
}

/** Reads width and height; undefined for a format that is not known. Of a bitmap, which has no compression to fear. */
function readSize(bytes: Uint8Array): { width: number; height: number; type: string } | undefined {
  const known = imageDimensionsFromData(bytes)
  if (known) return known
  const isBitmap = bytes[0] === 0x42 && bytes[1] === 0x4d && bytes.length > 26
  if (!isBitmap) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)), type: 'bmp' }
}
