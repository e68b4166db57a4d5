import { describe, expect, it } from 'vitest'
import { matchStamp } from '../../../utils/attachments/stamps/match-stamp.ts'

const grade = (text: string) => {
  const meaning = matchStamp(text)?.meaning
  return meaning && 'grade' in meaning ? meaning.grade : meaning?.kind
}

describe('the words of a stamp', () => {
  it.each([
    ['MẬT', 'secret'],
    ['"MẬT', 'secret'],
    ['Í MÃT', 'secret'],
    ['[Mật |', 'secret'],
    ['MẬIT', 'secret'],
    ['MÃI', 'secret'],
    ['MÁT', 'secret'],
    ['UYỆT MẬ', 'most-secret'],
    ['TUYỆT MÃI', 'most-secret'],
    ['ï TUYỆT MẬT ¡', 'most-secret'],
    ['rÕI MT', 'top-secret'],
    ['TỐI MẬT', 'top-secret'],
    ['TÔI MẶT', 'top-secret'],
    ['| TUYỆT MẬT', 'most-secret'],
    ['TUYELI MẠT', 'most-secret'],
    ['KHẨN', 'urgent'],
    ['KHAN', 'urgent'],
    ['THƯỢNG KHẨN', 'very-urgent'],
    ['HOẢ TỐC', 'express'],
    ['HỎA TỐC', 'express'],
    ['HỎA TỐC HẸN GIỜ', 'express'],
    ['ĐÃ THU PHÍ', 'other'],
    ['GIẢI MẬT', 'other'],
  ])('mean what they say, also misread: %s', (text, meaning) => {
    expect(grade(text)).toBe(meaning)
  })

  it.each([
    '',
    '***',
    'MẬT ONG',
    'MẬT MÍA',
    'mặt',
    'MẮT',
    'ĐẠT',
    'BÁT',
    'MAI',
    'MART',
    'MỚI',
    'NHẬT',
    'TỐI NAY',
    'TUYỆT VỜI',
    'khẩn',
    'HOT',
    'BẢN SAO',
    'BÁNH MÌ',
    'ĐÃ THANH TOÁN',
    'KHUYẾN MẠI',
    'QUÁN KHÁNH',
    'GIẢM 50%',
  ])('mean no stamp: %s', (text) => {
    expect(grade(text)).toBeUndefined()
  })

  it('are the less certain the more of them was misread', () => {
    expect(matchStamp('TUYỆT MẬT')!.certainty).toBe(1)
    expect(matchStamp('TUYỆT MẠI')!.certainty).toBeLessThan(1)
    expect(matchStamp('Tuyệt mật')!.certainty).toBeLessThan(1)
    expect(matchStamp('MÂI')!.certainty).toBeLessThan(matchStamp('TUYỆT MẠI')!.certainty)
  })
})
