import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../../scripts/thread-clock.ts'
import { findEvidencePhrase, splitByEvidence } from '../../../utils/report/model/evidence-phrases.ts'

describe('findEvidencePhrase', () => {
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
