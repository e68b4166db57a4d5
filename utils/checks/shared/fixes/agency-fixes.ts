// Builders of fixes for what is said in the name of an agency: a personal view, a notice that is passed on, or the
// deletion of the sentence. Offsets of fixes are in the draft's text, in UTF-16 units.

import type { Fix, Span } from '../../../draft.ts'
import { analyzeText } from '../../../text/analyzed-text.ts'
import { addBareForm } from '../../../text/character-folding.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { CRIME_ACTS } from '../context/crimes/crime-acts.ts'
import { DECLARE, DENY, ON_BEHALF, PLEDGE } from '../context/official-words.ts'
import { buildDeleteSentenceFix } from './delete-sentence.ts'
import { matchCapital } from './match-capital.ts'
import { findLastWordEnd, findSentenceBounds } from './sentence-bounds.ts'

/** Builds a fix that marks the sentence as a personal view. */
function buildPersonalViewFix(text: string, span: Span): Fix {
  return { kind: 'personal-view', ...findLastWordEnd(text, span), replacement: ' (ý kiến cá nhân)' }
}

const SPEAKS_FOR = `${addBareForm(ON_BEHALF)}(?: cho)?`
const SPEAKER = `(?<writer>${addBareForm('chúng tôi|tôi|tui|mình|em|cháu')})(?![\\p{L}\\p{M}])`
/** Words that state something as a body does. */
const STATES = `${DECLARE}|xác nhận|công bố|${PLEDGE}`
const DECLARES = addBareForm(`${STATES}|nói rõ`)
const NOTIFIES = addBareForm('thông báo')
const ANSWERS = addBareForm('trả lời|giải thích|giải đáp|phản hồi')
const POLITELY = `(?:${addBareForm('xin|được|phép|chính thức|trân trọng')} ){0,3}`

/** "Thay mặt Sở, tôi", "Tôi thay mặt Đảng ủy": the writer and whom they speak for, up to the verb. */
const FOR_BODY = new RegExp(
  `^${SPEAKS_FOR} (?<body>[^,.!?\\n]{1,80}?)(?:,\\s{1,4}|\\s{1,4}(?=${SPEAKER.replace('?<writer>', '?:')}))`,
  'iu',
)
const WRITER_FOR_BODY = new RegExp(
  `^${SPEAKER}(?: xin)? ${SPEAKS_FOR} (?<body>[^,.!?:\\n]{1,70}?) (?=${POLITELY}(?:${DECLARES}|${NOTIFIES}|${ANSWERS})(?!\\p{L}))`,
  'iu',
)
/** The verb, and to whom. */
const DECLARED = new RegExp(
  `^(?:${SPEAKER} )?${POLITELY}(?:${DECLARES}|(?<notice>${NOTIFIES})|(?<answer>${ANSWERS}))(?!\\p{L})` +
    '(?: (?:với|cho|tới|đến|voi|toi|den) (?:(?:toàn thể|quý) )?(?:bà con|mọi người|nhân dân|người dân|phụ huynh|ba con|moi nguoi|nhan dan|phu huynh))?' +
    `(?: ${addBareForm('là|rằng|việc')}(?!\\p{L}))?\\s{0,2}:?\\s{1,4}(?=[\\p{L}\\d"“])`,
  'iu',
)
/** What no private person can say by other words: a promise, a decision, a denial. */
const PROMISED = new RegExp(
  '^(?:\\p{L}+ ){0,4}?(?:hứa|quyết|chốt|yêu cầu|đề nghị|xin lỗi|cảnh báo|nhắc nhở|phản bác|cải chính|kết luận|thông báo|' +
    `${STATES}|${DENY})(?!\\p{L})`,
  'iu',
)
/** What only the body decides of somebody. */
const DECISION = compilePattern(
  '(?:bị|đã|sẽ|không|chưa|được) (?:được )?(?:bác|từ chối|trả lại|loại|kỷ luật|khai trừ|đuổi|buộc|phạt|xử|thu hồi|cắt|hủy|' +
    'duyệt|chấp (?:thuận|nhận)|đồng ý|miễn|giảm|giải quyết|cấp|bồi thường|đền bù|xét|tuyển)',
)
/** A statement with a subject, or of what is or is not there; "hoàn tiền" and "lý lịch của anh" are none. */
const STATEMENT = compilePattern(
  '^(?:(?:không|chưa|chẳng|hoàn toàn không|tuyệt đối không) (?:hề )?có|' +
    '(?!(?:hoàn|trả|chi|khai trừ|đuổi|kỷ luật|phạt|giải|cấp|thu|bồi|đền|hỗ trợ|miễn|giảm|xử|cắt|làm|cho|sẽ|đã|bảo|tiếp|' +
    'tạo|hủy|bãi|xóa|lịch|danh sách|kết quả|quyết định|kế hoạch|nội dung|thông tin|phương án|mức|bảng|điểm|đáp án)(?!\\p{L}))' +
    '(?:[\\p{L}\\d]+ ){1,6}?(?:không|chưa|chẳng|sẽ|đã|đang|vẫn|là|có|bị|được|đều))',
)

/**
 * Builds a fix of words for others: "Thay mặt …, tôi khẳng định …" becomes "Theo tôi biết, …", and a notice gets a
 * blank for its source: only the writer knows if the body gave it. A note at the end of the sentence would contradict
 * its beginning.
 * @returns undefined when the span does not begin that way, or no other words fit
 */
function buildOwnNameFix(text: string, span: Span): Fix | undefined {
  const beginning = text.slice(span.start, span.start + MAX_ANNOUNCEMENT)
  const writerFirst = WRITER_FOR_BODY.exec(beginning)
  const said = writerFirst ?? FOR_BODY.exec(beginning)
  if (!said) return undefined
  const rest = beginning.slice(said[0].length)
  const declared = DECLARED.exec(rest)
  const { notice, answer } = declared?.groups ?? {}
  const length = said[0].length + (declared?.[0].length ?? 0)
  const { end } = findLastWordEnd(text, { start: span.start, end: span.start + length })
  const stated = text.slice(span.start + length, end)
  const around = analyzeText(stated)
  if (CRIME_ACTS.test(around) || (!notice && DECISION.test(around))) return undefined
  const replace = (words: string, replaced: number): Fix => {
    const replacement = matchCapital(words, said[0])
    return { kind: 'replace', start: span.start, end: span.start + replaced, replacement }
  }
  if (!declared || (answer && !writerFirst))
    return PROMISED.test(rest) ? undefined : replace('theo ý kiến cá nhân, ', said[0].length)
  if (notice)
    return { kind: 'add-source', start: span.start, end, replacement: matchCapital(stated, said[0]) + NOTICE_BLANK }
  if (!STATEMENT.test(around)) return undefined
  const writer = (said.groups!.writer ?? declared.groups!.writer ?? 'tôi').toLowerCase()
  const isBare = !/[^\x20-\x7e]/.test(beginning)
  return replace(`theo ${writer} ${isBare ? 'biet' : 'biết'}, `, length)
}

const NOTICE_BLANK = ' (theo thông báo của …)'

/** Words that claim to speak for others: neither a personal view nor a notice of others goes with them. */
const FOR_OTHERS = new RegExp(`(?<!\\p{L})(?:${addBareForm(ON_BEHALF)}|thừa (?:ủy|uỷ) quyền)(?!\\p{L})`, 'iu')

/** "UBND xã xin thông báo", "Thông báo khẩn từ trường": a body, and that it announces. */
const ANNOUNCEMENT =
  /^(?:thông báo(?: khẩn| chính thức)? (?:của|từ) (?<named>[^,.!?:\n]{2,80}?)(?=\s{0,2}:)|(?<body>[^,.!?:\n]{2,80}?) (?:(?:xin|trân trọng|chính thức|kính) ){0,2}thông báo(?: (?:tới|đến|cho|với) [^,.!?:\n]{2,40})?(?=\s{0,2}[:,]| (?:về|như)(?!\p{L})))/iu
/** First words of the name of a body. */
const BODY_WORD =
  '(?:ubnd|[uủ][yỷ] ban|trạm|trường|nhà trường|bệnh viện|phòng|sở|điện lực|ban|công an|trung tâm|hội|(?:huyện|xã|thành|tỉnh) (?:đoàn|đội)|' +
  'đảng|đội|đồn|khoa|hải quan|kho bạc|hợp tác xã|htx|thanh tra|chi nhánh|công ty|ngân hàng|bưu (?:điện|cục)|văn phòng|chi cục|cục|thuế|' +
  'tòa|thư viện|nhà văn hóa|đài|hạt|liên đoàn|mặt trận|xã|phường|thị trấn|huyện|tỉnh|bảo hiểm|bhxh|cơ quan)'
const READERS_NAMED =
  '(?:toàn thể |tất cả )?(?:bà con|nhân dân|mọi người|cả nhà|người dân|phụ huynh|(?:các|mấy|quý) [^\\s,.!?:]{1,8}(?: [^\\s,.!?:]{1,8})?)'
const WHEN =
  '(?:(?:từ |vào |đến |hết )?(?:thứ|ngày|sáng|chiều|tối|trưa|đêm|mai|mốt|hôm nay|chủ nhật|tuần|tháng|\\d)|giờ|đợt)'
/** The beginning of what is announced, where it follows at once: "Trạm y tế xã thông báo lịch tiêm". */
const ANNOUNCEMENT_WITH_OBJECT = new RegExp(
  `^(?<body>${BODY_WORD}(?!\\p{L})[^,.!?:\\n]{0,80}?) (?:(?:xin|trân trọng|chính thức|kính) ){0,2}thông báo` +
    `(?: (?:tới|đến|cho|với) ${READERS_NAMED})?(?: (?:là|rằng|việc))?(?= (?:${WHEN}|lịch|kế hoạch|danh sách|thời gian|` +
    'tạm|ngừng|ngưng|cúp|cắt|mất|tiêm|khám|phát|thu|nghỉ|tuyển|mở|mời|học sinh|mức|giá|chương trình|địa điểm|kết quả|điểm|' +
    'hạn|thay đổi|dời|đổi|hoãn|tổ chức)(?!\\p{L}))(?![^,.!?\\n]{0,90}:)',
  'iu',
)
const MAX_ANNOUNCEMENT = 160
/** Words that make the writer the speaker, or the announcement one that is not yet, or not, made. */
const NO_ANNOUNCEMENT =
  /(?<!\p{L})(?:tôi|tui|mình|em|tớ|cháu|bên (?:chị|anh|cô|này)|thay mặt|thay lời|nhân danh|đại diện|đã|vừa|mới|sẽ|chưa|không|chẳng|có|ra|cũng|sắp|đang|yêu cầu|đề nghị|mà|là)(?!\p{L})/iu

/**
 * Builds a fix from "UBND xã thông báo: …" to "Theo thông báo của UBND xã: …": a notice that is passed on. Where no
 * colon follows ("UBND xã thông báo lịch tiêm"), it gets one.
 * @returns undefined when the span does not begin with a body that announces, or the writer is in it
 */
export function buildPassOnFix(text: string, span: Span): Fix | undefined {
  const beginning = text.slice(span.start, span.start + MAX_ANNOUNCEMENT)
  const closed = ANNOUNCEMENT.exec(beginning)
  const said = closed ?? (hasWriter(text, span) ? undefined : ANNOUNCEMENT_WITH_OBJECT.exec(beginning))
  const body = said?.groups?.named ?? said?.groups?.body
  if (!said || !body || NO_ANNOUNCEMENT.test(said[0])) return undefined
  const replacement = matchCapital(`theo thông báo của ${body}${closed ? '' : ':'}`, said[0])
  return { kind: 'replace', start: span.start, end: span.start + said[0].length, replacement }
}

/** The writer: only who speaks can call it a personal view. */
const FIRST_PERSON =
  /(?<!\p{L})(?:tôi|tui|mình|tớ|em|cháu|toi|minh|chau|(?:bên|phía|ben|phia) (?:anh|chị|cô|này|chi|nay))(?!\p{L})/iu
const OTHER_PEOPLE = /(?:các|mấy|những|bà con|cac|may|nhung|ba con) (?:em|cháu|mình|chau|minh)(?!\p{L})/giu

/** Whether the writer is in the sentence around a span. */
function hasWriter(text: string, span: Span): boolean {
  const sentence = findSentenceBounds(text, span) ?? span
  return FIRST_PERSON.test(text.slice(sentence.start, sentence.end).replace(OTHER_PEOPLE, ''))
}

/** The beginning of a notice that has named who gives it: a blank for the name would ask for it again. */
const GIVEN_BY = new RegExp(
  '^(?:(?:thông báo|thông tin|tin)(?: (?:khẩn|mới|nhanh|gấp|chính thức))? (?:của|từ|bên)|' +
    `${BODY_WORD}(?!\\p{L})[^,.!?:\\n]{0,60}? (?:thông )?báo(?! cáo| chí|\\p{L}))(?!\\p{L})`,
  'iu',
)

/**
 * Builds a fix that adds a placeholder for the notice that is passed on: " (theo thông báo của …)". A notice in which
 * nobody speaks is no personal view.
 * @returns undefined where the writer speaks
 */
function buildNoticeFix(text: string, span: Span): Fix | undefined {
  if (hasWriter(text, span) || GIVEN_BY.test(text.slice(span.start, span.start + MAX_ANNOUNCEMENT))) return undefined
  return { kind: 'add-source', ...findLastWordEnd(text, span), replacement: NOTICE_BLANK }
}

/** A body that speaks of itself, and officially: "Chi cục Thuế chúng tôi chính thức thông báo". */
const OFFICIALLY = new RegExp(
  `^${BODY_WORD}(?!\\p{L})[^,.!?:\\n]{0,60}? (?:chính thức|chinh thuc|trân trọng|tran trong)(?!\\p{L})`,
  'iu',
)

/** Whether a note of a personal view would contradict its sentence: one for others, or a notice of a named giver. */
function contradictsView(text: string, span: Span): boolean {
  if (OFFICIALLY.test(text.slice(span.start, span.start + MAX_ANNOUNCEMENT))) return true
  if (FOR_OTHERS.test(text.slice(span.start, span.end))) return true
  return !hasWriter(text, span) && GIVEN_BY.test(text.slice(span.start, span.start + MAX_ANNOUNCEMENT))
}

/** A blank that the fix has left: nobody has filled it in. */
export const NOTICE_PLACEHOLDER = /\(theo thông báo của (?:…|\.{3})\)/giu

/** Builds the fixes of what is said in the name of an agency, best first; next to a blank only the deletion. */
export function buildAgencyFixes(text: string, span: Span): readonly (Fix | undefined)[] {
  const sentence = findSentenceBounds(text, span) ?? span
  const hasBlank = text.slice(sentence.start, sentence.end).search(NOTICE_PLACEHOLDER) >= 0
  if (hasBlank) return [buildDeleteSentenceFix(text, span)]
  const own =
    buildOwnNameFix(text, span) ??
    buildPassOnFix(text, span) ??
    (contradictsView(text, span) ? undefined : (buildNoticeFix(text, span) ?? buildPersonalViewFix(text, span)))
  return [own, buildDeleteSentenceFix(text, span)]
}
