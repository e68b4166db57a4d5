// Civil servants and public employees: laws 80/2025/QH15 and 129/2025/QH15, decrees on discipline.

import { OLD_LAW_CHECKED_ON } from '../documents/document-record.ts'
import { createProvisions } from './provision-rows.ts'

/** The provisions of the Law on Cadres and Civil Servants. */
export const law80 = createProvisions('luat-80-2025', [
  {
    at: 'd13',
    vi: 'Đạo đức, văn hóa giao tiếp của cán bộ, công chức: với đồng nghiệp phải lịch sự, tôn trọng; với nhân dân phải gần gũi, không hách dịch, cửa quyền.',
    en: 'Ethics and manners of cadres and civil servants: courteous and respectful to colleagues, close to the people, never overbearing.',
    subjects: ['cong-vu', 'loi-le'],
    audience: ['cong-chuc'],
    checks: ['profanity', 'insult'],
  },
  {
    at: 'd14.phat-ngon',
    vi: 'Cán bộ, công chức không được phát ngôn, đăng tải, phát tán thông tin sai lệch làm ảnh hưởng đến hình ảnh, uy tín của đất nước, địa phương, cơ quan.',
    en: 'Cadres and civil servants must not speak, post or spread false information that affects the image or reputation of country, locality or agency.',
    subjects: ['cong-vu', 'tin-gia', 'phat-ngon'],
    audience: ['cong-chuc'],
    checks: ['unsourced-claim', 'speaking-for-agency', 'insinuation'],
  },
  {
    at: 'd14.bi-mat',
    vi: 'Cán bộ, công chức không được làm điều bị cấm về phòng, chống tham nhũng, bảo vệ bí mật nhà nước và luật khác.',
    en: 'Cadres and civil servants must not do what the laws on corruption, state secrets and others forbid.',
    subjects: ['cong-vu', 'bi-mat-nha-nuoc'],
    audience: ['cong-chuc'],
    checks: ['secret-marking'],
  },
  {
    at: 'd36',
    vi: 'Bốn hình thức kỷ luật riêng cho công chức: khiển trách, cảnh cáo, cách chức, buộc thôi việc; có thời hiệu (Điều 36, Điều 37).',
    en: 'Four forms of discipline for civil servants: reprimand, warning, removal from office, dismissal; within a time limit (articles 36 and 37).',
    covers: ['d37'],
    subjects: ['ky-luat', 'cong-vu'],
    audience: ['cong-chuc'],
  },
])

/** The provisions of the Law on Public Employees. */
export const law129 = createProvisions('luat-129-2025', [
  {
    at: 'd10',
    vi: 'Bảy nhóm việc viên chức không được làm, trong đó có đăng tải, phát tán, phát ngôn sai lệch; lợi dụng nghề nghiệp để tuyên truyền trái chủ trương; xúc phạm danh dự người khác khi làm nghề.',
    en: 'Seven groups of what public employees must not do, among them false posts and statements, misusing the profession for propaganda, and insulting others at work.',
    subjects: ['cong-vu', 'tin-gia', 'danh-du'],
    audience: ['vien-chuc'],
    checks: ['unsourced-claim', 'insult'],
    verification: 'one-source',
  },
])

/** An example of the rules of one service: inspectors on social networks. */
export const circular01 = createProvisions('tt-01-2021', [
  {
    at: 'd5.k2',
    vi: 'Người làm thanh tra không dùng mạng xã hội trong giờ làm việc và không đăng tin sai. Chỉ áp dụng trong ngành thanh tra.',
    en: 'Inspectors do not use social networks during working hours and post nothing false. It binds inspectors only.',
    subjects: ['cong-vu', 'tin-gia'],
    audience: ['cong-chuc'],
  },
])

/** The provisions of the decree on discipline of civil servants. */
export const decree172 = createProvisions('nd-172-2025', [
  {
    at: 'nguyen-tac',
    vi: 'Mức độ ít nghiêm trọng, nghiêm trọng, rất nghiêm trọng được xét theo phạm vi ảnh hưởng và dư luận.',
    en: 'Whether an act is less serious, serious or very serious depends on its reach and on public reaction.',
    subjects: ['ky-luat', 'cong-vu'],
    audience: ['cong-chuc'],
  },
])

/** The provisions of the decree on discipline of public employees. */
export const decree234 = createProvisions('nd-234-2026', [
  {
    at: 'd5.k3',
    vi: 'Thời hiệu kỷ luật viên chức: 5 năm nếu tới mức khiển trách, 10 năm nếu nặng hơn, tính từ khi có hành vi; vài loại việc không có thời hiệu (khoản 3, khoản 4).',
    en: 'Time limit of discipline: 5 years for a reprimand, 10 years for more, from the act on; some acts have no limit (clauses 3 and 4).',
    covers: ['d5.k4'],
    subjects: ['ky-luat', 'hieu-luc'],
    audience: ['vien-chuc'],
    checked: OLD_LAW_CHECKED_ON,
  },
  {
    at: 'd24.k1',
    vi: 'Việc đang xem xét trước 01/07/2026 tiếp tục theo Nghị định 112/2020/NĐ-CP. Việc xảy ra trước đó mà xem xét sau thì theo nghị định này, trừ khi quy định cũ có lợi hơn cho viên chức.',
    en: 'Cases opened before 01/07/2026 go on under Decree 112/2020/NĐ-CP. Acts from before that are opened later fall under this decree, unless the old rules are better for the employee.',
    subjects: ['hieu-luc', 'ky-luat'],
    audience: ['vien-chuc'],
    checked: OLD_LAW_CHECKED_ON,
  },
  {
    at: 'd8.k1',
    vi: 'Viên chức làm trái quy tắc ứng xử sau khi đã bị nhắc bằng văn bản thì có thể bị khiển trách.',
    en: 'A public employee who departs from the code of conduct after a written reminder may be reprimanded.',
    subjects: ['ky-luat', 'loi-le'],
    audience: ['vien-chuc'],
    checks: ['profanity'],
  },
  {
    at: 'd8.k3',
    vi: 'Viên chức xúc phạm danh dự người khác khi làm nhiệm vụ thì có thể bị khiển trách.',
    en: 'A public employee who insults others on duty may be reprimanded.',
    subjects: ['ky-luat', 'danh-du'],
    audience: ['vien-chuc'],
    checks: ['insult'],
  },
  {
    at: 'd8.k6',
    vi: 'Viên chức làm trái quy định về bảo vệ bí mật nhà nước thì có thể bị khiển trách.',
    en: 'A public employee who breaks the rules on state secrets may be reprimanded.',
    subjects: ['ky-luat', 'bi-mat-nha-nuoc'],
    audience: ['vien-chuc'],
    checks: ['secret-marking'],
  },
  {
    at: 'd9.k2',
    vi: 'Hậu quả nghiêm trọng thì có thể bị cảnh cáo.',
    en: 'Where the consequences are serious, a warning may follow.',
    subjects: ['ky-luat'],
    audience: ['vien-chuc'],
  },
])

/** The rule on users of artificial intelligence in public bodies. */
export const circular05 = createProvisions('tt-05-2026', [
  {
    at: 'nguoi-dung',
    vi: 'Người dùng trí tuệ nhân tạo cho việc của cơ quan nhà nước không đưa thông tin mật vào đó và phải kiểm chứng kết quả trước khi dùng.',
    en: 'Those who use artificial intelligence for state work put no secrets into it and check its results before use.',
    subjects: ['bi-mat-nha-nuoc', 'bi-mat-cong-tac', 'kiem-chung'],
    audience: ['cong-chuc', 'vien-chuc', 'co-quan'],
    verification: 'one-source',
    checked: OLD_LAW_CHECKED_ON,
  },
])
