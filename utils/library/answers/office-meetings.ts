// Whether a question is about putting a meeting of an office on the net: the answer on pictures of public activities is
// about something else. Pure.

import type { ConceptName } from './concepts.ts'
import { findAspects, hasAnyPhrase, readPairPhrases } from './question-aspects.ts'
import { hasConcept, type QuestionFeatures } from './question-features.ts'
import { PAPERS_OF_PEOPLE } from './question-kind-rows.ts'
import { hasWording } from './question-kinds.ts'

/** The answer on a meeting of an office that is recorded and posted. */
export const OFFICE_MEETING = 'dang-cuoc-hop'
/** The answer on a picture of what is open to all. */
export const PUBLIC_ACTIVITY = 'anh-hoat-dong-chung'

const MEETINGS = readPairPhrases(`
  cuộc họp, buổi họp, phòng họp, họp giao ban, họp cơ quan, họp nội bộ, họp chi bộ, họp chi ủy, họp đảng ủy, họp phòng,
  họp tổ, họp xét, họp khoa, họp đơn vị, họp hội đồng, họp kiểm điểm, hội nghị nội bộ, giao ban, sinh hoạt chi bộ
`)
/** Pictures and sound of it. */
const RECORDS: readonly ConceptName[] = ['film', 'snap', 'record', 'live', 'screenshot', 'clip', 'photo']
/** Giving it to others. */
const GIVING: readonly ConceptName[] = ['post', 'send', 'share', 'online', 'net', 'live', 'disclose']
/** Meetings that are open to all who are concerned, or of people outside of the office. */
const OPEN = readPairPhrases(`
  công khai, họp dân, người dân, họp thôn, họp ấp, họp xóm, họp tổ dân, khu phố, họp báo, họp mặt, họp lớp,
  họp phụ huynh, phụ huynh, cử tri, tiếp dân, mít tinh, khai mạc, bế mạc, đại hội, khánh thành, họp nhóm, họp gia đình
`)
/** Meetings at which awards are handed out for all to see. */
const AWARDS = readPairPhrases(`
  trao thưởng, trao giải, trao bằng, phát thưởng, tuyên dương, biểu dương, vinh danh, tôn vinh, kết khen thưởng,
  họp khen thưởng, và khen thưởng, nghị khen thưởng, lễ khen thưởng
`)
const CEREMONIES = readPairPhrases(
  'lễ trao, lễ phát, lễ tuyên, lễ biểu dương, lễ vinh danh, lễ tôn vinh, lễ khen, lễ tổng kết',
)
const OF_SCHOOL_YEAR = readPairPhrases('năm học, học kỳ, các em, các cháu')
/** Where it is still decided who deserves an award. */
const DECIDING = readPairPhrases(
  'xét khen, bình xét, họp xét, họp bình, xét thi đua, xét duyệt, bình bầu, xét tặng, bỏ phiếu, đồng thi đua',
)
/** What has other rules. */
const OTHER_MATTERS: readonly ConceptName[] = ['lsecret', 'fine', 'jail', 'discipline']

/**
 * Finds the id of the answer to a question on recording a meeting of an office and giving the recording to others. An
 * award ceremony is open.
 */
export function findMeetingAnswer(features: QuestionFeatures): string | undefined {
  const names = (name: ConceptName) => hasConcept(features, name)
  const has = (phrases: ReturnType<typeof readPairPhrases>) => hasAnyPhrase(features, phrases)
  if (OTHER_MATTERS.some(names) || !RECORDS.some(names) || !GIVING.some(names)) return undefined
  if (findAspects(features).length > 0) return undefined
  const isMeeting = has(MEETINGS)
  // Papers of people need their consent, wherever they are handed over.
  const isOfPeople = hasWording(features, PAPERS_OF_PEOPLE)
  if (!has(DECIDING) && ((isMeeting && has(AWARDS)) || (names('agency') && has(CEREMONIES) && !isOfPeople))) {
    // A child's consent is another matter.
    return names('child') || names('parent') || has(OF_SCHOOL_YEAR) ? undefined : PUBLIC_ACTIVITY
  }
  return isMeeting && !has(OPEN) ? OFFICE_MEETING : undefined
}
