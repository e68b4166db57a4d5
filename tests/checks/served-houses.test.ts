import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoud = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(
    ({ check, level }) => check === 'personal-data' && level !== 'note',
  )

describe('the number of a house that sells, after how it serves', () => {
  it.each([
    'Quán hủ tiếu chú Năm, 7 hẻm Lò Gốm, mở từ 6 giờ sáng, giao tận nhà 0935111222.',
    'Tiệm bánh mì cô Thảo ship tận nơi 0935 111 222',
    'Chè bưởi bà Tám mở bán 14h 0935.111.222',
    'quan com chi Hai giao tan noi 0935111222',
    'Nhận nấu cỗ chay, giao trong ngày 0935111222',
  ])('is at most a note: %s', (text) => {
    expect(findLoud(text)).toEqual([])
  })

  it.each([
    'Quán hủ tiếu chú Năm quỵt lương tui, ổng xài số 0935111222',
    'Anh Tấn tổ 4 hay giao tận nhà giấy đòi nợ, số ảnh 0935111222',
    'Tiệm bánh bị ai bom hàng, giao tận nơi 0935111222 không nhận',
    'Số của vợ ông chủ quán là 0935111222',
  ])('is loud where it is somebody’s: %s', (text) => {
    expect(findLoud(text)).not.toEqual([])
  })
})
