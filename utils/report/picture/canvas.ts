// Between a file's bytes and its pixels, by the browser's own decoder and encoder.

import { cleaned } from './clean.ts'
import { measuresOf } from './measures.ts'
import type { Pixels } from './pixels.ts'

/** The types a picture is written in. */
export type PictureType = 'image/png' | 'image/jpeg'

/** The most pixels a picture may have: more than any window shows, and what a device can still hold a few times. */
const MAX_PIXELS = 50_000_000

/** The pixels of a picture's file. Rejects with InvalidStateError when the file is none, RangeError when it has too many. */
export async function decode(bytes: Uint8Array<ArrayBuffer>, type: PictureType): Promise<Pixels> {
  const measures = measuresOf(bytes, type)
  if (measures && measures.width * measures.height > MAX_PIXELS) throw new RangeError('a picture of too many pixels')
  const bitmap = await createImageBitmap(new Blob([bytes], { type }))
  const drawing = drawingOf(bitmap.width, bitmap.height)
  drawing.drawImage(bitmap, 0, 0)
  bitmap.close()
  return drawing.getImageData(0, 0, drawing.canvas.width, drawing.canvas.height)
}

/** A picture's file: its pixels and nothing besides. In: how much of a JPEG is kept, 0 to 1. */
export async function encode(pixels: Pixels, type: PictureType, quality?: number): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = drawingOf(pixels.width, pixels.height)
  drawing.putImageData(imageOf(pixels), 0, 0)
  const blob = await drawing.canvas.convertToBlob({ type, ...(quality === undefined ? {} : { quality }) })
  if (blob.type !== type) throw new RangeError(`the browser wrote ${blob.type}`)
  return cleaned(type, new Uint8Array(await blob.arrayBuffer()))
}

/** A smaller picture of the same. In: the factor, at most 1. */
export function shrunk(pixels: Pixels, by: number): Pixels {
  const whole = drawingOf(pixels.width, pixels.height)
  whole.putImageData(imageOf(pixels), 0, 0)
  const width = Math.max(1, Math.round(pixels.width * by))
  const height = Math.max(1, Math.round(pixels.height * by))
  const small = drawingOf(width, height)
  small.imageSmoothingQuality = 'high'
  small.drawImage(whole.canvas, 0, 0, width, height)
  return small.getImageData(0, 0, width, height)
}

/** Pixels as a canvas takes them. */
export function imageOf({ data, width, height }: Pixels): ImageData {
  return new ImageData(data, width, height)
}

function drawingOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const drawing = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!drawing) throw new RangeError('a picture too large for a canvas')
  return drawing
}
