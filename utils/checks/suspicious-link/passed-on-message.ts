// Finds messages of others that the writer passes on within a sentence of the draft.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingQuotation, findEnclosingSentence } from '../shared/context/mitigating-context.ts'

const SELF = '(?:mình|tôi|tui|em|tớ|cháu)'
const OWN_PEOPLE = `(?:(?:mẹ|má|mạ|bố|ba|bà|ông|vợ|chồng|con|chị|anh|cô|bác|nhà) )?${SELF}`
const SOMEBODY = '(?:có người|người ta|người lạ|người quen|ai đó|có ai|ai|số lạ|nick lạ|có đứa|bạn|hàng xóm)'
const MESSAGE = '(?:tin nhắn|tin|thư|link|đường dẫn|thông báo|email|nội dung|cái này)'
const SEND = '(?:nhắn|gửi|gởi|chuyển|bắn|inbox|ib|chia sẻ)'
/** What leads to a message that the writer has got: "có người gửi cho mình:", "em vừa nhận được tin này:". */
const MESSAGE_LEAD = compilePattern(
  [
    `${SEND}(?: ${MESSAGE})?(?: (?:cho|tới|đến|vào|qua))?(?: (?:máy|số|zalo|điện thoại))?(?: của)? ${OWN_PEOPLE}`,
    `${SOMEBODY}(?: \\p{L}+){0,2} ${SEND}`,
    `${OWN_PEOPLE}(?: (?:vừa|mới|cũng|đã|có|hay|lại)){0,2} (?:nhận|nhận được|thấy|đọc được) ${MESSAGE}`,
  ]
    .map((lead) => `${lead}(?: \\p{L}+){0,4} ?:`)
    .join('|'),
)

/**
 * Returns what a change of the message of somebody else may take out, if a span is in one: a sentence with none of the
 * writer's words. Undefined in the writer's own text.
 *
 * @param span offsets in `reading.text`.
 * @param sentence what a deletion takes, by offsets in `reading.original`.
 */
export function findPassedOnMessage(
  reading: AnalyzedText,
  span: Span,
  sentence: Span | undefined,
): { canDelete: boolean } | undefined {
  const quotation = findEnclosingQuotation(reading, span)
  if (!quotation)
    return MESSAGE_LEAD.testIn(reading, findEnclosingSentence(reading, span).start, span.start)
      ? { canDelete: false }
      : undefined
  const { start, end } = reading.span(quotation.start, quotation.end)
  const { original } = reading
  const around = sentence && original.slice(sentence.start, start) + original.slice(end, sentence.end)
  return { canDelete: around !== undefined && !/\p{L}/u.test(around) }
}
