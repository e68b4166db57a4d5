import { expect, it } from 'vitest'
import { dropCertainty } from '../../utils/checks/shared/fixes/certainty.ts'

it.each([
  'Ông Mẫu tham ô 2 tỷ tiền cứu trợ, tôi không chắc chắn',
  'Ong Mau tham o 2 ty tien cuu tro, toi khong chac chan',
  'Vụ này chưa rõ ràng',
  'Ông Mẫu tham ô, có phải ai cũng biết',
])('keeps the doubt in “%s”', (said) => {
  expect(dropCertainty(said)).toBe(said)
})

it.each([
  ['Ông Mẫu tham ô, chắc chắn 100%', 'Ông Mẫu tham ô'],
  ['Ông Mẫu tham ô, cả phường ai chả biết', 'Ông Mẫu tham ô'],
  ['Ông Mẫu tham ô, khắp xóm ai cũng biết rồi', 'Ông Mẫu tham ô'],
])('leaves the certainty out of “%s”', (said, left) => {
  expect(dropCertainty(said)).toBe(left)
})
