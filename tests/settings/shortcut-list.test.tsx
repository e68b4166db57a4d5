// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { ShortcutList } from '../../components/settings/ShortcutList.tsx'
import { waitFor } from '../wait-for.ts'

let all: { name: string; shortcut: string }[]
const openShortcutSettings = vi.fn(async () => undefined)

beforeEach(async () => {
  all = [
    { name: 'open-panel', shortcut: '' },
    { name: '_execute_action', shortcut: '' },
  ]
  Object.assign(browser, { commands: { getAll: async () => all } })
  await act(() => render(<ShortcutList language="vi" />, document.body))
})
afterEach(() => {
  vi.restoreAllMocks()
  return act(() => render(null, document.body))
})

const rows = () => [...document.querySelectorAll('.keys')].map((each) => each.textContent)
const press = () => act(async () => document.querySelector('button')!.click())

it('shows F8, and that the browser has no shortcut', () => {
  expect(rows()).toEqual(['F8', 'Chưa đặt'])
})

it('shows what was set in the browser once the user comes back', async () => {
  all = [
    { name: 'open-panel', shortcut: 'Alt+K' },
    { name: '_execute_action', shortcut: 'Alt+T' },
  ]
  await act(() => void window.dispatchEvent(new Event('focus')))
  await waitFor(() => expect(rows()).toEqual(['F8Alt+K', 'Alt+T']))
})

it('opens the page of Chromium in a tab, and says how to get there by hand when it does not', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockRejectedValue(new Error('Illegal URL'))
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await press()
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' })
  await waitFor(() =>
    expect(document.querySelector('[role=alert]')!.textContent).toContain('chrome://extensions/shortcuts'),
  )
})

it('opens the shortcuts of Firefox', async () => {
  Object.assign(browser.commands, { openShortcutSettings })
  await press()
  expect(openShortcutSettings).toHaveBeenCalledOnce()
  expect(document.querySelector('[role=alert]')!.textContent).toBe('')
})
