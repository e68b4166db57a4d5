import { type BoundingBox, intersectBoxes, roundBoxOutward } from './bounding-box.ts'

/** A decoded picture: red, green, blue and alpha, 0 to 255 each, row by row. Compatible with `ImageData`. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray<ArrayBuffer>
}

/**
 * Copies a part of a picture.
 *
 * @param part A box of whole pixels inside the picture; the whole picture by default.
 */
export function copyPixels(pixels: Pixels, part?: BoundingBox): Pixels {
  const { width, height } = pixels
  if (!part) return { width, height, data: pixels.data.slice() }
  const data = new Uint8ClampedArray(part.width * part.height * 4)
  for (let y = 0; y < part.height; y++) {
    const start = ((part.top + y) * pixels.width + part.left) * 4
    data.set(pixels.data.subarray(start, start + part.width * 4), y * part.width * 4)
  }
  return { width: part.width, height: part.height, data }
}

/** Returns the pixels of the picture that a box touches, as a box; null when the box is outside the picture. */
export function findTouchedPixels(pixels: Pixels, box: BoundingBox): BoundingBox | null {
  return intersectBoxes(roundBoxOutward(box), { left: 0, top: 0, width: pixels.width, height: pixels.height })
}

/** Replaces every pixel that a box touches with opaque black, in place. */
export function paintBlack(pixels: Pixels, box: BoundingBox): void {
  const part = findTouchedPixels(pixels, box)
  if (!part) return
  for (let y = part.top; y < part.top + part.height; y++) {
    const start = (y * pixels.width + part.left) * 4
    const end = start + part.width * 4
    pixels.data.fill(0, start, end)
    for (let alpha = start + 3; alpha < end; alpha += 4) pixels.data[alpha] = 255
  }
}

/**
 * Whether every pixel that a box touches is black.
 *
 * @param tolerance How far from 0 each colour may be.
 */
export function isBlack(pixels: Pixels, box: BoundingBox, tolerance = 0): boolean {
  const part = findTouchedPixels(pixels, box)
  if (!part) return true
  for (let y = part.top; y < part.top + part.height; y++) {
    for (let x = part.left; x < part.left + part.width; x++) {
      const at = (y * pixels.width + x) * 4
      for (let colour = 0; colour < 3; colour++) if (pixels.data[at + colour]! > tolerance) return false
    }
  }
  return true
}
