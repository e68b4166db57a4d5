// Homes that are described by what is next to them: "nhà sát chợ", "nhà sau đình làng".

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { searchOnce } from '../../../text/search-once.ts'

/** A landmark next to a home, which a mask hides; `lead` is where the words for the home begin. */
export interface Landmark extends Span {
  lead: number
}

const LANDMARK =
  'nhà văn hóa|nhà thờ|trạm|đình|chùa|miếu|miễu|chợ|cầu|cây xăng|cây đa|lò|quán|tiệm|tạp hóa|hàng|ủy ban|ubnd|trụ sở|' +
  'trường|cống|bến|sân|đồn|vựa|trại|xưởng|ngõ|hẻm|kiệt|ngách|ao|giếng|nghĩa trang|bưu điện|hồ|suối|cổng'
const NEXT_TO = compilePattern(
  '(?:nhà|ở|trọ|con nhà|ngõ|hẻm|kiệt|ngách)(?: (?!bị)\\p{L}{1,7}){0,3}? (?:sát|cạnh|bên cạnh|đối diện|giáp|kế|kề|sau|sau lưng|trước|gần|' +
    `cuối|đầu)(?: (?:sau|trước|ngay|vách|bên|cổng|hông))?(?= (?:${LANDMARK}))`,
)
/** What a landmark is called: up to what is said of the child. */
const LANDMARK_NAME = new RegExp(
  '^ {1,2}(?:(?!(?:bị|mới|mà|thì|có|năm nay|đó|là|cho|hay|đang|và)(?!\\p{L}))' +
    '[\\p{L}\\d/]{1,9}(?: (?=[\\p{L}\\d])|(?![\\p{L}\\d]))){1,6}',
  'u',
)
/** The same without diacritics, where "có" and "cô" are one word: a title ends no name. */
const LANDMARK_NAME_BARE = new RegExp(
  '^ {1,2}(?:(?!(?:bi|moi|ma|thi|nam nay|do|cho|hay|dang|va)(?![a-z]))' +
    '[a-z\\d/]{1,9}(?: (?=[a-z\\d])|(?![a-z\\d]))){1,6}',
)

const LANDMARK_REACH = 50

/** Finds the landmarks next to homes, in offsets of the analyzed text. */
export const findHomesByLandmarks = searchOnce((reading: AnalyzedText): readonly Landmark[] =>
  NEXT_TO.find(reading)
    .map(({ start, end }) => {
      const pattern = reading.accented ? LANDMARK_NAME : LANDMARK_NAME_BARE
      const name = pattern.exec(reading.lower.slice(end, end + LANDMARK_REACH))?.[0].trimEnd() ?? ''
      return { lead: start, start: end + 1, end: end + name.length }
    })
    .filter(({ start, end }) => end > start),
)
