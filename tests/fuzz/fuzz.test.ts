import { describe, expect, it } from 'vitest'
import { findFaults, isInsideCharacter } from '../../scripts/fuzz/answer-faults.ts'
import { fuzzChecks } from '../../scripts/fuzz/fuzz-checks.ts'
import { makeFuzzDraft } from '../../scripts/fuzz/fuzz-drafts.ts'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { createTextDraft, type Finding, type Fix } from '../../utils/draft.ts'

// `npm run fuzz` does the same with 200,000 texts.
const COUNT = 2000

function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return { check: 'insult', level: 'warn', start, end, message: 'any', provisions: [], ...more }
}

describe('random drafts', () => {
  it('get valid answers from all checks and the model', { timeout: 120_000 }, () => {
    const { faults, kinds, findings } = fuzzChecks(1, 0, COUNT, openShippedTagger())
    expect(faults.map(({ number, faults: what }) => [number, what])).toEqual([])
    expect(Object.keys(kinds)).toHaveLength(13)
    expect(findings).toBeGreaterThan(COUNT / 10)
  })

  it('depend only on seed and number', () => {
    const of = (seed: number) =>
      Array.from({ length: 30 }, (_, i) => makeFuzzDraft(seed, i, ['một bản nháp', 'bản khác']))
    expect(of(5)).toEqual(of(5))
    expect(of(5)).not.toEqual(of(6))
  })

  it('reveal a model that throws', () => {
    const broken = new Proxy(openShippedTagger(), {
      get: () => () => {
        throw new Error('broken')
      },
    })
    expect(fuzzChecks(1, 0, 1, broken).faults[0]?.faults[0]).toContain('the model threw')
  })
})

describe('findFaults', () => {
  const text = 'ab e\u0301 😀 cd'
  const of = (...findings: Finding[]) => findFaults(createTextDraft(text), { findings, unavailable: [] })
  const fix = (start: number, end: number): Fix => ({ kind: 'delete', replacement: '', start, end })

  it('accepts a valid answer', () => {
    expect(of(finding(0, 2), finding(3, 5, { fix: fix(3, 5) }), finding(6, 8, { moreFixes: [fix(2, 2)] }))).toEqual([])
  })

  it.each<[string, Finding[]]>([
    ['an empty span', [finding(2, 2)]],
    ['a span beyond the text', [finding(0, 99)]],
    ['a span before the text', [finding(-1, 2)]],
    ['a span that splits a surrogate pair', [finding(0, 7)]],
    ['a span that ends before a combining mark', [finding(3, 4)]],
    ['a fix that splits a surrogate pair', [finding(0, 2, { fix: fix(7, 8) })]],
    ['a fix that ends before it begins', [finding(0, 2, { fix: fix(2, 1) })]],
    ['an alternative fix beyond the text', [finding(0, 2, { moreFixes: [fix(0, 99)] })]],
    ['findings out of order', [finding(3, 5), finding(0, 2)]],
    ['a shorter finding before a longer one', [finding(0, 2), finding(0, 5)]],
    ['an attachment that is not there', [finding(0, 2, { attachment: 0 })]],
  ])('reports %s', (_, findings) => {
    expect(of(...findings)).toHaveLength(1)
  })

  it('reports a check that threw', () => {
    expect(findFaults(createTextDraft(text), { findings: [], unavailable: ['threat'] })).toEqual(['threat threw'])
  })

  it('recognizes offsets inside a character', () => {
    expect([0, 1, 3, 4, 5, 6, 7, 8, text.length].filter((at) => isInsideCharacter(text, at))).toEqual([4, 7])
  })
})
