// News, history and reports, in which violent words are harmless; play and pests have rooms next to this one.

import type { Span } from '../../draft.ts'
import { matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import {
  findEnclosingPassage,
  findEnclosingQuotation,
  findEnclosingSentence,
} from '../shared/context/mitigating-context.ts'
import { isAtAnimal } from './at-animals.ts'
import { isOfPests } from './at-pests.ts'
import { isPlay } from './play.ts'
import { RUDE_ME, RUDE_YOU } from './rude-pronouns.ts'

const NEWS = compilePattern(
  'du kích|giặc|địch|thực dân|quân ta|kháng chiến|chiến dịch|chiến tranh|lịch sử|khởi tố|nghi phạm|bị cáo|' +
    'tòa (?:án|tuyên)|vụ án|theo báo|theo công an|hung thủ|đối tượng|nạn nhân|bị bắt|điều tra|năm xưa|hồi xưa|' +
    'ngày xưa|thời (?:pháp|mỹ|xưa|chiến)|trại giam|xét xử|bản án|phạt tù|hành vi|điều \\d|khoản \\d|luật',
)
const THREATENED = compilePattern(
  'dọa|doạ|đe dọa|đe (?:tôi|tui|em|mình|cả nhà)|hăm|hăm dọa|hù dọa|trình báo|tố cáo|đã báo (?:công an|phường|xã)|báo công an rồi|nhắn tin dọa|' +
    'khủng bố tinh thần|bị (?:đánh|đập|chém|chửi|tấn công|hành hung)|bị(?: \\p{L}+){0,2} (?:đe|dọa|hăm)|bạo lực (?:gia đình|học đường|mạng)|' +
    'nói không với|lên án|phản đối|chấm dứt|ngăn chặn',
)
const TO_YOU = compilePattern(`${RUDE_YOU}|m`)
const RUDE_WRITER = compilePattern(`tao|${RUDE_ME}`)
/** Somebody has threatened the writer, or the writer has reported it. */
const RECEIVED = compilePattern(
  '(?:nó|hắn|họ|ổng|bả|chồng|vợ|anh|chị|ông|bà|thằng|lão|mụ|người|kẻ|bọn|tụi|ai|sếp|bạn|bị)(?: (?!(?:không|ko|chẳng|mà|nữa) )\\p{L}+){0,4} ' +
    '(?:dọa|doạ|đe|hăm|hù|nhắn)|(?:tôi|tui|em|mình|con|cháu|nhà) (?:đã |mới |vừa |cũng |phải |đi ){0,2}(?:trình báo|báo công an|tố cáo)|' +
    'nói không với|lên án',
)

/** Whether a sentence is a threat to the reader, who may have reported or opposed something. */
function isSaidToYou(reading: AnalyzedText, { start, end }: Span): boolean {
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  return has(RUDE_WRITER) && has(TO_YOU) && !has(RECEIVED)
}

const SAYS_BEFORE = matchPrecedingWords(
  '(?:bảo|nói|nhắn(?: tin)?|quát|chửi|hét|gào|viết|bình luận|kêu|câu|rằng|là|dọa|đe|rao|tuyên bố|thét|gầm|câu thoại|rồi|:)',
)

const FINDERS = compilePattern(
  '(?:ai|bà con|anh em|mọi người|mn|ae)(?: \\p{L}+){0,2} (?:thấy|gặp|bắt được|tóm được|bắt gặp)(?: \\p{L}+){0,4}',
)

/** Whether those who find somebody are to strike: no report of a case says so. */
function isOrderToFinders(reading: AnalyzedText, span: Span): boolean {
  return FINDERS.testIn(reading, findEnclosingSentence(reading, span).start, span.start)
}

/** Soldiers and weapons of the wars, with whose they were: "lính Pháp", "bom Mỹ", "máy bay B52 của Mỹ". */
const SOLDIERS = compilePattern(
  // Not whom somebody served, or is compared with.
  '(?<!(?:theo|hơn|như|giống|bằng|cỡ|kiểu|làm|đi|cho|với|là)(?: (?:bọn|tụi|mấy|lũ))? )(?:lính|quân(?: đội)?|bom(?: đạn)?|pháo|đại bác|máy bay|tàu chiến|xe tăng|biệt kích|phi công|tên lửa|bọn|tụi|chúng)' +
    '(?: (?:viễn chinh|xâm lược|lê dương|dù|đánh thuê|đế quốc|phát xít|b52|napan|napalm|bay|của|và|tay sai)){0,3} ' +
    '(?:pháp|mỹ|nhật|ngụy|tưởng|đức|ss|phát xít|pol pốt|pôn pốt|pol pot|khmer đỏ|khơ me đỏ|đại hàn|nam hàn|park chung hee|sài gòn)|' +
    '(?<!(?:theo|hơn|như|giống|bằng|cỡ|kiểu|làm|cho|với) )(?:đế quốc mỹ|phát xít nhật|(?:pol|pôn) (?:pot|pốt)|khmer đỏ|b52)',
)
const PAST_YEAR = compilePattern(
  '(?<!(?:như|giống|cỡ|sinh|đẻ|sn|từ) (?:hồi |năm |vụ |ngày |tháng ){0,2})(?:18[5-9]\\d|19[0-8]\\d)',
)
/** What is said to or of somebody today, or urged. */
const SAID_NOW = compilePattern(
  'mày|mi|chúng bay|tụi bay|tao|tau|tui|tôi|nó|thằng|đứa|giờ|bây giờ|nay|mai|hãy|phải|nên|cần|đi|anh em|ae|mọi người|sẽ|' +
    'như (?:hồi|năm|vụ)|thì mới|(?:sáng|trưa|chiều|tối|đêm) (?:thứ|chủ nhật)|thứ (?:hai|ba|tư|năm|sáu|bảy) (?:này|tới)',
)
const SAID_NOW_ACCENTED = compilePattern('ổng|bả', { bare: false })
/** Others than the soldiers, at the head of the clause of the act or right before the act. */
const OTHERS =
  '(?:bà con|dân (?:làng|ta|xóm|thôn|ấp)|mọi người|cả (?:xóm|làng|thôn|ấp|bản|xã|đám|hội)|xóm (?:mình|này|ta)|' +
  '(?:tụi|bọn|chúng) (?:mình|em|tui|tôi|ta)|thanh niên|trai làng|ai)'
const OTHERS_ACT = compilePattern(
  `^ ?(?:thì |và |rồi )?${OTHERS}(?! [^,;]{0,30}bị )|${OTHERS}(?: (?:kéo|sang|qua|tới|đến|cứ|cùng|ra|vô|vào|xông|đều|đã|nhau)){0,4} ?$`,
)
/** A named person with a title, or one with a post, as the one who is spoken of after the soldiers. */
const PERSON_SPOKEN_OF = compilePattern(
  '^ ?(?:thì |còn |mà )?(?:nhà )?(?:ông|bà(?! con)|anh|chị|cô|chú|bác|lão|mụ|gã|thầy|chủ tịch|bí thư|trưởng (?:thôn|ấp|công an))(?! (?:cha|tổ|em) )',
)

/** What follows the last comma. */
const LAST_CLAUSE = /[^,;:–]*$/

/** Whether a sentence says what soldiers did in a war long ago; the year may be in the sentence before. */
function isWarHistory(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  const clause = start + reading.text.slice(start, span.start).search(LAST_CLAUSE)
  return (
    SOLDIERS.testIn(reading, start, span.start) &&
    ![OTHERS_ACT, PERSON_SPOKEN_OF].some((subject) => subject.testIn(reading, clause, span.start)) &&
    !SAID_NOW_ACCENTED.testIn(reading, start, end) &&
    PAST_YEAR.testIn(reading, findEnclosingPassage(reading, span).start, end) &&
    !SAID_NOW.testIn(reading, start, end)
  )
}

/** What everybody may do, as what somebody is to be kept from by what follows: "tố cáo thì đừng hòng sống yên". */
const RIGHTS = compilePattern(
  '(?:tố cáo|tố giác|phản đối|làm chứng|trình báo|khiếu nại|khởi kiện|đi kiện|khai báo|lên tiếng|ký đơn|viết đơn|gửi đơn)(?: \\p{L}+){0,6},? ?$',
)
const RIGHTS_REACH = 60
/** Somebody else said so. */
const SAID_BY_OTHERS = compilePattern(
  '(?:nó|hắn|họ|ổng|bả|chồng|vợ|thằng|lão|mụ|bọn|kẻ|người|ông|bà|anh|chị|sếp|có đứa)(?: (?!(?:tao|tui|tôi|không|đừng) )\\p{L}+){0,3} (?:bảo|nói|kêu|chửi|quát|gọi|viết|cấm)',
)

/** Whether a harm is what follows where somebody makes use of a right. Who reports such a threat says whose it is. */
function isKeptFromRights(reading: AnalyzedText, span: Span): boolean {
  const { start } = findEnclosingSentence(reading, span)
  const isFor = RIGHTS.testIn(reading, Math.max(start, span.start - RIGHTS_REACH), span.start)
  const passage = findEnclosingPassage(reading, span)
  return isFor && ![RECEIVED, SAID_BY_OTHERS].some((pattern) => pattern.testIn(reading, passage.start, passage.end))
}

/** Whether the words belong to sport, play, pests, news, history, or a report of somebody else's threat. */
export function isHarmlessViolence(reading: AnalyzedText, span: Span, fierce: boolean): boolean {
  const passage = findEnclosingPassage(reading, span)
  if (isPlay(reading, span, fierce) || isOfPests(reading, span, fierce)) return true
  const isDeterrent = () => isKeptFromRights(reading, span)
  const isNews = !fierce && NEWS.testIn(reading, passage.start, passage.end)
  if (isNews && !isDeterrent() && !isOrderToFinders(reading, span)) return true
  if (isWarHistory(reading, span) || isAtAnimal(reading, span)) return true
  const quotation = findEnclosingQuotation(reading, span)
  if (quotation && SAYS_BEFORE(reading, quotation.start)) return true
  const sentence = findEnclosingSentence(reading, span)
  return (
    (THREATENED.testIn(reading, sentence.start, sentence.end) &&
      !isDeterrent() &&
      !(fierce && isSaidToYou(reading, sentence))) ||
    (quotation !== undefined && THREATENED.testIn(reading, passage.start, passage.end))
  )
}
