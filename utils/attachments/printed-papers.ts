// Finds papers about a person by what is printed on all of their kind: identity cards, health cards, mark sheets. Their
// headings alone are those of a blank form or of a guide, so somebody's name or number must be filled in too.

import { findFullNames } from '../checks/shared/context/full-names.ts'
import type { AttachmentSign, Span } from '../draft.ts'
import { analyzeText } from '../text/analyzed-text.ts'
import { stripDiacritics } from '../text/character-folding.ts'
import { countEdits } from '../text/count-edits.ts'

/** The signs of papers about a person. */
export type PrintedPaperSign = Extract<
  AttachmentSign,
  'identity-card' | 'insurance-card' | 'birth-certificate' | 'household-book' | 'health-record' | 'mark-sheet'
>

/** A paper about a person, and where a page says so. */
export interface PrintedPaper {
  sign: PrintedPaperSign
  /** UTF-16 offsets of the heading in the text of the page. */
  span: Span
}

/** The headings of a kind of papers, without spaces and diacritics. */
interface PaperForm {
  sign: PrintedPaperSign
  /** Its title, or a heading that no other paper has: at least one must begin a line. */
  own: readonly string[]
  /** Headings that other papers have too. */
  shared: readonly string[]
  /** What a number of this paper looks like. */
  number?: RegExp
  /** How many letters may follow its title in the line; fewer than usual where sentences begin with its words. */
  titleRest?: number
  /** Whether its lines are subjects or pupils with their marks: a contest has marks without subjects. */
  hasMarks?: true
}

/** The fewest different headings of a paper. */
const MIN_HEADINGS = 3
/** The fewest lines with marks. */
const MIN_MARK_LINES = 3
/** Longer pages and lines are none of these papers, or are read in part. */
const MAX_LINES = 120
const MAX_LINE_LENGTH = 160
/** Shorter headings are syllables of names too, as "Văn" is: they count in lines without one. */
const LONG_HEADING = 6
/** A word before a title is a mark that was read as letters, if it has no more of them. */
const MISREAD = 3
/** Letters behind a title in its line: of a class, or of a school year. */
const TITLE_REST = 24

const NAMES = [
  'hovaten',
  'hovachudemten',
  'hochudemten',
  'hotennguoibenh',
  'hotenbenhnhan',
  'hotenhocsinh',
  'tennguoibenh',
  'tenbenhnhan',
  'fullname',
  'hoten',
]
const PERSON = [...NAMES, 'ngaysinh', 'dateofbirth', 'namsinh', 'ngaythangnamsinh', 'gioitinh', 'quoctich', 'dantoc']

const SUBJECTS = [
  'toan',
  'nguvan',
  'van',
  'tienganh',
  'anh',
  'ngoaingu',
  'vatly',
  'hoahoc',
  'sinhhoc',
  'lichsu',
  'dialy',
  'tinhoc',
  'congnghe',
  'khoahoctunhien',
]

const FORMS: readonly PaperForm[] = [
  {
    sign: 'identity-card',
    own: [
      'cancuoccongdan',
      'cancuoc',
      'thecancuoc',
      'giaychungminhnhandan',
      'citizenidentitycard',
      'identitycard',
      'placeoforigin',
      'placeofresidence',
      'dacdiemnhandang',
      'personalidentification',
    ],
    titleRest: 6,
    shared: [
      ...PERSON,
      'quequan',
      'noithuongtru',
      'noidangkythuongtru',
      'noicutru',
      'nationality',
      'sodinhdanhcanhan',
      'cogiatriden',
      'dateofexpiry',
      'noidangkykhaisinh',
    ],
    number: /(?<!\d)0\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)/,
  },
  {
    sign: 'insurance-card',
    own: ['thebaohiemyte', 'noidangkykcbbd', 'noidkkcbbd', 'noidangkykcbbandau', 'thoidiemdunamnamlientuc'],
    shared: [
      ...PERSON,
      'maso',
      'giatrisudung',
      'giatrisudungtu',
      'diachi',
      'noicapdoithe',
      'baohiemxahoivietnam',
      'bhxh',
    ],
    titleRest: 8,
    number: /(?<![\p{L}\d])[A-Z]{2} ?[1-5] ?\d{2}(?: ?\d){7,10}(?!\d)/u,
  },
  {
    sign: 'birth-certificate',
    own: ['giaykhaisinh', 'trichluckhaisinh', 'bansaogiaykhaisinh'],
    shared: [
      ...PERSON,
      'noisinh',
      'quequan',
      'sodinhdanhcanhan',
      'hochudemtennguoime',
      'hochudemtennguoicha',
      'hovatenme',
      'hovatencha',
      'nguoidikhaisinh',
      'noidangkykhaisinh',
      'noicutru',
    ],
  },
  {
    sign: 'household-book',
    own: [
      'sohokhau',
      'sotamtru',
      'danhsachhogiadinh',
      'danhsachnhankhau',
      'danhsachthanhvienhogiadinh',
      'phieuthuthapthongtinhogiadinh',
      'thongtinhogiadinh',
      'xacnhanthongtinvecutru',
    ],
    shared: [
      ...PERSON,
      'hovatenchuho',
      'chuho',
      'quanhevoichuho',
      'nhankhau',
      'noithuongtru',
      'noicutru',
      'nghenghiep',
      'sodinhdanhcanhan',
      'hosohokhauso',
    ],
  },
  {
    sign: 'health-record',
    own: [
      'giayravien',
      'giaychuyenvien',
      'giaychuyentuyen',
      'hosobenhan',
      'tomtathosobenhan',
      'benhan',
      'phieukhambenh',
      'phieuketquakhambenh',
      'ketquakhambenh',
      'sokhambenh',
      'ketquaxetnghiem',
      'phieuketquaxetnghiem',
      'phieuxetnghiem',
      'ketquachandoanhinhanh',
      'donthuoc',
      'giaychungnhannghiviechuongbhxh',
    ],
    shared: [
      ...PERSON,
      'mabenhnhan',
      'mayte',
      'chandoan',
      'chandoanravien',
      'huongdieutri',
      'phuongphapdieutri',
      'xetnghiem',
      'vaovienluc',
      'ravienluc',
      'bacsidieutri',
      'tiensubenh',
      'sothebaohiemyte',
      'sothebhyt',
      'triso',
      'khoanoi',
    ],
  },
  {
    sign: 'mark-sheet',
    own: [
      'bangdiem',
      'phieudiem',
      'sodiem',
      'phieubaodiem',
      'hocba',
      'ketquahoctap',
      'bangtonghopketquahoctap',
      'bangketquahoctap',
      'phieulienlac',
      'solienlac',
      'ketquakiemtra',
      'ketquathi',
    ],
    shared: [
      ...PERSON,
      ...SUBJECTS,
      'hocluc',
      'hanhkiem',
      'xeploai',
      'diemtrungbinh',
      'diemtb',
      'diem',
      'sobaodanh',
      'sbd',
      'hocky',
      'giuaky',
      'cuoiky',
    ],
    hasMarks: true,
  },
]

/** A line as it is compared. */
interface HeadingLine extends Span {
  text: string
  /** Its words in lower case without diacritics, letters only. */
  words: readonly string[]
  /** The same, for each part of a line in two languages. */
  parts: readonly (readonly string[])[]
}

/** Finds the papers about a person that a page is a picture of. */
export function findPrintedPapers(text: string): PrintedPaper[] {
  const lines = splitHeadingLines(text)
  return FORMS.flatMap((form): PrintedPaper[] => {
    const title = lines.find(({ parts }) =>
      parts.some((words) => form.own.some((heading) => isTitle(words, heading, form.titleRest))),
    )
    if (!title || countHeadings(lines, [...form.own, ...form.shared]) < MIN_HEADINGS || !isFilledIn(lines, form))
      return []
    return [{ sign: form.sign, span: { start: title.start, end: title.end } }]
  })
}

function splitHeadingLines(text: string): HeadingLine[] {
  let start = 0
  return text.split('\n', MAX_LINES).map((line) => {
    const at = start
    start += line.length + 1
    const parts = stripDiacritics(line.slice(0, MAX_LINE_LENGTH).toLowerCase())
      .split(/[/|]/)
      .map((part) => part.match(/[a-z]+/g) ?? [])
    return { text: line, start: at, end: at + line.length, words: parts.flat(), parts }
  })
}

/** How many letters of a heading may be misread. */
function countAllowedEdits(heading: string): number {
  if (heading.length >= 9) return 2
  return heading.length >= 6 ? 1 : 0
}

/** Whether words begin with a heading, but for one short word before it, and are not a sentence about it. */
function isTitle(words: readonly string[], heading: string, titleRest = TITLE_REST): boolean {
  // "Số căn cước" is a line of another paper.
  if (words[0] === 'so' && !heading.startsWith('so')) return false
  return [0, 1].some((from) => {
    if (from === 1 && (words[0]?.length ?? 9) > MISREAD) return false
    const end = findHeadingEnd(words, from, heading)
    return end > 0 && words.slice(end).join('').length <= titleRest
  })
}

/** Finds the word behind a heading that begins at a word; 0 where there is none. */
function findHeadingEnd(words: readonly string[], from: number, heading: string): number {
  const edits = countAllowedEdits(heading)
  let joined = ''
  for (let at = from; at < words.length; at++) {
    joined += words[at]
    if (joined.length > heading.length + edits) return 0
    if (joined === heading) return at + 1
    if (edits > 0 && joined.length >= heading.length - edits && countEdits(joined, heading) <= edits) return at + 1
  }
  return 0
}

/** Counts the different headings of a form, wherever in their lines they are; words are those of one heading only. */
function countHeadings(lines: readonly HeadingLine[], wanted: readonly string[]): number {
  const headings = [...wanted].sort((a, b) => b.length - a.length)
  const found = new Set<string>()
  for (const { text, words } of lines) {
    const distinct = hasName(text) ? headings.filter(({ length }) => length >= LONG_HEADING) : headings
    for (let at = 0; at < words.length; ) {
      const heading = distinct.find((each) => findHeadingEnd(words, at, each) > 0)
      if (heading) found.add(NAMES.includes(heading) ? NAMES[0]! : heading)
      at = heading ? findHeadingEnd(words, at, heading) : at + 1
    }
  }
  return found.size
}

/** Whether a paper is about somebody: a name below its heading, its number, or names with marks. */
function isFilledIn(lines: readonly HeadingLine[], { number, hasMarks }: PaperForm): boolean {
  const marked = lines.filter(({ text }) => countMarks(text) > 0)
  if (hasMarks && (marked.length < MIN_MARK_LINES || countHeadings(lines, SUBJECTS) === 0)) return false
  if (hasMarks && marked.some(({ text }) => hasName(text))) return true
  if (number && lines.some(({ text }) => number.test(text))) return true
  return lines.some(({ words }, at) => {
    const isName = NAMES.some(
      (heading) => findHeadingEnd(words, 0, heading) > 0 || findHeadingEnd(words, 1, heading) > 0,
    )
    // On a card, the name is in the line below.
    return isName && lines.slice(at, at + 3).some(({ text }) => hasName(text))
  })
}

const MARK = /(?<=^|[\s|:[\]])(?:10|\d)[.,]\d{1,2}(?=$|[\s|;[\]])|(?<=[\p{L}:|] ?)(?:10|[1-9])(?=$| ?\|)/gu

function countMarks(text: string): number {
  return text.match(MARK)?.length ?? 0
}

/** Whether a line names somebody; "Nguyễn Văn A" is a name of examples. */
function hasName(text: string): boolean {
  const reading = analyzeText(text.replace(/[|[\]{}_—]/g, ' '))
  return findFullNames(reading).some(({ start, end }) => !/ \p{L}$/u.test(reading.text.slice(start, end)))
}
