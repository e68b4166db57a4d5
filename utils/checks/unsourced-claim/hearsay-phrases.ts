import { toLexiconEntries } from '../shared/context/lexicon-entries.ts'
import { SHARE, SPREAD } from '../shared/context/sharing-verbs.ts'

/** How a phrase passes something on: as rumour, as something heard, or as a call to share immediately. */
export type HearsayKind = 'rumour' | 'heard' | 'share'

/** Phrases that pass something on without a source. */
export const HEARSAY_PHRASES: readonly (readonly [string, HearsayKind])[] = [
  ...toLexiconEntries<HearsayKind>(
    'rumour',
    '{nguồn|nguồn tin} {đáng tin cậy|riêng|nội bộ|giấu tên|thân cận|rò rỉ|không chính thức|trong ngành|bên trong|' +
      'mình|tui|em|tôi|của mình|của tui|của em}',
    'tin {hành lang|vỉa hè|nội bộ|riêng|rò rỉ} {của|cho hay|cho biết|nói|là|thì}',
    '{lời đồn|tin đồn|có tin|rộ tin} {là|rằng|thì}',
    '{dân mạng|người ta|ngta|thiên hạ|họ|bà con|dân tình|dân làng|mọi người|mn|cả xóm|cả làng|cả chợ|cả xã|mấy bà|' +
      'mấy chị|hàng xóm|dân ở đây|dân quanh đây|phụ huynh|trên mạng|trong nhóm|trong xóm|ngoài chợ} {|đang|cứ}' +
      ' {đồn|kháo|râm ran|rỉ tai|xì xầm|truyền tai|truyền miệng}',
    '{truyền|chuyền|chuyền tay|truyền tai|truyền miệng|rỉ tai|kháo|đồn|xì xào|xì xầm|thì thầm} nhau',
    '{rỉ tai|xì xào|xì xầm|rầm rì|thì thào} {với nhau|bảo nhau|là|rằng|chuyện|vụ}',
    '{đồn|kháo} {rầm|ầm|rần|rùm|khắp}',
    '{|có} người {trong ngành|trong nội bộ|trong cuộc|bên trong|trên tỉnh|trên bộ}' +
      ' {tiết lộ|kể|nói|nói nhỏ|bảo|báo|cho hay}',
    '{theo|như} {|chỗ} {tôi|tui|mình|em} {nghe được|nghe nói|hóng được}',
  ),
  ...toLexiconEntries<HearsayKind>(
    'heard',
    '{nghe|nge} {nói|ns|đồn|đâu|mô|kêu|biểu|bảo|hóng|phong phanh|phong thanh|loáng thoáng|thiên hạ|người ta|' +
      'ngta|mọi người|mn|bà con|hàng xóm|xì xầm|râm ran|rần rần}',
    '{phong thanh|phong phanh|loáng thoáng|râm ran|nghe lỏm|nghe lóm|nghe hóng} {là|rằng|đâu|có|tháng|tuần|sắp|bị|chuyện|vụ}',
    'nghe {kể|tin} {|là|rằng|đâu|sắp|bị|ở|mai|tháng|từ}',
    '{người ta|ngta|ngt|thiên hạ|dân mạng|bà con|mn|ai cũng} {|đang|cứ} {nói|bảo|kêu|biểu|share|truyền}',
    'thấy {bảo|kêu|đồn|nói} {|là|rằng|sắp|bị|mai|tháng|tuần}',
    'hình như {là|sắp|sẽ|bị|có}',
    '{không|khỏi|ko} {cần nguồn|cần check|check}',
    'hóng {được|hớt|tin}',
    '{thấy|đọc} {trên mạng|trên fb|trên tiktok|trên facebook|trên zalo|người ta|trong nhóm}' +
      ' {nói|bảo|đồn|kêu|đăng|share}',
    '{có người|nhiều người|mấy người} {nói|kể|bảo|báo|mách|nhắn} {là|rằng|với|lại|mình}',
    '{hàng xóm|người quen|bà bán cá|ông xe ôm|chú xe ôm|dân bên đó|dân ở đó|dân trong nghề} {nói|kể|bảo|mách}',
    '{râm ran|rộ lên|xôn xao} {tin|chuyện|vụ}',
    '{tin mật|tin mới nhận|tin nội bộ|tin chính xác|tin nhắn chuyển tiếp|tin từ nhóm|tin từ người nhà|' +
      'tin trong nhóm|nhận được tin nhắn|bên zalo gửi|xem tiktok|trên tiktok nói|tin hot|tin chuẩn|chuẩn 100|hóng link}',
  ),
  ...toLexiconEntries<HearsayKind>(
    'share',
    `{${SHARE}|chuyển tiếp|${SPREAD}} {gấp|ngay|liền|khẩn|nhanh|tin này|rộng rãi|càng nhiều}`,
    '{tin khẩn|tin nóng|tin sốc|cảnh báo khẩn|khẩn khẩn}',
    `{làm ơn|xin|hãy|mọi người|cả nhà|bà con} {${SHARE}|chuyển tiếp}`,
  ),
]
