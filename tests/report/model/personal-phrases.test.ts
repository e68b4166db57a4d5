import { describe, expect, it } from 'vitest'
import { findPersonalPhrases } from '../../../utils/report/model/personal-phrases.ts'
import { MAX_LOCATED_PHRASES } from '../../../utils/report/picture/screenshot-schema.ts'

describe('findPersonalPhrases', () => {
  it('returns the numbers as written, from the text and from the shared original', () => {
    const phrases = findPersonalPhrases({
      text: 'Gọi chị Ví Dụ, số 0912 345 678, đóng phí 500.000 đồng.',
      shared: 'CCCD 089199000000',
    })
    expect(phrases).toEqual(expect.arrayContaining([expect.stringContaining('0912 345 678')]))
    expect(phrases).toEqual(expect.arrayContaining([expect.stringContaining('089199000000')]))
    expect(phrases.join()).not.toContain('500.000')
  })

  it('returns every number that the report masks, also one directly after another number', () => {
    expect(findPersonalPhrases({ text: 'STK 0912345678 001099012345', shared: null })).toEqual([
      '0912345678',
      '001099012345',
    ])
  })

  it('returns no phrase for a text without numbers, and at most MAX_LOCATED_PHRASES', () => {
    expect(findPersonalPhrases({ text: 'Sáng nay cá đồng về nhiều.', shared: null })).toEqual([])
    const many = Array.from({ length: 90 }, (_, n) => `Số 0912 345 ${100 + n}.`).join('\n')
    expect(findPersonalPhrases({ text: many, shared: null }).length).toBeLessThanOrEqual(MAX_LOCATED_PHRASES)
  })
})
