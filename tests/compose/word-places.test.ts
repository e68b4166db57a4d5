// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { findNextWord, findWordAt } from '../../components/compose/word-places.ts'
import type { DraftSession } from '../../utils/compose/draft-session.ts'
import { readEditor } from '../../utils/compose/read-editor.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { Level } from '../../utils/draft.ts'
import { findElement, putHtml } from './user-events.ts'

const TEXT = 'ab cd ef gh ij'
let session: DraftSession

/** A word of the text, ten pixels a character, in one line. */
function makeFinding(phrase: string, level: Level, more: Partial<TrackedFinding> = {}): TrackedFinding {
  const start = TEXT.indexOf(phrase)
  const rule = { check: 'insult', message: 'x', provisions: [] } as const
  return { ...rule, id: start, level, phrase, start, end: start + phrase.length, ...more }
}

function putCaret(at: number): void {
  getSelection()!.setBaseAndExtent(findElement('#box').firstChild!, at, findElement('#box').firstChild!, at)
}

beforeEach(() => {
  putHtml(`<div id="box" contenteditable="true">${TEXT}</div>`)
  const editor = findElement('#box')
  const read = readEditor(editor)
  const findings = [makeFinding('ab', 'warn'), makeFinding('cd', 'note'), makeFinding('ef', 'stop')]
  findings.push(makeFinding('gh', 'warn', { attachment: 0 }), makeFinding('ij', 'warn'))
  const rangeOf: typeof read.rangeOf = (start, end) => {
    const range = read.rangeOf(start, end)!
    range.getClientRects = () => [new DOMRect(start * 10, 100, (end - start) * 10, 20)] as unknown as DOMRectList
    return range
  }
  session = { found: { editor }, read: { ...read, rangeOf }, findings } as unknown as DraftSession
})

const next = (shown?: number, back = false) => findNextWord(session, shown, back)?.phrase

describe('findNextWord', () => {
  it('goes from word to word and around, past names of files', () => {
    expect([0, 3, 6, 12].map((shown) => next(shown))).toEqual(['cd', 'ef', 'ij', 'ab'])
    expect([0, 3, 6, 12].map((shown) => next(shown, true))).toEqual(['ij', 'ab', 'cd', 'ef'])
  })

  it.each([
    [0, 'ab', 'ij'],
    [1, 'cd', 'ab'],
    [4, 'ef', 'cd'],
    [11, 'ij', 'ef'],
    [14, 'ab', 'ij'],
  ])('begins at the caret at %i', (caret, forwards, backwards) => {
    putCaret(caret)
    expect([next(), next(undefined, true)]).toEqual([forwards, backwards])
  })

  it('begins at the first word where there is no caret, or the word has gone', () => {
    getSelection()!.removeAllRanges()
    expect([next(), next(99)]).toEqual(['ab', 'ab'])
  })

  it('finds none without words', () => {
    session = { ...session, findings: [makeFinding('gh', 'warn', { attachment: 0 })] } as unknown as DraftSession
    expect(next()).toBeUndefined()
  })
})

describe('findWordAt', () => {
  it.each([
    [65, 110, 'ef'],
    [65, 122, 'ef'],
    [65, 130, undefined],
    [35, 110, undefined],
    [95, 110, undefined],
  ])('at %i, %i is %s', (x, y, expected) => {
    expect(findWordAt(session, [x, y])?.phrase).toBe(expected)
  })
})
