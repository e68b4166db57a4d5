// The repealed articles of the Law on Cybersecurity of 2018 that old documents still cite, with their successors.

import { createProvisions } from './provision-rows.ts'

/** The provisions of the repealed law. They apply only to acts before 01/07/2026. */
export const law24 = createProvisions('luat-24-2018', [
  {
    at: 'd8',
    vi: 'Hành vi bị cấm của luật cũ. Nay xem Điều 7 Luật An ninh mạng 116/2025/QH15.',
    en: 'Prohibited acts of the old law. Now article 7 of Law 116/2025/QH15.',
    subjects: ['hieu-luc'],
    successor: 'luat-116-2025.d7',
  },
  {
    at: 'd16',
    vi: 'Phòng ngừa, xử lý thông tin xấu của luật cũ. Nay xem Điều 13 và Điều 14 Luật An ninh mạng 116/2025/QH15.',
    en: 'Harmful content under the old law. Now articles 13 and 14 of Law 116/2025/QH15.',
    subjects: ['hieu-luc'],
    successor: 'luat-116-2025.d13',
    see: ['luat-116-2025.d14'],
  },
  {
    at: 'd17',
    vi: 'Gián điệp mạng, bảo vệ bí mật, đời tư theo luật cũ. Nay xem Điều 15 Luật An ninh mạng 116/2025/QH15.',
    en: 'Cyber-espionage, secrets and privacy under the old law. Now article 15 of Law 116/2025/QH15.',
    subjects: ['hieu-luc', 'bi-mat-nha-nuoc', 'doi-tu'],
    successor: 'luat-116-2025.d15',
  },
  {
    at: 'd18',
    vi: 'Dùng mạng làm trái trật tự, an toàn xã hội theo luật cũ. Nay xem Điều 13 và Điều 14 Luật An ninh mạng 116/2025/QH15.',
    en: 'Using networks against public order under the old law. Now articles 13 and 14 of Law 116/2025/QH15.',
    subjects: ['hieu-luc'],
    successor: 'luat-116-2025.d13',
    see: ['luat-116-2025.d14'],
  },
])
