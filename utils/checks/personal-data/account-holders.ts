// Holders of bank accounts that are bodies and no persons: a fund, a union, a school, a temple, a newspaper.

/** A syllable or a number of the name. */
const NAME = '[\\p{L}\\d]'
/** Their words with diacritics; without them "quỹ", "báo" and "trường" are the names "Quý", "Bảo" and "Trương". */
const BODY = [
  `(?:quỹ|báo|hội|liên hội|chi hội|chùa|sở|viện|tạp chí) ${NAME}`,
  'đoàn (?:xã|phường|huyện|tỉnh|thị trấn|thanh niên|tncs|cơ sở|khối|tnv|thiện nguyện|trường (?:thpt|thcs|đại|cao))',
  '(?:nhà )?trường (?:tiểu|th|thcs|thpt|mầm|mn|mẫu giáo|đại|cao đẳng|trung|ptdt|pt|phổ|dân lập|chuyên biệt|khuyết)',
  'đài (?:phát|truyền|pt)|bộ (?:y|giáo|quốc|công|nội|chỉ huy|tư lệnh)|phòng (?:giáo|gd|y tế|văn hóa|tài chính|nội vụ)',
  '(?:tịnh|thiền|tu|giáo) (?:xá|viện|xứ|hội|họ)|nhà thờ|mái ấm|làng trẻ|tòa soạn|chi (?:đoàn|bộ|cục|nhánh)',
]
/** Their words that no person's name resembles when the diacritics are left out. */
const BODY_BARE = [
  'ub(?:nd|tw|mt|dt)[a-z]*|uy ban|mttq[a-z]*|mat tran|(?:btv|btt|bch|bqt|bql|bvd|bdd|btc|hdqt)(?= [a-z])',
  'ban (?:thuong (?:vu|truc)|chap hanh|quan (?:tri|ly)|van dong|cuu tro|to chuc|dai dien|lien lac|tri su)',
  'hoi (?:lhpn|ccb|nct|ctd|nan nhan|lien hiep|phu nu|nong dan|cuu|chu thap|khuyen|nguoi|bao|dong huong|sinh vien)',
  '(?:cong|lien) doan|hiep hoi|tong (?:cong ty|cuc)|cong ty|cty|hop tac xa|htx|doanh nghiep|dntn|xi nghiep',
  'trung tam|benh vien|tram y te|van phong|kho bac|kbnn|cau lac bo|clb|bao hiem xa hoi|bhxh|hoi dong|dang (?:uy|bo)',
]
const OPENING = '^ ?[:=-]? ?["“(]?'
const BODY_FIRST = new RegExp(`${OPENING}(?:là )?(?:${BODY.join('|')})`, 'u')
const BODY_FIRST_BARE = new RegExp(`${OPENING}(?:la )?(?:${BODY_BARE.join('|')})(?![a-z])`)

/**
 * Whether the words right after "chủ tài khoản" name a body.
 * @param lower the words in lower case
 * @param bare the same without diacritics
 */
export function isHeldByBody(lower: string, bare: string): boolean {
  return BODY_FIRST.test(lower) || BODY_FIRST_BARE.test(bare)
}
