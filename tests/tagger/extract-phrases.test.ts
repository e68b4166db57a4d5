import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBestSpan } from '../../utils/tagger/best-span.ts'
import { extractPhrases } from '../../utils/tagger/extract-phrases.ts'
import { tokenizeLine } from '../../utils/tagger/tokenize-line.ts'

const MIN_PEAK = 0.5
const MIN_INSIDE = 0.2

describe('extractPhrases', () => {
  it.each<[string, string, number[], [string, number][]]>([
    ['one sure word', 'ôi đồ ngu quá', [0, 0, 0.9, 0], [['ngu', 0.9]]],
    ['consecutive words, with the certainty of the surest', 'ôi đồ ngu quá', [0, 0.6, 0.9, 0.7], [['đồ ngu quá', 0.9]]],
    ['extended by less certain words on both sides', 'ôi đồ ngu quá', [0, 0.3, 0.9, 0.2], [['đồ ngu quá', 0.9]]],
    ['no phrase when only such words occur', 'ôi đồ ngu quá', [0.3, 0.49, 0.3, 0.3], []],
    ['exactly at the thresholds', 'ôi đồ ngu quá', [0, 0.2, 0.5, 0], [['đồ ngu', 0.5]]],
    [
      'two separate phrases',
      'ngu ơi là ngu',
      [0.9, 0, 0, 0.8],
      [
        ['ngu', 0.9],
        ['ngu', 0.8],
      ],
    ],
    [
      'two phrases with a comma between',
      'ngu, dốt',
      [0.9, 0.8],
      [
        ['ngu', 0.9],
        ['dốt', 0.8],
      ],
    ],
    ['no extension across a comma', 'ngu, dốt', [0.9, 0.3], [['ngu', 0.9]]],
    ['a phrase at the end of the line, without its dot', 'đồ ngu.', [0.9, 0.9], [['đồ ngu', 0.9]]],
    ['a certainty of at most 1', 'ngu', [1 + 1e-12], [['ngu', 1]]],
    ['no phrase without words', '...', [], []],
  ])('%s', (_, line, inside, expected) => {
    const found = extractPhrases(tokenizeLine(line), inside, MIN_PEAK, MIN_INSIDE)
    expect(found.map(({ start, end, certainty }) => [line.slice(start, end), certainty])).toEqual(expected)
  })

  it('covers every certain word, in order, without overlaps', () => {
    const word = fc.constantFrom('ngu', 'dốt', 'ơi,', 'mà.', '😂')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.double({ min: 0, max: 1, noNaN: true }))), (parts) => {
        const tokens = tokenizeLine(parts.map(([text]) => text).join(' '))
        const inside = tokens.starts.map((_, i) => parts[i % parts.length]![1])
        let end = 0
        const found = extractPhrases(tokens, inside, MIN_PEAK, MIN_INSIDE)
        for (const tag of found) {
          expect(tag.start).toBeGreaterThanOrEqual(end)
          expect(tag.end).toBeGreaterThan(tag.start)
          end = tag.end
        }
        tokens.starts.forEach((start, i) => {
          const tag = found.find((each) => each.start <= start && start < each.end)
          if (inside[i]! >= MIN_PEAK) expect(tag?.certainty).toBeGreaterThanOrEqual(inside[i]!)
          if (inside[i]! < MIN_INSIDE) expect(tag).toBeUndefined()
        })
      }),
    )
  })
})

describe('findBestSpan', () => {
  const sum = (scores: readonly number[], from: number, to: number) => scores.slice(from, to).reduce((a, b) => a + b, 0)

  it.each<[string, number[], [number, number]]>([
    ['no words', [], [0, 0]],
    ['one word', [-1], [0, 1]],
    ['fewer than four words: all', [-5, 3, -5], [0, 3]],
    ['five that add, among others', [-1, 1, 1, 1, 1, 1, -1], [1, 6]],
    ['across a small dip', [-9, 4, 4, -1, 4, 4, -9], [1, 6]],
    ['not across a large dip', [-9, 4, 4, -9, 3, 3, 3, 3, -9], [4, 8]],
    ['extended towards the higher scores', [-9, -1, -2, 5, -3, -9], [1, 5]],
    ['the least negative words when all are negative', [-5, -4, -3, -2, -1, -6], [1, 5]],
  ])('%s', (_, scores, [from, to]) => {
    expect(findBestSpan(scores)).toEqual({ from, to })
  })

  it('returns or contains the span with the highest sum, with at least four words if possible', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 24 }), (scores) => {
        const { from, to } = findBestSpan(scores)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(scores.length)
        expect(to - from).toBeGreaterThanOrEqual(Math.min(4, scores.length))
        let highest = Number.NEGATIVE_INFINITY
        let within = Number.NEGATIVE_INFINITY
        for (let a = 0; a < scores.length; a++) {
          for (let b = a + 1; b <= scores.length; b++) {
            highest = Math.max(highest, sum(scores, a, b))
            if (a >= from && b <= to) within = Math.max(within, sum(scores, a, b))
          }
        }
        expect(within).toBe(highest)
        if (to - from > 4) expect(sum(scores, from, to)).toBe(highest)
      }),
      { numRuns: 1000 },
    )
  })
})
