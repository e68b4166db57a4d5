import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { extractHtmlText } from '../../../../utils/library/imports/readers/html-text.ts'
import { readHtml } from '../../../../utils/library/imports/readers/read-html.ts'
import { NodeImportWorker, stubFailingWorker } from '../node-import-worker.ts'
import { getRefusalReason } from './refusal-reason.ts'

const SAVED = readFileSync(join(import.meta.dirname, '..', 'files', 'quyet-dinh.html'), 'utf8')
const LONG = 'Người đọc đối chiếu từng dòng với bản gốc. '.repeat(10).trim()

const lines = async (body: string) => (await readHtml(`<!doctype html><body>${body}</body>`)).text.split('\n')

beforeEach(() => {
  vi.stubGlobal('Worker', NodeImportWorker)
  NodeImportWorker.open = 0
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  expect(NodeImportWorker.open).toBe(0)
})

const each = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join('')

describe('readHtml', () => {
  it('returns only the text container of a saved page', async () => {
    const { text, notes } = await readHtml(SAVED)
    expect(notes).toEqual([])
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'SỞ THỬ NGHIỆM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/QĐ-STN\tHà Nội, ngày 05 tháng 3 năm 2026',
      'QUYẾT ĐỊNH',
      'Ban hành Quy chế thử về việc đọc văn bản',
      'Điều 1. Phạm vi',
      '1. Quy chế này nói về những dòng chữ đủ dấu: ngưỡng, nghĩa, thuở, khuỷu tay, quýt, giếng, gỗ, ẵm, đĩnh đạc.',
      '2. Người đọc đối chiếu từng dòng với bản gốc, kể cả các dòng dài phải xuống hàng vì trang giấy không đủ chỗ cho cả câu.',
      'đ) Điểm này đứng cuối trang thứ nhất.',
      'Điều 2. Hiệu lực',
      'Quyết định này có hiệu lực kể từ ngày ký.',
      'a. mục được đánh chữ tự động;',
      'e. mục được đặt lại số.',
      'Đơn vị\tSố bản',
      'Văn phòng\t02',
    ])
  })

  it.each([
    [
      'the container of the old vbpl.vn',
      `<main><p>${LONG}${LONG} khác</p></main><div class="toanvancontent">${LONG}</div>`,
    ],
    ['the longest article', `<article>${LONG.slice(0, 250)}</article><article>${LONG}</article><p>khác</p>`],
    ['main', `<p>khác</p><main>${LONG}</main>`],
    ['the whole page when the containers are nearly empty', `<main>Trang</main><p>${LONG}</p>`],
  ])('reads %s', async (_, body) => {
    const text = (await lines(body)).join('\n')
    expect(text.replace(/^Trang\n/, '')).toBe(LONG)
  })

  it('leaves out navigation, advertising, hidden elements and page edges, but not those of a section', async () => {
    const out = [
      '<header>đầu</header><nav>lối</nav><footer>chân</footer><aside>bên</aside>',
      '<div class="quang-cao">mua</div><ins class="adsbygoogle">mua</ins><p hidden>ẩn</p><p style="display: none">ẩn</p>',
      '<script>var a = "mã"</script><style>p { color: red }</style><noscript>bật</noscript><button>In</button>',
    ].join('')
    expect(await lines(`${out}<section><header>Luật</header><p>Điều 1</p></section>`)).toEqual(['Luật', 'Điều 1'])
  })

  it('breaks lines only at blocks and <br>', async () => {
    const body =
      '<p>Điều <b>1</b>.\n  Phạm\u00a0vi</p> <div>a) một<br>b) hai</div>\n<h3>Mục 2</h3>chữ <span>liền</span><pre>c) ba\nd) bốn</pre>'
    expect(await lines(body)).toEqual(['Điều 1. Phạm vi', 'a) một', 'b) hai', 'Mục 2', 'chữ liền', 'c) ba', 'd) bốn'])
  })

  it('writes the list numbers that a browser shows', async () => {
    const item = '<li>k</li>'
    const body = [
      `<ol>${item}${item}<li>k<ol type="a">${item}${item}</ol></li>${item}</ol>`,
      `<ol start="3" reversed>${item}${item}</ol><ol type="I" start="4">${item}<li value="9">k</li>${item}</ol>`,
      `<ul>${item}</ul><ol style="list-style-type: none">${item}</ol><ol type="A" start="27">${item}</ol>`,
    ].join('')
    expect(await lines(body)).toEqual('1. k,2. k,3. k,a. k,b. k,4. k,3. k,2. k,IV. k,IX. k,X. k,k,k,AA. k'.split(','))
  })

  it('refuses empty and too long pages, and a cancelled reading', async () => {
    expect(await getRefusalReason(readHtml('<body><script>chữ</script></body>'))).toBe('no-text')
    expect(await getRefusalReason(readHtml(`<body>${'chữ '.repeat(1_300_000)}</body>`))).toBe('too-large')
    expect(await getRefusalReason(readHtml(SAVED, { signal: AbortSignal.abort() }))).toBe('cancelled')
  })

  it('refuses a page that takes longer than 30 s, and one whose reading is cancelled', async () => {
    vi.stubGlobal(
      'Worker',
      class extends NodeImportWorker {
        override postMessage() {}
      },
    )
    vi.useFakeTimers()
    const endless = getRefusalReason(readHtml(SAVED))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await endless).toBe('bomb')
    const user = new AbortController()
    const cancelled = getRefusalReason(readHtml(SAVED, { signal: user.signal }))
    user.abort()
    expect(await cancelled).toBe('cancelled')
  })

  it('rejects with the error of the worker, not with a refusal', async () => {
    stubFailingWorker()
    await expect(readHtml(SAVED)).rejects.toThrow('The worker for pages failed: out of memory')
  })
})

describe('a page of many elements', () => {
  it('is refused when a few kilobytes become millions', () => {
    // Every paragraph repeats what was left open in all before it.
    expect(() =>
      extractHtmlText(
        each(2_000, (at) => `<p><b a=${at}>`),
        false,
      ),
    ).toThrow('bomb')
  })

  it.each([
    [
      'a long ordinary page',
      `<div class=a><p><b>Điều 1.</b> <font color=red><i>Sách</i></font><br></div>`.repeat(20_000),
    ],
    ['thousands of unclosed elements', `<div>${'<font face=Arial>'.repeat(5_000)}${'<p>Sách'.repeat(20_000)}`],
    ['unclosed links', each(50_000, (at) => `<a href="/${at}">Sách`)],
    ['a table', `<table>${'<tr><td><b>Sách</b><td>Vở'.repeat(20_000)}</table>`],
    ['a deep page', `${'<div>'.repeat(10_000)}Sách`],
  ])('is read when it is %s', (_, source) => {
    expect(extractHtmlText(source, false)).toContain('Sách')
  })
})
