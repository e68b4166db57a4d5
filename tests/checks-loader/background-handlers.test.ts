import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { checksLoaderHandlers } from '../../utils/checks-loader/background-handlers.ts'
import type { MessageSender } from '../../utils/messages.ts'
import { listenForMessages } from '../../utils/messages.ts'

describe('checksLoaderHandlers', () => {
  it('injects the checks into the frame that asks, without waiting for the page to load', async () => {
    const executeScript = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never)
    await checksLoaderHandlers['bring-checks'](null, { tab: { id: 7 }, frameId: 3 } as MessageSender)
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/layer.js', '/checks.js'],
      injectImmediately: true,
    })
  })

  it('injects the checks by document id where documents have ids, so that no later page gets them', async () => {
    const executeScript = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never)
    executeScript.mockClear()
    const sender = { tab: { id: 7 }, frameId: 3, documentId: 'D1' } as MessageSender
    await checksLoaderHandlers['bring-checks'](null, sender)
    expect(executeScript.mock.calls[0]![0].target).toEqual({ tabId: 7, documentIds: ['D1'] })
  })

  it('injects the code of the model with its weights', async () => {
    const executeScript = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never)
    executeScript.mockClear()
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1, 2, 3])))
    const sender = { tab: { id: 7 }, frameId: 3, documentId: 'D1' } as MessageSender
    expect(await checksLoaderHandlers.weights(null, sender)).toBe('AQID')
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, documentIds: ['D1'] },
      files: ['/tagger.js'],
      injectImmediately: true,
    })
    vi.unstubAllGlobals()
  })

  it.each(['bring-checks', 'weights'] as const)('rejects a request for %s without a frame', async (name) => {
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1, 2, 3])))
    await expect(checksLoaderHandlers[name](null, {} as MessageSender)).rejects.toThrow('no frame')
    vi.unstubAllGlobals()
  })

  it('answers our script on a supported site only', async () => {
    let deliver: ((raw: unknown, sender: MessageSender) => unknown) | undefined
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      deliver = listener as unknown as typeof deliver
    })
    Object.defineProperty(fakeBrowser.runtime, 'id', { value: 'own', configurable: true, writable: true })
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://own${path}`)
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never)
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1, 2, 3])))
    listenForMessages(checksLoaderHandlers, (origin) => origin === 'https://www.facebook.com')
    const from = (sender: object) => ({ id: 'own', tab: { id: 7 }, frameId: 0, ...sender }) as MessageSender
    const site = from({ origin: 'https://www.facebook.com' })
    expect(await deliver!({ name: 'bring-checks', data: null }, site)).toBeNull()
    expect(await deliver!({ name: 'weights', data: null }, site)).toBe('AQID')
    for (const name of ['bring-checks', 'weights']) {
      for (const origin of ['https://example.com', 'chrome-extension://own'])
        await expect(deliver!({ name, data: null }, from({ origin }))).rejects.toThrow('may not be sent')
      const stranger = from({ origin: 'https://www.facebook.com', id: 'other' })
      expect(deliver!({ name, data: null }, stranger)).toBeUndefined()
      expect(deliver!({ name, data: { files: ['background.js'] } }, site)).toBeUndefined()
    }
    vi.unstubAllGlobals()
  })

  it('answers no flood of a tab, and no other tab pays for it', async () => {
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1, 2, 3])))
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never)
    const ask = (id: number) => checksLoaderHandlers.weights(null, { tab: { id }, frameId: 0 } as MessageSender)
    const asked = await Promise.allSettled(Array.from({ length: 100 }, () => ask(21)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
    await expect(ask(21)).rejects.toThrow('too often')
    expect(await ask(22)).toBe('AQID')
    vi.unstubAllGlobals()
  })
})
