import { type BoundingBox, intersectBoxes, roundBoxOutward } from './bounding-box.ts'

/** A picture as its pixels: red, green, blue and alpha, 0 to 255 each, row by row. An `ImageData` is one. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray<ArrayBuffer>
}

/** A copy of a part of a picture; of all of it unless said. In: a box of whole pixels inside of the picture. */
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

/** The whole pixels that a box touches; null when it lies outside. */
export function findTouchedPixels(pixels: Pixels, box: BoundingBox): BoundingBox | null {
  return intersectBoxes(roundBoxOutward(box), { left: 0, top: 0, width: pixels.width, height: pixels.height })
}

/** Puts black in place of every pixel that a box touches. What was there is gone. Changes the picture given. */
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

/** Whether every pixel that a box touches is black. In: how far from black each colour may be. */
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
