// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { trackContextMenuTarget } from '../../../utils/report/capture/context-menu-target.ts'
import { type PickElementOptions, pickElement } from '../../../utils/report/capture/pick-element.ts'
import type { PickablePosts } from '../../../utils/report/capture/picker-selection.ts'
import { makeElement, showPage } from '../sample-pages.ts'

/** Dispatches an event that is trusted, as if the user caused it. */
function dispatchTrusted(target: EventTarget, event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true })
  target.dispatchEvent(event)
  return event
}
const dispatchMouse = (target: EventTarget, type: string) =>
  dispatchTrusted(target, new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }))
const pressKey = (name: string) =>
  dispatchTrusted(document.body, new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))

let inner: HTMLElement
let outer: HTMLElement
const pageListener = vi.fn()

beforeEach(() => {
  inner = makeElement('span', {}, 'chữ')
  outer = makeElement('div', { id: 'outer' }, makeElement('p', {}, inner))
  showPage(outer)
  pageListener.mockClear()
  for (const type of ['click', 'keydown', 'mousedown']) document.addEventListener(type, pageListener)
  return () => {
    for (const type of ['click', 'keydown', 'mousedown']) document.removeEventListener(type, pageListener)
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

describe('pickElement', () => {
  it('picks the clicked post and hides the events from the page', async () => {
    const picked = pick()
    dispatchMouse(inner, 'pointermove')
    dispatchMouse(inner, 'mousedown')
    expect(dispatchMouse(inner, 'click').defaultPrevented).toBe(true)
    expect(await picked).toBe(outer)
    expect(pageListener).not.toHaveBeenCalled()
    dispatchMouse(inner, 'click')
    expect(pageListener).toHaveBeenCalledTimes(1)
  })

  it('picks the clicked element outside posts', async () => {
    const picked = pick({ posts: { ...POSTS, findPost: () => null } })
    dispatchMouse(inner, 'click')
    expect(await picked).toBe(inner)
  })

  it('selects the enclosing post with ArrowUp, the inner post with ArrowDown, and picks with Enter', async () => {
    inner.id = 'inner'
    const up = pick()
    dispatchMouse(inner, 'pointermove')
    for (let press = 0; press < 5; press++) pressKey('ArrowUp')
    pressKey('Enter')
    expect(await up).toBe(outer)
    const back = pick()
    dispatchMouse(inner, 'pointermove')
    pressKey('ArrowUp')
    for (let press = 0; press < 5; press++) pressKey('ArrowDown')
    pressKey('Enter')
    expect(await back).toBe(inner)
    expect(pageListener).not.toHaveBeenCalled()
  })

  it('starts without a pointer at the focused post, else at the first post in the window', async () => {
    inner.tabIndex = 0
    inner.focus()
    const focused = pick()
    pressKey('ArrowUp')
    pressKey('Enter')
    expect(await focused).toBe(outer)
    inner.blur()
    const second = makeElement('div', { id: 'second' })
    showPage(makeElement('p'), second)
    const first = pick({ posts: { ...POSTS, findFirstVisiblePost: () => second } })
    pressKey('ArrowRight')
    pressKey('Enter')
    expect(await first).toBe(second)
  })

  it('selects and scrolls to the adjacent post with ArrowRight and ArrowLeft, and stops at the last', async () => {
    const second = makeElement('div', { id: 'second' }, makeElement('p', {}, 'sau'))
    showPage(outer, second)
    const scrolled = vi.spyOn(second, 'scrollIntoView')
    const picked = pick()
    dispatchMouse(inner, 'pointermove')
    pressKey('ArrowRight')
    expect(scrolled).toHaveBeenCalledTimes(1)
    pressKey('ArrowDown')
    pressKey('ArrowRight')
    pressKey('Enter')
    expect(await picked).toBe(second)
    const back = pick()
    dispatchMouse(second, 'pointermove')
    pressKey('ArrowLeft')
    pressKey('Enter')
    expect(await back).toBe(outer)
  })

  it('starts again when the page removed the outlined element', async () => {
    const second = makeElement('div', { id: 'second' }, makeElement('p', {}, 'sau'))
    showPage(outer, second)
    const picked = pick()
    dispatchMouse(inner, 'pointermove')
    outer.remove()
    pressKey('Enter')
    pressKey('ArrowRight')
    pressKey('Enter')
    expect(await picked).toBe(second)
  })

  it('announces the outlined post, and on Enter that no post is selected', async () => {
    const announced: string[] = []
    const shadow = vi.spyOn(HTMLElement.prototype, 'attachShadow')
    const picked = pick()
    const status = (shadow.mock.results[0]!.value as ShadowRoot).querySelector('[role=status]')!
    const record = () => announced.push(status.querySelector('[data-text]')?.getAttribute('data-text') ?? '')
    pressKey('Enter')
    record()
    dispatchMouse(inner, 'pointermove')
    record()
    dispatchMouse(document.body, 'pointermove')
    record()
    pressKey('Enter')
    record()
    pressKey('Escape')
    expect(await picked).toBeNull()
    expect(announced).toEqual(['Chưa có bài', 'outer', '', 'Chưa có bài'])
  })

  it('keeps the selection of the arrow keys until the pointer moves to another element', async () => {
    inner.id = 'inner'
    const stayed = pick()
    dispatchMouse(inner, 'pointermove')
    pressKey('ArrowUp')
    dispatchMouse(inner, 'pointermove')
    dispatchMouse(inner, 'click')
    expect(await stayed).toBe(outer)
    const moved = pick()
    dispatchMouse(outer, 'pointermove')
    dispatchMouse(inner, 'pointermove')
    pressKey('Enter')
    expect(await moved).toBe(inner)
  })

  it('picks on touchend, because a prevented touch fires no click', async () => {
    const picked = pick()
    const start = dispatchMouse(inner, 'touchstart')
    expect(start.defaultPrevented).toBe(true)
    dispatchMouse(inner, 'touchend')
    expect(await picked).toBe(outer)
  })

  it('resolves to null on Escape and on abort, and ignores Enter without a selection', async () => {
    const escaped = pick()
    pressKey('Enter')
    pressKey('Escape')
    expect(await escaped).toBeNull()
    const stop = new AbortController()
    const stopped = pick({ signal: stop.signal })
    stop.abort()
    expect(await stopped).toBeNull()
    expect(await pick({ signal: stop.signal })).toBeNull()
  })

  it('ignores events that the page dispatches', async () => {
    const picked = pick()
    inner.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(pageListener).toHaveBeenCalledTimes(2)
    dispatchMouse(inner, 'click')
    expect(await picked).toBe(outer)
  })

  it('shows its overlay in a closed shadow root without pointer events, and removes it at the end', async () => {
    const before = document.documentElement.children.length
    const picked = pick()
    const host = document.documentElement.lastElementChild as HTMLElement
    expect(document.documentElement.children.length).toBe(before + 1)
    expect(host.shadowRoot).toBeNull()
    expect(host.style.pointerEvents).toBe('none')
    pressKey('Escape')
    await picked
    expect(document.documentElement.children.length).toBe(before)
  })
})

describe('trackContextMenuTarget', () => {
  it('remembers the last right-clicked element, even when the page stops the event', () => {
    const stopper = new AbortController()
    const getTarget = trackContextMenuTarget(stopper.signal)
    document.addEventListener('contextmenu', (event) => event.stopImmediatePropagation(), { once: true })
    expect(getTarget()).toBeNull()
    dispatchMouse(inner, 'contextmenu')
    expect(getTarget()).toBe(inner)
    stopper.abort()
    dispatchMouse(outer, 'contextmenu')
    expect(getTarget()).toBe(inner)
  })

  it('does not let the page put another element in its place', () => {
    const getTarget = trackContextMenuTarget(new AbortController().signal)
    dispatchMouse(inner, 'contextmenu')
    outer.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }))
    expect(getTarget()).toBe(inner)
  })
})
