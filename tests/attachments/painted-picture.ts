// Pictures of plain shapes, painted pixel by pixel: Node has no canvas.

import type { ColourPicture } from '../../utils/attachments/pictures/grey-picture.ts'

export type Colour = readonly [red: number, green: number, blue: number]

export const INK_RED: Colour = [205, 30, 40]
export const BLACK: Colour = [20, 20, 20]

/** A picture to paint on. */
export interface Painting extends ColourPicture {
  /** Fills each pixel for which a condition holds, at most so far from a place. */
  paint(
    colour: Colour,
    isInside: (x: number, y: number) => boolean,
    near?: { x: number; y: number; reach: number },
  ): void
}

/** Creates a white picture. */
export function createPainting(width: number, height: number): Painting {
  const data = new Uint8ClampedArray(4 * width * height).fill(255)
  return {
    width,
    height,
    data,
    paint(colour, isInside, near = { x: 0, y: 0, reach: width + height }) {
      const right = Math.min(width, near.x + near.reach)
      const bottom = Math.min(height, near.y + near.reach)
      for (let y = Math.max(0, near.y - near.reach); y < bottom; y++) {
        for (let x = Math.max(0, near.x - near.reach); x < right; x++)
          if (isInside(x + 0.5, y + 0.5)) data.set(colour, 4 * (y * width + x))
      }
    },
  }
}

/** Is inside a rectangular frame with three bars in it, as a stamp with a word has them. */
export function isInStamp(x: number, y: number, width: number, height: number, line = 4): boolean {
  const [across, down] = [Math.abs(x), Math.abs(y)]
  if (across > width / 2 || down > height / 2) return false
  const isFrame = across > width / 2 - line || down > height / 2 - line
  const isLetter = down < height * 0.22 && across < width * 0.3 && (across + width) % (width * 0.12) < width * 0.05
  return isFrame || isLetter
}

/** Turns a place about another one. */
export function turnPlace(x: number, y: number, middle: readonly [number, number], degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180
  const [across, down] = [x - middle[0], y - middle[1]]
  return [across * Math.cos(angle) + down * Math.sin(angle), down * Math.cos(angle) - across * Math.sin(angle)]
}
