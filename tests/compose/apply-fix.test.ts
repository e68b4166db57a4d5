// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckResult } from '../../utils/checks/index.ts'
import { applyFix } from '../../utils/compose/apply-fix.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { findElement, putHtml } from './user-events.ts'

const TWO_BOXES = `<div><div id="a" role="textbox" contenteditable="true" tabindex="0" aria-label="Tin nhắn"><p>số 123, mã 45678</p></div>
  <div id="b" role="textbox" contenteditable="true" tabindex="0" aria-label="Viết bình luận…"><p>chào số 789</p></div></div>`

const textOf = (id: string) => findElement(`#${id} p`).textContent
const select = (id: string, start: number, end: number) => {
  const node = findElement(`#${id} p`).firstChild!
  document.getSelection()!.setBaseAndExtent(node, start, node, end)
}

/** Makes an element behave like Lexical: it handles `beforeinput` and types over the selection, wherever that is. */
function handleBeforeInput(id: string): void {
  findElement(`#${id}`).addEventListener('beforeinput', (event) => {
    event.preventDefault()
    const range = document.getSelection()!.getRangeAt(0)
    range.deleteContents()
    const { data } = event as InputEvent
    if (data) range.insertNode(document.createTextNode(data))
    findElement(`#${id} p`).normalize()
    const text = findElement(`#${id} p`).firstChild
    if (text) document.getSelection()!.setPosition(text, Math.min(text.textContent!.length, range.endOffset))
  })
}

beforeEach(() => {
  putHtml(TWO_BOXES)
  handleBeforeInput('a')
  handleBeforeInput('b')
})
afterEach(() => vi.restoreAllMocks())

describe('applyFix', () => {
  it('types over the replaced text', async () => {
    expect(await applyFix(findElement('#a'), textOf('a')!, { start: 3, end: 6, text: '•••' })).toBe('done')
    expect(textOf('a')).toBe('số •••, mã 45678')
  })

  it('accepts the same selection named by other nodes', async () => {
    const done = applyFix(findElement('#a'), textOf('a')!, { start: 0, end: 16, text: 'x' })
    document.getSelection()!.selectAllChildren(findElement('#a p'))
    expect(await done).toBe('done')
    expect(textOf('a')).toBe('x')
  })

  it.each([
    ['elsewhere in the text', () => select('a', 11, 16)],
    ['to a caret', () => select('a', 3, 3)],
    ['to another box', () => select('b', 0, 4)],
    ['away altogether', () => document.getSelection()!.removeAllRanges()],
  ])('does not type when the selection has moved %s meanwhile', async (_where, moveSelection) => {
    const [a, b] = [textOf('a'), textOf('b')]
    const done = applyFix(findElement('#a'), a!, { start: 3, end: 6, text: '•••' })
    moveSelection()
    expect(await done).toBe('unchanged')
    expect([textOf('a'), textOf('b')]).toEqual([a, b])
  })

  it('stops before the next line when the caret has moved elsewhere', async () => {
    const typed: string[] = []
    findElement('#a').addEventListener('beforeinput', (event) => {
      typed.push((event as InputEvent).inputType)
      select('b', 0, 4)
    })
    expect(await applyFix(findElement('#a'), textOf('a')!, { start: 16, end: 16, text: '.\nhai' })).toBe('different')
    expect(typed).toEqual(['insertText'])
    expect([textOf('a'), textOf('b')]).toEqual(['số 123, mã 45678.', 'chào số 789'])
  })

  it('does not type into a field that has lost the focus', async () => {
    putHtml('<div><textarea id="field">số 123</textarea><input id="other"></div>')
    const field = findElement('#field') as HTMLTextAreaElement
    const typed: string[] = []
    document.execCommand = (_command, _ui, value) => {
      typed.push(`${document.activeElement!.id}: ${value}`)
      field.setRangeText(value === '\n' ? '\n' : value!, field.selectionStart, field.selectionEnd, 'end')
      findElement('#other').focus()
      return true
    }
    expect(await applyFix(field, 'số 123', { start: 3, end: 6, text: 'một\nhai' })).toBe('different')
    expect(typed).toEqual(['field: một'])
  })

  it('finishes in a hidden tab, where no frame is drawn', async () => {
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0)
    expect(await applyFix(findElement('#a'), textOf('a')!, { start: 3, end: 6, text: '•••' })).toBe('done')
  })
})

describe('a fix that is interrupted', () => {
  // A check that finds every number, with its groups of digits.
  const run = ({ text }: Draft): CheckResult => ({
    findings: [...text.matchAll(/\d+(?: \d+)*/g)].map(({ 0: { length }, index: start }): Finding => {
      const fix = { kind: 'mask', start, end: start + length, replacement: '•••' } as const
      return { check: 'personal-data', level: 'stop', message: 'id', provisions: [], start, end: start + length, fix }
    }),
    unavailable: [],
  })
  const checks = makeFakeChecks(run)
  let session: DraftSession
  const enter = (id: string) => {
    session.enter(findBox(facebookSite, findElement(`#${id}`)))
    session.check()
  }
  const fix = (at: number) => session.fix(session.findings[at]!, session.findings[at]!.fix!)

  beforeEach(() => {
    registerChecks(checks)
    session = new DraftSession({ choices: {}, ignored: createIgnoreList(vi.fn(), vi.fn()), onChange: () => undefined })
    enter('a')
  })

  it('records no action in another box that is entered meanwhile', async () => {
    const enterOther = () => {
      enter('b')
      expect(session.isFixing).toBe(false)
    }
    findElement('#a').addEventListener('beforeinput', enterOther)
    expect(await fix(0)).toBe('unchanged')
    expect(textOf('a')).toContain('•••')
    expect(session.actions).toEqual([])
    expect(textOf('b')).toBe('chào số 789')
  })

  it('is followed by the fixes that were requested meanwhile', async () => {
    expect(await Promise.all([fix(0), fix(1)])).toEqual(['done', 'done'])
    expect(textOf('a')).toBe('số •••, mã •••')
    expect(session.actions).toMatchObject([{ places: [{ original: '123' }] }, { places: [{ original: '45678' }] }])
  })

  it('is done once, however often it was requested', async () => {
    expect(await Promise.all([fix(0), fix(0)])).toEqual(['done', 'done'])
    expect(textOf('a')).toBe('số •••, mã 45678')
    expect(session.actions).toHaveLength(1)
  })

  it('takes out all of what has grown since the last check', async () => {
    findElement('#a p').textContent = 'số 123, mã 45678 90'
    session.touch(true)
    expect(session.findings.map(({ phrase }) => phrase)).toEqual(['123', '45678'])
    expect(await fix(1)).toBe('done')
    expect(textOf('a')).toBe('số 123, mã •••')
  })

  it('is undone after the fix that was requested before', async () => {
    await fix(0)
    const [first] = session.actions
    await Promise.all([fix(0), session.undo(first!), session.undo(first!)])
    expect(textOf('a')).toBe('số 123, mã •••')
    expect(session.actions).toMatchObject([{ places: [{ original: '45678' }] }])
  })

  it('of all findings is one action, and undone as one', async () => {
    expect(await session.fixAll(session.findings)).toEqual({ left: 0, text: 'số •••, mã •••' })
    expect(textOf('a')).toBe('số •••, mã •••')
    expect(session.actions).toMatchObject([{ places: [{ original: '45678' }, { original: '123' }] }])
    await session.undo(session.actions[0]!)
    expect(textOf('a')).toBe('số 123, mã 45678')
    expect(session.actions).toEqual([])
  })

  it('of all findings is undone where the text before has grown since', async () => {
    await session.fixAll(session.findings)
    findElement('#a p').textContent = 'Hai số •••, mã •••'
    session.touch(true)
    await session.undo(session.actions[0]!)
    expect(textOf('a')).toBe('Hai số 123, mã 45678')
  })

  it('of all findings keeps what the writer types meanwhile', async () => {
    const typeMeanwhile = () => {
      findElement('#a p').textContent += ' và nữa'
      session.touch(true)
    }
    findElement('#a').addEventListener('beforeinput', () => queueMicrotask(typeMeanwhile), { once: true })
    expect(await session.fixAll(session.findings)).toEqual({ left: 0, text: undefined })
    expect(textOf('a')).toBe('số •••, mã ••• và nữa')
    await session.undo(session.actions[0]!)
    expect(textOf('a')).toBe('số 123, mã 45678 và nữa')
  })

  it('of all findings stops where the box accepts no change, and says how many are left', async () => {
    const refuse = (event: Event) => {
      if (textOf('a')!.includes('45678')) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('beforeinput', refuse, { capture: true })
    expect(await session.fixAll(session.findings)).toMatchObject({ left: 1 })
    window.removeEventListener('beforeinput', refuse, { capture: true })
    expect(textOf('a')).toBe('số 123, mã •••')
    expect(session.actions).toMatchObject([{ places: [{ original: '45678' }] }])
  })

  it('of all findings is not followed in another box that is entered meanwhile', async () => {
    findElement('#a').addEventListener('beforeinput', () => enter('b'), { once: true })
    expect(await session.fixAll(session.findings)).toEqual({ left: 2, text: undefined })
    expect(session.actions).toEqual([])
    expect(textOf('b')).toBe('chào số 789')
  })

  it('of all findings twice, or of one and then of all, makes each change once', async () => {
    const one = fix(1)
    await Promise.all([one, session.fixAll(session.findings), session.fixAll(session.findings)])
    expect(textOf('a')).toBe('số •••, mã •••')
    for (const action of [...session.actions].reverse()) await session.undo(action)
    expect(textOf('a')).toBe('số 123, mã 45678')
  })

  it('is not followed by a fix whose finding was ignored meanwhile', async () => {
    const both = Promise.all([fix(0), fix(1)])
    session.ignore(session.findings[1]!, false)
    expect(await both).toEqual(['done', 'done'])
    expect(textOf('a')).toBe('số •••, mã 45678')
  })

  it('is not followed by a fix of the draft that it sent', async () => {
    const sendAndWriteAgain = () => {
      for (const text of ['', 'số 123, mã 45678']) {
        findElement('#a p').textContent = text
        session.touch(true)
      }
      session.check()
    }
    findElement('#a').addEventListener('beforeinput', sendAndWriteAgain, { once: true })
    await Promise.all([fix(0), fix(1)])
    expect(textOf('a')).toBe('số 123, mã 45678')
  })

  it('offers its undo again when the box did not accept it', async () => {
    await fix(0)
    const [action] = session.actions
    const refuse = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('beforeinput', refuse, { capture: true, once: true })
    await session.undo(action!)
    expect([textOf('a'), session.actions]).toEqual(['số •••, mã 45678', [action]])
  })

  it('is not followed by a fix of a box that was left', async () => {
    findElement('#a').addEventListener('beforeinput', () => enter('b'), { once: true })
    expect(await Promise.all([fix(0), fix(1)])).toEqual(['unchanged', 'unchanged'])
    expect(textOf('a')).toBe('số •••, mã 45678')
    expect(textOf('b')).toBe('chào số 789')
  })

  it('drops the draft when it is sent meanwhile', async () => {
    session.ignore(session.findings[1]!, false)
    const send = () => {
      findElement('#a p').textContent = ''
      session.touch(false)
    }
    findElement('#a').addEventListener('beforeinput', send, { once: true })
    expect(await fix(0)).not.toBe('done')
    expect([session.actions, session.checked]).toEqual([[], false])
    findElement('#a p').textContent = 'mã 45678'
    session.touch(true)
    session.check()
    expect(session.findings.map(({ phrase }) => phrase)).toEqual(['45678'])
  })
})
