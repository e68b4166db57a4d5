// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { trackContextMenuTarget } from '../../../utils/report/capture/context-menu-target.ts'
import { type PickElementOptions, pickElement } from '../../../utils/report/capture/pick-element.ts'
import type { PickablePosts } from '../../../utils/report/capture/picker-selection.ts'
import { makeElement, showPage } from '../sample-pages.ts'

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
  inner = makeElement('span', {}, 'chữ')
  outer = makeElement('div', { id: 'outer' }, makeElement('p', {}, inner))
  showPage(outer)
  heard.mockClear()
  for (const type of ['click', 'keydown', 'mousedown']) document.addEventListener(type, heard)
  return () => {
    for (const type of ['click', 'keydown', 'mousedown']) document.removeEventListener(type, heard)
  }
})

/** Posts are the elements with an id, innermost first. */
const POSTS: PickablePosts = {
  findPost: (element) => element.closest('[id]'),
  findAdjacentPost: (element, step) => {
    const all = [...document.querySelectorAll('[id]')]
    return all[all.indexOf(element) + step] ?? null
  },
  findFirstVisiblePost: () => document.querySelector('[id]'),
}
const pick = (options: Partial<PickElementOptions> = {}) =>
  pickElement(window, { posts: POSTS, describe: ({ id }) => id, hint: 'Chọn bài', none: 'Chưa có bài', ...options })

describe('picking', () => {
  it('takes the post that is clicked, and the page hears nothing of it', async () => {
    const picked = pick()
    at(inner, 'pointermove')
    at(inner, 'mousedown')
    expect(at(inner, 'click').defaultPrevented).toBe(true)
    expect(await picked).toBe(outer)
    expect(heard).not.toHaveBeenCalled()
    at(inner, 'click')
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('takes what is clicked where there is no post', async () => {
    const picked = pick({ posts: { ...POSTS, findPost: () => null } })
    at(inner, 'click')
    expect(await picked).toBe(inner)
  })

  it('goes up to the post around and down again, no further than to posts, and takes with Enter', async () => {
    inner.id = 'inner'
    const up = pick()
    at(inner, 'pointermove')
    for (let press = 0; press < 5; press++) key('ArrowUp')
    key('Enter')
    expect(await up).toBe(outer)
    const back = pick()
    at(inner, 'pointermove')
    key('ArrowUp')
    for (let press = 0; press < 5; press++) key('ArrowDown')
    key('Enter')
    expect(await back).toBe(inner)
    expect(heard).not.toHaveBeenCalled()
  })

  it('begins without a pointer at what has the keyboard, else at the first post in the window', async () => {
    inner.tabIndex = 0
    inner.focus()
    const focused = pick()
    key('ArrowUp')
    key('Enter')
    expect(await focused).toBe(outer)
    inner.blur()
    const second = makeElement('div', { id: 'second' })
    showPage(makeElement('p'), second)
    const first = pick({ posts: { ...POSTS, findFirstVisiblePost: () => second } })
    key('ArrowRight')
    key('Enter')
    expect(await first).toBe(second)
  })

  it('goes to the post beside with the arrows right and left, brings it into the window, and stays at the end', async () => {
    const second = makeElement('div', { id: 'second' }, makeElement('p', {}, 'sau'))
    showPage(outer, second)
    const seen = vi.spyOn(second, 'scrollIntoView')
    const picked = pick()
    at(inner, 'pointermove')
    key('ArrowRight')
    expect(seen).toHaveBeenCalledTimes(1)
    key('ArrowDown')
    key('ArrowRight')
    key('Enter')
    expect(await picked).toBe(second)
    const back = pick()
    at(second, 'pointermove')
    key('ArrowLeft')
    key('Enter')
    expect(await back).toBe(outer)
  })

  it('begins anew when the page has taken away what was outlined', async () => {
    const second = makeElement('div', { id: 'second' }, makeElement('p', {}, 'sau'))
    showPage(outer, second)
    const picked = pick()
    at(inner, 'pointermove')
    outer.remove()
    key('Enter')
    key('ArrowRight')
    key('Enter')
    expect(await picked).toBe(second)
  })

  it('says what is outlined, and on Enter that there is no post yet', async () => {
    const said: string[] = []
    const shadow = vi.spyOn(HTMLElement.prototype, 'attachShadow')
    const picked = pick()
    const status = (shadow.mock.results[0]!.value as ShadowRoot).querySelector('[role=status]')!
    const note = () => said.push(status.textContent!)
    key('Enter')
    note()
    at(inner, 'pointermove')
    note()
    at(document.body, 'pointermove')
    note()
    key('Enter')
    note()
    key('Escape')
    expect(await picked).toBeNull()
    expect(said).toEqual(['Chưa có bài', 'outer', '', 'Chưa có bài'])
  })

  it('keeps what the arrows chose while the pointer stays, and begins anew where it goes', async () => {
    inner.id = 'inner'
    const stayed = pick()
    at(inner, 'pointermove')
    key('ArrowUp')
    at(inner, 'pointermove')
    at(inner, 'click')
    expect(await stayed).toBe(outer)
    const moved = pick()
    at(outer, 'pointermove')
    at(inner, 'pointermove')
    key('Enter')
    expect(await moved).toBe(inner)
  })

  it('takes what a finger touches, after which no click comes', async () => {
    const picked = pick()
    const start = at(inner, 'touchstart')
    expect(start.defaultPrevented).toBe(true)
    at(inner, 'touchend')
    expect(await picked).toBe(outer)
  })

  it('gives nothing on Escape, on Enter before anything is pointed at, and when told to stop', async () => {
    const escaped = pick()
    key('Enter')
    key('Escape')
    expect(await escaped).toBeNull()
    const stop = new AbortController()
    const stopped = pick({ signal: stop.signal })
    stop.abort()
    expect(await stopped).toBeNull()
    expect(await pick({ signal: stop.signal })).toBeNull()
  })

  it('is not moved by the page itself', async () => {
    const picked = pick()
    inner.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(heard).toHaveBeenCalledTimes(2)
    at(inner, 'click')
    expect(await picked).toBe(outer)
  })

  it('leaves nothing on the page, and shows its layer in a closed shadow root through which the pointer passes', async () => {
    const before = document.documentElement.children.length
    const picked = pick()
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
    const pointed = trackContextMenuTarget(window)
    document.addEventListener('contextmenu', (event) => event.stopImmediatePropagation(), { once: true })
    expect(pointed.element()).toBeNull()
    at(inner, 'contextmenu')
    expect(pointed.element()).toBe(inner)
    pointed.stop()
    at(outer, 'contextmenu')
    expect(pointed.element()).toBe(inner)
  })
})
