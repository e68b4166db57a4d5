/** Source of the pattern for a day of the week other than Sunday. */
export const WEEKDAY = 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])'
