import { readFile } from 'node:fs/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { OCR_FILES } from '../../../scripts/ocr-files.ts'
import { readStamp, startEngine } from '../../../utils/attachments/ocr/ocr-engine.ts'
import { answerOcrRequest } from '../../../utils/attachments/ocr/ocr-request.ts'
import { getPrintedLine, PRINTED_TEXT } from './printed-line.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Answers as the package does: with the files that are packed, and no others. */
async function fetchPacked(path: string): Promise<Response> {
  const file = OCR_FILES.find((each) => `/${each.path}` === path)
  return file ? new Response(await readFile(file.source)) : new Response('', { status: 404 })
}

it('reads a printed number with packed files only, and knows where its words are', async () => {
  vi.stubGlobal('fetch', fetchPacked)
  const engine = await startEngine()
  const line = getPrintedLine()
  const readings = [...readStamp(engine, { line, block: line })]
  expect(readings).toContainEqual({ text: PRINTED_TEXT, confidence: expect.closeTo(0.9, 1) })
  const { words } = engine.readWords(line, 'line')
  expect(words.map(({ text }) => text)).toEqual(PRINTED_TEXT.split(' '))
  const [first, second] = words.map(({ box }) => box)
  expect(first!.x).toBeGreaterThan(5)
  expect(second!.x).toBeGreaterThan(first!.x + first!.width)
  expect(second!.x + second!.width).toBeLessThan(line.width)
})

it('says that it is unavailable where its files are missing, and tries again for the next picture', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    return Promise.resolve(new Response('', { status: 404 }))
  })
  const picture = { width: 1, height: 1, data: new Uint8ClampedArray(4), colorSpace: 'srgb' } as ImageData
  await expect(answerOcrRequest({ id: 4, picture })).resolves.toMatchObject({ id: 4, failure: 'unavailable' })
  const first = asked.length
  await answerOcrRequest({ id: 5, picture })
  expect(asked.length).toBe(2 * first)
})
