// The target of a contemptuous word: another person, the writer, an animal, or nobody.

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords, measurePrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'

const OTHERS =
  'mày|mầy|mi|m|ad|admin|(?:thk|thg|tk|thằg|đám|lủ) \\p{L}+|hắn|hắn ta|y|ổng|bả|cổ|chả|ảnh|chỉ|mụ|mụ ta|lão|lão ta|lão ấy|gã|ả|tay \\p{L}+(?: \\p{L}+){0,2}|' +
  '(?:thằng|con) \\p{L}+|(?:ông|bà|anh|chị|cô|chú|bác|thầy|cậu)(?: \\p{L}+){0,5}|(?:chúng|tụi|bọn|lũ) (?:nó|bây|mày|này)|nó|họ|' +
  'mấy (?:ông|bà|thằng|con|đứa|người|anh|chị|cha|mẹ|cậu|cô|má|vị)(?: \\p{L}+){0,4}|' +
  'cả (?:lũ|đám|bọn|phòng|nhà|cơ quan|xóm|họ)(?: \\p{L}+){0,2}|(?:bọn|lũ) \\p{L}+|' +
  '(?:sếp|cán bộ|tổ trưởng|trưởng ấp|trưởng thôn|kế toán|lãnh đạo|chủ đầu tư|giám đốc|chủ tịch|hiệu trưởng|' +
  'trưởng phòng|bác sĩ|y tá|giáo viên|nhân viên|tài xế|công an|bảo vệ|phóng viên|hàng xóm|chủ quán|chủ nhà|chủ tiệm|' +
  'vợ chồng)(?: \\p{L}+){0,4}|' +
  'đứa \\p{L}+|thứ (?:đó|này)|loại (?:đó|này|ấy)|người (?:gì|đâu|ta|như)'
const LINKS =
  'đúng là|đúng|thật là|thiệt là|thật|thiệt|là|quá|sao|sao mà|sao lại|mà|thì|bị|rất|đã|vừa|toàn|một|cái|nói|' +
  'nói chuyện|làm|làm ăn|ăn nói|ăn ở|sống|cư xử|cứ|cũng|vẫn|đến|tới|hơi|cực|cực kỳ|vô cùng|hết sức|hơn|thế|còn|lại|' +
  'ngày càng|trông|nhìn|chỉ là|có|chi|mần|răng|nghĩ|học|đứa|lũ|bọn|đám|kẻ|người|con|thằng|đồ|thứ|loại|như|gì mà|gì|' +
  'chắc|chắc là|hình như|ăn mặc|viết|hành xử|phát biểu|trả lời|xử lý|làm việc'
const SAID_OF = measurePrecedingWords(`(?:${OTHERS})(?: (?:${LINKS})){0,4}`)

/**
 * Expands the span to begin at the person it is said of.
 * @returns undefined when no person is right before the word, when the statement is negated, or when "nó" is an animal
 * or a thing
 */
export function expandToPerson(reading: AnalyzedText, span: Span): Span | undefined {
  const length = SAID_OF(reading, span.start)
  // "Không ngu", "đâu có dốt", "ai ngu": negated or said of nobody.
  if (length === 0 || DENIED(reading, span.start)) return undefined
  const start = span.start - length
  // "Nó" may be the dog or the printer mentioned just before.
  if (
    /^no[ ,]/.test(reading.bare.slice(start, start + 3)) &&
    ANIMAL_OR_THING.testIn(reading, Math.max(0, start - 120), span.end + 40)
  ) {
    return undefined
  }
  return { start, end: span.end }
}

// Nobody is named right before, but the sentence quarrels: it speaks to "mày", of "bọn này", or shouts somebody down.
const QUARREL = compilePattern(
  'mày|mầy|chúng mày|tụi bây|bọn mày|nhà mày|mẹ mày|mấy thằng|thằng (?:này|kia|đó|nào|cha|ad|chó|ngu|bố|mặt)|' +
    '(?:bọn|lũ|lủ|tụi|đám) (?:này|mày|nó|chó|kia|đó|đấy|bây|bay|ngu|vô|mất|thất|óc)|ad|admin|ad min|loại (?:này|mày|như)|' +
    '(?:địt|đụ|đm|đmm)(?: con)? (?:mẹ )?mày|cút|câm|mấy (?:thằng|thg|thk|tk|(?:đứa|cha|má) (?:này|đó|kia))|dlv|tml|cml|thằng (?:lồn|mặt|óc|não|\\p{L}+ này)|' +
    '(?:thg|thk|tk|thằg) \\p{L}+|m|óc chó|mất dạy|vô học|đĩ|' +
    'con (?:chó|đĩ|điên|khùng|lồn|quỷ|mụ|mẹ) (?:này|kia|đó)',
  { bare: false },
)
/** A sentence that curses, so that a verdict in it is thrown at somebody. */
export const CURSING = compilePattern(
  'địt|đụ|đjt|lồn|loz|cặc|cc|đéo|đm|dm|đmm|đkm|dkm|vcl|vl|vkl|clm|cmn|mẹ nó|mẹ mày',
  { bare: false },
)
const OWN = compilePattern('mình|tôi|em|tui|tớ|tao|tụi mình|hồi (?:nhỏ|đó|xưa)|đỡ|bớt|trông|nhà em', { bare: false })

/** Whether the sentence quarrels with somebody other than the writer, and the words are not denied. */
export function isInQuarrel(reading: AnalyzedText, span: Span): boolean {
  if (DENIED(reading, span.start)) return false
  const { start, end } = findEnclosingSentence(reading, span)
  if (OWN.testIn(reading, start, span.start)) return false
  return QUARREL.testIn(reading, start, span.start) || QUARREL.testIn(reading, span.end, end)
}

/** Whether the sentence says it of somebody other than the writer, and the words are not denied. */
export function isOfOthers(reading: AnalyzedText, span: Span): boolean {
  if (DENIED(reading, span.start)) return false
  const { start } = findEnclosingSentence(reading, span)
  return !OWN.testIn(reading, start, span.start)
}

const DENIED = matchPrecedingWords(
  '(?:không|chẳng|chả|đâu|đâu có|hổng|hông|chưa|ko|k|chớ|đừng|khỏi|ai|ai mà|có ai|tưởng|cứ tưởng|nghĩ là|sợ|sợ bị|' +
    'đừng có|không hề|không phải|đâu phải|chắc không|đéo phải|éo phải|kg|ko phải|k phải)' +
    '(?: (?:ai|hề|có|phải|là|đến nỗi|đến mức|quá|đồ|lũ|bọn|thằng|kẻ|người|dân|dám|bị|mình|tôi)){0,3}',
)
const ANIMAL_OR_THING = compilePattern(
  'chó|mèo|cún|miu|gà|vịt|ngan|lợn|heo|bò|trâu|dê|cá|chim|thỏ|khỉ|rùa|két|sáo|chuột|máy|máy in|app|phần mềm|' +
    'điện thoại|laptop|robot|chatbot|ai|xe|wifi|mạng|con bot|bot|trợ lý ảo|game|nhân vật|boss',
)

const FOND = compilePattern(
  'cưng|thương|dễ thương|yêu|bé|nhóc|em bé|cục vàng|con gái|con trai|cháu|mèo|cún|chó|gà|vịt|cá|heo con|tui|tôi|' +
    'mình|vợ chồng',
)

/** Whether the sentence teases a child or an animal about looks out of fondness. */
export function isFondTeasing(reading: AnalyzedText, span: Span): boolean {
  const sentence = findEnclosingSentence(reading, span)
  return FOND.testIn(reading, sentence.start, sentence.end)
}

/** Animals that bark, and their keeping. */
const BARKING =
  '(?<!(?:óc|như|thằng|lũ|bọn|đồ|loại|thứ|đám|tụi|mồm|miệng) )(?<!như (?:1|một) con )' +
  '(?:chó|cún|mực|vện|lu|cầy|becgie|becgiê|bẹc|poodle|pug|corgi|husky|alaska|pitbull|béc|đốm|ki|vàng)|' +
  'chó (?:nhà|hàng xóm|xóm|con|mẹ|mực|cái|đực)|nuôi(?! (?:tốn|phí|báo|mày|nó))|thả rông|xích|thú|két|vẹt|sói|robot|(?:khi|lúc|hễ|cả đêm|đêm) (?:là )?nó sủa|tru lên'
const BARKING_ANIMAL = compilePattern(BARKING, { bare: false })
/** Those with a muzzle, too. */
const MUZZLED_ANIMAL = compilePattern(`${BARKING}|lợn|heo|bò|trâu|mèo|cọp|hổ|cá`, { bare: false })

/**
 * Whether no animal is near that could do what the words say.
 * @param phrase - without diacritics
 */
export function isWithoutAnimal(reading: AnalyzedText, phrase: string, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  return !(phrase.includes('mom') ? MUZZLED_ANIMAL : BARKING_ANIMAL).testIn(reading, start, end)
}

const HEALTH_AFTER = matchFollowingWords('sức khỏe|dạ dày|gan|thận|tim|phổi|răng|da|mắt|xương|cơ thể')

const FOOD = compilePattern(
  'quả|hạt|trái|sữa|dầu|nhân|cây|gỗ|bánh|kẹo|vỏ|ký|kg|gói|tủ|bàn ghế|giường|sàn|cháo|hấp|món|ăn|nấu|chưng|mix|' +
    'macca|hạnh nhân|điều|dinh dưỡng|ngũ cốc|mua|bán|nội thất|granola|bò hầm|lẩu|tiềm|ngâm|tanh|hầm|chiên|xào',
)
const CLEANING = compilePattern(
  'dọn|quét|thu gom|vứt|đổ|xả|nhặt|gom|vớt|phân loại|thùng|bãi|kênh|rạch|mương|cống|sông|bờ kè|lòng đường|trôi|nổi|' +
    'xe rác|vệ sinh|môi trường|đốt',
)
const PET_AFTER = matchFollowingWords(
  'thịt|sữa|mèo|cưng|con|nhà|hoang|sủa(?! (?:bậy|càn|nhảm))|kéo|cày|gặm|cắn|chạy|béc|phốc|cỏ|ta|đực|cái|thả|đốm|mực|vàng|bự|to|nhỏ|ăn|nằm|đẻ|nuôi|cảnh|giống|' +
    'poodle|corgi|pug|bull|bị|rừng|dữ|lai',
)
const PET = compilePattern(
  'hàng xóm|suốt đêm|nửa đêm|cả đêm|con trâu|chó vẫn|đoàn người|thú cưng|thú y|tiêm|chích ngừa|dại|thả rông|rọ mõm|dắt|nuôi|chuồng|giống|đàn|trại|cún|mèo|gà|vịt|thức ăn|' +
    'hạt cho|vòng cổ|bán(?! (?:nước|rẻ|đứng))|mua|shop|cưng|con vật|động vật|(?:chịu|sắp) đẻ',
)
const LESSON_AFTER = matchFollowingWords(
  'lúc|rồi|lại|chưa|thêm|lớp|bài|đi|nha|môn|giờ|trường|kỳ|năm|hết|ngoan|chung|với|được|sớm|muộn|từ|tới|thể dục|' +
    'toán|văn',
)

/** Right before the name of an illness of the brain: somebody is called that, or likened to who has it. */
const CALLED = matchPrecedingWords(
  '(?:đồ|thằng|thg|lũ|bọn|đám|tụi|thứ|loại|hạng|mấy|đúng là|như|khác gì|giống|cỡ|kiểu|hơi|toàn)(?: (?:đứa|con|trẻ|bị|người|lũ|bọn|mấy|thằng|thứ)){0,2}',
)
/** Right behind it: it is said of somebody's wits. */
const SAID_OF_WITS = matchFollowingWords(
  'lắm|quá|vãi|vl|vcl|thật|thiệt|ghê|thế|vậy|hả|à|hết|cả (?:lũ|đám|bọn)|hay (?:sao|gì)',
)
/** Right before it: a child, or an entry in a list. */
const SICK_CHILD = matchPrecedingWords('(?:trẻ(?: em)?|bé|cháu|danh sách)(?:[ :.\\d]{1,5}\\p{L}+){0,7}')
/** Other conditions of those who are listed with it, and what is done for them. */
const OF_SICK = compilePattern(
  'bẩm sinh|khuyết tật|tự kỷ|câm điếc|động kinh|(?:hội chứng )?down|phục hồi chức năng|vật lý trị liệu|xe lăn|di chứng',
)

/** Right before a dish's name: it is thrown at somebody who may eat, too ("mày óc chó à, cái gì cũng ăn"). */
const EATER = matchPrecedingWords('mày|mi|lũ|bọn|thằng|tụi|đám|nó|hắn|đồ|bị')

/**
 * Whether the phrase has an innocent sense in its sentence: a nut, a dish, rubbish, a pet, going to class.
 * @param phrase - without diacritics
 * @param span - the phrase with its head
 * @param word - the word alone
 */
export function isInnocentSense(phrase: string, reading: AnalyzedText, span: Span, word: Span): boolean {
  const sentence = findEnclosingSentence(reading, span)
  if (/^(?:oc|nao) (?:cho|heo|lon|bo|trau|dau phu)(?: v\p{L}+| vai lon)?$/u.test(phrase)) {
    return FOOD.testIn(reading, sentence.start, sentence.end) && !EATER(reading, word.start)
  }
  if (/(?:^| )(?:sua|ang)$/.test(phrase)) return !isWithoutAnimal(reading, phrase, span)
  if (/^(?:rac|rac ruoi|bo di|can ba)$/.test(phrase)) return CLEANING.testIn(reading, sentence.start, sentence.end)
  if (/^(?:khong|chang|thua|khac|do con)/.test(phrase)) return false
  if (
    /(?:^| )(?:cho|lon|heo|khi|dia|ran doc|suc vat|thu vat|cho hoang|cho dai|cho san|lon nai|heo nai|con bo|con lua|cho cai)$/.test(
      phrase,
    )
  ) {
    return PET_AFTER(reading, span.end) || PET.testIn(reading, sentence.start, sentence.end)
  }
  if (phrase === 'bai nao') {
    const passage = findEnclosingPassage(reading, span)
    return (
      !CALLED(reading, word.start) &&
      !SAID_OF_WITS(reading, word.end) &&
      (SICK_CHILD(reading, word.start) || OF_SICK.testIn(reading, passage.start, passage.end)) &&
      !QUARREL.testIn(reading, sentence.start, sentence.end)
    )
  }
  if (phrase === 'an hai') return HEALTH_AFTER(reading, word.end)
  if (phrase === 'vo hoc') return LESSON_AFTER(reading, word.end)
  return false
}
