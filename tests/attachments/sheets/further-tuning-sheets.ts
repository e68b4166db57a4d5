// Sheets with other headings, contents and layouts than tuning-sheets.ts. They judged the first version, which found
// three of four lists, and tuned the second one. Others judge that: later-tuning-sheets.ts, held-out-sheets.ts.

import { type LaidTable, layOutSheet, type SheetLayout } from './lay-out-sheet.ts'
import type { SheetWords } from './sheet-words.ts'
import type { SheetKind } from './tuning-sheets.ts'

const shout = (cell: string) => cell.toUpperCase()
const count = (words: SheetWords) => words.between(4, 90)

const WITH_HEADINGS: readonly SheetLayout[] = [
  { hasIndex: true, hasTitles: true, gap: 0, hasGroups: true },
  { hasIndex: true, hasTitles: true, gap: 3, hasRuler: true, hasTotals: true, hasSignatures: true },
  { hasIndex: true, margin: 2, writeHeading: shout },
  { hasTitles: true, write: shout, hasSignatures: true },
  { margin: 1, hasTotals: true, hasGroups: true },
  { hasIndex: true, hasTitles: true, writeHeading: (heading) => `${heading} (*)` },
]
const ALL: readonly SheetLayout[] = [
  ...WITH_HEADINGS,
  { hasHeadings: false, margin: 1 },
  { hasHeadings: false, hasIndex: true, hasTitles: true, write: shout },
]

function makeKind(name: string, table: (words: SheetWords) => LaidTable, layouts = WITH_HEADINGS): SheetKind {
  return { name, make: (words) => layOutSheet(words, table(words), words.pick(layouts)) }
}

/** Divides a name as school programs do: family and middle names, and the given name. */
function divideName(name: string): [string, string] {
  const at = name.lastIndexOf(' ')
  return [name.slice(0, at), name.slice(at + 1)]
}

/** Lists of people with data about them. */
export const FURTHER_LISTS: readonly SheetKind[] = [
  makeKind(
    'voters',
    (words) => ({
      title: 'DANH SÁCH CÔNG DÂN TỪ ĐỦ 18 TUỔI',
      rowCount: count(words),
      columns: [
        { heading: 'Họ, chữ đệm và tên', cell: ({ name }) => name() },
        { heading: 'Nam', group: 'Ngày, tháng, năm sinh', cell: ({ birth, happens }) => (happens(2) ? birth() : '') },
        { heading: 'Nữ', group: 'Ngày, tháng, năm sinh', cell: ({ birth, happens }) => (happens(2) ? birth() : '') },
        { heading: 'Số định danh cá nhân', cell: ({ identity }) => identity() },
        { heading: 'Nơi thường trú', cell: ({ address }) => address() },
      ],
    }),
    ALL,
  ),
  makeKind('pupils with divided names', (words) => {
    let current: [string, string] = ['', '']
    return {
      title: 'KẾT QUẢ ĐÁNH GIÁ CUỐI KỲ',
      rowCount: count(words),
      columns: [
        {
          heading: 'Họ đệm',
          group: 'Họ và tên học sinh',
          cell: ({ name }) => {
            current = divideName(name())
            return current[0]
          },
        },
        { heading: 'Tên', group: 'Họ và tên học sinh', cell: () => current[1] },
        { heading: 'ĐĐGtx', group: 'KHTN', cell: ({ mark }) => mark() },
        { heading: 'ĐĐGgk', group: 'KHTN', cell: ({ mark }) => mark() },
        { heading: 'ĐĐGck', group: 'KHTN', cell: ({ mark }) => mark() },
        { heading: 'Nhận xét', cell: ({ pick }) => pick(['Có tiến bộ', 'Cần cố gắng', '']) },
      ],
    }
  }),
  makeKind(
    'customers',
    (words) => ({
      title: 'KHÁCH MUA THÁNG 9',
      rowCount: count(words),
      columns: [
        { heading: 'Khách hàng', cell: ({ name, pick }) => pick([name(), `Chị ${name().split(' ').at(-1)}`]) },
        { heading: 'Di động', cell: ({ phone, happens }) => (happens(4) ? phone().slice(1) : phone()) },
        { heading: 'Giao tới', cell: ({ address }) => address() },
        { heading: 'Món hàng', cell: ({ pick }) => pick(['Áo mưa', 'Nồi cơm', 'Quạt đứng']) },
      ],
    }),
    ALL,
  ),
  makeKind('vaccination', (words) => ({
    title: 'THEO DÕI TIÊM CHỦNG TRẺ EM',
    rowCount: count(words),
    columns: [
      { heading: 'Tên trẻ', cell: ({ name }) => name() },
      { heading: 'Ngày tháng năm sinh', cell: ({ birth }) => birth(2019, 2026) },
      { heading: 'Họ tên mẹ', cell: ({ name }) => name() },
      { heading: 'Số ĐT mẹ', cell: ({ phone }) => phone() },
    ],
  })),
  makeKind('loans', (words) => ({
    title: 'DƯ NỢ TỔ TIẾT KIỆM VÀ VAY VỐN',
    rowCount: count(words),
    columns: [
      { heading: 'Tổ viên', cell: ({ name }) => name() },
      { heading: 'Số tiền vay', cell: ({ amount }) => amount() },
      { heading: 'Dư nợ đến 30/9', cell: ({ amount }) => amount() },
    ],
  })),
  makeKind('social insurance', (words) => ({
    title: 'DANH SÁCH LAO ĐỘNG THAM GIA BHXH (MẪU D02)',
    rowCount: count(words),
    columns: [
      { heading: 'Họ và tên', cell: ({ name }) => name() },
      { heading: 'Mã số BHXH', cell: ({ insurance }) => insurance() },
      { heading: 'Cấp bậc, chức vụ', cell: ({ pick }) => pick(['Công nhân', 'Tổ trưởng', 'Kế toán']) },
      { heading: 'Tiền lương', cell: ({ amount }) => amount() },
    ],
  })),
  makeKind(
    'cards without a zero',
    (words) => ({
      title: 'Danh sach nhan khau',
      rowCount: count(words),
      columns: [
        { heading: 'Full name', cell: ({ name }) => name() },
        { heading: 'ID', cell: ({ identity }) => identity().replace(/^0/, '') },
        { heading: 'DOB', cell: ({ birth }) => birth() },
      ],
    }),
    ALL,
  ),
  makeKind('party members', (words) => ({
    title: 'TRÍCH NGANG ĐẢNG VIÊN CHI BỘ',
    rowCount: count(words),
    columns: [
      { heading: 'Họ tên khai sinh', cell: ({ name }) => name() },
      { heading: 'Sinh ngày', cell: ({ birth }) => birth(1945, 2002) },
      { heading: 'Quê quán', cell: ({ place }) => `Xã ${place()}` },
      { heading: 'Ngày vào Đảng', cell: ({ date, between }) => date(between(1970, 2024)) },
    ],
  })),
  makeKind('disabled people', (words) => ({
    title: 'NGƯỜI KHUYẾT TẬT ĐƯỢC HƯỞNG CHÍNH SÁCH',
    rowCount: count(words),
    columns: [
      { heading: 'Đối tượng', cell: ({ name }) => name() },
      { heading: 'Dạng tật', cell: ({ pick }) => pick(['Vận động', 'Nghe, nói', 'Thần kinh']) },
      { heading: 'Mức độ', cell: ({ pick }) => pick(['Nặng', 'Đặc biệt nặng']) },
    ],
  })),
  makeKind(
    'class contacts',
    (words) => ({
      title: 'SỔ LIÊN LẠC LỚP',
      rowCount: count(words),
      columns: [
        { heading: 'Học sinh', cell: ({ name }) => name() },
        { heading: 'Bố', cell: ({ name, phone }) => `${name()} - ${phone()}` },
        { heading: 'Số máy mẹ', cell: ({ phone }) => phone().replace(/(\d{4})(\d{3})(\d{3})/, '$1 $2 $3') },
      ],
    }),
    ALL,
  ),
  makeKind('bank transfers', (words) => ({
    title: 'DANH SÁCH CHUYỂN KHOẢN HỖ TRỢ',
    rowCount: count(words),
    columns: [
      { heading: 'Tên chủ tài khoản', cell: ({ name }) => name().toUpperCase() },
      { heading: 'Số TK', cell: ({ account }) => account() },
      { heading: 'Ngân hàng', cell: ({ pick }) => pick(['Agribank', 'BIDV', 'VietinBank']) },
    ],
  })),
  makeKind('old cards', (words) => ({
    title: 'DANH SÁCH HỘ SỬ DỤNG ĐẤT',
    rowCount: count(words),
    columns: [
      { heading: 'Người sử dụng đất', cell: ({ name }) => `Ông ${name()}` },
      { heading: 'Số CMND', cell: ({ oldIdentity }) => oldIdentity() },
      { heading: 'Thửa đất số', cell: ({ between }) => String(between(1, 900)) },
    ],
  })),
]

/** Ordinary sheets. */
export const FURTHER_OTHERS: readonly SheetKind[] = [
  makeKind(
    'stock',
    (words) => ({
      title: 'XUẤT NHẬP TỒN',
      rowCount: count(words),
      columns: [
        { heading: 'Mã vạch', cell: ({ between }) => `8934${between(10_000_000, 99_999_999)}` },
        { heading: 'Hàng hóa', cell: ({ pick }) => pick(['Bút bi', 'Giấy A4', 'Kẹp tài liệu']) },
        { heading: 'Tồn đầu', cell: ({ below }) => String(below(900)) },
        { heading: 'Hạn dùng', cell: ({ date, between }) => date(between(2026, 2029)) },
      ],
    }),
    ALL,
  ),
  makeKind('schools', (words) => ({
    title: 'CÁC TRƯỜNG TRÊN ĐỊA BÀN',
    rowCount: count(words),
    columns: [
      { heading: 'Tên trường', cell: ({ name }) => `THCS ${name()}` },
      { heading: 'Địa chỉ', cell: ({ address }) => address() },
      { heading: 'Điện thoại', cell: ({ landline }) => landline() },
      { heading: 'Số lớp', cell: ({ between }) => String(between(8, 40)) },
    ],
  })),
  makeKind('tasks', (words) => ({
    title: 'PHÂN CÔNG NHIỆM VỤ ĐẠI HỘI',
    rowCount: count(words),
    columns: [
      { heading: 'Việc', cell: ({ pick }) => pick(['Trang trí', 'Âm thanh', 'Nước uống', 'Đón khách']) },
      { heading: 'Người làm', cell: ({ name }) => name() },
      { heading: 'Xong trước', cell: ({ date }) => date() },
    ],
  })),
  makeKind('fixtures', (words) => ({
    title: 'LỊCH THI ĐẤU CẦU LÔNG',
    rowCount: count(words),
    columns: [
      { heading: 'Giờ', cell: ({ between }) => `${between(7, 17)}:30` },
      { heading: 'Vận động viên 1', cell: ({ name }) => name() },
      { heading: 'Vận động viên 2', cell: ({ name }) => name() },
      { heading: 'Tỷ số', cell: ({ between }) => `${between(0, 2)}-${between(0, 2)}` },
    ],
  })),
  makeKind('books', (words) => ({
    title: 'DANH MỤC SÁCH THƯ VIỆN',
    rowCount: count(words),
    columns: [
      { heading: 'Nhan đề', cell: ({ place }) => `Chuyện ở ${place()}` },
      { heading: 'Tác giả', cell: ({ name }) => name() },
      { heading: 'Năm XB', cell: ({ between }) => String(between(1980, 2026)) },
      { heading: 'Giá bìa', cell: ({ amount }) => amount() },
    ],
  })),
  makeKind(
    'villages',
    (words) => ({
      title: 'TỔNG HỢP DÂN SỐ',
      rowCount: count(words),
      columns: [
        { heading: 'Địa bàn', cell: ({ village }) => village() },
        { heading: 'Số hộ', cell: ({ between }) => String(between(50, 400)) },
        { heading: 'Số khẩu', cell: ({ between }) => String(between(200, 2000)) },
        { heading: 'Hộ nghèo', cell: ({ below }) => String(below(40)) },
      ],
    }),
    ALL,
  ),
  makeKind(
    'provinces',
    (words) => ({
      title: 'KẾT QUẢ THEO TỈNH',
      rowCount: count(words),
      columns: [
        {
          heading: 'Tỉnh, thành phố',
          cell: ({ pick }) => pick(['Hà Nội', 'Cao Bằng', 'Lâm Đồng', 'Thái Nguyên', 'Hà Tĩnh', 'Ninh Bình']),
        },
        { heading: 'Điểm số', cell: ({ mark }) => mark() },
        { heading: 'Xếp hạng', cell: (_, row) => String(row + 1) },
      ],
    }),
    ALL,
  ),
  makeKind(
    'invoices',
    (words) => ({
      title: 'BẢNG KÊ HÓA ĐƠN',
      rowCount: count(words),
      columns: [
        { heading: 'Số hóa đơn', cell: ({ between }) => String(between(1000, 99_999)).padStart(8, '0') },
        { heading: 'Ngày', cell: ({ date }) => date() },
        { heading: 'Người bán', cell: ({ place }) => `Công ty TNHH ${place()}` },
        { heading: 'MST', cell: ({ between }) => `0${between(100_000_000, 999_999_999)}` },
        { heading: 'Doanh số', cell: ({ amount }) => amount() },
      ],
    }),
    ALL,
  ),
  makeKind('exam rooms', (words) => ({
    title: 'PHÂN CÔNG COI THI',
    rowCount: words.between(4, 20),
    columns: [
      { heading: 'Phòng', cell: (_, row) => String(row + 1) },
      { heading: 'Giám thị 1', cell: ({ name }) => name() },
      { heading: 'Giám thị 2', cell: ({ name }) => name() },
      { heading: 'Số thí sinh', cell: ({ between }) => String(between(18, 24)) },
    ],
  })),
  makeKind('history', (words) => ({
    title: 'NHÂN VẬT LỊCH SỬ ĐỊA PHƯƠNG',
    rowCount: words.between(4, 20),
    columns: [
      { heading: 'Nhân vật', cell: ({ name }) => name() },
      { heading: 'Năm sinh', cell: ({ between }) => String(between(1860, 1950)) },
      { heading: 'Năm mất', cell: ({ between }) => String(between(1951, 2010)) },
    ],
  })),
  makeKind('machines', (words) => ({
    title: 'TÀI SẢN CẤP PHÁT',
    rowCount: count(words),
    columns: [
      { heading: 'Tài sản', cell: ({ pick }) => pick(['Máy tính xách tay', 'Máy in', 'Bàn làm việc']) },
      { heading: 'Số sê-ri', cell: ({ between }) => `SN${between(100_000, 999_999)}` },
      { heading: 'Nguyên giá', cell: ({ amount }) => amount() },
      { heading: 'Người quản lý', cell: ({ name }) => name() },
    ],
  })),
  makeKind('gifts', (words) => ({
    title: 'TẤM LÒNG VÀNG: TÀI TRỢ LÀM ĐƯỜNG',
    rowCount: count(words),
    columns: [
      { heading: 'Nhà hảo tâm', cell: ({ name }) => name() },
      { heading: 'Ủng hộ (đồng)', cell: ({ amount }) => amount() },
    ],
  })),
  makeKind(
    'measurements',
    (words) => ({
      title: 'SỐ LIỆU QUAN TRẮC',
      rowCount: count(words),
      columns: [
        { heading: 'Thời điểm', cell: ({ date, between }) => `${date()} ${between(0, 23)}:00` },
        { heading: 'Mực nước (cm)', cell: ({ between }) => String(between(20, 900)) },
        { heading: 'pH', cell: ({ mark }) => mark() },
        { heading: 'Mã mẫu', cell: ({ between }) => String(between(100_000_000, 999_999_999)) },
      ],
    }),
    ALL,
  ),
  makeKind('song programme', (words) => ({
    title: 'CHƯƠNG TRÌNH VĂN NGHỆ',
    rowCount: words.between(4, 15),
    columns: [
      { heading: 'Tiết mục', cell: ({ place }) => `Hát: Về ${place()}` },
      { heading: 'Thể hiện', cell: ({ name }) => name() },
      { heading: 'Thời lượng', cell: ({ between }) => `${between(3, 7)} phút` },
    ],
  })),
]

/** Lists of what an office publishes: found as weak or not at all. */
export const FURTHER_PUBLIC: readonly SheetKind[] = [
  makeKind('duty phones', (words) => ({
    title: 'LỊCH TRỰC LÃNH ĐẠO TUẦN 48',
    rowCount: words.between(4, 14),
    columns: [
      { heading: 'Ngày trực', cell: ({ date }) => date() },
      { heading: 'Lãnh đạo trực', cell: ({ name }) => name() },
      { heading: 'Chức danh', cell: ({ pick }) => pick(['Chánh Văn phòng', 'Phó Chánh Văn phòng']) },
      { heading: 'Điện thoại', cell: ({ phone }) => phone() },
    ],
  })),
  makeKind('contacts of units', (words) => ({
    title: 'ĐẦU MỐI LIÊN HỆ CÁC ĐƠN VỊ',
    rowCount: words.between(4, 30),
    columns: [
      { heading: 'Cơ quan', cell: ({ place }) => `UBND xã ${place()}` },
      { heading: 'Cán bộ đầu mối', cell: ({ name }) => name() },
      { heading: 'Máy bàn', cell: ({ landline }) => landline() },
    ],
  })),
]
