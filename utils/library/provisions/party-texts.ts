// Party texts. No full text was available, so passages have headings. Facts known only from press and training papers
// are 'partial'.

import { OLD_LAW_CHECKED_ON } from '../documents/document-record.ts'
import { createProvisions, type ProvisionRow } from './provision-rows.ts'

const toMemberRow = (row: ProvisionRow): ProvisionRow => ({ audience: ['dang-vien'], ...row })

/** The provisions of 85-QĐ/TW. */
export const regulation85 = createProvisions(
  'qdtw-85-2022',
  [
    {
      at: 'doi-tuong',
      vi: 'Áp dụng cho mọi cán bộ, đảng viên, và cho các cấp ủy, tổ chức đảng.',
      en: 'Binds Party committees and organisations, cadres and members.',
      subjects: ['dang-vien'] as const,
    },
    {
      at: 'chinh-danh',
      vi: 'Trang cá nhân phải được lập và dùng với thông tin chính danh đã khai báo.',
      en: 'Who sets up and uses a personal page must give true details of who they are.',
      subjects: ['dang-vien', 'tai-khoan'] as const,
    },
    {
      at: 'tich-cuc',
      vi: 'Cán bộ, đảng viên chủ động chia sẻ điều tích cực và phản bác điều sai trái.',
      en: 'Spread positive information and rebut what is false.',
      subjects: ['dang-vien'] as const,
    },
    {
      at: 'cap-uy',
      vi: 'Người đứng đầu quán triệt, kiểm tra, giám sát hoạt động trên mạng của đảng viên và phối hợp xử lý.',
      en: 'Heads make the rules known and look after members’ conduct online.',
      subjects: ['dang-vien', 'ky-luat'] as const,
    },
    {
      at: 'bo-cuc',
      vi: 'Theo tóm tắt của một huyện ủy: 6 việc cho cấp ủy, 7 việc cho từng cán bộ, đảng viên và 3 nhóm hành vi không được làm.',
      en: 'By one district’s summary: 6 duties of committees, 7 of members, 3 groups of what is not allowed.',
      subjects: ['dang-vien'] as const,
      verification: 'partial' as const,
    },
    {
      at: 'dieu-tranh',
      vi: 'Tránh đăng, giữ hoặc truyền đi tin xấu độc, tài liệu nội bộ và tin chưa kiểm chứng có thể làm giảm uy tín của Đảng, Nhà nước.',
      en: 'No posting, keeping or spreading of harmful news, internal papers, or unchecked news that lowers the standing of Party and State.',
      subjects: ['dang-vien', 'bi-mat-cong-tac', 'kiem-chung'] as const,
      checks: ['internal-document', 'unsourced-claim'] as const,
      verification: 'partial' as const,
    },
  ].map(toMemberRow),
)

/** The provisions of 207-QĐ/TW, all 'partial'. */
export const regulation207 = createProvisions(
  'qdtw-207-2026',
  [
    {
      at: 'nhom-1',
      vi: 'Đảng viên không nói, viết hay làm điều trái chủ trương, quy định của Đảng, trái pháp luật, và không bỏ qua việc phải thực hiện.',
      en: 'Not to speak, write or act against Party policy and rules or the law, or fail to carry them out.',
      subjects: ['dang-vien'] as const,
    },
    {
      at: 'nhom-2',
      vi: 'Đảng viên phải giữ nguyên tắc tổ chức và nếp sinh hoạt của Đảng.',
      en: 'Not to act against the principles of Party organisation.',
      subjects: ['dang-vien'] as const,
    },
    {
      at: 'nhom-3',
      vi: 'Đảng viên không phủ nhận, phản bác hay xuyên tạc nền tảng tư tưởng của Đảng.',
      en: 'Not to deny or distort the ideological foundation.',
      subjects: ['dang-vien'] as const,
    },
    {
      at: 'nhom-4',
      vi: 'Đảng viên không để lộ, để mất, đưa cho người khác, viết bài hay đăng thông tin, tài liệu bí mật.',
      en: 'Not to give away, reveal, lose or post secret information and papers.',
      subjects: ['dang-vien', 'bi-mat-nha-nuoc', 'bi-mat-cong-tac'] as const,
      checks: ['secret-marking', 'internal-document'] as const,
    },
    {
      at: 'nhom-mang',
      vi: 'Không dùng Internet, mạng xã hội, nền tảng số, trí tuệ nhân tạo để phát tán tin sai sự thật.',
      en: 'Not to use the Internet, social networks, platforms or AI to spread falsehoods.',
      subjects: ['dang-vien', 'tin-gia'] as const,
      checks: ['unsourced-claim'] as const,
    },
    {
      at: 'nhom-to-cao',
      vi: 'Đảng viên không tố cáo điều bịa đặt, không tố cáo giấu tên hoặc mạo tên người khác.',
      en: 'Not to denounce with inventions, anonymously or under another’s name.',
      subjects: ['dang-vien', 'danh-du', 'bao-tin'] as const,
      checks: ['accusation', 'insinuation'] as const,
    },
    {
      at: 'nhom-dao-duc',
      vi: 'Không bè phái; không làm trái đạo đức công vụ, quy tắc ứng xử.',
      en: 'No factions; not to act against public service ethics and codes of conduct.',
      subjects: ['dang-vien', 'loi-le', 'cong-vu'] as const,
      checks: ['profanity', 'insult', 'insinuation'] as const,
    },
  ].map((row) => toMemberRow({ ...row, verification: 'partial' })),
)

/** Replaced: 37-QĐ/TW. What was read of article 5 breaks off. */
export const regulation37 = createProvisions(
  'qdtw-37-2021',
  [
    {
      at: 'd1',
      vi: 'Đảng viên không nói, viết, làm trái hoặc bỏ qua Cương lĩnh, Điều lệ, nghị quyết của Đảng; không làm điều pháp luật cấm.',
      en: 'Not to speak, write or act against the Platform, Statutes and resolutions or leave them undone; not to do what the law forbids.',
      subjects: ['dang-vien'] as const,
      successor: 'qdtw-207-2026.nhom-1',
    },
    {
      at: 'd2',
      vi: 'Nguyên tắc tổ chức của Đảng.',
      en: 'Principles of Party organisation.',
      subjects: ['dang-vien'] as const,
      verification: 'one-source' as const,
      successor: 'qdtw-207-2026.nhom-2',
    },
    {
      at: 'd3',
      vi: 'Đảng viên không phủ nhận hay xuyên tạc nền tảng tư tưởng của Đảng.',
      en: 'Not to deny or distort the ideological foundation.',
      subjects: ['dang-vien'] as const,
      successor: 'qdtw-207-2026.nhom-3',
    },
    {
      at: 'd4',
      vi: 'Đảng viên không đưa ra, để lộ, để mất, viết bài hay đăng điều mật, điều chưa công bố; không giữ, phát tán hoặc xúi người khác phát tán tài liệu trái đường lối.',
      en: 'Not to give away, reveal, lose or post what is secret or not yet published, nor keep, spread or have others spread papers against Party policy.',
      subjects: ['dang-vien', 'bi-mat-nha-nuoc', 'bi-mat-cong-tac'] as const,
      successor: 'qdtw-207-2026.nhom-4',
    },
    {
      at: 'd5',
      vi: 'Đảng viên không viết nội dung sai, không đưa tài liệu cho người khác viết, nói, đăng nội dung sai. Phần sau của điều này chưa đọc được.',
      en: 'Not to write falsehoods, nor give papers to others to write, say or post falsehoods. The rest of the article could not be read.',
      subjects: ['dang-vien', 'tin-gia', 'danh-du'] as const,
      verification: 'one-source' as const,
      successor: 'qdtw-207-2026.nhom-mang',
    },
  ].map((row) => toMemberRow({ checked: OLD_LAW_CHECKED_ON, ...row })),
)

/** Replaced: the article of 69-QĐ/TW on what members say and post. The place in 212-QĐ/TW is not known. */
export const regulation69 = createProvisions('qdtw-69-2022', [
  toMemberRow({
    at: 'd28.k1',
    vi: 'Khiển trách khi hậu quả ít nghiêm trọng: phát tán nội dung xấu; tự ý phát ngôn, đưa tài liệu cho báo; nói, đưa văn bản đang soạn khi chưa được phép; viết, duyệt, chép, phát tán bài không chính xác; không đăng cải chính; lợi dụng quyền tự do ngôn luận, mạng xã hội, hội nhóm để truyền quan điểm trái.',
    en: 'A reprimand for less serious cases: spreading harmful content; speaking or giving papers to the press on one’s own; revealing drafts; writing, approving, copying or spreading inaccurate pieces; not publishing corrections; misusing freedom of speech, networks or groups to spread opposing views.',
    subjects: ['dang-vien', 'ky-luat', 'phat-ngon'],
    checked: OLD_LAW_CHECKED_ON,
  }),
])

/** The provisions of guideline 99-HD/BTGTW. */
export const guideline99 = createProvisions('hdtg-99-2023', [
  toMemberRow({
    at: 'phan-loai',
    vi: 'Chỉ cách nhận ra thông tin tích cực và thông tin xấu độc: xem hình thức như nguồn, cách trình bày, rồi xem nội dung.',
    en: 'How to tell positive from harmful information by form (source, presentation) and content.',
    subjects: ['dang-vien', 'kiem-chung'],
    checks: ['unsourced-claim'],
    verification: 'partial',
  }),
])

/** The provisions of the Inspection Commission's older guidelines, all 'partial'. No check rests on them. */
export const inspectionGuidelines = [
  ...createProvisions('hdubkt-02-2021', [
    toMemberRow({
      at: 'noi-dung',
      vi: 'Hành vi bị xem xét gồm cả bình luận và chia sẻ trên mạng, không chỉ bài tự viết.',
      en: 'What is looked at takes in comments and shares online, not only one’s own posts.',
      subjects: ['dang-vien', 'go-bo'],
      verification: 'partial',
    }),
  ]),
  ...createProvisions('hdubkt-03', [
    toMemberRow({
      at: 'noi-dung',
      vi: 'Từng coi là bí mật cả tài liệu đóng dấu mật, tài liệu chỉ lưu hành nội bộ và chủ trương đang soạn thảo, chưa công bố.',
      en: 'It once held as secret papers with a secrecy stamp, papers for internal use, and policy still being drafted.',
      subjects: ['dang-vien', 'bi-mat-cong-tac', 'bi-mat-nha-nuoc'],
      verification: 'partial',
    }),
  ]),
]

/** The known provisions of letter 729-CV/TU, issued by a province that has merged since. */
export const officialLetter729 = createProvisions('cvtu-729-2023', [
  toMemberRow({
    at: 'noi-dung',
    vi: 'Một văn bản sau đó của Ban Thường vụ Tỉnh ủy (chưa rõ số) yêu cầu tiếp tục thực hiện công văn này, phổ biến Quy định 85-QĐ/TW và Hướng dẫn 99-HD/BTGTW, kiểm tra, giám sát và biểu dương, chấn chỉnh.',
    en: 'A later paper of the provincial committee (number not known) asks to go on with this letter, make 85-QĐ/TW and 99-HD/BTGTW known, look after conduct, praise and correct.',
    subjects: ['dang-vien'],
    verification: 'one-source',
    see: ['qdtw-85-2022.cap-uy'],
  }),
])

/** The provisions on setting an example. They are too general for a finding, so no check rests on them. */
export const exemplaryConduct = [
  ...createProvisions('qdtw-08-2018', [
    toMemberRow({
      at: 'neu-guong',
      vi: 'Tám điều gương mẫu và tám điều phải chống, trong đó có nói không đi đôi với làm, nói không nhất quán; thấy sai phải đấu tranh. Không nói riêng về mạng xã hội.',
      en: 'Eight ways to be exemplary and eight things to fight, among them words not matched by deeds. Nothing on social networks as such.',
      subjects: ['dang-vien'],
    }),
  ]),
  ...createProvisions('qdtw-101-2012', [
    toMemberRow({
      at: 'neu-guong',
      vi: 'Lời nói và việc làm của cán bộ, đảng viên phải gương mẫu, trước hết là cán bộ chủ chốt. Không nói riêng về mạng xã hội.',
      en: 'Cadres and members, leading ones above all, are exemplary in word and deed. Nothing on social networks as such.',
      subjects: ['dang-vien'],
      verification: 'one-source',
    }),
  ]),
]
