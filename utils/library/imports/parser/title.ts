import { allCapitals } from './lines.ts'

const KINDS =
  'BỘ LUẬT|LUẬT|PHÁP LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ LIÊN TỊCH|THÔNG TƯ|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|NỘI QUY|BỘ QUY TẮC|QUY TẮC|HƯỚNG DẪN|CHỈ THỊ|KẾT LUẬN|ĐIỀU LỆ|KẾ HOẠCH|CHƯƠNG TRÌNH|THÔNG BÁO|ĐỀ ÁN|LỆNH|THÔNG TRI|QUY TRÌNH'
const KIND = new RegExp(`^(${KINDS})(?:\\s+(.{2,200}))?$`, 'u')
/** What follows the title. */
const BEHIND =
  /^(?:\(|-?\s?Căn cứ|Theo đề nghị|Xét|Kính gửi|Phần |PHẦN |Chương |CHƯƠNG |Mục |Điều |[IVX]{1,4}[-.]|1[-.]|[-–_*=\s]{2,}$|Ban hành:|Số:?\s|Quốc hội ban hành)|(?:^|\s)ngày \d{1,2} tháng/u
const ISSUER = /^(?:QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ TỊCH|ỦY BAN|HỘI ĐỒNG|GIÁM ĐỐC|CỘNG HÒA|ĐẢNG CỘNG SẢN)/u
const LONGEST = 8

/** The kind of a text and its title, as they stand in its head: a line in capitals that names the kind, and what is below. */
export function titleOf(head: string): { kind: string | null; title: string | null } {
  const lines = head.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))
  const at = lines.findIndex((line) => KIND.test(line) && allCapitals(line.split(' ').slice(0, 2).join(' ')))
  const match = at < 0 ? null : KIND.exec(lines[at]!)
  if (!match) return { kind: null, title: null }
  const title = match[2] ? [match[2]] : []
  let seen = title.length > 0
  for (const line of lines.slice(at + 1, at + 1 + LONGEST)) {
    if (line === '') {
      if (seen) break
      continue
    }
    if (/^[-–_*=\s]+$/.test(line) && !seen) continue
    if (BEHIND.test(line) || ISSUER.test(line)) break
    title.push(line)
    seen = true
  }
  const kind = match[1]!
  return { kind: kind[0]! + kind.slice(1).toLowerCase(), title: capitalised(title.join(' ')) || null }
}

/** Below "QUY ĐỊNH" the Party goes on in small letters: "về …". */
function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}
