import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBestSpan } from '../../utils/tagger/best-span.ts'
import { extractPhrases } from '../../utils/tagger/extract-phrases.ts'
import { tokenizeLine } from '../../utils/tagger/tokenize-line.ts'

const NOTE = 0.5
const GROW = 0.2

describe('the phrases of a line', () => {
  it.each<[string, string, number[], [string, number][]]>([
    ['one sure word', 'ôi đồ ngu quá', [0, 0, 0.9, 0], [['ngu', 0.9]]],
    ['words in a row, as sure as the surest', 'ôi đồ ngu quá', [0, 0.6, 0.9, 0.7], [['đồ ngu quá', 0.9]]],
    ['grown by less sure words on both sides', 'ôi đồ ngu quá', [0, 0.3, 0.9, 0.2], [['đồ ngu quá', 0.9]]],
    ['nothing where only such words are', 'ôi đồ ngu quá', [0.3, 0.49, 0.3, 0.3], []],
    ['exactly at the thresholds', 'ôi đồ ngu quá', [0, 0.2, 0.5, 0], [['đồ ngu', 0.5]]],
    [
      'two phrases apart',
      'ngu ơi là ngu',
      [0.9, 0, 0, 0.8],
      [
        ['ngu', 0.9],
        ['ngu', 0.8],
      ],
    ],
    [
      'two phrases, a comma between',
      'ngu, dốt',
      [0.9, 0.8],
      [
        ['ngu', 0.9],
        ['dốt', 0.8],
      ],
    ],
    ['none behind the comma that is only likely', 'ngu, dốt', [0.9, 0.3], [['ngu', 0.9]]],
    ['up to the end of the line, its dot left out', 'đồ ngu.', [0.9, 0.9], [['đồ ngu', 0.9]]],
    ['never surer than 1', 'ngu', [1 + 1e-12], [['ngu', 1]]],
    ['none without words', '...', [], []],
  ])('%s', (_, line, inside, expected) => {
    const found = extractPhrases(tokenizeLine(line), inside, NOTE, GROW)
    expect(found.map(({ start, end, certainty }) => [line.slice(start, end), certainty])).toEqual(expected)
  })

  it('cover every word that is sure enough, in order, none twice', () => {
    const word = fc.constantFrom('ngu', 'dốt', 'ơi,', 'mà.', '😂')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.double({ min: 0, max: 1, noNaN: true }))), (parts) => {
        const tokens = tokenizeLine(parts.map(([text]) => text).join(' '))
        const inside = tokens.starts.map((_, i) => parts[i % parts.length]![1])
        let end = 0
        const found = extractPhrases(tokens, inside, NOTE, GROW)
        for (const tag of found) {
          expect(tag.start).toBeGreaterThanOrEqual(end)
          expect(tag.end).toBeGreaterThan(tag.start)
          end = tag.end
        }
        tokens.starts.forEach((start, i) => {
          const tag = found.find((each) => each.start <= start && start < each.end)
          if (inside[i]! >= NOTE) expect(tag?.certainty).toBeGreaterThanOrEqual(inside[i]!)
          if (inside[i]! < GROW) expect(tag).toBeUndefined()
        })
      }),
    )
  })
})

describe('the words that add most', () => {
  const sum = (gain: readonly number[], from: number, to: number) => gain.slice(from, to).reduce((a, b) => a + b, 0)

  it.each<[string, number[], [number, number]]>([
    ['no words', [], [0, 0]],
    ['one word', [-1], [0, 1]],
    ['fewer than four words: all', [-5, 3, -5], [0, 3]],
    ['five that add, among others', [-1, 1, 1, 1, 1, 1, -1], [1, 6]],
    ['over a dip that is worth it', [-9, 4, 4, -1, 4, 4, -9], [1, 6]],
    ['not over one that is not', [-9, 4, 4, -9, 3, 3, 3, 3, -9], [4, 8]],
    ['grown towards what adds more', [-9, -1, -2, 5, -3, -9], [1, 5]],
    ['the least bad where nothing adds', [-5, -4, -3, -2, -1, -6], [1, 5]],
  ])('%s', (_, gain, [from, to]) => {
    expect(findBestSpan(gain)).toEqual({ from, to })
  })

  it('are the stretch with the highest sum, or hold it where it is short; at least four words where there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 24 }), (gain) => {
        const { from, to } = findBestSpan(gain)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(gain.length)
        expect(to - from).toBeGreaterThanOrEqual(Math.min(4, gain.length))
        let highest = Number.NEGATIVE_INFINITY
        let within = Number.NEGATIVE_INFINITY
        for (let a = 0; a < gain.length; a++) {
          for (let b = a + 1; b <= gain.length; b++) {
            highest = Math.max(highest, sum(gain, a, b))
            if (a >= from && b <= to) within = Math.max(within, sum(gain, a, b))
          }
        }
        expect(within).toBe(highest)
        if (to - from > 4) expect(sum(gain, from, to)).toBe(highest)
      }),
      { numRuns: 1000 },
    )
  })
})
