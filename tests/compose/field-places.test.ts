// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isMeasured, isResized, listFieldRects, measureField } from '../../components/compose/field-places.ts'
import type { TextField } from '../../utils/compose/editor-element.ts'
import { findElement, putHtml } from './user-events.ts'

// Where letters are is measured in browsers (tests/e2e/compose-practice.test.ts). Here each is ten pixels wide, in
// lines of ten.
const TEXT = 'ab cd ef ghij kl mn op'
const WORD = { start: 13, end: 15 }
let field: TextField
let root: HTMLElement
let width: number

beforeEach(() => {
  putHtml('<main><textarea id="box"></textarea><section></section></main>')
  field = findElement('#box') as HTMLTextAreaElement
  root = findElement('section')
  width = 100
  const measure = (name: string, get: () => number) => Object.defineProperty(field, name, { get, configurable: true })
  for (const name of ['clientWidth', 'offsetWidth', 'scrollWidth']) measure(name, () => width)
  for (const name of ['clientHeight', 'offsetHeight']) measure(name, () => 40)
  field.getBoundingClientRect = () => new DOMRect(200, 300, width, 40)
  field.style.writingMode = 'horizontal-tb'
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const [line, column] = [Math.floor(this.startOffset / 10), this.startOffset % 10]
    return [new DOMRect(column * 10, line * 20, (this.endOffset - this.startOffset) * 10, 20)] as unknown as DOMRectList
  })
})
afterEach(() => vi.restoreAllMocks())

const list = (text = TEXT) => listFieldRects(field, text, WORD)
const measureWord = (text = TEXT) => measureField(field, text, [WORD], root)

describe('the places of words in a field', () => {
  it('are in the window, and move when the field is scrolled', () => {
    expect(measureWord()).toBe(true)
    expect(list()).toEqual([{ left: 230, top: 320, right: 250, bottom: 340 }])
    field.scrollTop = 15
    expect(list()).toEqual([{ left: 230, top: 305, right: 250, bottom: 325 }])
  })

  it('are left out where they are not in sight, but known', () => {
    measureWord()
    field.scrollTop = 30
    expect(list()).toEqual([])
    expect(isMeasured(field, TEXT, WORD)).toBe(true)
  })

  it('are measured once for a text and a size', () => {
    measureWord()
    const count = vi.mocked(Range.prototype.getClientRects).mock.calls.length
    expect(measureWord()).toBe(false)
    expect(vi.mocked(Range.prototype.getClientRects).mock.calls).toHaveLength(count)
    expect(isResized(field, TEXT)).toBe(false)
    width = 80
    expect(isResized(field, TEXT)).toBe(true)
    expect(list()).toEqual([])
    expect(measureWord()).toBe(true)
  })

  it('are not those of an earlier text', () => {
    measureWord()
    expect(list(`${TEXT}.`)).toEqual([])
    expect(isMeasured(field, `${TEXT}.`, WORD)).toBe(false)
  })

  it('leave no word in the layer', () => {
    const append = vi.spyOn(root, 'append')
    measureWord()
    expect(append).toHaveBeenCalledOnce()
    expect(root.childNodes).toHaveLength(0)
  })

  it.each<[string, () => void]>([
    ['that is turned', () => field.style.setProperty('writing-mode', 'vertical-rl')],
    [
      'that is drawn larger',
      () => Object.assign(field, { getBoundingClientRect: () => new DOMRect(200, 300, 150, 60) }),
    ],
  ])('are unknown in a field %s', (_, change) => {
    change()
    measureWord()
    expect(list()).toEqual([])
  })

  it('are unknown in a very long text', () => {
    const long = TEXT.repeat(1000)
    measureWord(long)
    expect(list(long)).toEqual([])
  })
})
