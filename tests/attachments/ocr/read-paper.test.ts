import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { OCR_FILES } from '../../../scripts/ocr-files.ts'
import { type OcrEngine, startEngine } from '../../../utils/attachments/ocr/ocr-engine.ts'
import { readPaper } from '../../../utils/attachments/ocr/read-paper.ts'
import { BLACK, type Colour, createPainting, INK_RED, type Painting } from '../painted-picture.ts'
import { getPrintedLine, PRINTED_TEXT } from './printed-line.ts'

let engine: OcrEngine

beforeAll(async () => {
  vi.stubGlobal('fetch', async (path: string) => {
    const file = OCR_FILES.find((each) => `/${each.path}` === path)!
    return new Response(await readFile(file.source))
  })
  engine = await startEngine()
})

afterAll(() => {
  vi.unstubAllGlobals()
})

/** Prints the line in a colour, its top left corner at a place. */
function printLine(page: Painting, left: number, top: number, colour: Colour) {
  const { width, height, data } = getPrintedLine()
  page.paint(colour, (x, y) => {
    const [across, down] = [Math.floor(x - left), Math.floor(y - top)]
    return across >= 0 && down >= 0 && across < width && down < height && data[down * width + across] === 0
  })
}

function paintFrame(page: Painting, left: number, top: number, colour: Colour) {
  const { width, height } = getPrintedLine()
  const isWithin = (x: number, y: number, by: number) =>
    x > left - by && y > top - by && x < left + width + by && y < top + height + by
  page.paint(colour, (x, y) => isWithin(x, y, 8) && !isWithin(x, y, 4))
}

/** The letters only: the engine sees points at the edge of a frame. */
const toLetters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('words on a paper', () => {
  it.each([
    ['black', BLACK],
    ['red', INK_RED],
  ] as const)('are read in %s, with a frame and without one', (_, colour) => {
    for (const isFramed of [true, false]) {
      const page = createPainting(760, 420)
      printLine(page, 120, 100, colour)
      if (isFramed) paintFrame(page, 120, 100, colour)
      printLine(page, 120, 260, BLACK)
      const lines = readPaper(engine, page).page.lines.map(({ text }) => toLetters(text))
      expect(lines).toEqual([toLetters(PRINTED_TEXT), toLetters(PRINTED_TEXT)])
    }
  })

  it('are read below the red words of a frame, which come before what is below them', () => {
    const page = createPainting(760, 420)
    printLine(page, 200, 110, INK_RED)
    paintFrame(page, 200, 110, INK_RED)
    printLine(page, 120, 260, BLACK)
    const [first, second] = readPaper(engine, page).page.lines
    expect(first!.box.y).toBeLessThan(second!.box.y)
    expect(first!.words.every(({ box }) => box.x < 200 && box.width > 340)).toBe(true)
  })
})
