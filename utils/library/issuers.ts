import type { BilingualText } from './legal-document.ts'

/** The issuers of the library's documents and the bodies that took over from them, by the names on their papers. */
export const ISSUERS = {
  'quoc-hoi': { vi: 'Quốc hội', en: 'National Assembly' },
  'chinh-phu': { vi: 'Chính phủ', en: 'Government' },
  'thu-tuong': { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  'bo-cong-an': { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  'bo-vhttdl': { vi: 'Bộ Văn hóa, Thể thao và Du lịch', en: 'Ministry of Culture, Sports and Tourism' },
  'bo-khcn': { vi: 'Bộ Khoa học và Công nghệ', en: 'Ministry of Science and Technology' },
  'bo-tttt': { vi: 'Bộ Thông tin và Truyền thông', en: 'Ministry of Information and Communications' },
  'thanh-tra-chinh-phu': { vi: 'Thanh tra Chính phủ', en: 'Government Inspectorate' },
  'ban-bi-thu': { vi: 'Ban Bí thư', en: 'Party Secretariat' },
  'bo-chinh-tri': { vi: 'Bộ Chính trị', en: 'Politburo' },
  'bch-tw': { vi: 'Ban Chấp hành Trung ương', en: 'Party Central Committee' },
  'vp-tw': { vi: 'Văn phòng Trung ương Đảng', en: 'Office of the Party Central Committee' },
  'ubkt-tw': { vi: 'Ủy ban Kiểm tra Trung ương', en: 'Central Inspection Commission' },
  'ban-tuyen-giao': { vi: 'Ban Tuyên giáo Trung ương', en: 'Central Propaganda Commission' },
  'ban-tuyen-giao-dan-van': {
    vi: 'Ban Tuyên giáo và Dân vận Trung ương',
    en: 'Central Commission for Propaganda and Mass Mobilisation',
  },
  'tinh-uy-kien-giang': {
    vi: 'Ban Thường vụ Tỉnh ủy Kiên Giang',
    en: 'Kiên Giang Provincial Party Standing Committee',
  },
  'tinh-uy-an-giang': { vi: 'Tỉnh ủy An Giang', en: 'An Giang Provincial Party Committee' },
  'co-quan-khac': { vi: 'cơ quan khác', en: 'another body' },
  'chua-ro': { vi: 'chưa rõ cơ quan', en: 'issuer not known' },
} as const satisfies Record<string, BilingualText>

/** The id of an issuer. */
export type IssuerId = keyof typeof ISSUERS

/** A body that took over from an issuer. `part` says which part of the work, if several bodies took over. */
export interface SuccessorBody {
  issuer: IssuerId
  part?: BilingualText
}

const SUCCESSOR_BODIES: Readonly<Partial<Record<IssuerId, readonly SuccessorBody[]>>> = {
  'bo-tttt': [
    { issuer: 'bo-vhttdl', part: { vi: 'báo chí, mạng xã hội', en: 'press and social networks' } },
    { issuer: 'bo-khcn', part: { vi: 'viễn thông, công nghệ thông tin', en: 'telecommunications and IT' } },
    { issuer: 'bo-cong-an', part: { vi: 'an toàn thông tin mạng', en: 'information security' } },
  ],
  'ban-tuyen-giao': [{ issuer: 'ban-tuyen-giao-dan-van' }],
  'tinh-uy-kien-giang': [{ issuer: 'tinh-uy-an-giang' }],
}

/**
 * Returns the bodies that do an issuer's work today, most relevant to this library first. Empty if the body still
 * exists.
 */
export function getSuccessorBodies(id: IssuerId): readonly SuccessorBody[] {
  return SUCCESSOR_BODIES[id] ?? []
}
