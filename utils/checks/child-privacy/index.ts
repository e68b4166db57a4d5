// Finds a child's full name with details that make the child findable or expose private life, and child victims
// who become identifiable.

import type { Fix, Span } from '../../draft.ts'
import { hasOverlap } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { compactRegExp } from '../../text/regexp/compact.ts'
import type { Check } from '../check-contract.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import {
  extendOverName,
  findFullNames,
  hasOnlyInitials,
  isFamilyName,
  isSureName,
} from '../shared/context/full-names.ts'
import { findEnclosingPassage, findEnclosingSentence, hasOfficialSource } from '../shared/context/mitigating-context.ts'
import { startsLine } from '../shared/context/name-parts.ts'
import { isOfIllNeighbour } from '../shared/context/neighbours.ts'
import { CHILD_CLASS, CHILD_SCHOOLS } from '../shared/context/school-class.ts'
import { buildDeleteSentenceFix, buildSeriesInitialsFix } from '../shared/fixes/fix-builders.ts'
import { UNSURE } from '../shared/model/model-kinds.ts'
import { findAbusedNames, isOfAbusedChild } from './abused-children.ts'
import {
  CHILD_DETAIL,
  CLASS_HEADING,
  LISTED_ILLNESS,
  PRIVATE_DETAIL,
  PUPIL_DETAIL,
  SCHOOL_PRAISE,
  SCHOOL_RESULT,
  SCORE_HEADING,
} from './child-details.ts'
import { findChildVictims, type VictimHit } from './child-victims.ts'
import { CHILD_AGE, PUPIL } from './child-words.ts'
import { findChildrenAtPlaces } from './children-at-places.ts'
import { isOfChildlikeNames, isOfGrownUps, mentionsChild } from './grown-ups.ts'
import { buildFamilyFixes, buildPassageFix, buildVictimFix } from './mask-names.ts'
import { findNameCandidates, type NameCandidate } from './name-candidates.ts'
import { isOfUnnamedLostChild, isOfUnnamedOwnChild } from './own-child.ts'
import { findOwnPupils } from './own-pupils.ts'
import { isPupilOnLines } from './pupil-lines.ts'
import { findPupilsInSheets } from './pupil-sheets.ts'
import { findWrittenOutNames } from './written-out-names.ts'

const PREFILTER =
  /(?<![a-z])(?:be|chau|em|con|lop|hoc|truong|hs|nhoc|tuoi|mam non|mau giao|tieu hoc|thcs|tre|cu|dua|thang|nan nhan|thi sinh|(?:10|[1-9])[a-e]\d{0,2})(?![a-z])/

/** A hit and the child's name in it. A victim may be made known without a name. */
interface ChildHit extends VictimHit {
  /** The name: UTF-16 offsets in the analyzed text. */
  name?: Span
}

export const childPrivacy: Check<ChildHit> = {
  id: 'child-privacy',
  level: 'warn',
  kinds: [
    { id: 'abused', level: 'stop', messages: ['abused'] },
    // Louder, masking the name in the first place would raise it, and would not be offered.
    { id: 'written-out', level: 'note', messages: ['written-out'], doubt: 0 },
    UNSURE,
  ],
  provisions: ['luat-tre-em-2016.d6.k11', 'nd-56-2017.d33', 'nd-56-2017.d36', 'luat-91-2025.d24.k2'],
  find({ attachments }, reading) {
    const sheets = attachments.flatMap(({ name, signs }, attachment): ChildHit[] =>
      signs?.includes('mark-sheet') ? [{ start: 0, end: name.length, message: 'marks', attachment }] : [],
    )
    return [...findInText(reading), ...sheets]
  },
  buildFixes(reading, hit) {
    return [...buildNamesFixes(reading, hit), buildDeleteSentenceFix(reading.original, hit)]
  },
  buildPassageFixes(reading, passage) {
    return [buildPassageFix(reading, passage), buildDeleteSentenceFix(reading.original, passage)]
  },
  // Initials are what the fix makes of a name.
  isExempt: (reading, sentence) =>
    hasOnlyInitials(reading, sentence) ||
    !mentionsChild(reading) ||
    isOfGrownUps(reading, sentence) ||
    isOfChildlikeNames(reading, sentence) ||
    isOfIllNeighbour(reading, sentence) ||
    isOfUnnamedOwnChild(reading, sentence) ||
    isOfUnnamedLostChild(reading, sentence) ||
    isHeading(reading, sentence) ||
    ADULT_BORN.test(reading.bare.slice(sentence.start, sentence.end)),
}

/** What a list is of, with no name in it: "DANH SÁCH LỚP 8A2". */
const HEADING =
  /^[^a-z]*(?:danh sach|ds|bang (?:diem|ten|phan cong)|lich|thoi khoa bieu|ket qua|so do)(?![a-z])[^\n]{0,60}$/

function isHeading(reading: AnalyzedText, { start, end }: Span): boolean {
  if (!HEADING.test(reading.bare.slice(start, end).trim())) return false
  return !findFullNames(reading).some((name) => name.start < end && name.end > start)
}

function findInText(reading: AnalyzedText): ChildHit[] {
  if (!PREFILTER.test(reading.bare)) return []
  const names = findNameCandidates(reading)
  const hits = findSheetHits(reading, names)
  const add = (hit: ChildHit) => {
    if (hits.length < 2 * MAX_CHILDREN && !hits.some((other) => hasOverlap(other, hit))) hits.push(hit)
  }
  for (const hit of findNamedHits(reading, names)) add(hit)
  for (const hit of findListedHits(reading, names)) add(hit)
  for (const hit of findHitsOnLines(reading, names)) add(hit)
  for (const hit of findLowerCaseHits(reading)) add(hit)
  for (const name of findWrittenOutNames(reading, (initials) => isFindableChild(reading, initials)))
    add(buildHit(reading, name, name, 'written-out'))
  for (const hit of findAbusedHits(reading)) add(hit)
  const named = [...hits]
  // The parents of a child with a hit: the same child.
  for (const hit of findChildVictims(reading))
    if (!named.some(({ end }) => end <= hit.start && hit.start - end < SAME_CHILD_REACH)) add(hit)
  const known = [...hits]
  // The mask of a name hides the places around it, too.
  for (const hit of findChildrenAtPlaces(reading))
    if (!known.some(({ start, end }) => end - hit.start > -SAME_CHILD_REACH && start - hit.end < SAME_CHILD_REACH))
      add(hit)
  const all = hits.map((hit) =>
    isOfAbusedChild(reading, hit, hit.message === 'written-out') ? { ...hit, message: 'abused' } : hit,
  )
  const isAbused = (start: number, end: number) =>
    all.some((hit) => hit.message === 'abused' && hit.start >= start && hit.end <= end)
  return [...all, ...findOwnPupils(reading, isAbused).filter((hit) => !all.some((other) => hasOverlap(other, hit)))]
}

function buildNamesFixes(
  reading: AnalyzedText,
  { message, name, relative, words }: ChildHit,
): readonly (Fix | undefined)[] {
  const known = name ?? relative
  const isVictim = (each: string) => each === 'abused' || each === message
  if (message === 'abused' || message === 'victim') {
    const around = known ?? words
    const findLeft = (after: AnalyzedText) => findInText(after).map((hit) => hit.message)
    return around ? [buildVictimFix(reading, around, known, findLeft, isVictim)] : []
  }
  if (!name) return []
  return message === 'named' ? buildFamilyFixes(reading, name) : [buildSeriesInitialsFix(reading, name)]
}

/** A year of birth that makes a grown person. */
const ADULT_BORN =
  /(?<![a-z]|hoc |nu |nam |thi |du |(?:me|ma|bo|ba|cha)[a-z ]{0,12}? )(?:sinh|sn|ns|dob)(?: ngay| nam| vao)?[ :]{1,3}(?:[0-3]?\d[./-][01]?\d[./-])?19\d\d(?!\d)/

const TITLE_END = '(?: tên)?(?: là)? ?[:,]? ?$'
const CHILD_TITLE = compilePattern(
  `(?:bé|cháu|nhóc|cu|con|trẻ|(?<!du )học sinh|hs|trò|thí sinh|nữ sinh|nam sinh)(?: (?:bé|gái|trai|nhỏ|học sinh|em|mình|tôi|tui))?(?: nhà (?:mình|em))?${TITLE_END}`,
)
/** "Con bé lớp 8A trường … tên …": the word for a child comes first, the name after the details. */
const CHILD_CALLED = compilePattern(`(?:con bé|thằng bé|cháu|bé|${PUPIL}|nhóc)(?: [\\p{L}\\d/]+){1,9} tên(?: là)? ?$`)
const YOUNG_TITLE = compilePattern(`(?:em|bạn)${TITLE_END}`)
const ADULT_BEFORE = compilePattern(
  `(?:${[
    'thầy|cô|giáo viên|gv|gvcn|chủ nhiệm|hiệu trưởng|hiệu phó|phụ huynh|anh|chị|ông|bà|bác|chú|dì|đồng chí|đ\\/c',
    'mẹ|bố|cha|má|bí thư|chủ tịch|ts|ths|pgs|gs|bs|bác sĩ|luật sư',
    'nhà (?:thơ|văn|báo|khoa học)',
    'nhạc sĩ|tác giả|anh hùng|liệt sĩ|vua|tướng|cầu thủ|ca sĩ|diễn viên|nghệ sĩ|hoa hậu|tỷ phú|doanh nhân|giáo sư',
    'tiến sĩ|phóng viên',
  ].join('|')})(?: giáo)?(?: (?:bé|cháu|em))?[.]?${TITLE_END}`,
)
/** "Nhắc mấy mẹ: …": the people addressed, not the person named after them. */
const ADDRESSED_GROUP = compilePattern('(?:các|mấy|quý|mọi|cả)(?: \\p{L}+){1,3} ?[:,] ?$')
const ADULT_AFTER = compilePattern(
  '^[ ,(-]{0,4}(?:là )?(?:chủ nhiệm|giáo viên|gv|gvcn|hiệu trưởng|hiệu phó|phụ huynh|phó|trưởng (?:phòng|ban|khoa|đoàn)|bí thư|cựu học sinh|dạy|phụ trách|tổ trưởng|nguyên|cán bộ|mẹ|bố|ba|má|cô giáo|thầy)',
)
/** Right after the name: words that say it is a pupil's. */
const PUPIL_AFTER = compilePattern(
  `^[ ,(:-]{0,4}(?:(?:là|hiện|đang|năm nay|mới|em|bé) ){0,3}(?:học sinh|học trò|trò cũ|hs|học lớp|học trường|${CHILD_CLASS}|trường (?:th|thcs|mầm|mẫu|tiểu|mn)|${CHILD_SCHOOLS}|${CHILD_AGE}|(?:10|[1-9])[a-e]\\d{0,2})`,
)
/** "mẹ bé …": the name after it is the child's nickname or the parent's name. */
const PARENT_OF = compilePattern(`(?:mẹ|bố|ba|má|cha|phụ huynh|cô|thầy)(?: của)? (?:bé|cháu|con)${TITLE_END}`)
/** How far before a name its title is read, in UTF-16 units. */
const TITLE_REACH = 34
const AFTER_REACH = 110
const AFTER_CODE = 40
/** How many names with a class behind them are a list. */
const MIN_CODED = 3
/** Named children to report in one draft. More would not help the writer. */
const MAX_CHILDREN = 200

/** Finds full names that the words around them mark as a child's, with a detail in the same sentence. */
function findNamedHits(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  if (names.length === 0) return []
  const hits: ChildHit[] = []
  const isListed = names.filter(({ code }) => code !== undefined).length >= MIN_CODED
  for (const name of names) {
    if (hits.length >= MAX_CHILDREN) break
    const before = (what: Pattern) => what.testIn(reading, name.start - TITLE_REACH, name.start)
    const after = (what: Pattern) => what.testIn(reading, name.end, name.end + 40)
    const child = before(CHILD_TITLE) || CHILD_CALLED.testIn(reading, Math.max(0, name.start - 80), name.start)
    if (child ? before(PARENT_OF) : (before(ADULT_BEFORE) && !before(ADDRESSED_GROUP)) || after(ADULT_AFTER)) continue
    if (name.code !== undefined && !isListOfGrownUps(reading, name)) {
      const detail = findFirstMatchInRange(CHILD_DETAIL.find(reading), name.code, name.code + AFTER_CODE)
      if (isPublishedPraise(reading, name)) continue
      const hit = buildHit(reading, name, { start: name.start, end: detail?.end ?? name.code }, 'named')
      // The model reads one line, and knows of it only how usual the name is.
      hits.push(isListed && startsLine(reading, name.start) ? { ...hit, isCertain: true } : hit)
      continue
    }
    const sentence = findEnclosingSentence(reading, name)
    const from = Math.max(sentence.start, name.start - 60)
    const young = before(YOUNG_TITLE)
    const pupilBefore = young && PUPIL_DETAIL.testIn(reading, from, name.start)
    const isChild = child || pupilBefore || (after(PUPIL_AFTER) && (young || isSureName(name)))
    if (!isChild || (!child && isListOfGrownUps(reading, name))) continue
    const detail = findFirstMatchInRange(
      CHILD_DETAIL.find(reading),
      name.end,
      Math.min(sentence.end, name.end + AFTER_REACH),
    )
    if ((!detail && !PUPIL_DETAIL.testIn(reading, from, name.start)) || isPublishedPraise(reading, name)) continue
    hits.push(buildHit(reading, name, { start: name.start, end: detail?.end ?? name.end }, 'named'))
  }
  return hits
}

/** Finds abused children by their name, a given one too, with the detail that follows it. */
function findAbusedHits(reading: AnalyzedText): ChildHit[] {
  return findAbusedNames(reading).map((name) => {
    const { end } = findEnclosingSentence(reading, name)
    const detail = findFirstMatchInRange(CHILD_DETAIL.find(reading), name.end, Math.min(end, name.end + AFTER_REACH))
    return buildHit(reading, name, { start: name.start, end: detail?.end ?? name.end }, 'abused')
  })
}

/** Finds the names of pupils in the rows of sheets. The model reads a line at a time, and sees no headings. */
function findSheetHits(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  return findPupilsInSheets(reading, names, (at) => isListOfGrownUps(reading, { start: at, end: at }))
    .filter((name) => !isPublishedPraise(reading, name))
    .slice(0, MAX_CHILDREN)
    .map((name) => ({ ...buildHit(reading, name, name, 'listed'), isCertain: true }))
}

/** Finds names that end their line, with the class or the school of the child on a line near it. */
function findHitsOnLines(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  if (names.length === 0 || !reading.bare.includes('\n')) return []
  return names.slice(0, MAX_CHILDREN).flatMap((name): ChildHit[] => {
    const before = (what: Pattern) => what.testIn(reading, name.start - TITLE_REACH, name.start)
    const isChild = before(CHILD_TITLE)
    if (isChild ? before(PARENT_OF) : before(ADULT_BEFORE) || isListOfGrownUps(reading, name)) return []
    if (!isPupilOnLines(reading, name, names) || isPublishedPraise(reading, name)) return []
    return [buildHit(reading, name, name, 'named')]
  })
}

/** Whether the words around say that it is a child, and give a detail in the same sentence. */
function isFindableChild(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    (CHILD_TITLE.testIn(reading, start - TITLE_REACH, start) ||
      YOUNG_TITLE.testIn(reading, start - TITLE_REACH, start)) &&
    findFirstMatchInRange(CHILD_DETAIL.find(reading), end, end + AFTER_REACH) !== undefined
  )
}

/** Whether the passage only praises the child for a school result and names an official source. */
function isPublishedPraise(reading: AnalyzedText, name: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, name)
  return (
    SCHOOL_PRAISE.testIn(reading, start, end) &&
    hasOfficialSource(reading, name) &&
    !PRIVATE_DETAIL.testIn(reading, start, end)
  )
}

const STAFF = compilePattern(
  '(?:danh sách|phân công|lịch|bảng|gồm|ban)(?: \\p{L}+){0,3} (?:giáo viên|phụ huynh|thầy|cô giáo|chủ nhiệm|cán bộ|đại diện|cha mẹ|công chức|giảng viên|giám hiệu|nhân viên)',
)
/** Those who were pupils together once. */
const FORMER_PUPILS = compilePattern('cựu học sinh|niên khóa (?:19\\d\\d|200\\d)')
/** Grown-ups who learn. */
const GROWN_LEARNERS = compilePattern(
  'học viên|sinh viên|' +
    'lớp (?:bồi dưỡng|tập huấn|đào tạo|sơ cấp|trung cấp|cao cấp|cao học|đại học|nghiệp vụ|chính trị|cảm tình|đối tượng|đảng)',
)
/** A class of a school: pupils, whatever courses or students are mentioned with it. */
const LETTERED_CLASS = compilePattern('lớp(?: |(?=\\d))(?:1[0-2]|[1-9])[a-eghk]\\d{0,2}')
/** What has classes with such a letter, too. */
const HIGHER_SCHOOL = compilePattern('đại học|cao đẳng|trung cấp|cao học|học viện|chính trị|nghiệp vụ|quản lý|đảng')
const LIST_REACH = 400
/** How far after the marks the class may be: "… 3 toán, … 2 điểm văn, đều học lớp 5C". */
const CLASS_AFTER = 110
/** How far after a named child its parents may be named. */
const SAME_CHILD_REACH = 80

/** Whether the lines above say that the list is of teachers, parents, officials or others who are grown up. */
function isListOfGrownUps(reading: AnalyzedText, { start }: Span): boolean {
  const from = Math.max(0, start - LIST_REACH)
  const isAbove = (pattern: Pattern) => pattern.testIn(reading, from, start)
  if (isAbove(STAFF) || isAbove(FORMER_PUPILS)) return true
  return isAbove(GROWN_LEARNERS) && (isAbove(HIGHER_SCHOOL) || !isAbove(LETTERED_CLASS))
}

const SIGNING_OFFICES =
  'hieu truong|hieu pho|giam doc|chu tich|bi thu|chu nhiem|tong phu trach|(?:truong|pho) (?:phong|ban|khoa)|' +
  'nguoi lap|ke toan|thu ky'
/** The end of a paper before the name of who signs it: a line with the office alone, and perhaps "(đã ký)". */
const SIGNED_AS = compactRegExp(
  `(?:^|\\n)[^a-z\\n]{0,6}(?:(?:kt|tm|tl|tuq|thay mat)[. ]{1,2})?(?:pho )?(?:${SIGNING_OFFICES})[^\\n\\da-z:]{0,20}\\n` +
    '(?:[^a-z\\n]{0,20}(?:da )?ky[^\\n]{0,40}\\n)?[^a-z\\d]{0,40}$',
)
const SIGNATURE_REACH = 160

/** Whether a name on its line is that of who signs a paper. */
function isSigner({ bare }: AnalyzedText, { start }: Span): boolean {
  return SIGNED_AS.test(bare.slice(Math.max(0, start - SIGNATURE_REACH), start))
}

/** An entry of a list in one line: "Lớp 3D …: Trần … (2 tháng), Mai … (1 tháng)". */
const IN_LINE = /[:,;] {0,2}$/
const LINE_HEAD = /(?:^|\n)[\s\d./)+*•:-]{0,8}(?:em |be |chau |con |ban )?$/

/** How many lines with a name alone are a list. */
const MIN_LISTED = 2

/** Finds names at line starts under a heading that names a class, and names directly followed by school results. */
function findListedHits(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  if (names.length === 0 || !(CLASS_HEADING.test(reading) || SCORE_HEADING.test(reading))) return []
  const alone: ChildHit[] = []
  const hits = names.slice(0, MAX_CHILDREN).flatMap((name): ChildHit[] => {
    const line = reading.bare.slice(name.end, name.end + AFTER_REACH)
    const stop = line.indexOf('\n')
    const lineEnd = name.end + (stop < 0 ? line.length : stop)
    const scores = findFirstMatchInRange(SCHOOL_RESULT.find(reading), name.end, lineEnd)
    const scored = scores !== undefined && scores.start - name.end <= 12
    const before = reading.bare.slice(Math.max(0, name.start - 20), name.start)
    const atHead = LINE_HEAD.test(before)
    const remarked = IN_LINE.test(before) && /^ ?[(:-]/.test(line)
    if (!atHead && !scored && !remarked) return []
    const from = Math.max(0, name.start - LIST_REACH)
    const headed =
      CLASS_HEADING.testIn(reading, from, name.start) ||
      (scored &&
        (SCORE_HEADING.testIn(reading, from, name.start) ||
          (/\d/.test(reading.text[scores.start]!) &&
            CLASS_HEADING.testIn(reading, scores.end, scores.end + CLASS_AFTER))))
    if (!headed || isListOfGrownUps(reading, name) || isSigner(reading, name) || isPublishedPraise(reading, name))
      return []
    const illness = findFirstMatchInRange(LISTED_ILLNESS.find(reading), name.end, lineEnd)
    const hit = buildHit(reading, name, { start: name.start, end: (scores ?? illness)?.end ?? name.end }, 'listed')
    if (atHead && /^[^a-z\d]*$/.test(reading.bare.slice(name.end, lineEnd))) alone.push(hit)
    // A line of a name and its marks, or of an illness, says enough.
    return [atHead && (scored || illness) ? { ...hit, isCertain: true } : hit]
  })
  // The model reads a line at a time: of one with a name alone it knows only how usual the name is.
  if (alone.length < MIN_LISTED) return hits
  return hits.map((hit) => (alone.includes(hit) ? { ...hit, isCertain: true } : hit))
}

/** "bé nguyễn gia bảo lớp 3a": without capitals, a title must come before and a class or school after the name. */
const LOWER_CASE_NAME = compactRegExp(
  [
    '(?<![a-z])(?:be|chau|em|hoc sinh|hs|con gai|con trai)',
    '(?: (?:gai|trai|ten|ten la|minh|em|nha minh)){0,2} ',
    "(?<n>(?:(?<f>[a-z]{2,7}) (?<m>[a-z]{1,7})|[hk]'[a-z]{2,7})(?: [a-z']{1,8}){1,2}?)",
    ',? {0,2}(?:(?:dang |la |o |hien )?(?:hoc )?(?:sinh )?(?:lop (?:10|[1-9]|la|choi|mam)|truong (?:th|tieu|mam|mau|mn)|mam non|mau giao|tieu hoc|thcs)|',
    '(?:bi|mac|sot|nhiem) (?:sot|tay chan|thuy dau|soi|cum|tu ky|tang dong|\\d{2}|benh|hiv|ung thu))',
  ].join(''),
  'g',
)
const PLAIN_FAMILY = /^(?:nguyen|tran|pham|hoang|huynh|phan|dang|bui|ngo|duong|dinh|trinh|luong|truong)$/
const MIDDLE_NAME =
  /^(?:thi|van|minh|ngoc|gia|bao|duc|quoc|thanh|hoang|anh|nhat|khanh|huu|xuan|thu|kim|my|phuong|tuan|dinh|thien|thuy)$/

function findLowerCaseHits(reading: AnalyzedText): ChildHit[] {
  return findAllMatches(LOWER_CASE_NAME, reading.bare).flatMap((match): ChildHit[] => {
    const { n, f, m } = match.groups!
    if (f && !(isFamilyName(f) && (PLAIN_FAMILY.test(f) || MIDDLE_NAME.test(m!)))) return []
    const start = match.index + match[0].indexOf(n!)
    const end = match.index + match[0].length
    const name = { start, end: start + n!.length }
    return isPublishedPraise(reading, name) ? [] : [buildHit(reading, name, { start, end }, 'named')]
  })
}

/** Builds a hit that is not cut inside a name, inside a class ("4B") or inside a school ("THCS số 2 …"). */
function buildHit(
  reading: AnalyzedText,
  { isOfHighlands, ...name }: Span & { isOfHighlands?: boolean },
  { start, end }: Span,
  message: string,
): ChildHit {
  const whole = GOES_ON.reduce((at, [before, after]) => {
    const goesOn = before.test(reading.text.slice(Math.max(start, at - 3), at))
    return goesOn ? at + (after.exec(reading.text.slice(at, at + MAX_REST))?.[0].length ?? 0) : at
  }, end)
  const certain = isOfHighlands ? { isCertain: true as const } : {}
  return { ...reading.span(start, extendOverSchool(reading, whole)), message, name, ...certain }
}

/** The first half of a kind of school, which is written with a capital: "Trường Tiểu | học Hoa Mai". */
const SCHOOL_HALF = /(?<![a-z])(?:tieu|trung|mam|mau|pho)$/
const OTHER_HALF = /^ {1,2}(?:hoc(?: (?:co so|pho thong))?|non|giao|thong)(?![a-z])/
const HALF_REACH = 8

/** Extends an offset over a name, and over the whole kind of school where the name stops within it. */
function extendOverSchool(reading: AnalyzedText, at: number): number {
  const end = extendOverName(reading, at)
  if (!SCHOOL_HALF.test(reading.bare.slice(Math.max(0, end - HALF_REACH), end))) return end
  const half = OTHER_HALF.exec(reading.bare.slice(end, end + MAX_REST))?.[0].length
  return half === undefined ? end : extendOverName(reading, end + half)
}

/** What goes on after some words: the letter of a class, a school, the paper on an illness. */
const GOES_ON: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/\d$/, /^[a-zđ]\d{0,2}(?![\p{L}\p{N}])/iu],
  [/(?<!\p{L})số$/iu, /^ \d{1,2}(?: \p{Lu}\p{Ll}{0,6}(?![\p{L}\p{N}])){0,3}/u],
  [
    /\p{L}$/u,
    /^,? (?:có |đã có |kèm )?(?:giấy|sổ|hồ sơ)(?: (?:của|khám|điều trị|xác nhận)){0,2} (?:bệnh viện|bv|viện|bác sĩ)(?: (?:tâm thần|nhi đồng|nhi|trung ương|tỉnh|huyện)){0,2}(?![\p{L}\p{N}])/iu,
  ],
]
/** The longest of it, in UTF-16 units. */
const MAX_REST = 60
