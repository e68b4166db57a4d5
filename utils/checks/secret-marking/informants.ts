// Who reports a crime to the authorities, by name: "người báo tin là Y Tơ Ê Ban ở buôn Kuôp".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { isPublished } from '../shared/context/disclosure-signals.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { ENFORCED } from './troop-places.ts'

const PREFILTER = createIncrementalRegExp(
  'bare',
  /bao tin|mat bao|nguon tin|to giac|dac tinh|chi diem|cung cap tin|co so bi mat/,
)

const CALLED = '(?:anh|chị|ông|bà|em|cô|chú|bác|thằng|con|cháu|già|a|o)'
/** The informant, up to the name that follows. */
const INFORMANT = compilePattern(
  '(?:(?:người|kẻ|đứa|ông|bà|anh|thằng) )?(?:báo tin|mật báo|tố giác|chỉ điểm|cung cấp (?:tin|thông tin|nguồn tin)|đặc tình|cơ sở bí mật)' +
    `(?: (?:cho|bên|phía|mình|tụi mình|công an|kiểm lâm|đội|trạm|chốt)){0,4} (?:là|tên|tên là|chính là)(?: ${CALLED})?|` +
    `(?:nguồn tin|tin báo)(?: này)? (?:do|từ|là do|của) ${CALLED}`,
)
/** Whom thanks and praise name is known to all, or it is about a lost dog. */
const HONOURED = compilePattern(
  '(?:cảm ơn|cám ơn|biết ơn) (?:anh|chị|ông|bà|em|bác|chú|cô|người|bạn|đồng chí|gia đình)|khen|tuyên dương|biểu dương|trao (?:thưởng|quà)|' +
    'hậu tạ|(?:bị|đi|chó|bò|trâu|mèo) lạc|mất (?:xe|ví|bóp|chó)|theo (?:báo|đài|công an)|giữ kín tên',
)
const HOME = compilePattern(
  '(?:,? ?(?:ở|nhà(?: ở)?|bên|người|tại|trong)(?: \\p{L}+)? (?:buôn|bản|làng|thôn|xóm|ấp|tổ|khu|xã|phường|sóc|phum|plei)(?: \\d{1,2})?)',
)
/** How far after the name the home may be, in UTF-16 units. */
const HOME_REACH = 30
const MAX_NAME_WORDS = 5

/** Finds informants named in a draft about a raid or a crime, with their homes: offsets in the analyzed text. */
export function findInformants(reading: AnalyzedText): Span[] {
  if (!PREFILTER.test(reading)) return []
  return INFORMANT.find(reading).flatMap(({ start, end }): Span[] => {
    const named = reading.text[end] === ' ' ? findCapitalizedRunEnd(reading, end + 1, MAX_NAME_WORDS) : end
    if (named <= end + 1) return []
    const passage = findEnclosingPassage(reading, { start, end: named })
    const isOfCrime = ENFORCED.testIn(reading, passage.start, passage.end)
    if (!isOfCrime || HONOURED.testIn(reading, passage.start, passage.end)) return []
    if (isPublished(reading, { start, end: named })) return []
    const home = HOME.find(reading).find((each) => each.start >= named && each.start <= named + 2)
    if (!home || home.end > named + HOME_REACH) return [{ start, end: named }]
    const place =
      reading.text[home.end] === ' ' ? findCapitalizedRunEnd(reading, home.end + 1, MAX_NAME_WORDS) : home.end
    return [{ start, end: place > home.end + 1 ? place : home.end }]
  })
}
