// Slogans, retorts among friends, results of a vote, species and a ministry's dispatch; and what only looks like them.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findChecks = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ check }) => check)

describe('words that harm nobody', () => {
  it.each([
    ['Toàn Đảng, toàn dân, toàn quân đồng lòng vượt khó!', 'discrimination'],
    ['Toàn Đảng, toàn quân và toàn dân ta một lòng hướng về biển đảo.', 'discrimination'],
    ['toan dang, toan dan, toan quan dong long vuot kho!', 'discrimination'],
    ['- Bạn khùng hay sao mà đi dưới mưa vậy?\n- Khùng cái đầu bạn á! Tớ đang tập chạy bộ.', 'insult'],
    ['Cậu dở hơi à, nửa đêm còn ngồi hát?\n- Dở hơi cái đầu cậu! Tớ đang luyện giọng mà.', 'insult'],
    ['Bầu cử xong. Kết quả có 07 đồng chí Tổ trưởng tái đắc cử, 02 đồng chí Tổ trưởng mới trúng cử.', 'insinuation'],
    ['Khác với nhiều loài chim nước khác, chúng ngủ đứng một chân.', 'insult'],
    ['Lá chắn mùa cúm - Cập nhật nhanh, không sợ bỏ sót!', 'unsourced-claim'],
    ['Thứ trưởng Bộ Y tế vừa ký Công văn số 305/BYT-DP về việc phòng sốt xuất huyết.', 'internal-document'],
    ['Bộ Giáo dục đã có công văn số 118/BGDĐT-GDPT hướng dẫn dạy học hai buổi.', 'internal-document'],
  ])('are not taken for it: “%s”', (text, check) => {
    expect(findChecks(text)).not.toContain(check)
  })

  it.each([
    ['Toàn Đảng, toàn dân, toàn quân tẩy chay lũ Khmer đi!', 'discrimination'],
    ['Toàn Đảng, toàn dân, toàn quân, trừ cái bọn dân tộc lười biếng ăn bám.', 'discrimination'],
    ['- Bạn khùng hả?\n- Khùng cái đầu mày, đồ vô học!', 'insult'],
    ['Đồ khùng, cái đầu mày chứa toàn bùn.', 'insult'],
    ['Kết quả: 07 đồng chí tái cử, toàn con cháu ông bí thư, ai cũng hiểu vì sao.', 'insinuation'],
    ['Lũ cán bộ này khác gì các loài ký sinh khác, chỉ biết hút máu dân.', 'discrimination'],
    ['Lá chắn mùa cúm: xã bên đã chết ba người vì cúm lạ, chia sẻ gấp cho mọi người biết!', 'unsourced-claim'],
    ['Bộ Y tế sắp ký công văn số 305/BYT-DP về việc điều chuyển nhân sự, đừng lan ra.', 'internal-document'],
    ['Em chụp lại công văn số 305/BYT-DP sếp mới nhận, chưa công bố.', 'internal-document'],
    ['Giám đốc Sở vừa ký tờ trình số 305/TTr-SYT xin thêm biên chế.', 'internal-document'],
  ])('do not hide %s', (text, check) => {
    expect(findChecks(text)).toContain(check)
  })
})
