// "Ăn hành" is a beating, and also what guests of an eatery write about onions.

import { expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const findThreats = (text: string) =>
  checkDraft(createTextDraft(text)).flatMap(({ check, level }) => (check === 'threat' ? [level] : []))

it.each([
  'Tô này nhiều quá, em thích ăn hành chần với nước béo.',
  'Bé út nhà mình không thích ăn hành, quán bỏ riêng giúp nhé.',
  'be ut nha minh khong thich an hanh, quan bo rieng giup nhe',
  'Mệ nhà tui thèm ăn hành lá chấm mắm.',
  'Chồng em thì cực kỳ thích ăn hành, tô nào cũng xin thêm.',
  'Em hông thích ăn hành đâu, cho em tô không hành nha cô.',
  'Chị có thích ăn hành không để em bỏ bớt?',
  'Ai không thích ăn hành thì báo trước với bếp nha.',
  'Em bé 3 tuổi chưa muốn ăn hành, mẹ nào có cách nấu không?',
  'Nhà ai muốn ăn hành tím muối chua thì tuần sau mình làm thêm.',
  'Trưa 12/5 nhà mình ghé quán bún đầu đường Trần Lâm, bà xã mình không thích ăn hành nên nhờ nhân viên để ra chén, các bạn rất vui vẻ.',
])('finds no threat in a wish for onions: %s', (text) => {
  expect(findThreats(text)).toEqual([])
})

it.each([
  'Mày thích ăn hành lắm hả con?',
  'may thich an hanh khong',
  'Mi thèm ăn hành à, ra ngõ nói chuyện.',
  'Thích ăn hành hả? Ra đây.',
  'Ông muốn ăn hành không?',
  'Không muốn ăn hành thì gỡ bài đi.',
  'Ai thích ăn hành thì cứ lên đây.',
  'ai thich an hanh thi nhao vo',
  'Thằng nào thích ăn hành phi thì qua đây.',
  'Chuẩn bị ăn hành nha mấy con.',
  'Mày lên đây tao cho ăn hành.',
  'Coi chừng ăn hành đó nghe chưa.',
])('keeps the threat of a beating: %s', (text) => {
  expect(findThreats(text)).toContain('stop')
})
