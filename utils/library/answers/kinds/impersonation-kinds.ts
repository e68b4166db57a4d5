// Kinds of questions that ask how much it costs to impersonate somebody, or are about a faked site. Words for that are
// few, and those around them are of other acts: of a lie, an insult, a call, a domain that is bought.

import type { QuestionFeatures } from '../question-features.ts'
import { createKind, type QuestionKind } from './question-kind.ts'
import { joinPhrases, readWording } from './wording.ts'

/** What is said only of persons and agencies. "Giả mạo" is said of papers, too. */
const IMPERSONATED = `
  mạo danh, giả danh, giả làm, mạo nhận, xưng là, tự xưng, đội lốt, giả vờ làm, đóng giả, đóng vai, nick giả,
  tài khoản giả, trang giả, fanpage giả, facebook giả, zalo giả
`
const AGENCIES = `
  cán bộ, công chức, bệnh viện, trạm y tế, viện kiểm, tòa án, bảo hiểm xã hội,
  [agency], [officer], [leader], [school]
`
/** A uniform, and money that is taken by deceit: the fines are for pages, messages and calls, and these are more. */
const UNIFORM_OR_FRAUD = `
  quân phục, sắc phục, cảnh phục, trang phục, đồng phục, mặc đồ, mặc áo, mặc quần, bộ đồ, quân hàm, phù hiệu, thẻ ngành,
  chiếm đoạt, tống tiền, đòi tiền, vòi tiền, lấy tiền, thu tiền, nhận tiền, vay tiền, chuyển tiền, chuyển khoản,
  lấy tài sản, lừa, gạt
`
const OTHER_MATTERS = `chữ ký, con dấu, hàng giả, hàng nhái, [forge], [paper], [jail], [discipline], [exam]`

/** A site of an agency that is faked. Without diacritics, "giả" is also "giá", so only where there is no answer. */
const SITES = 'tên miền, web, website, trang web, cổng thông tin, cổng dịch vụ, cổng, đuôi gov, trang gov'
const FAKES = 'giả, giả mạo, nhái, dỏm, dởm, rởm, mạo danh, na ná, gần giống'
const FAKED_SITES = `${joinPhrases(SITES, FAKES)}, ${joinPhrases(FAKES, SITES)}`
const OF_AGENCIES = `${AGENCIES}, gov, cổng, dịch vụ công, nhà nước, bộ y tế, ngân hàng, điện lực, [company]`

/** The fines for impersonating an agency, and anybody. */
export const impersonationKinds: readonly QuestionKind[] = [
  createKind('phat-mao-danh-co-quan', ['[fakeacc]', AGENCIES, '?howMuch'], `${OTHER_MATTERS}, ${UNIFORM_OR_FRAUD}`),
  createKind('phat-mao-danh', ['[fakeacc]', IMPERSONATED, '?howMuch'], `${OTHER_MATTERS}, ${UNIFORM_OR_FRAUD}`),
]

/** Sites that pass for those of an agency. */
export const fakedSiteKinds: readonly QuestionKind[] = [
  createKind(
    'bi-gia-mao',
    [FAKED_SITES, FAKES, OF_AGENCIES],
    'giá rẻ, giá bao, hết hạn, gia hạn, đăng ký tên, tôi làm, em làm, mình làm, [fine], [jail], [sell], [discipline]',
    { none: 'tên miền, web, website, gov, cổng' },
  ),
]

const IMPERSONATION_FINES = impersonationKinds.map(({ answer }) => answer)
const isAboutUniformOrFraud = readWording(UNIFORM_OR_FRAUD)

/** Whether the fine of an answer is all that a question may be about: none is known of a uniform, or of fraud. */
export function isWholeFine(id: string, features: QuestionFeatures): boolean {
  return !IMPERSONATION_FINES.includes(id) || !isAboutUniformOrFraud(features)
}
