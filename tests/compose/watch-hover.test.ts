// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchHover } from '../../components/compose/watch-hover.ts'
import { dispatchTrusted, findElement, putHtml, USER_EVENT } from './user-events.ts'

const on = { onRest: vi.fn(), onMove: vi.fn(), onScroll: vi.fn() }
let stopper: AbortController

const makeMove = (more: PointerEventInit = {}) =>
  new PointerEvent('pointermove', { ...USER_EVENT, clientX: 10, clientY: 20, pointerType: 'mouse', ...more })
const move = (more?: PointerEventInit, target = '#box b') => dispatchTrusted(findElement(target), makeMove(more))

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  putHtml('<main><div id="box" contenteditable="true"><b>số</b></div><p>Khác</p></main>')
  stopper = new AbortController()
  watchHover(findElement('#box'), on, stopper.signal)
})
afterEach(() => {
  stopper.abort()
  vi.useRealTimers()
})

describe('watchHover', () => {
  it('notices where the pointer rests, once it rests', () => {
    move()
    vi.advanceTimersByTime(300)
    move({ clientX: 11 })
    vi.advanceTimersByTime(300)
    expect(on.onRest).not.toHaveBeenCalled()
    vi.advanceTimersByTime(300)
    expect(on.onRest).toHaveBeenCalledExactlyOnceWith([11, 20])
  })

  it.each<[string, () => void]>([
    ['a script makes up', () => void findElement('#box b').dispatchEvent(makeMove())],
    ['a finger makes', () => void move({ pointerType: 'touch' })],
    ['selects text', () => void move({ buttons: 1 })],
    ['is elsewhere', () => void move({}, 'p')],
  ])('ignores a movement that %s', (_, act) => {
    act()
    vi.advanceTimersByTime(1000)
    expect(on.onRest).not.toHaveBeenCalled()
  })

  it.each(['pointerdown', 'keydown', 'wheel', 'scroll'])('ends with %s', (type) => {
    move()
    dispatchTrusted(findElement('#box'), new Event(type, USER_EVENT))
    vi.advanceTimersByTime(1000)
    expect(on.onRest).not.toHaveBeenCalled()
    expect(on.onMove).toHaveBeenLastCalledWith(undefined)
  })

  it('follows the pointer on and out of the box', () => {
    move({ clientX: 30 })
    move({}, 'p')
    expect(on.onMove.mock.calls).toEqual([[[30, 20]], [undefined]])
  })

  it('ends with its signal', () => {
    move()
    stopper.abort()
    move()
    vi.advanceTimersByTime(1000)
    expect(on.onRest).not.toHaveBeenCalled()
  })
})
