// Crimes stated as fact: the accusation check reports them, and the insinuation check leaves a hint next to them alone.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { stripDiacritics } from '../../../text/character-folding.ts'
import { widenToClause } from '../../../text/clause-bounds.ts'
import { compilePattern, type PatternMatch } from '../../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../../text/enclosed-spans.ts'
import {
  CRIME_ACTS,
  canContainAct,
  DESCRIBED_ACTS,
  PAYEE_THEN_SUM,
  SCHOOL_ACTS,
  STREET_ACTS,
  SUM_THEN_PAYEE,
} from './crime-acts.ts'
import { findFullNames, isSureName } from './full-names.ts'
import { hasBackReference, hasNamedOffice, hasNamedTarget } from './identifiable-target.ts'
import {
  findEnclosingPassage,
  findEnclosingSentence,
  findPreviousSentence,
  isQuotedInObjection,
} from './mitigating-context.ts'
import { hasNamedSource } from './named-source.ts'
import { isDecidedAct } from './official-decisions.ts'
import { CHIEFS, PERSON_TITLES } from './titles.ts'

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

const NET_NOUN =
  '(?:trang|web|website|link|đường dẫn|đường link|tên miền|liên kết|app|ứng dụng|fanpage|nick|tài khoản|stk|đầu số|' +
  'số (?=\\d|(?:điện thoại|đt|máy|lạ|này|đó|kia|ni|nớ|tài khoản)(?!\\p{L}))|tin nhắn|cuộc gọi|zalo|facebook|email)'
const MAKES =
  'lập|mở|tạo|dựng|dùng|xài|làm|đăng|chạy|gửi|gởi|mua|thuê|bán|kiếm|lấy|cầm|hack|nhờ|quản lý|chủ|admin|là|của'
/**
 * A page, a link, a number or an account said to be a fraud: "trang … là trang lừa đảo". Not before it: who made or
 * uses it.
 */
const FRAUD_ON_NET = compilePattern(
  `(?<!(?:${MAKES})(?: (?:một|cái|mấy|các|những|nhiều|ra))? )` +
    '(?<!(?:lập|mở|tạo|dựng|dùng|xài|làm|chạy|thuê|hack|chủ|admin)(?: (?:một|cái|mấy|các|những|nhiều|ra))? (?:trang|đường|tài khoản|nick|kênh|app) )' +
    NET_NOUN +
    '(?: (?!để(?!\\p{L}))[^\\s,;!?]{1,60}){0,8}?,? (?:lừa (?:đảo|gạt|lấy|tiền)|chiếm đoạt|trộm cắp|ăn (?:cắp|trộm))',
)

/** Whether an act is said of something on the net, with no person or firm between. */
function isOfNet(reading: AnalyzedText, sentence: Span, act: Span): boolean {
  return FRAUD_ON_NET.find(reading).some(
    ({ start, end }) =>
      start >= sentence.start &&
      start < act.start &&
      act.start < end &&
      (isCalledTrang(reading, sentence, start)
        ? PAGE_WARNED_OF.testIn(reading, start, end)
        : !hasNamedTarget(reading, skipNetNoun(reading, start), act.start)),
  )
}

const CALLED_BEFORE =
  '(?:cô|chị|bà|con|em|thím|dì|mợ|bác|chú|anh|ông|o|mệ|mụ|mạ|má|mẹ|cháu|bé|nhỏ|nàng|ả|thị|bạn|vợ|thầy)'
/** A title or a part of a name, right before "trang". */
const TITLE_BEFORE = compilePattern(`${CALLED_BEFORE} $`)
const NAME_PART_BEFORE = /\p{Lu}\p{Ll}+ {1,2}$/u
/** "Trang" after it may be the first word of what is said. */
const OPENING_BEFORE = /[^\p{L}\p{N}\s,]["“'(\s]{0,3}$/u
/** After "trang": it is a page for sure. */
const PAGE_AFTER = compilePattern(
  '^ (?:web|website|mạng|fanpage|fb|facebook|zalo|tiktok|cá nhân|thông tin|điện tử|tin tức|(?:\\p{L}+ ){0,3}là trang)',
)
/** After "trang" without a title or a name before it. */
const THIS_AFTER = compilePattern('^ (?:này|đó|kia|ấy|ni|nớ|đấy|mới|giả|nào)')
const HOST_AFTER = /^ {1,2}(?:["“']|https?:|[\p{L}\d-]+\.\p{L}{2})/u
/** Somebody called Trang warns of a page. */
const PAGE_WARNED_OF = compilePattern(
  `(?:nhắc|dặn|báo|kêu|bảo|nói|khuyên|lưu ý)(?: (?:phụ huynh|bà con|mọi người|cả \\p{L}+|các \\p{L}+|anh|chị|em|tụi|dân|học sinh|tui|mình|với|rằng|là)){0,4} ?:? ${NET_NOUN}(?: [^\\s,;!?]{1,60}){1,8}`,
)
const NAME_REACH = 16
const PAGE_REACH = 60

/** Whether a noun of the net is somebody's name: "Cô Trang", "Nguyễn Thị Trang". */
function isCalledTrang(reading: AnalyzedText, sentence: Span, at: number): boolean {
  const { bare, text } = reading
  if (!/^trang(?![a-z])/.test(bare.slice(at, at + 6))) return false
  const after = at + 'trang'.length
  const before = text.slice(Math.max(sentence.start, at - NAME_REACH), at)
  const hasTitle = TITLE_BEFORE.testIn(reading, Math.max(sentence.start, at - NAME_REACH), at)
  const hasCapital = text.startsWith('Trang', at)
  if (hasCapital && (NAME_PART_BEFORE.test(before) || (hasTitle && reading.accented))) return true
  if (HOST_AFTER.test(text.slice(after, after + PAGE_REACH))) return false
  if (PAGE_AFTER.testIn(reading, after, after + PAGE_REACH)) return false
  const isThis = THIS_AFTER.testIn(reading, after, after + PAGE_REACH)
  // "ba con trang nay" may be "bà con trang này".
  if (hasTitle) return reading.accented || !isThis
  if (!hasCapital) return findFullNames(reading).some(({ start, end }) => start < at && at < end)
  const isOpening = before.trim() === '' || OPENING_BEFORE.test(before)
  return !isOpening || !isThis
}

/** Returns where the name after a noun of the net begins: a page is no person for being called "Trang". */
function skipNetNoun({ text }: AnalyzedText, start: number): number {
  const space = text.indexOf(' ', start)
  return space < 0 ? start : space + 1
}

/** The picture or the name of somebody, used by another. */
const TAKEN_NAME = compilePattern(
  '(?:lấy|dùng|mượn|xài|đánh cắp|ăn cắp|trộm|ghép)(?: (?:trộm|cắp|lại|luôn|cả)){0,2} (?:hình ảnh|ảnh|hình|tên|thông tin|sim|căn cước|cccd|danh nghĩa)|' +
    'hack (?:nick|facebook|fb|zalo|tài khoản)',
)

/** Whose it is: a title or an office right after it. */
const OWNER_FIRST = compilePattern(
  `^ (?:(?:cá nhân|thẻ|facebook|fb|zalo|của) ){0,2}(?:${PERSON_TITLES}|em|cháu|con|${CHIEFS}|hiệu (?:trưởng|phó)|(?:trưởng|phó|công an|cán bộ) \\p{L}+)`,
)
/** How far after it a name in full may begin: "của". */
const OWNER_GAP = 12

/**
 * Whether the one who is named before an act is whose name or picture an unnamed other used for it. After a comma, who
 * is named is the one who used it: "Mượn tên mẹ vay tiền, Nguyễn Văn A …".
 */
function isOfImpersonated(reading: AnalyzedText, sentence: Span, act: Span): boolean {
  return TAKEN_NAME.find(reading).some(({ start, end }) => {
    if (start < sentence.start || end > act.start || hasNamedTarget(reading, sentence.start, start)) return false
    const comma = reading.text.slice(end, act.start).search(/[,;:–]/)
    const to = comma < 0 ? act.start : end + comma
    return (
      hasNamedTarget(reading, end, to) &&
      (OWNER_FIRST.testIn(reading, end, to) ||
        findFullNames(reading).some((name) => name.start > end && name.start <= end + OWNER_GAP && name.end <= to)) &&
      (comma < 0 || !hasNamedTarget(reading, to + 1, act.start))
    )
  })
}

/** Whether a sentence says crimes of nobody but things on the net. */
function isOnlyOfNet(reading: AnalyzedText, sentence: Span): boolean {
  const acts = CRIME_ACTS.find(reading).filter((act) => isEnclosedSpan(act, sentence))
  return (
    acts.length > 0 && acts.every((act) => isOfNet(reading, sentence, act) || isOfImpersonated(reading, sentence, act))
  )
}

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

function hasFullName(reading: AnalyzedText, span: Span): boolean {
  return findFullNames(reading).some((name) => isEnclosedSpan(name, span) && isSureName(name))
}

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

/**
 * Acts, without diacritics, that are said without who did them after a sentence that names the person. A noun ("tham
 * ô", "lừa đảo") may open a sentence about crimes.
 */
const SUBJECTLESS_ACT =
  /^(?:an (?:tien |gao )?(?:cua|chan|bot|xen|hoi lo)|bo tui|dut tui|nhan (?:hoi lo|phong bi|lot tay|tien)|vet|am|cuom|dop|xoi|bon rut|bien thu|rut ruot|cuop (?:dat|nha)|moi tien|quyt|giat|om|lay|ban (?:dat|chuc|ghe)|ke khong|khai khong) ?/
/** What may come before such an act in its sentence. */
const BEFORE_ACT =
  /^[\s"“-]{0,3}(?:(?:chac|toan|cu|chuyen|da|lai|con|roi|chi|thi|la|dung|ro|rang|cung|co|dang|van|the|vay|ma|xong|suot|may nam|bao nam|luc nao) ){0,5}$/
/** After it: the act is spoken of. */
const SPOKEN_OF =
  /^(?: [a-z]{1,7}){0,4} (?:la|thi|se|deu|bi|can|phai)(?: (?:la|bi|deu|phai|hanh vi|viec|mot)){0,2} (?:pham|vi pham|toi|sai|xu|phat|giac|di tu|tu toi|dieu|hanh vi)(?![a-z])/

/** A present that is taken at a wedding, a feast or a mourning, without diacritics. */
const PRESENT_TAKEN = new RegExp(
  '^nhan phong bi.*(?<![a-z])(?:(?:mung|dam|an) (?:cuoi|tuoi|tho)|li xi|phung|dam (?:gio|tang|hieu|ma|hoi)|thoi noi|' +
    'day thang|tan gia|sinh nhat|chuc mung)(?![a-z])',
)
/** Money that is taken out and spent for those whom it is for. */
const SPENT_FOR_OTHERS = new RegExp(
  '^(?:om|lay) .*(?<![a-z])(?:mua|sam|phat|nau|tra|chia|ung ho)(?: [a-z\\d]{1,8}){0,4} (?:cho|tang|giup) ' +
    '(?:(?:(?:cac|may|tat ca|nhung|moi) (?:chau|em|be|con|cu|ho|ban|nguoi)|(?:ca )?(?:lop|truong)|nguoi (?:ngheo|benh|khuyet tat)|' +
    'ho ngheo|ba con|dan|hoc (?:sinh|tro)|hoi vien|doan vien|phu huynh|benh nhan|nan nhan)(?![a-z]))',
)
/** Who gave it, how much, or what for: it is no present after all. */
const PAID_TO =
  /(?<![a-z])(?:(?:cua|tu) (?:nha thau|doanh nghiep|cong ty|chu |phu huynh|nguoi|dan|ba con|cac ho|benh nhan)|moi (?:cho|ky|lam|nhan|xu|giai)|ky|duyet|bo qua|\d{1,9} ?(?:tr|trieu|cu|ty))(?![a-z])/
const KIND_REACH = 90

/** Whether an act is said to be a present, or for others. */
function isKindAct({ bare }: AnalyzedText, sentence: Span, act: Span): boolean {
  const said = bare.slice(act.start, Math.min(sentence.end, act.end + KIND_REACH))
  return (PRESENT_TAKEN.test(said) || SPENT_FOR_OTHERS.test(said)) && !PAID_TO.test(said)
}

/** Whether the sentence before names who did an act that has no subject in its own. */
function isSaidOfPersonBefore(reading: AnalyzedText, sentence: Span, act: Span): boolean {
  const { bare } = reading
  if (!BEFORE_ACT.test(bare.slice(sentence.start, act.start))) return false
  if (!SUBJECTLESS_ACT.test(bare.slice(act.start, act.end))) return false
  if (SPOKEN_OF.test(bare.slice(act.end, act.end + 60)) || isKindAct(reading, sentence, act)) return false
  return isSomebodyNamedBefore(reading, sentence)
}

function isSomebodyNamedBefore(reading: AnalyzedText, sentence: Span): boolean {
  const before = findPreviousSentence(reading, sentence)
  return before !== undefined && hasNamedTarget(reading, before.start, before.end)
}

/** What opens a sentence that goes on about those named before it. */
const TIME_FIRST = /^(?:ban (?:ngay|dem)|dem|toi|ngay|cu|he|xong|roi|den|vay ma|the ma) /
const WRITER = compilePattern('tôi|tui|mình|em|tao|chúng tôi|nhà')

/** Whether a sentence goes on about somebody who is named in the one before. */
function isOpenedByTime(reading: AnalyzedText, sentence: Span, act: Span): boolean {
  return (
    !WRITER.testIn(reading, sentence.start, act.start) &&
    TIME_FIRST.test(reading.bare.slice(sentence.start, act.start).trimStart()) &&
    isSomebodyNamedBefore(reading, sentence)
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
    ...listAs('schools', SCHOOL_ACTS.find(reading).filter(isOfNamedPerson)),
    ...listAs('street', STREET_ACTS.find(reading).filter(isByNamedPerson)),
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
      isSaidOfPersonBefore(analyzed, sentence, match) ||
      (list === 'described' && isOpenedByTime(analyzed, sentence, match))
    if (!isOfPersonBefore && list !== 'paid' && !hasSubject(analyzed, sentence, match.start)) continue
    if (NOT_FACT.testIn(analyzed, sentence.start, sentence.end) || JOKE.testIn(analyzed, sentence.start, sentence.end))
      continue
    const isPrice = list === 'described' || PRICE_TAKEN.test(analyzed.bare.slice(match.start, match.end))
    if (isPrice && OPEN_PRICE.testIn(analyzed, sentence.start, sentence.end)) continue
    if (
      isOfNobody(analyzed, sentence) ||
      (list !== 'street' && isPlay(match, sentence)) ||
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

/** How far after what is paid the one who gets it may be named, in UTF-16 units. */
const PAYEE_REACH = 40

/** Whether somebody by name or office is who gets the money. `from`: where the words for the payee begin. */
function isPaidToNamed({ reading, ...act }: PatternMatch, from: number): boolean {
  const { end } = findEnclosingSentence(reading, act)
  return (
    hasNamedTarget(reading, from, Math.min(end, act.end + PAYEE_REACH)) && !OFFICIAL_FEE.testIn(reading, act.start, end)
  )
}

/** What begins so may be a price that is asked openly, without diacritics. */
const PRICE_TAKEN = /^(?:lay|cam) /
/** In the sentence of a price: that it is paid for a service, openly. */
const OPEN_PRICE = compilePattern(
  '(?<!(?:không|chẳng|chả|đâu|ko|k|hổng|chưa|khỏi) )có (?:vé|hóa đơn|biên lai|phiếu thu|biên nhận)|giá niêm yết|' +
    '(?<!(?:không|sai|trái|ngoài) )(?:theo|đúng) (?:quy chế|bảng giá|thỏa thuận)|(?:gửi|giữ|trông) xe|bãi (?:xe|gửi|giữ|đỗ)|' +
    'lái đò|chèo đò|bến đò|phà|qua sông|góp quỹ|giá (?:chung|thợ|dịch vụ)',
)

/** What everybody pays openly into somebody's hands. */
const OFFICIAL_FEE = compilePattern(
  'học phí|lệ phí|biên lai|hóa đơn|phiếu thu|phí (?:gửi|ship|dịch vụ|khám)|đặt cọc|tiền (?:hụi|cọc|hàng|thuê|nhà|ăn|vé|áo)|quỹ lớp|chuyển khoản|mua hàng|(?<!phòng )đăng ký',
)

/** Whether a person with a full name comes before an act in its sentence. */
function isOfNamedPerson({ reading, ...act }: PatternMatch): boolean {
  return hasFullName(reading, { start: findEnclosingSentence(reading, act).start, end: act.start })
}

/** Whether somebody named in full and by office comes before an act in its sentence. */
function isOfOfficeHolder(act: PatternMatch, { start }: Span): boolean {
  return (
    isOfNamedPerson(act) &&
    hasNamedOffice(act.reading, start, act.start) &&
    !OF_RELATIVE.testIn(act.reading, start, act.start)
  )
}

/** The one who is named belongs to the one with the office. */
const OF_RELATIVE = compilePattern(
  '(?:con|cháu|em|vợ|chồng|cậu|quý tử)(?: (?:gái|trai|rể|dâu|ruột|cưng))? (?:nhà|của|ông|bà|\\p{Lu}\\p{L}+)|học sinh|lớp \\d|cháu',
)

const TAKES = 'trộm|cắp|ăn cắp|cướp|cướp giật|giật|chôm'
/** Something is taken or snatched, whatever it is. */
const TAKING = compilePattern(TAKES)
/** Something of value is stolen or robbed. */
const THEFT = compilePattern(
  `(?:(?:ăn|lấy|vào|vô|đi|lẻn vào|lẻn vô) )?(?:${TAKES})` +
    '(?: (?:cái|chiếc|con|mấy|hết|cả|một|hai|\\d{1,2})){0,2} ' +
    '(?:xe|tiền|vàng|điện thoại|máy|laptop|gà|vịt|chó|heo|lợn|bò|trâu|dê|túi(?! (?:bánh|kẹo|quà))|ví|đồ(?! (?:chơi|sale|ăn|hàng|nhậu))|dây chuyền|cây cảnh|sầu riêng|lúa|tôm|cá)',
)
/** Returns the source of titles, with a capital or without, with diacritics or without. */
const toTitleSource = (titles: string) =>
  `${titles}|${stripDiacritics(titles)}`.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
/**
 * Who did it, right before and with no more than where they live and when it was. Villagers call each other "chú Tư
 * Đen".
 */
const THIEF_BEFORE = new RegExp(
  '(?:(?:\\p{Lu}\\p{Ll}* ){2,3}\\p{Lu}\\p{Ll}*|(?:[Tt]hằng|[Mm]ụ|[Ll]ão|[Gg]ã) \\p{Lu}\\p{Ll}*|' +
    `(?<!(?:[Cc]on|[Kk]hỉ|[Cc]hó|[Mm]èo|[Cc][ảá]m ơn|[Bb]iết ơn|[Hh]ồi nhỏ) )(?:${toTitleSource('ông|bà|anh|chị|chú|bác|cô|cậu|dì|dượng|thím|mợ')}) \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)` +
    '(?:,? (?:ở|tại|nhà(?! (?:tui|tôi|mình|em|tao|tớ))|cuối|đầu|khu|khu phố|xóm|thôn|ấp|tổ|bản|buôn|đội|ngõ|hẻm|đường|con|cháu|em|chồng|vợ|ông|bà|anh|chị|chú|bác|' +
    'sáng|trưa|chiều|tối|đêm|khuya|hôm|qua|kia|nay|vừa|mới|đã|lại|hay|chuyên|toàn|lén|lẻn|cũng|đi|vào|vô|lấy|ăn|rồi|\\d{1,3}[A-Za-z]?|\\p{Lu}\\p{Ll}*)){0,8} $',
  'u',
)
const THIEF_REACH = 70
/** Children at home, games, tales and jokes. */
const IN_PLAY = compilePattern(
  'của (?:mẹ|má|ba|bố|cha|bà|chị hai|anh hai|em)(?! (?:con|nội|ngoại|tôi|tui|em|mình|nhà)(?!\\p{L}))|haha|hihi|hehe|cười (?:đau|bể|muốn)|trò chơi|hội làng|đập niêu|heo (?:quay|đất|vàng)|' +
    'game(?! (?:bài|bắn))|youtube|tiktok|kể (?:nghe|chuyện)|khóc nhè|truyện|phim',
)

/** Whether somebody named is said to have stolen something. The model has learned that from the news, and is silent. */
function isTheft({ reading, start, end }: PatternMatch, sentence: Span): boolean {
  const from = Math.max(sentence.start, start - THIEF_REACH)
  return THEFT.testIn(reading, start, end + 24) && THIEF_BEFORE.test(reading.text.slice(from, start))
}

/** Crimes in words that have no other sense. */
const PLAIN_CRIME = compilePattern(
  'cho vay nặng lãi|móc túi|(?:hiếp|cưỡng) (?:dâm|hiếp)|hãm hiếp|dâm ô|sàm sỡ|sờ (?:mó|soạng) (?:học sinh|bé gái|cháu bé|nữ)|đánh người|chứa mại dâm|chứa bạc|ghi đề',
)
/** A match on a stage or in a ring, and who was punished. */
const IN_RING = compilePattern(
  'võ sĩ|đối thủ|trò chơi|sàn đấu|hiệp \\d|trận đấu|đấu vật|bị phạt|bị tuyên|khởi tố|tạm giữ|bắt giữ|hầu tòa',
)

/** Whether somebody is named in full right before an act, or after no more than a home and a time. */
function isByNamedPerson({ reading, ...act }: PatternMatch): boolean {
  const { start, end } = findEnclosingSentence(reading, act)
  if (IN_RING.testIn(reading, start, end)) return false
  return THIEF_BEFORE.test(reading.text.slice(Math.max(start, act.start - THIEF_REACH), act.start))
}

/** Whether an act is a plain crime of somebody who is named. The model takes it for news. */
function isPlainCrime(act: PatternMatch): boolean {
  return PLAIN_CRIME.testIn(act.reading, act.start, act.end) && isByNamedPerson(act)
}

const MAKES_PAGE = 'lập|mở|tạo|dựng|làm|chạy|xài|dùng'
const PAGE =
  'trang|web|website|fanpage|nick|app|ứng dụng|tài khoản|shop|kênh|link|gian hàng|hội nhóm|nhóm (?:kín|zalo|facebook)'
/** What such a page is for, or where it is: no warning, and no help for those who were deceived. */
const PAGE_KIND =
  'web|mạng|online|facebook|fb|zalo|tiktok|giả|ảo|này|đó|kia|đầu tư|tuyển dụng|việc làm|cho vay|bán|hàng|quần áo|mỹ phẩm|từ thiện|' +
  'kiếm tiền|để|rồi|đi|chuyên|toàn'
const withoutMarks = (words: string) => `${words}|${stripDiacritics(words)}`
/** Who made a page that deceives, right before it and with no more than where they live. */
const PAGE_MAKER_BEFORE = new RegExp(
  // Whose picture or name others use is no maker.
  `(?<!(?:\\p{Lu}\\p{Ll}+|${withoutMarks('ảnh|hình|tên|thông tin|danh|danh nghĩa|chữ ký|sim|căn cước|cccd|số|máy|của|bị|giả|giúp|cho|bắt|tóm|với|khuyên|thay')}) )` +
    '(?:(?:\\p{Lu}\\p{Ll}+ ){2,3}\\p{Lu}\\p{Ll}+|' +
    `(?:${toTitleSource('ông|bà|anh|chị|chú|bác|cô|cậu|dì|dượng|thím|mợ|thằng|mụ|lão|gã|con|tên')}) (?:(?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út) )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)` +
    `(?:,? (?:${withoutMarks('ở|tại|bên|nhà|cuối|đầu|khu|khu phố|phố|xóm|thôn|ấp|tổ|bản|buôn|làng|xã|phường|đội|ngõ|hẻm|kiệt|đường|chợ|mới|đã|đang|lại|hay|đi|nó|cũng|chuyên')}|\\d{1,3}[A-Za-z]?|\\p{Lu}\\p{Ll}*)){0,6}` +
    `,? (?:${withoutMarks(MAKES_PAGE)})(?: (?:ra|một|mot|cái|cai|mấy|may|nhiều|nhieu)){0,2} (?:${withoutMarks(PAGE)})` +
    `(?: (?:${withoutMarks(PAGE_KIND)})){0,5} $`,
  'u',
)
const PAGE_MAKER_REACH = 110
/** Right after the act: the page is an example, or the fraud is what the page is made against. */
const TAUGHT_AFTER = compilePattern([
  '^ (?:thử(?: nghiệm)?|mẫu|làm mẫu|minh họa|giả định|diễn tập|phòng (?:tránh|chống|ngừa)|tránh|(?:không|chẳng|chả|hết)(?: còn)? (?:đất|chỗ|đường|cửa|dám|cơ hội))',
  '^ (?:[\\p{L}\\d]+ ){0,3}(?:cho|để|chỉ|giúp) (?:[\\p{L}\\d]+ ){0,5}(?:xem|coi|biết|học|hiểu|tập huấn|nhận (?:biết|diện|ra)|cảnh giác|phòng|tránh|thực hành)',
])
/** The same after "mở", which is to open a page as well: it is shown, or the one who opened it lost money. */
const OPENED_AFTER = compilePattern([
  '^ ra (?:cho|chỉ|xem|coi|đọc|dạy|để)',
  '^(?: \\p{L}+){0,3} ?,? (?:rồi |xong |nên |thế là |liền |là )?(?:bị|mất|suýt|may|dính)(?! (?:tích|dạng|hút|bắt|phạt|tố|công an|đuổi|khởi tố))',
])
const TAUGHT_REACH = 70
const OPENS = compilePattern('mở')
/** From the verb to the act. */
const OPENS_REACH = 40
const DECEIVES = /^lua (?:dao|gat|tien|lay)/

/** Whether somebody named is said to have made a page that deceives. The model has learned such words from warnings. */
function isFraudPage({ reading, start, end }: PatternMatch, sentence: Span): boolean {
  if (!DECEIVES.test(reading.bare.slice(start, start + NAME_REACH))) return false
  const after = Math.min(sentence.end, end + TAUGHT_REACH)
  if (TAUGHT_AFTER.testIn(reading, end, after)) return false
  const isOpened = OPENS.testIn(reading, Math.max(sentence.start, start - OPENS_REACH), start)
  if (isOpened && OPENED_AFTER.testIn(reading, end, after)) return false
  return PAGE_MAKER_BEFORE.test(reading.text.slice(Math.max(sentence.start, start - PAGE_MAKER_REACH), start))
}

/** A business by name or pointed at, right before what it is called, with no more between than how. */
const BUSINESS_BEFORE = new RegExp(
  `(?:${toTitleSource('cửa hàng|shop|tiệm|quán|công ty|cty|trung tâm|nhà xe|đại lý|gara|phòng khám|spa|thẩm mỹ viện|xưởng|siêu thị|vựa|nhà hàng|khách sạn|homestay|garage')})` +
    `(?: \\p{L}+){0,3}? (?:${withoutMarks('này|đó|kia|ấy|ni|nớ|nầy')}|(?:\\p{Lu}[\\p{L}\\d]*)(?: \\p{Lu}[\\p{L}\\d]*){0,3})` +
    `(?: (?:${withoutMarks('là|toàn|chuyên|đồ|một|bọn|lũ|quân|dân|đúng|rõ|nó|cũng|bán|vàng|hàng|sữa|giả|dỏm|non|tuổi|để|đi|đang')})){0,6} $`,
  'u',
)
const BUSINESS_REACH = 80
const OF_DECEIT =
  /^(?:la )?(?:lua(?: (?:dao|gat|bip|khach|ba con|dan))?|gat (?:ba con|khach|dan)|bip(?: bom)?|ban (?:vang|hang|sua|thuoc))(?![a-z])/
/** What the writer bought, paid, got or can show: an experience that anybody may share. */
const EXPERIENCE = compilePattern(
  '\\d{1,12}|(?:tôi|tui|mình|em|tớ|vợ|chồng|má|mẹ|bạn|nhà)(?: \\p{L}+){0,4} (?:mua|đặt|chuyển|gửi|gởi|nhận|đóng|order|trả|cọc|đòi|đổi|làm|ăn|đi|học|bị|vô|vào)|' +
    'hóa đơn|biên nhận|bằng chứng|tin nhắn|ảnh chụp|clip|video|giao (?:hàng|thiếu|sai)|không (?:giao|đổi|trả|hoàn)|chặn',
)

const ASKED_AFTER = /^[^.!\n]{0,38}\?|^(?: [a-z]+){0,3} (?:ha|a|hong|khong|ko|phai khong|chang|hay sao)(?![a-z])/

/** Whether a business is called a fraud, and no fact is given for it. The model has learned that from warnings. */
function isFirmCalledFraud({ reading, start, end }: PatternMatch, sentence: Span): boolean {
  if (!OF_DECEIT.test(reading.bare.slice(start, end)) || ASKED_AFTER.test(reading.bare.slice(end, end + 40)))
    return false
  const passage = findEnclosingPassage(reading, sentence)
  return (
    BUSINESS_BEFORE.test(reading.text.slice(Math.max(sentence.start, start - BUSINESS_REACH), start)) &&
    !EXPERIENCE.testIn(reading, passage.start, passage.end)
  )
}

function isPlay({ reading, start, end }: PatternMatch, sentence: Span): boolean {
  return TAKING.testIn(reading, start, end) && IN_PLAY.testIn(reading, sentence.start, sentence.end)
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
