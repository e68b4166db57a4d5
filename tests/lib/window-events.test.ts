// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetWindowListeners, listenAtWindow, listenInFrame } from '../../utils/lib/window-events.ts'

const calls: string[] = []
const note = (name: string) => () => void calls.push(name)
const press = () => window.dispatchEvent(new Event('keydown', { cancelable: true }))

describe('listenAtWindow', () => {
  beforeEach(() => {
    calls.length = 0
    forgetWindowListeners()
  })

  it('keeps its turn before a listener of the page, when its handlers are removed and others come', () => {
    const first = new AbortController()
    const second = new AbortController()
    listenAtWindow('keydown', note('ours'), true, first.signal)
    window.addEventListener('keydown', note('page'), { capture: true, signal: second.signal })
    first.abort()
    press()
    listenAtWindow('keydown', note('ours again'), false, second.signal)
    press()
    expect(calls).toEqual(['page', 'ours again', 'page'])
    second.abort()
  })

  it('knows that the window still listens when no handler is left, as while a site is turned off', async () => {
    // Without the listeners of other tests.
    vi.resetModules()
    const { hasWindowListeners, listenAtWindow } = await import('../../utils/lib/window-events.ts')
    const added = vi.spyOn(window, 'addEventListener')
    const stopper = new AbortController()
    listenAtWindow('keydown', note('ours'), true, stopper.signal)
    stopper.abort()
    expect(hasWindowListeners()).toBe(true)
    // What document.open() does.
    for (const [type, listener, options] of added.mock.calls) window.removeEventListener(type, listener, options)
    expect(hasWindowListeners()).toBe(false)
  })

  it('calls in the order of registration, up to the handler that stops the event', () => {
    const stopper = new AbortController()
    listenAtWindow('keydown', note('one'), true, stopper.signal)
    // Browsers set `cancelBubble` for either; this DOM for the second alone.
    const stop = (event: Event) => {
      event.stopImmediatePropagation()
      event.stopPropagation()
    }
    listenAtWindow('keydown', stop, false, stopper.signal)
    listenAtWindow('keydown', note('three'), true, stopper.signal)
    press()
    expect(calls).toEqual(['one'])
    stopper.abort()
  })

  it('calls the same handlers, in the same order, for the events of a frame, and each once however often asked', () => {
    const stopper = new AbortController()
    listenAtWindow('keydown', note('one'), true, stopper.signal)
    listenAtWindow('keydown', note('two'), true, stopper.signal)
    const view = new EventTarget() as Window
    listenInFrame(view)
    listenInFrame(view)
    view.dispatchEvent(new Event('keydown'))
    expect(calls).toEqual(['one', 'two'])
    stopper.abort()
    view.dispatchEvent(new Event('keydown'))
    expect(calls).toEqual(['one', 'two'])
  })

  it('goes on after a handler that throws, and calls none that one before has removed', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const stopper = new AbortController()
    const removed = new AbortController()
    listenAtWindow(
      'keydown',
      () => {
        removed.abort()
        throw new Error('ours')
      },
      true,
      stopper.signal,
    )
    listenAtWindow('keydown', note('removed'), true, removed.signal)
    listenAtWindow('keydown', note('next'), true, stopper.signal)
    press()
    expect(calls).toEqual(['next'])
    stopper.abort()
  })
})
