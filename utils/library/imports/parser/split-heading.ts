import type { PartKind } from './imported-text.ts'
import { hasLowercaseStart, hasSentenceEnd, isAllCapitals } from './prepared-lines.ts'
import { type LineRange, splitParagraphs, unwrapLines } from './unwrap-lines.ts'

/** The longest title, in UTF-16 units; decrees have long ones. */
const MAX_HEADING = 500
/**
 * The longest title that ends with a full stop. Above plain sentences the limit is lower, because it could be one of
 * them.
 */
const MAX_FINISHED = 150
const MAX_FINISHED_ALONE = 60

/**
 * Separates a part's title from its own text.
 * @param passage - the part's own lines
 * @param hasParts - whether inner parts follow
 */
export function splitHeading(kind: PartKind, passage: LineRange, hasParts: boolean): { heading: string; text: string } {
  switch (kind) {
    case 'phan':
    case 'chuong':
    case 'muc':
    case 'tieu-muc':
    case 'phu-luc':
      return splitAtLine(passage, findTitleEnd(passage))
    case 'dieu':
    case 'muc-dang':
      return splitAtLine(passage, findArticleTitleEnd(passage, hasParts))
    default:
      return { heading: '', text: unwrapLines(passage) }
  }
}

function splitAtLine(passage: LineRange, at: number): { heading: string; text: string } {
  const { lines, from, to, first } = passage
  const title: string[] = []
  for (let i = from; i < at; i++) title.push(i === from ? first : lines[i]!.text)
  const heading = title.filter((line) => line !== '').join(' ')
  if (at >= to) return { heading, text: '' }
  if (at === from) return { heading: '', text: unwrapLines(passage) }
  return { heading, text: unwrapLines({ ...passage, from: at, first: lines[at]!.text }) }
}

/**
 * Returns the line after the title of a chapter: lines in capitals, or the first line with its wrapped continuation.
 */
function findTitleEnd({ lines, from, to, first }: LineRange): number {
  let at = first === '' ? from + 1 : from
  if (at >= to) return to
  const capitals = isAllCapitals(at === from ? first : lines[at]!.text)
  if (!capitals && at > from && hasSentenceEnd(lines[at]!.text)) return from + 1
  for (at++; at < to; at++) {
    const { text } = lines[at]!
    if (capitals ? !isAllCapitals(text) : !hasLowercaseStart(text) || lines[at]!.afterBlank) break
  }
  return at
}

/**
 * Returns the line after the title of an article. A title has no full stop; an article of one sentence has no title.
 */
function findArticleTitleEnd(passage: LineRange, hasParts: boolean): number {
  const { from, to, lines, first } = passage
  if (first !== '' && isAllCapitals(first)) {
    let at = from + 1
    while (at < to && isAllCapitals(lines[at]!.text)) at++
    return at
  }
  const [title] = splitParagraphs(passage)
  if (!title || title.text.length > MAX_HEADING) return from
  if (!hasSentenceEnd(title.text)) return title.end
  const longest = hasParts ? MAX_FINISHED : title.end < to ? MAX_FINISHED_ALONE : 0
  return title.text.endsWith('.') && title.text.length <= longest ? title.end : from
}
