// What a writer knows of somebody from work, from a record or from who works there.

import { expect, it } from 'vitest'
import { runChecks } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings.map(
    ({ message, start, end }) => [message, text.slice(start, end)],
  )

it.each([
  ['health', 'Em làm ở trạm y tế nên biết, cô Hạnh cuối xóm bị viêm gan B đó', 'cô Hạnh cuối xóm bị viêm gan'],
  ['health', 'Nghe chị hộ lý nói ông Sáu Ngọ ung thư giai đoạn cuối rồi', 'ông Sáu Ngọ ung thư giai đoạn cuối'],
  ['health', 'Chị Hằng nhà số 8 đi nạo thai tuần trước, em trực khoa sản em biết mà', 'Chị Hằng nhà số 8 đi nạo thai'],
  ['health', 'Tui coi sổ khám thấy bà Tư Lành đang chạy thận, mấy bà đừng rủ đi chơi', 'Tư Lành đang chạy thận'],
  ['health', 'Anh Phước trồng lan bị tiểu đường, hồ sơ ở trạm em còn giữ', 'Anh Phước trồng lan bị tiểu đường'],
  ['health', 'Em truc khoa noi, co Diem nha canh cho bi tieu duong nang lam', 'co Diem nha canh cho bi tieu duong'],
  ['health', 'Dì Lài bán bún bị ung thư, con y tá kể cho tui nghe', 'Dì Lài bán bún bị ung thư'],
  ['trouble', 'Em làm ngân hàng, anh Tuấn đang nợ 800 triệu rồi đó', 'anh Tuấn đang nợ 800 triệu'],
  [
    'trouble',
    'Lương thầy Quang tháng này lãnh có 6 triệu thôi, tôi làm bảng lương tôi biết',
    'thầy Quang tháng này lãnh có 6 triệu',
  ],
  ['trouble', 'Chị Nhàn vừa bị khởi kiện, tôi ngồi một cửa có thấy', 'Chị Nhàn vừa bị khởi kiện'],
  ['private', 'Đơn ly hôn của chị Nga tôi có chụp lại, ai muốn coi tôi gửi', 'ly hôn của chị Nga'],
  ['private', 'Đơn ly dị anh Bảo nộp tuần rồi em còn lưu trong máy', 'ly dị anh Bảo'],
  [
    'trouble',
    'Anh Sơn nhà đối diện đang nợ thẻ tín dụng hơn trăm triệu',
    'Anh Sơn nhà đối diện đang nợ thẻ tín dụng hơn trăm triệu',
  ],
])('gives away %s: “%s”', (message, text, words) => {
  expect(find(text)).toEqual([[message, words]])
})

it.each([
  'Em làm ở trạm y tế, bà con nhớ đưa trẻ đi tiêm sởi sáng thứ tư',
  'Em trực khoa sản, mấy chị bầu nhớ khám đúng lịch nha',
  'Em làm ngân hàng, anh chị nào cần vay vốn mua nhà thì nhắn em',
  'Tôi coi hồ sơ bệnh án của mẹ tôi thì thấy ghi viêm gan B',
  'Em làm trạm y tế, em bị viêm gan B từ nhỏ mà vẫn khoẻ nha bà con',
  'Chị y tá kể nghe cách chăm người bị tiểu đường ở nhà, hay lắm',
  'Bác sĩ Hạnh ở trạm nói ai bị tiểu đường thì bớt cơm trắng',
  'Em làm kế toán, lương giáo viên mới ra trường chỉ hơn 6 triệu, thương ghê',
  'Lương thầy cô vùng cao tháng này nhận chậm, mong huyện giải quyết',
  'Em trực khoa nhi, cảm ơn chị Hằng tặng sữa cho các cháu bị viêm phổi',
  'Chị Mười bán vé số bị ung thư, em làm ở hội chữ thập đỏ kêu gọi cô bác giúp chị',
  'Kết quả xét nghiệm của em âm tính rồi, cảm ơn chị Mai phòng xét nghiệm',
  'Anh Dũng trưởng trạm nói cả xã có 12 ca lao đang điều trị',
  'Tui coi sổ khám của tui thì huyết áp 150, chị Thu y tá dặn ăn nhạt',
  'Chị Bích làm ngân hàng mời anh Tuấn vay 800 triệu mua nhà, ưu đãi 6%',
  'Tôi có lưu đơn ly hôn của tôi, toà hẹn tháng sau',
  'Em tra hồ sơ đất thấy nhà mình chưa làm sổ, anh Kiên địa chính hướng dẫn nhiệt tình',
  'Em làm ở trạm xăng, mẹ em là cô Hạnh bị tiểu đường, ai biết chỗ khám chỉ em',
])('leaves alone what gives no neighbour away: “%s”', (text) => {
  expect(find(text)).toEqual([])
})
