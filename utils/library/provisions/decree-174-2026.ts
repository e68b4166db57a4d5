// Decree 174/2026/NĐ-CP, and Decree 15/2020/NĐ-CP, whose articles on online information it repealed. Decree 174/2026
// prints the amounts for organisations; a person pays half (clause 3 of article 4).

import { createOrganisationFine, createProvisions } from './provision-rows.ts'

const LIGHTER_FINE = [createOrganisationFine(20, 30)]
const HEAVIER_FINE = [createOrganisationFine(30, 50)]
const MISUSE_FINE = [createOrganisationFine(10, 20)]

/** The provisions of the decree in force. */
export const decree174 = createProvisions('nd-174-2026', [
  {
    at: 'd4.k3',
    vi: 'Mức phạt in ở Chương II đến Chương VI là của tổ chức; cá nhân bằng một nửa, trừ Điều 101 của nghị định này.',
    en: 'The fines printed in chapters II to VI are those of organisations; a person pays half, save for article 101 of this decree.',
    subjects: ['xu-phat'],
  },
  {
    at: 'd95',
    vi: 'Điều về mạng xã hội: khoản 1 và khoản 2 nêu hành vi và mức phạt, khoản 3 về buộc gỡ nội dung, khóa tài khoản. Từng điểm có ở các mục riêng.',
    en: 'The article on social networks: clauses 1 and 2 name acts and fines, clause 3 removal of content and closing of accounts. The points have entries of their own.',
    subjects: ['hieu-luc', 'xu-phat'],
    see: ['nd-174-2026.d95.k1.a', 'nd-174-2026.d95.k2.c', 'nd-174-2026.d95.k3'],
  },
  {
    at: 'd95.k1.a',
    vi: 'Đưa, chia sẻ tin giả, tin sai sự thật, xuyên tạc, vu khống, xúc phạm uy tín của cơ quan, tổ chức, danh dự của cá nhân trên mạng xã hội.',
    en: 'Posting or sharing on social networks what is fake, false, distorted or slanderous, or insults an organisation’s reputation or a person’s honour.',
    subjects: ['tin-gia', 'danh-du', 'xu-phat'],
    checks: ['unsourced-claim', 'insult', 'accusation', 'insinuation'],
    fines: LIGHTER_FINE,
    see: ['nd-330-2026.d9.k2.dd', 'nd-330-2026.d11.k2.a'],
  },
  {
    at: 'd95.k1.b',
    vi: 'Cổ súy tệ nạn, đăng nội dung dâm ô, phá hoại thuần phong mỹ tục.',
    en: 'Promoting social evils, obscene content, content that ruins good morals.',
    subjects: ['loi-le', 'xu-phat'],
    checks: ['profanity'],
    fines: LIGHTER_FINE,
  },
  {
    at: 'd95.k1.c',
    vi: 'Kể hoặc chiếu chi tiết cảnh chém giết, tai nạn, cảnh rùng rợn.',
    en: 'Detailed depictions of killing, accidents or horror.',
    subjects: ['loi-le', 'hinh-anh', 'xu-phat'],
    fines: LIGHTER_FINE,
  },
  {
    at: 'd95.k1.d',
    vi: 'Chia sẻ tác phẩm báo chí, văn nghệ khi không được đồng ý hoặc tác phẩm bị cấm.',
    en: 'Sharing press or artistic works without consent, or banned ones.',
    subjects: ['go-bo', 'xu-phat'],
    fines: LIGHTER_FINE,
  },
  {
    at: 'd95.k1.dd',
    vi: 'Quảng bá hàng cấm.',
    en: 'Promoting prohibited goods.',
    subjects: ['quang-ba', 'xu-phat'],
    checks: ['illegal-promotion'],
    fines: LIGHTER_FINE,
  },
  {
    at: 'd95.k1.e',
    vi: 'Đăng bản đồ Việt Nam thể hiện không đủ hoặc không đúng chủ quyền.',
    en: 'Posting maps of Việt Nam that omit or misstate sovereignty.',
    subjects: ['lich-su', 'xu-phat'],
    fines: LIGHTER_FINE,
  },
  {
    at: 'd95.k1.g',
    vi: 'Đưa đường dẫn đến trang hoặc bài có nội dung bị cấm.',
    en: 'Sharing links to prohibited content.',
    subjects: ['lua-dao', 'tin-gia', 'xu-phat'],
    checks: ['suspicious-link', 'unsourced-claim'],
    fines: LIGHTER_FINE,
  },
  {
    at: 'd95.k1.h',
    vi: 'Đăng trên mạng xã hội các bài làm như báo chí: phóng sự, điều tra, phỏng vấn.',
    en: 'Producing press-style reports, investigations or interviews on social networks.',
    subjects: ['phat-ngon', 'xu-phat'],
    checks: ['speaking-for-agency'],
    fines: LIGHTER_FINE,
  },
  {
    at: 'd95.k1.k',
    vi: 'Chủ tài khoản, kênh, trang, quản trị nhóm không gỡ nội dung khi cơ quan có thẩm quyền yêu cầu.',
    en: 'Owners of accounts, channels or pages, and group admins, who do not remove content when the authorities ask.',
    subjects: ['go-bo', 'tai-khoan', 'xu-phat'],
    fines: LIGHTER_FINE,
  },
  {
    at: 'd95.k2.a',
    vi: 'Xuyên tạc lịch sử, phủ nhận thành tựu cách mạng, phá hoại đoàn kết, xúc phạm tôn giáo, phân biệt giới, phân biệt chủng tộc.',
    en: 'Distorting history, denying the achievements of the revolution, harming unity, insulting religions, discrimination by sex or race.',
    subjects: ['lich-su', 'ky-thi', 'xu-phat'],
    checks: ['discrimination'],
    fines: HEAVIER_FINE,
    see: ['nd-330-2026.d9.k2.c'],
  },
  {
    at: 'd95.k2.b',
    vi: 'Để người khác biết điều thuộc danh mục bí mật nhà nước, bí mật đời tư hoặc bí mật khác mà chưa tới mức hình sự.',
    en: 'Revealing state secrets, private secrets or other secrets, short of a crime.',
    subjects: ['bi-mat-nha-nuoc', 'doi-tu', 'bi-mat-cong-tac', 'xu-phat'],
    checks: ['secret-marking', 'internal-document', 'personal-data'],
    fines: HEAVIER_FINE,
    see: ['nd-174-2026.d96.k3.m', 'nd-330-2026.d13.k1.a'],
  },
  {
    at: 'd95.k2.c',
    vi: 'Tin sai gây hoang mang, gây thiệt hại kinh tế, xã hội, gây khó cho cơ quan nhà nước, người thi hành công vụ.',
    en: 'False news that causes alarm or economic and social harm, or hinders public bodies and officials.',
    subjects: ['tin-gia', 'xu-phat'],
    checks: ['unsourced-claim'],
    fines: HEAVIER_FINE,
    see: ['nd-330-2026.d9.k2.d', 'nd-330-2026.d11.k2.a'],
  },
  {
    at: 'd95.k3',
    vi: 'Ngoài phạt tiền, có thể buộc gỡ nội dung (khoản 1, khoản 2) và buộc khóa tài khoản, trang, nhóm (khoản 2).',
    en: 'Besides the fine: removal of the content (clauses 1 and 2), closing of the account, page or group (clause 2).',
    subjects: ['go-bo', 'tai-khoan'],
  },
  {
    at: 'd93.k2.b',
    vi: 'Tin giả, xúc phạm trên trang thông tin điện tử.',
    en: 'False news or insults on an information website.',
    subjects: ['tin-gia', 'danh-du', 'xu-phat'],
    fines: LIGHTER_FINE,
  },
  {
    at: 'd93.k3.c',
    vi: 'Giả mạo trang thông tin điện tử.',
    en: 'Faking an information website.',
    subjects: ['mao-danh', 'xu-phat'],
    checks: ['suspicious-link'],
    fines: [createOrganisationFine(30, 40)],
  },
  {
    at: 'd96.k3.e',
    vi: 'Thu thập, dùng thông tin của người khác khi không có đồng ý hoặc sai mục đích.',
    en: 'Collecting or using another’s information without consent or for another purpose.',
    subjects: ['du-lieu-ca-nhan', 'xu-phat'],
    checks: ['personal-data'],
    fines: MISUSE_FINE,
  },
  {
    at: 'd96.k3.g',
    vi: 'Lấy thông tin số làm phương tiện đe dọa, quấy rối, vu khống hoặc xúc phạm người khác.',
    en: 'Using digital information to threaten, harass, slander or insult.',
    subjects: ['de-doa', 'danh-du', 'xu-phat'],
    checks: ['threat', 'insult'],
    fines: MISUSE_FINE,
    see: ['nd-330-2026.d9.k1.b'],
  },
  {
    at: 'd96.k3.m',
    vi: 'Để người khác biết bí mật nhà nước, chuyện đời tư hoặc bí mật gia đình mà chưa tới mức hình sự. Gần trùng với điểm b khoản 2 Điều 95 nhưng mức khác.',
    en: 'Revealing state, private or family secrets, short of a crime. Close to point b, clause 2, article 95, with another amount.',
    subjects: ['bi-mat-nha-nuoc', 'doi-tu', 'xu-phat'],
    checks: ['secret-marking', 'personal-data'],
    fines: MISUSE_FINE,
    see: ['nd-174-2026.d95.k2.b'],
  },
  {
    at: 'd96.k3.n',
    vi: 'Giả làm một tổ chức hoặc người khác để phát tán tin giả.',
    en: 'Impersonating an organisation or person and spreading false news.',
    subjects: ['mao-danh', 'tin-gia', 'xu-phat'],
    checks: ['suspicious-link'],
    fines: MISUSE_FINE,
  },
  {
    at: 'd115',
    vi: 'Hành vi kết thúc trước 01/07/2026 vẫn theo Nghị định 15/2020/NĐ-CP.',
    en: 'Acts that ended before 01/07/2026 still fall under Decree 15/2020/NĐ-CP.',
    subjects: ['hieu-luc'],
  },
  {
    at: 'd117.k2',
    vi: 'Bãi bỏ các phần của Nghị định 15/2020/NĐ-CP về viễn thông, công nghệ thông tin, trong đó có Điều 98 đến Điều 106.',
    en: 'Repeals the parts of Decree 15/2020/NĐ-CP on telecommunications and information technology, articles 98 to 106 among them.',
    subjects: ['hieu-luc'],
  },
])

/** Repealed: the article most often cited about social networks until 01/07/2026. */
export const decree15 = createProvisions('nd-15-2020', [
  {
    at: 'd101',
    vi: 'Điều về thông tin trên mạng xã hội của nghị định cũ, nằm trong nhóm Điều 98 đến Điều 106 bị bãi bỏ từ 01/07/2026. Chỉ còn dùng cho hành vi kết thúc trước ngày đó.',
    en: 'The old article on social networks, among articles 98 to 106 repealed from 01/07/2026. Only for acts that ended before that day.',
    subjects: ['hieu-luc', 'tin-gia', 'xu-phat'],
    successor: 'nd-174-2026.d95',
    see: ['nd-174-2026.d115'],
  },
])
