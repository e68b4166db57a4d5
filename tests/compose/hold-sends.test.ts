// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBox } from '../../utils/compose/find-box.ts'
import { holdSends } from '../../utils/compose/hold-sends.ts'
import type { SendAttempt } from '../../utils/compose/send-attempt.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { telegramSite } from '../../utils/sites/optional/telegram.ts'
import { clickElement, dispatchTrusted, findElement, pressKey, putHtml, USER_EVENT } from './user-events.ts'

const PAGE = `<div>
  <div role="dialog"><div id="post" role="textbox" contenteditable="true" aria-label="Bạn đang nghĩ gì?"><p>x</p></div>
    <div id="dang" role="button" aria-label="Đăng" tabindex="0"></div></div>
  <div role="main"><form id="form"><div id="chat" role="textbox" contenteditable="true" aria-label="Tin nhắn"><p>x</p></div></form>
    <ul><li id="pick"></li></ul></div></div>`

describe('holdSends', () => {
  let stop: AbortController
  let holds: boolean
  const attempts: SendAttempt[] = []
  const onFault = vi.fn()
  let seenByPage: string[]

  beforeEach(() => {
    stop = new AbortController()
    holds = true
    attempts.length = 0
    seenByPage = []
    onFault.mockClear()
    putHtml(PAGE)
    holdSends(
      facebookSite,
      {
        active: () => findBox(facebookSite, findElement('#chat')),
        isFixing: () => false,
        shouldHold: (attempt) => {
          attempts.push(attempt)
          return holds
        },
        onFault,
      },
      stop.signal,
    )
    // The page's own listeners at the window, in capture, are registered after ours.
    for (const type of ['click', 'keydown', 'keypress', 'keyup', 'submit', 'beforeinput'])
      window.addEventListener(type, (event) => seenByPage.push(event.type), { capture: true, signal: stop.signal })
  })
  afterEach(() => stop.abort())

  const submit = () => dispatchTrusted(findElement('#form'), new Event('submit', USER_EVENT))
  const enter = (target: string, more: KeyboardEventInit = {}) => pressKey(findElement(target), 'Enter', more)

  it('stops both the page and the browser', () => {
    const event = clickElement(findElement('#dang'))
    expect(event.defaultPrevented).toBe(true)
    expect(seenByPage).toEqual([])
    expect(attempts[0]?.editor?.id).toBe('post')
    expect(attempts[0]?.control?.id).toBe('dang')
  })

  it('judges the box that is written in, and no empty one that is only nearer to the control', () => {
    putHtml(`<form><div id="chat" role="textbox" contenteditable="true" aria-label="Tin nhắn"><p>x</p></div>
      <div><div role="textbox" contenteditable="true" aria-label="Tin nhắn"></div>
        <div id="gui" role="button" aria-label="Gửi"></div></div></form>`)
    clickElement(findElement('#gui'))
    expect(attempts[0]?.editor?.id).toBe('chat')
  })

  it.each([
    ['Enter in a chat', () => enter('#chat')],
    ['Ctrl+Enter in a post', () => enter('#post', { ctrlKey: true })],
    ['Cmd+Enter in a post', () => enter('#post', { metaKey: true })],
    ['Alt+Enter in a chat', () => enter('#chat', { altKey: true })],
    ['Ctrl+Shift+Enter in a post', () => enter('#post', { ctrlKey: true, shiftKey: true })],
    ['Enter on the focused button', () => enter('#dang')],
    ['Space on the focused button', () => pressKey(findElement('#dang'), ' ')],
    ['keyup of Space on the focused button', () => pressKey(findElement('#dang'), ' ', {}, 'keyup')],
    [
      'a form after a press in it',
      () => {
        clickElement(findElement('#form'))
        seenByPage.length = 0
        return submit()
      },
    ],
    [
      'a line break without a key event, where Enter sends',
      () =>
        dispatchTrusted(
          findElement('#chat'),
          new InputEvent('beforeinput', { ...USER_EVENT, inputType: 'insertParagraph' }),
        ),
    ],
  ])('holds %s', (_name, act) => {
    expect(act().defaultPrevented).toBe(true)
    expect(seenByPage).toEqual([])
    expect(attempts).toHaveLength(1)
  })

  it.each([
    ['Shift+Enter', () => enter('#chat', { shiftKey: true })],
    ['an Enter that ends a composition', () => enter('#chat', { isComposing: true })],
    ['an Enter handled by the input method', () => enter('#chat', { keyCode: 229 } as KeyboardEventInit)],
    ['plain Enter in a post', () => enter('#post')],
    ['a letter', () => pressKey(findElement('#chat'), 'a')],
    ['Space in the text', () => pressKey(findElement('#chat'), ' ')],
    ['Backspace', () => pressKey(findElement('#chat'), 'Backspace')],
    ['a letter on the button', () => pressKey(findElement('#dang'), 'd')],
    ['a click elsewhere', () => clickElement(findElement('#pick'))],
    [
      'typing',
      () =>
        dispatchTrusted(
          findElement('#chat'),
          new InputEvent('beforeinput', { ...USER_EVENT, inputType: 'insertText', data: 'a' }),
        ),
    ],
    [
      'a line break in a post',
      () =>
        dispatchTrusted(
          findElement('#post'),
          new InputEvent('beforeinput', { ...USER_EVENT, inputType: 'insertParagraph' }),
        ),
    ],
  ])('does not treat %s as a send', (_name, act) => {
    expect(act().defaultPrevented).toBe(false)
    expect(seenByPage).toHaveLength(1)
    expect(attempts).toEqual([])
  })

  it('does not hold the line break of Shift+Enter', () => {
    enter('#chat', { shiftKey: true })
    const broken = dispatchTrusted(
      findElement('#chat'),
      new InputEvent('beforeinput', { ...USER_EVENT, inputType: 'insertLineBreak' }),
    )
    expect(broken.defaultPrevented).toBe(false)
    expect(attempts).toEqual([])
  })

  it('does not hold a form that a page script submits', () => {
    clickElement(findElement('#dang'))
    attempts.length = 0
    expect(submit().defaultPrevented).toBe(false)
    expect(attempts).toEqual([])
  })

  it('does not hold the Enter that picks a row of an open list', () => {
    const row = findElement('#pick')
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 90, 20))
    findElement('#chat').setAttribute('aria-activedescendant', 'pick')
    expect(enter('#chat').defaultPrevented).toBe(true)
    row.setAttribute('role', 'listbox')
    expect(enter('#chat').defaultPrevented).toBe(false)
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 1, 1))
    expect(enter('#chat').defaultPrevented).toBe(true)
    row.style.display = 'none'
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect())
    expect(enter('#chat').defaultPrevented).toBe(true)
    row.remove()
    expect(enter('#chat').defaultPrevented).toBe(true)
    vi.restoreAllMocks()
  })

  it('holds trusted events only, not those of page scripts or of ours', () => {
    findElement('#dang').click()
    findElement('#chat').dispatchEvent(new KeyboardEvent('keydown', { ...USER_EVENT, key: 'Enter' }))
    expect(attempts).toEqual([])
    expect(seenByPage).toEqual(['click', 'keydown'])
  })

  it('stops the rest of a held press: repeats, keypress, keyup', () => {
    enter('#chat')
    expect(pressKey(document.body, 'Enter', { repeat: true }).defaultPrevented).toBe(true)
    expect(pressKey(document.body, 'Enter', {}, 'keypress').defaultPrevented).toBe(true)
    expect(pressKey(document.body, 'Enter', {}, 'keyup').defaultPrevented).toBe(true)
    expect(seenByPage).toEqual([])
    // The next press is a separate one.
    expect(pressKey(document.body, 'Enter').defaultPrevented).toBe(false)
    expect(attempts).toHaveLength(1)
  })

  it('leaves events unchanged when the policy does not hold', () => {
    holds = false
    expect(clickElement(findElement('#dang')).defaultPrevented).toBe(false)
    expect(enter('#chat').defaultPrevented).toBe(false)
    expect(seenByPage).toEqual(['click', 'keydown'])
  })

  it('lets the send through when our own code fails, and reports the fault', () => {
    stop.abort()
    stop = new AbortController()
    const policy = {
      active: () => undefined,
      isFixing: () => false,
      shouldHold: () => {
        throw new Error('ours')
      },
      onFault,
    }
    holdSends(facebookSite, policy, stop.signal)
    expect(clickElement(findElement('#dang')).defaultPrevented).toBe(false)
    expect(onFault).toHaveBeenCalledOnce()
  })

  it('holds no send after the signal has aborted', () => {
    stop.abort()
    expect(clickElement(findElement('#dang')).defaultPrevented).toBe(false)
    expect(attempts).toEqual([])
  })

  describe('on a site whose control may act before the click', () => {
    beforeEach(() => {
      stop.abort()
      stop = new AbortController()
      putHtml(`<div class="chat-input"><div id="chat" class="input-message-input" contenteditable="true">x</div>
        <button id="send" class="btn-send">➤</button></div>`)
      const policy = {
        active: () => findBox(telegramSite, findElement('#chat')),
        isFixing: () => false,
        shouldHold: (attempt: SendAttempt) => attempts.push(attempt) > 0,
        onFault,
      }
      holdSends(telegramSite, policy, stop.signal)
    })
    const press = (type: string, button: number) =>
      dispatchTrusted(findElement('#send'), new MouseEvent(type, { ...USER_EVENT, button }))

    it.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup'])('holds %s of the main button only', (type) => {
      expect(press(type, 0).defaultPrevented).toBe(true)
      expect(attempts[0]?.editor?.id).toBe('chat')
      attempts.length = 0
      expect(press(type, 2).defaultPrevented).toBe(false)
      expect(attempts).toEqual([])
    })

    it('holds a touch', () => {
      expect(dispatchTrusted(findElement('#send'), new Event('touchstart', USER_EVENT)).defaultPrevented).toBe(true)
    })
  })
})
