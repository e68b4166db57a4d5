import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEvidencePhrase, splitByEvidence } from '../../../utils/report/model/evidence-phrases.ts'

describe('a phrase', () => {
  const post = { text: 'Đăng nhập  vneid-gov.top\nđể Nhận ngay 2.000.000 đồng (hôm nay).', shared: 'Bài gốc khác' }
  it.each([
    ['vneid-gov.top', 'vneid-gov.top'],
    ['VNEID-GOV.TOP', 'vneid-gov.top'],
    ['đăng nhập vneid', 'Đăng nhập  vneid'],
    ['top để nhận', 'top\nđể Nhận'],
    ['“nhận ngay”', 'Nhận ngay'],
    ['nhận ngay'.normalize('NFD'), 'Nhận ngay'],
    ['(hôm nay)', '(hôm nay)'],
    ['bài gốc', 'Bài gốc'],
    ['vneid.gov', null],
    ['', null],
    ['   ', null],
    ['.*', null],
    ['x'.repeat(600), null],
  ])('%j is found as %j', (words, found) => {
    expect(findEvidencePhrase(post, words)).toBe(found)
  })

  it('does not look at what is far too long for a phrase, whatever it is made of', () => {
    const started = performance.now()
    expect(findEvidencePhrase({ text: 'a', shared: null }, `a${'”'.repeat(100_000)}a`)).toBeNull()
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('is always a part of the text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, words) => {
        const found = findEvidencePhrase({ text, shared: null }, words)
        expect(found === null || text.includes(found)).toBe(true)
      }),
    )
  })
})

describe('the parts of a text', () => {
  it('mark the phrases, overlapping ones as one', () => {
    expect(splitByEvidence('abcdef', ['bc', 'cd'])).toEqual([
      { text: 'a', picked: false },
      { text: 'bcd', picked: true },
      { text: 'ef', picked: false },
    ])
    expect(splitByEvidence('', ['x'])).toEqual([])
  })

  it('joined again are the text', () => {
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
