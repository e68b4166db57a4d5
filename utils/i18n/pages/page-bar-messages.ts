import type { Translations } from '../translate.ts'

/** The extension's own pages that the bar leads to. */
export const EXTENSION_PAGES = ['library', 'study', 'outbox', 'options'] as const

/** One of the pages. */
export type PageId = (typeof EXTENSION_PAGES)[number]

interface PageBarMessages {
  product: string
  /** Name of the navigation, for screen readers. */
  navigation: string
  pages: Readonly<Record<PageId, string>>
}

/** The bar at the top of every page. */
export const pageBarMessages: Translations<PageBarMessages> = {
  vi: {
    product: 'Trước khi đăng',
    navigation: 'Các trang',
    pages: { library: 'Thư viện quy định', study: 'Học mỗi ngày', outbox: 'Hộp gửi', options: 'Cài đặt' },
  },
  en: {
    product: 'Trước khi đăng',
    navigation: 'Pages',
    pages: { library: 'Rules library', study: 'A card a day', outbox: 'Outbox', options: 'Settings' },
  },
}
