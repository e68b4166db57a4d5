// The sheets on which the recognition of people lists was tuned. Others judge it: held-out-sheets.ts.

import { type LaidTable, layOutSheet, type SheetLayout } from './lay-out-sheet.ts'
import type { SheetWords } from './sheet-words.ts'

/** A kind of sheet. */
export interface SheetKind {
  name: string
  make(words: SheetWords): string[][]
}

const note = { heading: 'Ghi chú', cell: () => '' }
const sex = { heading: 'Giới tính', cell: (words: SheetWords) => words.pick(['Nam', 'Nữ']) }
const count = (words: SheetWords) => words.between(6, 60)

const LAYOUTS: readonly SheetLayout[] = [
  { hasIndex: true, hasTitles: true },
  { hasIndex: true, hasTitles: true, hasTotals: true, hasSignatures: true },
  { hasIndex: true },
  {},
  { hasIndex: true, hasTitles: true, hasRuler: true },
  { hasHeadings: false },
  { hasHeadings: false, hasIndex: true },
]

function makeKind(name: string, table: (words: SheetWords) => LaidTable, layouts = LAYOUTS): SheetKind {
  return { name, make: (words) => layOutSheet(words, table(words), words.pick(layouts)) }
}

/** Lists of people with data about them. */
export const TUNING_LISTS: readonly SheetKind[] = [
  makeKind('households', (words) => ({
    title: 'DANH SÁCH HỘ NGHÈO',
    rowCount: count(words),
    columns: [
      { heading: words.pick(['Họ và tên chủ hộ', 'Họ tên']), cell: ({ name }) => name() },
      { heading: words.pick(['Số CCCD', 'CCCD/CMND']), cell: ({ identity }) => identity() },
      { heading: 'Địa chỉ', cell: ({ address }) => address() },
      note,
    ],
  })),
  makeKind('phones of parents', (words) => ({
    title: 'DANH SÁCH HỌC SINH LỚP 5A',
    rowCount: count(words),
    columns: [
      { heading: 'Họ và tên', cell: ({ name }) => name() },
      { heading: 'Ngày sinh', cell: ({ birth }) => birth(2012, 2018) },
      sex,
      { heading: 'SĐT phụ huynh', cell: ({ phone }) => phone() },
    ],
  })),
  makeKind(
    'marks',
    (words) => ({
      title: 'BẢNG ĐIỂM TỔNG KẾT HỌC KỲ I',
      rowCount: count(words),
      columns: [
        { heading: 'Họ và tên', cell: ({ name }) => name() },
        ...['Toán', 'Ngữ văn', 'Tiếng Anh'].map((heading) => ({
          heading,
          group: 'Điểm trung bình',
          cell: ({ mark }: SheetWords) => mark(),
        })),
        { heading: 'Xếp loại', cell: ({ pick }) => pick(['Giỏi', 'Khá', 'Trung bình']) },
      ],
    }),
    LAYOUTS.filter(({ hasHeadings }) => hasHeadings !== false),
  ),
  makeKind(
    'beneficiaries',
    (words) => ({
      title: 'DANH SÁCH CHI TRẢ TRỢ CẤP XÃ HỘI',
      rowCount: count(words),
      columns: [
        { heading: 'Họ tên người hưởng', cell: ({ name }) => name() },
        { heading: 'Năm sinh', cell: ({ between }) => String(between(1935, 2015)) },
        { heading: 'Số tiền', cell: ({ amount }) => amount() },
        { heading: 'Ký nhận', cell: () => '' },
      ],
    }),
    LAYOUTS.filter(({ hasHeadings }) => hasHeadings !== false),
  ),
  makeKind(
    'accounts',
    (words) => ({
      title: 'BẢNG LƯƠNG THÁNG 10',
      rowCount: count(words),
      columns: [
        { heading: 'Họ tên', cell: ({ name }) => name() },
        { heading: words.pick(['Số tài khoản', 'STK']), cell: ({ account }) => account() },
        { heading: 'Thực lĩnh', cell: ({ amount }) => amount() },
      ],
    }),
    LAYOUTS.filter(({ hasHeadings }) => hasHeadings !== false),
  ),
  makeKind('insurance cards', (words) => ({
    title: 'DANH SÁCH THAM GIA BHYT',
    rowCount: count(words),
    columns: [
      { heading: 'Họ và tên', cell: ({ name }) => name() },
      { heading: 'Mã thẻ BHYT', cell: ({ healthCard }) => healthCard() },
      sex,
    ],
  })),
]

const SHIFTS = ['Sáng', 'Chiều']

/** Ordinary sheets. */
export const TUNING_OTHERS: readonly SheetKind[] = [
  makeKind('prices', (words) => ({
    title: 'BẢNG GIÁ',
    rowCount: count(words),
    columns: [
      { heading: 'Tên hàng', cell: ({ pick }) => pick(['Gạo tẻ', 'Nước mắm', 'Đường trắng', 'Hồ tiêu', 'Mai vàng']) },
      { heading: 'Đơn vị', cell: ({ pick }) => pick(['kg', 'chai', 'gói']) },
      { heading: 'Đơn giá', cell: ({ amount }) => amount() },
    ],
  })),
  makeKind('timetable', () => ({
    title: 'THỜI KHÓA BIỂU',
    rowCount: 5,
    columns: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu'].map((heading) => ({
      heading,
      cell: ({ pick }: SheetWords) => pick(['Toán', 'Ngữ văn', 'Tiếng Anh', 'Thể dục', 'Sinh học']),
    })),
  })),
  makeKind('roster', (words) => ({
    title: 'LỊCH TRỰC TUẦN',
    rowCount: words.between(5, 14),
    columns: [
      { heading: 'Ngày', cell: ({ date }) => date() },
      ...SHIFTS.map((heading) => ({ heading, cell: ({ name }: SheetWords) => name() })),
    ],
  })),
  makeKind('budget', (words) => ({
    title: 'DỰ TOÁN THU CHI NGÂN SÁCH',
    rowCount: count(words),
    columns: [
      { heading: 'Nội dung', cell: ({ pick }) => pick(['Chi thường xuyên', 'Chi đầu tư', 'Thu phí, lệ phí']) },
      { heading: 'Dự toán', cell: ({ amount }) => amount() },
      { heading: 'Thực hiện', cell: ({ amount }) => amount() },
      { heading: 'Tỷ lệ', cell: ({ between }) => `${between(10, 99)}%` },
    ],
  })),
  makeKind(
    'streets',
    (words) => ({
      title: 'DANH MỤC TUYẾN ĐƯỜNG',
      rowCount: count(words),
      columns: [
        { heading: 'Tên đường', cell: ({ name }) => name() },
        { heading: 'Chiều dài (m)', cell: ({ between }) => String(between(100, 3000)) },
        { heading: 'Giá đất', cell: ({ amount }) => amount() },
      ],
    }),
    LAYOUTS.filter(({ hasHeadings }) => hasHeadings !== false),
  ),
  makeKind('document register', (words) => ({
    title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN',
    rowCount: count(words),
    columns: [
      { heading: 'Số, ký hiệu', cell: ({ between }) => `${between(1, 900)}/UBND-VX` },
      { heading: 'Ngày', cell: ({ date }) => date() },
      { heading: 'Trích yếu', cell: ({ place }) => `Về việc sửa đường vào ${place()}` },
      { heading: 'Người ký', cell: ({ name }) => name() },
    ],
  })),
  makeKind('names only', (words) => ({
    title: 'DANH SÁCH THAM DỰ HỘI NGHỊ',
    rowCount: count(words),
    columns: [
      { heading: 'Họ và tên', cell: ({ name }) => name() },
      { heading: 'Chức vụ', cell: ({ pick }) => pick(['Trưởng thôn', 'Bí thư chi bộ', 'Công chức', 'Chủ tịch Hội']) },
      { heading: 'Ký tên', cell: () => '' },
    ],
  })),
  makeKind(
    'donors',
    (words) => ({
      title: 'DANH SÁCH ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO',
      rowCount: count(words),
      columns: [
        { heading: 'Họ và tên', cell: ({ name }) => name() },
        { heading: 'Số tiền', cell: ({ amount }) => amount() },
      ],
    }),
    LAYOUTS.filter(({ hasTitles }) => hasTitles),
  ),
]

/** Lists of what an office publishes: found as weak or not at all. */
export const TUNING_PUBLIC: readonly SheetKind[] = [
  makeKind('leaders', (words) => ({
    title: 'DANH BẠ LÃNH ĐẠO',
    rowCount: words.between(5, 20),
    columns: [
      { heading: 'Họ và tên', cell: ({ name }) => name() },
      { heading: 'Chức vụ', cell: ({ pick }) => pick(['Chủ tịch', 'Phó Chủ tịch', 'Trưởng phòng']) },
      { heading: 'Điện thoại cơ quan', cell: ({ landline }) => landline() },
    ],
  })),
]
