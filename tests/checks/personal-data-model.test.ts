import { describe, expect, it } from 'vitest'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

describe('what the model takes for somebody’s data', () => {
  it.each([
    ['Chị Mẫu mổ u tuần rồi, giờ nằm nhà', false],
    ['Nhà bà Mẫu ở căn 12, cuối dãy', false],
    // Whose number it is the rules know better.
    ['Gọi chị Mẫu 0912 345 678 nha', true],
    ['Số thẻ 9704.2292.0012 của anh Mẫu', true],
    // What masking all numbers of a list leaves.
    ['3. Lê Thị Mẫu, CCCD 046•••••••••, ĐT 0913 ••• •••', true],
    // A question for a number gives none.
    ['Anh ơi số căn cước của anh là gì để em điền tờ khai ạ', true],
    ['so tai khoan cua chi la so nao', true],
    ['Anh Mẫu thôn 5 bị HIV, số căn cước của anh là gì vậy', false],
  ])('is left to the rules where there is a long number, or one is asked for: %s', (text, isExempt) => {
    expect(personalData.isExempt!(analyzeText(text), { start: 0, end: text.length })).toBe(isExempt)
  })
})

describe('what the model takes for somebody’s data, and that names nobody in full', () => {
  const describeMasked = (text: string) =>
    personalData.describeMasked!(analyzeText(text), { start: 0, end: text.length })

  it('says that the rest may be enough', () => {
    expect(describeMasked('Chị L.T.M., xóm Đình, mổ u tuần rồi')).toBe('initials')
    expect(describeMasked('Chị Lê Thị Mẫu, xóm Đình, mổ u tuần rồi')).toBeUndefined()
  })
})
