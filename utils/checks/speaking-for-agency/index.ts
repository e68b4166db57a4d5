import { type Draft, hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { widenToClause } from '../../text/clause-bounds.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import type { Check, Hit } from '../check-contract.ts'
import { AGENCY_KINDS } from '../shared/context/agency-names.ts'
import { UNNAMED_SOURCE } from '../shared/context/left-by-fixes.ts'
import {
  findEnclosingPassage,
  findEnclosingQuotation,
  findEnclosingSentence,
} from '../shared/context/mitigating-context.ts'
import { hasSourceLink } from '../shared/context/named-source.ts'
import { findLine, isContactLine } from '../shared/context/office-lines.ts'
import { ON_BEHALF } from '../shared/context/official-words.ts'
import { buildAgencyFixes, buildPassOnFix, NOTICE_PLACEHOLDER } from '../shared/fixes/agency-fixes.ts'
import { findSentenceBounds } from '../shared/fixes/sentence-bounds.ts'
import { UNSURE } from '../shared/model/model-kinds.ts'
import {
  AGENCY_HEAD,
  AGENCY_NOTICE,
  AGENCY_VOICE,
  canContainAgencyNotice,
  canContainAgencyVoice,
  OWN_PAGE,
} from './agency-voice.ts'
import { isRelayedNotice } from './relayed-notice.ts'
import { isComplaintAnswer, isReportOfDeeds } from './reports-of-deeds.ts'
import { isDeskAnswer, isRoutineNotice } from './routine-notice.ts'
import { isCommitteeSignature, isScheduleNotice } from './schedule-notice.ts'
import { isServiceNotice } from './service-notice.ts'
import { isWish } from './wishes.ts'

const BLAME =
  '(?:bậy|sai|láo|nhảm|bịa|tầm bậy|xạo|xuyên tạc|không đúng|linh tinh|ẩu|lung tung|một chiều|nhố nhăng|trật|vớ vẩn|thế nào)'
// Anywhere in the passage: a personal view, a notice passed on, or a refusal to speak for the agency.
const OTHER_VOICE = compilePattern(
  [
    '(?:ý kiến|quan điểm|góc nhìn|suy nghĩ|nhận định|cảm nhận)(?: của)? (?:cá nhân|riêng)',
    'tư cách cá nhân',
    '(?:không|chưa|chẳng|hổng) (?:đại diện|thay mặt|nhân danh|phải(?: là)? (?:câu |lời )?(?:phát ngôn|thông báo|ý kiến|trả lời|quan điểm|tiếng nói|người phát ngôn)|dám thay|có thẩm quyền|có quyền|có tư cách|đủ thẩm quyền|được ủy quyền|được phép)',
    'chia sẻ lại|(?:đã|có) đăng(?! ký)|đăng (?:trên|ở) (?:trang(?! (?:cá nhân|riêng|nhà|của|tôi|tui|mình|em|này|fb|phây))|cổng|báo)',
    'đăng lại|copy lại',
    'trích (?:từ|nguyên)',
    'nguồn(?: tin)?:',
    // A blank in its place ("theo thông báo của …") is no source yet.
    'theo (?:thông báo(?! của (?:…|\\.{3}))|công văn|trang|cổng|bản tin|báo|văn bản)',
    'bản (?:chính thức|đầy đủ|gốc)',
    'xem (?:chi tiết|đầy đủ|thông báo|toàn văn)',
  ].join('|'),
)
// The same, but not in the sentence next to one of somebody who speaks for others: there the press is blamed.
const OTHER_VOICE_NEARBY = compilePattern(
  `báo (?:đưa|đăng|viết)(?! ${BLAME})|rút kinh nghiệm|(?<!sẽ )bị (?:nhắc nhở|kiểm điểm|phê bình)`,
)
// Right before: another person speaks, or is asked to speak.
const THIRD_PERSON = compilePattern(
  '(?:ông|bà|đồng chí|đ/c|anh|chị|cô|thầy|bác|người|vị|mong|đề nghị|yêu cầu|kiến nghị|chờ|đợi|nhờ|xin|ai|sao|muốn|cần|được|để|nghe|đọc|thấy)(?: [\\p{L}.]+){0,5},? $',
)
// Right before, in the same clause: nobody is to speak so.
const REFUSED = compilePattern('(?:không|đừng|chớ|chẳng|cấm) (?:nên|được|dám|thể|có|ai|\\p{L}+ nào)(?: \\p{L}+){0,9} $')
const FIRST_PERSON = compilePattern(
  'tôi|mình|tui|em|tớ|chúng tôi|tụi tôi|tụi tui|tụi mình|tụi em|bọn mình|bọn em|bên mình|bên tui|bên em|xin',
)

// The writer's own view is no announcement, unless the writer speaks for others.
const OWN_VIEW = compilePattern(
  '(?:tôi|mình|tui|em|cá nhân (?:tôi|mình)|theo (?:tôi|mình|em))' +
    '(?: (?:thì|cũng|rất|thật|thực sự|vẫn|không|chưa|hơi|hết sức|xin|muốn|chỉ)){0,3}' +
    ' (?:hài lòng|đồng tình|đồng ý|tán thành|ủng hộ|phản đối|thấy|nghĩ|cho rằng|tin|mong|hy vọng|cảm ơn|' +
    'góp ý|băn khoăn|thắc mắc|thất vọng|vui|buồn|thích|ngại|lo)',
)
// A women's union, a hamlet or a class that asks its people to come: neighbours pass that on every day.
const INVITATION = compilePattern(
  '(?:hội|chi hội|đoàn|chi đoàn|tổ|thôn|ấp|xóm|bản|khu phố|lớp|trường|câu lạc bộ|clb|công đoàn|mặt trận|nhà thờ|chùa|' +
    'nhóm|đội)(?: \\p{L}+| \\d+){0,6} (?:kính mời|thân mời|mời|rủ|tổ chức|gặp mặt|họp mặt|phát động)',
)
const FOR_OTHERS = compilePattern(`${ON_BEHALF}|ủy quyền|chúng tôi|bên (?:tôi|mình|em)|phía`)

/** What a seller promises of wares and work. */
const SALE = compilePattern(
  '(?:cam kết|đảm bảo|bảo đảm|bảo hành|cam đoan)(?: [\\p{L}\\d]+,?){0,8}? (?:khỏi(?! (?:phải|cần|đóng))|hoàn tiền|hàng|giao|ship|đổi trả|bảo hành|' +
    'chính hãng|tươi|rẻ|đúng hẹn|chất lượng|sale|giảm giá|không lỗ|uy tín|không (?:phát sinh|phụ thu|thu thêm|tăng giá))',
)
const OF_BODY = compilePattern(
  `${ON_BEHALF}|${AGENCY_KINDS}|ủy quyền|cơ quan|lãnh đạo|chính thức|nhân dân|danh nghĩa|phát ngôn|xã|phường|huyện|sở|viện|ngân hàng|nhà trường|đảng ủy`,
)
const SELLER = compilePattern(
  'shop|tiệm|quán|cửa hàng|(?:bên|nhà|tụi|chúng) (?:em|mình|tui)|em|tui|mình|khách|hàng|ship|hoàn tiền|đặt|giá|order|inbox|ib|phụ thu|phát sinh|thu thêm',
)

/** Somebody else is introduced: "bà Mận, đại diện Trung tâm Khuyến nông". */
const INTRODUCED = compilePattern(
  '(?:ông|bà|anh|chị|cô|thầy|đồng chí|đ/c|luật sư|bác sĩ)(?: \\p{L}+){2,5} ?[,(–-] ?(?:là )?(?:người )?đại diện',
)

/** The title of a notice that names whose it is, and no more: who passes one on writes it so. */
const TITLE_OF_NOTICE = compilePattern(
  `^[^\\p{L}\\n]{0,4}(?:trích )?thông báo(?: [\\p{L}\\d]+){1,12}? của (?:các )?(?:${AGENCY_KINDS})(?: [\\p{L}\\d]+){0,8}[^\\p{L}]{0,4}$`,
)

/** An agency is asked to answer or for a paper, or a clerk will not answer for it. */
const ASKED = compilePattern(
  'xin (?:hãy |sớm )?trả lời (?:trước (?:ngày|hạn)|đúng hạn|sớm|dứt khoát|cho (?:thấu đáo|rõ ràng|minh bạch|ra nhẽ))|' +
    '(?:sở|phòng|ban|cơ quan|đơn vị|cấp|ai) nào(?: \\p{L}+){0,4} xin (?:hãy )?(?:trả lời|lên tiếng)|im lặng quá|xin trả lời dân|' +
    'xin (?:giấy )?xác nhận (?:cư trú|tạm trú|thường trú|tình trạng|hộ|lý lịch|thu nhập|đơn|hồ sơ|nhân thân)|' +
    '(?:không|chẳng|hổng|chưa) (?:dám |thể )?(?:trả lời|phát ngôn|nói) thay',
)

// Parents have a board of that name.
const SPEAKS_FOR = compilePattern(`(?<!ban )(?:${ON_BEHALF})`)
/** Words that speak for a body: in its name, an order, or an announcement by the writer. */
const SPOKEN_FOR = compilePattern(
  `${ON_BEHALF}|yêu cầu|(?:tôi|tui|em|mình|xin)(?: \\p{L}+){0,4} (?:báo|thông báo|trả lời|khẳng định)`,
)

function isHarmless(reading: AnalyzedText, start: number, end: number): boolean {
  const span = { start, end }
  const sentence = findEnclosingSentence(reading, span)
  const isAsked = ASKED.testIn(reading, sentence.start, sentence.end)
  if (isAsked && !SPEAKS_FOR.testIn(reading, sentence.start, sentence.end)) return true
  if (reading.text.slice(end, sentence.end + 1).includes('?') || findEnclosingQuotation(reading, span)) return true
  const passage = findEnclosingPassage(reading, span)
  if (OTHER_VOICE.testIn(reading, passage.start, passage.end) || hasSourceLink(reading, span)) return true
  const near = SPEAKS_FOR.testIn(reading, start, end) ? sentence : passage
  if (OTHER_VOICE_NEARBY.testIn(reading, near.start, near.end)) return true
  if (REFUSED.testIn(reading, Math.max(sentence.start, start - 60), start)) return true
  const isThirdPerson = THIRD_PERSON.testIn(reading, Math.max(sentence.start, start - 50), start)
  return isThirdPerson && !FIRST_PERSON.testIn(reading, Math.max(sentence.start, start - 20), end)
}

/** Whether a sentence or a clause begins at the offset: a notice has the body as its subject. */
function opensSentence({ text }: AnalyzedText, at: number): boolean {
  return /(?:^|[.,!?…:;\n)"“-])\s*$/.test(text.slice(Math.max(0, at - 4), at))
}

/** Whether a match at the offset opens a notice that is given in the name of a body, and not passed on. */
function isNotice(reading: AnalyzedText, start: number): boolean {
  return (
    opensSentence(reading, start) && !isRelayedNotice(reading, findEnclosingSentence(reading, { start, end: start }))
  )
}

/** Blanks of one draft that are pointed out. */
const MAX_BLANKS = 20

/** Says of the hits with a blank for their notice that it is one; where only the model speaks, the blank is marked. */
function addBlanks({ original }: AnalyzedText, hits: Hit[]): void {
  for (const { index, 0: words } of findAllMatches(NOTICE_PLACEHOLDER, original).slice(0, MAX_BLANKS)) {
    const blank = { start: index, end: index + words.length }
    const sentence = findSentenceBounds(original, blank) ?? blank
    const own = hits.filter((hit) => hasOverlap(hit, sentence))
    for (const hit of own) hit.message = UNNAMED_SOURCE
    const start = Math.min(sentence.start, blank.start)
    // Without the rules, only the model knows how loud it is.
    if (own.length === 0)
      hits.push({ start, end: blank.end, message: UNNAMED_SOURCE, kind: UNSURE.id, isCertain: true })
  }
}

function findHits(_: Draft, reading: AnalyzedText): Hit[] {
  const hits: Hit[] = []
  const add = (span: Span, isRoutine: boolean) => {
    if (!hits.some((hit) => hasOverlap(hit, span)))
      hits.push({ ...span, ...(isRoutine ? { message: 'routine', kind: 'routine' } : { message: 'speaking' }) })
  }
  const addVoices = (
    voices: Pattern,
    isRoutine: (analyzed: AnalyzedText, sentence: Span) => boolean,
    isVoice?: (analyzed: AnalyzedText, start: number) => boolean,
  ) => {
    for (const { start, end, reading: analyzed } of voices.find(reading)) {
      if ((isVoice && !isVoice(analyzed, start)) || isHarmless(analyzed, start, end)) continue
      if (isScheduleNotice(analyzed, findEnclosingSentence(analyzed, { start, end }))) continue
      const clause = widenToClause(analyzed.text, { start, end })
      const sentence = findEnclosingSentence(analyzed, { start, end })
      const isEveryday = isRoutine(analyzed, sentence) || isComplaintAnswer(analyzed, sentence)
      add(analyzed.span(clause.start, clause.end), isEveryday)
    }
  }
  if (canContainAgencyVoice(reading)) addVoices(AGENCY_VOICE, isDeskAnswer)
  if (canContainAgencyNotice(reading)) addVoices(AGENCY_NOTICE, isRoutineNotice, isNotice)
  // Where the writer answers for the agency, the announcement in its name is the writer's too.
  const answers = hits.some(({ kind }) => kind === undefined)
  if (answers || (canContainAgencyNotice(reading) && OWN_PAGE.test(reading))) {
    for (const { start, end, reading: analyzed } of AGENCY_HEAD.find(reading)) {
      if (!answers && (!opensSentence(analyzed, start) || isHarmless(analyzed, start, end))) continue
      const clause = widenToClause(analyzed.text, { start, end })
      add(analyzed.span(clause.start, clause.end), false)
    }
  }
  addBlanks(reading, hits)
  return hits
}

/** Whether a sentence is only lines of a contact block, which announce no matter. */
function isOfContactBlock(reading: AnalyzedText, { start, end }: Span): boolean {
  const words = reading.text.slice(start, end)
  const first = start + words.search(/\S|$/)
  const line = findLine(reading, first)
  return line.end >= start + words.trimEnd().length && isContactLine(reading, line)
}

/** Finds announcements and answers given in an agency's name. */
export const speakingForAgency: Check = {
  id: 'speaking-for-agency',
  level: 'warn',
  kinds: [{ id: 'routine', level: 'note' }, UNSURE],
  provisions: ['nd-244-2026.d3.k2', 'nd-244-2026.d3.k7', 'nd-244-2026.d5.k2'],
  find: findHits,
  // A view of one's own is not what a schedule is.
  buildFixes: ({ original }, hit) =>
    hit.kind === 'routine' ? [buildPassOnFix(original, hit)] : buildAgencyFixes(original, hit),
  hasSigns: (reading, sentence) => {
    const { start, end } = findEnclosingPassage(reading, sentence)
    return SPOKEN_FOR.testIn(reading, start, end)
  },
  isExempt: (reading, { start, end }) =>
    isHarmless(reading, start, end) ||
    isServiceNotice(reading, { start, end }) ||
    isRoutineNotice(reading, { start, end }) ||
    isDeskAnswer(reading, { start, end }) ||
    isScheduleNotice(reading, { start, end }) ||
    isCommitteeSignature(reading, { start, end }) ||
    isWish(reading, { start, end }) ||
    isReportOfDeeds(reading, { start, end }) ||
    isRelayedNotice(reading, { start, end }) ||
    isOfContactBlock(reading, { start, end }) ||
    TITLE_OF_NOTICE.testIn(reading, start, end) ||
    (INTRODUCED.testIn(reading, start, end) && !FIRST_PERSON.testIn(reading, start, end)) ||
    (SALE.testIn(reading, start, end) && SELLER.testIn(reading, start, end) && !OF_BODY.testIn(reading, start, end)) ||
    (INVITATION.testIn(reading, start, end) && !FOR_OTHERS.testIn(reading, start, end)) ||
    (OWN_VIEW.testIn(reading, start, end) && !FOR_OTHERS.testIn(reading, start, end)),
}
