// What others said, with its source, in a story or of another country is not loud.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoud = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger })
    .filter(({ level }) => level !== 'note')
    .map(({ check }) => check)

it.each([
  'Tại báo cáo, Thanh tra huyện khẳng định khiếu nại của ông Bùi Văn Sẫm là có cơ sở.',
  'Đại diện truyền thông của công ty Sao Mai xác nhận đơn vị này cam kết đóng góp 5 tỷ đồng xây trường.',
  'Quảng Trị cam kết hỗ trợ doanh nghiệp đầu tư điện gió #vnexpress',
  'Khi dụ được người, Mỹ Linh bán cho các công ty lừa đảo với giá 200 USD.\n\nNgày 3/4, Phòng Cảnh sát Hình sự Công an Tây Ninh đã tạm giữ Linh.',
  'Tỉnh ghi nhận 12 ca mới.\n---\nLá chắn virus - Tin nóng từng giờ, không bỏ sót!',
  'Bắt đầu tiêm vắc xin phòng bại liệt đợt 1 cho trẻ ở châu Phi',
  'Người ta đừng để các loại rác thải nhựa trôi ra kênh.',
  'Bầy khỉ ở bán đảo này đang mất dần bản năng hoang dã vì khách cho ăn.',
  'Bà ấy bị cả làng coi không bằng súc vật chỉ vì sinh con lai, nghe mà thương.',
  'Sáng 12-3-1943 lính phát xít vây làng, đốt nhà, bắn tại chỗ cả trăm người, rồi đặt mìn phá tan nhà cửa.',
  'Hải quân Iran đã thử tên lửa chống hạm, phá hủy mục tiêu trong cuộc diễn tập ở Ấn Độ Dương.',
])('is at most a note: “%s”', (text) => {
  expect(findLoud(text)).toEqual([])
})

it.each([
  ['Thay mặt UBND xã, tôi khẳng định khiếu nại của ông Bùi Văn Sẫm là sai.', 'speaking-for-agency'],
  ['Thay mat UBND xa, toi khang dinh khieu nai cua ong Bui Van Sam la sai.', 'speaking-for-agency'],
  ['Ông Bùi Văn Sẫm, chủ tịch xã, nhận hối lộ của nhà thầu mới chịu ký. Cả xóm đều rõ.', 'accusation'],
  ['KHẨN: vắc xin này tiêm vào là bại liệt, chia sẻ gấp cho mọi người biết!', 'unsourced-claim'],
  ['Mày là loại rác rưởi, cút đi.', 'insult'],
  ['Lũ khỉ tụi bây chỉ giỏi ăn hại, đồ mất dạy.', 'insult'],
  ['Mày không bằng súc vật, đồ khốn nạn.', 'insult'],
  ['Anh em kéo tới đốt nhà nó đi, phá tan hết.', 'threat'],
  ['Trung đoàn 95 của tụi em tối mai hành quân lên biên giới, đóng quân ở đồi 300.', 'secret-marking'],
])('still finds “%s”', (text, check) => {
  expect(findLoud(text)).toContain(check)
})
