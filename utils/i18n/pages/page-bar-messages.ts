import type { Translations } from '../translate.ts'

/** The extension pages in the page bar. */
export const EXTENSION_PAGES = ['library', 'study', 'outbox', 'options'] as const

/** The id of an extension page in the page bar. */
export type PageId = (typeof EXTENSION_PAGES)[number]

interface PageBarMessages {
  product: string
  /** Name of the navigation, for screen readers. */
  navigation: string
  pages: Readonly<Record<PageId, string>>
}

/** Texts of the bar at the top of every extension page. */
export const pageBarMessages: Translations<PageBarMessages> = {
  vi: {
    product: 'Trước khi đăng',
    navigation: 'Các trang',
    pages: { library: 'Thư viện quy định', study: 'Học mỗi ngày', outbox: 'Hộp gửi', options: 'Cài đặt' },
  },
  en: {
    product: 'Trước khi đăng',
    navigation: 'Pages',
    pages: { library: 'Rules library', study: 'Daily study', outbox: 'Outbox', options: 'Settings' },
  },
}
