import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { personalData } from '../../utils/checks/personal-data/index.ts'
import { createTextDraft } from '../../utils/draft.ts'
import { findPrivateItems } from '../../utils/report/masking/private-items.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

/** The numbers found in a text, with what each was taken for. */
function find(text: string) {
  return checkDraft(createTextDraft(text), {}, { checks: { 'personal-data': personalData } }).map(
    ({ message, start, end }) => `${message} ${text.slice(start, end)}`,
  )
}

/** Writes a table as a workbook copies it. */
function writeTable(...rows: readonly string[]) {
  return rows.map((row) => row.split(', ').join('\t')).join('\n')
}

const PEOPLE = ['1, Lê Thị Mẫu, 91165002345, 377123456, 5000000', '2, Trần Văn Ví, 79088001234, 834567123, 3000000']
const FOUND = ['identity 91165002345', 'phone 377123456', 'identity 79088001234', 'phone 834567123']

describe('numbers of a list without the zero that a workbook drops', () => {
  it.each([
    'TT, Họ tên, CCCD, SĐT, Tiền hỗ trợ',
    'STT, HỌ VÀ TÊN, Số căn cước, Di động, Mức',
    '#, Ten, So dinh danh, DT, Tien',
  ])('are found by the headings of their columns: %s', (headings) => {
    expect(find(writeTable(headings, ...PEOPLE))).toEqual(FOUND)
  })

  it('are found by the heading where a cell is empty or a line was typed with Windows line ends', () => {
    const text = 'TT\tTên\tCCCD\tĐiện thoại\r\n\tLê Thị Mẫu\t\t377123456\r\n\t\t79088001234\t'
    expect(find(text)).toEqual(['phone 377123456', 'identity 79088001234'])
  })

  it.each([' | ', '; ', '   '])('are found in cells that "%s" separates', (end) => {
    expect(find(writeTable('TT, Tên, CCCD, SĐT, Tiền', ...PEOPLE).replaceAll('\t', end))).toEqual(FOUND)
  })

  it('are found by the words above lines without cells', () => {
    const text = 'Danh sách CCCD, SĐT các hộ\nLê Thị Mẫu 91165002345 377123456\nTrần Văn Ví 79088001234 834567123'
    expect(find(text)).toEqual(FOUND)
  })

  it('are found in rows that commas part', () => {
    expect(find(['TT, Họ tên, CCCD, SĐT, Tiền', ...PEOPLE].join('\n'))).toEqual(FOUND)
  })

  it('are found next to whole numbers of the same column', () => {
    const rows = ['Lê Thị Mẫu, 091165002345, 0377123456', 'Trần Văn Ví, 79088001234, 834567123']
    const found = ['identity 091165002345', 'phone 0377123456', 'identity 79088001234', 'phone 834567123']
    expect(find(writeTable(...rows))).toEqual(found)
    expect(find(writeTable(...rows).replaceAll('\t', ' '))).toEqual(found)
  })

  it('are found with the old numbers of nine digits', () => {
    expect(find(writeTable('Tên, CMND', 'Lê Thị Mẫu, 361234567'))).toEqual(['identity 361234567'])
  })

  it('are masked in a report, too', () => {
    const text = writeTable('TT, Họ tên, CCCD, SĐT, Tiền hỗ trợ', ...PEOPLE)
    expect(findPrivateItems(analyzeText(text))).toHaveLength(4)
  })

  it('are found where an identity number lost two zeros', () => {
    expect(find(writeTable('Tên, CCCD', 'Lê Thị Mẫu, 1203004567'))).toEqual(['identity 1203004567'])
  })

  it.each([
    ['Chi phí điện thoại năm 2025', 'Xã Đông 912345678', 'Xã Tây 387654321'],
    ['Cước điện thoại 3 năm (đồng), Ngân sách', '385123456, 456789123'],
    ['Đơn vị, Điện thoại', 'Tổng cộng, 356789123'],
    ['Mã hồ sơ, Kinh phí', '1203004567, 8190001234'],
    ['TT, Tên hàng, Mã SP, Giá', '1, Áo thun, 938271645, 120000', '2, Quần kaki, 938271646, 250000'],
    ['TT, Dự án, Vốn (đồng), Diện tích', '1, Cầu Rạch Gốc, 92071004512, 907118', '2, Đường, 87055001122, 918220145'],
    ['Số giao dịch, Ngày, Số tiền', '92071004512, 12/3/2026, 907118264', '87055001122, 13/3/2026, 500000000'],
    ['Thôn, Số hộ, Thu ngân sách', 'Đông, 120, 907118264', 'Đoài, 100, 918220145'],
    ['Họ tên, SĐT, Số tiền', 'Lê Thị Mẫu, không có, 377123456', 'Trần Ví, không có, 500000000'],
    ['TT, Tên sách, ISBN', '1, Truyện Kiều, 907118264', '2, Tắt đèn, 918220145'],
    ['Năm, Tổng thu, Tổng chi', '2024, 92071004512, 87055001122', '2025, 79088001234, 91165002345'],
    ['Số khung, Số máy, Giá', '92071004512, 907118264, 35000000'],
    ['Thửa đất, Tờ bản đồ, Diện tích', '907118264, 12, 918220145'],
    ['Mã hồ sơ, Đơn vị, Kinh phí', '79088001234, UBND xã, 377123456', '79088001235, UBND xã, 834567123'],
  ])('are not taken for other numbers: %s', (...rows) => {
    expect(find(writeTable(...rows))).toEqual([])
  })
})

describe('an identity number without its zero in a sentence', () => {
  it.each([
    'CCCD của bà Tư Mẫu là 92149006604 nha',
    'Can cuoc cua chu Ba ne: 87055001122',
    'Dạ số căn cước chị Mẫu 79188001234 anh in giúp em',
  ])('is found after its word: %s', (text) => {
    expect(find(text)).toHaveLength(1)
  })

  it.each([
    'Lệ phí làm CCCD nộp vào tài khoản 92071004512 của Kho bạc',
    'Mã hồ sơ làm CCCD: 92071004512',
    'Kinh phí cấp căn cước cả tỉnh là 92071004512 đồng',
    'Đã cấp căn cước cho 92.071.004.512 lượt',
    'CCCD 99999999999 là số giả',
  ])('is not taken for another number: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})
