import { expect, it } from 'vitest'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

/** Finds the telephone numbers of a text that are pointed out as somebody's. */
function findPhones(text: string): string[] {
  return personalData
    .find({ text, attachments: [] }, analyzeText(text))
    .filter(({ message }) => message === 'phone')
    .map(({ start, end }) => text.slice(start, end))
}

it.each([
  ['3. Lê Văn Mẫu - CMND 201234567 - ĐT 0236 3 555 666', ['0236 3 555 666']],
  ['3. Le Van Mau - CMND 201234567 - DT 0236 3 555 666', ['0236 3 555 666']],
  ['Trần Thị Ví, sinh 1961 - ĐT 02435556660', ['02435556660']],
  ['Trần Thị Ví - ĐT nhà 02435556660', ['02435556660']],
  ['Danh sách hộ cận nghèo, trường hợp khó khăn:\n- Lê Văn Mẫu: 0236 3 555 666', ['0236 3 555 666']],
  ['1. Lê Văn Mẫu, 1950, ĐT 0236 3 555 666\n2. Trần Thị Ví, ĐT 0236 3 555 777', ['0236 3 555 666', '0236 3 555 777']],
  [
    'Tổ 5:\n1. Lê Văn Mẫu - 0905123456\n2. Lê Thị Na - 0905123457\n3. Trần Thị Ví - 0236 3 555 777',
    ['0905123456', '0905123457', '0236 3 555 777'],
  ],
  ['Hộ bà Trần Thị Ví, ĐT 0292 3 555 666', ['0292 3 555 666']],
  ['Hộ bà Ví, số máy 0292 3 555 666', ['0292 3 555 666']],
  ['Danh sách hội viên: Phạm Thị Ví (0236 3 555 999), tổ 4', ['0236 3 555 999']],
  ['Phạm Thị Ví, 72 tuổi, tổ 4, số máy 0243 8 555 999', ['0243 8 555 999']],
  [
    'Danh sách hộ nghèo tổ 5:\n1. Lê Văn Mẫu - ĐT 0905123456\n2. Bà Hoa, sinh 1950, ĐT 0236.3.555.777',
    ['0905123456', '0236.3.555.777'],
  ],
  [
    'UBND phường Mẫu\nds ho ngheo:\n1 Le Van Mau - dt 02363555776\n2 Tran Thi Vi - dt 02363555777',
    ['02363555776', '02363555777'],
  ],
])('finds the landline of somebody in a record: %s', (text, phones) => {
  expect(findPhones(text)).toEqual(phones)
})

it.each([
  'UBND phường, ĐT 0236 3 822 345',
  'ubnd phuong mau, dt 0236 3 822 345',
  'Công an phường: Lê Văn Mẫu - 0236 3 822 345',
  'Phòng khám bác sĩ Lê Văn Mẫu, ĐT 0236 3 822 345',
  'Bác sĩ Lê Văn Mẫu, ĐT 0236 3 822 345',
  'Trường THCS Nguyễn Văn Trỗi, ĐT 0236 3 822 345',
  'Tiệm may Trần Thị Ví, ĐT 0236 3 822 345',
  'Xăng dầu Trần Thị Ví, ĐT 0236 3 822 345',
  'Quán Bà Hoa - ĐT 0236 3 822 345',
  'Công ty Hoàng Gia Mẫu, ĐT 0236 3 822 345',
  'Trưởng trạm y tế Lê Thị Mẫu - ĐT 0236 3 822 345',
  'Ông Lê Văn Mẫu, chủ tịch UBND phường, ĐT 0236 3 822 345',
  'Đường dây nóng: Lê Văn Mẫu, ĐT 0236 3 822 345',
  'Danh bạ trực bão phường:\n1. Lê Văn Mẫu - ĐT 0236 3 822 345',
  'Liên hệ: Lê Văn Mẫu, ĐT 0236 3 822 345',
  'Số 12 Lê Văn Hiến, ĐT 0236 3 822 345',
  '12 Lê Văn Hiến, ĐT 0236 3 822 345',
  'Lê Văn Mẫu\nUBND phường Mẫu\nĐT 0236 3 822 345',
  // Public places and people on duty below a heading.
  'Bệnh viện:\n1. Hồng Ngọc - 024 3 822 3450\n2. Thu Cúc - 024 3 822 3451',
  'Hãng taxi:\n- Mai Linh: 0236 3 822 345',
  'hang taxi:\n- Mai Linh: 0236 3 822 345',
  'Các xã:\n1. Hòa Tiến - 0236 3 822 345\n2. Hòa Châu - 0236 3 822 346',
  'Danh sách trường:\n1. Lê Lai: 0236 3 822 345',
  'Điểm tiêm:\n- Lê Duẩn: 0236 3 822 345',
  'Nhà xe đi Vinh:\n- Hoàng Long: 0236 3 822 345',
  'Tiếp dân sáng thứ hai:\nLê Văn Mẫu: 0236 3 822 345',
  'Ban điều hành khu phố 2:\n1. Lê Văn Mẫu, sinh 1960: 0236 3 822 345',
  'Khoa Ngoại: Trần Thị Ví 0236 3 822 345',
  // Streets and brands that are called like people.
  'Trần Thị Ví - ĐT 0236 3 822 345',
  'Phương Trang: 028 3 822 3450',
  'Võ Thị Sáu: 028 3 822 3450, Lê Văn Sỹ: 028 3 822 3451',
  'Lê Văn Hiến 0236 3 822 345 (chi nhánh Ngũ Hành Sơn)',
])('leaves the landline of an office, a business or a street alone: %s', (text) => {
  expect(findPhones(text)).toEqual([])
})
