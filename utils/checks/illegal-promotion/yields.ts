// Yields that nobody can pay, of something that money is put into.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import type { IllegalTrade } from './illegal-goods.ts'

/** Between a share and the time in which it is paid. */
const PER_CENT_A = ' ?% ?(?:/|mỗi|một|1|hàng|hằng)? ?'
/** A yield, in parts of a hundred and by the time in which it is paid. */
export const YIELD = `(?<!\\d[.,])\\d{1,3}(?:[.,]\\d)?${PER_CENT_A}(?:ngày|tuần|tháng|giờ)(?! (?:lương|vàng)(?!\\p{L}))`
/** What money is put into, as opposed to one's own trade. */
export const PAYS_YIELD = 'app|sàn(?! (?:hose|hnx|hsx|upcom|nhà|bê))|web|bot|tool|gói|hệ thống|nền tảng'
/** What makes a yield a promise. */
export const SURE_YIELD = 'bảo đảm|đảm bảo|cam kết|bao lỗ|không (?:lỗ|mất|rủi ro)|rút (?:lúc|khi|bất)|giới thiệu'

/** The same by the day, of what is said to be paid. */
const DAILY_YIELD = createClausePattern(
  `(?:lãi|lời|lợi nhuận|sinh lời|hưởng|nhận|hoàn)<30>(?<!\\d[.,])[1-9]\\d?(?:[.,]\\d)?${PER_CENT_A}(?:ngày|giờ(?! vàng))`,
)
const ON_LINE = compilePattern(`${PAYS_YIELD}|trang|dự án|quỹ(?! (?:lớp|hội|trường|chi hội|tổ))|link|nhóm vip|coin`)
const PAYS_OUT = compilePattern(
  `${SURE_YIELD}|bao(?: \\p{L}+)? (?:lỗ|lời|lãi|hoàn)|rút (?:vốn|gốc|liền)|` +
    'uy tín|link|ib|inbox|nhắn|(?:vô|vào|tham gia|bỏ tiền|nạp|góp)(?: \\p{L}+){0,3} (?:đi|nha|nghen|nhé)',
)
const DOUBTED = compilePattern(
  '(?<!không )lừa|cảnh giác|có thật|thật (?:không|hông)|quảng cáo|nghe là|bị|mất|mời (?:em|tui|tôi|mình)',
)

/** Whether a passage asks to put money into such a yield, which the model knows only by the word for investing. */
export function isDailyYield(trade: IllegalTrade, reading: AnalyzedText, span: Span): boolean {
  if (trade !== 'pyramid') return false
  const { start, end } = findEnclosingPassage(reading, span)
  const sentence = findEnclosingSentence(reading, span)
  return (
    DAILY_YIELD.testIn(reading, sentence.start, sentence.end) &&
    [ON_LINE, PAYS_OUT].every((words) => words.testIn(reading, start, end)) &&
    !DOUBTED.testIn(reading, start, end)
  )
}
