// Sheets with other headings, contents and layouts than further-tuning-sheets.ts. They judged the second version, which
// missed a payroll (.917 found), and tuned the third one. Others judge that: held-out-sheets.ts.

import { type LaidTable, layOutSheet, type SheetLayout } from './lay-out-sheet.ts'
import type { SheetWords } from './sheet-words.ts'
import type { SheetKind } from './tuning-sheets.ts'

const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
const count = (words: SheetWords) => words.between(5, 120)

const WITH_HEADINGS: readonly SheetLayout[] = [
  { hasTitles: true, hasIndex: true, margin: 1, hasRuler: true, hasSignatures: true, gap: 2 },
  { hasIndex: true, hasGroups: true, hasTotals: true },
  { hasTitles: true, hasGroups: true, gap: 0 },
  { writeHeading: withoutMarks },
  { hasTitles: true, hasIndex: true, write: withoutMarks, writeHeading: withoutMarks },
  { margin: 3, hasIndex: true, writeHeading: (heading) => heading.toUpperCase(), hasSignatures: true },
]
const ALL: readonly SheetLayout[] = [
  ...WITH_HEADINGS,
  { hasHeadings: false, hasTotals: true },
  { hasHeadings: false, hasTitles: true, margin: 2, hasGroups: true },
]

function makeKind(name: string, table: (words: SheetWords) => LaidTable, layouts = WITH_HEADINGS): SheetKind {
  return { name, make: (words) => layOutSheet(words, table(words), words.pick(layouts)) }
}

/** Lists of people with data about them. */
export const LATER_LISTS: readonly SheetKind[] = [
  makeKind('entrance exam', (words) => ({
    title: 'ĐIỂM THI TUYỂN SINH VÀO LỚP 10',
    rowCount: count(words),
    columns: [
      { heading: 'SBD', cell: ({ between }) => String(between(10_000, 99_999)) },
      { heading: 'Họ tên thí sinh', cell: ({ name }) => name() },
      { heading: 'Môn Văn', cell: ({ mark }) => mark() },
      { heading: 'Môn Toán', cell: ({ mark }) => mark() },
      { heading: 'Môn Anh', cell: ({ mark }) => mark() },
      { heading: 'Tổng', cell: ({ between }) => String(between(12, 29)) },
    ],
  })),
  makeKind('answers of a form', (words) => ({
    title: 'Phản hồi biểu mẫu',
    rowCount: count(words),
    columns: [
      { heading: 'Dấu thời gian', cell: ({ date, between }) => `${date()} ${between(7, 22)}:15:09` },
      { heading: 'Họ và tên của bạn là gì?', cell: ({ name }) => name() },
      { heading: 'Số điện thoại (có Zalo) để liên hệ', cell: ({ phone }) => phone() },
      { heading: 'Bạn biết lớp học qua đâu?', cell: ({ pick }) => pick(['Bạn bè', 'Báo', 'Mạng xã hội']) },
    ],
  })),
  makeKind(
    'orders',
    (words) => ({
      title: 'Đơn cần giao',
      rowCount: count(words),
      columns: [
        { heading: 'Mã vận đơn', cell: ({ between }) => `VD${between(100_000, 999_999)}` },
        { heading: 'Người nhận hàng', cell: ({ name }) => name() },
        { heading: 'ĐT người nhận', cell: ({ phone }) => phone().replace(/^0/, '+84') },
        { heading: 'Địa chỉ giao', cell: ({ address }) => address() },
        { heading: 'COD', cell: ({ amount }) => amount() },
      ],
    }),
    ALL,
  ),
  makeKind('payroll', (words) => ({
    title: 'BẢNG THANH TOÁN TIỀN LƯƠNG',
    rowCount: count(words),
    columns: [
      { heading: 'Cán bộ, công chức', cell: ({ name }) => name() },
      { heading: 'Hệ số', cell: ({ between, below }) => `${between(2, 6)},${10 + below(89)}` },
      { heading: 'Lương chính', group: 'Các khoản', cell: ({ amount }) => amount() },
      { heading: 'Phụ cấp', group: 'Các khoản', cell: ({ amount }) => amount() },
      { heading: 'Còn lĩnh', cell: ({ amount }) => amount() },
    ],
  })),
  makeKind('patients', (words) => ({
    title: 'SỔ KHÁM BỆNH',
    rowCount: count(words),
    columns: [
      { heading: 'Họ tên BN', cell: ({ name }) => name() },
      { heading: 'Tuổi', cell: ({ between }) => String(between(1, 95)) },
      { heading: 'Chẩn đoán', cell: ({ pick }) => pick(['Viêm họng', 'Tăng huyết áp', 'Đái tháo đường']) },
      { heading: 'Thuốc', cell: ({ pick }) => pick(['Siro', 'Viên nén', 'Hỗn dịch']) },
    ],
  })),
  makeKind(
    'residents',
    (words) => ({
      title: 'SỔ THEO DÕI TẠM TRÚ',
      rowCount: count(words),
      columns: [
        { heading: 'Nhân khẩu', cell: ({ name }) => name() },
        { heading: 'Giấy tờ', cell: ({ identity }) => identity().replace(/(\d{3})(\d{3})(\d{6})/, '$1 $2 $3') },
        { heading: 'Ngày đến', cell: ({ date, between }) => date(between(2023, 2026)) },
        { heading: 'Chủ nhà trọ', cell: ({ name }) => name() },
      ],
    }),
    ALL,
  ),
  makeKind(
    'gifts to the poor',
    (words) => ({
      title: 'DANH SÁCH HỘ NHẬN QUÀ TẾT',
      rowCount: count(words),
      columns: [
        { heading: 'Chủ hộ', cell: ({ name }) => name() },
        { heading: 'Số nhà, thôn', cell: ({ address }) => address() },
        { heading: 'Liên lạc', cell: ({ phone, happens }) => (happens(3) ? '' : phone()) },
        { heading: 'Ký tên', cell: () => '' },
      ],
    }),
    ALL,
  ),
  makeKind('employees', (words) => ({
    title: 'Employees',
    rowCount: count(words),
    columns: [
      { heading: 'Employee name', cell: ({ name }) => name() },
      { heading: 'Date of birth', cell: ({ birth }) => birth(1965, 2003) },
      { heading: 'Bank account', cell: ({ account }) => account() },
      { heading: 'E-mail', cell: ({ between }) => `nv${between(10, 999)}@congty.vn` },
    ],
  })),
  makeKind('debts of fees', (words) => ({
    title: 'DANH SÁCH HỌC SINH CHƯA NỘP HỌC PHÍ',
    rowCount: count(words),
    columns: [
      { heading: 'Tên học sinh', cell: ({ name }) => name() },
      { heading: 'Lớp', cell: ({ between, pick }) => `${between(6, 9)}${pick(['A', 'B', 'C'])}` },
      { heading: 'Còn nợ', cell: ({ amount }) => amount() },
    ],
  })),
  makeKind(
    'health insurance of a family',
    (words) => ({
      title: 'TỜ KHAI THÀNH VIÊN HỘ GIA ĐÌNH THAM GIA BẢO HIỂM Y TẾ',
      rowCount: count(words),
      columns: [
        { heading: 'Thành viên', cell: ({ name }) => name() },
        { heading: 'Số thẻ', cell: ({ healthCard }) => healthCard() },
        { heading: 'Hạn thẻ', cell: ({ date }) => date(2027) },
      ],
    }),
    ALL,
  ),
  makeKind('conduct', (words) => ({
    title: 'KẾT QUẢ RÈN LUYỆN KHỐI 8',
    rowCount: count(words),
    columns: [
      { heading: 'Học sinh', cell: ({ name }) => name() },
      { heading: 'Học lực', cell: ({ pick }) => pick(['Tốt', 'Khá', 'Đạt', 'Chưa đạt']) },
      { heading: 'Hạnh kiểm', cell: ({ pick }) => pick(['Tốt', 'Khá', 'Đạt']) },
    ],
  })),
  makeKind('recruits', (words) => ({
    title: 'CÔNG DÂN TRONG ĐỘ TUỔI SẴN SÀNG NHẬP NGŨ',
    rowCount: count(words),
    columns: [
      { heading: 'Họ tên, tên thường dùng', cell: ({ name }) => name() },
      { heading: 'Năm sinh', cell: ({ between }) => String(between(1999, 2008)) },
      { heading: 'Trình độ', cell: ({ pick }) => pick(['12/12', '9/12', 'Cao đẳng']) },
      { heading: 'Họ tên cha', cell: ({ name }) => name() },
    ],
  })),
]

/** Ordinary sheets. */
export const LATER_OTHERS: readonly SheetKind[] = [
  makeKind('land prices', (words) => ({
    title: 'BẢNG GIÁ ĐẤT Ở',
    rowCount: count(words),
    columns: [
      { heading: 'Đường, đoạn đường', cell: ({ name }) => name() },
      { heading: 'Từ', cell: ({ name }) => `Ngã ba ${name()}` },
      { heading: 'Đến', cell: ({ place }) => `Cầu ${place()}` },
      { heading: 'Vị trí 1', group: 'Đơn giá', cell: ({ amount }) => amount() },
      { heading: 'Vị trí 2', group: 'Đơn giá', cell: ({ amount }) => amount() },
    ],
  })),
  makeKind('week', (words) => ({
    title: 'LỊCH CÔNG TÁC TUẦN',
    rowCount: words.between(5, 16),
    columns: [
      { heading: 'Thứ, ngày', cell: ({ date }) => date() },
      { heading: 'Nội dung', cell: ({ place }) => `Họp về ${place()}` },
      { heading: 'Chủ trì', cell: ({ name }) => `Đ/c ${name()}` },
      { heading: 'Địa điểm', cell: ({ pick }) => pick(['Hội trường', 'Phòng họp số 2']) },
    ],
  })),
  makeKind('projects', (words) => ({
    title: 'KẾ HOẠCH VỐN ĐẦU TƯ CÔNG',
    rowCount: count(words),
    columns: [
      { heading: 'Danh mục dự án', cell: ({ place }) => `Đường vào ${place()}` },
      { heading: 'Mã dự án', cell: ({ between }) => String(between(7_000_000, 7_999_999)) },
      { heading: 'Tổng mức', cell: ({ amount }) => amount() },
      { heading: 'Giải ngân', cell: ({ between }) => `${between(1, 100)}%` },
    ],
  })),
  makeKind(
    'classes',
    (words) => ({
      title: 'CHẤT LƯỢNG CÁC LỚP',
      rowCount: words.between(6, 30),
      columns: [
        { heading: 'Lớp', cell: ({ between, pick }) => `${between(6, 9)}${pick(['A', 'B', 'C'])}` },
        { heading: 'Sĩ số', cell: ({ between }) => String(between(28, 46)) },
        { heading: 'Giỏi', group: 'Học lực', cell: ({ below }) => String(below(10)) },
        { heading: 'Khá', group: 'Học lực', cell: ({ below }) => String(below(20)) },
      ],
    }),
    ALL,
  ),
  makeKind('lucky numbers', (words) => ({
    title: 'SIM SỐ ĐẸP',
    rowCount: count(words),
    columns: [
      { heading: 'Số sim', cell: ({ phone }) => phone() },
      { heading: 'Mạng', cell: ({ pick }) => pick(['A', 'B', 'C']) },
      { heading: 'Giá bán', cell: ({ amount }) => amount() },
    ],
  })),
  makeKind('pharmacies', (words) => ({
    title: 'CƠ SỞ BÁN LẺ THUỐC',
    rowCount: count(words),
    columns: [
      { heading: 'Tên cơ sở', cell: ({ name }) => `Nhà thuốc ${name()}` },
      { heading: 'Địa chỉ kinh doanh', cell: ({ address }) => address() },
      { heading: 'Số GCN', cell: ({ between }) => `${between(10, 999)}/GCN` },
    ],
  })),
  makeKind('race', (words) => ({
    title: 'KẾT QUẢ GIẢI CHẠY',
    rowCount: count(words),
    columns: [
      { heading: 'Hạng', cell: (_, row) => String(row + 1) },
      { heading: 'Người chạy', cell: ({ name }) => name() },
      { heading: 'Thời gian', cell: ({ between }) => `00:${between(20, 59)}:${between(10, 59)}` },
      { heading: 'Cự ly', cell: ({ pick }) => pick(['5 km', '10 km']) },
    ],
  })),
  makeKind('progress', (words) => ({
    title: 'THEO DÕI TIẾN ĐỘ',
    rowCount: count(words),
    columns: [
      { heading: 'Đầu việc', cell: ({ place }) => `Báo cáo ${place()}` },
      { heading: 'Phụ trách', cell: ({ name }) => name() },
      { heading: 'Hạn', cell: ({ date, between }) => date(between(2025, 2027)) },
      { heading: 'Trạng thái', cell: ({ pick }) => pick(['Xong', 'Đang làm', 'Trễ']) },
    ],
  })),
  makeKind('procedures', (words) => ({
    title: 'DANH MỤC THỦ TỤC HÀNH CHÍNH',
    rowCount: count(words),
    columns: [
      { heading: 'Mã TTHC', cell: ({ between }) => `1.00${between(1000, 9999)}` },
      {
        heading: 'Tên thủ tục',
        cell: ({ pick }) => pick(['Đăng ký khai sinh', 'Chứng thực bản sao', 'Xác nhận cư trú']),
      },
      { heading: 'Thời hạn', cell: ({ between }) => `${between(1, 15)} ngày` },
      { heading: 'Lệ phí', cell: ({ pick }) => pick(['Không', '8.000', '50.000']) },
    ],
  })),
  makeKind(
    'water meters',
    (words) => ({
      title: 'CHỈ SỐ ĐIỆN NƯỚC',
      rowCount: count(words),
      columns: [
        { heading: 'Phòng', cell: ({ between }) => `P${between(100, 500)}` },
        { heading: 'Số cũ', cell: ({ between }) => String(between(1000, 5000)) },
        { heading: 'Số mới', cell: ({ between }) => String(between(5001, 9000)) },
        { heading: 'Thành tiền', cell: ({ amount }) => amount() },
      ],
    }),
    ALL,
  ),
  makeKind('menu', (words) => ({
    title: 'THỰC ĐƠN BÁN TRÚ',
    rowCount: 5,
    columns: ['Bữa chính', 'Bữa phụ', 'Tráng miệng'].map((heading) => ({
      heading,
      cell: ({ pick }: SheetWords) => pick(['Cơm, canh bí', 'Phở gà', 'Sữa chua', `Chuối ${words.below(9)} quả`]),
    })),
  })),
  makeKind('attendance', (words) => ({
    title: 'BẢNG CHẤM CÔNG THÁNG 11',
    rowCount: count(words),
    columns: [
      { heading: 'Họ và tên', cell: ({ name }) => name() },
      ...['1', '2', '3', '4', '5'].map((heading) => ({
        heading,
        group: 'Ngày trong tháng',
        cell: ({ pick }: SheetWords) => pick(['X', 'X', 'P', '']),
      })),
    ],
  })),
  makeKind('lecturers', (words) => ({
    title: 'KẾ HOẠCH TẬP HUẤN',
    rowCount: words.between(5, 20),
    columns: [
      { heading: 'Buổi', cell: ({ pick }) => pick(['Sáng', 'Chiều']) },
      { heading: 'Chuyên đề', cell: ({ place }) => `Kinh nghiệm ở ${place()}` },
      { heading: 'Báo cáo viên', cell: ({ name }) => `ThS. ${name()}` },
      { heading: 'Số tiết', cell: ({ between }) => String(between(1, 4)) },
    ],
  })),
  makeKind('thanks', (words) => ({
    title: 'CÔNG KHAI ĐÓNG GÓP XÂY DỰNG NHÀ VĂN HÓA',
    rowCount: count(words),
    columns: [
      { heading: 'Hộ gia đình', cell: ({ name }) => `Ông ${name()}` },
      { heading: 'Đã góp', cell: ({ amount }) => amount() },
    ],
  })),
]

/** Lists of what an office publishes: found as weak or not at all. */
export const LATER_PUBLIC: readonly SheetKind[] = [
  makeKind('hotlines', (words) => ({
    title: 'ĐƯỜNG DÂY NÓNG PHÒNG CHỐNG THIÊN TAI',
    rowCount: words.between(5, 25),
    columns: [
      { heading: 'Đơn vị', cell: ({ village }) => village() },
      { heading: 'Họ và tên', cell: ({ name }) => name() },
      { heading: 'Số máy', cell: ({ phone }) => phone() },
    ],
  })),
  makeKind('candidates', (words) => ({
    title: 'DANH SÁCH NHỮNG NGƯỜI ỨNG CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN',
    rowCount: words.between(5, 20),
    columns: [
      { heading: 'Họ và tên', cell: ({ name }) => name() },
      { heading: 'Ngày sinh', cell: ({ birth }) => birth(1965, 2000) },
      { heading: 'Quê quán', cell: ({ place }) => `Xã ${place()}` },
    ],
  })),
]
