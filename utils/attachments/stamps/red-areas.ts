import type { ColourPicture } from '../pictures/grey-picture.ts'
import type { PictureBox } from '../pictures/picture-box.ts'

/** Red ink that hangs together, with gaps of a few pixels. */
export interface RedArea {
  box: PictureBox
  /** Places of its red pixels: x and y in turn. */
  points: Int16Array
}

/** The longer side of the grid in which areas are collected, in cells. */
const GRID_SIDE = 640

/** Areas with fewer pixels are dust. */
const LEAST_POINTS = 60

/** How red a pixel is, from 0 to 255: zero for all shades of grey and all other colours. */
export function measureRed(red: number, green: number, blue: number): number {
  return Math.max(0, red - Math.max(green, blue))
}

/** Whether a pixel is red ink on paper, also in a shadow or after a strong compression. */
export function isRed(red: number, green: number, blue: number): boolean {
  return red > 60 && measureRed(red, green, blue) > 14 + 0.14 * red
}

/** Collects what is red in a picture. Pixels of one area lie at most two cells of the grid apart. */
export function collectRedAreas({ width, height, data }: ColourPicture): RedArea[] {
  const step = Math.max(1, Math.round(Math.max(width, height) / GRID_SIDE))
  const columns = Math.ceil(width / step)
  const rows = Math.ceil(height / step)
  const cells = new Int32Array(columns * rows)
  const red: number[] = []
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x)
      if (!isRed(data[at]!, data[at + 1]!, data[at + 2]!)) continue
      red.push(x, y)
      cells[Math.floor(y / step) * columns + Math.floor(x / step)] = -1
    }
  }
  const areas = numberAreas(cells, columns, rows)
  const points: number[][] = Array.from({ length: areas }, () => [])
  for (let i = 0; i < red.length; i += 2) {
    const area = cells[Math.floor(red[i + 1]! / step) * columns + Math.floor(red[i]! / step)]!
    points[area - 1]!.push(red[i]!, red[i + 1]!)
  }
  return points
    .filter((each) => each.length >= 2 * LEAST_POINTS)
    .map((each) => ({ points: Int16Array.from(each), box: findBox(each) }))
}

/** Numbers the marked cells (-1) from 1, the same number for those that hang together. Returns the last number. */
function numberAreas(cells: Int32Array, columns: number, rows: number): number {
  let last = 0
  const open: number[] = []
  for (let start = 0; start < cells.length; start++) {
    if (cells[start] !== -1) continue
    cells[start] = ++last
    open.push(start)
    while (open.length > 0) {
      const cell = open.pop()!
      const column = cell % columns
      const row = (cell - column) / columns
      for (let y = Math.max(0, row - 2); y <= Math.min(rows - 1, row + 2); y++) {
        for (let x = Math.max(0, column - 2); x <= Math.min(columns - 1, column + 2); x++) {
          const next = y * columns + x
          if (cells[next] !== -1) continue
          cells[next] = last
          open.push(next)
        }
      }
    }
  }
  return last
}

function findBox(points: readonly number[]): PictureBox {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (let i = 0; i < points.length; i += 2) {
    left = Math.min(left, points[i]!)
    right = Math.max(right, points[i]!)
    top = Math.min(top, points[i + 1]!)
    bottom = Math.max(bottom, points[i + 1]!)
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}
