// Where a paper lies, and everyday papers under their common name, are no internal paper that is passed on.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLevels = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) =>
    check === 'internal-document' ? [level] : [],
  )

describe('a paper of which only the place or the state is said', () => {
  it.each([
    'Biên bản họp đảng ủy nằm trong ngăn kéo thứ hai nha chị',
    'Biên bản họp ban giám hiệu em nộp chỗ văn thư rồi',
    'Biên bản họp chi ủy in xong rồi nghe anh',
    'Biên bản giao ban lãnh đạo đóng dấu chưa em',
    'Biên bản họp chi bộ tháng 11 em để trong tủ, anh coi rồi ký giùm',
    'bien ban hop dang uy em cat trong tu nghe chi',
  ])('is silent: “%s”', (text) => {
    expect(findLevels(text)).toEqual([])
  })

  it.each([
    'Biên bản họp chi bộ để trong tủ em chụp được đây nè',
    'Biên bản họp đảng ủy em để trong file dưới nha cả nhà',
    'Gửi cả nhà biên bản họp chi bộ hôm qua, bản giấy để trên bàn',
    'Biên bản họp thường vụ nằm trên kệ: anh Sáu thôi chức, chị Năm lên thay',
  ])('still holds the send where it is shown or its content said: “%s”', (text) => {
    expect(findLevels(text)).toEqual(['stop'])
  })
})

describe('an everyday paper that is sent under its common name', () => {
  it.each([
    'Share cả nhà báo cáo tháng 11 nghe',
    'Gửi mấy mẹ danh sách tham quan nì',
    'Kế hoạch tuần ni em gửi cả tổ nghe',
    'Gửi mọi người biên bản mẫu để làm theo nha',
    'gui ca lop lich truc tuan ni',
  ])('is silent: “%s”', (text) => {
    expect(findLevels(text)).toEqual([])
  })

  it.each([
    'Gửi cả nhóm danh sách luân chuyển cán bộ nì',
    'Gửi cả lớp kế hoạch kiểm tra đột xuất các quán tối nay',
    'Gửi cả nhà kết luận thanh tra chưa công bố nì',
    'Gửi cả nhóm biên bản họp chi bộ nì',
  ])('is still pointed out where it is more: “%s”', (text) => {
    expect(findLevels(text)).toHaveLength(1)
  })
})
