// Whether a question asks how much it costs to impersonate somebody, and an agency or somebody else. Words for that are
// few, and those around them are of other acts: of a lie, an insult, a call. Pure.

import type { ConceptName } from './concepts.ts'
import { findAspects, hasAnyPhrase, readPairPhrases } from './question-aspects.ts'
import { hasConcept, type QuestionFeatures, toWordFeature } from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** The answers on the fine for impersonating an agency, and anybody. */
export const AGENCY_IMPERSONATION_FINE = 'phat-mao-danh-co-quan'
export const IMPERSONATION_FINE = 'phat-mao-danh'

/** What is said only of persons and agencies. "Giả mạo" is said of papers, too. */
const IMPERSONATED = readPairPhrases(`
  mạo danh, giả danh, giả làm, mạo nhận, xưng là, tự xưng, đội lốt, giả vờ làm, đóng giả, đóng vai, nick giả, tài khoản giả,
  trang giả, fanpage giả, facebook giả, zalo giả
`)
const AGENCIES: readonly ConceptName[] = ['agency', 'officer', 'leader', 'school']
const OTHER_AGENCIES = readPairPhrases('cán bộ, công chức, bệnh viện, trạm y tế, viện kiểm, tòa án, bảo hiểm xã hội')
/** What makes it another matter. */
const OTHER_MATTERS: readonly ConceptName[] = ['forge', 'paper', 'jail', 'discipline', 'exam']
const OTHER_PHRASES = readPairPhrases('chữ ký, con dấu, hàng giả, hàng nhái')
/** A uniform, and money that is taken by deceit: the fines are for pages, messages and calls, and these are more. */
const UNIFORM = readPairPhrases(`
  quân phục, sắc phục, cảnh phục, trang phục, đồng phục, mặc đồ, mặc áo, mặc quần, bộ đồ, quân hàm, phù hiệu, thẻ ngành
`)
const FRAUD = readPairPhrases(`
  chiếm đoạt, tống tiền, đòi tiền, vòi tiền, lấy tiền, thu tiền, nhận tiền, vay tiền, chuyển tiền, chuyển khoản, lấy tài sản
`)
const DECEIT = readQuestionWords('lừa gạt').map(({ bare }) => toWordFeature(bare))

/** Whether the fine of an answer is all that a question may be about: none is known of a uniform, or of fraud. */
export function isWholeFine(id: string, features: QuestionFeatures): boolean {
  return (id !== IMPERSONATION_FINE && id !== AGENCY_IMPERSONATION_FINE) || !isAboutUniformOrFraud(features)
}

function isAboutUniformOrFraud(features: QuestionFeatures): boolean {
  return [UNIFORM, FRAUD].some((list) => hasAnyPhrase(features, list)) || DECEIT.some((word) => features.has(word))
}

/** Finds the answer to a question that asks for the fine for impersonating an agency or somebody else. */
export function findImpersonationFine(features: QuestionFeatures): string | undefined {
  const names = (name: ConceptName) => hasConcept(features, name)
  const isOfAgency = AGENCIES.some(names) || hasAnyPhrase(features, OTHER_AGENCIES)
  const isImpersonated = names('fakeacc') && (isOfAgency || hasAnyPhrase(features, IMPERSONATED))
  if (!isImpersonated || OTHER_MATTERS.some(names) || hasAnyPhrase(features, OTHER_PHRASES)) return undefined
  if (!findAspects(features).includes('howMuch')) return undefined
  const fine = isOfAgency ? AGENCY_IMPERSONATION_FINE : IMPERSONATION_FINE
  return isWholeFine(fine, features) ? fine : undefined
}
