import { expect, it } from 'vitest'
import { accusation } from '../../utils/checks/accusation/index.ts'
import { runChecks } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { makePredictions, makeTagger } from './fake-tagger.ts'

/** The levels where the model takes no sentence for an accusation. */
const findLevels = (text: string) => {
  const tagger = makeTagger({ senses: makePredictions(text) })
  return runChecks(createTextDraft(text), {}, { checks: { accusation }, tagger }).findings.map(({ level }) => level)
}

it.each(['Nghe nói', 'Nghe đâu', 'Thấy bảo', 'Người ta đồn', 'nghe don'])(
  'passing an offence on as heard is no less than stating it, whatever the model says: %s',
  (heard) => {
    expect(findLevels(`${heard} ông Mẫu trưởng thôn tham ô tiền quỹ`)).toEqual(['warn'])
  },
)

it('what is stated is left to the model, and what is asked is no accusation', () => {
  expect(findLevels('Ông Mẫu trưởng thôn tham ô tiền quỹ')).toEqual([])
  expect(findLevels('Nghe nói ông Mẫu trưởng thôn tham ô tiền quỹ, có đúng không?')).toEqual([])
})

it.each([
  'Tối qua chú Tư Đen ăn trộm gà nhà tui chứ ai',
  'hôm bữa ông Năm Tàu lấy trộm xe đạp của má tui luôn',
  'Dì Bảy Hường chôm hai con vịt nhà nội tui chớ ai vô đó',
  'toi qua chu Tu Den an trom ga nha tui chu ai',
])('a theft by somebody whom the village knows needs no word of the model: %s', (text) => {
  expect(findLevels(text)).toEqual(['warn'])
})

it.each([
  'Chú Tư Đen bị ăn trộm gà tối qua',
  'Chú Tư Đen đuổi thằng ăn trộm gà chạy té khói',
  'Con chó nhà ông Năm Tàu ăn trộm gà nhà tui',
  'Chú Tư Đen có ăn trộm gà nhà bà không?',
  'ai ăn trộm gà vậy?',
])('a theft suffered, fought, asked about or by an animal is none: %s', (text) => {
  expect(findLevels(text)).toEqual([])
})

it.each([
  'Anh Lê Văn Mẫu thôn 2 đánh người gãy tay',
  'Ông Phạm Văn Mẫu chém hàng xóm nhập viện',
  'Trần Văn Mẫu ở thôn 3 đâm người rồi bỏ trốn',
  'Anh Trần Văn Mẫu lén đốt rừng đêm qua',
  'Con bà Tư tên Phạm Văn Mẫu cướp giật dây chuyền hôm qua',
  'Trần Văn Mẫu giật túi xách của bà cụ',
  'Lê Thị Mẫu bỏ thuốc sâu vào ao cá nhà bà Sáu',
  'Bà Lê Thị Mẫu cho vay nặng lãi',
  'Thầy Trần Quốc Mẫu sờ mó học sinh lớp 8',
  'Nguyen Van Mau danh vo nhap vien',
])('a plain crime of somebody with a full name needs no word of the model: %s', (text) => {
  expect(findLevels(text)).toEqual(['warn'])
})

it.each([
  'Anh Nguyễn Văn Mẫu bị đánh gãy tay',
  'Nguyễn Văn Mẫu cứu người bị đánh gãy tay',
  'Nguyễn Văn Mẫu đánh bạn cờ thua, nhập viện vì đau ruột',
  'Ông Phạm Văn Mẫu đánh con trâu ngã gãy chân',
  'Võ sĩ Nguyễn Văn Mẫu đánh người gãy răng ở hiệp 2',
  'Trong phim, Trần Văn Mẫu đâm người rồi bỏ trốn',
  'Đề nghị xác minh việc Nguyễn Văn Mẫu đánh vợ nhập viện',
  'Nguyễn Văn Mẫu không đánh vợ nhập viện',
  'Thầy Trần Quốc Mẫu dạy các em tránh móc túi',
  'Ông Nguyễn Văn Mẫu bắt kẻ cướp giật dây chuyền',
  'Nguyễn Văn Mẫu bị tòa tuyên 3 năm vì đánh người',
])('violence suffered, in a ring, on a stage or judged is none: %s', (text) => {
  expect(findLevels(text)).toEqual([])
})
