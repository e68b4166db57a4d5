// Rows of numbers, places, guests and posts in which the model sees people; and the same with somebody in them.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findChecks = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ check }) => check)

describe('rows of counts, places and posts', () => {
  it.each([
    'Xã có 3 điểm ngập: thôn Đìa 22 hộ, 90 khẩu; thôn Sen 14 hộ, 51 khẩu; xóm Đò 6 hộ, 25 khẩu.',
    'Mừng thọ năm nay: tuổi 95 có 4 cụ; tuổi 90 có 11 cụ; tuổi 85 có 26 cụ.',
    'Lúa OM 18\n6.850(+50)',
    'Nước lên nhanh ở ấp 2, ấp 4 và ấp 7 của xã.',
    'Về dự lễ có đồng chí Đoàn Văn Lục, Bí thư Đảng ủy xã; các đồng chí trong Ban Thường vụ.',
    'Ban trị sự gồm:\n* Ông Đoàn Văn Lục (thủ quỹ)\n* Ông Đoàn Văn Tạo (thư ký)',
  ])('are no matter: %s', (text) => {
    expect(findChecks(text)).toEqual([])
  })

  it.each([
    ['Anh Đoàn Văn Lục nhiễm HIV, ở ấp 2, ấp 4 ai cũng biết.', 'personal-data'],
    ['Ông Phan Đình Quý, thủ quỹ, ăn chặn tiền của dân.', 'accusation'],
    ['SĐT chị Trịnh Thị Bưởi: 0912345678, thôn Đìa 22 hộ, 90 khẩu.', 'personal-data'],
  ])('still show somebody: %s', (text, check) => {
    expect(findChecks(text)).toContain(check)
  })
})
