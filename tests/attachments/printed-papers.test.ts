import { describe, expect, it } from 'vitest'
import { findPrintedPapers } from '../../utils/attachments/printed-papers.ts'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const CARD = `${MOTTO}
CĂN CƯỚC CÔNG DÂN
Citizen Identity Card
Số / No.:
099003011761
Họ và tên / Full name:
LƯƠNG KIM SÔNG
Ngày sinh / Date of birth:
15/3/1987
Quê quán / Place of origin:
Cầu Khế, Nam Viên`
const MARKS = `TRƯỜNG TRUNG HỌC CƠ SỞ ĐỒI CHÈ
KẾT QUẢ HỌC TẬP LỚP 7A
TT Họ và tên học sinh Ngày sinh Toán Văn Anh Xếp loại
1 Lê Văn Lúa 1/3/2014 7,5 8,0 6,5 Khá
2 Đào Thế Gió 2/5/2014 9,0 8,5 9,5 Tốt
3 Bùi Kim Đồng 7/9/2014 5,0 6,5 6,0 Đạt`

function find(text: string): string[] {
  return findPrintedPapers(text).map(({ sign, span }) => `${sign}: ${text.slice(span.start, span.end)}`)
}

describe('a paper about a person', () => {
  it.each([
    ['an identity card', CARD, 'identity-card: CĂN CƯỚC CÔNG DÂN'],
    [
      'an identity card whose letters were misread',
      CARD.replace('CĂN CƯỚC CÔNG DÂN', 'CĂN CUƠC CÔNG DAM').replace('Place of origin', 'Place of orlgin'),
      'identity-card: CĂN CUƠC CÔNG DAM',
    ],
    [
      'a health insurance card',
      'BẢO HIỂM XÃ HỘI VIỆT NAM\nTHẺ BẢO HIỂM Y TẾ\nMã số: DN 4 01 0123456789\nHọ và tên: Lê Văn Lúa\nNgày sinh: 12/03/1980\nGiá trị sử dụng từ: 01/01/2026',
      'insurance-card: THẺ BẢO HIỂM Y TẾ',
    ],
    [
      'a birth certificate',
      `${MOTTO}\nGIẤY KHAI SINH\nHọ, chữ đệm, tên: LÊ GIA LÚA\nNgày, tháng, năm sinh: 03/5/2019\nNơi sinh: Trạm y tế xã Đồi Chè\nDân tộc: Kinh`,
      'birth-certificate: GIẤY KHAI SINH',
    ],
    [
      'a household book',
      'SỔ HỘ KHẨU\nHọ và tên chủ hộ: Lê Văn Lúa\nNơi thường trú: Thôn 2, xã Đồi Chè\nHọ và tên: Đào Thị Gió\nQuan hệ với chủ hộ: Vợ',
      'household-book: SỔ HỘ KHẨU',
    ],
    [
      'a paper of a hospital',
      'BỆNH VIỆN SUỐI TRĂNG\nGIẤY RA VIỆN\nHọ tên người bệnh: Lê Văn Lúa\nChẩn đoán: Viêm phế quản cấp\nPhương pháp điều trị: Nội khoa',
      'health-record: GIẤY RA VIỆN',
    ],
    ['a mark sheet', MARKS, 'mark-sheet: KẾT QUẢ HỌC TẬP LỚP 7A'],
    [
      'a school report',
      'HỌC BẠ\nHọ và tên học sinh: Lê Gia Lúa\nLớp: 5A\nToán 9,0\nTiếng Anh 8,5\nTin học 10',
      'mark-sheet: HỌC BẠ',
    ],
  ])('is %s', (_, text, wanted) => {
    expect(find(text)).toEqual([wanted])
    expect(find(text.replace(/\n/g, '\n\n'))).toEqual([wanted])
  })

  it.each([
    [
      'a guide to identity cards',
      'HƯỚNG DẪN LÀM CĂN CƯỚC\nCông dân mang theo giấy khai sinh.\nKhai đủ: họ và tên, ngày sinh, giới tính, quê quán, nơi thường trú.\nLiên hệ: 0912 345 678',
    ],
    ['a blank card', CARD.replace('099003011761', '............').replace('LƯƠNG KIM SÔNG', '............')],
    ['the sample of a card', CARD.replace('099003011761', '...').replace('LƯƠNG KIM SÔNG', 'NGUYỄN VĂN A')],
    [
      'a blank form',
      'GIẤY KHAI SINH\nHọ, chữ đệm, tên: ............\nNgày, tháng, năm sinh: ........\nNơi sinh: ........\nDân tộc: ........',
    ],
    [
      'the news about school reports',
      'HỌC BẠ SỐ\nTừ năm học 2026, học bạ điện tử thay học bạ giấy.\nÔng Lê Văn Lúa, hiệu trưởng, cho biết đã nhập 98,5 điểm.\nMôn Toán, Ngữ văn, Tiếng Anh có điểm hằng tháng.',
    ],
    [
      'results by class, without names',
      'KẾT QUẢ THI GIỮA KỲ\nLớp Toán Ngữ văn Tiếng Anh\n6A 7,5 8,0 6,5\n6B 7,0 7,5 7,2\n6C 8,1 6,9 7,7',
    ],
    [
      'the marks of a contest',
      'KẾT QUẢ THI\nHội thi nấu ăn, họ và tên, điểm\nLê Văn Lúa 7,5\nĐào Thế Anh 8,0\nBùi Kim Toàn 9,5',
    ],
    [
      'an application',
      `${MOTTO}\nĐƠN XIN VIỆC\nHọ và tên: Lê Văn Lúa\nNgày sinh: 12/03/1980\nSố căn cước công dân: 099003011761`,
    ],
    [
      'a notice of a hospital',
      'BỆNH VIỆN SUỐI TRĂNG\nThông báo: trả kết quả xét nghiệm từ 7 giờ.\nKhi đến cần thẻ bảo hiểm y tế, họ và tên, ngày sinh.',
    ],
    ['two headings and a name', 'GIẤY RA VIỆN\nHọ và tên: Lê Văn Lúa'],
  ])('is not %s', (_, text) => {
    expect(find(text)).toEqual([])
  })
})
