import { expandAs } from '../expand.ts'

/** How a wording passes something on: as rumour, as something heard, or as a call to share at once. */
export type Cue = 'rumour' | 'heard' | 'share'

/** Wordings by which a thing is passed on without a source. */
export const cues: readonly (readonly [string, Cue])[] = [
  ...expandAs<Cue>(
    'rumour',
    '{theo|từ|có|được|do|nhận được} {một |nhiều |mấy |vài |các |}{nguồn|nguồn tin} {riêng|nội bộ|mật|bí mật|giấu tên|ẩn danh|thân cận|rò rỉ|không chính thức|trong ngành|trong nội bộ|bên trong|của mình|của tui|của tôi|của em|đáng tin nhưng}',
    '{nguồn tin|tin} {riêng|nội bộ|thân cận|trong ngành|tay trong|rò rỉ|hành lang|vỉa hè|mật báo|tuồn ra} {của|cho hay|cho biết|nói|báo|bảo|là|thì|kể|tiết lộ|khẳng định|của mình}',
    '{theo |}{tin hành lang|tin vỉa hè|tin đồn đại|lời đồn|tin đồn thì|tin đồn là|tin đồn rằng|có tin đồn là|đang có tin đồn|có tin là|có tin|rộ tin|rộ lên tin} {cho hay|cho biết|nói|là|rằng|thì}',
    '{người ta|ng ta|ngta|thiên hạ|bà con|dân tình|dân làng|dân mạng|mọi người|mn|cả xóm|cả làng|cả chợ|cả xã|cả phường|mấy bà|mấy chị|mấy ông|hàng xóm|dân ở đây|dân quanh đây|công nhân|phụ huynh|trên mạng|trên nhóm|mấy nhóm|trong nhóm|ngoài chợ|ngoài đường|ở quê} {đang |cứ |đã |}{đồn|kháo|kháo nhau|đồn nhau|râm ran|rỉ tai|rỉ tai nhau|xì xầm|xầm xì|truyền tai|truyền miệng|đồn ầm|đồn rần|đồn rùm|đồn thổi|đồn đoán|nói rần rần|nói ầm ầm|lan truyền tin}',
    '{một |nhiều |}{nguồn tin|nguồn} {riêng|nội bộ|mật|giấu tên|thân cận|rò rỉ|không chính thức|trong ngành|bên trong} {tiết lộ|cho hay|cho biết|nói|báo|kể|khẳng định}',
    '{truyền tai|truyền miệng|rỉ tai|kháo|đồn} nhau',
    '{đồn|kháo} {rầm|ầm|rần|rùm|khắp} {rần|ầm|lên|beng|xóm|làng|chợ|nơi|xã}',
    '{có người|người} {trong ngành|trong nội bộ|trong cuộc|bên trong|trong bệnh viện|trong công an|ở trển|trên đó|trên tỉnh|trên bộ|ở trung ương} {tiết lộ|kể|nói|bảo|báo|nhắn|cho hay|cho biết|rỉ tai|mách|xác nhận}',
    '{theo |}{chỗ|như|theo chỗ} {tôi|tui|mình|em|tớ|tao|chị|anh|bên tui|tụi em|tụi mình} {nghe|nghe được|nghe nói|nghe kể|nghe đồn|hóng được|hóng}',
    'theo {tôi|tui|mình|em} {nghe|nghe được|nghe nói|nghe kể|hóng được|hóng}',
  ),
  ...expandAs<Cue>(
    'heard',
    '{nghe|nge|ngh} {nói|noi|đồn|đồn là|đâu|đâu là|kể|bảo|phong phanh|loáng thoáng|thiên hạ|người ta nói|người ta kể|người ta bảo|ngta nói|ng ta nói|ta nói|mọi người nói|mn nói|bà con nói|bà con kể|mấy bà nói|mấy chị nói|hàng xóm nói|tin|tin đồn|mấy người nói|xì xầm|râm ran|hàng xóm kể|dân ở đây nói|mấy anh nói|nhiều người nói|tụi nó nói|trong nhóm nói|rần rần}',
    'hóng {được|hớt|tin|thấy}',
    '{thấy|đọc thấy|xem thấy} {trên mạng|trên fb|trên tiktok|trên youtube|trên facebook|trên zalo|người ta|mạng|mấy nhóm|trong nhóm} {nói|bảo|đồn|kêu|chia sẻ|đăng|share|truyền}',
    '{có người|nhiều người|mấy người|ai đó} {nói|kể|bảo|báo|mách|nhắn|đồn} {là|rằng|với tôi|với mình|với em|lại|cho biết}',
    '{mới|vừa} nghe {tin|nói|đồn|kể|báo}',
    '{hình như|nghe đâu} {là|có}',
    '{hàng xóm|người quen|bạn của bạn|mấy bà ngoài chợ|bà bán cá|ông xe ôm|chú xe ôm|anh grab|dân trong nghề|bà con bên đó|dân bên đó|dân ở đó|mấy anh xe ôm|mấy chị tiểu thương} {nói|kể|bảo|báo|mách|kêu}',
    '{râm ran|rộ lên|xôn xao|lan truyền} {tin|chuyện|vụ}',
    '{tin chuẩn|tin mật|tin nội bộ|tin nóng hổi|tin chính xác|tin hot|tin cực chuẩn|tin cực nóng|chuẩn 100|chắc 100}',
  ),
  ...expandAs<Cue>(
    'share',
    '{chia sẻ|share|chuyển tiếp|forward|lan truyền|chuyển|loan tin|phát tán|truyền tin|truyền nhau|báo} {gấp|ngay|liền|khẩn|khẩn cấp|ngay lập tức|gấp gấp|tin này|liền tay|nhanh|càng nhiều càng tốt|rộng rãi|cho nhau|cho nhiều người}',
    '{tin khẩn|tin khẩn cấp|tin cực nóng|tin nóng|cảnh báo khẩn|tin sốc|khẩn khẩn|gấp gấp}',
    '{làm ơn|xin|hãy|mọi người|cả nhà|bà con|ai đọc được} {chia sẻ|share|chuyển tiếp}',
  ),
]
