// The headings of columns that hold numbers of people.

/** Compiles headings, one kind of words a line, to be found as whole words. */
export function compileHeadings(...lines: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${lines.join('|')})(?![a-z])`)
}

/** Headings of identity numbers, in lower case without diacritics. */
export const IDENTITY_HEADING = compileHeadings(
  'cccd|cmnd|cmtnd|cmt|cmcc|can cuoc|chung minh|so (?:dinh danh|ho chieu)|ma dinh danh|ddcn|giay to tuy than|gttt',
  'passport|id card',
)
/** Headings of telephone numbers, in lower case without diacritics. */
export const PHONE_HEADING = compileHeadings(
  'sdt|so dt|dt|dtdd|dt lien (?:he|lac)|dien thoai|di dong|so may|may ban|phone|tel|mobile|zalo|so lien (?:he|lac)',
  'lien he|lien lac',
)
