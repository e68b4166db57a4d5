// The class of a pupil, as pattern sources: "lớp 6A", "lớp 6/2", "lớp 10 B", "lớp lá".

const CODE = '(?!\\d)(?:[/.-]?[a-zđ]\\d{0,2}|[/.-]\\d{1,2}| [a-eghk]\\d{0,2})?'
const SMALL_GROUP = 'lá|chồi|mầm|nhà trẻ|mẫu giáo'

/** A class of children: grades one to ten, and groups before school. In the last two grades they are none in law. */
export const CHILD_CLASS = `lớp(?: |(?=\\d))(?:(?:10|[1-9])${CODE}|${SMALL_GROUP})`

/** Any class of a school, also without a letter: "khối 12", "lớp hai", "lớp lá 3". */
export const SCHOOL_CLASS =
  `(?:lớp|khối)(?: |(?=\\d))(?:(?:1[0-2]|[1-9])${CODE}|${SMALL_GROUP}|bé|nhỡ|lớn|` +
  'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \\d{1,2})?'

/** Schools for children, and what is before school. */
export const CHILD_SCHOOLS = 'mầm non|mẫu giáo|tiểu học|thcs'
