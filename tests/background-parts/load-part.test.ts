import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPartLoader, importPartsAtInstall, loadPart } from '../../utils/background-parts/load-part.ts'
import { type BackgroundParts, getRegisteredPart, registerPart } from '../../utils/background-parts/part-registry.ts'
import { waitFor } from '../wait-for.ts'

const REPORT = { fetchPicture: () => null } as unknown as BackgroundParts['report']
const QUEUE: BackgroundParts['queue'] = {
  queueRequestedSend: async () => undefined,
  dropRequestedSend: async () => undefined,
}
const UPDATES = { checkSource: async () => null } as unknown as BackgroundParts['updates']

const logged = vi.spyOn(console, 'error')
beforeEach(() => {
  logged.mockReset()
  delete (globalThis as { truocKhiDangParts?: unknown }).truocKhiDangParts
})
afterEach(() => vi.unstubAllGlobals())

/** Runs a script like the real one: it registers its part. */
const register = (file: string) => {
  if (file === '/report-part.js') registerPart('report', REPORT)
  if (file === '/queue-part.js') registerPart('queue', QUEUE)
  if (file === '/updates-part.js') registerPart('updates', UPDATES)
}

describe('a part', () => {
  it('is loaded by the first call that needs it, from its own file, and only once', async () => {
    const run = vi.fn(register)
    const load = createPartLoader(run)
    expect(await load('report')).toBe(REPORT)
    expect(await load('report')).toBe(REPORT)
    expect(await load('updates')).toBe(UPDATES)
    expect(run.mock.calls).toEqual([['/report-part.js'], ['/updates-part.js']])
  })

  it('is loaded once for calls that arrive while it loads', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const run = vi.fn((file: string) => promise.then(() => register(file)))
    const load = createPartLoader(run)
    const both = Promise.all([load('report'), load('report')])
    resolve()
    expect(await both).toEqual([REPORT, REPORT])
    expect(run).toHaveBeenCalledTimes(1)
  })

  it.each([
    [
      'throws, as importScripts does',
      () => {
        throw new DOMException('not imported at installation', 'NetworkError')
      },
      'NetworkError',
    ],
    ['rejects, as a script element does', () => Promise.reject(new Error('not read')), 'Error'],
    ['registers no part', () => undefined, 'Error'],
  ])('that %s rejects every caller, is logged once, and is tried again by the next call', async (_, fail, name) => {
    const run = vi.fn(register).mockImplementationOnce(fail as never)
    const load = createPartLoader(run)
    const outcomes = await Promise.allSettled([load('report'), load('report')])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect((outcomes[0] as PromiseRejectedResult).reason).toMatchObject({
      message: '/report-part.js cannot be loaded',
      cause: { name },
    })
    expect(logged.mock.calls).toEqual([
      ['background: /report-part.js cannot be loaded', expect.objectContaining({ name })],
    ])
    expect(await load('report')).toBe(REPORT)
    expect(run).toHaveBeenCalledTimes(2)
  })
})

describe('in a service worker', () => {
  it('a part comes through importScripts', async () => {
    const importScripts = vi.fn(register)
    vi.stubGlobal('importScripts', importScripts)
    expect(await loadPart('report')).toBe(REPORT)
    expect(importScripts.mock.calls).toEqual([['/report-part.js']])
  })

  it('all parts are imported in the turn of the install event, one failing or not', async () => {
    const listeners: (() => void)[] = []
    vi.stubGlobal('addEventListener', (name: string, run: () => void) => name === 'install' && listeners.push(run))
    const run = vi.fn(register).mockImplementationOnce(() => {
      throw new Error('unreadable')
    })
    importPartsAtInstall(createPartLoader(run))
    expect(run).not.toHaveBeenCalled()
    for (const listener of listeners) listener()
    expect(run.mock.calls).toEqual([['/report-part.js'], ['/queue-part.js'], ['/updates-part.js']])
    expect(getRegisteredPart('updates')).toBe(UPDATES)
    await waitFor(() => expect(logged).toHaveBeenCalledTimes(1))
  })
})

describe('in a document', () => {
  /** A document that reads a script, or does not. */
  const stubDocument = (reads: boolean) => {
    const element = { src: '', onload() {}, onerror() {}, remove: vi.fn() }
    const append = () => {
      if (!reads) return element.onerror()
      register(element.src)
      element.onload()
    }
    vi.stubGlobal('document', { createElement: () => element, head: { append } })
    return element
  }

  it('a part comes through a script element, which is removed', async () => {
    const element = stubDocument(true)
    expect(await loadPart('updates')).toBe(UPDATES)
    expect(element.src).toBe('/updates-part.js')
    expect(element.remove).toHaveBeenCalledTimes(1)
  })

  it('a file that the browser does not read rejects', async () => {
    const element = stubDocument(false)
    await expect(loadPart('updates')).rejects.toThrow('/updates-part.js cannot be loaded')
    expect(element.remove).toHaveBeenCalledTimes(1)
  })
})
