// Codes of conduct: 423/QĐ-BVHTTDL (article numbers unknown, so headings only) and the replaced 874/QĐ-BTTTT.

import { OLD_LAW_CHECKED_ON } from '../documents/document-record.ts'
import { createProvisions } from './provision-rows.ts'

/** The provisions of the code in force. */
export const decision423 = createProvisions('qd-423-2026', [
  {
    at: 'quy-tac-chung',
    vi: 'Làm đúng pháp luật, không lấn quyền lợi của người khác; nói năng lịch sự, giữ nếp văn hóa; không coi thường khác biệt về vùng miền, dân tộc, tôn giáo; tự chịu trách nhiệm về việc mình làm và góp sức khi thấy nội dung trái quy định.',
    en: 'Follow the law and respect others’ rights; be courteous; respect differences of region, ethnicity and religion; answer for one’s acts and help where unlawful content is seen.',
    subjects: ['loi-le', 'ky-thi', 'bao-tin'],
    checks: ['profanity', 'insult', 'discrimination'],
  },
  {
    at: 'kiem-chung',
    vi: 'Nên thận trọng khi gặp tin chưa kiểm chứng, và ưu tiên chia sẻ điều có ích, nguồn rõ ràng, đáng tin.',
    en: 'Be wary of unchecked news; share what has a clear, reliable source and is of use.',
    subjects: ['kiem-chung', 'tin-gia'],
    checks: ['unsourced-claim'],
  },
  {
    at: 'thong-tin-nguoi-khac',
    vi: 'Khi đăng hình ảnh, thông tin về người khác phải theo quy định về dữ liệu cá nhân và trẻ em; nên cân nhắc trước khi công khai dữ liệu.',
    en: 'Pictures and facts about others must follow the rules on personal data and children; think before making data public.',
    subjects: ['du-lieu-ca-nhan', 'hinh-anh', 'tre-em'],
    checks: ['personal-data', 'child-privacy'],
  },
  {
    at: 'bao-tin',
    vi: 'Gặp tin giả, tin sai thì nên báo cho mạng xã hội đang dùng hoặc cho cơ quan chức năng.',
    en: 'On seeing false news, tell the service or the authorities.',
    subjects: ['bao-tin', 'tin-gia'],
  },
  {
    at: 'danh-tinh',
    vi: 'Nên lên mạng bằng họ tên thật, hoặc bằng tên, thương hiệu hợp pháp của mình. Đây là khuyến nghị, không bắt buộc.',
    en: 'Encourages real names, or names and brands one lawfully owns. Advice, not an obligation.',
    subjects: ['tai-khoan'],
  },
  {
    at: 'pham-vi',
    vi: 'Năm nhóm áp dụng: cá nhân; nhà cung cấp mạng xã hội, nền tảng số; nhà cung cấp Internet; báo chí, truyền thông, quảng cáo, biểu diễn; cơ quan, tổ chức, doanh nghiệp khác. Không còn nhóm riêng cho cán bộ, công chức như bản 2021.',
    en: 'Five groups: persons; networks and platforms; Internet providers; press, media, advertising and performance; other bodies. No group of its own for civil servants, unlike in 2021.',
    subjects: ['loi-le', 'hieu-luc'],
  },
  {
    at: 'co-quan-to-chuc',
    vi: 'Theo bản dự thảo, cơ quan lên mạng bằng tên chính thức, cho người của mình biết bộ quy tắc, và chỉ đăng điều đã kiểm chứng, có nguồn.',
    en: 'By the draft: use official names, make the code known to staff, and see that what is posted has a source and was checked.',
    subjects: ['phat-ngon', 'kiem-chung', 'cong-vu'],
    audience: ['co-quan'],
    checks: ['speaking-for-agency'],
    verification: 'partial',
  },
])

/** Replaced: the code of 2021. */
export const decision874 = createProvisions('qd-874-2021', [
  {
    at: 'd1',
    vi: 'Điều 1, Điều 2 nêu mục đích và ba nhóm áp dụng: cơ quan nhà nước cùng cán bộ, công chức, viên chức, người lao động; tổ chức, cá nhân khác; nhà cung cấp mạng xã hội.',
    en: 'Articles 1 and 2: purpose and three groups, state bodies and their staff; other organisations and persons; networks.',
    covers: ['d2'],
    subjects: ['loi-le'],
    successor: 'qd-423-2026.pham-vi',
  },
  {
    at: 'd3',
    vi: 'Nêu bốn quy tắc chung, gồm làm theo pháp luật, ứng xử lành mạnh, giữ an toàn và bảo mật thông tin, có trách nhiệm.',
    en: 'Four general rules: respect for the law; healthy conduct; safety of information; responsibility.',
    subjects: ['loi-le', 'bi-mat-cong-tac'],
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd4.k1',
    vi: 'Trước khi đăng ký dùng một mạng xã hội nên đọc điều khoản của nơi cung cấp, rồi làm theo.',
    en: 'Read and follow the provider’s terms before signing up.',
    subjects: ['tai-khoan'],
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd4.k2',
    vi: 'Nên dùng tên thật, tổ chức dùng tên hiệu thật, và đăng ký xác thực.',
    en: 'Real names, for organisations real brands, and verification are advised.',
    subjects: ['tai-khoan'],
    successor: 'qd-423-2026.danh-tinh',
  },
  {
    at: 'd4.k3',
    vi: 'Mỗi người tự giữ tài khoản của mình; khi bị giả mạo hoặc mất tài khoản thì báo ngay nhà cung cấp và cơ quan chức năng.',
    en: 'Keep one’s account safe; report loss of control or impersonation at once.',
    subjects: ['tai-khoan', 'mao-danh'],
    successor: 'qd-423-2026.danh-tinh',
  },
  {
    at: 'd4.k4',
    vi: 'Chỉ nên chia sẻ điều lấy từ nguồn chính thống, có thể tin được.',
    en: 'Share news from official, reliable sources.',
    subjects: ['kiem-chung', 'tin-gia'],
    successor: 'qd-423-2026.kiem-chung',
  },
  {
    at: 'd4.k5',
    vi: 'Ứng xử có đạo đức, văn hóa; tránh lời gây thù ghét, kích động bạo lực hoặc kỳ thị người khác vì vùng miền, giới, tôn giáo.',
    en: 'Conduct in keeping with ethics and culture; no words of hate, incitement, or discrimination by region, sex or religion.',
    subjects: ['loi-le', 'ky-thi', 'de-doa'],
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd4.k6',
    vi: 'Tránh đăng điều trái luật, điều xúc phạm danh dự, lời tục tĩu, phản cảm, tin giả; tránh quảng cáo, buôn bán trái phép làm người khác bức xúc.',
    en: 'No unlawful or insulting posts, no foul language, no false news, no unlawful advertising or trade.',
    subjects: ['loi-le', 'danh-du', 'tin-gia'],
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd4.k7',
    vi: 'Khuyến khích đăng về vẻ đẹp đất nước, văn hóa và người tốt việc tốt.',
    en: 'Encourages promoting the country, its culture and good examples.',
    subjects: ['loi-le'],
    checked: OLD_LAW_CHECKED_ON,
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd4.k8',
    vi: 'Khuyên gia đình và người quen cùng giúp trẻ em an toàn khi lên mạng.',
    en: 'Help family and community keep children safe online.',
    subjects: ['tre-em'],
    checked: OLD_LAW_CHECKED_ON,
    successor: 'qd-423-2026.thong-tin-nguoi-khac',
  },
  {
    at: 'd5.k1',
    vi: 'Cán bộ, công chức, viên chức và người lao động trong cơ quan nhà nước theo Điều 4.',
    en: 'Staff of state bodies follow article 4.',
    subjects: ['cong-vu'],
    audience: ['cong-chuc', 'vien-chuc'],
    successor: 'qd-423-2026.pham-vi',
  },
  {
    at: 'd5.k2',
    vi: 'Khi đưa thông tin lên mạng xã hội phải theo quy chế, nội quy của cơ quan mình.',
    en: 'Follow the agency’s own rules on posting.',
    subjects: ['cong-vu', 'bi-mat-cong-tac', 'phat-ngon'],
    audience: ['cong-chuc', 'vien-chuc'],
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd5.bao-co-quan',
    vi: 'Gặp ý kiến trái chiều hoặc thông tin trái quy định thuộc việc của mình thì báo cơ quan. Số khoản chưa đối chiếu được.',
    en: 'On meeting conflicting opinions or unlawful content in their field, staff tell their agency. The number of the clause could not be checked.',
    subjects: ['cong-vu', 'bao-tin'],
    audience: ['cong-chuc', 'vien-chuc'],
    verification: 'one-source',
    checked: OLD_LAW_CHECKED_ON,
    successor: 'qd-423-2026.bao-tin',
  },
  {
    at: 'd8.k1',
    vi: 'Khoản này về sau được đính chính: chỉ còn là khuyến nghị.',
    en: 'Corrected into a recommendation.',
    subjects: ['hieu-luc'],
    verification: 'one-source',
    successor: 'qd-423-2026.quy-tac-chung',
  },
])
