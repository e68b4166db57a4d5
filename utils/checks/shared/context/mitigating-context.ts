// Context that makes a suspicious phrase harmless. Pure functions of an analyzed text and a span in `reading.text`.
// Every search window is bounded, so that many hits in a long text stay fast.

import { findNextSpanIndex, type Span } from '../../../draft.ts'
import { findSortedIndex } from '../../../lib/sorted-index.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { findAllMatches } from '../../../text/find-all-matches.ts'
import { searchOnce } from '../../../text/search-once.ts'
import { findQuotations } from '../../../text/sentence-bounds.ts'
import { PASS_ON } from './sharing-verbs.ts'

/** How far a sentence boundary is searched on either side, in UTF-16 units. */
const SENTENCE_REACH = 400

const STOP = /[.!?…\n]/g
/** What may come between the end of a sentence and the space after it. */
const CLOSING_MARKS = '"\')]'

/** Where the sentences of a text begin and end, in order. */
interface SentenceBreaks {
  /** The offsets before those where a sentence can begin: of a line break, or of the space after a stop. */
  readonly before: readonly number[]
  /** The offsets of the stops and line breaks that end a sentence. */
  readonly stops: readonly number[]
  /** Of each of them, the offset of the space or line break that shows it. */
  readonly spaces: readonly number[]
}

const findBreaks = searchOnce(({ text }): SentenceBreaks => {
  const before: number[] = []
  const stops: number[] = []
  const spaces: number[] = []
  for (const { index: at, 0: sign } of findAllMatches(STOP, text)) {
    let space = at
    if (sign !== '\n') {
      if (isSpaceAt(text, at + 1)) before.push(at + 1)
      space++
      while (space < text.length && CLOSING_MARKS.includes(text[space]!)) space++
      if (!isSpaceAt(text, space)) continue
    } else if (before.at(-1) !== at) before.push(at)
    stops.push(at)
    spaces.push(space)
  }
  return { before, stops, spaces }
})

/** Returns the sentence around a span, at most 400 UTF-16 units on either side. Offsets in `reading.text`. */
export function findEnclosingSentence(reading: AnalyzedText, span: Span): Span {
  const { before, stops, spaces } = findBreaks(reading)
  const floor = Math.max(0, span.start - SENTENCE_REACH)
  const opening = before[findSortedIndex(before, span.start) - 1] ?? floor
  const ceiling = Math.max(span.end, Math.min(reading.text.length, span.end + SENTENCE_REACH))
  const ending = findSortedIndex(stops, span.end)
  const isEnded = ending < stops.length && spaces[ending]! < ceiling
  return { start: opening > floor ? opening + 1 : floor, end: isEnded ? stops[ending]! + 1 : ceiling }
}

function isSpaceAt(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

/** Returns the sentence before a sentence; undefined at the start of the text. */
export function findPreviousSentence(reading: AnalyzedText, { start }: Span): Span | undefined {
  return start > 0 ? findEnclosingSentence(reading, { start: start - 1, end: start - 1 }) : undefined
}

/** Returns the sentence around a span with its neighbours: an objection or a source is usually that close. */
export function findEnclosingPassage(reading: AnalyzedText, span: Span): Span {
  const sentence = findEnclosingSentence(reading, span)
  const before = findPreviousSentence(reading, sentence) ?? sentence
  const after =
    sentence.end < reading.text.length
      ? findEnclosingSentence(reading, { start: sentence.end + 1, end: sentence.end + 1 })
      : sentence
  return { start: Math.min(before.start, sentence.start), end: Math.max(after.end, sentence.end) }
}

const findQuotationsOnce = searchOnce(({ text }) => findQuotations(text))

/** Returns the quotation around the span, including its marks; undefined outside of quotations. */
export function findEnclosingQuotation(reading: AnalyzedText, span: Span): Span | undefined {
  const spans = findQuotationsOnce(reading)
  const found = spans[findNextSpanIndex(spans, span.end - 1)]
  return found && found.start <= span.start && span.end <= found.end ? found : undefined
}

const OBJECTION = compilePattern(
  [
    'không (?:nên|được|thể|đồng tình|đồng ý|chấp nhận|ủng hộ|tán thành|thể nào chấp nhận)',
    '(?:đừng|chớ|hãy ngừng|ngừng|dừng|bỏ|thôi|chấm dứt) (?:ngay |việc |cái |kiểu |hẳn )?' +
      `(?:gọi|nói|chửi|kêu|viết|dùng|chê|miệt thị|kỳ thị|bình luận|đùa|gán|đăng|${PASS_ON})`,
    'phản đối|lên án|phê phán|chỉ trích|tẩy chay|bất bình|đáng buồn|buồn lòng|đau lòng|phản cảm|khó nghe',
    'thiếu văn hóa|thiếu tôn trọng|kỳ thị|phân biệt|miệt thị|phân biệt đối xử|xúc phạm|công kích|bạo lực mạng',
    'xin lỗi|gỡ bỏ',
    'xóa (?:đi|bình luận|bài)',
    'nhắc nhở|xử phạt|bị phạt|xử lý|vi phạm|cấm|nghiêm cấm|tổn thương|không vui|không hay|thô tục|tục tĩu|nói bậy',
    'nói tục|chửi bậy|chửi thề|văng tục|lời lẽ|đe dọa|dọa|trình báo|tố cáo|công an|bắt nạt|chạnh lòng|xấu hổ thay',
    'thất vọng|(?:rút|thu) lại (?:câu|lời|bình luận|chữ|từ|phát ngôn)',
  ].join('|'),
)

/** Whether the span is quoted and the words around object to it, ask to remove it, or report it. */
export function isQuotedInObjection(reading: AnalyzedText, span: Span): boolean {
  const quotation = findEnclosingQuotation(reading, span)
  if (!quotation) return false
  const passage = findEnclosingPassage(reading, quotation)
  return (
    OBJECTION.testIn(reading, passage.start, quotation.start) || OBJECTION.testIn(reading, quotation.end, passage.end)
  )
}

const WORD_LABEL_BEFORE = matchPrecedingWords(
  'từ|chữ|cụm từ|tiếng|câu|lời|viết tắt|ký hiệu|thuật ngữ|gõ|kiểu|kiểu như|cách gọi|biệt danh|tên|tựa|sách|truyện|phim|bài|bài hát|bài thơ|tác phẩm|vở|tiểu thuyết|ca dao|tục ngữ|thành ngữ|cuốn|vở kịch|chương trình|trò chơi|mấy chữ|mấy từ|những từ|tên gọi|gọi là|kêu là|đọc là|nghe thành',
)
const DEFINITION_AFTER = matchFollowingWords(
  '(?:là|nghĩa là|có nghĩa|nghĩa)(?: \\p{L}+){0,2} (?:tiếng|từ|chữ|câu|gì|cách|viết tắt|lóng)',
)

/** Right after: it is the name of a work or a place. */
const IS_NAME_OF = matchFollowingWords(
  'là (?:tên|tựa|nhan đề)(?: (?:của|một)){0,2} (?:cuốn|quyển|bộ|bài|vở|phim|sách|truyện|quán|tiệm|món|suối|con (?:suối|đường))',
)
/** Right after a quotation: a plant has that name. */
const IS_PLANT = matchFollowingWords('là (?:tên )?(?:cây|cỏ|rau|lá|hoa|củ) \\p{L}+')
/** Right before it: it is read or seen. */
const READ_OR_SEEN = matchPrecedingWords('(?:xem|coi|diễn)(?: (?:xong|lại))?')

/** Whether the span is mentioned as a word or title and not used: "từ “…”", "phim “…”", "… là một tiếng chửi". */
export function isMentionedAsWord(reading: AnalyzedText, span: Span): boolean {
  const quotation = findEnclosingQuotation(reading, span)
  const after = (quotation ?? span).end
  if (DEFINITION_AFTER(reading, after) || IS_NAME_OF(reading, after)) return true
  if (!quotation) return false
  if (IS_PLANT(reading, after)) return true
  return WORD_LABEL_BEFORE(reading, quotation.start) || READ_OR_SEEN(reading, quotation.start)
}

/** Verbs of what others say. "La" alone is also "là" in a draft without diacritics. */
const SPEECH =
  'nhắn|nói|gọi|hét|thét|gào|quát|mắng|chửi|phán|kêu|bảo|viết|hỏi|(?:la|hét) (?:lên|lớn|toáng)|câu|' +
  '(?:gọi|nói|kêu) (?:\\p{L}+ ){1,4}là|bị nói là|chửi (?:nhau|\\p{L}+)|nghe (?:\\p{L}+ ){1,3}(?:nói|bảo|chửi)'
const SAID_BEFORE = matchPrecedingWords(SPEECH)
/** Whether the writer says right before an offset that the words are their own: "tao nói mày là". */
export const isInOwnVoice = matchPrecedingWords('(?:tao|tau|tôi|tui|mình|t) (?:nói|bảo|gọi|chửi|kêu)(?: \\p{L}+){0,5}')
/** What the writer would like to say, or will: no other person's words. */
const WISHED_BEFORE = matchPrecedingWords('(?:muốn|định|sẽ|phải|thèm|cho)(?: \\p{L}+){0,2}')
/** Who said it, right after the quotation: "…", một người trong nhóm viết. */
const SAID_AFTER =
  /^ ?[,–-] ?(?:bà|ông|anh|chị|cô|chú|bác|hắn|nó|bạn|thằng|con|một|người|khách|sếp)(?: (?!tôi|tui|tao|mình|em)\p{L}+){0,4} (?:hét|nói|viết|nhắn|chửi|mắng|gọi|bảo|quát|phán)(?!\p{L})/u

/** Whether the span lies in a quotation that somebody else is said to have spoken or written. */
export function isQuotedSpeech(reading: AnalyzedText, span: Span): boolean {
  const quotation = findEnclosingQuotation(reading, span)
  if (!quotation) return false
  if (SAID_AFTER.test(reading.lower.slice(quotation.end, quotation.end + 60))) return true
  const { start } = quotation
  return SAID_BEFORE(reading, start) && !isInOwnVoice(reading, start) && !WISHED_BEFORE(reading, start)
}

const CONDEMNATION = compilePattern(
  [
    'lên án',
    'phản đối (?:việc|hành vi|những|các|mọi|kiểu)',
    'nói không với',
    'không (?:thể )?chấp nhận',
    'đáng (?:lên án|phê phán|trách)',
    'chống (?:lại )?(?:nạn|bạo lực|kỳ thị|phân biệt)',
    '(?:hành vi|lời nói|lời lẽ|hành động|việc|thói|kiểu|cách nói)(?: \\p{L}+){0,8} (?:là sai|là không đúng|không được phép|bị cấm|đáng lên án)',
    '(?:đừng|không nên|không được|chớ|nghiêm cấm|cấm|tránh|hãy ngừng|ngừng|chấm dứt)(?: có| ai)? (?:gọi|nói|bảo|chửi|kêu|dùng|chê|miệt thị|kỳ thị|phân biệt|xúc phạm|bình luận|đùa|gán)',
    '(?:ghét|bực|buồn)(?: nhất)?(?: là| cái)?(?: ai| người ta| mấy người)? (?:cứ|hay) (?:bảo|nói|chê|gọi)',
    '(?:nói|bảo|gọi|kêu)(?: ai)?(?: ["“]?\\p{L}+){1,8}["”]? là (?:nói oan|(?:tôi|tui|em|mình) (?:không|hổng|hông) chịu|không hiểu|chuyện tiếu lâm)',
  ].join('|'),
)

/** Whether the sentence of the span condemns it or asks to stop it. */
export function isCondemned(reading: AnalyzedText, span: Span): boolean {
  const sentence = findEnclosingSentence(reading, span)
  return CONDEMNATION.testIn(reading, sentence.start, sentence.end)
}

const OFFICIAL_LINK =
  /(?:^|[\s/(."'@])(?:[a-z0-9-]+\.){1,4}(?:gov|edu|org)\.vn(?![a-z0-9.-])|(?:^|[\s/(."'])(?:www\.)?(?:chinhphu|baochinhphu|quochoi|nhandan|vtv|vov|ttxvn|vnanet)\.vn(?![a-z0-9-])/
const OFFICIAL_SOURCE = compilePattern(
  [
    '(?:theo|nguồn|trích|dẫn|căn cứ|từ) ?:? ?(?:\\p{L}+ ){0,3}' +
      '(?:báo|đài|cổng thông tin|trang (?:thông tin|web|chủ|chính thức)|website|thông báo|thông cáo|thông tin (?:từ|của)|công bố|bản tin|' +
      'kết luận|bản án|cáo trạng|công an|viện kiểm sát|tòa án|thanh tra|ủy ban|ubnd|' +
      'sở|bộ|cục|trung tâm|chính phủ|đại diện|quyết định|nghị định|luật)',
    '(?:tòa án|tòa|hội đồng xét xử|viện kiểm sát|cơ quan (?:điều tra|cảnh sát điều tra|chức năng)|công an|thanh tra|ủy ban kiểm tra)' +
      '(?: \\p{L}+){0,6} (?:đã |vừa |sẽ |chính thức )?' +
      '(?:tuyên|xét xử|khởi tố|truy tố|bắt tạm giam|bắt giữ|tạm giam|kết luận|xác minh|xác định|công bố|thông báo|khẳng định|điều tra|phạt|xử phạt)',
    'bản án|cáo trạng',
    'kết luận (?:thanh tra|điều tra|kiểm tra)',
    'bị cáo|bị can|sơ thẩm|phúc thẩm',
  ].join('|'),
)

/** Whether the words around the span name an official source: a state site, a court, an inspection, a newspaper. */
export function hasOfficialSource(reading: AnalyzedText, span: Span): boolean {
  const passage = findEnclosingPassage(reading, span)
  return (
    OFFICIAL_LINK.test(reading.lower.slice(passage.start, passage.end)) ||
    OFFICIAL_SOURCE.testIn(reading, passage.start, passage.end)
  )
}
