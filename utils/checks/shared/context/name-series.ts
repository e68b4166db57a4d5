// Names of children that are listed together: "A, B và em C".

import { hasOverlap, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { extendOverName, findCapitalizedRuns, findFullNames, isPlaceName } from './full-names.ts'

/** Words before a name in a series, without diacritics. */
const TITLE = '(?:em|be|chau|ban|con|hoc sinh|hs)'
/** What joins the names of a series, without diacritics. */
const BETWEEN_NAMES = new RegExp(`^(?: ?(?:[,;&/+] ?)?| - )(?:(?:va|voi|cung|${TITLE}) ){0,4}$`)
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
const CLASS_WORD = / {1,3}(?:lop|khoi|truong|hoc sinh)$/

/** Returns a name as it is written: with what goes on in capitals, without the word for a class. */
export function toWholeName(reading: AnalyzedText, { start, end }: Span): Span {
  const word = CLASS_WORD.exec(reading.bare.slice(start, end))?.[0]
  return { start, end: word ? end - word.length : extendOverName(reading, end) }
}

/**
 * Finds the names that a name is listed with, in order: full ones, and given names. All offsets are in the analyzed
 * text.
 */
export function findNameSeries(reading: AnalyzedText, name: Span): readonly Span[] {
  const whole = toWholeName(reading, name)
  const others = findNames(reading).filter((one) => !hasOverlap(one, whole))
  const names = [...others, whole].sort((a, b) => a.start - b.start)
  const at = names.indexOf(whole)
  const isJoined = (before: number) => isListed(reading, names[before], names[before + 1])
  let [first, last] = [at, at]
  while (isJoined(first - 1)) first--
  while (isJoined(last)) last++
  return names.slice(first, last + 1)
}

/** Finds what may be a name: full names, and other words with capitals that name no body and no place. */
function findNames(reading: AnalyzedText): Span[] {
  const full = findFullNames(reading)
  return findCapitalizedRuns(reading).flatMap((run): Span[] => {
    const named = full.filter((one) => hasOverlap(one, run))
    if (named.length > 0) return named
    return isPlaceName(reading, run) || isBodyOrPlace(reading, run) ? [] : [skipTitle(reading, run)]
  })
}

function isBodyOrPlace({ lower }: AnalyzedText, { start, end }: Span): boolean {
  return BODY_OR_PLACE.test(lower.slice(start, end))
}

function skipTitle({ bare }: AnalyzedText, { start, end }: Span): Span {
  return { start: start + (CAPITAL_TITLE.exec(bare.slice(start, end))?.[0].length ?? 0), end }
}

/** Whether there are two names, which are of one series. */
function isListed({ bare }: AnalyzedText, first: Span | undefined, second: Span | undefined): boolean {
  const isName = ({ start, end }: Span) => {
    const [before, name] = [bare.slice(Math.max(0, start - TITLE_REACH), start), bare.slice(start, end)]
    const isOfAdult = ADULT_BEFORE.test(before) || ADULT_FIRST.test(name)
    return !isOfAdult && (name.includes(' ') || ENDS_WITH_TITLE.test(before))
  }
  if (!first || !second || !isName(first) || !isName(second)) return false
  return BETWEEN_NAMES.test(bare.slice(first.end, second.start))
}
