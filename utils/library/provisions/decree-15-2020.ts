// Decree 15/2020/NĐ-CP, whose articles on online information ended on 01/07/2026. Article 101 is read as Decree
// 14/2022/NĐ-CP amended it, article 102 as in 2020. The decree prints the amounts for organisations; a person pays
// half.

import { OLD_LAW_CHECKED_ON } from '../documents/document-record.ts'
import { createOrganisationFine, createProvisions, type ProvisionRow } from './provision-rows.ts'

const POST_FINE = [createOrganisationFine(10, 20)]
const SECRET_FINE = [createOrganisationFine(20, 30)]

const rows: readonly ProvisionRow[] = [
  {
    at: 'd4.k3',
    vi: 'Mức tiền in ở Chương II đến Chương VII là của tổ chức; cá nhân làm cùng việc thì chịu một nửa, trừ Điều 106.',
    en: 'The amounts printed in chapters II to VII are those of organisations; a person pays half, save for article 106.',
    subjects: ['xu-phat', 'hieu-luc'],
    successor: 'nd-174-2026.d4.k3',
  },
  {
    at: 'd101',
    vi: 'Điều về người dùng mạng xã hội: khoản 1 nêu tám nhóm việc, khoản 2 về việc để lộ bí mật và đời tư, khoản 3 về buộc gỡ. Chỉ còn dùng cho việc kết thúc trước 01/07/2026.',
    en: 'The article on users of social networks: clause 1 names eight kinds of acts, clause 2 is on revealing secrets and private life, clause 3 on removal. Only for acts that ended before 01/07/2026.',
    subjects: ['hieu-luc', 'tin-gia', 'xu-phat'],
    successor: 'nd-174-2026.d95',
    see: ['nd-15-2020.d4.k3', 'nd-15-2020.d101.k1.a', 'nd-15-2020.d101.k2', 'nd-174-2026.d115'],
  },
  {
    at: 'd101.k1.a',
    vi: 'Đưa hoặc chia sẻ tin giả, tin sai, điều bóp méo, vu khống, làm mất uy tín cơ quan, tổ chức hay danh dự người khác.',
    en: 'Posting or sharing fake, false, distorted or slanderous matter that harms the standing of a body or the honour of a person.',
    subjects: ['tin-gia', 'danh-du', 'xu-phat'],
    fines: POST_FINE,
    successor: 'nd-174-2026.d95.k1.a',
    see: ['nd-15-2020.d4.k3'],
  },
  {
    at: 'd101.k1.b',
    vi: 'Cổ vũ hủ tục, mê tín, nội dung dâm ô hoặc trái thuần phong mỹ tục.',
    en: 'Promoting backward customs, superstition, obscene content or what offends good morals.',
    subjects: ['loi-le', 'xu-phat'],
    fines: POST_FINE,
    successor: 'nd-174-2026.d95.k1.b',
  },
  {
    at: 'd101.k1.c',
    vi: 'Tả tỉ mỉ cảnh chém giết, tai nạn, cảnh ghê rợn.',
    en: 'Detailed depictions of killing, accidents or horror.',
    subjects: ['loi-le', 'hinh-anh', 'xu-phat'],
    fines: POST_FINE,
    successor: 'nd-174-2026.d95.k1.c',
  },
  {
    at: 'd101.k1.d',
    vi: 'Đăng điều bịa ra làm người dân hoang mang; kích động bạo lực, tội ác, tệ nạn xã hội; giúp cho cờ bạc.',
    en: 'Made-up news that alarms people; incitement to violence, crime or social evils; serving gambling.',
    subjects: ['tin-gia', 'de-doa', 'xu-phat'],
    fines: POST_FINE,
    successor: 'nd-174-2026.d95.k2.c',
  },
  {
    at: 'd101.k1.dd',
    vi: 'Chia sẻ tác phẩm khi chủ quyền không đồng ý, hoặc tác phẩm chưa được lưu hành, đã bị cấm, bị thu.',
    en: 'Sharing works without the owner’s consent, or works not yet released, banned or withdrawn.',
    subjects: ['go-bo', 'xu-phat'],
    fines: POST_FINE,
    successor: 'nd-174-2026.d95.k1.d',
  },
  {
    at: 'd101.k1.e',
    vi: 'Rao, quảng cáo giúp cho hàng cấm hoặc dịch vụ cấm.',
    en: 'Promoting prohibited goods or services.',
    subjects: ['quang-ba', 'xu-phat'],
    fines: POST_FINE,
    successor: 'nd-174-2026.d95.k1.dd',
  },
  {
    at: 'd101.k1.g',
    vi: 'Đăng bản đồ Việt Nam thể hiện thiếu hoặc sai chủ quyền.',
    en: 'Posting maps of Việt Nam that omit or misstate sovereignty.',
    subjects: ['lich-su', 'xu-phat'],
    fines: POST_FINE,
    successor: 'nd-174-2026.d95.k1.e',
  },
  {
    at: 'd101.k1.h',
    vi: 'Gửi cho người khác đường dẫn mở ra nội dung cấm.',
    en: 'Sharing links to prohibited content.',
    subjects: ['lua-dao', 'tin-gia', 'xu-phat'],
    fines: POST_FINE,
    successor: 'nd-174-2026.d95.k1.g',
  },
  {
    at: 'd101.k2',
    vi: 'Để lộ điều thuộc danh mục bí mật nhà nước, bí mật đời tư hoặc bí mật khác mà chưa tới mức hình sự.',
    en: 'Revealing state secrets, private secrets or other secrets, short of a crime.',
    subjects: ['bi-mat-nha-nuoc', 'doi-tu', 'bi-mat-cong-tac', 'xu-phat'],
    fines: SECRET_FINE,
    successor: 'nd-174-2026.d95.k2.b',
    see: ['nd-15-2020.d4.k3'],
  },
  {
    at: 'd101.k3',
    vi: 'Ngoài tiền phạt, người đăng còn phải tự gỡ phần sai, phần dễ gây nhầm, phần trái luật.',
    en: 'Besides the fine, false, misleading or unlawful content must be removed.',
    subjects: ['go-bo'],
    successor: 'nd-174-2026.d95.k3',
  },
  {
    at: 'd102.k3',
    vi: 'Các việc khác với thông tin số, theo bản năm 2020: truy nhập, để lộ, phá thông tin trái phép; đe dọa, quấy rối, vu khống, xúc phạm; giả làm tổ chức, người khác và phát tán tin giả; lấy thư, bản tin của người khác. Chữ của từng điểm chưa thấy.',
    en: 'Other acts with digital information, as of 2020: unlawful access, disclosure or damage; threats, harassment, slander, insult; impersonation and spreading fake news; taking others’ messages. The letters of the points were not seen.',
    subjects: ['de-doa', 'danh-du', 'mao-danh', 'doi-tu', 'xu-phat'],
    fines: POST_FINE,
    successor: 'nd-174-2026.d96.k3.g',
    see: ['nd-15-2020.d102.k3.e', 'nd-15-2020.d4.k3'],
  },
  {
    at: 'd102.k3.e',
    vi: 'Thu thập, xử lý, dùng thông tin của người khác khi không được đồng ý hoặc sai mục đích.',
    en: 'Collecting, processing or using another’s information without consent or for another purpose.',
    subjects: ['du-lieu-ca-nhan', 'xu-phat'],
    fines: POST_FINE,
    successor: 'nd-174-2026.d96.k3.e',
    see: ['nd-15-2020.d4.k3'],
  },
]

/** The provisions of the decree, for acts that ended before 01/07/2026. */
export const decree15 = createProvisions(
  'nd-15-2020',
  rows.map((row) => ({ checked: OLD_LAW_CHECKED_ON, ...row })),
)
