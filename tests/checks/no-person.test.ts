import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, message }) =>
    check === 'personal-data' ? [message] : [],
  )

it.each([
  'Viên gan mật Hoàng Liên chữa dứt điểm xơ gan, ung thư gan sau 2 tháng, 1tr9 liệu trình',
  'Trà giảo cổ lam Hoàng Liên Sơn giúp người bị tiểu đường',
  'công ty may Hoà Phát Lộc nợ 11,2 tỷ',
  'Cửa hàng vật liệu Nguyễn Văn Mẫu nợ ngân hàng 2 tỷ',
  'Chúc thọ cụ Mã Thị Kiều 81 tuổi',
  'Hôm nay xóm 4 chúc thọ cụ Mã Thị Kiều tròn 90 tuổi, bà con tới chung vui',
  'Cáo phó: bà Đinh Thị Mẫu, 76 tuổi, quê ở xã Hoa Ban, tạ thế lúc 5 giờ sáng nay',
])('takes no product, firm, greeting or obituary for private matters of a person: %s', (text) => {
  expect(find(text)).toEqual([])
})

it.each([
  ['Bà Nguyễn Thị Lành bị viêm gan uống thuốc nam', 'health'],
  ['Nhân viên Lê Thị Mẫu bị viêm gan B', 'health'],
  ['Kế toán công ty may Lê Thị Nở nợ 2 tỷ, trốn rồi', 'trouble'],
  ['Cụ Mã Thị Kiều 81 tuổi ở xóm 4 bị lẫn, đi vệ sinh không biết', 'sensed'],
  ['Chúc mừng chị Nguyễn Thị Hoa 35 tuổi mới ly hôn chồng, xóm 4', 'trouble'],
])('still finds them of a person: %s', (text, message) => {
  expect(find(text)).toEqual([message])
})
