import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyzeText } from '../../../utils/text/analyzed-text.ts'
import { compilePattern } from '../../../utils/text/compile-pattern.ts'
import { findAllMatches } from '../../../utils/text/find-all-matches.ts'
import { addLeadingHashes, findBeginnings, LeadingUnits } from '../../../utils/text/regexp/leading-units.ts'
import { expandUnicodeClasses } from '../../../utils/text/regexp/letter-classes.ts'

const SOURCES = [
  'nghe (?:nói|đồn)',
  '(?:ông |bà )?(?:năm|sáu)',
  'a{1,3}b|x+y?',
  '(?:không|chưa){0,2} ?được',
  '(?:(?=đ)đi|[bc]a|\\d{1,3}k)',
  'k(?:\\p{L}+ ){0,2}thấy',
  '[0-9]+ ?năm|ơ',
  '(?<!chưa )bị bắt(?! cóc)',
  '\\p{L}+ nói|bị|(?:ơ|k)(?: được)?',
]

/** Whether a match may begin with the first of some words. */
function has(source: string, words: string): boolean {
  const hashes: number[] = []
  for (const { index } of words.matchAll(/[^ ]+/g)) addLeadingHashes(hashes, words, index)
  return new LeadingUnits(findBeginnings(source)).findNext(hashes, 0) === 0
}

describe('findBeginnings', () => {
  it.each([
    ['nghe (?:nói|đồn)', ['nghe', 'nghen'], ['nghĩ', 'ngồi', 'ta']],
    ['(?:ông |bà )?(?:năm|sáu)', ['ông', 'bà', 'năm', 'sáu'], ['ai', 'bàn', 'ô']],
    ['(?:(?=đ)đi|[bc]a|\\d{1,3}k)', ['đi', 'ba', 'ca', '1k', '12k'], ['đa', 'da', '12']],
    ['[2-7]a', ['3a'], ['a3', 'xa']],
    ['(?:rất |quá ){1,3}tệ', ['rất', 'quá'], ['tệ', 'rấ']],
    ['cho[ ,]vay', ['cho', 'cho,'], ['chơi', 'choi']],
  ])('knows the first units of every match of %s', (source, begins, others) => {
    expect(begins.filter((word) => !has(source, word))).toEqual([])
    expect(others.filter((word) => has(source, word))).toEqual([])
  })

  it('takes the end of a short match for the end of its word', () => {
    expect(['sở ', 'sở', 'sởn'].map((word) => has('(?:sở|bộ) ', word))).toEqual([true, true, false])
  })

  it('looks at the next word behind any word', () => {
    const source = 'sở|\\p{L}+ {1,2}ủy'
    expect(['tỉnh ủy', 'thành  ủy', 'sở', 'tỉnh', 'tỉnh táo'].map((words) => has(source, words))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('finds the next such word', () => {
    const hashes: number[] = []
    for (const word of ['ta', 'nghe', 'nói', 'nghe']) addLeadingHashes(hashes, word, 0)
    const units = new LeadingUnits(findBeginnings('nghe'))
    expect([0, 1, 2, 3, 4].map((from) => units.findNext(hashes, from))).toEqual([1, 1, 3, 3, -1])
    expect([1, 2, 3, 4].map((to) => units.findNext(hashes, 0, to))).toEqual([-1, 1, 1, 1])
    expect([3, 4].map((to) => units.findNext(hashes, 2, to))).toEqual([-1, 3])
  })

  it.each([
    '\\p{L}+',
    '(?:a)?',
    '[^x]a',
    '"a"|b',
    '(a)\\1',
    ' ?a',
    '[bcdghklm][aeiouy][bcdghkln][aeiouy]',
    '\\p{L}+ \\p{L}+ ủy',
    '\\p{L}+-ủy',
  ])('does not filter by %s', (source) => {
    expect(findBeginnings(source)).toBeUndefined()
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
          // Without diacritics, the pattern is another one.
          fc.pre(reading.accented)
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
