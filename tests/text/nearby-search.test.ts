import { describe, expect, it } from 'vitest'
import type { Span } from '../../utils/draft.ts'
import { type AnalyzedText, analyzeText } from '../../utils/text/analyzed-text.ts'
import { createNearbySearch } from '../../utils/text/nearby-search.ts'

/** Finds the words "xin" with the unit after each, and counts how often a place was looked at. */
function createCountedSearch() {
  let count = 0
  const find = createNearbySearch(0, 1, (reading, { start, end }) => {
    count++
    return reading.text[end] === '!' ? undefined : { start, end, next: reading.text[end] }
  })
  return {
    getCount: () => count,
    search: (reading: AnalyzedText) =>
      [...reading.text.matchAll(/xin/g)].map(({ index }): Span | undefined =>
        find(reading, { start: index, end: index + 3 }),
      ),
  }
}

describe('createNearbySearch', () => {
  const text = 'xin một. Rồi xin hai.\nLại xin ba! xin!'

  it.each([
    ['before all', `À, ${text}`],
    ['between', text.replace('hai', 'hai ba')],
    ['right after a span', text.replace('xin ba', 'xin! ba')],
    ['at the end', `${text} xin`],
    ['by taking away', text.replace('Rồi ', '')],
    ['by another text', 'xin'],
  ])('finds the same after an edit %s as in a fresh text', (_, edited) => {
    const { search } = createCountedSearch()
    const before = analyzeText(text)
    search(before)
    expect(search(analyzeText(edited, before))).toEqual(search(analyzeText(edited)))
  })

  it('looks again only where the text has changed', () => {
    const { search, getCount } = createCountedSearch()
    const before = analyzeText(text)
    search(before)
    expect(getCount()).toBe(4)
    search(analyzeText(text.replace('hai', 'hai ba'), before))
    expect(getCount()).toBe(5)
  })
})
