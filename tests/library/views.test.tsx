// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LibraryUpdateContext } from '../../components/hooks/library-context.ts'
import type { SettingsState } from '../../components/hooks/use-settings.ts'
import { EntryActions } from '../../components/library/EntryActions.tsx'
import { loadImportedTexts } from '../../components/library/imports/use-imported-texts.ts'
import { LibraryEntry } from '../../components/library/LibraryEntry.tsx'
import { LibraryTab } from '../../entrypoints/popup/LibraryTab.tsx'
import { DOCUMENTS, findDocumentById, PROVISIONS } from '../../utils/library/index.ts'
import { DEFAULT_SETTINGS, type Role } from '../../utils/settings/settings-schema.ts'
import { waitFor } from '../wait-for.ts'

// The view loads imported texts after its first render. Wait for that before the tests end.
afterAll(async () => void (await loadImportedTexts()))

const TODAY = '2026-11-24'
let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const none = () => undefined
function show(id: string, options: { language?: 'vi' | 'en'; roles?: Role[]; today?: string } = {}): HTMLElement {
  const { language = 'vi', roles = [], today = TODAY } = options
  act(() => render(<LibraryEntry {...{ id, language, roles, today }} onOpen={none} onStart={none} />, root))
  return root
}

describe('reading an entry', () => {
  const old = DOCUMENTS.filter((document) => document.replacedBy.length > 0)

  it.each(old.map(({ id }) => id))('%s is never shown without its banner and successor', (id) => {
    for (const entry of [id, ...PROVISIONS.filter((p) => p.document === id).map((p) => p.id)]) {
      const shown = show(entry)
      expect(shown.querySelector('.status.live'), entry).toBeNull()
      const link = shown.querySelector<HTMLAnchorElement>('.banner.warn a')
      expect(findDocumentById(link!.getAttribute('href')!.slice(1).split('.')[0]!)?.standing, entry).not.toBe('ended')
    }
  })

  it('never calls an insufficiently checked text in force', () => {
    for (const { id, verification, document } of PROVISIONS) {
      if (verification !== 'partial' && findDocumentById(document)?.verification !== 'partial') continue
      const shown = show(id)
      expect(shown.querySelector('.status.part'), id).not.toBeNull()
      expect(shown.textContent, id).toContain('Chưa kiểm chứng đủ')
    }
  })

  it('shows whose amount every fine is', () => {
    for (const { id, fines } of PROVISIONS.filter((provision) => provision.fines.length > 0)) {
      const text = show(id).textContent
      if (fines[0]!.printedFor === 'unstated') expect(text, id).toContain('nguồn không nói mức của')
      else expect(text, id).toMatch(/Cá nhân [\d,]+ đến [\d,]+ triệu đồng; tổ chức \d+ đến \d+ triệu đồng/)
    }
  })

  it('shows every entry in both languages', () => {
    for (const { id } of [...DOCUMENTS, ...PROVISIONS]) {
      for (const language of ['vi', 'en'] as const) {
        const shown = show(id, { language })
        expect(shown.querySelector('h3')?.textContent, id).toBeTruthy()
        expect(shown.textContent, id).not.toMatch(/undefined|\[object|NaN/)
      }
    }
  })

  it('says that a rule is for another role', () => {
    expect(show('luat-129-2025.d10', { roles: ['cong-chuc'] }).textContent).toContain('không áp dụng cho vai trò')
    expect(show('luat-129-2025.d10', { roles: ['vien-chuc'] }).textContent).not.toContain('không áp dụng cho vai trò')
    expect(show('luat-91-2025.d16', { roles: ['vien-chuc'] }).textContent).not.toContain('không áp dụng cho vai trò')
  })

  it('reads the decree of an old post as the law of that day, and names what applies today', () => {
    const shown = show('nd-15-2020', { today: '2025-03-15' })
    expect(shown.querySelector('.status.live')?.textContent).toBe('Có hiệu lực ngày ấy')
    expect(shown.querySelector('.status.gone')?.textContent).toBe('Nay đã bị thay thế')
    expect(shown.querySelector('.tags')?.textContent).toContain('15/04/2020 đến 30/06/2026')
    expect(shown.querySelectorAll('.banner')).toHaveLength(0)
    expect(shown.textContent).not.toContain('lịch sử')
    const today = [...shown.querySelectorAll('dt')].find(({ textContent }) => textContent === 'Hôm nay')
    expect(today?.nextElementSibling?.querySelector('a')?.getAttribute('href')).toBe('#nd-174-2026')
  })

  it('shows the amount of an old post for persons and for organisations', () => {
    expect(show('nd-15-2020.d101.k1.a', { today: '2025-03-15' }).textContent).toContain(
      'Cá nhân 5 đến 10 triệu đồng; tổ chức 10 đến 20 triệu đồng.',
    )
  })

  it('shows the status on a past day once, and links no law in force at the same time', () => {
    const unsure = show('nd-14-2022', { today: '2026-06-15' }).textContent
    expect(unsure).toContain('Chưa hết hiệu lực vào ngày 15/06/2026')
    expect(unsure).not.toContain('Chưa rõ văn bản này còn hiệu lực hay không')
    const now = show('luat-116-2025', { today: '2026-06-15' })
    expect([...now.querySelectorAll('.banner a')].map((link) => link.getAttribute('href'))).toEqual([
      '#luat-24-2018',
      '#luat-86-2015',
    ])
  })

  it('says that there is no such entry', () => {
    expect(show('khong-co').textContent).toContain('Không có mục này')
  })
})

describe('copying a citation', () => {
  const copy = async (writeText: (text: string) => Promise<void>) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await act(() =>
      render(<EntryActions id="luat-91-2025.d16" document={findDocumentById('luat-91-2025')!} language="vi" />, root),
    )
    const button = root.querySelector('button')!
    await act(async () => button.click())
    vi.unstubAllGlobals()
    return button.textContent
  }

  it('copies it with plain spaces and confirms', async () => {
    const written: string[] = []
    const said = await copy(async (text) => void written.push(text))
    expect(written).toEqual(['Điều 16 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15'])
    expect(said).toBe('Đã chép')
  })

  const press = async (id: string, document: string, name: string, writeText: (text: string) => Promise<void>) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    act(() => render(null, root))
    await act(() => render(<EntryActions id={id} document={findDocumentById(document)!} language="vi" />, root))
    const pressed = [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent === name)!
    pressed.addEventListener('click', (event) => event.preventDefault())
    await act(async () => pressed.click())
    vi.unstubAllGlobals()
    return root.querySelector('.bar-note')?.textContent
  }

  it('copies the full form, and says what it lacks', async () => {
    const written: string[] = []
    const write = async (text: string) => void written.push(text)
    expect(await press('luat-91-2025.d16', 'luat-91-2025', 'Chép dạng đầy đủ', write)).toContain('Đã chép.')
    expect(written[0]).toMatch(/^Điều 16 Luật Bảo vệ dữ liệu cá nhân số 91\/2025\/QH15 ngày 26 tháng 6 năm 2025/)
    expect(await press('tt-05-2026', 'tt-05-2026', 'Chép dạng đầy đủ', write)).toBe(
      'Đã chép, còn thiếu ngày ban hành vì chưa kiểm chứng được.',
    )
  })

  it('copies the number for a portal without the text’s own page, and says so before and after', async () => {
    const written: string[] = []
    const site = (writeText: (text: string) => Promise<void>) =>
      press('nd-13-2023', 'nd-13-2023', 'Chép số hiệu, mở cổng', writeText)
    await act(() =>
      render(<EntryActions id="nd-13-2023" document={findDocumentById('nd-13-2023')!} language="vi" />, root),
    )
    expect(root.querySelector('.bar-note')?.textContent).toBe(
      'Chưa biết trang riêng của văn bản: mở trang chủ của vanban.chinhphu.vn, dán số hiệu vào ô tìm.',
    )
    expect(await site(async (text) => void written.push(text))).toBe('Đã chép 13/2023/NĐ-CP, dán vào ô tìm của cổng.')
    expect(written).toEqual(['13/2023/NĐ-CP'])
    expect(await site(() => Promise.reject(new Error('denied')))).toBe(
      'Chưa chép được. Gõ 13/2023/NĐ-CP vào ô tìm của cổng.',
    )
    act(() => render(null, root))
    await act(() =>
      render(<EntryActions id="luat-116-2025" document={findDocumentById('luat-116-2025')!} language="vi" />, root),
    )
    expect(root.querySelector('.bar-note')).toBeNull()
  })

  it('shows what the link does only where the entry has a page to itself: the popup has no room for it', async () => {
    const document = findDocumentById('nd-13-2023')!
    const isShown = () => !root.querySelector('.bar-note')!.classList.contains('sr')
    const actions = { id: document.id, document, language: 'vi' } as const
    await act(() => render(<EntryActions {...actions} onPrint={() => undefined} />, root))
    expect(isShown()).toBe(true)
    act(() => render(null, root))
    await act(() => render(<EntryActions {...actions} />, root))
    expect(isShown()).toBe(false)
    const described = root.querySelector('a')!.getAttribute('aria-describedby')
    expect(root.querySelector(`#${described}`)?.textContent).toContain('mở trang chủ của vanban.chinhphu.vn')
    await press(document.id, document.id, 'Chép số hiệu, mở cổng', async () => undefined)
    expect(isShown()).toBe(true)
  })

  it('reports that the clipboard refuses', async () => {
    expect(await copy(() => Promise.reject(new Error('denied')))).toBe('Chưa chép được')
  })
})

describe('a record from an update', () => {
  const counts = { newDocuments: 0, endedDocuments: 0, changedDocuments: 0, goneDocuments: 0 }
  const update = {
    publisher: 'Sở Tư pháp tỉnh Thử',
    sequence: 2,
    published: '2026-11-20',
    counts: { ...counts, newProvisions: 0, changedProvisions: 1, goneProvisions: 0 },
    ids: new Set(['luat-91-2025.d16', 'nd-56-2017']),
  }
  const shown = (id: string) => {
    const entry = <LibraryEntry {...{ id, language: 'vi', roles: [] }} today={TODAY} onOpen={none} onStart={none} />
    act(() => render(<LibraryUpdateContext.Provider value={update}>{entry}</LibraryUpdateContext.Provider>, root))
    return root.textContent
  }

  it('names the publisher of its summary, and no other record does', () => {
    expect(shown('luat-91-2025.d16')).toContain('Tóm lược của Sở Tư pháp tỉnh Thử (theo gói cập nhật)')
    expect(shown('nd-56-2017')).toContain('theo gói cập nhật của Sở Tư pháp tỉnh Thử')
    expect(shown('luat-91-2025.d7.k6')).not.toContain('Sở Tư pháp')
  })
})

describe('the search tab', () => {
  const open = (provision?: string, address?: string) =>
    act(() => {
      const stored: SettingsState = { settings: DEFAULT_SETTINGS, problem: undefined, change: async () => true }
      const page = address === undefined ? undefined : { tab: 1, address }
      const props = { stored, page, onOpenInPage: none, onImport: none } as const
      render(<LibraryTab {...props} provision={provision} focus />, root)
    })
  const type = (text: string) => {
    const input = root.querySelector('textarea')!
    input.value = text
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })))
  }
  const click = (element: HTMLElement) => act(() => element.click())

  it('finds, opens an entry, and returns to the same results', async () => {
    open()
    type('so dien thoai')
    await waitFor(() => expect(root.querySelector('mark')?.textContent).toBe('số điện thoại'))
    click(root.querySelector<HTMLElement>('.hits a')!)
    expect(root.querySelector('h3')?.textContent).toBe('Điều\u00a03')
    click(root.querySelector<HTMLElement>('.crumb .btn')!)
    expect(root.querySelector('textarea')?.value).toBe('so dien thoai')
  })

  it('keeps a pasted question on one line, and Enter adds none', () => {
    open()
    type('được đăng ảnh\nhọp không')
    const field = root.querySelector('textarea')!
    expect(field.value).toBe('được đăng ảnh họp không')
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
    expect(field.dispatchEvent(enter)).toBe(false)
  })

  it('puts the offers of an official page before the subjects, and of any other page after them', () => {
    const order = () => [...root.querySelectorAll('.page-offers, .start')].map(({ className }) => className)
    open(undefined, 'https://congbao.chinhphu.vn/van-ban/1.htm')
    expect(order()).toEqual(['page-offers', 'start'])
    open(undefined, 'https://example.com/')
    expect(order()).toEqual(['start', 'page-offers'])
  })

  it('opens the given provision', () => {
    open('nd-328-2026.d13.k5')
    expect(root.querySelector('h3')?.textContent).toBe('Khoản\u00a05 Điều\u00a013')
  })

  it('offers help when no entry is found, and clears the query', async () => {
    open()
    type('quà tết cấp trên')
    await waitFor(() => expect(root.querySelector('[role=status]')).not.toBeNull())
    expect(root.textContent).toContain('Câu này không có trong thư viện')
    click(root.querySelector<HTMLElement>('[aria-label="Xóa chữ đang tìm"]')!)
    expect(root.textContent).toContain('Xem theo chủ đề')
  })
})
