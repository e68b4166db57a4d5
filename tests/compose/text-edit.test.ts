import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeTextEdit, shiftSpan } from '../../utils/compose/text-edit.ts'

describe('computeTextEdit and shiftSpan', () => {
  it('computes an edit that turns the old text into the new one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ế', '\n', '😀'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = computeTextEdit(before, after)
        if (!edit) expect(after).toBe(before)
        else expect(before.slice(0, edit.start) + edit.inserted + before.slice(edit.end)).toBe(after)
      }),
    )
  })

  it('shifts every untouched span to the same characters', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 12 })
    fc.assert(
      fc.property(part, part, part, part, (head, old, tail, fresh) => {
        const before = head + old + tail
        const after = head + fresh + tail
        const edit = computeTextEdit(before, after)
        if (!edit) return
        for (let start = 0; start < before.length; start++) {
          for (let end = start + 1; end <= before.length; end++) {
            const moved = shiftSpan({ start, end }, edit)
            if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end))
          }
        }
      }),
    )
  })

  const span = { start: 4, end: 7 } // "tin" in "Một tin đồn"
  it.each([
    ['a word before it', 'Hai ba tin đồn', { start: 7, end: 10 }],
    ['a word after it', 'Một tin rất đồn', { start: 4, end: 7 }],
    ['a full stop right after it', 'Một tin. đồn', { start: 4, end: 7 }],
    ['a letter right after it', 'Một tinh đồn', undefined],
    ['a letter right before it', 'Một xtin đồn', undefined],
    ['a letter in it', 'Một tiin đồn', undefined],
    ['part of it gone', 'Một tn đồn', undefined],
    ['all of it gone', 'Một  đồn', undefined],
    ['everything gone', '', undefined],
  ])('shifts or drops a span after an edit: %s', (_name, after, expected) => {
    expect(shiftSpan(span, computeTextEdit('Một tin đồn', after)!)).toEqual(expected)
  })
})
