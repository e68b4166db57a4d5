import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../scripts/thread-clock.ts'
import { GAP_SPACE, tokenizeLine } from '../../utils/tagger/tokenize-line.ts'
import { anyText } from '../text/arbitrary-text.ts'

function words(line: string): string[] {
  const { starts, ends } = tokenizeLine(line)
  return starts.map((start, i) => line.slice(start, ends[i]!))
}

describe('tokenizeLine', () => {
  it.each<[string, string, string[]]>([
    ['plain', 'Hôm nay, trời đẹp quá!', ['Hôm', 'nay', 'trời', 'đẹp', 'quá']],
    ['with digits', 'vl0n 5tr x2', ['vl0n', '5tr', 'x2']],
    ['masked', 'đ*t m@y ng#u', ['đ*t', 'm@y', 'ng#u']],
    ['with a trailing sign that is no mask', 'ngu# hay%', ['ngu', 'hay']],
    ['masked by several signs', 'đ**m c!@n', ['đ**m', 'c!@n']],
    ['masked at the end, after few letters', 'đm** nguuu**', ['đm**', 'nguuu']],
    ['masked by an underscore', 'l_n', ['l_n']],
    ['spaced out by dots', 'đồ n.g.u quá', ['đồ', 'n.g.u', 'quá']],
    ['spaced out by other signs', 'n-g-u n*g*u c.hó', ['n-g-u', 'n*g*u', 'c.hó']],
    ['spaced out by spaces', 'đồ n g u', ['đồ', 'n g u']],
    ['two single letters', 'a b', ['a', 'b']],
    ['ordinary words with a dot between', 'xong.Rồi', ['xong', 'Rồi']],
    ['short words with a dot between', 'TP.HCM đi.về', ['TP', 'HCM', 'đi', 'về']],
    ['emoji', 'vui😂 🐶🐶🐶 quá', ['vui', '😂', '🐶🐶🐶', 'quá']],
    ['different emoji', '😂🐶', ['😂', '🐶']],
    ['an empty line', '', []],
    ['signs alone', '... !?', []],
  ])('%s', (_, line, expected) => {
    expect(words(line)).toEqual(expected)
  })

  it.each<[string, string, boolean]>([
    ['a space', 'đồ ngu', true],
    ['several spaces', 'đồ   ngu', true],
    ['no character', 'đồ😂', true],
    ['a comma', 'đồ, ngu', false],
    ['a dot', 'đồ. Ngu', false],
    ['a quotation mark', 'đồ "ngu', false],
    ['a bracket', 'đồ (ngu', false],
  ])('classifies a gap of %s', (_, line, space) => {
    expect(tokenizeLine(line).gaps[1] === GAP_SPACE).toBe(space)
  })

  it('distinguishes gaps by their sign, and the edges of the line', () => {
    const between = ['đồ ngu', 'đồ, ngu', 'đồ. ngu', 'đồ "ngu', 'đồ (ngu'].map((line) => tokenizeLine(line).gaps[1])
    expect(new Set(between).size).toBe(between.length)
    const [first, , last] = tokenizeLine('đồ ngu').gaps
    expect(first).toBe(last)
    expect(between).not.toContain(first)
  })

  it('covers every letter, digit and symbol of any text, in order, without splitting pairs', () => {
    const odd = fc
      .array(fc.constantFrom('\ud83d', '\ude00', '😀', '🐶', '\u0301', '*', '.', ' ', 'a', 'đ', '1', '-'))
      .map((s) => s.join(''))
    fc.assert(
      fc.property(fc.oneof(anyText, odd), (line) => {
        const { starts, ends, gaps } = tokenizeLine(line)
        expect(gaps).toHaveLength(starts.length + 1)
        let last = 0
        for (let i = 0; i < starts.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(last)
          expect(ends[i]).toBeGreaterThan(starts[i]!)
          expect(line.slice(last, starts[i])).not.toMatch(/[\p{L}\p{M}\p{N}\p{So}\ud800-\udfff]/u)
          last = ends[i]!
        }
        expect(line.slice(last)).not.toMatch(/[\p{L}\p{M}\p{N}\p{So}\ud800-\udfff]/u)
        for (const edge of [...starts, ...ends]) {
          expect(line.slice(edge - 1, edge + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['one word', 'a'.repeat(100_000)],
    ['dotted letters', 'a.'.repeat(50_000)],
    ['spaced letters', 'a '.repeat(50_000)],
    ['masks', 'a*'.repeat(50_000)],
    ['one emoji', '😀'.repeat(50_000)],
    ['halves', '\ud83d'.repeat(100_000)],
    ['signs', '.,'.repeat(50_000)],
  ])('runs in linear time: %s', (_, line) => {
    const readClock = startThreadClock()
    tokenizeLine(line)
    expect(readClock()).toBeLessThan(1000)
  })
})
