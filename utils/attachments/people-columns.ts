// What the columns of a table hold about people, by their headings and their cells.

import { compileHeadings, IDENTITY_HEADING, PHONE_HEADING } from '../checks/personal-data/column-headings.ts'
import { isIdWithoutZero, isOldStyleId } from '../checks/personal-data/identity-number.ts'
import { isFamilyName } from '../checks/shared/context/full-names.ts'
import { hasNamePrefix, splitName } from '../checks/shared/context/name-parts.ts'
import { parsePhoneNumber } from '../lib/phone-number.ts'
import { stripDiacritics } from '../text/character-folding.ts'

/** What a column of a list holds about its people. */
export const PEOPLE_COLUMN_KINDS = [
  'name',
  'identity',
  'phone',
  'account',
  'secret',
  'insurance',
  'tax',
  'birth',
  'address',
  'health',
  'email',
  'mark',
  'class',
  'amount',
] as const

/** What a column of a list holds about its people. */
export type PeopleColumnKind = (typeof PEOPLE_COLUMN_KINDS)[number]

interface ColumnRule {
  kind: PeopleColumnKind
  /** The headings, in lower case without diacritics. */
  heading: RegExp
  /** What a cell under such a heading looks like. */
  fits(cell: string): boolean
  /** What a cell looks like that needs no heading. */
  isUnmistakable?(cell: string): boolean
}

const ACCOUNT_HEADING = compileHeadings('stk|so tk|tai khoan|so the|account|tk ngan hang')
const INSURANCE_HEADING = compileHeadings('bhyt|bhxh|bao hiem|so so bh|ma (?:so )?bh|the bh|ma the|so so')
const TAX_HEADING = compileHeadings('mst|ma so thue|mstcn')
const SECRET_HEADING = compileHeadings('mat khau|password|pass|ma pin|ma bao mat')
const BIRTH_HEADING = compileHeadings(
  'ngay (?:thang )?(?:nam )?sinh|nam sinh|sinh (?:ngay|nam)|n(?:gay|g)? ?\\/? ?sinh|ngay,? ?thang,? ?nam sinh',
  'ngay/thang/nam sinh|ns|dob|date of birth|birthday|sinh nhat',
)
const ADDRESS_HEADING = compileHeadings(
  'dia chi|d\\/c|noi (?:o|cu tru|thuong tru)|cho o|ho khau|hktt|thuong tru|tam tru|cu tru|address|noi dk',
)
const HEALTH_HEADING = compileHeadings(
  'chan doan|benh|dang (?:khuyet )?tat|khuyet tat|suc khoe|xet nghiem|ket qua (?:xn|kham)|thai ky|tiem|mui tiem',
  'nhom mau|tien su',
)
const EMAIL_HEADING = compileHeadings('e-?mail|e mail|thu dien tu|hop thu')
const MARK_HEADING = compileHeadings(
  // Subjects.
  'toan|ngu van|van|tieng (?:viet|anh|phap|nhat)|anh(?: van)?|ngoai ngu|nn|vat ly|ly|li|hoa(?: hoc)?|sinh(?: hoc)?',
  'su|lich su|dia(?: ly)?|gdcd|gdktpl|tin(?: hoc)?|cong nghe|khtn|tnxh|the duc|gdtc|am nhac|my thuat|dao duc|khoa hoc',
  // Marks.
  '(?<!dia )diem(?! danh| den| di| truong| thu)|dtb|tbm|tb ?(?:hk|mon|ca nam|cn)|hk ?(?:1|2|i|ii)|ddg ?(?:tx|gk|ck)',
  'hoc luc|hanh kiem|hl|xep loai|ren luyen|danh hieu|muc dat|ket qua (?:hoc tap|ren luyen|xet|thi|ht)|gpa|giua ky',
  'cuoi ky|tong ket|thuc hanh|ly thuyet',
)
const CLASS_HEADING = compileHeadings('lop|khoi|chi doan|chi doi|nhom tre|class')
const AMOUNT_HEADING = compileHeadings(
  'so tien|tien (?:luong|thuong|ho tro|nhan|tro cap|an|phep)|muc (?:ho tro|huong|chi tra|luong|tro cap|vay)|tro cap',
  'luong|(?:con|thuc|duoc) (?:linh|nhan|lanh)|phu cap|thu nhap|thuong|duoc (?:huong|chi tra)|hoc phi|con no|du no',
  'no (?:goc|lai|cu)|so du|vay|dinh muc huong|salary|amount',
)

/** An amount in dong, or a share of it. */
const AMOUNT = /^-?\d{1,3}(?:[.,]\d{3}){1,4}(?:[.,]\d{1,2})?(?: ?(?:đ|đồng|vnd|vnđ|₫))?$|^\d{4,12}(?:\.\d{1,2})?$/i
const DATE = /^(?:[0-3]?\d[./-])?[01]?\d[./-](19\d\d|20\d\d|\d\d)$/
/** As programs write it: "1988-03-02". */
const ISO_DATE = /^((?:19|20)\d\d)-[01]\d-[0-3]\d(?:[T ].{0,16})?$/
const YEAR = /^(?:19[2-9]\d|20[0-2]\d)$/
const HEALTH_CARD = /^[A-Z]{2}[ -]?[1-5][ -]?\d{2}(?:[ -]?\d){10}$/i
const EMAIL = /^[^\s@]{1,64}@[a-z0-9.-]{3,60}$/i
const MARK = /^(?:10|\d)(?:[.,]\d{1,2})?$/
const MARK_WORD = new RegExp(
  `^(?:${[
    '(?:hoan thanh |ht)?(?:xuat sac|tot)|gioi|kha|trung binh|tb(?: kha)?|yeu|kem|dat|chua dat|cd|d|t|h|c|k|g|y',
    'a\\+?|b\\+?|hoan thanh|chua hoan thanh|hsg|hstt|hsxs|do|truot|dau',
  ].join('|')})$`,
)
const CLASS = /^(?:lớp )?(?:1[0-2]|[1-9])[ ./-]?[A-ZĐ]?\d{0,2}$/i
const CLASS_ALONE = /^(?:1[0-2]|[1-9])[ ./-]?[A-ZĐ]\d{0,2}$/
const ADDRESS_WORD = compileHeadings(
  'thon|xom|ap|khom|to|tdp|khu|kp|khu pho|duong|pho|ngo|ngach|hem|kiet|phuong|xa|huyen|quan|tinh|tp|thi tran|so nha',
  'ban|buon|lang|p\\.|q\\.|x\\.|h\\.',
)
const LETTERS = /\p{L}/u

/** In the order in which they are tried. */
const RULES: readonly ColumnRule[] = [
  {
    kind: 'identity',
    heading: IDENTITY_HEADING,
    fits: (cell) => /^[A-Z]?\d{7,12}$/i.test(compact(cell)),
    isUnmistakable: (cell) => isIdentity(compact(cell)),
  },
  {
    kind: 'insurance',
    heading: INSURANCE_HEADING,
    fits: (cell) => HEALTH_CARD.test(cell) || /^\d{9,15}$/.test(compact(cell)),
    isUnmistakable: (cell) => HEALTH_CARD.test(cell),
  },
  { kind: 'tax', heading: TAX_HEADING, fits: (cell) => /^\d{10,13}$/.test(compact(cell)) },
  { kind: 'secret', heading: SECRET_HEADING, fits: (cell) => cell.length > 2 },
  { kind: 'account', heading: ACCOUNT_HEADING, fits: (cell) => /^\d{6,19}$/.test(compact(cell)) },
  {
    kind: 'phone',
    heading: PHONE_HEADING,
    fits: (cell) => splitNumbers(cell).some((number) => parsePhoneNumber(number) !== undefined),
    isUnmistakable: (cell) => splitNumbers(cell).some(isWrittenPhone),
  },
  { kind: 'birth', heading: BIRTH_HEADING, fits: isBirth },
  { kind: 'health', heading: HEALTH_HEADING, fits: (cell) => cell.length > 1 },
  {
    kind: 'email',
    heading: EMAIL_HEADING,
    fits: (cell) => EMAIL.test(cell),
    isUnmistakable: (cell) => EMAIL.test(cell),
  },
  {
    kind: 'address',
    heading: ADDRESS_HEADING,
    fits: (cell) => LETTERS.test(cell) && cell.length > 3,
    isUnmistakable: (cell) => ADDRESS_WORD.test(toHeading(cell)) && /\d|,/.test(cell),
  },
  {
    kind: 'class',
    heading: CLASS_HEADING,
    fits: (cell) => CLASS.test(cell),
    isUnmistakable: (cell) => CLASS_ALONE.test(cell),
  },
  { kind: 'amount', heading: AMOUNT_HEADING, fits: (cell) => AMOUNT.test(cell) },
  {
    kind: 'mark',
    heading: MARK_HEADING,
    fits: (cell) => MARK.test(cell) || MARK_WORD.test(toHeading(cell)),
  },
]

/** The share of the cells of a column that must look alike. */
const MIN_SHARE = 0.6
/** The fewest cells that make a column. */
const MIN_CELLS = 2

/**
 * Recognizes what a column holds.
 * @param heading as `toHeading` writes it; empty without one
 * @param cells of people's rows, without blank ones
 */
export function recognizeColumn(heading: string, cells: readonly string[]): PeopleColumnKind | null {
  if (cells.length < MIN_CELLS) return null
  const hold = (fits: (cell: string) => boolean) => cells.filter(fits).length >= cells.length * MIN_SHARE
  const named = RULES.find((rule) => rule.heading.test(heading) && hold(rule.fits))
  if (named) return named.kind
  return (
    RULES.find((rule) => rule.isUnmistakable && hold(rule.isUnmistakable))?.kind ??
    (isBirthColumn(heading, cells) ? 'birth' : null)
  )
}

/** Dates without a heading, of people of several ages. */
function isBirthColumn(heading: string, cells: readonly string[]): boolean {
  if (heading !== '') return false
  const years = cells.map((cell) => Number(findYear(cell))).filter((year) => year >= 1926 && year <= 2022)
  return years.length >= cells.length * MIN_SHARE && Math.max(...years) - Math.min(...years) >= 8
}

const TITLE = /^(?:anh|chị|ông|bà|cô|chú|bác|thầy|em|cháu|bé|đ\/c|đồng chí|mr|mrs|ms)\.? /i
const SYLLABLE = /^(?:[HKY]['’])?\p{Lu}[\p{L}'’]{0,9}$/u
const MOST_SYLLABLES = 6

/**
 * Whether a cell looks like a person's name: two to six capitalized syllables, the first one a family name; or a title
 * and a name.
 * @param isNamed whether the heading says that the column holds names: then capitals and the family name may be missing
 */
export function isPersonCell(cell: string, isNamed = false): boolean {
  if (cell.length > 60) return false
  const bare = cell.replace(/^\d{1,4}[.)]? +/, '').replace(/ ?\([^)]{0,30}\)$/, '')
  const name = bare.replace(TITLE, '')
  const syllables = splitName(name)
  if (syllables.length > MOST_SYLLABLES) return false
  if (syllables.length < 2) {
    const isGivenName = name !== bare || startsWithPrefix(name) || (isNamed && startsWithFamilyName(name))
    return SYLLABLE.test(syllables[0]!) && isGivenName
  }
  const isCapitalized = syllables.every((syllable) => SYLLABLE.test(syllable))
  if (!isCapitalized && !(isNamed && /^\p{L}[\p{L}'’ ]+$/u.test(name))) return false
  return isNamed || startsWithPrefix(name) || startsWithFamilyName(name)
}

function startsWithFamilyName(name: string): boolean {
  const [family = ''] = stripDiacritics(name.toLowerCase()).split(' ')
  return isFamilyName(family)
}

function startsWithPrefix(name: string): boolean {
  return hasNamePrefix(stripDiacritics(name.toLowerCase()))
}

/** Whether a cell begins with a title: "Chị Sông", "Ông Lê Văn Núi". */
export function startsWithTitle(cell: string): boolean {
  return TITLE.test(cell)
}

/** Writes a heading for comparison: lower case, without diacritics, with single spaces. */
export function toHeading(cell: string): string {
  return stripDiacritics(cell.toLowerCase())
    .replace(/[^a-z0-9/.,+]+/g, ' ')
    .trim()
}

/** Whether a phone number is that of an office: a landline. */
export function isLandline(cell: string): boolean {
  const number = parsePhoneNumber(splitNumbers(cell)[0] ?? '')
  return number?.startsWith('02') === true || number?.startsWith('1') === true
}

/** Removes what people write between the digits of a number. */
function compact(cell: string): string {
  return cell.replace(/[\s.'’-]/g, '')
}

function splitNumbers(cell: string): string[] {
  return cell.split(/[/;,]| - /).map((part) => part.trim())
}

/** A phone number that is no amount: one with its zero, or nine digits in one piece that are not round. */
function isWrittenPhone(cell: string): boolean {
  const number = parsePhoneNumber(cell)
  if (number === undefined) return false
  if (/^02\d{9}$/.test(number)) return true
  if (!/^0[35789]\d{8}$/.test(number)) return false
  return /^\(?(?:\+?84|0)/.test(cell) || (/^\d{9}$/.test(cell) && !cell.endsWith('000'))
}

/** Twelve digits of an identity card; eleven where a workbook lost the zero. */
function isIdentity(digits: string): boolean {
  return isOldStyleId(digits) || isIdWithoutZero(digits)
}

/** Finds the year of a date, as it is written. */
function findYear(cell: string): string | undefined {
  return (DATE.exec(cell) ?? ISO_DATE.exec(cell))?.[1]
}

function isBirth(cell: string): boolean {
  const year = findYear(cell)
  return YEAR.test(cell) || (year !== undefined && (year.length === 2 || YEAR.test(year)))
}
