// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { CheckReport } from '../../utils/checks/index.ts'
import { boxOf } from '../../utils/compose/box.ts'
import { offerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { applyFix } from '../../utils/compose/fix.ts'
import { openIgnored } from '../../utils/compose/ignored.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { facebook } from '../../utils/sites/facebook.ts'
import { checksOf } from './checks.ts'
import { find, put } from './dom.ts'

const TWO = `<div><div id="a" role="textbox" contenteditable="true" tabindex="0" aria-label="Tin nhắn"><p>số 123, mã 45678</p></div>
  <div id="b" role="textbox" contenteditable="true" tabindex="0" aria-label="Viết bình luận…"><p>chào số 789</p></div></div>`

const textOf = (id: string) => find(`#${id} p`).textContent
const select = (id: string, start: number, end: number) => {
  const node = find(`#${id} p`).firstChild!
  document.getSelection()!.setBaseAndExtent(node, start, node, end)
}

/** An editor as Lexical is: takes the wish to type, and types over what is selected, wherever that is. */
function takeTyping(id: string): void {
  find(`#${id}`).addEventListener('beforeinput', (event) => {
    event.preventDefault()
    const range = document.getSelection()!.getRangeAt(0)
    range.deleteContents()
    const { data } = event as InputEvent
    if (data) range.insertNode(document.createTextNode(data))
    find(`#${id} p`).normalize()
    const text = find(`#${id} p`).firstChild
    if (text) document.getSelection()!.setPosition(text, Math.min(text.textContent!.length, range.endOffset))
  })
}

beforeEach(() => {
  put(TWO)
  takeTyping('a')
  takeTyping('b')
})
afterEach(() => vi.restoreAllMocks())

describe('putting a change into an editor', () => {
  it('types over what was to be replaced', async () => {
    expect(await applyFix(find('#a'), textOf('a')!, { start: 3, end: 6, text: '•••' })).toBe('done')
    expect(textOf('a')).toBe('số •••, mã 45678')
  })

  it('takes the same place for the same by whatever nodes the editor names it', async () => {
    const done = applyFix(find('#a'), textOf('a')!, { start: 0, end: 16, text: 'x' })
    document.getSelection()!.selectAllChildren(find('#a p'))
    expect(await done).toBe('done')
    expect(textOf('a')).toBe('x')
  })

  it.each([
    ['elsewhere in the text', () => select('a', 11, 16)],
    ['to a caret', () => select('a', 3, 3)],
    ['to another box', () => select('b', 0, 4)],
    ['away altogether', () => document.getSelection()!.removeAllRanges()],
  ])('types nothing when the selection went %s meanwhile', async (_where, go) => {
    const [a, b] = [textOf('a'), textOf('b')]
    const done = applyFix(find('#a'), a!, { start: 3, end: 6, text: '•••' })
    go()
    expect(await done).toBe('unchanged')
    expect([textOf('a'), textOf('b')]).toEqual([a, b])
  })

  it('types no further line where the caret went elsewhere', async () => {
    const typed: string[] = []
    find('#a').addEventListener('beforeinput', (event) => {
      typed.push((event as InputEvent).inputType)
      select('b', 0, 4)
    })
    expect(await applyFix(find('#a'), textOf('a')!, { start: 16, end: 16, text: '.\nhai' })).toBe('different')
    expect(typed).toEqual(['insertText'])
    expect([textOf('a'), textOf('b')]).toEqual(['số 123, mã 45678.', 'chào số 789'])
  })

  it('types nothing into a field that has lost the focus', async () => {
    put('<div><textarea id="field">số 123</textarea><input id="other"></div>')
    const field = find('#field') as HTMLTextAreaElement
    const typed: string[] = []
    document.execCommand = (_command, _ui, value) => {
      typed.push(`${document.activeElement!.id}: ${value}`)
      field.setRangeText(value === '\n' ? '\n' : value!, field.selectionStart, field.selectionEnd, 'end')
      find('#other').focus()
      return true
    }
    expect(await applyFix(field, 'số 123', { start: 3, end: 6, text: 'một\nhai' })).toBe('different')
    expect(typed).toEqual(['field: một'])
  })

  it('comes to an end in a tab that is hidden, where no frame is drawn', async () => {
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0)
    expect(await applyFix(find('#a'), textOf('a')!, { start: 3, end: 6, text: '•••' })).toBe('done')
  })
})

describe('a change that is overtaken', () => {
  // One check that marks every number.
  const run = ({ text }: Draft): CheckReport => ({
    findings: [...text.matchAll(/\d+/g)].map(({ 0: { length }, index: start }): Finding => {
      const fix = { kind: 'mask', start, end: start + length, replacement: '•••' } as const
      return { check: 'personal-data', level: 'stop', message: 'id', provisions: [], start, end: start + length, fix }
    }),
    unavailable: [],
  })
  const checks = checksOf(run)
  let session: DraftSession
  const enter = (id: string) => {
    session.enter(boxOf(facebook, find(`#${id}`)))
    session.check()
  }
  const fix = (at: number) => session.fix(session.findings[at]!, session.findings[at]!.fix!)

  beforeEach(() => {
    fakeBrowser.reset()
    offerChecks(checks)
    session = new DraftSession({ choices: {}, ignored: openIgnored(), onChange: () => undefined })
    enter('a')
  })

  it('by another box leaves no deed there that could be undone over its text', async () => {
    find('#a').addEventListener('beforeinput', () => enter('b'))
    expect(await fix(0)).toBe('unchanged')
    expect(textOf('a')).toContain('•••')
    expect(session.deeds).toEqual([])
    expect(textOf('b')).toBe('chào số 789')
  })

  it('by another change goes on alone, each word where it belongs', async () => {
    const first = fix(0)
    expect(session.isFixing).toBe(true)
    expect(await fix(1)).toBe('unchanged')
    expect(await first).toBe('done')
    expect(textOf('a')).toBe('số •••, mã 45678')
    expect(session.isFixing).toBe(false)
    const undone = session.deeds[0]!
    const second = fix(0)
    await session.undo(undone)
    expect(session.deeds).toContain(undone)
    expect(await second).toBe('done')
    expect(textOf('a')).toBe('số •••, mã •••')
  })

  it('by a send forgets the draft that was sent', async () => {
    session.ignore(session.findings[1]!, false)
    const done = fix(0)
    find('#a p').textContent = ''
    session.touch(false)
    expect(await done).not.toBe('done')
    expect([session.deeds, session.checked]).toEqual([[], false])
    find('#a p').textContent = 'mã 45678'
    session.touch(true)
    session.check()
    expect(session.findings.map(({ phrase }) => phrase)).toEqual(['45678'])
  })
})
