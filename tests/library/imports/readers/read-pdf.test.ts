import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { joinPdfLines } from '../../../../utils/library/imports/readers/pdf-lines.ts'
import { readFile } from '../../../../utils/library/imports/readers/read-file.ts'
import type { PageProgress } from '../../../../utils/library/imports/readers/read-pdf.ts'
import { buildPdf, type PdfOptions, type PrintedWords } from './build-pdf.ts'
import { NodePdfWorker } from './node-pdf-worker.ts'
import { getRefusalReason } from './refusal-reason.ts'

const PRINTED = new Uint8Array(readFileSync(new URL('../files/quyet-dinh.pdf', import.meta.url)))
const SENTENCE = 'Người đọc đối chiếu từng dòng với bản gốc.'

beforeEach(() => {
  globalThis.Worker = NodePdfWorker as unknown as typeof Worker
  NodePdfWorker.open = 0
})

afterEach(() => vi.useRealTimers())

const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'van-ban.pdf')
const read = (pages: PrintedWords[][], options?: PdfOptions) => readFile(fileOf(buildPdf(pages, options)))
/** A page of lines from the top, each one piece. */
const page = (...lines: string[]): PrintedWords[] => lines.map((words, i) => ({ x: 60, y: 760 - i * 20, words }))

describe('a PDF that a browser printed', () => {
  it('gives the words of its lines with all their marks, the columns parted, a form feed before the second page', async () => {
    const { text, pages, notes } = await readFile(fileOf(PRINTED))
    expect(pages).toBe(2)
    expect(notes).toEqual([])
    expect(text).toBe(text.normalize('NFC'))
    const [first, second] = text.split('\n\f')
    expect(first!.split('\n')).toEqual([
      'Trang chủ · Văn bản',
      'SỞ THỬ NGHIỆM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/QĐ-STN\tHà Nội, ngày 05 tháng 3 năm 2026',
      'QUYẾT ĐỊNH',
      'Ban hành Quy chế thử về việc đọc văn bản',
      'Điều 1. Phạm vi',
      '1. Quy chế này nói về những dòng chữ đủ dấu: ngưỡng, nghĩa,',
      'thuở, khuỷu tay, quýt, giếng, gỗ, ẵm, đĩnh đạc.',
      '2. Người đọc đối chiếu từng dòng với bản gốc, kể cả các dòng dài',
      'phải xuống hàng vì trang giấy không đủ chỗ cho cả câu.',
      'đ) Điểm này đứng cuối trang thứ nhất.',
    ])
    expect(second!.split('\n')).toEqual([
      'Điều 2. Hiệu lực',
      'Quyết định này có hiệu lực kể từ ngày ký.',
      'a. mục được đánh chữ tự động;',
      'e. mục được đặt lại số.',
      'Đơn vị\tSố bản',
      'Văn phòng\t02',
      'Mua ngay hôm nay',
      'Bản quyền của trang thử',
    ])
  })

  it('tells how far it is, and lets its worker go', async () => {
    const told: PageProgress[] = []
    await readFile(fileOf(PRINTED), { onProgress: (progress) => told.push(progress) })
    expect(told).toEqual([
      { done: 1, of: 2 },
      { done: 2, of: 2 },
    ])
    expect(NodePdfWorker.open).toBe(0)
  })
})

describe('the lines of a PDF', () => {
  it('join pieces that touch, part pieces with a gap, and stand in the order of the page', async () => {
    const { text } = await read([
      [
        { x: 60, y: 700, words: 'bản gốc nói từng dòng.' },
        { x: 60, y: 720, words: 'Ng' },
        { x: 72, y: 720, words: 'ười' },
        { x: 93, y: 720, words: 'đọc' },
        { x: 400, y: 720, words: 'Cột hai' },
      ],
    ])
    expect(text).toBe('Người đọc\tCột hai\nbản gốc nói từng dòng.')
  })

  it('put a mark that was printed by itself onto the letter before', async () => {
    const { text } = await read([
      [
        { x: 60, y: 700, words: 'Điê' },
        { x: 72, y: 700, words: '\u0300' },
        { x: 78, y: 700, words: 'u 5. Người đọc đối chiếu từng dòng' },
      ],
    ])
    expect(text).toBe('Điều 5. Người đọc đối chiếu từng dòng')
  })

  it('leave out what stands upright at the edge', async () => {
    const stamp = { x: 20, y: 300, words: 'Đã ký số', upright: true }
    expect((await read([[...page(SENTENCE), stamp]])).text).toBe(SENTENCE)
  })

  it('part words at a space that was printed, however narrow, and columns at one that is wide', () => {
    const at = (left: number, right: number, text: string) => ({ text, left, right, base: 100, size: 12 })
    expect(joinPdfLines([at(60, 90, 'Người'), at(90, 91, ' '), at(91, 110, 'đọc')])).toBe('Người đọc')
    expect(joinPdfLines([at(60, 90, 'Người'), at(90, 200, ' '), at(200, 220, 'đọc')])).toBe('Người\tđọc')
    expect(joinPdfLines([at(40, 60, ' '), at(60, 90, 'Người '), at(90, 95, ' '), at(95, 99, ' ')])).toBe('Người')
    expect(joinPdfLines([at(40, 60, ' ')])).toBe('')
  })

  it('read what was printed twice to look bold once', async () => {
    const bold = page(SENTENCE).flatMap((piece) => [piece, { ...piece, x: piece.x + 0.4 }])
    expect((await read([bold])).text).toBe(SENTENCE)
  })

  it('are put together in a time that grows no faster than the page', () => {
    const piece = (i: number) => ({ text: 'chữ', left: 60, right: 78, base: i * 20, size: 12 })
    const pieces = new Array(100_000).fill(0).map((_, i) => piece(i % 2 ? i : 100_000 - i))
    const before = performance.now()
    expect(joinPdfLines(pieces).split('\n')).toHaveLength(100_000)
    const apart = pieces.map((each, i) => ({ ...each, base: 0, left: i * 100, right: i * 100 + 18 }))
    expect(joinPdfLines(apart).split('\t')).toHaveLength(100_000)
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('keep a number of a clause that is a little raised', async () => {
    const raised = { x: 60 + SENTENCE.length * 6, y: 764, words: '1' }
    expect((await read([[...page(SENTENCE), raised]])).text).toBe(`${SENTENCE}1`)
  })
})

describe('a PDF that is not read', () => {
  it('is refused when it is pictures of pages, and told when some pages are', async () => {
    expect(await getRefusalReason(read([]))).toBe('no-text')
    expect(await getRefusalReason(read([[], []], { picture: true }))).toBe('no-text')
    expect(await getRefusalReason(read([page('Trang 1'), page('Trang 2')], { picture: true }))).toBe('no-text')
    expect(await read([page(SENTENCE), []], { picture: true })).toEqual({
      text: `${SENTENCE}\n\f`,
      pages: 2,
      notes: ['pages-without-text'],
    })
  })

  it('is refused when it is locked', async () => {
    expect(await getRefusalReason(read([page(SENTENCE)], { locked: true }))).toBe('encrypted')
  })

  it.each([
    ['its first bytes alone', PRINTED.slice(0, 300)],
    ['words behind its mark', new TextEncoder().encode(`%PDF-1.7\n${SENTENCE.repeat(50)}`)],
    ['a circle of pages', circle()],
  ])('is refused when there is %s', async (_, bytes) => {
    expect(await getRefusalReason(readFile(fileOf(bytes as Uint8Array<ArrayBuffer>)))).toBe('broken')
    expect(NodePdfWorker.open).toBe(0)
  })

  it('is refused when its words have no end', async () => {
    const line = { x: 60, y: 700, words: 'chữ '.repeat(1000) }
    const whole = buildPdf([new Array<PrintedWords>(1300).fill(line)])
    expect(await getRefusalReason(readFile(fileOf(whole)))).toBe('too-large')
  })

  it('is left when the user stops it, between pages and before the first', async () => {
    const stop = new AbortController()
    const told: number[] = []
    const onProgress = ({ done }: PageProgress) => {
      told.push(done)
      stop.abort()
    }
    const many = fileOf(buildPdf(new Array<PrintedWords[]>(50).fill(page(SENTENCE))))
    expect(await getRefusalReason(readFile(many, { signal: stop.signal, onProgress }))).toBe('cancelled')
    expect(told.length).toBeLessThan(50)
    expect(NodePdfWorker.open).toBe(0)
    expect(await getRefusalReason(readFile(fileOf(PRINTED), { signal: stop.signal }))).toBe('cancelled')
  })

  it('is refused when a page takes for ever', async () => {
    vi.useFakeTimers()
    globalThis.Worker = class extends NodePdfWorker {
      override postMessage(): void {
        vi.advanceTimersByTime(30_000)
      }
    } as unknown as typeof Worker
    expect(await getRefusalReason(readFile(fileOf(PRINTED)))).toBe('bomb')
    expect(NodePdfWorker.open).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not hang when its worker cannot start', async () => {
    globalThis.Worker = class extends NodePdfWorker {
      constructor() {
        super()
        queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('error'), { message: 'no such script' })))
      }
      override postMessage(): void {
        // Nobody is there to hear it.
      }
    } as unknown as typeof Worker
    await expect(readFile(fileOf(PRINTED))).rejects.toThrow('The PDF worker failed: no such script')
  })
})

/** A PDF whose pages are said to be among themselves. */
function circle(): Uint8Array {
  const text = new TextDecoder('latin1').decode(buildPdf([page(SENTENCE)]))
  return Buffer.from(text.replace(/\/Kids \[\d+ 0 R\]/, '/Kids [2 0 R]'), 'latin1')
}
