// The name of an illness of the brain: what people are called, and what a child has.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const isWarned = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).some(({ check, level }) => check === 'insult' && level !== 'note')

it.each([
  'Ông chủ tiệm bại não, khách đông mà láo.',
  'Y tá bại não, bệnh nhân kêu không thưa.',
  'Con trai gì mà bại não.',
  'Thằng quản lý bại não, 30 tuổi đầu.',
])('warns of “%s”', (text) => {
  expect(isWarned(text)).toBe(true)
})

it.each([
  'Bé Na bị bại não từ lúc sinh, mẹ em chăm một mình.',
  'Con tôi bị bại não, năm nay 5 tuổi, mọi người cho hỏi chỗ tập.',
  'Hỏi bác sĩ về trẻ bại não',
  'Mua xe lăn cho người bại não ở đâu vậy mọi người?',
])('leaves alone “%s”', (text) => {
  expect(isWarned(text)).toBe(false)
})
