import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactSource } from '../../../utils/text/regexp/compact.ts'

describe('compactSource', () => {
  it.each([
    ['(?:a|b)c', '(?:a|b)(?=)c'],
    ['a {1,2}b ?c', 'a {1,2}(?=)b ?(?=)c'],
    ['(?<n>\\d)?x', '(?<n>\\d)?(?=)x'],
    ['(?:(?:a|b){0,4}? c)+d', '(?:(?:a|b){0,4}?(?=) c)+(?=)d'],
    ['(?:[(|?]|\\(|\\p{L})x', '(?:[(|?]|\\(|\\p{L})(?=)x'],
  ])('adds an empty look-ahead after alternatives and bounded repetitions: %s', (source, expected) => {
    expect(compactSource(source)).toBe(expected)
  })

  it('prevents unrolling of groups repeated up to three times', () => {
    expect(compactSource('(?: [a-z]+){0,3}? b(?<n>c){1,2}')).toBe('(?: [a-z]+|(?!)){0,3}?(?=) b(?<n>c|(?!)){1,2}')
    expect(compactSource('(?:a|b){2}(?:c){4,9}(?:d){0,12}$')).toBe('(?:a|b){2}(?=)(?:c){4,9}(?=)(?:d){0,12}(?=)$')
  })

  it.each([
    'một hai',
    '(?:một) hai',
    'a+b*c{3}d{2,}e',
    '(?:a|b)',
    'x(?:a|b?)|c?',
    '(?<!a|b)c(?=d|e)f(?!g|h)',
    '[a?b]{3}c',
    '(?<![|(?])x',
  ])('keeps expressions with a single or no continuation: %s', (source) => {
    expect(compactSource(source)).toBe(source)
  })

  it('preserves the matches of arbitrary expressions', () => {
    const atom = fc.constantFrom('a', 'b', ' ', '[ab]', '[^a]', '.', '(?<=a)', '(?!b)', '\\s')
    const { source } = fc.letrec<{ source: string }>((tie) => {
      const part = fc.oneof(
        { withCrossShrink: true, maxDepth: 4 },
        atom,
        fc.tuple(tie('source'), fc.constantFrom('', '?', '{0,2}', '{1,2}?', '{2}')).map(([s, q]) => `(?:${s})${q}`),
        tie('source').map((s) => `(${s})`),
        atom.map((a) => (a.startsWith('(') ? a : `${a}{1,2}`)),
        tie('source').map((s) => `(?<=${s})`),
        tie('source').map((s) => `(?!${s})`),
      )
      const run = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
      return { source: fc.array(run, { minLength: 1, maxLength: 3 }).map((ways) => ways.join('|')) }
    })
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 12 })
    const all = (s: string, t: string) => [...t.matchAll(new RegExp(s, 'g'))].map((match) => [match.index, ...match])
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 1, maxLength: 8 }), (s, texts) => {
        for (const each of texts) expect(all(compactSource(s), each)).toEqual(all(s, each))
      }),
      { numRuns: 1000 },
    )
  })
})
