// Categories of a report: eight kinds of harmful conduct, and one for conduct that none of them names. An opinion, a
// criticism, a complaint or a question belongs to no category.

/** Permanent ids of the categories, in the order they are shown. */
export const CATEGORY_IDS = [
  'tin-gia',
  'mao-danh',
  'lua-dao',
  'xuc-pham',
  'ky-thi',
  'bao-luc',
  'lo-bi-mat',
  'du-lieu-ca-nhan',
  'khac',
] as const

/** Id of one category. */
export type CategoryId = (typeof CATEGORY_IDS)[number]

/** Permanent ids of the measures that a reporter can propose, in the order they are shown. */
export const MEASURE_IDS = ['go-bo', 'canh-bao', 'xac-minh', 'dinh-chinh', 'phan-hoi', 'khac'] as const

/** Id of one proposed measure. */
export type MeasureId = (typeof MEASURE_IDS)[number]

/** Permanent ids of the urgency levels, in the order they are shown. */
export const URGENCY_IDS = ['thuong', 'khan', 'rat-khan'] as const

/** Urgency of a report. */
export type UrgencyId = (typeof URGENCY_IDS)[number]

/** Urgency of a report whose form does not set one. */
export const DEFAULT_URGENCY: UrgencyId = 'thuong'

/** Provisions that each category rests on, as library ids, in the order they are suggested. */
export const CATEGORY_PROVISIONS: Readonly<Record<CategoryId, readonly string[]>> = {
  'tin-gia': ['luat-116-2025.d7.k1.d', 'nd-328-2026.d3.k1', 'nd-174-2026.d95.k1.a'],
  'mao-danh': ['luat-116-2025.d7.k2.e', 'luat-116-2025.d13.k3.h', 'nd-174-2026.d96.k3.n'],
  'lua-dao': ['luat-116-2025.d7.k2.dd', 'luat-116-2025.d7.k2.e'],
  'xuc-pham': ['luat-116-2025.d7.k1.c', 'luat-116-2025.d13.k3.d', 'blds-2015.d34'],
  'ky-thi': ['luat-116-2025.d7.k1.b', 'nd-330-2026.d9.k2.c'],
  'bao-luc': ['nd-330-2026.d9.k1.b', 'nd-174-2026.d96.k3.g'],
  'lo-bi-mat': ['luat-116-2025.d15.k1.d', 'nd-174-2026.d95.k2.b', 'nd-330-2026.d13.k1.a'],
  'du-lieu-ca-nhan': ['luat-91-2025.d16', 'luat-116-2025.d7.k2.h', 'luat-tre-em-2016.d6.k11'],
  khac: ['luat-116-2025.d42.k3'],
}

/** Provision on deliberately false reports; every form cites it. */
export const FALSE_REPORT_PROVISION = 'nd-328-2026.d13.k5'
