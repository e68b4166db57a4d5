import type { Span } from '../../draft.ts'
import { pattern } from '../../text/pattern.ts'
import { Phrases } from '../../text/phrases.ts'
import type { Reading } from '../../text/reading.ts'
import type { Check, Hit } from '../check.ts'
import { isQuotedToObject, passageAround, sentenceAround } from '../context.ts'
import { isSourced } from '../source.ts'
import { namesTarget, pointsBack } from '../target.ts'
import { acts } from './acts.ts'
import { predicates } from './predicates.ts'
import { words } from './words.ts'

const PREDICATES = new Phrases(predicates.map((phrase) => [phrase, true] as const))

// A cheap look at the letters before the longer acts are looked for.
const MAY_ACT =
  /tien|quy|ngan sach|tro cap|hoi lo|lot tay|phong bi|lai qua|mai lo|chung chi|boi tron|dut lot|bao ke|trieu|ty |ti |ngan|cu |chai|hang |gia|lau|cam|ma tuy|han |date|ban |danh|tat|nhot|hanh ha|so soang|so mo|ga |xam hai|dam o|quay roi|dot |pha |trom|cuop|giat|chet|dau doc|giet|bat tay|an chia|gian lan|tham |lua /

/** How far before the act its subject may stand, in UTF-16 units of the reading. */
const SUBJECT_REACH = 160

// Right before the act: it is denied, suffered, doubted, fought, or only named as a matter.
const NOT_STATED = pattern(
  `(?:${[
    '(?:không|chưa|chẳng|chả|hổng|hông|đâu|đừng|chớ|cấm|tránh|khỏi|bị|hết bị|nạn nhân)(?: hề| có| phải| ai| bao giờ| từng| dám| được| bị| là| cho| thể| nên){0,3}',
    '(?:chống|phòng chống|phòng ngừa|ngừa|ngăn chặn|đẩy lùi|bài trừ|đấu tranh|xử lý|trừng trị|tội|tội danh|tệ|nạn|quốc nạn|chiêu|chiêu trò|trò|thủ đoạn|hình thức|kịch bản|đối tượng|kẻ gian|nhóm|ổ nhóm|băng nhóm|cảnh giác|cảnh báo|tố giác|tố cáo|luật|về|các|những|mọi|bất kỳ|vụ|cựu|kẻ|sự|việc|tình trạng|tin nhắn|cuộc gọi|trang|web|số|lời|dạng)(?: \\p{L}+)?',
    '(?:nghi|nghi ngờ|nghi vấn|nghi án|dấu hiệu|liệu có|có hay không|nếu|giả sử|hễ|lỡ|nhỡ|ai|ai mà|ai cũng|tưởng|sợ|e rằng|suýt|bị tố|bị cho là|bị nghi|được cho là|tố|cáo buộc|giả danh|mạo danh)(?: \\p{L}+){0,2}',
    '(?<!có |những )hành vi',
  ].join('|')}) $`,
)
// Somewhere in the sentence: a doubt, a condition, a story, a warning against strangers who pose as somebody.
const NOT_FACT = pattern(
  'nghi ngờ|nghi vấn|có dấu hiệu|người nào|phạt tù|phạt tiền|bị phạt|liệu (?:rằng|có|ông|bà|họ|ai|anh|chị|cán)|có hay không|phải chăng|nếu|giả sử|xác minh|làm rõ|giả danh|mạo danh|giả mạo (?:công an|cán bộ|nhân viên|trang|ngân hàng)|tự xưng|xưng là|bịa đặt|vu khống|vu cáo|vu oan|tin giả|tin đồn|tin sai|không có chuyện|không có việc|làm gì có chuyện|đâu có chuyện|phim|truyện|tiểu thuyết|vở kịch|kịch bản|nhân vật|vai diễn|diễn viên|chuyện cổ|cổ tích|trái tim',
)
// Another act between the one named and the crime: then the crime is what they speak of, fight or suffer.
const OTHER_ACT = pattern(
  'cảnh báo|tuyên truyền|tập huấn|triển khai|hướng dẫn|phòng (?:chống|ngừa|tránh)|chống|ngăn|bắt|khởi tố|xử lý|phát hiện|triệt phá|ra quân|nhắc|nhận diện|nhận biết|khuyến cáo|tố giác|tố cáo|trình báo|tiếp nhận|điều tra|xét xử|kể|nói về|viết về|tổ chức (?:hội nghị|lớp|buổi|tuyên)|bị|không để',
)
const ASKED =
  /(?:có|liệu|phải|co|lieu|phai)[^.!?\n]{0,90}(?:không|hông|hong|chưa|chăng|khong|ko|chua|chang)[^.!?\n]{0,12}\?/
const REQUEST = pattern(
  '(?:đề nghị|kiến nghị|mong|yêu cầu|kính đề nghị|xin|nhờ|gửi đơn)(?: \\p{L}+){0,8} (?:xác minh|làm rõ|kiểm tra|thanh tra|xem xét|giải quyết|vào cuộc kiểm tra)|khi chưa có kết (?:quả|luận)|chờ kết (?:quả|luận)',
)

/** Whether somebody who can be identified stands before the act as the one who did it. */
function hasSubject(reading: Reading, sentence: Span, at: number): boolean {
  const from = Math.max(sentence.start, at - SUBJECT_REACH)
  if (namesTarget(reading, from, at)) return true
  return pointsBack(reading, from, at) && namesTarget(reading, Math.max(0, sentence.start - 2 * SUBJECT_REACH), from)
}

/** Every act named, in the order of the text. */
function actsIn(reading: Reading): { start: number; end: number; reading: Reading }[] {
  const found = [...PREDICATES.find(reading), ...(MAY_ACT.test(reading.bare) ? acts.find(reading) : [])]
  return found.sort((a, b) => a.start - b.start)
}

function find(_: unknown, reading: Reading): Hit[] {
  const hits: Hit[] = []
  for (const match of actsIn(reading)) {
    const own = match.reading
    const sentence = sentenceAround(own, match)
    if (NOT_STATED.testIn(own, Math.max(sentence.start, match.start - 40), match.start)) continue
    if (!hasSubject(own, sentence, match.start)) continue
    if (NOT_FACT.testIn(own, sentence.start, sentence.end)) continue
    if (OTHER_ACT.testIn(own, Math.max(sentence.start, match.start - 60), match.start)) continue
    if (ASKED.test(own.lower.slice(sentence.start, sentence.end + 1))) continue
    const around = passageAround(own, match)
    if (REQUEST.testIn(own, around.start, around.end)) continue
    if (isSourced(own, match) || isQuotedToObject(own, match)) continue
    const span = own.span(match.start, match.end)
    hits.push({
      ...span,
      message: 'accusation',
      fix: { kind: 'add-source', start: span.end, end: span.end, replacement: ' (theo …)' },
    })
  }
  return merged(hits)
}

/** One finding for acts told in one breath ("ôm hụi, lừa đảo chiếm đoạt"): the first stands for all in the same clause. */
function merged(hits: readonly Hit[]): Hit[] {
  const out: Hit[] = []
  for (const hit of hits) {
    const last = out.at(-1)
    if (last && hit.start - last.end <= 40) continue
    out.push(hit)
  }
  return out
}

/** Looks for a crime or corrupt act told as fact of somebody who can be identified, with no source. */
export const accusation: Check = {
  id: 'accusation',
  level: 'warn',
  provisions: ['luat-116-2025.d7.k1.c', 'luat-116-2025.d13.k3.e', 'blhs-2015.d156'],
  words,
  find,
}
