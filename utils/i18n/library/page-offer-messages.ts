import type { Translations } from '../translate.ts'

interface PageOfferMessages {
  title: string
  official(host: string): string
  share: string
  copied: string
  failed: string
  bring: string
  /** Label of the source in the copied text; `published` adds its date. */
  source: string
  published(date: string): string
}

/** Texts of what the popup offers for the active tab's page. */
export const pageOfferMessages: Translations<PageOfferMessages> = {
  vi: {
    title: 'Trang đang mở',
    official: (host) => `Trang chính thức: ${host}`,
    share: 'Chép để chia sẻ kèm nguồn',
    copied: 'Đã chép. Dán vào bài viết hay tin nhắn là có cả nguồn.',
    failed: 'Trang này không cho đọc hoặc trình duyệt không cho chép. Thử tải lại trang rồi làm lại.',
    source: 'Nguồn',
    published: (date) => `đăng ngày ${date}`,
    bring: 'Nhập văn bản ở trang này',
  },
  en: {
    title: 'The page in front',
    official: (host) => `Official page: ${host}`,
    share: 'Copy to share with its source',
    copied: 'Copied. Pasted into a post or message, it names its source.',
    failed: 'This page cannot be read, or the browser would not copy. Reload the page and try again.',
    source: 'Source',
    published: (date) => `published ${date}`,
    bring: 'Bring in the text of this page',
  },
}
