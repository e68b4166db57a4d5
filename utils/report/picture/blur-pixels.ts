// Blurs irreversibly: each block is reduced to one coarsely rounded mean colour before the result is smoothed.

import type { BoundingBox } from './bounding-box.ts'
import { findTouchedPixels, type Pixels } from './pixels.ts'

/** Minimum side of a block, in pixels; a line of text is not higher. */
const MIN_BLOCK_SIDE = 32
/** Colours are rounded to this step. */
const COLOUR_STEP = 32

interface MeanBlocks {
  side: number
  columns: number
  rows: number
  /** Red, green and blue of each block, 0 to 255. */
  colours: Float64Array
}

/**
 * Blurs every pixel that a box touches, in place. The result depends only on the rounded mean colours of the blocks, so
 * the original pixels cannot be recovered.
 */
export function blurPixels(pixels: Pixels, box: BoundingBox): void {
  const part = findTouchedPixels(pixels, box)
  if (!part) return
  const blocks = computeBlockMeans(pixels, part)
  const { side, columns, rows, colours } = blocks
  for (let y = 0; y < part.height; y++) {
    // Interpolate bilinearly between the centres of the four nearest blocks.
    const blockY = Math.min(Math.max((y + 0.5) / side - 0.5, 0), rows - 1)
    const row = Math.min(Math.floor(blockY), Math.max(rows - 2, 0))
    for (let x = 0; x < part.width; x++) {
      const blockX = Math.min(Math.max((x + 0.5) / side - 0.5, 0), columns - 1)
      const column = Math.min(Math.floor(blockX), Math.max(columns - 2, 0))
      const at = ((part.top + y) * pixels.width + part.left + x) * 4
      for (let colour = 0; colour < 3; colour++) {
        const colourOf = (c: number, r: number) =>
          colours[(Math.min(r, rows - 1) * columns + Math.min(c, columns - 1)) * 3 + colour]!
        const above = interpolate(colourOf(column, row), colourOf(column + 1, row), blockX - column)
        const below = interpolate(colourOf(column, row + 1), colourOf(column + 1, row + 1), blockX - column)
        pixels.data[at + colour] = interpolate(above, below, blockY - row)
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
