// Finds frames that are printed around words, in ink of any colour, and takes them off a page. When the engine looks
// for columns and pictures, it takes a frame close to its words for no text and leaves both out.

import type { GreyPicture } from '../pictures/grey-picture.ts'
import { findUprightBox, fitBox, type TurnedBox } from './find-frame.ts'
import { collectShapes, type InkShape } from './ink-shapes.ts'

/** A frame with something in it. */
export interface PrintedFrame {
  /** Its outer edge. */
  box: TurnedBox
  /** How thick its line is, in pixels; of two lines without a gap that can be seen, both together. */
  line: number
}

/** Darker pixels are ink, on paper in even light: also the soft edge of a thin grey line. */
const INK_LEVEL = 185
/** The least size of a frame around words, in pixels. */
const LEAST_WIDTH = 28
const LEAST_HEIGHT = 18
/** The greatest height of a frame, as a share of the longer side: a picture may be of a stamp and little else. */
const MOST_HEIGHT = 0.45
/** How much wider than high a frame is. */
const PROPORTIONS = { least: 1.15, most: 18 } as const
/** A shape with more ink in its box is no frame. */
const MOST_INK = 0.55
/** How deep a line may lie below the outer edge, as a share of the height, and in pixels. */
const MOST_DEPTH = { share: 0.22, pixels: 40 } as const
/** How far a straight line strays from the edge, in pixels. */
const STRAY = 4
/** The share of three sides that has ink, and of the weakest side. */
const LEAST_SIDE = 0.88
const WEAKEST_SIDE = 0.7
/** The share of a row or column of the line that has ink. */
const LEAST_LINE = 0.6
/** A line from side to side within a shape makes a table of it. */
const CROSSING = 0.85
/** The part of the inside that is ink: less is an empty field, more is a picture. */
const INSIDE_INK = { least: 0.03, most: 0.6 } as const
/** Sides are measured in slots of so many pixels: turned lines leave some pixels out. */
const SLOT = 2
/** Of more frames than this, the rest stays: a page has a few, a pattern has hundreds. */
const MOST_FRAMES = 40

/** Finds the frames on a page in even light, the largest first. */
export function findPrintedFrames(page: GreyPicture): PrintedFrame[] {
  const shapes = collectShapes(page, INK_LEVEL, ({ width, height }, size) => {
    return (
      width >= LEAST_WIDTH &&
      height >= LEAST_HEIGHT &&
      height <= MOST_HEIGHT * Math.max(page.width, page.height) &&
      width >= PROPORTIONS.least * height &&
      size <= MOST_INK * width * height
    )
  })
  return shapes
    .map(measureFrame)
    .filter((frame) => frame !== undefined)
    .filter((frame) => hasWords(page, frame))
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)
    .slice(0, MOST_FRAMES)
}

/** Takes frames off a page, with the soft edges of their lines. */
export function eraseFrames(page: GreyPicture, frames: readonly PrintedFrame[]): void {
  for (const { box, line } of frames) {
    walkBox(page, box, 2, (at, depth) => {
      if (depth < line + 1) page.data[at] = 255
    })
  }
}

/** Measures the frame that a shape is; undefined when it is none. */
function measureFrame({ points }: InkShape): PrintedFrame | undefined {
  const box = fitBox(points)
  if (box.width < PROPORTIONS.least * box.height || box.width > PROPORTIONS.most * box.height) return undefined
  const [width, height] = [Math.floor(box.width), Math.floor(box.height)]
  const deep = Math.max(STRAY, Math.min(MOST_DEPTH.pixels, Math.floor(MOST_DEPTH.share * height)))
  const wide = Math.ceil(width / SLOT)
  const high = Math.ceil(height / SLOT)
  const inside = new Uint8Array(wide * high)
  // Top, bottom, left, right: which slots of each have ink so deep below the edge.
  const sides = [wide, wide, high, high].map((length) => new Uint8Array(length * deep))
  walkPoints(points, box, (across, down) => {
    const column = Math.floor(across / SLOT)
    const row = Math.floor(down / SLOT)
    const depths = [down, height - 1 - down, across, width - 1 - across]
    for (const [side, depth] of depths.entries()) {
      if (depth < deep) sides[side]![depth * (side < 2 ? wide : high) + (side < 2 ? column : row)] = 1
    }
    if (Math.min(...depths) >= deep) inside[row * wide + column] = 1
  })
  const [weakest, next] = sides.map((side) => measureSide(side, deep)).sort((a, b) => a - b)
  if (weakest! < WEAKEST_SIDE || next! < LEAST_SIDE || isCrossed(inside, wide, high, deep / SLOT)) return undefined
  return { box, line: Math.max(...sides.map((side) => measureLine(side, deep))) }
}

/** Walks points by their places in a turned box, in whole pixels from its top left corner. */
function walkPoints(points: Int16Array, box: TurnedBox, visit: (across: number, down: number) => void): void {
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  const limit = (value: number, size: number) => Math.min(Math.max(Math.round(value + (size - 1) / 2), 0), size - 1)
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]! - box.x
    const y = points[i + 1]! - box.y
    visit(limit(x * cos + y * sin, Math.floor(box.width)), limit(y * cos - x * sin, Math.floor(box.height)))
  }
}

/** The share of a side that has ink near the edge. */
function measureSide(side: Uint8Array, deep: number): number {
  const length = side.length / deep
  let count = 0
  for (let slot = 0; slot < length; slot++) {
    let depth = 0
    while (depth < STRAY && side[depth * length + slot] === 0) depth++
    if (depth < STRAY) count++
  }
  return count / length
}

/** How thick the line of a side is. */
function measureLine(side: Uint8Array, deep: number): number {
  const length = side.length / deep
  let line = 1
  for (let depth = 0; depth < deep; depth++) {
    let count = 0
    for (let slot = 0; slot < length; slot++) count += side[depth * length + slot]!
    if (count > LEAST_LINE * length) line = depth + 1
  }
  return line
}

/** Whether a line runs from side to side within a shape. */
function isCrossed(inside: Uint8Array, wide: number, high: number, edge: number): boolean {
  const columns = new Uint16Array(wide)
  const rows = new Uint16Array(high)
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === 0) continue
    columns[at % wide]!++
    rows[Math.floor(at / wide)]!++
  }
  return (
    columns.some((count) => count > CROSSING * (high - 2 * edge)) ||
    rows.some((count) => count > CROSSING * (wide - 2 * edge))
  )
}

/** Whether what is inside a frame has as much ink as words have. */
function hasWords(page: GreyPicture, { box, line }: PrintedFrame): boolean {
  let [ink, all] = [0, 0]
  walkBox(page, box, 0, (at, depth) => {
    if (depth <= line + 1) return
    all++
    if (page.data[at]! < INK_LEVEL) ink++
  })
  return ink >= INSIDE_INK.least * all && ink <= INSIDE_INK.most * all
}

/** Walks the pixels in a turned box and some around it, each with how deep it is below the edge. */
function walkBox(page: GreyPicture, box: TurnedBox, around: number, visit: (at: number, depth: number) => void): void {
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  const { x: left, y: top, width, height } = findUprightBox(box)
  const right = Math.min(page.width - 1, left + width + around)
  const bottom = Math.min(page.height - 1, top + height + around)
  for (let y = Math.max(0, top - around); y <= bottom; y++) {
    for (let x = Math.max(0, left - around); x <= right; x++) {
      const across = Math.abs((x - box.x) * cos + (y - box.y) * sin)
      const down = Math.abs((y - box.y) * cos - (x - box.x) * sin)
      const depth = Math.min((box.width - 1) / 2 - across, (box.height - 1) / 2 - down)
      if (depth >= -around) visit(y * page.width + x, depth)
    }
  }
}
