// Pictures and clips of a child who was harmed or is naked, offered to readers: a mask of the name leaves the offer.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { CHILD_CLASS, CHILD_SCHOOLS } from '../shared/context/school-class.ts'
import { SEND, SHARE } from '../shared/context/sharing-verbs.ts'
import { hasAbuse, IN_FICTION } from './abused-children.ts'
import { CHILD_AGE, PUPIL } from './child-words.ts'

const PICTURE = '(?:clip|video|vid|ảnh|hình|link|file)'
const GIVE = `(?:${SEND}|send|bắn|${SHARE}|quăng|thả)`
const WRITER = '(?:t|tui|tôi|tao|mình|mk|em|tớ|anh|a|e)'
const OFFER = compilePattern([
  '(?:ai|bạn nào|đứa nào|bác nào|thím nào) (?:cần|muốn|thích|hóng|xin|chưa (?:xem|coi))' +
    `(?: (?!đừng|xóa|gỡ|báo)\\p{L}+){0,10} (?:ib|inbox|nhắn|cmt|comment|chấm|${GIVE}|zalo|tele)(?: ${WRITER} ${GIVE})?`,
  `(?:ib|inbox|nhắn|cmt|comment|chấm)(?: \\p{L}+){0,3} (?:${GIVE}|nhận|xin|lấy|có)(?: (?:cho|liền|ngay|lại)){0,2}(?: ${PICTURE})?(?: (?:full|gốc|không che|liền|ngay|nha|nhé)){0,2}`,
  `${WRITER} (?:còn |có |đang )?(?:giữ |có )?(?:bản )?${PICTURE} (?:full|gốc|không che|k che|ko che|chưa che)`,
  `${PICTURE} (?:full |gốc )?(?:không che|k che|ko che|chưa che)`,
])
/** Between pupils, and not with the waves or a cock. */
const FIGHT =
  `(?:${PUPIL}|${CHILD_CLASS}|lớp \\d{1,2})(?: [\\p{L}\\d]+){0,6} đánh (?:nhau|hội đồng)` +
  '(?! (?:với|cùng) (?!(?:bạn|học sinh|hs|nữ sinh|nam sinh|lớp|đám|nhóm|hội|trường|thằng|con (?:nhỏ|bạn))(?!\\p{L})))'
/** What is seen of the child. */
const NAKED = compilePattern(
  `${PICTURE} (?:\\p{L}+ ){0,3}?(?:nóng(?! (?:hổi|sốt|nảy|bỏng tay)(?!\\p{L}))|sex|nude|khỏa thân|lộ hàng|nhạy cảm)|lột (?:áo|đồ|quần)|${FIGHT}`,
)
const CHILD = compilePattern(
  `${PUPIL}|bé|cháu|${CHILD_AGE}|${CHILD_CLASS}|${CHILD_SCHOOLS}|trẻ em|học trò|lớp \\d{1,2}`,
)
const IS_PICTURE = compilePattern(PICTURE)
/** Who urges readers on may say that it is not known or not gone yet: "xem nhanh kẻo bị gỡ". */
const NOT_YET = '(?!(?: \\p{L}+){0,2} (?:chưa|đâu có|không (?:hay|biết)|ko biết)(?!\\p{L}))'
/** Those who are not to pass it on, who have to answer for it, and a game or a play. */
const OTHER_MATTER = compilePattern(
  '(?:đừng|không nên|không được|ngừng|dừng|chớ|cấm|thôi)(?: \\p{L}+){0,4} (?:xem|coi|chia sẻ|share|phát tán|gửi|gởi|đăng|lan)|' +
    '(?<!(?<!\\p{L})(?:bị|sắp|chưa|kẻo|trước khi)(?: \\p{L}{1,8})? )(?:xóa|gỡ)|' +
    'nộp|tố giác|tố cáo|làm chứng|bằng chứng|khởi tố|xử phạt|bị phạt|lên án|111|' +
    `(?:công an|cơ quan|nhà trường|phụ huynh)${NOT_YET}|` +
    'bóng|trận|đấu|văn nghệ|tiết mục|kịch|khai giảng|bế giảng|kỷ yếu',
)
/** Offers of one draft that are looked at. More would not help the writer. */
const MAX_OFFERS = 10

/** Finds the words that offer readers a picture of a child who was harmed, in offsets of the analyzed text. */
export function findOfferedClips(reading: AnalyzedText): Span[] {
  const offers = OFFER.find(reading).slice(0, MAX_OFFERS)
  return offers.filter((offer, at) => {
    const { start, end } = findEnclosingPassage(reading, offer)
    // The last one says how to get it.
    if (offers[at + 1] && offers[at + 1]!.start < end) return false
    const isIn = (pattern: Pattern) => pattern.testIn(reading, start, end)
    if (!isIn(IS_PICTURE) || !isIn(CHILD) || isIn(OTHER_MATTER) || isIn(IN_FICTION)) return false
    return isIn(NAKED) || hasAbuse(reading, start, end)
  })
}
