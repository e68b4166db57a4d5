// Whether a question is about giving the public the telephone number or address of an agency, which is there for that:
// the answer on the data of a person is about something else. Pure.

import type { ConceptName } from './concepts.ts'
import { splitExamples } from './examples/example-rows.ts'
import { findAspects } from './question-aspects.ts'
import {
  hasConcept,
  hasPairs,
  isTypedWithDiacritics,
  type QuestionFeatures,
  readPairFeatures,
  toPairFeature,
} from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** The answer on the number of an agency. */
export const AGENCY_NUMBER = 'so-may-co-quan'

/** What reaches somebody: the words after it say whom. */
const NUMBERS = readParts(`
  số điện thoại, đăng số, cho số, gửi số, nêu số, ghi số, đưa số, khai số, sẻ số, số máy, số bàn, máy bàn, số trực,
  máy trực, trực ban, tổng đài, dây nóng, số nóng, hotline, số fax, số zalo, địa chỉ, email, hộp thư
`)
/** Agencies, and places of them that the public turns to. */
const AGENCIES = readParts(`
  cơ quan, ủy ban, đơn vị, trụ sở, xã mình, xã em, xã tôi, phường mình, phường em, phường tôi, công an xã,
  công an phường, bệnh viện, trạm y tế, trung tâm, phòng khám, phòng tiếp dân, phòng tiếp công dân, tiếp dân,
  tiếp công dân, một cửa, bộ phận một cửa, bộ phận tiếp, văn phòng ủy ban, nhà trường, trường học, trường mình,
  trường em, trường tôi, khoa cấp cứu, sở y tế, sở nội vụ, đường dây nóng, tổng đài, trực ban, máy trực
`)
/** Without diacritics, "trường" is also "trưởng". */
const ACCENTED_AGENCIES = readParts('trường')
const [OF] = readQuestionWords('của')

/** Giving it to others. */
const GIVING = ['post', 'send', 'share', 'dm', 'disclose'] as const
const GIVING_PHRASES = ['cho số', 'cho dân', 'cho bà con', 'cho người dân', 'ghi số', 'dán số', 'đưa số', 'nêu số'].map(
  readPairFeatures,
)
/** What makes it the number of a person, or another matter. */
const OTHER_MATTERS: readonly ConceptName[] = ['colleague', 'leader', 'war', 'password', 'account', 'fakeacc']
const OTHER_PHRASES = [
  'cá nhân',
  'số riêng',
  'thoại riêng',
  'nhà riêng',
  'di động',
  'danh bạ',
  'nội bộ',
  'đăng ký',
].map(readPairFeatures)

/** Words that follow each other, by their form without diacritics. */
interface Part {
  pairs: readonly number[]
  first: number
  last: number
}

function readParts(list: string): readonly Part[] {
  return splitExamples(list).map((phrase) => {
    const words = readQuestionWords(phrase)
    return { pairs: readPairFeatures(phrase), first: words[0]!.bare, last: words.at(-1)!.bare }
  })
}

/** Whether a question is about giving the number or address of an agency to others, and asks for no fine or person. */
export function isAboutAgencyNumber(features: QuestionFeatures): boolean {
  const names = (name: ConceptName) => hasConcept(features, name)
  const has = (phrase: readonly number[]) => hasPairs(features, phrase)
  if (!GIVING.some(names) && !GIVING_PHRASES.some(has)) return false
  if (OTHER_MATTERS.some(names) || OTHER_PHRASES.some(has) || findAspects(features).length > 0) return false
  const agencies = isTypedWithDiacritics(features) ? [...AGENCIES, ...ACCENTED_AGENCIES] : AGENCIES
  const isOf = ({ last }: Part, { first }: Part) =>
    features.has(toPairFeature(last, first)) ||
    (features.has(toPairFeature(last, OF!.bare)) && features.has(toPairFeature(OF!.bare, first)))
  return NUMBERS.some(
    (number) => has(number.pairs) && agencies.some((agency) => has(agency.pairs) && isOf(number, agency)),
  )
}
