// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boxOf } from '../../utils/compose/box.ts'
import { holdSends } from '../../utils/compose/hold.ts'
import type { SendAttempt } from '../../utils/compose/send-attempt.ts'
import { facebook } from '../../utils/sites/facebook.ts'
import { click, find, key, put, trusted, USER } from './dom.ts'

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
    put(PAGE)
    holdSends(
      facebook,
      {
        active: () => boxOf(facebook, find('#chat')),
        hold: (attempt) => {
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

  const enter = (target: string, more: KeyboardEventInit = {}) => key(find(target), 'Enter', more)

  it('keeps both the page and the browser from it', () => {
    const event = click(find('#dang'))
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
    ['Space on the focused button', () => key(find('#dang'), ' ')],
    ['keyup of Space on the focused button', () => key(find('#dang'), ' ', {}, 'keyup')],
    ['a form', () => trusted(find('#form'), new Event('submit', USER))],
    [
      'a line break without a key, where Enter sends',
      () => trusted(find('#chat'), new InputEvent('beforeinput', { ...USER, inputType: 'insertParagraph' })),
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
    ['a letter', () => key(find('#chat'), 'a')],
    ['Space in the text', () => key(find('#chat'), ' ')],
    ['Backspace', () => key(find('#chat'), 'Backspace')],
    ['a letter on the button', () => key(find('#dang'), 'd')],
    ['a click elsewhere', () => click(find('#pick'))],
    [
      'typing',
      () => trusted(find('#chat'), new InputEvent('beforeinput', { ...USER, inputType: 'insertText', data: 'a' })),
    ],
    [
      'a line break in a post',
      () => trusted(find('#post'), new InputEvent('beforeinput', { ...USER, inputType: 'insertParagraph' })),
    ],
  ])('lets %s pass unasked', (_name, act) => {
    expect(act().defaultPrevented).toBe(false)
    expect(reached).toHaveLength(1)
    expect(asked).toEqual([])
  })

  it('lets the line break of Shift+Enter pass', () => {
    enter('#chat', { shiftKey: true })
    const broken = trusted(find('#chat'), new InputEvent('beforeinput', { ...USER, inputType: 'insertLineBreak' }))
    expect(broken.defaultPrevented).toBe(false)
    expect(asked).toEqual([])
  })

  it('lets Enter take the picked row of an open list', () => {
    find('#chat').setAttribute('aria-activedescendant', 'pick')
    expect(enter('#chat').defaultPrevented).toBe(false)
    find('#pick').remove()
    expect(enter('#chat').defaultPrevented).toBe(true)
  })

  it("lets events of the page and of ours pass: only a user's own are held", () => {
    find('#dang').click()
    find('#chat').dispatchEvent(new KeyboardEvent('keydown', { ...USER, key: 'Enter' }))
    expect(asked).toEqual([])
    expect(reached).toEqual(['click', 'keydown'])
  })

  it('keeps the rest of a held press from everyone: repeats, keypress, keyup', () => {
    enter('#chat')
    expect(key(document.body, 'Enter', { repeat: true }).defaultPrevented).toBe(true)
    expect(key(document.body, 'Enter', {}, 'keypress').defaultPrevented).toBe(true)
    expect(key(document.body, 'Enter', {}, 'keyup').defaultPrevented).toBe(true)
    expect(reached).toEqual([])
    // The next press is a new one.
    expect(key(document.body, 'Enter').defaultPrevented).toBe(false)
    expect(asked).toHaveLength(1)
  })

  it('changes nothing when there is nothing to hold', () => {
    holds = false
    expect(click(find('#dang')).defaultPrevented).toBe(false)
    expect(enter('#chat').defaultPrevented).toBe(false)
    expect(reached).toEqual(['click', 'keydown'])
  })

  it('lets the send through when our own code fails, and says so', () => {
    stop.abort()
    stop = new AbortController()
    const judge = {
      active: () => undefined,
      hold: () => {
        throw new Error('ours')
      },
      onFault,
    }
    holdSends(facebook, judge, stop.signal)
    expect(click(find('#dang')).defaultPrevented).toBe(false)
    expect(onFault).toHaveBeenCalledOnce()
  })

  it('is gone once stopped', () => {
    stop.abort()
    expect(click(find('#dang')).defaultPrevented).toBe(false)
    expect(asked).toEqual([])
  })
})
