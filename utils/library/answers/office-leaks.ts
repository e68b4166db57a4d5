// Whether a question asks whom or by when an office notifies when it has let out the data of others: the answer to
// somebody whose own data came out is about something else. Pure.

import type { ConceptName } from './concepts.ts'
import { findAspects, hasAnyPhrase, readPairPhrases } from './question-aspects.ts'
import { hasConcept, type QuestionFeatures } from './question-features.ts'

/** The answer on what an office has let out. */
export const OFFICE_LEAK = 'co-quan-de-lo-du-lieu'

/** Data of persons. */
const DATA: readonly ConceptName[] = ['data', 'idcard', 'phone', 'civilpaper', 'address', 'list', 'health', 'bank']
/** What makes it another matter: secrets have other rules, and what follows is asked of somebody. */
const OTHER_MATTERS: readonly ConceptName[] = ['lsecret', 'worksecret', 'exam', 'fine', 'jail']
const MISTAKES = readPairPhrases('gửi nhầm, đăng nhầm, up nhầm')
/** Whose data an office has. */
const OF_OTHERS = readPairPhrases(`
  của dân, của người dân, của bà con, của công dân, của khách, của phụ huynh, của học sinh, của bệnh nhân, danh sách dân,
  hộ nghèo, khách hàng, hồ sơ bệnh, thoại phụ huynh, sách học sinh
`)
/** Who may have let it out, next to words for that. */
const OFFICES: readonly ConceptName[] = ['agency', 'school', 'company']
const LET_OUT = readPairPhrases('làm lộ, để lộ')
/** Whose own data it is. */
const OWN = readPairPhrases('tôi bị, mình bị, em bị, tui bị, của tôi, của mình, của em, của tui, con tôi')
/** What asks whether it must be reported, and what asks that only of those who must. */
const REPORTING = readPairPhrases('phải báo, thì báo, báo cáo')
const WHOM = readPairPhrases('báo ai, báo cáo ai, báo cho ai, báo cáo cho ai, báo với ai, báo cáo với ai')
const NOTICE = readPairPhrases('phải thông báo, hạn thông báo, hạn báo')

/** Whether a question asks whom or by when an office notifies when it has let out the data of others. */
export function isAboutOfficeLeak(features: QuestionFeatures): boolean {
  const names = (name: ConceptName) => hasConcept(features, name)
  const isMistake = hasAnyPhrase(features, MISTAKES)
  if (!DATA.some(names) || OTHER_MATTERS.some(names) || !(names('disclose') || isMistake)) return false
  if (hasAnyPhrase(features, OWN)) return false
  const asked = findAspects(features)
  // Who also asks what follows wants to know first whom to report it to.
  if (names('discipline') && !hasAnyPhrase(features, WHOM)) return false
  if (asked.includes('howLong') || hasAnyPhrase(features, NOTICE)) return true
  const isByOffice = OFFICES.some(names) && (isMistake || hasAnyPhrase(features, LET_OUT))
  if (!isByOffice && !hasAnyPhrase(features, OF_OTHERS)) return false
  return asked.includes('where') || hasAnyPhrase(features, REPORTING)
}
