// Illnesses that a record or a list says without a verb: "…, sn 1958, xóm 4, xơ gan do rượu".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { CALL_FOR_HELP } from '../shared/context/calls-for-help.ts'
import { DISABILITIES, ILLNESS_WORDS } from '../shared/context/illness-words.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import type { NamedPerson } from './named-people.ts'
import { createRangeTest } from './range-test.ts'
import { findRecordedPerson } from './recorded-people.ts'

const RELATIVE = '(?:(?:có )?(?:con(?: trai| gái)?|vợ|chồng|mẹ|bố|cha|ba|má) )?'
/** A list also says it with one word, or with all of its name. */
const ILLNESS = [
  ILLNESS_WORDS,
  DISABILITIES,
  'tai biến mạch máu não|nghiện(?: rượu)?|chạy thận|rối loạn (?:tâm thần|lưỡng cực|lo âu|cảm xúc)',
  '(?:sẩy|sảy|phá|nạo|hút) thai',
].join('|')
/** What says more of an illness: which, how far, since when. */
const WHICH =
  '(?: (?:vú|phổi|gan|máu|xương|não|vòm|họng|cổ|tử|cung|dạ|dày|đại|trực|tràng|tuyến|giáp|tụy|thực|quản|tiền|liệt|b|c|do|vì|' +
  'rượu|bia|siêu|vi|virus|giai|đoạn|cuối|đầu|nặng|nhẹ|type|tuýp|típ|thể|phân|mãn|mạn|tính|dương|độ|lần|tháng|di|căn|đang|bẩm|sinh|' +
  'hóa|xạ|trị|điều|uống|thuốc|có|sổ|đã|cai|tái|rồi|nay|năm|liệt|nửa|người|bên|trái|phải|chân|tay|toàn|thân|chỗ|một|nằm|' +
  'tpha|vdrl|rpr|\\d{1,4})){0,7}(?: ?\\(\\+\\))?'
/** An illness that is a clause, or an entry of a list, for itself. */
const LISTED = compilePattern(
  `${RELATIVE}(?:(?:nghi|đang|tiền sử|chẩn đoán|cđ|điều trị|bệnh) ?:? ){0,2}(?:${ILLNESS})${WHICH}` +
    '(?= ?(?:[,;.)\\n–-]|$))',
)
/** The same of short words, which would be others without diacritics. */
const LISTED_SHORT = compilePattern(`(?:lao|lậu)${WHICH}(?= ?(?:[,;.)\\n–-]|$))`, { bare: false })
/** What is before such a clause. */
const CLAUSE_START = /[,;:(–-] ?$/
/** People with an illness for a subject: those who treat it, teach it, or write of it. */
const OF_EXPERTS = compilePattern(
  'hội thảo|tọa đàm|báo cáo viên|chuyên đề|chuyên khoa|diễn giả|tập huấn|lịch trực|lịch khám|đề tài|bài giảng|khám miễn phí|' +
    'tư vấn|bác sĩ|bs|gs|pgs|truyện|phim|ví dụ|tác giả',
)
const isOfExpertsIn = createRangeTest(OF_EXPERTS)
const isHelpIn = createRangeTest(compilePattern(CALL_FOR_HELP))
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
