// Calls for help, and help that was given.

import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'

/** A call for help, which may be the next sentence. */
export const CALL_FOR_HELP = 'giúp đỡ|ủng hộ|mạnh thường quân|kêu gọi|chung tay|nhà hảo tâm|quyên góp'

/** Help for one illness, or with what a school costs. */
const SPECIAL_HELP =
  'mổ (?:tim |mắt )?(?:miễn phí|thành công)|(?:nhờ|được|qua) (?:các )?quỹ|(?:miễn|giảm)(?: giảm)? học phí|học bổng|' +
  'cảm ơn (?:các |quý )?(?:y )?bác sĩ'

/** Sick people whom a draft asks help for, or who were given it: their families have agreed. */
const CHARITY = compilePattern(
  `${CALL_FOR_HELP}|hoàn cảnh|khó khăn|hỗ trợ|tặng|trao|từ thiện|tài trợ|nhận quà|chia sẻ yêu thương|${SPECIAL_HELP}`,
)

/** Whether a draft asks help for the sick, or thanks for it. */
export function isForCharity(reading: AnalyzedText): boolean {
  return CHARITY.test(reading)
}
