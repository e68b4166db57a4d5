// Words for children, their age and class, and whose they are, as pattern sources.

/** The age of a child who has a name for others. */
export const CHILD_AGE = '(?:[2-9]|1[0-5]) tuổi'
/** A class of children without the word for class: "6A1". */
export const CLASS_CODE = '(?:10|[1-9])[a-eg]\\d{0,2}'
/** Words for a pupil. */
export const PUPIL = 'học sinh|hs|nữ sinh|nam sinh'
/** Which child or grandchild of a family it is. */
export const WHICH_OFFSPRING = 'gái|trai|bé|út|đầu lòng|đầu|lớn|nhỏ|nuôi|nội|ngoại|ruột|riêng'
/** Words that in a draft without capitals are neither a person's name nor a place's, without diacritics. */
export const BARE_COMMON_WORDS =
  'bi|co|nay|kia|do|ay|no|toi|tui|em|nha|ta|be|chau|con|gai|trai|me|bo|va|ma|thi|la|o|cung|hay|dang|moi|vua|ben|gan|' +
  'trong|ngoai|nao|den|nguoi|cho|rat'
