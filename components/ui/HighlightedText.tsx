import type { JSX } from 'preact'
import type { Span } from '../../utils/draft.ts'

/** Document numbers: "116/2025/QH15", "85-QĐ/TW", "423/QĐ-BVHTTDL". They must not wrap. */
const DOCUMENT_NUMBER = /\d{1,4}(?:\/\d{4})?[/-][\p{L}\d]+(?:[/-][\p{L}\d]+)*/gu

/**
 * A text with highlights and unbreakable document numbers.
 * @param props.marks - spans in UTF-16 units, in order, without overlaps
 */
export function HighlightedText({ text, marks = [] }: { text: string; marks?: readonly Span[] }): JSX.Element {
  const parts: JSX.Element[] = []
  let at = 0
  for (const number of text.matchAll(DOCUMENT_NUMBER)) {
    if (number.index > at) parts.push(<MarkedRange key={at} text={text} from={at} to={number.index} marks={marks} />)
    at = number.index + number[0].length
    parts.push(
      <span key={number.index} class="nowrap">
        <MarkedRange text={text} from={number.index} to={at} marks={marks} />
      </span>,
    )
  }
  if (at < text.length) parts.push(<MarkedRange key={at} text={text} from={at} to={text.length} marks={marks} />)
  return <>{parts}</>
}

interface MarkedRangeProps {
  text: string
  from: number
  to: number
  marks: readonly Span[]
}

function MarkedRange({ text, from, to, marks }: MarkedRangeProps): JSX.Element {
  const parts: (string | JSX.Element)[] = []
  let at = from
  for (const mark of marks) {
    const start = Math.max(mark.start, from)
    const end = Math.min(mark.end, to)
    if (start >= end) continue
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  parts.push(text.slice(at, to))
  return <>{parts}</>
}
