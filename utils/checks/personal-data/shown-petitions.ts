// Petitions of others that are shown. They are for the office that they went to. What writers say of petitions that are
// their own is left alone.

import { findNextSpanIndex, hasOverlap } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isPublished } from '../shared/context/disclosure-signals.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
import { FORWARD, SHOW_PAPER } from '../shared/context/sharing-verbs.ts'
import { PERSON_TITLES } from '../shared/context/titles.ts'
import type { PersonalItem } from './personal-item.ts'
import { MAX_PETITIONS, PETITION, PETITION_LETTER, SENDER_REACH } from './petition-words.ts'
import { createRangeTest } from './range-test.ts'
import { WRITER_WORDS } from './subjects.ts'

const SHOWS = `(?:${SHOW_PAPER}|${FORWARD}|fw|leak|lộ|khoe)`
const READERS =
  '(?:cả (?:nhà|nhóm|xóm|hội|làng)|mọi người|mn|bà con|cô bác|anh em|ae|chị em|(?:các|mấy) (?:bác|anh|chị|bạn|mẹ|cô|chú|em|cụ|thầy|má|dì)|' +
  '(?:nhóm|group|hội) ?(?:mình|ta|này)?|tụi bay|hàng xóm|người ta|ai cần)'
const PAPER =
  '(?:(?:lá|tờ|bức|cái|nguyên|nội dung|bản|ảnh|hình|toàn văn|trang) ){0,3}(?:đơn thư|đơn|thư tố cáo|thư tố|thư nặc danh)' +
  '(?! (?:hàng|vị|giản|giá|thuốc|xin|đăng|ca|độc|côi|phương|sơ|điệu|nghỉ|vay|mua|đặt|ly|mẫu|từ|dự)(?!\\p{L}))'
/** A word, or the initials that a mask leaves. */
const WORD = '(?:(?:\\p{L}\\.){1,5}|[\\p{L}\\d]+)'
/** A petition is shown to readers. */
const SHOWN = compilePattern([
  `${SHOWS}(?: (?!mẫu(?!\\p{L}))\\p{L}+){0,5}? ${PAPER}`,
  `(?:gửi|gởi|đưa|cho|chuyển|mời)(?: \\p{L}+){0,2}? ${READERS}(?: \\p{L}+){0,4}? ${PAPER}`,
  // One way to go on from the paper: for each, its words would be read again.
  `${PAPER}(?:,? ${WORD}){0,12}?,? (?:${SHOWS}|(?:gửi|gởi|đưa|cho)(?: \\p{L}+)? ${READERS}|` +
    `${READERS}(?: \\p{L}+)? (?:coi|xem|đọc|ngó)|đây nè|đây nha|đây,|nè|bên dưới|ở dưới|trong ảnh|đính kèm)`,
])
/** The petition is of somebody else, came to an office, or is to be kept. */
const OF_OTHERS = compilePattern([
  `${PAPER}(?: [\\p{L}\\d]+){0,8}? (?:của|do) (?:(?:một|hai|mấy|các|cái|con|thằng|vợ chồng|hộ|nhà|gia đình) ){0,2}` +
    `(?:người (?:dân|ta|tố|khiếu|nhà|hàng)|${PERSON_TITLES}|công dân|dân|hàng xóm|ai|nhân viên|` +
    'phụ huynh|đồng nghiệp|đứa|hộ|nó|họ|ổng|bả|chỉ|ảnh|cựu|giáo viên|cán bộ)',
  '(?:bộ phận|phòng|ban|tổ|trụ sở|lịch|bàn|văn phòng) (?:tiếp (?:công )?dân|một cửa)|một cửa|văn thư|' +
    '(?:cơ quan|xã|phường|phòng|thôn|đơn vị|trường|trạm|bên|chỗ|sếp|ủy ban) (?:em|mình|tôi|tui|ta|con|cháu)?(?: ?(?:vừa|mới|đang|có))* ?(?:nhận|tiếp nhận)|' +
    '(?:mới|vừa|sáng nay|chiều nay|hôm nay|hôm qua) (?:\\p{L}+ )?(?:nhận|tiếp nhận)',
  `(?:ai|người ta|có người|người dân|công dân|dân|nó|họ|hàng xóm|bà con|(?:ông|bà|anh|chị|cô|chú|bác|thím) (?:${POINTING}|ta|hàng xóm))` +
    '(?: \\p{L}+){0,3}? (?:gửi|gởi|viết|nộp|làm|đưa|kiện|tố)',
  'xem xong (?:\\p{L}+ )?xóa|đừng (?:nói|lộ|để lộ|cho ai|kể)|(?:chụp|quay) (?:lén|trộm)|giữ kín|lộ ra|lọt ra|tuồn|lụm|hóng|' +
    '(?:coi|xem|đoán|nhận ra)(?: \\p{L}+){0,3} (?:ai|chữ|thằng nào|con nào|đứa nào)|ai viết|nét chữ|chữ (?:ai|của|viết)',
])
/** A petition of the writer, or of all who live there. */
const OWN = compilePattern([
  `(?:${WRITER_WORDS}|(?:nhà|gia đình|vợ chồng|bố mẹ|ba mẹ|cha mẹ|mẹ|bố|má) ${WRITER_WORDS})(?: (?:đã|vừa|mới|cũng|có|phải|từng|sẽ|cùng|lại|đành|tự|xin|đang|tính|định)){0,3}` +
    ` (?:viết|làm|nộp|ký|đứng|soạn|gửi|gởi)(?: (?:lá|tờ|cái|bản|rất|nhiều|mấy|cả|đủ|\\d{1,2}|hai|ba|bốn|lần)){0,3} (?:${PETITION_LETTER})`,
  `${PAPER}(?: [\\p{L}\\d]+){0,8}? (?:của )(?:(?:nhà|gia đình|vợ chồng|bố mẹ|ba mẹ|mẹ|bố|má|chồng|vợ|bên|chúng|tụi|bọn) )?${WRITER_WORDS}`,
  '(?:tập thể|cả (?:xóm|thôn|khu|chung cư|lớp|làng)|cư dân|bà con|các hộ|dân (?:làng|khu|xóm))(?: \\p{L}+){0,3} (?:ký|cùng ký|gửi|làm|kiến nghị)|' +
    `${PAPER}(?: [\\p{L}\\d]+){0,4} (?:tập thể|chung)|đơn của (?:tập thể|cư dân|bà con|dân làng|dân khu)`,
])
/** Nobody is to show it, or somebody was punished for that. */
const REFUSED = compilePattern(
  '(?:đừng|không|chớ|cấm|tránh|hạn chế|ko|hông|chưa|ai|vụ|việc|vì|do|tội|sao)(?: [\\p{L}\\d]+){0,5} ?$',
)
const RULE = compilePattern(
  'mẫu đơn|đơn mẫu|cách viết|biểu mẫu|hướng dẫn|quy định|nghiêm cấm|bị (?:phạt|kỷ luật|xử lý|xử phạt|khiển trách)|làm lộ|lộ lọt|' +
    'bảo vệ người tố cáo|bảo mật|giữ bí mật|phim|truyện|vai|tiểu thuyết|theo (?:báo|đài)|báo (?:chí|(?:\\p{L}+ ){0,3}(?:đưa|đăng|viết))',
)

const isOfOthersIn = createRangeTest(OF_OTHERS)
const isOwnIn = createRangeTest(OWN)
const isRuleIn = createRangeTest(RULE)

/**
 * Finds the petitions of others that are shown.
 * @param senders the people who are said to have sent a petition
 */
export function findShownPetitions(reading: AnalyzedText, senders: readonly PersonalItem[]): PersonalItem[] {
  const petitions = PETITION.find(reading)
  if (petitions.length === 0) return []
  const found: PersonalItem[] = []
  for (const { start, end } of SHOWN.find(reading)) {
    if (found.length >= MAX_PETITIONS) break
    const passage = findEnclosingPassage(reading, { start, end })
    const sentence = findEnclosingSentence(reading, { start, end })
    const petition = petitions[findNextSpanIndex(petitions, passage.start)]
    const hasPetition = petition !== undefined && petition.start < passage.end
    if (!hasPetition || !(senders.some((item) => hasOverlap(item, passage)) || isOfOthersIn(reading, passage))) continue
    if (isOwnIn(reading, passage) || isRuleIn(reading, passage)) continue
    if (REFUSED.testIn(reading, Math.max(sentence.start, start - SENDER_REACH), start)) continue
    if (reading.text.slice(end, sentence.end + 1).includes('?') || isPublished(reading, { start, end })) continue
    // The sender is named in it: one finding for both, since a picture of the petition says the name, too.
    const named = senders.filter((sender) => hasOverlap(sender, { start, end }))
    found.push({
      start: Math.min(start, ...named.map((each) => each.start)),
      end: Math.max(end, ...named.map((each) => each.end)),
      message: 'petition',
      names: named.flatMap(({ names }) => names ?? []),
      isShown: true,
      rank: 2,
    })
  }
  return found
}
