import type { RedArea } from './red-areas.ts'

/** The size of a round seal as a share of the page's shorter side: 36 mm on a page of 210 mm, and photos of parts. */
const SIZE = { least: 0.06, most: 0.6 } as const
/** The share of the outer ring that has ink: print and a signature run through it. */
const LEAST_RING = 0.72

/** Whether a red area is a round seal: a ring, and less ink in it than a disc has. */
export function isRoundSeal({ points, box }: RedArea, pageSide: number): boolean {
  const size = Math.max(box.width, box.height)
  if (size < SIZE.least * pageSide || size > SIZE.most * pageSide) return false
  if (Math.min(box.width, box.height) < 0.8 * size) return false
  const middleX = box.x + box.width / 2
  const middleY = box.y + box.height / 2
  const slots = 60
  const ring = new Set<number>()
  let corners = 0
  for (let i = 0; i < points.length; i += 2) {
    const x = (points[i]! - middleX) / (box.width / 2)
    const y = (points[i + 1]! - middleY) / (box.height / 2)
    const distance = Math.hypot(x, y)
    if (distance > 1.12) corners++
    else if (distance > 0.86) ring.add(Math.floor((slots * (Math.atan2(y, x) + Math.PI)) / (2 * Math.PI)))
  }
  const pixels = points.length / 2
  return ring.size / slots >= LEAST_RING && corners < 0.04 * pixels && pixels < 0.55 * box.width * box.height
}
