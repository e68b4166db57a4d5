import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blurPixels } from '../../../utils/report/picture/blur-pixels.ts'
import {
  type BoundingBox,
  clampBox,
  roundBoxInward,
  roundBoxOutward,
  scaleBox,
} from '../../../utils/report/picture/bounding-box.ts'
import {
  addCover,
  applyEdits,
  createSuggestedEdits,
  listBlackBoxes,
  type PictureEdits,
} from '../../../utils/report/picture/picture-edits.ts'
import { copyPixels, isBlack, type Pixels, paintBlack } from '../../../utils/report/picture/pixels.ts'
import { createUndoHistory, pushStep, redoStep, undoStep } from '../../../utils/report/picture/undo-history.ts'

const NONE: PictureEdits = { covers: [], crop: null }
const box = (left: number, top: number, width: number, height: number): BoundingBox => ({ left, top, width, height })

/** A picture in which every pixel differs from its neighbours. */
function noise(width: number, height: number, seed = 1): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  let state = seed
  for (let at = 0; at < data.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    data[at] = at % 4 === 3 ? 255 : state >>> 24
  }
  return { width, height, data }
}
const pixel = (pixels: Pixels, x: number, y: number) => [
  ...pixels.data.subarray((y * pixels.width + x) * 4).slice(0, 4),
]
/** Whether a box contains another, apart from rounding errors. */
const contains = (outside: BoundingBox, inside: BoundingBox) =>
  inside.left >= outside.left - 1e-9 &&
  inside.top >= outside.top - 1e-9 &&
  inside.left + inside.width <= outside.left + outside.width + 1e-9 &&
  inside.top + inside.height <= outside.top + outside.height + 1e-9
const boxes = fc.record({
  left: fc.double({ min: -20, max: 60, noNaN: true }),
  top: fc.double({ min: -20, max: 60, noNaN: true }),
  width: fc.double({ min: 0.1, max: 60, noNaN: true }),
  height: fc.double({ min: 0.1, max: 60, noNaN: true }),
})

describe('boxes', () => {
  it('rounds inward inside the box, rounds outward around it, and clamps inside the picture', () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom(1, 16), (input, step) => {
        const small = roundBoxInward(input)
        if (small) expect(contains(input, small)).toBe(true)
        const large = roundBoxOutward(input, step)
        expect([large.left % step, large.top % step, large.width % step, large.height % step].map(Math.abs)).toEqual([
          0, 0, 0, 0,
        ])
        expect(contains(large, input)).toBe(true)
        const clamped = clampBox(input, { width: 40, height: 30 }, 4)
        expect(contains(box(0, 0, 40, 30), clamped)).toBe(true)
      }),
    )
  })

  it('scales position and size', () => {
    expect(scaleBox(box(1, 2, 3, 4), 1.5)).toEqual(box(1.5, 3, 4.5, 6))
  })
})

describe('black covers', () => {
  it('replace exactly the pixels that the box touches', () => {
    fc.assert(
      fc.property(boxes, (input) => {
        const pixels = noise(40, 30)
        const after = applyEdits(pixels, addCover(NONE, 'black', input))
        for (let y = 0; y < 30; y++) {
          for (let x = 0; x < 40; x++) {
            const touched =
              x + 1 > input.left && x < input.left + input.width && y + 1 > input.top && y < input.top + input.height
            expect(pixel(after, x, y)).toEqual(touched ? [0, 0, 0, 255] : pixel(pixels, x, y))
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('give the same picture whatever the covered pixels were', () => {
    const part = box(5, 5, 20, 10)
    const [one, other] = [noise(40, 30, 1), copyPixels(noise(40, 30, 1))]
    for (let y = 5; y < 15; y++) other.data.fill(77, (y * 40 + 5) * 4, (y * 40 + 25) * 4)
    expect(one.data).not.toEqual(other.data)
    const how = addCover(NONE, 'black', part)
    expect(applyEdits(one, how).data).toEqual(applyEdits(other, how).data)
  })

  it('are painted over a blur', () => {
    const edits = addCover(addCover(NONE, 'black', box(10, 10, 10, 10)), 'blur', box(0, 0, 40, 30))
    expect(isBlack(applyEdits(noise(40, 30), edits), box(10, 10, 10, 10))).toBe(true)
  })

  it('are detected as incomplete when a pixel is not black', () => {
    const pixels = noise(40, 30)
    paintBlack(pixels, box(10, 10, 10, 10))
    expect(isBlack(pixels, box(10, 10, 10, 10))).toBe(true)
    pixels.data[(15 * 40 + 15) * 4] = 9
    expect([isBlack(pixels, box(10, 10, 10, 10)), isBlack(pixels, box(10, 10, 10, 10), 9)]).toEqual([false, true])
  })
})

describe('blurPixels', () => {
  const PART = box(8, 8, 64, 32)

  it('is irreversible: swapping pixels within a block gives the same result', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const pixels = noise(80, 48, seed)
        const other = copyPixels(pixels)
        // Two blocks of 32 by 32 pixels: reverse each row of a block.
        for (let y = 8; y < 40; y++) {
          for (const left of [8, 40]) {
            for (let x = 0; x < 32; x++) {
              const from = (y * 80 + left + 31 - x) * 4
              other.data.set(pixels.data.subarray(from, from + 4), (y * 80 + left + x) * 4)
            }
          }
        }
        expect(other.data).not.toEqual(pixels.data)
        blurPixels(pixels, PART)
        blurPixels(other, PART)
        const cut = (each: Pixels) => copyPixels(each, PART).data
        expect(cut(other)).toEqual(cut(pixels))
      }),
      { numRuns: 20 },
    )
  })

  it('gives the same result for two different words with the same mean colour', () => {
    // The same number of black strokes on white; only their positions differ.
    const word = (columns: readonly number[]) => {
      const pixels: Pixels = { width: 64, height: 32, data: new Uint8ClampedArray(64 * 32 * 4).fill(255) }
      for (const x of columns) paintBlack(pixels, box(x, 4, 2, 24))
      blurPixels(pixels, box(0, 0, 64, 32))
      return pixels.data
    }
    expect(word([3, 9, 20, 40, 44])).toEqual(word([1, 15, 27, 33, 58]))
  })

  it('changes no pixel outside its box', () => {
    const pixels = noise(80, 48)
    const before = copyPixels(pixels)
    blurPixels(pixels, PART)
    for (let y = 0; y < 48; y++) {
      for (let x = 0; x < 80; x++) {
        if (x < 8 || x >= 72 || y < 8 || y >= 40) expect(pixel(pixels, x, y)).toEqual(pixel(before, x, y))
      }
    }
  })
})

describe('the crop', () => {
  it('removes the pixels outside and shifts the black boxes', () => {
    const pixels = noise(40, 30)
    const edits: PictureEdits = { ...addCover(NONE, 'black', box(8, 8, 10, 10)), crop: box(5, 5, 20, 10) }
    const after = applyEdits(pixels, edits)
    expect([after.width, after.height, after.data.length]).toEqual([20, 10, 800])
    expect(pixel(after, 0, 0)).toEqual(pixel(pixels, 5, 5))
    expect(listBlackBoxes(pixels, edits)).toEqual([box(3, 3, 10, 7)])
    for (const part of listBlackBoxes(pixels, edits)) expect(isBlack(after, part)).toBe(true)
  })
})

describe('the undo history', () => {
  it('restores the exact pixels of each step on undo and redo', () => {
    const pixels = noise(40, 30)
    const untouched = copyPixels(pixels)
    let history = createUndoHistory(NONE)
    const shown: Uint8ClampedArray[] = [applyEdits(pixels, history.present).data]
    for (const next of [
      (edits: PictureEdits) => addCover(edits, 'black' as const, box(1, 1, 9, 9)),
      (edits: PictureEdits) => addCover(edits, 'blur' as const, box(5, 5, 30, 20)),
      (edits: PictureEdits) => ({ ...edits, crop: box(2, 2, 20, 20) }),
    ]) {
      history = pushStep(history, next(history.present))
      shown.push(applyEdits(pixels, history.present).data)
    }
    for (const expected of shown.slice(0, -1).reverse()) {
      history = undoStep(history)
      expect(applyEdits(pixels, history.present).data).toEqual(expected)
    }
    expect(applyEdits(pixels, history.present).data).toEqual(untouched.data)
    expect(undoStep(history)).toBe(history)
    for (const expected of shown.slice(1)) {
      history = redoStep(history)
      expect(applyEdits(pixels, history.present).data).toEqual(expected)
    }
    expect(redoStep(history)).toBe(history)
  })
})

describe('createSuggestedEdits', () => {
  it('covers author, avatar, personal data and reactions by default', () => {
    const spot = (what: 'author' | 'avatar' | 'personal' | 'reactions') => ({ what, box: box(1, 1, 4, 4) })
    const { covers } = createSuggestedEdits([spot('avatar'), spot('author'), spot('personal'), spot('reactions')])
    expect(covers.map(({ what, on, how }) => [what, on, how])).toEqual([
      ['avatar', true, 'black'],
      ['author', true, 'black'],
      ['personal', true, 'black'],
      ['reactions', true, 'black'],
    ])
  })
})
