import { measureTurned, type TurnedBox } from './find-frame.ts'
import type { RedArea } from './red-areas.ts'

/** Angles at which frames are looked for, in degrees. */
const MOST_DEGREES = 12
const STEP_DEGREES = 1.5
/** The longer side of the grid in which an area is looked at, in cells. */
const GRID_SIDE = 420
/** Smaller areas are single letters; larger ones, and those that are red all over, are covers and flags. */
const LEAST_POINTS = 300
const MOST_POINTS = 40_000
const MOST_INK = 0.62
/** A gap in a side of a frame, where print or a letter of another stamp takes the ink, in cells. */
const SIDE_GAP = 7
/** The share of a side that has ink: of a line of letters, less has. */
const LEAST_LINE = 0.72
const LEAST_SIDE = 0.55
/** How much longer a level line may be than its frame, where something touches it. */
const MOST_OVERHANG = 0.35
/** The least height of a frame in pixels, and how much wider than high it is. */
const LEAST_HEIGHT = 12
const PROPORTIONS = { least: 1.3, most: 8 } as const
/** Of more lines than this at one angle, the rest is a pattern. */
const MOST_LINES = 60
/** Of more frames than this in one area, the rest is left. */
const MOST_FRAMES = 3

/** A row of the grid that has ink from one column to another. */
interface InkLine {
  row: number
  from: number
  to: number
}

interface Candidate {
  box: TurnedBox
  /** How much of its sides has ink, in pixels: more of it is less of a chance. */
  ink: number
}

/**
 * Finds the frames in a red area that is more than one thing: a stamp that touches a seal, a title or another stamp.
 * Their sides are straight lines of ink, two level ones and two upright ones that end at them.
 */
export function findJoinedFrames({ points, box }: RedArea): TurnedBox[] {
  const count = points.length / 2
  if (count < LEAST_POINTS || count > MOST_POINTS || count > MOST_INK * box.width * box.height) return []
  const step = Math.max(1, Math.round(Math.max(box.width, box.height) / GRID_SIDE))
  const found: Candidate[] = []
  for (let degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP_DEGREES) {
    const grid = turnPoints(points, (degrees * Math.PI) / 180, step)
    const lines = findLines(grid).slice(0, MOST_LINES)
    for (const [at, top] of lines.entries()) {
      for (const bottom of lines.slice(at + 1)) found.push(...joinLines(grid, top, bottom))
    }
  }
  return keepBest(found)
}

/** Red points on a grid that is turned level. */
interface InkGrid {
  columns: number
  rows: number
  cells: Uint8Array
  /** How many cells of each column have ink above each row. */
  upright: Uint16Array
  /** Finds where a place of the grid is in the picture. */
  place(column: number, row: number): { x: number; y: number }
  angle: number
  step: number
}

function turnPoints(points: Int16Array, angle: number, step: number): InkGrid {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const { left, top, right, bottom } = measureTurned(points, cos, sin)
  const columns = Math.floor((right - left) / step) + 1
  const rows = Math.floor((bottom - top) / step) + 1
  const cells = new Uint8Array(columns * rows)
  for (let i = 0; i < points.length; i += 2) {
    const across = points[i]! * cos + points[i + 1]! * sin
    const down = points[i + 1]! * cos - points[i]! * sin
    cells[Math.floor((down - top) / step) * columns + Math.floor((across - left) / step)] = 1
  }
  const place = (column: number, row: number) => {
    const across = left + column * step
    const down = top + row * step
    return { x: across * cos - down * sin, y: across * sin + down * cos }
  }
  return { columns, rows, cells, upright: countUpright(cells, columns, rows), place, angle, step }
}

/** Whether a place has ink, or the one above or below it: a turned line runs from one row into the next. */
function hasInk({ columns, rows, cells }: InkGrid, column: number, row: number): boolean {
  const at = row * columns + column
  return cells[at] === 1 || (row > 0 && cells[at - columns] === 1) || (row + 1 < rows && cells[at + columns] === 1)
}

/** Counts the ink of each column, with that of the columns next to it, down to each row. */
function countUpright(cells: Uint8Array, columns: number, rows: number): Uint16Array {
  const counts = new Uint16Array((rows + 1) * columns)
  for (let at = 0; at < rows * columns; at++) {
    const column = at % columns
    const isInk =
      cells[at] === 1 || (column > 0 && cells[at - 1] === 1) || (column + 1 < columns && cells[at + 1] === 1)
    counts[at + columns] = counts[at]! + (isInk ? 1 : 0)
  }
  return counts
}

/** Finds the level lines of ink, the longest one of each row. */
function findLines(grid: InkGrid): InkLine[] {
  const least = (LEAST_HEIGHT * PROPORTIONS.least) / grid.step
  const lines: InkLine[] = []
  for (let row = 0; row < grid.rows; row++) {
    let best: InkLine | undefined
    let [from, last, filled] = [-1, -1, 0]
    const end = () => {
      const length = last - from + 1
      const isLine = from >= 0 && length >= least && filled >= LEAST_LINE * length
      if (isLine && (!best || length > best.to - best.from)) best = { row, from, to: last }
    }
    for (let column = 0; column < grid.columns; column++) {
      if (!hasInk(grid, column, row)) continue
      if (from >= 0 && column - last > SIDE_GAP) {
        end()
        from = -1
      }
      if (from < 0) [from, filled] = [column, 0]
      last = column
      filled++
    }
    end()
    if (best) lines.push(best)
  }
  return lines
}

/** Joins two level lines to a frame where upright lines close them: none where there are no such lines. */
function joinLines(grid: InkGrid, top: InkLine, bottom: InkLine): Candidate[] {
  const high = bottom.row - top.row + 1
  if (high * grid.step < LEAST_HEIGHT) return []
  const [leftmost, rightmost] = [Math.min(top.from, bottom.from), Math.max(top.to, bottom.to)]
  // What touches a stamp makes its lines longer.
  const reach = Math.floor((rightmost - leftmost) * MOST_OVERHANG)
  const measureColumn = (column: number) => measureUpright(grid, column, top.row, bottom.row)
  const from = findColumn(leftmost, leftmost + reach, measureColumn)
  const to = findColumn(rightmost, rightmost - reach, measureColumn)
  if (from === undefined || to === undefined) return []
  const wide = to - from + 1
  if (wide < PROPORTIONS.least * high || wide > PROPORTIONS.most * high) return []
  const sides = [
    measureLevel(grid, top.row, from, to),
    measureLevel(grid, bottom.row, from, to),
    measureColumn(from),
    measureColumn(to),
  ]
  if (Math.min(...sides) < LEAST_SIDE) return []
  const middle = grid.place((from + to + 1) / 2, (top.row + bottom.row + 1) / 2)
  const box = { ...middle, width: wide * grid.step, height: high * grid.step, angle: grid.angle }
  return [{ box, ink: (sides[0]! + sides[1]!) * box.width + (sides[2]! + sides[3]!) * box.height }]
}

/** Finds the first column, from one towards another, that is the side of a frame. */
function findColumn(start: number, end: number, measure: (column: number) => number): number | undefined {
  const by = Math.sign(end - start) || 1
  for (let column = start; column !== end + by; column += by) if (measure(column) >= LEAST_SIDE) return column
  return undefined
}

/** The share of a column that has ink, from one row to another. */
function measureUpright({ columns, upright }: InkGrid, column: number, from: number, to: number): number {
  return (upright[(to + 1) * columns + column]! - upright[from * columns + column]!) / (to - from + 1)
}

/** The share of a row that has ink, from one column to another. */
function measureLevel(grid: InkGrid, row: number, from: number, to: number): number {
  let count = 0
  for (let column = from; column <= to; column++) if (hasInk(grid, column, row)) count++
  return count / (to - from + 1)
}

/** Keeps the frames with the most ink in their sides, of those that lie on each other one. */
function keepBest(candidates: readonly Candidate[]): TurnedBox[] {
  const kept: TurnedBox[] = []
  for (const { box } of [...candidates].sort((a, b) => b.ink - a.ink)) {
    if (kept.length === MOST_FRAMES) break
    const isKnown = kept.some(
      (one) => Math.abs(one.x - box.x) < one.width / 2 && Math.abs(one.y - box.y) < one.height / 2,
    )
    if (!isKnown) kept.push(box)
  }
  return kept
}
