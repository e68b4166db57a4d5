// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { OpenTabs } from '../../components/welcome/OpenTabs.tsx'
import { PinHint } from '../../components/welcome/PinHint.tsx'
import { welcomeMessages } from '../../utils/i18n/pages/welcome-messages.ts'
import { SITE_MATCH_PATTERNS } from '../../utils/sites/index.ts'
import { waitFor } from '../wait-for.ts'

const TABS = [
  { id: 1, title: 'Bảng tin', url: 'https://www.facebook.com/' },
  { id: 2, title: 'Zalo', url: 'https://chat.zalo.me/' },
  { id: 3, title: 'Chợ quê', url: 'https://www.facebook.com/groups/1', discarded: true },
  { id: 4, title: 'Messenger', url: 'https://www.messenger.com/' },
]

/** The ids of tabs in which our script answers. */
const running = new Set<number>()
const updated = new Set<(id: number, change: { status?: string }) => void>()
const reload = vi.fn(async (_id: number): Promise<void> => undefined)
const getUserSettings = vi.fn(async () => ({ isOnToolbar: false }))

const list = () => [...document.querySelectorAll('.open-tabs li')].map((row) => row.textContent)
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!
const finishLoading = (id: number) => act(() => updated.forEach((each) => void each(id, { status: 'complete' })))
const show = () => act(() => render(<OpenTabs messages={welcomeMessages.vi.tabs} />, document.body))

beforeEach(() => {
  document.body.replaceChildren()
  running.clear()
  running.add(4)
  updated.clear()
  reload.mockReset().mockResolvedValue(undefined)
  getUserSettings.mockReset().mockResolvedValue({ isOnToolbar: false })
  const query = vi.fn(async ({ url }: { url: string[] }) => {
    expect(url).toEqual(SITE_MATCH_PATTERNS)
    return TABS
  })
  Object.assign(browser, {
    tabs: {
      query,
      reload,
      sendMessage: async (id: number) => {
        if (!running.has(id)) throw new Error('Could not establish connection')
        return { site: 'facebook', kind: null, hasControl: true, isPlaceOff: false, findings: [], unavailable: [] }
      },
      onUpdated: {
        addListener: (listener: never) => updated.add(listener),
        removeListener: (listener: never) => updated.delete(listener),
      },
      onRemoved: { addListener: () => undefined, removeListener: () => undefined },
    },
    action: { getUserSettings },
  })
})
afterEach(() => act(() => render(null, document.body)))

describe('the open tabs', () => {
  it('lists the loaded tabs without our script, by title and host, and says what is lost', async () => {
    await show()
    await waitFor(() => expect(list()).toEqual(['Bảng tinwww.facebook.com', 'Zalochat.zalo.me']))
    expect(one('h2').textContent).toBe('1. Tải lại 2 trang đã mở từ trước')
    expect(one('.say').textContent).toContain('Chữ chưa gửi ở trang tải lại sẽ mất')
  })

  it('reloads only what is ticked, and counts what was reloaded', async () => {
    await show()
    await waitFor(() => expect(list()).toHaveLength(2))
    await act(() => one('.open-tabs li:nth-child(2) input').click())
    expect(one('.btn').textContent).toBe('Tải lại 1 trang đã chọn')
    await act(() => one('.btn').click())
    expect(reload.mock.calls).toEqual([[1]])
    await waitFor(() => expect(one('[role=status]').textContent).toBe('Đã tải lại 1 trang.'))
    expect(list()).toEqual(['Zalochat.zalo.me'])
    running.add(1)
    await finishLoading(1)
    expect(list()).toEqual(['Zalochat.zalo.me'])
    expect((one('.btn') as HTMLButtonElement).disabled).toBe(true)
  })

  it('lists a tab again that is not checked after its reload, or could not be reloaded', async () => {
    await show()
    await waitFor(() => expect(list()).toHaveLength(2))
    reload.mockImplementation(async (id) => {
      if (id === 2) throw new Error('No tab with id: 2')
    })
    await act(() => one('.btn').click())
    await waitFor(() => expect(list()).toEqual(['Zalochat.zalo.me']))
    expect(one('[role=status]').textContent).toBe('Đã tải lại 1 trang.')
    await finishLoading(1)
    await waitFor(() => expect(list()).toEqual(['Bảng tinwww.facebook.com', 'Zalochat.zalo.me']))
  })

  it('says when no tab is left, and keeps the focus in its place', async () => {
    await show()
    await waitFor(() => expect(list()).toHaveLength(2))
    one('.btn').focus()
    for (const id of [1, 2]) running.add(id)
    await act(() => one('.btn').click())
    await waitFor(() => expect(one('.say').textContent).toBe('Xong: không còn trang nào cần tải lại.'))
    expect(one('.btn')).toBeNull()
    expect(document.activeElement).toBe(one('[role=status]'))
  })
})

describe('without an open tab', () => {
  it('shows this as done, and offers no reload', async () => {
    for (const { id } of TABS) running.add(id)
    await show()
    await waitFor(() => expect(one('.done .say').textContent).toMatch(/^Không phải làm gì/))
    expect(one('.done svg')).not.toBeNull()
    expect(one('h2').textContent).toBe('1. Trang đã mở từ trước')
    expect(one('.btn')).toBeNull()
  })
})

describe('pinning', () => {
  it.each([
    ['chrome', 'đinh ghim'],
    ['firefox', 'bánh răng'],
  ] as const)('shows the menus of %s', async (browserName, word) => {
    await act(() => render(<PinHint browserName={browserName} messages={welcomeMessages.vi.pin} />, document.body))
    expect(one('.say').textContent).toContain(word)
    expect(one('.pin-picture').getAttribute('aria-label')).toContain(word)
    expect(one('.pin-picture').textContent).toContain('Trước khi đăng')
  })

  it('says that the icon is pinned as soon as the user comes back', async () => {
    await act(() => render(<PinHint browserName="chrome" messages={welcomeMessages.vi.pin} />, document.body))
    expect(one('[role=status]').textContent).toBe('')
    getUserSettings.mockResolvedValue({ isOnToolbar: true })
    await act(() => void window.dispatchEvent(new Event('focus')))
    await waitFor(() => expect(one('[role=status]').textContent).toBe('Biểu tượng đã ở trên thanh công cụ.'))
  })
})
