// Contempt in a statement that asks to be verified: "con mụ … là đồ ăn cắp, đề nghị cơ quan chức năng xác minh". The
// request makes a question of the crime, not of the contempt; and the model, which reads a request there, doubts both.

import type { Span } from '../../draft.ts'
import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { CRIME_NAMES } from '../shared/context/contempt-lexicon.ts'
import { CRIME_ACTS } from '../shared/context/crimes/crime-acts.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'

const REQUEST_TO_VERIFY = compilePattern(
  '(?:đề nghị|kiến nghị|yêu cầu|nhờ|mong|xin)(?: \\p{L}+){0,7}? (?:xác minh|làm rõ|điều tra|vào cuộc|kiểm tra|thanh tra)',
)
const CRIME = compilePattern(CRIME_NAMES)
/** What the one named suffers is no crime of theirs. */
const SUFFERED = compilePattern('bị|nạn nhân|(?:bị )?mất|tố cáo|vu (?:khống|oan)|trình báo|cảnh giác')
const NOT_NAMED =
  '(?!(?:nhỏ|bé|cu|em|con|cháu|bạn|anh|chị|nhà|trai|gái|tui|tôi|mình|nào|chồng|vợ|út|cả|hai lúa|mèo|chó) )'
/** Words for a person that despise, with who is named by them. */
const DESPISED = compilePattern(`(?:con (?:mụ|mẹ|đàn bà)|thằng(?: cha)?|mụ|lão) ${NOT_NAMED}\\p{L}+(?: \\p{L}+){0,2}`)
/** Statements of one draft that are looked through. */
const MAX_STATEMENTS = 20

/** Contempt next to such a request. */
export interface DespisedPerson extends Span {
  /** Whether it is more than the word for the person. */
  isInsult: boolean
}

/**
 * Finds contempt in statements of a crime that a request to verify follows in the same sentence.
 * @param findInsults finds the insults of a text by itself, in its offsets
 * @returns UTF-16 offsets in the draft
 */
export function findContemptNextToRequest(
  reading: AnalyzedText,
  findInsults: (statement: AnalyzedText) => readonly Span[],
): DespisedPerson[] {
  const found: DespisedPerson[] = []
  for (const request of REQUEST_TO_VERIFY.find(reading).slice(0, MAX_STATEMENTS)) {
    const { start } = findEnclosingSentence(reading, request)
    if (start >= request.start) continue
    const said = reading.span(start, request.start)
    // The request may be written with diacritics, what is before it without.
    const statement = analyzeText(cut(reading.original, said))
    const { length } = statement.text
    if (!CRIME.test(statement) && !CRIME_ACTS.test(statement)) continue
    const add = (span: Span, isInsult: boolean) =>
      found.push({ start: said.start + span.start, end: said.start + span.end, isInsult })
    const insults = findInsults(statement).filter(
      (insult) => !SUFFERED.test(analyzeText(cut(statement.original, insult))),
    )
    for (const insult of insults) add(insult, true)
    if (insults.length > 0 || SUFFERED.testIn(statement, 0, length)) continue
    const [despised] = DESPISED.find(statement)
    if (despised) add(statement.span(despised.start, despised.end), false)
  }
  return found
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
