import { expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { CHECK_MESSAGES } from '../../utils/checks/message-registry.ts'
import { createTextDraft } from '../../utils/draft.ts'

it('says of money for papers that papers are meant, not prohibited goods', () => {
  const text = 'Hộ chiếu gấp, anh chạy hồ sơ giùm, lấy 2 triệu, có người trong đó.'
  const [found] = checkDraft(createTextDraft(text))
  expect(found?.message).toBe('brokering')
  expect(CHECK_MESSAGES['illegal-promotion'].vi.messages[found!.message]).toMatch(/lo, chạy hồ sơ/)
  expect(CHECK_MESSAGES['illegal-promotion'].vi.messages.sensed).toMatch(/chạy hồ sơ/)
})

const find = (text: string) =>
  checkDraft(createTextDraft(text)).flatMap(({ check, message }) => (check === 'illegal-promotion' ? [message] : []))

it.each([
  'Nhận lo giấy chứng nhận nhà, giá 8 triệu, có người bên trong, có hóa đơn, nhắn em.',
  'Chạy sổ đỏ lẹ, phí 12 triệu, quen mấy chú lãnh đạo phường, có công ty hẳn hoi.',
  'Em làm trọn thủ tục sang tên, lấy 3 triệu, không cần hợp đồng, inbox em.',
  'Lo giùm hồ sơ tạm trú, giá 900k, khỏi phải qua văn phòng luật sư, alo anh.',
])('takes no lawful word for an excuse where it is denied or somebody inside is named: “%s”', (text) => {
  expect(find(text)).toEqual(['brokering'])
})

it.each([
  'Văn phòng công chứng làm thủ tục sang tên, giá 2 triệu, ai cần gọi em.',
  'Công ty đo đạc nhận làm hồ sơ tách thửa, giá 4 triệu, có hợp đồng, liên hệ em.',
  'Luật sư lo thủ tục sổ đỏ, phí 6 triệu, xuất hóa đơn, bà con khỏi phải đi lại, nhắn em.',
])('leaves alone who does paperwork for a fee that the law allows: “%s”', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  [
    'Ai cần làm sổ đỏ nhanh 5 ngày có, em có người trong phòng, phí bồi dưỡng 15 triệu, bao đậu, inbox em.',
    'brokering',
  ],
  ['Nhận làm sổ đỏ như thật, có dấu đỏ, bao đậu, em có người trong phòng, phí 15 triệu, inbox em.', 'papers'],
])('separates a genuine paper got for money from a forged one: “%s”', (text, message) => {
  expect(find(text)).toContain(message)
  expect(find(text).includes('papers')).toBe(message === 'papers')
})
