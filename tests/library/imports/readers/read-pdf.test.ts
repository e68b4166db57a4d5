import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startThreadClock } from '../../../../scripts/thread-clock.ts'
import { createPdfBudget, MAX_PAGE_RUNS, MAX_RUNS } from '../../../../utils/library/imports/readers/pdf-budget.ts'
import { joinPdfLines } from '../../../../utils/library/imports/readers/pdf-lines.ts'
import { ReadError } from '../../../../utils/library/imports/readers/read-error.ts'
import { readFile } from '../../../../utils/library/imports/readers/read-file.ts'
import { MAX_TEXT_UNITS } from '../../../../utils/library/imports/readers/read-limits.ts'
import type { PageProgress } from '../../../../utils/library/imports/readers/read-pdf.ts'
import { buildPdf, type PdfOptions, type PrintedWords, scatterLetters } from './build-pdf.ts'
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
/** A page of lines from the top, one run each. */
const page = (...lines: string[]): PrintedWords[] => lines.map((words, i) => ({ x: 60, y: 760 - i * 20, words }))

describe('readPdf on a PDF printed by a browser', () => {
  it('returns lines with all marks, a tab between columns, and a form feed between pages', async () => {
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

  it('reports progress and terminates its worker', async () => {
    const reported: PageProgress[] = []
    await readFile(fileOf(PRINTED), { onProgress: (progress) => reported.push(progress) })
    expect(reported).toEqual([
      { done: 1, of: 2 },
      { done: 2, of: 2 },
    ])
    expect(NodePdfWorker.open).toBe(0)
  })
})

describe('joinPdfLines', () => {
  it('joins adjacent runs, separates runs with a gap, and orders lines top to bottom', async () => {
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

  it('attaches a separately printed mark to the previous letter', async () => {
    const { text } = await read([
      [
        { x: 60, y: 700, words: 'Điê' },
        { x: 72, y: 700, words: '\u0300' },
        { x: 78, y: 700, words: 'u 5. Người đọc đối chiếu từng dòng' },
      ],
    ])
    expect(text).toBe('Điều 5. Người đọc đối chiếu từng dòng')
  })

  it('leaves out vertical text', async () => {
    const stamp = { x: 20, y: 300, words: 'Đã ký số', upright: true }
    expect((await read([[...page(SENTENCE), stamp]])).text).toBe(SENTENCE)
  })

  it('separates words at a narrow printed space, and columns at a wide one', () => {
    const at = (left: number, right: number, text: string) => ({ text, left, right, base: 100, size: 12 })
    expect(joinPdfLines([at(60, 90, 'Người'), at(90, 91, ' '), at(91, 110, 'đọc')])).toBe('Người đọc')
    expect(joinPdfLines([at(60, 90, 'Người'), at(90, 200, ' '), at(200, 220, 'đọc')])).toBe('Người\tđọc')
    expect(joinPdfLines([at(40, 60, ' '), at(60, 90, 'Người '), at(90, 95, ' '), at(95, 99, ' ')])).toBe('Người')
    expect(joinPdfLines([at(40, 60, ' ')])).toBe('')
  })

  it('reads text printed twice for boldness once', async () => {
    const bold = page(SENTENCE).flatMap((piece) => [piece, { ...piece, x: piece.x + 0.4 }])
    expect((await read([bold])).text).toBe(SENTENCE)
  })

  it('joins 100,000 runs in bounded time', () => {
    const piece = (i: number) => ({ text: 'chữ', left: 60, right: 78, base: i * 20, size: 12 })
    const pieces = new Array(100_000).fill(0).map((_, i) => piece(i % 2 ? i : 100_000 - i))
    const readClock = startThreadClock()
    expect(joinPdfLines(pieces).split('\n')).toHaveLength(100_000)
    const apart = pieces.map((each, i) => ({ ...each, base: 0, left: i * 100, right: i * 100 + 18 }))
    expect(joinPdfLines(apart).split('\t')).toHaveLength(100_000)
    expect(readClock()).toBeLessThan(5000)
  })

  it('keeps a slightly raised number on its line', async () => {
    const raised = { x: 60 + SENTENCE.length * 6, y: 764, words: '1' }
    expect((await read([[...page(SENTENCE), raised]])).text).toBe(`${SENTENCE}1`)
  })
})

describe('refused PDFs', () => {
  it('refuses a PDF of pictures, and notes single picture pages', async () => {
    expect(await getRefusalReason(read([]))).toBe('no-text')
    expect(await getRefusalReason(read([[], []], { picture: true }))).toBe('no-text')
    expect(await getRefusalReason(read([page('Trang 1'), page('Trang 2')], { picture: true }))).toBe('no-text')
    expect(await read([page(SENTENCE), []], { picture: true })).toEqual({
      text: `${SENTENCE}\n\f`,
      pages: 2,
      notes: ['pages-without-text'],
    })
  })

  it('refuses a PDF with a password', async () => {
    expect(await getRefusalReason(read([page(SENTENCE)], { locked: true }))).toBe('encrypted')
  })

  it.each([
    ['only its first bytes', PRINTED.slice(0, 300)],
    ['plain text after its signature', new TextEncoder().encode(`%PDF-1.7\n${SENTENCE.repeat(50)}`)],
    ['a cyclic page tree', buildCyclicPdf()],
  ])('refuses a PDF with %s', async (_, bytes) => {
    expect(await getRefusalReason(readFile(fileOf(bytes as Uint8Array<ArrayBuffer>)))).toBe('broken')
    expect(NodePdfWorker.open).toBe(0)
  })

  it('refuses endless text', async () => {
    const line = { x: 60, y: 700, words: 'chữ '.repeat(1000) }
    const whole = buildPdf([new Array<PrintedWords>(1300).fill(line)])
    expect(await getRefusalReason(readFile(fileOf(whole)))).toBe('too-large')
  })

  it('reads the densest real page, and refuses one of endless scattered letters', { timeout: 120_000 }, async () => {
    const dense = await read([scatterLetters(100_000)], { packed: true })
    expect(dense.text.replace(/\s/g, '')).toMatch(/^[a-z]{50000,}$/)
    const endless = read([scatterLetters(MAX_PAGE_RUNS + 1)], { packed: true })
    expect(await getRefusalReason(endless)).toBe('bomb')
    expect(NodePdfWorker.open).toBe(0)
  })

  it('counts the runs and the text of all pages, also of letters printed in one place', () => {
    const count = (pages: number, runs: number, text: string) => () => {
      const budget = createPdfBudget()
      for (let at = 0; at < pages; at++) {
        budget.startPage()
        for (let run = 0; run < runs; run++) budget.countRun(text)
      }
    }
    const pages = MAX_RUNS / MAX_PAGE_RUNS
    expect(count(pages, MAX_PAGE_RUNS, 'a')).not.toThrow()
    expect(count(pages + 1, MAX_PAGE_RUNS, 'a')).toThrow(new ReadError('bomb'))
    expect(count(1, MAX_PAGE_RUNS + 1, '')).toThrow(new ReadError('bomb'))
    expect(count(6, 1, 'a'.repeat(MAX_TEXT_UNITS / 5))).toThrow(new ReadError('too-large'))
  })

  it('cancels between pages and before the first', async () => {
    const stop = new AbortController()
    const reported: number[] = []
    const onProgress = ({ done }: PageProgress) => {
      reported.push(done)
      stop.abort()
    }
    const many = fileOf(buildPdf(new Array<PrintedWords[]>(50).fill(page(SENTENCE))))
    expect(await getRefusalReason(readFile(many, { signal: stop.signal, onProgress }))).toBe('cancelled')
    expect(reported.length).toBeLessThan(50)
    expect(NodePdfWorker.open).toBe(0)
    expect(await getRefusalReason(readFile(fileOf(PRINTED), { signal: stop.signal }))).toBe('cancelled')
  })

  it('refuses a page that never ends', async () => {
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

  it('rejects when its worker cannot start', async () => {
    globalThis.Worker = class extends NodePdfWorker {
      constructor() {
        super()
        queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('error'), { message: 'no such script' })))
      }
      override postMessage(): void {
        // No worker listens.
      }
    } as unknown as typeof Worker
    await expect(readFile(fileOf(PRINTED))).rejects.toThrow('The PDF worker failed: no such script')
  })
})

/** Builds a PDF whose page tree contains itself. */
function buildCyclicPdf(): Uint8Array {
  const text = new TextDecoder('latin1').decode(buildPdf([page(SENTENCE)]))
  return Buffer.from(text.replace(/\/Kids \[\d+ 0 R\]/, '/Kids [2 0 R]'), 'latin1')
}
