import { isAllCapitals } from './prepared-lines.ts'

const ISSUER_NAME =
  /^(?:QUỐC HỘI|(?:ỦY|UỶ) BAN|UBND|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|CHỦ TỊCH NƯỚC|BỘ |BAN |HỘI ĐỒNG|HĐND|TÒA ÁN|VIỆN |SỞ |CỤC |TỔNG CỤC|CHI CỤC|(?:TỈNH|THÀNH|ĐẢNG|HUYỆN|QUÂN|ĐOÀN) (?:ỦY|UỶ)|CHI BỘ|VĂN PHÒNG|TRƯỜNG |BỆNH VIỆN|TRUNG TÂM|CÔNG AN|PHÒNG |THANH TRA|NGÂN HÀNG|TỔNG CÔNG TY|CÔNG TY|HỌC VIỆN|ĐÀI |BÁO )/u
const NATIONAL_HEADER = /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u
const ISSUER_CONTINUATION = /^(?:VÀ |TỈNH |THÀNH PHỐ |XÃ |PHƯỜNG |ĐẶC KHU |TRUNG ƯƠNG|CHÍNH PHỦ|NHÂN DÂN |TỐI CAO)/u
/** The names stand above the number, the day and the title. */
const BELOW_ISSUER = /^(?:Số|Luật số|Bộ luật số|Nghị quyết số)|(?:^|\s)ngày\s+\d{1,2}\s+tháng/u

/**
 * Who issued a text, as printed in its head, or null: of an agency and the one above it the lower, which comes second. Two
 * columns that were read as one line are taken apart where a gap of two spaces shows.
 */
export function findIssuer(head: string): string | null {
  let found: string | null = null
  for (const line of head.split('\n')) {
    const cells = line
      .split(/\s{2,}|\t/)
      .map((cell) => cell.replace(NATIONAL_HEADER, '').replace(/^[\s*_-]+|[\s*_-]+$/g, ''))
    for (const cell of cells) {
      if (cell === '' || !isAllCapitals(cell)) continue
      if (ISSUER_NAME.test(cell)) found = found !== null && ISSUER_CONTINUATION.test(cell) ? `${found} ${cell}` : cell
      else if (found !== null && ISSUER_CONTINUATION.test(cell)) found = `${found} ${cell}`
    }
    if (found !== null && BELOW_ISSUER.test(line.trim())) return found
    if (
      /^\s*(?:BỘ LUẬT|LUẬT|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|NỘI QUY|CHỈ THỊ|HƯỚNG DẪN)(?:\s|$)/u.test(
        line,
      )
    )
      break
  }
  return found
}
