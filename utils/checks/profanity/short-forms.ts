// Short forms that are a curse in one draft and a unit, a certificate or a building material in another.

import type { Span } from '../../draft.ts'
import { type ContextTest, matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import type { ProfanityKind } from './lexicon.ts'

const SOMEONE =
  'mày|m|mi|may|nó|no|chúng|chung|thằng|thang|con|bọn|bon|lũ|lu|tụi|tui nó|đứa|dua|cái|cai|cha|ông|bà|đời|doi|sao|ai|' +
  'gì|gi|j|ngu|chó|cho|đồ|hết|thế|sếp|sep'

const NUMBER_BEFORE: ContextTest = (reading, at) => /\d[ .,]?$/.test(reading.plain.slice(Math.max(0, at - 4), at))
const NUMBER_AFTER: ContextTest = (reading, at) => /^[ .,:=]{0,3}\d/.test(reading.plain.slice(at, at + 6))
const SENTENCE_START: ContextTest = (reading, at) =>
  /(?:^|[\n.!?…,:;)"'-]\s*)$/.test(reading.plain.slice(Math.max(0, at - 3), at))
const CLAUSE_END: ContextTest = (reading, at) => /^\s*(?:$|[^\p{L}\p{N}\s(])/u.test(reading.plain.slice(at, at + 4))

const TECHNICAL_BEFORE = matchPrecedingWords(
  'mục|theo|tính|bảng|hệ số|áp dụng|mã|số|loại|tổ|lớp|môn|khối|ký hiệu|dự toán|phần|chi phí|giá|đơn giá|ngành|đề|' +
    'tỉnh|tp|xe|dung tích|thi|học|lấy|bằng|chung cư|cán bộ|các|và|phòng|điểm|file|đuôi|phí|vượt|giảm|đạt',
)
const VL_AFTER = matchFollowingWords('xây dựng|chính|phụ|nổ|liệu|rời|đất|cát|thô|vật|12|11|10')
const VL_TAIL = matchFollowingWords(
  'luôn|thật|ra|nữa|đó|nè|r|vậy|chưa|nhỉ|nha|ấy|á|ạ|thế|chứ|mà|các|mấy|rồi|cái|con|thằng|ông|bà|sao|nhưng|đi|còn|như|tui|tôi|' +
    'mình|anh|chị|em|ai|gì|j|z|v|haha|hihi|huhu|kkk|bro|luon|that|roi|the',
)
const DM_AFTER_OFFICE = matchFollowingWords(
  'hao phí|lao động|vật tư|nhân công|kinh tế|kỹ thuật|chi|dự toán|giờ|biên chế|hàng|sử dụng|tiêu hao|xăng|' +
    'nhiên liệu|là|có|theo|tính|=|mới|cũ|ktkt|xdcb',
)
const DM_BEFORE_MESSAGE = matchPrecedingWords(
  'ib|inbox|check|qua|gửi|nhắn|vào|vô|xem|rep|trả lời|hộp|trong|tin nhắn|hoặc|call|rảnh|cứ|hãy|ai cần|mời|xin',
)
const DM_AFTER_MESSAGE = matchFollowingWords(
  'mình|em|e|tui|tôi|shop|page|ad|admin|anh|chị|me|cho|qua|để|nhé|nha|nhen|nghen|riêng|insta|ig|trực tiếp|lấy|đặt|' +
    'hỏi',
)
const DM_CURSE = matchFollowingWords(SOMEONE)
const CC_BEFORE = matchPrecedingWords(
  'như|nhu|cái|cai|con|biết|biet|hiểu|hieu|nói|noi|sợ|so|tuổi|thèm|ngu|xàm|xạo|vãi|ăn|an|bú|nghe|làm|chơi|quan tâm|' +
    'đợi|thằng|thang|chửi|khóc|củ|kêu ca|hy vọng|live|ra cái|được cái|ra',
)
const CERTIFICATE_BEFORE = matchPrecedingWords('thi|học|cần|có|nộp|lấy|mấy|thêm|bằng|loại|cái|những|bổ sung|hồi')
const CC_WHAT = matchFollowingWords('(?:gì|j) (?:mà|thế|vậy|z|v|đây|đâu|tầm|cũng|hết|nữa)')
const CC_AFTER = matchFollowingWords('gì|j|gi|ấy|ý|z|v|mày|m|nó|chứ|nha|nhé|á')
const CL_BEFORE = matchPrecedingWords('như|nhu|nhu cai|như cái|vãi|ngu|xạo|xàm|đợi|đợi cái')
const CL_AFTER = matchFollowingWords('má|mẹ|mày|gì thế|gì z|gì vậy|gì v|gì đây|j z|j v|j thế|gi vay|gi the')
const ADJECTIVE_BEFORE = matchPrecedingWords(
  'ngon|mệt|nóng|lạnh|buồn|đau|khó|dở|chán|đắt|mắc|rẻ|xấu|đẹp|ghê|sợ|kinh|lâu|chậm|nhanh|hay|tởm|nhiều|đông|nặng|' +
    'dài|to|béo|gầy|mập|cay|hài|lầy|ngu|bẩn|dơ|thối|hôi|khổ|phê|chất|đỉnh|giỏi|ngại|nhục|thảm|tức|bực|đói|khát|lười|' +
    'căng|gắt|xịn|sang|nghèo|giàu|thơm|mặn|nhạt|ồn|láo|điêu|ảo|nản|oải|phí|tiếc|vui|xui|đen|hên|xàm|cuốn|mê|thích|dễ|' +
    'cười|rén|quê|toang|cute|lag|max',
)

/** Whether a match of the given kind is vulgar in its context. */
export function isVulgarInContext(kind: ProfanityKind, reading: AnalyzedText, { start, end }: Span): boolean {
  switch (kind) {
    case 'vulgar':
    case 'mild':
      return !isInitial(reading, start)
    case 'innocent':
      return false
    case 'not':
      // "5.000 đ có ngay", "máy dell có": a price, a brand.
      return (
        !NUMBER_BEFORE(reading, start) && !BRAND_BEFORE(reading, start) && !isInitialOrGroup(reading, { start, end })
      )
    case 'cans':
      return CLAUSE_END(reading, end) && !CANS_BEFORE(reading, start)
    case 'lower':
      return isLower(reading, start, end) && !NUMBER_BEFORE(reading, start) && !isInitial(reading, start)
    case 'vl':
      return (
        isLower(reading, start, end) &&
        !hasTechnicalContext(reading, start, end) &&
        !VL_AFTER(reading, end) &&
        (VL_TAIL(reading, end) || CLAUSE_END(reading, end) || ADJECTIVE_BEFORE(reading, start))
      )
    case 'dm':
      if (hasTechnicalContext(reading, start, end) || DM_AFTER_OFFICE(reading, end)) return false
      if (DM_CURSE(reading, end)) return true
      if (reading.plain[start] === 'đ') return isLower(reading, start + 1, end)
      if (!isLower(reading, start + 1, end) || DM_BEFORE_MESSAGE(reading, start) || DM_AFTER_MESSAGE(reading, end))
        return false
      return SENTENCE_START(reading, start) || CLAUSE_END(reading, end)
    case 'cc':
      return (
        isLower(reading, start, end) &&
        !NUMBER_BEFORE(reading, start) &&
        (CC_BEFORE(reading, start) ||
          (ADJECTIVE_BEFORE(reading, start) && CLAUSE_END(reading, end)) ||
          (CC_WHAT(reading, end) && !CERTIFICATE_BEFORE(reading, start)) ||
          (SENTENCE_START(reading, start) && CC_AFTER(reading, end)))
      )
    case 'cl':
      return (
        isLower(reading, start, end) &&
        !NUMBER_BEFORE(reading, start) &&
        (CL_BEFORE(reading, start) || CL_AFTER(reading, end))
      )
    case 'dirt':
      return DIRT_CURSE_BEFORE(reading, start) || !isCaring(reading, { start, end })
    case 'girl':
      return !isLiterary(reading, { start, end })
    case 'exclaimed':
      return SENTENCE_START(reading, start) && CLAUSE_END(reading, end)
    case 'ccmn':
      return !isOfFlats(reading, { start, end }) && (isLower(reading, start, end) || SENTENCE_START(reading, start))
    case 'vcc':
      return isLower(reading, start, end) || ADJECTIVE_BEFORE(reading, start) || CURSED_AFTER(reading, end)
    case 'vai':
      return ADJECTIVE_BEFORE(reading, start) && (CLAUSE_END(reading, end) || VL_TAIL(reading, end))
  }
}

const DIRT_CURSE_BEFORE = matchPrecedingWords('như|ngu|đồ|mặt|thằng|con mẹ|óc|toàn|ăn|vãi|thứ|vào mồm|vô mặt|là')
/** Nursing, babies, animals and fields, where the words are plain. */
const CARE = compilePattern(
  'trạm (?:y tế|xá)?|bác sĩ|y tá|điều dưỡng|hộ sinh|bệnh viện|sơ sinh|oresol|bù nước|nước bù|tiêu chảy|táo bón|ỉa chảy|kiết|' +
    'giun|men vi sinh|men tiêu hóa|bú|bỉm|tã|bô|thuốc|xét nghiệm|phân (?:của )?(?:con|bé|cháu|trẻ)|nhầy|sốt|ăn dặm|' +
    '(?:con|cháu|bé) (?:em |mình |nhà \\p{L}+ )?(?:đi|bị|ỉa|rặn)|chuồng|ủ|bón|ruộng|vườn|hố xí|nhà xí|nhà tiêu|rửa đít|thay tã',
)

/** Whether the words around are of nursing, of a baby or of a stable. */
function isCaring(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  return CARE.testIn(reading, start, end)
}

/** "Chung cư mini", which notices of fire safety and adverts of rooms shorten. */
const FLATS = compilePattern(
  'chung cư|căn hộ|phòng (?:trọ|cháy|ốc|khép)|pccc|(?:cho )?thuê|nhà trọ|thang (?:máy|thoát|bộ)|thoát hiểm|tầng|cháy|mini|chủ đầu tư|cư dân|' +
    'xây dựng|hộ dân|khép kín|quận|phường|ngõ|hẻm|địa bàn|loại hình|sổ hồng|vay mua|mua (?:căn )?ccmn|(?:ở|tại|các|khu|tòa|căn) ccmn|ccmn (?:ở|tại|giá|mới|quận|gần)',
)
/** Somebody who is cursed in the same breath. */
const CURSED_AFTER = matchFollowingWords(SOMEONE)

function isOfFlats(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  return FLATS.testIn(reading, start, end) && !CURSED_AFTER(reading, span.end)
}

const LITERARY = compilePattern(
  'truyện|ca dao|tục ngữ|thành ngữ|tiểu thuyết|văn học|tác (?:phẩm|giả)|từ cổ|nghĩa (?:cũ|gốc|xưa|của từ)|vũ trọng phụng|' +
    'số đỏ|nguyễn du|hồ xuân hương|(?:nhà|trích|câu) (?:văn|thơ)|bài (?:thơ|giảng|học)|thằng cu cái đĩ|bố cái đĩ|mẹ cái đĩ|tiếng gọi',
)

/** Whether the words around speak of books and of old words. */
function isLiterary(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  return LITERARY.testIn(reading, start, end)
}

const CANS_BEFORE = matchPrecedingWords('mua|uong|lay|them|con|lam|khui|nhau|duoc|co|het|goi|cho|xin|may')
const BRAND_BEFORE = matchPrecedingWords('máy|laptop|hãng|màn hình|pc|chiếc|dòng')

/** Who speaks or is spoken of with contempt: there a capital is no name, "Tao Đ biết". */
const SCORNED_BEFORE = matchPrecedingWords(
  'tao|tau|t|tui|tôi|mình|mày|m|mi|nó|hắn|chúng nó|bọn nó|tụi nó|này|đó|kia|ấy|nớ|ni|ai|ông đây|bố mày',
)
const INITIAL = /^[Dd\u0110\u0111](?![\p{L}\p{M}\p{N}])/u
const CAPITAL_INITIAL = /(?<![\p{L}\p{M}\p{N}])[D\u0110](?![\p{L}\p{M}\p{N}])/gu
const OPENS_SENTENCE = /(?:^|[\n.!?…]\s{0,3}|["“(-]\s?)$/u
const SENTENCE_REACH = 4

/** Whether a draft names somebody by the letter inside a sentence: then it is a name where a sentence opens, too. */
const hasInitialName = searchOnce((reading) =>
  findAllMatches(CAPITAL_INITIAL, reading.text).some(({ index }) => isNamingInitial(reading, index)),
)

function isNamingInitial(reading: AnalyzedText, at: number): boolean {
  return !isOfScorned(reading, at) && !opensSentence(reading, at)
}

function isOfScorned(reading: AnalyzedText, at: number): boolean {
  return SCORNED_BEFORE(reading, at) && /\p{L} $/u.test(reading.text.slice(Math.max(0, at - 2), at))
}

function opensSentence(reading: AnalyzedText, at: number): boolean {
  return OPENS_SENTENCE.test(reading.text.slice(Math.max(0, at - SENTENCE_REACH), at))
}

/** Whether a match begins with the initial of a person, a class or a group: "ông Đ có mặt", "lớp Đ cho biết". */
function isInitial(reading: AnalyzedText, start: number): boolean {
  const letter = reading.text.slice(start, start + 2)
  if (!INITIAL.test(letter) || reading.lower[start] === reading.text[start] || isShouted(reading)) return false
  return isNamingInitial(reading, start) || (hasInitialName(reading) && !isOfScorned(reading, start))
}

/** In small letters, or in a draft in capitals, a group is known by the number after it: "lớp đ có 32 em". */
const GROUP_BEFORE = matchPrecedingWords(
  'lớp|nhóm|tổ|đội|khối|khu|lô|dãy|tòa|block|bảng|hạng|loại|phòng|cột|mục|điểm|ý|câu|đáp án|phương án',
)

function isInitialOrGroup(reading: AnalyzedText, { start, end }: Span): boolean {
  if (isInitial(reading, start)) return true
  return (
    INITIAL.test(reading.text.slice(start, start + 2)) && NUMBER_AFTER(reading, end) && GROUP_BEFORE(reading, start)
  )
}

/** The vulgar word is one letter, which more readers overlook: "đ biết", "như l". Not two of them, "đ m". */
const ONE_LETTER = /(?<![a-z])[dl](?![a-z])(?!.m(?![a-z]))/

/** What hides the letters after the first one: then it is a masked word, "như l**", "vãi l*n". */
const MASK_AFTER = /^[*_`#@]/

/** Whether the vulgar word of a phrase, as matched, is only its first letter. */
export function isOneLetterForm({ text }: AnalyzedText, { end }: Span, phrase: string): boolean {
  return ONE_LETTER.test(phrase) && !MASK_AFTER.test(text.slice(end, end + 1))
}

function hasTechnicalContext(reading: AnalyzedText, start: number, end: number): boolean {
  return NUMBER_BEFORE(reading, start) || NUMBER_AFTER(reading, end) || TECHNICAL_BEFORE(reading, start)
}

/**
 * Whether the form is in lower case. In capitals a short form is an abbreviation, unless the whole draft is in
 * capitals.
 */
function isLower(reading: AnalyzedText, start: number, end: number): boolean {
  const word = reading.text.slice(start, end)
  // The first letter of a sentence may be a capital.
  if (word.slice(1) === reading.lower.slice(start + 1, end)) return true
  return isShouted(reading)
}

const isShouted = searchOnce(({ text }) => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals * 3 > (text.match(/\p{L}/gu)?.length ?? 0) * 2
})
