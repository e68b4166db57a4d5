// Decree 13/2023/NĐ-CP on personal data, for acts from 01/07/2023 to 31/12/2025. It sets no fines.

import { OLD_LAW_CHECKED_ON } from '../documents/document-record.ts'
import { createProvisions, type ProvisionRow } from './provision-rows.ts'

const rows: readonly ProvisionRow[] = [
  {
    at: 'd2.k3',
    vi: 'Nêu dữ liệu cá nhân cơ bản theo nghị định cũ.',
    en: 'Names the basic personal data of the old decree.',
    subjects: ['du-lieu-ca-nhan'],
    successor: 'nd-356-2025.d3',
  },
  {
    at: 'd2.k4',
    vi: 'Dữ liệu cá nhân nhạy cảm theo nghị định cũ; có cả thông tin khách hàng của ngân hàng và vị trí của người.',
    en: 'Sensitive personal data under the old decree; bank customer data and a person’s location are among them.',
    subjects: ['du-lieu-ca-nhan', 'doi-tu'],
    successor: 'nd-356-2025.d4.k1',
  },
  {
    at: 'd3.k4',
    vi: 'Dữ liệu cá nhân không phải thứ để mua bán, dù bằng cách nào, trừ khi có luật cho phép.',
    en: 'No trading of personal data in any form unless the law allows it.',
    subjects: ['du-lieu-ca-nhan', 'quang-ba'],
    successor: 'luat-91-2025.d7.k6',
  },
  {
    at: 'd4',
    vi: 'Làm trái thì tùy mức mà bị kỷ luật, phạt hành chính hoặc xử lý hình sự. Nghị định này không đặt mức tiền.',
    en: 'Depending on gravity: discipline, an administrative fine or criminal liability. This decree sets no amounts.',
    subjects: ['du-lieu-ca-nhan', 'xu-phat'],
  },
  {
    at: 'd8',
    vi: 'Cấm: xử lý dữ liệu cá nhân trái luật; dùng nó tạo tin chống Nhà nước hoặc gây hại an ninh, trật tự, quyền lợi người khác; cản trở hoặc lợi dụng việc bảo vệ dữ liệu.',
    en: 'Bans unlawful processing, using the data for matter against the State or harmful to security, order or others’ rights, and hindering or misusing data protection.',
    subjects: ['du-lieu-ca-nhan'],
    successor: 'luat-91-2025.d7.k4',
  },
  {
    at: 'd10.k2',
    vi: 'Mỗi người phải tôn trọng, bảo vệ dữ liệu cá nhân của người khác.',
    en: 'Everyone must respect and protect the personal data of others.',
    subjects: ['du-lieu-ca-nhan'],
    successor: 'luat-91-2025.d4.k2.b',
  },
  {
    at: 'd11',
    vi: 'Muốn xử lý dữ liệu của ai thì cần người ấy đồng ý rõ ràng; im lặng không phải là đồng ý.',
    en: 'Processing needs the person’s clear consent; silence is not consent.',
    subjects: ['du-lieu-ca-nhan'],
  },
  {
    at: 'd17',
    vi: 'Nêu vài trường hợp không cần đồng ý, như tình huống khẩn cấp, công khai theo luật.',
    en: 'Lists a few cases without consent, such as emergencies and publication required by law.',
    subjects: ['du-lieu-ca-nhan'],
    successor: 'luat-91-2025.d19',
  },
  {
    at: 'd18',
    vi: 'Chỉ cơ quan, tổ chức có thẩm quyền được ghi âm, ghi hình nơi công cộng mà không cần đồng ý.',
    en: 'Only competent bodies may record in public places without consent.',
    subjects: ['hinh-anh', 'du-lieu-ca-nhan'],
    audience: ['co-quan'],
    successor: 'luat-91-2025.d32',
  },
  {
    at: 'd20.k2',
    vi: 'Dữ liệu của trẻ cần cha mẹ, người giám hộ đồng ý, trẻ từ đủ 7 tuổi cũng phải đồng ý; phải xác minh tuổi của trẻ.',
    en: 'A child’s data needs the consent of the parents or guardian, and of the child from the age of 7; the age must be verified.',
    subjects: ['tre-em', 'du-lieu-ca-nhan'],
    successor: 'luat-91-2025.d24.k2',
  },
  {
    at: 'd22.k2',
    vi: 'Không lập hệ thống để thu thập, chuyển giao, mua bán dữ liệu khi chủ dữ liệu không đồng ý.',
    en: 'No systems to collect, transfer or trade data without the consent of the person.',
    subjects: ['du-lieu-ca-nhan', 'quang-ba'],
    successor: 'luat-91-2025.d7.k6',
  },
]

/** The provisions of the decree, for acts before 01/01/2026. */
export const decree13 = createProvisions(
  'nd-13-2023',
  rows.map((row) => ({ checked: OLD_LAW_CHECKED_ON, ...row })),
)
