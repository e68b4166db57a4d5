import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findEnclosingPassage,
  findEnclosingQuotation,
  findEnclosingSentence,
  hasOfficialSource,
  isCondemned,
  isMentionedAsWord,
  isQuotedInObjection,
} from '../../../../utils/checks/shared/context/mitigating-context.ts'
import { isReportedSpeech } from '../../../../utils/checks/shared/context/reported-contempt.ts'
import type { Span } from '../../../../utils/draft.ts'
import { type AnalyzedText, analyzeText } from '../../../../utils/text/analyzed-text.ts'
import { anyText } from '../../../text/arbitrary-text.ts'

/** An analyzed text and the span of some words in it. */
function place(text: string, words: string): [AnalyzedText, Span] {
  const reading = analyzeText(text)
  const start = reading.text.indexOf(words)
  return [reading, { start, end: start + words.length }]
}

function slice(reading: AnalyzedText, span: Span): string {
  return reading.text.slice(span.start, span.end)
}

describe('the sentence around a phrase', () => {
  it.each([
    ['Một hai. Ba bốn năm. Sáu', 'bốn', 'Ba bốn năm.'],
    ['Một hai\nBa bốn năm\nSáu', 'bốn', 'Ba bốn năm'],
    ['Ở chinhphu.vn có bốn mục', 'bốn', 'Ở chinhphu.vn có bốn mục'],
    ['bốn', 'bốn', 'bốn'],
  ])('is found in %j', (text, words, sentence) => {
    const [reading, span] = place(text, words)
    expect(slice(reading, findEnclosingSentence(reading, span)).trim()).toBe(sentence)
  })

  it('forms a passage with the sentences before and after it', () => {
    const [reading, span] = place('Không. Một hai. Ba bốn. Năm sáu. Bảy', 'bốn')
    expect(slice(reading, findEnclosingPassage(reading, span)).trim()).toBe('Một hai. Ba bốn. Năm sáu.')
  })

  it('contains the phrase and has a bounded length, in any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(5), (text, at, length) => {
        const reading = analyzeText(text.repeat(3))
        const start = at % (reading.text.length + 1)
        const span = { start, end: Math.min(reading.text.length, start + length) }
        const sentence = findEnclosingSentence(reading, span)
        expect(sentence.start).toBeLessThanOrEqual(span.start)
        expect(sentence.end).toBeGreaterThanOrEqual(span.end)
        const passage = findEnclosingPassage(reading, span)
        expect(passage.end - passage.start).toBeLessThanOrEqual(length + 2500)
      }),
    )
  })
})

describe('a quotation', () => {
  it('is found around the words inside it', () => {
    const [reading, span] = place('Nó nói “đồ ngu” với “tui” hôm qua', 'tui')
    expect(slice(reading, findEnclosingQuotation(reading, span)!)).toBe('"tui"')
  })

  it('is not found around words outside of it', () => {
    const [reading, span] = place('Nó nói “đồ ngu” với tui', 'tui')
    expect(findEnclosingQuotation(reading, span)).toBeUndefined()
  })

  it.each([
    ['Bình luận “đm bà già” là không chấp nhận được.', 'đm', true],
    ['Có người viết “đm bà già”. Mong bạn xóa và xin lỗi cô.', 'đm', true],
    ['Co nguoi viet "dm ba gia". Mong ban xin loi co ay.', 'dm', true],
    ['Tao nói “đm bà già” đó rồi sao', 'đm', false],
    ['đm bà già, xin lỗi đi', 'đm', false],
  ])('counts as quoted in objection or not: %s', (text, words, objected) => {
    expect(isQuotedInObjection(...place(text, words))).toBe(objected)
  })
})

describe('the context of words', () => {
  it.each([
    ['Từ “vcl” nghĩa là gì', 'vcl', true],
    ['Phim “Đồ điên” hay lắm', 'Đồ điên', true],
    ['Mẹ kiếp là một tiếng chửi thề', 'Mẹ kiếp', true],
    ['Mẹ kiếp cái máy', 'Mẹ kiếp', false],
  ])('distinguishes mentioned from used: %s', (text, words, mentioned) => {
    expect(isMentionedAsWord(...place(text, words))).toBe(mentioned)
  })

  it.each([
    ['Bị khách mắng là đồ vô học', 'đồ vô học', true],
    ['Nó gọi em là đồ ngu', 'đồ ngu', true],
    ['Đừng kêu nhau là lũ nhà quê', 'lũ nhà quê', true],
    ['Hắn nói dân là lũ ngu', 'lũ ngu', true],
    ['Đứa nào nói khác là đồ ngu', 'đồ ngu', false],
    ['Tôi nói hắn là đồ ngu', 'đồ ngu', false],
    ['Đúng là đồ ngu', 'đồ ngu', false],
  ])("distinguishes reported speech from the writer's own: %s", (text, words, reported) => {
    expect(isReportedSpeech(...place(text, words))).toBe(reported)
  })

  it.each([
    ['Chúng ta lên án lời lẽ bọn bắc kỳ', 'bọn bắc kỳ', true],
    ['Đừng gọi nhau bọn bắc kỳ nữa', 'bọn bắc kỳ', true],
    ['Gặp bọn bắc kỳ là né', 'bọn bắc kỳ', false],
  ])('finds condemnation or not: %s', (text, words, condemned) => {
    expect(isCondemned(...place(text, words))).toBe(condemned)
  })

  it.each([
    ['Theo cổng thông tin https://angiang.gov.vn, ông Mẫu nhận 7 năm tù', 'ông Mẫu', true],
    ['Tòa án tỉnh đã tuyên phạt ông Mẫu', 'ông Mẫu', true],
    ['Nghe đâu ông Mẫu bị bắt rồi', 'ông Mẫu', false],
    ['Vô trang angiang-gov.vn.top coi ông Mẫu', 'ông Mẫu', false],
  ])('finds an official source or not: %s', (text, words, sourced) => {
    expect(hasOfficialSource(...place(text, words))).toBe(sourced)
  })
})
