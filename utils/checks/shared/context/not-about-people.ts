// Whether words of contempt are said of an animal that lives with people, of a figure in a play, or by a small child.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { findEnclosingSentence } from './mitigating-context.ts'

const KINDS =
  'chó|mèo|cún|miu|vện|gà|vịt|ngan|ngỗng|lợn|heo|bò|trâu|bê|nghé|dê|cá|chim|két|vẹt|sáo|nhồng|khỉ|thỏ|rùa|cọp|voi|ngựa'
const OWNERS =
  'tui|tôi|em|mình|tao|tau|tớ|mẹ|má|ba|bố|ông|bà|bác|chị|anh|cô|chú|cậu|dì|mợ|thím|mệ|o|nội|ngoại|hàng xóm|sếp|thầy'

/** What is said to be like an animal is a person: "đồ con bò", "ngu như con bò". */
const NOT_LIKENED =
  '(?<!(?:như|đồ|thứ|lũ|là|hơn|bằng|giống|loài|loại|thua|mặt|óc|đầu|mồm|mõm|con người) (?:con |đàn |bầy )?)'

/** An animal by its owner, its breed, its keeping or its ways. */
const REAL_ANIMAL = compilePattern(
  `${NOT_LIKENED}(?:(?:${KINDS})(?: (?:\\p{L}{2,6}))?(?: của| ở)? nhà(?: \\p{L}+)? (?:${OWNERS})|` +
    `(?:${KINDS}) (?:của )?(?:tui|tôi|em|mình) nuôi|nhà (?:em|tui|tôi|mình)(?: có)? nuôi (?:\\p{L}+ ){0,2}(?:${KINDS})|` +
    'chó (?:phốc|ta|cỏ|mực|vàng|đốm|poodle|pug|corgi|alaska|becgie|phú quốc)|mèo (?:mướp|mun|tam thể|anh|ta|vàng)|' +
    'gà (?:nòi|tre|ta|mái|trống|con)|vịt (?:xiêm|bầu|đẻ|con)|' +
    '(?:con|chú|em) (?:vện|miu|cún|két|vẹt|nhồng|mướp|mun|mực)|bầy (?:ngỗng|gà|vịt|chó|mèo|heo))',
  // Without diacritics most of them are other words, too.
  { bare: false },
)
/** What animals do, or what is done with them. */
const ANIMAL_DEED = compilePattern(
  `${NOT_LIKENED}(?:${KINDS})(?: \\p{L}+){0,2} (?:vẫy đuôi|đẻ|gáy|ị|ỉa|gặm|cào|mổ|vô chuồng|vào chuồng|xuất chuồng|kéo cày|thắng kéo|ấp trứng|rụng lông|thay lông)`,
  { bare: false },
)
/** A figure in a play, a film or a game, by the words for it right before or after who is spoken of. */
const FIGURE = compilePattern(
  '(?:trong|của) (?:vở|phim|truyện|game|tuồng|chèo|kịch|cải lương|cổ tích|tích)|(?:vở|tích|tuồng|vai) (?:chèo|kịch|tuồng|ác|phản diện)|' +
    '(?:diễn|đóng) (?:tích|vai)|cổ tích|lồng tiếng|phản diện',
)
const SMALL_CHILD = compilePattern('(?:bé|cháu|cu|con|nhóc|út)(?: \\p{L}+){0,4} (?:tập|học|bập bẹ|mới biết) nói')
/** Who is addressed or named is a person. */
const PERSON = compilePattern(
  'mày|mầy|mi|m|tụi bây|chúng mày|bọn mày|nhà mày|thằng (?:này|kia|đó|ấy)|bọn (?:này|nó)|con (?:mụ|mẹ) \\p{L}+|' +
    '(?:lũ|bọn|đám|thằng|lão|mụ|gã|tay|ông|bà|cô|thầy) (?:cán bộ|chủ tịch|kế toán|hiệu trưởng|giám đốc|bí thư|trưởng \\p{L}+|' +
    'sếp|hàng xóm|giáo viên|bác sĩ|công an|lãnh đạo|chủ nhà|chủ quán)',
)

/** Whether the sentence around a span speaks of animals, of a figure in a play or of a child that learns to talk. */
export function isAboutNoPerson(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  if (PERSON.testIn(reading, start, end)) return false
  return [REAL_ANIMAL, ANIMAL_DEED, FIGURE, SMALL_CHILD].some((each) => each.testIn(reading, start, end))
}
