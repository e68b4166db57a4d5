// News that names somebody with an office is no accusation and no hint.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { isPlainNews } from '../../utils/checks/shared/context/plain-news.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

const tagger = openShippedTagger()
const run = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger })
    .map(({ check }) => check)
    .filter((check) => check === 'accusation' || check === 'insinuation')

it.each([
  'Đến dự buổi khai trương thư viện có bà Đinh Thị Lụa, Phó Chủ tịch UBND huyện, cùng ông Cao Xuân Thức, Trưởng phòng Văn hóa.',
  'Den du buoi khai truong thu vien co ba Dinh Thi Lua, Pho Chu tich UBND huyen, cung ong Cao Xuan Thuc, Truong phong Van hoa.',
  'Ông Lò Văn Piểng, Bí thư Đảng ủy xã, trao giấy khen cho Trưởng bản và tổ tự quản.',
  'Ông Tư Hoàng Nghĩa, Chủ tịch Hội Nông dân phường, tặng xe đạp cho sáu em mồ côi.',
  'Thượng tá Quách Đình Lợi được bổ nhiệm giữ chức Trưởng Công an thành phố.',
  'Bà Trà Thị Diễm, Giám đốc Sở Du lịch, cho biết lượng khách dịp lễ tăng gần 12 phần trăm so với năm ngoái.',
  'Ba Tra Thi Diem, Giam doc So Du lich, cho biet luong khach dip le tang gan 12 phan tram so voi nam ngoai.',
  'Danh sách diễn giả:\nÔng Phùng Bá Tước - Giám đốc Công ty Ánh Dương\nBà Vi Thị Hợi - Phó Giám đốc Trung tâm Khuyến nông',
  'Chủ tịch nước thăm Trường Đại học Tây Nguyên và trồng cây lưu niệm.',
  'Cán bộ, nhân dân tỉnh ủng hộ bà con vùng lũ 40 tỷ đồng.',
  'Ảnh: Khổng Minh Tuệ',
  'Đồng chí Lưu Thị Sen, Phó Trưởng ban Dân vận, điện thoại: 0<số>. Đồng chí Thạch Rinh, Trưởng ban Tuyên giáo, email: <địa chỉ>.',
  'Có thêm 60 hộ dân nhận tiền bồi thường để giao mặt bằng làm đường vành đai.',
  'Phiên chợ 0 đồng ấm lòng người nghèo của cô Phó chủ tịch phường ở Cà Mau',
])('is silent of “%s”', (text) => {
  expect(run(text)).toEqual([])
})

it.each([
  [
    'Ông Lò Văn Piểng, Bí thư Đảng ủy xã, được bổ nhiệm xong là xây ngay biệt phủ ba tầng bằng tiền của dân.',
    'accusation',
  ],
  ['Bà Trà Thị Diễm, Giám đốc Sở Du lịch, nhận phong bì của ba nhà thầu mới chịu ký.', 'accusation'],
  ['Ba Tra Thi Diem, Giam doc So Du lich, nhan phong bi cua ba nha thau moi chiu ky.', 'accusation'],
  ['Ông Tư Hoàng Nghĩa, Chủ tịch Hội Nông dân phường, ăn chặn tiền quà của sáu em mồ côi.', 'accusation'],
  ['Trưởng phòng Quách Đình Lợi được bổ nhiệm, ai cũng biết là con rể ông bí thư.', 'insinuation'],
  ['Vừa được bổ nhiệm Giám đốc Sở, ông Phùng Bá Tước tự nhiên có xe sang, lạ nhỉ.', 'insinuation'],
  ['Ông chủ tịch xã trao quà cho hộ nghèo xong thu lại một nửa bỏ túi.', 'accusation'],
  ['Ong chu tich xa trao qua cho ho ngheo xong thu lai mot nua bo tui.', 'accusation'],
  [
    'Bà Vi Thị Hợi, hiệu trưởng trường này, cho biết không thu tiền nhưng chính bà lạm thu của phụ huynh hai năm nay.',
    'accusation',
  ],
  ['Đồng chí Lưu Thị Sen, kế toán xã, rút ruột quỹ vì người nghèo.', 'accusation'],
  ['Anh Thạch Rinh, trưởng ban quản lý chợ, bảo kê cho tiểu thương bán hàng lậu.', 'accusation'],
])('still finds “%s”', (text, check) => {
  expect(run(text)).toEqual([check])
})

it.each([
  'Ông giám đốc được bổ nhiệm, nhỉ?',
  'Trưởng phòng được vinh danh. Hèn gì dự án nào cũng về công ty nhà bà ấy.',
  'Con trai ông bí thư được bổ nhiệm giám đốc',
  'Chủ tịch xã trao quà “từ tâm” cho dân',
  'Ông Phùng Bá Tước - Giám đốc đã nhận hai nền đất',
  'Ba Vi Thi Hoi, pho giam doc, cho biet da lua dao ca xom',
])('takes “%s” for no plain news', (text) => {
  expect(isPlainNews(analyzeText(text), { start: 0, end: text.length })).toBe(false)
})
