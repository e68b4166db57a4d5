// @vitest-environment happy-dom
import { options, render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { generateAllText } from '../../components/compose/generate-text.ts'

const { vnode } = options
beforeAll(generateAllText)
afterEach(() => render(null, document.body))
afterAll(() => {
  if (vnode) options.vnode = vnode
  else Reflect.deleteProperty(options, 'vnode')
})

const Pair = ({ count }: { count: number }) => <>Hai {count}</>

let set: (words: string) => void = () => undefined
function Status() {
  const [words, setWords] = useState('chưa có')
  set = setWords
  return (
    <p>
      {words}
      <b>còn lại</b>
    </p>
  )
}

const shown = () => [...document.querySelectorAll('[data-text]')].map((each) => each.getAttribute('data-text'))

it('leaves no text that a script could find: in elements, fragments, lists and numbers', () => {
  const count = 0
  const empty = ''
  render(
    <section>
      Một
      <Pair count={count} />
      {['Ba', ['Bốn', <b key="b">Năm</b>]]}
      {empty}
      {false}
      <p>
        Một <i>Một</i> Một
      </p>
    </section>,
    document.body,
  )
  expect(document.body.textContent).toBe('')
  expect(shown()).toEqual(['Một', 'Hai ', '0', 'Ba', 'Bốn', 'Năm', 'Một ', 'Một', ' Một'])
})

it('makes a new element for a new text, so that it is announced, and keeps what has not changed', () => {
  render(<Status />, document.body)
  const [before, rest] = document.querySelectorAll('[data-text]')
  act(() => set('2 điều'))
  const [after, same] = document.querySelectorAll('[data-text]')
  expect(shown()).toEqual(['2 điều', 'còn lại'])
  expect(after).not.toBe(before)
  expect(same).toBe(rest)
})
