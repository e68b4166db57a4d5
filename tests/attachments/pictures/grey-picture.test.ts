import { describe, expect, it } from 'vitest'
import { estimateSkew } from '../../../utils/attachments/pictures/estimate-skew.ts'
import {
  convertToGrey,
  flattenLight,
  type GreyPicture,
  removeRed,
  rotateGrey,
  scaleGrey,
} from '../../../utils/attachments/pictures/grey-picture.ts'
import { BLACK, createPainting, INK_RED, turnPlace } from '../painted-picture.ts'

const levelAt = ({ width, data }: GreyPicture, x: number, y: number) => data[y * width + x]!

/** A page of lines that are turned by some degrees. */
function paintLines(degrees: number): GreyPicture {
  const page = createPainting(700, 900)
  page.paint(BLACK, (x, y) => {
    const [across, down] = turnPlace(x, y, [350, 450], degrees)
    return Math.abs(across) < 280 && Math.abs(down) < 380 && (down + 900) % 30 < 11 && (across + 700) % 13 < 8
  })
  return convertToGrey(page)
}

describe('a picture before reading', () => {
  it('loses the red of a stamp, not the print below it', () => {
    const page = createPainting(100, 100)
    page.paint(INK_RED, (x) => x < 50)
    page.paint(BLACK, (_, y) => y > 40 && y < 60)
    const grey = convertToGrey(page)
    removeRed(grey, page, { x: 0, y: 0, width: 100, height: 100 })
    expect(levelAt(grey, 20, 20)).toBeGreaterThan(230)
    expect(levelAt(grey, 20, 50)).toBeLessThan(60)
    expect(levelAt(grey, 80, 50)).toBeLessThan(60)
  })

  it('keeps the red outside of the stamp', () => {
    const page = createPainting(100, 100)
    page.paint(INK_RED, () => true)
    const grey = convertToGrey(page)
    removeRed(grey, page, { x: -10.5, y: -3.2, width: 40, height: 200 })
    expect(levelAt(grey, 10, 50)).toBeGreaterThan(230)
    expect(levelAt(grey, 60, 50)).toBeLessThan(120)
  })

  it('is as bright in a shadow as in the light, and print stays darker than the paper', () => {
    const page = createPainting(480, 480)
    page.paint([110, 110, 110], (x) => x > 240)
    page.paint([20, 20, 20], (x, y) => y % 24 < 3 && x < 240)
    page.paint([12, 12, 12], (x, y) => y % 24 < 3 && x >= 240)
    const flat = flattenLight(convertToGrey(page))
    expect(levelAt(flat, 100, 250)).toBeGreaterThan(235)
    expect(levelAt(flat, 400, 250)).toBeGreaterThan(235)
    expect(levelAt(flat, 400, 241)).toBeLessThan(60)
  })

  it('keeps its light when it is light letters on a dark cover', () => {
    const page = createPainting(480, 480)
    page.paint([110, 20, 30], () => true)
    page.paint([240, 210, 120], (x, y) => y > 200 && y < 240 && x % 20 < 8)
    const grey = convertToGrey(page)
    expect(flattenLight(grey).data).toEqual(grey.data)
  })

  it('is enlarged without holes', () => {
    const page = createPainting(40, 20)
    page.paint(BLACK, (x) => x < 20)
    const large = scaleGrey(convertToGrey(page), 2.5)
    expect([large.width, large.height]).toEqual([100, 50])
    expect(levelAt(large, 20, 25)).toBeLessThan(30)
    expect(levelAt(large, 80, 25)).toBe(255)
  })

  it.each([-7, -2.5, 0, 1, 6])('has lines whose angle is found: %d degrees', (degrees) => {
    expect((estimateSkew(paintLines(degrees)) * 180) / Math.PI).toBeCloseTo(degrees, 0)
  })

  it('has no angle without lines', () => {
    expect(estimateSkew(convertToGrey(createPainting(300, 300)))).toBe(0)
  })

  it('is turned level by its angle, and places in it lead back', () => {
    const grey = paintLines(6)
    const level = rotateGrey(grey, estimateSkew(grey))
    expect(Math.abs((estimateSkew(level) * 180) / Math.PI)).toBeLessThan(0.5)
    const { x, y, width, height } = level.findSource({ x: level.width / 2, y: level.height / 2, width: 0, height: 0 })
    expect([x, y].map(Math.round)).toEqual([350, 450])
    expect([width, height]).toEqual([0, 0])
    const around = level.findSource({ x: level.width / 2 - 50, y: level.height / 2 - 10, width: 100, height: 20 })
    expect(around.width).toBeGreaterThan(100)
    expect(around.height).toBeGreaterThan(20)
  })
})
