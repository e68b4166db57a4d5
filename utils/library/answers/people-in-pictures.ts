// Finds the answer to two kinds of questions on pictures of people, which share their words with those on how one may
// post them: of who is shown, and of who posts them to shame somebody. Pure.

import type { ShortAnswer, Verdict } from './answer-record.ts'
import type { ConceptName } from './concepts.ts'
import { findAspects, hasAnyPhrase, readPairPhrases } from './question-aspects.ts'
import { hasConcept, type QuestionFeatures } from './question-features.ts'

/** The answers on a picture of oneself, and on one that lays open more than the face. */
const OWN_PICTURE = 'go-anh-cua-minh'
const OWN_DATA = 'bi-lo-thong-tin'
/** The answer on a picture that is posted to shame somebody. */
export const SHAMING_PICTURE = 'hinh-de-beu-rieu'

/** What is done to the asker by somebody. */
const BY_SOMEBODY = readPairPhrases(`
  bị quay, bị chụp, bị ghi hình, bị đăng, bị bác sĩ, bị y tá, bị điều dưỡng, bị nhân viên, bị cô giáo, bị thầy,
  bị giáo viên, bị hàng xóm, bị bạn, bị đồng nghiệp, bị sếp, bị chủ, bị quán, bị shop, bị khách, bị người, bị ai,
  bị ông, bị bà, bị chồng, bị vợ, bị phụ huynh, bị cán bộ, bị xã, bị trường, bị phòng khám
`)
/** Why a picture is posted of somebody who did wrong. */
const TO_SHAME = readPairPhrases(`
  cho chừa, cho biết mặt, biết mặt, cho xấu mặt, xấu mặt, bẽ mặt, mất mặt, cho nhục, làm nhục, làm gương, dằn mặt,
  bõ ghét, hả giận, bêu lên, bêu tên, bêu mặt, bêu hình, bêu riếu, bêu xấu, cho thiên hạ, cho cả xóm, cho cả làng
`)
/** What somebody suffers who is only shown. */
const SUFFERED = readPairPhrases(`
  bị đánh, bạn đánh, chồng đánh, vợ đánh, cô đánh, thầy đánh, cha đánh, mẹ đánh, người đánh, bị bắt, bị lừa, bị tai nạn
`)
const PICTURES: readonly ConceptName[] = ['photo', 'clip', 'film', 'snap', 'live']
const SHOWING: readonly ConceptName[] = ['post', 'send', 'share', 'online', 'net', 'live', 'group']
/** What asks of something else, or of what the asker wants to do. */
const OTHER_MATTERS: readonly ConceptName[] = [
  'allowed',
  'fine',
  'jail',
  'discipline',
  'abuse',
  'threat',
  'insult',
  'hack',
]
/** The verdicts on what somebody wants to do. */
const ON_POSTING: readonly Verdict[] = ['duoc', 'tuy', 'khong-nen', 'khong']

/**
 * Finds the id of the answer to a question on a picture of the asker, or on one that is posted to shame somebody.
 * @param found the answer by the topic of the question, which stays if it is about neither
 */
export function findPictureAnswer(features: QuestionFeatures, found: ShortAnswer | undefined): string | undefined {
  const names = (name: ConceptName) => hasConcept(features, name)
  if (!PICTURES.some(names) || !SHOWING.some(names) || findAspects(features).length > 0) return undefined
  if (hasAnyPhrase(features, TO_SHAME)) {
    return !found || found.verdict === 'duoc' || found.verdict === 'tuy' ? SHAMING_PICTURE : undefined
  }
  if (!hasAnyPhrase(features, BY_SOMEBODY) || hasAnyPhrase(features, SUFFERED)) return undefined
  if (OTHER_MATTERS.some(names)) return undefined
  if (found && !ON_POSTING.includes(found.verdict)) return undefined
  return names('health') ? OWN_DATA : OWN_PICTURE
}
