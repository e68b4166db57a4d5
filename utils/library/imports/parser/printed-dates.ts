// How documents print a date. Pure.

/** A date in words: its groups are day, month and year. */
export const DATE_IN_WORDS = '(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})'
/** A date in digits: its groups are day, month and year. */
export const DATE_IN_DIGITS = '(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})'
/**
 * A line that is only a date, often with its place: its groups are those of a date in words, then in digits. With
 * dashes it may be the date of the gazette, at the top of its pages.
 */
export const DATE_LINE = new RegExp(
  `^\\s*(?:\\p{Lu}[\\p{L} .-]{1,30},\\s+)?[Nn]gày\\s+(?:${DATE_IN_WORDS}|(\\d{1,2})/(\\d{1,2})/(\\d{4}))\\.?\\s*$`,
  'mu',
)
