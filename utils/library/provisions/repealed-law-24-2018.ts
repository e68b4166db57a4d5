// The Law on Cybersecurity of 2018, for acts before 01/07/2026. It sets no fines.

import { OLD_LAW_CHECKED_ON } from '../documents/document-record.ts'
import { createProvisions, type ProvisionRow } from './provision-rows.ts'

const rows: readonly ProvisionRow[] = [
  {
    at: 'd8',
    vi: 'Hành vi bị cấm của luật cũ. Nay xem Điều 7 Luật An ninh mạng 116/2025/QH15.',
    en: 'Prohibited acts of the old law. Now article 7 of Law 116/2025/QH15.',
    subjects: ['hieu-luc'],
    successor: 'luat-116-2025.d7',
    see: ['luat-24-2018.d8.k1', 'luat-24-2018.d8.k2'],
  },
  {
    at: 'd8.k1',
    vi: 'Cấm lên mạng để chống Nhà nước hoặc lôi kéo người chống; bóp méo lịch sử, chia rẽ dân tộc, tôn giáo, phân biệt giới, chủng tộc; đưa tin sai gây hoang mang, thiệt hại, cản trở cơ quan; phát tán nội dung dâm ô, tệ nạn; xúi giục phạm tội.',
    en: 'Bans acting online against the State or drawing others in; distorting history, dividing peoples and religions, discriminating by sex or race; false news that alarms, harms or hinders; obscenity and social evils; inciting crime.',
    subjects: ['tin-gia', 'ky-thi', 'lich-su', 'de-doa'],
    successor: 'luat-116-2025.d7',
  },
  {
    at: 'd8.k2',
    vi: 'Khoản 2 đến khoản 6 cấm tấn công mạng, làm công cụ phá hoại, chống lực lượng bảo vệ an ninh mạng, lợi dụng việc bảo vệ an ninh mạng và các việc khác.',
    en: 'Clauses 2 to 6 forbid attacks on networks, making tools for them, resisting the forces that protect cybersecurity, misusing that protection, and other acts.',
    covers: ['d8.k3', 'd8.k4', 'd8.k5', 'd8.k6'],
    subjects: ['lua-dao'],
    successor: 'luat-116-2025.d7',
  },
  {
    at: 'd9',
    vi: 'Tùy mức mà bị kỷ luật, phạt hành chính, xử lý hình sự; gây hại thì bồi thường. Luật không đặt mức tiền.',
    en: 'Depending on gravity: discipline, fine or criminal liability, and damages. The law sets no amounts.',
    subjects: ['xu-phat', 'ky-luat'],
  },
  {
    at: 'd16',
    vi: 'Phòng ngừa, xử lý thông tin xấu của luật cũ. Nay xem Điều 13 và Điều 14 Luật An ninh mạng 116/2025/QH15.',
    en: 'Harmful content under the old law. Now articles 13 and 14 of Law 116/2025/QH15.',
    subjects: ['hieu-luc'],
    successor: 'luat-116-2025.d13',
    see: ['luat-24-2018.d16.k3', 'luat-24-2018.d16.k5', 'luat-116-2025.d14'],
  },
  {
    at: 'd16.k1',
    vi: 'Khoản 1, khoản 2 tả thông tin tuyên truyền chống Nhà nước và thông tin kích động bạo loạn, lôi kéo tụ tập gây rối.',
    en: 'Clauses 1 and 2 describe matter against the State, and matter that incites riots or unruly gatherings.',
    covers: ['d16.k2'],
    subjects: ['de-doa', 'lich-su'],
    successor: 'luat-116-2025.d13',
  },
  {
    at: 'd16.k3',
    vi: 'Thông tin làm nhục, vu khống là điều xúc phạm nặng danh dự người khác, hoặc điều bịa đặt gây hại cho người, tổ chức.',
    en: 'Humiliating or slanderous matter: a grave insult to a person’s honour, or inventions that harm a person or body.',
    subjects: ['danh-du'],
    successor: 'luat-116-2025.d13',
  },
  {
    at: 'd16.k4',
    vi: 'Thông tin bịa đặt, sai sự thật về hàng hóa, tiền, tài chính, chứng khoán, kinh doanh.',
    en: 'Made-up or false matter on goods, money, finance, securities or trade.',
    subjects: ['tin-gia', 'quang-ba'],
    successor: 'luat-116-2025.d13',
  },
  {
    at: 'd16.k5',
    vi: 'Tin bịa đặt, sai sự thật gây hoang mang, hại kinh tế, cản trở người thi hành công vụ, xâm phạm quyền lợi của người khác.',
    en: 'Made-up or false news that alarms, harms the economy, hinders officials or infringes others’ rights.',
    subjects: ['tin-gia'],
    successor: 'luat-116-2025.d13',
  },
  {
    at: 'd16.k9',
    vi: 'Người soạn, đăng, phát tán thông tin ấy phải gỡ khi lực lượng chuyên trách yêu cầu và tự chịu trách nhiệm.',
    en: 'Whoever wrote, posted or spread such matter must remove it at the request of the competent force and answers for it.',
    subjects: ['go-bo'],
    successor: 'luat-116-2025.d14',
  },
  {
    at: 'd17',
    vi: 'Gián điệp mạng, bảo vệ bí mật, đời tư theo luật cũ. Nay xem Điều 15 Luật An ninh mạng 116/2025/QH15.',
    en: 'Cyber-espionage, secrets and privacy under the old law. Now article 15 of Law 116/2025/QH15.',
    subjects: ['hieu-luc', 'bi-mat-nha-nuoc', 'doi-tu'],
    successor: 'luat-116-2025.d15',
    see: ['luat-24-2018.d17.k1', 'luat-24-2018.d17.k1.d', 'luat-24-2018.d17.k1.dd'],
  },
  {
    at: 'd17.k1',
    vi: 'Cấm lấy, mua bán, cố ý để lộ bí mật nhà nước, bí mật công tác, kinh doanh, cá nhân, gia đình, đời tư; cố ý xóa, làm hỏng; vô hiệu hóa biện pháp bảo vệ.',
    en: 'Bans taking, trading or wilfully revealing state, official, business, personal and family secrets, wilfully deleting or damaging them, or disabling their protection.',
    subjects: ['bi-mat-nha-nuoc', 'bi-mat-cong-tac', 'doi-tu'],
    successor: 'luat-116-2025.d15',
  },
  {
    at: 'd17.k1.d',
    vi: 'Cấm đưa lên mạng trái luật điều thuộc bí mật nhà nước, bí mật công tác, kinh doanh, cá nhân, gia đình, đời tư.',
    en: 'Bans unlawfully putting online state, official, business, personal or family secrets and private life.',
    subjects: ['bi-mat-cong-tac', 'bi-mat-nha-nuoc', 'doi-tu'],
    successor: 'luat-116-2025.d15',
  },
  {
    at: 'd17.k1.dd',
    vi: 'Cấm nghe, ghi âm, ghi hình lén các cuộc nói chuyện.',
    en: 'Bans secretly listening to or recording conversations.',
    subjects: ['hinh-anh', 'doi-tu'],
    successor: 'luat-116-2025.d15',
  },
  {
    at: 'd18',
    vi: 'Dùng mạng làm trái trật tự, an toàn xã hội theo luật cũ. Nay xem Điều 13 và Điều 14 Luật An ninh mạng 116/2025/QH15.',
    en: 'Using networks against public order under the old law. Now articles 13 and 14 of Law 116/2025/QH15.',
    subjects: ['hieu-luc'],
    successor: 'luat-116-2025.d13',
    see: ['luat-24-2018.d18.k1', 'luat-116-2025.d14'],
  },
  {
    at: 'd18.k1',
    vi: 'Gồm đăng nội dung của Điều 16, Điều 17; lừa chiếm tài sản, cờ bạc, xâm phạm bản quyền; giả trang mạng, thẻ, tài khoản; mua bán, quảng bá hàng cấm; chỉ cách làm trái luật.',
    en: 'Posting what articles 16 and 17 name; fraud, gambling, breach of copyright; faking sites, cards or accounts; trading or promoting banned goods; teaching unlawful acts.',
    subjects: ['lua-dao', 'mao-danh', 'quang-ba'],
    successor: 'luat-116-2025.d13',
  },
  {
    at: 'd26.k1',
    vi: 'Trang mạng và chuyên trang trên mạng xã hội không đăng nội dung mà Điều 16 nêu.',
    en: 'Websites and pages on social networks carry none of the matter that article 16 names.',
    subjects: ['go-bo', 'tai-khoan'],
  },
  {
    at: 'd29',
    vi: 'Bảo vệ trẻ em trên không gian mạng theo luật cũ.',
    en: 'Protection of children online under the old law.',
    subjects: ['tre-em'],
    successor: 'luat-116-2025.d16',
  },
  {
    at: 'd42',
    vi: 'Người dùng mạng làm theo luật; thấy điều xâm phạm an ninh mạng thì báo kịp thời cho cơ quan (khoản 2); làm theo yêu cầu và giúp cơ quan (khoản 3).',
    en: 'Users follow the law; they tell the authorities in time of what harms cybersecurity (clause 2), and comply with and help the authorities (clause 3).',
    subjects: ['bao-tin', 'tai-khoan'],
    successor: 'luat-116-2025.d42.k3',
  },
]

/** The provisions of the repealed law. They apply only to acts before 01/07/2026. */
export const law24 = createProvisions(
  'luat-24-2018',
  rows.map((row) => ({ checked: OLD_LAW_CHECKED_ON, ...row })),
)
