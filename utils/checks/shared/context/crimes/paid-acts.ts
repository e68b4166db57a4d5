// Who gets the money of an act, and whether it is a price or a fee that is asked openly.

import type { Span } from '../../../../draft.ts'
import { compilePattern, type PatternMatch } from '../../../../text/compile-pattern.ts'
import { hasNamedTarget } from '../identifiable-target.ts'
import { findEnclosingSentence } from '../mitigating-context.ts'

/** How far after what is paid the one who gets it may be named, in UTF-16 units. */
const PAYEE_REACH = 40

/** Whether somebody by name or office is who gets the money. `from`: where the words for the payee begin. */
export function isPaidToNamed({ reading, ...act }: PatternMatch, from: number): boolean {
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

/** Whether an act may be a price that its sentence says is asked openly. `isDescribed`: it is in other words. */
export function isOpenPrice({ reading, start, end }: PatternMatch, sentence: Span, isDescribed: boolean): boolean {
  const mayBePrice = isDescribed || PRICE_TAKEN.test(reading.bare.slice(start, end))
  return mayBePrice && OPEN_PRICE.testIn(reading, sentence.start, sentence.end)
}
