import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readLastCapture, saveLastCapture } from '../../utils/report/capture/last-capture.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => vi.useRealTimers())

describe('what the popup opens on', () => {
  it.each([
    ['taken', 59, 61],
    ['mailed', 599, 601],
  ] as const)('is the report that was %s, for %i seconds', async (state, shown, over) => {
    await saveLastCapture(state, 'a')
    const start = Date.now()
    vi.setSystemTime(start + shown * 1000)
    expect(await readLastCapture()).toMatchObject({ state, id: 'a' })
    vi.setSystemTime(start + over * 1000)
    expect(await readLastCapture()).toBeNull()
  })
})
