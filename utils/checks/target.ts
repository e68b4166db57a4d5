// Whether a text points at somebody: a person by name, by office and place, or an organisation. General words ("cán bộ",
// "doanh nghiệp") point at nobody.

import { pattern } from '../text/pattern.ts'
import type { Reading } from '../text/reading.ts'

const PLACE =
  'xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thị xã|đặc khu|ấp|thôn|khóm|khu phố|tổ dân phố|bản|làng|xóm|tổ \\d{1,2}|ban \\p{L}+|sở|phòng|cục|chi cục|trung tâm|trường|bệnh viện|trạm|công ty|cty|hội|hợp tác xã|htx|chợ|viện|đội|quỹ|dự án|ủy ban|ubnd|cơ quan|mầm non|tiểu học|thcs|thpt|ngân hàng|địa chính|xây dựng|đất đai|quản lý|kế hoạch|tài chính|giáo dục|tư pháp|nông nghiệp|y tế|văn hóa|công an|giao thông|môi trường|khách sạn|chùa|trật tự|đô thị|khoa|kho|mỏ|bãi'
const DEICTIC = 'này|nầy|ni|nớ|đó|đấy|kia|ấy|nọ|mình|tui|ta|tôi|em|nhà mình|bên mình|ở đây|bển|trên này'
const TITLE =
  'chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|phó giám đốc|tổng giám đốc|trưởng (?:phòng|ban|ấp|thôn|khóm|bản|trạm|khoa|chi nhánh|công an|đoàn)|phó (?:phòng|ban|trưởng phòng|trưởng ban|trạm|khoa)|hiệu trưởng|hiệu phó|phó hiệu trưởng|viện trưởng|viện phó|cục trưởng|vụ trưởng|chi cục trưởng|chánh văn phòng|chánh thanh tra|kế toán(?: trưởng)?|thủ quỹ|thủ kho|địa chính|cán bộ|công chức|chuyên viên|nhân viên|tổ trưởng|đội trưởng|csgt|cảnh sát|thanh tra|thẩm phán|kiểm sát viên|kiểm lâm|hải quan|quản lý thị trường|bác sĩ|điều dưỡng|y tá|giáo viên|cô giáo|thầy giáo|giảng viên|trụ trì|đại biểu|lãnh đạo|ban lãnh đạo|ban giám (?:đốc|hiệu)|ban quản lý|sếp|chủ (?:đầu tư|thầu|tiệm|quán|shop|cửa hàng|nhiệm|hụi|vựa|nhà xe|trang trại)|nhà thầu|quan chức|quản lý|trưởng nhóm|trưởng trạm|điều phối'
const HONORIFIC =
  'ông|bà|anh|chị|cô|chú|bác|dì|cậu|thím|mợ|thầy|thằng|con|mụ|lão|gã|tên|ả|sư|đồng chí|đ/c|ngài|cha|bọn|lũ|tụi|đám|cái thằng|con mụ|thằng cha|con mẹ|bà chị|nhỏ'
const ORGANISATION =
  'công ty|cty|tập đoàn|doanh nghiệp|hợp tác xã|htx|ngân hàng|bệnh viện|phòng khám|trung tâm|trường(?: (?:mầm non|tiểu học|thcs|thpt|trung học|đại học|mẫu giáo))?|sở|ban quản lý|bql|ban dự án|chi cục|cục|viện|chùa|cửa hàng|shop|quán|tiệm|nhà hàng|khách sạn|nhà xe|nhà thuốc|quỹ|hội|thẩm mỹ viện|spa|đại lý|vựa|xưởng|nhà máy|lò (?:mổ|bánh|heo|gạch)|đội|nhóm thiện nguyện|trang|gara|khu du lịch|dự án|siêu thị|nhà sách|hãng|sạp|gian hàng|fanpage|page|nhà nghỉ|karaoke|phòng (?:gym|công chứng|trọ)|trại'

const BY_OFFICE = pattern(
  [
    // "chủ tịch xã", "kế toán trường …", "ông giám đốc", "hiệu trưởng này"
    `(?:${TITLE}) (?:\\p{L}+ )?(?:${PLACE}|${DEICTIC})`,
    `(?:${HONORIFIC}) (?:\\p{L}+ )?(?:${TITLE})`,
    // "công ty này", "công an phường", "ủy ban xã", "ban quản lý chợ"
    `(?:${ORGANISATION}) (?:này|nầy|ni|đó|đấy|kia|ấy|nọ|mình)`,
    `(?:công an|ủy ban|ubnd|csgt|ban quản lý|bql|đội quản lý|trạm|thuế|quản lý thị trường|mặt trận|hội \\p{L}+ \\p{L}+) (?:${PLACE}|chợ|dự án|trật tự|đô thị|kiểm lâm|rừng)`,
    `(?:sở|phòng) (?:xây dựng|giáo dục|y tế|tài chính|nông nghiệp|công thương|nội vụ|văn hóa|tư pháp|giao thông|đất đai|địa chính|kinh tế|tài nguyên|môi trường|quản lý đô thị|kế hoạch|lao động|thuế)`,
  ].join('|'),
)

// In these the name itself has to be seen, so letters keep their case. "Ông Tám Lúa", "bà Sáu Mận", "anh K."
const NAME = '\\p{Lu}\\p{L}*\\.?(?: \\p{Lu}\\p{L}*){0,4}'
const heads = (words: string) =>
  words
    .replace(/\(\?:/g, '(?:')
    .split('|')
    .map((word) => word.replace(/^\p{Ll}/u, (c) => `[${c}${c.toUpperCase()}]`))
    .join('|')
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${heads(HONORIFIC)})|(?:[Ôô]ng|[Bb]à) \\p{L}+ \\p{L}+|(?:${heads(ORGANISATION)})(?: \\p{Ll}+){0,4}|(?:${heads(TITLE)})(?: \\p{Ll}+){0,3}) ${NAME}`,
  'u',
)
const BARE_HONORIFIC = pattern(`(?:ong|ba|thang|lao|mu) (?!con |ba |ay |ta |noi |ngoai |xa )\\p{L}+`)
const SURNAMED =
  /(?<![\p{L}\p{N}])(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Trương|Đoàn|Lâm|Mai|Đào|Tô|Hà|Cao|Thái|Châu|Tạ|Thạch|Sơn|Danh|Kim|Nguyen|Tran|Le|Pham|Huynh|Hoang|Vu|Vo|Dang|Bui|Do|Ngo|Duong|Ly|Dinh|Truong|Doan) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}/u

const PRONOUN = pattern(
  'ổng|bả|ảnh|chỉ|cổ|hắn|nó|y|thị|ông (?:ta|ấy|này|đó|kia)|bà (?:ta|ấy|này|đó|kia)|anh (?:ta|ấy|này)|cô (?:ta|ấy|này)|chị (?:ta|ấy|này)|lão(?: ta| ấy| này)?|thằng (?:này|đó|kia|cha này|cha đó)|con (?:mụ này|đó|này)|mụ(?: ta| ấy)?|gã|bọn (?:này|nó|họ|chúng)|tụi (?:nó|này|đó)|chúng(?: nó)?|lũ này|họ|mấy (?:ông|bà|sếp|ổng) (?:này|đó|ấy)',
)

/** Whether a person or an organisation that readers can identify is named in the part [start, end) of the reading. */
export function namesTarget(reading: Reading, start: number, end: number): boolean {
  const part = reading.text.slice(start, end)
  return (
    BY_OFFICE.testIn(reading, start, end) ||
    NAMED.test(part) ||
    SURNAMED.test(part) ||
    (!reading.accented && BARE_HONORIFIC.testIn(reading, start, end))
  )
}

const OFFICE = pattern(
  '(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng (?:phòng|ban|trạm|khoa|công an|ấp|thôn|khóm)|hiệu trưởng|viện trưởng|cục trưởng|chánh văn phòng)|phó phòng|hiệu phó|kế toán trưởng|sếp (?:lớn|tổng|mình|này|kia|đó)|cái ghế \\p{L}+ \\p{L}+|ghế \\p{L}+ \\p{L}+',
)

/** Whether an office is named that one person holds ("phó phòng"), even without saying where. */
export function namesOffice(reading: Reading, start: number, end: number): boolean {
  return OFFICE.testIn(reading, start, end)
}

/** Whether the part [start, end) speaks of somebody named before ("ổng", "bà ta", "bọn này"). */
export function pointsBack(reading: Reading, start: number, end: number): boolean {
  return PRONOUN.testIn(reading, start, end)
}
