import type { PictureBox } from '../pictures/picture-box.ts'
import type { RedArea } from './red-areas.ts'

/** A rectangle that is turned about its middle. */
export interface TurnedBox {
  /** The middle, in pixels of the picture. */
  x: number
  y: number
  width: number
  height: number
  /** Clockwise, in radians. */
  angle: number
}

/** Angles to which stamps are turned by hand, in degrees, with the turn of the whole page. */
const MOST_DEGREES = 18
/** A frame is wider than high, in these proportions. */
const PROPORTIONS = { least: 1.3, most: 9 } as const
/**
 * The share of three sides of a frame that has ink, and of the weakest side: an old stamp has gaps, and print below it
 * takes some. What is written inside decides what the frame is.
 */
const LEAST_SIDE = 0.6
const WEAKEST_SIDE = 0.3
/** The part of the rectangle that is red: less is no stamp with letters, more is a red area. */
const INK = { least: 0.06, most: 0.62 } as const

/** Finds the rectangular frame that a red area is, with what is written in it; undefined when it is none. */
export function findFrame({ points, box: upright }: RedArea): TurnedBox | undefined {
  if (points.length / 2 > INK.most * upright.width * upright.height) return undefined
  const box = fitBox(points)
  const long = box.width / box.height
  if (long < PROPORTIONS.least || long > PROPORTIONS.most || box.height < 12) return undefined
  const share = points.length / 2 / (box.width * box.height)
  if (share < INK.least || share > INK.most) return undefined
  const [weakest, next] = measureSides(points, box).sort((a, b) => a - b)
  return weakest! >= WEAKEST_SIDE && next! >= LEAST_SIDE ? box : undefined
}

/** Keeps the outermost points of each row: the others change no rectangle around them. */
function keepOutline(points: Int16Array): Int16Array {
  const rows = new Map<number, { left: number; right: number }>()
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!
    const row = rows.get(points[i + 1]!)
    if (!row) rows.set(points[i + 1]!, { left: x, right: x })
    else if (x < row.left) row.left = x
    else if (x > row.right) row.right = x
  }
  return Int16Array.from([...rows].flatMap(([y, { left, right }]) => [left, y, right, y]))
}

/** Fits the smallest rectangle around points. */
export function fitBox(allPoints: Int16Array): TurnedBox {
  const points = keepOutline(allPoints)
  let best = extendBox(points, 0)
  for (const step of [2, 0.5]) {
    const around = (best.angle * 180) / Math.PI
    const reach = step === 2 ? MOST_DEGREES : 2
    for (let degrees = around - reach; degrees <= around + reach + 1e-9; degrees += step) {
      const each = extendBox(points, (degrees * Math.PI) / 180)
      if (each.width * each.height < best.width * best.height) best = each
    }
  }
  return best
}

/** Measures how far points reach when they are turned by the angle of a cosine and a sine. */
export function measureTurned(
  points: Int16Array,
  cos: number,
  sin: number,
): { left: number; top: number; right: number; bottom: number } {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < points.length; i += 2) {
    const across = points[i]! * cos + points[i + 1]! * sin
    const down = points[i + 1]! * cos - points[i]! * sin
    left = Math.min(left, across)
    right = Math.max(right, across)
    top = Math.min(top, down)
    bottom = Math.max(bottom, down)
  }
  return { left, top, right, bottom }
}

/** The rectangle of an angle around points. */
function extendBox(points: Int16Array, angle: number): TurnedBox {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const { left, top, right, bottom } = measureTurned(points, cos, sin)
  const across = (left + right) / 2
  const down = (top + bottom) / 2
  return {
    x: across * cos - down * sin,
    y: across * sin + down * cos,
    width: right - left + 1,
    height: bottom - top + 1,
    angle,
  }
}

/** Which share of each side of a rectangle has points near it: left, right, top, bottom. */
function measureSides(points: Int16Array, box: TurnedBox): [number, number, number, number] {
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  const band = Math.max(3, box.height * 0.13)
  const slots = 24
  const sides = Array.from({ length: 4 }, () => new Set<number>())
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]! - box.x
    const y = points[i + 1]! - box.y
    const across = x * cos + y * sin + box.width / 2
    const down = y * cos - x * sin + box.height / 2
    if (across < band) sides[0]!.add(Math.floor((slots * down) / box.height))
    if (across > box.width - band) sides[1]!.add(Math.floor((slots * down) / box.height))
    if (down < band) sides[2]!.add(Math.floor((slots * across) / box.width))
    if (down > box.height - band) sides[3]!.add(Math.floor((slots * across) / box.width))
  }
  return sides.map((side) => side.size / slots) as [number, number, number, number]
}

/** Finds the upright box around a turned one. */
export function findUprightBox({ x, y, width, height, angle }: TurnedBox): PictureBox {
  const wide = width * Math.cos(angle) + height * Math.abs(Math.sin(angle))
  const high = height * Math.cos(angle) + width * Math.abs(Math.sin(angle))
  return { x: Math.round(x - wide / 2), y: Math.round(y - high / 2), width: Math.round(wide), height: Math.round(high) }
}
