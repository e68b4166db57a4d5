import type { PartKind } from './imported-text.ts'
import { allCapitals, endsSentence, startsSmall } from './lines.ts'
import { joinedText, type Passage, paragraphsOf } from './unwrap-lines.ts'

/** A title is no longer than this, in units; decrees have long ones. */
const LONGEST_HEADING = 500
/** A title that ends with a full stop, as some write it, is shorter; above plain sentences it could be one of them. */
const LONGEST_FINISHED = 150
const LONGEST_FINISHED_ALONE = 60

/** What a part says itself, its title apart. In: its own lines, and whether parts come behind them. */
export function headingAndText(kind: PartKind, passage: Passage, hasParts: boolean): { heading: string; text: string } {
  switch (kind) {
    case 'phan':
    case 'chuong':
    case 'muc':
    case 'tieu-muc':
    case 'phu-luc':
      return splitAt(passage, endOfTitleLines(passage))
    case 'dieu':
    case 'muc-dang':
      return splitAt(passage, endOfArticleTitle(passage, hasParts))
    default:
      return { heading: '', text: joinedText(passage) }
  }
}

function splitAt(passage: Passage, at: number): { heading: string; text: string } {
  const { lines, from, to, first } = passage
  const title: string[] = []
  for (let i = from; i < at; i++) title.push(i === from ? first : lines[i]!.text)
  const heading = title.filter((line) => line !== '').join(' ')
  if (at >= to) return { heading, text: '' }
  if (at === from) return { heading: '', text: joinedText(passage) }
  return { heading, text: joinedText({ ...passage, from: at, first: lines[at]!.text }) }
}

/** The title of a chapter: lines in capitals, or the one line behind the number with what was wrapped from it. */
function endOfTitleLines({ lines, from, to, first }: Passage): number {
  let at = first === '' ? from + 1 : from
  if (at >= to) return to
  const capitals = allCapitals(at === from ? first : lines[at]!.text)
  if (!capitals && at > from && endsSentence(lines[at]!.text)) return from + 1
  for (at++; at < to; at++) {
    const { text } = lines[at]!
    if (capitals ? !allCapitals(text) : !startsSmall(text) || lines[at]!.apart) break
  }
  return at
}

/** The title of an article ends without a full stop; an article that is one sentence has none. */
function endOfArticleTitle(passage: Passage, hasParts: boolean): number {
  const { from, to, lines, first } = passage
  if (first !== '' && allCapitals(first)) {
    let at = from + 1
    while (at < to && allCapitals(lines[at]!.text)) at++
    return at
  }
  const [title] = paragraphsOf(passage)
  if (!title || title.text.length > LONGEST_HEADING) return from
  if (!endsSentence(title.text)) return title.end
  const longest = hasParts ? LONGEST_FINISHED : title.end < to ? LONGEST_FINISHED_ALONE : 0
  return title.text.endsWith('.') && title.text.length <= longest ? title.end : from
}
