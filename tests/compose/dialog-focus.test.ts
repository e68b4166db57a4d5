// @vitest-environment happy-dom
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { findNextButton, focusNextCard } from '../../components/compose/dialog-focus.ts'
import { findElement, putHtml } from './user-events.ts'

// The document of these tests has no layout.
const isVisible = vi.fn(function (this: Element) {
  return this.id !== 'hidden'
})
beforeAll(() => void vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(isVisible))
afterAll(() => void vi.restoreAllMocks())

beforeEach(() => {
  putHtml(`
    <div id="root">
      <button class="badge" id="badge"></button>
      <section class="panel" tabindex="-1">
        <button id="close"></button>
        <article class="finding" id="one" tabindex="-1"><button id="a"></button><button id="hidden"></button><button id="b"></button></article>
        <button id="off" disabled></button>
        <article class="finding" id="two" tabindex="-1"><button id="c"></button></article>
      </section>
    </div>`)
})

const root = () => findElement('#root')

describe('findNextButton', () => {
  it.each([
    ['badge', 'close', undefined],
    ['close', 'a', 'badge'],
    ['one', 'a', 'close'],
    ['a', 'b', 'close'],
    ['b', 'c', 'a'],
    ['two', 'c', 'b'],
    ['c', undefined, 'b'],
  ])('from %s goes to %s, back to %s', (focused, next, before) => {
    findElement(`#${focused}`).focus()
    expect([false, true].map((back) => findNextButton(root(), back)?.id)).toEqual([next, before])
  })

  it('goes into a panel that has the focus itself', () => {
    findElement('.panel').focus()
    expect([false, true].map((back) => findNextButton(root(), back)?.id)).toEqual(['close', 'badge'])
  })

  it('goes from the title of a word to the badge, or out', () => {
    findElement('.panel').outerHTML = '<button class="word-title"></button>'
    findElement('.word-title').focus()
    expect([false, true].map((back) => findNextButton(root(), back)?.className)).toEqual([undefined, 'badge'])
  })
})

describe('focusNextCard', () => {
  it.each([
    ['badge', 'one', 'two'],
    ['close', 'one', 'two'],
    ['one', 'two', 'two'],
    ['b', 'two', 'two'],
    ['c', 'one', 'one'],
  ])('from %s goes to %s, back to %s', (focused, next, before) => {
    for (const [back, expected] of [
      [false, next],
      [true, before],
    ] as const) {
      findElement(`#${focused}`).focus()
      focusNextCard(root(), back)
      expect(document.activeElement?.id).toBe(expected)
    }
  })
})
