// Contempt for an official by the post, and what is none: criticism, complaints, quotations, friends, games.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const isInsult = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).some(({ check, level }) => check === 'insult' && level !== 'note')

it.each([
  'Cái thằng địa chính ăn bẩn, cút khỏi xã đi',
  'Cai thang dia chinh an ban, cut khoi xa di',
  'Lão trưởng thôn vô tích sự, biến khỏi làng cho dân nhờ',
  'lao truong thon an ban, bien khoi lang cho dan nho',
  'Mụ văn thư ủy ban xéo ngay khỏi đây giùm',
  'Con mụ một cửa ăn dơ, xéo khỏi phường này đi',
  'Cút khỏi trường đi con mụ hiệu trưởng',
  'Thằng cha trưởng ấp ăn bẩn hết chỗ nói',
])('warns of “%s”', (text) => {
  expect(isInsult(text)).toBe(true)
})

it.each([
  'Anh địa chính làm chậm, đề nghị xã thay người',
  'Tôi đề nghị đưa cán bộ địa chính này ra khỏi vị trí vì gây khó cho dân',
  'Thằng địa chính nó quát mẹ tôi cút khỏi phòng, tôi sẽ làm đơn',
  'Có người viết "thằng địa chính ăn bẩn, cút khỏi xã đi", tôi đề nghị gỡ lời xúc phạm cán bộ',
  'Bà con nói lão trưởng thôn "ăn bẩn, cút khỏi làng", tôi thấy chửi vậy là không nên',
  'Trẻ ăn bẩn dễ bị tay chân miệng, phụ huynh rửa tay cho con nhé',
  'Chú chó nhà trưởng thôn hay ăn bẩn ngoài bãi rác',
  'Tối nay trại hè chơi cút bắt với anh trưởng thôn',
  'thang ke toan ban tui an tap, cai gi cung an haha',
  'Lão kế toán xã ôm quỹ biến khỏi làng đêm qua, công an huyện đang tìm.',
  'lao truong ap bien khoi nhom chat, thi ra doi so',
  'Đừng để lão chủ tịch xã ăn bẩn thêm năm nào, mong cấp trên vào cuộc.',
  'Mụ phó chủ tịch xã ăn bẩn 300 triệu, theo kết luận của thanh tra huyện',
  'Lão trưởng thôn nào ăn bẩn thì dân cứ làm đơn.',
  'Nếu lão địa chính ăn bẩn thì đã có luật xử',
  'Mụ thủ quỹ lớp tui ăn bẩn kinh, bốc xôi bằng tay không',
  'Thằng tư pháp xã ăn tạp dữ thần, mắm nào cũng chén',
  'Biến ngay khỏi đây, lão trưởng thôn hét vào mặt con cáo trong vở chèo',
])('leaves alone “%s”', (text) => {
  expect(isInsult(text)).toBe(false)
})
