// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startCapture } from '../../utils/capture-loader/start-capture.ts'
import type { MessageSender } from '../../utils/messages.ts'
import { type CaptureHost, provideCaptureHost } from '../../utils/report/capture/capture-host.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'
import { makeFacebookPost, showPage } from '../report/sample-pages.ts'

type Listener = (raw: unknown, sender: MessageSender) => unknown

const NAME = 'truocKhiDangCapture'
const listeners: Listener[] = []
let card: HTMLElement
let stopper: AbortController
const makeHost = (): CaptureHost => ({
  site: 'facebook',
  getContextMenuTarget: () => card.querySelector('[dir=auto]') ?? card,
  getLanguage: () => 'vi',
  showUnread: vi.fn(),
  signal: stopper.signal,
})
/** Asks as the background does. */
const ask = (name: string, data: unknown = null, origin = 'chrome-extension://own') =>
  Promise.all(listeners.map((listener) => listener({ name, data }, { id: 'own', origin })))

beforeEach(() => {
  listeners.splice(0)
  stopper = new AbortController()
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as unknown as Listener)
  })
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: 'own', configurable: true, writable: true })
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://own${path}`)
  card = makeFacebookPost({})
  showPage(card)
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, NAME)
  vi.restoreAllMocks()
})

describe('startCapture', () => {
  it('answers for the element of the last right click', async () => {
    provideCaptureHost(makeHost())
    expect(startCapture()).toBe(true)
    expect(await ask('capture-post')).toEqual([expect.objectContaining({ site: 'facebook', text: 'Nội dung bài' })])
  })

  it('keeps the captured posts, and answers once, when the script comes again', async () => {
    provideCaptureHost(makeHost())
    startCapture()
    const [post] = (await ask('capture-post')) as CapturedPost[]
    expect(startCapture()).toBe(true)
    const about = { capturedAt: post!.capturedAt, what: 'comments' }
    expect(await ask('post-around', about)).toEqual([[]])
    expect(await ask('post-around', { ...about, capturedAt: '2026-01-01T00:00:00.000Z' })).toEqual([null])
  })

  it.each([
    ['no composer runs', () => undefined],
    [
      'the composer has stopped',
      () => {
        provideCaptureHost(makeHost())
        stopper.abort()
      },
    ],
    [
      'the page has a frame of the name of our registry',
      () => Object.defineProperty(Object.prototype, NAME, { value: { host: makeHost() }, configurable: true }),
    ],
  ])('answers nobody where %s', (_what, prepare) => {
    try {
      prepare()
      expect(startCapture()).toBe(false)
      expect(listeners).toEqual([])
    } finally {
      Reflect.deleteProperty(Object.prototype, NAME)
    }
  })

  it('starts again for the host of a newer script', () => {
    for (const _ of [1, 2]) {
      provideCaptureHost(makeHost())
      startCapture()
    }
    expect(listeners).toHaveLength(2)
  })

  it('can start after a start that failed', () => {
    provideCaptureHost(makeHost())
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementationOnce(() => {
      throw new Error('the extension is being updated')
    })
    expect(startCapture).toThrow('updated')
    expect(startCapture()).toBe(true)
    expect(listeners).toHaveLength(1)
  })

  it('answers pages of the extension only, and no invalid message', async () => {
    provideCaptureHost(makeHost())
    startCapture()
    await expect(ask('capture-post', null, 'https://www.facebook.com')).rejects.toThrow('may not be sent')
    expect(await ask('post-around', { capturedAt: 1, what: 'comments' })).toEqual([undefined])
    expect(await ask('draft-state')).toEqual([undefined])
  })
})
