import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftCache } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { MAX_CHECKED_LENGTH } from '../../utils/compose/draft-checker.ts'
import { FixSafety } from '../../utils/compose/fix-safety.ts'
import type { TrackedFinding } from '../../utils/compose/tracked-findings.ts'
import type { Finding, Fix } from '../../utils/draft.ts'
import { makeFakeChecks } from './fake-checks.ts'

/** A check that objects to "x", and to "!" at the level of "x": so a fix that writes "!" raises a finding. */
function findIn(text: string): Finding[] {
  return [...text.matchAll(/[x!]/g)].map(({ 0: sign, index }) => ({
    check: 'insult',
    level: 'warn',
    message: sign,
    provisions: [],
    start: index,
    end: index + 1,
  }))
}

const run = vi.fn((draft: { text: string }) => ({ findings: findIn(draft.text), unavailable: [] }))
const onProgress = vi.fn()
let text: string
let idle: ((timeLeft: () => number) => void) | undefined
let safety: FixSafety
let cache: DraftCache

function makeFinding(start: number, replacements: readonly string[], id = start + 1): TrackedFinding {
  const [fix, ...moreFixes] = replacements.map((replacement): Fix => {
    return { kind: 'replace', start, end: start + 1, replacement }
  })
  const finding = { check: 'insult', level: 'warn', message: 'x', provisions: [], phrase: 'x' } as const
  return { ...finding, id, start, end: start + 1, fix: fix!, moreFixes }
}
const list = (finding: TrackedFinding) => safety.listFixes(finding).map(({ replacement }) => replacement)
function rest(timeLeft = 50): void {
  const work = idle
  idle = undefined
  work?.(() => timeLeft)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  registerChecks(makeFakeChecks(run))
  text = 'ab x cd'
  cache = {}
  const choices = {}
  safety = new FixSafety(
    () => ({ text, choices, softens: false, cache }),
    onProgress,
    (work) => {
      idle = work
      return () => {
        idle = undefined
      }
    },
  )
  safety.look()
  vi.clearAllMocks()
})
afterEach(() => vi.useRealTimers())

describe('FixSafety', () => {
  const finding = makeFinding(3, ['!', 'o'])

  it('offers at once, in what was just opened, the fixes that raise no finding', () => {
    safety.open()
    expect(list(finding)).toEqual(['o'])
  })

  it('offers at once the first fix of every row of a group that may be changed together, and no row that may not', () => {
    text = 'ab x x x'
    const rows = [3, 5, 7].map((start) => makeFinding(start, ['o', 'a']))
    safety.look()
    safety.open()
    expect(safety.offersAll(rows)).toBe(true)
    vi.advanceTimersByTime(1000)
    const listRows = () => rows.map((row) => safety.listFixes(row, rows).map(({ replacement }) => replacement))
    expect(listRows()).toEqual([['o'], ['o'], ['o']])
    // Known of itself, a row has all of its fixes; one that raises a finding has none.
    run.mockImplementation((draft) => ({ findings: findIn(draft.text.replace('ab o', 'ab !')), unavailable: [] }))
    expect(safety.isSafe(rows[0]!, rows[0]!.fix!)).toBe(false)
    run.mockImplementation((draft) => ({ findings: findIn(draft.text), unavailable: [] }))
    safety.isSafe(rows[0]!, rows[0]!.moreFixes![0]!)
    expect(listRows()).toEqual([['a'], ['o'], ['o']])
    const unsafe = [3, 5].map((start) => makeFinding(start, ['!'], start + 10))
    expect(unsafe.map((row) => safety.listFixes(row, unsafe))).toEqual([[], []])
  })

  it('offers none that was not tried, and tries it while the page is idle', () => {
    expect(list(finding)).toEqual([])
    expect(run).not.toHaveBeenCalled()
    rest()
    expect(onProgress).toHaveBeenCalledOnce()
    safety.look()
    expect(list(finding)).toEqual(['o'])
    expect(idle).toBeUndefined()
  })

  it('tries on in the next idle period what does not fit in one, a whole finding at least', () => {
    text = 'ab x x'
    safety.look()
    const [first, second] = [makeFinding(3, ['!', 'o', 'a']), makeFinding(5, ['o', 'a'])]
    expect([list(first), list(second)]).toEqual([[], []])
    rest(0)
    safety.look()
    expect([list(first), list(second)]).toEqual([['o', 'a'], []])
    rest(0)
    safety.look()
    expect([list(first), list(second)]).toEqual([
      ['o', 'a'],
      ['o', 'a'],
    ])
    expect(idle).toBeUndefined()
  })

  it('offers at once what belongs to a text that was just checked, and not to one that is being typed', () => {
    cache = { reading: { original: text } as never }
    safety.look()
    expect(list(finding)).toEqual(['o'])
    vi.advanceTimersByTime(1000)
    const other = makeFinding(3, ['u'], 7)
    text = 'ab x cd.'
    safety.look()
    expect(list(other)).toEqual([])
    cache = { reading: { original: text } as never }
    safety.look()
    expect(list(other)).toEqual(['u'])
  })

  it('runs no check while somebody types, and keeps what was offered', () => {
    safety.open()
    list(finding)
    vi.advanceTimersByTime(1000)
    run.mockClear()
    for (const typed of ['ab x cde', 'ab x cdef', 'ab x cdefg']) {
      text = typed
      safety.look()
      expect(list(finding)).toEqual(['o'])
    }
    expect(run).not.toHaveBeenCalled()
  })

  it('tries again in the changed text what is pressed', () => {
    safety.open()
    expect(list(finding)).toEqual(['o'])
    // The check objects to "o" as well now.
    run.mockImplementation((draft) => ({ findings: findIn(draft.text.replace('o', '!')), unavailable: [] }))
    text = 'ab x cd.'
    expect(safety.isSafe(finding, finding.moreFixes![0]!)).toBe(false)
    run.mockImplementation((draft) => ({ findings: findIn(draft.text), unavailable: [] }))
  })

  it('skips what waits when the text has changed since it was asked for', () => {
    list(finding)
    text = 'x'
    rest()
    expect(run).not.toHaveBeenCalled()
    expect(onProgress).toHaveBeenCalledOnce()
  })

  it('tries several fixes as one change', () => {
    text = 'x x x'
    const [a, b, c] = [0, 2, 4].map((start) => makeFinding(start, ['o'])) as [TrackedFinding, ...TrackedFinding[]]
    const bad = makeFinding(4, ['!'], 9)
    expect(safety.isSafeTogether([a, b!, c!])).toBe(true)
    expect(safety.isSafeTogether([a, b!, bad])).toBe(false)
    expect(run.mock.calls.map(([draft]) => draft.text)).toEqual(['x x x', 'o o o', 'o o !'])
    run.mockClear()
    safety.look()
    expect(safety.offersAll([a, b!, c!])).toBe(true)
    expect(safety.isSafeTogether([a, b!, bad])).toBe(false)
    expect(run).not.toHaveBeenCalled()
  })

  it('tries a fix in a very long draft in its surroundings, and no group', () => {
    text = `${'ab '.repeat(MAX_CHECKED_LENGTH / 3 + 1)}x cd`
    const last = makeFinding(text.length - 4, ['!', 'o'])
    safety.look()
    safety.open()
    expect(list(last)).toEqual(['o'])
    expect(Math.max(...run.mock.calls.map(([draft]) => draft.text.length))).toBeLessThan(5000)
    expect(safety.isSafeTogether([last])).toBe(false)
  })

  it('offers no fix whose trial fails', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    safety.isSafeTogether([])
    run.mockImplementation(() => {
      throw new Error('broken')
    })
    safety.open()
    expect(list(finding)).toEqual([])
    expect(warn).toHaveBeenCalled()
    run.mockImplementation((draft) => ({ findings: findIn(draft.text), unavailable: [] }))
  })

  it('keeps no word of a draft that is forgotten', () => {
    safety.open()
    list(finding)
    safety.forget()
    expect(JSON.stringify(safety, (_, value) => (value instanceof Map ? [...value] : value))).not.toContain('ab x')
    expect(list(finding)).toEqual([])
  })
})
