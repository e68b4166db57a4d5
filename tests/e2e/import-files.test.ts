import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import type { PageProgress } from '../../utils/library/imports/readers/read-pdf.ts'
import {
  buildDocx,
  buildDocxParts,
  buildNumberedProperties,
  buildNumbering,
  buildNumberingLevel,
  buildParagraph,
} from '../library/imports/readers/build-docx.ts'
import { buildPdf, scatterLetters } from '../library/imports/readers/build-pdf.ts'
import { buildZip } from '../library/imports/readers/build-zip.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { copyBuiltExtension, type ExtensionCopy } from './harness/extension-copy.ts'
import type { Stage } from './harness/launch-stage.ts'
import { shareTests } from './harness/share-tests.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FILES = join(ROOT, 'tests', 'library', 'imports', 'files')
const SENTENCE = 'Người đọc đối chiếu từng dòng với bản gốc.'

/** What the page of `reading/` answers. */
interface ReadingResult {
  text?: string
  notes?: string[]
  pages?: number
  reason?: string | null
  found?: number
  selection?: boolean
  title?: string
  published?: string | null
  progress: PageProgress[]
  /** The longest time for which the page did not respond, and that of the whole, in milliseconds. */
  blocked: number
  took: number
}

/**
 * Expects a page that answers while it reads. On a busy machine its longest turn takes longer, as all of the reading
 * does; a page that is blocked by a reading is blocked for most of it.
 */
function expectResponsive({ blocked, took }: ReadingResult, limit = 1000): void {
  expect(Math.min(blocked / limit, (2 * blocked) / took), `${blocked} of ${took} ms`).toBeLessThan(1)
}

interface Reading {
  file: () => Promise<ReadingResult>
  stopped: () => Promise<ReadingResult>
  parsed: (piece: string, times: number) => Promise<ReadingResult>
  made: (content: string, name: string) => Promise<ReadingResult>
  cancelled: (content: string, name: string) => Promise<ReadingResult>
  tab: (start: string) => Promise<ReadingResult>
}

describe.each(getWantedBrowsers())('reading official texts in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  const files = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-van-ban-'))
  let copy: ExtensionCopy
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    const target = name === 'firefox' ? 'firefox' : 'chrome'
    const { status, stderr } = spawnSync('wxt', ['build', '-c', 'tests/e2e/reading/wxt.config.ts', '-b', target], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error(stderr)
    const built = join(ROOT, '.output', 'reading', `${target}-mv3`)
    copy = copyBuiltExtension(name)
    for (const part of ['reading.html', 'chunks', 'assets'])
      cpSync(join(built, part), join(copy.folder, part), { recursive: true })
    stage = await borrowStage(name, { folder: copy.folder })
    page = await stage.openOwn('reading.html')
    // It builds the page first.
  }, 180_000)
  afterAll(async () => {
    await stage.close()
    copy.remove()
    rmSync(files, { recursive: true, force: true })
  })

  const ask = <K extends keyof Reading>(what: K, ...args: Parameters<Reading[K]>): Promise<ReadingResult> =>
    page.evaluate(
      (key, values) =>
        (globalThis as unknown as { reading: Record<string, (...each: unknown[]) => Promise<ReadingResult>> }).reading[
          key
        ]!(...values),
      what,
      args,
    )
  const choose = async (path: string) => {
    const field = await page.$('input')
    await field!.uploadFile(path)
  }
  const readPath = async (path: string): Promise<ReadingResult> => {
    await choose(path)
    return ask('file')
  }
  const read = (bytes: Uint8Array, file: string): Promise<ReadingResult> => {
    const path = join(files, file)
    writeFileSync(path, bytes)
    return readPath(path)
  }

  it('parses a PDF in its own worker, page by page', async () => {
    const result = await readPath(join(FILES, 'quyet-dinh.pdf'))
    expect(result).toMatchObject({
      pages: 2,
      notes: [],
      progress: [
        { done: 1, of: 2 },
        { done: 2, of: 2 },
      ],
    })
    expect(result.text).toContain('SỞ THỬ NGHIỆM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n')
    expect(result.text).toContain('ngưỡng, nghĩa,\nthuở, khuỷu tay, quýt, giếng, gỗ, ẵm, đĩnh đạc.\n')
    expect(result.text).toContain('cuối trang thứ nhất.\n\fĐiều 2. Hiệu lực\n')
  })

  it('stops between two pages of a PDF, and refuses PDFs that it cannot read', async () => {
    const many = buildPdf(new Array(200).fill([{ x: 60, y: 700, words: SENTENCE }]))
    writeFileSync(join(files, 'nhieu.pdf'), many)
    await choose(join(files, 'nhieu.pdf'))
    expect((await ask('stopped')).reason).toBe('cancelled')
    expect((await read(buildPdf([[]], { picture: true }), 'anh.pdf')).reason).toBe('no-text')
    expect((await read(buildPdf([[]], { locked: true }), 'khoa.pdf')).reason).toBe('encrypted')
    expect((await read(many.slice(0, 900), 'hong.pdf')).reason).toBe('broken')
  })

  // That a worker parses, each browser shows above.
  inEitherBrowser(
    'stays responsive while it reads 100,000 scattered letters, and while it refuses far more',
    async () => {
      const dense = await read(buildPdf([scatterLetters(100_000)], { packed: true }), 'bang.pdf')
      expect(dense.pages).toBe(1)
      expectResponsive(dense, 2000)
      const endless = await read(buildPdf([scatterLetters(1_000_000)], { packed: true }), 'vo-tan.pdf')
      expect(endless.reason).toBe('bomb')
      expectResponsive(endless)
    },
  )

  inEitherBrowser('reads a Word file with the numbers that Word generates', async () => {
    const lists = buildNumbering(
      1,
      buildNumberingLevel(0, 'decimal', 'Điều %1.'),
      buildNumberingLevel(1, 'decimal', '%2.'),
      buildNumberingLevel(2, 'lowerLetter', '%3)'),
    )
    const body = [0, 1, 2, 2, 1, 0, 1].map((at) => buildParagraph('Lời', buildNumberedProperties(1, at))).join('')
    expect(await read(buildDocx({ body, numbering: lists }), 'luat.docx')).toMatchObject({
      text: 'Điều 1. Lời\n1. Lời\na) Lời\nb) Lời\n2. Lời\nĐiều 2. Lời\n1. Lời',
      notes: ['automatic-numbers'],
    })
  })

  inEitherBrowser('reads a long Word file without blocking the page', async () => {
    const lists = buildNumbering(
      1,
      buildNumberingLevel(0, 'decimal', 'Điều %1.'),
      buildNumberingLevel(1, 'decimal', '%2.'),
    )
    const body = new Array(600)
      .fill(
        buildParagraph('Phạm vi', buildNumberedProperties(1)) +
          buildParagraph(SENTENCE.repeat(10), buildNumberedProperties(1, 1)).repeat(4),
      )
      .join('')
    const result = await read(buildDocx({ body, numbering: lists }), 'dai.docx')
    expect(result.text).toContain('\nĐiều 600. Phạm vi\n')
    expectResponsive(result)
  })

  inEitherBrowser(
    'refuses a Word file that expands beyond the limit, is damaged, or refers to an external entity',
    async () => {
      const zeros = { name: 'word/a.bin', content: new Uint8Array(120 * 1024 * 1024) }
      expect((await read(buildDocx({ body: buildParagraph(SENTENCE), others: [zeros] }), 'bom.docx')).reason).toBe(
        'bomb',
      )
      const lying = buildDocxParts({ body: buildParagraph('a'.repeat(30_000_000)) }).map((part) => ({
        ...part,
        says: 3000,
      }))
      expect((await read(buildZip(lying), 'doi.docx')).reason).toBe('bomb')
      const complete = buildDocx({ body: buildParagraph(SENTENCE.repeat(50)) })
      expect((await read(complete.slice(0, complete.length / 2), 'cut.docx')).reason).toBe('broken')
      const before = '<!DOCTYPE w:document [<!ENTITY far SYSTEM "https://xa.example/a">]>'
      expect((await read(buildDocx({ before, body: buildParagraph('&far;') }), 'xa.docx')).reason).toBe('broken')
    },
  )

  inEitherBrowser('reads hostile Word files without blocking the page', async () => {
    const deep = `${'<w:ins>'.repeat(50_000)}${buildParagraph(SENTENCE)}${'</w:ins>'.repeat(50_000)}`
    expect((await read(buildDocx({ body: deep }), 'sau.docx')).text).toBe(SENTENCE)
    const level = `<w:lvl w:ilvl="0">${'<w:x/>'.repeat(199)}</w:lvl>`
    const list = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/></w:num>`
    const lists = Array.from({ length: 500 }, (_, at) => list(at + 1)).join('')
    const numbering = `<w:abstractNum w:abstractNumId="0">${level.repeat(200)}</w:abstractNum>${lists}`
    const shared = await read(buildDocx({ body: buildParagraph(SENTENCE), numbering }), 'so.docx')
    expect(shared.text).toBe(SENTENCE)
    expectResponsive(shared)
    // What compresses too well is refused before.
    const noise = `<!--${randomBytes(150_000).toString('base64')}-->`
    const many = await read(buildDocx({ body: `${'<a/>'.repeat(5_900_000)}${noise}` }), 'nhieu.docx')
    expect(many.reason).toBe('bomb')
    expectResponsive(many)
  })

  inEitherBrowser('reads a saved page as written, however deep: no script runs and no request is made', async () => {
    const mark = "document.title = 'đã chạy'"
    const hostile = `<!doctype html><body onload="${mark}"><script>${mark}</script><img src="https://xa.example/a.png" onerror="${mark}"><link rel="stylesheet" href="https://xa.example/a.css"><iframe src="https://xa.example/"></iframe><svg onload="${mark}"></svg><meta http-equiv="refresh" content="0;url=https://xa.example/">`
    const deep = (depth: number) =>
      `${hostile}<p>${SENTENCE}</p>${'<div>'.repeat(depth)}<script>${mark}</script>${SENTENCE}`
    const result = await ask('made', deep(5_000), 'trang.html')
    expect(result.text).toBe(`${SENTENCE}\n${SENTENCE}`)
    expect(await page.title()).toBe('Đọc thử')
    expect((await readPath(join(FILES, 'quyet-dinh.html'))).text).toContain(
      '\na. mục được đánh chữ tự động;\ne. mục được',
    )
  })

  it('stays responsive while it reads a page of nearly a million elements, and stops at once when cancelled', async () => {
    const result = await ask('cancelled', `<!doctype html><body>${'<i>a</i>'.repeat(900_000)}`, 'trang.html')
    expect(result.reason).toBe('cancelled')
    expectResponsive(result)
  })

  inEitherBrowser('reads a page nested in a drawing, which browsers parse for minutes', async () => {
    const drawing = `<svg>${'<li>'.repeat(100_000)}${'</ol>'.repeat(100_000)}</svg>`
    const result = await ask('made', `<!doctype html><body>${drawing}<p>${SENTENCE}`, 'trang.html')
    expect(result.text).toBe(SENTENCE)
    expectResponsive(result)
  })

  inEitherBrowser('reads a page of 80,000 paragraphs without blocking', async () => {
    const result = await ask('made', `<!doctype html><body>${`<p>${SENTENCE}</p>`.repeat(80_000)}`, 'dai.html')
    expect(result.text!.split('\n')).toHaveLength(80_000)
    expectResponsive(result)
  })

  inEitherBrowser('parses four million letters with an error in each line without blocking', async () => {
    const result = await ask('parsed', 'Điêu 1. Mai họp.\n', 235_000)
    expect(result).toMatchObject({ reason: 'no-structure', found: 235_000 })
    expectResponsive(result)
  })

  it('reads the page in a tab as displayed, and prefers its selected part', async () => {
    const tab = await stage.open('frameworks')
    await tab.evaluate(showPage, SENTENCE)
    expect(await ask('tab', 'https://web.facebook.com/')).toMatchObject({
      text: `Điều 1.\nPhạm vi <b>\n\nhai dòng\na. ${SENTENCE}\ne. sau\nv\nĐơn vị\t02`,
      title: 'Quyết định 12',
      selection: false,
      published: '2026-03-05',
    })
    await tab.evaluate(() => {
      const [first, second] = document.querySelectorAll('li')
      getSelection()!.setBaseAndExtent(first!.firstChild!, 6, second!.firstChild!, 1)
    })
    expect(await ask('tab', 'https://web.facebook.com/')).toMatchObject({
      text: `a. ${SENTENCE.slice(6)}\ne. s`,
      selection: true,
    })
    await tab.evaluate(() => getSelection()!.removeAllRanges())
    await tab.evaluate(takeOver)
    const result = await ask('tab', 'https://web.facebook.com/')
    expect(result.text).toContain(`\na. ${SENTENCE}\ne. sau\n`)
    expect(result.title).toBe('Quyết định 12')
    await tab.close()
  })

  it('makes no network request', () => {
    expect(stage.network.seen()).toEqual([])
  })
})

// Both functions run in the page, so they may not use anything from this module.

function showPage(sentence: string): void {
  const shown = new DOMParser().parseFromString(
    `<head><title>Quyết định 12</title><meta name="pubdate" content="2026-03-05"></head>
    <nav>Lối đi</nav><main><span style="display: block">Điều 1.</span><div style="display: inline">Phạm vi</div> <i>&lt;b></i>
    <p style="white-space: pre-line">\nhai\u00a0dòng</p><p style="visibility: hidden">ẩn</p><p style="opacity: 0">ẩn</p>
    <ol style="list-style-type: lower-alpha"><li>${sentence}</li><li value="5">sau</li><li style="display: none">ẩn</li></ol>
    <ul><li>v</li></ul><table><tr><td>Đơn vị</td><td>02</td></tr></table>${'<p style="display: none">ẩn</p>'.repeat(50)}</main>`,
    'text/html',
  )
  document.head.replaceChildren(...shown.head.childNodes)
  document.body.replaceChildren(...shown.body.childNodes)
}

/** What a page can do to a reader: form fields named like DOM properties, and overwritten built-in functions. */
function takeOver(): void {
  const names =
    'firstChild nextSibling parentNode nodeType localName matches closest getAttribute querySelectorAll body title'
  const form = document.createElement('form')
  for (const each of names.split(' ')) {
    const field = document.createElement('input')
    const picture = document.createElement('img')
    field.name = each
    picture.name = each
    form.append(field, picture)
  }
  const main = document.querySelector('main')!
  main.before(form)
  form.append(main)
  const wrong = () => {
    throw new Error('sai')
  }
  for (const each of ['firstChild', 'nextSibling', 'nodeType'])
    Object.defineProperty(Node.prototype, each, { get: wrong })
  Object.defineProperty(CharacterData.prototype, 'data', { get: wrong })
  Object.assign(Element.prototype, { matches: wrong, closest: wrong, getAttribute: wrong })
  Object.assign(globalThis, { getComputedStyle: wrong, getSelection: wrong })
  Object.assign(String.prototype, { replace: wrong, slice: wrong, toString: wrong })
}
