import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { OCR_FILES } from '../../../scripts/ocr-files.ts'
import { type OcrEngine, startEngine } from '../../../utils/attachments/ocr/ocr-engine.ts'
import { readPaper } from '../../../utils/attachments/ocr/read-paper.ts'
import { BLACK, type Colour, createPainting, INK_RED, type Painting } from '../painted-picture.ts'
import { type PrintedFrameChoices, printFrame, printWords } from '../print-framed.ts'
import { getPrintedWords, type PrintedWords } from '../printed-words.ts'
import { BODY_END, BODY_TITLE, getPrintedBody } from './printed-body.ts'
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

const BLUE: Colour = [30, 70, 180]
const GREY: Colour = [120, 120, 120]

const PLACE = [50, 50] as const

/** Reads a page with framed words above its title. */
function readFramed(words: PrintedWords, frame: PrintedFrameChoices) {
  const body = getPrintedBody()
  const page = createPainting(body.width, body.height)
  printWords(page, body, [0, 0], BLACK)
  printWords(page, getPrintedWords(words), PLACE, frame.colour)
  printFrame(page, getPrintedWords(words), PLACE, frame)
  return readPaper(engine, page)
}

describe('words in a frame close to them', () => {
  it.each([
    { line: 1, gap: 2, colour: BLACK },
    { line: 2, gap: 4, colour: BLACK },
    { line: 4, gap: 3, colour: BLUE },
    { line: 3, gap: 8, colour: GREY },
    { line: 1, gap: 3, colour: INK_RED },
    { line: 2, gap: 5, colour: BLACK, isDouble: true },
  ])('are read with the page: a mark of circulation in %j', (frame) => {
    const lines = readFramed('TÀI LIỆU NỘI BỘ', frame).page.lines.map(({ text }) => text)
    expect(lines.slice(0, 2)).toEqual(['TÀI LIỆU NỘI BỘ', BODY_TITLE])
    expect(lines.at(-1)).toBe(BODY_END)
  })

  it.each([
    ['MẬT', 'secret', { line: 2, gap: 3, colour: BLACK }],
    ['MẬT', 'secret', { line: 1, gap: 6, colour: BLUE }],
    ['TUYỆT MẬT', 'most-secret', { line: 4, gap: 2, colour: BLACK }],
    ['TUYỆT MẬT', 'most-secret', { line: 1, gap: 4, colour: GREY, isDouble: true }],
  ] as const)('are a stamp of secrecy: %s (%s) in %j', (words, grade, frame) => {
    const { marks } = readFramed(words, frame)
    expect(marks.secrecy.map((stamp) => stamp.grade)).toEqual([grade])
    const { box } = marks.secrecy[0]!
    expect(box.x + box.width / 2).toBeCloseTo(PLACE[0] + getPrintedWords(words).width / 2, -1)
  })

  it('are a stamp of urgency', () => {
    const { marks } = readFramed('HOẢ TỐC', { line: 2, gap: 4, colour: BLACK })
    expect(marks.urgency.map(({ grade }) => grade)).toEqual(['express'])
    expect(marks.secrecy).toEqual([])
  })

  it('are words like others when they mark no paper', () => {
    const { page, marks } = readFramed('GIẤY MỜI HỌP', { line: 2, gap: 4, colour: BLACK })
    expect(page.lines.slice(0, 2).map(({ text }) => text)).toEqual(['GIẤY MỜI HỌP', BODY_TITLE])
    expect(marks).toEqual({ secrecy: [], urgency: [], seals: [], frames: [] })
  })
})
