import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { findSlowest } from './find-slowest.ts'
import { findRegExpLiterals } from './regexp-literals.ts'

describe('the expressions of the checks, the text, the tagger and the library', () => {
  // npm run pump does the same with 100,000 units. What is quadratic takes a hundred ms for these already.
  it('cannot be driven to super-linear time', { timeout: 300_000 }, () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/pump.ts', '--length', '10000', '--limit', '50'], {
      encoding: 'utf8',
    })
    const [, count] = /^(\d+) expressions .* 0 at 50 ms or more on 10000 units$/m.exec(stdout) ?? []
    expect(Number(count), stdout).toBeGreaterThan(700)
    expect(status).toBe(0)
  })
})

describe('a pattern that is driven too slow', () => {
  it.each([
    ['two repetitions of the same', 'a+a+b'],
    ['spaces up to an end that does not come', '\\s+$'],
    ['anything between two signs', '"[^"]*x[^"]*y'],
    ['words between that may be any', '(?:\\p{L}+ )*xong', 'gu'],
    ['a repetition behind a beginning', 'từ (?:[a-z]+ ?)*\\.'],
    ['a choice of two ways to the same', '(?:a|[ab])+c'],
    ['nested repetitions', '(x+)+y'],
  ])('is caught: %s', (_, source, flags = 'g') => {
    expect(findSlowest({ source, flags }, 20_000, 2000).ms).toBeGreaterThan(25)
  })

  it('is not seen in one that is quick', () => {
    for (const source of ['a{1,20}b', '(?<!\\p{L})(?:một|hai) {1,2}ba(?!\\p{L})', '"[^"\\n]{0,60}"']) {
      expect(findSlowest({ source, flags: 'gu' }, 20_000).ms).toBeLessThan(25)
    }
  })
})

describe('the expressions written out in a source', () => {
  it('are all found, and nothing else', () => {
    const source = [
      'const half = width / 2 / count // not /this/g',
      'const a = /\\/[/"\\]]+/giu.test(text) ? `x @{[1, 2].map((n) => ({ n, at: /in a hole/.exec(`@{n}`) }))} /no/` : 1',
      "const b = text.replace(/'/g, '/no/').split(/[`$]{2}/)",
      '/* /no/ */ const c = (x) / y / z, d = { e: /after a colon/u }',
      'function f() { return /after return/ }',
      'if (e && /and/.test(f) || !/not/.test(g)) list[0] / 2 / 1',
      'const mean = list[0]! / 2 / sum, no = !/after a not/.test(g)',
    ]
      .join('\n')
      .replaceAll('@{', '${')
    expect(findRegExpLiterals(source).map(({ source: one, flags }) => `/${one}/${flags}`)).toEqual([
      '/\\/[/"\\]]+/giu',
      '/in a hole/',
      "/'/g",
      '/[`$]{2}/',
      '/after a colon/u',
      '/after return/',
      '/and/',
      '/not/',
      '/after a not/',
    ])
  })
})
