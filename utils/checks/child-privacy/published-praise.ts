// Pupils who are praised in public: an official source has named them already, their parents agree, or nobody can see
// who it is.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { findEnclosingPassage, findEnclosingSentence, hasOfficialSource } from '../shared/context/mitigating-context.ts'
import { GROWN_UP_TITLES } from '../shared/context/titles.ts'
import { PRIVATE_DETAIL, SCHOOL_PRAISE } from './child-details.ts'
import { BLAME, hasOwnConsent, hasParentsConsent } from './family-consent.ts'
import { findKnownPlaces } from './known-places.ts'
import { findNamesAround } from './names-around.ts'

/**
 * Whether the passage only praises the child for a result or a good deed, and an official source or the parents have
 * it so.
 */
export function isPublishedPraise(reading: AnalyzedText, name: Span): boolean {
  return isPraise(reading, name) && (hasOfficialSource(reading, name) || hasParentsConsent(reading, name))
}

/**
 * Chooses the message for a child who is named: none for published praise, and a softer one where the parents alone
 * agree to it.
 */
export function chooseNamedMessage(reading: AnalyzedText, name: Span): 'named' | 'own-consent' | undefined {
  if (!isPraise(reading, name)) return 'named'
  if (hasOfficialSource(reading, name)) return undefined
  if (!hasParentsConsent(reading, name)) return 'named'
  if (!isSevenOrOlder(reading, name) || hasOwnConsent(reading, name)) return undefined
  return 'own-consent'
}

function isPraise(reading: AnalyzedText, name: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, name)
  return (
    [SCHOOL_PRAISE, GOOD_DEED].some((each) => each.testIn(reading, start, end)) &&
    !PRIVATE_DETAIL.testIn(reading, start, end)
  )
}

/** From seven on, a child is asked, too. Who is in the first class may be six. */
const SEVEN_OR_OLDER = compilePattern(
  'lớp (?:[2-9]|1[0-2])(?: ?[a-zđ]\\d{0,2}|[/.-]\\d{1,2})?|(?:[7-9]|1[0-7]) tuổi|(?:thcs|thpt|trung học|cấp (?:2|3|hai|ba))',
)
const YOUNGER = compilePattern(
  'lớp (?:1(?! ?\\d)|một|lá|chồi|mầm)(?: ?[a-zđ]\\d{0,2}|[/.-]\\d{1,2})?|(?:[1-6]|ba|bốn|năm|sáu) tuổi|mầm non|mẫu giáo|nhà trẻ',
)

/** Whether the class or the age says it, in the sentence of the name. */
function isSevenOrOlder(reading: AnalyzedText, name: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, name)
  return SEVEN_OR_OLDER.testIn(reading, start, end) && !YOUNGER.testIn(reading, start, end)
}

/** Words for what a child has done well, at school or elsewhere. */
const GOOD_DEED = compilePattern(
  'vô địch|á quân|giành (?:giải|cúp|huy chương|chức)|nhặt được|trả lại|dũng cảm (?:cứu|nhảy|lao)|người tốt|việc tốt|tấm gương|khen|cả (?:xã|xóm|làng|thôn|trường|lớp) (?:chung vui|tự hào|mừng)|tự hào',
)
/** Whose child it is. */
const OF_PARENT = compilePattern(`con (?:của |nhà )?(?:${GROWN_UP_TITLES}|thầy)`)
/** Several children, with no word of a single one. */
const GROUP = compilePattern(
  'tập thể|đội tuyển|đội (?:bóng|văn nghệ|thi|kịch|hình)|(?:các|những|nhóm|đoàn|\\d{1,3}) (?:em|cháu|bé|con|bạn|học sinh|hs|lớp)',
)

/**
 * Whether a sentence praises a child, or several, and names nobody. Class and school give away no secret of the one who
 * is praised; a home and a shop say more of a single one.
 * @param sentence offsets in `reading.text`
 */
export function isPraiseOfUnnamed(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  if (!SCHOOL_PRAISE.testIn(reading, start, end) && !GOOD_DEED.testIn(reading, start, end)) return false
  if (PRIVATE_DETAIL.testIn(reading, start, end) || BLAME.testIn(reading, start, end)) return false
  if (OF_PARENT.testIn(reading, start, end)) return false
  if (findNamesAround(reading, sentence).length > 0) return false
  if (GROUP.testIn(reading, start, end)) return true
  return !findKnownPlaces(reading).some((place) => !place.isClass && isEnclosedSpan(place, sentence))
}
