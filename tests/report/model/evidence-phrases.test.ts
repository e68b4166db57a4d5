import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { startThreadClock } from '../../../scripts/thread-clock.ts'
import { cutEvidencePhrase, findEvidencePhrase, splitByEvidence } from '../../../utils/report/model/evidence-phrases.ts'
import { expandToWords } from '../../../utils/report/model/expand-to-words.ts'

describe('findEvidencePhrase', () => {
  const post = { text: 'Đăng nhập  vneid-gov.top\nđể Nhận ngay 2.000.000 đồng (hôm nay).', shared: 'Bài gốc khác' }
  it.each([
    ['vneid-gov.top', 'vneid-gov.top'],
    ['VNEID-GOV.TOP', 'vneid-gov.top'],
    ['đăng nhập vneid', 'Đăng nhập  vneid'],
    ['top để nhận', 'gov.top\nđể Nhận'],
    ['hận nga', 'Nhận ngay'],
    ['“nhận ngay”', 'Nhận ngay'],
    ['nhận ngay'.normalize('NFD'), 'Nhận ngay'],
    ['(hôm nay)', '(hôm nay)'],
    ['bài gốc', 'Bài gốc'],
    ['vneid.gov', null],
    ['', null],
    ['   ', null],
    ['.*', null],
    ['x'.repeat(600), null],
  ])('finds %j as %j', (words, found) => {
    expect(findEvidencePhrase(post, words)).toBe(found)
  })

  it('rejects overlong input quickly, whatever its characters', () => {
    const readClock = startThreadClock()
    expect(findEvidencePhrase({ text: 'a', shared: null }, `a${'”'.repeat(100_000)}a`)).toBeNull()
    expect(readClock()).toBeLessThan(500)
  })

  it('returns only parts of the text, for any input', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, words) => {
        const found = findEvidencePhrase({ text, shared: null }, words)
        expect(found === null || text.includes(found)).toBe(true)
      }),
    )
  })
})

describe('cutEvidencePhrase', () => {
  const text = 'Đăng nhập  vneid-gov.top\nđể “Nhận ngay” 2.000.000 đồng, tiền.'
  const cut = (selected: string) => {
    const start = text.indexOf(selected)
    return cutEvidencePhrase(text, start, start + selected.length)
  }
  it.each([
    ['ăng nh', 'Đăng nhập', 'Đăng nhập'],
    ['neid-go', 'vneid-gov.top', 'vneid-gov'],
    [' “Nhận nga', 'Nhận ngay', 'Nhận ngay'],
    ['00.0', '2.000.000', '000.000'],
    ['đồng, tiề', 'đồng, tiền', 'đồng, tiền'],
    ['đồng,', 'đồng,', 'đồng,'],
    ['”', null, null],
    ['  ', null, null],
  ])('grows the selection %j to %j, and to %j in a browser without a segmenter', (selected, phrase, simple) => {
    expect(cut(selected)).toBe(phrase)
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
    expect(cut(selected)).toBe(simple)
    vi.unstubAllGlobals()
  })

  it('keeps letters together with their separate diacritics', () => {
    const apart = 'Nhận tiền'.normalize('NFD')
    expect(cutEvidencePhrase(apart, 2, apart.length - 2)).toBe(apart)
  })

  it('returns a part of the text that has the selection, and no half of a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (words, a, b) => {
        const [start, end] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y) as [number, number]
        const phrase = cutEvidencePhrase(words, start, end)
        const isBlank = words.slice(start, end).replace(/[\s"'“”‘’]/g, '') === ''
        expect(phrase === null).toBe(isBlank)
        if (phrase) expect(phrase).toContain(words.slice(start, end).replace(/^[\s"'“”‘’]+|[\s"'“”‘’]+$/g, ''))
        const span = expandToWords(words, start, end)
        expect(expandToWords(words, span.start, span.end)).toEqual(span)
      }),
    )
  })
})

describe('splitByEvidence', () => {
  it('marks the phrases and merges overlapping ones', () => {
    expect(splitByEvidence('abcdef', ['bc', 'cd'])).toEqual([
      { text: 'a', picked: false },
      { text: 'bcd', picked: true },
      { text: 'ef', picked: false },
    ])
    expect(splitByEvidence('', ['x'])).toEqual([])
  })

  it('returns parts that join to the original text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, phrases) => {
        expect(
          splitByEvidence(text, phrases)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
