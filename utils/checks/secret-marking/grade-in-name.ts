// Finds a secrecy grade in the name of an attached file. A name has few words and often no diacritics, so "mat" counts
// only in a place where papers carry a grade.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'

const GAP = '[ _.,-]{0,3}'
const PAPER = [
  'tai lieu',
  'van ban',
  'cong van',
  'cv',
  'ho so',
  'ban do',
  'so do',
  'bao cao',
  'bc',
  'to trinh',
  'ttr',
  'nghi quyet',
  'nq',
  'ket luan',
  'kl',
  'quyet dinh',
  'qd',
  'thong bao',
  'ke hoach',
  'kh',
  'phuong an',
  'de an',
  'bien ban',
  'cong dien',
  'danh sach',
]
  .map((words) => words.replaceAll(' ', GAP))
  .join('|')
/** What may follow the grade of a paper. Other words give "mat" another meaning: "mat khau", "mat dien". */
const AFTER_PAPER = new RegExp(`^${GAP}(?:$|[\\d.([]|(?:so|ngay|thang|nam|quy|cua|ve|gui|lan|ban)(?![a-z]))`)
const HIGHER_GRADE = new RegExp(`(?<![a-z])(?:tuyet|toi)${GAP}$`)
const PAPER_BEFORE = new RegExp(`(?<![a-z])(?:${PAPER}|do|dau)${GAP}$`)
const PAPER_AFTER = new RegExp(`^${GAP}(?:(?:${PAPER})(?![a-z])|\\d{1,4}(?!\\d))`)
const PAPER_ANYWHERE = new RegExp(`(?<![a-z])(?:${PAPER})(?![a-z])`)
const NUMBER_BEFORE = /\d[-_/ .]?[a-z]{2,4}[-_/ .]{1,3}[a-z]{1,6}[ _.,-]{1,3}$/
/** "bao mat", "bi mat", "trang mat". */
const OTHER_WORD_BEFORE = /(?:bao|bi|trang)[ _.,-]$/
const GRADE = /(?<![a-z])mat(?![a-z])/g
/** How much of a name is looked at, and how much of it around a grade, in UTF-16 units. */
const MAX_NAME = 300
const AROUND = 80

/**
 * Finds the grade that the name of an attached file carries.
 * @returns offsets in the analyzed name; undefined where it has none. In a name with diacritics only "mật" is a grade.
 */
export function findGradeInName({ bare, lower, text, accented }: AnalyzedText): Span | undefined {
  for (const { index } of bare.slice(0, MAX_NAME).matchAll(GRADE)) {
    const end = index + 'mat'.length
    const isWritten = lower.slice(index, end) === 'mật' || !accented || text.slice(index, end) === 'MAT'
    const start = isWritten
      ? findGradeStart(bare.slice(Math.max(0, index - AROUND), index), bare.slice(end))
      : undefined
    if (start !== undefined) return { start: index - start, end }
  }
  return undefined
}

/** Finds how far before "mat" a grade begins, in UTF-16 units; undefined where the words around are of no paper. */
function findGradeStart(before: string, after: string): number | undefined {
  const higher = HIGHER_GRADE.exec(before)
  if (higher) return higher[0].length
  if (/[([][ _.,-]{0,3}$/.test(before) && /^[ _.,-]{0,3}[)\]]/.test(after)) return 0
  const paper = PAPER_BEFORE.exec(before)
  if (paper && AFTER_PAPER.test(after)) return paper[0].length
  const isFirst = before === '' && PAPER_AFTER.test(after)
  const isLast = /^(?:\.[a-z0-9]{1,5})?$/.test(after) && PAPER_ANYWHERE.test(before) && !OTHER_WORD_BEFORE.test(before)
  const isAfterNumber = NUMBER_BEFORE.test(before) && /^(?:[ _.,-]|$)/.test(after)
  return isFirst || isLast || isAfterNumber ? 0 : undefined
}
