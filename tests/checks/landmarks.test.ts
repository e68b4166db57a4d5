// Houses that only say where something is, days of duty and sums are nobody's data.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoudData = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, message }) =>
    check === 'personal-data' && level !== 'note' ? [message ?? 'sensed'] : [],
  )

it.each([
  'Nắp cống trước số nhà 52 đường Hoa Giấy, phường Yên Thế bị vỡ, mong phường cho người sửa.',
  'nap cong truoc so nha 52 duong Hoa Giay, phuong Yen The bi vo, mong phuong cho nguoi sua',
  'Cây phượng đổ ngang trước nhà số 52 đường Hoa Giấy, phường Yên Thế.',
  'Đống rác đối diện số nhà 52 đường Hoa Giấy, phường Yên Thế bốc mùi mấy bữa nay rồi.',
  'Tan học, tốp học trò đi tới trước số nhà 52 đường Hoa Giấy, phường Yên Thế thì thấy một túi tiền.',
  'Sáng 12/5, nhiều người dân phản ánh cột điện gần số nhà 114 đường Hoa Giấy, phường Yên Thế nghiêng hẳn về phía lòng đường, rất nguy hiểm cho học sinh đi qua.',
])('takes a house for a landmark: %s', (text) => {
  expect(findLoudData(text)).toEqual([])
})

it.each([
  'Bà Ba ở số nhà 52 đường Hoa Giấy, phường Yên Thế.',
  'Nhà bà Ba, số nhà 52 đường Hoa Giấy, phường Yên Thế xả rác.',
  'Nhà ông Ba, số 52 đường Hoa Giấy, phường Yên Thế có cây đổ.',
  'Rác đổ trước số nhà 52 đường Hoa Giấy, phường Yên Thế là của con mụ Ba.',
  'Chị Lò Thị Lụa, số nhà 52 đường Hoa Giấy, phường Yên Thế, thấy túi tiền trước ngõ.',
])('keeps the house of somebody: %s', (text) => {
  expect(findLoudData(text)).toContain('address')
})

it.each([
  'Tháng 9 | Lò Thị Lụa | Phó Chủ tịch | Ngày 04; 11; 18; 25 (Thứ 5) |',
  'Lịch trực tháng 9 của trạm y tế:\nTuần 1 | Lò Thị Lụa | Y sĩ | Ngày 03; 10 |',
  'Điền vào ô trống: 7 + 6 = 13; 8 + 4 = 12; 9 + 2 = 11.',
])('takes days of duty and sums for no data: %s', (text) => {
  expect(findLoudData(text)).toEqual([])
})

it('keeps an illness next to a day', () => {
  expect(findLoudData('Lò Thị Lụa, sinh ngày 12, 8, bị HIV giai đoạn cuối')).not.toEqual([])
})
