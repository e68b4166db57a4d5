// Names of public bodies, from a ministry to a ward office, a school or a hospital. Pattern sources, in lower case with
// diacritics. Families, classes, clubs and associations are not included.

import { CHIEFS } from './titles.ts'

/** Areas that are governed, from a commune to a province. */
export const AREAS = 'xã|phường|huyện|quận|tỉnh|thành phố|thị xã|thị trấn|đặc khu'

/** Kinds of bodies: "UBND", "sở", "công an", "trường", "văn phòng". A pattern adds the name or area after it. */
export const AGENCY_KINDS = [
  'ubnd|ủy ban|hđnd',
  'hội đồng (?:nhân dân|thi|tuyển \\p{L}+|kỷ luật)',
  'chính quyền|(?:cấp|chi|đảng|đoàn|tỉnh|thành|huyện|quận|thị|xã|phường|khu|quân) ủy|mặt trận|sở',
  '(?:chi |tổng )?cục',
  'ban (?:quản lý|chỉ \\p{L}+|tuyên giáo|dân vận|giám \\p{L}+|tiếp công dân|thường vụ)',
  'bql|thanh tra|kho bạc|hải quan|kiểm lâm|biên phòng|quản lý thị trường|thuế|bảo hiểm xã hội|bhxh|tòa án',
  'viện kiểm sát|thi hành án|công an|csgt|tổ công tác',
  'đoàn (?:kiểm|thanh) tra',
  'cơ quan|đơn vị|văn phòng',
  'bộ phận (?:một cửa|tiếp \\p{L}+)',
  'trung tâm(?! (?:ngoại ngữ|anh ngữ|tiếng|tin học|gia sư|dạy|luyện|thể hình|tiệc|thương mại|bảo hành))',
  'trạm|bệnh viện',
  '(?:nhà )?trường',
  'thư viện|bảo tàng',
  'phòng (?:kinh|văn|nội|giáo|tư|tài|y|nông|lao|thuế|quản|công|kế|dân|hành|tổ|thanh|đào|địa|đô|xây|tiếp)(?: \\p{L}+)?',
  'bộ (?:y tế|giáo dục|công an|tài chính|nội vụ|xây dựng)',
  `(?:lãnh đạo|${CHIEFS}) (?:\\p{L}+ )?(?:tỉnh|phường|xã|sở|phòng|ủy ban|ubnd|cơ quan|đơn vị|trường|bệnh viện|trung tâm|cục)`,
].join('|')

/** Words that writers use for their own agency: "cơ quan", "sở", "phòng". */
export const OWN_AGENCY_WORDS =
  'cơ quan|đơn vị|sở|phòng|ủy ban|ubnd|cục|trung tâm|trạm|bệnh viện|(?:nhà )?trường|văn phòng|xã|phường|tỉnh|công an'
