// Words with which the address of a home begins, as pattern sources, and whether a name is one of a place. "số" and
// larger areas are added where they count.

import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'

/** Lanes. */
export const LANES = 'hẻm|ngõ|ngách|kiệt'
/** The smallest parts of a town or a commune. */
export const HAMLETS = 'thôn|ấp|xóm|khóm|buôn|bản'
/** The same, with those that are known by their names, not by numbers. */
export const VILLAGES = `${HAMLETS}|làng|sóc|phum|plei`
/** The parts of a place with which an address begins. */
export const HOME_PLACES = `tổ|${HAMLETS}|${LANES}`
/** The same without diacritics, and without "bản", which would also be "bạn". */
export const BARE_PLACE_HEADS = 'to|thon|ap|xom|khom|buon|lang|hem|ngo|ngach|kiet'

const PLACE_BEFORE = compilePattern(
  `(?:${VILLAGES}|tổ|khu|phố|xã|phường|thị trấn|huyện|quận|tỉnh|đội|cụm|đường|trường|chợ|tiệm|quán|cửa hàng)` +
    '(?: \\d{1,3})? ?$',
)
const PLACE_REACH = 16

/** Whether a word for a place or a shop comes right before what looks like the name of a person. */
export function isAfterPlace(reading: AnalyzedText, at: number): boolean {
  return PLACE_BEFORE.testIn(reading, at - PLACE_REACH, at)
}
