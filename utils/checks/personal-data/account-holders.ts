// Holders of bank accounts that are bodies and no persons: a fund, a union, a school, a temple, a newspaper.

/** A syllable or a number of the name. */
const NAME = '[\\p{L}\\d]'
/** Their words with diacritics; without them "quỹ", "báo" and "trường" are the names "Quý", "Bảo" and "Trương". */
const BODY = [
  `(?:quỹ|hội|liên hội|chi hội|chùa|sở|viện|tạp chí) ${NAME}`,
  // One syllable more may be somebody's given name.
  'báo [\\p{L}\\d]+ [\\p{L}\\d]',
  'đoàn (?:xã|phường|huyện|tỉnh|thị trấn|thanh niên|tncs|cơ sở|khối|tnv|thiện nguyện|trường (?:thpt|thcs|đại học|cao đẳng))',
  '(?:nhà )?trường (?:tiểu học|th|thcs|thpt|mầm non|mn|mẫu giáo|đại học|đh|cao đẳng|trung (?:học|cấp|tâm)|ptdt\\p{L}*|pt|phổ thông|' +
    'dân lập|chuyên biệt|khuyết tật)(?!\\p{L})',
  'đài (?:phát|truyền|pt)|bộ (?:y|giáo|quốc|công|nội|chỉ huy|tư lệnh)|phòng (?:giáo|gd|y tế|văn hóa|tài chính|nội vụ)',
  '(?:tịnh|thiền|tu|giáo) (?:xá|viện|xứ|hội|họ)|nhà thờ|mái ấm|làng trẻ|tòa soạn|chi (?:đoàn|bộ|cục|nhánh)|văn phòng|đảng (?:ủy|bộ)',
]
/** Their words that no person's name resembles when the diacritics are left out. */
const BODY_BARE = [
  'ub(?:nd|tw|mt|dt)[a-z]*|uy ban|mttq[a-z]*|mat tran|(?:btv|btt|bch|bqt|bql|bvd|bdd|btc|hdqt)(?= [a-z])',
  'ban (?:thuong (?:vu|truc)|chap hanh|quan (?:tri|ly)|van dong|cuu tro|to chuc|dai dien|lien lac|tri su)',
  'hoi (?:lhpn|ccb|nct|ctd|nan nhan|lien hiep|phu nu|nong dan|cuu|chu thap|khuyen|nguoi|bao|dong huong|sinh vien)',
  '(?:cong|lien) doan|hiep hoi|tong (?:cong ty|cuc)|cong ty|cty|hop tac xa|htx|doanh nghiep|dntn|xi nghiep',
  'trung tam|benh vien|tram y te|van phong(?= (?:ubnd|uy ban|dang ky dat|cong chung|luat|doan|huyen|tinh|xa|phuong))|kho bac|kbnn|cau lac bo|clb|bao hiem xa hoi|bhxh|hoi dong|dang (?:uy|bo)(?= (?:xa|phuong|thi tran|huyen|tinh|khoi|co quan|truong))',
]
const OPENING = '^ ?[:=-]? ?["“(]?'
const BODY_FIRST = new RegExp(`${OPENING}(?:là )?(?:${BODY.join('|')})`, 'u')
const BODY_FIRST_BARE = new RegExp(`${OPENING}(?:la )?(?:${BODY_BARE.join('|')})(?![a-z])`)

const FAMILY =
  '(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|dinh|ly|truong|doan|dao|trinh|luong|luu|phung|ta|ha|cao|mai|thai|lo)'
/** With a capital each, or with the middle name that most have. */
const FULL_NAME = new RegExp(`^${FAMILY} [a-z]{1,7} [a-z]{1,7}`)
const CAPITALS = /^\p{Lu}\p{L}* {1,2}\p{Lu}\p{L}* {1,2}\p{Lu}/u
const MIDDLE = new RegExp(`^${FAMILY} (?:van|thi) [a-z]`)
/**
 * Up to a person: who keeps the account of the body, or whom a fund without a name of its kind is of. A school, a
 * pagoda or a firm may have somebody's name.
 */
const BEFORE_PERSON = new RegExp(
  `${OPENING}(?:la )?(?:quy|mai am|hoi dong huong|ban (?:thuong (?:vu|truc)|chap hanh|quan ly|to chuc|van dong)) $|` +
    '(?<![a-z])(?:la|(?:ong|ba|anh|chi|co|chu|bac|em|thay|dong chi|toi|tui|minh|vo|chong|me|bo|con(?: (?:gai|trai|dau|re))?|do|thu quy|truong ban)) $|' +
    '[-–:,(/] ?$',
)

/** What is said of the holder ends here. */
const HOLDER_END = /[.;\n\d]|(?<![a-z])(?:stk|so tk|so tai khoan|lien he|lh|sdt|dt|noi dung|nd)(?![a-z])/
const HOLDER_REACH = 70

/** Whether a person's name in full is said of the holder, where it is no part of the name of the body. */
function hasPerson(text: string, words: string): boolean {
  const end = words.search(HOLDER_END)
  const bare = words.slice(0, end < 0 ? HOLDER_REACH : Math.min(end, HOLDER_REACH))
  for (const { index } of bare.matchAll(/(?<![a-z])[a-z]/g)) {
    const rest = bare.slice(index)
    if (!MIDDLE.test(rest) && !(FULL_NAME.test(rest) && CAPITALS.test(text.slice(index)))) continue
    if (BEFORE_PERSON.test(bare.slice(0, index))) return true
  }
  return false
}

/**
 * Whether the words right after "chủ tài khoản" name a body, and no person who keeps its account.
 * @param text the words, and what follows them
 * @param bare the same in lower case without diacritics
 */
export function isHeldByBody(text: string, bare: string): boolean {
  return (BODY_FIRST.test(text.toLowerCase()) || BODY_FIRST_BARE.test(bare)) && !hasPerson(text, bare)
}
