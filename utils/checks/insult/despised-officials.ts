// Contempt for an official whom readers know by the post: "cái thằng địa chính ăn bẩn, cút khỏi xã đi". The word for
// the person despises, and so does what is said next to it. Criticism names the post in other words, and friends laugh.

import type { Span } from '../../draft.ts'
import { matchFollowingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { widenToClause } from '../../text/clause-bounds.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { LAUGHTER } from '../shared/context/laughter.ts'
import { findEnclosingSentence, isMentionedAsWord, isQuotedInObjection } from '../shared/context/mitigating-context.ts'
import { isAboutNoPerson } from '../shared/context/not-about-people.ts'
import { isReportedSpeech } from '../shared/context/reported-contempt.ts'
import { OFFICES } from '../shared/context/titles.ts'

const POST =
  `(?:${OFFICES}|địa chính|một cửa|tư pháp|hộ tịch|trưởng (?:ấp|bản|xóm|khu phố|khóm)|phó thôn|xóm trưởng|khu trưởng|` +
  '(?:công an|đội thuế|thuế|kiểm lâm|thương binh|văn hóa|nông nghiệp|thanh tra) (?:xã|phường|huyện|viên)|trưởng công an|thủ quỹ|hiệu phó)'
/** One official by a word that despises and by the post. Bitterness about officials in general is none. */
const DESPISED = `(?<!(?:mấy|những|các|bọn|lũ|tụi) )(?:cái )?(?:thằng(?: cha)?|con (?:mụ|mẹ)|mụ|lão) (?:phó |cựu )?${POST}`
const EATS = 'ăn bẩn'
/** Out of the place that the official serves. "Biến" is an order only after a comma. */
const PLACE = '(?:xã|phường|làng|thôn|xóm|ấp|bản|huyện|trường|cơ quan|ủy ban|ubnd|trụ sở|đây)'
const QUICKLY = '(?: (?:mẹ|ngay|luôn|xéo|mau|hết|đi|cha)){0,2}'
const ORDER = `(?:cút|xéo|cuốn xéo|cuốn gói)${QUICKLY} khỏi ${PLACE}`
/** Not as far as another insult ("đồ …", "quân …"), which is found by itself. */
const BETWEEN = '(?:,?(?: ?(?:-|–))? (?!(?:đồ|quân) )[\\p{L}\\d]+){0,7}?,?'
/** The official and the contempt, whichever comes first. */
const CONTEMPT = compilePattern([
  `${DESPISED}${BETWEEN} (?:${EATS}(?:${BETWEEN} ${ORDER})?|${ORDER})`,
  `${DESPISED}${BETWEEN}, ?biến${QUICKLY} khỏi ${PLACE}`,
  `(?:(?:đồ|quân|cái thứ|thứ) ${EATS}|${ORDER})${BETWEEN} ${DESPISED}`,
])
/** Who says it: it is what the official says to others, or another to the official. */
const SAID_UNACCENTED = 'bảo|nói|quát|đuổi|mắng|chửi|gọi|hét|đòi|dọa|xua|chê'
const SAID = compilePattern(`${SAID_UNACCENTED}|kêu|la|thét|bắt|nhắn|viết|đồn|kể`, { bare: false })
const SAYS = matchFollowingWords(`(?:liền |cứ |hay |đã )?(?:${SAID_UNACCENTED}|kêu|la|thét)`)
/** A report, a demand or a condition: what is known, wanted or supposed. And the heads of firms and clubs. */
const NOT_SAID_PLAINLY = compilePattern(
  '(?:không|đừng|chớ|chưa|chẳng)(?: \\p{L}+){0,2} (?:để|cho|ăn|phải|có|thể)|nào|theo|kết luận|đề nghị|kiến nghị|tố cáo|nếu|giả sử|hễ|' +
    'báo (?:đăng|đưa|chí|nói)|bị (?:bắt|khởi tố|kỷ luật|phạt)|điều tra|truy tìm|hđqt|hội đồng quản trị|công ty|tập đoàn|liên đoàn',
)
/** Friends, food and games. */
const FRIENDS_UNACCENTED =
  'bạn (?:tui|tôi|mình|thân)|nhà (?:tui|tôi|mình)|đi nhậu|bữa nhậu|bún|phở|đau bụng|tiêu chảy|tay chân miệng|' +
  'đội (?:bóng|hình|tuyển|nhà)|clb|câu lạc bộ|sân bóng|phim|truyện|tiểu phẩm|game|bịt mắt|cút bắt|lớp (?:tui|tôi|mình)|rửa tay|gì cũng ăn|tiền đạo|thủ môn'
const FRIENDS = compilePattern(
  `${FRIENDS_UNACCENTED}|(?:bạn|nhà) (?:em|tao)|mồi|lẩu|ốc|mắm|giun|trận|vở|kịch|vai|mèo|chó`,
  { bare: false },
)
const ASIDE_UNACCENTED = compilePattern(`${FRIENDS_UNACCENTED}|${SAID_UNACCENTED}`)

/** Finds contempt for officials by their posts. */
export function findDespisedOfficials(reading: AnalyzedText): Span[] {
  return CONTEMPT.find(reading).flatMap((match) => {
    const analyzed = match.reading
    const { start, end } = findEnclosingSentence(analyzed, match)
    const isHarmless =
      SAID.testIn(analyzed, start, match.end) ||
      SAYS(analyzed, match.end) ||
      NOT_SAID_PLAINLY.testIn(analyzed, start, end) ||
      FRIENDS.testIn(analyzed, start, end) ||
      (!analyzed.accented && ASIDE_UNACCENTED.testIn(analyzed, start, end)) ||
      LAUGHTER.testIn(analyzed, start, end) ||
      isReportedSpeech(analyzed, match) ||
      isMentionedAsWord(analyzed, match) ||
      isQuotedInObjection(analyzed, match) ||
      isAboutNoPerson(analyzed, match)
    if (isHarmless) return []
    const clause = widenToClause(analyzed.text, match)
    return [analyzed.span(match.start, Math.max(match.end, clause.end))]
  })
}
