// Who does not pay will have pictures sent round, or somebody who does not come home; and what only sounds like it.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findHeld = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger })
    .filter(({ level }) => level === 'stop')
    .map(({ check }) => check)

describe('extortion', () => {
  it.each([
    'Trước thứ hai không chuyển đủ 15 củ thì clip của mày với lão ấy tao gửi cho chồng mày coi.',
    'Ko trả 8tr thì t đăng hết ảnh nóng của m lên nhóm cơ quan.',
    'khong dua tien thi tao tung clip cua may len mang cho ca lang coi',
    'Không gỡ đơn thì hình của chị với anh trưởng phòng em rải khắp cơ quan.',
    'Đừng có báo công an. Không chuyển 20 triệu thì ảnh của mày tao gửi cho vợ mày.',
    'Tao không tống tiền ai, nhưng không trả 5 triệu thì clip của mày tao gửi cho cả họ coi.',
    'Không nộp đủ tiền thì đừng hỏi sao thằng con mày không về.',
    'Hết tháng ni không trả thì đừng có hỏi răng vợ mi không về nhà.',
  ])('is held: %s', (text) => {
    expect(findHeld(text)).toContain('threat')
  })

  it.each([
    'Bạn nào không gửi file đúng hạn thì hình của em không được in vào kỷ yếu nhé.',
    'Ai không có ảnh thì cô chụp rồi gửi cho phụ huynh sau.',
    'Không trả phòng đúng giờ thì ảnh cưới của anh chị tiệm vẫn giữ, gửi về công ty sau nha.',
    'Không đặt báo thức thì đừng hỏi sao con không về kịp giỗ.',
    'Cảnh giác: có kẻ nhắn không chuyển tiền thì clip của mày gửi cho vợ mày, bà con trình báo ngay.',
    'Em bị nó dọa không đưa tiền thì ảnh của em với bạn nó gửi cho ba mẹ, giờ em phải báo ai ạ?',
  ])('is not what pupils, photographers and the warned write: %s', (text) => {
    expect(findHeld(text)).toEqual([])
  })
})
