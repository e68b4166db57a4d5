// Vietnamese full names: a family name and one to four syllables, each with a capital. Shared by the checks on personal
// data.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { stripDiacritics } from '../../../text/character-folding.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'

const FAMILY_NAMES = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan lam mai dao luong vuong ' +
    'truong ha to ta phung chau tang thai tu quach nong vi ma lo quang cam giang vang sung ho thao lau cao tong kieu ' +
    'thach son danh kim la dam luu nghiem ninh mac khong chu van ton trieu than ung bach cu dong thieu doan khuat luc au ' +
    'hua quan phi trung lang ksor rmah siu nay nie hmok dieu ro tiet phuong bang che han hau hoa khuc lieu lu ong sam tieu uong y'
  ).split(' '),
)

/** Two-syllable names of places that begin like a family name. */
const PLACE_NAMES = new RegExp(
  `^(?:${[
    'ha (?:noi|giang|nam|tinh|dong|tien|long|bac)',
    'cao (?:bang|lanh)',
    'son la|lam dong',
    'thai (?:binh|nguyen|lan)',
    'ninh (?:binh|thuan)',
    'kim dong',
    'la (?:gi|nga)',
    'mai chau|vu quang|ma cao',
    'duong (?:lam|hoa|dinh)',
    'dong (?:nai|thap|hoi|ha)',
    'quang (?:nam|ngai|ninh|binh|tri)',
    'ho (?:chi minh|tay)',
    'chau (?:doc|thanh|phu|a|au)',
    'phu (?:quoc|yen|tho)',
    'ly son|vang danh',
    'truong (?:sa|son)',
    'hoa binh|lang son|phuong nam|vi thanh|han quoc|trieu tien',
    'to (?:chuc|quoc)',
    'trung (?:quoc|uong|tam)',
    'van (?:phong|ban|hoa)',
    'giang thanh|tu son',
    'le (?:hoi|khai)',
  ].join('|')})`,
)
/** Titles written with a capital before the name: "BÉ", "Em", "Chị". */
const TITLES = new Set(
  'be em chau con anh chi ong ba co chu bac thay di cau mo thim ban ten hoc sinh gai trai dong chi so va'.split(' '),
)
/** Capitalised words that are no names, though they look like a family name without diacritics. */
const PLACE_WORD = /^(?:đường|trường|tượng|quỹ|giải|chợ|cầu|phố|làng|vườn|lăng|động|bãi|đình|núi|đảo|hội|ủy)$/
const NAMED_AFTER = compilePattern(
  `(?:${[
    'trường|đường|phố|phường|xã|th|thcs|thpt|ptth|tiểu học|mầm non|mẫu giáo|trung học|cơ sở|phổ thông|chợ|cầu|hẻm',
    'ngõ|công ty|cty|giải|giải thưởng|quỹ|học bổng|tượng|tượng đài|quảng trường|công viên|chùa|đền|đình|quán',
    'nhà hàng|cửa hàng|tiệm|khách sạn|bệnh viện|phòng khám|ấp|thôn|xóm|khu|báo|viện|huyện|tỉnh|thành phố|kênh',
    'kinh|sông|núi|đảo|cụm|đội|liên đội|chi đội|đại học|học viện|hiệp hội|tập đoàn|ngân hàng|bảo tàng|nhà văn hóa',
    'sân|sân vận động|quốc lộ|đại lộ|xa lộ|chung cư|tòa nhà|khu đô thị|kđt|ga|bến|sân bay|rạp|phim|chiến sĩ',
    'mang tên',
  ].join('|')}) ?["']? ?$`,
)

/** After the place at the head or the end of a paper: "Hòa Mẫu, ngày 20 tháng 11 …". */
const DATELINE = /^, {0,2}ngay \d/

const LOOK_BACK = 24

/** A full name. Offsets in `reading.text`. */
export interface FullName extends Span {
  /** Number of syllables, including the family name. */
  syllables: number
}

/** Whether a syllable, in lower case without diacritics, is a family name. */
export function isFamilyName(bareSyllable: string): boolean {
  return FAMILY_NAMES.has(bareSyllable)
}

/** Whether the letter at an offset of `reading.text` is a capital. */
export function isCapital(reading: AnalyzedText, at: number): boolean {
  return at < reading.text.length && reading.text[at] !== reading.lower[at]
}

/** Returns the end of the run of at most `most` capitalised syllables that starts at an offset; `start` without one. */
export function findCapitalizedRunEnd(reading: AnalyzedText, start: number, most: number): number {
  let end = start
  for (let at = start, count = 0; count < most && isCapital(reading, at); count++) {
    while (at < reading.bare.length && isSmallLetter(reading.bare.charCodeAt(at))) at++
    end = at
    if (reading.text[at] !== ' ') break
    at += reading.text[at + 1] === ' ' ? 2 : 1
  }
  return end
}

/** Finds the runs of at most six capitalised syllables. */
export function findCapitalizedRuns(reading: AnalyzedText): Span[] {
  const runs: Span[] = []
  const { bare } = reading
  for (let at = 0; at < bare.length; at++) {
    if (!isCapital(reading, at) || (at > 0 && isWordUnit(bare.charCodeAt(at - 1)))) continue
    const end = findCapitalizedRunEnd(reading, at, 6)
    if (end === at || isWordUnit(bare.charCodeAt(end))) continue
    runs.push({ start: at, end })
    at = end
  }
  return runs
}

const namesByText = new WeakMap<AnalyzedText, readonly FullName[]>()

/**
 * Finds full names of people by their capitals. Excludes names of schools, streets and provinces. Searches a text once:
 * several checks ask, some for each thing they found.
 */
export function findFullNames(reading: AnalyzedText): readonly FullName[] {
  let names = namesByText.get(reading)
  if (!names) {
    names = findFullNamesInRuns(reading, findCapitalizedRuns(reading))
    namesByText.set(reading, names)
  }
  return names
}

/** Finds full names in runs of capitalised syllables (see `findCapitalizedRuns`). */
export function findFullNamesInRuns(reading: AnalyzedText, runs: readonly Span[]): FullName[] {
  return runs.flatMap(({ start, end }) => parseFullName(reading, start, end) ?? [])
}

/** Returns the name in a run of capitalised syllables, without titles before and abbreviations after it. */
function parseFullName(reading: AnalyzedText, from: number, to: number): FullName | undefined {
  const words = reading.bare.slice(from, to).split(/ +/)
  if (words.length < 2 || PLACE_WORD.test(reading.lower.slice(from, from + words[0]!.length))) return undefined
  let end = to
  const isShout = reading.text.slice(from, to) === reading.text.slice(from, to).toUpperCase()
  while (words.length > 2 && !isShout && isAbbreviation(reading.text, end - words.at(-1)!.length, end)) {
    end = reading.bare.lastIndexOf(' ', end - 1)
    words.pop()
    while (reading.bare[end - 1] === ' ') end--
  }
  let start = from
  while (words.length > 2 && TITLES.has(words[0]!) && (!FAMILY_NAMES.has(words[0]!) || FAMILY_NAMES.has(words[1]!))) {
    start = reading.bare.indexOf(words[1]!, start + words[0]!.length)
    words.shift()
  }
  const head = words[0]!
  if (!FAMILY_NAMES.has(head) || words.length > 5 || PLACE_NAMES.test(words.join(' '))) return undefined
  // "Duong Nguyen Trai", typed without diacritics, is a street.
  if (!reading.accented && /^(?:duong|truong|dinh|cau)$/.test(head) && FAMILY_NAMES.has(words[1]!)) return undefined
  if (DATELINE.test(reading.bare.slice(end, end + 9))) return undefined
  if (start === from && NAMED_AFTER.testIn(reading, start - LOOK_BACK, start)) return undefined
  return { start, end, syllables: words.length }
}

/** Whether capitalised syllables name a place, or a school or street named after a person. */
export function isPlaceName(reading: AnalyzedText, { start, end }: Span): boolean {
  return PLACE_NAMES.test(reading.bare.slice(start, end)) || NAMED_AFTER.testIn(reading, start - LOOK_BACK, start)
}

/** Whether a word has two or more capitals only, like "SN" or "CCCD". */
function isAbbreviation(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  return word.length >= 2 && word === word.toUpperCase()
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function isWordUnit(code: number): boolean {
  return isSmallLetter(code) || (code >= 48 && code <= 57)
}

/**
 * Skips the title that a name begins with.
 * @param title matches it with the space after it, without diacritics
 */
export function skipTitle({ bare }: AnalyzedText, { start, end }: Span, title: RegExp): Span {
  return { start: start + (title.exec(bare.slice(start, end))?.[0].length ?? 0), end }
}

const NAME_TAIL = /^(?: \p{Lu}\p{Ll}{0,6}(?![\p{L}\p{N}])){1,3}/u

/** Returns the end of a name that goes on after an offset: a place of two syllables is not cut after the first. */
export function extendOverName({ text }: AnalyzedText, end: number): number {
  const isInName = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}{0,6}$/u.test(text.slice(Math.max(0, end - 9), end))
  return isInName ? end + (NAME_TAIL.exec(text.slice(end, end + 28))?.[0].length ?? 0) : end
}

/** Initials that read like the short form of a vulgar word, without diacritics: "Đ.M.M.", "V.C.L.". */
const RUDE_INITIALS = /^(?:d\.[cklm]|c\.[clm]|v\.[ckl])/

/**
 * Returns the initials of a name: "N.G.M." for "Nguyễn Gia Mẫu". The family name stays where they would be read as a
 * vulgar word: "Đỗ M.M.".
 */
export function toInitials(name: string): string {
  const [family = '', ...given] = name.trim().split(/ +/)
  const shorten = (syllable: string) => `${syllable[0]?.toUpperCase() ?? ''}.`
  const rest = given.map(shorten).join('')
  const initials = shorten(family) + rest
  return given.length > 0 && RUDE_INITIALS.test(stripDiacritics(initials.toLowerCase()))
    ? `${family} ${rest}`
    : initials
}

/** Source of initials in place of a name: "N.G.M.". */
export const INITIALS_SOURCE = '(?<![\\p{L}\\d])(?:\\p{Lu}\\.){2,6}'
const INITIALS = new RegExp(`${INITIALS_SOURCE}|(?<!\\p{L})\\p{Lu}\\p{Ll}{1,6} (?:\\p{Lu}\\.){1,5}`, 'u')

/** A syllable of one letter, as in "Đỗ M.M.", which looks like a name of two syllables. */
const INITIAL = /(?<!\p{L})\p{Lu}(?:$|[. ])/u

/** How far before a passage its initials may be: their last dot may look like the end of a sentence. */
const INITIALS_REACH = 24

/** Whether a passage names people by their initials, and nobody by a full name. */
export function hasOnlyInitials(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    INITIALS.test(reading.text.slice(Math.max(0, start - INITIALS_REACH), end)) &&
    !findFullNames(reading).some(
      (name) => name.start < end && start < name.end && !INITIAL.test(reading.text.slice(name.start, name.end + 1)),
    )
  )
}
