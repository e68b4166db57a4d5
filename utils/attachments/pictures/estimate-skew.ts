import type { GreyPicture } from './grey-picture.ts'

/** The largest angle that is searched, in degrees. */
const MOST_DEGREES = 10

/** The width to which a page is reduced for the search: its lines are still apart there. */
const SEARCH_WIDTH = 500

/**
 * Estimates how far the lines of a page are turned, clockwise and in radians: at the right angle, the rows of print and
 * the white rows between them differ most.
 */
export function estimateSkew(grey: GreyPicture): number {
  const { points, height } = collectPrint(grey)
  // Too little print has no angle.
  if (points.length < 200) return 0
  const score = (degrees: number) => scoreRows(points, height, (degrees * Math.PI) / 180)
  let best = 0
  // Coarse steps first, then finer ones around the best.
  for (const step of [1, 0.25, 0.1]) {
    const around = step === 1 ? MOST_DEGREES : step * 4
    const from = step === 1 ? 0 : best
    let bestScore = score(from)
    best = from
    for (let degrees = from - around; degrees <= from + around + 1e-9; degrees += step) {
      const each = score(degrees)
      if (each > bestScore * 1.002) [best, bestScore] = [degrees, each]
    }
  }
  return (best * Math.PI) / 180
}

/** The pixels of print in a reduced page, as pairs of x and y: dark next to light, so that dark areas are none. */
function collectPrint({ width, height, data }: GreyPicture): { points: Int16Array; height: number } {
  const step = Math.max(1, Math.round(width / SEARCH_WIDTH))
  const wide = Math.floor(width / step)
  const high = Math.floor(height / step)
  const points: number[] = []
  for (let y = 1; y < high - 1; y++) {
    for (let x = 1; x < wide - 1; x++) {
      const at = y * step * width + x * step
      // The upper edge of strokes: of a line of text, they lie in two rows.
      if (data[at]! < 140 && data[at - step * width]! > data[at]! + 50) points.push(x - wide / 2, y)
    }
  }
  return { points: Int16Array.from(points), height: high }
}

/** How unevenly the points fall into rows that are turned by an angle: the sum of squares. */
function scoreRows(points: Int16Array, height: number, angle: number): number {
  const tangent = Math.tan(angle)
  const rows = new Uint32Array(height * 2)
  for (let i = 0; i < points.length; i += 2) {
    const row = Math.round(points[i + 1]! - points[i]! * tangent + height / 2)
    if (row >= 0 && row < rows.length) rows[row]!++
  }
  let sum = 0
  for (const count of rows) sum += count * count
  return sum
}
