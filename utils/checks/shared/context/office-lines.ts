// The lines of a contact block: the name of an office or a unit ends one, and its telephone is on a line below.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'

/** Bodies that are called for a matter: offices, units of a commune, schools, cooperatives, unions. */
const BODY =
  'ubnd|ủy ban(?: nhân dân)?|đảng ủy|hđnd|công an|csgt|pccc|trạm (?:y tế|xá|thú y|khuyến nông|bảo vệ thực vật|bơm|cấp nước)|bệnh viện|phòng khám|' +
  'văn phòng|trung tâm|bộ phận (?:một cửa|tiếp nhận)|điện lực|cấp nước|tòa án|viện kiểm sát|kiểm lâm|đồn biên phòng|ban chỉ huy|' +
  'bưu điện|cơ quan|sở|phòng (?:kinh tế|văn hóa|nội vụ|giáo dục|tư pháp|tài chính|y tế|nông nghiệp|lao động|tiếp (?:công )?dân|khám|một cửa)|' +
  'một cửa|thanh tra|ban (?:quản lý|tổ chức|công tác mặt trận|nhân dân|điều hành)|(?:nhà )?trường|hợp tác xã|htx|' +
  'hội (?:liên hiệp phụ nữ|lhpn|phụ nữ|nông dân|chữ thập đỏ|cựu chiến binh|người cao tuổi|khuyến học)|mặt trận|' +
  'đoàn (?:thanh niên|tncs|xã|phường)|đài truyền thanh|thư viện|nhà văn hóa|chi nhánh|quỹ tín dụng|đội (?:quản lý|thủy nông|vệ sinh)'
const NO_NAME =
  'đang|đã|vừa|mới|sẽ|giữ|bị|bắt|cách ly|xác minh|điều tra|thông báo|đề nghị|yêu cầu|kính|mời|xin|trả lời|khẳng định|cho biết|' +
  'của|với|cho|không|chưa|và gia đình|nơi|khoa|giường|nhận|kêu gọi|mở|tổ chức|phát|cấp|thu|tuyển|góp|quyết định|vận động|phát động|cần|có|là|nhờ|khai|' +
  'xử lý|kiểm tra|hỗ trợ|tặng|trao|làm|đóng|nghỉ|cắt|cúp|hủy|dời|đi|về|ra'
/** What asks for a call, or says that an address follows. */
const CALL =
  '(?:liên hệ|liên lạc|lh|gọi|báo(?: tin)?|phản ánh|đăng ký|hỏi|gửi|nộp|thông tin|chi tiết|đầu mối|địa chỉ|địa điểm|đơn vị|nơi (?:nhận|tiếp nhận|đăng ký))' +
  '(?: (?:hồ sơ|trực tiếp|ngay|với|về|qua|tới|đến|tại|cho|theo|liên hệ|địa chỉ|sau|số|điện thoại)){0,4}'
const OFFICE = `(?:${BODY})(?:(?: ?[–-])? (?!(?:${NO_NAME})(?!\\p{L}))[\\p{L}\\d.]+,?){0,10} ?[^\\p{L}\\d]{0,4}$`
const OPENS_WITH_CALL = `^[^\\p{L}\\d]{0,6}(?:[\\p{L}\\d/]+,? ){0,24}?${CALL} ?[:–-]? ?`
/** A line of no more than the name of a body, perhaps with a call before it; and one with the call. */
const OFFICE_LINE = compilePattern([`^[^\\p{L}\\d]{0,6}${OFFICE}`, OPENS_WITH_CALL + OFFICE])
const CALLED_OFFICE = compilePattern(OPENS_WITH_CALL + OFFICE)
const CALL_LINE = compilePattern(`${CALL}[^\\p{L}\\d]{0,4}$`)
/** What opens the line of a telephone, and nobody's name after the number. */
const NUMBER_LINE =
  /^[^\p{L}\d\n]{0,6}(?:(?:so|sdt|dt|dien thoai|di dong|dd|hotline|duong day nong|tel|phone|zalo|lien he|lh|goi|may|cua|ban|truc|co dinh)(?![a-z])[ :./–-]{0,3}){0,5}[\d\s.()+/,;–-]{8,60}(?:\((?:gio hanh chinh|trong gio|zalo|24\/7|24\/24)[^()\n]{0,30}\))?[^\p{L}\d\n]{0,4}$/u
/** The longest lines that are read, in UTF-16 units. */
const LINE_REACH = 240
/** Lines between the office and its number: its address, mailbox or page. */
const PAGE_LINE =
  /^[^\p{L}\d\n]{0,6}(?:dia chi|d\/c|dc|e-?mail|mail|website|web|fanpage|facebook|zalo|sdt|dt|dien thoai|hotline|tel|fax)[^\p{L}\n]/u
const MOST_BETWEEN = 2

/** Returns the bounds of the line around an offset. */
export function findLine({ text }: AnalyzedText, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return { start, end: end < 0 ? text.length : end }
}

/** Whether a line has no more than the name of an office or a unit, and perhaps a call to reach it before the name. */
function isOfficeLine(reading: AnalyzedText, { start, end }: Span): boolean {
  return end > start && end - start <= LINE_REACH && OFFICE_LINE.testIn(reading, start, end)
}

/** Whether a line has no more than a telephone number and what announces it. */
function isNumberLine({ bare }: AnalyzedText, { start, end }: Span): boolean {
  return end - start <= LINE_REACH && NUMBER_LINE.test(bare.slice(start, end).trim())
}

/** Returns the line with the name of the office whose telephone is on the line around an offset, if it is below one. */
export function findOfficeAbove(reading: AnalyzedText, at: number): Span | undefined {
  let line = findLine(reading, at)
  if (!isNumberLine(reading, line)) return undefined
  for (let count = 0; count <= MOST_BETWEEN && line.start > 0; count++) {
    line = findLine(reading, line.start - 1)
    if (isOfficeLine(reading, line)) return line
    const words = reading.bare.slice(line.start, line.end)
    if (words.trim() !== '' && !PAGE_LINE.test(words)) return undefined
  }
  return undefined
}

/**
 * Whether a line of an office is part of a contact block: a call is in it or right above it, or its address,
 * mailbox or number is below it.
 */
export function isContactLine(reading: AnalyzedText, line: Span): boolean {
  if (!isOfficeLine(reading, line)) return false
  if (CALLED_OFFICE.testIn(reading, line.start, line.end)) return true
  const above = line.start > 0 ? findLine(reading, line.start - 1) : undefined
  if (above && CALL_LINE.testIn(reading, above.start, above.end)) return true
  if (line.end === reading.text.length) return false
  const below = findLine(reading, line.end + 1)
  return PAGE_LINE.test(reading.bare.slice(below.start, below.end)) || isNumberLine(reading, below)
}
