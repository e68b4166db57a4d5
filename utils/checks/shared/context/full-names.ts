// Vietnamese full names: a family name and one to four syllables, each with a capital. Shared by the checks on personal
// data.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { stripDiacritics } from '../../../text/character-folding.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { selectOverlapping } from '../../../text/enclosed-spans.ts'
import { createNearbySearch } from '../../../text/nearby-search.ts'
import { createPerLineSearch } from '../../../text/per-line-search.ts'
import { searchOnce } from '../../../text/search-once.ts'
import { HIDDEN } from './hidden.ts'
import {
  countSyllables,
  findCapitalizedRunEnd,
  findNamePartEnd,
  findNameParts,
  hasNamePrefix,
  isSmallLetter,
  type NamePart,
  splitName,
} from './name-parts.ts'
import { KIN_TITLES, PARENT_ANYWHERE } from './titles.ts'

/** Family names of peoples of the highlands. Some of them put it last: "H'Bia Niê". */
const HIGHLAND_FAMILY_NAMES = new Set(
  (
    'ksor rmah siu nie hmok mlo eban ayun kbuor kpa rah rahlan rcom kdam bya hwing enuol adrong knul hdok ktla ' +
    'puih kpuih hiao cil touneh touprong bonyo mbon alang zoram bling bnuoch bhnuoch briu bhriu arat poloong ating ' +
    'coor clau hoih chamalea kator pinang buor bkrong kdoh ka ya'
  ).split(' '),
)

const FAMILY_NAMES = new Set([
  ...(
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan lam mai dao luong vuong ' +
    'truong ha to ta phung chau tang thai tu quach nong vi ma lo quang cam giang vang sung ho thao lau cao tong kieu ' +
    'thach son danh kim la dam luu nghiem ninh mac khong chu van ton trieu than ung bach cu dong thieu doan khuat luc au ' +
    'hua quan phi trung lang dieu ro tiet phuong bang che han hau hoa khuc lieu lu ong sam tieu uong y nay neang moong po'
  ).split(' '),
  ...HIGHLAND_FAMILY_NAMES,
])

/**
 * Family names that are other words, too: only with these diacritics, and before a word that is second in a name.
 */
const FAMILY_BEFORE_MIDDLE = new RegExp(
  `^(?:${[
    '(?:hạng|hảng|mùa|tráng|chảo|chang|cháng|và|vạ|già|xồng|thò|sính|tẩn|phàn|bàn|cà|hờ|khoàng) ' +
      '(?:a|thị|văn|seo|láo|mí|mý|y|sín|chỉn|dìu|mẩy|páo)',
    '(?:mông|linh|cụt|vạng|cứ|ngải|thành|bá|đàng|não|lộ|báo|trượng|thập|mấu|tro|trà|kiên|lại|giáp|nhữ|cấn|khương|kha|đậu|đới|' +
      'nhâm|sái|sầm|tề|thẩm|thi|mẫn|viên|vạn|hoắc|khiếu|kỷ|lạc|mục|ngũ|ngụy|nhan|nhiếp|phù|phú|tất|thang|trầm|tưởng|vòng|xa|' +
      'ân|biện|cái|cung|diệp|diêm|giản|hình|hồng|khưu|lỗ|lộc|nhiêu|quế|quyền|sử|thịnh|trang|trác|trưng|yên|ngân|ngọ|bạc|lèo|lù|' +
      'hạ|cút|mè|chá|quản|sằn|chíu|voòng) (?:thị|văn|ngọc)',
    'ông (?:thị|văn|ngọc|gia|minh|đức|quốc|hữu|xuân|kim|bảo|tuấn|thế)',
    'liêng (?:hót|jrang|trang)',
    'kon (?:sơ|sa|gur|yông)',
    'bế \\p{L}+|bo bo|pi năng|tà yên',
  ].join('|')}) \\p{L}`,
  'u',
)
/** Words that look like a family name without diacritics, and with them are titles. */
const NO_FAMILY = /^(?:cháu|chú|chủ|ông)$/

/** Two-syllable names of places, and other words, that begin like a family name. */
const PLACE_NAMES = new RegExp(
  `^(?:${[
    'ha (?:noi|giang|nam|tinh|dong|tien|long|bac)',
    'cao (?:bang|lanh)',
    'son la|lam dong',
    '(?:dong|tay) (?:nam |bac )?a(?= |$)|(?:nam|bac|trung) a(?= |$)|(?:dong|tay|nam|bac|trung) (?:au|my|phi|bo)(?= |$)|trung dong(?= |$)',
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
    'ya (?:ly|hoi|xier|tang|drai|ma)',
    'a (?:luoi|sao|pa|di|lo|roang|vao|bung|dot)',
    'le (?:hoi|khai)',
    'danh sach',
  ].join('|')})`,
)
/** Titles written with a capital before the name: "BÉ", "Em", "Chị". */
const TITLES = new Set(
  'bé em cháu con anh chị ông bà cô chú bác thầy dì cậu mợ thím bạn nhóc hs tên học sinh gái trai đồng chí bn số và'.split(
    ' ',
  ),
)
const TITLES_WITHOUT_MARKS = new Set([...TITLES].map(stripDiacritics))
/** Capitalised words that are no names, though they look like a family name without diacritics. */
const PLACE_WORD = /^(?:đường|trường|tượng|quỹ|giải|chợ|cầu|phố|làng|vườn|lăng|động|bãi|đình|núi|đảo|hội|ủy)$/
const NAMED_AFTER = compilePattern(
  `(?:${[
    'trường|đường|phố|phường|xã|th|thcs|thpt|ptth|tiểu học|mầm non|mẫu giáo|trung học|cơ sở|phổ thông|chợ|cầu|hẻm',
    'ngõ|công ty|cty|giải|giải thưởng|quỹ|học bổng|(?<!đối )tượng|tượng đài|quảng trường|công viên|chùa|đền|đình|quán',
    'nhà hàng|cửa hàng|tiệm|khách sạn|bệnh viện|phòng khám|ấp|thôn|xóm|khu|báo|viện|huyện|tỉnh|thành phố|kênh',
    'kinh|sông|núi|đảo|cụm|đội|liên đội|chi đội|đại học|học viện|hiệp hội|tập đoàn|ngân hàng|bảo tàng|nhà văn hóa',
    'sân|sân vận động|quốc lộ|đại lộ|xa lộ|chung cư|tòa nhà|khu đô thị|kđt|ga|bến|sân bay|rạp|phim|chiến sĩ',
    'mang tên',
  ].join('|')}) ?["']? ?$`,
)

/** After the place at the head or the end of a paper: "Hòa Mẫu, ngày 20 tháng 11 …". */
const DATELINE = /^, {0,2}ngay \d/

/** How far around a run its name depends on the text, in UTF-16 units. */
const LOOK_BACK = 24
const LOOK_AHEAD = 9

/** A full name. Offsets in `reading.text`. */
export interface FullName extends Span {
  /** Number of syllables, including the family name. */
  syllables: number
  /** Whether it is one of the peoples of the highlands, by a prefix or the family name. */
  isOfHighlands: boolean
}

/** Whether a name is hardly anything else: it has three syllables, or is one of the highlands. */
export function isSureName({ syllables, isOfHighlands }: Pick<FullName, 'syllables' | 'isOfHighlands'>): boolean {
  return syllables >= 3 || isOfHighlands
}

/** Whether a syllable, in lower case without diacritics, is a family name. */
export function isFamilyName(bareSyllable: string): boolean {
  return FAMILY_NAMES.has(joinPart(bareSyllable))
}

/** After the capital that a code begins with: "Lê Văn Mẫu MSSV B2104417". */
const LONG_CODE = /^\d{5}/

/** Finds the runs of at most six capitalised syllables, in order. */
export const findCapitalizedRuns = createPerLineSearch((reading): readonly Span[] => {
  const runs: Span[] = []
  const { bare } = reading
  for (let at = 0; at < bare.length; at++) {
    if (at > 0 && isWordUnit(bare.charCodeAt(at - 1))) continue
    const end = findCapitalizedRunEnd(reading, at, 6)
    if (end === at) continue
    const run = { start: at, end }
    if (!isWordUnit(bare.charCodeAt(end))) runs.push(run)
    else if (LONG_CODE.test(bare.slice(end, end + 5))) {
      const before = findNameParts(reading, run).at(-2)
      if (before) runs.push({ start: at, end: before.end })
    }
    at = end
  }
  return runs
})

/** Finds full names of people by their capitals. Excludes names of schools, streets and provinces. */
export const findFullNames = searchOnce((reading): readonly FullName[] =>
  findFullNamesInRuns(reading, findCapitalizedRuns(reading)),
)

/** Finds full names in runs of capitalised syllables (see `findCapitalizedRuns`). */
export function findFullNamesInRuns(reading: AnalyzedText, runs: readonly Span[]): FullName[] {
  return runs.flatMap((run) => findNameInRun(reading, run) ?? [])
}

const findNameInRun = createNearbySearch(LOOK_BACK, LOOK_AHEAD, parseFullName)

/** Returns the name in a run of capitalised syllables, without titles before and abbreviations after it. */
function parseFullName(reading: AnalyzedText, { start: from, end: to }: Span): FullName | undefined {
  const parts = findNameParts(reading, { start: from, end: to })
  const [first] = parts
  if (!first || PLACE_WORD.test(reading.lower.slice(first.start, first.end))) return undefined
  const isShout = parts.every((part) => isTitle(reading, part) || isInCapitals(reading, part))
  while (parts.length > 2 && !isShout && isAbbreviation(reading.text, parts.at(-1)!)) parts.pop()
  while (hasTitleFirst(reading, parts)) parts.shift()
  if (isAfterNickname(reading, parts)) parts.shift()
  if (!isNamedByFamily(reading, parts)) {
    const at = parts.findIndex(({ bare }) => hasNamePrefix(bare))
    if (at < 0 || parts.slice(0, at).some(({ bare }) => PLACE_OF_HIGHLANDS.test(bare))) return undefined
    if (isOnlyPrefixedOther(parts)) return undefined
    // A sentence may begin with another word: "Nghe H'Bia …". Elsewhere it is a family name.
    if (SENTENCE_START.test(reading.text.slice(Math.max(0, from - SENTENCE_START_REACH), from))) parts.splice(0, at)
  }
  const head = parts[0]!
  const name = { start: head.start, end: parts.at(-1)!.end }
  if ((parts.length < 2 && !hasNamePrefix(head.bare)) || parts.length > 5) return undefined
  if (
    hasNamePrefix(head.bare) &&
    (isOnlyPrefixedOther(parts) || NO_PERSON_BEFORE.testIn(reading, head.start - LOOK_BACK, head.start))
  )
    return undefined
  if (PLACE_NAMES.test(parts.map(({ bare }) => bare).join(' ')) || isMasked(reading, parts)) return undefined
  // "Duong Nguyen Trai", typed without diacritics, is a street.
  if (!reading.accented && /^(?:duong|truong|dinh|cau)$/.test(head.bare) && FAMILY_NAMES.has(parts[1]?.bare ?? ''))
    return undefined
  if (DATELINE.test(reading.bare.slice(name.end, name.end + LOOK_AHEAD))) return undefined
  if (head === first && NAMED_AFTER.testIn(reading, name.start - LOOK_BACK, name.start)) return undefined
  return { ...name, syllables: countSyllables(parts), isOfHighlands: parts.some(isHighlandPart) }
}

/** Before the name that a child has at home, which the name of a parent follows: "mẹ cháu Bống Phạm Thị …". */
const PARENT_OF_CHILD = compilePattern(`(?:${PARENT_ANYWHERE}|phụ huynh) (?:của )?(?:cháu|bé|em|con) ?$`)

function isAfterNickname(reading: AnalyzedText, parts: readonly NamePart[]): boolean {
  const [nickname, ...rest] = parts
  return (
    nickname !== undefined &&
    rest.length >= 3 &&
    !isNamedByFamily(reading, parts) &&
    isNamedByFamily(reading, rest) &&
    PARENT_OF_CHILD.testIn(reading, Math.max(0, nickname.start - LOOK_BACK), nickname.start)
  )
}

/** Whether the first part is a title, and what follows is a name without it. */
function hasTitleFirst(reading: AnalyzedText, [title, next, ...rest]: readonly NamePart[]): boolean {
  if (!title || !next || !isTitle(reading, title)) return false
  if (hasNamePrefix(next.bare)) return true
  return (
    rest.length > 0 && (!isNamedByFamily(reading, [title, next, ...rest]) || isNamedByFamily(reading, [next, ...rest]))
  )
}

/** Whether a part is a title. A draft with diacritics has them on titles, too: "Bế" is a family name. */
export function isTitle({ accented, lower }: AnalyzedText, { start, end, bare }: NamePart): boolean {
  return accented ? TITLES.has(lower.slice(start, end)) : TITLES_WITHOUT_MARKS.has(bare)
}

function isNamedByFamily(reading: AnalyzedText, [head, ...rest]: readonly NamePart[]): boolean {
  if (!head) return false
  if (isFamily(reading, head)) return true
  // "H Bia Niê", typed without the apostrophe.
  if (SPACED_PREFIX.test(head.bare)) return rest.some(({ bare }) => HIGHLAND_FAMILY_NAMES.has(bare))
  const last = rest.at(-1)
  if (!last) return false
  const written = reading.lower.slice(head.start, last.end).replace(/ +/g, ' ')
  return reading.accented && FAMILY_BEFORE_MIDDLE.test(written)
}

const SPACED_PREFIX = /^[hk] +[a-z]{2}/

function isFamily({ accented, lower }: AnalyzedText, { start, end, bare }: NamePart): boolean {
  return FAMILY_NAMES.has(joinPart(bare)) && !(accented && NO_FAMILY.test(lower.slice(start, end)))
}

/** Writes a part without the apostrophe: "m'lo" is "mlo", too. */
function joinPart(bare: string): string {
  return bare.replace(/[^a-z]/g, '')
}

function isHighlandPart({ bare }: NamePart): boolean {
  return hasNamePrefix(bare) || HIGHLAND_FAMILY_NAMES.has(joinPart(bare))
}

/** Whether a name is followed by the initial that a mask leaves: "Đỗ M.M.". */
export function isMasked({ text }: AnalyzedText, parts: readonly NamePart[]): boolean {
  const last = parts.at(-1)!
  return parts.length === 2 && last.end - last.start === 1 && text[last.end] === '.'
}

/** Before the first word of a sentence; the number of a list is before a name. */
const SENTENCE_START = /(?:^|(?<!\d)[.!?…:]["')]? {1,2}|\n[ +*•-]{0,3}|["(])$/
const SENTENCE_START_REACH = 5

/** Peoples and places that are written like a given name with a prefix. Next to a family name it is one: "K'Ho Cil". */
const PREFIXED_OTHERS = /^(?:h'(?:mong|re|roi)|k'(?:ho|bang|mar|nang))(?![a-z])/
/** What the names of places of the highlands begin with. */
const PLACE_OF_HIGHLANDS = /^(?:ea|ia|da|dak|dac|krong|cu|chu|buon|bon|plei|dray|thon|xa|lang|huyen)$/
/** Before the name of a people, a place or a thing. */
const NO_PERSON_BEFORE = compilePattern(
  '(?:người|dân tộc|đồng bào|bà con|tiếng|buôn|bon|làng|plei|bản|thác|hồ|suối|đèo|thị trấn|thủy điện|đập|rừng|cà phê) ?$',
)

/** Whether the parts are only the name of a people or place that is written like a given name with a prefix. */
function isOnlyPrefixedOther(parts: readonly NamePart[]): boolean {
  return parts.length === 1 && PREFIXED_OTHERS.test(parts[0]!.bare)
}

/** Whether capitalised syllables name a place, or a school or street named after a person. */
export function isPlaceName(reading: AnalyzedText, { start, end }: Span): boolean {
  return PLACE_NAMES.test(reading.bare.slice(start, end)) || NAMED_AFTER.testIn(reading, start - LOOK_BACK, start)
}

function isInCapitals({ text }: AnalyzedText, { start, end }: Span): boolean {
  const part = text.slice(start, end)
  return part === part.toUpperCase()
}

/** Whether a word has two or more capitals only, like "SN" or "CCCD". */
function isAbbreviation(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end)
  return word.length >= 2 && word === word.toUpperCase()
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

const SHORT_PART = "(?:[HK] ?['`]? ?)?\\p{Lu}\\p{Ll}{0,6}(?:['`]\\p{Ll}{1,6})?"
const ENDS_IN_PART = new RegExp(`(?<![\\p{L}\\p{M}'\`])${SHORT_PART}$`, 'u')
const IS_PART = new RegExp(`^${SHORT_PART}$`, 'u')
/** The longest of it, with the unit before it. */
const PART_REACH = 20
/** The parts that may follow the one that a passage ends in. */
const MAX_TAIL_PARTS = 3

/** Returns the end of a name that goes on after an offset: a place of two syllables is not cut after the first. */
export function extendOverName(reading: AnalyzedText, end: number): number {
  const { text } = reading
  const last = ENDS_IN_PART.exec(text.slice(Math.max(0, end - PART_REACH), end))
  if (!last) return end
  let at = Math.max(end, findNamePartEnd(reading, end - last[0].length))
  for (let count = 0; count < MAX_TAIL_PARTS && (text[at] === ' ' || isHyphenInName(reading, at)); count++) {
    const next = findNamePartEnd(reading, at + 1)
    if (!IS_PART.test(text.slice(at + 1, next)) || /[\p{L}\p{N}]/u.test(text[next] ?? '')) break
    at = next
  }
  return at
}

/** Whether a hyphen joins two parts of one name, as peoples of the highlands write it: "Bhăm-Niê", "Rơ-Châm". */
function isHyphenInName(reading: AnalyzedText, at: number): boolean {
  if (reading.text[at] !== '-') return false
  const before = /(?<![a-z])[a-z]+$/.exec(reading.bare.slice(Math.max(0, at - PART_REACH), at))?.[0] ?? ''
  const after = reading.bare.slice(at + 1, findNamePartEnd(reading, at + 1))
  return after !== '' && (HYPHENATED.has(before) || HIGHLAND_FAMILY_NAMES.has(joinPart(after)))
}

/** First halves of family names of the highlands. */
const HYPHENATED: ReadonlySet<string> = new Set(['ro', 'ko', 'kon', 'lieng'])

/** Initials that read like the short form of a vulgar word, without diacritics: "Đ.M.M.", "V.C.L.". */
const RUDE_INITIALS = /^(?:d\.[cklm]|c\.[clm]|v\.[ckl])/

/**
 * Returns the initials of a name: "N.G.M." for "Nguyễn Gia Mẫu". The family name stays where they would be read as a
 * vulgar word: "Đỗ M.M.". A given name of one letter becomes dots.
 */
export function toInitials(name: string): string {
  const [family = '', ...given] = splitName(name)
  // One letter would be the whole name.
  if (given.length === 0 && family.normalize('NFC').length === 1) return HIDDEN
  const shorten = (syllable: string) => `${syllable[0]?.toUpperCase() ?? ''}.`
  const rest = given.map(shorten).join('')
  const initials = shorten(family) + rest
  return given.length > 0 && RUDE_INITIALS.test(stripDiacritics(initials.toLowerCase()))
    ? `${family} ${rest}`
    : initials
}

/** Source of initials in place of a name: "N.G.M.". */
export const INITIALS_SOURCE = '(?<![\\p{L}\\d])(?:\\p{Lu}\\.){2,6}'
const INITIALS = new RegExp(
  `${INITIALS_SOURCE}|(?<!\\p{L})(?:\\p{Lu}\\p{Ll}{1,6}|em|bé|cháu|con|bạn|${KIN_TITLES}|dì|thầy) (?:\\p{Lu}\\.){1,5}`,
  'u',
)

/** A syllable of one letter, as in "Đỗ M.M.", which looks like a name of two syllables. */
const INITIAL = /(?<!\p{L})\p{Lu}(?:$|[. ])/u

/** How far before a passage its initials may be: their last dot may look like the end of a sentence. */
const INITIALS_REACH = 24

/** Whether a passage names people by their initials, and nobody by a full name. */
export function hasOnlyInitials(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    INITIALS.test(reading.text.slice(Math.max(0, start - INITIALS_REACH), end)) &&
    !selectOverlapping(findFullNames(reading), { start, end }).some(
      (name) => !INITIAL.test(reading.text.slice(name.start, name.end + 1)),
    )
  )
}
