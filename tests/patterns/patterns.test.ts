import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { findSlowest } from './find-slowest.ts'
import { findRegExpLiterals } from './regexp-literals.ts'

describe('expressions that run on user input', () => {
  // The short form of npm run pump, which does it with 100,000 units and more texts. What is quadratic takes 50 ms or
  // more on 16,000; linear time is 5 ms at most.
  it('run in linear time', { timeout: 300_000 }, () => {
    const args = ['scripts/pump.ts', '--short', '--length', '16000', '--limit', '40']
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    const [, count] = /^(\d+) expressions .* 0 at 40 ms or more on 16000 units$/m.exec(stdout) ?? []
    expect(Number(count), stdout).toBeGreaterThan(700)
    expect(status).toBe(0)
  })
})

describe('findSlowest', () => {
  it.each([
    ['two repetitions of the same', 'a+a+b'],
    ['spaces before a missing end', '\\s+$'],
    ['arbitrary text between two signs', '"[^"]*x[^"]*y'],
    ['arbitrary words in between', '(?:\\p{L}+ )*xong', 'gu'],
    ['a repetition after a prefix', 'từ (?:[a-z]+ ?)*\\.'],
    ['two alternatives that match the same', '(?:a|[ab])+c'],
    ['nested repetitions', '(x+)+y'],
  ])('detects super-linear time: %s', (_, source, flags = 'g') => {
    expect(findSlowest({ source, flags }, 20_000, { stopMs: 300 }).ms).toBeGreaterThan(25)
  })

  it('accepts linear expressions', () => {
    for (const source of ['a{1,20}b', '(?<!\\p{L})(?:một|hai) {1,2}ba(?!\\p{L})', '"[^"\\n]{0,60}"']) {
      expect(findSlowest({ source, flags: 'gu' }, 20_000).ms).toBeLessThan(25)
    }
  })
})

describe('findRegExpLiterals', () => {
  it('finds all literals and no other code', () => {
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
