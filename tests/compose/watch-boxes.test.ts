// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FoundBox } from '../../utils/compose/find-box.ts'
import { type BoxWatcher, TYPING_PAUSE_MS, watchBoxes } from '../../utils/compose/watch-boxes.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { dispatchTrusted, findElement, pressKey, putHtml, USER_EVENT } from './user-events.ts'

const TWO_BOXES = `<div><div id="a" role="textbox" contenteditable="true" aria-label="Tin nhắn"><p>x</p></div>
  <div id="b" role="textbox" contenteditable="true" aria-label="Viết bình luận…"><p>y</p></div><input id="search" type="search"></div>`

describe('watchBoxes', () => {
  let stop: AbortController
  let watcher: BoxWatcher
  const isOff = vi.fn<(found: FoundBox) => boolean>()
  const on = { isOff, onBox: vi.fn(), onFocus: vi.fn(), onTouched: vi.fn(), onQuiet: vi.fn() }
  const fire = (selector: string, type: string, event: Event = new Event(type, USER_EVENT)) =>
    dispatchTrusted(findElement(selector), event)
  /** Places every element at this height of the window. */
  const place = (top: number) =>
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, top, 200, 20))
  const waitForPause = () => vi.advanceTimersByTimeAsync(TYPING_PAUSE_MS)

  beforeEach(() => {
    vi.useFakeTimers()
    for (const each of Object.values(on)) each.mockReset()
    // happy-dom lays out no page.
    place(0)
    putHtml(TWO_BOXES)
    stop = new AbortController()
    watcher = watchBoxes(facebookSite, on, stop.signal)
  })
  afterEach(() => {
    stop.abort()
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('enters a box on focus, typing or composition, but not a search field', () => {
    fire('#search', 'focusin')
    expect(watcher.box()).toBeUndefined()
    expect(on.onFocus).toHaveBeenLastCalledWith(false)
    fire('#a p', 'focusin')
    expect(watcher.box()?.editor.id).toBe('a')
    expect(on.onFocus).toHaveBeenLastCalledWith(true)
    fire('#b p', 'input')
    expect(watcher.box()?.editor.id).toBe('b')
    fire('#a', 'compositionstart')
    expect(watcher.box()?.editor.id).toBe('a')
    expect(on.onBox).toHaveBeenCalledTimes(3)
  })

  it('enters no box in a place that is turned off, and leaves one whose place is turned off', async () => {
    isOff.mockImplementation(({ editor }) => editor.id === 'a')
    fire('#a p', 'focusin')
    fire('#a p', 'input')
    expect(on.onBox).not.toHaveBeenCalled()
    expect(on.onFocus).toHaveBeenLastCalledWith(false)
    fire('#b p', 'focusin')
    isOff.mockReturnValue(true)
    fire('#b p', 'input')
    expect(on.onBox).toHaveBeenLastCalledWith(undefined)
    await waitForPause()
    expect(on.onQuiet).not.toHaveBeenCalled()
  })

  it('enters no box because of events that a page script makes', () => {
    for (const type of ['focusin', 'input', 'beforeinput', 'paste', 'keydown', 'compositionstart'])
      findElement('#a p').dispatchEvent(new Event(type, USER_EVENT))
    expect(watcher.box()).toBeUndefined()
    expect(on.onBox).not.toHaveBeenCalled()
    expect(on.onFocus).not.toHaveBeenCalled()
  })

  it.each([
    ['below the window', () => place(innerHeight)],
    ['above the window', () => place(-20)],
    [
      'without size',
      () => vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 0, 0)),
    ],
    ['invisible', () => vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false)],
  ])('enters a focused box %s only when somebody writes in it', (_, hide) => {
    hide()
    findElement('#a').focus()
    watcher.enterFocused()
    fire('#a', 'focusin')
    expect(watcher.box()).toBeUndefined()
    expect(on.onFocus).toHaveBeenLastCalledWith(false)
    // A script's execCommand makes a trusted event, too.
    const activation = { isActive: false }
    vi.stubGlobal('navigator', { userActivation: activation })
    fire('#a', 'input')
    expect(watcher.box()).toBeUndefined()
    activation.isActive = true
    pressKey(findElement('#a'), 'x')
    vi.unstubAllGlobals()
    expect(watcher.box()?.editor.id).toBe('a')
    expect(on.onFocus).toHaveBeenLastCalledWith(true)
  })

  it('enters the focused box on enterFocused', () => {
    watcher.enterFocused()
    expect(on.onBox).not.toHaveBeenCalled()
    stop.abort()
    findElement('#b').tabIndex = 0
    findElement('#b').focus()
    stop = new AbortController()
    const later = watchBoxes(facebookSite, on, stop.signal)
    expect(later.box()).toBeUndefined()
    later.enterFocused()
    expect(later.box()?.editor.id).toBe('b')
    expect(on.onFocus).toHaveBeenLastCalledWith(true)
  })

  it('does not put off a pause that is awaited already', async () => {
    fire('#a', 'input')
    await vi.advanceTimersByTimeAsync(TYPING_PAUSE_MS - 1)
    watcher.scheduleCheck()
    await vi.advanceTimersByTimeAsync(1)
    expect(on.onQuiet).toHaveBeenCalledOnce()
    watcher.scheduleCheck()
    await waitForPause()
    expect(on.onQuiet).toHaveBeenCalledTimes(2)
  })

  it('reports a pause 300 ms after the last change', async () => {
    fire('#a', 'input')
    await vi.advanceTimersByTimeAsync(299)
    fire('#a', 'input')
    await vi.advanceTimersByTimeAsync(299)
    expect(on.onQuiet).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(on.onQuiet).toHaveBeenCalledOnce()
  })

  it('reports no pause during a composition', async () => {
    fire('#a', 'compositionstart')
    fire('#a', 'input')
    await waitForPause()
    expect(on.onQuiet).not.toHaveBeenCalled()
    expect(watcher.composing()).toBe(true)
    fire('#a', 'compositionend')
    await waitForPause()
    expect(on.onQuiet).toHaveBeenCalledOnce()
  })

  it('ends a composition without compositionend at the next plain key', async () => {
    fire('#a', 'compositionstart')
    pressKey(findElement('#a'), 'Process', { keyCode: 229 } as KeyboardEventInit)
    expect(watcher.composing()).toBe(true)
    pressKey(findElement('#a'), 'b')
    expect(watcher.composing()).toBe(false)
  })

  it('puts off the pause for a transient character at the caret, but not for ever', async () => {
    fire('#a', 'focusin')
    await waitForPause()
    on.onQuiet.mockClear()
    const text = findElement('#a p').firstChild as Text
    text.data = 'viê\u202f'
    document.getSelection()!.collapse(text, 4)
    fire('#a', 'input')
    await waitForPause()
    expect(on.onQuiet).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(TYPING_PAUSE_MS * 5)
    expect(on.onQuiet).toHaveBeenCalledOnce()
  })

  it('reports changes without an input event, and whether the writer typed just before', async () => {
    fire('#a', 'focusin')
    findElement('#a p').textContent = 'another draft'
    await vi.advanceTimersByTimeAsync(0)
    expect(on.onTouched).toHaveBeenLastCalledWith(false)
    dispatchTrusted(
      findElement('#a'),
      new InputEvent('beforeinput', { ...USER_EVENT, inputType: 'deleteContentBackward' }),
    )
    findElement('#a p').textContent = 'another'
    await vi.advanceTimersByTimeAsync(0)
    expect(on.onTouched).toHaveBeenLastCalledWith(true)
  })

  it('observes the current box only', async () => {
    fire('#a', 'focusin')
    fire('#b', 'focusin')
    findElement('#a p').textContent = 'changed'
    await vi.advanceTimersByTimeAsync(0)
    expect(on.onTouched).not.toHaveBeenCalled()
  })

  it('leaves a box that is removed during the pause', async () => {
    fire('#a', 'input')
    findElement('#a').remove()
    await waitForPause()
    expect(on.onQuiet).not.toHaveBeenCalled()
    expect(on.onBox).toHaveBeenLastCalledWith(undefined)
    expect(watcher.box()).toBeUndefined()
  })

  it('reports no event after the signal has aborted', async () => {
    fire('#a', 'input')
    stop.abort()
    await waitForPause()
    expect(on.onQuiet).not.toHaveBeenCalled()
    fire('#b', 'input')
    expect(watcher.box()?.editor.id).not.toBe('b')
  })
})
