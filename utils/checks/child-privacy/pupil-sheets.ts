// Pupils in the rows of a sheet that was pasted: a line of headings, then a line for each. Pure.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { compactRegExp } from '../../text/regexp/compact.ts'

/** Pasted, a tab is a space. The headings of columns, without the digits and the ends of a sentence. */
const HEADINGS = compactRegExp(/(?:^|\n)(?<line>[^\n\d.!?]{0,60}?(?<![a-z])ten(?<rest>[^\n\d.!?]{0,120}))(?=\n)/g)
/** Right after the word for a name: a pupil's. */
const OF_PUPIL = /^[ ,|;:-]{1,3}(?:cua )?(?:hoc sinh|hs|chau|be|con|tre)(?![a-z])/
/** A column with the class, which is not that of a teacher. */
const CLASS_COLUMN = /(?<![a-z])lop(?! ?(?:chu nhiem|cn|day|phu trach|boi duong|tap huan|dao tao)(?![a-z]))(?![a-z])/
const OTHER_COLUMN =
  /(?<![a-z])(?:stt|tt|lop|sdt|dien thoai|dt|ngay sinh|nam sinh|so tien|diem|toan|dia chi|ghi chu|phu huynh)(?![a-z])/
/** Columns of grown-ups. */
const OF_GROWN_UPS =
  /(?<![a-z])(?:gv|giao vien|chuc vu|chuc danh|mon|don vi|bo phan|hoc vien|sinh vien|can bo|nhan vien|khoa hoc)(?![a-z])/
/** A class of children in a row. */
const CLASS_CELL = /(?<![a-z\d/.-])(?:10|[1-9])[a-eghk]\d{0,2}(?![a-z\d/])|(?<![a-z])lop ?(?:10|[1-9])(?!\d)/
/** How far above the headings the title may name the class. */
const TITLE_REACH = 80
/** The most that is read of a row before its name, in UTF-16 units. */
const NAME_REACH = 40
/** The longest row. */
const ROW_REACH = 300

/**
 * Finds the names of pupils in the rows of sheets, in order: of each row the first name.
 * @param names the names of a text, in order
 * @param isOfGrownUps whether what is before an offset says that a list from there on is of grown-ups
 * @returns spans in the analyzed text
 */
export function findPupilsInSheets<Name extends Span>(
  reading: AnalyzedText,
  names: readonly Name[],
  isOfGrownUps: (at: number) => boolean,
): Name[] {
  if (names.length === 0) return []
  return findAllMatches(HEADINGS, reading.bare).flatMap((match) => {
    const { line = '', rest = '' } = match.groups!
    const above = reading.bare.slice(Math.max(0, match.index - TITLE_REACH), match.index)
    const isOfClass = CLASS_CELL.test(above) && !OF_GROWN_UPS.test(above)
    const isOfPupils = OF_PUPIL.test(rest) || (isOfClass && !OF_GROWN_UPS.test(line))
    const hasClass = CLASS_COLUMN.test(line) && !OF_GROWN_UPS.test(line)
    if (!OTHER_COLUMN.test(line) || !(isOfPupils || hasClass)) return []
    const end = match.index + match[0].length
    return isOfGrownUps(end) ? [] : selectFirstNames(reading, names, end, !isOfPupils)
  })
}

/** Selects the first name of each row below an offset, up to a line without a number. */
function selectFirstNames<Name extends Span>(
  { bare }: AnalyzedText,
  names: readonly Name[],
  from: number,
  needsClass: boolean,
): Name[] {
  const selected: Name[] = []
  let at = names.findIndex(({ start }) => start >= from)
  for (let start = from + 1; at >= 0 && at < names.length && start < bare.length; ) {
    const next = bare.indexOf('\n', start)
    const end = next < 0 ? bare.length : next
    const row = bare.slice(start, Math.min(end, start + ROW_REACH))
    if (row.trim() !== '') {
      // Each row has a number: of its line, a class, a telephone or a sum.
      if (!/\d/.test(row)) break
      const name = names[at]!
      const isNamed = name.start < start + NAME_REACH && name.end <= end
      if (isNamed && (!needsClass || CLASS_CELL.test(row))) selected.push(name)
    }
    while (at < names.length && names[at]!.start < end) at++
    start = end + 1
  }
  return selected
}
