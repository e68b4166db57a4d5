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
const NUMBER = '\\d[\\p{L}\\d/ .–-]{0,30}?[,;]?\\s{1,3}'
/**
 * The words before a date of issue: the number of the text, that of the decision that issues it, often in brackets, or
 * the word for it. Titles name other texts with their dates, but not like this.
 */
const BEFORE_ISSUE_DATE = [
  `(?:^|\\s{2}|\\t)\\s{0,3}Số\\s?:?\\s{0,3}${NUMBER}(?:ban\\s{1,3}hành\\s{1,3})?ngày`,
  `^\\s{0,3}(?:\\(?Ban\\s{1,3}hành\\s{1,3}|\\()[Kk]èm\\s{1,3}theo\\s{1,3}(?:\\p{L}+\\s{1,3}){1,3}số\\s?:?\\s{0,3}${NUMBER}ngày`,
  '^\\s{0,3}Ban\\s{1,3}hành\\s{1,3}ngày',
  '^\\s{0,3}Ngày\\s{1,3}ban\\s{1,3}hành\\s?:?',
].join('|')
/** A date of issue: "Số: 05/QĐ-UBND ngày 02/03/2026". Its groups are those of a date in words, then in digits. */
export const ISSUE_DATE = new RegExp(`(?:${BEFORE_ISSUE_DATE})\\s{1,3}(?:${DATE_IN_WORDS}|${DATE_IN_DIGITS})`, 'mu')
