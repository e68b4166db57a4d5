// What public bodies are called, from a ministry to a ward office, a school or a hospital. Sources of patterns, in lower
// case with diacritics; families, classes, clubs and associations are not among them.

const AREA =
  'tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu|bộ|ngành|trung ương|khu vực|cơ sở|ấp|khóm|thôn'

/** A body by its kind: "UBND", "sở", "công an", "trường", "văn phòng". To be followed by its name or area. */
export const AGENCY_KIND = [
  'ubnd|ủy ban(?: nhân dân)?|hđnd|hội đồng nhân dân|chính quyền|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|thường trực \\p{L}+|mặt trận(?: tổ quốc)?|ubmttq',
  'sở|chi cục|cục|tổng cục|ban quản lý|bql|ban chỉ huy(?: quân sự)?|ban chỉ đạo|ban tuyên giáo|ban tiếp công dân|ban dân vận|ban giám (?:hiệu|đốc)|hội đồng (?:thi|tuyển dụng|tuyển sinh|kỷ luật)|tổ công tác|đoàn (?:kiểm tra|thanh tra|công tác)|ban thường vụ|thanh tra|kho bạc|hải quan|kiểm lâm|biên phòng|đồn|quản lý thị trường|thuế|bảo hiểm xã hội|bhxh|tòa án|viện kiểm sát|thi hành án|công an|csgt|cảnh sát|quân đội',
  'cơ quan|đơn vị|văn phòng|bộ phận (?:một cửa|tiếp dân|tiếp nhận)|trung tâm(?! (?:ngoại ngữ|anh ngữ|tiếng|tin học|gia sư|dạy|luyện|thể hình|yoga|tiệc|mua sắm|thương mại|bảo hành|tư vấn|nghệ thuật))|trạm(?: y tế)?|bệnh viện|trường(?: học)?|nhà trường|thư viện|bảo tàng|đài (?:truyền hình|phát thanh|truyền thanh)',
  `phòng (?:kinh tế|văn hóa|nội vụ|giáo dục|tư pháp|tài chính|y tế|nông nghiệp|lao động|thuế|tài nguyên|quản lý|công thương|kế hoạch|dân tộc|hành chính|tổ chức|thanh tra|công tác|đào tạo|địa chính|đô thị|xây dựng|tiếp dân|một cửa|cảnh sát|công chứng)`,
  `(?:bộ|ban) (?:y tế|giáo dục|công an|tài chính|nội vụ|xây dựng|nông nghiệp|công thương|khoa học|tư pháp|quốc phòng|văn hóa)`,
  `(?:lãnh đạo|thường trực|chủ tịch|phó chủ tịch|bí thư|ban lãnh đạo|giám đốc) (?:\\p{L}+ )?(?:${AREA}|sở|phòng|ủy ban|ubnd|cơ quan|đơn vị|trường|bệnh viện|trung tâm|cục)`,
].join('|')

/** A body that the writer may call their own: "cơ quan", "sở", "phòng". */
export const OWN_AGENCY =
  'cơ quan|đơn vị|sở|phòng|ủy ban|ubnd|ban|chi cục|cục|trung tâm|trạm|bệnh viện|trường|nhà trường|văn phòng|xã|phường|huyện|tỉnh|công an|ban giám hiệu|ban quản lý|bộ phận'
