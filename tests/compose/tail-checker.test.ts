import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckResult } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { MAX_CHECKED_LENGTH } from '../../utils/compose/draft-checker.ts'
import { MAX_PIECE_LENGTH, MAX_TAIL_LENGTH, splitTail, TailChecker } from '../../utils/compose/tail-checker.ts'
import type { Draft, Finding } from '../../utils/draft.ts'
import { makeFakeChecks } from './fake-checks.ts'

const HEAD = 'Đường vào ấp còn lầy.\n'.repeat(Math.ceil(MAX_CHECKED_LENGTH / 22)).slice(0, MAX_CHECKED_LENGTH)
/** Different lines, because equal pieces are checked once. */
const makeLines = (count: number) => Array.from({ length: count }, (_, n) => `Mai họp tổ ${n}, đi sớm nhé.\n`).join('')

/** Finds every "số <digits>", with a fix. */
const findNumbers = ({ text }: Draft): CheckResult => ({
  findings: [...text.matchAll(/số \d+/g)].map(
    ({ index: start, 0: { length } }): Finding => ({
      check: 'personal-data',
      level: 'stop',
      message: 'id',
      provisions: [],
      start,
      end: start + length,
      fix: { kind: 'mask', start: start + 3, end: start + length, replacement: '•' },
    }),
  ),
  unavailable: [],
})

describe('TailChecker', () => {
  const run = vi.fn(findNumbers)
  const choices = {}
  const onProgress = vi.fn()
  /** What waits for an idle period. */
  let idle: ((timeLeft: () => number) => void) | undefined
  let checker: TailChecker
  beforeEach(() => {
    run.mockClear()
    onProgress.mockClear()
    idle = undefined
    registerChecks(makeFakeChecks(run))
    checker = new TailChecker(onProgress, (next) => {
      idle = next
      return () => (idle = undefined)
    })
  })

  /** Lets the page be idle until there is no more to do. Returns how many periods it took. */
  const runIdle = (timeLeft = 0) => {
    let periods = 0
    for (; idle; periods++) {
      const next = idle
      idle = undefined
      next(() => timeLeft)
    }
    return periods
  }

  it('has no work for a text of ordinary length', () => {
    expect(checker.follow(HEAD, choices)).toMatchObject({ findings: [], isComplete: true })
    expect(checker.readNow(HEAD, choices)).toMatchObject({ findings: [], isComplete: true })
    expect(idle).toBeUndefined()
  })

  it('finds what is at the end of a long text, at its place, with its fix', () => {
    const text = `${HEAD}${makeLines(1000)}số 12345`
    expect(checker.follow(text, choices)).toMatchObject({ findings: [], isComplete: false })
    expect(runIdle()).toBeGreaterThan(3)
    const { findings, isComplete } = checker.readNow(text, choices)
    expect(isComplete).toBe(true)
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['số 12345'])
    expect(text.slice(findings[0]!.fix!.start, findings[0]!.fix!.end)).toBe('12345')
    expect(onProgress).toHaveBeenCalled()
  })

  it('finds a phrase across the border once, and what lies before it not at all', () => {
    const border = `${HEAD.slice(0, -20)} số 11111 và số 22222 là vậy`
    const { findings } = checker.readNow(border, choices)
    expect(findings.map(({ start, end }) => border.slice(start, end))).toEqual(['số 22222'])
  })

  it('checks several pieces in one idle period only while there is time', () => {
    const text = HEAD + makeLines(2000)
    checker.follow(text, choices)
    const slowly = runIdle(0)
    checker.forget()
    checker.follow(text, choices)
    expect(runIdle(50)).toBeLessThan(slowly / 4)
  })

  it('checks again only the pieces that have changed', () => {
    const text = HEAD + makeLines(2000)
    checker.follow(text, choices)
    runIdle()
    const before = run.mock.calls.length
    checker.follow(`${text}số 77777`, choices)
    runIdle()
    expect(run.mock.calls.length - before).toBeLessThanOrEqual(2)
    expect(checker.readNow(`${text}số 77777`, choices).findings).toHaveLength(1)
  })

  it('checks at most two pieces at once when a text is sent', () => {
    const text = `${HEAD}${makeLines(10)}số 12345`
    expect(checker.readNow(text, choices)).toMatchObject({ isComplete: true, findings: [{ level: 'stop' }] })
    run.mockClear()
    expect(checker.readNow(`${HEAD}${'x'.repeat(100_000)}`, choices).isComplete).toBe(false)
    expect(run).not.toHaveBeenCalled()
  })

  it('forgets its findings when the choices or the checks are other ones', () => {
    const text = `${HEAD}${makeLines(1000)}số 12345`
    checker.follow(text, choices)
    runIdle()
    expect(checker.readNow(text, { levels: { insult: 'off' } }).isComplete).toBe(false)
    runIdle()
    registerChecks(makeFakeChecks(run))
    expect(checker.readNow(text, choices).isComplete).toBe(false)
  })

  it('is never complete for a text that is too long', () => {
    const text = HEAD + makeLines(MAX_TAIL_LENGTH / 20)
    checker.follow(text, choices)
    runIdle(50)
    expect(checker.readNow(text, choices).isComplete).toBe(false)
  })
})

describe('splitTail', () => {
  it('covers the rest of any text without gaps, in short pieces, and cuts no pair of surrogates', () => {
    const unit = fc.constantFrom('a', ' ', '\n', '. ', '\ud83d\ude00', 'Nguyễn ')
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 2000 }),
        (units, times) => {
          const text = HEAD + units.join('').repeat(times)
          const pieces = splitTail(text)
          if (text.length === HEAD.length) return
          expect(pieces.at(-1)!.end).toBe(text.length)
          expect(pieces[0]!.start).toBeLessThanOrEqual(MAX_CHECKED_LENGTH)
          for (const [at, { start, end }] of pieces.entries()) {
            expect(end - start).toBeLessThanOrEqual(MAX_PIECE_LENGTH)
            if (at > 0) expect(start).toBe(pieces[at - 1]!.end)
            expect(/^[\udc00-\udfff]/.test(text.slice(start, start + 1))).toBe(false)
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})
