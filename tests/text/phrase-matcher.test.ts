import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyzeText } from '../../utils/text/analyzed-text.ts'
import { getMatchedPhrase, PhraseMatcher } from '../../utils/text/phrase-matcher.ts'
import { anyText } from './arbitrary-text.ts'

const list = new PhraseMatcher<string>(
  [
    ['chó', 'dog'],
    ['chó má', 'curse'],
    ['{đồ|lũ} {ngu|dốt} {nát|}', 'insult'],
    ['mật', 'secret'],
    ['lồn', 'vulgar'],
  ],
  (template) => template !== 'lồn' && template !== 'mật',
)

function found(text: string) {
  return list.find(analyzeText(text)).map((match) => {
    const span = match.reading.span(match.start, match.end)
    return [text.slice(span.start, span.end), match.value]
  })
}

describe('PhraseMatcher', () => {
  it.each([
    ['takes the longest phrase', 'đồ chó má kia', [['chó má', 'curse']]],
    ['matches whole words only', 'chóng mặt, chó', [['chó', 'dog']]],
    [
      'matches without optional words',
      'lũ ngu, đồ dốt nát',
      [
        ['lũ ngu', 'insult'],
        ['đồ dốt nát', 'insult'],
      ],
    ],
    [
      'matches capitals',
      'CHÓ MÁ, Đồ Ngu',
      [
        ['CHÓ MÁ', 'curse'],
        ['Đồ Ngu', 'insult'],
      ],
    ],
    [
      'accepts two spaces or a hyphen between words',
      'chó  má, chó-má',
      [
        ['chó  má', 'curse'],
        ['chó-má', 'curse'],
      ],
    ],
    ['does not match across a sentence end', 'Có con chó. Má mua', [['chó', 'dog']]],
    [
      'matches stretched letters',
      'lũ nguuuuu, chóóó',
      [
        ['lũ nguuuuu', 'insult'],
        ['chóóó', 'dog'],
      ],
    ],
    ['matches separated letters', 'đúng là c.h.ó quá', [['c.h.ó', 'dog']]],
    [
      'matches without diacritics in a draft that has none',
      'do ngu nat, cho ma',
      [
        ['do ngu nat', 'insult'],
        ['cho ma', 'curse'],
      ],
    ],
    ['skips entries that are ambiguous without diacritics', 'lon bia, mat ong', []],
    ['requires diacritics in a draft that has some', 'cho má đi chợ', []],
    ['finds no phrase in an empty text', '', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('returns the matched phrase', () => {
    const [match] = list.find(analyzeText('Lũ Ngu'))
    expect(getMatchedPhrase(match!)).toBe('lu ngu')
  })

  it('prefers the earlier of two entries with the same phrase', () => {
    const matcher = new PhraseMatcher<number>([
      ['{a|b} c', 1],
      ['b c', 2],
    ])
    expect(matcher.find(analyzeText('b c')).map((match) => match.value)).toEqual([1])
  })

  it('returns non-empty matches in order, in any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(fc.constantFrom('đồ', 'ngu', 'chó', 'má', 'c.h.ó', '.', ' ')).map((w) => w.join(' ')),
        ),
        (text) => {
          const spans = list.find(analyzeText(text)).map((match) => match.reading.span(match.start, match.end))
          spans.forEach((span, i) => {
            expect(span.end).toBeGreaterThan(span.start)
            if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.start)
          })
        },
      ),
      { numRuns: 1000 },
    )
  })
})
