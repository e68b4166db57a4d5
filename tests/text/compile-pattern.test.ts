import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  matchFollowingWords,
  matchPrecedingWords,
  measureFollowingWords,
  measurePrecedingWords,
} from '../../utils/text/adjacent-words.ts'
import { type AnalyzedText, analyzeText } from '../../utils/text/analyzed-text.ts'
import { compilePattern, type PatternMatch } from '../../utils/text/compile-pattern.ts'
import { anyText } from './arbitrary-text.ts'

const call = compilePattern('gọi (?<who>\\p{L}{2,6}) ngay', { joined: true })

describe('compilePattern', () => {
  it.each([
    ['Gọi anh ngay nhé', 'anh'],
    ['goi anh ngay nhe', 'anh'],
    ['GỌI  ANH NGAY', 'anh'],
    ['goị anh ngay nhé, tối mới về', undefined],
    ['gọi anh ngayy', undefined],
    ['lời gọianh ngay', undefined],
    ['g.ọ.i anh ngay', 'anh'],
    ['gọi anh ngày mai được không', undefined],
  ])('finds in %j: %j', (text, who) => {
    const reading = analyzeText(text)
    expect(call.find(reading)[0]?.groups.who).toBe(who)
    expect(call.test(reading)).toBe(who !== undefined)
  })

  it('matches only drafts with diacritics when bare is false', () => {
    const secret = compilePattern('mật', { bare: false })
    expect(secret.test(analyzeText('tài liệu mật'))).toBe(true)
    expect(secret.test(analyzeText('mat ong rung'))).toBe(false)
  })

  it('finds of several sources what one expression with all of them finds', () => {
    const sources = ['(?:bán|mua) (?<what>\\p{L}+)', 'mua vé', '\\p{L}+ vé(?! giả)', 'vé', 'k\\d?']
    const several = compilePattern(sources, { joined: true })
    const one = compilePattern(sources.join('|'), { joined: true })
    const words = fc.constantFrom('bán', 'mua', 'vé', 'giả', 'k', 'k2', 'ngày', 'V É', 'b.á.n')
    const gaps = fc.constantFrom(' ', '  ', ', ', '. ', '\n')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, gaps), { maxLength: 14 }),
        fc.nat(40),
        fc.nat(40),
        (parts, start, length) => {
          const [reading, again] = [0, 1].map(() => analyzeText(`đã ${parts.flat().join('')}`)) as [
            AnalyzedText,
            AnalyzedText,
          ]
          const simplify = (found: readonly PatternMatch[]) =>
            found.map(({ start, text, groups }) => [start, text, groups.what])
          expect(simplify(several.find(reading))).toEqual(simplify(one.find(reading)))
          expect(several.test(again)).toBe(one.test(again))
          expect(several.testIn(again, start, start + length)).toBe(one.testIn(again, start, start + length))
        },
      ),
    )
  })

  it('tests a range without splitting words', () => {
    const reading = analyzeText('không được chụp')
    expect(compilePattern('được').testIn(reading, 0, reading.text.length)).toBe(true)
    expect(compilePattern('được').testIn(reading, 0, 8)).toBe(false)
    expect(compilePattern('hông').testIn(reading, 1, reading.text.length)).toBe(false)
    expect(compilePattern('không').testIn(reading, 3, 3)).toBe(false)
  })

  it('returns the same matches on repeated calls', () => {
    const reading = analyzeText('gọi anh ngay, gọi chị ngay')
    expect(call.find(reading)).toHaveLength(2)
    expect(call.find(reading)).toHaveLength(2)
    expect(call.test(reading)).toBe(true)
    expect(call.test(reading)).toBe(true)
  })

  it('accepts any text and range', () => {
    fc.assert(
      fc.property(anyText, fc.integer(), fc.integer(), (text, start, end) => {
        const reading = analyzeText(text)
        call.find(reading)
        expect(call.testIn(reading, start, end)).toBeTypeOf('boolean')
      }),
    )
  })
})

describe('words next to an offset', () => {
  const word = matchPrecedingWords('từ|cụm từ')
  const named = matchFollowingWords('nghĩa là')

  it('match despite quotation marks in between', () => {
    const reading = analyzeText('Cụm từ “vcl” nghĩa là gì')
    const at = reading.text.indexOf('vcl')
    expect(word(reading, at)).toBe(true)
    expect(word(reading, at - 8)).toBe(false)
    expect(named(reading, at + 3)).toBe(true)
    expect(named(reading, at)).toBe(false)
  })

  it('match without diacritics in a draft that has none', () => {
    const reading = analyzeText('cum tu vcl nghia la gi vay ban')
    expect(word(reading, reading.text.indexOf('vcl'))).toBe(true)
  })

  it('are measured including the gap', () => {
    const reading = analyzeText('tao sẽ đập mày đó')
    const at = reading.text.indexOf('đập')
    expect(measurePrecedingWords('tao(?: sẽ)?')(reading, at)).toBe('tao sẽ '.length)
    expect(measureFollowingWords('mày')(reading, at + 3)).toBe(' mày'.length)
    expect(measureFollowingWords('nó')(reading, at + 3)).toBe(0)
  })
})
