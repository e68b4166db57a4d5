// Crimes that are sure by their words and by who is named, whatever the model says.

import type { Span } from '../../../../draft.ts'
import { compilePattern, type PatternMatch } from '../../../../text/compile-pattern.ts'
import { hasDoerInFront, isByNamedDoer } from './named-doers.ts'

const TAKES = 'trộm|cắp|ăn cắp|cướp|cướp giật|giật|chôm'
/** Something is taken or snatched, whatever it is. */
const TAKING = compilePattern(TAKES)
/** Something of value is stolen or robbed. */
const THEFT = compilePattern(
  `(?:(?:ăn|lấy|vào|vô|đi|lẻn vào|lẻn vô) )?(?:${TAKES})` +
    '(?: (?:cái|chiếc|con|mấy|hết|cả|một|hai|\\d{1,2})){0,2} ' +
    '(?:xe|tiền|vàng|điện thoại|máy|laptop|gà|vịt|chó|heo|lợn|bò|trâu|dê|túi(?! (?:bánh|kẹo|quà))|ví|đồ(?! (?:chơi|sale|ăn|hàng|nhậu))|dây chuyền|cây cảnh|sầu riêng|lúa|tôm|cá)',
)
/** How far after the verb what is stolen may end, in UTF-16 units. */
const LOOT_REACH = 24
/** Children at home, games, tales and jokes. */
const IN_PLAY = compilePattern(
  'của (?:mẹ|má|ba|bố|cha|bà|chị hai|anh hai|em)(?! (?:con|nội|ngoại|tôi|tui|em|mình|nhà)(?!\\p{L}))|haha|hihi|hehe|cười (?:đau|bể|muốn)|trò chơi|hội làng|đập niêu|heo (?:quay|đất|vàng)|' +
    'game(?! (?:bài|bắn))|youtube|tiktok|kể (?:nghe|chuyện)|khóc nhè|truyện|phim',
)

/** Whether somebody named is said to have stolen something. The model has learned that from the news, and is silent. */
export function isTheft({ reading, start, end }: PatternMatch, sentence: Span): boolean {
  return THEFT.testIn(reading, start, end + LOOT_REACH) && hasDoerInFront(reading, sentence, start)
}

/** Crimes in words that have no other sense. */
const PLAIN_CRIME = compilePattern(
  'cho vay nặng lãi|móc túi|(?:hiếp|cưỡng) (?:dâm|hiếp)|hãm hiếp|dâm ô|sàm sỡ|sờ (?:mó|soạng) (?:học sinh|bé gái|cháu bé|nữ)|đánh người|chứa mại dâm|chứa bạc|ghi đề',
)

/** Whether an act is a plain crime of somebody who is named. The model takes it for news. */
export function isPlainCrime(act: PatternMatch): boolean {
  return PLAIN_CRIME.testIn(act.reading, act.start, act.end) && isByNamedDoer(act)
}

/** Whether something is taken among children, in a game, a tale or a joke. */
export function isTakenInPlay({ reading, start, end }: PatternMatch, sentence: Span): boolean {
  return TAKING.testIn(reading, start, end) && IN_PLAY.testIn(reading, sentence.start, sentence.end)
}
