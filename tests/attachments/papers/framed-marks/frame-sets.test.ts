import { describe, expect, it } from 'vitest'
import { createPaperWords } from '../paper-words.ts'
import { FRAME_SETS } from './frame-sets.ts'

const SEEDS = Array.from({ length: 20 }, (_, i) => 300 + i)
const MARKS = /LƯU HÀNH NỘI BỘ|>(?:TỐI |TUYỆT )?MẬT<|>HỎA TỐC</

describe.each(Object.entries(FRAME_SETS))('the pages of %s', (_, { layouts }) => {
  const pages = layouts.flatMap((layout) => SEEDS.map((seed) => layout.make(createPaperWords(seed))))

  it('are the same for the same seed, and others for another', () => {
    for (const layout of layouts) {
      expect(layout.make(createPaperWords(5))).toEqual(layout.make(createPaperWords(5)))
      expect(layout.make(createPaperWords(5)).html).not.toBe(layout.make(createPaperWords(6)).html)
    }
  })

  it('bear a mark unless they are ordinary', () => {
    const wrong = pages.filter(({ html, isOrdinary }) => MARKS.test(html) === isOrdinary)
    expect(wrong.map(({ html }) => html)).toEqual([])
    expect(pages.filter(({ isOrdinary }) => isOrdinary).length).toBeGreaterThan(60)
  })

  it('have frames of each line and gap, and widths from 600 to 2000', () => {
    const marked = pages.filter(({ isOrdinary }) => !isOrdinary)
    const collect = (pattern: RegExp) => new Set(marked.map(({ html }) => Number(pattern.exec(html)![1])))
    expect(collect(/inline-block;border:(\d)px/)).toEqual(new Set([1, 2, 3, 4]))
    expect(collect(/;padding:(\d)px;color/)).toEqual(new Set([2, 3, 4, 6, 8]))
    const widths = marked.map(({ width }) => width)
    expect([Math.min(...widths), Math.max(...widths)]).toEqual([600, 2000])
  })
})
