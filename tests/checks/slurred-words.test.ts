import { describe, expect, it } from 'vitest'
import { findSlurredVulgarWords } from '../../utils/checks/profanity/slurred-words.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

/** The words found, as written. */
function find(text: string): string[] {
  const reading = analyzeText(text)
  return findSlurredVulgarWords(reading).map(({ start, end }) => {
    const span = reading.span(start, end)
    return text.slice(span.start, span.end)
  })
}

describe('vulgar words run together', () => {
  it.each([
    ['trời nóng vailonnn', 'vailonnn'],
    ['Vãicalồn chưa', 'Vãicalồn'],
    ['nói như cailoncat vậy', 'cailoncat'],
    ['biến đi condimemay', 'condimemay'],
    ['đụmámày', 'đụmámày'],
    ['mưa to ngập chetme rồi', 'chetme'],
  ])('%s', (text, word) => {
    expect(find(text)).toEqual([word])
  })

  it.each([
    'Cái lồng chim treo trước hiên',
    'Con các bác năm nay thi đậu hết rồi',
    'Mẹ chồng em đi Vũng Liêm mai về',
    'Vailoncat.com là tên miền',
    'Anh gửi cho vlon_tran nhé',
  ])('not in: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('vulgar words with letters drawn out', () => {
  it.each([
    ['địiiiit thiệt chứ', 'địiiiit'],
    ['đéoo hiểu kiểu gì', 'đéoo'],
    ['lồoonnn má', 'lồoonnn'],
  ])('%s', (text, word) => {
    expect(find(text)).toEqual([word])
  })

  it.each(['Đèooo cao quá trời', 'Nướccc ngập hết sân', 'Đẹppp quá cô ơi'])('not in: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})
