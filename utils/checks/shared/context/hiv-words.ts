// What people call an infection with HIV, in the north and in the south, as a pattern source.

/** Words before "sĩ", which is typed without diacritics like the first half of the word: "bác sĩ đã khám". */
const BEFORE_SI =
  'bac|y|nha|ca|nghe|chien|hoa|nhac|thi|van|liet|duoc|ha|thuong|trung|dai|thac|tien|nu|tu|vo|dao|than|giao|hoc'
/**
 * "Si đa" also is second-hand clothing, of which people say where it is from, what it is like and where it is sold.
 */
const AFTER_CLOTHES =
  'về|tuyển|xịn|đẹp|rẻ|hàng|kiện|thùng|nhật|hàn|mỹ|thái|mới|loại|chất|cao cấp|giá|bán|(?:ra|ở) chợ|chính hãng|hiệu'

/** Who is infected, not who sells or wears clothes. Without diacritics "mắc" may also be "mặc", to wear. */
const INFECTED = '(?:bị|nhiễm|dính|mắc(?<!mac))(?: bệnh)?'

/** The words for HIV, next to which only a person's infection is meant after a verb such as "bị". */
export const HIV_WORDS =
  `hiv|aids|(?<!(?<!\\p{L})(?:${BEFORE_SI}) )(?:[sx]i ?đa|sida)(?! (?:${AFTER_CLOTHES})(?!\\p{L}))|` +
  `(?<=(?<!\\p{L})${INFECTED} )(?:[sx]i ?đa|sida)`
