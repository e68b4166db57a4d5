// The post of a soldier with its strength, arms or patrols is held; where somebody serves is no secret.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findHeld = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, start, end }) =>
    level === 'stop' ? [[check, text.slice(start, end)]] : [],
  )

it.each([
  [
    'Ck mình trực ở chốt mốc 112 xã Pa Mẫu, chốt có 7 người, cứ thứ hai với thứ năm là đi tuần từ 4 giờ sáng.',
    'trực ở chốt mốc 112 xã Pa Mẫu, chốt có 7 người, cứ thứ hai với thứ năm là đi tuần từ 4 giờ sáng',
  ],
  ['Con tui đóng ở đảo Hòn Mẫu, cả đảo có 40 lính.', 'đóng ở đảo Hòn Mẫu, cả đảo có 40 lính'],
  [
    'Cựu binh nào hỏi thì tui nói: trung đoàn con trai mình vừa chuyển sang đóng sau đồi Thông, có 20 xe thiết giáp.',
    'trung đoàn con trai mình vừa chuyển sang đóng sau đồi Thông, có 20 xe thiết giáp',
  ],
  [
    'Người yêu em trực trên cao điểm 1100, cả chốt chỉ có 5 đứa, tuần sau rút về.',
    'trực trên cao điểm 1100, cả chốt chỉ có 5 đứa, tuần sau rút về',
  ],
  [
    'em trai minh dong o don bien phong Ba Mau, don co 22 dong chi, di tuan thu 2 thu 5',
    'dong o don bien phong Ba Mau, don co 22 dong chi, di tuan thu 2 thu 5',
  ],
  [
    'Chồng em gác ở đồn Pa Mẫu, cả đồn có 14 anh em, đi tuần thứ 4 hàng tuần, tặng anh cái ôm.',
    'gác ở đồn Pa Mẫu, cả đồn có 14 anh em, đi tuần thứ 4',
  ],
  [
    'Chốt mốc 91 của chồng em có 8 anh em, bà con ủng hộ chăn ấm, đi tuần thứ 2 với thứ 5.',
    'Chốt mốc 91 của chồng em có 8 anh em, bà con ủng hộ chăn ấm, đi tuần thứ 2 với thứ 5',
  ],
  [
    'Con trai em canh ở mốc 91, chốt có 8 anh em, đi tuần thứ 2. Hồi đó nó nhát lắm.',
    'canh ở mốc 91, chốt có 8 anh em, đi tuần thứ 2',
  ],
])('marks a post with what is known of it: “%s”', (text, words) => {
  expect(findHeld(text)).toEqual([['secret-marking', words]])
})

it.each([
  'Chồng em đóng quân ở Trường Sa, sáu tháng rồi chưa về phép.',
  'Chồng em ở đồn Pa Mẫu xa lắm, mỗi tháng chỉ gọi về được hai lần thôi.',
  'Hôm nay đoàn mình lên thăm chốt mốc 68, cả chốt có 9 anh em, tặng 9 cái chăn ấm.',
  'Chồng em trực ở đồn biên phòng Pa Mẫu, cả đồn có 25 người ăn tất niên, đông vui ghê.',
  'Con trai tôi ở đồn biên phòng Pa Mẫu, đồn có 25 chiến sĩ, cuối tuần phụ huynh được lên thăm.',
  'Vợ chồng mình canh ở rừng tràm, trạm bơm có 4 người, đi tuần 21h để giữ đầm cua.',
  'Chồng em trực ở mốc 9 ngoài đồng, tuần tra 21h tối nay canh dưa.',
  'Bố em là bộ đội, hồi trẻ đóng ở đồi Thông, đơn vị có 25 người.',
  'Hồi đó tiểu đoàn mình đóng ở đồi 82, có 12 khẩu pháo, giờ gặp lại còn hơn chục anh em.',
  'Em trực ở chốt kiểm dịch Pa Mẫu, chốt có 6 anh em, đi tuần thứ 3 với thứ 6.',
  'Nhà em đóng gạch ở đồi 82, có 12 khẩu lò, tháng sau đốt.',
  'Trung đoàn 88 đóng ở xã Mẫu kỷ niệm 50 năm thành lập, có hơn ba trăm cựu binh về dự.',
])('holds no word of service, of a visit or of a memory: “%s”', (text) => {
  expect(findHeld(text)).toEqual([])
})
