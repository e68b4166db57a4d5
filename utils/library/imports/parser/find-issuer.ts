import { isAllCapitals } from './prepared-lines.ts'

const ISSUER_NAMES = [
  'QUỐC HỘI|(?:ỦY|UỶ) BAN|UBND|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ',
  'CHỦ TỊCH NƯỚC|BỘ |BAN |HỘI ĐỒNG|HĐND|TÒA ÁN',
  'VIỆN |SỞ |CỤC |TỔNG CỤC|CHI CỤC',
  '(?:TỈNH|THÀNH|ĐẢNG|HUYỆN|QUÂN|ĐOÀN) (?:ỦY|UỶ)',
  'CHI BỘ|VĂN PHÒNG|TRƯỜNG |BỆNH VIỆN|TRUNG TÂM',
  'CÔNG AN|PHÒNG |THANH TRA|NGÂN HÀNG|TỔNG CÔNG TY',
  'CÔNG TY|HỌC VIỆN|ĐÀI |BÁO |TRẠM |KHO BẠC|BẢO HIỂM',
  'HỘI (?!NGHỊ)|LIÊN ĐOÀN|CÔNG ĐOÀN|ĐOÀN (?:THANH NIÊN|TNCS)|NHÀ (?:VĂN HÓA|VĂN HOÁ|TRẺ|MÁY)|KHOA ',
].join('|')
const ISSUER_NAME = new RegExp(`^(?:${ISSUER_NAMES})`, 'u')
const NATIONAL_HEADER = /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u
const ISSUER_CONTINUATION = /^(?:VÀ |TỈNH |THÀNH PHỐ |XÃ |PHƯỜNG |ĐẶC KHU |TRUNG ƯƠNG|CHÍNH PHỦ|NHÂN DÂN |TỐI CAO)/u
/** The first line below the issuer: number or date. */
const BELOW_ISSUER = /^(?:Số|Luật số|Bộ luật số|Nghị quyết số)|(?:^|\s)ngày\s+\d{1,2}\s+tháng/u

/**
 * Finds the issuer as printed in the head of a text. Of an agency and its parent agency it returns the lower one, which
 * is printed second. Splits two columns read as one line at a gap of two spaces.
 * @returns null when no issuer is found
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
