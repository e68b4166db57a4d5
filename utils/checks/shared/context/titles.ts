// Words for grown-ups before their names, for parents and for offices, as pattern sources.

/** The commonest titles, which are also words for kin. */
export const KIN_TITLES = 'anh|chị|ông|bà|cô|chú|bác'
/** Titles of any grown-up who is spoken of as of a relative. */
export const GROWN_UP_TITLES = `${KIN_TITLES}|dì|thím|mợ`
/** The same, with those that are less sure: "cậu" may be a friend, "thầy" a father. */
export const PERSON_TITLES = `${GROWN_UP_TITLES}|cậu|thầy`
/** Words for a parent. */
export const PARENT = 'mẹ|má|bố|ba|cha'
/** The same, with those of single regions. */
export const PARENT_ANYWHERE = `${PARENT}|mạ|tía`
/** Words for both parents. */
export const PARENTS = 'cha mẹ|bố mẹ|ba mẹ|ba má'
/** Who leads a body. */
export const CHIEFS = 'chủ tịch|bí thư|giám đốc'
/** Who has an office there, and is spoken of by it. */
export const OFFICES =
  `${CHIEFS}|phó chủ tịch|phó giám đốc|trưởng phòng|phó phòng|hiệu trưởng|cán bộ|trưởng thôn|kế toán|tổ trưởng|` +
  'văn thư'
