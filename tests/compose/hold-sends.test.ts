// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBox } from '../../utils/compose/find-box.ts'
import { holdSends } from '../../utils/compose/hold-sends.ts'
import type { SendAttempt } from '../../utils/compose/send-attempt.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { clickElement, dispatchTrusted, findElement, pressKey, putHtml, USER_EVENT } from './user-events.ts'

const PAGE = `<div>
  <div role="dialog"><div id="post" role="textbox" contenteditable="true" aria-label="Bạn đang nghĩ gì?"><p>x</p></div>
    <div id="dang" role="button" aria-label="Đăng" tabindex="0"></div></div>
  <div role="main"><form id="form"><div id="chat" role="textbox" contenteditable="true" aria-label="Tin nhắn"><p>x</p></div></form>
    <ul><li id="pick"></li></ul></div></div>`

describe('holding a send', () => {
  let stop: AbortController
  let holds: boolean
  const asked: SendAttempt[] = []
  const onFault = vi.fn()
  let reached: string[]

  beforeEach(() => {
    stop = new AbortController()
    holds = true
    asked.length = 0
    reached = []
    onFault.mockClear()
    putHtml(PAGE)
    holdSends(
      facebookSite,
      {
        active: () => findBox(facebookSite, findElement('#chat')),
        shouldHold: (attempt) => {
          asked.push(attempt)
          return holds
        },
        onFault,
      },
      stop.signal,
    )
    // The page's own listener at the window, in capture, registered after ours.
    for (const type of ['click', 'keydown', 'keypress', 'keyup', 'submit', 'beforeinput'])
      window.addEventListener(type, (event) => reached.push(event.type), { capture: true, signal: stop.signal })
  })
  afterEach(() => stop.abort())

  const enter = (target: string, more: KeyboardEventInit = {}) => pressKey(findElement(target), 'Enter', more)

  it('keeps both the page and the browser from it', () => {
    const event = clickElement(findElement('#dang'))
    expect(event.defaultPrevented).toBe(true)
    expect(reached).toEqual([])
    expect(asked[0]?.editor?.id).toBe('post')
    expect(asked[0]?.control?.id).toBe('dang')
  })

  it.each([
    ['Enter in a chat', () => enter('#chat')],
    ['Ctrl+Enter in a post', () => enter('#post', { ctrlKey: true })],
    ['Cmd+Enter in a post', () => enter('#post', { metaKey: true })],
    ['Enter on the focused button', () => enter('#dang')],
    ['Space on the focused button', () => pressKey(findElement('#dang'), ' ')],
    ['keyup of Space on the focused button', () => pressKey(findElement('#dang'), ' ', {}, 'keyup')],
    ['a form', () => dispatchTrusted(findElement('#form'), new Event('submit', USER_EVENT))],
    [
      'a line break without a key, where Enter sends',
      () =>
        dispatchTrusted(
          findElement('#chat'),
          new InputEvent('beforeinput', { ...USER_EVENT, inputType: 'insertParagraph' }),
        ),
    ],
  ])('holds %s', (_name, act) => {
    expect(act().defaultPrevented).toBe(true)
    expect(reached).toEqual([])
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['Shift+Enter', () => enter('#chat', { shiftKey: true })],
    ['Alt+Enter', () => enter('#chat', { altKey: true })],
    ['an Enter that commits a syllable', () => enter('#chat', { isComposing: true })],
    ['an Enter the input method has taken', () => enter('#chat', { keyCode: 229 } as KeyboardEventInit)],
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
  ])('lets %s pass unasked', (_name, act) => {
    expect(act().defaultPrevented).toBe(false)
    expect(reached).toHaveLength(1)
    expect(asked).toEqual([])
  })

  it('lets the line break of Shift+Enter pass', () => {
    enter('#chat', { shiftKey: true })
    const broken = dispatchTrusted(
      findElement('#chat'),
      new InputEvent('beforeinput', { ...USER_EVENT, inputType: 'insertLineBreak' }),
    )
    expect(broken.defaultPrevented).toBe(false)
    expect(asked).toEqual([])
  })

  it('lets Enter take the picked row of an open list', () => {
    findElement('#chat').setAttribute('aria-activedescendant', 'pick')
    expect(enter('#chat').defaultPrevented).toBe(false)
    findElement('#pick').remove()
    expect(enter('#chat').defaultPrevented).toBe(true)
  })

  it("lets events of the page and of ours pass: only a user's own are held", () => {
    findElement('#dang').click()
    findElement('#chat').dispatchEvent(new KeyboardEvent('keydown', { ...USER_EVENT, key: 'Enter' }))
    expect(asked).toEqual([])
    expect(reached).toEqual(['click', 'keydown'])
  })

  it('keeps the rest of a held press from everyone: repeats, keypress, keyup', () => {
    enter('#chat')
    expect(pressKey(document.body, 'Enter', { repeat: true }).defaultPrevented).toBe(true)
    expect(pressKey(document.body, 'Enter', {}, 'keypress').defaultPrevented).toBe(true)
    expect(pressKey(document.body, 'Enter', {}, 'keyup').defaultPrevented).toBe(true)
    expect(reached).toEqual([])
    // The next press is a new one.
    expect(pressKey(document.body, 'Enter').defaultPrevented).toBe(false)
    expect(asked).toHaveLength(1)
  })

  it('changes nothing when there is nothing to hold', () => {
    holds = false
    expect(clickElement(findElement('#dang')).defaultPrevented).toBe(false)
    expect(enter('#chat').defaultPrevented).toBe(false)
    expect(reached).toEqual(['click', 'keydown'])
  })

  it('lets the send through when our own code fails, and says so', () => {
    stop.abort()
    stop = new AbortController()
    const judge = {
      active: () => undefined,
      shouldHold: () => {
        throw new Error('ours')
      },
      onFault,
    }
    holdSends(facebookSite, judge, stop.signal)
    expect(clickElement(findElement('#dang')).defaultPrevented).toBe(false)
    expect(onFault).toHaveBeenCalledOnce()
  })

  it('is gone once stopped', () => {
    stop.abort()
    expect(clickElement(findElement('#dang')).defaultPrevented).toBe(false)
    expect(asked).toEqual([])
  })
})
