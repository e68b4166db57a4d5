// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { pickElement } from '../../utils/report/pick.ts'
import { rememberPointed } from '../../utils/report/pointed.ts'
import { el, page } from './dom.ts'

/** Dispatches an event as the user's own hand would. */
function byHand(target: EventTarget, event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true })
  target.dispatchEvent(event)
  return event
}
const at = (target: EventTarget, type: string) =>
  byHand(target, new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }))
const key = (name: string) =>
  byHand(document.body, new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))

let inner: HTMLElement
let outer: HTMLElement
const heard = vi.fn()

beforeEach(() => {
  inner = el('span', {}, 'chữ')
  outer = el('div', { id: 'outer' }, el('p', {}, inner))
  page(outer)
  heard.mockClear()
  for (const type of ['click', 'keydown', 'mousedown']) document.addEventListener(type, heard)
  return () => {
    for (const type of ['click', 'keydown', 'mousedown']) document.removeEventListener(type, heard)
  }
})

describe('picking', () => {
  it('takes what is clicked, and the page hears nothing of it', async () => {
    const picked = pickElement(window, { hint: 'Chọn bài' })
    at(inner, 'pointermove')
    at(inner, 'mousedown')
    expect(at(inner, 'click').defaultPrevented).toBe(true)
    expect(await picked).toBe(inner)
    expect(heard).not.toHaveBeenCalled()
    at(inner, 'click')
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('widens and narrows with the arrows and takes with Enter', async () => {
    const picked = pickElement(window, { hint: '' })
    at(inner, 'pointermove')
    key('ArrowUp')
    key('ArrowUp')
    key('ArrowUp')
    key('ArrowDown')
    key('Enter')
    expect(await picked).toBe(inner.parentElement)
    expect(heard).not.toHaveBeenCalled()
  })

  it('begins without a pointer at what has the keyboard', async () => {
    inner.tabIndex = 0
    inner.focus()
    const picked = pickElement(window, { hint: '', snap: () => outer })
    key('Enter')
    key('ArrowUp')
    key('Enter')
    expect(await picked).toBe(outer)
  })

  it('snaps to the post, and narrows from there to what is pointed at', async () => {
    const picked = pickElement(window, { hint: '', snap: () => outer })
    at(inner, 'pointermove')
    key('Enter')
    expect(await picked).toBe(outer)
  })

  it('narrows from the post step by step to what is pointed at, and no further; widens no further than below the body', async () => {
    const narrowed = pickElement(window, { hint: '', snap: () => outer })
    at(inner, 'pointermove')
    key('ArrowDown')
    key('Enter')
    expect(await narrowed).toBe(inner.parentElement)
    const innermost = pickElement(window, { hint: '', snap: () => outer })
    at(inner, 'pointermove')
    for (let press = 0; press < 9; press++) key('ArrowDown')
    key('Enter')
    expect(await innermost).toBe(inner)
    const widest = pickElement(window, { hint: '' })
    at(inner, 'pointermove')
    for (let press = 0; press < 9; press++) key('ArrowUp')
    key('Enter')
    expect(await widest).toBe(outer)
  })

  it('goes to the post beside with the arrows right and left, brings it into the window, and narrows no further than it', async () => {
    const posts: Element[] = [outer, el('div', {}, el('p', {}, 'sau'))]
    page(...posts)
    const seen = posts.map((post) => vi.spyOn(post, 'scrollIntoView'))
    const beside = vi.fn((from: Element, step: 1 | -1) => posts[posts.indexOf(from) + step] ?? null)
    const picked = pickElement(window, { hint: '', snap: () => outer, beside })
    at(inner, 'pointermove')
    key('ArrowRight')
    expect(seen[1]).toHaveBeenCalledTimes(1)
    key('ArrowDown')
    key('ArrowRight')
    expect(beside.mock.calls).toEqual([
      [outer, 1],
      [posts[1], 1],
    ])
    key('Enter')
    expect(await picked).toBe(posts[1])
    const back = pickElement(window, { hint: '', snap: () => posts[1]!, beside })
    at(posts[1]!, 'pointermove')
    key('ArrowLeft')
    key('Enter')
    expect(await back).toBe(outer)
  })

  it('keeps what the arrows chose while the pointer stays, and begins anew where it goes', async () => {
    const stayed = pickElement(window, { hint: '' })
    at(inner, 'pointermove')
    key('ArrowUp')
    at(inner, 'pointermove')
    at(inner, 'click')
    expect(await stayed).toBe(inner.parentElement)
    const moved = pickElement(window, { hint: '' })
    at(inner, 'pointermove')
    key('ArrowUp')
    at(outer, 'pointermove')
    key('Enter')
    expect(await moved).toBe(outer)
  })

  it('takes what a finger touches, after which no click comes', async () => {
    const picked = pickElement(window, { hint: '' })
    const start = at(inner, 'touchstart')
    expect(start.defaultPrevented).toBe(true)
    at(inner, 'touchend')
    expect(await picked).toBe(inner)
  })

  it('gives nothing on Escape, on Enter before anything is pointed at, and when told to stop', async () => {
    const escaped = pickElement(window, { hint: '' })
    key('Enter')
    key('Escape')
    expect(await escaped).toBeNull()
    const stop = new AbortController()
    const stopped = pickElement(window, { hint: '', signal: stop.signal })
    stop.abort()
    expect(await stopped).toBeNull()
    expect(await pickElement(window, { hint: '', signal: stop.signal })).toBeNull()
  })

  it('is not moved by the page itself', async () => {
    const picked = pickElement(window, { hint: '' })
    inner.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(heard).toHaveBeenCalledTimes(2)
    at(inner, 'click')
    expect(await picked).toBe(inner)
  })

  it('leaves nothing on the page, and shows its layer in a closed shadow root through which the pointer passes', async () => {
    const before = document.documentElement.children.length
    const picked = pickElement(window, { hint: 'Chọn bài' })
    const host = document.documentElement.lastElementChild as HTMLElement
    expect(document.documentElement.children.length).toBe(before + 1)
    expect(host.shadowRoot).toBeNull()
    expect(host.style.pointerEvents).toBe('none')
    key('Escape')
    await picked
    expect(document.documentElement.children.length).toBe(before)
  })
})

describe('the pointed element', () => {
  it('is what was right-clicked last, even when the page stops the event', () => {
    const pointed = rememberPointed(window)
    document.addEventListener('contextmenu', (event) => event.stopImmediatePropagation(), { once: true })
    expect(pointed.element()).toBeNull()
    at(inner, 'contextmenu')
    expect(pointed.element()).toBe(inner)
    pointed.stop()
    at(outer, 'contextmenu')
    expect(pointed.element()).toBe(inner)
  })
})
