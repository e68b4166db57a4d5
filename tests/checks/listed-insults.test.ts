import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()

function findInsults(text: string): string[] {
  const found = checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'insult')
  return found.map(({ start, end }) => text.slice(start, end))
}

it.each([
  ['Đồ hàng xóm mất dạy, óc lợn, sinh con ra không biết dạy!', 'mất dạy, óc lợn, sinh con ra không biết dạy'],
  ['Óc trâu, đồ vô học!', 'Óc trâu, đồ vô học'],
  ['Cái thằng Bình mất dạy, lớn đầu rồi mà vô dụng', 'Cái thằng Bình mất dạy, lớn đầu rồi mà vô dụng'],
  [
    'Con mụ đó béo như lợn, đã già lại còn trơ trẽn, đồ mụ la sát.',
    'Con mụ đó béo như lợn, đã già lại còn trơ trẽn, đồ mụ la sát',
  ],
])('marks all insults of a list: “%s”', (text, marked) => {
  expect(findInsults(text)).toEqual([marked])
})

it.each([
  'Mình sinh con ra không biết dạy sao cho đúng nên đọc sách.',
  'Chị sinh con ra không biết dạy con tiếng gì trước.',
])('marks none of them alone: “%s”', (text) => {
  expect(findInsults(text).filter((marked) => /không biết dạy/.test(marked))).toEqual([])
})
