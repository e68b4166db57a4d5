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
const AFTER_GRADE = `(?=${GAP}(?:$|[\\d.(\\[]|(?:so|ngay|thang|nam|quy|cua|ve|gui|lan|ban)(?![a-z])))`
const GRADE = new RegExp(
  [
    `(?<![a-z])(?:tuyet|toi)${GAP}mat(?![a-z])`,
    `(?<![a-z])(?:${PAPER}|do|dau)${GAP}mat(?![a-z])${AFTER_GRADE}`,
    // In brackets, or first or last in the name of a paper.
    `(?<=[(\\[]${GAP})mat(?=${GAP}[)\\]])`,
    `^mat(?=${GAP}(?:${PAPER}|\\d{1,4}(?!\\d))(?![a-z]))`,
    `(?<=(?<![a-z])(?:${PAPER})(?![a-z]).{0,60}?[ _.,-])(?<!(?:bao|bi|trang)[ _.,-])mat(?=\\.[a-z0-9]{1,5}$|$)`,
    `(?<=\\d[-_/ .]?[a-z]{2,4}[-_/ .]{1,3}[a-z]{1,6}[ _.,-]{1,3})mat(?=[ _.,-]|$)`,
  ].join('|'),
)
const GRADE_WORD = /mat$/

/**
 * Finds the grade that the name of an attached file carries.
 * @returns offsets in the analyzed name; undefined where it has none. In a name with diacritics only "mật" is a grade.
 */
export function findGradeInName({ bare, lower, text, accented }: AnalyzedText): Span | undefined {
  const match = GRADE.exec(bare)
  if (!match) return undefined
  const end = match.index + match[0].length
  const at = match.index + match[0].search(GRADE_WORD)
  const word = lower.slice(at, end)
  const isPlainCapitals = text.slice(at, end) === 'MAT'
  return word === 'mật' || !accented || isPlainCapitals ? { start: match.index, end } : undefined
}
