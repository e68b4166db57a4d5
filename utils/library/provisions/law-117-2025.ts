// Law on Protection of State Secrets 117/2025/QH15, and the law it replaced.

import { OLD_LAW_CHECKED_ON } from '../documents/document-record.ts'
import { createProvisions, type ProvisionRow } from './provision-rows.ts'

/** The provisions of the law in force. */
export const law117 = createProvisions('luat-117-2025', [
  {
    at: 'd5.k4',
    vi: 'Cấm thu thập, trao đổi, cung cấp, sao chụp bí mật nhà nước trái luật. Ảnh chụp tài liệu mật rồi đăng lên mạng rơi vào đây.',
    en: 'Bans unlawfully collecting, exchanging, giving or copying state secrets. A photo of a secret paper posted online falls here.',
    subjects: ['bi-mat-nha-nuoc'],
    checks: ['secret-marking', 'internal-document'],
    finedBy: ['nd-174-2026.d95.k2.b', 'nd-174-2026.d96.k3.m'],
    see: ['blhs-2015.d337', 'blhs-2015.d338'],
  },
  {
    at: 'd5.k3',
    vi: 'Cấm làm lộ, chiếm đoạt, mua bán bí mật nhà nước; cấm làm sai lệch, hư hỏng, mất tài liệu, vật chứa bí mật nhà nước.',
    en: 'Bans revealing, taking or trading state secrets, and falsifying, damaging or losing what holds them.',
    subjects: ['bi-mat-nha-nuoc'],
    checks: ['secret-marking'],
    finedBy: ['nd-174-2026.d95.k2.b', 'nd-174-2026.d96.k3.m'],
    see: ['blhs-2015.d337', 'blhs-2015.d338'],
  },
  {
    at: 'khai-niem',
    vi: 'Bí mật nhà nước là thông tin quan trọng do người có thẩm quyền xác định, chưa công khai, nếu lộ hoặc mất có thể gây hại lợi ích quốc gia; có thể nằm trong văn bản giấy, văn bản điện tử, vật, lời nói, hoạt động.',
    en: 'State secrets are important facts, designated by a competent person and not public, whose loss may harm the nation; on paper, in electronic files, objects, speech or activities.',
    subjects: ['bi-mat-nha-nuoc'],
    checks: ['secret-marking'],
    verification: 'one-source',
  },
  {
    at: 'do-mat',
    vi: 'Có ba độ mật: Tuyệt mật, Tối mật, Mật; thời hạn bảo vệ tương ứng 30, 20 và 10 năm.',
    en: 'Three grades: Top secret, Highly secret, Secret; protected for 30, 20 and 10 years.',
    subjects: ['bi-mat-nha-nuoc'],
    checks: ['secret-marking'],
  },
  {
    at: 'd5.k1',
    vi: 'Cấm đóng dấu mật lên điều không có trong danh mục bí mật nhà nước.',
    en: 'Bans marking as secret what is not on the list of state secrets.',
    subjects: ['bi-mat-nha-nuoc'],
    audience: ['co-quan', 'cong-chuc', 'vien-chuc'],
  },
  {
    at: 'd5.k2',
    vi: 'Cấm soạn, giữ tài liệu mật trên máy đang nối Internet hoặc mạng viễn thông, trừ mạng nội bộ độc lập và mạng cơ yếu.',
    en: 'Bans writing or keeping secret papers on a device connected to the Internet or telecom network, save for separate and cipher networks.',
    subjects: ['bi-mat-nha-nuoc'],
    checks: ['secret-marking'],
  },
  {
    at: 'd5.k5',
    vi: 'Cấm mang bí mật nhà nước ra khỏi nơi giữ trái luật.',
    en: 'Bans unlawfully taking state secrets out of where they are kept.',
    subjects: ['bi-mat-nha-nuoc'],
    verification: 'one-source',
  },
  {
    at: 'd5.tri-tue-nhan-tao',
    vi: 'Cấm dùng hệ thống trí tuệ nhân tạo hoặc công nghệ mới để xâm phạm bí mật nhà nước.',
    en: 'Bans using AI systems or new technology against state secrets.',
    subjects: ['bi-mat-nha-nuoc'],
    checks: ['secret-marking'],
  },
])

const oldRows: readonly ProvisionRow[] = [
  {
    at: 'd5',
    vi: 'Chín khoản về hành vi bị cấm trong bảo vệ bí mật nhà nước; chỉ dùng cho việc xảy ra trước 01/03/2026.',
    en: 'Nine clauses of prohibited acts; only for what happened before 01/03/2026.',
    subjects: ['bi-mat-nha-nuoc', 'hieu-luc'],
    successor: 'luat-117-2025.d5.k3',
    see: ['luat-29-2018.d5.k1', 'luat-29-2018.d5.k2', 'luat-29-2018.d5.k5', 'luat-29-2018.d5.dang-phat-tan'],
  },
  {
    at: 'd5.k1',
    vi: 'Cấm để lộ, chiếm đoạt, mua bán bí mật nhà nước; cấm làm sai, hỏng, mất tài liệu, vật chứa bí mật.',
    en: 'Bans revealing, taking or trading state secrets, and falsifying, damaging or losing what holds them.',
    subjects: ['bi-mat-nha-nuoc'],
    successor: 'luat-117-2025.d5.k3',
  },
  {
    at: 'd5.k2',
    vi: 'Cấm thu thập, trao đổi, cung cấp, chuyển bí mật nhà nước trái luật; sao, chụp, giữ, vận chuyển, giao nhận, thu hồi, hủy trái luật.',
    en: 'Bans unlawful collecting, exchanging, passing on, copying, photographing, keeping, carrying, recalling or destroying.',
    subjects: ['bi-mat-nha-nuoc'],
    successor: 'luat-117-2025.d5.k4',
  },
  {
    at: 'd5.k3',
    vi: 'Cấm mang bí mật nhà nước ra khỏi nơi giữ trái luật.',
    en: 'Bans unlawfully taking state secrets out of where they are kept.',
    subjects: ['bi-mat-nha-nuoc'],
    successor: 'luat-117-2025.d5.k5',
  },
  {
    at: 'd5.k4',
    vi: 'Cấm lợi dụng việc giữ bí mật, hoặc dùng bí mật, để làm trái, che giấu, xâm phạm quyền lợi của người khác.',
    en: 'Bans using secrecy, or a secret, to act unlawfully, conceal such acts or infringe others’ rights.',
    subjects: ['bi-mat-nha-nuoc'],
  },
  {
    at: 'd5.k5',
    vi: 'Cấm soạn, giữ bí mật nhà nước trên máy đã hoặc đang nối mạng, trừ trường hợp theo luật cơ yếu.',
    en: 'Bans writing or keeping state secrets on a device that is or was connected, save under the law on ciphers.',
    subjects: ['bi-mat-nha-nuoc'],
    successor: 'luat-117-2025.d5.k2',
  },
  {
    at: 'd5.k6',
    vi: 'Cấm truyền bí mật nhà nước trên phương tiện viễn thông trái luật cơ yếu.',
    en: 'Bans sending state secrets by telecommunications against the law on ciphers.',
    subjects: ['bi-mat-nha-nuoc'],
  },
  {
    at: 'd5.dang-phat-tan',
    vi: 'Cấm đăng, phát tán bí mật nhà nước trên báo, đài, Internet, mạng viễn thông. Số khoản chưa đối chiếu được.',
    en: 'Bans posting or spreading state secrets in the media, on the Internet or by telecommunications. The number of the clause could not be checked.',
    subjects: ['bi-mat-nha-nuoc'],
    verification: 'one-source',
  },
  {
    at: 'd8',
    vi: 'Ba độ mật của luật cũ; chỉ dùng cho việc xảy ra trước 01/03/2026.',
    en: 'The three grades of the old law; only for what happened before 01/03/2026.',
    subjects: ['bi-mat-nha-nuoc', 'hieu-luc'],
    successor: 'luat-117-2025.do-mat',
  },
]

/** Replaced: the law of 2018, for acts before 01/03/2026. */
export const law29 = createProvisions(
  'luat-29-2018',
  oldRows.map((row) => ({ checked: OLD_LAW_CHECKED_ON, ...row })),
)
