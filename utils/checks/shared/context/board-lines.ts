// Lines of a list that only says who has which post on a board, of a clan or a club.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'

/** A name and its post in the list of a board: "* Ông Phạm Đức An (thủ quỹ)". */
const TITLE = '(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Đđ]/c|[Đđ]ồng chí)'
const POST =
  '(?:(?:[Pp]hó|[Tt]ổ|[Tt]rưởng) )?(?:[Tt]hủ quỹ|[Tt]hư ký|[Kk]ế toán|[Tt]rưởng ban|[Tt]rưởng tộc|[Ủủ]y viên|' +
  '[Tt]hành viên|[Hh]ội trưởng|[Cc]hủ nhiệm|[Kk]iểm soát|[Cc]ố vấn)(?: ?[+,&] ?(?:kế toán|thư ký|thủ quỹ))?'
const SYLLABLE = '\\p{Lu}[\\p{Ll}\\p{M}]{0,6}'
const NAME_WITH_POST = new RegExp(
  `^[^\\p{L}\\n]{0,8}(?:${TITLE} )?(?:${SYLLABLE} ){1,4}${SYLLABLE} ?[(:,–-] ?${POST}[^\\p{L}\\d]*$`,
  'u',
)

/** Whether a sentence is one or more lines of such a list. */
export function isNameWithPost({ text }: AnalyzedText, { start, end }: Span): boolean {
  const lines = text
    .slice(start, end)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.length > 0 && lines.every((line) => NAME_WITH_POST.test(line))
}
