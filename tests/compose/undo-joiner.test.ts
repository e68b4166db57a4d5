// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import { UndoJoiner } from '../../utils/compose/undo-joiner.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { readBox, TWO_BOXES } from './two-boxes.ts'
import { dispatchTrusted, findElement, pressKey, putHtml, USER_EVENT } from './user-events.ts'

const TYPED = ['số', 'số 1, 2, 3']
const LEFT_BY_PRESS = ['số 1, 2, 3', 'số 1, 2, •', 'số 1, •, •', 'số •, •, •']

describe('the undo of changes by one press', () => {
  /** The texts in the history of the box, and which one is shown. */
  let history: string[]
  let at: number
  let session: DraftSession
  let joiner: UndoJoiner
  let last: Promise<void>
  const box = () => findElement('#a')
  const show = (step: number) => {
    at = Math.max(0, Math.min(at + step, history.length - 1))
    findElement('#a p').textContent = history[at]!
  }
  /** The key of the writer, and all that follows from it. */
  const press = async (key: string, more: KeyboardEventInit = { ctrlKey: true }) => {
    last = Promise.resolve()
    pressKey(box(), key, more)
    await last
  }
  const write = (text: string) => {
    history = [...history.slice(0, at + 1), text]
    show(1)
  }

  beforeEach(() => {
    putHtml(TWO_BOXES)
    session = new DraftSession({ choices: {}, ignored: createIgnoreList(vi.fn(), vi.fn()), onChange: () => undefined })
    session.enter(findBox(facebookSite, box()))
    joiner = new UndoJoiner(session, (step) => {
      last = step()
      return last
    })
    // Before the editor, as at the window of a page.
    box().addEventListener('keydown', (event) => joiner.follow(event), { capture: true })
    box().addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, shiftKey } = event
      if (!ctrlKey && !metaKey) return
      event.preventDefault()
      show(key === 'y' || shiftKey ? 1 : -1)
    })
    history = [...TYPED, ...LEFT_BY_PRESS.slice(1)]
    at = history.length - 1
    show(0)
    session.touch(false)
    joiner.remember(box(), LEFT_BY_PRESS)
  })

  it.each([{ ctrlKey: true }, { metaKey: true }])('takes back all of them at once by %o', async (more) => {
    await press('z', more)
    expect([readBox('a'), session.read.text]).toEqual(['số 1, 2, 3', 'số 1, 2, 3'])
  })

  it('leaves what was written before to the next one', async () => {
    await press('z')
    await press('z')
    expect(readBox('a')).toBe('số')
  })

  it('is redone at once as well, and undone again', async () => {
    await press('z')
    await press('y')
    expect(readBox('a')).toBe('số •, •, •')
    await press('z')
    await press('Z', { ctrlKey: true, shiftKey: true })
    expect(readBox('a')).toBe('số •, •, •')
    await press('z')
    expect(readBox('a')).toBe('số 1, 2, 3')
  })

  it('takes back only what was written after them, and then all of them', async () => {
    write('số •, •, • nhé')
    await press('z')
    expect(readBox('a')).toBe('số •, •, •')
    await press('z')
    expect(readBox('a')).toBe('số 1, 2, 3')
  })

  it('goes no further where the editor itself took back more', async () => {
    history = ['', ...TYPED, LEFT_BY_PRESS.at(-1)!]
    show(0)
    history[2] = 'số khác'
    await press('z')
    expect(readBox('a')).toBe('số khác')
  })

  it('goes on where the editor has joined two of them', async () => {
    history.splice(history.indexOf('số 1, •, •'), 1)
    at = history.length - 1
    await press('z')
    expect(readBox('a')).toBe('số 1, 2, 3')
  })

  it('is one step for another key, for one of a script, and in another box', async () => {
    await press('z', { ctrlKey: true, altKey: true })
    expect(readBox('a')).toBe('số 1, •, •')
    show(1)
    box().dispatchEvent(new KeyboardEvent('keydown', { ...USER_EVENT, key: 'z', ctrlKey: true }))
    await last
    expect(readBox('a')).toBe('số 1, •, •')
    show(1)
    session.enter(findBox(facebookSite, findElement('#b')))
    await press('z')
    expect(readBox('a')).toBe('số 1, •, •')
  })

  it('is followed from a menu, by the same request to the editor', async () => {
    box().addEventListener('beforeinput', (event) => {
      event.preventDefault()
      if (event.inputType === 'historyUndo') show(-1)
    })
    dispatchTrusted(box(), new InputEvent('beforeinput', { ...USER_EVENT, inputType: 'historyUndo' }))
    await last
    expect(readBox('a')).toBe('số 1, 2, 3')
  })

  it('is not taken further by an earlier key when the writer has gone on in the other direction', async () => {
    last = Promise.resolve()
    pressKey(box(), 'z', { ctrlKey: true })
    const first = last
    await press('y')
    await first
    expect(readBox('a')).toBe('số •, •, •')
  })
})
