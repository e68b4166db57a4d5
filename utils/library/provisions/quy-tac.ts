// Codes of conduct: 423/QĐ-BVHTTDL (its article numbers are not known: headings only) and, as history, 874/QĐ-BTTTT.

import { provisionsOf } from './rows.ts'

/** What the library tells of the code in force. */
export const qd423 = provisionsOf('qd-423-2026', [
  {
    at: 'quy-tac-chung',
    vi: 'Theo pháp luật và tôn trọng quyền lợi của người khác; cư xử lịch sự, giữ giá trị văn hóa; tôn trọng khác biệt vùng miền, dân tộc, tôn giáo; chịu trách nhiệm về hành vi của mình.',
    en: 'Follow the law and respect others’ rights; be courteous; respect differences of region, ethnicity and religion; answer for one’s acts.',
    subjects: ['loi-le', 'ky-thi'],
    checks: ['profanity', 'insult', 'discrimination'],
  },
  {
    at: 'kiem-chung',
    vi: 'Dè dặt với tin chưa kiểm chứng; nên chia sẻ điều có nguồn rõ, đáng tin, có ích.',
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
    vi: 'Thấy tin giả, tin sai thì báo nhà cung cấp dịch vụ hoặc cơ quan chức năng.',
    en: 'On seeing false news, tell the service or the authorities.',
    subjects: ['bao-tin', 'tin-gia'],
  },
  {
    at: 'danh-tinh',
    vi: 'Khuyến khích dùng họ tên thật hoặc tên, thương hiệu mình sở hữu hợp pháp. Đây là khuyến nghị, không bắt buộc.',
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
    vi: 'Theo bản dự thảo: dùng tên chính thức, phổ biến bộ quy tắc cho cán bộ, bảo đảm thông tin đưa lên mạng có nguồn và đã kiểm chứng.',
    en: 'By the draft: use official names, make the code known to staff, and see that what is posted has a source and was checked.',
    subjects: ['phat-ngon', 'kiem-chung'],
    audience: ['co-quan'],
    checks: ['speaking-for-agency'],
    verification: 'partial',
  },
])

/** History: the code of 2021. */
export const qd874 = provisionsOf('qd-874-2021', [
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
    vi: 'Bốn quy tắc chung: tôn trọng và theo pháp luật; lành mạnh; an toàn, bảo mật thông tin; trách nhiệm.',
    en: 'Four general rules: respect for the law; healthy conduct; safety of information; responsibility.',
    subjects: ['loi-le', 'bi-mat-cong-tac'],
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd4.k1',
    vi: 'Đọc và theo điều khoản của nhà cung cấp trước khi đăng ký.',
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
    vi: 'Tự giữ an toàn tài khoản; mất quyền kiểm soát hoặc bị giả mạo thì báo ngay cơ quan chức năng và nhà cung cấp.',
    en: 'Keep one’s account safe; report loss of control or impersonation at once.',
    subjects: ['tai-khoan', 'mao-danh'],
    successor: 'qd-423-2026.danh-tinh',
  },
  {
    at: 'd4.k4',
    vi: 'Chia sẻ tin từ nguồn chính thống, đáng tin.',
    en: 'Share news from official, reliable sources.',
    subjects: ['kiem-chung', 'tin-gia'],
    successor: 'qd-423-2026.kiem-chung',
  },
  {
    at: 'd4.k5',
    vi: 'Cư xử hợp đạo đức, văn hóa; không dùng lời gây thù ghét, kích động bạo lực, kỳ thị vùng miền, giới, tôn giáo.',
    en: 'Conduct in keeping with ethics and culture; no words of hate, incitement, or discrimination by region, sex or religion.',
    subjects: ['loi-le', 'ky-thi', 'de-doa'],
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd4.k6',
    vi: 'Không đăng điều trái luật, xúc phạm danh dự; không nói tục, phản cảm; không tung tin giả; không quảng cáo, kinh doanh trái phép gây bức xúc.',
    en: 'No unlawful or insulting posts, no foul language, no false news, no unlawful advertising or trade.',
    subjects: ['loi-le', 'danh-du', 'tin-gia'],
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd4.k7',
    vi: 'Khuyến khích quảng bá đất nước, văn hóa, gương tốt.',
    en: 'Encourages promoting the country, its culture and good examples.',
    subjects: ['loi-le'],
    verification: 'one-source',
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd4.k8',
    vi: 'Vận động người thân, cộng đồng giúp trẻ em dùng mạng an toàn.',
    en: 'Help family and community keep children safe online.',
    subjects: ['tre-em'],
    verification: 'one-source',
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
    vi: 'Theo nội quy, quy chế của cơ quan về đưa thông tin lên mạng xã hội.',
    en: 'Follow the agency’s own rules on posting.',
    subjects: ['cong-vu', 'bi-mat-cong-tac', 'phat-ngon'],
    audience: ['cong-chuc', 'vien-chuc'],
    successor: 'qd-423-2026.quy-tac-chung',
  },
  {
    at: 'd8.k1',
    vi: 'Đã được đính chính thành lời khuyến nghị thực hiện.',
    en: 'Corrected into a recommendation.',
    subjects: ['hieu-luc'],
    verification: 'one-source',
    successor: 'qd-423-2026.quy-tac-chung',
  },
])
