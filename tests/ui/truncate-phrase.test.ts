import { expect, it } from 'vitest'
import { truncatePhrase } from '../../components/ui/truncate-phrase.ts'

it.each([
  ['  một  dòng\nngắn ', 20, 'một dòng ngắn'],
  ['một dòng dài hơn thế', 10, 'một dòng…'],
  ['Theo thông báo của Phường', 23, 'Theo thông báo của…'],
  ['Nguyễn Thị Phương Thảo', 16, 'Nguyễn Thị…'],
  ['Ông Nghiêm Xuân', 10, 'Ông…'],
  ['xem https://mot-dia-chi.vn/bai', 16, 'xem https://mot…'],
  ['https://mot-dia-chi.vn', 12, 'https://mot…'],
  ['một 😀😀😀', 7, 'một 😀…'],
  ['a', 1, 'a'],
  [`a${' '.repeat(200)}b`, 10, 'a…'],
])('truncates %j to %i units', (phrase, longest, line) => {
  expect(truncatePhrase(phrase, longest)).toBe(line)
})
