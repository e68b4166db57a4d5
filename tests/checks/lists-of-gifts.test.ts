import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLevels = (text: string) => checkDraft(createTextDraft(text), {}, { tagger }).map(({ level }) => level)

it.each([
  'Báo cáo tiền quỹ ủng hộ đồng bào bị lũ: anh Tư Ví 200.000, chị Út Mẫu 100.000, ông Bảy Ví 500.000, cô Mẫu tiệm tạp hóa 300.000. Tổng cộng 1.100.000 đồng.',
  'Bao cao tien quy ung ho bao lu: anh Tu Vi 200.000, chi Ut Mau 100.000, ong Bay Vi 500.000, co Mau tiem tap hoa 300.000',
  'Danh sách đóng góp làm đường ấp 3:\n- Ông Sáu Ví: 1.000.000đ\n- Bà Năm Mẫu: 500.000đ\n- Anh Nguyễn Văn Ví: 300.000đ',
  'Quỹ khuyến học xóm mình: chú Ba Ví 200 ngàn, dì Tám Mẫu 300 ngàn, thầy Ví 1 triệu. Còn lại 400 ngàn chuyển năm sau',
  'Báo cáo tiền quỹ ủng hộ đồng bào bị lũ: anh Tư Lương 200.000, chị Út Thiếu 100.000, ông Bảy Ví 500.000, cô Mẫu tiệm tạp hóa 300.000. Tổng cộng 1.100.000 đồng.',
  'Bao cao tien quy ung ho bao lu: anh Luong 200.000, chi Ut Thieu 100.000, ong Bay Vi 500.000, co Mau tiem tap hoa 300.000',
  'Cảm ơn mạnh thường quân: anh Ví chủ ghe cá một triệu, chị Mẫu vựa tôm năm trăm ngàn giúp đồng bào miền Trung',
])('leaves givers and their sums alone: %s', (text) => {
  expect(findLevels(text)).toEqual([])
})

it.each([
  'Mấy người chưa đóng tiền quỹ ủng hộ: Nguyễn Văn Ví 200.000, Trần Thị Mẫu 100.000, Lê Văn Ví 500.000',
  'Danh sách nợ tiền quỹ xóm: anh Tư Ví 200.000, chị Út Mẫu 100.000, ông Bảy Ví 500.000',
  'Báo cáo tiền quỹ ủng hộ: anh Tư thiếu 200.000, chị Út thiếu 100.000, ông Bảy Ví 500.000',
  'Quỹ từ thiện trả lương: anh Tư Ví 200.000, chị Út Mẫu 100.000, ông Bảy Ví 500.000',
  'Mấy người chưa góp quỹ ủng hộ: Lương Văn Ví 200.000, Trần Thị Lương 100.000, Lê Văn Thiếu 500.000',
  'Ủng hộ bà con: chị Tư Mẫu bị tâm thần 500.000, anh Bảy Ví bị lao phổi 300.000',
])('but not who has not paid, owes or is ill: %s', (text) => {
  expect(findLevels(text)).toContain('warn')
})
