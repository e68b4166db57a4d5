import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { bringHandlers } from '../../utils/bring/background.ts'
import type { MessageSender } from '../../utils/messages.ts'

describe('the background, asked for the checks', () => {
  it('brings them into the very frame that asks, and does not wait for the page to load', async () => {
    const executeScript = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never)
    await bringHandlers['bring-checks'](null, { tab: { id: 7 }, frameId: 3 } as MessageSender)
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/checks.js'],
      injectImmediately: true,
    })
  })

  it('refuses when it cannot tell which frame asks', async () => {
    await expect(bringHandlers['bring-checks'](null, {} as MessageSender)).rejects.toThrow('no frame')
  })
})
