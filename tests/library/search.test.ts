import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS, PROVISIONS } from '../../utils/library/index.ts'
import { excerptOf } from '../../utils/library/search/excerpt.ts'
import { LibrarySearch, type SearchHit, type SearchOptions } from '../../utils/library/search/index.ts'
import { FEWER, likeness, OTHER } from '../../utils/library/search/likeness.ts'
import { QUERIES } from './queries.ts'

const search = new LibrarySearch(DOCUMENTS, PROVISIONS, 'vi')
const OPTIONS: SearchOptions = { today: '2026-11-24', currentFirst: true, roles: [] }
const ids = (query: string, options: Partial<SearchOptions> = {}) =>
  search.find(query, { ...OPTIONS, ...options }).map(({ id }) => id)

/** The marked pieces of a hit. */
function marked(hit: SearchHit | undefined): string[] {
  if (!hit) return []
  return [
    ...hit.marks.title.map(({ start, end }) => hit.title.slice(start, end)),
    ...hit.marks.summary.map(({ start, end }) => hit.summary.slice(start, end)),
  ]
}

describe('searching the library', () => {
  it.each(QUERIES)('%s finds %s first', (query, first) => {
    expect(ids(query)[0]).toBe(first)
  })

  it.each(['quà tết cấp trên', '999/2025', 'zzz', '', '   ', '!?', 'xổ số kiến thiết'])(
    'finds nothing for "%s"',
    (query) => {
      expect(ids(query)).toEqual([])
    },
  )

  it('reads older tone placement and decomposed letters alike', () => {
    expect(ids('hàng hoá')).toEqual(ids('hàng hóa'))
    expect(ids('số điện thoại'.normalize('NFD'))).toEqual(ids('số điện thoại'))
    expect(ids('SỐ ĐIỆN THOẠI')).toEqual(ids('số điện thoại'))
  })

  it('puts the exact form above the folded one', () => {
    const found = search.find('mật', OPTIONS)
    expect(marked(found[0]).every((piece) => piece.toLowerCase() === 'mật')).toBe(true)
    expect(ids('mặt')[0]).not.toBe(found[0]?.id)
  })

  it('finds while a word is being written', () => {
    expect(ids('số điện tho')).toContain('nd-356-2025.d3')
    expect(ids('xúc phạ')).toContain('luat-116-2025.d13.k3.d')
  })

  it('puts what stands before what was replaced, unless asked not to', () => {
    const found = search.find('quy tắc ứng xử', OPTIONS).map((hit) => hit.document.standing === 'ended')
    expect(found).toContain(true)
    expect(found.indexOf(true)).toBeGreaterThan(found.lastIndexOf(false, found.indexOf(true)))
    expect(found[0]).toBe(false)
  })

  it('shows an old document when it is asked for by number, whatever the order', () => {
    expect(ids('nd 15/2020')[0]).toBe('nd-15-2020')
    expect(ids('điều 101 nđ 15')[0]).toBe('nd-15-2020.d101')
  })

  it('brings the rules of one’s own role forward', () => {
    const at = (roles: string[]) => ids('không được làm', { roles }).indexOf('luat-129-2025.d10')
    expect(at(['vien-chuc'])).toBeLessThan(at(['cong-chuc']))
  })

  it('marks the words as they stand in the text', () => {
    expect(marked(search.find('so dien thoai', OPTIONS)[0])).toEqual(['số điện thoại'])
    expect(marked(search.find('tin giả', OPTIONS)[0]).map((piece) => piece.toLowerCase())).toContain('tin giả')
    expect(marked(search.find('nd 15/2020', OPTIONS)[0])).toEqual(['15/2020'])
  })

  it('returns marks that lie in the text, in order, for any query', () => {
    const words = fc.constantFrom('tin', 'giả', 'mat', 'số', 'điều 9', '330', 'đ', 'ảnh con', '😀', '\ud800', 'luật')
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 6 }), (parts) => {
        for (const hit of search.find(parts.join(' '), OPTIONS)) {
          for (const [text, marks] of [
            [hit.title, hit.marks.title],
            [hit.summary, hit.marks.summary],
          ] as const) {
            let last = 0
            for (const { start, end } of marks) {
              expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(text.length)
              last = end
            }
          }
        }
      }),
    )
  })

  it('takes 5 ms at most, in the middle of the written-down queries', () => {
    const times = QUERIES.map(([query]) => {
      const start = performance.now()
      search.find(query, OPTIONS)
      return performance.now() - start
    }).sort((a, b) => a - b)
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(5)
  })

  it('reads in English, and still finds by Vietnamese words', () => {
    const english = new LibrarySearch(DOCUMENTS, PROVISIONS, 'en')
    expect(english.find('telephone number', OPTIONS)[0]?.id).toBe('nd-356-2025.d3')
    expect(english.find('số điện thoại', OPTIONS).map(({ id }) => id)).toContain('nd-356-2025.d3')
  })
})

describe('likeness', () => {
  it.each([
    ['điện', 'điện', 1],
    ['dien', 'điện', FEWER],
    ['điên', 'điện', FEWER],
    ['dien', 'diện', FEWER],
    ['diễn', 'điện', OTHER],
    ['mặt', 'mật', OTHER],
    ['đien', 'dien', OTHER],
    ['hoa', 'hóa', FEWER],
  ])('%s for %s', (typed, word, expected) => {
    const found = likeness(typed, word)
    expect(found).toBe(expected === FEWER ? FEWER : expected === OTHER ? OTHER : 1)
  })
})

describe('excerptOf', () => {
  it('keeps a short text whole', () => {
    expect(excerptOf('một hai', [{ start: 4, end: 7 }], 20)).toEqual({ text: 'một hai', marks: [{ start: 4, end: 7 }] })
  })

  it('cuts between words around the first mark and moves the marks along', () => {
    const text = `${'đầu '.repeat(40)}số điện thoại${' cuối'.repeat(40)}`
    const at = text.indexOf('số')
    const { text: shown, marks } = excerptOf(text, [{ start: at, end: at + 13 }], 80)
    expect(shown.length).toBeLessThanOrEqual(84)
    expect(shown).toMatch(/^… đầu .*cuối…$/)
    expect(shown.slice(marks[0]!.start, marks[0]!.end)).toBe('số điện thoại')
  })
})
