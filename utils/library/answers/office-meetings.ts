// Whether a question is about putting a meeting of an office on the net: the answer on pictures of public activities is
// about something else. Pure.

import type { ConceptName } from './concepts.ts'
import { findAspects, hasAnyPhrase, readPairPhrases } from './question-aspects.ts'
import { hasConcept, type QuestionFeatures } from './question-features.ts'

/** The answer on a meeting of an office that is recorded and posted. */
export const OFFICE_MEETING = 'dang-cuoc-hop'

const MEETINGS = readPairPhrases(`
  cuộc họp, buổi họp, phòng họp, họp giao ban, họp cơ quan, họp nội bộ, họp chi bộ, họp chi ủy, họp đảng ủy, họp phòng,
  họp tổ, họp khoa, họp đơn vị, họp hội đồng, họp kiểm điểm, hội nghị nội bộ, giao ban, sinh hoạt chi bộ
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
/** What has other rules. */
const OTHER_MATTERS: readonly ConceptName[] = ['lsecret', 'fine', 'jail', 'discipline']

/** Whether a question is about recording a meeting of an office and giving the recording to others. */
export function isAboutOfficeMeeting(features: QuestionFeatures): boolean {
  const names = (name: ConceptName) => hasConcept(features, name)
  if (!hasAnyPhrase(features, MEETINGS) || hasAnyPhrase(features, OPEN) || OTHER_MATTERS.some(names)) return false
  return RECORDS.some(names) && GIVING.some(names) && findAspects(features).length === 0
}
