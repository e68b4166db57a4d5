// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { MessageSender } from '../../utils/messages.ts'

const from = (id: number) => ({ id: 'own', tab: { id }, frameId: 0 }) as MessageSender

/** Brings the reader with a background that has just started. */
async function startBackground() {
  vi.resetModules()
  const { fileReaderHandlers } = await import('../../utils/file-reader/background-handlers.ts')
  return (id: number) => fileReaderHandlers['bring-file-reader'](null, from(id))
}

beforeEach(() => {
  document.body.replaceChildren()
  Reflect.deleteProperty(fakeBrowser, 'offscreen')
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://own${path}`)
})

describe('the reader of files in Chromium', () => {
  let documents: number
  const createDocument = vi.fn(async () => {
    if (documents > 0) throw new Error('Only a single offscreen document may be created.')
    documents++
  })
  beforeEach(() => {
    documents = 0
    createDocument.mockClear()
    Object.assign(fakeBrowser, { offscreen: { createDocument } })
    Object.assign(fakeBrowser.runtime, {
      getContexts: async () => Array.from({ length: documents }, () => ({ contextType: 'OFFSCREEN_DOCUMENT' })),
    })
  })

  it('is opened once for tabs that ask at once, and again when it has closed', async () => {
    const bring = await startBackground()
    await Promise.all([bring(1), bring(2), bring(3)])
    await bring(1)
    expect(createDocument).toHaveBeenCalledTimes(1)
    documents = 0
    await bring(1)
    expect(createDocument).toHaveBeenCalledTimes(2)
  })

  it('is found by a background that was stopped meanwhile, also while it is being opened', async () => {
    const bring = await startBackground()
    createDocument.mockImplementationOnce(async () => {
      // By the background before.
      documents++
      throw new Error('Only a single offscreen document may be created.')
    })
    expect(await bring(1)).toBeNull()
    expect(await (await startBackground())(1)).toBeNull()
    expect(createDocument).toHaveBeenCalledTimes(1)
  })

  it('is asked for again after the browser could not open it', async () => {
    const bring = await startBackground()
    createDocument.mockRejectedValueOnce(new Error('Page failed to load.'))
    await expect(bring(1)).rejects.toThrow('failed to load')
    expect(await bring(1)).toBeNull()
  })

  it('is not asked for in a flood', async () => {
    const bring = await startBackground()
    const asked = await Promise.allSettled(Array.from({ length: 100 }, () => bring(21)))
    expect(asked.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(30)
    expect(await bring(22)).toBeNull()
  })
})

describe('the reader of files in Firefox', () => {
  it('is one frame of the background, and a new one when that has closed', async () => {
    const bring = await startBackground()
    const load = () => document.querySelector('iframe')!.onload!(new Event('load'))
    const brought = Promise.all([bring(1), bring(2)])
    await vi.waitFor(() => expect(document.querySelectorAll('iframe')).toHaveLength(1))
    expect(document.querySelector('iframe')!.src).toBe('chrome-extension://own/file-reader.html')
    load()
    await brought
    await bring(1)
    expect(document.querySelectorAll('iframe')).toHaveLength(1)
    document.querySelector('iframe')!.remove()
    const again = bring(1)
    await vi.waitFor(() => expect(document.querySelectorAll('iframe')).toHaveLength(1))
    load()
    expect(await again).toBeNull()
  })
})
