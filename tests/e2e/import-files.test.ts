import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
import { buildPdf } from '../library/imports/readers/build-pdf.ts'
import { buildZip } from '../library/imports/readers/build-zip.ts'
import { launchStage, type Stage } from './harness/launch-stage.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FILES = join(ROOT, 'tests', 'library', 'imports', 'files')
const SENTENCE = 'Người đọc đối chiếu từng dòng với bản gốc.'

/** What the page of `reading/` answers. */
interface Told {
  text?: string
  notes?: string[]
  pages?: number
  reason?: string
  selection?: boolean
  title?: string
  published?: string | null
  progress: PageProgress[]
  /** For how long the page stood still at most, in milliseconds. */
  still: number
}

interface Reading {
  file: () => Promise<Told>
  stopped: () => Promise<Told>
  made: (content: string, name: string) => Promise<Told>
  tab: (start: string) => Promise<Told>
}

describe.each(getWantedBrowsers())('reading official texts in %s', (name) => {
  const files = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-van-ban-'))
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
    stage = await launchStage(name, { folder: join(ROOT, '.output', 'reading', `${target}-mv3`) })
    page = await stage.openOwn('reading.html')
  })
  afterAll(async () => {
    await stage.close()
    rmSync(files, { recursive: true, force: true })
  })

  const ask = <K extends keyof Reading>(what: K, ...args: Parameters<Reading[K]>): Promise<Told> =>
    page.evaluate(
      (key, values) =>
        (globalThis as unknown as { reading: Record<string, (...each: unknown[]) => Promise<Told>> }).reading[key]!(
          ...values,
        ),
      what,
      args,
    )
  const choose = async (path: string) => {
    const field = await page.$('input')
    await field!.uploadFile(path)
  }
  const readPath = async (path: string): Promise<Told> => {
    await choose(path)
    return ask('file')
  }
  const read = (bytes: Uint8Array, file: string): Promise<Told> => {
    const path = join(files, file)
    writeFileSync(path, bytes)
    return readPath(path)
  }

  it('takes a PDF apart in its own worker, page by page', async () => {
    const told = await readPath(join(FILES, 'quyet-dinh.pdf'))
    expect(told).toMatchObject({
      pages: 2,
      notes: [],
      progress: [
        { done: 1, of: 2 },
        { done: 2, of: 2 },
      ],
    })
    expect(told.text).toContain('SỞ THỬ NGHIỆM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n')
    expect(told.text).toContain('ngưỡng, nghĩa,\nthuở, khuỷu tay, quýt, giếng, gỗ, ẵm, đĩnh đạc.\n')
    expect(told.text).toContain('cuối trang thứ nhất.\n\fĐiều 2. Hiệu lực\n')
  })

  it('stops in a PDF between two pages, and refuses those that it cannot read', async () => {
    const many = buildPdf(new Array(200).fill([{ x: 60, y: 700, words: SENTENCE }]))
    writeFileSync(join(files, 'nhieu.pdf'), many)
    await choose(join(files, 'nhieu.pdf'))
    expect((await ask('stopped')).reason).toBe('cancelled')
    expect((await read(buildPdf([[]], { picture: true }), 'anh.pdf')).reason).toBe('no-text')
    expect((await read(buildPdf([[]], { locked: true }), 'khoa.pdf')).reason).toBe('encrypted')
    expect((await read(many.slice(0, 900), 'hong.pdf')).reason).toBe('broken')
  })

  it('reads a Word file with the numbers that Word counts', async () => {
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

  it('reads a long Word file without the page standing still', async () => {
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
    const told = await read(buildDocx({ body, numbering: lists }), 'dai.docx')
    expect(told.text).toContain('\nĐiều 600. Phạm vi\n')
    expect(told.still).toBeLessThan(1000)
  })

  it('refuses a Word file that grows beyond measure, is damaged, or asks for something from elsewhere', async () => {
    const zeros = { name: 'word/a.bin', content: new Uint8Array(120 * 1024 * 1024) }
    expect((await read(buildDocx({ body: buildParagraph(SENTENCE), others: [zeros] }), 'bom.docx')).reason).toBe('bomb')
    const lying = buildDocxParts({ body: buildParagraph('a'.repeat(30_000_000)) }).map((part) => ({
      ...part,
      says: 3000,
    }))
    expect((await read(buildZip(lying), 'doi.docx')).reason).toBe('bomb')
    const whole = buildDocx({ body: buildParagraph(SENTENCE.repeat(50)) })
    expect((await read(whole.slice(0, whole.length / 2), 'cut.docx')).reason).toBe('broken')
    const before = '<!DOCTYPE w:document [<!ENTITY far SYSTEM "https://xa.example/a">]>'
    expect((await read(buildDocx({ before, body: buildParagraph('&far;') }), 'xa.docx')).reason).toBe('broken')
    const deep = buildDocx({
      body: `${'<w:ins>'.repeat(50_000)}${buildParagraph(SENTENCE)}${'</w:ins>'.repeat(50_000)}`,
    })
    expect((await read(deep, 'sau.docx')).reason).toBe('broken')
  })

  it('reads a saved page as it is written: nothing in it runs, nothing is fetched, however deep it is', async () => {
    const mark = "document.title = 'đã chạy'"
    const hostile = `<!doctype html><body onload="${mark}"><script>${mark}</script><img src="https://xa.example/a.png" onerror="${mark}"><link rel="stylesheet" href="https://xa.example/a.css"><iframe src="https://xa.example/"></iframe><svg onload="${mark}"></svg><meta http-equiv="refresh" content="0;url=https://xa.example/">`
    const deep = (depth: number) =>
      `${hostile}<p>${SENTENCE}</p>${'<div>'.repeat(depth)}<script>${mark}</script>${SENTENCE}`
    expect((await ask('made', deep(100_000), 'trang.html')).reason).toBe('broken')
    const told = await ask('made', deep(5_000), 'trang.html')
    expect(told.text).toBe(`${SENTENCE}\n${SENTENCE}`)
    expect(await page.title()).toBe('Đọc thử')
    expect((await readPath(join(FILES, 'quyet-dinh.html'))).text).toContain(
      '\na. mục được đánh chữ tự động;\ne. mục được',
    )
  })

  it('reads a page of 80,000 paragraphs without standing still', async () => {
    const told = await ask('made', `<!doctype html><body>${`<p>${SENTENCE}</p>`.repeat(80_000)}`, 'dai.html')
    expect(told.text!.split('\n')).toHaveLength(80_000)
    expect(told.still).toBeLessThan(1000)
  })

  it('reads the page in a tab as its reader sees it, and the selected part of it first', async () => {
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
    const told = await ask('tab', 'https://web.facebook.com/')
    expect(told.text).toContain(`\na. ${SENTENCE}\ne. sau\n`)
    expect(told.title).toBe('Quyết định 12')
    await tab.close()
  })

  it('asks the network for nothing', () => {
    expect(stage.network.seen()).toEqual([])
  })
})

// Both run in the page: they may use nothing from here.

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

/** What a page can do to whoever reads it: fields with the names of properties, and functions that are no longer what they were. */
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
