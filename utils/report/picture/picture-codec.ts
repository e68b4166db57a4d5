// Between a file's bytes and its pixels, by the browser's own decoder and encoder.

import { readPictureDimensions } from './picture-dimensions.ts'
import type { Pixels } from './pixels.ts'
import { stripMetadata } from './strip-metadata.ts'

/** The types a picture is written in. */
export type PictureType = 'image/png' | 'image/jpeg'

/** The most pixels a picture may have: more than any window shows, and what a device can still hold a few times. */
const MAX_PIXELS = 50_000_000

/** The pixels of a picture's file. Rejects with InvalidStateError when the file is none, RangeError when it has too many. */
export async function decodePicture(bytes: Uint8Array<ArrayBuffer>, type: PictureType): Promise<Pixels> {
  const measures = readPictureDimensions(bytes, type)
  if (measures && measures.width * measures.height > MAX_PIXELS) throw new RangeError('a picture of too many pixels')
  const bitmap = await createImageBitmap(new Blob([bytes], { type }))
  const drawing = createDrawingContext(bitmap.width, bitmap.height)
  drawing.drawImage(bitmap, 0, 0)
  bitmap.close()
  return drawing.getImageData(0, 0, drawing.canvas.width, drawing.canvas.height)
}

/** A picture's file: its pixels and nothing besides. In: how much of a JPEG is kept, 0 to 1. */
export async function encodePicture(
  pixels: Pixels,
  type: PictureType,
  quality?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = createDrawingContext(pixels.width, pixels.height)
  drawing.putImageData(toImageData(pixels), 0, 0)
  const blob = await drawing.canvas.convertToBlob({ type, ...(quality === undefined ? {} : { quality }) })
  if (blob.type !== type) throw new RangeError(`the browser wrote ${blob.type}`)
  return stripMetadata(type, new Uint8Array(await blob.arrayBuffer()))
}

/** A smaller picture of the same. In: the factor, at most 1. */
export function downscalePixels(pixels: Pixels, by: number): Pixels {
  const whole = createDrawingContext(pixels.width, pixels.height)
  whole.putImageData(toImageData(pixels), 0, 0)
  const width = Math.max(1, Math.round(pixels.width * by))
  const height = Math.max(1, Math.round(pixels.height * by))
  const small = createDrawingContext(width, height)
  small.imageSmoothingQuality = 'high'
  small.drawImage(whole.canvas, 0, 0, width, height)
  return small.getImageData(0, 0, width, height)
}

/** Pixels as a canvas takes them. */
export function toImageData({ data, width, height }: Pixels): ImageData {
  return new ImageData(data, width, height)
}

function createDrawingContext(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const drawing = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!drawing) throw new RangeError('a picture too large for a canvas')
  return drawing
}
