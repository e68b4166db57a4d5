// Blurring that cannot be turned back: what remains of a block is one colour, coarsely rounded, and only then is it smoothed.

import type { BoundingBox } from './bounding-box.ts'
import { findTouchedPixels, type Pixels } from './pixels.ts'

/** The least side of a block, in pixels: a line of text is not higher. */
const MIN_BLOCK_SIDE = 32
/** Colours are rounded to this step. */
const COLOUR_STEP = 32

interface MeanBlocks {
  side: number
  columns: number
  rows: number
  /** Red, green and blue of each block. */
  colours: Float64Array
}

/** Blurs every pixel that a box touches. What is left hangs on the rounded mean colours of its blocks alone. Changes the picture given. */
export function blurPixels(pixels: Pixels, box: BoundingBox): void {
  const part = findTouchedPixels(pixels, box)
  if (!part) return
  const blocks = computeBlockMeans(pixels, part)
  const { side, columns, rows, colours } = blocks
  for (let y = 0; y < part.height; y++) {
    // Between the middles of the blocks above and below, and left and right.
    const down = Math.min(Math.max((y + 0.5) / side - 0.5, 0), rows - 1)
    const row = Math.min(Math.floor(down), Math.max(rows - 2, 0))
    for (let x = 0; x < part.width; x++) {
      const right = Math.min(Math.max((x + 0.5) / side - 0.5, 0), columns - 1)
      const column = Math.min(Math.floor(right), Math.max(columns - 2, 0))
      const at = ((part.top + y) * pixels.width + part.left + x) * 4
      for (let colour = 0; colour < 3; colour++) {
        const of = (c: number, r: number) =>
          colours[(Math.min(r, rows - 1) * columns + Math.min(c, columns - 1)) * 3 + colour]!
        const above = interpolate(of(column, row), of(column + 1, row), right - column)
        const below = interpolate(of(column, row + 1), of(column + 1, row + 1), right - column)
        pixels.data[at + colour] = interpolate(above, below, down - row)
      }
      pixels.data[at + 3] = 255
    }
  }
}

function computeBlockMeans(pixels: Pixels, part: BoundingBox): MeanBlocks {
  const side = Math.max(MIN_BLOCK_SIDE, Math.min(part.width, part.height))
  const columns = Math.ceil(part.width / side)
  const rows = Math.ceil(part.height / side)
  const colours = new Float64Array(columns * rows * 3)
  const counts = new Float64Array(columns * rows)
  for (let y = 0; y < part.height; y++) {
    for (let x = 0; x < part.width; x++) {
      const block = Math.floor(y / side) * columns + Math.floor(x / side)
      const at = ((part.top + y) * pixels.width + part.left + x) * 4
      counts[block]! += 1
      for (let colour = 0; colour < 3; colour++) colours[block * 3 + colour]! += pixels.data[at + colour]!
    }
  }
  for (let each = 0; each < colours.length; each++) {
    const mean = colours[each]! / counts[Math.floor(each / 3)]!
    colours[each] = Math.min(255, Math.round(mean / COLOUR_STEP) * COLOUR_STEP)
  }
  return { side, columns, rows, colours }
}

function interpolate(a: number, b: number, share: number): number {
  return a + (b - a) * share
}
