import { expect, it } from 'vitest'
import { findFreeSpot } from '../../components/ui/free-spot.ts'

const SIZE = { width: 120, height: 40 }
const VIEWPORT = { width: 342, height: 560 }
const makeRow = (top: number, bottom: number) => ({ left: 0, right: VIEWPORT.width, top, bottom })

it('is at the lower right where that is free', () => {
  expect(findFreeSpot(SIZE, VIEWPORT, [])).toEqual({ left: 206, top: 504 })
})

it('is above what lies there, and overlaps none of it', () => {
  const occupied = [makeRow(520, 560), makeRow(400, 430)]
  const spot = findFreeSpot(SIZE, VIEWPORT, occupied)!
  expect(spot.left).toBe(206)
  expect(spot.top).toBeGreaterThanOrEqual(430)
  expect(spot.top + SIZE.height).toBeLessThanOrEqual(520)
})

it('is at the left where the whole right edge is taken', () => {
  const rightHalf = { left: 171, right: 342, top: 0, bottom: 560 }
  expect(findFreeSpot(SIZE, VIEWPORT, [rightHalf])).toEqual({ left: 16, top: 504 })
})

it('does not exist where no gap is high enough, or the viewport is too narrow', () => {
  const rows = Array.from({ length: 16 }, (_, at) => makeRow(at * 36, at * 36 + 6))
  expect(findFreeSpot(SIZE, VIEWPORT, rows)).toBeUndefined()
  expect(findFreeSpot(SIZE, { width: 100, height: 560 }, [])).toBeUndefined()
})
