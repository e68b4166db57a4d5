// What a question asks about a matter: who, where or how long; a fine, a prison sentence, discipline; and whose duty.
// Pure.

import type { Library } from '../library.ts'
import type { Audience, Provision } from '../provision.ts'
import type { SubjectId } from '../subjects.ts'
import type { Aspect, ShortAnswer } from './answer-record.ts'
import type { ConceptName } from './concepts/index.ts'
import { splitExamples } from './examples/example-rows.ts'
import { hasConcept, hasPairs, type QuestionFeatures, readPairFeatures } from './question-features.ts'

/** How much better a provision answers a question if it is about what the question asks. */
const ASKED_FACTOR = 1.5
/** Factor of a provision about a consequence, or for a role, that the question does not name. */
const UNASKED_FACTOR = 0.85

/** How much better a provision on reporting answers a question that asks where to turn. */
const REPORTING_FACTOR = 2

/** Factor of a provision of which too little is verified. */
const PARTIAL_FACTOR = 0.8

/** Concepts that name a role, and the audience of the provisions that bind it. */
const ROLES: readonly (readonly [concept: ConceptName, audience: Audience])[] = [
  ['party', 'dang-vien'],
  ['employee', 'vien-chuc'],
  ['civil', 'cong-chuc'],
]

/** What asks for each aspect, in two words or more: no word alone does, without diacritics. */
const ASKS: Readonly<Record<Exclude<Aspect, 'prison'>, readonly Phrase[]>> = {
  who: readPairPhrases(`
    ai được, ai có, ai phải, ai chịu, ai quản, ai phụ trách, ai là, do ai, thuộc ai, của ai, là ai, ai đứng, ai trả,
    ai kiểm tra, ai giám sát, ai công bố, ai xử, ai phạt, ai nói, ai lo, ai giữ, ai làm, ai bị, ai ban hành, ai đăng,
    ai gỡ, ai xóa, ai phát ngôn, ai quay, những ai, người nào, cấp nào
  `),
  approver: readPairPhrases(`
    ai duyệt, ai ký, ai đồng ý, ai cho phép, ai cho lập, xin ai, phép ai, hỏi ai, kiến ai, trình ai, cấp nào duyệt,
    xin phép người nào
  `),
  where: readPairPhrases(`
    báo ai, báo cho ai, gọi ai, gọi cho ai, gửi ai, gửi cho ai, đơn cho ai, chuyển ai, chuyển cho ai, qua cho ai,
    thì cho ai, thư cho ai, với ai, liên hệ ai, tìm ai, kêu ai, nộp ai,
    nộp cho ai, ở đâu, gửi đâu, báo đâu, nộp đâu, gọi đâu, tới đâu, đến đâu, vào đâu, chỗ nào, nơi nào, kênh nào,
    máy nào, trang nào, cơ quan nào, phòng nào, số nào
  `),
  howLong: readPairPhrases(`
    bao lâu, mấy ngày, mấy giờ, mấy tiếng, mấy tháng, mấy năm, mấy tuần, mấy phút, nhiêu ngày, nhiêu giờ,
    nhiêu tiếng, nhiêu tháng, nhiêu năm, khi nào phải, lúc nào phải, bao giờ phải,
    chậm nhất, thời hạn nào, hạn nào
  `),
  age: readPairPhrases('mấy tuổi, nhiêu tuổi, tuổi nào, lớp mấy'),
  howMuch: readPairPhrases(`
    phạt bao nhiêu, phạt mấy, phạt nhiêu, mức phạt, mấy triệu, mấy trăm, nhiêu tiền, nhiêu triệu,
    phạt thế nào, phạt ra sao, phạt như nào, phạt như thế, phạt sao, thuế bao, mức thuế, gấp mấy
  `),
}
/** What a question about artificial intelligence has, and one of somebody: these ask for nobody. */
const NO_QUESTION_OF_WHO = readPairPhrases(`
  dùng ai, bằng ai, ảnh ai, hình ai, clip ai, công cụ ai, ứng dụng ai, phần mềm ai, con ai, app ai, vào ai, nhờ ai, ai viết, ai soạn, ai tạo,
  ai vẽ, ai dịch, ai đó, ai cũng, không ai, bất cứ ai, bất kỳ ai, ai không
`)
/** The aspects that a question with "ai" may ask for. */
const ABOUT_SOMEBODY: ReadonlySet<Aspect> = new Set(['who', 'approver'])

/** Those for whom the forms of discipline are not those of civil servants, and any official in everyday speech. */
const CADRES = readPairPhrases('cán bộ, chủ tịch, ct xã, ct phường, bí thư, trưởng thôn, trưởng ấp, trưởng bản')

/** People whose act a question may be about, other than its asker. */
const OTHER_PEOPLE: readonly ConceptName[] = ['child', 'parent', 'citizen', 'other', 'colleague', 'company']
const RELATIVES = readPairPhrases(`
  vợ tôi, vợ em, vợ mình, chồng tôi, chồng em, chồng mình, mẹ tôi, mẹ em, cha tôi, ba tôi, bố tôi, anh tôi, chị tôi,
  em tôi, người thân, người nhà, bà xã, ông xã, sinh viên, quần chúng
`)

/** The features of a phrase, of which a question must have all. */
type Phrase = readonly number[]

/** Reads a list of phrases, separated by commas, as their pairs of words. */
export function readPairPhrases(list: string): readonly Phrase[] {
  return splitExamples(list).map(readPairFeatures)
}

/** Whether a question has one of some phrases. */
export function hasAnyPhrase(features: QuestionFeatures, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => hasPairs(features, phrase))
}

/** Finds what a question asks other than whether something may be done, what it is or what to do. */
export function findAspects(features: QuestionFeatures): readonly Aspect[] {
  const asked = (Object.keys(ASKS) as (keyof typeof ASKS)[]).filter((aspect) => hasAnyPhrase(features, ASKS[aspect]))
  const isOfSomebody = !hasAnyPhrase(features, NO_QUESTION_OF_WHO)
  return asked
    .filter((aspect) => isOfSomebody || !ABOUT_SOMEBODY.has(aspect))
    .map((aspect) => (aspect === 'howLong' && hasConcept(features, 'jail') ? 'prison' : aspect))
}

/** Whether an answer answers what a question asks, or one of the things it asks. */
export function isAnswerToAspects(answer: ShortAnswer, asked: readonly Aspect[]): boolean {
  return asked.length === 0 || asked.some((aspect) => answer.answers.includes(aspect))
}

/** Whether a question is about an official, a public employee or a Party member. */
export function hasOfficialRole(features: QuestionFeatures): boolean {
  return ROLES.some(([concept]) => hasConcept(features, concept))
}

/** Whether a question names a cadre: in everyday speech, any official. */
export function hasCadreRole(features: QuestionFeatures): boolean {
  return hasAnyPhrase(features, CADRES)
}

/** Whether a question names somebody who does not have the roles of its asker. */
export function isAboutOtherPeople(features: QuestionFeatures): boolean {
  return OTHER_PEOPLE.some((name) => hasConcept(features, name)) || hasAnyPhrase(features, RELATIVES)
}

/** Computes how well a provision answers what a question asks, given that its matter is the right one. */
export function computeAspectFactor(features: QuestionFeatures, provision: Provision): number {
  const asks = (concept: ConceptName) => hasConcept(features, concept)
  const isAbout = (subject: SubjectId) => provision.subjects.includes(subject)
  let factor = provision.verification === 'partial' ? PARTIAL_FACTOR : 1
  if (asks('jail')) factor *= isAbout('hinh-su') ? ASKED_FACTOR : UNASKED_FACTOR
  else if (isAbout('hinh-su')) factor *= UNASKED_FACTOR
  if (isAbout('xu-phat') && !asks('jail')) factor *= asks('fine') ? ASKED_FACTOR : UNASKED_FACTOR
  if (asks('where') && isAbout('bao-tin')) factor *= REPORTING_FACTOR
  if (asks('discipline') && isAbout('ky-luat')) factor *= ASKED_FACTOR
  for (const [concept, audience] of ROLES) {
    if (!bindsOnly(provision, audience)) continue
    factor *= asks(concept) ? ASKED_FACTOR : UNASKED_FACTOR
  }
  return factor
}

/**
 * Orders what an answer rests on by the role that a question names: what binds only those of other roles is last. A
 * public employee is not bound by what civil servants may not do.
 */
export function orderByRole(ids: readonly string[], features: QuestionFeatures, library: Library): readonly string[] {
  const named = ROLES.filter(([concept]) => hasConcept(features, concept)).map(([, audience]) => audience)
  const isForOthers = (id: string) => {
    const audience = library.provision(id)?.audience ?? []
    return (
      audience.length > 0 && audience.every((one) => ROLES.some(([, role]) => role === one) && !named.includes(one))
    )
  }
  if (named.length === 0) return ids
  return [...ids.filter((id) => !isForOthers(id)), ...ids.filter(isForOthers)]
}

function bindsOnly({ audience }: Provision, one: Audience): boolean {
  return audience.length === 1 && audience[0] === one
}
