import { expect, it } from 'vitest'
import { convertToGrey } from '../../../utils/attachments/pictures/grey-picture.ts'
import { collectShapes } from '../../../utils/attachments/stamps/ink-shapes.ts'
import { BLACK, createPainting } from '../painted-picture.ts'

/** A ring that is open below, a comb whose teeth meet in the last row, and two squares that touch at a corner. */
function paintShapes() {
  const page = createPainting(60, 40)
  page.paint(BLACK, (x, y) => x > 2 && x < 12 && y > 2 && y < 12 && (x < 4 || x > 11 || y < 4))
  page.paint(BLACK, (x, y) => x > 20 && x < 32 && y > 2 && y < 12 && (Math.floor(x) % 3 === 0 || y > 11))
  page.paint(BLACK, (x, y) => (x > 40 && x < 44 && y > 5 && y < 9) || (x > 44 && x < 48 && y > 9 && y < 13))
  return convertToGrey(page)
}

it('collects ink that touches, also by a corner, with the place of each pixel', () => {
  const page = paintShapes()
  const shapes = collectShapes(page, 128, () => true)
  expect(shapes.map(({ box: { x, width } }) => [x, width]).sort(([a], [b]) => a! - b!)).toEqual([
    [2, 10],
    [20, 12],
    [40, 8],
  ])
  const places = shapes.flatMap(({ points }) =>
    Array.from({ length: points.length / 2 }, (_, i) => points.subarray(2 * i, 2 * i + 2)),
  )
  expect(places.every(([x, y]) => page.data[y! * page.width + x!]! < 128)).toBe(true)
  expect(places).toHaveLength(page.data.filter((level) => level < 128).length)
})

it('collects the wanted shapes only', () => {
  expect(collectShapes(paintShapes(), 128, ({ width }) => width === 12)).toHaveLength(1)
  expect(collectShapes(paintShapes(), 10, () => true)).toEqual([])
})
