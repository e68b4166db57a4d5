// The day a question is about: "hồi tháng 5/2025 đăng tin sai thì phạt theo đâu". Pure.

import { toBareWords } from '../search/word-tokens.ts'

/** Words before a year that date an act. A year after any other word belongs to a document's name. */
const YEAR = /(?:^| )(nam|hoi|cuoi|dau|giua|trong|truoc|vao|thang) (?:nam )?(20[12]\d)(?= |$)/
const MONTH = /(?:^| )thang (\d{1,2}) (?:nam )?(20[12]\d)(?= |$)/
/** What makes a year the name of a text, or the date of something else than the act. */
const OTHER_YEAR = /(?:^| )(?:luat|nghi dinh|quyet dinh|sinh|tu)(?: \S+){0,4} (?:nam )?20[12]\d(?= |$)/

/**
 * Finds the last day of the past month or year in which a question says that something happened.
 * @param today yyyy-mm-dd
 * @returns undefined if the question names no time, or one that is not past
 */
export function findAskedDay(text: string, today: string): string | undefined {
  const words = toBareWords(text)
  if (OTHER_YEAR.test(words)) return undefined
  const day = findNamedDay(words)
  return day !== undefined && day < today ? day : undefined
}

function findNamedDay(words: string): string | undefined {
  const [, month, yearOfMonth] = MONTH.exec(words) ?? []
  if (month !== undefined && yearOfMonth !== undefined) {
    const lastDay = new Date(Date.UTC(Number(yearOfMonth), Number(month), 0))
    return Number(month) >= 1 && Number(month) <= 12 ? lastDay.toISOString().slice(0, 10) : undefined
  }
  const [, word, year] = YEAR.exec(words) ?? []
  if (year === undefined) return undefined
  return word === 'truoc' ? `${Number(year) - 1}-12-31` : `${year}-12-31`
}
