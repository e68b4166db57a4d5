import type { ColourPicture } from '../pictures/grey-picture.ts'
import { joinBoxes, type PictureBox } from '../pictures/picture-box.ts'

/** Red ink that hangs together, with gaps of a few pixels. */
export interface RedArea {
  box: PictureBox
  /** Places of its red pixels: x and y in turn. */
  points: Int16Array
}

/** The longer side of the grid in which areas are collected, in cells. */
const GRID_SIDE = 640

/** The largest gap within an area, as a share of the longer side: print that runs through a stamp takes some ink. */
const GAP = 0.0045

/** How near each other parts of a faint frame are. */
const NEAR = 0.009

/** Areas with fewer pixels are dust. */
const LEAST_POINTS = 60

/** How red a pixel is, from 0 to 255: zero for all shades of grey and all other colours. */
export function measureRed(red: number, green: number, blue: number): number {
  return Math.max(0, red - Math.max(green, blue))
}

/** Whether a pixel is red ink on paper: also in a shadow, faded, or in a small picture, whose lines are thinner. */
export function isRed(red: number, green: number, blue: number): boolean {
  const excess = measureRed(red, green, blue)
  // Brown and yellow lack blue only, violet lacks green only.
  return red > 60 && excess > 10 + 0.08 * red && excess > 0.7 * Math.abs(green - blue)
}

/** Collects what is red in a picture, each area with what hangs together but for small gaps. */
export function collectRedAreas({ width, height, data }: ColourPicture): RedArea[] {
  const step = Math.max(1, Math.round(Math.max(width, height) / GRID_SIDE))
  const columns = Math.ceil(width / step)
  const rows = Math.ceil(height / step)
  const cells = new Int32Array(columns * rows)
  const cellOf = (x: number, y: number) => Math.floor(y / step) * columns + Math.floor(x / step)
  /** Walks the red pixels; again and again, because a list of them may take more memory than the picture. */
  const walkRed = (visit: (x: number, y: number) => void) => {
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at += 4) if (isRed(data[at]!, data[at + 1]!, data[at + 2]!)) visit(x, y)
    }
  }
  walkRed((x, y) => {
    cells[cellOf(x, y)] = -1
  })
  const reach = Math.max(2, Math.ceil((GAP * Math.max(width, height)) / step))
  const sizes = new Uint32Array(numberAreas(cells, columns, rows, reach) + 1)
  walkRed((x, y) => sizes[cells[cellOf(x, y)]!]!++)
  const areas = Array.from(sizes, (size) => (size < LEAST_POINTS ? undefined : new Int16Array(2 * size)))
  const filled = new Uint32Array(sizes.length)
  walkRed((x, y) => {
    const area = cells[cellOf(x, y)]!
    const points = areas[area]
    if (!points) return
    points[filled[area]!++] = x
    points[filled[area]!++] = y
  })
  return areas.filter((points) => points !== undefined).map((points) => ({ points, box: findBox(points) }))
}

/**
 * Joins areas that are near each other, with what is between them: a frame in faint or worn ink is several areas.
 * @returns the joined ones only
 */
export function joinNearAreas(
  areas: readonly RedArea[],
  { width, height }: { width: number; height: number },
): RedArea[] {
  const reach = NEAR * Math.max(width, height)
  const groups: { box: PictureBox; areas: RedArea[] }[] = []
  for (const area of areas) {
    const near = groups.filter(({ box }) => isNear(box, area.box, reach))
    const joined = {
      box: joinBoxes([area.box, ...near.map(({ box }) => box)]),
      areas: [area, ...near.flatMap((group) => group.areas)],
    }
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups
    .filter((group) => group.areas.length > 1)
    .map((group) => ({ box: group.box, points: joinPoints(group.areas) }))
}

function isNear(one: PictureBox, other: PictureBox, reach: number): boolean {
  return (
    one.x - reach < other.x + other.width &&
    other.x - reach < one.x + one.width &&
    one.y - reach < other.y + other.height &&
    other.y - reach < one.y + one.height
  )
}

function joinPoints(areas: readonly RedArea[]): Int16Array {
  const joined = new Int16Array(areas.reduce((sum, { points }) => sum + points.length, 0))
  let at = 0
  for (const { points } of areas) {
    joined.set(points, at)
    at += points.length
  }
  return joined
}

/** Numbers the marked cells (-1) from 1, the same number within reach of each other. Returns the last number. */
function numberAreas(cells: Int32Array, columns: number, rows: number, reach: number): number {
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
      for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
        for (let x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
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

function findBox(points: Int16Array): PictureBox {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (let i = 0; i < points.length; i += 2) {
    left = Math.min(left, points[i]!)
    right = Math.max(right, points[i]!)
    top = Math.min(top, points[i + 1]!)
    bottom = Math.max(bottom, points[i + 1]!)
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}
