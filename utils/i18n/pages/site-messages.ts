import type { Translations } from '../translate.ts'

/** Texts of the section "Trang web" of the options page. */
export interface SiteMessages {
  site(name: string): string
  /** `until` is a time: "15:20". */
  paused(until: string): string
  more: string
  moreAbout: string
  added: string
  addedAbout: string
  notAllowed: string
  allow: string
  allowSite(name: string): string
  remove: string
  removeSite(name: string): string
  address: string
  add: string
  notAddress: string
  installed(name: string): string
}

/** Texts of the section "Trang web", in both languages. */
export const siteMessages: Translations<SiteMessages> = {
  vi: {
    site: (name) => `Kiểm bản nháp trên ${name}`,
    paused: (until) => `Đang tạm tắt đến ${until}.`,
    more: 'Trang khác',
    moreAbout: 'Chỉ chạy ở trang đã bật. Khi bật, trình duyệt hỏi quyền đọc đúng trang đó; tắt đi là trả lại quyền.',
    added: 'Trang tự bật thêm',
    addedAbout: 'Trang bất kỳ có ô soạn: diễn đàn, cổng góp ý, trang quản trị bài viết của đơn vị.',
    notAllowed: 'Trình duyệt chưa cho phép.',
    allow: 'Cho phép',
    allowSite: (name) => `Cho phép đọc ${name}`,
    remove: 'Gỡ',
    removeSite: (name) => `Gỡ ${name}`,
    address: 'Địa chỉ trang',
    add: 'Thêm trang',
    notAddress: 'Cần địa chỉ bắt đầu bằng https://, không có số cổng.',
    installed: (name) => `${name} đã có ở danh sách trên.`,
  },
  en: {
    site: (name) => `Check drafts on ${name}`,
    paused: (until) => `Off until ${until}.`,
    more: 'Other sites',
    moreAbout:
      'Runs only where it is turned on. The browser then asks for permission to read that site; turning it off gives it back.',
    added: 'Pages added by you',
    addedAbout: 'Any page with a box to write in: a forum, a feedback form, the editor of your agency’s website.',
    notAllowed: 'The browser has not allowed it.',
    allow: 'Allow',
    allowSite: (name) => `Allow reading ${name}`,
    remove: 'Remove',
    removeSite: (name) => `Remove ${name}`,
    address: 'Address of the page',
    add: 'Add the page',
    notAddress: 'An address that begins with https:// is needed, without a port.',
    installed: (name) => `${name} is in the list above.`,
  },
}
