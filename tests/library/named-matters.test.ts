import { describe, expect, it } from 'vitest'
import { hasMatterOfRules } from '../../utils/library/answers/named-matters.ts'
import { collectFeatures } from '../../utils/library/answers/question-features.ts'
import { readQuestionWords } from '../../utils/library/answers/question-words.ts'

const read = (question: string) => collectFeatures(readQuestionWords(question))

describe('a question', () => {
  it.each([
    'đăng ảnh sếp lên zalo',
    'kể chuyện nội bộ cho bạn',
    'phóng viên hỏi thì ai trả lời',
    'gọi ủng hộ người bệnh',
  ])('names a matter of the rules: "%s"', (question) => {
    expect(hasMatterOfRules(read(question))).toBe(true)
  })

  it.each(['làm mất con dấu của hội', 'cưới con ba chục mâm', 'thầy bắt trò quỳ', 'trông xe ở trụ sở'])(
    'names none, only people: "%s"',
    (question) => {
      expect(hasMatterOfRules(read(question))).toBe(false)
    },
  )
})
