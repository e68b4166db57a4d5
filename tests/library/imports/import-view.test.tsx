// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ImportView } from '../../../components/library/imports/ImportView.tsx'
import { makePageImportEntry, parseImportEntry } from '../../../components/library/imports/import-entry.ts'
import { listImportedTextHeads } from '../../../utils/library/imports/imported-texts.ts'
import { waitFor } from '../../wait-for.ts'
import { NodeImportWorker } from './node-import-worker.ts'

beforeAll(() => void vi.stubGlobal('Worker', NodeImportWorker))
afterAll(() => vi.unstubAllGlobals())

/** Enough of a compound file for it to be a .doc: the name of its stream. */
const OLD_WORD_STREAM = [...'WordDocument'].flatMap((letter) => [letter.charCodeAt(0), 0])

const PAGE = {
  title: 'Nội quy',
  url: 'https://vidu.gov.vn/1',
  selection: false,
  markup: '<div>Điều 1. Sách</div><div>Giữ sách.</div><div>Điều 2. Vở</div><div>Giữ vở.</div>',
  cut: false,
  published: null,
}

describe('ImportView with a file', () => {
  const root = document.createElement('div')
  afterEach(() => render(null, root))

  it.each([
    ['.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...OLD_WORD_STREAM])],
    ['.rtf', new TextEncoder().encode('{\\rtf1\\ansi Điều 1}')],
  ])('lets a file of old Word be chosen (%s), and says how to save it', async (ending, bytes) => {
    act(() => render(<ImportView tab={undefined} language="vi" onKept={() => undefined} />, root))
    const picker = root.querySelector<HTMLInputElement>('input[type=file]')!
    expect(picker.accept.split(',')).toContain(ending)
    const files = [new File([bytes], `noi-quy${ending}`)]
    Object.defineProperty(picker, 'files', { configurable: true, value: files })
    act(() => void picker.dispatchEvent(new Event('change', { bubbles: true })))
    await waitFor(() => expect(root.textContent).toContain('lưu thành .docx rồi chọn lại'))
  })
})

describe('ImportView with a tab', () => {
  const root = document.createElement('div')
  beforeEach(() => void vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: PAGE.url } as never))
  afterEach(() => render(null, root))

  it('reads the tab once and removes it from the address, so that a reload does not read it again', async () => {
    const read = vi.fn(async () => {
      throw new Error('no such tab')
    })
    vi.spyOn(fakeBrowser, 'scripting', 'get').mockReturnValue({ executeScript: read } as never)
    location.hash = makePageImportEntry(7)
    const { tab } = parseImportEntry(location.hash.slice(1))!
    act(() => render(<ImportView tab={tab} language="vi" onKept={() => undefined} />, root))
    expect(read).toHaveBeenCalledOnce()
    expect(parseImportEntry(location.hash.slice(1))).toEqual({ tab: undefined })
  })

  it('saves one text after several clicks on save', async () => {
    vi.spyOn(fakeBrowser, 'scripting', 'get').mockReturnValue({
      executeScript: async () => [{ result: PAGE }],
    } as never)
    const kept = vi.fn()
    act(() => render(<ImportView tab={9} language="vi" onKept={kept} />, root))
    await waitFor(() => expect(root.querySelector('.acts .btn.main')).not.toBeNull())
    const save = [...root.querySelectorAll<HTMLButtonElement>('.import-review > .acts .btn.main')].at(-1)!
    save.click()
    save.click()
    await waitFor(() => expect(kept).toHaveBeenCalled())
    expect(await listImportedTextHeads()).toHaveLength(1)
    expect(kept).toHaveBeenCalledOnce()
  })

  it('removes bidi controls from the page title', async () => {
    const result = { ...PAGE, title: 'Quy\u202e che\u0302\u0301\u200b số\n1 ' }
    vi.spyOn(fakeBrowser, 'scripting', 'get').mockReturnValue({ executeScript: async () => [{ result }] } as never)
    act(() => render(<ImportView tab={8} language="vi" onKept={() => undefined} />, root))
    await waitFor(() => {
      const values = [...root.querySelectorAll('input')].map(({ value }) => value)
      expect(values).toContain('Quy chế số 1')
    })
  })

  it('keeps edited facts when an OCR error is corrected', async () => {
    const result = { ...PAGE, markup: PAGE.markup.replace('Điều 2.', 'Điêu 2.') }
    vi.spyOn(fakeBrowser, 'scripting', 'get').mockReturnValue({ executeScript: async () => [{ result }] } as never)
    act(() => render(<ImportView tab={6} language="vi" onKept={() => undefined} />, root))
    const button = (name: RegExp) => [...root.querySelectorAll('button')].find((each) => name.test(each.textContent))
    await waitFor(() => expect(button(/^Sửa 1/)).toBeDefined())
    const [name] = root.querySelectorAll('input')
    const written = () => [...root.querySelectorAll('input')].map(({ value }) => value)
    expect(written()[0]).toBe('Nội quy')
    act(() => {
      name!.value = 'Nội quy phòng đọc'
      name!.dispatchEvent(new Event('input', { bubbles: true }))
    })
    act(() => button(/^Sửa 1/)!.click())
    await waitFor(() => expect(root.textContent).toContain('Đã sửa 1'))
    expect(root.textContent).not.toContain('Điêu')
    expect(written()[0]).toBe('Nội quy phòng đọc')
  })
})
