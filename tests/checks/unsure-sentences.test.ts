// Where the model is not sure alone, words must speak for the check, too: everyday talk, titles of notices and
// advertisements have none.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findChecks = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ check }) => check)

describe('a sentence that the model is not sure of', () => {
  it.each([
    'Chắc phải động viên chị Thắm như vậy anh ạ :)))',
    'Mở cửa từ 6r sáng nha, hôm bữa em ghé ăn sáng đó ngon hông he he',
    'Chồng: - Thế làm sao mà sạch được nhỉ?',
    'Thầy ơi em là Hải "lùn" lớp 9A khóa 97 đây ạ',
    'Khu dân cư Hưng Phú, Đường Số 3, Phường Trường Đông',
  ])('is left alone in everyday talk: “%s”', (text) => {
    expect(findChecks(text)).toEqual([])
  })

  it.each([
    'Thông báo tiêm vitamin của Trạm Y tế phường',
    'Thông báo về việc uống vitamin A của trạm y tế xã Tân An',
    'Trích thông báo tuyển quân của Ban chỉ huy quân sự xã',
    'Giao lưu: bà Lê Thị Mận, đại diện Trung tâm Khuyến nông, Cục Trồng trọt',
    '- Cam kết không phụ thu.',
    '(Cam kết không phát sinh chi phí)',
  ])('is left alone in a title, a list of guests or an offer: “%s”', (text) => {
    expect(findChecks(text)).toEqual([])
  })

  it.each([
    'Con dì Bảy khéo thật, đất rừng hóa sổ đỏ có mấy hôm',
    'Trại của em vợ ông cán bộ thú y thì tiêm đủ, tài thật.',
    'Con thím Hai đậu đại học giỏi ghê, má ngồi trong hội đồng mà.',
    'chau bac Nam kheo ghe, dat ruong thanh dat o trong mot buoi',
    'Đoàn phường Tân Phú đã tuyên dương các chi đoàn, yêu cầu chi đoàn còn lại nộp báo cáo trước ngày 8.',
    'Nhà máy phải dời khỏi xóm ngay.\nThay mặt Hội đồng hương Vọng Hà\nPhạm Văn Mẫu',
    'Thông báo của Chi cục Thuế: chúng tôi sẽ phạt hộ nào nộp chậm.',
    'Tôi là Lê Thị Mận, đại diện Trung tâm Khuyến nông, xin trả lời bà con.',
    'Ủy ban xã cam kết không thu thêm của dân.',
  ])('is a note where irony, favours, an order or a voice speak for it: “%s”', (text) => {
    expect(findChecks(text).length).toBeGreaterThan(0)
  })
})
