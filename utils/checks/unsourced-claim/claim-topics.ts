// The matters that a claim may be about, from which it is known how much a source matters.

import { type PhraseMatch, PhraseMatcher } from '../../text/phrase-matcher.ts'
import { searchOnce } from '../../text/search-once.ts'
import { toLexiconEntries } from '../shared/context/lexicon-entries.ts'

/** Topics that frighten people or affect their money, health or trust. Hearsay about these needs a source. */
const GRAVE_TOPICS: readonly string[] = [
  // Illness, food, medicine
  '{bệnh lạ|dịch bệnh|dịch lạ|có dịch|có độc|chất độc|bị lây|lây bệnh|nhiễm|ngộ độc|hóa chất|chất cấm|chất gây|' +
    'ký sinh trùng|giòi|ung thư|vắc xin|vaccine|thuốc chích|vô sinh|virus|aids|hiv|sởi|covid|cúm|chết|tử vong|' +
    'hết hạn|gạo nhựa|nhiễm xạ|phun thuốc|cách ly|đột tử|nhập viện|cấp cứu|co giật|ngất|tận thế}',
  // Crime and fear
  '{bắt cóc|bắt đi|xe lạ|người lạ|mất tích|bị bắt|công an|khởi tố|điều tra|giết|cướp|hiếp|xâm hại|lừa đảo|ma túy|' +
    'thuốc mê|nội tạng|bỏ bùa|giang hồ|biểu tình|đánh bạc|vỡ nợ|bể hụi|vỡ hụi}',
  // Office and money
  '{hối lộ|tham ô|tham nhũng|rút ruột|ăn chặn|chia chác|ăn tiền|cấu kết|lót tay|bỏ trốn|trốn rồi|trốn ra|ôm tiền|kỷ luật|' +
    'cách chức|mất chức|bị đình chỉ|lộ đề|đề thi|phá sản|mất khả năng|thanh khoản|rút tiền|đổi tiền|mất giá|' +
    'hết hàng|đứt hàng|cháy hàng|khan hiếm|hết sạch gạo|hết sạch xăng|hết sạch thuốc|hết thuốc|hết xăng|hết gạo|cưỡng chế|mất tiền|mất đất|phong tỏa|chiến tranh|tổng động viên}',
  // Disaster
  '{cháy nổ|nổ lớn|cầu sập|sập cầu|vỡ đê|vỡ đập|sắp vỡ|xả lũ|xả đập|xả hết cửa|xả cửa|thủy điện|lũ quét|lũ lớn|' +
    'siêu bão|động đất|sóng thần|thiên thạch|bão mặt trời|mưa axit|sạt lở|rò rỉ|khí độc|tai nạn|nước dâng|nước lên|' +
    'cầu nứt|nứt trụ|sắp gãy}',
]

/**
 * Grave words that match only with diacritics: without them they are everyday words ("nó", "đọc", "lấy", "chạy",
 * "sắp").
 */
const GRAVE_TOPICS_ACCENTED: readonly string[] = ['{sập|nổ|nợ|độc|lây|cháy|sán|tiêm|chìm|dịch|trộm}']

/** Public measures. Hearsay about these also needs a source, with a softer message. */
const PUBLIC_TOPICS: readonly string[] = [
  '{sắp|sẽ|chuẩn bị|định|bị|từ tháng|tháng tới|tháng sau}' +
    ' {dời|tăng|giảm|bỏ|cấm|đổi|thu|phạt|nhập|tách|bắt|thay|cắt|dẹp|xóa|bán|luân chuyển|về hưu|lên chức}',
  '{tăng giá|lên giá|tăng gấp|gấp đôi|giải tỏa|thu hồi|quy hoạch|đánh thuế|thu thuế|thu phí|tăng thuế|tinh giản|sa thải|nợ lương|' +
    'sáp nhập|nhập xã|giải thể|bãi bỏ|bị cấm|bỏ hết|phụ cấp|không xài được|bỏ bảo hiểm|bị xóa tên|cấm hết|phạt nặng|' +
    'phạt nguội|giải tán|cúp điện|cúp nước|mất điện|giá điện|giá xăng|nghỉ học|cắt hết|thu hết|cấm xe|cấm chợ|' +
    'biên chế|học phí|viện phí|lương hưu|thất nghiệp|tăng ca|tịch thu|đóng cửa}',
]

/** Things of the public. Hearsay about one of these counts with a change to it in the same sentence. */
const PUBLIC_THINGS: readonly string[] = [
  '{ngân hàng|quỹ tín dụng|bệnh viện|trạm y tế|trường học|công ty|cty|xí nghiệp|nhà máy|công nhân|giáo viên|học sinh|' +
    'cửa khẩu|bảo hiểm|căn cước|sổ đỏ|xe máy|xe buýt|cao tốc|quốc lộ|ủy ban|chủ tịch|bí thư|cán bộ|công chức|' +
    'lương cơ sở|phí cầu|phí đường|phí rác|giá xăng|giá nước|vé xe|tiền điện|tiền nước|nước máy|nhà nước|dân phố|thi tốt nghiệp|hộ nghèo|trợ cấp|đăng kiểm|bằng lái}',
]

/** The same that match only with diacritics ("chợ" is otherwise "cho"). */
const PUBLIC_THINGS_ACCENTED: readonly string[] = [
  '{chợ|trường|viện|xã|phường|huyện|tỉnh|thôn|ấp|cầu|đường|đê|đập|hồ|điện|xăng|gạo|vàng|lương|thuế|phí|đất|quỹ|bến|phà}',
]

/** What happens to things of the public. Matches only with diacritics. */
const CHANGES_ACCENTED: readonly string[] = [
  '{dẹp|dời|tăng|giảm|bỏ|cấm|cắt|đổi|nhập|tách|phạt|nứt|vỡ|xả|rò|thiếu|cúp|khóa|lộ|hủy|hoãn|dừng|ngưng|giấu|nghỉ}',
]

/** What a word says of the matter: grave; a public measure; a thing of the public, or a change to one. */
export type Topic = 'grave' | 'public' | 'thing' | 'change'

const ACCENTED_TOPICS = [...GRAVE_TOPICS_ACCENTED, ...PUBLIC_THINGS_ACCENTED, ...CHANGES_ACCENTED]
const TOPIC_LEXICON = new PhraseMatcher<Topic>(
  [
    ...toLexiconEntries<Topic>('grave', ...GRAVE_TOPICS, ...GRAVE_TOPICS_ACCENTED),
    ...toLexiconEntries<Topic>('public', ...PUBLIC_TOPICS),
    ...toLexiconEntries<Topic>('thing', ...PUBLIC_THINGS, ...PUBLIC_THINGS_ACCENTED),
    ...toLexiconEntries<Topic>('change', ...CHANGES_ACCENTED),
  ],
  (phrase) => !ACCENTED_TOPICS.includes(phrase),
)
/** Finds the words of all matters, ordered by start: those of the joined form have its offsets. */
export const findTopics = searchOnce((reading): readonly PhraseMatch<Topic>[] =>
  TOPIC_LEXICON.find(reading).sort((one, other) => one.start - other.start),
)
