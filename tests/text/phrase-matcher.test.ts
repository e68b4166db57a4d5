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

describe('a word list', () => {
  it.each([
    ['takes the longest phrase', 'đồ chó má kia', [['chó má', 'curse']]],
    ['goes by whole words', 'chóng mặt, chó', [['chó', 'dog']]],
    [
      'leaves optional words out',
      'lũ ngu, đồ dốt nát',
      [
        ['lũ ngu', 'insult'],
        ['đồ dốt nát', 'insult'],
      ],
    ],
    [
      'reads capitals',
      'CHÓ MÁ, Đồ Ngu',
      [
        ['CHÓ MÁ', 'curse'],
        ['Đồ Ngu', 'insult'],
      ],
    ],
    [
      'reads two spaces and a hyphen as one',
      'chó  má, chó-má',
      [
        ['chó  má', 'curse'],
        ['chó-má', 'curse'],
      ],
    ],
    ['does not reach into the next sentence', 'Có con chó. Má mua', [['chó', 'dog']]],
    [
      'reads drawn-out letters',
      'lũ nguuuuu, chóóó',
      [
        ['lũ nguuuuu', 'insult'],
        ['chóóó', 'dog'],
      ],
    ],
    ['reads letters set apart', 'đúng là c.h.ó quá', [['c.h.ó', 'dog']]],
    [
      'reads a draft without diacritics',
      'do ngu nat, cho ma',
      [
        ['do ngu nat', 'insult'],
        ['cho ma', 'curse'],
      ],
    ],
    ['but not what would mean something else', 'lon bia, mat ong', []],
    ['nor without diacritics in a draft that has some', 'cho má đi chợ', []],
    ['finds nothing in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('says which phrase it was', () => {
    const [match] = list.find(analyzeText('Lũ Ngu'))
    expect(getMatchedPhrase(match!)).toBe('lu ngu')
  })

  it('takes the earlier entry of two that say the same', () => {
    const two = new PhraseMatcher<number>([
      ['{a|b} c', 1],
      ['b c', 2],
    ])
    expect(two.find(analyzeText('b c')).map((match) => match.value)).toEqual([1])
  })

  it('gives matches in order that do not overlap, in any text', () => {
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
