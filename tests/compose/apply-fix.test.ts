// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyFix } from '../../utils/compose/apply-fix.ts'
import { putTwoBoxes, readBox, selectInBox } from './two-boxes.ts'
import { findElement, putHtml } from './user-events.ts'

beforeEach(putTwoBoxes)
afterEach(() => vi.restoreAllMocks())

describe('applyFix', () => {
  it('types over the replaced text', async () => {
    expect(await applyFix(findElement('#a'), readBox('a')!, { start: 3, end: 6, text: '•••' })).toBe('done')
    expect(readBox('a')).toBe('số •••, mã 45678')
  })

  it('types once more where the editor took the old text out and dropped the new one', async () => {
    const drop = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      document.getSelection()!.getRangeAt(0).deleteContents()
    }
    window.addEventListener('beforeinput', drop, { capture: true, once: true })
    expect(await applyFix(findElement('#a'), readBox('a')!, { start: 3, end: 6, text: '•••' })).toBe('done')
    expect(readBox('a')).toBe('số •••, mã 45678')
  })

  it('accepts the same selection named by other nodes', async () => {
    const done = applyFix(findElement('#a'), readBox('a')!, { start: 0, end: 16, text: 'x' })
    document.getSelection()!.selectAllChildren(findElement('#a p'))
    expect(await done).toBe('done')
    expect(readBox('a')).toBe('x')
  })

  it.each([
    ['elsewhere in the text', () => selectInBox('a', 11, 16)],
    ['to a caret', () => selectInBox('a', 3, 3)],
    ['to another box', () => selectInBox('b', 0, 4)],
    ['away altogether', () => document.getSelection()!.removeAllRanges()],
  ])('does not type when the selection has moved %s meanwhile', async (_where, moveSelection) => {
    const [a, b] = [readBox('a'), readBox('b')]
    const done = applyFix(findElement('#a'), a!, { start: 3, end: 6, text: '•••' })
    moveSelection()
    expect(await done).toBe('unchanged')
    expect([readBox('a'), readBox('b')]).toEqual([a, b])
  })

  it('stops before the next line when the caret has moved elsewhere', async () => {
    const typed: string[] = []
    findElement('#a').addEventListener('beforeinput', (event) => {
      typed.push((event as InputEvent).inputType)
      selectInBox('b', 0, 4)
    })
    expect(await applyFix(findElement('#a'), readBox('a')!, { start: 16, end: 16, text: '.\nhai' })).toBe('different')
    expect(typed).toEqual(['insertText'])
    expect([readBox('a'), readBox('b')]).toEqual(['số 123, mã 45678.', 'chào số 789'])
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
    expect(await applyFix(findElement('#a'), readBox('a')!, { start: 3, end: 6, text: '•••' })).toBe('done')
  })
})
