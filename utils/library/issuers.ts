import type { Both } from './document.ts'

/** Who issued the documents of the library; "nay là" where the body has another name today. */
export const ISSUERS = {
  'quoc-hoi': { vi: 'Quốc hội', en: 'National Assembly' },
  'chinh-phu': { vi: 'Chính phủ', en: 'Government' },
  'thu-tuong': { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  'bo-cong-an': { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  'bo-vhttdl': { vi: 'Bộ Văn hóa, Thể thao và Du lịch', en: 'Ministry of Culture, Sports and Tourism' },
  'bo-tttt': {
    vi: 'Bộ Thông tin và Truyền thông (nay không còn)',
    en: 'Ministry of Information and Communications (no longer exists)',
  },
  'ban-bi-thu': { vi: 'Ban Bí thư', en: 'Party Secretariat' },
  'bo-chinh-tri': { vi: 'Bộ Chính trị', en: 'Politburo' },
  'bch-tw': { vi: 'Ban Chấp hành Trung ương', en: 'Party Central Committee' },
  'vp-tw': { vi: 'Văn phòng Trung ương Đảng', en: 'Office of the Party Central Committee' },
  'ban-tuyen-giao': {
    vi: 'Ban Tuyên giáo Trung ương (nay là Ban Tuyên giáo và Dân vận Trung ương)',
    en: 'Central Propaganda Commission (now the Commission for Propaganda and Mass Mobilisation)',
  },
  'tinh-uy-kien-giang': {
    vi: 'Ban Thường vụ Tỉnh ủy Kiên Giang (nay không còn)',
    en: 'Kiên Giang Provincial Party Standing Committee (no longer exists)',
  },
} as const satisfies Record<string, Both>

/** The id of an issuer. */
export type IssuerId = keyof typeof ISSUERS
