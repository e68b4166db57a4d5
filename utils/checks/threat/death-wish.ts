// Wishes of death for somebody: "chết đi cho rảnh", "cho bọn này vào thùng xốp". The same words are said of plants, of
// hunger and laughter, and of the writer.

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type PatternMatch } from '../../text/compile-pattern.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { POINTING } from '../shared/context/pointing-words.ts'

const DESPISED =
  'mày|mầy|mi|bây|m|bọn|lũ|tụi|chúng|chúng nó|loại|cái loại|thứ|bầy|mấy thằng|mấy con|mấy đứa|thằng|hai thằng|gã|' +
  'con (?:này|kia|đó|mụ|mẹ)|quân|đồ|đứa nào|thằng nào'
const AIMED_BEFORE = matchPrecedingWords(
  `(?:${DESPISED}|(?:mong|ước|cầu|chúc|sao|để|cho|nên|phải|đáng)(?: \\p{L}+){0,2} (?:nó|hắn|ổng|bả|tụi nó|lão|mụ))` +
    '(?: \\p{L}+){0,5}',
)
const AIMED_AFTER = matchFollowingWords(
  '(?:mày|mi|con|thằng|loại|đồ|lũ|bọn|tụi|chúng mày|cho (?:đỡ|rảnh|khuất|sạch|bớt|rộng|đất nước|xã hội|đời|chật)|' +
    'đỡ (?:chật|tốn|khổ|nhục|bẩn))',
)
// "Mình chết đi được", "sợ nó chết đi": the writer, or somebody who is loved.
const FOND = matchPrecedingWords(
  '(?:tôi|tui|mình|em|tao|tớ|sợ|lo|thương|đói|mệt|nhớ|cười|rét|nóng|thèm|buồn|ngại|muốn|không ai|đừng(?: để)?|' +
    '(?:lẽ nào|chẳng lẽ|nỡ|nỡ lòng nào)(?: lại)? để|cây|cá|gà|chó|' +
    'mèo|heo|lợn|hoa|lúa)(?: (?:nó|mà|thì|sẽ|đã|bị|cũng|là|muốn)){0,2}',
)
const PLANTS_BEFORE = matchPrecedingWords('(?:cây|cỏ|lúa|rau|sâu|rầy)(?: \\p{L}+){0,4}')
const ANOTHER_SENSE = matchFollowingWords(
  'được|mất|sống|để|thì|khi|hay|thôi|ở|bên|cùng|như|r|rồi|rùi|hết rồi|chưa|à|ra|khỏi|tài khoản',
)

// Not "mong nó đừng …": that is hoped against.
const WISHED_TO = matchPrecedingWords(
  '(?:mong|ước|cầu|chúc|lạy|khấn|vái)(?: (?!đừng|không|chớ|khỏi)\\p{L}+){0,4} ' +
    '(?:mày|mi|nó|hắn|ổng|bả|lão|mụ|gã|thằng|bọn|lũ|tụi|chúng|đồ)(?: (?!đừng|không|chớ|khỏi)\\p{L}+){0,5}',
)

/** Whether the grave is wished on somebody: "cầu mong cả nhà nó chầu diêm vương". */
export function isWishedTo(reading: AnalyzedText, span: Span): boolean {
  return WISHED_TO(reading, span.start)
}

/** Whether a wish of death is aimed at somebody with contempt. */
export function isWishedOnSomebody(reading: AnalyzedText, span: Span): boolean {
  if (FOND(reading, span.start) || ANOTHER_SENSE(reading, span.end)) return false
  if (PLANTS_BEFORE(reading, span.start)) return false
  if (AIMED_BEFORE(reading, span.start) || AIMED_AFTER(reading, span.end)) return true
  return isToldToDie(reading, span)
}

const DIES = /^(?:cho )?chet .*(?:di|cho [a-z]+)$|^cho chet (?:het|bot|luon|me|cu|cha|con)/
const OPENS = /(?:^|[.,!?…;:\n] ?)$/
const CONCLUDED = matchPrecedingWords('(?<!(?:lỡ|chẳng may|ai) )(?:thì|mà|rồi)')
const CLOSES = /^ ?(?:$|[.,!?…\n)])/
const ADDRESSED = matchFollowingWords('(?:các )?(?:cháu|con|em|bạn|anh|chị)|nhé|nha|cho|chứ')

/** Whether "chết đi" is a clause that bids it: nobody is named, but somebody is meant. */
function isToldToDie(reading: AnalyzedText, { start, end }: Span): boolean {
  const said = reading.bare.slice(start, end)
  if (!DIES.test(said)) return false
  const closes = CLOSES.test(reading.plain.slice(end, end + 2))
  if (OPENS.test(reading.plain.slice(Math.max(0, start - 2), start)))
    return said.includes('cho ') || closes || ADDRESSED(reading, end)
  return closes && CONCLUDED(reading, start)
}

const NOT = '(?:không|ko|k|kh|hông|hổng|chưa|chẳng|chả|đéo|éo)'
// Without diacritics "chớt" would also be "chốt", which sellers say.
const DEAD = '(?:chết|chít|cết)'
/** How it should be: at once, all of them, and with a curse. */
const AT_ONCE = '(?: (?:mẹ|cụ|cha|bà|mịa|luôn|hết|bớt|sớm|quách|nó|mày|chúng nó))'
/** Who is spoken of with contempt. "Con" alone is a child or an animal. */
const DESPISED_ONES =
  '(?:(?:cái|mấy|những|cả|hai|2) ){0,2}(?:(?:bọn|lũ|tụi|thằng|đám|loại|thứ|tên|quân)(?: (?!(?:tui|mình|tôi|em|ta|con|cháu) )\\p{L}+){0,3}?|mày|mầy|tụi bây|chúng mày|' +
  `(?:chúng|bọn|tụi) nó|mấy đứa(?: (?:${POINTING}))?|(?:con|cô|lão|mụ|gã|báo) (?:${POINTING}|điên|đĩ|mụ))`
/** Somebody by title and name, or somebody's family. */
const NAMED =
  '(?:(?:vợ con|vợ|chồng|con|cả nhà|nhà) (?:nhà )?)?(?:ông|bà(?! con)|anh(?! em)|chị(?! em)|cô|chú|bác|thầy|cậu|lão|mụ)(?: (?!(?:chết|mà|bị|đi|sớm|mau|được|đừng|không|ơi|cười|mệt|đói|buồn|sợ|tưởng|gần|suýt) )\\p{L}+){1,5}?'
const WISHING =
  '(?:mong|ước|ước gì|cầu(?: trời| mong| cho| xin)?|chúc|lạy trời|khấn|vái)(?: (?:sao|cho|trời|phật|rằng|là|trời phật)){0,3}'
/** An end that is only wished on somebody to harm them. An illness alone is wished away. */
const FATAL =
  '(?:(?:bị|gặp|mắc|đi đường|ra đường|đi xe) ){0,2}(?:ung thư|bệnh|tai nạn|xe(?: \\p{L}+)? (?:tông|đâm|cán|húc)|tông xe|trời đánh|sét đánh|điện giật|nước cuốn)(?: (?:mà|rồi|cho))? chết'
const SPOKEN_OF = `${DESPISED_ONES}|nó|hắn|ổng|bả`
const ANYBODY = `(?:${SPOKEN_OF}|cả hai(?: (?:bên|đứa|thằng))?)`
const NAMED_OR_SPOKEN_OF = `(?:${NAMED}|${SPOKEN_OF})`
/** What riders are wished to run into. */
const HURLED =
  '(?:tông|đâm|lao|húc|phi)(?: (?:thẳng|mẹ|hết|luôn))? (?:vào|vô|xuống) (?:cái )?(?:cột(?: điện)?|[dgr]?i?ải phân cách|cống|sông|hố|gầm xe)'
/** Regret that somebody lives, death wished on them, and that it is no loss. */
const WISHES = compilePattern(
  [
    `sao(?: (?:lại|mà))? ${DESPISED_ONES}(?: (?:nó|lại|mà|vẫn)){0,2} ${NOT} (?:bị |tai nạn |lao xuống sông )?(?:${DEAD}|g[ãẫ]y cổ)${AT_ONCE}{0,3}(?: (?:đi|nhỉ|nhể))?`,
    `sao(?: (?:lại|mà))? (?:nó|hắn|ổng|bả)(?: lại)? ${NOT} (?:bị )?${DEAD}${AT_ONCE}{0,3} (?:con me |con mẹ )?(?:đi|nhỉ|nhể|luôn|hết|thay)`,
    `(?:sao|tiếc|tiếc (?:là|quá|nhỉ|thật))(?: (?:lại|mà|nó))? ${NOT} (?:bị )?${DEAD}${AT_ONCE}{0,3} (?:đi|nhỉ|nhể|luôn|hết|quách)`,
    `${NOT} ${HURLED}(?: \\p{L}+){0,3} (?:đi|chết)`,
    `(?:đề xuất|mong sao|tốt nhất (?:là )?cứ|mời)(?: \\p{L}+){0,3} ${HURLED}`,
    `(?<!(?:chửi|mắng|cười|lo|mệt|sợ) )${DEAD} (?:con )?(?:mẹ|cụ|cha|bà|mịa) ${DESPISED_ONES}(?: \\p{L}+){0,4} đi`,
    `${NOT} ${DEAD} (?:hơi |cũng |thì |thật |kể cũng |đúng là )?(?:phí|uổng)`,
    '(?:mong|chúc|ước gì|cầu mong|mong sao|hi vọng|hy vọng)(?: (?!(?:không|đừng|khỏi|mình|tôi|tui|em|cá|cây|tao chết) )\\p{L}+){0,6}?' +
      ` ${DEAD} (?:sớm|hết|bớt|mẹ|cụ|quách|hết đi)`,
    `${WISHING} ${NAMED_OR_SPOKEN_OF} ${FATAL}(?! (?:đi được|mê|cười|hụt))`,
    `${WISHING} (?:trời|sét|trời phật) đánh ${DEAD} ${NAMED_OR_SPOKEN_OF}(?!\\p{L})`,
    `${NAMED} ${DEAD} (?:là vừa|cho rồi|cho rảnh|(?:cũng )?(?:không|đéo|chả|chẳng) tiếc|cũng đáng(?! tiếc| buồn| thương| lo)|(?:luôn |quách )đi cho (?:rồi|rảnh|khuất))`,
    `(?:cho|để)(?: cho)? ${DESPISED_ONES} ${DEAD}(?:${AT_ONCE}{1,3}(?: đi)?| đi| như chó| nát|(?= ?(?:[.,!?\\n]|$)))`,
    `(?:cho|để) ${DESPISED_ONES}(?: cho nó)? (?:đăng [xs]uất(?! (?:ra|tài|khỏi|rồi|zalo))|bay màu|đi bán muối|về với (?:ông bà|tổ tiên|đất))`,
    '(?:mong|hi vọng|hy vọng|chúc)(?: \\p{L}+){0,6}? (?:sớm|mau|nhanh|khỏe để)(?: \\p{L}+){0,2}? (?:đoàn tụ|về|đi theo) (?:với |cùng )?(?:tổ tiên|ông vải)',
    `sao ${NOT} đi (?:theo|gặp|chầu) (?:ông bà|ông vải|tổ tiên|diêm vương)`,
    `(?:cho|để)(?: cho)? ${ANYBODY} ${DEAD}(?:${AT_ONCE}{1,3}(?: đi)?| như chó| nát xác)`,
    `${DESPISED_ONES}(?: (?:mà|thì|nó|có|cứ|nên|phải|đáng)){0,2} ${DEAD} (?:(?:cũng )?(?:không|đéo|chả|chẳng) tiếc|cũng (?:đáng|được|rất xứng đáng)|là vừa|được rồi|` +
      `càng (?:sớm|tốt)|sớm (?:ngày|cho|đi)|bớt|hết (?:đi|cho)|luôn đi|${DEAD} đi|cho (?:đỡ|bớt|rảnh|sạch))`,
    '(?:cho|bỏ|nhét|tống)(?: (?:nó|mày|hết|con này|thằng này|bọn này|bọn nó|lũ này)){0,2} (?:vào|vô) thùng xốp',
    // Without spaces, also in a draft with diacritics.
    '(?:đi|di|sao)?(?:không)?(?:chết|chet)(?:mẹ|me|cha|cụ|cu)?(?:mày|may|đi|di)(?:đi|di)?',
  ],
  { joined: true },
)
/** What dies or is packed, and is nobody. After a title it is a name: "bà Hoa". */
const NO_PERSON = compilePattern(
  '(?<!(?:ông|bà|anh|chị|cô|chú|bác|thầy|thị|văn) )(?:cây|cỏ|lúa|hoa|lá|rau|cá|tôm|cua|mực|gà|vịt|nấm|dịch|vi khuẩn|máy|pin|đá|giữ|tươi|hàng|ship|trái|' +
    'trồng|thịt|ướp|băng keo|đậy nắp|gieo|bảo quản)',
  { bare: false },
)

/** Whether plants, animals or goods are spoken of. */
function isOfNoPerson(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  return NO_PERSON.testIn(reading, start, end)
}

/** Finds wishes of death that name whom they are for, or need not. */
export function findWishesOfDeath(reading: AnalyzedText): PatternMatch[] {
  return WISHES.find(reading).filter((match) => !isOfNoPerson(match.reading, match))
}
