// Short forms that the draft itself explains: "dkm là “đăng ký mua”", "dm (danh mục) thuốc".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'

/** What a short form means, right after it, without diacritics. */
const MEANING = /^ {0,2}(?:(?:la|tuc la|nghia la|=|:) ?)?["“«'‘(] ?([a-z]+(?: [a-z]+){1,4})/
/** How far after the form its meaning may go, in UTF-16 units. */
const MEANING_REACH = 60

/** Whether words in quotation marks or brackets follow a short form, and its letters are their initials. */
export function isExplainedForm({ bare }: AnalyzedText, { start, end }: Span): boolean {
  const meaning = MEANING.exec(bare.slice(end, end + MEANING_REACH))?.[1]
  const initials = meaning?.replace(/([a-z])[a-z]* ?/g, '$1')
  return initials?.startsWith(bare.slice(start, end)) ?? false
}
