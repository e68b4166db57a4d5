import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderFixes } from '../../utils/checks/order-fixes.ts'
import { computeForeignEdit, FixSeries } from '../../utils/compose/fix-sequence.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import { describePlace, moveActions, type UserAction } from '../../utils/compose/user-actions.ts'
import type { Fix } from '../../utils/draft.ts'

const makeFix = (start: number, end: number, replacement = '•'): Fix => ({ kind: 'mask', start, end, replacement })
const makeFinding = (fix: Fix | undefined): TrackedFinding => ({
  id: fix?.start ?? 0,
  check: 'personal-data',
  level: 'stop',
  message: '',
  provisions: [],
  phrase: '',
  start: 0,
  end: 0,
  ...(fix ? { fix } : {}),
})
const apply = (text: string, { start, end, replacement }: Fix) => text.slice(0, start) + replacement + text.slice(end)

describe('orderFixes', () => {
  it.each<[string, (Fix | undefined)[], Fix[]]>([
    [
      'goes from the end',
      [makeFix(0, 3), makeFix(9, 12), makeFix(4, 6)],
      [makeFix(9, 12), makeFix(4, 6), makeFix(0, 3)],
    ],
    ['takes a sentence, not what is masked in it', [makeFix(0, 20, ''), makeFix(5, 9)], [makeFix(0, 20, '')]],
    ['makes the same change once', [makeFix(2, 5), makeFix(2, 5)], [makeFix(2, 5)]],
    ['deletes once what two deletions share', [makeFix(0, 8, ''), makeFix(6, 12, '')], [makeFix(0, 12, '')]],
    ['is empty without fixes', [undefined], []],
  ])('%s', (_, fixes, expected) => {
    expect(orderFixes(fixes.map((fix) => makeFinding(fix)))).toMatchObject(expected)
  })
})

it('says of each planned change what it is made for', () => {
  const name = { ...makeFinding(makeFix(0, 3)), check: 'child-privacy', message: 'named' } as const
  const phone = { ...makeFinding(makeFix(9, 12)), message: 'phone' }
  expect(orderFixes([name, phone]).map(({ check, message }) => [check, message])).toEqual([
    ['personal-data', 'phone'],
    ['child-privacy', 'named'],
  ])
})

describe('a series of changes', () => {
  it('counts a change that another one has cut into, and that is not made', () => {
    const series = new FixSeries([makeFinding(makeFix(0, 8)), makeFinding(makeFix(6, 12, ''))], undefined)
    expect(series.next).toMatchObject(makeFix(6, 12, ''))
    series.advance('0123456789ab', '012345')
    expect([series.next, series.left]).toEqual([undefined, 1])
  })

  it('moves with what somebody else writes between two changes, and says so', () => {
    const series = new FixSeries([makeFinding(makeFix(4, 7)), makeFinding(makeFix(12, 15))], 8)
    series.advance('một 123 hai 456', 'Thêm một 123 hai •')
    expect(series.isOnlyOurs).toBe(false)
    expect([series.next, series.caret, series.left]).toMatchObject([makeFix(9, 12), 13, 1])
  })

  it.each([
    [2, 2],
    [6, undefined],
    [8, 6],
    [15, 11],
  ])('leads the caret at %i to %o', (caret, expected) => {
    const series = new FixSeries([makeFinding(makeFix(4, 7)), makeFinding(makeFix(12, 15))], caret)
    let text = 'một 123 hai 456'
    for (let { next } = series; next; { next } = series) {
      const before = text
      text = apply(text, next)
      series.advance(before, text)
    }
    expect([text, series.caret]).toEqual(['một • hai •', expected])
  })
})

describe('computeForeignEdit', () => {
  it.each([
    ['một • hai', undefined],
    ['một •\u00a0hai', undefined],
    ['một • hai!', { start: 9, end: 9, inserted: '!' }],
  ])('finds in %o what was not ours', (now, expected) => {
    expect(computeForeignEdit('một 123 hai', { start: 4, end: 7, text: '•' }, now)).toEqual(expected)
  })
})

describe('fixes', () => {
  it('are undone to the same text in any order, however their places touch', () => {
    const word = fc.tuple(fc.constantFrom('', ' ', 'và '), fc.string({ minLength: 1, maxLength: 4 }))
    const drafts = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 7 }),
      replacement: fc.constantFrom('', '', '•', 'N.T.H', 'abc'),
    })
    fc.assert(
      fc.property(drafts, fc.infiniteStream(fc.nat()), ({ words, replacement }, numbers) => {
        const chooseIndex = (length: number) => (numbers.next().value as number) % length
        let before = ''
        const places = words.map(([gap, text]) => {
          before += gap + text
          return { start: before.length - text.length, end: before.length }
        })
        let text = before
        let actions: UserAction[] = []
        const open = places.map((_, index) => index)
        while (open.length > 0) {
          const index = open.splice(chooseIndex(open.length), 1)[0]!
          const { start, end } = places[index]!
          const fix = makeFix(start, end, replacement)
          const place = describePlace(text, { ...fix, check: 'threat', message: '' }, actions)
          actions = moveActions(actions, { ...fix, text: replacement })
          actions.push({ id: index, kind: 'fixed', fix: 'mask', places: [place] })
          text = apply(text, fix)
          // What comes later in the text, counted by the order of the words.
          for (const each of places.slice(index + 1)) {
            each.start += replacement.length - (end - start)
            each.end += replacement.length - (end - start)
          }
        }
        while (actions.length > 0) {
          const action = actions[chooseIndex(actions.length)]!
          if (action.kind !== 'fixed') throw new Error('only fixes were made')
          const place = action.places[0]!
          text = apply(text, makeFix(place.start, place.end, place.original))
          actions = moveActions(actions, { ...place, text: place.original }, place)
        }
        expect(text).toBe(before)
      }),
      { numRuns: 1000 },
    )
  })
})
