// Lists of people with what they owe or earn.

import { expect, it } from 'vitest'
import { runChecks } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const find = (text: string) =>
  runChecks(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).findings

it.each([
  'Danh sách nợ quá hạn của thôn:\n- Giàng Mí Ví: 48 triệu, quá 14 tháng\n- Vàng Thị Mẫu: 30 triệu',
  'Danh sách hộ còn nợ tiền điện:\n1. Trần Văn Mẫu - 850k\n2. Lê Thị Ví - 1,2 triệu',
  'Bảng lương T10 tổ may\nMai Thị Ví: 7.850.000\nPhạm Thị Mẫu: 6.920.000',
  'Nợ học phí khóa 47: Lê Hữu Ví MSSV B2104417 nợ 11,3 triệu; Phạm Thị Mẫu MSSV B2106032 nợ 8,9 triệu',
  'Hộ nợ quá hạn xóm Mít: ông Lò Văn Ví 20 triệu; bà Cà Thị Mẫu 35 triệu',
  'Thưởng Tết năm nay dò nha:\n- Chị Ví: 12tr\n- Anh Mẫu: 9tr',
  'DS người nợ tiền cám:\n+ Chú Ví: 30 triệu\n+ Dì Mẫu: 12 triệu',
  'Sinh viên nợ học phí lớp K45: 1. Vũ Đức Ví 2. Đỗ Thu Mẫu',
  '2 nhà nợ tiền ăn bán trú: mẹ cháu Bống Phạm Thị Mẫu nợ 1.480.000, bố cháu Nhím Lê Văn Ví nợ 960.000',
  'Danh sách chưa nộp tiền bán trú:\n- mẹ cháu Gia Hân (Vũ Thị Mẫu) 700k\n- bố cháu Minh Khôi (Đào Văn Ví) 1tr2',
  'Khu tập thể, còn nợ tiền nước: Bùi Quốc Ví 620k, Lê Thị Mẫu 480k',
  'Xóm mình chưa đóng quỹ đợt này: Vũ Thị Ví 480k, Trần Quang Mẫu 600k',
  'Ngõ 5 hiện còn nợ tiền rác tới tháng 9: bà Đào Thị Ví 360k, ông Cấn Văn Mẫu 900k',
  'DS nguoi no tien dien:\n- Le Van Vi: 15 trieu\n- Tran Thi Mau: 22 trieu',
])('of debts or pay are one finding, whose mask shortens each name: %s', (text) => {
  const [finding, ...others] = find(text)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ message: 'money-record', level: 'warn', fix: { kind: 'mask' } })
  const { start, end, replacement } = finding!.fix!
  expect(replacement).not.toMatch(/Ví|Mẫu|Vi|Mau/)
  expect(find(text.slice(0, start) + replacement + text.slice(end))).toEqual([])
})

it('of pay leave the accounts in them to be found and masked', () => {
  const text =
    'Bảng lương tháng 9:\nLê Công Ví - stk 102873645521 - 9.240.000\nMai Thị Mẫu - stk 060249917733 - 8.905.000'
  expect(find(text).map(({ message, level }) => `${level} ${message}`)).toEqual([
    'warn money-record',
    'stop account',
    'stop account',
  ])
})

it.each([
  'Ai còn nợ học phí: liên hệ cô Nguyễn Thị Mẫu, thầy Trần Văn Ví để nộp.',
  'Chưa đóng bảo hiểm: hỏi chị Trần Thị Mẫu, anh Lê Văn Ví phòng tổ chức.',
  'Lớp còn nợ quỹ: 5 bạn, nhắc nhau nha.',
  'Tôi nợ tiền điện: 300k, mai đóng cho chị Nguyễn Thị Mẫu.',
  'Công ty nợ bảo hiểm: công nhân Lê Văn Ví, Trần Thị Mẫu kiến nghị giải quyết.',
  'GPMB: ông Ví hiến đất trị giá 500.000.000 đồng, bà Mẫu hiến đất trị giá 300.000.000 đồng',
  'Bảo hiểm bồi thường đợt 2 cho bà con:\n- ông Ví 5.000.000 đồng\n- bà Mẫu 3.000.000 đồng',
  'Kinh phí bồi thường thiệt hại do bão:\n- ông Ví 5.000.000 đồng\n- bà Mẫu 3.000.000 đồng',
  'Danh sách ủng hộ đồng bào lũ:\n1. Trần Văn Mẫu: 500k\n2. Lê Thị Ví: 1 triệu',
  'Danh sách khen thưởng:\n- Mai Thị Ví: 1.000.000\n- Phạm Thị Mẫu: 500.000',
  'Bảng lương tối thiểu vùng:\n- Vùng 1: 4.960.000\n- Vùng 2: 4.410.000',
  'Cúp xã: Lê Văn Ví 3 bàn; Trần Đức Mẫu 2 bàn',
  'Lịch trực tháng 9:\n- Lê Văn Ví: thứ 2\n- Lê Thị Mẫu: thứ 3',
  'Bảng giá nem: Anh Ba 150k, chị Tư 120k',
  'Theo báo Tuổi Trẻ, danh sách nợ thuế: Lê Văn Ví 2 tỷ; Trần Đức Mẫu 3 tỷ',
  'Ví dụ bảng lương: Nguyễn Văn A: 10.000.000; Trần Thị B: 8.000.000',
  'Nợ xấu ngân hàng tăng: theo ông Lê Đức Ví là 3%, ông Trần Du Mẫu nói 4%',
  'Mình còn nợ ngân hàng 500 triệu, may có bạn giúp: anh Ví 20 triệu, chị Mẫu 10 triệu',
  'Ai nợ quỹ thì liên hệ: cô Ví hoặc thầy Mẫu',
  'Danh sách nợ môn kỳ này: Lê Văn Ví 2 môn; Trần Đức Mẫu 1 môn',
  'Danh sách nợ quá hạn đã trả hết: Lê Văn Ví 20 triệu; Trần Đức Mẫu 30 triệu',
])('of anything else are none: %s', (text) => {
  expect(find(text).filter(({ message }) => message === 'money-record')).toEqual([])
})

// The heading is within its line, after the name of a house, a lane or a group.
it.each([
  'Dãy trọ số 4 còn nợ tiền nhà tháng 10: Phan Văn Ví 1tr8, Đỗ Thị Mẫu 2tr4',
  'Tổ liên gia 12 chưa nộp phí năm nay: ông Vũ Đình Mẫu 240k, bà Ngô Thị Ví 180k',
  'Hội quán chợ nợ tiền hàng tới tháng 8: chị Lê Thị Mẫu 3 triệu, anh Hồ Văn Ví 5 triệu',
  'Chung cư tầng 3 chậm đóng phí quý 3: Trần Đức Ví 900k, Bùi Thị Mẫu 1.200.000',
  'Ấp Đìa hiện vay quá hạn: Thạch Văn Mẫu 30 triệu, Kim Thị Ví 22 triệu',
  'Hợp tác xã mình còn nợ tiền phân: Lò Văn Ví 4 triệu, Quàng Thị Mẫu 2 triệu',
  'Day tro so 4 con no tien nha thang 10: Phan Van Vi 1tr8, Do Thi Mau 2tr4',
  'Ngo 9 con no tien rac: ba Dao Thi Vi 360k, ong Can Van Mau 900k',
  'Xom Do chua dong quy nam nay: Vu Thi Vi 480k, Tran Quang Mau 600k',
])('of debts are found under a heading within its line: %s', (text) => {
  expect(find(text).map(({ message }) => message)).toEqual(['money-record'])
})

it.each([
  'Dãy trọ số 4 hết nợ tiền nhà: Phan Văn Ví, Đỗ Thị Mẫu, cảm ơn cả nhà.',
  'Ai chưa nộp phí năm nay: đóng cho ông Vũ Đình Mẫu, bà Ngô Thị Ví nhé.',
  'Cách tính lãi khi vay quá hạn: ví dụ ông Nguyễn Văn Ví 30 triệu, bà Trần Thị Mẫu 20 triệu.',
  'Tầng 3 còn nợ phí quý 3: ba căn, tổng 2.700.000 đồng.',
  'Đội mình còn nợ tiền nước: tôi 20k, mai đóng.',
  'Cán bộ phụ trách thu hộ còn nợ thuế: liên hệ anh Hồ Văn Ví, chị Lê Thị Mẫu.',
  'Ai con no tien rac: gap ba Dao Thi Vi, ong Can Van Mau de nop.',
  'Xom Do khong con no quy: Vu Thi Vi 480k, Tran Quang Mau 600k da dong.',
  'Doanh nghiệp nợ bảo hiểm: anh Lê Văn Ví, chị Trần Thị Mẫu gửi đơn kiến nghị.',
])('leaves alone what only looks like such a heading: %s', (text) => {
  expect(find(text)).toEqual([])
})
