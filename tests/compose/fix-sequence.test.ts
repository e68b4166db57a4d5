import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChangedPlaces, chooseNextFix, restoreLastPlace } from '../../utils/compose/fix-sequence.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { Fix } from '../../utils/draft.ts'

const makeFix = (start: number, end: number, replacement = '•'): Fix => ({ kind: 'mask', start, end, replacement })
const makeFinding = (fix: Fix | undefined, id = fix?.start ?? 0): TrackedFinding => ({
  id,
  check: 'personal-data',
  level: 'stop',
  message: '',
  provisions: [],
  phrase: '',
  start: 0,
  end: 0,
  ...(fix ? { fix } : {}),
})

describe('chooseNextFix', () => {
  it.each<[string, (Fix | undefined)[], Fix | undefined]>([
    ['the last in the text', [makeFix(0, 3), makeFix(9, 12), makeFix(4, 6)], makeFix(9, 12)],
    ['a sentence, not what is masked in it', [makeFix(0, 20, ''), makeFix(5, 9)], makeFix(0, 20, '')],
    ['nothing without fixes', [undefined], undefined],
    ['nothing of nothing', [], undefined],
  ])('chooses %s', (_, fixes, expected) => {
    expect(chooseNextFix(fixes.map((fix) => makeFinding(fix)))?.fix).toEqual(expected)
  })
})

describe('a series of changes', () => {
  const apply = (text: string, { start, end, replacement }: Fix) => text.slice(0, start) + replacement + text.slice(end)

  it('is undone to the same text, however its places touch', () => {
    const series = fc.record({
      words: fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.string({ minLength: 1, maxLength: 4 })), {
        maxLength: 8,
      }),
      replacement: fc.constantFrom('', '•', 'N.T.H', 'abc'),
    })
    fc.assert(
      fc.property(series, ({ words, replacement }) => {
        let before = ''
        const fixes = words.map(([gap, word]) => {
          before += gap + word
          return makeFix(before.length - word.length, before.length, replacement)
        })
        let text = before
        const changes = new ChangedPlaces(text)
        for (const fix of [...fixes].reverse()) {
          text = apply(text, fix)
          changes.add(fix)
          changes.follow(text)
        }
        expect(changes.isOnlyOurs).toBe(true)
        for (let { places } = changes; places.length > 0; places = restoreLastPlace(places)) {
          const { start, end, original } = places.at(-1)!
          text = apply(text, makeFix(start, end, original))
        }
        expect(text).toBe(before)
      }),
    )
  })

  it('moves with what somebody else writes between two changes, and says so', () => {
    const changes = new ChangedPlaces('một 123 hai 456')
    changes.add(makeFix(12, 15))
    changes.follow('Thêm một 123 hai •')
    expect(changes.isOnlyOurs).toBe(false)
    expect(changes.places).toEqual([{ start: 17, end: 18, original: '456' }])
  })
})
