import type { Language } from '../words/language.ts'
import { type CiteOptions, citationOf } from './citations.ts'

/**
 * How a provision or a document is cited: "điểm đ khoản 2 Điều 9 Nghị định 330/2026/NĐ-CP", with no-break spaces inside
 * "Điều 9". The number holds no space; whoever shows it keeps it in one line (class "nowrap").
 */
export function cite(cited: { readonly id: string }, language: Language, options: CiteOptions = {}): string {
  return citationOf(cited.id, language, options)
}
