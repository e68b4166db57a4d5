// Names of children that are listed together: "A, B và em C".

import { findNextSpanIndex, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { searchOnce } from '../../../text/search-once.ts'
import { extendOverName, findCapitalizedRuns, findFullNames, isPlaceName, skipTitle } from './full-names.ts'
import { hasNamePrefix } from './name-parts.ts'

/** Words before a name in a series, without diacritics. */
const TITLE = '(?:em|be|chau|ban|con|hoc sinh|hs)'
const SUBJECT = '(?:toan|ngu van|van|tieng viet|tieng anh|anh|ly|hoa|su|dia|tin)'
const BEFORE_MARK = `(?:la|duoc|dat|chi|co|bi|mon|diem|thi|${SUBJECT})`
/**
 * The mark of each name of a series, without diacritics: " la 4,5", " (toán 3)", ": 6 điểm". After a comma alone a
 * number is rather of a house: ", 8 Nguyễn Trãi".
 */
const MARK =
  `(?:,? ?(?:${BEFORE_MARK} ){1,4}| ?[:(=-]? ?(?:${BEFORE_MARK} ){0,4})(?:10|\\d)(?:[.,]\\d{1,2})?(?!\\d)` +
  `(?: (?:diem|${SUBJECT}))?\\)?`
/** The class of each name of a series, without diacritics: " lop 9a3", " (8a1)". */
const CLASS =
  ',? ?\\(?(?:(?:hoc )?lop ?(?:1[0-2]|[1-9])(?:[a-k]\\d{0,2}|[/.]\\d{1,2})?|(?:1[0-2]|[1-9])[a-k]\\d{0,2})(?![a-z\\d])\\)?'
const BETWEEN_NAMES = new RegExp(
  `^(?:(?:${MARK})? ?(?:[,;&/+] ?)?|${CLASS}(?: ?[,;&/+] ?| (?=(?:va|voi|cung|${TITLE}) ))|${MARK} ?[.] ?| - )(?:(?:va|voi|cung|con|${TITLE}) ){0,4}$`,
)
/** How far before a name its title is, in UTF-16 units. */
const TITLE_REACH = 9
/** A given name of one syllable is one of a series only with its title. */
const ENDS_WITH_TITLE = new RegExp(`(?<![a-z])${TITLE} $`)
/** Titles written with a capital, in one run with the name. */
const CAPITAL_TITLE = new RegExp(`^${TITLE} (?=[a-z])`)
/** Teachers, parents and others are not of a series of children. */
const ADULT_BEFORE = /(?<![a-z])(?:co|thay|anh|chi|ong|ba|bac|chu|di|me|bo)(?: giao)? $/
const ADULT_FIRST = /^(?:co|thay|ong|ba|bac|di) /
/** Bodies and places, which are listed after a name, too: "em …, Trường Tiểu học …, Xã …". */
const BODY_OR_PLACE =
  /^(?:trường|lớp|khối|thôn|xóm|ấp|bản|buôn|khu|tổ|xã|phường|thị|huyện|quận|tỉnh|thành phố|tp|ubnd|ủy|hội|đoàn|đội|chi|liên|ban|phòng|sở|bộ|công|bệnh|trạm|trung tâm|nhà|tiểu|mầm|mẫu|đại|cao|quê|nơi|sinh|học|điểm|giải|đạt|việt nam)(?!\p{L})/u
/** The word for a class that a name in capitals is followed by: "LÊ NGỌC MẪU LỚP 3A". */
const CLASS_WORD = / {1,3}(?:lop|khoi|truong|hoc sinh|lớp|khối|trường|học sinh)$/
/** What follows it. After "Trường", which ends names, too, the name is over. */
const CLASS_NAME = /^ {1,3}(?:\d(?!\d? ?(?:tuổi|tuoi|TUỔI|TUOI))|\p{Lu})/u

/** How much of what follows is looked at, in UTF-16 units. */
const CLASS_REACH = 10

/** Returns a name as it is written: with what goes on in capitals, without the word for a class. */
export function toWholeName(reading: AnalyzedText, { start, end }: Span): Span {
  const isClass = CLASS_NAME.test(reading.text.slice(end, end + CLASS_REACH))
  const word = isClass ? CLASS_WORD.exec(reading.plain.slice(start, end))?.[0] : undefined
  return { start, end: word ? end - word.length : extendOverName(reading, end) }
}

/**
 * Finds the names that a name is listed with, in order: full ones, and given names. All offsets are in the analyzed
 * text.
 */
export function findNameSeries(reading: AnalyzedText, name: Span): readonly Span[] {
  const whole = toWholeName(reading, name)
  const names = findNames(reading)
  const series = [whole]
  let before = findNextSpanIndex(names, whole.start) - 1
  while (isListed(reading, names[before], series[0])) series.unshift(names[before--]!)
  let after = findNextSpanIndex(names, whole.end)
  // The word for a class is in capitals, too, and is no part of the name.
  if (names[after] && names[after]!.start < whole.end) after++
  while (isListed(reading, series.at(-1), names[after])) series.push(names[after++]!)
  return series
}

/**
 * Finds the names that some names are listed with, in order. A series is read once, not for each name in it: a list of
 * a thousand names would have a million.
 * @param names in order
 */
export function findSeriesOfAll(reading: AnalyzedText, names: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const name of names) if (name.start >= (found.at(-1)?.end ?? 0)) found.push(...findNameSeries(reading, name))
  return found
}

/** Finds what may be a name, in order: full names, and other words with capitals that name no body and no place. */
const findNames = searchOnce((reading): readonly Span[] => {
  const full = findFullNames(reading)
  return findCapitalizedRuns(reading).flatMap((run): Span[] => {
    const named = full[findNextSpanIndex(full, run.start)]
    if (named && named.start < run.end) return [named]
    return isPlaceName(reading, run) || isBodyOrPlace(reading, run) ? [] : [skipTitle(reading, run, CAPITAL_TITLE)]
  })
})

function isBodyOrPlace({ lower }: AnalyzedText, { start, end }: Span): boolean {
  return BODY_OR_PLACE.test(lower.slice(start, end))
}

/** Whether there are two names, which are of one series. */
function isListed({ bare }: AnalyzedText, first: Span | undefined, second: Span | undefined): boolean {
  const isName = ({ start, end }: Span) => {
    const [before, name] = [bare.slice(Math.max(0, start - TITLE_REACH), start), bare.slice(start, end)]
    const isOfAdult = ADULT_BEFORE.test(before) || ADULT_FIRST.test(name)
    return !isOfAdult && (name.includes(' ') || hasNamePrefix(name) || ENDS_WITH_TITLE.test(before))
  }
  if (!first || !second || !isName(first) || !isName(second)) return false
  return BETWEEN_NAMES.test(bare.slice(first.end, second.start))
}
