import type { Translations } from '../translate.ts'

/** Texts of the provisions that a report names. */
export interface ReportProvisionMessages {
  title: string
  hint: string
  /** Shown before a sign is chosen, when there are no suggestions. */
  none: string
  full(most: number): string
  more: string
  less: string
  search: string
  searchHint: string
  nothing: string
  found(count: number): string
  /** The button that opens a provision. */
  read(citation: string): string
  add: string
  addOne(citation: string): string
}

/** Texts of the provisions that a report names, in both languages. */
export const reportProvisionMessages: Translations<ReportProvisionMessages> = {
  vi: {
    title: 'Điều khoản có thể liên quan',
    hint: 'không bắt buộc',
    none: 'Chọn một dấu hiệu để thấy các điều khoản gợi ý.',
    full: (most) => `Đã đủ ${most} điều khoản.`,
    more: 'Tìm điều khoản khác',
    less: 'Đóng phần tìm',
    search: 'Tìm trong thư viện quy định',
    searchHint: 'Ví dụ: dữ liệu cá nhân',
    nothing: 'Không thấy điều khoản nào đang có hiệu lực.',
    found: (count) => `Thấy ${count} điều khoản.`,
    read: (citation) => `Đọc ${citation}`,
    add: 'Thêm',
    addOne: (citation) => `Thêm ${citation}`,
  },
  en: {
    title: 'Provisions that may apply',
    hint: 'optional',
    none: 'Choose a sign to see the provisions suggested for it.',
    full: (most) => `There are ${most} provisions already.`,
    more: 'Find another provision',
    less: 'Close the search',
    search: 'Search the library of rules',
    searchHint: 'For example: personal data',
    nothing: 'No provision in force was found.',
    found: (count) => (count === 1 ? '1 provision found.' : `${count} provisions found.`),
    read: (citation) => `Read ${citation}`,
    add: 'Add',
    addOne: (citation) => `Add ${citation}`,
  },
}
