// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type BoxFollower, followBox } from '../../components/compose/follow-box.ts'
import { findEditor } from '../../utils/compose/editor-element.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { findElement, putHtml } from './user-events.ts'

/** The frames that were asked for, and the observers that a browser calls. */
let frames: (() => void)[]
let observers: (() => void)[]
let follower: BoxFollower
let top: number
const onMove = vi.fn()
const onLook = vi.fn()

class Observer {
  constructor(callback: (entries: unknown[]) => void) {
    observers.push(() => callback([{ boundingClientRect: { left: 0, top } }, { boundingClientRect: { left: 0, top } }]))
  }
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.useFakeTimers()
  frames = []
  observers = []
  top = 100
  onMove.mockClear()
  onLook.mockClear()
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0))
  vi.stubGlobal('IntersectionObserver', Observer)
  vi.stubGlobal('ResizeObserver', Observer)
})
afterEach(() => {
  follower.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const onHintPlaced = vi.fn()

function follow(html: string, panel: HTMLElement | null = null, hint: HTMLElement | null = null): void {
  putHtml(html)
  const editor = findEditor(findElement('#box'))!
  editor.getBoundingClientRect = () => new DOMRect(0, top, 300, 40)
  Object.assign(document, { elementsFromPoint: () => [] })
  const found = findBox(facebookSite, editor)!
  const host = document.body.appendChild(document.createElement('div'))
  follower = followBox(() => ({
    found,
    host,
    badge: null,
    panel,
    hint,
    onHintPlaced,
    findControl: () => undefined,
    findWord: () => undefined,
    listWords: () => [],
    onLook,
    onMove,
  }))
}

/** Draws as long as frames are asked for, twenty at most. */
function draw(): number {
  let drawn = 0
  for (; frames.length > 0 && drawn < 20; drawn++) frames.shift()!()
  return drawn
}

const POST =
  '<div role="dialog"><div id="box" role="textbox" contenteditable="true" aria-label="Tạo bài viết"></div></div>'
const AREA = '<form><textarea id="box" aria-label="Viết bình luận"></textarea></form>'

describe('a box that is followed', () => {
  it('asks for no frame once it rests, and for some again after each movement', () => {
    follow(POST)
    expect(draw()).toBe(3)
    expect(onMove).toHaveBeenCalledTimes(1)
    top = 160
    observers.at(-1)!()
    expect(draw()).toBe(3)
    expect(onMove).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(60_000)
    expect(frames).toEqual([])
    window.dispatchEvent(new Event('scroll'))
    expect(draw()).toBe(2)
    expect(onMove).toHaveBeenCalledTimes(2)
  })

  it('remembers that the page carried its panel, however slowly, and not that the panel grew', () => {
    const panel = document.createElement('section')
    let place = new DOMRect(0, 200, 300, 100)
    panel.getBoundingClientRect = () => place
    follow(POST, panel)
    draw()
    place = new DOMRect(0, 100, 300, 200)
    follower.locatePanel()
    expect(follower.movedAt).toBe(Number.NEGATIVE_INFINITY)
    for (let left = 2; left <= 24; left += 2) {
      place = new DOMRect(left, 100, 300, 200)
      follower.locatePanel()
    }
    expect(follower.movedAt).toBe(Number.NEGATIVE_INFINITY)
    place = new DOMRect(26, 100, 300, 200)
    follower.locatePanel()
    expect(follower.movedAt).toBe(performance.now())
  })

  it('remembers when the page moved it, and not that a line was typed', () => {
    follow(POST)
    draw()
    expect(follower.movedAt).toBe(Number.NEGATIVE_INFINITY)
    top = 120
    follower.look()
    draw()
    expect(follower.movedAt).toBe(Number.NEGATIVE_INFINITY)
    // Little by little counts as well.
    top = 140
    follower.look()
    draw()
    expect(follower.movedAt).toBe(performance.now())
  })

  it('is looked at now and then while it is a text area, until it is left', () => {
    follow(AREA)
    draw()
    onLook.mockClear()
    vi.advanceTimersByTime(1000)
    draw()
    expect(onLook.mock.calls.length).toBeGreaterThan(0)
    follower.stop()
    vi.advanceTimersByTime(1000)
    expect(frames).toEqual([])
  })

  it.each([
    [40, true],
    [4000, false],
  ])('shows its hint of %i pixels only where that has room, and says so', (width, isShown) => {
    const hint = document.createElement('section')
    hint.style.visibility = 'hidden'
    Object.defineProperties(hint, { offsetWidth: { value: width }, offsetHeight: { value: 38 } })
    const view = vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1366)
    onHintPlaced.mockClear()
    follow(POST, null, hint)
    draw()
    view.mockRestore()
    expect([hint.style.visibility, onHintPlaced.mock.calls.length]).toEqual(isShown ? ['', 1] : ['hidden', 0])
  })

  it('is reported when it has left the page', () => {
    follow(POST)
    draw()
    findElement('#box').remove()
    observers.at(-1)!()
    draw()
    expect(onMove).toHaveBeenLastCalledWith(true)
  })
})
