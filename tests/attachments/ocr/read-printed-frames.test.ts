import { describe, expect, it } from 'vitest'
import type { OcrEngine } from '../../../utils/attachments/ocr/ocr-engine.ts'
import { makeLine, makePage } from '../../../utils/attachments/ocr/parse-word-table.ts'
import { readPrintedFrames } from '../../../utils/attachments/ocr/read-printed-frames.ts'
import type { RecognizedPage } from '../../../utils/attachments/ocr/recognized-page.ts'
import type { PrintedFrame } from '../../../utils/attachments/stamps/printed-frames.ts'

/** A page with a dark bar where the words of each frame may be. */
const PICTURE = { width: 800, height: 1200, data: new Uint8ClampedArray(800 * 1200).fill(255) }
for (let y = 0; y < PICTURE.height; y++)
  if (y % 60 > 20 && y % 60 < 40) PICTURE.data.fill(0, y * 800 + 130, y * 800 + 240)

/** Makes a frame in a row of the page, around its words. */
const makeFrame = (row: number, around = 0): PrintedFrame => ({
  box: { x: 185, y: 60 * row + 30, width: 170 + around, height: 44 + around, angle: 0 },
  line: 2,
})

/** Makes a page of words in frames, each with a word left of its frame. */
function makeRead(words: readonly { row: number; text: string; confidence?: number }[]): RecognizedPage {
  return makePage(
    words.map(({ row, text, confidence = 0.95 }) => {
      const y = 60 * row + 20
      const before = { text: 'Thôn', box: { x: 20, y, width: 60, height: 20 }, confidence: 0.95 }
      const inside = text
        .split(' ')
        .map((word, at) => ({ text: word, box: { x: 120 + 40 * at, y, width: 30, height: 20 }, confidence }))
      return makeLine([before, ...inside])
    }),
  )
}

/** An engine that reads the same text each time, and counts. */
function makeEngine(text: string, confidence = 0.95) {
  const sizes: { width: number; height: number }[] = []
  const engine: OcrEngine = {
    readWords: ({ width, height }) => {
      sizes.push({ width, height })
      const words = text.split(' ').map((word) => ({ text: word, box: { x: 0, y: 0, width, height }, confidence }))
      return makePage(text === '' ? [] : [makeLine(words)])
    },
  }
  return { engine, sizes }
}

describe('the words in a printed frame', () => {
  it('are a mark of circulation, and are taken out of the line that they were read in', () => {
    const { engine, sizes } = makeEngine('')
    const read = makeRead([{ row: 1, text: 'VĂN BẢN NỌI BỘ' }])
    const { page, marks } = readPrintedFrames(engine, PICTURE, read, [makeFrame(1)])
    expect(marks.map(({ reading }) => reading?.text)).toEqual(['VĂN BẢN NỘI BỘ'])
    expect(page.text).toBe('Thôn\n')
    expect(sizes).toEqual([])
  })

  it('are a stamp where the page was read without them', () => {
    const { engine, sizes } = makeEngine('MẬT')
    const { marks } = readPrintedFrames(engine, PICTURE, makeRead([]), [makeFrame(2)])
    expect(marks.map(({ reading }) => reading?.match?.meaning)).toEqual([{ kind: 'secrecy', grade: 'secret' }])
    // The letters only, with white around them.
    expect(sizes).toHaveLength(1)
    expect(sizes[0]!.height).toBeLessThan(100)
    expect(sizes[0]!.width / sizes[0]!.height).toBeGreaterThan(3)
  })

  it('are a stamp where the page was read with other words, of which it is not sure', () => {
    const { engine } = makeEngine('TUYỆT MẬT')
    const read = makeRead([{ row: 1, text: 'TUVỆI MAI', confidence: 0.4 }])
    const { page, marks } = readPrintedFrames(engine, PICTURE, read, [makeFrame(1)])
    expect(marks).toHaveLength(1)
    expect(page.text).toBe('Thôn\n')
  })

  it('are read again when they are those of a stamp but for a letter', () => {
    const read = makeRead([{ row: 1, text: 'TUYỆẾT MẬT' }])
    const readWith = (text: string) =>
      readPrintedFrames(makeEngine(text).engine, PICTURE, read, [makeFrame(1)]).marks[0]!.reading!.match!
    expect(readWith('TUYỆT MẬT').certainty).toBe(1)
    expect(readWith('').certainty).toBeLessThan(1)
    expect(readWith('').meaning).toEqual({ kind: 'secrecy', grade: 'most-secret' })
  })

  it('stay words of the page when they say something else', () => {
    const { engine, sizes } = makeEngine('BẢNG GIÁ')
    const read = makeRead([
      { row: 1, text: 'KÍNH MỜI' },
      { row: 2, text: 'MẬT MÍA' },
      { row: 3, text: 'Tổ hợp', confidence: 0.3 },
    ])
    const { page, marks } = readPrintedFrames(
      engine,
      PICTURE,
      read,
      [1, 2, 3].map((row) => makeFrame(row)),
    )
    expect(marks).toEqual([])
    expect(page).toEqual(read)
    // Those of which the page is not sure, in each of the ways in which a stamp is read.
    expect(sizes).toHaveLength(3)
  })

  it.each(['MẤT', 'MẶT', 'MÁT', 'TỐI MAI', 'TÀI LIỆU HỘI THI'])(
    'are taken at their word when they are sure: %s',
    (text) => {
      const readWith = (confidence: number) =>
        readPrintedFrames(makeEngine(text).engine, PICTURE, makeRead([{ row: 1, text, confidence }]), [makeFrame(1)])
      const { page, marks } = readWith(0.95)
      expect(marks).toEqual([])
      expect(page.text).toBe(`Thôn ${text}\n`)
      expect(readWith(0.5).marks).toHaveLength(1)
    },
  )

  it('are read again when they resemble those of a stamp, however sure they are', () => {
    const read = makeRead([{ row: 1, text: 'MẤT' }])
    const { page, marks } = readPrintedFrames(makeEngine('MẬT').engine, PICTURE, read, [makeFrame(1)])
    expect(marks.map(({ reading }) => reading?.match?.certainty)).toEqual([1])
    expect(page.text).toBe('Thôn\n')
  })

  it('stay words of the page, too, when they are those of a doubtful stamp', () => {
    const { engine } = makeEngine('')
    const read = makeRead([{ row: 1, text: 'Tuyệt mật' }])
    const { page, marks } = readPrintedFrames(engine, PICTURE, read, [makeFrame(1)])
    expect(marks[0]!.reading!.match!.certainty).toBeLessThan(1)
    expect(page).toEqual(read)
  })

  it('are words that the page lacks, if they are sure', () => {
    const readWith = (confidence: number) =>
      readPrintedFrames(makeEngine('GIẤY MỜI HỌP', confidence).engine, PICTURE, makeRead([]), [makeFrame(1)]).marks
    expect(readWith(0.9).map(({ reading }) => reading?.text)).toEqual(['GIẤY MỜI HỌP'])
    expect(readWith(0.3)).toEqual([])
  })

  it('are looked at once within two lines', () => {
    const frames = [makeFrame(1, 12), makeFrame(1)]
    const read = makeRead([{ row: 1, text: 'HOẢ TỐC' }])
    expect(readPrintedFrames(makeEngine('').engine, PICTURE, read, frames).marks).toHaveLength(1)
  })

  it('are read again a few times at most', () => {
    const { engine, sizes } = makeEngine('')
    const rows = Array.from({ length: 18 }, (_, row) => makeFrame(row))
    readPrintedFrames(engine, PICTURE, makeRead([]), rows)
    expect(sizes).toHaveLength(18)
  })
})
