// @vitest-environment happy-dom
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { readPage } from '../../../../utils/library/imports/readers/read-page.ts'
import { NodeImportWorker } from '../node-import-worker.ts'
import { getRefusalReason } from './refusal-reason.ts'

const LONG = 'Người đọc đối chiếu từng dòng với bản gốc. '.repeat(10).trim()

/** Mocks `executeScript`: runs the function here as a browser would in the page, and the tab at the same address. */
function answerWith(answer?: unknown) {
  showTab((answer as { url?: string } | undefined)?.url ?? location.href)
  browser.scripting.executeScript = vi.fn(async ({ func, args }) => [
    { frameId: 0, documentId: 'a', result: answer ?? func(...args) },
  ]) as never
}

/** Mocks the address of the tab. */
function showTab(url: string | undefined) {
  browser.tabs.get = vi.fn(async () => ({ id: 3, url })) as never
}

/** Renders a page with the given head and body. */
function show(head: string, body: string) {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html')
  document.head.replaceChildren(...page.head.childNodes)
  document.body.replaceChildren(...page.body.childNodes)
}

const select = (from: [Node, number], to: [Node, number]) => {
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  getSelection()!.removeAllRanges()
  getSelection()!.addRange(range)
}

beforeAll(() => void vi.stubGlobal('Worker', NodeImportWorker))
afterAll(() => vi.unstubAllGlobals())

beforeEach(() => {
  getSelection()!.removeAllRanges()
  Object.assign(window.location, { href: 'https://van-ban.example/12' })
  answerWith()
})

describe('readPage', () => {
  it('reads the role of an element of any name', async () => {
    const cells = ['a', 'b'].map((cell) => `<constructor role="cell">${cell}</constructor>`).join('')
    show('', `<main>${LONG}<div role="row">${cells}</div></main>`)
    expect(await readPage(3)).toMatchObject({ text: `${LONG}\na\tb` })
  })

  it('returns the text with the page metadata', async () => {
    show(
      '<title>Quyết định 12</title><meta property="article:published_time" content="2026-03-05T08:00:00+07:00">',
      `<nav>Lối</nav><main><p>Điều 1. Phạm vi &lt;b&gt; &amp;amp;</p><ol><li>${LONG}<li value="7">k</ol><table><tr><td>a<td>b</table></main><footer>chân</footer>`,
    )
    expect(await readPage(3)).toEqual({
      text: `Điều 1. Phạm vi <b> &amp;\n1. ${LONG}\n7. k\na\tb`,
      notes: [],
      title: 'Quyết định 12',
      url: 'https://van-ban.example/12',
      selection: false,
      published: '2026-03-05T08:00:00+07:00',
    })
    expect(vi.mocked(browser.scripting.executeScript).mock.calls[0]![0].target).toEqual({ tabId: 3 })
  })

  it.each([
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2026-03-05"}</script>', '2026-03-05'],
    ['<meta name="DC.date.issued" content="2026-03-05">', '2026-03-05'],
    ['<meta name="pubdate" content="hôm qua">', null],
    ['', null],
  ])('reads the publication date from %s', async (head, published) => {
    show(head, `<p>${LONG}</p>`)
    expect((await readPage(3)).published).toBe(published)
  })

  it('leaves out invisible elements', async () => {
    show(
      '',
      `<p>${LONG}</p><p style="display:none">ẩn</p><p style="opacity:0">ẩn</p><p style="visibility:hidden">ẩn</p><aside>bên</aside>`,
    )
    expect((await readPage(3)).text).toBe(LONG)
  })

  it('returns exactly the selection, with the numbers of its list items', async () => {
    show('', '<p>Điều 1. Phạm vi</p><ol><li>một<li>hai<li>ba</ol><p>Điều 2</p>')
    const [, two, three] = [...document.querySelectorAll('li')].map((item) => item.firstChild!)
    select([two!, 1], [three!, 2])
    const read = await readPage(3)
    expect(read.text).toBe('2. ai\n3. ba')
    expect(read.selection).toBe(true)
  })

  it('accepts a selection within one word, and ignores an empty one', async () => {
    show('', `<p>${LONG}</p>`)
    const word = document.querySelector('p')!.firstChild!
    select([word, 0], [word, 9])
    expect((await readPage(3)).text).toBe('Người đọc')
    select([word, 5], [word, 5])
    expect(await readPage(3)).toMatchObject({ text: LONG, selection: false })
  })

  it('resists form controls named like DOM properties', async () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'matches',
      'getAttribute',
      'title',
    ]
    const fields = names.map((name) => `<input name="${name}"><img name="${name}">`).join('')
    show('<title>Tên</title>', `<form>${fields}<p>${LONG}</p></form>`)
    expect(await readPage(3)).toMatchObject({ text: LONG, title: 'Tên' })
  })

  it('leaves the page unchanged', async () => {
    show('', `<main><p>${LONG}</p><ol><li>k</ol></main>`)
    const before = new XMLSerializer().serializeToString(document)
    await readPage(3)
    expect(new XMLSerializer().serializeToString(document)).toBe(before)
  })
})

describe('refused pages', () => {
  it('refuses a page that the browser protects', async () => {
    browser.scripting.executeScript = vi.fn(() => Promise.reject(new Error('Cannot access a chrome:// URL'))) as never
    expect(await getRefusalReason(readPage(3))).toBe('page-closed')
  })

  const GOOD = {
    title: 'T',
    url: 'https://a.example/',
    selection: false,
    markup: `<p>${LONG}</p>`,
    cut: false,
    published: null,
  }

  it.each([
    [null],
    ['chữ'],
    [{ ...GOOD, markup: 5 }],
    [{ ...GOOD, title: 'a'.repeat(501) }],
    [{ ...GOOD, url: 'javascript:alert(1)' }],
    [{ ...GOOD, markup: 'a'.repeat(5_000_001) }],
    [{ ...GOOD, published: 'a'.repeat(41) }],
  ])('refuses an invalid answer', async (answer) => {
    answerWith(GOOD)
    expect((await readPage(3)).text).toBe(LONG)
    browser.scripting.executeScript = vi.fn(async () => [{ frameId: 0, documentId: 'a', result: answer }]) as never
    expect(await getRefusalReason(readPage(3))).toBe('broken')
  })

  it.each([
    ['of another host', 'https://ke-gian.example/12'],
    ['of another page', 'https://vbpl.gov.vn/117'],
    ['of another scheme', 'http://vbpl.gov.vn/116'],
    ['of the browser', 'about:blank'],
    ['that the browser hides', undefined],
  ])('refuses a page that claims an address other than that of its tab: one %s', async (_, tab) => {
    answerWith({ ...GOOD, url: 'https://vbpl.gov.vn/116' })
    expect((await readPage(3)).url).toBe('https://vbpl.gov.vn/116')
    showTab(tab)
    expect(await getRefusalReason(readPage(3))).toBe('page-closed')
  })

  it('takes the address from the tab when the page changed the end of it', async () => {
    answerWith({ ...GOOD, url: 'https://a.example/?xem=1#dieu-2' })
    showTab('https://a.example/?xem=2#dieu-3')
    expect((await readPage(3)).url).toBe('https://a.example/?xem=2#dieu-3')
  })

  it('refuses a page whose tab is closed meanwhile', async () => {
    answerWith(GOOD)
    browser.tabs.get = vi.fn(() => Promise.reject(new Error('No tab with id: 3.'))) as never
    expect(await getRefusalReason(readPage(3))).toBe('page-closed')
  })

  it('refuses too long and empty pages, and a cancelled reading', async () => {
    answerWith({ ...GOOD, cut: true })
    expect(await getRefusalReason(readPage(3))).toBe('too-large')
    answerWith({ ...GOOD, markup: '<div></div>' })
    expect(await getRefusalReason(readPage(3))).toBe('no-text')
    answerWith(GOOD)
    expect(await getRefusalReason(readPage(3, AbortSignal.abort()))).toBe('cancelled')
  })

  it('truncates the markup at the limit', async () => {
    show('', `<p>${'chữ '.repeat(1_300_000)}</p>`)
    expect(await getRefusalReason(readPage(3))).toBe('too-large')
  })
})
