import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { requestCapture } from '../../utils/capture-loader/request-capture.ts'

describe('requestCapture', () => {
  const inject = vi.fn<() => Promise<unknown>>()
  const send = vi.fn<() => Promise<unknown>>()
  beforeEach(() => {
    inject.mockReset().mockResolvedValue([{ frameId: 0, result: true }])
    send.mockReset().mockResolvedValue(null)
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(inject as never)
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never)
  })

  it('brings the script into the page, not its frames, before it asks, without waiting for the page to load', async () => {
    let arrive: (injected: unknown) => void = () => undefined
    inject.mockReturnValue(new Promise((resolve) => (arrive = resolve)))
    const asked = requestCapture(7, 'capture-post', null)
    expect(inject).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/capture.js'],
      injectImmediately: true,
    })
    expect(send).not.toHaveBeenCalled()
    arrive([{ frameId: 0, result: true }])
    expect(await asked).toBeNull()
    expect(send).toHaveBeenCalledWith(7, { name: 'capture-post', data: null }, { frameId: 0 })
  })

  it.each([
    ['the browser injects into no page', () => inject.mockRejectedValue(new Error('No tab with id: 7')), 'No tab'],
    // An unanswered message looks like the answer null, and so like a pick that has begun.
    ['no composer runs in the page', () => inject.mockResolvedValue([{ frameId: 0, result: false }]), 'no posts'],
    ['the script failed', () => inject.mockResolvedValue([{ frameId: 0, result: null }]), 'no posts'],
    ['the page went while it was injected', () => inject.mockResolvedValue([]), 'no posts'],
  ])('rejects and asks nobody when %s', async (_why, fail, reason) => {
    fail()
    await expect(requestCapture(7, 'pick-post', null)).rejects.toThrow(reason)
    expect(send).not.toHaveBeenCalled()
  })

  it('rejects an answer that is no post', async () => {
    send.mockResolvedValue({ text: 'x'.repeat(10) })
    await expect(requestCapture(7, 'capture-post', null)).rejects.toThrow()
  })
})
