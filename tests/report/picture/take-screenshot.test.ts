import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createScreenshotBuffer } from '../../../utils/report/picture/screenshot-buffer.ts'
import type { PostPosition, Screenshot } from '../../../utils/report/picture/screenshot-schema.ts'
import { takeScreenshot } from '../../../utils/report/picture/take-screenshot.ts'

// What a picture is made of is proven in the browsers (tests/e2e/evidence.test.ts); here is when there is none.

const STANDING: PostPosition = {
  view: { width: 100, height: 80 },
  ratio: 1,
  box: { left: 0, top: 0, width: 50, height: 40 },
  partial: false,
  spots: [],
}
const get = vi.fn(async () => ({ active: true, windowId: 1 }))
const see = vi.fn(async () => 'data:image/png;base64,AAAA')

beforeEach(() => {
  fakeBrowser.reset()
  get.mockReset().mockResolvedValue({ active: true, windowId: 1 })
  see.mockReset().mockResolvedValue('data:image/png;base64,AAAA')
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(browser.tabs, 'get').mockImplementation(get as never)
  Object.assign(browser.tabs, { captureVisibleTab: see })
})

describe('a picture is not taken', () => {
  it('of a page that is not in front, which is not even asked', async () => {
    get.mockResolvedValue({ active: false, windowId: 1 })
    const ask = vi.fn(async () => STANDING)
    expect(await takeScreenshot(7, ask)).toEqual({ problem: 'not-in-front' })
    expect([ask.mock.calls.length, see.mock.calls.length]).toEqual([0, 0])
  })

  it('of a page without our script, and of one without the post', async () => {
    expect(await takeScreenshot(7, async () => Promise.reject(new Error('no receiver')))).toEqual({
      problem: 'no-script',
    })
    expect(await takeScreenshot(7, async () => null)).toEqual({ problem: 'no-post' })
    expect(see).not.toHaveBeenCalled()
  })

  it('when the browser does not show us the page', async () => {
    see.mockRejectedValue(new Error('Either the activeTab permission or <all_urls> is required'))
    expect(await takeScreenshot(7, async () => STANDING)).toEqual({ problem: 'no-permission' })
  })

  it('of a page that moves, after a second try; or of another that came to the front', async () => {
    let top = 0
    const moving = async () => ({ ...STANDING, box: { ...STANDING.box, top: top++ } })
    expect(await takeScreenshot(7, moving)).toEqual({ problem: 'moved' })
    expect(see).toHaveBeenCalledTimes(2)
    get.mockResolvedValueOnce({ active: true, windowId: 1 }).mockResolvedValue({ active: false, windowId: 1 })
    expect(await takeScreenshot(7, async () => STANDING)).toEqual({ problem: 'not-in-front' })
  })
})

describe('a picture on its way to its editor', () => {
  const shot: Screenshot = {
    png: 'AAAA',
    width: 1,
    height: 1,
    takenAt: '2026-11-24T07:05:00.000Z',
    partial: false,
    spots: [],
  }

  it('is handed over once, to its own draft, and forgotten after a minute', () => {
    vi.useFakeTimers()
    const held = createScreenshotBuffer()
    held.put('a', shot)
    expect(held.take('b')).toBeNull()
    expect([held.take('a'), held.take('a')]).toEqual([shot, null])
    held.put('a', shot)
    held.put('b', shot)
    expect([held.take('a'), held.take('b')]).toEqual([null, shot])
    held.put('a', shot)
    vi.advanceTimersByTime(60_000)
    expect(held.take('a')).toBeNull()
    vi.useRealTimers()
  })
})
