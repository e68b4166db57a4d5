import type { TextFacts } from './imported-text.ts'

const RULE_KINDS = 'nội quy|quy chế|quy tắc|quy ước|hương ước'
const RULE_KIND = new RegExp(`^(?:bộ )?(?:${RULE_KINDS})$`, 'iu')
/** "Ban hành Nội quy cơ quan", "Về việc ban hành kèm theo Quy chế …", "Sửa đổi, bổ sung Quy chế …". */
const BETWEEN = 'kèm theo|quyết định này|bản|bộ|và|bổ sung|ban hành|một số điều(?: của)?'
const ISSUES_RULE = new RegExp(
  `(?:ban hành|sửa đổi|bổ sung|phê duyệt)(?:,?\\s(?:${BETWEEN}))*\\s(?:${RULE_KINDS})(?!\\p{L})`,
  'iu',
)
/** A normative document of the State has the year in its number: "25/2013/QĐ-TTg". An agency's decision does not. */
const STATE_NUMBER = /^\d{1,5}\/(?:19|20)\d{2}\//

/**
 * Whether a text is probably an internal rule of the user's agency: by its kind, or as a decision that issues one. It
 * is only the default; the user decides.
 */
export function isAgencyRule({ kind, title, number }: Pick<TextFacts, 'kind' | 'title' | 'number'>): boolean {
  if (RULE_KIND.test(kind?.trim() ?? '')) return true
  return /^quyết định$/iu.test(kind?.trim() ?? '') && ISSUES_RULE.test(title ?? '') && !STATE_NUMBER.test(number ?? '')
}
