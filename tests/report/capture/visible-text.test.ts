// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { stripInvisible } from '../../../utils/report/capture/strip-invisible.ts'
import { readVisibleText } from '../../../utils/report/capture/visible-text.ts'
import { isInvisible } from '../../../utils/text/character-folding.ts'
import { makeElement, showPage } from '../sample-pages.ts'

function read(...children: (Node | string)[]): string {
  const root = makeElement('div', {}, ...children)
  showPage(root)
  return readVisibleText(root)
}

const PRESERVED = /[\u200d\ufe0e\ufe0f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Returns the letters, digits and punctuation of a text that a reader sees. */
const getVisibleCharacters = (text: string) =>
  [...text].filter((char) => /[\p{L}\p{N}\p{P}]/u.test(char) && !isInvisible(char)).join('')

beforeEach(() => showPage())

describe('readVisibleText', () => {
  it.each([
    ['clip: rect(0px, 0px, 0px, 0px); position: absolute'],
    ['clip-path: inset(50%)'],
    ['position: absolute; left: -9999px'],
    ['position: fixed; top: -2000px'],
    ['text-indent: -9999px'],
    ['visibility: hidden'],
    ['font-size: 0'],
    ['font-size: 1px'],
    ['font-size: 0.01px'],
    ['opacity: 0'],
    ['opacity: 0.01'],
  ])('skips text hidden by "%s"', (style) => {
    expect(read('Thấy', makeElement('span', { style }, 'Facebook'))).toBe('Thấy')
  })

  it('keeps text that is slightly shifted, faint or small', () => {
    for (const style of ['position: absolute; left: -4px', 'opacity: 0.3', 'font-size: 6px']) {
      expect(read('Thấy ', makeElement('span', { style }, 'cả')), style).toBe('Thấy cả')
    }
  })

  it('keeps an element with a readable font size inside one with font size 0', () => {
    const inside = makeElement('span', { style: 'font-size: 16px' }, 'cả')
    expect(read('Thấy ', makeElement('span', { style: 'font-size: 0' }, 'không', inside))).toBe('Thấy cả')
  })

  it('reads a text with an aria-hidden duplicate once, and keeps aria-hidden text without a duplicate', () => {
    const twice = makeElement(
      'div',
      {},
      makeElement('span', { 'aria-hidden': 'true' }, 'vneid.top'),
      makeElement('span', {}, 'vneid.top'),
    )
    expect(read(twice)).toBe('vneid.top')
    expect(read(makeElement('span', { 'aria-hidden': 'true' }, 'chỉ một lần'))).toBe('chỉ một lần')
    const other = makeElement(
      'div',
      {},
      makeElement('span', { 'aria-hidden': 'true' }, 'Hạn: mai'),
      makeElement('span', {}, ' nhé'),
    )
    expect(read(other)).toBe('Hạn: mai nhé')
  })

  it("has one line break between blocks, whatever whitespace the page's source has there", () => {
    expect(
      read(
        makeElement('div', {}, 'Một'),
        '\n   ',
        makeElement('div', {}, 'Hai'),
        '\n',
        makeElement('div', {}, makeElement('br')),
        ' ',
        makeElement('p', {}, 'Ba'),
      ),
    ).toBe('Một\nHai\n\nBa')
  })
})

it('reads text nested deeper than calls can be', () => {
  // Of a document without a window, which would compute the style of every element.
  const root = document.implementation.createHTMLDocument().createElement('div')
  let innermost: Element = root
  for (let depth = 0; depth < 9000; depth++) innermost = innermost.appendChild(root.ownerDocument.createElement('div'))
  innermost.textContent = 'Ở trong cùng'
  expect(readVisibleText(root)).toBe('Ở trong cùng')
})

describe('stripInvisible', () => {
  it.each([
    ['Đăng\u200b ký\u2060', 'Đăng ký'],
    ['nh\u00adận', 'nhận'],
    ['a\u{e0041}\u{e0042}b', 'ab'],
    ['ng\u200cừng', 'ngừng'],
  ])('removes the invisible characters of %j', (text, seen) => {
    expect(stripInvisible(text)).toBe(seen)
  })

  it.each([
    '👨‍👩‍👧',
    '❤️',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '\u202egpj.exe\u202c \u2066x\u2069',
    'Một\n\tHai\r\n',
    'ữ',
    'ữ'.normalize('NFD'),
  ])('does not change %j', (text) => {
    expect(stripInvisible(text)).toBe(text)
  })

  it('removes every invisible character of the checks except direction marks and parts of emoji', () => {
    for (let code = 0; code <= 0xe01ef; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const char = String.fromCodePoint(code)
      if (!isInvisible(char) || PRESERVED.test(char)) continue
      expect(stripInvisible(char), code.toString(16)).toBe('')
    }
  })

  it('changes no visible character and leaves no more on a second call', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = stripInvisible(text)
        expect(stripInvisible(once).length).toBeLessThanOrEqual(once.length)
        expect(getVisibleCharacters(once)).toBe(getVisibleCharacters(text))
      }),
    )
  })
})
