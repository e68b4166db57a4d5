import { isAllCapitals } from './prepared-lines.ts'
import { DATE_LINE } from './printed-dates.ts'

const KINDS =
  'BỘ LUẬT|LUẬT|PHÁP LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ LIÊN TỊCH|THÔNG TƯ|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|NỘI QUY|BỘ QUY TẮC|QUY TẮC|HƯỚNG DẪN|CHỈ THỊ|KẾT LUẬN|ĐIỀU LỆ|KẾ HOẠCH|CHƯƠNG TRÌNH|THÔNG BÁO|ĐỀ ÁN|LỆNH|THÔNG TRI|QUY TRÌNH'
const KIND = new RegExp(`^(${KINDS})(?:\\s+(.{2,200}))?$`, 'u')
const RULE_KIND = /^(?:NỘI QUY|QUY CHẾ|QUY TẮC|BỘ QUY TẮC)$/u
/** A line that follows the title. */
const AFTER_TITLE = new RegExp(
  `^(?:${[
    '\\(|-?\\s?Căn cứ|Theo đề nghị|Xét|Kính gửi',
    'Phần |PHẦN |Chương |CHƯƠNG |Mục |Điều |[IVX]{1,4}[-.]|1[-.]',
    '[-–_*=\\s]{2,}$',
    'Ban hành(?::| kèm| theo)|Kèm theo|Số:?\\s|Quốc hội ban hành',
  ].join('|')})|(?:^|\\s)ngày \\d{1,2} tháng`,
  'u',
)
const ISSUER_START =
  /^(?:QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ TỊCH|ỦY BAN|HỘI ĐỒNG|GIÁM ĐỐC|CỘNG HÒA|ĐẢNG CỘNG SẢN)/u
const MAX_TITLE_LINES = 8

interface NamedKind {
  kind: string | null
  title: string | null
  /** The body that the title of a rule names as its own. */
  owner: string | null
}

/** Finds the kind and the title in the head of a text: a line in capitals that names the kind, and the lines below. */
export function findKindAndTitle(head: string): NamedKind {
  const lines = head.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))
  const at = lines.findIndex((line) => KIND.test(line) && isAllCapitals(line.split(' ').slice(0, 2).join(' ')))
  const match = at < 0 ? null : KIND.exec(lines[at]!)
  if (!match) return { kind: null, title: null, owner: null }
  const title = match[2] ? [match[2]] : []
  let started = title.length > 0
  for (const line of lines.slice(at + 1, at + 1 + MAX_TITLE_LINES)) {
    if (line === '') {
      if (started) break
      continue
    }
    if (/^[-–_*=\s]+$/.test(line) && !started) continue
    if ([AFTER_TITLE, DATE_LINE, ISSUER_START].some((end) => end.test(line))) break
    title.push(line)
    started = true
  }
  const kind = match[1]!
  const named = title.join(' ')
  const isRule = RULE_KIND.test(kind)
  return {
    kind: kind[0]! + kind.slice(1).toLowerCase(),
    title: named === '' ? null : isRule ? joinKind(kind, named) : capitalizeTitle(named),
    owner: (isRule && OWNER.exec(named)?.[0].trim()) || null,
  }
}

const BODIES = '(?:Trường|Ủy|UBND|Sở|Phòng|Ban|Công|Chi|Đảng|Hội|Đoàn|Trung|Bệnh|Trạm|Cục|Bộ|Văn phòng)(?!\\p{L})'
/** Bodies keep their capital after the kind: "Nội quy Trường …". */
const BODY = new RegExp(`^${BODIES}`, 'u')
/** The body that a title ends with: "… mạng xã hội của Văn phòng …". */
const OWNER = new RegExp(`(?<=\\scủa\\s)${BODIES}[^.;:]*$`, 'u')

/** Joins the kind to the name of a rule, which is asked for by both: "NỘI QUY TRƯỜNG …", "Quy chế làm việc". */
function joinKind(kind: string, name: string): string {
  if (name.toUpperCase().startsWith(kind)) return name
  if (isAllCapitals(name.split(' ', 1)[0]!)) return `${kind} ${name}`
  const rest = BODY.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
  return `${kind[0]!}${kind.slice(1).toLowerCase()} ${rest}`
}

/** Capitalizes a title: below "QUY ĐỊNH" the Party continues in lower case ("về …"). */
function capitalizeTitle(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}
