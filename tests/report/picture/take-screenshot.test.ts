import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createScreenshotBuffer } from '../../../utils/report/picture/screenshot-buffer.ts'
import type { PostPosition, Screenshot } from '../../../utils/report/picture/screenshot-schema.ts'
import { takeScreenshot } from '../../../utils/report/picture/take-screenshot.ts'

// The content of a screenshot is tested in real browsers (tests/e2e/evidence.test.ts). These tests cover its failures.

const POSITION: PostPosition = {
  view: { width: 100, height: 80 },
  ratio: 1,
  box: { left: 0, top: 0, width: 50, height: 40 },
  partial: false,
  spots: [],
}
const getTab = vi.fn(async () => ({ active: true, windowId: 1 }))
const captureTab = vi.fn(async () => 'data:image/png;base64,AAAA')

beforeEach(() => {
  fakeBrowser.reset()
  getTab.mockReset().mockResolvedValue({ active: true, windowId: 1 })
  captureTab.mockReset().mockResolvedValue('data:image/png;base64,AAAA')
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(browser.tabs, 'get').mockImplementation(getTab as never)
  Object.assign(browser.tabs, { captureVisibleTab: captureTab })
})

describe('takeScreenshot', () => {
  it('reports a tab that is not active, without asking its page', async () => {
    getTab.mockResolvedValue({ active: false, windowId: 1 })
    const askPage = vi.fn(async () => POSITION)
    expect(await takeScreenshot(7, askPage)).toEqual({ problem: 'not-in-front' })
    expect([askPage.mock.calls.length, captureTab.mock.calls.length]).toEqual([0, 0])
  })

  it('reports a page without our content script and a page without the post', async () => {
    expect(await takeScreenshot(7, async () => Promise.reject(new Error('no receiver')))).toEqual({
      problem: 'no-script',
    })
    expect(await takeScreenshot(7, async () => null)).toEqual({ problem: 'no-post' })
    expect(captureTab).not.toHaveBeenCalled()
  })

  it('reports a missing permission when the browser refuses the capture', async () => {
    captureTab.mockRejectedValue(new Error('Either the activeTab permission or <all_urls> is required'))
    expect(await takeScreenshot(7, async () => POSITION)).toEqual({ problem: 'no-permission' })
  })

  it('reports a page that moves after one retry, and a tab that is no longer active', async () => {
    let top = 0
    const moving = async () => ({ ...POSITION, box: { ...POSITION.box, top: top++ } })
    expect(await takeScreenshot(7, moving)).toEqual({ problem: 'moved' })
    expect(captureTab).toHaveBeenCalledTimes(2)
    getTab.mockResolvedValueOnce({ active: true, windowId: 1 }).mockResolvedValue({ active: false, windowId: 1 })
    expect(await takeScreenshot(7, async () => POSITION)).toEqual({ problem: 'not-in-front' })
  })
})

describe('the screenshot buffer', () => {
  const shot: Screenshot = {
    png: 'AAAA',
    width: 1,
    height: 1,
    takenAt: '2026-11-24T07:05:00.000Z',
    partial: false,
    spots: [],
  }

  it('returns a screenshot once, only for its draft, and drops it after a minute', () => {
    vi.useFakeTimers()
    const buffer = createScreenshotBuffer()
    buffer.put('a', shot)
    expect(buffer.take('b')).toBeNull()
    expect([buffer.take('a'), buffer.take('a')]).toEqual([shot, null])
    buffer.put('a', shot)
    buffer.put('b', shot)
    expect([buffer.take('a'), buffer.take('b')]).toEqual([null, shot])
    buffer.put('a', shot)
    vi.advanceTimersByTime(60_000)
    expect(buffer.take('a')).toBeNull()
    vi.useRealTimers()
  })
})
