// The illness of somebody who is named in the sentence before, or down a long one, is as private as in the same clause.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLoudData = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, message }) =>
    check === 'personal-data' && level !== 'note' ? [message] : [],
  )

it.each([
  'Chi hội đến thăm chị Đinh Thị Lụa, sinh năm 1979, ngụ ấp Cây Da. Bản thân chị bị đột quỵ, đi lại khó khăn.',
  'Chi hoi den tham chi Dinh Thi Lua, sinh nam 1979, ngu ap Cay Da. Ban than chi bi dot quy, di lai kho khan.',
  'Thăm cô Đinh Thị Lụa ở thôn Đoài.\nCô Lụa bị suy thận phải nằm viện hoài.',
  'Chú Cao Xuân Thức ở ấp 3 mới về. Chú bị tai biến hồi tháng trước, nói không rõ.',
  'Đoàn trao quà cho bà Lò Thị Pành, bản Nà Pát. Chồng bà bị bệnh tim, ba năm nay không làm rẫy được.',
  'Bác Trà Thị Diễm, hội viên xóm Hạ. Cách đây hai tháng con trai út của bác mắc bệnh viêm não Nhật Bản.',
  'Vợ chồng chị Đinh Thị Lụa ở thôn Đông sinh con gái đầu lòng. Đưa con đi khám, gia đình biết con bị teo mật bẩm sinh.',
  'Sáng 12/5/2026, Hội Liên hiệp Phụ nữ xã Yên Thế đến thăm, tặng quà bà Trà Thị Diễm, thôn Gò. Chồng bà là ông Quách Văn Lợi, sinh năm 1960, nhiều năm nay mắc cùng lúc hai căn bệnh hiểm nghèo là ung thư vòm họng và ung thư phổi, kinh tế rất khó khăn.',
  'Đoàn đến thăm gia đình anh Cao Xuân Thức ở tổ dân phố Đông và gia đình bà Trà Thị Diễm, tổ dân phố Gò. Anh Cao Xuân Thức là nạn nhân tai nạn lao động bị chấn thương sọ não, hoàn cảnh đặc biệt khó khăn, thuộc hộ cận nghèo, có con bị bệnh máu trắng.',
])('warns of the illness of whom the text names before: %s', (text) => {
  expect(findLoudData(text)).toContain('health')
})

it.each([
  'Xin cảm ơn chị Đinh Thị Lụa ở ấp Cây Da đã trả lại ví. Chị thật tốt bụng.',
  'Thăm chị Đinh Thị Lụa ở ấp Cây Da. Chị nào bị tiểu đường thì đăng ký khám với trạm.',
  'tham chi Dinh Thi Lua o ap Cay Da. chi nao bi tieu duong thi dang ky kham voi tram',
  'Hội thăm chị Đinh Thị Lụa ở ấp Cây Da. Mình bị tai biến nên không đi cùng được.',
  'Thăm chị Đinh Thị Lụa ở ấp Cây Da. Con chó nhà chị bị bệnh dại nên bà con cẩn thận.',
  'Ca sĩ Đinh Thị Lụa về diễn ở sân đình. Chị bị tai biến năm ngoái, nay hát lại.',
  'Chị Đinh Thị Lụa mới mua máy cày. Máy của chị bị tai biến giữa đồng.',
  'Anh Cao Xuân Thức ở xóm Trung. Anh em ai bị tiểu đường báo trạm y tế.',
  'Chị Đinh Thị Lụa phát biểu. Chị đã truyền thông phòng ung thư vú cho 50 hội viên.',
  'Chị Đinh Thị Lụa, chi hội trưởng, kể. Chị chăm sóc năm cụ bị tai biến trong xóm.',
  'Chú Cao Xuân Thức ở ấp 3 mới về. Chú không bị tai biến như người ta nói.',
  'Chị Đinh Thị Lụa là mẹ tôi. Chị bị ung thư.',
  'Tối 3/8, anh Cao Xuân Thức chạy xe qua cầu thì bị xe tải tông. Anh Thức bị chấn thương sọ não, được đưa đi cấp cứu.',
])('does not warn of others, of animals and machines, or of nobody: %s', (text) => {
  expect(findLoudData(text)).toEqual([])
})
