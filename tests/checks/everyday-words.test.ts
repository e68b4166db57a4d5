// What the model takes for contempt or a threat in everyday words.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ check }) => check)

it.each([
  'bo cua ong Danh bi lac tu hom qua, bo cai mau vang co deo chuong, ai thay bao giup ong, ong lo mat an mat ngu',
  'con trau co deo khoen mui',
  'bò cái màu vàng có đeo chuông',
  'dem qua mat ngu vi tieng on karaoke, de nghi phuong nhac giup',
  'Mấy ông cứ tưởng dân ngu không biết gì, dân biết hết đấy',
  'thang nay dem qua cung mat ngu, nho anh em deo the nhan vien khi vao co quan',
  'deo mo vao co trau, doan thien nguyen ngu nho nha dan o ban',
  'Con mèo mướp nhà em ngồi ghế sếp ngủ ngon lành, ngu ngu dễ thương',
  'Con chó lông xám ngồi trước quầy thuốc ngu ngơ dễ thương, ai mất thì nhận',
  'Cho thuê đồ phù thủy, đồ ma cà rồng mùa Halloween.',
  'Mặc bộ đồ phù thủy đi dự tiệc lớp',
  'Tụi tui là bọn dân ngu khu đen nên mới bị ép giá',
  'Sếp mắng em ngu nhưng ông ấy xin lỗi rồi',
  'Người Kinh Môn trồng hành giỏi lắm, gái Kinh Bắc hát quan họ hay',
  'Bọn mèo lừa đảo giả vờ chưa ăn, đừng tin tụi nó hehe',
  'Nhóm thanh niên chém nó đứt tay, tối qua công an bắt rồi',
  'Kiện thì kiện đi, con nó chết là do nó',
  'Họ muốn kiện thì kiện đi, mẹ họ mất do bệnh nền chứ bác sĩ cứu hết lòng',
  'Kiện thì cứ kiện, cả nhà tôi chờ ra tòa',
  'Cứ kiện đi, rồi tòa xử sao thì xử',
  'Kiện thì cứ kiện đi, bệnh viện làm đúng quy trình, bệnh nhân chết là do nhập viện muộn',
])('is silent of what is worn, of sleep, of animals, of what others think, and of a lawsuit: “%s”', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  ['may deo co quyen noi, do ngu', 'insult'],
  ['anh ay đéo the noi duoc gi', 'insult'],
  ['do con bo cai, may ngu vua thoi', 'insult'],
  ['tui bay deo day duoc con, ngu lai day doi', 'insult'],
  ['bon can bo ngu chung mot lu, deo day duoc', 'insult'],
  ['may ngu lai con bay dat', 'insult'],
  ['thang lanh dao deo bang cap gi, ngu nho vay', 'insult'],
  ['tui no deo day cho dan mot chu', 'profanity'],
  ['Con bò lông vàng ngồi quầy số 2 là đồ vô học, ngu như bò', 'insult'],
  ['Con chó già lông trắng kia im đi, đồ khốn nạn', 'insult'],
  ['Con trâu lông xám trực ở quầy một cửa vừa vô học vừa ngu như bò', 'insult'],
  ['Ông Nam chê dân ngu chứ ông ấy ngu nhất xã', 'insult'],
  ['Họ mắng dân ngu chứ bọn họ mới ngu như bò', 'insult'],
  ['Chúng mày là dân ngu khu đen, đừng lên tiếng', 'insult'],
  ['Bọn dân ngu khu đen đòi kiện cáo', 'insult'],
  ['Bọn mèo ở trên đó vừa lười vừa bẩn', 'discrimination'],
  ['Bọn mèo lừa đảo, ở bẩn, tránh xa ra', 'discrimination'],
  ['Kiện thì cứ kiện, để xem cả nhà nó sống được mấy bữa', 'threat'],
  ['Muốn kiện thì kiện đi, tôi cho cả nhà ông ra đường nằm', 'threat'],
  ['Thích kiện thì kiện đi, vợ con ông sớm muộn cũng ra ngoài đường', 'threat'],
  ['Mày kiện thì kiện đi, coi chừng cả nhà mày không yên', 'threat'],
])('still finds contempt and threats in such words: “%s”', (text, check) => {
  expect(find(text)).toContain(check)
})

it.each([
  'Mấy đứa đập chết nó đi, tối qua nó dám chửi tao',
  'Hôm qua bọn nó đánh em tao, mấy đứa xúm lại đập chết nó đi',
])('holds a call to violence that says what was done before: “%s”', (text) => {
  const found = checkDraft(createTextDraft(text), {}, { tagger })
  expect(found.map(({ check, level }) => [check, level])).toContainEqual(['threat', 'stop'])
})
