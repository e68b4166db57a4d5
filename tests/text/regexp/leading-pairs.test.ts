import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyzeText } from '../../../utils/text/analyzed-text.ts'
import { compilePattern } from '../../../utils/text/compile-pattern.ts'
import { findAllMatches } from '../../../utils/text/find-all-matches.ts'
import { findLeadingPairs, hashPair } from '../../../utils/text/regexp/leading-pairs.ts'
import { expandUnicodeClasses } from '../../../utils/text/regexp/letter-classes.ts'
import { isPatternUnit } from '../../../utils/text/word-starts.ts'

const SOURCES = [
  'nghe (?:nói|đồn)',
  '(?:ông |bà )?(?:năm|sáu)',
  'a{1,3}b|x+y?',
  '(?:không|chưa){0,2} ?được',
  '(?:(?=đ)đi|[bc]a|\\d{1,3}k)',
  'k(?:\\p{L}+ ){0,2}thấy',
  '[0-9]+ ?năm|ơ',
  '(?<!chưa )bị bắt(?! cóc)',
]

describe('findLeadingPairs', () => {
  const has = (source: string, word: string) => {
    const pairs = findLeadingPairs(source, isPatternUnit)!
    return pairs.has(hashPair(word.charCodeAt(0), word.charCodeAt(1)), word.charCodeAt(0))
  }

  it('knows the first two units of every match', () => {
    expect(['ngồi', 'ta'].map((word) => has('nghe (?:nói|đồn)', word))).toEqual([true, false])
    expect(['ông', 'bà', 'năm', 'sáu', 'ai'].map((word) => has(SOURCES[1]!, word))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
    expect(['đi', 'ba', 'ca', '1k', '12', 'đa', 'da'].map((word) => has(SOURCES[4]!, word))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it.each(['\\p{L}+', '(?:a)?', '[^x]a', '"a"|b', '(a)\\1', ' ?a'])('does not filter by %s', (source) => {
    expect(findLeadingPairs(source, isPatternUnit)).toBeUndefined()
  })

  it('changes no match of a pattern', () => {
    const words = fc.constantFrom(
      'nghe',
      'nói',
      'ông',
      'năm',
      'sáu',
      'ab',
      'aab',
      'xy',
      'không',
      'được',
      'đi',
      'ba',
      '12k',
      'k',
      'thấy',
      'ơ',
      'bị',
      'bắt',
      'chưa',
      'cóc',
      '7',
      'tôi',
    )
    const gaps = fc.constantFrom(' ', '  ', ', ', '. ', '\n', '', '-')
    const text = fc.array(fc.tuple(words, gaps), { maxLength: 30 }).map((parts) => parts.flat().join(''))
    for (const source of SOURCES) {
      const spaced = source.replace(/ (\?)?/g, (_, optional) => (optional ? ' {0,2}' : ' {1,2}'))
      const plain = new RegExp(expandUnicodeClasses(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`), 'g')
      const pattern = compilePattern(source)
      fc.assert(
        fc.property(text, fc.nat(60), fc.nat(60), (draft, from, length) => {
          const reading = analyzeText(`đã ${draft}`)
          const expected = findAllMatches(plain, reading.plain).map((match) => [match.index, match[0]])
          expect(pattern.find(reading).map((match) => [match.start, match.text])).toEqual(expected)
          expect(pattern.test(analyzeText(`đã ${draft}`))).toBe(expected.length > 0)
          const [start, end] = [from, from + length].map((at) => moveToEdge(reading.plain, at))
          expect(pattern.testIn(reading, start!, end!)).toBe(
            end! > start! && reading.plain.slice(start, end).search(plain) >= 0,
          )
        }),
        { numRuns: 60 },
      )
    }
  })
})

/** Moves an offset to the next space: `testIn` ignores words that its range cuts. */
function moveToEdge(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 ? text.length : space
}
