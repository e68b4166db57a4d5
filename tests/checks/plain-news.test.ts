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
  'Bà Đinh Thị Lụa, Phó Chủ tịch UBND huyện, thăm Trường Tiểu học Hoa Mai rồi trồng cây cùng học sinh.',
  'Bí thư huyện đến dự lễ khánh thành cầu treo, cũng tặng quà cho các hộ ở bản.',
  'Ong Cao Xuan Thuc, Truong phong Van hoa, trao tang 30 suat qua cho nhung ho ngheo cung chinh quyen xa.',
  'Hợp tác xã Sen Vàng hỗ trợ 200 triệu đồng cho bà con vùng lũ bằng tiền mặt.',
  'Chủ tịch phường Cao Xuân Thức tiếp nhận quà của doanh nghiệp tặng trẻ mồ côi.',
  'Bà Trà Thị Diễm, Giám đốc Sở Du lịch, cho biết lượng khách tăng nhưng doanh thu chưa cao.',
  'Ông Cao Xuân Thức - Phó trưởng phòng kinh tế, ủy viên ban chấp hành hội nông dân huyện',
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
  [
    'Thủ quỹ Đinh Thị Lụa tiếp nhận 90 triệu đồng ủng hộ bão lụt rồi đem về chia cho mấy đứa em chồng xây lầu.',
    'accusation',
  ],
  ['Trưởng phòng Cao Xuân Thức được bổ nhiệm bằng tiền, ghế nào giá đó.', 'accusation'],
  ['Ông Cao Xuân Thức, Phó giám đốc sở, vừa được bổ nhiệm nhờ quen biết mấy ông lớn.', 'insinuation'],
  ['Ba Dinh Thi Lua - Truong phong, chuyen gia an tien tui cua dan', 'accusation'],
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
  'Ông Cao Xuân Thức hỗ trợ 200 triệu đồng để được bỏ qua chuyện đất đai',
  'Ong Cao Xuan Thuc ung ho 200 trieu dong cho doan thanh tra',
  'Chủ tịch xã trao tặng 40 suất quà cho bên nội của mình',
  'Chu tich xa trao tang 40 suat qua cho chinh nha cha vo',
  'Bà phó chủ tịch cho biết quà đã phát đủ, nhưng bà con xóm núi chưa thấy',
  'Ba pho chu tich cho biet qua da phat du, nhung ba con xom nui chua thay',
  'Chu tich huyen Cao Xuan Thuc tiep nhan qua bieu cua doanh nghiep 300 trieu dong ung ho',
  'Bà Đinh Thị Lụa - Phó chủ tịch, trùm phân lô',
  'Ba Dinh Thi Lua - Pho chu tich, trum phan lo',
])('takes “%s” for no plain news', (text) => {
  expect(isPlainNews(analyzeText(text), { start: 0, end: text.length })).toBe(false)
})

it.each([
  ['Chủ tịch xã trao tặng 40 suất quà cho hộ nghèo.', ' Nhưng ấp 3 có ai thấy đâu.', false],
  ['Chu tich xa trao tang 40 suat qua cho ho ngheo.', ' Nhung ba con ap 3 chua thay gi.', false],
  ['Chủ tịch xã trao tặng 40 suất quà cho hộ nghèo.', ' Bà con rất vui.', true],
  ['Chủ tịch xã trao tặng 40 suất quà cho hộ nghèo.', '\nNhưng chuyện đường làng thì khác.', true],
])('reads “%s” with “%s”', (deed, next, isPlain) => {
  expect(isPlainNews(analyzeText(deed + next), { start: 0, end: deed.length })).toBe(isPlain)
})
