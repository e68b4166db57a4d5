import { describe, expect, it } from 'vitest'
import type { OcrEngine } from '../../../utils/attachments/ocr/ocr-engine.ts'
import { makeLine, makePage } from '../../../utils/attachments/ocr/parse-word-table.ts'
import type { RecognizedPage } from '../../../utils/attachments/ocr/recognized-page.ts'
import { rereadNumbers } from '../../../utils/attachments/ocr/reread-number.ts'

const PICTURE = { width: 1000, height: 1400, data: new Uint8ClampedArray(1000 * 1400).fill(255) }

/** A page of lines, their words twenty pixels high and apart by a space, or by a column where there is "|". */
function makeRead(...lines: readonly string[]): RecognizedPage {
  return makePage(
    lines.map((line, row) => {
      let x = 100
      const words = line.split(' ').flatMap((text) => {
        if (text === '|') {
          x += 200
          return []
        }
        const box = { x, y: 100 + row * 40, width: 10 * text.length, height: 20 }
        x += box.width + 10
        return [{ text, box, confidence: 0.9 }]
      })
      return makeLine(words)
    }),
  )
}

/** An engine that reads the same line each time, and counts. */
function makeEngine(...readings: readonly string[]) {
  const read: { width: number; height: number }[] = []
  const engine: OcrEngine = {
    readWords: ({ width, height }) => {
      read.push({ width, height })
      return makeRead(readings[Math.min(read.length, readings.length) - 1]!)
    },
  }
  return { engine, read }
}

describe('a number in the head of a paper', () => {
  it('is read again when a sign of it was lost, in its column only', () => {
    const { engine, read } = makeEngine('Số: 35/UBND-TH')
    const page = rereadNumbers(engine, PICTURE, makeRead('XÃ BẾN LÚA', 'Số: 35UBND-TH | Độc lập - Tự do'))
    expect(page.text).toBe('XÃ BẾN LÚA\nSố: 35/UBND-TH Độc lập - Tự do\n')
    expect(read).toHaveLength(1)
    expect(read[0]!.width).toBeLessThan(400)
    const number = page.words.find(({ text }) => text === '35/UBND-TH')!
    expect(number.box.y).toBeGreaterThan(120)
    expect(number.box.y).toBeLessThan(250)
  })

  it('is read in other sizes until it is whole', () => {
    const { engine, read } = makeEngine('Số 35CV/ĐU', 'Số 35-CV/ĐU')
    expect(rereadNumbers(engine, PICTURE, makeRead('Số 35CVĐU')).text).toBe('Số 35-CV/ĐU\n')
    expect(new Set(read.map(({ width }) => width)).size).toBe(2)
  })

  it('stays as it was read when no other reading is whole', () => {
    const { engine } = makeEngine('Số: 35UBNDTH')
    const read = makeRead('Số: 35UBND-TH')
    expect(rereadNumbers(engine, PICTURE, read)).toEqual(read)
  })

  it.each([
    'Số: 35/UBND-TH',
    'Số 12-CV/ĐU',
    'Số: 116/2026/NĐ-CP',
    'Số: 8 /KH-UBND',
    'Số hộ nghèo: 12',
    'Biên bản số mười',
  ])('is not read again when it is whole or none: %s', (line) => {
    const { engine, read } = makeEngine('Số: 1/A-B')
    expect(rereadNumbers(engine, PICTURE, makeRead(line)).text).toBe(`${line}\n`)
    expect(read).toHaveLength(0)
  })

  it('is read again in two lines of the upper half at most', () => {
    const { engine, read } = makeEngine('Số')
    const rows = Array.from({ length: 40 }, () => 'Số: 35UBND')
    rereadNumbers(engine, PICTURE, makeRead(...rows))
    expect(read).toHaveLength(6)
    const last = makeRead(...Array.from({ length: 20 }, () => 'dòng chữ'), 'Số: 35UBND')
    rereadNumbers(engine, PICTURE, last)
    expect(read).toHaveLength(6)
  })
})
