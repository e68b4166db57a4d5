// Crimes stated as fact: the accusation check reports them, and the insinuation check leaves a hint next to them alone.

import type { Span } from '../../../../draft.ts'
import type { AnalyzedText } from '../../../../text/analyzed-text.ts'
import { widenToClause } from '../../../../text/clause-bounds.ts'
import { compilePattern, type PatternMatch } from '../../../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../../../text/enclosed-spans.ts'
import { hasBackReference, hasNamedTarget } from '../identifiable-target.ts'
import { findEnclosingPassage, findEnclosingSentence, isQuotedInObjection } from '../mitigating-context.ts'
import { hasNamedSource } from '../named-source.ts'
import { isDecidedAct } from '../official-decisions.ts'
import { CHIEFS } from '../titles.ts'
import { isOfImpersonated, isOfNet, isOnlyOfNet } from './acts-on-net.ts'
import {
  CRIME_ACTS,
  canContainAct,
  DESCRIBED_ACTS,
  PAYEE_THEN_SUM,
  SCHOOL_ACTS,
  STREET_ACTS,
  SUM_THEN_PAYEE,
} from './crime-acts.ts'
import { hasFullNameInFront, isByNamedDoer, isOfOfficeHolder } from './named-doers.ts'
import { isFirmCalledFraud, isFraudPage } from './named-frauds.ts'
import { isOpenPrice, isPaidToNamed } from './paid-acts.ts'
import { isOpenedByTime, isSaidOfPrecedingPerson } from './person-before.ts'
import { isPlainCrime, isTakenInPlay, isTheft } from './plain-crimes.ts'

/** How far before the act its subject may be, in UTF-16 units. */
const SUBJECT_REACH = 160

// Right before the act: it is denied, suffered, doubted, fought, or only named as a subject.
const NOT_STATED = compilePattern(
  `(?:${[
    '(?:không|ko|k|hk|đéo|chưa|chẳng|chả|hổng|hông|đâu|đừng|khoan|cấm|tránh|khỏi|bị|nạn nhân)(?: (?:hề|có|phải|ai|bao giờ|từng|' +
      'dám|được|bị|là|cho|nên)){0,3}',
    '(?:chống|phòng (?:chống|ngừa)|ngăn chặn|đấu tranh|xử lý|tội(?! (?:qua|nay) )|tội danh|cố ý|khác (?:gì|nào|j|chi)|tệ nạn|chiêu|' +
      'trò|thủ đoạn|hình thức|kịch bản|đối tượng|(?<!là )kẻ|kẻ gian|nhóm|cảnh (?:giác|báo)|tố (?:giác|cáo)|luật|' +
      'các|những|mọi|vụ|việc|tình trạng)(?: \\p{L}+)?',
    '(?:nghi|nghi ngờ|dấu hiệu|liệu có|có hay không|nếu|giả sử|hễ|lỡ|ai|tưởng|sợ|suýt|bị (?:tố|nghi)|' +
      'được cho là|tố|cáo buộc|(?:giả|mạo) danh)(?: \\p{L}+){0,2}',
    '(?<!có |những )hành vi|(?:không phải|chứ không)(?: \\p{L}+){0,3}',
    '(?<!(?:trưởng|phó|văn|bạn cùng) )phòng(?: tránh)?',
  ].join('|')}) $`,
)
// Anywhere in the sentence: a doubt, a condition, a story, or a warning against impostors.
const NOT_FACT = compilePattern(
  [
    'nghi (?:ngờ|vấn)',
    'có dấu hiệu|người nào|phạt tiền',
    'liệu (?:có|ông|bà|họ|ai)',
    'có hay không|phải chăng|nếu|giả sử|xác minh|làm rõ',
    '(?:giả|mạo) danh',
    'tự xưng|bịa đặt|sủa|(?:hk|không|chả|đâu) ai rảnh|khoan (?:vội )?nói',
    'vu (?:khống|cáo|oan)',
    'tin (?:giả|đồn|sai)',
    '(?:không|gì|đâu) có (?:chuyện|việc)',
    'có (?:ghi sổ|biên nhận)',
    'phim|truyện|diễn viên|nhân vật|trái tim|tiểu phẩm|hoạt cảnh|hội diễn|vai diễn|sân khấu',
    '(?:vở|đoạn|màn|xem|hát|coi|diễn) (?:kịch|chèo|tuồng|cải lương|hài|diễn|bội)|trong vở|(?:đóng|sắm|diễn|thủ|nhập|vô|vào|làm) vai(?! (?:\\p{L}+ )?(?:tốt|liêm|hiền|nạn nhân|thanh liêm))',
  ].join('|'),
)
/** Long ago, or nobody: a case to practise on. */
const LONG_AGO = compilePattern('triều đình|sử (?:chép|sách)')
const PRACTICE_CASE = compilePattern('tình huống(?: \\p{L}+){0,4} (?:câu|số)')
const OFFICE_OF_TODAY = compilePattern(
  `${CHIEFS}|hiệu trưởng|công an|ủy ban|ubnd|kế toán|trưởng (?:phòng|ban|thôn|ấp)|` +
    '(?:xã|phường|huyện|tỉnh|cơ quan|trường) (?:này|mình|ta|tôi|tui)',
)

/** Whether all acts of a sentence were decided on. Where it has none, its end counts as one. */
function isOnlyOfDecided(reading: AnalyzedText, sentence: Span): boolean {
  const acts = [...CRIME_ACTS.find(reading), ...SCHOOL_ACTS.find(reading)].filter((act) =>
    isEnclosedSpan(act, sentence),
  )
  if (acts.length === 0) return isDecidedAct(reading, { start: sentence.end, end: sentence.end })
  return acts.every((act) => isDecidedAct(reading, act))
}

/** Whether a sentence is of the past without an office of today, or of a case whose people have letters for names. */
function isOfNobody(reading: AnalyzedText, { start, end }: Span): boolean {
  if (LONG_AGO.testIn(reading, start, end)) return !OFFICE_OF_TODAY.testIn(reading, start, end)
  return PRACTICE_CASE.testIn(reading, start, end) && !NAME_IN_FULL.test(reading.text.slice(start, end))
}

/** Also after "xã", where a name may be of a place. */
const NAME_IN_FULL = /(?:\p{Lu}\p{Ll}+ ){2}\p{Lu}\p{Ll}+/u

// Between the subject and the crime: the subject warns of, fights, reports or suffers the crime.
const OTHER_ACT = compilePattern(
  'cảnh báo|tuyên truyền|tập huấn|tổ chức tuyên|triển khai|hướng dẫn|phòng (?:chống|ngừa|tránh)|khởi tố|' +
    'xử lý|phát hiện|triệt phá|nhận (?:diện|biết)|tố (?:giác|cáo)|trình báo|điều tra|(?:nói|viết) về|không để',
)
// The same for words that mean something else without diacritics: "kế toán", "chồng", "ngàn".
const OTHER_ACT_ACCENTED = compilePattern(
  'chống|ngăn|bắt(?! tay)|nhắc|kể|bị|mất ?$|' +
    '(?:đuổi|rượt|tóm|vây)(?: (?:theo|bắt|được|cổ|kịp)){0,2} (?:mấy |hai )?(?:thằng|tên|kẻ|bọn|đứa|tụi)(?: \\p{L}+)? ?$',
  { bare: false },
)
/** A joke: what "embezzles" is an animal, a thing or the writer's home, or the loot is a snack. */
const JOKE = compilePattern(
  '(?:con (?:mèo|chó|gà|heo|chuột|vịt|miu|cún|mực|vàng)|bọn (?:mèo|chuột|kiến)|tủ lạnh|máy giặt|máy in|cái (?:bụng|mồm|ví|tủ|máy|nồi|app)|' +
    'con (?:gái|trai|nhỏ) (?:tui|tôi|mình|em)|(?:vợ|chồng|má|mẹ) (?:tui|tôi|mình|em))(?: \\p{L}+){0,5}' +
    ' (?:tham ô|biển thủ|ăn (?:chặn|trộm|cắp|hối lộ|vụng)|bỏ túi|rút ruột|tham nhũng|nhận hối lộ|đòi hối lộ|ôm tiền|trấn lột)|' +
    '(?:tham ô|biển thủ|ăn chặn|tham nhũng|rút ruột|bỏ túi|hối lộ)(?: \\p{L}+){0,4} (?:trà sữa|bánh tráng|bún đậu|ốc|chè|ăn vặt|kẹo|' +
    'bim bim|xiên que|lẩu|pate|xúc xích|hạt cho mèo|cây kem|gói mì|vào bụng|vô bụng)|' +
    '(?:thủ phạm|thủ quỹ|kẻ (?:trộm|tham ô)|người ăn) (?:chính )?(?:là|chính là) (?:tui|tôi|mình|em|tao|t|con mèo|con chó)',
)
const QUESTION =
  /(?:có|liệu|phải|co|lieu|phai)[^.!?\n]{0,90}(?:không|hông|hong|chưa|chăng|khong|ko|chua|chang)[^.!?\n]{0,12}\?/
const REQUEST = compilePattern(
  '(?:đề nghị|kiến nghị|mong|yêu cầu|xin|nhờ|gửi đơn)(?: \\p{L}+){0,8} (?:xác minh|làm rõ|kiểm tra|thanh tra|' +
    'xem xét|giải quyết)|(?:chưa có|chờ) kết (?:quả|luận)',
)

/** Whether an identifiable person or organisation before the act is its subject. */
function hasSubject(reading: AnalyzedText, sentence: Span, at: number): boolean {
  const from = Math.max(sentence.start, at - SUBJECT_REACH)
  if (hasNamedTarget(reading, from, at)) return true
  return (
    hasBackReference(reading, from, at) &&
    hasNamedTarget(reading, Math.max(0, sentence.start - 2 * SUBJECT_REACH), from)
  )
}

/** Which list an act is of. */
type ActList = 'crimes' | 'schools' | 'street' | 'described' | 'paid'

/** A crime or corrupt act. `isCertain`: the model, which does not know such acts, has no say. */
export interface StatedCrime extends Span {
  isCertain?: true
}

/** Finds crimes or corrupt acts stated as fact about an identifiable person or organisation, without a source. */
export function findStatedCrimes(reading: AnalyzedText): StatedCrime[] {
  if (!canContainAct(reading)) return []
  const found: StatedCrime[] = []
  const listAs = (list: ActList, matches: readonly PatternMatch[]) => matches.map((match) => ({ list, match }))
  const acts = [
    ...listAs('crimes', CRIME_ACTS.find(reading)),
    ...listAs('schools', SCHOOL_ACTS.find(reading).filter(hasFullNameInFront)),
    ...listAs('street', STREET_ACTS.find(reading).filter(isByNamedDoer)),
    ...listAs('described', DESCRIBED_ACTS.find(reading)),
    ...listAs(
      'paid',
      PAYEE_THEN_SUM.find(reading).filter((act) => isPaidToNamed(act, act.start)),
    ),
    ...listAs(
      'paid',
      SUM_THEN_PAYEE.find(reading).filter((act) => isPaidToNamed(act, act.end)),
    ),
  ]
  for (const { list, match } of acts.sort((a, b) => a.match.start - b.match.start)) {
    const analyzed = match.reading
    const sentence = findEnclosingSentence(analyzed, match)
    if (NOT_STATED.testIn(analyzed, Math.max(sentence.start, match.start - 40), match.start)) continue
    const isOfPersonBefore =
      isSaidOfPrecedingPerson(analyzed, sentence, match) ||
      (list === 'described' && isOpenedByTime(analyzed, sentence, match))
    if (!isOfPersonBefore && list !== 'paid' && !hasSubject(analyzed, sentence, match.start)) continue
    if (NOT_FACT.testIn(analyzed, sentence.start, sentence.end) || JOKE.testIn(analyzed, sentence.start, sentence.end))
      continue
    if (isOpenPrice(match, sentence, list === 'described')) continue
    if (
      isOfNobody(analyzed, sentence) ||
      (list !== 'street' && isTakenInPlay(match, sentence)) ||
      isOfNet(analyzed, sentence, match)
    )
      continue
    if (isOfImpersonated(analyzed, sentence, match)) continue
    const before = Math.max(sentence.start, match.start - 60)
    const isOther = [OTHER_ACT, OTHER_ACT_ACCENTED].some((each) => each.testIn(analyzed, before, match.start))
    // Acts before a payment are those of who pays.
    if (isOther && list !== 'paid') continue
    if (QUESTION.test(analyzed.lower.slice(sentence.start, sentence.end + 1))) continue
    const passage = findEnclosingPassage(analyzed, match)
    if (REQUEST.testIn(analyzed, passage.start, passage.end)) continue
    if (hasNamedSource(analyzed, match) || isQuotedInObjection(analyzed, match)) continue
    if (isDecidedAct(analyzed, match)) continue
    const clause = widenToClause(analyzed.text, match)
    // An envelope may be a present.
    const isSureAct = isOfPersonBefore && !analyzed.bare.startsWith('nhan phong bi', match.start)
    const isSure =
      isSureAct ||
      list !== 'crimes' ||
      isOfOfficeHolder(match, sentence) ||
      isTheft(match, sentence) ||
      isPlainCrime(match) ||
      isFirmCalledFraud(match, sentence) ||
      isFraudPage(match, sentence)
    const isCertain = isSure && { isCertain: true as const }
    found.push({ ...analyzed.span(clause.start, clause.end), ...isCertain })
  }
  return mergeNearbyActs(found)
}

/** Keeps the first of several acts in one clause ("ôm hụi, lừa đảo chiếm đoạt"): they are one finding. */
function mergeNearbyActs(acts: readonly StatedCrime[]): StatedCrime[] {
  const merged: StatedCrime[] = []
  for (const act of acts) {
    const last = merged.at(-1)
    if (!last || act.start - last.end > 20) merged.push({ ...act })
    else if (act.isCertain) last.isCertain = true
  }
  return merged
}

/** Whether a sentence doubts, asks, requests an inquiry, names its source or quotes in order to object. */
export function isNoStatedCrime(reading: AnalyzedText, sentence: Span): boolean {
  return (
    NOT_FACT.testIn(reading, sentence.start, sentence.end) ||
    JOKE.testIn(reading, sentence.start, sentence.end) ||
    isOfNobody(reading, sentence) ||
    isOnlyOfNet(reading, sentence) ||
    QUESTION.test(reading.lower.slice(sentence.start, sentence.end + 1)) ||
    REQUEST.testIn(reading, sentence.start, sentence.end) ||
    hasNamedSource(reading, sentence) ||
    isOnlyOfDecided(reading, sentence) ||
    isQuotedInObjection(reading, sentence)
  )
}
