import { describe, expect, it } from 'vitest'
import { convertToGrey } from '../../../utils/attachments/pictures/grey-picture.ts'
import { eraseFrames, findPrintedFrames } from '../../../utils/attachments/stamps/printed-frames.ts'
import { BLACK, type Colour, createPainting, INK_RED, type Painting, turnPlace } from '../painted-picture.ts'
import { printFrame, printWords } from '../print-framed.ts'
import { getPrintedWords } from '../printed-words.ts'

const BLUE: Colour = [25, 60, 170]
const GREY: Colour = [135, 135, 135]
const PLACE = [120, 90] as const
const WORDS = getPrintedWords('GIẤY MỜI HỌP')

const findOn = (page: Painting) => findPrintedFrames(convertToGrey(page))

describe('a frame around words', () => {
  it.each(
    [BLACK, BLUE, INK_RED, GREY].flatMap((colour) =>
      [1, 2, 3, 4].flatMap((line) => [2, 5, 8].map((gap) => [line, gap, colour] as const)),
    ),
  )('is found with a line of %d px, %d px from them, in %j, and taken off them', (line, gap, colour) => {
    const bare = createPainting(700, 400)
    const page = createPainting(700, 400)
    for (const each of [bare, page]) printWords(each, WORDS, PLACE, colour)
    printFrame(page, WORDS, PLACE, { line, gap, colour })
    const grey = convertToGrey(page)
    const frames = findPrintedFrames(grey)
    expect(frames).toHaveLength(1)
    const [frame] = frames
    expect(frame!.line).toBe(line)
    expect(frame!.box.width).toBe(WORDS.width + 2 * (line + gap))
    expect(frame!.box.height).toBe(WORDS.height + 2 * (line + gap))
    eraseFrames(grey, frames)
    expect(grey.data).toEqual(convertToGrey(bare).data)
  })

  it('is found with both of its lines', () => {
    const page = createPainting(700, 400)
    printWords(page, WORDS, PLACE, BLACK)
    printFrame(page, WORDS, PLACE, { line: 2, gap: 3, colour: BLACK, isDouble: true })
    expect(findOn(page)).toHaveLength(2)
  })

  it.each([-6, -1.5, 3])('is found turned by %d degrees', (degrees) => {
    const [wide, high] = [230, 50]
    const page = createPainting(700, 400)
    page.paint(BLACK, (x, y) => {
      const [across, down] = turnPlace(x, y, [300, 200], degrees).map(Math.abs) as [number, number]
      const isFrame = across < wide / 2 && down < high / 2 && (across > wide / 2 - 3 || down > high / 2 - 3)
      return isFrame || (down < 12 && across < 80 && across % 12 < 5)
    })
    const frames = findOn(page)
    expect(frames).toHaveLength(1)
    expect((frames[0]!.box.angle * 180) / Math.PI).toBeCloseTo(degrees, 0)
    const grey = convertToGrey(page)
    eraseFrames(grey, frames)
    expect(findPrintedFrames(grey)).toEqual([])
  })

  it('is no table, whose cells have lines in common', () => {
    const page = createPainting(700, 400)
    for (const [column, row] of [0, 1, 2].flatMap((each) => [0, 1].map((row) => [each, row] as const))) {
      const place = [60 + column * (WORDS.width + 10), 60 + row * (WORDS.height + 10)] as const
      printWords(page, WORDS, place, BLACK)
      printFrame(page, WORDS, place, { line: 2, gap: 4, colour: BLACK })
    }
    expect(findOn(page)).toEqual([])
  })

  it('is none without words: an empty field, a filled one, and lines above and below words', () => {
    const page = createPainting(700, 400)
    printFrame(page, WORDS, [60, 40], { line: 2, gap: 6, colour: BLACK })
    page.paint(BLACK, (x, y) => x > 60 && x < 260 && y > 120 && y < 160)
    printWords(page, WORDS, [60, 240], BLACK)
    page.paint(BLACK, (x, y) => x > 50 && x < 280 && ((y > 232 && y < 235) || (y > 274 && y < 277)))
    expect(findOn(page)).toEqual([])
  })

  it('is none around a large part of a page', () => {
    const page = createPainting(700, 400)
    for (const row of [0, 1, 2, 3]) printWords(page, WORDS, [100, 60 + 60 * row], BLACK)
    printFrame(page, { width: 500, height: 310 }, [90, 35], { line: 2, gap: 8, colour: BLACK })
    expect(findOn(page)).toEqual([])
  })
})
