// Decodes and encodes picture files with the browser's codecs.

import { isDecodable } from './picture-dimensions.ts'
import type { Pixels } from './pixels.ts'
import { stripMetadata } from './strip-metadata.ts'

/** The media types of pictures that we write. */
export type PictureType = 'image/png' | 'image/jpeg'

/**
 * Decodes the pixels of a picture file.
 *
 * @throws RangeError when the file does not begin like a picture of that type, or has more than 50 million pixels;
 *   InvalidStateError when the rest of it is damaged.
 */
export async function decodePicture(bytes: Uint8Array<ArrayBuffer>, type: PictureType): Promise<Pixels> {
  if (!isDecodable(bytes, type)) throw new RangeError('no picture of this type, or one of too many pixels')
  const bitmap = await createImageBitmap(new Blob([bytes], { type }))
  const context = createDrawingContext(bitmap.width, bitmap.height)
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height)
}

/**
 * Encodes pixels as a picture file without metadata.
 *
 * @param quality The JPEG quality, 0 to 1.
 * @throws RangeError when the browser cannot write the type.
 */
export async function encodePicture(
  pixels: Pixels,
  type: PictureType,
  quality?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const context = createDrawingContext(pixels.width, pixels.height)
  context.putImageData(toImageData(pixels), 0, 0)
  const blob = await context.canvas.convertToBlob({ type, ...(quality === undefined ? {} : { quality }) })
  if (blob.type !== type) throw new RangeError(`the browser wrote ${blob.type}`)
  return stripMetadata(type, new Uint8Array(await blob.arrayBuffer()))
}

/**
 * Scales pixels down.
 *
 * @param factor At most 1.
 */
export function downscalePixels(pixels: Pixels, factor: number): Pixels {
  const original = createDrawingContext(pixels.width, pixels.height)
  original.putImageData(toImageData(pixels), 0, 0)
  const width = Math.max(1, Math.round(pixels.width * factor))
  const height = Math.max(1, Math.round(pixels.height * factor))
  const scaled = createDrawingContext(width, height)
  scaled.imageSmoothingQuality = 'high'
  scaled.drawImage(original.canvas, 0, 0, width, height)
  return scaled.getImageData(0, 0, width, height)
}

/** Converts pixels to the `ImageData` of a canvas. */
export function toImageData({ data, width, height }: Pixels): ImageData {
  return new ImageData(data, width, height)
}

function createDrawingContext(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new RangeError('a picture too large for a canvas')
  return context
}
