// Illnesses that a record or a list says without a verb: "…, sn 1958, xóm 4, xơ gan do rượu".

import { findNextSpanIndex, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isSureName } from '../shared/context/full-names.ts'
import { BARE_PLACE_HEADS } from '../shared/context/home-places.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { startsLine } from '../shared/context/name-parts.ts'
import { ILLNESS_WORDS } from './illness-words.ts'
import { findTitleStart, type NamedPerson } from './named-people.ts'
import { CALL_FOR_HELP } from './other-matters.ts'
import { createRangeTest } from './range-test.ts'

const RELATIVE = '(?:(?:có )?(?:con(?: trai| gái)?|vợ|chồng|mẹ|bố|cha|ba|má) )?'
/** A list also says it with one word, or with all of its name. */
const ILLNESS = [
  ILLNESS_WORDS,
  'tai biến mạch máu não|nghiện(?: rượu)?|chạy thận|rối loạn (?:tâm thần|lưỡng cực|lo âu|cảm xúc)',
  '(?:sẩy|sảy|phá|nạo|hút) thai',
].join('|')
/** What says more of an illness: which, how far, since when. */
const WHICH =
  '(?: (?:vú|phổi|gan|máu|xương|não|vòm|họng|cổ|tử|cung|dạ|dày|đại|trực|tràng|tuyến|giáp|tụy|thực|quản|tiền|liệt|b|c|do|vì|' +
  'rượu|bia|siêu|vi|virus|giai|đoạn|cuối|đầu|nặng|nhẹ|type|tuýp|típ|thể|phân|mãn|mạn|tính|dương|độ|lần|tháng|di|căn|đang|' +
  'hóa|xạ|trị|điều|uống|thuốc|có|sổ|đã|cai|tái|rồi|nay|năm|\\d{1,4})){0,7}'
/** An illness that is a clause, or an entry of a list, for itself. */
const LISTED = compilePattern(
  `${RELATIVE}(?:(?:nghi|đang|tiền sử|chẩn đoán|cđ|điều trị|bệnh) ?:? ){0,2}(?:${ILLNESS})${WHICH}` +
    '(?= ?(?:[,;.)\\n–-]|$))',
)
/** The same of short words, which would be others without diacritics. */
const LISTED_SHORT = compilePattern(`(?:lao|lậu)${WHICH}(?= ?(?:[,;.)\\n–-]|$))`, { bare: false })
/** What is before such a clause. */
const CLAUSE_START = /[,;:(–-] ?$/
const ENTRY_SIGN = /[,;:()–]| - /
const PLACE =
  `(?:${BARE_PLACE_HEADS}|khu|ban|doi|so|xa|phuong|huyen|tinh|tp|duong|chung cu|phong|` +
  'giuong|khoa|buong|nha|dau|cuoi|gan|canh|ke|sau|truoc)'
/** What a record says of a person: age, birth, numbers, home, bed, means. */
const DATA = new RegExp(
  '^(?:\\d{1,4} ?(?:t|tuoi)?(?: (?:o|ngu|nha) .{2,40})?|(?:nam sinh|sinh|sn|ns|dob) ?.{0,24}|[\\d/. •x-]{4,24}|' +
    '(?:cccd|cmnd|can cuoc|bhyt|bhxh|ma|mssv|sdt|dt|dien thoai|the|stk|tk|lh|zalo)(?![a-z]).{0,40}|' +
    `(?:(?:o|ngu|tru|thuong tru|que|dia chi|dc) ){0,2}(?:o )?${PLACE}(?![a-z]).{0,40}|\\d[\\d/]{0,8} [a-z ]{3,30}|` +
    '(?:thua|to ban do|to)(?: dat)?(?: so)? \\d.{0,40}|(?:hien|van|con|da|dang)(?: dang| con)?|' +
    '(?:ho )?(?:can |thoat )?ngheo|ho (?:kho khan|chinh sach)|doc than|nam|nu)$',
)
/** People with an illness for a subject: those who treat it, teach it, or write of it. */
const OF_EXPERTS = compilePattern(
  'hội thảo|tọa đàm|báo cáo viên|chuyên đề|chuyên khoa|diễn giả|tập huấn|lịch trực|lịch khám|đề tài|bài giảng|khám miễn phí|' +
    'tư vấn|bác sĩ|bs|gs|pgs|truyện|phim|ví dụ|tác giả',
)
const isOfExpertsIn = createRangeTest(OF_EXPERTS)
const isHelpIn = createRangeTest(compilePattern(CALL_FOR_HELP))
/** The farthest from a name to its illness, in UTF-16 units. */
const ENTRY_REACH = 160
/** Illnesses of one draft that are looked at. More would not help the writer. */
const MAX_LISTED = 60

/** An illness and who has it. */
interface ListedIllness extends Span {
  person: NamedPerson
}

/** Finds illnesses that follow a full name, where only what a record says of a person is between them. */
export function findListedIllnesses(reading: AnalyzedText, people: () => readonly NamedPerson[]): ListedIllness[] {
  return [...LISTED.find(reading), ...LISTED_SHORT.find(reading)]
    .slice(0, MAX_LISTED)
    .flatMap((illness): ListedIllness[] => {
      if (!CLAUSE_START.test(reading.text.slice(Math.max(0, illness.start - 2), illness.start))) return []
      const person = findRecordedPerson(reading, people(), illness)
      if (!person) return []
      const passage = findEnclosingPassage(reading, illness)
      if (isOfExpertsIn(reading, passage) || isHelpIn(reading, passage)) return []
      return [{ start: illness.start, end: illness.end, person }]
    })
}

/** Returns whom a record is of in which some words are an entry: only other data are between both. */
export function findRecordedPerson(
  reading: AnalyzedText,
  people: readonly NamedPerson[],
  entry: Span,
): NamedPerson | undefined {
  const next = findNextSpanIndex(people, entry.start)
  // The street of an address may look like a person.
  return people.slice(Math.max(0, next - 2), next).findLast((each) => isRecorded(reading, each, entry))
}

/** After a heading, or the entry before it. */
const OPENS_ENTRY = /[:;] ?$/

/** Whether an entry of a list begins with a person: "- Ông Lê Văn Mẫu". */
function startsEntry(reading: AnalyzedText, { start }: Span): boolean {
  const at = findTitleStart(reading, start)
  return startsLine(reading, at) || OPENS_ENTRY.test(reading.text.slice(Math.max(0, at - 2), at))
}

function isRecorded(reading: AnalyzedText, person: NamedPerson, { start }: Span): boolean {
  const isEntry = startsEntry(reading, person)
  if (person.short || !(isSureName(person) || isEntry) || start - person.end > ENTRY_REACH) return false
  const between = reading.bare.slice(person.end, start)
  if (between.includes('\n')) return false
  const said = between.split(ENTRY_SIGN).map((part) => part.trim().replace(/-$/, ''))
  const facts = said.filter((part) => part !== '')
  return facts.every((part) => DATA.test(part)) && (isEntry || facts.length > 0)
}
