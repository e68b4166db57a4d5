// Debts, cases in court, wages and broken marriages of somebody whom the neighbours know by name and home. Mostly a
// note: much of it is said in passing, and who lost money may say so.

import { findNextSpanIndex, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { CALL_FOR_HELP } from '../shared/context/calls-for-help.ts'
import { isSureName } from '../shared/context/full-names.ts'
import {
  findEnclosingPassage,
  findEnclosingSentence,
  findPreviousSentence,
  isQuotedInObjection,
} from '../shared/context/mitigating-context.ts'
import { CHIEFS, KIN_TITLES, PARENT, PARENTS } from '../shared/context/titles.ts'
import { CHILD, HEALTH } from './illness-facts.ts'
import { hasInsideKnowledge } from './inside-knowledge.ts'
import { isKnownByHome } from './known-by-home.ts'
import { BARE_TITLE, isOfWriter, type NamedPerson } from './named-people.ts'
import { ADVICE, DENIALS, EXAMPLES, FICTION, JEST, OTHER_ACTS, PRESS, PUBLIC_FIGURES } from './other-matters.ts'
import type { PersonalItem } from './personal-item.ts'
import { createRangeTest } from './range-test.ts'
import { findRecordedPerson } from './recorded-people.ts'
import { isTaggedInReply } from './reply-tags.ts'
import { findSubject, joinWithoutNumbers } from './subjects.ts'

const NUMBER = '(?:\\d{1,3}(?:[.,]\\d{1,3})?|mấy|vài|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hàng|cả|gần|hơn|bạc|tiền|nửa)'
const MILLIONS = `${NUMBER}(?: (?:mươi|chục|trăm|mấy|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín)){0,3} ?(?:triệu|tr|tỷ|tỉ|củ|cây vàng|cây)(?![\\p{L}])`
const WAGE =
  `(?:lương(?: (?:tháng|có|được|chỉ|cứng|mỗi|là|những|tận|hơn|gần|khoảng|cỡ|một|hưu|bèo|cao|thấp|ít|nhận)){0,4}|` +
  '(?:thu nhập|thưởng tết|tiền thưởng)(?: (?:tháng|một|mỗi|được|có|là|những|tận|hơn|gần|khoảng|cỡ|năm)){0,3})' +
  ` ${MILLIONS}`
/** The same with whose wage it is between both: "lương thầy … tháng này lãnh có 6 triệu". */
const WAGE_OF =
  '(?:tháng|lãnh|lĩnh|nhận|có|được|là|chỉ|gần|hơn|cỡ)' +
  `(?<=(?:lương|thu nhập|tiền thưởng)(?: của)? (?:${KIN_TITLES}|thầy)(?: \\p{L}+){1,6})` +
  `(?: (?:tháng|này|nay|lãnh|lĩnh|nhận|có|được|là|chỉ|mỗi|gần|hơn|cỡ|một)){0,4} ${MILLIONS}`
const WAGES = [WAGE, WAGE_OF]
const DEBTS = [
  `nợ(?! (?:lương|thuế|bảo hiểm|công|tôi|tui|tao|mình|em|nhà))(?: \\p{L}+){0,4}? ${MILLIONS}`,
  'nợ (?:(?:tiền )?(?:quán|hàng|hụi)|ngân hàng|tín dụng|xã hội đen|nóng|xấu|nần|ngập|chồng chất|như chúa|đầm đìa|thẻ tín dụng|app|qua app|lút|đìa)',
  '(?:vỡ|bể|trốn|quỵt|quịt|giật|xù|bùng|chạy) nợ|(?:vỡ|bể|giật|úp) hụi|vỡ phường|phá sản|bị (?:đòi|siết|xiết) nợ|' +
    'vay (?:nặng lãi|nóng|xã hội đen|tín dụng đen)|(?:ngân hàng|chủ nợ)(?: \\p{L}+){0,2} (?:siết|xiết|phát mãi|niêm phong|kê biên)|' +
    'bị (?:siết|xiết|phát mãi|kê biên|niêm phong) (?:nhà|đất|xe|sổ|tài sản)',
  '(?:nợ|vay|dư nợ|thế chấp|trả góp)(?: [\\p{L}\\d.,]+){0,6}? quá hạn',
]
const MARRIAGE = [
  '(?:ly|li) (?:hôn|dị|thân)|bỏ (?:vợ|chồng)|(?:bị )?(?:chồng|vợ) (?:bỏ|đuổi|ruồng)|chửa hoang|không chồng mà (?:chửa|có)|con (?:rơi|hoang)|' +
    'bỏ nhà theo (?:trai|gái|bồ)|(?:đi |bị )?đánh ghen|bắt ghen|vợ chồng(?: \\p{L}+){0,3} (?:lục đục|cơm không lành|sắp bỏ nhau|đánh nhau suốt)|' +
    'sắp bỏ nhau|lục đục',
]
const UNPAID =
  '(?:(?:tiền )?(?:ăn bán trú|bán trú|bảo hiểm y tế|học phí|viện phí|quỹ|hội phí|phí \\p{L}+)|' +
  'tiền (?:ăn|cơm|học|nước|rác|điện|nhà|trọ|phòng|vệ sinh|phân|cám|giống|lúa(?: giống)?|hụi|phạt))'
const SUM = '(?:\\d{1,3}(?:[.,]\\d{3}){1,3}|\\d{1,4} ?(?:k|nghìn|ngàn|đồng|triệu|tr))'
const PERIOD = '(?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|nửa|cả) (?:tháng|kỳ|quý|năm|học kỳ|vụ|đợt)'
/** Small sums that somebody owes to a school, a landlord or a hamlet. */
const DUES = [
  `nợ (?:${UNPAID})(?: (?:cả|của|cho|con|cháu|từ|đã|tận|hết|những|gần|hơn|tới|lớp|tổ)){0,2} (?:${SUM}|${PERIOD})`,
  `(?:chưa|không chịu|trốn) (?:đóng|nộp|trả) (?:${UNPAID})(?: (?:cả|từ|đã|tận|suốt|gần|hơn|tới)){0,2} (?:${SUM}|${PERIOD})`,
]
/** What only the person concerned may make known. */
export const HARD_TIMES = compilePattern([
  ...DEBTS,
  ...DUES,
  '(?:bị|đang bị|vừa bị) (?:kiện|khởi kiện|tòa (?:gọi|triệu)|thi hành án)|hầu tòa|ra tòa|tòa (?:gọi|mời|triệu tập)|' +
    '(?:mới|vừa|đang|từng) (?:ra tù|đi tù|ở tù|mãn hạn tù)|(?:có|dính) (?:tiền án|tiền sự)',
  ...WAGES,
  ...MARRIAGE,
])

/** The household that owes: "gia đình ông …", "cháu … nhà chị …". */
const HOUSEHOLD = compilePattern(`(?:nhà|gia đình|hộ) (?:${KIN_TITLES}|em|cháu)`)
/** Who lost money may say so. */
const OF_WRITER = compilePattern(
  '(?:mượn|vay|lừa|giật|quỵt|quịt|nợ|trả|xù|bùng)(?: (?!hết(?!\\p{L}))[\\p{L}\\d]+){0,5}? (?:của )?(?:tôi|tui|tao|mình|tớ|em|nhà (?:tôi|tui|em|mình))(?! (?:gái|trai|rể|dâu|út|họ))|' +
    '(?:tôi|tui|mình|em|nhà (?:tôi|tui|em|mình))(?: \\p{L}+){0,2} (?:bị|cho)(?: [\\p{L}\\d]+){0,5} (?:giật|quỵt|lừa|mượn|vay|xù)|' +
    'trả (?:tiền )?(?:tôi|tui|em|mình)',
)
/** The press, public figures, fiction, advice, a call for help, good news, and what is denied. */
const OTHER_MATTER = compilePattern([
  FICTION,
  `${PUBLIC_FIGURES}|tỷ phú|lãnh đạo|tập đoàn|bộ trưởng|thi đấu|${PRESS}`,
  `${ADVICE}|${EXAMPLES}|xin hỏi|thủ tục|hướng dẫn|hòa giải viên|tổ hòa giải|tuyên truyền`,
  'hoàn cảnh|hỗ trợ|thoát nghèo|trả (?:hết|xong|sạch|dứt) nợ|hết nợ|xóa nợ|lãi suất|gói vay|vay vốn|chính sách',
  `${DENIALS}|đồn bậy|đừng (?:đồn|nói|kể|bàn)`,
])
const IN_JEST = compilePattern(JEST)
const IS_MARRIAGE = compilePattern(MARRIAGE)
const IS_DUE = compilePattern(DUES)
/** Right before the name of somebody of the writer's family. */
const OWN_FAMILY = compilePattern(
  `(?:${PARENT}|vợ|chồng|con|anh|chị|em)(?: (?:gái|trai|dâu|rể))? (?:em|tôi|tui|mình)(?: (?:là|tên|tên là))? ?$`,
)
const OWN_REACH = 24
/** What a court or an office has written on a marriage: the writer has read it. */
const MARRIAGE_PAPER =
  '(?:hồ sơ|đơn|quyết định|giấy|bản án)(?: (?:xin|thuận tình|công nhận|cho|về|việc)){0,3} (?:ly|li) (?:hôn|dị)'
/** Why a broken marriage is no passing remark: an affair, or the papers on it. */
const IS_EXPOSED = compilePattern(
  `ngoại tình|cặp bồ|có bồ|bồ nhí|bồ bịch|theo (?:trai|gái)|${MARRIAGE_PAPER}|` +
    '(?:quyết định|giấy|bản án|hồ sơ|thông báo) (?:của )?(?:tòa|bên tòa)|tòa (?:mới |vừa )?(?:gửi|gởi|chuyển|báo) (?:về|xuống|giấy|hồ sơ)',
)
const PAPER = compilePattern(MARRIAGE_PAPER)
/** What is between such a paper and the name of whom it is on. */
const OF_WHOM = new RegExp(`^ (?:cua |giua )?(?:(?:hai )?vo chong |nha )?(?:${BARE_TITLE} )?$`)
/** After such a paper, where the sentence before names whom it is on: "của chị ấy". */
const OF_THIS_ONE = /^ (?:cua )?(?:anh|chi|co|chu|ong|ba|bac|thay) (?:ay|ta|do|nay) /
const PAPER_REACH = 40
/** Debts and wages, which an office keeps under a number. */
const IS_MONEY = compilePattern([...DEBTS, ...WAGES])
const RECORD_NUMBER = /(?<![a-z])(?:cccd|cmnd|can cuoc|bhxh|bhyt|ma so|mssv|ma ho so)[ :]{0,3}[a-z]{0,3}\d/
/** Wages that are offered, not those of somebody. */
const JOB = compilePattern('tuyển|ứng tuyển|việc làm|cần (?:người|thợ|gấp)|nhận việc')
const OFFERED = compilePattern(WAGES)
const OFFICE = `(?:${CHIEFS})`
const OF_WHAT =
  '(?: (?:xã|phường|huyện|tỉnh|thành phố|tp|ubnd|ủy ban|hội|công ty|sở|phòng|ban|hđqt|chi bộ|thôn)' +
  '(?: (?!(?:cũng|biết|nói|kể|bảo|đã|vừa|mới|là|có|mà|với|còn)(?!\\p{L}))[\\p{L}\\d]+){0,2})?'
/** Around the name of somebody whose office makes a trouble a public matter. */
const OFFICE_BEFORE = compilePattern(`${OFFICE}${OF_WHAT},? ?(?:(?:${KIN_TITLES}) ?)?$`)
const OFFICE_AFTER = compilePattern(`^,? ?(?:là |làm |nguyên |cựu )?(?:phó )?${OFFICE}`)
const OFFICE_REACH = 40
/** Between a person and the trouble: what somebody else does or has. */
const OTHER_ACT = compilePattern(
  `${OTHER_ACTS}|mời|đòi|tránh|phòng ngừa|${PARENTS}|sinh (?:năm )?20[012]\\d|` +
    'bị(?! ?$| (?:ngân hàng|chủ nợ|vợ|chồng|tòa))|xét|xử|đàn bà|đồ|mặt|bản mặt|thứ|loại|giống|hạng|hòa giải|thẩm phán|đóng vai|viết',
)
/** Wages next to a wealth that they do not explain: a question that everybody may raise. */
const WEALTH = compilePattern(
  'bằng lương|lương(?: [\\p{L}\\d.,]+){1,5}? (?:mà|sao|nhưng)(?: \\p{L}+){0,3}? (?:xây|mua|nhà|xe|sắm|biệt thự|đất|tậu|du học)|' +
    'lương(?: [\\p{L}\\d.,]+){1,5}?,? (?:đi xe|ở nhà (?:lầu|\\d)|xây nhà|mua (?:xe|đất|nhà)|đi (?:nhật|tây|mỹ))',
)
const DENIED = compilePattern('(?:không|chẳng|chả|chưa|đừng|hết|khỏi|thoát|hổng)(?: \\p{L}+){0,3} ?$|sau(?: khi)? ?$')
const NEVER_IN_SENTENCE = [WEALTH, OTHER_MATTER].map(createRangeTest)
/** An illness and a child are louder: a note would take their place. */
const LOUDER = [HEALTH, CHILD].map(createRangeTest)
const NEVER_NEAR = [compilePattern(CALL_FOR_HELP), OF_WRITER].map(createRangeTest)
const isJestIn = createRangeTest(IN_JEST)
const isJobIn = createRangeTest(JOB)
const DENIAL_REACH = 24
/** Findings of one draft. More would not help the writer. */
const MAX_TROUBLES = 30

/** Finds the private troubles of somebody who is named before them, and known by a full name or a home. */
export function findHardTimes(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  const found: PersonalItem[] = []
  for (const matter of HARD_TIMES.find(reading)) {
    if (found.length >= MAX_TROUBLES) break
    const person = findWhose(reading, people(), matter)
    if (!person || isTaggedInReply(reading, person, matter) || found.some((item) => item.end > person.start)) continue
    const sentence = findEnclosingSentence(reading, matter)
    const passage = findEnclosingPassage(reading, matter)
    if (reading.text.slice(sentence.start, sentence.end + 1).includes('?') || isQuotedInObjection(reading, matter))
      continue
    if (DENIED.testIn(reading, Math.max(person.end, matter.start - DENIAL_REACH), matter.start)) continue
    if (!isSureName(person) && !isMeant(reading, person, matter)) continue
    if (NEVER_IN_SENTENCE.some((isIn) => isIn(reading, sentence))) continue
    if (!isSureName(person) && isJestIn(reading, sentence)) continue
    if (holdsOffice(reading, person)) continue
    if (NEVER_NEAR.some((isIn) => isIn(reading, passage))) continue
    const isWage = OFFERED.testIn(reading, matter.start, matter.end)
    if (isWage && isJobIn(reading, passage)) continue
    const said = describeTrouble(reading, person, matter, sentence)
    if (said.message === 'trouble' && LOUDER.some((isIn) => isIn(reading, sentence))) continue
    found.push({ ...joinWithoutNumbers(reading, person, matter), ...said, names: [person.name] })
  }
  return found
}

/** Whether somebody with a given name only is a real person to the readers or the writer. */
function isMeant(reading: AnalyzedText, person: NamedPerson, matter: Span): boolean {
  const passage = findEnclosingPassage(reading, matter)
  return (
    isKnownByHome(reading, passage) ||
    isOwedByHousehold(reading, matter, findEnclosingSentence(reading, matter)) ||
    (hasInsideKnowledge(reading, passage) && !isOfWriter(reading, person))
  )
}

function isOwedByHousehold(reading: AnalyzedText, { start, end }: Span, sentence: Span): boolean {
  return IS_DUE.testIn(reading, start, end) && HOUSEHOLD.testIn(reading, sentence.start, start)
}

function findWhose(reading: AnalyzedText, people: readonly NamedPerson[], matter: Span): NamedPerson | undefined {
  return (
    findSubject(reading, people, matter, OTHER_ACT) ??
    findOnPaper(reading, people, matter) ??
    findRecordedPerson(reading, people, matter)
  )
}

/** Returns whom a paper on a marriage, which the matter is in, is on. */
function findOnPaper(reading: AnalyzedText, people: readonly NamedPerson[], matter: Span): NamedPerson | undefined {
  if (!PAPER.testIn(reading, Math.max(0, matter.start - PAPER_REACH), matter.end)) return undefined
  const next = findNextSpanIndex(people, matter.end)
  if (OF_THIS_ONE.test(reading.bare.slice(matter.end, matter.end + PAPER_REACH))) {
    const before = findPreviousSentence(reading, findEnclosingSentence(reading, matter))
    const last = people[next - 1]
    return before && last && last.start >= before.start ? last : undefined
  }
  const person = people[next]
  if (!person || person.start > matter.end + PAPER_REACH) return undefined
  return OF_WHOM.test(reading.bare.slice(matter.end, person.start)) ? person : undefined
}

/** Returns the message of a trouble: louder where a marriage is exposed, or what an office keeps on somebody. */
function describeTrouble(
  reading: AnalyzedText,
  person: NamedPerson,
  matter: Span,
  { start, end }: Span,
): Pick<PersonalItem, 'message' | 'rank'> {
  if (IS_MARRIAGE.testIn(reading, start, end) && IS_EXPOSED.testIn(reading, start, end))
    return { message: 'private', rank: 1 }
  const isKept = isSureName(person) && RECORD_NUMBER.test(reading.bare.slice(start, end))
  const isDue =
    isSureName(person) &&
    IS_DUE.testIn(reading, matter.start, matter.end) &&
    !OWN_FAMILY.testIn(reading, Math.max(0, person.start - OWN_REACH), person.start)
  if (isDue || (isKept && IS_MONEY.testIn(reading, matter.start, matter.end)))
    return { message: 'money-record', rank: 1 }
  return { message: 'trouble', rank: 0 }
}

function holdsOffice(reading: AnalyzedText, { start, end, name }: NamedPerson): boolean {
  return (
    OFFICE_BEFORE.testIn(reading, Math.max(0, start - OFFICE_REACH), name.start) ||
    OFFICE_AFTER.testIn(reading, end, end + OFFICE_REACH)
  )
}
